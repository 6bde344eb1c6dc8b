import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownFolder, secondLook } from './command-line.ts';

const at = ownFolder();

it('tries a draft with a school’s own pack', async () => {
  await secondLook(['new', '--name', 'Oakfield Primary School', '--out', at('pack.json')]);
  const draft = 'Sports day at Oakfield Primary School';
  const alone = await secondLook(['try', draft, '--pack', at('pack.json')]);
  expect(alone.out).toMatch(/^warn +N3 +"Oakfield Primary School" +school-named/m);
  const official = await secondLook([
    'try',
    draft,
    '--pack',
    at('pack.json'),
    '--role',
    'official',
  ]);
  expect(official.out).toBe('Nothing to say.');
});

it.each([
  ['no name', ['--name', ' '], 'needs the school’s name'],
  ['a name without letters of ours', ['--name', '学校'], 'give one with --id'],
  ['an org no pack can have', ['--name', 'X', '--org', 'Oak Field'], 'small letters'],
])('begins no pack with %s', async (_, args, problem) => {
  const { status, err } = await secondLook(['new', '--out', at('none.json'), ...args]);
  expect([status, err]).toEqual([2, expect.stringContaining(problem)]);
});

it('gives the findings of a draft as JSON', async () => {
  const { json } = await secondLook(['try', 'My UPN is B801200005001', '--json']);
  expect(json()).toMatchObject([{ severity: 'reason', spans: [{ start: 10, end: 23 }] }]);
});

it('refuses a role there is not, and shows those there are', async () => {
  const { status } = await secondLook(['try', 'Hello', '--role', 'teacher']);
  expect(status).toBe(2);
});

it('asks a person for what no option gives', async () => {
  const asked = await secondLook(
    ['new', '--out', at('asked.json')],
    [
      'St Brannock’s School',
      'St Brannock’s, SBS',
      '',
      'stbrannocks, StBrannocksPE',
      '',
      'brannocks',
    ],
  );
  expect(asked.status).toBe(0);
  expect(JSON.parse(readFileSync(at('asked.json'), 'utf8'))).toMatchObject({
    id: 'st-brannocks-school',
    orgId: 'brannocks',
    school: { aliases: ['St Brannock’s', 'SBS'] },
    accounts: { twitter: ['stbrannocks', 'StBrannocksPE'] },
  });
  const { json } = await secondLook(['new', '--name', 'X', '--out', at('x.json'), '--json']);
  expect(json()).toMatchObject({ pack: { id: 'x', version: 1 } });
});

it('prints a schema for editors', async () => {
  const { status, out } = await secondLook(['schema']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ properties: { rules: { type: 'array' } } });
});

it('says what staff will notice', async () => {
  await secondLook(['new', '--name', 'Oakfield Primary School', '--out', at('old.json')]);
  const fresh = {
    schemaVersion: 1,
    id: 'oakfield-primary-school',
    version: 2,
    title: 'Oakfield Primary School',
    issued: '2026-11-22',
    school: { name: 'Oakfield Primary School', aliases: ['The Oaks'] },
    document: { title: 'Policy', url: 'https://oakfield.example/policy', version: '3' },
    withoutRules: ['school-named'],
    roster: { pupil: 'AAAAAAAA' },
  };
  writeFileSync(at('new.json'), JSON.stringify(fresh));
  const { status, out } = await secondLook(['diff', at('old.json'), at('new.json')]);
  expect(status).toBe(0);
  expect(out).toContain('version 3: staff are asked to read it again');
  expect(out).toContain('school > aliases gains "The Oaks"');
  expect(out).toContain('the roster knows other names than before (pupil)');
});

it('says what a pack corrects on the sites, and what else shows in the popup', async () => {
  const old = {
    schemaVersion: 1,
    id: 'oakfield',
    version: 1,
    title: 'Oakfield',
    issued: '2026-11-22',
    document: { title: 'Policy', url: 'https://oakfield.example/old', version: '3' },
  };
  const fresh = {
    ...old,
    title: 'Oakfield Primary',
    document: { ...old.document, url: 'https://oakfield.example/new' },
    sites: { facebook: { marks: { submit: ['[data-testid="post-now"]'] } } },
  };
  writeFileSync(at('before.json'), JSON.stringify(old));
  writeFileSync(at('after.json'), JSON.stringify(fresh));
  const { out } = await secondLook(['diff', at('before.json'), at('after.json')]);
  expect(out).toContain('title: "Oakfield" becomes "Oakfield Primary"');
  expect(out).toContain('document > url: "https://oakfield.example/old" becomes');
  expect(out).toMatch(/^sites > facebook: nothing becomes .*post-now/m);
});

it('says that nothing changes for staff where only the version does', async () => {
  await secondLook(['new', '--name', 'Oakfield', '--out', at('same.json')]);
  const { out } = await secondLook(['diff', at('same.json'), at('same.json')]);
  expect(out).toBe('Staff will notice nothing.');
});
