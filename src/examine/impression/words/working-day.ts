import { phrases } from '../../../policy/base/lists/phrases.ts';

const numbers = Array.from({ length: 6 }, (_, index) => index + 1);
const subjects = phrases(`
  maths, english, science, pe, art, drama, music, history, geography, languages, mfl, humanities,
  re, rs, computing, ict, technology, dt, food tech, textiles, biology, chemistry, physics, french,
  spanish, german, welsh, business, psychology, sociology, media, dance, sport, latin, phonics
`);

/** What the working day in a school is made of. */

export const rooms = [
  ...phrases(`
    staffroom, staff room, staff loo, staff loos, staff toilet, staff toilets, staff car park, staff fridge,
    staff kitchen, staff microwave, classroom, classrooms, my room, my lab, my corner, my desk, my corridor,
    corridor, corridors, the hall, school hall, sports hall, dinner hall, dining hall, lunch hall, dining room,
    canteen, school kitchen, playground, the yard, the field, school field, the gate, the gates, school gate,
    school gates, front gate, side gate, back gate, main entrance, reception desk, school office, the office,
    main office, head's office, pastoral office, the library, lrc, sensory room, calm room, hoist room,
    nurture room, isolation room, the mobile, the mobiles, mobile classroom, portakabin, cloakroom, coat pegs,
    coat peg, carpet, the carpet, book corner, reading corner, mud kitchen, sand tray, water tray, role play area,
    home corner, drama studio, music room, art room, dt workshop, science block, maths block, english block, science lab,
    the labs, prep room, stock cupboard, stationery cupboard, the cupboard, boiler room, server room,
    changing rooms, sixth form centre, common room, the unit, resource base, the base, lecture theatre,
    front desk, the front office, back office, the building, our building, that building, on site, across site,
    bike shed, bike sheds, forest school, our block, my block, demountable, demountables, the annexe, lost property,
    hygiene room, exam hall, the workshop, our corridor, next door's class, next door classroom, chapel, quad
  `),
  ...subjects.flatMap((name) => [`${name} block`, `${name} office`, `${name} corridor`]),
];

export const times = [
  ...numbers.flatMap((n) => [`period ${n}`, `lesson ${n}`, `p${n}`, `term ${n}`]),
  ...phrases(`
    last period, last lesson, first lesson, first period, double maths, double science, period six, period five,
    break, breaktime, break time, lunchtime, lunch time, playtime, home time, hometime, wet play, wet break,
    indoor play, registration, register, reg time, form time, tutor time, tutor period, golden time, carpet time,
    circle time, story time, storytime, snack time, guided reading, free period, a free, my free, my frees, ppa, non contact,
    gained time, inset, inset day, inset days, baker day, twilight, twilights, half term, half-term, october half term, end of term,
    start of term, first day of term, last day of term, this term, next term, last term, summer term,
    autumn term, spring term, michaelmas, term time, weeks left, days left, days to go, sleeps till half term, six weeks holiday,
    summer holidays, school holidays, back to school, back to work, back in, back at it, back to it, first week back, first day back, week one, week two, week 1, week 2, week a, week b,
    week 7, week 6, last week of term, sunday night, sunday evening, sunday dread, sunday scaries, monday morning,
    friday afternoon, thursday afternoon, school day, school night, end of the day, bell, the bell, half three, 3.15, ten past three, quarter past three, twenty past three, before the bell,
    8.30, before school, after school, this academic year, academic year, this year's, new timetable, timetable, enrichment day, drop down day
  `),
];

