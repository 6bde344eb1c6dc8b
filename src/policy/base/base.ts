import { type Pack, type PackInput, packSchema } from '../pack.ts';
import { checklist } from './checklist.ts';
import { clauseLines } from './clauses.ts';
import { personalGuidance } from './guidance/personal.ts';
import { reportingGuidance } from './guidance/reporting.ts';
import { workGuidance } from './guidance/work.ts';
import { lists } from './lists.ts';
import { rules } from './rules.ts';
import { texts } from './texts.ts';

const base = {
  schemaVersion: 1,
  id: 'base',
  version: 1,
  title: 'Any UK school',
  issued: '2026-11-22',
  reviewBy: '2027-11-22',
  roles: {
    staff: 'Staff',
    leadership: 'Leadership team',
    'media-manager': 'Posting for the school',
    governor: 'Governor',
  },
  lists,
  rules,
  checklist,
  recheckAfterDays: 365,
  guidance: [...reportingGuidance, ...personalGuidance, ...workGuidance],
  clauses: clauseLines,
  texts,
  changes: [{ version: 1, date: '2026-11-22', text: 'The first rules for any UK school.' }],
} satisfies PackInput;

/** The pack for any UK school: no identity of its own, every clause in plain words. */
export const basePack: Pack = packSchema.parse(base);
