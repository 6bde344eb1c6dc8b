import { parseEnvelope } from '../../updates/envelope.ts';
import { claimedType } from '../../updates/signed-json.ts';
import { asJson, mustBeNew, readText, write } from '../files.ts';
import { coSigned, sealed } from '../keys/sign.ts';
import { signersFrom } from '../keys/signers-from.ts';
import { checkPack } from '../pack/check.ts';
import { layersOf } from '../pack/layers.ts';
import { type Problem, problemLine } from '../pack/problem.ts';
import { contentOf } from '../signed-file.ts';
import { command, type Surroundings } from './command.ts';
import { collected } from './given.ts';

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
      const json = options.json ?? false;
      const text = readText(file);
      const before = parseEnvelope(text);
      // A further signature belongs into the file that has the others.
      const out = options.out ?? (before ? file : signedName(file));
      if (!before || out !== file) mustBeNew(out);
      const content = before ? contentOf(before) : text;
      const errors = errorsIn(content, options.over ?? [], today);
      if (errors.length > 0) {
        const lines = [...errors.map((one) => problemLine(file, one)), 'Nothing was signed.'];
        return end({ ok: false, data: { file, problems: errors }, lines }, json);
      }
      const signers = await signersFrom(options.key, options.passphraseFile ?? [], terminal);
      const envelope = before ? await coSigned(before, signers) : await sealed(text, signers);
      write(out, asJson(envelope));
      const kids = envelope.signatures.map(({ kid }) => kid);
      const lines = [`Signed by ${kids.join(', ')}: ${out}`];
      end({ ok: true, data: { file: out, type: claimedType(envelope), kids }, lines }, json);
    });

/** What browsers would refuse a pack for: better to hear it now. */
function errorsIn(content: string, over: readonly string[], today: string): Problem[] {
  if (['root', 'channel'].includes(typeIn(content))) return [];
  return checkPack(content, layersOf(over), today).filter(({ kind }) => kind === 'error');
}

function typeIn(content: string): string {
  try {
    return String(JSON.parse(content).type);
  } catch {
    return '';
  }
}

/** "pack.json" → "pack.signed.json"; "root-1.unsigned.json" → "root-1.json". */
function signedName(file: string): string {
  if (file.endsWith('.unsigned.json')) return file.replace(/\.unsigned\.json$/, '.json');
  return `${file.replace(/\.json$/, '')}.signed.json`;
}
