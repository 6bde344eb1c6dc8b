/**
 * Arithmetic that comes out alike for every browser, done once: whether a signature fits these bytes, and
 * what their digest is. Every browser still takes every step of the update module.
 */
export function rememberArithmetic(): void {
  const { subtle } = crypto;
  const plain = {
    importKey: subtle.importKey.bind(subtle) as Arithmetic,
    verify: subtle.verify.bind(subtle) as Arithmetic,
    digest: subtle.digest.bind(subtle) as Arithmetic,
  };
  for (const [name, work] of Object.entries(plain))
    Object.defineProperty(subtle, name, { value: remembered(work) });
}

type Arithmetic = (...given: unknown[]) => Promise<unknown>;

function remembered(work: Arithmetic): Arithmetic {
  const known = new Map<string, Promise<unknown>>();
  return (...given) => {
    const key = given.map(asText).join('\n');
    const answer = known.get(key) ?? work(...given);
    known.set(key, answer);
    return answer;
  };
}

const keys = new Map<CryptoKey, number>();

function asText(given: unknown): string {
  if (given instanceof Uint8Array) return Buffer.from(given).toString('latin1');
  if (!(given instanceof CryptoKey)) return JSON.stringify(given);
  if (!keys.has(given)) keys.set(given, keys.size);
  return `key ${keys.get(given)}`;
}
