import type { JSHandle } from 'puppeteer-core';
import type { Meter } from './visit.ts';

/** What a page's main thread did, in milliseconds. */
export interface Work {
  tasks: number;
  script: number;
}

export const meterWork: Meter<Work> = async (page, act) => {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const now = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await now();
  await act();
  const after = await now();
  await client.detach();
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { tasks: spent('TaskDuration'), script: spent('ScriptDuration') };
};

/** Milliseconds from each key until the frame after it was painted. */
export const meterPaint: Meter<number[]> = async (page, act) => {
  const times: JSHandle<number[]> = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const afterPaint = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => afterPaint(() => seen.push(performance.now() - timeStamp)),
      true,
    );
    return seen;
  });
  await act();
  return times.jsonValue();
};
