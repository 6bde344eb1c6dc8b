import type { RuleInput } from '../../pack.ts';
import { posts } from '../examples.ts';
import { reasonEverywhere, warnEverywhere } from '../severity.ts';

const theSchool = ['school:named', 'school:own', 'school:indirect'];

/** Abuse, threats and accusations. */
export const hostilityRules = [
  {
    id: 'vulgar-abuse',
    clause: 'N5',
    severity: warnEverywhere,
    when: {
      all: [
        ['words:vulgar-abuse'],
        ['words:pupils', 'words:parents', 'words:colleagues', 'person:class', ...theSchool],
      ],
      none: ['words:own-family', 'words:counter-speech', 'person:titled'],
    },
    what: 'This may read as abuse of people of your school.',
    why: 'Offensive words about pupils, families or staff bring the school into disrepute.',
    instead: 'Leave out the insult. If something is wrong, raise it with somebody who can act.',
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
    id: 'abuse-of-a-named-person',
    clause: 'N8',
    severity: reasonEverywhere,
    when: {
      all: [['words:vulgar-abuse'], ['person:titled']],
      none: ['words:public-life', 'words:counter-speech'],
    },
    what: 'This may read as abuse of somebody named.',
    why: 'Harsh words about a named person can count as harassment, and posts travel further than meant.',
    instead: 'Take out the name and the insult. A complaint has its own way, which is private.',
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
    id: 'threat',
    clause: 'N8',
    severity: reasonEverywhere,
    when: { all: [['words:threats']], none: ['words:counter-speech', 'words:own-family'] },
    what: 'This may read as a threat.',
    why: 'Threats are harassment, whoever they are aimed at, and can be a crime.',
    instead: 'Leave it out. If somebody has wronged you, the school, union or police can help.',
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
    id: 'intimidation',
    clause: 'N8',
    severity: reasonEverywhere,
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
    what: 'This may read as a threat to somebody.',
    why: 'Turning people on somebody is bullying, also when the complaint is fair.',
    instead: 'Take the complaint to the school, the governors or your union instead.',
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
    id: 'accusation',
    clause: 'N4',
    severity: warnEverywhere,
    when: {
      all: [
        ['words:accusations'],
        ['words:leaders', 'person:titled', 'school:named', 'school:own', 'school:indirect'],
      ],
      none: ['words:public-life', 'words:own-family', 'words:counter-speech'],
    },
    what: 'This may read as accusing somebody of wrongdoing.',
    why: 'In public it can count as defamation, and it may never reach the people who can act on it. There are routes that do.',
    instead:
      'Routes the law protects: whistleblowing (Public Interest Disclosure Act), your union, the governors.',
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
