import type { IncomingHttpHeaders } from 'node:http';
import type { RunningSites } from '../../sites/server.ts';
import { makeSigner } from '../../updates/sign.ts';

/** A school that pushes its own pack. Its rule speaks whatever the account's role. */
export const signer = await makeSigner();

const about = (text: string) => Array.from({ length: 4 }, () => ({ text }));

export function schoolPack(version: number, aliases: string[] = []) {
  return {
    schemaVersion: 1,
    id: 'oakfield',
    version,
    title: `Oakfield rules, edition ${version}`,
    issued: '2026-09-01',
    school: { name: 'Oakfield Primary School', aliases },
    rules: [
      {
        id: 'oakfield-named',
        clause: 'N3',
        severity: { personal: 'warn', professional: 'warn', official: 'warn' },
        when: { all: [['school:named']] },
        what: 'Oakfield asks to be left out of posts.',
        why: 'The school decided so.',
        instead: 'Leave the name out.',
        examples: { hit: about('Oakfield Primary School'), miss: about('Chips on the beach') },
      },
    ],
  };
}

export const draft = 'Sports day at Oakfield Primary School, then back to the Old Nest ';
export const firstMarks = ['Oakfield Primary School'];
/** With "Old Nest" among the school's aliases. */
export const laterMarks = ['Oakfield Primary School', 'Old Nest'];

const host = 'packs.oakfield.example';
export const packUrl = `https://${host}/pack.json`;

/** The school's pack address: a plain web host that knows nothing of the extension. */
export interface PackHost {
  /** What it serves; undefined: it is down. */
  text: string | undefined;
  /** Those for the pack, oldest first. */
  requests: { method: string; headers: IncomingHttpHeaders }[];
}

export function startPackHost(sites: RunningSites): PackHost {
  const pack: PackHost = { text: undefined, requests: [] };
  sites.serve(host, (request, response) => {
    if (request.url !== new URL(packUrl).pathname) {
      response.writeHead(200, { 'Set-Cookie': 'visit=1; Secure; SameSite=None' }).end();
      return;
    }
    pack.requests.push({ method: request.method ?? '', headers: request.headers });
    if (pack.text === undefined) request.socket.destroy();
    else response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(pack.text);
  });
  return pack;
}
