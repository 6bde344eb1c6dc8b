import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../src/examine/compile.ts';
import { trained } from '../src/examine/model/trained.ts';
import { builtinPolicy } from '../src/policy/builtin.ts';
import { type Part, parts, readBias, readCorpus, testFixed } from '../tests/corpus/corpus.ts';
import { costFigures } from './judge/cost.ts';
import { writeDocs } from './judge/document.ts';
import { evasionFigures } from './judge/evasion.ts';
import { fairnessFigures } from './judge/fairness.ts';
import { type Figure, needsData } from './judge/figure.ts';
import { type HateCase, hateBars, hateFigures, hateMeasures } from './judge/hatecheck.ts';
import { identifierFigures } from './judge/identifiers.ts';
import { judge } from './judge/judged.ts';
import { printMisses } from './judge/misses.ts';
import { nameFigures } from './judge/names.ts';
import { flaggers } from './judge/peers/flaggers.ts';
import { installPeers } from './judge/peers/load.ts';
import { postFigures } from './judge/posts.ts';
import { printFigures } from './judge/print.ts';
import { toneFigures } from './judge/tone.ts';
import { writeReport } from './report-table.ts';
import { linesOf } from './train/names/named-text.ts';

/**
 * `npm run judge [-- --part dev] [--data DIR] [--misses] [--write-docs]`: how right the built-in policy
 * is, with 95 % intervals and beside peers. Rows that need the licensed data of DIR say so without it.
 * `--misses` prints what it got wrong, for tuning: never for the test part. `--write-docs` puts the
 * figures of the test part into `docs/judgement.md`.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'test' },
    data: { type: 'string' },
    misses: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
  },
});
const part = parts.find((one) => one === values.part);
if (!part) throw new Error(`--part is one of ${parts.join(', ')}`);

installPeers();
const figures = await figuresOf(part, values.data);
printFigures(figures);
writeReport('judge', figures);
if (values['write-docs'] && part === 'test') writeDocs(figures);

async function figuresOf(of: Part, data: string | undefined): Promise<Figure[]> {
  const posts = readCorpus(of);
  console.log(`${posts.length} posts of the corpus, part "${of}"; the test third was ${testFixed}`);
  const policy = compile(builtinPolicy(), trained);
  const judged = judge(posts, policy);
  if (values.misses && of !== 'test') printMisses(judged);
  const peers = await flaggers();
  const hateFile = `${data}/tone/hatecheck_half.jsonl`;
  return [
    ...toneFigures(posts, policy, peers),
    ...postFigures(judged),
    ...(data && existsSync(hateFile)
      ? hateFigures(linesOf(hateFile).map(asHateCase), policy, peers)
      : [needsData(hateMeasures.all, hateBars.all), needsData(hateMeasures.not, hateBars.not)]),
    ...(await nameFigures(of, policy, data)),
    ...(await identifierFigures(policy)),
    ...evasionFigures(judged, policy),
    ...fairnessFigures(readBias(), policy),
    ...(await costFigures()),
  ];
}

function asHateCase(line: string): HateCase {
  return JSON.parse(line);
}
