import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteOnPersonal, warnOnPersonal } from '../severity.ts';

/** What a profile or a post says about its owner. */
export const profileRules = [
  {
    id: 'school-named-on-profile',
    clause: 'R2',
    severity: warnOnPersonal,
    when: { all: [['school:named', 'school:own']] },
    platforms: ['facebook', 'twitter'],
    surfaces: ['profile'],
    what: 'Your profile names the school you work for.',
    why: 'A personal profile carries your name only, so families cannot look you up through the school.',
    instead: 'Take the employer out of this profile. LinkedIn is the place for it.',
    examples: {
      hit: [
        ...postsAs(
          { surface: 'profile' },
          'I work at Greenfield Primary School. Mum of two.',
          'I teach at St Brendan’s High School, Everton till I die',
        ),
        ...postsAs(
          { surface: 'profile', platform: 'twitter', audience: 'public' },
          'I teach at Oakwood Academy. Views my own.',
          'Baker, runner, and I work at Hillview Community College',
        ),
      ],
      miss: [
        ...postsAs(
          { surface: 'profile' },
          'Mum, runner, terrible baker',
          'Scouser in exile. Reds.',
        ),
        ...postsAs(
          { surface: 'profile', platform: 'linkedin' },
          'I work at Greenfield Primary School',
        ),
        ...postsAs({ surface: 'profile', platform: 'twitter' }, 'Opinions, mostly about biscuits'),
      ],
    },
  },
  {
    id: 'own-job',
    clause: 'R2',
    severity: noteOnPersonal,
    when: { all: [['words:own-job']], none: ['calm'] },
    platforms: ['facebook', 'twitter'],
    what: 'This says what your job is and where.',
    why: 'On a personal account your name is enough; a job title leads families and strangers to you.',
    instead: 'Leave the job or the place out.',
    examples: {
      hit: posts(
        'I’m a TA at a special school so nothing shocks me any more 😂',
        'Anyone recommend shoes? I work as a teaching assistant and I’m on my feet all day',
        'Been a teacher at the same place for 20 years today',
        'I’m SENCO at a primary in Kirkby, ask me anything',
      ),
      miss: posts(
        'Thinking of training as a plumber tbh',
        'My sister is a nurse at the Royal and she is shattered',
        'As a teacher I am fed up with this government',
        'Looking for a piano teacher in Leeds, any ideas?',
      ),
    },
  },
  {
    id: 'job-and-school-on-profile',
    clause: 'R2',
    severity: warnOnPersonal,
    when: {
      all: [['words:job-titles', 'words:own-job'], ['words:school-kinds']],
      none: ['school:named', 'school:own'],
    },
    platforms: ['facebook', 'twitter'],
    surfaces: ['profile'],
    what: 'Your profile gives your job and your school.',
    why: 'A personal profile carries your name only, so families cannot look you up through the school.',
    instead: 'Take job and employer out of this profile. LinkedIn is the place for them.',
    examples: {
      hit: [
        ...postsAs(
          { surface: 'profile' },
          'Teacher, Fernleigh Juniors. Mum of two.',
          'Dinner lady, Moorfield Infants',
        ),
        ...postsAs(
          { surface: 'profile', platform: 'twitter', audience: 'public' },
          'Ysgol Cefn Mawr teacher, cyclist',
          'Science technician, Bracken Hill Comp',
        ),
      ],
      miss: [
        ...postsAs(
          { surface: 'profile' },
          'Teacher. Grammar pedant. Gin.',
          'Football academy coach and dad',
          'Teacher at a special school in Liverpool',
        ),
        ...postsAs({ surface: 'profile', platform: 'linkedin' }, 'Teacher, Fernleigh Juniors'),
      ],
    },
  },
  {
    id: 'job-on-profile',
    clause: 'R2',
    severity: noteOnPersonal,
    when: { all: [['words:job-titles']] },
    platforms: ['facebook', 'twitter'],
    surfaces: ['profile'],
    what: 'Your profile gives your job.',
    why: 'A personal profile shows your name only, so that work and private life stay apart.',
    instead: 'Take the job title out. LinkedIn is the place for it.',
    examples: {
      hit: [
        ...postsAs(
          { surface: 'profile', platform: 'twitter', audience: 'public' },
          'Teacher. Dog dad. Leeds United.',
          'Deputy head | coffee addict | views my own',
          'Year 6 teaching assistant and amateur potter',
        ),
        ...postsAs({ surface: 'profile' }, 'HLTA and proud nan of four'),
      ],
      miss: [
        ...postsAs(
          { surface: 'profile', platform: 'twitter' },
          'Yoga teacher and swimmer',
          'Bread, bikes and bad puns',
        ),
        ...postsAs(
          { surface: 'profile', platform: 'linkedin' },
          'Deputy head and SENCO in Merseyside',
        ),
        ...posts('Our piano teacher retired today, end of an era'),
      ],
    },
  },
  {
    id: 'own-birth-date',
    clause: 'R3',
    severity: noteOnPersonal,
    when: { all: [['identifier:birth-date']], none: ['words:one-child', 'words:own-family'] },
    what: 'This gives a full date of birth.',
    why: 'A full date of birth helps others pretend to be you, and shows families your age.',
    instead: 'Leave out the year, or the date altogether.',
    examples: {
      hit: [
        ...posts(
          'My date of birth is 14/03/1986 if anyone needs it for the flights',
          'Born 2 June 1979 so yes I remember Spangles',
          'dob 23/11/1990, feeling ancient',
        ),
        ...postsAs({ surface: 'profile' }, 'Born 7 May 1988 in Bootle'),
      ],
      miss: posts(
        'Best birthday ever thanks everyone 🎂',
        'Tickets on sale 14/03/2027 at 10am',
        'Forty today and feeling it',
        'My son was born 2 June 2019 and time has flown',
      ),
    },
  },
] satisfies RuleInput[];
