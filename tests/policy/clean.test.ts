import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/policy/pack.ts';
import { findingsOf, written } from './drafts.ts';
import { official, personal, professional } from './ordinary-posts.ts';

const loud = (how: Partial<Example>) => (text: string) =>
  findingsOf(written(text, how))
    .filter((finding) => finding.severity !== 'note')
    .map((finding) => `${finding.rule}: ${finding.signals.join(', ')}`);

describe('an ordinary post is left alone', () => {
  it.each(personal)('on a personal account: %s', (text) => {
    expect(loud({})(text)).toEqual([]);
  });

  it.each(personal)('in a comment everybody can read: %s', (text) => {
    expect(loud({ platform: 'twitter', surface: 'comment', audience: 'public' })(text)).toEqual([]);
  });

  it.each(professional)('on a professional account: %s', (text) => {
    expect(loud({ platform: 'linkedin', role: 'professional', audience: 'public' })(text)).toEqual(
      [],
    );
  });

  it.each(official)('on the school’s own account: %s', (text) => {
    expect(loud({ role: 'official', audience: 'public' })(text)).toEqual([]);
  });
});
