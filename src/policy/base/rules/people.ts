import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteOnPersonal, warnEverywhere } from '../severity.ts';

const theSchool = ['school:named', 'school:own', 'school:indirect'];

/** Colleagues and parents, and the details that single them out. */
export const peopleRules = [
  {
    id: 'colleague-named',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['person:titled'], [...theSchool, 'words:colleagues', 'words:pupils']],
      none: ['words:public-life', 'words:own-family', 'calm'],
    },
    what: 'This names somebody you work with.',
    why: 'Kind words are lovely, but a name on your own account points to the school and to them.',
    instead: 'Say “a colleague”, or thank them in person.',
    examples: {
      hit: posts(
        'Mrs Okafor is the best TA in the world, saved my life today',
        'Thank you Mr Davies for covering my class 🙏',
        'Our head Mrs Whitfield brought doughnuts in, love her',
        'Miss Patel next door has the calmest pupils ever, teach me your ways',
      ),
      miss: posts(
        'Mrs Brown’s Boys again, who is watching this?',
        'Dr Who was brilliant tonight',
        'My son loves his teacher Mrs Okafor so much',
        'Mr Blobby at the garden centre, Christmas is saved',
      ),
    },
  },
  {
    id: 'staff-confidential',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [
        ['words:colleagues', 'person:titled', 'person:colleague'],
        ['words:staffing', 'words:health-and-send'],
      ],
      none: ['words:public-life', 'words:own-family', 'words:pupils', 'words:one-child', 'calm'],
    },
    what: 'This shares a colleague’s private matter.',
    why: 'Illness, discipline and people’s jobs are theirs alone, and confidential for everybody else.',
    instead: 'Leave it out. A card or a private word is kinder.',
    examples: {
      hit: posts(
        'Our deputy head is off sick with stress again, can’t say I’m surprised',
        'So the cover teacher got sacked on Friday, the gossip!!',
        'Mr Hargreaves has been suspended and nobody will say why',
        'One of the TAs is pregnant and hasn’t told the head yet 🤫',
      ),
      miss: posts(
        'I’ve been signed off for a week, doctor’s orders',
        'Trains suspended between Lime Street and Crewe, of course',
        'Teachers deserve a pay rise, simple as that',
        'My wife is pregnant!!! 🎉',
      ),
    },
  },
  {
    id: 'parent-told',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [
        ['words:parents'],
        ['words:parent-trouble', 'words:staffing', 'words:safeguarding'],
        [...theSchool, 'words:school-places', 'person:class', 'person:titled', 'words:pupils'],
      ],
      none: ['words:own-family'],
    },
    what: 'This is about a pupil’s parent or carer.',
    why: 'Families must be able to trust that what happens at the gate or on the phone stays there.',
    instead: 'Leave the family out, or ask a colleague for advice at school.',
    examples: {
      hit: posts(
        'A parent screamed at me at the school gate over a lost jumper',
        'Year 4 mum turned up drunk at pick up again, happens every week at our school',
        'One of the dads in my class had a go at me about homework',
        'Mrs Hughes, her mum was effing and jeffing at the school office',
      ),
      miss: posts(
        'My parents turned up at the school gate to surprise the kids',
        'Parents are struggling with the price of uniform, it is a disgrace',
        'Thank you to all the parents who came to the summer fair at the school',
        'Single parents everywhere I salute you',
      ),
    },
  },
  {
    id: 'private-details',
    clause: 'N2',
    severity: warnEverywhere,
    when: {
      all: [
        ['identifier:phone', 'identifier:email', 'identifier:postcode', 'identifier:number-plate'],
        ['person:titled', 'words:one-child', 'words:parents', 'words:colleagues'],
      ],
      none: ['words:public-contact', 'words:own-family'],
    },
    what: 'This gives somebody’s private details.',
    why: 'Other people’s phone numbers, addresses and number plates are personal data.',
    instead: 'Take them out and send them to the one person who needs them.',
    examples: {
      hit: posts(
        'Mrs Okafor is leaving, text her on 07700 900123 to chip in for flowers',
        'Our head’s car is blocking mine, BD51 SMR, anyone know if Mr Davies is in?',
        'Supply teacher needed, her mobile is 07700 900456',
        'Parent left their bag, ring them on 01632 960123',
      ),
      miss: [
        ...posts(
          'Selling my Corsa, AB12 CDE, first to see will buy',
          'Text me on 07700 900123 for the quiz team',
          'Our house is L4 0TH, bring beer',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'Parents can ring the school office on 01632 960100 to report an absence.',
          'Worried about a child’s safety? Report it to Careline on 01632 960100',
          'Governors can be reached at clerk@hillside.example',
        ),
      ],
    },
  },
  {
    id: 'personal-number',
    clause: 'N2',
    severity: warnEverywhere,
    when: { all: [['identifier:ni-number', 'identifier:passport', 'identifier:driving-licence']] },
    what: 'This looks like an official personal number.',
    why: 'National Insurance, passport and licence numbers are used for fraud.',
    instead: 'Take it out. Share it only with the office that asked for it.',
    examples: {
      hit: posts(
        'Payroll says my NI number AB123456C is wrong, how??',
        'New supply starts Monday, NI number CE 12 34 56 D',
        'Finally found it! National insurance JG103759A',
        'HR want my national insurance number again: AB 12 34 56 C',
      ),
      miss: posts(
        'Order AB123456 still not here, thanks Royal Mail',
        'National Insurance is going up again, brilliant',
        'Passport came in nine days, well done them',
        'Passed my driving test at 43!!! 🚗',
      ),
    },
  },
] satisfies RuleInput[];
