import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type CompiledPolicy, compile } from '../src/examine/compile.ts';
import { trained } from '../src/examine/model/trained.ts';
import { builtinPolicy } from '../src/policy/builtin.ts';
import { checkPolicy } from '../src/policy/check.ts';
import type { Policy } from '../src/policy/policy.ts';
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

/** @throws an error in plain words where the file holds no pack that could be put in force. */
function policyInForce(packFile: string | undefined): Policy {
  if (packFile === undefined) return builtinPolicy();
  const read = readPack(parsed(packFile));
  if ('problems' in read) throw notAPack(packFile, read.problems);
  const policy = builtinPolicy(read.pack);
  const unsound = checkPolicy(policy);
  if (unsound.length > 0) throw notAPack(packFile, unsound);
  return policy;
}

function notAPack(file: string, problems: readonly string[]): Error {
  return new Error(`${file} is not a pack:\n${problems.join('\n')}`);
}

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON`);
  }
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
