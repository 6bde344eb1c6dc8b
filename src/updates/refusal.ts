/** Why a pushed pack was not put in force; the popup has a sentence for each. */
export const refusals = [
  'bad-settings',
  'unreachable',
  'too-big',
  'not-an-envelope',
  'no-keys',
  'unknown-key',
  'bad-signature',
  'unsupported-browser',
  'not-a-pack',
  'older-version',
  'same-version-differs',
] as const;
type RefusalCode = (typeof refusals)[number];

/** `detail` names the field, the version or the answer that was wrong; never any secret. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string[];

  constructor(code: RefusalCode, detail: string[] = []) {
    super(`${code}${detail.length ? `: ${detail.join('; ')}` : ''}`);
    this.code = code;
    this.detail = detail;
  }
}
