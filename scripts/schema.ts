import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '../src/policy/json-schema.ts';

/** `npm run schema [-- FILE]`: the JSON Schema of a pack, for editors; to standard output without FILE. */
const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
