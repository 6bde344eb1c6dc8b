import { phrases } from '../../policy/base/lists/phrases.ts';
import { staffElsewhere } from '../../policy/base/lists/staff-elsewhere.ts';
import type { ToneLists } from './clue-lists.ts';
import {
  demeaning,
  doubtfulSlurs,
  groups,
  homonyms,
  slurs,
  slursHarmless,
} from './words/groups.ts';
import { accusations, intent, pileOns, threats, violence } from './words/harm.ts';
import * as insults from './words/insults.ts';
import * as targets from './words/targets.ts';
import * as turns from './words/turns.ts';

/** What a word or phrase does in a sentence: whom it means, how it hurts, or how it turns the rest. */
const words = {
  pupil: targets.pupils,
  kids: targets.kids,
  parent: targets.parents,
  colleague: targets.colleagues,
  school: targets.schools,
  group: groups,
  family: targets.families,
  public: targets.publics,
  thing: targets.things,
  people: targets.people,
  you: targets.you,
  self: targets.self,
  third: targets.third,
  slur: slurs,
  doubtful: doubtfulSlurs,
  belittling: insults.belittling,
  phrase: insults.belittlingPhrases,
  dehumanising: insults.dehumanising,
  mockery: insults.mockery,
  demeaning,
  vulgar: insults.vulgar,
  hatred: insults.hatred,
  contempt: insults.contempt,
  sickening: insults.sickening,
  violence,
  intent,
  threat: threats,
  pile: pileOns,
  accusation: accusations,
  negation: turns.negations,
  good: turns.goods,
  counter: turns.counters,
  reclaim: turns.reclaims,
  homonym: homonyms,
  praise: turns.praises,
  elsewhere: turns.elsewhere,
  link: turns.links,
  schoolTalk: phrases(`
    school, class, classroom, lesson, lessons, teach, teaching, taught, playground, assembly, marking,
    staffroom, break duty, lunch duty, parents evening, homework, detention, period 5, period 6, p5, p6,
    work today, at work, supply, ppa, cover, inset, sats, school gate, form time
  `),
} satisfies Record<string, readonly string[]>;

export type ClueKind = keyof typeof words;

const harmless: Partial<Record<ClueKind, readonly string[]>> = {
  slur: slursHarmless,
  vulgar: phrases('lucky bastard, poor bastard, jammy git, lucky git'),
  belittling: phrases(`
    not bad, spoilt brat, idiot proof, the muppets, muppet christmas, rubbish bin, rubbish bins, dirty laundry,
    fat lot, sick pay, not the worst, worst case, mental health, shit day, crap day, fool proof
  `),
  contempt: phrases('the only, only one, only two, only three, not only, if only'),
  parent: phrases(`
    my parents, our parents, grandparents, as a parent, parents' evening, parents evening, proud parents,
    parent teacher, single parent, new parents, foster parents, being a parent, as parents, we parents
  `),
  pupil: phrases('student loan, student loans, student finance, student union, pupil premium'),
  colleague: [
    ...phrases(
      'head is banging, head hurts, the head of ofsted, on the head, head chef, the office party',
    ),
    ...staffElsewhere,
  ],
};

/** They travel with the models, so that the code in a page stays small. */
export const toneLists: ToneLists = { words, harmless };
