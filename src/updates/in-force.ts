import type { Choices } from '../browser/items.ts';
import { basePack } from '../policy/base/base.ts';
import { builtInSchools } from '../policy/builtin.ts';
import { asDay } from '../policy/effective.ts';
import type { Pack } from '../policy/pack.ts';
import { readPack } from '../policy/read.ts';

/**
 * The layers in force, weakest first: the built-in base; over it the packs that were pushed; and,
 * where none of them is a school's own, the school the person chose.
 * @param now milliseconds since 1970
 */
export function layersInForce(
  pushed: readonly Pack[],
  school: Choices['school'],
  now: number,
): Pack[] {
  const today = asDay(now);
  const usable = pushed.filter(({ mustNotUseAfter: end }) => end === undefined || end > today);
  const own = usable.some(({ layer }) => layer === 'school') ? undefined : chosen(school);
  return [basePack, ...usable, ...(own ? [own] : [])];
}

function chosen(school: Choices['school']): Pack | undefined {
  if (school.kind === 'built-in') return builtInSchools.find(({ id }) => id === school.id);
  const { name, aliases } = school;
  const result = readPack({
    schemaVersion: 1,
    id: 'my-school',
    version: 1,
    title: name,
    issued: basePack.issued,
    school: { name, aliases },
  });
  return 'pack' in result ? result.pack : undefined;
}
