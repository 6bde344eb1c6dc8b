import { z } from 'zod';

export const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/, 'is not base64url')
  // One character more than a multiple of four stands for no byte.
  .refine((text) => text.length % 4 !== 1, 'is not base64url');

/**
 * A signed file as it travels. The signatures cover the exact bytes of `payload`, so nothing has to
 * be put into a canonical form before checking them; which algorithm they use is no matter of theirs.
 */
const envelopeSchema = z.strictObject({
  /** JSON, UTF-8, base64url. */
  payload: base64url,
  signatures: z
    .array(z.strictObject({ kid: z.string().min(1).max(100), signature: base64url.max(120) }))
    .min(1)
    .max(10),
});
export type Envelope = z.output<typeof envelopeSchema>;

/** A pack larger than this (characters of the envelope) is refused unread. */
export const maxEnvelopeSize = 1_500_000;

/** The envelope in `text`, or undefined where it is none. */
export function parseEnvelope(text: string): Envelope | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
