import { z } from 'zod';
import { fromBase64url } from '../policy/base64url.ts';
import { problemsOf } from '../policy/problems.ts';
import { type Envelope, maxEnvelopeSize, parseEnvelope } from './envelope.ts';
import { Refusal, type RefusalCode } from './refusal.ts';

/** What a signed file says it is: `root`, `channel`, or a pack, which need not say so. */
const signedTypes = ['root', 'pack', 'channel'] as const;
export type SignedType = (typeof signedTypes)[number];

const header = z.looseObject({
  type: z.enum(signedTypes).default('pack'),
  orgId: z.string().optional(),
  minExtVersion: z.string().optional(),
});

/** @throws Refusal `too-big`, `not-an-envelope`. */
export function openEnvelope(text: string): Envelope {
  if (text.length > maxEnvelopeSize) throw new Refusal('too-big');
  const envelope = parseEnvelope(text);
  if (!envelope) throw new Refusal('not-an-envelope');
  return envelope;
}

/**
 * What an envelope claims to hold, before anything is verified: good for choosing whose signatures
 * to ask for, and for nothing else.
 */
export function claimedType(envelope: Envelope): SignedType {
  try {
    return header.parse(parsed(fromBase64url(envelope.payload))).type;
  } catch {
    return 'pack';
  }
}

/**
 * The JSON of verified bytes, when it is of this type and for this school.
 * @throws Refusal `wrong-type`, `wrong-org`, or `malformed` where it is no JSON of ours.
 */
export function signedJson(
  payload: Uint8Array,
  type: SignedType,
  orgId: string | undefined,
  malformed: RefusalCode,
): { json: unknown; minExtVersion: string | undefined } {
  let json: unknown;
  try {
    json = parsed(payload);
  } catch {
    throw new Refusal(malformed, ['not JSON']);
  }
  const head = header.safeParse(json);
  if (!head.success) throw new Refusal(malformed, problemsOf(head.error, json));
  if (head.data.type !== type) throw new Refusal('wrong-type', [head.data.type]);
  if (orgId !== undefined && head.data.orgId !== orgId)
    throw new Refusal('wrong-org', [head.data.orgId ?? '']);
  return { json, minExtVersion: head.data.minExtVersion };
}

function parsed(payload: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
}
