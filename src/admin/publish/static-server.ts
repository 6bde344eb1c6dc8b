import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A server for trying things out at home: what the shipped nginx configuration does, for one folder. */
export interface TestServer {
  server: Server;
  /** For those who are to trust it. */
  certificate: string;
}

export async function testServer(
  folder: string,
  onRequest: (line: string) => void,
): Promise<TestServer> {
  // Clients tell certificates they trust apart by name.
  const name = `Second Look test ${randomUUID()}`;
  const pem = await generate([{ name: 'commonName', value: name }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    answer(folder, request, response)
      .catch(() => response.writeHead(404).end())
      .finally(() => onRequest(`${request.method} ${request.url} ${response.statusCode}`));
  });
  return { server, certificate: pem.cert };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  const [, name] = /^\/([\w.-]+\.json)$/.exec(request.url ?? '') ?? [];
  if (!name || name.startsWith('.')) return response.writeHead(404).end();
  const content = await readFile(join(folder, name));
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' };
  if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
  return response.writeHead(200, { ...headers, 'Content-Type': 'application/json' }).end(content);
}
