import type { Card, View } from '../../../src/compose/view.ts';
import type { Finding } from '../../../src/examine/finding.ts';

/** What pill and panel are shown with on the harness page, by the name its `view` value gives. */

const calm: View = {
  surface: 'post',
  status: 'clean',
  cards: [],
  more: 0,
  held: false,
  canSelect: true,
  role: 'personal',
  audience: 'friends',
  schoolName: "Abbot's Lea School",
  document: { title: 'Social Media Policy', url: 'https://www.example.sch.uk/social-media-policy' },
  reminder: undefined,
  notices: [],
};

const clauseTexts = {
  N1: 'Never put a child at risk.',
  N2: 'No confidential school information.',
  N3: 'No reference to the school or anyone connected to it on a personal account.',
  R5: 'Private posts can still get out.',
};

function card(
  clause: keyof typeof clauseTexts,
  rule: string,
  severity: Finding['severity'],
  words: string[],
  [what, why, instead]: [string, string, string],
): Card {
  const spans = words.map((word, index) => ({ start: index * 40, end: index * 40 + word.length }));
  const wording = `${rule}:${words.join()}`;
  return {
    finding: { rule, clause, severity, spans, signals: [], what, why, instead, wording },
    words,
    clauseText: clauseTexts[clause],
    reason: undefined,
  };
}

const note = card(
  'N3',
  'working-day',
  'note',
  ['inset day'],
  [
    'This hints at where you work',
    'People who know you can tell which school this is about.',
    'Leave out what ties it to the school day.',
  ],
);

const named = card(
  'N3',
  'school-named',
  'warn',
  ["Abbot's Lea", '#ALSfamily'],
  [
    'This names your school',
    'A personal account that names the school can be read as speaking for it.',
    'Say it without the school, or ask for it to go out on the school’s own account.',
  ],
);

const confidential = card(
  'N2',
  'confidential',
  'warn',
  ['exclusion meeting'],
  [
    'This may be confidential',
    'Exclusions, reports and meetings about pupils stay inside the school, even without names.',
    'Keep it for the people who need to know.',
  ],
);

const child = card(
  'N1',
  'child-and-place',
  'reason',
  ['little Maisie K', 'outside the baths on Queens Drive at 3.15'],
  [
    'This says where a child can be found',
    'Anyone who sees it can tell which child this is, and when and where to find them.',
    'Leave out the name, or the time and place. After the event, without names, it is safe to share.',
  ],
);

const blocked = card(
  'N2',
  'closure-plans',
  'block',
  ['the merger'],
  [
    'This is about plans that are not public yet',
    'Families and staff are to hear this from the school first.',
    'Wait for the letter on Friday, then share that.',
  ],
);

const findings: View = { ...calm, status: 'findings', cards: [named] };

export const views = {
  checking: { ...calm, status: 'checking' },
  unread: { ...calm, status: 'unread', notices: ['cannot-hold'] },
  clean: calm,
  public: { ...calm, audience: 'public', notices: ['goes-to-everyone'] },
  note: { ...findings, cards: [note] },
  warn: findings,
  'warn-held': { ...findings, held: true },
  reason: { ...findings, cards: [child] },
  'reason-held': { ...findings, cards: [child], held: true },
  'reason-picked': { ...findings, cards: [{ ...child, reason: 'consent' }], held: true },
  block: { ...findings, cards: [blocked], held: true },
  three: { ...findings, cards: [child, named, confidential], more: 2, held: true },
  'three-notices': {
    ...findings,
    cards: [named, confidential, note],
    notices: ['goes-to-everyone', 'no-marks'],
  },
  'ask-role': { ...calm, status: 'ask-role', role: 'unknown' },
  message: {
    ...calm,
    surface: 'message',
    status: 'message',
    reminder:
      'The policy asks staff not to be in touch with pupils or parents here. If a pupil has written to you, do not reply: keep the message and tell your safeguarding lead.',
  },
  stopped: { ...findings, notices: ['stopped'] },
} satisfies Record<string, View>;

export type ViewName = keyof typeof views;
