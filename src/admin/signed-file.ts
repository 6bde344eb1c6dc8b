import { fromBase64url } from '../policy/base64url.ts';
import { type Envelope, parseEnvelope } from '../updates/envelope.ts';
import { readText } from './files.ts';
import { Misuse } from './outcome.ts';

/** A file that "sign" wrote, opened; whose the signatures are is not looked at. */
export interface SignedFile {
  /** As it is, for whoever passes it on. */
  text: string;
  envelope: Envelope;
  /** What was signed; undefined where it is no JSON. */
  json: unknown;
  /** Names of the keys that signed it, as it says. */
  kids: string[];
}

/** @throws Misuse where there is no such file, or where it is not signed. */
export function signedFile(file: string): SignedFile {
  const text = readText(file);
  const envelope = parseEnvelope(text);
  if (!envelope) throw new Misuse(`${file} is not signed. Sign it with "sign" first.`);
  const kids = envelope.signatures.map(({ kid }) => kid);
  return { text, envelope, json: parsed(contentOf(envelope)), kids };
}

/** The text of a file, or of what was signed in it: a pack can be looked at in either form. */
export function unsignedText(file: string): string {
  const text = readText(file);
  const envelope = parseEnvelope(text);
  return envelope ? contentOf(envelope) : text;
}

export const contentOf = ({ payload }: Envelope): string =>
  new TextDecoder().decode(fromBase64url(payload));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
