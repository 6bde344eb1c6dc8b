import { phrases } from './phrases.ts';

/** "Hotel staff", "bar staff": people at work, and not at a school. */
export const staffElsewhere = phrases(
  'hotel, bar, pub, shop, airline, train, hospital, restaurant, door',
).map((place) => `${place} staff`);
