import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteOnPersonal, reasonEverywhere, warnEverywhere } from '../severity.ts';

const toFriends = { role: 'official', audience: 'public' } as const;
const privateFacts = ['words:health-and-send', 'words:safeguarding'];
const findable = [
  ...['words:where-and-when', 'identifier:birth-date', 'identifier:postcode'],
  ...['identifier:upn', 'identifier:uln', 'identifier:nhs-number'],
];

/** Pupils, parents and colleagues named in a post. Own family and public figures are nobody's business. */
export const namedRules = [
  {
    id: 'pupil-named-at-risk',
    clause: 'N1',
    severity: reasonEverywhere,
    when: {
      all: [['person:pupil'], [...privateFacts, ...findable]],
      none: ['words:own-family', 'calm:surely'],
      within: 'draft',
    },
    what: 'This names a pupil, with private facts or where to find them.',
    why: 'A named child with health, special needs, safety at home, a place or a time is a child at risk.',
    instead: 'Leave the child out. If you are worried, tell your safeguarding lead today.',
    examples: {
      hit: [
        ...posts(
          'Jayden in 9B has got his EHCP at last, now maybe he will sit still',
          'Poppy in my class gets the bus home on her own every friday, she is SEVEN',
          'Social services rang about Kyle in Year 8 today, poor thing',
        ),
        ...postsAs(toFriends, 'Congratulations to Amina in Year 5, back with us after her seizure'),
      ],
      miss: posts(
        'My daughter Ella in Year 5 got her autism diagnosis today',
        'Harry Kane gets the bus in the new advert, love it',
        'Jayden in 9B made me laugh today',
        'Our Jake lives on toast and thin air',
      ),
    },
  },
  {
    id: 'pupil-named',
    clause: 'N3',
    severity: { personal: 'warn', professional: 'warn' },
    when: { all: [['person:pupil']], none: ['words:own-family', 'calm:surely'] },
    what: 'This names a pupil.',
    why: 'Pupils are named nowhere but in school: even praise tells strangers who they are.',
    instead: 'Say “a pupil”, and leave out the class.',
    examples: {
      hit: [
        ...posts(
          'Jayden in 9B made me laugh so much today',
          'Had Tyler’s mum on the phone again, send gin',
          'Little Amara from 4C told me I look like a wizard 😂',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin' },
          'So proud of Amira in Year 11, who passed every single GCSE',
        ),
      ],
      miss: posts(
        'My daughter Ella starts Year 7 tomorrow',
        'Happy birthday to our Jake, 9 today',
        'Biscuit the dog ate my homework, genuinely',
        'Bukayo Saka is the best player in the league',
        'Coffee with Priya and Dave, perfect Saturday',
      ),
    },
  },
  {
    id: 'pupil-named-officially',
    clause: 'O4',
    severity: { official: 'warn' },
    when: { all: [['person:pupil']], none: ['calm:surely'] },
    what: 'This names a pupil on the school’s account.',
    why: 'The school’s posts are for everybody, so pupils are neither tagged nor named in them.',
    instead: 'Leave the name out, or use what the family has agreed to in writing.',
    examples: {
      hit: postsAs(
        toFriends,
        'Well done to Jayden in 9B for his art prize!',
        'Amina from Year 5 read to the whole school today',
        'Oliver (Year 6) has swum the Channel. Nearly.',
        'Congratulations to Zara in 10C on her grade 8 piano',
      ),
      miss: [
        ...postsAs(
          toFriends,
          'Well done to our Year 5 mathematicians!',
          'Mrs Okafor and the choir sang at the Philharmonic',
          'Year 6 visited the Mary Rose today',
        ),
        ...posts('Jayden in 9B made me laugh so much today'),
      ],
    },
  },
  {
    id: 'parent-named',
    clause: 'N3',
    severity: warnEverywhere,
    when: { all: [['person:parent']], none: ['words:own-family', 'calm'] },
    what: 'This names a pupil’s parent or carer.',
    why: 'A parent’s name shows which child and which family you mean.',
    instead: 'Leave the name out, and answer families through the school office.',
    examples: {
      hit: [
        ...posts(
          'Karen, year 4 mum, has emailed again about the spelling test',
          'One of our parents, Mrs Begum, makes the best samosas in Bolton',
          'Your son forgot his kit again, Mr Crabtree',
        ),
        ...postsAs(toFriends, 'Reply to Mrs Fairclough: the office will ring you today'),
      ],
      miss: [
        ...posts(
          'Our parents had us dancing to Neil Diamond all weekend',
          'My mum Karen is 70 today 🎂',
          'Mums of Liverpool, where do you buy school shoes?',
        ),
        ...postsAs(toFriends, 'Thank you to every parent who came to the fair'),
      ],
    },
  },
  {
    id: 'colleague-first-named',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['person:colleague']],
      none: ['person:titled', 'words:public-life', 'words:own-family'],
    },
    what: 'This names somebody you work with.',
    why: 'Kind words are lovely, but a name on your own account points to the school and to them.',
    instead: 'Say “a colleague”, or thank them in person.',
    examples: {
      hit: posts(
        'Our head Sarah bought us all ice creams, what a legend',
        'Shout out to my TA Bev who kept me sane today',
        'Karen in the office is a miracle worker',
        'Steph, our SENCO, deserves a medal',
      ),
      miss: [
        ...posts(
          'My sister Sarah is coming for tea',
          'Dave and Bev at the pub quiz, we came last',
          'Our yoga teacher is trying to kill us',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin' },
          'Our SENCO Steph deserves a medal',
        ),
      ],
    },
  },
] satisfies RuleInput[];
