import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';
import { staffElsewhere } from './staff-elsewhere.ts';

const yearNumbers = Array.from({ length: 13 }, (_, index) => index + 1);
const departments = phrases(`
  maths, english, science, pe, art, drama, music, history, geography, languages, mfl, humanities,
  re, computing, technology, dt
`);

/** The talk of a working day in school. It says no more than where somebody works. */
export const workingLifeLists = [
  {
    id: 'working-life',
    about: 'Turns of phrase that people use of their own working day at a school.',
    words: [
      ...yearNumbers.flatMap((year) => [
        ...[`our y${year}s`, `our yr ${year}s`, `our p${year}s`, `my p${year}s`, `our s${year}s`],
        ...[`teach year ${year}`, `teaching year ${year}`, `taught year ${year}`],
        ...[`by a year ${year}`, `the year ${year} team`, `in year ${year} team`],
      ]),
      ...departments.flatMap((name) => [
        ...[`${name} office`, `our ${name} department`, `the ${name} department`],
        ...[`${name} corridor`, `${name} team`],
      ]),
      ...[1, 2, 3, 4, 5, 6].flatMap((period) => [`period ${period}`, `p${period} cover`]),
      ...phrases(`
        my lot, our lot at, kids at ours, parents at ours, every parent at ours, other parent at ours,
        family at ours, families at ours, staff at ours, head at ours, at our place, one of mine, one of ours, one of my lot,
        one of my readers, one of my lads, one of my lasses, one of my pupils, one of my students,
        my sixth formers, our sixth formers, our sixth form, my a level group, our intake,
        our new intake, my new class, my old class, our nursery, our reception, our little ones,
        our families, some of our parents, our catchment, had a pupil, had a kid, had a student,
        had a parent, the kids today, the kids at work, the children today, wee yins, the bairns,

        staff meeting, staff briefing, morning briefing, monday briefing, briefing this morning,
        twilight, twilights, cpd, learning walk, learning walks, book look, book scrutiny,
        work scrutiny, deep dive, lesson observation, got observed, being observed, observed by,
        my observation, last observation, invigilating, invigilation, data drop, seating plan,
        seating plans, marking mocks, mock marking, marking books, pile of marking, my marking,
        marking done, marking tonight, books to mark, essays to mark, mocks to mark,
        papers to mark, reports to write, writing reports, report writing, planning done,
        lesson planning, planning lessons, all my planning, weekend planning, whole school,
        parents' evening, parents' evenings, parents evening, parents evenings, options evening,
        open evening, cover again, cover lesson, cover lessons, on cover, free period, my frees,
        lost my free, gained time, wet break, wet play, wet playtime, indoor play, golden time,
        carpet time, circle time, form time, tutor time, tutor group, on duty at, duty at break,
        on duty again, on gate, break duty, dinner duty, carpark duty, car park duty, isolation room,
        exam hall, fire drill, in assembly, of assembly, my assembly, assembly this morning,
        whole school assembly, harvest assembly, the bell went, bell at, school bell, the tannoy,

        the photocopier, our photocopier, photocopying, laminator, laminating, glue sticks,
        board pens, whiteboard pens, my lanyard, his lanyard, her lanyard, staff fridge,
        staff room, staffroom, staff room fridge, staff loo, staff loos, staff toilet, my room,
        my lab, our corridor, my corridor, the corridor, drama studio, the mobiles, stock cupboard,
        stationery cupboard, our canteen, our kitchen, our department, our site team, our office,
        heads office, the head's office, dinner hall, in our building, in the building, art room,

        our head's, the head's, our exec, our trust, the trust, trust ceo, our ceo, trust hq,
        academisation, academised, head of phase, phase leader, our chair of governors, our hoy,
        my line manager, my former line manager, our inspector, my ect, my nqt, my trainee,
        our trainee, my mentor, my pgce, pgce mentor, our send team, our pastoral team, our union rep,
        my work wife, my work husband, work bestie, my work bestie, people i work with,
        the new ta, our dinner ladies, our cleaners, the janny, our janny, our lollipop lady,
        ofsted rang, ofsted came, ofsted called, ofsted in, the call came, hmi in, our report,
        miss called me, called me miss, called me mum, slept in miss, sir can i, miss can i,

        first week back, first day back, back in the building, back to school for the staff,
        back to work monday, back to work on monday, back at work monday, back to it monday,
        back to it tomorrow, back to the grind monday, half term countdown, countdown to half term,
        till half term, til half term, until half term, weeks to half term, weeks of term,
        last day of term, first day of term, last week of term, end of term, made it to half term,
        last lesson, non contact, planning time, toast club, nurture room, 
        the staff microwave, all available staff, staff night, staff night out, staff do,
        work night out, staff christmas do, leaving do, happy retirement, retirement do,
        collection envelope, performance management, directed time, working to rule, sats week,
        teach across, taught across, same corridor, next door classroom, end of the day bell
      `),
    ],
    except: phrases(`
      our nursery rhyme, our reception room, wedding reception, our kitchen table, our kitchen floor,
      our kitchen is, our kitchen has, our new kitchen, our kitchen sink, our office dog,
      national trust, the trust fund, art room at the gallery, movie twilight,
      twilight saga, the twilight zone, twilight film*, watching twilight, my room at,
      hotel staff room, my room mate, clean my room
    `),
  },
  {
    id: 'first-person',
    about: 'The writer speaks of their own day, not of schools in general.',
    words: phrases(`
      i, i'm, i've, i'd, i'll, me, my, mine, we, we're, we've, us, our, ours, today, tomorrow,
      this morning, this afternoon, this week, tonight
    `),
  },
  {
    id: 'school-talk',
    about: 'Words of school that parents, too, use: a hint only beside the writer’s own day.',
    words: phrases(`
      assembly, lesson, lessons, classroom, timetable, marking, coursework, ofsted,
      safeguarding, teach, taught, teaching, inspection, inspector, governors, governor, corridor,
      lunchtime, playtime, reception, sports hall, sixth form, exam board, parents, parent, pupil,
      pupils, students, behaviour, detention, attendance, headteacher, deputy, ta, tas, lsa,
      supply, staff, term, half term, intervention, mocks, gcse, phonics, residential, blazer,
      consultation, leadership, catering, minibus, tutor, ect, pastoral, restorative, lab
    `),
    except: staffElsewhere,
  },
] satisfies WordListInput[];
