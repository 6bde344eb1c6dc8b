import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';
import { type BuiltSites, buildSites } from './build.ts';
import { documentOf, pageAt } from './document.ts';
import { createProxy, type SiteRequest } from './proxy.ts';
import type { PracticeSite } from './site.ts';
import { practiceSites } from './sites.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface RunningSites {
  /** An HTTP proxy on 127.0.0.1, the only way to the sites: they are served at their real hostnames. */
  proxyPort: number;
  /** Everything the browser asked for, oldest first; refused requests included. */
  requests: SiteRequest[];
  /** Answers a further host (a school's pack address), or a site's host in the site's place. */
  serve(host: string, handler: Handler): void;
  /** Lets another server of this machine answer for a further host, its TLS included. */
  forward(host: string, port: number): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Builds and serves the practice sites. The certificate is self-signed: browsers must be told to accept it. */
export async function startSites(): Promise<RunningSites> {
  const handlers = await siteHandlers(practiceSites);
  const requests: SiteRequest[] = [];
  const answer: Handler = (request, response) => {
    const host = request.headers.host ?? '';
    const { method = '', url: path = '/' } = request;
    requests.push({ via: 'tls', method, host, path, refused: false });
    const handler = handlers.get(host);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  };
  const server = createServer(await certificate([...handlers.keys()]), answer);
  const tlsPort = await listen(server);
  const elsewhere = new Map<string, number>();
  const proxy = createProxy(
    (host) => elsewhere.get(host) ?? (handlers.has(host) ? tlsPort : undefined),
    (one) => requests.push(one),
  );
  return {
    proxyPort: await listen(proxy),
    requests,
    serve: (host, handler) => void handlers.set(host, handler),
    forward: (host, port) => void elsewhere.set(host, port),
    close: async () => {
      await Promise.all([shut(proxy), shut(server)]);
    },
  };
}

async function siteHandlers(sites: readonly PracticeSite[]): Promise<Map<string, Handler>> {
  const built = await buildSites(sites);
  const bannerStyle = await readFile(join(import.meta.dirname, 'practice.css'));
  const handlers = new Map<string, Handler>();
  for (const site of sites) {
    const files = new Map([...(built.get(site.platform) ?? []), ['practice.css', bannerStyle]]);
    for (const host of site.hosts) handlers.set(host, siteHandler(site, files, built));
  }
  return handlers;
}

function siteHandler(site: PracticeSite, files: Map<string, Buffer>, built: BuiltSites): Handler {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const file = url.pathname.match(/^\/assets\/(.+)$/)?.[1];
    const content = file && files.get(file);
    if (content) {
      response.writeHead(200, { 'Content-Type': types[extname(file)] }).end(content);
      return;
    }
    const page = pageAt(site, url);
    if (file || !page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    response.end(documentOf(site, page, built));
  };
}

/** A self-signed certificate for these hosts, PEM. */
export async function certificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Practice sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

async function shut(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeAllConnections();
  await closed;
}
