import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { openVisitedTab } from '../browser/visited-tab.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import type { Stop } from '../privacy/checkup/plan.ts';
import { checkPages, type Progress, type Result } from '../privacy/checkup/run.ts';

export interface Checkup {
  /** While pages are being looked at. */
  progress: Progress | undefined;
  /** Once it has ended, by itself or before its time. */
  result: Result | undefined;
  /** When this one began: what was read since is of the account that is signed in. */
  from: string;
  problem: string | undefined;
  /** Another tab is checking the same site. */
  isElsewhere: boolean;
  start(): void;
  stop(): void;
}

/** One checkup of a site at a time, in all tabs; it starts as soon as the pages are known. */
export function useCheckup(platform: PlatformId, stops: readonly Stop[] | undefined): Checkup {
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Result>();
  const [problem, setProblem] = useState<string>();
  const [isElsewhere, setElsewhere] = useState(false);
  const [from, setFrom] = useState('');
  const running = useRef<AbortController>(undefined);

  const go = async (pages: readonly Stop[], ended: AbortController) => {
    const tab = await openVisitedTab();
    try {
      setResult(await checkPages(tab, platform, pages, setProgress, ended));
    } finally {
      await tab.close();
    }
  };
  const goAlone = (pages: readonly Stop[], ended: AbortController) =>
    navigator.locks.request(`checkup-${platform}`, { ifAvailable: true }, async (lock) => {
      setElsewhere(!lock);
      if (lock) await go(pages, ended);
    });
  const start = () => {
    if (!stops || running.current) return;
    running.current = new AbortController();
    setFrom(new Date().toISOString());
    setResult(undefined);
    setProblem(undefined);
    goAlone(stops, running.current)
      .catch((error: unknown) => setProblem(messageOf(error)))
      .then(() => {
        running.current = undefined;
        setProgress(undefined);
      });
  };
  const isReady = stops !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pages are known.
  useEffect(start, [isReady]);

  const stop = () => running.current?.abort();
  return { progress, result, from, problem, isElsewhere, start, stop };
}
