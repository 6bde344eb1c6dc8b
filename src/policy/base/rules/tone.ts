import type { RuleInput } from '../../pack.ts';
import { posts } from '../examples.ts';
import { reasonEverywhere, warnEverywhere } from '../severity.ts';

/** What the composition of a sentence says that no single word does. */
export const toneRules = [
  {
    id: 'derogatory-tone',
    clause: 'N5',
    severity: warnEverywhere,
    when: { all: [['tone:derogatory']] },
    what: 'This may read as belittling people of your school.',
    why: 'Pupils, families and colleagues may read it, and it can cost the school their trust.',
    instead: 'Say what was hard (“a long day, glad it is Friday”) and leave out what they are.',
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
    id: 'discriminatory-tone',
    clause: 'N5',
    severity: warnEverywhere,
    when: { all: [['tone:discriminatory']] },
    what: 'This may demean a group of people.',
    why: 'It touches a characteristic that equality law protects, and families of your school share it.',
    instead: 'Leave the group out, and say what troubles you about the matter itself.',
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
    id: 'offensive-tone',
    clause: 'N5',
    severity: warnEverywhere,
    when: { all: [['tone:offensive']] },
    what: 'This may read as abuse of people of your school.',
    why: 'Offensive words about pupils, families or staff bring the school into disrepute.',
    instead: 'Leave out the insult. If something is wrong, raise it with somebody who can act.',
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
    id: 'named-abuse-tone',
    clause: 'N8',
    severity: reasonEverywhere,
    when: { all: [['tone:abuse']], none: ['words:public-life', 'words:counter-speech'] },
    what: 'This may read as abuse of somebody named.',
    why: 'Harsh words about a named person can count as harassment, and posts travel further than meant.',
    instead: 'Take out the name and the insult. A complaint has its own way, which is private.',
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
    id: 'harassing-tone',
    clause: 'N8',
    severity: reasonEverywhere,
    when: { all: [['tone:harassment']] },
    what: 'This may read as a threat, or as turning people on somebody.',
    why: 'Threats and pile-ons are harassment, also where the anger is fair, and can be a crime.',
    instead:
      'Leave it out. If somebody has wronged you, the school, your union or the police can help.',
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
    id: 'accusing-tone',
    clause: 'N4',
    severity: warnEverywhere,
    when: { all: [['tone:accusation']], none: ['words:public-life'] },
    what: 'This may read as accusing somebody of wrongdoing.',
    why: 'In public it can count as defamation, and it may never reach the people who can act on it. There are routes that do.',
    instead:
      'Routes the law protects: whistleblowing (Public Interest Disclosure Act), your union, the governors.',
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
