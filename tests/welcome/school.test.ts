import { describe, expect, it } from 'vitest';
import { choices } from '../../src/browser/items.ts';
import { layersInForce } from '../../src/updates/in-force.ts';
import { schoolForm, schoolFrom } from '../../src/welcome/school.ts';

describe('choosing a school', () => {
  it('starts from the school in force', () => {
    expect(schoolForm({ kind: 'built-in', id: 'abbots-lea' }).pick).toBe('abbots-lea');
    const named = schoolForm({ kind: 'named', name: 'Northwood', aliases: ['NW', 'Woody'] });
    expect(named).toEqual({ pick: 'another', name: 'Northwood', shortNames: 'NW, Woody' });
  });

  it('asks for a name before another school can be kept', () => {
    expect(schoolFrom({ pick: 'another', name: '  ', shortNames: 'NW' })).toBeUndefined();
  });

  it('keeps at most ten short names, each once', () => {
    const shortNames = `NW, nw ,NW,, ${Array.from({ length: 20 }, (_, n) => `S${n}`).join(';')}`;
    const school = schoolFrom({ pick: 'another', name: 'Northwood', shortNames });
    expect(school).toMatchObject({ kind: 'named', name: 'Northwood' });
    if (school?.kind === 'named') expect(school.aliases).toHaveLength(10);
  });

  it('gives something that can be stored and put in force, however long the names', async () => {
    const long = 'N'.repeat(500);
    const school = schoolFrom({ pick: 'another', name: long, shortNames: long });
    if (!school) throw new Error('no school');
    await choices.write({ school, accounts: {} });
    expect((await choices.read()).school).toEqual(school);
    expect(layersInForce([], school, Date.now()).at(-1)?.school?.name).toBe('N'.repeat(120));
  });
});
