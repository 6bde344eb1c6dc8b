import { z } from 'zod';
import { rosterKinds } from '../vocabulary.ts';

const hashes = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/, 'is not base64url')
  .max(800_000);

/** Nobody's name: only keyed, shortened hashes of ways to write it, whose key no pack holds. */
export const roster = z
  .strictObject(Object.fromEntries(rosterKinds.map((kind) => [kind, hashes])))
  .partial()
  .describe('Hashes of names, made by "second-look roster"; not to be edited.');
