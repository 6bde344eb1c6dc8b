import type { RuleInput } from '../../pack.ts';
import { posts } from '../examples.ts';
import {
  abuseOfSomebodyNamed,
  abusiveWords,
  accusingWords,
  threateningWords,
} from './unkind-words.ts';

const theSchool = ['school:named', 'school:own', 'school:indirect'];

/** Abuse, threats and accusations. */
export const hostilityRules = [
  {
    ...abusiveWords,
    id: 'vulgar-abuse',
    when: {
      all: [
        ['words:vulgar-abuse'],
        ['words:pupils', 'words:parents', 'words:colleagues', 'person:class', ...theSchool],
      ],
      none: ['words:own-family', 'words:counter-speech', 'person:titled'],
    },
    examples: {
      hit: posts(
        'Our head is a prick and everyone knows it',
        'Some parents are absolute twats at parents evening tonight',
        'year 10s were being total dickheads today',
        'The governors can piss off with their learning walks',
      ),
      miss: posts(
        'VAR is for wankers',
        'Stubbed my toe, bastard coffee table',
        'Some prick has parked across my drive',
        'Piss off rain, I have washing out',
      ),
    },
  },
  {
    ...abuseOfSomebodyNamed,
    id: 'abuse-of-a-named-person',
    when: {
      all: [['words:vulgar-abuse'], ['person:titled']],
      none: ['words:public-life', 'words:counter-speech'],
    },
    examples: {
      hit: posts(
        'Mr Davies is a complete wanker',
        'That Mrs Whitfield is a stupid cow',
        'Miss Clarke you absolute bitch',
        'Mr Hargreaves is a piece of shit and I hope he reads this',
      ),
      miss: posts(
        'That linesman is a complete wanker',
        'Mr Davies is a complete legend',
        'Mrs Brown’s Boys is a stupid programme',
        'Fuck off Monday',
      ),
    },
  },
  {
    ...threateningWords,
    id: 'threat',
    when: { all: [['words:threats']], none: ['words:counter-speech', 'words:own-family'] },
    examples: {
      hit: posts(
        'Carry on and I’ll make your life hell',
        'I know where you live mate, remember that',
        'Whoever grassed me up to the head, I’ll ruin you',
        'He deserves a good kicking and I would hold the coats',
      ),
      miss: posts(
        'This hill deserves its name, my legs are broken',
        'I could kill for a bacon butty',
        'The new printer has ruined my life',
        'I’ll have you know I was brilliant at netball',
      ),
    },
  },
  {
    ...threateningWords,
    id: 'intimidation',
    when: {
      all: [
        ['words:intimidation'],
        [
          'person:titled',
          'mention:account',
          'words:colleagues',
          'words:parents',
          'words:one-child',
        ],
      ],
      none: ['words:public-life', 'words:counter-speech', 'words:own-family'],
    },
    examples: {
      hit: posts(
        'Mrs Whitfield watch your back',
        'Let’s all report the head until he is gone',
        'Mr Davies will regret the day he crossed me',
        'Time to name and shame that teacher, everyone share',
      ),
      miss: posts(
        'Watch your back Man City, we are coming',
        'You’ll regret not bringing a coat today',
        'I always regret the third pint',
        'The council should name and shame fly tippers',
      ),
    },
  },
  {
    ...accusingWords,
    id: 'accusation',
    when: {
      all: [
        ['words:accusations'],
        ['words:leaders', 'person:titled', 'school:named', 'school:own', 'school:indirect'],
      ],
      none: ['words:public-life', 'words:own-family', 'words:counter-speech'],
    },
    examples: {
      hit: posts(
        'The head is fiddling the attendance figures and nobody cares',
        'Our school is covering up what happened on that trip',
        'Mr Davies bullies staff and gets away with it',
        'SLT lied to Ofsted, there, it’s out',
      ),
      miss: posts(
        'The government is covering up the real figures',
        'Cheating on my diet already and it is only Tuesday',
        'FIFA is corrupt, who knew',
        'Whistleblowers in the NHS deserve a medal',
      ),
    },
  },
] satisfies RuleInput[];
