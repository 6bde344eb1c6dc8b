import { fromBase64url } from '../../policy/base64url.ts';
import { parseEnvelope } from '../../updates/envelope.ts';
import { claimedType } from '../../updates/signed-json.ts';
import { asJson, readText, write, writeNew } from '../files.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { passphraseFor } from '../keys/passphrase.ts';
import { coSigned, type Signer, sealed, signerOf } from '../keys/sign.ts';
import { Misuse } from '../outcome.ts';
import { checkPack } from '../pack/check.ts';
import { layersOf } from '../pack/layers.ts';
import { problemLine } from '../pack/problem.ts';
import type { Terminal } from '../terminal.ts';
import { collected, command, type Surroundings } from './command.ts';

interface Options {
  key: string[];
  passphraseFile?: string[];
  over?: string[];
  out?: string;
  json?: boolean;
}

export const sign = ({ terminal, end, today }: Surroundings) =>
  command('sign', 'sign a pack or root file; a signed one gets a further signature')
    .argument('<file>', 'the pack, root file or signed file')
    .requiredOption('--key <file>', 'a private key (may be repeated)', collected)
    .option('--passphrase-file <file>', 'for each key in order, instead of asking', collected)
    .option('--over <pack>', 'a pack this one will lie on (may be repeated)', collected)
    .option('--out <file>', 'the signed file to write (default: <file> with ".signed.json")')
    .action(async (file: string, options: Options) => {
      const text = readText(file);
      const before = parseEnvelope(text);
      const content = before ? new TextDecoder().decode(fromBase64url(before.payload)) : text;
      mustBeSound(file, content, options.over ?? [], today);
      const signers = await signersFrom(options.key, options.passphraseFile ?? [], terminal);
      const envelope = before ? await coSigned(before, signers) : await sealed(text, signers);
      // A further signature belongs into the file that has the others.
      const out = options.out ?? (before ? file : signedName(file));
      if (before && out === file) write(out, asJson(envelope));
      else writeNew(out, asJson(envelope));
      const kids = envelope.signatures.map(({ kid }) => kid);
      const lines = [`Signed by ${kids.join(', ')}: ${out}`];
      end(
        { ok: true, data: { file: out, type: claimedType(envelope), kids }, lines },
        options.json ?? false,
      );
    });

/** Browsers would refuse it anyway; better to hear it now. @throws Misuse with all that is wrong. */
function mustBeSound(file: string, content: string, over: readonly string[], today: string): void {
  if (/"type"\s*:\s*"(?:root|channel)"/.test(content)) return;
  const errors = checkPack(content, layersOf(over), today).filter(({ kind }) => kind === 'error');
  if (errors.length > 0)
    throw new Misuse(
      [...errors.map((one) => problemLine(file, one)), 'Nothing was signed.'].join('\n'),
    );
}

export async function signersFrom(
  keys: readonly string[],
  passphraseFiles: readonly string[],
  terminal: Terminal,
): Promise<Signer[]> {
  const signers: Signer[] = [];
  // One after the other: a person answers for each.
  for (const [index, file] of keys.entries()) {
    const key = readKeyFile(file);
    const passphrase = await passphraseFor(key.kid, passphraseFiles[index], terminal);
    signers.push(await signerOf(key, passphrase));
  }
  return signers;
}

const signedName = (file: string) => `${file.replace(/\.json$/, '')}.signed.json`;
