import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';
import { staffElsewhere } from './staff-elsewhere.ts';

const classFamilies = Array.from({ length: 13 }, (_, index) => index + 1).flatMap((year) => [
  `year ${year} mum`,
  `year ${year} dad`,
  `year ${year} parent`,
]);

/** "my gorgeous husband" */
const ownKin = phrases(
  'lovely, gorgeous, beautiful, amazing, wonderful, brilliant, clever, brave',
).flatMap((kind) =>
  phrases('husband, wife, son, daughter, niece, nephew').map((kin) => `my ${kind} ${kin}`),
);

/** Who a sentence is about. None of these lists warns by itself. */
export const peopleLists = [
  {
    id: 'one-child',
    about: 'One child, so that a class or a school beside it narrows down who.',
    words: phrases(`
      pupil, student, child, kid, boy, girl, lad, lass, little one, one of my pupils,
      one of our pupils, one of my students, one of my kids at school, one of the kids,
      one of the children, one of the boys, one of the girls, one of the lads, one of the lasses,
      a kid in, a child in, the twins, one of my year, one of my class, one of my form,
      one in my class, one of mine, one of ours, one of my lads, one of my readers, the new kid,
      our little girl, our little boy, wee lad, wee girl, wee soul, lassie, laddie, bairn
    `),
    except: phrases(`
      student loan, student loans, student teacher, student finance, student nurse, student voice,
      student council, pupil premium, pupil voice, pupil parliament, pupil numbers, child benefit,
      child poverty, child protection, child-free, inner child, only child, when i was a kid,
      when i was a child, childcare, girl power, good girl, good lad, boy band, top lad, as a kid,
      as a child, like a kid, like a child, every child, each child, every pupil, each pupil,
      kid you not, child line, boy oh boy, oh boy, the lads, per pupil, any child
    `),
  },
  {
    id: 'pupils',
    about: 'Pupils in general.',
    words: [
      ...phrases(`
        pupil, pupils, student, students, kids in my class, children in my class, my class,
        my form, my tutor group, year groups, sixth formers, bottom set, top set,
        the kids i teach, schoolkids, school kids, schoolchildren, kids at work, year elevens,
        yr 11s
      `),
      ...years('year '),
      ...years('yr '),
      ...years('y'),
    ],
    except: phrases(`
      student loan, student loans, student teacher, pupil premium, student finance
    `),
  },
  {
    id: 'parents',
    about: 'Parents and carers of pupils.',
    words: [
      ...classFamilies,
      ...phrases(`
        parents, parent, carers, mums, dads, school mums, the mums, the dads, school gate mums,
        families of, his mum, her mum, his dad, her dad, their mum, their dad, mum of, dad of,
        mum on the phone, dad on the phone, mum emailed, mum rang, mum phoned, mum turned up,
        dad turned up, mother of, father of
      `),
    ],
    except: phrases(`
      my parents, our parents, his parents, her parents, your parents, grandparents,
      parents in law, single parent, as a parent, new parents, fellow parents, parent company,
      parents' evening, foster parents, proud parents, both parents, parents' house, dog parents,
      being parents, parental leave, as parents, we parents, us parents, being a parent
    `),
  },
  {
    id: 'colleagues',
    about: 'Grown-ups who work at a school or run it.',
    words: phrases(`
      colleague, colleagues, headteacher, head teacher, our head, my head said, my head has,
      my head of, the head, deputy head, assistant head, our deputy, slt, smt, head of year,
      my hod, head of department, teacher, teachers, ta, tas, teaching assistant, lsa,
      teaching assistants, senco, the office, dinner ladies, lunchtime staff, caretaker,
      site manager, governor, governors, chair of governors, lsas, cover teacher, supply teacher,
      dsl, school secretary, receptionist, ect, nqt, my line manager, exec head, executive head,
      our ceo, staff
    `),
    except: [
      ...phrases(`
        yoga teacher, dance teacher, staff night out, the head of, over the head, on the head,
        in the head, to the head, the head waiter, hit the head, ta ra, ta very much, ta muchly,
        prison governor, the office us, the head off
      `),
      ...staffElsewhere,
    ],
  },
  {
    id: 'leaders',
    about: 'Those who run the writer’s school.',
    words: phrases(`
      our head, my head said, my head has, my head of, the head, headteacher, head teacher, slt,
      smt, the school, our school, my school, our governors, the governors, our deputy,
      deputy head, our trust, exec head, executive head, our ceo, my line manager, the academy,
      our academy, the leadership team, the bursar, business manager, my hod
    `),
    except: [
      'the head of the government',
      'a headteacher jailed',
      'the head of ofsted',
      'the school of',
    ],
  },
  {
    id: 'own-family',
    about: 'The writer’s own family: a parent may speak of their own children.',
    words: [
      ...ownKin,
      ...phrases(`
      my son, my son's, my daughter, my daughter's, our son, our daughter, my lad, my own kids,
      my own children, my boys, my girls, my little boy, my little girl, my boy, my girl, our boy,
      our girl, our youngest, our eldest, my youngest, my eldest, my oldest, our oldest,
      my nephew, my niece, my grandson, my granddaughter, my grandkids, my grandchildren, our kid,
      my stepson, my stepdaughter, my little one, our little one, my toddler, my baby, my kids,
      my two, my three, our two, my teenager, my teenage, my little sister, my little brother, my big sister, my big brother,
      my mum, my dad, my sister, my brother, my godson, my goddaughter, my cousin, my nan,
      my wife, my husband, my partner, my children, our children, our kids, my kid, my child,
      our wee man, my wee
    `),
    ],
    except: ['my kids at school', 'my kids at work', 'my girls in class', 'my boys in class'],
  },
  {
    id: 'public-life',
    about: 'Politics and show business: people who are not of the school.',
    words: phrases(`
      minister, ministers, prime minister, mp, mps, member of parliament, labour, tory, tories,
      conservatives, lib dems, reform uk, the greens, snp, plaid, the government, this government,
      president, senator, parliament, westminster, holyrood, senedd, cabinet, councillor, mayor,
      election, politicians, mr trump, mr farage, mr starmer, mr sunak, mrs thatcher, mr musk,
      mrs badenoch, waterloo road, grange hill, hogwarts, bad education, abbott elementary,
      st trinian's, ofsted chief, secretary of state, education secretary, the dfe, celebrity,
      celeb, referee, linesman, premier league
    `),
  },
  {
    id: 'general-talk',
    about: 'Children in general: no child of the writer’s school could be meant.',
    words: phrases(`
      every autistic, each autistic, every child, each child, every pupil, each pupil,
      every student, each student, your child, your son, your daughter, no child, no pupil,
      any child, any pupil, if your, some children, a child with, pupils with, children with,
      students with, autistic pupils, autistic children, children who, pupils who,
      children and young people, every young person, supporting pupils, supporting children,
      we support, awareness, acceptance
    `),
  },
] satisfies WordListInput[];

function years(before: string): string[] {
  return Array.from({ length: 13 }, (_, index) => `${before}${index + 1}s`);
}
