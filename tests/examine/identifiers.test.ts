import { describe, expect, test } from 'vitest';
import { readSignals } from '../../src/examine/signals/index.ts';
import { draftOf, policyOf, seen } from './support.ts';

const policy = policyOf({
  contacts: { office: { phone: '0151 496 0999', email: 'office@x.sch.uk' } },
});

describe('identifiers that count', () => {
  test.each([
    ['upn', 'B801200005001', 'UPN is B801200005001, new starter'],
    ['upn', 'b801200005001', 'upn b801200005001'],
    ['uln', '9276308686', 'His ULN is 9276308686'],
    ['nhs-number', '943 476 5919', 'NHS no 943 476 5919'],
    ['nhs-number', '401-023-2137', 'number 401-023-2137 on the form'],
    ['ni-number', 'AB123456C', 'NI AB123456C'],
    ['ni-number', 'AB 12 34 56 C', 'my number is AB 12 34 56 C ok'],
    ['driving-licence', 'MORGA657054SM9IJ', 'licence MORGA657054SM9IJ'],
    ['passport', '533380006', 'her passport 533380006 for the trip'],
    ['number-plate', 'AB12 CDE', 'blocked in by AB12 CDE again'],
    ['number-plate', 'ab12cde', 'a white van, reg ab12cde'],
    ['number-plate', 'R123 ABC', 'the car R123 ABC'],
    ['postcode', 'L18 9SB', 'lives near L18 9SB'],
    ['postcode', 'sw1a1aa', 'her address is sw1a1aa'],
    ['phone', '07700 900123', 'Ring me on 07700 900123'],
    ['phone', '+44 7700 900123', 'or +44 7700 900123'],
    ['phone', '+44 (0)7700-900-123', 'or +44 (0)7700-900-123.'],
    ['phone', '(0151) 496 0123', 'or (0151) 496 0123'],
    ['phone', '020 7946 0018', 'Flat 3, 020 7946 0018'],
    ['phone', '01632960001', '(01632960001)'],
    ['email', 'j.smith+x@example.co.uk', 'mail j.smith+x@example.co.uk.'],
    ['birth-date', '14/03/2012', 'DOB 14/03/2012'],
    ['birth-date', '14 March 2012', 'born on 14 March 2012'],
    ['birth-date', '1st of May 2015', 'her birthday is 1st of May 2015'],
    ['birth-date', 'March 14th, 2012', 'date of birth: March 14th, 2012'],
    ['birth-date', '2012-03-14', 'd.o.b. 2012-03-14'],
    ['birth-date', '14.03.12', 'dob 14.03.12'],
  ])('%s: %s', (detail, words, text) => {
    expect(seen(text, `identifier:${detail}`, policy)).toEqual([words]);
  });

  test('check digits, calendar and given-out prefixes decide', () => {
    const wrong =
      'A801200005001, 9276308685, 943 476 5918, QQ123456A, GB123456A, XX12 3CD, DOB 31/02/2012, born 14/03/2040, QX1 1AA';
    expect(readSignals(draftOf(wrong), policy)).toEqual([]);
  });

  test('a number stays a number through full width digits and zero-width characters', () => {
    const text = 'ring ０７７００ 900\u200b123';
    expect(seen(text, 'identifier:phone', policy)).toEqual(['０７７００ 900\u200b123']);
  });
});

test.each([
  'Cake sale raised £1,234.56 and €20',
  'We won 3-1, then 21-19, 11-7',
  'Back at 10.30, doors 7:45pm, 18:00 sharp',
  'ISBN 978-0-14-103614-4 and ISBN 0141036141',
  'Order 4829103746 has shipped, tracking number 943 476 5919',
  'Flight BA1234 from T5 gate 12B',
  'Childline is free on 0800 1111',
  'Ring 999, 111 or 101 if you need to',
  'Samaritans: 116 123, any time',
  'NSPCC 0808 800 5000, Shout 85258, Papyrus 0800 068 4141',
  'Education Support 08000 562 561 is there for staff',
  'Call the office on 0151 496 0999 or office@x.sch.uk',
  '10 Downing Street, number 11 next door',
  'Born in 1985, class of 2003',
  'Term starts 04/09/2026 and ends 18/12/2026',
  'The year 2000 bug, the class of 99, 100 metres',
  'M62 junction 6 closed, A561 slow, take the B5171',
  '5k run on 12/10, 10,000 steps, 26.2 miles',
  'Vitamin B12 and C, 500mg twice a day',
  'Windows 11, iPhone 15, PS5 and 4K telly',
  'Pi is 3.14159265358979',
  'Lottery numbers 4 8 15 16 23 42',
  'Bus 86 then the 7B bus at 8.15',
  'Scores: 23/25, 19/20, 87%',
  'Romans 8:28 and Psalm 23',
  'Card ending 4242, sort of 20-30-40 ish',
  'Meeting ID 843 2210 9931',
  'Win 12345678901234567890 points',
  'Fiver for a pint? £7.40!!',
  'A4 paper, AA batteries, 2x4 planks',
  'Page 394, chapter 12, line 7',
  'Grade 9-4, 8 GCSEs, 3 A levels',
  'Budget of £2.4bn for 24,000 schools',
  'From 1939 to 1945',
  'Formula E=mc2, H2O, CO2',
  'Tel Aviv 2019 and Euro 96',
  'Charity number 1234567',
  'On the 14th of March we fly',
  'Temperature 36.6, BP 120/80',
  '@user1234567 #Top10 #Year2000',
])('harmless: %s', (text) => {
  const identifiers = readSignals(draftOf(text), policy).filter(
    ({ kind }) => kind === 'identifier',
  );
  expect(identifiers).toEqual([]);
});
