import { type Pack, type PackInput, packSchema } from './pack.ts';

/** Abbot's Lea School, a special school in Liverpool: its names and accounts, on top of the base pack. */
const abbotsLea = {
  schemaVersion: 1,
  id: 'abbots-lea',
  version: 1,
  title: 'Abbot’s Lea School',
  issued: '2026-11-22',
  school: {
    name: 'Abbot’s Lea School',
    aliases: ['Abbot’s Lea', 'Abbots Lea', 'Abbots Lea School', 'ALS'],
    handles: ['AbbotsLeaSchool'],
    domains: ['abbotsleaschool.co.uk'],
  },
  accounts: {
    facebook: ['AbbotsLeaSchool'],
    twitter: ['AbbotsLeaSchool'],
    linkedin: ["abbot's-lea-school"],
  },
  document: {
    title: 'Social media policy',
    url: 'https://www.abbotsleaschool.co.uk/',
    // The document gives neither a version nor a date of its own.
    version: 'undated',
  },
  lists: [
    {
      id: 'not-our-school',
      about: 'Where “ALS” is the illness.',
      words: [
        'ALS ice bucket',
        'ALS association',
        'ALS research',
        'ALS patients',
        'living with ALS',
        'died of ALS',
        'has ALS',
        'diagnosed with ALS',
      ],
    },
  ],
  changes: [{ version: 1, date: '2026-11-22', text: 'The first rules for Abbot’s Lea School.' }],
} satisfies PackInput;

export const abbotsLeaPack: Pack = packSchema.parse(abbotsLea);
