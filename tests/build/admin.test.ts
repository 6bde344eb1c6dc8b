import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };

const archive = `second-look-${project.version}.tgz`;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/pack.ts'], { stdio: 'pipe' });
  return () => rmSync(archive, { force: true });
}, 60_000);

it('the admin’s command line is one file that runs far from its packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-packed-'));
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder]);
    const { bin, ...manifest } = JSON.parse(
      readFileSync(join(folder, 'package/package.json'), 'utf8'),
    );
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
    const file = join(folder, 'package', bin['second-look']);
    const answer = (...args: string[]) =>
      execFileSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
    expect(answer('--version').trim()).toBe(project.version);
    expect(answer('try', 'Add me on Snapchat, Year 9')).toContain('contact-invitation');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
