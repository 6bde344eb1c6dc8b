import { rosterOf } from '../../src/admin/roster/make-roster.ts';
import { isOrdinary } from '../../src/admin/roster/ordinary.ts';
import { type CompiledPolicy, compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';

const letters = 'abcdefghijklmnopqrst';
const nameOf = (n: number) =>
  [...String(n).padStart(4, '0')].map((digit, at) => letters[Number(digit) + at]).join('');

/** Made-up people, each in a class: as many forms of a name as a roster has. */
export const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    first: nameOf(n),
    surname: nameOf(9999 - n),
    knownAs: nameOf(n % 700),
    class: `${1 + (n % 13)}${letters[n % 6]}`,
    kind: 'pupil' as const,
  }));

/** The built-in policy of a school that lists so many people. */
export function rosterPolicy(count: number): CompiledPolicy {
  const key = Buffer.alloc(32, 1);
  const roster = rosterOf(people(count), key, isOrdinary);
  return compile({ ...builtinPolicy(), roster }, trained, key.toString('base64url'));
}
