import type { RuleInput } from '../../pack.ts';
import { posts } from '../examples.ts';
import {
  abuseOfSomebodyNamed,
  abusiveWords,
  accusingWords,
  belittlingWords,
  demeaningWords,
  threateningWords,
} from './unkind-words.ts';

/** What the composition of a sentence says that no single word does. */
export const toneRules = [
  {
    ...belittlingWords,
    id: 'derogatory-tone',
    when: { all: [['tone:derogatory']], none: ['calm'] },
    examples: {
      hit: posts(
        'Our deputy is so lazy it hurts',
        'That mum, not the sharpest tool in the box is she',
        'Our deputy has the charisma of a damp flannel',
        'I hate our SLT with a passion',
      ),
      miss: posts(
        'Our deputy is not lazy at all, she runs the place',
        'The photocopier is not the sharpest tool in the box',
        'I am so thick, I have marked the wrong set of books',
        'The head is brilliant and I will miss her',
      ),
    },
  },
  {
    ...demeaningWords,
    id: 'discriminatory-tone',
    when: { all: [['tone:discriminatory']], none: ['calm'] },
    examples: {
      hit: posts(
        'Immigrants are ruining our country',
        'I can’t stand gay people',
        'Women are just stupid',
        'Muslims are not our equals',
      ),
      miss: posts(
        'Immigrants are not ruining our country',
        'Gay people are our friends, neighbours and colleagues',
        'Saying that women are stupid is so last century',
        'There are two Muslim women on my course',
      ),
    },
  },
  {
    ...abusiveWords,
    id: 'offensive-tone',
    when: { all: [['tone:offensive']] },
    examples: {
      hit: posts(
        'Our line manager is a complete arsehole',
        'Our boss can shove it',
        'That parent was being a total fucker at the gate',
        'Year 11 can sod off',
      ),
      miss: posts(
        'The referee was a complete arsehole',
        'My husband is a daft git and I love him',
        'I am such a dickhead, sorry everyone',
        'Sod off, Monday',
      ),
    },
  },
  {
    ...abuseOfSomebodyNamed,
    id: 'named-abuse-tone',
    when: { all: [['tone:abuse']], none: ['words:public-life', 'words:counter-speech'] },
    examples: {
      hit: posts(
        'Mrs Okafor. What an arsehole.',
        'Mr Lomas is a proper fucker',
        'Miss Bright can kiss my arse',
        'Mr Davies, you absolute gimp',
      ),
      miss: posts(
        'Mrs Okafor is an absolute legend',
        'Mr Lomas said the fox in the car park is a cheeky one',
        'The linesman was a proper fucker',
        'Someone called Mrs Okafor a bitch and that is not ok',
      ),
    },
  },
  {
    ...threateningWords,
    id: 'harassing-tone',
    when: { all: [['tone:harassment']], none: ['calm'] },
    examples: {
      hit: posts(
        'Our deputy had better sleep with one eye open',
        'I am going to punch that parent one day',
        'Everyone message the SENCO until she quits',
        'Somebody should stab those immigrants',
      ),
      miss: posts(
        'I could murder a curry',
        'My husband is going to kill me when he sees the bill',
        'This PE lesson is killing me',
        'Nobody should hurt a child, ever',
      ),
    },
  },
  {
    ...accusingWords,
    id: 'accusing-tone',
    when: { all: [['tone:accusation']], none: ['words:public-life', 'calm'] },
    examples: {
      hit: posts(
        'The business manager has her hand in the till',
        'Our head swept it under the carpet, again',
        'The exams officer gave them the answers',
        'Mr Pargeter is sleeping with one of the governors',
      ),
      miss: posts(
        'FIFA had its hand in the till for years',
        'The government swept it under the carpet, again',
        'My sister gave me the answers to the pub quiz',
        'Our head did not lie to Ofsted, whatever the paper says',
      ),
    },
  },
] satisfies RuleInput[];
