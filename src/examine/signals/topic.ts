import type { CompiledPolicy } from '../compile.ts';
import type { DraftReading } from '../reading.ts';
import { type Likely, likelyTopics, type Topic, wordsFor } from '../topic/topic.ts';
import type { Signal } from './signal.ts';

/** From here on a topic is likely enough to be mentioned, and so likely that it is as good as said. */
const enough = { work: 0.6, broken: 0.55, held: 0.5, private: 0.4, sure: 0.8 } as const;

interface Told {
  detail: string;
  topic: Topic;
}

/** What the draft as a whole is likely to be about, at the words that say it most; `seen` are the signals of the readers before. */
export function readTopics(
  reading: DraftReading,
  seen: readonly Signal[],
  { topics }: CompiledPolicy,
): Signal[] {
  if (!topics?.model) return [];
  const { kinds, model } = topics;
  return told(likelyTopics(reading, seen, kinds, model)).flatMap(({ detail, topic }) => {
    const span = wordsFor(topic, reading, kinds, model);
    return span ? [{ kind: 'topic' as const, detail, span }] : [];
  });
}

function told(likely: Likely): Told[] {
  const { held, broken, work } = likely;
  const workingLife: Told = { detail: 'working-life', topic: 'work' };
  const matter: Told =
    likely.private >= enough.private
      ? { detail: 'private', topic: 'private' }
      : { detail: 'sensitive', topic: 'held' };
  if (held >= enough.sure) return [matter];
  if (broken >= enough.broken && (held >= enough.held || matter.topic === 'private'))
    return [{ ...matter, detail: `perhaps-${matter.detail}` }];
  return broken >= enough.broken || work >= enough.work ? [workingLife] : [];
}
