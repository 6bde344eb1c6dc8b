import { phrases } from '../../../policy/base/lists/phrases.ts';

const years = Array.from({ length: 13 }, (_, index) => index + 1);

/** Whom a sentence may be aimed at. Names and classes come from the signals that see persons. */

export const pupils = [
  ...phrases(`
    pupil, pupils, student, students, schoolkids, school kids, schoolchildren, my class, our class,
    this class, that class, my form, my tutor group, my lot, this lot, that lot, bottom set,
    top set, set 4, set 5, sixth formers, the kids i teach, kids in my class, my year,
    our year, this cohort, this year group, that year group, year group, intervention group,
    that boy, that girl, that lad, that kid, that child, this boy, this kid, one kid, this child,
    one boy, one lad, one girl, some kid, a kid in my class, the boy in, the girl in, the lad in,
    little darlings, darlings, cherubs, little cherubs, little angels, gcse class, btec group, mine today, my year 10s,
    nurture group, the low ability, low ability group, the lows, the bottom group, sen kids,
    teaching these, teaching this lot
  `),
  ...years.flatMap((year) => [`year ${year}s`, `yr ${year}s`, `y${year}s`, `year ${year} boys`]),
];

/** Children who may be the writer's own: pupils only where the draft speaks of a school. */
export const kids = phrases(`
  kids, kid, child, children, boys, girls, lads, teenagers, little ones, boy, girl, lad, the twins
`);

export const parents = phrases(`
  parents, parent, carers, mums, dads, school mums, school run mums, the mums, his mum, her mum,
  his dad, her dad, their mum, their dad, his mother, her mother, the mother, the father, that mum,
  that dad, this mum, this dad, one mum, one dad, some mum, some dad, a mum, a dad, pta,
  school gate mafia, gate mums, that family, this family, some families, families like that,
  one of my parents, one of our parents, mum and dad, his parents, her parents, their parents, yummy mummies
`);

export const colleagues = phrases(`
  colleague, colleagues, headteacher, head teacher, our head, the head, the ht, our ht, deputy head,
  assistant head, our deputy, the deputy, slt, smt, head of year, my hod, head of department,
  teacher, teachers, the ta, our ta, my ta, a ta, this ta, that ta, new ta, worst ta, tas, teaching assistant, teaching assistants, lsa, lsas,
  senco, the office, office staff, office ladies, dinner ladies, lunchtime staff, caretaker,
  site manager, governor, governors, chair of governors, supply teacher, cover teacher, supply,
  dsl, receptionist, school secretary, ect, ects, nqt, line manager, our ceo, the ceo, exec head,
  executive head, staff, principal, vice principal, my mentor, year leader, phase leader, union rep,
  some people at work, people i work with, certain people at work, certain members of staff,
  management, leadership, the new head, new head, new deputy, hoy, hod, business manager, boss,
  my boss, exams officer, attendance officer, cover supervisor,
  lunchtime supervisor, head of maths, head of english, head of science, head of sixth form, head of pe, sendco,
  librarian, technician, bursar, head's pa, safeguarding lead, site team, dinner lady, cook, cleaner, cleaners, hlta, coordinator,
  ht, dht, aht, headmaster, headmistress, manager, my manager, the trust
`);

export const schools = phrases(`
  our school, my school, this school, our place, this place, my place of work, my workplace,
  our trust, our academy, where i work
`);

export const families = phrases(`
  my son, my daughter, our son, our daughter, my lad, my own kids, my own children, my boys,
  my girls, my little boy, my little girl, my boy, my girl, our boy, our girl, my youngest,
  my eldest, my oldest, our youngest, our eldest, my nephew, my niece, my mum, my dad, my parents,
  our parents, my sister, my brother, my husband, my wife, my partner, my kids, our kids, my kid,
  my child, my children, our children, my two, my three, our two, my nan, my cousin, my mate,
  my best mate, my bestie, my boyfriend, my girlfriend, my ex, my other half, my fella, hubby,
  my uncle, my aunt, my auntie, my grandad, my family, his lordship, mother in law, my teenager,
  my toddler, my baby, my dog, my cat, the dog, the cat, our dog, my friend, my friends,
  grandparents, my lot at home
`);

export const publics = phrases(`
  ref, referee, linesman, var, minister, ministers, mp, mps, government, prime minister, tories,
  labour, politicians, politician, ofsted, dfe, council, councillor, gibb, farage, trump, boris,
  starmer, president, celebs, celebrity, driver, drivers, bus driver, neighbour, neighbours,
  landlord, estate agent, estate agents, waiter, plumber, builder, builders, examiner, police,
  players, player, manager of, striker, keeper, goalie, defence, footballers, fans, tourists,
  cyclists, scammers, scammer, thieves, whoever nicked, secretary of state, education secretary,
  gavin, gove, contestants, contestant, actor, presenter, judges, northern rail, avanti, arriva,
  parking, parcel, delivery, courier, hermes, evri, virgin media, sky, bt, exam board, aqa, edexcel,
  racists, racist, homophobes, bigots, bullies, trolls, bankers, lawyers, voters, the press, media,
  daily mail, influencers
`);

export const things = phrases(`
  printer, pay, photocopier, laptop, computer, ipad, phone, wifi, internet, system, sims, arbor, teams,
  car, train, trains, bus, traffic, weather, rain, cold, boiler, heating, kettle, coffee, food,
  film, movie, book, show, series, episode, song, game, match, team, goal, goalkeeping, policy,
  curriculum, scheme, assessment, sats, gcses, exams, exam, paper, questions, workload, pay, budget,
  funding, marking, data, paperwork, email, emails, meeting, meetings, inset, cpd, training,
  classroom, chairs, projector, whiteboard, app, website, idea, excuse, decision, day, week, morning,
  night, year from, lesson, lessons, behaviour, alarm, monday, mondays, photo, hair, knees, back,
  head is banging, headache, diet, dress, shoes, uniform, pizza, sandwich, sandwiches, wine, beer
`);

export const people = phrases(`
  people, person, somebody, someone, anyone, everyone, everybody, man, bloke, guy, chap, lady,
  anybody
`);

/** The addressee, the writer, and somebody spoken of before. */
export const you = phrases(`
  you, your, u, ur, you're, youre, ya, yous, youse, yourself, yer
`);
export const self = phrases(`
  i, i'm, im, i've, me, myself, my dumbass self, we, we're, us, ourselves, call myself
`);
export const third = phrases(`
  he, he's, hes, she, she's, shes, they, they're, theyre, him, them, themselves, himself, herself,
  her
`);
