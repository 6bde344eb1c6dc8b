import { parseArgs } from 'node:util';
import { loadBetween, timeTo } from './fleet/figures.ts';
import { makePublisher } from './fleet/publisher.ts';
import { rememberArithmetic } from './fleet/remembered.ts';
import { simulate } from './fleet/simulate.ts';
import { below, figure, type Row, reportTable } from './report-table.ts';

/**
 * `npm run fleet [-- --browsers 100000]`: what a trust's browsers ask of its web host, and how fast they
 * follow, by the shipped update module under simulated time and network. Bytes of requests and TLS are
 * counted apart from bodies and headers.
 */
const { values } = parseArgs({ options: { browsers: { type: 'string', default: '100000' } } });
const count = Number(values.browsers);
/** Measured with the shipped nginx configuration and Chromium; see `tests/e2e/root`. */
const wire = { request: 533, headers: 296, notModified: 230 };
/** TLS 1.3 by the same two, with a chain of two ECDSA certificates: all but HTTP, both ways together. */
const tls = { handshake: 4560, resumed: 2900 };

const hour = 3600;
const publisher = await makePublisher();
rememberArithmetic();
const rows: Row[] = [figure('browsers', count, 'browsers')];

await publishOnce();
await outage();
await badRelease();
reportTable('fleet', rows);

/** A quiet morning, and one publication at the second hour. */
async function publishOnce(): Promise<void> {
  const at = 2 * hour;
  const course = await simulate(publisher, wire, count, 3.3, [
    { at: 0, happens: (host, now) => publisher.publish(host, 1, now) },
    { at, happens: (host, now) => publisher.publish(host, 2, now) },
  ]);
  const quiet = loadBetween(course, 1.2 * hour, at);
  const busy = loadBetween(course, at, at + 1.2 * hour);
  const times = course.hadVersion(2);
  const looks = count / hour;
  rows.push(
    figure('quiet hour: requests, mean', quiet.requests, 'per second'),
    figure('quiet hour: requests, busiest second', quiet.peakRequests, 'per second'),
    figure('quiet hour: answers, mean', quiet.bytes / 1000, 'kB per second'),
    figure(
      'quiet hour: requests’ own bytes',
      (quiet.requests * wire.request) / 1000,
      'kB per second',
    ),
    figure(
      'quiet hour: TLS, each look a new session',
      (looks * tls.handshake) / 1000,
      'kB per second',
    ),
    figure('quiet hour: TLS, sessions resumed', (looks * tls.resumed) / 1000, 'kB per second'),
    figure('publication: requests, busiest second', busy.peakRequests, 'per second'),
    figure('publication: answers, mean', busy.bytes / 1000, 'kB per second'),
    figure('publication: answers, busiest second', busy.peakBytes / 1000, 'kB per second'),
    figure('50 % have it after', timeTo(0.5, times, at) / 60, 'minutes'),
    figure('99 % have it after', timeTo(0.99, times, at) / 60, 'minutes'),
    below(70, 'all have it after', timeTo(1, times, at) / 60, 'minutes'),
  );
}

/** The host is down for six hours, and a pack is published meanwhile. */
async function outage(): Promise<void> {
  const [from, to] = [2 * hour, 8 * hour];
  const course = await simulate(publisher, wire, count, 12, [
    { at: 0, happens: (host, now) => publisher.publish(host, 3, now) },
    { at: from, happens: (host) => host.setDown(true) },
    {
      at: to,
      happens: (host, now) => {
        host.setDown(false);
        return publisher.publish(host, 4, now);
      },
    },
  ]);
  const during = loadBetween(course, from, to);
  const after = loadBetween(course, to, to + hour);
  const times = course.hadVersion(4);
  rows.push(
    figure('outage of 6 h: requests meanwhile, mean', during.requests, 'per second'),
    figure('outage: busiest second of the hour after', after.peakRequests, 'per second'),
    figure('outage: 50 % caught up after', timeTo(0.5, times, to) / 60, 'minutes'),
    figure('outage: 99 % caught up after', timeTo(0.99, times, to) / 60, 'minutes'),
    figure('outage: all caught up after', timeTo(1, times, to) / 60, 'minutes'),
  );
}

/** A bad rule goes to one browser in ten and is switched off half an hour later. */
async function badRelease(): Promise<void> {
  const [at, off] = [2 * hour, 2.5 * hour];
  const course = await simulate(publisher, wire, count, 3.7, [
    { at: 0, happens: (host, now) => publisher.publish(host, 5, now) },
    { at, happens: (host, now) => publisher.publish(host, 6, now, 10) },
    { at: off, happens: (host, now) => publisher.switchOff(host, 'fleet-bad-rule', now) },
  ]);
  const had = course.hadVersion(6);
  const struck = had.filter((time) => time !== undefined && time < off).length;
  rows.push(
    figure(
      'bad release at 10 %, stopped after 30 min: had it',
      (100 * struck) / count,
      '% of browsers',
    ),
    figure(
      'bad release: 99 % know it is off after',
      timeTo(0.99, course.knewOff, off) / 60,
      'minutes',
    ),
    below(
      70,
      'bad release: all know it is off after',
      timeTo(1, course.knewOff, off) / 60,
      'minutes',
    ),
  );
}
