import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

const years = phrases(`
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
`);
const ownYears = years.flatMap((year) => [
  `my year ${year}`,
  `my year ${year}s`,
  `my yr ${year}`,
  `my yr ${year}s`,
  `my y${year}`,
  `my y${year}s`,
  `our year ${year}s`,
]);

/** Words by which staff speak of their own school without naming it. */
export const schoolLists = [
  {
    id: 'school-indirect',
    about: 'Hints at the writer’s own school: read as a reference to it.',
    words: [
      ...ownYears,
      ...phrases(`
        my class, my classes, our class, my form, my tutor group, my year group, my tutees,
        my pupils, our pupils, my students, our students, my reception class, my nursery class,
        my bottom set, my top set, my sen kids, my nurture group, kids in my class,
        children in my class, kids i teach, children i teach, kids at work, children at work,
        pupils at work, kids at school today, my school, our school, school i work at,
        school i work in, school where i work, school i teach at, school i teach in, my academy,
        our academy, our trust, my head said, my head just, my head has, my head asked, our head,
        our headteacher, my headteacher, my head teacher, our head teacher, our exec head,
        our deputy, our deputy head, my deputy head, my head of year, my head of department,
        my hod, our slt, my slt, our smt, slt, our governors, our governing body, our senco,
        my ta, my tas, our tas, our teaching assistant, my teaching assistant, my lsa,
        our caretaker, our site manager, our dsl, our school office, our business manager,
        inset day, inset, inset today, staff meeting, our staffroom, the staffroom, my classroom,
        our parents' evening, parents' evening tonight, playground duty, lunch duty, bus duty,
        gate duty, break duty, my ppa, ppa time, my mentor class, my training school, my lot were,
        my lot are, my lot have, last day with my year*
      `),
    ],
    except: phrases(`
      my school days, my school friends, my school years, my school run, my old school,
      my class of, my school uniform, my school reunion, my form of, our form of, our head round,
      in our head, our head around, our head start, our head to head, our trust in, my yoga class,
      our class system, my class action, my form is, our deputy leader, our deputy prime,
      our deputy mayor, my form back, my form tutor at, my form teacher, my school report,
      my school teachers
    `),
  },
  {
    id: 'school-places',
    about: 'Parts of a school’s site.',
    words: phrases(`
      school gate, school gates, main gate, side gate, back gate, staff gate, staff door, staff entrance, school office,
      school site, staffroom, staff room, classroom, school hall, main entrance, school building,
      sports hall, science block, ict suite, school reception, nursery door, reception door,
      caretaker, site manager, school kitchen, school car park, boiler room, pta, staff toilets,
      school, playground, main building, sports block, humanities block, maths block
    `),
  },
  {
    id: 'working-day',
    about: 'Signs that a class belongs to the writer’s working day.',
    words: phrases(`
      today, this morning, this afternoon, were, was, had, period, lesson, lessons, cover,
      covering, taught, teaching, marking, assembly, books, last thing, first thing, observed,
      observation, break time, in front of, are going to
    `),
  },
  {
    id: 'own-job',
    about: 'The writer’s job together with the place of work.',
    words: [
      ...jobs(['teacher', 'ta', 'hlta', 'lsa', 'teaching assistant', 'learning support assistant']),
      ...jobs(['senco', 'headteacher', 'head teacher', 'deputy head', 'assistant head', 'tutor']),
      ...jobs([
        'governor',
        'school governor',
        'cover supervisor',
        'nqt',
        'ect',
        'school secretary',
      ]),
      ...jobs(['maths teacher', 'english teacher', 'science teacher', 'pe teacher', 'midday']),
      ...jobs(['primary teacher', 'eyfs teacher', 'lunchtime supervisor', 'head of year']),
      ...['i teach at', 'i teach in year', 'i work at the school', 'chair of governors at'],
      ...['start as a ta', 'starting as a ta', 'just a dinner lady', 'dinner lady at'],
      ...['teacher by day'],
    ],
    except: ['teacher at heart', 'teacher in me', 'teacher at home'],
  },
  {
    id: 'job-titles',
    about: 'Jobs in a school, as they stand on a profile.',
    words: phrases(`
      teacher, headteacher, head teacher, deputy head, assistant head, senco, teaching assistant,
      hlta, lsa, learning mentor, cover supervisor, dsl, school governor, chair of governors,
      head of year, head of department, learning support assistant, school business manager,
      lunchtime supervisor, pastoral lead, safeguarding lead, school secretary,
      school receptionist, sendco, lecturer, dinner lady, school meals manager, school cook,
      head cook, classroom assistant, pupil support assistant, pupil support worker,
      school librarian, science technician, lab technician, school caretaker, form tutor,
      second in maths, second in english, head of history, head of maths, head of english,
      head of science, head of pe, head of music, head of sixth form, happens to teach, gov at
    `),
    except: phrases(`
      yoga teacher, dance teacher, driving teacher, piano teacher, retired teacher
    `),
  },
  {
    id: 'school-kinds',
    about: 'How the names of schools end or begin, beside a job on a profile.',
    words: phrases(`
      academy, juniors, infants, high, comp, comprehensive, grammar, ysgol, community college,
      primary academy, c of e primary, catholic primary, rc primary
    `),
    except: phrases(`
      royal academy, dance academy, football academy, high street, high five, highs and, high on,
      high hopes, grammar nerd, grammar pedant, bad grammar, grammar police
    `),
  },
] satisfies WordListInput[];

function jobs(titles: readonly string[]): string[] {
  return titles.flatMap((title) => [`${title} at`, `work as a ${title}`]);
}
