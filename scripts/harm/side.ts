import { setTimeout as rest } from 'node:timers/promises';
import type { OpenComposer } from '../../tests/e2e/driver/compose.ts';
import { chord, openComposer, poll, posted } from '../../tests/e2e/driver/compose.ts';
import type { Session } from '../../tests/e2e/driver/launch.ts';
import { panel, shownRoot } from '../../tests/e2e/driver/panel.ts';
import type { PracticeSurface } from '../../tests/e2e/driver/surfaces.ts';
import { act, pressSend, settles } from './act.ts';
import { pageMarkup, type Snapshot, snapshotOf } from './snapshot.ts';
import type { Step } from './steps.ts';
import { makeStill } from './still-world.ts';

/** One of two browsers doing the same: a composer that is emptied and used again and again. */
export interface Side {
  /** With an empty composer, in a page of its own where `anew`. */
  begin(anew: boolean): Promise<void>;
  act(step: Step): Promise<void>;
  snapshot(): Promise<Snapshot>;
  /** Posts as a person does who has an answer to every question; everything posted by the page so far. */
  post(): Promise<string>;
  page(): Promise<string>;
  /** Errors thrown or printed in the page since the last time this was asked. */
  trouble(): string[];
  /** Whether the extension had underlined something. */
  isMarked(): Promise<boolean>;
}

/** How long a card must show to count as read, and a little more. In milliseconds. */
const reading = 1_200;

export function makeSide(session: Session, surface: PracticeSurface): Side {
  let composer: OpenComposer | undefined;
  let trouble: string[] = [];

  const now = (): OpenComposer => {
    if (!composer) throw new Error('not begun');
    return composer;
  };

  async function openAnew(): Promise<void> {
    await composer?.page.close();
    composer = await openComposer(
      still(session, (text) => trouble.push(text)),
      surface,
    );
  }

  return {
    async begin(anew) {
      const usable = !anew && composer && (await isUsable(composer));
      if (!usable) await openAnew();
      await empty(now());
    },
    act: (step) => act(now(), step),
    snapshot: () => snapshotOf(now().editor),
    async post() {
      // Sites let Post be pressed, and not any more, a moment after the text has changed.
      await rest(settles);
      await send(now());
      return JSON.stringify(await posted(now().page));
    },
    page: () => pageMarkup(now().page),
    trouble() {
      const was = trouble;
      trouble = [];
      return was;
    },
    isMarked: () => now().page.evaluate(() => CSS.highlights.size > 0),
  };
}

/** The same session, whose pages have the same clock and chance, and tell of every error. */
function still(session: Session, onTrouble: (text: string) => void): Session {
  return {
    ...session,
    async open(url) {
      const page = await session.open('about:blank');
      await page.evaluateOnNewDocument(makeStill);
      page.on('pageerror', (error) => onTrouble(String(error)));
      page.on('console', (line) => {
        if (line.type() === 'error') onTrouble(line.text());
      });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
  };
}

function isUsable({ editor }: OpenComposer): Promise<boolean> {
  return editor.evaluate((box) => box.isConnected && box.checkVisibility());
}

async function empty({ page, editor }: OpenComposer): Promise<void> {
  await page.evaluate(() => window.passTime(60_000));
  await editor.evaluate((box) => {
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    if (activeElement !== box) box.focus({ preventScroll: true });
  });
  await chord(page, ['Control', 'a']);
  await chord(page, ['Backspace']);
  await page.evaluate(() => window.passTime(60_000));
}

async function send(composer: OpenComposer): Promise<void> {
  const { page } = composer;
  const before = (await posted(page)).length;
  const isPressed = await poll(() => pressSend(composer), '').catch(() => undefined);
  if (!isPressed) return;
  for (let answered = 0; answered < 8; answered++) {
    const isSent = async () => ((await posted(page)).length > before ? 'sent' : undefined);
    const isHeld = async () => ((await panel(page))?.held ? 'held' : undefined);
    const became = await poll(
      async () => (await isSent()) ?? (await isHeld()),
      'neither held nor sent',
    );
    if (became === 'sent') return;
    await answer(composer);
    await pressSend(composer);
  }
  throw new Error('Post does not go through');
}

/** Gives a reason wherever one is asked for, one at a time; else reads the card that is on show. */
async function answer({ page }: OpenComposer): Promise<void> {
  const root = await shownRoot(page);
  const choice = await root?.evaluate((shadow) => {
    const groups = [...shadow.querySelectorAll('.reasons')];
    const open = groups.find((group) => !group.querySelector(':checked'));
    const radio = [...(open?.querySelectorAll('input') ?? [])].at(-1);
    if (!radio) return undefined;
    radio.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = radio.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (choice) await page.mouse.click(choice.x, choice.y);
  else await rest(reading);
}
