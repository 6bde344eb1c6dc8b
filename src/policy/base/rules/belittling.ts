import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { reasonEverywhere, warnEverywhere } from '../severity.ts';
import { belittlingWords, demeaningWords } from './unkind-words.ts';

const peopleOfSchool = [
  ...['words:pupils', 'words:parents', 'words:colleagues', 'person:class', 'person:titled'],
  ...['school:named', 'school:own', 'school:indirect', 'words:working-life'],
];

/** Belittling and demeaning words, where they are aimed at people. */
export const belittlingRules = [
  {
    ...belittlingWords,
    id: 'belittling',
    when: {
      all: [['words:belittling'], peopleOfSchool],
      none: ['words:public-life', 'words:own-family', 'words:counter-speech'],
    },
    examples: {
      hit: posts(
        'Year 9 are thick as mince I swear',
        'My class were little shits today',
        'Half our SLT are idiots who haven’t taught since 1997',
        'Mrs Whitfield is a waste of space, there I said it',
        'The maths department has the manners of a skip fire',
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
    when: {
      all: [['words:belittling-people']],
      none: ['words:counter-speech', 'calm'],
    },
    what: 'This may read as belittling people you work with or for.',
    why: 'Those people, or somebody who knows them, may well read it.',
    instead: 'Name the problem without judging the people, or talk it over with someone at school.',
    examples: {
      hit: posts(
        'Sick of useless parents who can’t pack a PE kit',
        'Kids are feral when it is windy, everybody knows',
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
    id: 'slur',
    clause: 'N5',
    severity: reasonEverywhere,
    when: { all: [['words:slurs']], none: ['words:counter-speech', 'calm:wholly'] },
    what: 'This may read as a slur.',
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
        'The conductor called my son a spaz so I complained, and First Bus have apologised to him',
        'Minor fender bender in the Asda car park, everyone fine',
        'Our Maine coon has eaten the Christmas ham',
        'Walking Offa’s Dyke in May for the hospice',
      ),
    },
  },
  {
    ...demeaningWords,
    id: 'demeaning',
    when: { all: [['words:demeaning']], none: ['words:counter-speech', 'calm:wholly'] },
    examples: {
      hit: posts(
        'Go back to where you came from if you don’t like it',
        'ADHD is just an excuse for bad parenting',
        'Women drivers, I give up',
        'Half of these labels are a diagnosis off TikTok',
        'That jumper is so gay 😂',
      ),
      miss: posts(
        'Someone said “go back to your own country” to my friend today. Racism is alive and well.',
        'So proud of our gay best man and his speech',
        'SEN kids get far too little of everything in this country',
        'ADHD assessments take four years here, scandalous',
        'Happy Eid to everyone celebrating 🌙',
      ),
    },
  },
  {
    id: 'insult-at-an-account',
    clause: 'N4',
    severity: { professional: 'warn', official: 'warn' },
    when: { all: [['words:vulgar-abuse', 'words:belittling'], ['mention:account']] },
    what: 'This may read as rude to another account.',
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
