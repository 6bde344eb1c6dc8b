/** Something that results are kept with, for as long as it lives. */
export interface Keeper {
  /** By the number of the work. */
  kept: unknown[];
}

let places = 0;

/** Where a work keeps what came of it. */
export const placeToKeep = (): number => places++;

/** Works of a script that comes beside another keep what they have behind what the works of that one keep. */
export function keepBehind(works: number): void {
  places += works;
}

/**
 * The same work, done once for each subject. Readings are kept while their sentence stays in the draft,
 * so that a key pays for the sentence it is in alone. What else the work needs must be the same for
 * the subject each time, as a reading's policy is.
 */
export function once<Subject extends Keeper, More extends unknown[], Answer extends object>(
  work: (subject: Subject, ...more: More) => Answer,
): (subject: Subject, ...more: More) => Answer {
  const number = placeToKeep();
  return (subject, ...more) => {
    const known = subject.kept[number] as Answer | undefined;
    if (known) return known;
    const answer = work(subject, ...more);
    subject.kept[number] = answer;
    return answer;
  };
}
