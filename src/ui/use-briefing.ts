import { useEffect, useState } from 'preact/hooks';
import type { Briefing } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import { pushed } from '../updates/pushed.ts';
import { t } from './text.ts';

/** The policy in force and the person's choices, as the background has them now. */
export function useBriefing(): { briefing: Briefing | undefined; problem: string | undefined } {
  const [briefing, setBriefing] = useState<Briefing>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const ask = () =>
      void request('brief', {}).then(
        (answer) => {
          setBriefing(answer);
          setProblem(undefined);
        },
        (error) => setProblem(t('popup.problem.background', messageOf(error))),
      );
    ask();
    const ends = [choices, dismissed, pushed].map((item) => item.watch(ask));
    return () => {
      for (const end of ends) end();
    };
  }, []);

  return { briefing, problem };
}
