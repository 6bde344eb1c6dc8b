import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  name: string;
  path: string;
  /** Branded Chrome and Edge take extensions only through the debugging pipe. */
  engine: 'chromium' | 'firefox';
  version: number;
}

interface Candidate {
  name: string;
  engine: FoundBrowser['engine'];
  /** Looked for on the PATH, then at the fixed places. */
  commands: string[];
  places: string[];
}

/** Lowest versions the manifest asks for. */
export const minimum = { chromium: 137, firefox: 146 } as const;

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);
const windows = (path: string) => programFiles.map((folder) => join(folder, path));

const candidates: Candidate[] = [
  {
    name: 'Chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows('Chromium/Application/chrome.exe'),
    ],
  },
  {
    name: 'Chrome',
    engine: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google/Chrome/Application/chrome.exe'),
    ],
  },
  {
    name: 'Edge',
    engine: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  {
    name: 'Firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox/firefox.exe'),
    ],
  },
];

/** Every browser on this machine that is new enough, in order of preference. */
export function findBrowsers(): FoundBrowser[] {
  return candidates.flatMap(({ name, engine, commands, places }) => {
    const path = [...commands.flatMap(onPath), ...places].find(existsSync);
    const version = path === undefined ? undefined : versionOf(path);
    return path === undefined || version === undefined || version < minimum[engine]
      ? []
      : [{ name, engine, path, version }];
  });
}

/** @throws where none is installed. */
export function findBrowser(engine: FoundBrowser['engine']): FoundBrowser {
  const found = findBrowsers().find((browser) => browser.engine === engine);
  if (!found)
    throw new Error(`no ${engine} of version ${minimum[engine]} or newer on this machine`);
  return found;
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** The major version; Windows browsers do not print theirs, so they are taken as new enough. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  try {
    const text = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\./.exec(text)?.[1]);
  } catch {
    return undefined;
  }
}
