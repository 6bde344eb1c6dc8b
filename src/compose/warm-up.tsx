import { render } from 'preact';
import type { CompiledPolicy } from '../examine/compile.ts';
import type { Draft } from '../examine/draft.ts';
import { examine } from '../examine/examine.ts';
import { newReadingCache } from '../examine/reading.ts';
import { unknownCircumstances } from './circumstances.ts';
import { makeView } from './make-view.ts';
import { PanelView } from './panel/panel-view.tsx';
import type { Actions } from './view.ts';

/**
 * A post that has a bit of everything, nobody's: a pattern takes milliseconds the first time it is tried, in
 * text of plain letters as in text with others, which browsers keep another way.
 */
const practice =
  'Jayden in 9B, a lad of 14, sang sooo well. Our head is useless and Mrs Okafor an idi0t. My class rang 07700 900123';
const others = '😀';

/** All of it, and once more with the others before it. */
const atLast = practice.length * 2;
/** Letters typed at once while practising: every one of them would take longer than it helps. */
const letters = 3;
/** Milliseconds of an idle moment that are left to the page. */
const spare = 6;

const nothing = () => undefined;
/** Nobody can press anything. */
const noActions = {} as Actions;

/**
 * Browsers run code several times slower the first times it is run. So that a person's first keys do
 * not pay for that, a made-up draft is typed, examined and drawn where nobody sees it, in moments when
 * the page has nothing to do.
 */
export function warmUp(policy: CompiledPolicy): void {
  const cache = newReadingCache();
  let length = 0;
  requestIdleCallback(function practise(deadline) {
    while (length < atLast && deadline.timeRemaining() > spare) {
      length += letters;
      examine(draftOf(length), policy, cache);
    }
    if (length < atLast) requestIdleCallback(practise);
    else requestIdleCallback(() => drawOnce(policy));
  });
}

function draftOf(length: number): Draft {
  return {
    text:
      length > practice.length
        ? others + practice.slice(0, length - practice.length)
        : practice.slice(0, length),
    platform: 'facebook',
    surface: 'post',
    audience: 'public',
    role: 'personal',
    mentions: [],
    tags: [],
  };
}

function drawOnce(policy: CompiledPolicy): void {
  const shown = examine(draftOf(atLast), policy).map((finding) => ({
    finding,
    words: [practice],
    reason: undefined,
    holds: false,
    isInHand: false,
  }));
  const view = makeView({
    surface: 'post',
    circumstances: unknownCircumstances,
    policy: policy.policy,
    shown,
    hasText: true,
    isReadable: true,
    canMark: true,
    held: false,
    canSelect: true,
  });
  const stage = document.createElement('div');
  render(
    <PanelView view={view} open unread={false} said="" actions={noActions} onToggle={nothing} />,
    stage,
  );
  render(null, stage);
}
