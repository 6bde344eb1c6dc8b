import { phrases } from '../../../policy/base/lists/phrases.ts';

const kinds = phrases(`
  black, brown, white, asian, african, muslim, jewish, christian, catholic, hindu, sikh, gay, lesbian,
  bisexual, queer, trans, transgender, disabled, deaf, blind, autistic, female, immigrant, migrant,
  foreign, gypsy, traveller, roma, polish, romanian, pakistani, indian, bangladeshi, chinese, irish,
  somali, nigerian, syrian, turkish, arab, homosexual, transsexual, non binary, eastern european,
  arabic, albanian, ukrainian, old, elderly, pregnant, sen, send, ehcp, adhd, eal
`);
const whom = phrases(`
  people, person, man, men, woman, women, girl, girls, boy, boys, lad, lads, kid, kids, child,
  children, pupils, students, parents, mums, dads, families, family, teachers, staff, lot, folk,
  life, lives, bodies, body, neck, throat, throats, community, communities, trash, vermin, scum,
  bastards, filth, rats, dirt
`);

/** People with a protected characteristic. */
export const groups = [
  ...kinds.flatMap((kind) => whom.map((noun) => `${kind} ${noun}`)),
  ...phrases(`
    women, woman, females, womankind, men are, all men, muslims, muslim, islam, jews, jew, jewish,
    christians, catholics, hindus, sikhs, blacks, asians, africans, pakistanis, indians, arabs,
    somalis, gays, lesbians, homosexuals, bisexuals, transsexuals, the disabled, immigrants,
    immigrant, migrants, refugees, asylum seekers, foreigners, foreigner, eastern europeans, poles,
    romanians, roma, gypsies, gypsy, albanians, the gays, the blacks, the jews, wheelchair users,
    autistics, trannies, brown people, coloureds, coloured people, people of colour, ethnics,
    the elderly, pensioners, boomers, ginger people, the irish, the chinese, the french, the welsh,
    the scottish, the english, mentally ill people, people with disabilities, people with autism,
    kids with adhd, kids with autism, children with send, transgenders, old women, travellers
  `),
];

/** Words made to demean one of those groups. */
export const slurs = phrases(`
  nigger, niggers, wog, wogs, coon, coons, darkie, darkies, paki, pakis, chink, chinks, chinky, gook,
  gooks, jungle bunny, sand nigger, wetback, spic, spics, raghead, ragheads, pikey, pikeys, gyppo,
  gyppos, gypo, gypos, gippo, gippos, yid, yids, kike, kikes, muzzie, muzzies, muzzrat, muzrat, towelhead,
  towelheads, spastic, spastics, spaz, spazzy, mong, mongs, mongy, retard, retards, retarded,
  window licker, window lickers, cripple, cripples, flid, schizo, faggot, faggots, poofter, poofters,
  poof, poofs, batty boy, batty boys, shirtlifter, lezzer, lezzers, bumboy, tranny, trannies,
  shemale, shemales, ladyboy
`);
export const slursHarmless = phrases(`
  raccoon, maine coon, went poof, gone poof, poof of smoke, faggots and peas, faggots an, faggots n, window licker here, cripple you,
  cripple us, cripple the, cripples the, tranny van, ford tranny, yid army, flame retardant,
  chink in, chink of
`);

/** Words that demean or do not, by what stands beside them. */
export const doubtfulSlurs = phrases(`
  bitch, bitches, slut, sluts, whore, whores, fag, fags, dyke, dykes, queer, queers, hoe, hoes, nigga,
  niggas, gyp, slag, slags
`);

/** What shows that such a word is about food, smoking, gardens, dogs or the sea. */
export const homonyms = phrases(`
  butcher, dinner, peas, gravy, meatball, meatballs, smoke, smoked, smoking, cigarette, lungs, lit,
  lighter, beach, flooding, flood, embankment, embankments, sea, water, walk on, canal, garden, soil,
  field, shed, vet, dog, dogs, puppy, puppies, bark, barking, walks, kennel, feeling, notion, odd,
  rather queer, eaten, cooked, fried, recipe, lentils, tool shed
`);

/** Turns of phrase that demean a group, whether or not it is named. */
export const demeaning = phrases(`
  go back to your own country, go back to where you came from, go back where you came from, go back where they came from,
  go back to where they came from, send them back, send em back, send them all back, send them home, coming over here,
  come over here, come here with no english, come in with no english, taking our jobs, take our jobs, taking over our country,
  that's so gay, thats so gay, being a bit gay, all muslims are, all jews are, all gypsies are, all travellers are,
  all immigrants are, muslims are all, gypsies are all, travellers are all, immigrants are all, not a real woman,
  not a real man, men in dresses, bloke in a dress, man in a dress, boys in skirts, women can't drive, women drivers, belong in the kitchen,
  back in the kitchen, adhd is just, adhd is an excuse, adhd isn't real, adhd is not real, autism is an excuse, autism is just,
  just naughty, naughty with a label, excuse for bad parenting, label for everything, everyone's got adhd, everyones got adhd,
  got adhd now, all got adhd, all autistic now, bit autistic, bit adhd, bit special, a bit special needs, mentally ill freak,
  too old to teach, being gay is a sin, being gay is wrong, being gay is a choice, gay agenda, lgbt agenda, trans agenda, trans nonsense,
  pronouns nonsense, gay rubbish, gay nonsense, lgbt rubbish, lgbt nonsense, trans rubbish,
  bad parenting dressed up, woke nonsense, woke rubbish, shoved down our throats, rammed down,
  not english enough, can't even speak english, cant even speak english, can't speak english, cant speak english,
  can't string an english, don't speak english, dont speak english, not a word of english, speak english or, learn english,
  trans women are men, too many immigrants, too many foreigners, too many muslims, need a good smack, needs a good smack,
  just need a smack, didn't exist when i was, didnt exist when i was, wasn't a thing in my day, five to a house,
  ten to a house, should of stayed in, thing round her head, thing on her head,
  jibber jabber, foreign muck, smell of curry, stink of curry, curry munchers, the roma lot, the gypsy lot, the muslim lot,
  the polish lot, the eal lot, the send lot, the sen lot, autistic ones, adhd ones, romanian ones, foreign ones, the black ones,
  asian ones, that lot off the site, off the traveller site, muslim takeover, islamification, halal everything,
  our own kind, their own kind, you people, bats for the other, limp wristed, man hater,
  feminazi, feminazis, time of the month, on the blob, pregnant again and, diversity hire,
  diversity box, dei hire, only got the job because, playing the race card, race card, everything's racist, victim card,
  put on the spectrum, mental the lot, loonies, loony bin, nuthouse, funny farm,
  attention seeking self,
  special needs kids should, shouldn't be in mainstream, don't belong in mainstream, belong in a special school, back to special school
`);
