import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { chromiumId } from './chromium.ts';
import { firefoxId } from './firefox.ts';

/** What an IT lead can set for the extension by browser policy. */
export type ManagedValues = Record<string, unknown>;

/**
 * A home folder whose manifest gives Firefox these values. Firefox reads it once, when the extension
 * first asks.
 */
export function firefoxHome(values: ManagedValues): string {
  const home = mkdtempSync(join(tmpdir(), 'second-look-home-'));
  const manifest = { name: firefoxId, description: 'Tests', type: 'storage', data: values };
  put(join(home, `.mozilla/managed-storage/${firefoxId}.json`), manifest);
  return home;
}

const folders: Record<string, string> = {
  Chromium: '/etc/chromium/policies/managed',
  Chrome: '/etc/opt/chrome/policies/managed',
  Edge: '/etc/opt/edge/policies/managed',
};

/** This machine's policy file for Chromium, which watches it and tells the extension of changes. Needs root. */
export const chromiumPolicy = {
  set(values: ManagedValues): void {
    put(chromiumPolicyFile(), { '3rdparty': { extensions: { [chromiumId]: values } } });
    process.once('exit', chromiumPolicy.remove);
  },
  remove(): void {
    rmSync(chromiumPolicyFile(), { force: true });
    process.off('exit', chromiumPolicy.remove);
  },
};

function chromiumPolicyFile(): string {
  const { name } = findBrowser('chromium');
  return join(folders[name] ?? '', 'second-look-tests.json');
}

function put(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
