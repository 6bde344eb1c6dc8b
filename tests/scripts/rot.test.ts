import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('what changes pages for `npm run rot` knows nothing of what the product knows them by', () => {
  const files = readdirSync('scripts/rot', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `scripts/rot/${name}`);
  const imports = ['scripts/rot.ts', ...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) => path),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((path) => path?.includes('src/'))).toEqual([]);
});
