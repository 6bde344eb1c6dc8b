import { expect, it } from 'vitest';
import type { Finding } from '../../src/examine/finding.ts';
import { eachSaidOnce } from '../../src/examine/repeats.ts';

function finding(rule: string, spans: [number, number][], more: Partial<Finding> = {}): Finding {
  return {
    rule,
    clause: 'N5',
    severity: 'warn',
    spans: spans.map(([start, end]) => ({ start, end })),
    signals: [`words:${rule}`],
    what: rule,
    why: '',
    instead: '',
    wording: rule,
    ...more,
  };
}

const rules = (findings: Finding[]) => findings.map(({ rule }) => rule);

it('says nothing a second time of the same words', () => {
  const first = finding('at-risk', [
    [0, 6],
    [10, 16],
  ]);
  const same = finding('confidential', [[10, 16]], { clause: 'N2' });
  expect(rules(eachSaidOnce([first, same]))).toEqual(['at-risk']);
});

it('says nothing a second time of words of which most were pointed at', () => {
  const two = finding('belittling', [
    [0, 3],
    [8, 16],
  ]);
  const together = finding('in-one-breath', [[0, 16]]);
  expect(rules(eachSaidOnce([two, together]))).toEqual(['belittling']);
  const further = finding('named', [[0, 40]], { clause: 'N3' });
  expect(rules(eachSaidOnce([two, further]))).toEqual(['belittling', 'named']);
});

it('keeps what points at further words', () => {
  const first = finding('at-risk', [[0, 6]]);
  const more = finding(
    'confidential',
    [
      [0, 6],
      [10, 16],
    ],
    { clause: 'N2' },
  );
  expect(rules(eachSaidOnce([first, more]))).toEqual(['at-risk', 'confidential']);
});

it('makes one card of two that say the same by the same clause, with the words of both', () => {
  const one = finding(
    'accusation',
    [
      [0, 8],
      [12, 20],
    ],
    { what: 'Accusing.' },
  );
  const two = finding(
    'accusing-tone',
    [
      [12, 16],
      [24, 30],
    ],
    { what: 'Accusing.' },
  );
  const [joined, ...others] = eachSaidOnce([one, two]);
  expect(others).toEqual([]);
  expect(joined?.spans).toEqual([
    { start: 0, end: 8 },
    { start: 12, end: 20 },
    { start: 24, end: 30 },
  ]);
});

it('guesses about the whole draft only where nothing else is found', () => {
  const guess = finding('worth-a-second-look', [[3, 9]], { signals: ['perhaps:private'] });
  expect(rules(eachSaidOnce([finding('belittling', [[0, 2]]), guess]))).toEqual(['belittling']);
  expect(rules(eachSaidOnce([guess]))).toEqual(['worth-a-second-look']);
});

it('keeps what is about a tag, unless it was said of the same tag', () => {
  const tag = finding('tagged', [], { signals: ['tag:person'] });
  expect(rules(eachSaidOnce([finding('belittling', [[0, 2]]), tag, tag]))).toEqual([
    'belittling',
    'tagged',
  ]);
});

it('lets words that speak as loudly go before a guess about the whole draft', () => {
  const guess = finding('likely-sensitive', [[10, 46]], { signals: ['likely:private'] });
  const named = finding('school-named', [[35, 53]], { clause: 'N3' });
  expect(rules(eachSaidOnce([guess, named]))).toEqual(['school-named']);
  const quiet = finding('working-life', [[35, 53]], { severity: 'note', clause: 'N3' });
  expect(rules(eachSaidOnce([guess, quiet]))).toContain('likely-sensitive');
});
