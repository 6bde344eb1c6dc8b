import { phrases } from '../../../policy/base/lists/phrases.ts';

const years = Array.from({ length: 13 }, (_, index) => index + 1);
const subjects = phrases(`
  maths, english, science, pe, art, drama, music, history, geography, languages, mfl, humanities, re, computing, dt, year, sixth form, department, faculty, inclusion, pastoral
`);

/** Who a school is made of. */

export const staff = [
  ...phrases(`
    ta, tas, t.a, lsa, lsas, hlta, hltas, teaching assistant, teaching assistants, one to one, 1:1, support staff, support assistant, classroom assistant, learning mentor, learning support, cover supervisor, cover supervisors,
    cover teacher, supply teacher, supply, trainee, trainees, student teacher, pgce, pgce student, ect, ects, nqt, nqts, rqt, mentor, mentee, teacher, colleague, colleagues, the team, my team, our team, whole team, dept, department, our department,
    faculty, senco, sendco, senco's, dsl, ddsl, safeguarding lead, designated lead, attendance officer, exams officer, data manager, business manager, bursar, finance officer, office manager, office staff, office ladies, the office girls, receptionist, school secretary, secretary, admin, caretaker, site manager,
    site team, site staff, premises, janny, janitor, cleaner, cleaners, cook, school cook, kitchen staff, kitchen team, dinner lady, dinner ladies, dinner nanny, midday, middays, lunchtime supervisor, lunchtime supervisors, lollipop lady, lollipop man, crossing patrol, minibus driver, technician, technicians, lab tech, librarian,
    it support, network manager, school nurse, counsellor, pastoral lead, pastoral manager, form tutor, tutors, head of year, heads of year, hoy, hoys, head of department, hod, hods, head of faculty, phase leader, year lead, subject lead, curriculum lead, ks2 lead, ks1 lead, eyfs lead, literacy lead, maths lead, key worker, keyworker, nursery nurse, practitioner, peripatetic, peri, music teacher, lecturer, lecturers, tutor,
    play leader, sports coach, sports coaches, learning coach, chaplain, invigilator, invigilators, ed psych, educational psychologist, ep, salt, speech therapist, occupational therapist, ot, work wife, work husband, work bestie, work mum, work bff, people at work, lads at work, girls at work, everyone at work, someone at work, somebody at work, people i work with, woman i work with, bloke i work with, partner in crime, job share,
    class teacher, class teachers, next door, staff, all staff, member of staff, members of staff, new staff, whole staff, staffroom gossip, sir, miss, pe staff, pe department, science department, maths department, english department, the union, rep, interim, maternity cover, long term supply, agency staff, volunteers, escort, taxi escort, passenger assistant, breakfast club staff
  `),
  ...subjects.flatMap((name) => [
    `head of ${name}`,
    `${name} teacher`,
    `${name} team`,
    `${name} lead`,
    `${name} dept`,
  ]),
];

export const leaders = phrases(`
  headteacher, head teacher, headmaster, headmistress, the head, our head, my head, new head, interim head, acting head, exec head, executive head, executive headteacher, the ht, ht, heid, heidie, heidteacher, pennaeth, principal, vice principal, assistant principal, deputy, deputies, our deputy, deputy head, dht, assistant head, assistant heads, aht,
  head of school, associate head, slt, smt, elt, leadership, leadership team, senior leaders, senior leader, senior leadership, senior management, management, the powers that be, them upstairs, those upstairs, the suits, line manager, my boss, boss, bosses, the gaffer, governor, governors, our governors, chair of governors, chair, vice chair, governing body, governing board, gov,
  trustee, trustees, trust board, the trust, our trust, mat, the mat, academy trust, ceo, our ceo, coo, director of education, director of learning, trust hq, central team, the centre, hr, head's pa, heads, dean, provost, admissions officer, school improvement partner, sip
`);

export const pupils = [
  ...phrases(`
    pupil, pupils, student, students, learner, learners, kid, kids, child, children, lad, lads, lass, lasses, laddie, lassie, boy, boys, girl, girls, bairn, bairns, wean, weans, wee one, wee ones, wee yins, wee man, wee soul, little one, little ones, littlies, little darlings, little darling, darlings, cherub, cherubs, little angels, my lot, my lovelies, my crew, my gang, my bunch, my babies, my little people, my little ones,
    my class, our class, my form, my tutor group, my tutees, tutees, my group, my set, my year, our year, this class, that class, this lot, that lot, whole class, the class, class of, class of 30, thirty, 30 children, 30 kids, 32 kids, twenty eight, 28 of them, bottom set, top set, middle set, set 1, set 2, set 3, set 4, set 5, nurture group, cohort, this cohort, our cohort, year group, year groups, intake, new starters, new starter, new boy, new girl, leavers, our leavers,
    sixth former, sixth formers, freshers, first years, teenagers, teenager, young people, young person, adolescents, four year olds, five year olds, six year olds, seven year olds, eight year olds, nine year olds, ten year olds, eleven year olds, twelve year olds, thirteen year olds, fourteen year olds, fifteen year olds, 4 year olds, 5 year olds, 6 year olds, 10 year olds, 14 year olds, 15 year olds, four year old, five year old, six year old, seven year old, eight year old, nine year old,
    one of mine, one of ours, one of them, one of my, one of our, some of mine, two of mine, half of them, half of mine, my kids, our kids, the kids, the bairns, kids today, the children, these kids, these children, kids i teach, kids i work with, children i work with, ex pupil, ex pupils, former pupil, former pupils, ex student, former student, old pupil, head boy, head girl, prefect, prefects, house captain, siblings, sibling, brothers, twin, twins, classmate, classmates, rabble, mob
  `),
  ...years.flatMap((year) => [
    `year ${year}`,
    `year ${year}s`,
    `yr ${year}`,
    `yr${year}`,
    `yr${year}s`,
    `yr ${year}s`,
    `y${year}`,
    `y${year}s`,
    `p${year}s`,
    `s${year}s`,
    `primary ${year}`,
    `p${year} class`,
    `s${year} class`,
  ]),
  ...phrases(
    'reception, reception class, reception kids, nursery, nursery class, preschool, year one, year two, year three, year four, year five, year six, year seven, year eight, year nine, year ten, year eleven, year twelve, year thirteen',
  ),
];

export const families = phrases(`
  parent, parents, carer, carers, his mum, her mum, their mum, his dad, her dad, their dad, his mam, her mam, his ma, her ma, his maw, her maw, his da, her da, his mother, her mother, his father, her father, his nan, her nan, his gran, her gran, his parents, her parents, their parents, mum's, dad's, a mum, a dad, one mum, one dad, this mum, this dad, that mum, that dad, the mum, the dad, the mother, the father, the mums, the dads,
  school gate mums, gate mums, the gate, at the gates, mum rang, mum phoned, mum emailed, mum says, mum said, dad says, dad said, mum thinks, dad rang, mum and dad, mum came in, dad came in, mum came up, mum arrived, dad turned up, mum turned up, mother arrived, home life, the family, that family, whole family, those families, our families, families, stepdad, step dad, mum's boyfriend, mum's new, nan rang, guardian, foster mum, foster carer, foster carers,
  your son, your daughter, your child, your lad, your boy, your girl, your little one, your bairn, your kid, your kids, your wee one, pta, ptfa, friends of, parent governor, parent whatsapp, parents' whatsapp, class whatsapp, parent email, email from a parent, parent complaint, helicopter parents, brothers and sisters, siblings, cousins, the estate, that estate, our catchment, catchment, that street, the scheme, the village
`);