export const duties = phrases(`
  marking, marked, to mark, marking pile, pile of marking, books to mark, planning, lesson plan, lesson plans, lesson planning,
  cover, on cover, covering, cover lesson, cover lessons, cover work, cover list, set cover, cover sheet, duty, on duty, lunch duty,
  break duty, gate duty, bus duty, playground duty, yard duty, dinner duty, door duty, corridor duty, detention duty, after school duty,
  whistle, reports, report writing, writing reports, reports to write, report comments, data drop, data entry, data, seating plan, seating plans, displays,
  display board, backing paper, laminating, photocopying, printing, resources, worksheets, worksheet, knowledge organiser, intervention, interventions,
  boosters, booster, catch up group, reading group, readers, hear readers, heard readers, invigilating, invigilation, invigilate, observation,
  observed, being observed, lesson obs, obs, learning walk, learning walks, book look, book scrutiny, drop in, moderation, standardisation, mentoring, mentor meeting,
  teach, teaching, taught, teaches, teach them, lesson, lessons, my lesson, assembly, assemblies, doing assembly, school run, rehearsals, rehearsal, club, after school club, breakfast club,
  lunch club, homework club, trip, school trip, trip letter, trip letters, residential, risk assessment, risk assessments, minibus, fixtures, fixture, coach to, starter, plenary, exit ticket, do now, mini whiteboards,
  registers, the register, dinner money, dinner register, nappies, changing, toileting, feeding, hoisting, nosebleed, nosebleeds, first aid, ice pack, wet paper towel, accident book, accident form,
  phone calls home, phone call home, ring home, rang home, rung home, call home, parent calls, emails, timetabling, options, performance management, appraisal, directed time, mufti, non uniform,
  supply, on supply, day to day supply, agency, tutoring, lunchtimes, dinner time, dinners, sanding, gritting, unblocking, locking up, caretaking, paperwork, admissions
`);

export const meetings = phrases(`
  briefing, morning briefing, staff briefing, staff meeting, staff meetings, department meeting, dept meeting, faculty meeting, year team,
  phase meeting, slt meeting, leadership meeting, governors meeting, governor meeting, full governors, fgb, committee, finance committee,
  line management, line management meeting, pastoral meeting, parents evening, parents' evening, parents' evenings, parents evenings, options evening, open evening, open day,
  consultation evening, meet the teacher, transition day, cpd, inset training, training day, staff training, safeguarding training, prevent training, whole school training, twilight training, network meeting, cluster meeting, deep dive,
  interview, interviews, interviewed, shortlisting, handover, case conference, annual review, strategy meeting, panel, the panel, attendance meeting,
  return to work, back to work meeting, exit interview, union meeting, rep, union rep, the powerpoint, slide, slides, agenda, minutes, minuted, aob
`);

export const kit = phrases(`
  glue stick, glue sticks, glue stick lids, pritt stick, pritt sticks, whiteboard pen, whiteboard pens, board pen, board pens, board marker, felt tips, purple pen, green pen, red pen,
  pink highlighter, highlighters, sticky notes, post it notes, exercise books, planners, photocopier, photocopy, the copier, laminator, laminating pouches, guillotine, stapler, staples,
  treasury tags, blu tack, blu-tack, sugar paper, poster paint, glitter, pva, playdough, lego, numicon, visualiser, interactive whiteboard, smartboard, projector, class set,
  lanyard, lanyards, walkie talkie, radio, hi vis, hi-vis, tabard, bib, bibs, recorder, recorders, ukulele, ukuleles, glockenspiel, bunsen, bunsens, goggles, gas taps, hula hoops,
  parachute, pe kit, book bag, book bags, reading record, reading books, reading book, water bottle, packed lunch, jumper, lost jumper, blazer, tie, ties, skirts, uniform, nits, nit comb, chromebook, chromebooks, ipads, laptop trolley,
  stickers, sticker, merit, merits, house point, house points, dojo points, reward, star of the week, golden ticket, raffle ticket, tuck shop, tuck, hall pass, toilet pass, kettle, biscuits, biscuit tin, tin of roses, mug, staff mug, yoghurt, fridge, microwave,
  cpoms, myconcern, sims, arbor, bromcom, scholarpack, class charts, classcharts, go 4 schools, satchel, show my homework, google classroom, tapestry, seesaw, class dojo, dojo, weduc, parentpay, parentmail, studybugs, accelerated reader, times table rockstars, ttrs, white rose, little wandle, read write inc, rwi, bug club, edulink, evolve, provision map, trackers, tracker
`);

