import { describe, expect, it } from 'vitest';
import { examine } from '../../src/examine/examine.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import { draftOf, policyOf, ruleOf } from './support.ts';

const policy = policyOf({
  lists: [{ id: 'listed', words: ['numpty'] }],
  rules: [
    ruleOf('listed-words'),
    ruleOf('at-school', { when: { all: [['place:school']] }, what: 'At {words}.' }),
  ],
});

const nothing = { shared: [], own: [] };
const signals = (beside: object) =>
  readSignals(draftOf('Tea first.', { beside: { ...nothing, ...beside } }), policy).map(
    ({ kind, detail, name, span }) => ({ seen: `${kind}:${detail}`, name, span }),
  );

describe('what goes out beside the text', () => {
  it('is a place: the school by any of its names, or somewhere else', () => {
    expect(signals({ place: "Abbot's Lea School" })).toEqual([
      { seen: 'place:school', name: "Abbot's Lea School", span: undefined },
    ]);
    expect(signals({ place: 'Sefton Park' })[0]?.seen).toBe('place:other');
  });

  it('counts like the text where it is the person’s own', () => {
    expect(signals({ own: ['My class with a numpty'] }).map(({ seen }) => seen)).toContain(
      'words:listed',
    );
  });

  it('is not taken for the person’s own words where it is somebody else’s', () => {
    const seen = signals({ shared: ['What a numpty, at Abbot’s Lea School'] });
    expect(seen.filter(({ seen: name }) => !name.startsWith('shared:'))).toEqual([]);
  });

  it('makes a rule speak without a word being written, and names the words on the card', () => {
    const draft = draftOf('', { beside: { ...nothing, place: "Abbot's Lea School" } });
    const [finding] = examine(draft, policy);
    expect(finding?.rule).toBe('at-school');
    expect(finding?.what).toBe("At “Abbot's Lea School”.");
    expect(finding?.spans).toEqual([]);
  });

  it('is read anew when it changes', () => {
    const at = (place: string) => examine(draftOf('', { beside: { ...nothing, place } }), policy);
    expect(at("Abbot's Lea School")).toHaveLength(1);
    expect(at('Sefton Park')).toHaveLength(0);
    expect(at("Abbot's Lea School")).toHaveLength(1);
  });
});
