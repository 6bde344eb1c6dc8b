import texts from '../../../assets/locales/en_GB/updates.json' with { type: 'json' };
import { trained } from '../../examine/model/trained.ts';
import { basePack } from '../../policy/base/base.ts';
import { Unreachable } from '../../updates/download.ts';
import { packsOf } from '../../updates/packs-of.ts';
import type { Ports } from '../../updates/ports.ts';
import { Refusal, reasonKey } from '../../updates/refusal.ts';
import { selfTest } from '../../updates/self-test.ts';
import { type Settings, sourceOf } from '../../updates/settings.ts';
import { update } from '../../updates/update.ts';
import { askAgain, askAsBrowser } from './ask-as-browser.ts';
import { memoryStore } from './memory-store.ts';

/** What a browser that was just set up would do, step by step. */
export interface LookReport {
  /** Nothing was refused, and something is in force. */
  ok: boolean;
  steps: string[];
  packs: { layer: string; id: string; version: number; title: string }[];
  refused?: { code: string; detail: string[]; reason: string };
}

/** What the addresses offered at an earlier look, by the name of the file; undefined where it was not there. */
export type Earlier = (name: string) => string | undefined;

/**
 * Looks for packs as the extension does, with nothing but the disk left out.
 * @param extVersion of the extension in the school's browsers
 * @param earlier for a browser that had looked before; else it is new
 * @throws Refusal `no-keys`, `bad-settings`
 */
export async function look(
  settings: Settings,
  extVersion: string,
  earlier?: Earlier,
): Promise<LookReport> {
  const source = sourceOf(settings, 'policy');
  if (!source) throw new Refusal('bad-settings', ['no address']);
  const steps: string[] = [];
  const ports = portsFor(extVersion, (step) => steps.push(step));
  if (earlier) {
    await update(source, { ...ports, ask: askFrom(earlier) }, true);
    const { refused } = await ports.store.readLastCheck();
    if (refused) throw new Refusal(refused.code, ['of what was there before', ...refused.detail]);
    steps.push('So far a browser that looked before. Now:');
  }
  await update(source, ports, true);
  const [state, { refused }] = await Promise.all([
    ports.store.readState(),
    ports.store.readLastCheck(),
  ]);
  const inForce = await packsOf(ports.store, state);
  const packs = inForce.map(({ layer, pack: { id, version, title } }) => ({
    layer,
    id,
    version,
    title,
  }));
  for (const { pack, newer } of inForce) {
    steps.push(`In force: ${pack.title}, version ${pack.version}`);
    if (newer.length > 0)
      steps.push(
        `  without rules that version ${extVersion} does not understand: ${newer.join(', ')}`,
      );
  }
  const { disabledRules } = state;
  if (disabledRules.length > 0) steps.push(`Switched off: ${disabledRules.join(', ')}`);
  if (!refused) {
    if (packs.length === 0) steps.push(nothing);
    if ('urls' in source.offer)
      for (const url of source.offer.urls) steps.push(await askAgain(url));
    return { ok: packs.length > 0, steps, packs };
  }
  const reason = texts[reasonKey(refused.code)];
  const { code, detail } = refused;
  steps.push(`Refused (${code}): ${reason} ${detail.join('; ')}`.trim());
  return { ok: false, steps, packs, refused: { code, detail, reason } };
}

const nothing =
  'Nothing came into force: the channel has no pack that is for this browser yet. Each run is as another browser; where a first pack is for some browsers only, the others wait.';

function askFrom(earlier: Earlier): Ports['ask'] {
  return async (url) => {
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    const text = earlier(name);
    if (text === undefined) throw new Unreachable([name, 'was not there before']);
    return text;
  };
}

function portsFor(extVersion: string, say: (step: string) => void): Ports {
  return {
    ask: askAsBrowser(say),
    store: memoryStore(),
    now: Date.now,
    chance: Math.random,
    extVersion,
    builtIn: basePack,
    selfTest: async (layers, fresh) => {
      await selfTest(layers, fresh, trained);
      say(`The packs’ own tests pass: ${fresh.map(({ id }) => id).join(', ')}`);
    },
  };
}
