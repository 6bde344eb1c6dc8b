import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { openVisitedTab } from '../browser/visited-tab.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import type { Stop } from '../privacy/checkup/plan.ts';
import { checkPages, type Progress, type Visited } from '../privacy/checkup/run.ts';

export interface Checkup {
  /** While pages are being looked at. */
  progress: Progress | undefined;
  /** Once it has ended, by itself or before its time. */
  visited: Visited[] | undefined;
  problem: string | undefined;
  start(): void;
  stop(): void;
}

/** One checkup at a time; it starts as soon as the pages are known. */
export function useCheckup(platform: PlatformId, stops: readonly Stop[] | undefined): Checkup {
  const [progress, setProgress] = useState<Progress>();
  const [visited, setVisited] = useState<Visited[]>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(undefined);

  const go = async (pages: readonly Stop[], { signal }: AbortController) => {
    const tab = await openVisitedTab();
    setVisited(await checkPages(tab, platform, pages, setProgress, signal));
    await tab.close();
  };
  const start = () => {
    if (!stops || running.current) return;
    running.current = new AbortController();
    setVisited(undefined);
    setProblem(undefined);
    const finish = () => {
      running.current = undefined;
      setProgress(undefined);
    };
    go(stops, running.current)
      .catch((error: unknown) => setProblem(messageOf(error)))
      .then(finish);
  };
  const isReady = stops !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pages are known.
  useEffect(start, [isReady]);

  return { progress, visited, problem, start, stop: () => running.current?.abort() };
}
