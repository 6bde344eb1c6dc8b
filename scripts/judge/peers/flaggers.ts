import { Profanity } from '@2toad/profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { peer } from './load.ts';

/** Says how surely a text is offensive: 0 not at all, above that in steps of its own. */
export interface Flagger {
  name: string;
  surely(text: string): number;
}

interface Message {
  /** Of retext-profanities: 0 to 2. */
  profanitySeverity?: number;
}

/** Packages that flag texts, each as it comes. */
export async function flaggers(): Promise<Flagger[]> {
  return [obscenity(), profanity(), await cuss(), await retext(), await alex()];
}

function obscenity(): Flagger {
  const matcher = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  return { name: 'obscenity', surely: (text) => Number(matcher.hasMatch(text)) };
}

function profanity(): Flagger {
  const words = new Profanity();
  return { name: '@2toad/profanity', surely: (text) => Number(words.exists(text)) };
}

async function cuss(): Promise<Flagger> {
  const { cuss: ratings } = await peer<{ cuss: Record<string, number> }>('cuss');
  const known = new Map(Object.entries(ratings));
  return {
    name: 'cuss',
    surely: (text) =>
      Math.max(
        0,
        ...Array.from(text.toLowerCase().matchAll(/[\p{L}']+/gu), ([word]) =>
          known.has(word) ? (known.get(word) ?? 0) + 1 : 0,
        ),
      ),
  };
}

async function retext(): Promise<Flagger> {
  const { unified } = await peer<{ unified: () => Processor }>('unified');
  const [english, profanities, stringify] = await Promise.all(
    ['retext-english', 'retext-profanities', 'retext-stringify'].map((name) =>
      peer<{ default: unknown }>(name),
    ),
  );
  const processor = unified()
    .use(english?.default)
    .use(profanities?.default)
    .use(stringify?.default);
  return {
    name: 'retext-profanities',
    surely: (text) => worst(processor.processSync(text).messages),
  };
}

interface Processor {
  use(plugin: unknown): Processor;
  processSync(text: string): { messages: Message[] };
}

async function alex(): Promise<Flagger> {
  const { text: read } = await peer<{ text: (text: string) => { messages: Message[] } }>('alex');
  return { name: 'alex', surely: (text) => worst(read(text).messages) };
}

function worst(messages: readonly Message[]): number {
  return Math.max(0, ...messages.map(({ profanitySeverity }) => (profanitySeverity ?? 0) + 1));
}
