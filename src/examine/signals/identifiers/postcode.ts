import type { Identifier } from './identifier.ts';

const areas = new Set(
  (
    'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy ' +
    'g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr ' +
    'nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa ' +
    'wc wd wf wn wr ws wv yo ze gir'
  ).split(' '),
);

const aboutPlaces =
  /\b(?:post ?code|address|lives?|living|street|road|avenue|lane|close|drive|house|flat|sat ?nav|move[sd]?|moving)\b/;

/** Postcode: in capitals, or in small letters where the sentence speaks of an address. */
export const postcode: Identifier = {
  detail: 'postcode',
  pattern:
    /(?:[a-pr-uwyz]\d[a-hjkpstuw\d]?|[a-pr-uwyz][a-hk-y]\d[abehmnprvwxy\d]?|gir) ?\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/y,
  digits: 2,
  accepts: ({ text, cased, sentence }) => {
    const area = /^[a-z]+/.exec(text)?.[0] ?? '';
    if (!areas.has(area)) return false;
    return cased === cased.toUpperCase() || aboutPlaces.test(sentence);
  },
};
