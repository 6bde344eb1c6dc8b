import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { reasonEverywhere, warnEverywhere } from '../severity.ts';

const theSchool = ['school:named', 'school:own', 'school:indirect'];
const peopleOfSchool = [
  ...['words:pupils', 'words:parents', 'words:colleagues', 'person:class', 'person:titled'],
  ...theSchool,
];

/** Rude, hostile and accusing words, where they are aimed at people of the school. */
export const conductRules = [
  {
    id: 'belittling',
    clause: 'N5',
    severity: warnEverywhere,
    when: {
      all: [['words:belittling'], [...peopleOfSchool, 'words:one-child']],
      none: ['words:own-family', 'words:counter-speech'],
    },
    what: '{words} may read as belittling people of your school.',
    why: 'Pupils, families and colleagues may read it, and it can cost the school their trust.',
    instead: 'Say how the day felt (“a tough one”) rather than what they are.',
    examples: {
      hit: posts(
        'Year 9 are thick as mince I swear',
        'My class were little shits today',
        'Half our SLT are idiots who haven’t taught since 1997',
        'Mrs Whitfield is a waste of space, there I said it',
        'honestly the parents at our school are scum 😡',
      ),
      miss: posts(
        'That ref is an idiot, never a red',
        'I’m an idiot, locked myself out again',
        'My year 6s are absolute superstars',
        'What a muppet I am, left the oven on',
        'Our kids are proper little monsters when they don’t sleep',
      ),
    },
  },
  {
    id: 'belittling-in-one-breath',
    clause: 'N5',
    severity: warnEverywhere,
    when: { all: [['words:belittling-people']], none: ['words:counter-speech'] },
    what: '{words} may read as belittling people you work with or for.',
    why: 'Those people, or somebody who knows them, may well read it.',
    instead: 'Name the problem without judging the people, or talk it over with someone at school.',
    examples: {
      hit: posts(
        'Sick of useless parents who can’t pack a PE kit',
        'Kids are feral when it is windy, every teacher knows',
        'Lazy teachers who let the rest of us do all the marking… you know who you are',
        'Rude parents at the gate AGAIN. Is it half term yet',
      ),
      miss: posts(
        'Northern Rail you are useless',
        'Lazy Sunday with the papers and a bacon barm',
        'Teachers are underpaid and overworked',
        'Parents are doing their best in hard times',
      ),
    },
  },
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
    what: '{words} is abusive beside people of your school.',
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
      none: ['words:counter-speech'],
    },
    what: '{words}: abuse of somebody by name.',
    why: 'Abuse of a named person is harassment and can lead to discipline or worse.',
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
    what: '{words} reads as a threat.',
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
      none: ['words:counter-speech', 'words:own-family'],
    },
    what: '{words} may read as a threat to somebody.',
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
    id: 'slur',
    clause: 'N5',
    severity: reasonEverywhere,
    when: { all: [['words:slurs']], none: ['words:counter-speech'] },
    what: '{words} is a slur.',
    why: 'It demeans people for who they are. Equality law and your school’s policy rule it out.',
    instead:
      'Leave the word out. If you are reporting abuse, say that it was a racist or other slur.',
    examples: {
      hit: posts(
        'The traffic round here is all pikeys in transits',
        'Stop being such a retard',
        'Full of spastics down that end of town',
        'Typical poofs, any excuse for a parade',
      ),
      miss: posts(
        'Nobody should use the r word, retard is a slur. End of.',
        'Minor fender bender in the Asda car park, everyone fine',
        'Our Maine coon has eaten the Christmas ham',
        'Walking Offa’s Dyke in May for the hospice',
      ),
    },
  },
  {
    id: 'demeaning',
    clause: 'N5',
    severity: warnEverywhere,
    when: { all: [['words:demeaning']], none: ['words:counter-speech'] },
    what: '{words} may demean a group of people.',
    why: 'It touches a characteristic that equality law protects, and families of your school share it.',
    instead: 'Leave the group out, and say what troubles you about the matter itself.',
    examples: {
      hit: posts(
        'Go back to where you came from if you don’t like it',
        'ADHD is just an excuse for bad parenting',
        'Women drivers, I give up',
        'That jumper is so gay 😂',
      ),
      miss: posts(
        'Someone said “go back to your own country” to my friend today. Racism is alive and well.',
        'So proud of our gay best man and his speech',
        'ADHD assessments take four years here, scandalous',
        'Happy Eid to everyone celebrating 🌙',
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
      none: ['words:own-family', 'words:counter-speech'],
    },
    what: '{words} accuses somebody of wrongdoing.',
    why: 'In public it may be defamatory, and it may cost you the protection the law gives whistleblowers.',
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
  {
    id: 'insult-at-an-account',
    clause: 'N4',
    severity: { professional: 'warn', official: 'warn' },
    when: { all: [['words:vulgar-abuse', 'words:belittling'], ['mention:account']] },
    what: '{words} is aimed at somebody’s account.',
    why: 'You post in the school’s name or your own work name, and rude replies are quoted for years.',
    instead: 'Answer calmly, hide or report what is abusive, or do not answer at all.',
    examples: {
      hit: postsAs(
        { role: 'official', platform: 'twitter', surface: 'comment', audience: 'public' },
        '@northendparent you absolute muppet, read the newsletter',
        '@jonnyb83 piss off',
        '@CouncillorSmith what an idiot',
        '@everton_dad two brain cells between you',
      ),
      miss: [
        ...postsAs(
          { role: 'official', platform: 'twitter', surface: 'comment', audience: 'public' },
          '@northendparent thank you, we will put this right today',
          '@LivCityCouncil can the bin by the gate be emptied please?',
        ),
        ...postsAs(
          { platform: 'twitter', audience: 'public' },
          '@northernrailuk you absolute muppets',
          'What an idiot @thatreferee',
        ),
      ],
    },
  },
] satisfies RuleInput[];
