import { useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import { request } from '../browser/send.ts';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { OpenFile } from './open-file.tsx';

/** For a school that neither manages browsers nor has a web address: its signed pack, from a file. */
export function OpenPack() {
  const [problem, setProblem] = useState<string>();
  const take = async (text: string) => {
    try {
      await request('importPack', { text });
      setProblem(undefined);
    } catch (error) {
      setProblem(t('popup.problem.background', messageOf(error)));
    }
  };
  return (
    <section class="card" aria-labelledby="open-pack">
      <h2 id="open-pack">{t('options.pack')}</h2>
      <p>{t('options.pack.about')}</p>
      <OpenFile label={t('options.pack.open')} onText={take} />
      <Problem text={problem} />
    </section>
  );
}
