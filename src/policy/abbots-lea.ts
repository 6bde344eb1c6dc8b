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
    handles: ['AbbotsLeaSchool', 'abbot’s-lea-school'],
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
  changes: [{ version: 1, date: '2026-11-22', text: 'The first rules for Abbot’s Lea School.' }],
} satisfies PackInput;

export const abbotsLeaPack: Pack = packSchema.parse(abbotsLea);
