import { below, figure, type Row } from '../../scripts/report-table.ts';
import { compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { draftsOf } from './drafts.ts';
import { rivals } from './rivals.ts';
import { sizedPolicy } from './sized-policy.ts';
import { median, quantile } from './statistics.ts';
import { type Subject, type Timed, timeInTurns } from './timing.ts';

const short = 280;
const long = 5000;
const few = 100;
const many = 10_000;

/** How long an examination takes, and what other packages take for the same drafts. */
export async function examining(): Promise<Row[]> {
  return [...(await rowsFor(short)), ...(await rowsFor(long))];
}

async function rowsFor(length: number): Promise<Row[]> {
  const drafts = draftsOf(length);
  const [builtin, ...sized] = await timeInTurns(policies(drafts), drafts);
  const others = await timeInTurns(await rivals(), drafts);
  if (!builtin) return [];
  const own = median(builtin.times);
  const name = (what: string) => `examine ${length} characters, ${what}`;
  const [smallest = Number.NaN, largest = Number.NaN] = [sized.at(0), sized.at(-1)].map((one) =>
    median(one?.times ?? []),
  );
  return [
    length === short
      ? below(50, name(`${builtin.name}: median`), own, 'µs')
      : figure(name(`${builtin.name}: median`), own, 'µs'),
    figure(name(`${builtin.name}: p99`), quantile(builtin.times, 0.99), 'µs'),
    ...[...sized, ...others].flatMap((timed) => medianAndWorst(timed, name)),
    below(1.5, name(`${many} words to ${few} words`), largest / smallest, 'times'),
    ...others.map((other) =>
      figure(name(`${other.name} to Second Look`), median(other.times) / own, 'times'),
    ),
  ];
}

function policies(drafts: readonly Draft[]): Subject[] {
  const builtin = builtinPolicy();
  const texts = drafts.map(({ text }) => text);
  return [
    subject('built-in policy', builtin),
    ...[few, 1000, many].map((size) =>
      subject(`policy of ${size} words`, sizedPolicy(builtin, size, texts)),
    ),
  ];
}

function subject(name: string, policy: Policy): Subject {
  const compiled = compile(policy);
  return { name, examine: (draft) => examine(draft, compiled) };
}

function medianAndWorst({ name: who, times }: Timed, name: (what: string) => string): Row[] {
  return [
    figure(name(`${who}: median`), median(times), 'µs'),
    figure(name(`${who}: p99`), quantile(times, 0.99), 'µs'),
  ];
}
