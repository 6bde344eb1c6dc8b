import { describe, expect, it } from 'vitest';
import { type Answers, heldBy, type Press } from '../../src/compose/hold.ts';
import type { Finding } from '../../src/examine/finding.ts';
import { finding } from './findings.ts';

const minute = 60_000;

function press(findings: Finding[], changes: Partial<Press> = {}): Press {
  return {
    findings,
    circumstances: 'public',
    draft: 'a',
    at: minute,
    heldAt: undefined,
    ...changes,
  };
}

function answers(changes: Partial<Answers> = {}): Answers {
  return { seen: new Map(), reasons: new Map(), ...changes };
}

const picked = (one: Finding, draft: string, at: number) =>
  answers({ reasons: new Map([[one.wording, { reason: 'consent' as const, draft, at }]]) });

describe('a press of Post', () => {
  it('goes through when nothing was found', () => {
    expect(heldBy(press([]), answers())).toEqual([]);
  });

  it('is never held by a note', () => {
    expect(heldBy(press([finding('note')]), answers())).toEqual([]);
  });

  it('is held by every finding that nobody has answered', () => {
    const warn = finding('warn');
    const reason = finding('reason', 'names-a-pupil');
    expect(heldBy(press([warn, finding('note', 'other'), reason]), answers())).toEqual([
      warn,
      reason,
    ]);
  });
});

describe('a warning', () => {
  const warn = finding('warn');

  it('lets go once its card was seen', () => {
    const seen = answers({ seen: new Map([[warn.wording, 'public']]) });
    expect(heldBy(press([warn]), seen)).toEqual([]);
  });

  it('holds again when the draft would go to other people than when it was seen', () => {
    const seen = answers({ seen: new Map([[warn.wording, 'friends']]) });
    expect(heldBy(press([warn]), seen)).toEqual([warn]);
  });

  it('lets go a second after that new hold, for the card is already on screen', () => {
    const seen = answers({ seen: new Map([[warn.wording, 'friends']]) });
    expect(heldBy(press([warn], { heldAt: minute - 400 }), seen)).toEqual([warn]);
    expect(heldBy(press([warn], { heldAt: minute - 1000 }), seen)).toEqual([]);
  });

  it('is not answered by pressing again without its card having been seen', () => {
    expect(heldBy(press([warn], { heldAt: 0 }), answers())).toEqual([warn]);
  });

  it('is not answered by a card about other words', () => {
    const seen = answers({ seen: new Map([[finding('warn', 'other').wording, 'public']]) });
    expect(heldBy(press([warn]), seen)).toEqual([warn]);
  });
});

describe('a finding that asks for a reason', () => {
  const reason = finding('reason');

  it('holds although its card was seen', () => {
    const seen = answers({ seen: new Map([[reason.wording, 'public']]) });
    expect(heldBy(press([reason]), seen)).toEqual([reason]);
  });

  it('lets go when a reason was picked for this very draft within the last minute', () => {
    expect(heldBy(press([reason]), picked(reason, 'a', 0))).toEqual([]);
  });

  it('holds again when the draft has changed since', () => {
    expect(heldBy(press([reason]), picked(reason, 'b', 0))).toEqual([reason]);
  });

  it('holds again when more than a minute has passed', () => {
    expect(heldBy(press([reason], { at: minute + 1 }), picked(reason, 'a', 0))).toEqual([reason]);
  });
});

it('a block holds whatever was seen or picked', () => {
  const block = finding('block');
  const all = picked(block, 'a', minute);
  all.seen.set(block.wording, 'public');
  expect(heldBy(press([block]), all)).toEqual([block]);
});
