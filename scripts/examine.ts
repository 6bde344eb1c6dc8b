import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type CompiledPolicy, compile } from '../src/examine/compile.ts';
import { trained } from '../src/examine/model/trained.ts';
import { builtinPolicy } from '../src/policy/builtin.ts';
import { readPack } from '../src/policy/read.ts';
import { examineLine } from './examine/line.ts';

/**
 * `npm run -s examine -- [FILE.jsonl] [--pack PACK.json]`: examines drafts, one line of JSON each,
 * from FILE or standard input, with the built-in policy or PACK laid over its base. Lines that are
 * no drafts are reported on standard error, and then the exit status is 1.
 */
const { values, positionals } = parseArgs({
  options: { pack: { type: 'string' } },
  allowPositionals: true,
});

try {
  const policy = compile(policyInForce(values.pack), trained);
  const [file] = positionals;
  await examineLines(file ? createReadStream(file) : process.stdin, policy);
} catch (error) {
  report(error instanceof Error ? error.message : String(error));
}

function policyInForce(packFile: string | undefined) {
  if (packFile === undefined) return builtinPolicy();
  const read = readPack(JSON.parse(readFileSync(packFile, 'utf8')));
  if ('pack' in read) return builtinPolicy(read.pack);
  throw new Error(`${packFile} is not a pack:\n${read.problems.join('\n')}`);
}

async function examineLines(input: NodeJS.ReadableStream, policy: CompiledPolicy): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${examineLine(line, policy)}\n`);
    } catch (error) {
      report(`line ${number}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

function report(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
