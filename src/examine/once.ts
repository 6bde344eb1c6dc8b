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

/** The same, done again where what else it needs is not what it was the last time. */
export function unlessChanged<Subject extends Keeper, More extends unknown[], Answer>(
  work: (subject: Subject, ...more: More) => Answer,
): (subject: Subject, ...more: More) => Answer {
  const number = works++;
  return (subject, ...more) => {
    const known = subject.kept[number] as { more: More; answer: Answer } | undefined;
    if (known && isSame(more, known.more)) return known.answer;
    const answer = work(subject, ...more);
    subject.kept[number] = { more, answer };
    return answer;
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
