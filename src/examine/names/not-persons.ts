import type { Passage } from '../text/passage.ts';
import type { NameSpan } from './name-spans.ts';

const words = (text: string) => new Set(text.trim().split(/\s*,\s*/));

/** Places, feasts, faiths, brands and characters that are written like names, and are nobody here. */
const others = words(`
  england, scotland, wales, britain, ireland, ulster, london, liverpool, manchester, leeds, bradford, sheffield, york, hull, newcastle, sunderland, durham,
  kent, essex, sussex, surrey, suffolk, norfolk, devon, cornwall, dorset, somerset, wiltshire, hampshire, berkshire, medway, cumbria, lancashire, yorkshire,
  cheshire, derby, nottingham, lincoln, leicester, stafford, shropshire, warwick, coventry, birmingham, wolverhampton, dudley, walsall, bristol, bath,
  exeter, plymouth, truro, cardiff, swansea, newport, wrexham, bangor, llandudno, tenby, belfast, derry, lisburn, armagh, glasgow, edinburgh, dundee,
  aberdeen, perth, stirling, inverness, fife, luton, bedford, cambridge, oxford, reading, swindon, ely, ipswich, norwich, barnstaple, eltham, croydon,
  chelsea, arsenal, everton, villa, tottenham, spurs, fulham, brentford, burnley, bolton, wigan, preston, blackpool, blackburn, rochdale, oldham, bury,
  stockport, salford, huddersfield, halifax, barnsley, doncaster, rotherham, florence, paris, rome, milan, sydney, brooklyn bridge, jordan river, malaya,
  kenya, india, china, lagos, africa, asia, europe, cyprus, malta, benidorm, tenerife, cymru, kingston, lanzarote, florida, turkey,
  christmas, easter, eid, ramadan, diwali, hanukkah, vaisakhi, eid mubarak, mubarak, kareem, shabbat, lent, advent, halloween, hogmanay,
  god, jesus, jesus christ, christ, allah, santa, father christmas, mother nature, christian, muslim, jedi, roma, poles, romanian, somali, brummie, scouse,
  geordie, jewish, sikh, hindu, catholic, romeo, juliet, romeo and juliet, tybalt, macbeth, hamlet, othello, lady macbeth, lear, scrooge, cratchit,
  bob cratchit, tiny tim, harry potter, hermione, dumbledore, bridget jones, james bond, bond, sherlock, paddington, matilda, gruffalo, peppa pig, peppa,
  bluey, elsa, woody, buzz, shrek, mario, mario kart, luigi, sonic, pikachu, barbie, ken, batman, superman, spiderman, gandalf, frodo, yoda, darth vader,
  colin the caterpillar, percy pig, uncle bens, jack daniels, johnnie walker, captain morgan, john lewis, harvey nichols, ted baker, paul smith, aunt bessie,
  sarah j maas, marie curie, macmillan, barnardo, sue ryder, mary rose, duke, duke of edinburgh, st john, ben and jerry, ben & jerry, marks and spencer, marks & spencer, jack russell, jack wills, freddo, wendys, wetherspoon, wetherspoons,
  airbnb, haribo, satnav, alexa, siri, google, netflix, lidl, aldi, greggs, tesco, asda, ofsted, dfe, send, senco, sir, miss, mum, mam, mammy, dad,
  nan, nana, nanna, gran, granny, grandad, grandma, auntie, aunty, uncle, bab, hen, pet, duck, mate, bro, hun, gan, tara, reyt, nope, belter, hiya, hiyer, ceilidh,
  corrie, brookie, eastenders, emmerdale, hollyoaks, holby, bridgerton, gogglebox, poirot, columbo, inspector morse, taggart, postman pat, fireman sam,
  bob the builder, thomas the tank engine, mr men, mufasa, cinderella, snow white, rapunzel, aladdin, peter pan, tinkerbell, captain hook, oliver twist, evita,
  hairspray, jekyll, jekyll and hyde, lord, lord of the flies, of mice and men, gatsby, heathcliff, jane eyre, miss havisham, magwitch, tam o' shanter, burns night,
  rabbie burns, robert burns, wordsworth, orwell, sheila birling, eva smith, birling, lady, king, queen, pope, vicar, imam, rabbi, nani, dadi, baba, didi, bhai, ammi,
  abbu, amma, mama, papa, tata, nonna, oma, opa, yiayia, mamgu, tadcu, nain, taid, palestinian, ukrainian, syrian, afghan, irish, english, scottish, british, american,
  french, spanish, italian, german, polish, turkish, chinese, indian, pakistani, bengali, nigerian, ghanaian, jamaican, the apprentice, operation brock, dragons den,
  jesus wept, merry christmas, happy christmas, patience, harmony, grace and peace, joy, hope, faith, clocks, boiler, prince, frank, mark my words, rosemary
`);

/** What makes a place, a club, a school, a show or a thing of the name before it. */
const thing =
  'lane|road|rd|street|st|avenue|close|drive|way|hill|park|square|bridge|station|junction|services|tunnel|airport|hospital|hall|house|farm|beach|bay|island|' +
  'lake|valley|glen|etive|castle|museum|centre|center|school|schools|academy|primary|infants?|juniors?|high|college|university|uni|grammar|church|cathedral|' +
  'united|city|town|rovers|wanderers|athletic|albion|hotspur|fc|afc|rfc|villa|award|prize|cup|trophy|league|foundation|trust|report|review|act|ltd|plc|' +
  "class|house|form|tower|terrace|crescent|gardens|divas|spears|o' shanter|day|week|night|fc's|the caterpillar|kart|bread|pudding|cake|pie|tea|wine|gin|horticultural|feeder|heath|my words|brewery|arms|hotel|inn|tor|grad|corner";
const thingAfter = new RegExp(`^ (?:${thing})\\b`);
/** Surnames too: "Amy Hall" is somebody, "Hall Lane" is not. */
const surnames =
  /^\S+ (?:hall|hill|lane|park|church|castle|glen|house|street|bridge|farm|day|rose|road)$/;
const thingLast = new RegExp(` (?:${thing})$`);
/** "in Florence", "to Chelsea": where only somebody strongly named could stand. */
const placeBefore =
  /\b(?:in|near|around|across|outside|visit(?:ing)?|via|mount|lake|port|fort|ysgol|glen|hound|kings|queens|charnock|st|big|round) $/;

/** Whether what looks like a name is a place, a feast, a brand or a character. */
export function isNobody({ text }: Passage, { start, end }: NameSpan): boolean {
  const name = text.slice(start, end).replace(/^(?:happy|merry|dear|the|big) /, '');
  if (others.has(name)) return true;
  if (thingLast.test(name) && !surnames.test(name)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return placeBefore.test(before) || thingAfter.test(text.slice(end, end + 20));
}

/** "The Mary Rose": people of one name have no article. */
export function isThing({ cased }: Passage, { start }: NameSpan): boolean {
  return /\b[Tt]he (?:\p{Lu}[\p{L}'’]* )?$/u.test(cased.slice(Math.max(0, start - 24), start));
}
