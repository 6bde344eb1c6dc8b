import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { warnEverywhere } from '../severity.ts';

const narrowsDown = [
  'person:class',
  'school:named',
  'school:own',
  'school:indirect',
  'words:working-life',
];
const notOthers = ['words:own-family', 'words:general-talk'];

/** What happens with pupils at school. */
export const pupilRules = [
  {
    id: 'pupil-incident',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [
        ['words:one-child', 'person:near-pupil'],
        [...narrowsDown, 'person:near-pupil'],
        ['words:incidents', 'words:exclusions'],
      ],
      none: notOthers,
    },
    what: 'This says what happened with a pupil others could recognise.',
    why: 'What pupils do at school is confidential, even without a name: the class and the story are enough.',
    instead: 'Leave out the class and the detail, or talk it through with a colleague at school.',
    examples: {
      hit: posts(
        'One of my pupils bit me today. Happy Monday.',
        'A kid in 9B threw a chair at the window and we are all meant to carry on',
        'That lad in Year 11 has been excluded again, about time',
        'One of my readers bit me over a biscuit',
        'Girl in my form was caught vaping in the toilets, her third time 🙄',
      ),
      miss: posts(
        'My son in Year 2 had a meltdown over the wrong colour cup',
        'I cried at the end of Paddington, like a child',
        'The dog bit me. The DOG.',
        'Kid in the row behind us kicked my seat all the way to Alicante',
      ),
    },
  },
  {
    id: 'pupil-confidential',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [narrowsDown, ['words:safeguarding', 'words:exclusions']],
      none: [
        'words:own-family',
        'words:one-child',
        'words:general-talk',
        'person:colleague',
        'calm:surely',
      ],
    },
    what: 'This touches on confidential pupil matters.',
    why: 'Safeguarding, exclusions and sanctions stay inside the school, even in general words.',
    instead: 'Leave it out here. Your safeguarding lead or line manager is there for it.',
    examples: {
      hit: posts(
        'Three safeguarding referrals from my year 6s before break, what a day',
        'Half of Year 10 are on report, that is my Friday gone',
        'Two of my year 9s permanently excluded this week',
        'Did a disclosure form for my class again. Heavy.',
      ),
      miss: posts(
        'Safeguarding training done, certificate printed, biscuits eaten',
        'Social workers deserve a pay rise too',
        'My lad is in Year 9 and got his first detention, chip off the old block',
        'Foster carers needed in Sefton, please share',
        'So Dawn from our office has been suspended and they won’t say why',
      ),
    },
  },
  {
    id: 'child-identifiable-tagged',
    clause: 'N1',
    severity: warnEverywhere,
    when: { all: [['tag:person'], ['words:pupils', 'person:class']], within: 'draft' },
    what: 'Somebody is tagged in a post about pupils.',
    why: 'A tag leads from the post to a pupil’s or a family’s own account.',
    instead: 'Remove the tag, and thank people in words.',
    examples: {
      hit: [
        ...postsAs(
          { tags: ['Tyler Jones'] },
          'Best pupils ever 😍',
          'Leavers! Year 11 you were a joy',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin', tags: ['Amina Khan'] },
          'Our students smashed their robotics final',
          'Careers day with 10C, thank you for having me',
        ),
      ],
      miss: [
        ...postsAs(
          { tags: ['Sarah Jones'] },
          'Cocktails with this one 🍹',
          'Happy birthday gorgeous',
        ),
        ...posts('Best pupils ever 😍', 'Year 11 leavers day always makes me cry'),
      ],
    },
  },
] satisfies RuleInput[];
