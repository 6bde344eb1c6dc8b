import { useEffect, useRef, useState } from 'preact/hooks';
import { choices } from '../browser/items.ts';
import { Mark } from '../ui/mark.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useOverview } from '../ui/use-overview.ts';
import { useStored } from '../ui/use-stored.ts';
import { AccountsStep } from './accounts-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { RoleStep } from './role-step.tsx';
import { SchoolStep } from './school-step.tsx';
import { SeesStep } from './sees-step.tsx';
import type { Step } from './step.ts';

const steps: readonly Step[] = [SeesStep, SchoolStep, RoleStep, AccountsStep, ReadyStep];

/** The first run: what the extension does, then whose policy it is, who the person is, and how it looks. */
export function Welcome() {
  const [at, setAt] = useState(0);
  const { overview, problem } = useOverview();
  const chosen = useStored(choices);
  const heading = useFocusAt(at);
  const Step = steps[at] ?? SeesStep;
  return (
    <main class="welcome">
      <header class="head">
        <Mark />
        <p>{t('panel.name')}</p>
        <p class="aside">{t('welcome.step', at + 1, steps.length)}</p>
      </header>
      <Problem text={problem ?? chosen.problem} />
      {overview && chosen.value && (
        <Step
          heading={heading}
          overview={overview}
          choices={chosen.value}
          change={chosen.change}
          onBack={() => setAt(at - 1)}
          onNext={() => setAt(at + 1)}
        />
      )}
    </main>
  );
}

/** A new step is read from its heading; the page as it opens is left to the reader. */
function useFocusAt(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(at);
  useEffect(() => {
    if (last.current === at) return;
    last.current = at;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [at]);
  return heading;
}
