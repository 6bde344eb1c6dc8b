import { phrases } from './phrases.ts';

/** "Hotel staff", "bar staff": people at work, and not at a school. */
export const staffElsewhere = phrases(`
  hotel, bar, pub, shop, store, airport, airline, cabin, rail, train, station, council, hospital,
  ward, nhs, restaurant, waiting, cafe, theatre, gym, door
`).map((place) => `${place} staff`);
