import { type Pack, packSchema } from '../pack.ts';
import { lists } from './lists.ts';
import { rules } from './rules.ts';

/** The pack for any UK school: no identity of its own, every clause in plain words. */
export const basePack: Pack = packSchema.parse({
  schemaVersion: 1,
  id: 'base',
  version: 1,
  title: 'Any UK school',
  issued: '2026-11-22',
  lists,
  rules,
});
