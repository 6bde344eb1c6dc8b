import { values } from './values.ts';

/** A sentence as staff might write it, and the identifier in it. */
export interface IdentifierCase {
  kind: keyof typeof frames;
  words: string;
  text: string;
}

/** Where each kind stands in a sentence: `#` is the identifier. */
const frames = {
  upn: [
    'UPN is #, new starter in September',
    'can someone check # on Arbor please',
    'wrong upn on the form again, should be #',
    'Left the register open: #, attendance 61%',
    'CTF came through with #.',
  ],
  uln: [
    'ULN # for the resit',
    'his unique learner number is #',
    'exam entry needs the uln (#)',
    'Learner number: #',
  ],
  'nhs-number': [
    'NHS number #, appointment Thursday',
    'Her nhs no is # if anyone is at reception',
    'on the care plan it says #',
    'My NHS no. #',
  ],
  'ni-number': [
    'NI number #',
    'payroll still have me as # on the old system',
    'my national insurance is # and tax code 1257L',
    'N.I. #, start date Monday',
  ],
  'driving-licence': [
    'minibus insurance wants #',
    'My driving licence number is #',
    'licence # for the D1 form',
  ],
  passport: [
    'Passport no # for the Normandy trip',
    'her passport number is #, expires in May',
    'passport # needs chasing',
  ],
  'number-plate': [
    'Whoever drives #, your lights are on',
    'silver Corsa # on the zigzags AGAIN',
    'reg # parked across the gate',
    'if your car is # please move it',
  ],
  postcode: [
    'They live at # so it is a long walk',
    'Address for flowers: 14 Mill Lane, #',
    'sat nav to #, then left',
    'moved to # in the summer',
  ],
  phone: [
    'Ring me on # any time',
    'her mum is on # if he kicks off',
    'Text # for a place on the trip',
    'My new number: #',
    'WhatsApp # and I will add you',
  ],
  email: [
    'send it to # before Friday',
    'Email me: #',
    'her mum is # if you need her',
    'I am on # out of hours',
  ],
  'birth-date': [
    'DOB #',
    'He was born on # so he is the youngest in the year',
    'date of birth # on the form',
    'Her birthday is #, cake please',
    'born #, 7lb 2oz',
  ],
} as const;

const each = 20;

/** Every kind of identifier, in every shape people write it. */
export const identifierCases: readonly IdentifierCase[] = Object.entries(frames).flatMap(
  ([name, sentences]) => {
    const kind = name as IdentifierCase['kind'];
    return Array.from({ length: each }, (_, index) => {
      const words = values[kind](index);
      const frame = sentences[index % sentences.length] ?? '#';
      return { kind, words, text: frame.replace('#', words) };
    });
  },
);

/** Numbers that point at nobody. */
export const harmlessNumbers: readonly string[] = [
  'Lost 4-2 on pens after 3-3 at 90 minutes, gutted',
  'Raised £1,482.60 for the hospice, blown away',
  'ISBN 978-0-7475-3269-9 if you want the same edition',
  'Amazon order 203-4829103-7465521 still not here',
  'BA2490 delayed till 21:40, typical',
  'Call Childline free on 0800 1111',
  'Samaritans are there on 116 123 day or night',
  'NHS 111 had us on hold for 55 minutes',
  'Parkrun number 150 in 27:14, pb by 8 seconds',
  'Train from platform 13 at 17.52, home by 19.10',
  '10 Downing Street has a new tenant, again',
  'Recipe: 250g flour, 3 eggs, 180C for 25 minutes',
  'Half term is 26/10/2026 to 30/10/2026',
  'Doors 6.30pm, film 7pm, £3.50 on the door',
  'Bus 86A or the 82 from stop 4321',
  'Lottery: 4 8 15 23 42 and the bonus 16, nothing',
  'Season 3 episode 12 of Taskmaster, crying',
  'The A19 is shut between J31 and J33',
  'New boiler £2,349 plus VAT at 20%',
  'England 286 for 7, Root 104 not out',
  'Vote on the motion: 18,204 for, 3,311 against',
  'Windows 11 update 24H2 took 3 hours',
  'My 2 up 2 down was built in 1897',
  'Steps today: 14,302. Calories: 2,105. Cake: 1.',
  'Turn to page 394, questions 4 to 11',
  'Charity number 1089464, gift aid it please',
  'Model number WM1485HQ, anyone got a manual',
  'The 1966 final, 98,000 people at Wembley',
  'Teacher pay: 5.5% in 2024, 4% in 2025, 0 new pens',
  'Bake at gas mark 4, serves 8 to 10',
  'Meeting ID 843 2210 9931, passcode on the agenda',
  'Psalm 23 and 1 Corinthians 13:4-8',
  'Pi day! 3.14159265358979',
  'Cinema row F seats 11 to 14',
  'Reference 4829 3310 21 on the parking appeal',
  'Sold 212 raffle tickets, winning one was pink 0147',
  'Ofsted ring 0300 123 1231, it is on their site',
  'Grades 9 8 8 7 7 6 for my own lad, so proud',
  'Tracking number 9434765919 says out for delivery',
  'Pint is £6.80 and a packet of crisps £1.95, daylight robbery',
];
