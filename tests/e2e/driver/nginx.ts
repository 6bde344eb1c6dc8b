import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../../sites/server.ts';
import { poll } from './compose.ts';

/** A real nginx with the shipped example configuration, serving a folder on a port of its own. */
export interface Nginx {
  port: number;
  /** What it serves. */
  folder: string;
  /** One line for each request so far: method, path, status, bytes sent, names of what was asked with. */
  requests(): NginxRequest[];
  stop(): Promise<void>;
}

export interface NginxRequest {
  method: string;
  path: string;
  status: number;
  /** Head and body, without TLS. */
  bytes: number;
  /** Of the request's head, without TLS. */
  asked: number;
  cookie: string;
}

/** A host's certificate and key, made before anything is started. */
export interface Identity {
  host: string;
  key: string;
  cert: string;
  /** For `LaunchOptions.trustedKey`. */
  keyHash: string;
}

export async function makeIdentity(host: string): Promise<Identity> {
  const { key, cert } = await certificate([host]);
  return { host, key, cert, keyHash: keyHash(cert) };
}

export async function startNginx({ host, key, cert }: Identity): Promise<Nginx> {
  const home = mkdtempSync(join(tmpdir(), 'second-look-nginx-'));
  const folder = join(home, 'rules');
  mkdirSync(folder);
  writeFileSync(join(home, 'host.key'), key);
  writeFileSync(join(home, 'host.crt'), cert);
  const port = await freePort();
  const log = join(home, 'requests.jsonl');
  writeFileSync(log, '');
  writeFileSync(join(home, 'nginx.conf'), frame(home, log, site(home, host, port)));
  const nginx = spawn('/usr/sbin/nginx', ['-p', home, '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await poll(() => answers(port), 'nginx does not start');
  return {
    port,
    folder,
    requests: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    stop: () => stop(nginx, home),
  };
}

function keyHash(certificate: string): string {
  const { publicKey } = new X509Certificate(certificate);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** What the admin changes, and where requests are written down. */
function site(home: string, host: string, port: number): string {
  const log = '    access_log off;';
  const shipped = readFileSync('docs/nginx.conf', 'utf8');
  if (!shipped.includes(log)) throw new Error('the shipped configuration logs requests');
  return shipped
    .replace(log, '')
    .replace('    listen [::]:443 ssl;\n', '')
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('packs.oakfield.example', host)
    .replace(/\S+\.crt;/, `${home}/host.crt;`)
    .replace(/\S+\.key;/, `${home}/host.key;`)
    .replace('root /srv/second-look', `root ${home}/rules`);
}

function frame(home: string, log: string, site: string): string {
  const line =
    '{"method":"$request_method","path":"$uri","status":$status,"bytes":$bytes_sent,"asked":$request_length,"cookie":"$http_cookie"}';
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/tmp;`)
    .join(' ');
  return `daemon off; master_process off; pid ${home}/pid; error_log stderr error;
    events {}
    http { ${folders} log_format line escape=json '${line}'; access_log ${log} line; ${site} }`;
}

async function stop(nginx: ChildProcess, home: string): Promise<void> {
  const gone = once(nginx, 'exit');
  nginx.kill('SIGTERM');
  await gone;
  rmSync(home, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<true | undefined> {
  const socket = connect(port, '127.0.0.1');
  const isThere = await Promise.race([
    once(socket, 'connect').then(() => true as const),
    once(socket, 'error').then(() => undefined),
  ]).catch(() => undefined);
  socket.destroy();
  return isThere;
}
