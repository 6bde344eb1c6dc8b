import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { download } from '../../src/updates/download.ts';
import { maxEnvelopeSize } from '../../src/updates/envelope.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A real host; its address. */
async function host(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
}

it('gives the text of the file', async () => {
  const url = await host((_, response) => response.end('{"payload":"…"}'));
  expect(await download(url)).toBe('{"payload":"…"}');
});

it('stops in the middle of a file that never ends', async () => {
  const chunk = 'x'.repeat(100_000);
  let sent = 0;
  const url = await host((_, response) => {
    const more = () => {
      sent += chunk.length;
      response.write(chunk, more);
    };
    more();
  });
  await expect(download(url)).rejects.toMatchObject({ code: 'too-big' });
  expect(sent).toBeLessThan(maxEnvelopeSize * 10);
});

it('does not follow a redirect', async () => {
  const url = await host((_, response) =>
    response.writeHead(302, { Location: '/elsewhere' }).end(),
  );
  await expect(download(url)).rejects.toMatchObject({ code: 'redirected' });
});

it('passes on how long an address asks to be left alone', async () => {
  const url = await host((_, response) => response.writeHead(503, { 'Retry-After': '120' }).end());
  await expect(download(url)).rejects.toMatchObject({ code: 'unreachable', retryAfter: 120_000 });
});

it.each<[string, RequestListener]>([
  ['an error page', (_, response) => response.writeHead(404).end('Not found')],
  ['a connection that breaks', ({ socket }) => socket.destroy()],
  [
    'half a file',
    (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"payload":', () => response.destroy());
    },
  ],
])('counts %s as unreachable and names the host', async (_, answer) => {
  const url = await host(answer);
  const refusal = expect.objectContaining({ code: 'unreachable' });
  const problem = await download(url).catch((error: unknown) => error);
  expect(problem).toEqual(refusal);
  expect((problem as { detail: string[] }).detail[0]).toBe(new URL(url).host);
});
