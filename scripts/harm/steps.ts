import fc from 'fast-check';
import type { BrowserId } from '../../tests/e2e/driver/launch.ts';

/** One thing a person does in a composer, by keyboard, mouse or input method. */
export type Step =
  | { do: 'type'; text: string }
  | { do: 'press'; keys: readonly string[]; times: number }
  | { do: 'paste'; text: string; html?: string }
  | { do: 'mention' }
  | { do: 'click'; count: 1 | 2 | 3 }
  | { do: 'compose'; stages: readonly string[]; taken: string }
  | { do: 'drag' }
  | { do: 'leave'; how: 'blur' | 'tab' }
  | { do: 'rest'; how: 'short' | 'long' };

/** What a person writes until they stop, and whether they then post it. */
export interface Writing {
  steps: readonly Step[];
  posts: boolean;
}

/** Words the policy speaks of, and others in the scripts and signs that editors get wrong. */
const telling = [
  ...['B801200005001', 'Add me on Snapchat, Year 9', 'I am a teacher at Abbots Lea School'],
  ...['Text me on 07700 900123', 'the parents are idiots'],
];
const others = [
  ...['ysgol Gymraeg', 'dŵr', 'zażółć gęślą', 'Łódź', 'naïve café', 'Straße', 'e\u0301t\u00e9'],
  ...['مرحبا بالعالم', 'שלום', 'привет', 'γειά', '你好', 'こんにちは', '한국어', 'हिन्दी', 'ไทย'],
  ...['👍', '👩‍👩‍👧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', 'www.example.org', 'half-term', "don't", '1, 2, 3.', '#fun'],
];

const rich = [
  '<p>One <b>bold</b> line</p><p>and B801200005001</p>',
  '<ul><li>first</li><li>second Year 9</li></ul>',
  '<div>a<br>b</div><blockquote>said <i>so</i></blockquote>',
  '<span style="color: red">red</span> <a href="https://example.org">a link</a>',
  '<h2>Title</h2><table><tr><td>x</td><td>y</td></tr></table>',
];

const moves = [
  ...[['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown'], ['Home'], ['End']],
  ...[
    ['Control', 'Home'],
    ['Control', 'End'],
    ['Control', 'ArrowLeft'],
    ['Control', 'ArrowRight'],
  ],
];
const selections = [
  ...[
    ['Shift', 'ArrowLeft'],
    ['Shift', 'ArrowRight'],
    ['Shift', 'Home'],
    ['Shift', 'End'],
  ],
  ...[
    ['Shift', 'ArrowUp'],
    ['Control', 'Shift', 'ArrowLeft'],
    ['Control', 'a'],
  ],
];
const edits = [
  ...[['Backspace'], ['Delete'], ['Control', 'Backspace'], ['Shift', 'Enter']],
  ...[
    ['Control', 'z'],
    ['Control', 'Shift', 'Z'],
    ['Control', 'c'],
    ['Control', 'x'],
    ['Control', 'v'],
  ],
];

const word = fc.oneof(fc.constantFrom(...telling), fc.constantFrom(...others));
const written = fc.array(word, { minLength: 1, maxLength: 3 });
const text = fc.array(word, { minLength: 1, maxLength: 2 }).map((some) => some.join(' '));
const times = fc.integer({ min: 1, max: 4 });

const press = (keys: string[][]) =>
  fc.record({ do: fc.constant('press' as const), keys: fc.constantFrom(...keys), times });

/** What an input method shows on the way to a word; an empty word is one given up. */
const composed = [
  { stages: ['n', 'に', 'にh', 'にほん'], taken: '日本' },
  { stages: ['ㅎ', '하', '한'], taken: '한' },
  { stages: ['n', 'ni', 'ni h'], taken: '你好' },
  { stages: ['´'], taken: 'é' },
  { stages: ['k', 'か'], taken: '' },
];

type Weighted = { weight: number; arbitrary: fc.Arbitrary<Step> };

const anywhere: readonly Weighted[] = [
  { weight: 36, arbitrary: text.map((one): Step => ({ do: 'type', text: `${one} ` })) },
  { weight: 18, arbitrary: press(edits) },
  { weight: 12, arbitrary: press(moves) },
  { weight: 12, arbitrary: press(selections) },
  { weight: 12, arbitrary: fc.constant<Step>({ do: 'press', keys: ['line'], times: 1 }) },
  { weight: 6, arbitrary: written.map((some): Step => ({ do: 'paste', text: some.join('\n') })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...rich).map((html): Step => ({ do: 'paste', text: html, html })),
  },
  { weight: 6, arbitrary: fc.constant<Step>({ do: 'mention' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(1, 2, 3).map((count): Step => ({ do: 'click', count: count as 1 })),
  },
  { weight: 6, arbitrary: fc.constant<Step>({ do: 'leave', how: 'blur' }) },
  { weight: 6, arbitrary: fc.constant<Step>({ do: 'rest', how: 'short' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'rest', how: 'long' }) },
  // Costs far more than any other step.
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'leave', how: 'tab' }) },
];

/** Firefox's driver has neither input methods nor drags. */
const inChromium: readonly Weighted[] = [
  {
    weight: 6,
    arbitrary: fc.constantFrom(...composed).map((word): Step => ({ do: 'compose', ...word })),
  },
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'drag' }) },
];

export function writingIn(browser: BrowserId): fc.Arbitrary<Writing> {
  const steps = browser === 'chromium' ? [...anywhere, ...inChromium] : anywhere;
  return fc.record({
    steps: fc.array(fc.oneof(...steps), { minLength: 2, maxLength: 9 }),
    posts: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
  });
}
