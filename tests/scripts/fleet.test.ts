import { expect, it } from 'vitest';
import { timeTo } from '../../scripts/fleet/figures.ts';
import { makePublisher } from '../../scripts/fleet/publisher.ts';
import { simulate } from '../../scripts/fleet/simulate.ts';

const hour = 3600;

it('every browser that is on has a new pack within 70 minutes', async () => {
  const publisher = await makePublisher();
  const wire = { request: 500, headers: 300, notModified: 230 };
  const course = await simulate(publisher, wire, 100, 2.5, [
    { at: 0, happens: (host, now) => publisher.publish(host, 1, now) },
    { at: hour, happens: (host, now) => publisher.publish(host, 2, now) },
  ]);
  expect(timeTo(1, course.hadVersion(2), hour)).toBeLessThan(70 * 60);
});
