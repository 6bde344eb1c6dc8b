import type { Span } from '../../../src/examine/draft.ts';
import { peer } from './load.ts';

export interface PeerFinder {
  name: string;
  find(text: string): Span[];
}

interface Found {
  offset: { start: number; length: number };
}
type Compromise = (text: string) => { people(): { json(options: object): Found[] } };
type Redactor = new (options: object) => { redact(text: string): string };

/** Packages that find the names of people. */
export async function nameFinders(): Promise<PeerFinder[]> {
  return [await compromise(), await redactPii()];
}

export async function compromise(): Promise<PeerFinder> {
  const { default: nlp } = await peer<{ default: Compromise }>('compromise');
  return {
    name: 'compromise',
    find: (text) =>
      nlp(text)
        .people()
        .json({ offset: true })
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
  };
}

const redactorKinds = [
  ...['creditCardNumber', 'streetAddress', 'zipcode', 'phoneNumber', 'ipAddress'],
  ...['usSocialSecurityNumber', 'emailAddress', 'username', 'password', 'credentials'],
  ...['digits', 'url'],
];

async function redactPii(): Promise<PeerFinder> {
  const { SyncRedactor } = await peer<{ SyncRedactor: Redactor }>('redact-pii');
  const off = Object.fromEntries(redactorKinds.map((kind) => [kind, { enabled: false }]));
  const redactor = new SyncRedactor({ builtInRedactors: off });
  return { name: 'redact-pii', find: (text) => gapsOf(text, redactor.redact(text)) };
}

/** Whether redact-pii hides anything of a text, names left alone. */
export async function identifierRedactor(): Promise<(text: string) => boolean> {
  const { SyncRedactor } = await peer<{ SyncRedactor: Redactor }>('redact-pii');
  const redactor = new SyncRedactor({ builtInRedactors: { names: { enabled: false } } });
  return (text) => redactor.redact(text) !== text;
}

/** Where the original has words that the redacted text has not. */
function gapsOf(text: string, redacted: string): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  const [first = '', ...rest] = redacted.split('PERSON_NAME');
  at += first.length;
  for (const kept of rest) {
    const next = kept === '' ? text.length : text.indexOf(kept, at);
    if (next > at) gaps.push({ start: at, end: next });
    at = Math.max(at, next) + kept.length;
  }
  return gaps;
}
