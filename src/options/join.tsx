import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import { focusOn } from '../ui/catch-focus.ts';
import { PressTwice } from '../ui/press-twice.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { parseEnvelope } from '../updates/envelope.ts';
import { type JoinCode, readJoinCode } from '../updates/join-code.ts';
import { Refusal, reasonKey } from '../updates/refusal.ts';
import { OpenFile } from './open-file.tsx';

/** Joining a school on a computer that no school manages: paste or open, compare, then join. */
export function Join({ hasJoined }: { hasJoined: boolean }) {
  const [text, setText] = useState('');
  const [code, setCode] = useState<JoinCode>();
  const [problem, setProblem] = useState<string>();

  const look = async (given: string) => {
    setText(given);
    try {
      const read = await readJoinCode(given);
      setCode(read);
      setProblem(
        read ? undefined : t(parseEnvelope(given) ? 'options.join.rules' : 'options.join.none'),
      );
    } catch (error) {
      setCode(undefined);
      setProblem(problemText(error));
    }
  };
  const tell = async (asked: Promise<unknown>) => {
    try {
      await asked;
      setCode(undefined);
      setText('');
      setProblem(undefined);
      focusOn(document.querySelector<HTMLElement>('#set-up'));
    } catch (error) {
      setProblem(t('popup.problem.background', messageOf(error)));
    }
  };

  return (
    <section class="card" aria-labelledby="join">
      <h2 id="join">{t('options.join')}</h2>
      <p>{t('options.join.about')}</p>
      <div class="field">
        <label for="code">{t('options.join.code')}</label>
        <textarea
          id="code"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            // What was compared is no longer what stands here.
            setCode(undefined);
          }}
        />
      </div>
      <div class="actions">
        <button type="button" class="button" disabled={!text.trim()} onClick={() => look(text)}>
          {t('options.join.look')}
        </button>
        <OpenFile label={t('options.join.open')} onText={look} />
        {hasJoined && (
          <PressTwice
            label={t('options.join.leave')}
            sure={t('options.join.leave.sure')}
            onSure={() => void tell(request('leave', {}))}
          />
        )}
      </div>
      <Problem text={problem} />
      {code && (
        <Compare
          code={code}
          onJoin={() => tell(request('join', { code: text }))}
          onCancel={() => setCode(undefined)}
        />
      )}
    </section>
  );
}

interface CompareProps {
  code: JoinCode;
  onJoin: () => void;
  onCancel: () => void;
}

/** The one thing that tells a right code from a forged one: what the school says by another way. */
function Compare({ code, onJoin, onCancel }: CompareProps) {
  const { settings, fingerprint } = code;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever asked about a code by keys or by ear is brought to the answer, each time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code stands for having asked
  useEffect(() => focusOn(heading.current), [code]);
  return (
    <section class="problem tone-note" aria-labelledby="compare">
      <h3 id="compare" ref={heading}>
        {t('options.join.compare', settings.orgName ?? settings.orgId ?? '')}
      </h3>
      <p>{t('options.join.compare.about')}</p>
      <p class="fingerprint">{fingerprint}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onJoin}>
          {t('options.join.same')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options.join.differs')}
        </button>
      </div>
    </section>
  );
}

function problemText(error: unknown): string {
  if (!(error instanceof Refusal)) return messageOf(error);
  return [t(reasonKey(error.code)), ...error.detail].join(' ');
}
