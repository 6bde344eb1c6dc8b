import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { reasonEverywhere } from '../severity.ts';

const aPupil = ['words:one-child', 'person:near-pupil'];
const narrowsDown = [
  'person:class',
  'school:named',
  'school:own',
  'school:indirect',
  'words:working-life',
  'person:near-pupil',
];
const notOwnFamily = ['words:own-family'];

/** A child who could be recognised, found or harmed. */
export const childrenRules = [
  {
    id: 'child-identifier',
    clause: 'N1',
    severity: reasonEverywhere,
    when: { all: [['identifier:upn', 'identifier:uln', 'identifier:nhs-number']] },
    what: 'This looks like a number that identifies one child.',
    why: 'Pupil, learner and NHS numbers open a child’s records and must never be public.',
    instead: 'Take the number out. Send it through the school’s own system if somebody needs it.',
    examples: {
      hit: posts(
        'New starter UPN B801200005001, can someone set up the login pls',
        'Does this UPN look right to you? B801200005001',
        'His NHS number is 943 476 5919, the form wants it twice',
        'ULN 9276308686 not showing on the exam entry, any ideas?',
      ),
      miss: posts(
        'My Hermes parcel number is H0192837465 and nobody knows where it is',
        'Booked! Flight BA2490 in February half term',
        'ISBN 9780241351635, honestly the best book about maths I have read',
        'We raised £9,434,765 on Red Nose Day, incredible',
      ),
    },
  },
  {
    id: 'child-birth-date',
    clause: 'N1',
    severity: reasonEverywhere,
    when: { all: [['identifier:birth-date'], aPupil], none: notOwnFamily },
    what: 'This gives a child’s date of birth.',
    why: 'A date of birth singles out one child and opens other records.',
    instead: 'Take the date out. “Birthday boy” or “turned nine” says enough.',
    examples: {
      hit: posts(
        'New boy starting Monday, dob 14/03/2016, bit of a handful they say',
        'Pupil date of birth 02/09/2012, does that make her year 8 or 9?',
        'Which class would a child born 31 August 2019 go in?',
        'Cannot believe this student was born 4 May 2014 and is taller than me',
      ),
      miss: posts(
        'My boy was born 14/03/2016 and I have not slept since',
        'Happy 40th to my gorgeous husband, born 12.4.86 and still a child',
        'Happy birthday to my little girl, nine today 🎈',
        'Children born in summer should get to start later, sign the petition',
        'The deadline for a school place is 15/01/2027',
      ),
    },
  },
  {
    id: 'child-where-and-when',
    clause: 'N1',
    severity: reasonEverywhere,
    when: {
      all: [aPupil, narrowsDown, ['words:where-and-when']],
      none: [...notOwnFamily, 'words:general-talk'],
    },
    what: 'This could tell a stranger where to find a child.',
    why: 'A child who can be recognised, with a place, a time or a journey, is a child at risk.',
    instead: 'Leave out the place and the time, or post about it once it is over.',
    examples: {
      hit: posts(
        'The little lad in Year 3 walks home on his own past the retail park, breaks my heart',
        'Saw a girl from 9B at the bus stop again, she gets the bus to Huyton every friday',
        'One of my pupils lives opposite the chippy on Breck Road and waves at me 😂',
        'One of mine waits on his own for a taxi at the church, he is nine',
        'One of the boys in 8C waits outside Greggs till his nan finishes work',
      ),
      miss: posts(
        'My little boy in Year 3 walks home on his own now and I track his phone like a spy',
        'Missed the bus again, walking to work in the rain 🙃',
        'The 86 bus at half three is carnage in this town',
        'A child waved at me on the bus and made my whole day',
      ),
    },
  },
  {
    id: 'child-private-facts',
    clause: 'N1',
    severity: reasonEverywhere,
    when: {
      all: [aPupil, narrowsDown, ['words:safeguarding', 'words:health-and-send']],
      none: [...notOwnFamily, 'words:general-talk'],
    },
    what: 'This gives private facts about a child who could be recognised.',
    why: 'Health, special needs and safety at home belong to the child, and the law protects them.',
    instead: 'Leave the child out. If you are worried, tell your safeguarding lead today.',
    examples: {
      hit: posts(
        'The lad with the EHCP in 8B has done nothing but swear at me all week',
        'One of my pupils told me she self harms and I can’t stop thinking about it',
        'One of mine is back from chemo and the whole room clapped',
        'Autistic boy in Year 5 had three meltdowns before lunch, I need wine',
        'A girl in my form has a new social worker AGAIN, poor thing',
      ),
      miss: posts(
        'My son in Year 5 is autistic and his teacher has been amazing',
        'EHCP waiting times in this country are a disgrace, write to your MP',
        'A lad from down our road finished chemo today, bunting up',
        'World Autism Day 💙 acceptance not just awareness',
        'My niece got her ADHD diagnosis after three years of waiting',
      ),
    },
  },
  {
    id: 'class-whereabouts',
    clause: 'N1',
    severity: { personal: 'warn', professional: 'warn' },
    when: {
      all: [['words:trip-now'], ['person:class', 'words:pupils']],
      none: [...notOwnFamily, 'calm:surely'],
    },
    what: 'This says where a class is, or will be.',
    why: 'Where a group of children can be found is for their families to know, not for everybody.',
    instead:
      'Wait until everybody is home, or let the school’s own account post about it afterwards.',
    examples: {
      hit: posts(
        'On the coach with Year 5 to Formby beach, send travel sweets 🤢',
        'Off to Chester Zoo with my class tomorrow, wish me luck',
        'Taking my class to the Space Centre on Thursday, buzzing!!',
        'Year 6 are on residential at Colomendy till Friday and it is bliss in the staffroom',
      ),
      miss: [
        ...posts(
          'On our way to Anfield 🔴',
          'My daughter is off to Paris with Year 9, how is she old enough',
          'What a brilliant museum that was, recommend it to any teacher',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'The Year 6 coach is running late: back at 4pm at the main gate.',
        ),
      ],
    },
  },
] satisfies RuleInput[];
