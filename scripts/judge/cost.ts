import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { draftsOf } from '../../tests/bench/drafts.ts';
import { sizedPolicy } from '../../tests/bench/sized-policy.ts';
import { median, quantile } from '../../tests/bench/statistics.ts';
import { type Subject, timeInTurns } from '../../tests/bench/timing.ts';
import { type Figure, figureOf } from './figure.ts';
import { compromise } from './peers/name-finders.ts';

const few = 1000;
const many = 100_000;

/** What judging costs: time for 280 characters, growth with the words of a policy, bytes to download. */
export async function costFigures(): Promise<Figure[]> {
  return [...(await speeds()), ...downloads()];
}

async function speeds(): Promise<Figure[]> {
  const drafts = draftsOf(280);
  const texts = drafts.map(({ text }) => text);
  const builtin = builtinPolicy();
  const peer = await compromise();
  const timed = await timeInTurns(
    [
      subject('own', builtin),
      subject('few', sizedPolicy(builtin, few, texts)),
      subject('many', sizedPolicy(builtin, many, texts)),
      { name: peer.name, examine: ({ text }) => peer.find(text) },
    ],
    drafts,
  );
  const timesOf = (name: string) => timed.find((one) => one.name === name)?.times ?? [];
  const growth = median(timesOf('many')) / median(timesOf('few'));
  return [
    ...[undefined, peer.name].flatMap((by) => {
      const times = timesOf(by ?? 'own');
      const more = { unit: 'µs', ...(by && { by }) };
      return [
        figureOf({
          ...more,
          measure: 'examine 280 characters: p50',
          value: median(times),
          bar: { aim: 100, beyond: 50, most: true },
        }),
        figureOf({
          ...more,
          measure: 'examine 280 characters: p99',
          value: quantile(times, 0.99),
          bar: { aim: 1000, beyond: 300, most: true },
        }),
      ];
    }),
    figureOf({
      measure: `examine 280 characters: ${many} words to ${few} words`,
      value: growth,
      unit: 'times',
      bar: { aim: 1.5, beyond: 1.1, most: true },
    }),
  ];
}

function subject(name: string, policy: Policy): Subject {
  const compiled = compile(policy, trained);
  return { name, examine: (draft) => examine(draft, compiled) };
}

function downloads(): Figure[] {
  const measure = 'models and word lists, gzipped';
  const own = JSON.stringify([trained, builtinPolicy().lists]);
  const peer = join(import.meta.dirname, 'peers/node_modules/compromise/builds/compromise.js');
  return [
    figureOf({
      measure,
      value: kilobytes(own),
      unit: 'kB',
      bar: { aim: 200, beyond: 120, most: true },
    }),
    figureOf({
      measure,
      value: kilobytes(readFileSync(peer)),
      unit: 'kB',
      by: 'compromise',
    }),
  ];
}

const kilobytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000;
