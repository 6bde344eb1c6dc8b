import { compact, type Identifier } from './identifier.ts';

/** Driving licence: surname padded with nines, birth date with fifty added to some months, initials, check. */
export const drivingLicence: Identifier = {
  detail: 'driving-licence',
  pattern: /[a-z][a-z9]{4} ?\d[0156]\d[0-3]\d\d ?[a-z9]{2}\d ?[a-z]{2}(?![a-z0-9])/y,
  digits: 6,
  accepts: ({ text }) => {
    const licence = compact(text);
    const month = Number(licence.slice(6, 8)) % 50;
    const day = Number(licence.slice(8, 10));
    const padded = /^[a-z]+9*$/.test(licence.slice(0, 5));
    return padded && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  },
};
