/** Something that results are kept with, for as long as it lives. */
export interface Keeper {
  /** By the number of the work. */
  kept: unknown[];
}

let works = 0;

/**
 * The same work, done once for each subject. Readings are kept while their sentence stays in the draft,
 * so that a key pays for the sentence it is in alone. What else the work needs must be the same for
 * the subject each time, as a reading's policy is.
 */
export function once<Subject extends Keeper, More extends unknown[], Answer extends object>(
  work: (subject: Subject, ...more: More) => Answer,
): (subject: Subject, ...more: More) => Answer {
  const number = works++;
  return (subject, ...more) => {
    const known = subject.kept[number] as Answer | undefined;
    if (known) return known;
    const answer = work(subject, ...more);
    subject.kept[number] = answer;
    return answer;
  };
}

/** What a work was given the last time, and what came of it. */
interface Known {
  a: unknown;
  b: unknown;
  c: unknown;
  d: unknown;
  answer: unknown;
}

/** The same, done again where what else it needs, four things at most, is not what it was the last time. */
export function unlessChanged<
  Subject extends Keeper,
  More extends [unknown?, unknown?, unknown?, unknown?],
  Answer,
>(work: (subject: Subject, ...more: More) => Answer): (subject: Subject, ...more: More) => Answer {
  const number = works++;
  // Asked for every sentence at every change: four names cost less than a list of them.
  function kept(subject: Subject, ...[a, b, c, d]: More): Answer {
    const known = subject.kept[number] as Known | undefined;
    if (known && known.a === a && known.b === b && known.c === c && known.d === d)
      return known.answer as Answer;
    const answer = work(subject, ...([a, b, c, d] as unknown as More));
    subject.kept[number] = { a, b, c, d, answer };
    return answer;
  }
  return kept;
}
