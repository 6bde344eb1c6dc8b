import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './outcome.ts';

/** @throws Misuse where there is no such file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Misuse(`${file} cannot be read. Is the name right?`);
  }
}

/** @throws Misuse where the file is missing or is no JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(`${file} is not JSON.`);
  }
}

/** @throws Misuse where the file exists: nothing of the admin's is ever written over. */
export function mustBeNew(file: string): void {
  if (existsSync(file))
    throw new Misuse(`${file} is already there. Move it away or choose another name.`);
}

/** Writes a file that was not there before. @throws Misuse where it exists. */
export function writeNew(file: string, text: string, mode = 0o644): void {
  mustBeNew(file);
  write(file, text, mode);
}

export function write(
  file: string,
  text: string,
  mode = 0o644,
  encoding: BufferEncoding = 'utf8',
): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode, encoding });
}

export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
