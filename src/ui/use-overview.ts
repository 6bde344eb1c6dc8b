import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import { joined, managed, pushed } from '../updates/stored-items.ts';
import { t } from './text.ts';

/** The policy in force and the person's choices, as the background has them now. */
export function useOverview(): { overview: Overview | undefined; problem: string | undefined } {
  const [overview, setOverview] = useState<Overview>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const ask = () =>
      void request('overview', {}).then(
        (answer) => {
          setOverview(answer);
          setProblem(undefined);
        },
        (error) => setProblem(t('popup.problem.background', messageOf(error))),
      );
    ask();
    const ends = [choices, dismissed, joined, managed, pushed].map((item) => item.watch(ask));
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return { overview, problem };
}