export const events = phrases(`
  nativity, christmas play, panto, school play, school production, production, carol service, carol concert, harvest festival, harvest, sports day, egg and spoon, sack race, swimming gala, gala, cross country, inter house,
  house competition, house captain, world book day, comic relief, red nose day, children in need, christmas jumper day, odd socks day, anti bullying week, science week, maths day, book week, book fair, bake sale, cake sale, non uniform day, mufti day,
  summer fair, summer fayre, christmas fair, christmas fayre, school fair, school fayre, pta quiz, school disco, discos, prom, leavers, leavers' assembly, leavers assembly, leavers hoodies, leavers day, prize giving, presentation evening, celebration assembly, achievement assembly, class assembly, show and tell, shared reading, stay and play,
  work experience, careers day, careers fair, options, taster day, induction day, fire drill, fire alarm, lockdown drill, school photo, photo day, school photographer, vaccinations, flu jabs, nasal flu, bikeability, swimming lessons, duke of edinburgh, dofe, ski trip, geography field trip, battlefields trip, zoo trip, farm trip,
  trip to, pgl, secret santa, staff do, christmas do, works do, staff night out, leaving do, leaving card, leaving speech, leaving present, retirement, retirement do, staff raffle, cake friday, staff breakfast, staff quiz, eid party, diwali assembly, remembrance assembly, mock election, debate club, chess club, choir, orchestra, brass band, wind band, steel pans, film club, eco club, student council, school council, prefects, head boy, head girl
`);

export const learning = [
  ...phrases(`
    phonics, fractions, long division, times tables, column subtraction, number bonds, fronted adverbials, fronted adverbial, adverbials, subjunctive, spag, spelling test, spellings, handwriting, joined up, comprehension, guided reading, reading age, sounds, digraph, split digraph, phoneme, tricky words, algebra, quadratics, simultaneous equations,
    circle theorems, pythagoras, trigonometry, surds, photosynthesis, osmosis, mitosis, required practical, practicals, periodic table, titration, macbeth, an inspector calls, of mice and men, a christmas carol, romeo and juliet, lord of the flies, jekyll and hyde, power and conflict, ozymandias, unseen poetry, poetry anthology, great expectations, blood brothers,
    oxbow lakes, coastal erosion, weimar, the tudors, romans, the romans, egyptians, stone age, vikings, world war two, volcanoes, rivers, erosion, verbs, verb tables, role play, speaking exams, speaking exam, listening exam, orals, still life, sketchbooks, coursework, nea, neas, controlled assessment, portfolio, portfolios, composition, rounders, dodgeball, bench ball, cross-curricular, times table check, mtc, phonics screening,
    sats, mocks, mock, mock exam, mock exams, gcse, gcses, a level, a levels, a-level, btec, btecs, t level, t levels, btec unit, nat 5, nat 5s, national 5, national 5s, highers, advanced higher, as level, entry level, functional skills, predicted grades, target grade, target grades, working at, greater depth, progress 8, p8, attainment 8, baseline, assessment week, end of unit, end of topic, exam board, exam boards, aqa, edexcel, ocr, wjec, sqa, ccea,
    early years, eyfs, ks1, ks2, ks3, ks4, ks5, sixth form, sixth former, sixth formers, post 16, alternative provision, curriculum, scheme of work, schemes of work, sow, medium term plan, homework, prep, revision, revision session, resit, resits, seminar, tutorial group, essay, essays, extra time, scribe, reader pen, access arrangements
  `),
  ...subjects.flatMap((name) => [`${name} lesson`, `${name} lessons`, `${name} class`]),
];
