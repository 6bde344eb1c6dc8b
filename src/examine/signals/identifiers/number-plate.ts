import { type Candidate, compact, type Identifier } from './identifier.ts';

const aboutCars =
  /\b(?:reg|registration|number ?plate|plate|car|cars|van|drives?|driving|driver|parked|parking|vehicle|minibus|taxi|motor|audi|bmw|fiesta|corsa|golf|range rover)\b/;

/** Vehicle registration: "AB12 CDE", and the older shapes where the sentence speaks of a car. */
export const numberPlate: Identifier = {
  detail: 'number-plate',
  pattern:
    /(?:[a-hj-pr-z]{2}\d\d ?[a-hj-pr-z]{3}|[a-hj-npr-tv-y]\d{1,3} ?[a-hj-pr-z]{3}|[a-hj-pr-z]{3} ?\d{1,3}[a-hj-npr-tv-y])(?![a-z0-9])/y,
  digits: 2,
  accepts: (candidate) => {
    const plate = compact(candidate.text);
    if (!/^[a-z]{2}\d\d[a-z]{3}$/.test(plate)) return isOldPlate(candidate);
    const age = Number(plate.slice(2, 4));
    const issued = (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
    return issued && (isCapitals(candidate.cased) || aboutCars.test(candidate.sentence));
  },
};

function isOldPlate({ cased, sentence }: Candidate): boolean {
  return isCapitals(cased) && aboutCars.test(sentence);
}

const isCapitals = (cased: string) => cased === cased.toUpperCase();
