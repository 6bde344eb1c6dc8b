import type { Passage } from '../text/passage.ts';
import type { NameSpan } from './name-spans.ts';

const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const initials = '\\p{Lu}\\.? ?\\p{Lu}\\.?';
const schoolClass = '(?:[Yy](?:ear|r)? ?\\d{1,2}\\b|\\d{1,2}\\p{L}{1,2}\\b|P\\d\\b|Reception\\b)';
const kin =
  'son|daughter|niece|nephew|grandson|granddaughter|husband|hubby|wife|partner|brother|sister|cousin|youngest|eldest|oldest';
const notNamed =
  'The|This|That|It|We|My|Our|In|On|At|And|But|So|Year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|Maths|Science|School|Everyone|Everybody|Kids|Children|Pupils|Students|Parents|Teachers?|Half|All|Some|Got|Had|Taught|Covering|Back|Set|Period|Only|Just|Poor|Lovely|Bless|Love|Loving|Science|French|Spanish|German|Welsh|Art|Music|Drama|History|Geography|Someone|Two|Three|Four|Five|New|Last|First|Well|Proud|Not|Dear|Good|Great|Thank|Thanks|Teaching|Helping|Working|Assembly|Parts?|January|February|March|April|May|June|July|August|September|October|November|December';

/** Names that the words beside them give away, in the writer's own capitals; the first group is the name. */
const patterns: readonly RegExp[] = [
  // "the Hendersons", "the Okafor family"
  /\b[Tt]he (\p{Lu}\p{Ll}{2,}(?:son|ham|ley|ton|er|man|ez|ski|kin|ins|wood|field|ford|bell|low|way|ell|is|iss|atel|han|ing|ur|ott|art)s)\b(?! [\p{Lu}\d])/gu,
  new RegExp(`\\b[Tt]he (${name}) (?:family|brothers|sisters|twins|boys|girls|lads|kids)\\b`, 'gu'),
  // "Jayden in 9B", "J.S. from Year 4", "Kai (Y6)"
  new RegExp(
    `(?<![\\p{L}@#-])((?!(?:${notNamed})\\b)${name}(?: ${name})?|${initials}) (?:in |from |\\()${schoolClass}`,
    'gu',
  ),
  // "my daughter Ella"
  new RegExp(
    `\\b(?:my|our|My|Our) (?:\\p{Ll}+ )?(?:${kin}),? ((?!(?:${notNamed})\\b)${name})`,
    'gu',
  ),
];

/** Most drafts have none of these; looking for them is quick. */
const mayTell = /\d|[Tt]he [A-Z]|Reception|\b(?:[Mm]y|[Oo]ur) /;

/** Names told by the words beside them: families, initials with a class, own kin. No model is needed. */
export function toldNames({ cased, tokens }: Passage): NameSpan[] {
  const found: NameSpan[] = [];
  if (!mayTell.test(cased)) return found;
  for (const pattern of patterns) {
    for (const match of cased.matchAll(pattern)) {
      const text = match[1] ?? '';
      const start = match.index + match[0].indexOf(text);
      found.push({
        ...tokensOf(tokens, start, start + text.length),
        start,
        end: start + text.length,
      });
    }
  }
  return found;
}

function tokensOf({ starts, count }: Passage['tokens'], start: number, end: number) {
  const first = starts.findIndex((at) => at >= start);
  let last = first;
  while (last + 1 < count && (starts[last + 1] ?? 0) < end) last++;
  return { first, last };
}
