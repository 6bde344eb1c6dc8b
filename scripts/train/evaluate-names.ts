import { parseArgs } from 'node:util';
import { compile } from '../../src/examine/compile.ts';
import type { Span } from '../../src/examine/draft.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { personsIn } from '../../src/examine/names/persons.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { spanOf } from '../../src/examine/text/passage.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf } from '../../tests/examine/support.ts';
import { readPosts, readTagged } from './names/named-text.ts';
import { type Score, scoreSpans, scoreTokens } from './names/score.ts';

/**
 * `node scripts/train/evaluate-names.ts [--data DIR]`: how well names are found in the dev part of the
 * corpus, and with DIR in the dev parts of the data the model did not learn from.
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const policy = compile(builtinPolicy(), trained);

const posts = readPosts('tests/corpus/dev');
print('corpus dev, names overlapping', scoreSpans(posts, findNames));
print('corpus dev, names exact', scoreSpans(posts, findNames, true));
for (const set of values.data ? ['btc_dev', 'wnut_dev'] : []) {
  const texts = readTagged(`${values.data}/names/${set}.jsonl`);
  print(`${set}, words`, scoreTokens(texts, findNames));
  print(`${set}, names exact`, scoreSpans(texts, findNames, true));
}

function findNames(text: string): Span[] {
  const reading = readDraft(draftOf(text), policy);
  return personsIn(reading, policy.names).map(({ start, end }) =>
    spanOf(reading.passage, start, end),
  );
}

function print(what: string, { precision, recall, f1 }: Score): void {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
  console.log(`${what}: precision ${figures[0]}, recall ${figures[1]}, F1 ${figures[2]}`);
}
