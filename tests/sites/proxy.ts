import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** One thing a browser asked the network for. */
export interface SiteRequest {
  /** `connect`: a tunnel was asked for; `plain`: unencrypted HTTP; `tls`: a request inside a tunnel. */
  via: 'connect' | 'plain' | 'tls';
  method: string;
  host: string;
  /** Path and query; empty for a tunnel. */
  path: string;
  /** Nothing was fetched: the host is not a practice host, or the request was not encrypted. */
  refused: boolean;
}

/**
 * An HTTP proxy that tunnels `CONNECT host:443` of known hosts to servers of this machine and refuses
 * everything else. What it was asked for goes to `record`.
 * @param portOf the port on 127.0.0.1 of the server that answers for a host; undefined: not a known one
 */
export function createProxy(
  portOf: (host: string) => number | undefined,
  record: (request: SiteRequest) => void,
): Server {
  const proxy = createServer((request, response) => {
    const { host, pathname, search } = new URL(
      request.url ?? '/',
      `http://${request.headers.host}`,
    );
    const method = request.method ?? '';
    record({ via: 'plain', method, host, path: pathname + search, refused: true });
    response.writeHead(403).end('Not a practice site.');
  });
  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    const server = port === '443' ? portOf(host) : undefined;
    const refused = server === undefined;
    record({ via: 'connect', method: 'CONNECT', host, path: '', refused });
    if (refused) {
      client.on('error', () => client.destroy());
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    } else tunnel(client, head, connect(server, '127.0.0.1'));
  });
  return proxy;
}

function tunnel(client: Duplex, head: Buffer, server: Socket): void {
  server.once('connect', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.write(head);
    server.pipe(client).pipe(server);
  });
  // A browser that is closed drops its connections; either end going ends the other.
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const) {
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
}
