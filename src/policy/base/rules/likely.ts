import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import {
  noteEverywhere,
  noteOnPersonal,
  reasonEverywhere,
  warnEverywhere,
  warnOnPersonal,
} from '../severity.ts';
import { threateningWords } from './unkind-words.ts';

const tellsPrivateMatters = {
  why: 'People who know you can tell which child, family or colleague you mean.',
  instead: 'Leave out who it was and what happened, or talk it through with a colleague at school.',
};
const isUnkind = {
  why: 'A joke meant for friends may not sound like one at the school gate.',
  instead: 'Say what the day was like for you, and leave the others out.',
};
const invitesContact = {
  why: 'Contact outside the school’s own channels puts pupils at risk, and you too.',
  instead: 'Give the school’s phone number, e-mail or app.',
};
const clean = posts(
  'Sunday roast with the whole family, nan fell asleep in the gravy',
  'My son has lost his PE kit again and his teacher has emailed',
  'Teachers deserve a proper pay rise and the government knows it',
  'Bins are out, tea is on, telly is rubbish',
);

/** What a draft as a whole is about, where no single word says it. */
export const likelyRules = [
  {
    id: 'gravely-private-matter',
    clause: 'N1',
    severity: reasonEverywhere,
    when: { all: [['gravely:private']] },
    what: 'This may make public who a child is, or what is known about them in confidence.',
    why: 'Somebody who means harm needs only a name, a place or a time; families trust the school to keep the rest private.',
    instead:
      'Leave the child out altogether. A worry about a child goes to your safeguarding lead.',
    examples: {
      hit: posts(
        'Little Tyler Marsh in Year 2 has gone into foster care on Beech Road, dad is not to know where he is picked up from',
        'Amelia Kowalczyk from my Year 5 has her seizures at swimming every Tuesday at two at Kirkby baths, poor mite',
        'Jayden Price in 8B told me his stepdad hits him, social services are coming at three today to the school gate',
        'Ruby-Mae in Reception is a looked after child, she gets the number 12 bus home on her own at half three',
      ),
      miss: clean,
    },
  },
  {
    ...threateningWords,
    id: 'gravely-unkind',
    what: 'This may read as abuse of somebody, or as a threat.',
    when: { all: [['gravely:unkind']] },
    examples: {
      hit: posts(
        'Our deputy is a fat ugly cow and I will smash her face in if she speaks to me like that again',
        'Miss Whitby you two faced old slag, wait till I see you outside those gates, you will be sorry',
        'Mr Pargeter is a fat greasy nonce-looking bastard and somebody should kick his head in',
        'If that filthy gypo family come near my classroom again I will put the lot of them through the wall',
      ),
      miss: clean,
    },
  },
  {
    ...tellsPrivateMatters,
    id: 'likely-private-matter',
    clause: 'N2',
    severity: warnEverywhere,
    when: { all: [['likely:private']] },
    what: 'This seems to share what should stay inside the school.',
    examples: {
      hit: posts(
        'Deputy has been signed off with stress and we all know why, the grievance goes to governors on Tuesday',
        'So the redundancy letters go out on Friday, three from the office and one from science, act surprised',
        'One of the boys in my tutor group is on his third exclusion this term, mum screamed at reception again',
        'That one in my bottom set has moved to his fourth foster placement this year and they wonder why he throws chairs',
      ),
      miss: clean,
    },
  },
  {
    ...invitesContact,
    id: 'likely-contact',
    clause: 'N6',
    severity: warnEverywhere,
    when: { all: [['likely:contact']] },
    what: 'This may invite pupils or families to contact you privately.',
    examples: {
      hit: posts(
        'Any of my year 11s stuck on the poem, my DMs are open all weekend',
        'Mums of my class, add me on here and I will send you the nativity video',
        'Year 11, message me on snap if you want the mark scheme, same username as here',
        'Lads from the team, join my WhatsApp group for fixtures, number in the comments',
      ),
      miss: clean,
    },
  },
  {
    ...invitesContact,
    id: 'perhaps-contact',
    clause: 'N6',
    severity: noteEverywhere,
    when: { all: [['perhaps:contact']] },
    what: 'Pupils or families may take this as a way to reach you.',
    examples: {
      hit: posts(
        'If anybody from last year’s group sees this, drop me a message',
        'Mums who asked about the costume, I am on here most evenings',
        'You know where I am if you need the notes, just message',
        'Old lot from 11C, say hello if you spot me on here',
      ),
      miss: clean,
    },
  },
  {
    id: 'likely-school',
    clause: 'N3',
    severity: warnOnPersonal,
    when: { all: [['likely:work', 'likely:identity']], none: ['person:family'], within: 'draft' },
    what: 'This seems to be about your school, or somebody there.',
    why: 'On a personal account your school and everybody in it are better left out.',
    instead: 'Leave out the school and who it is about, or talk it over with somebody there.',
    examples: {
      hit: posts(
        'Proud to work at Thornfield Academy, what a production by the drama kids tonight',
        'Our Year 9 team from Larchwood High won the cup today, so proud to be their coach',
        'Well done to all at Thornfield Academy, second in the county and my tutor group in the team',
        'Our Year 11s at Larchwood High smashed their results, so proud to be their head of year',
      ),
      miss: [
        ...clean,
        ...posts('Big love to the Year 6 mums of our Ruby’s class who organised the leavers do'),
      ],
    },
  },
  {
    ...tellsPrivateMatters,
    id: 'perhaps-private-matter',
    clause: 'N2',
    severity: noteEverywhere,
    when: { all: [['perhaps:private']] },
    what: 'This may be about people or private matters at your school.',
    examples: {
      hit: posts(
        'Been told at work not to talk about who is leaving or why',
        'A girl in Year 10 told me she has not eaten since Friday',
        'Somebody is leaving us at Christmas and I am not allowed to say who',
        'We have been told not to talk about who is going in the restructure',
      ),
      miss: clean,
    },
  },
  {
    ...isUnkind,
    id: 'perhaps-unkind',
    clause: 'N4',
    severity: noteEverywhere,
    when: { all: [['perhaps:unkind']] },
    what: 'This may upset people at your school.',
    examples: {
      hit: posts(
        'Another briefing, another forty minutes none of us will get back',
        'Another lanyard, another person telling us to smile',
        'Some of them have clearly never washed up a mug in their lives',
        'Not one of them read the email, not one',
      ),
      miss: clean,
    },
  },
  {
    id: 'perhaps-work',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['perhaps:work']],
      none: ['words:working-life', 'school:indirect'],
      within: 'draft',
    },
    what: 'This may be about your working day at school.',
    why: 'People who know where you work can tell which school, class or colleague you mean.',
    instead: 'Speak about teaching in general, or keep it for the staffroom.',
    examples: {
      hit: posts(
        'A small boy told me today that I look like a tired potato',
        'Door duty in the hail, brew in my glove',
        'Ran the whole nativity on two paracetamol and a Twix',
        'Thirty one recorders and one of me',
      ),
      miss: [
        ...clean,
        ...posts('What a day!'),
        ...postsAs({ role: 'official' }, 'Reminder: school is closed on Monday for staff training'),
      ],
    },
  },
  {
    id: 'perhaps-identity',
    clause: 'R2',
    severity: noteOnPersonal,
    when: { all: [['perhaps:identity']], within: 'draft' },
    platforms: ['facebook', 'twitter'],
    what: 'This may say what your job is, or when you were born.',
    why: 'The policy asks that a personal profile shows your name only.',
    instead: 'Leave out the job and the birthday.',
    examples: {
      hit: [
        ...postsAs(
          { surface: 'profile' },
          'Year 5 teacher, mum of two, always tired',
          'HLTA by day, baker by night',
          'Maths teacher. Dad. Owls fan.',
        ),
        ...posts('Forty today, born 3 March 1986, where did it go'),
      ],
      miss: [...clean, ...postsAs({ platform: 'linkedin' }, 'HLTA by day, baker by night')],
    },
  },
] satisfies RuleInput[];
