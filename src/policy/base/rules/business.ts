import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { warnEverywhere } from '../severity.ts';

const theSchool = ['school:named', 'school:own', 'school:indirect'];

/** The business of the school. */
export const businessRules = [
  {
    id: 'results-not-public',
    clause: 'N2',
    severity: warnEverywhere,
    when: { all: [['words:inspection-and-exams']] },
    what: 'This may not be public yet.',
    why: 'Papers, results and inspection findings are confidential until they are published.',
    instead: 'Wait until it is published, then share the official announcement.',
    examples: {
      hit: posts(
        'Not meant to say but Ofsted loved us 🤐',
        'Our draft report is in and it is a Good!!',
        'I have seen the paper for tomorrow and it is a shocker',
        'SATs week: we basically gave them the answers lol',
      ),
      miss: posts(
        'Ofsted should be scrapped, there I said it',
        'Read the paper this morning with a proper brew',
        'Good luck to everyone getting GCSE results today 🤞',
        'Another exam board mess all over the news, poor kids',
      ),
    },
  },
  {
    id: 'school-business',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [['words:business'], [...theSchool, 'words:leaders']],
    },
    what: 'This is about the school’s money, contracts or passwords.',
    why: 'Salaries, invoices, closed minutes and log-ins are confidential.',
    instead: 'Leave it out. Governors, the office or your union can deal with questions about it.',
    examples: {
      hit: posts(
        'Our head is on 90k, the salary of three TAs, just saying',
        'Sat through part 2 minutes at our school governors, eye opening',
        'Our school is in deficit by 200 grand, it was in the confidential minutes',
        'The wifi code for our school is on the board in reception if you need it',
      ),
      miss: posts(
        'Schools have been underfunded for years and the NEU is right',
        'Invoice sent, now to wait 90 days to be paid 🙃',
        'Lost my password again, third time this week',
        'Teachers’ salaries have fallen in real terms since 2010',
      ),
    },
  },
  {
    id: 'lost-records',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [['words:pupil-records'], ['words:mislaid']],
      none: ['words:own-family', 'words:general-talk'],
    },
    what: 'This says that pupils’ records are lost.',
    why: 'Until the school has dealt with it, that helps only whoever finds them.',
    instead: 'Take it out, and tell your school’s office or data protection lead now.',
    examples: {
      hit: posts(
        'Left a memory stick with all my class’s reports on in Costa. Kill me',
        'Laptop with the assessment data on it got left on the 86 bus, nobody tell IT',
        'Bag nicked out of my car with 30 mock papers in it, brilliant',
        'Does anyone have the number for Arriva? Left my folder on the 10 to town, registers and all',
      ),
      miss: posts(
        'Left my laptop on the 86 bus, if anyone finds it please shout',
        'Six hours of reports done and I have forgotten what daylight is',
        'Reports of a fire near Lime Street, stay safe',
        'The cat has gone missing again, check your sheds please',
      ),
    },
  },
  {
    id: 'school-security',
    clause: 'N2',
    severity: warnEverywhere,
    when: { all: [['words:security'], [...theSchool, 'words:school-places', 'words:school-talk']] },
    what: 'This could help somebody get into the school.',
    why: 'Children are safer when strangers do not know about codes, keys and gaps in supervision.',
    instead: 'Take it out, and tell the site team if something is broken.',
    examples: {
      hit: [
        ...posts(
          'Anyone know the door code for the staffroom? Locked out like a wally',
          'The side gate is never shut, nobody checks it at our school',
          'Alarm code for the school hall changed again, it is the year backwards',
          'Spare key to my classroom is under the plant pot lol',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'The gate code for the main entrance has changed, please ask a friend',
        ),
      ],
      miss: posts(
        'Key safe at the Airbnb was frozen shut, classic Wales',
        'What is the dress code for the school reunion?',
        'QR code is on the poster at the school gate for the summer fair',
        'Left my fob at the gym again',
      ),
    },
  },
  {
    id: 'told-in-confidence',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [['words:kept-quiet'], ['words:school-affairs', ...theSchool]],
      none: ['words:own-family', 'words:public-life'],
      within: 'draft',
    },
    what: 'This sounds like something told in confidence.',
    why: 'Colleagues and families should hear this from the school first.',
    instead: 'Wait until the school has said it, then share the announcement.',
    examples: {
      hit: [
        ...posts(
          'Redundancies coming after Easter. You didn’t hear it from me',
          'Not supposed to say but Ofsted were very happy with us',
          'The deputy is leaving, staff don’t know yet so shhh',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin' },
          'Big restructure ahead for the trust board. Keep this to yourselves for now.',
        ),
      ],
      miss: [
        ...posts(
          'Baby news!! Keep it quiet till Sunday, nan doesn’t know',
          'New curry house on Smithdown Road, you heard it here first',
          'My sister’s school closes in July but keep it to yourself',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'Our inspection report is published today. Thank you to everyone.',
        ),
      ],
    },
  },
] satisfies RuleInput[];
