import { describe, expect, it } from 'vitest';
import { segments } from '../../src/ui/segments.ts';

const note = { severity: 'note' as const, spans: [{ start: 0, end: 8 }] };
const warn = { severity: 'warn' as const, spans: [{ start: 3, end: 8 }] };

describe('a draft cut at its findings', () => {
  it('keeps every character, in order', () => {
    const text = 'my class 🦊 today';
    expect(
      segments(text, [note, warn])
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });

  it('shows the most serious where findings overlap', () => {
    expect(segments('my class today', [note, warn])).toEqual([
      { text: 'my ', severity: 'note' },
      { text: 'class', severity: 'warn' },
      { text: ' today', severity: undefined },
    ]);
  });

  it('leaves a clean draft whole', () => {
    expect(segments('sunny', [])).toEqual([{ text: 'sunny', severity: undefined }]);
  });
});
