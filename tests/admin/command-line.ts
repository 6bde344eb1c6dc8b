import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { program } from '../../src/admin/program.ts';
import { runProgram } from '../../src/admin/run.ts';

/** What a command said and how it ended. */
export interface Ended {
  status: number;
  out: string;
  err: string;
  /** What it printed, where it printed JSON. */
  json(): unknown;
}

/** A folder of this test file's own, gone when its tests are over. */
export function ownFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-admin-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

/**
 * Runs the command line as a person at a terminal would.
 * @param answers what the person types when asked, in order
 */
export async function secondLook(args: readonly string[], answers: string[] = []): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const answer = async (question: string) => {
    const next = answers.shift();
    if (next === undefined) throw new Error(`nobody answers "${question}"`);
    return next;
  };
  const status = await runProgram(
    (end, terminal) => program({ terminal, end, today: '2026-11-22' }),
    args,
    {
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      ask: answer,
      askSecret: answer,
    },
  );
  return {
    status,
    out: out.join('\n'),
    err: err.join('\n'),
    json: () => JSON.parse(out.join('\n')),
  };
}

export const passphrase = 'four words nobody has';

/** A key pair made on the command line. @returns its two files. */
export async function madeKey(
  folder: string,
  name: string,
): Promise<{ secret: string; open: string }> {
  const args = ['keygen', name, '--org', 'oakfield', '--out', folder];
  await secondLook(args, [passphrase, passphrase]);
  return { secret: join(folder, `${name}.key`), open: join(folder, `${name}.pub`) };
}
