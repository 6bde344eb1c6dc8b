/** Letters that read as Latin ones though Unicode calls them something else, and plain forms of punctuation. */
const pairs: readonly (readonly [from: string, to: string])[] = [
  ['АВЕКМНОРСТУХІЈЅԚԜЗ', 'ABEKMHOPCTYXIJSQW3'],
  ['авекмнорстухіјѕһԁԛԝпґӏ', 'abekmhopctyxijshdqwnrl'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αβεηικνορτυχγω', 'abenikvoptuxyw'],
  ['ıȷłøđħɡɑɩʟɪɴʀʏʜɢʙᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜱꞮƖƗ', 'ijlodhgailinryhgbacdejkmoptuvwzsIlI'],
  ['ŁØĐĦ', 'LODH'],
  ['гзияшцдьпл', 'r3nrwuabnn'],
  ['ГИЯШЦД', 'RNRWUA'],
  ['σςμθπλΣΛΔΘΩ', 'osuonnEAAOO'],
  ['ոօսհցզաեքյ', 'nouhgqweqj'],
  ['ƒ¡¢', 'fic'],
  ['‘’‛ʼʹ′´＇', "''''''''"],
  ['“”„‟″«»', '"""""""'],
  ['‐‑‒–—―−', '-------'],
  ['\u2028\u2029\u0085', '\n\n\n'],
];

const long: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ẞ: 'SS',
  // Not as Unicode has them, or "Lea™" would read "LeaTM" and every "…" move the text.
  '™': '™',
  '…': '.',
  '℠': '℠',
};

const lookalikes = new Map<string, string>(Object.entries(long));
for (const [from, to] of pairs) {
  const letters = [...to];
  [...from].forEach((character, at) => {
    lookalikes.set(character, letters[at] ?? character);
  });
}

/** Enclosed letters: ⒜, 🄐, 🄰, 🅐, 🅰. Those that have no small ones are read as small, or every word would be shouted. */
const enclosedRanges = [
  [0x249c, 97],
  [0x1f110, 65],
  [0x1f130, 97],
  [0x1f150, 97],
  [0x1f170, 97],
] as const;

/** The plain form of one code point: Latin letters, straight quotes, '' for what cannot be seen. */
export function plainForm(point: number): string {
  const character = String.fromCodePoint(point);
  const known = lookalikes.get(character) ?? enclosed(point);
  if (known !== undefined) return known;
  if (/[\p{Default_Ignorable_Code_Point}\p{M}]/u.test(character)) return '';
  const parts = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(parts, (part) => lookalikes.get(part) ?? part).join('');
}

function enclosed(point: number): string | undefined {
  for (const [first, letter] of enclosedRanges) {
    if (point >= first && point < first + 26) return String.fromCharCode(letter + point - first);
  }
  return undefined;
}

/** Combining marks belong to the letter before them; invisible characters belong to nothing. */
export function isMark(point: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(point));
}
