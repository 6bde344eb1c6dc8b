/** Why something pushed was not put in force; `updates.refused.<code>` is the sentence for each. */
export const refusals = [
  // What the school set up for this browser.
  'bad-settings',
  'no-keys',
  // On the way.
  'unreachable',
  'redirected',
  'too-slow',
  'too-big',
  // The envelope and its signatures.
  'not-an-envelope',
  'unknown-key',
  'bad-signature',
  'too-few-signatures',
  'unsupported-browser',
  'outside-delegation',
  // What was signed.
  'wrong-type',
  'wrong-org',
  'needs-newer-extension',
  'not-a-pack',
  'not-a-channel',
  'not-a-root',
  'self-test-failed',
  'self-test-slow',
  // Order and time.
  'older-version',
  'same-version-differs',
  'not-yet',
  'future-dated',
  'expired',
  'expired-channel',
  'expired-root',
  'mixed-files',
  'root-gap',
  // This device.
  'storage-full',
] as const;
export type RefusalCode = (typeof refusals)[number];

/** `detail` names the field, the version or the answer that was wrong; never any secret. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string[];

  constructor(code: RefusalCode, detail: string[] = [], cause?: unknown) {
    super(`${code}${detail.length ? `: ${detail.join('; ')}` : ''}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** The name of the sentence that says why, in `assets/locales`: for the popup and the command line. */
export const reasonKey = <C extends RefusalCode>(code: C) => `updates.refused.${code}` as const;
