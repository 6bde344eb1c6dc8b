import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Misuse } from './outcome.ts';

/**
 * The text of a file, without the mark that Windows programs put before it.
 * @throws Misuse where there is no such file, or where its letters would be read as others.
 */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  const marked = utf16Marks.find(({ mark }) => bytes.subarray(0, 2).equals(mark));
  try {
    return new TextDecoder(marked?.name ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(
      `${file}:${firstStrangeLine(bytes)}: the letters there are not UTF-8. Save the file again as "UTF-8" (in Excel "CSV UTF-8", in Notepad "Encoding: UTF-8").`,
    );
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Misuse(`${file} cannot be read. Is the name right?`);
  }
}

/** Older Windows programs call it "Unicode". */
const utf16Marks = [
  { mark: Buffer.from([0xff, 0xfe]), name: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), name: 'utf-16be' },
];

/** Counted from 1. */
function firstStrangeLine(bytes: Buffer): number {
  const good = bytes.toString('utf8').split('\ufffd')[0] ?? '';
  return good.split('\n').length;
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

/**
 * Puts a file in the place of another at once: a full disk never leaves half of one.
 * @throws Misuse where it cannot be written.
 */
export function write(
  file: string,
  text: string,
  mode = 0o644,
  encoding: BufferEncoding = 'utf8',
): void {
  const fresh = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, text, { mode, encoding });
    renameSync(fresh, file);
  } catch (error) {
    if (existsSync(fresh)) rmSync(fresh);
    throw new Misuse(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there, or another program has it open',
  EBUSY: 'another program has it open',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'there is a folder of that name',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || String(error));
}

export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
