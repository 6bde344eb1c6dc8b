import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { formsOf } from '../../src/examine/roster/forms.ts';
import { keyedHash } from '../../src/examine/roster/hash.ts';
import { openRoster } from '../../src/examine/roster/roster.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import { basePack } from '../../src/policy/base/base.ts';
import { mergePacks } from '../../src/policy/merge.ts';
import type { Pack } from '../../src/policy/pack.ts';
import { readPack } from '../../src/policy/read.ts';
import { people } from '../bench/roster-policy.ts';
import { draftOf } from '../examine/support.ts';
import { ownFolder, secondLook } from './command-line.ts';

const at = ownFolder();

const csv = `First name,Surname,Known as,Class,Kind
Thomas,Szczepański,Tom,9B,pupil
Grace,Hope,,7A,pupil
Ngozi,Okafor,,,staff
Mary Jane,Smith-Jones,,Y5C,pupil
Samantha,Pye,,,parent
Amelia,Threlfall,Amy,Willow,pupil
`;

/** The pack of a school with these people, and the key to its roster. */
async function withRoster(table: string): Promise<{ pack: Pack; key: string; text: string }> {
  const [pack, people, key] = [at(`${Math.random()}.json`), at('people.csv'), at('roster.key')];
  writeFileSync(people, table);
  await secondLook(['new', '--name', 'Oakfield Primary School', '--out', pack]);
  const made = await secondLook(['roster', people, '--pack', pack, '--key', key]);
  expect(made).toMatchObject({ status: 0, err: '' });
  const text = readFileSync(pack, 'utf8');
  const read = readPack(JSON.parse(text));
  if ('problems' in read) throw new Error(read.problems.join());
  return { pack: read.pack, key: readFileSync(key, 'utf8').trim(), text };
}

const { pack, key, text } = await withRoster(csv);
const policy = compile(mergePacks([basePack, pack]), trained, key);

/** Who is seen in a post, as "words: who". */
function seen(words: string): string[] {
  return readSignals(draftOf(words), policy)
    .filter(({ kind, detail }) => kind === 'person' && detail !== 'class' && detail !== 'titled')
    .map(({ span, detail }) => `${words.slice(span?.start, span?.end)}: ${detail}`);
}

it.each([
  ['Well done Tom Szczepanski on the cello', 'Tom Szczepanski: pupil'],
  ['well done tom szczepanski on the cello', 'tom szczepanski: pupil'],
  ['So proud of Mary Jane Smith-Jones today', 'Jane Smith: pupil'],
  ['Tom in 9B made my day', 'Tom: pupil'],
  ['9B again. TS in 9B this time', 'TS: pupil'],
  ['Amy in Willow has lost a tooth', 'Amy: pupil'],
  ['Mrs Okafor made me a brew', 'Mrs Okafor: colleague'],
  ['Miss Pye again at the gate', 'Miss Pye: parent'],
  ['Lunch with Ngozi Okafor', 'Ngozi Okafor: colleague'],
  ['Samantha Pye collared me at the shops', 'Samantha Pye: parent'],
  ['Grace Hope was a star at Oakfield Primary School', 'Grace Hope: pupil'],
])('knows %s', (words, who) => {
  expect(seen(words).join()).toContain(who);
});

it.each([
  'There is grace and hope in this place',
  'Hope is the thing with feathers',
  'My mate Tom is round for tea',
])('makes no pupil of anybody in: %s', (words) => {
  expect(seen(words).join()).not.toContain('pupil');
});

it('holds no name, and gives none away to a dictionary without the key', () => {
  for (const name of ['thomas', 'szczep', 'grace', 'okafor', 'ngozi', 'smith', 'samantha'])
    expect(text.toLowerCase()).not.toContain(name);
  const forms = ['Thomas', 'Grace', 'Ngozi', 'Samantha'].flatMap((first) =>
    ['Szczepański', 'Hope', 'Okafor', 'Pye'].flatMap((surname) => [
      ...formsOf({ first, surname, class: '9B' }, () => false, true),
    ]),
  );
  const withoutKey = openRoster(pack.roster ?? {}, Buffer.alloc(32).toString('base64url'));
  expect(forms.filter((form) => withoutKey.whoIs(form))).toEqual([]);
  // With it a dictionary does find them, as the threat model says.
  const withKey = openRoster(pack.roster ?? {}, key);
  expect(forms.filter((form) => withKey.whoIs(form)).length).toBeGreaterThan(0);
  expect(keyedHash(Buffer.from(key, 'base64url'), 'full:tom smith')).toBeLessThan(2 ** 48);
});

it('takes at most 250 kB of the pack for 5,000 people', async () => {
  const rows = people(5000).map(
    ({ first, surname, knownAs, class: group }) => `${first},${surname},${knownAs},${group},pupil`,
  );
  const large = await withRoster(`First name,Surname,Known as,Class,Kind\n${rows.join('\n')}\n`);
  expect(JSON.stringify(large.pack.roster).length).toBeLessThanOrEqual(250_000);
});

it('reads tables parted by other signs, with kinds as exports write them', async () => {
  for (const sign of [';', '\t']) {
    const table = csv.replaceAll(',', sign).replaceAll('pupil', 'Pupil');
    expect((await withRoster(table)).pack.roster).toEqual(pack.roster);
  }
});

it('refuses a table whose letters would be taken for others, and a signed pack', async () => {
  const [table, target, fresh] = [at('old.csv'), at('kept.json'), at('fresh.key')];
  writeFileSync(table, Buffer.from('First name,Surname,Kind\nJosé,Núñez,pupil\n', 'latin1'));
  await secondLook(['new', '--name', 'Oakfield', '--out', target]);
  const before = readFileSync(target, 'utf8');
  const args = ['roster', table, '--pack', target, '--key', fresh];
  expect(await secondLook(args)).toMatchObject({
    status: 2,
    err: expect.stringContaining('old.csv:2: the letters there are not UTF-8'),
  });
  expect(readFileSync(target, 'utf8')).toBe(before);
  writeFileSync(table, 'First name,Surname,Kind\nTom,Smith,pupil\n');
  writeFileSync(target, '{"payload":"e30","signatures":[{"kid":"a","signature":"e30"}]}');
  expect(await secondLook(args)).toMatchObject({
    status: 2,
    err: expect.stringContaining('is signed. Name the unsigned pack'),
  });
  expect(existsSync(fresh)).toBe(false);
});

it('names the line of a table that is wrong', async () => {
  writeFileSync(at('bad.csv'), 'Forename,Surname,Kind\nTom,Smith,pupil\nAnn,,staff\n');
  await secondLook(['new', '--name', 'Oakfield', '--out', at('bad.json')]);
  const args = ['roster', at('bad.csv'), '--pack', at('bad.json'), '--key', at('bad.key')];
  expect(await secondLook(args)).toMatchObject({
    status: 2,
    err: expect.stringContaining('bad.csv:3: surname is empty'),
  });
  writeFileSync(at('bad.csv'), 'Name,Kind\nTom,pupil\n');
  expect(await secondLook(args)).toMatchObject({
    status: 2,
    err: expect.stringContaining('no column for first name'),
  });
});
