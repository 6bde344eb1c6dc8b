import { packJsonSchema } from '../../policy/json-schema.ts';
import { asJson } from '../files.ts';
import { command, type Surroundings } from './command.ts';

export const schema = ({ end }: Surroundings) =>
  command('schema', 'print the JSON Schema of a pack, which helps editors to help').action(
    ({ json }: { json?: boolean }) => {
      const data = packJsonSchema();
      end({ ok: true, data, lines: [asJson(data).trimEnd()] }, json ?? false);
    },
  );
