import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteOnPersonal, warnEverywhere, warnOnPersonal } from '../severity.ts';

const toEveryone = { audience: 'public' } as const;
const atSchool = { place: 'Abbot’s Lea School' } as const;
const hostile =
  'The staff at that school are useless idiots and the head teacher is a disgusting liar.';

/** What only shows around the text: who sees it, where it checks in, whom it mentions and what it shares on. */
export const contextRules = [
  {
    id: 'school-and-everyone',
    clause: 'R1',
    severity: noteOnPersonal,
    when: { all: [['school:named', 'school:own', 'school:indirect', 'place:school']] },
    surfaces: ['post', 'article'],
    audiences: ['public'],
    what: 'This goes to everyone, and it points to your school.',
    why: 'Personal accounts are private: what everyone can read, pupils and families can find.',
    instead: 'Choose friends as the audience, or leave the school out.',
    examples: {
      hit: postsAs(
        toEveryone,
        'My year 4s made me laugh so much today, best job in the world',
        'Inset day tomorrow!! Lie in till 7 🙌',
        'I work at St Brendan’s High School and we are after a drummer for the panto',
        'so proud of my class after their assembly 🥹',
      ),
      miss: [
        ...posts('My year 4s made me laugh so much today', 'Inset day tomorrow!! Lie in till 7 🙌'),
        ...postsAs(
          toEveryone,
          'Chips on the beach, then the match',
          'Schools need proper funding. Write to your MP.',
        ),
        ...postsAs({ ...toEveryone, role: 'professional' }, 'Proud of my class today'),
        ...postsAs({ ...toEveryone, role: 'official' }, 'Parents’ evening is on Thursday.'),
      ],
    },
  },
  {
    id: 'check-in-at-school',
    clause: 'N3',
    severity: warnOnPersonal,
    when: { all: [['place:school']] },
    what: 'This checks you in at {words}.',
    why: 'A place tag ties a personal account to the school as surely as its name.',
    instead: 'Remove the place. “At work” says enough.',
    examples: {
      hit: postsAs(
        atSchool,
        'Long day, good day',
        'Tea first, everything else later',
        'Still here at seven 🙈',
        'Rain again',
      ),
      miss: [
        ...postsAs({ place: 'Sefton Park' }, 'Long day, good day', 'Ten miles done'),
        ...posts('Long day, good day'),
        ...postsAs({ ...atSchool, role: 'official', audience: 'public' }, 'Our fair is open!'),
      ],
    },
  },
  {
    id: 'hostile-words-shared',
    clause: 'N7',
    severity: warnEverywhere,
    when: {
      all: [
        [
          'shared:derogatory',
          'shared:discriminatory',
          'shared:offensive',
          'shared:abuse',
          'shared:harassment',
        ],
      ],
    },
    what: 'The post you are sharing is somebody else’s, and it has hurtful words in it: {words}.',
    why: 'Sharing passes them on in your name, whatever you write above them.',
    instead: 'Say it in your own words, or do not share it. You can report the post to the site.',
    examples: {
      hit: postsAs(
        { shared: hostile },
        'Have a look at this',
        'Wow',
        'So this is doing the rounds',
        'Thoughts?',
      ),
      miss: [
        ...postsAs(
          { shared: 'Story time is back on Saturday at ten. Bring a blanket.' },
          'See you there',
          'Always lovely, this',
        ),
        ...postsAs({ shared: 'What a dreadful train service, again.' }, 'Every single day'),
        ...posts('Have a look at this'),
      ],
    },
  },
  {
    id: 'mention-on-official-account',
    clause: 'O4',
    severity: { official: 'warn' },
    when: { all: [['mention:person']] },
    what: 'The school’s post links to the account of {words}.',
    why: 'The school does not tag pupils or staff: a tag leads strangers to their own accounts.',
    instead: 'Thank them in words, without the link to their account.',
    examples: {
      hit: postsAs(
        { role: 'official', audience: 'public', platform: 'linkedin', mentions: ['Amy Roberts'] },
        'Thank you Amy Roberts for a brilliant assembly',
        'Amy Roberts has run the marathon for our library',
        'Amy Roberts cooked for four hundred yesterday',
        'Our new governor is Amy Roberts',
      ),
      miss: postsAs(
        { role: 'official', audience: 'public', platform: 'linkedin' },
        'Thank you to the kitchen team',
        'Amy Roberts, author of the book, visits on Friday',
        'Thank you Sefton Libraries for a brilliant assembly',
        'Our governors met today',
      ),
    },
  },
  {
    id: 'official-in-appearance',
    clause: 'P2',
    severity: { professional: 'note' },
    when: { all: [['school:named', 'school:own'], ['words:official-look']], within: 'draft' },
    surfaces: ['profile', 'post', 'article'],
    what: 'This can look as if the school is speaking.',
    why: 'A professional account names its workplace; only the school’s own accounts speak for it.',
    instead: 'Say that the views are yours, or post it from the school’s account.',
    examples: {
      hit: postsAs(
        { role: 'professional', platform: 'linkedin', surface: 'profile' },
        'Official page of the computing team. I teach at St Brendan’s High School.',
        'I work at Greenfield Primary School, speaking for the school',
        'I teach at Oakwood Academy. Official school account for maths.',
        'The official account of my school, Hillview Community College',
      ),
      miss: [
        ...postsAs(
          { role: 'professional', platform: 'linkedin', surface: 'profile' },
          'I teach at St Brendan’s High School. Views my own.',
          'Deputy head at Oakwood Academy',
        ),
        ...postsAs({ role: 'professional' }, 'The official figures on attendance are out'),
        ...postsAs({ role: 'official' }, 'The official account of Greenfield Primary School'),
      ],
    },
  },
] satisfies RuleInput[];
