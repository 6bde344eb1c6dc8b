import { parseArgs } from 'node:util';
import { compile } from '../src/examine/compile.ts';
import { trained } from '../src/examine/model/trained.ts';
import { builtinPolicy } from '../src/policy/builtin.ts';
import { labels, type Post, parts, readCorpus } from '../tests/corpus/corpus.ts';
import { wilson } from './judge/interval.ts';
import { isHeld, type Judged, judge } from './judge/judged.ts';
import { type Row, reportTable } from './report-table.ts';

/**
 * `npm run judge [-- --part dev] [--misses]`: what the built-in policy says of the corpus, with 95 %
 * intervals. `--misses` also prints what it got wrong, for tuning: never for the test part.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'test' },
    misses: { type: 'boolean', default: false },
  },
});
const part = parts.find((one) => one === values.part);
if (!part) throw new Error(`--part is one of ${parts.join(', ')}`);

const judged = judge(readCorpus(part), compile(builtinPolicy(), trained));
console.log(`${judged.length} posts of the corpus, part "${part}"`);
reportTable('judge', rowsOf(judged));
if (values.misses && part !== 'test') printMisses(judged);

function rowsOf(all: readonly Judged[]): Row[] {
  const clean = all.filter(({ post }) => post.severity === 'none');
  const broken = all.filter(({ post }) => post.severity !== 'none');
  return [
    share('clean posts flagged at warn or above', clean, isHeld, { atMost: 0.03 }),
    share('clean posts with any finding', clean, ({ findings }) => findings.length > 0),
    share('any clause broken: some finding', broken, ({ findings }) => findings.length > 0, {
      atLeast: 0.85,
    }),
    share('severity as in the table', all, ({ post, severity }) => severity === post.severity, {
      atLeast: 0.8,
    }),
    ...labels.map((label) =>
      share(
        `found: ${label}`,
        broken.filter(({ post }) => post.labels.includes(label)),
        ({ findings }) => findings.length > 0,
      ),
    ),
  ];
}

function share(
  measure: string,
  of: readonly Judged[],
  counts: (one: Judged) => boolean,
  aim: { atMost?: number; atLeast?: number } = {},
): Row {
  const hits = of.filter(counts).length;
  const value = of.length === 0 ? 0 : hits / of.length;
  const [low, high] = wilson(hits, of.length).map((bound) => bound.toFixed(3));
  const { atMost, atLeast } = aim;
  return {
    measure,
    value: Number(value.toFixed(4)),
    unit: `of ${of.length} (95 %: ${low} to ${high})`,
    aim:
      atMost !== undefined
        ? `at most ${atMost}`
        : atLeast !== undefined
          ? `at least ${atLeast}`
          : '',
    ok: value <= (atMost ?? 1) && value >= (atLeast ?? 0),
  };
}

function printMisses(all: readonly Judged[]): void {
  const wrong = all.filter(({ post, severity }) => severity !== post.severity);
  for (const { post, severity, findings } of wrong)
    console.log(
      `${post.id} is ${severity}, should be ${post.severity} [${post.labels}] by ${findings.map(({ rule }) => rule)}\n    ${oneLine(post)}`,
    );
}

function oneLine({ text }: Post): string {
  return text.replaceAll('\n', ' / ');
}
