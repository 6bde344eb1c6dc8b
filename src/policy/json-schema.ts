import { z } from 'zod';
import { packSchema } from './pack.ts';

/** What a person may write in a pack file, as a JSON Schema (draft 2020-12) that editors understand. */
export function packJsonSchema(): object {
  return { ...z.toJSONSchema(packSchema, { io: 'input' }), title: 'Second Look pack' };
}
