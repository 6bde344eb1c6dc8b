import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/policy/pack.ts';
import { findingsOf } from './drafts.ts';

/** Posts as staff write them every day. Whatever speaks of these at `warn` or above is crying wolf. */
const personal = [
  // Sport
  'That ref is an absolute wanker. Never a penalty in a million years',
  'Come on you Reds!! Anfield under the lights, nothing like it ❤️',
  'VAR can do one. Bunch of idiots in a portakabin',
  'Scotland out in the group stage again, at least we’re consistent 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'PB at parkrun today!! 27:14, not bad for an old bird',
  'Wigan were useless today, under 8s would have beaten them',
  // Telly, films, books, music
  'Traitors tonight. Nobody text me between 9 and 10',
  'That new Bond film is utter shit, save your money',
  'Who is watching Bake Off? Mr Hollywood needs a slap with a wet tea towel',
  'Waterloo Road is back and it is more realistic than you’d think 😂',
  'Reading The Thursday Murder Club and crying laughing on the train',
  // Own family
  'My son starts Year 7 tomorrow and I am not ready 😭',
  'Parents evening for my daughter, glowing report, proud mum moment',
  'My little boy is autistic and today he ordered his own chips. Huge.',
  'Our eldest got his GCSE results, three 9s, where does he get it from',
  'Happy 5th birthday to my gorgeous niece 🎂',
  'Does anyone know if the kids need to be in uniform for the last day?',
  'My lad got detention for talking. Wonder who he gets that from',
  'Mum is in hospital again, thoughts please x',
  'The kids were little monsters at soft play, never again',
  // Politics, unions, pay, Ofsted
  'Teachers deserve a fully funded pay rise. Vote YES in the NEU ballot ✊',
  'Ofsted is not fit for purpose. One word judgements ruined lives',
  'The DfE could not organise a piss up in a brewery',
  'Another education secretary, another load of nonsense. Fund our schools!',
  'On the picket line tomorrow, bring biscuits',
  'School budgets have been cut to the bone for a decade, no wonder heads are quitting',
  'Liverpool council are useless, bins not done for three weeks',
  'Teacher workload is the reason a third leave within five years',
  'NASUWT rep training today, know your rights people',
  'SEND funding is broken and every party knows it',
  'If the government think TAs are worth that little they should try it for a day',
  'This whole cabinet are liars and crooks',
  // Swearing about things and oneself
  'Fucking freezing in this house, boiler has packed in again',
  'I’m such an idiot, left my lunch on the bus',
  'Stubbed my toe on the bastard door frame',
  'Printer can fuck right off',
  'What a shit day. Wine.',
  'Northern Rail you absolute muppets, third cancellation this week',
  'I am thick as two short planks, been spelling definitely wrong for 40 years',
  // Brands, places, plans
  'Anyone selling a double pushchair? Message me x',
  'New Greggs opening on Smithdown Road, pray for my waistline',
  'Week in Tenby booked, sun please ☀️',
  'Selling two Lewis Capaldi tickets for Saturday, DM me',
  'Can anyone recommend a good plumber in Sheffield? Text me a number pls',
  'Love this city. Best view in the world from the ferry',
  'Lost my keys somewhere between Asda and the gym, please shout if you see them',
  // Praise, kindness, faith, causes
  'NHS staff at Alder Hey are angels, thank you from the bottom of my heart',
  'World Mental Health Day. Check on your mates, especially the funny ones',
  'Eid Mubarak to all my friends 🌙',
  'Proud to be at Pride today with my wife 🏳️‍🌈',
  'Autism isn’t a tragedy, ignorance is',
  'As a Black British woman I’m tired of explaining why representation matters',
  'Someone called my friend a paki on the bus today. Racism has not gone anywhere.',
  'Learning BSL at night class and loving it 👋',
  'Half term!!! See you in a week, alarm clock',
  'Marking can wait, the sun is out 😎',
  'Nothing beats that Friday feeling',
  'Ten years since I qualified. Would I do it again? In a heartbeat',
];

const professional = [
  'Delighted to be speaking at researchED on retrieval practice next month.',
  'Our pupils performed beautifully at the Philharmonic last night. So proud of the whole team.',
  'We are recruiting a SENCO. Do get in touch with our office for a tour.',
  'Great to welcome colleagues from across the trust for our oracy day.',
  'Reading the Education Endowment Foundation report on teaching assistants. Plenty to think about.',
  'Thank you to Mrs Okafor for leading our reading project with such warmth.',
  'Really useful session on supporting autistic pupils in mainstream. Slides in the comments.',
  'DM me if you would like a copy of the slides.',
];

const official = [
  'Abbot’s Lea School is closed today because of heavy snow. Stay safe, everyone.',
  'Reminder: parents’ evening is on Thursday from 4pm to 7pm. Book through the app.',
  'Our Year 5 mathematicians came second in the regional final. Well done all!',
  'INSET day on Friday: no pupils in school.',
  'Thank you to all our parents and carers who joined the summer fair. £640 raised!',
  'Please ring the school office on 0151 496 0123 before 9am if your child is ill.',
  'The boiler is fixed and we are open as normal tomorrow.',
  'Anti-bullying week starts on Monday. Odd socks at the ready!',
  'Year 6 have had a wonderful week at Colomendy and are now home safe.',
  'We are proud to have kept our Autism Accreditation. Thank you to every member of staff.',
  'Safeguarding is everybody’s business. Worried about a child? Call the NSPCC on 0808 800 5000.',
  'Open morning on 4 October at 9.30am. All welcome.',
];

const loud = (how: Partial<Example>) => (text: string) =>
  findingsOf({
    text,
    platform: 'facebook',
    surface: 'post',
    role: 'personal',
    audience: 'friends',
    mentions: [],
    tags: [],
    ...how,
  })
    .filter((finding) => finding.severity !== 'note')
    .map((finding) => `${finding.rule}: ${finding.signals.join(', ')}`);

describe('an ordinary post is left alone', () => {
  it.each(personal)('on a personal account: %s', (text) => {
    expect(loud({})(text)).toEqual([]);
  });

  it.each(personal)('in a comment everybody can read: %s', (text) => {
    expect(loud({ platform: 'twitter', surface: 'comment', audience: 'public' })(text)).toEqual([]);
  });

  it.each(professional)('on a professional account: %s', (text) => {
    expect(loud({ platform: 'linkedin', role: 'professional', audience: 'public' })(text)).toEqual(
      [],
    );
  });

  it.each(official)('on the school’s own account: %s', (text) => {
    expect(loud({ role: 'official', audience: 'public' })(text)).toEqual([]);
  });
});
