import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { packSchema } from '../../policy/pack.ts';
import { rosterKinds } from '../../policy/vocabulary.ts';
import { parseEnvelope } from '../../updates/envelope.ts';
import { rosterKeyIn } from '../deploy/values.ts';
import { asJson, readJson, readText, write, writeNew } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { packIn } from '../pack/layers.ts';
import { rosterOf } from '../roster/make-roster.ts';
import { isOrdinary } from '../roster/ordinary.ts';
import { readPeople } from '../roster/people.ts';
import { command, type Surroundings } from './command.ts';

interface Options {
  pack: string;
  key: string;
  json?: boolean;
}

export const roster = ({ end }: Surroundings) =>
  command(
    'roster',
    'put the school’s people into a pack as keyed hashes: the pack then knows names it never holds',
  )
    .argument(
      '<csv>',
      'columns: first name, surname, known-as, class, kind (pupil, staff or parent)',
    )
    .requiredOption('--pack <file>', 'the pack to put it in (unsigned)')
    .requiredOption('--key <file>', 'the roster’s own key; made where the file is not there yet')
    .action((csv: string, { pack, key, json }: Options) => {
      const people = readPeople(csv, readText(csv));
      if (parseEnvelope(readText(pack)))
        throw new Misuse(
          `${pack} is signed. Name the unsigned pack, and sign it again afterwards.`,
        );
      packIn(pack);
      const isNew = !existsSync(key);
      const secret = isNew ? randomBytes(32).toString('base64url') : rosterKeyIn(key);
      const made = rosterOf(people, Buffer.from(secret, 'base64url'), isOrdinary);
      const before = readJson(pack);
      const after = { ...(typeof before === 'object' ? before : {}), roster: made };
      if (!packSchema.safeParse(after).success)
        throw new Misuse('The roster is too large for a pack: at most about 25,000 people.');
      if (isNew) writeNew(key, `${secret}\n`, 0o600);
      write(pack, asJson(after));
      const counts = rosterKinds.map((kind) => [
        kind,
        people.filter((one) => one.kind === kind).length,
      ]);
      const kilobytes = Math.ceil(JSON.stringify(made).length / 1000);
      end(
        {
          ok: true,
          data: { pack, key, people: Object.fromEntries(counts), kilobytes },
          lines: [
            `${pack} now knows ${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')} (${kilobytes} kB, no name).`,
            `The key is in ${key}: hand it to browsers with "deploy --roster-key", and to nobody else.`,
            `Next: raise "version" in ${pack}, then "sign" and "publish" it. Delete ${csv} when you are done.`,
          ],
        },
        json ?? false,
      );
    });
