import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteOnPersonal, warnOnPersonal } from '../severity.ts';

/** References to the school and its classes. */
export const referenceRules = [
  {
    id: 'school-named',
    clause: 'N3',
    severity: warnOnPersonal,
    when: { all: [['school:named', 'school:own']] },
    surfaces: ['post', 'comment', 'article'],
    what: 'This ties a personal account to your school by name.',
    why: 'Personal accounts leave the school out, because posts travel further than we expect.',
    instead: 'Leave the name out, or share the post from the school’s own account.',
    examples: {
      hit: posts(
        'Loving my new job at Greenfield Primary School, what a team!',
        'First day back at my school, Oakwood Academy, and the boiler has gone already 🥶',
        'I work at St Brendan’s High School and we are after a drummer for the panto',
        'I teach at Hillview Community College if anyone wants a reference for the area',
      ),
      miss: [
        ...posts(
          'Anyone else glued to Educating Yorkshire tonight?',
          'My daughter got a place at Oakwood Academy, so chuffed for her',
          'Match day! Come on Everton 💙',
          'Schools need proper funding. Write to your MP.',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'Greenfield Primary School is closed today because of snow. Stay safe everyone.',
        ),
      ],
    },
  },
  {
    id: 'school-indirect',
    clause: 'N3',
    severity: noteOnPersonal,
    when: { all: [['school:indirect']] },
    what: 'This points to your own school without naming it.',
    why: 'People who know where you work can tell which school, class or person you mean.',
    instead: 'Speak about teaching in general, or keep it for the staffroom.',
    examples: {
      hit: posts(
        'My year 4s made me laugh so much today, best job in the world',
        'Parents evening tonight, send coffee ☕',
        'Inset day tomorrow!! Lie in till 7 🙌',
        'Our head has bought us all ice creams, what a legend',
        'so proud of my class after their assembly 🥹',
      ),
      miss: [
        ...posts(
          'My old school friends are coming down for the weekend',
          'My form tutor at school got me through my mum’s illness',
          'Can’t get my head round these new bin collection days',
          'My yoga class was brutal this morning',
          'Year 7 uniform shopping with my daughter, how is she this big already',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin' },
          'Proud of my class and our pupils',
        ),
      ],
    },
  },
  {
    id: 'class-today',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['person:class'], ['words:working-day']],
      none: ['words:own-family', 'school:indirect'],
    },
    what: 'This points to a class you work with.',
    why: 'People who know where you work can tell which class and which children you mean.',
    instead: 'Leave out the class, or keep it for the staffroom.',
    examples: {
      hit: posts(
        '9C were hyper today, must be the wind',
        'Year 4 had me in stitches this morning 😂',
        'Year 9 last lesson on a Friday, send help',
        'Covering Year 11 in period 5, what did I do to deserve this',
      ),
      miss: [
        ...posts(
          'Year 7 uniform shopping with my daughter today',
          'Reception desk at the hotel was lovely',
          'Options in Year 9 come far too early for most children',
        ),
        ...postsAs({ role: 'professional' }, 'Year 4 had a wonderful lesson on fractions today'),
      ],
    },
  },
  {
    id: 'working-life',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['words:working-life']],
      none: [
        'words:own-family',
        'words:public-life',
        'words:general-talk',
        'school:indirect',
        'calm',
      ],
    },
    what: 'This is about your working day at school.',
    why: 'People who know where you work can tell which school, class or colleague you mean.',
    instead: 'Speak about teaching in general, or keep it for the staffroom.',
    examples: {
      hit: posts(
        'my lot tried to teach me the griddy at lunch, my knees will never recover',
        'Three hours of CPD on a Friday afternoon, who hurt them',
        'Wet play again. WET. PLAY.',
        'Weekend planning with a cat asleep on the laptop, living the dream',
        'Back to work Monday and I have forgotten how to be a person before 9',
      ),
      miss: [
        ...posts(
          'My daughter’s parents’ evening went well, chuffed with her maths',
          'All the cousins round at ours on Sunday, roast for fourteen',
          'Watching the whole Twilight saga with a bag of Minstrels',
          'National Trust membership renewed, scones here we come',
          'Waterloo Road is back and the head’s office is bigger than my house',
        ),
        ...postsAs({ role: 'professional' }, 'CPD on retrieval practice tonight, do come along'),
      ],
    },
  },
  {
    id: 'own-day-at-school',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['words:school-talk', 'person:class'], ['words:first-person']],
      none: [
        'words:own-family',
        'words:public-life',
        'words:general-talk',
        'school:indirect',
        'words:working-life',
        'calm',
      ],
    },
    what: 'This may be about your working day at school.',
    why: 'People who know where you work can tell which school, class or colleague you mean.',
    instead: 'Speak about teaching in general, or keep it for the staffroom.',
    examples: {
      hit: posts(
        'Taught fractions with a pizza today and now I am starving',
        'The new timetable gives me bottom floor then top floor all day, my poor calves',
        'Send coffee, I have Year 8 all afternoon',
        'No supply for us again so the hall it is',
      ),
      miss: posts(
        'My son has a maths exam tomorrow and I am more nervous than he is',
        'Schools need proper funding. Write to your MP.',
        'I burnt the toast again',
        'My daughter lost her blazer in the first week',
      ),
    },
  },
] satisfies RuleInput[];
