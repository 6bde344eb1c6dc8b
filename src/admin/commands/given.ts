import { InvalidArgumentError } from 'commander';
import { id } from '../../policy/schema/values.ts';

/** What options are given as, checked before anything is done; each says what it should have been. */

export const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most)
    return number;
  throw new InvalidArgumentError(`It should be a whole number from ${least} to ${most}.`);
};

export function httpsAddress(text: string): string {
  if (URL.parse(text)?.protocol === 'https:') return text;
  throw new InvalidArgumentError('It should be a web address that begins with https://.');
}

/** As `orgId` and the ids of packs are written. */
export function shortName(text: string): string {
  const read = id.safeParse(text);
  if (read.success) return text;
  throw new InvalidArgumentError('Use small letters, digits, "-" and ".", such as oakfield.');
}

/** For an option that may be given several times. */
export const collected = (value: string, before: string[] = []): string[] => [...before, value];

/** The same for addresses. */
export const collectedAddresses = (value: string, before?: string[]) =>
  collected(httpsAddress(value), before);
