import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

/** Slurs and demeaning talk about protected characteristics, by characteristic. */
const race = phrases(`
  nigger, niggers, wog, wogs, coon, coons, darkie, darkies, paki, pakis, chink, chinks, chinky,
  gook, gooks, sambo, golliwogs, half caste, half-caste, jungle bunny, sand nigger, wetback, spic,
  spics, jap, japs, raghead, ragheads
`);
const travellers = phrases(`
  pikey, pikeys, gyppo, gyppos, gypo, gypos, gippo, gippos, dirty gypsy, dirty gypsies
`);
const religion = phrases(`
  yid, yids, kike, kikes, muzzie, muzzies, muzzrat, muzrat, towelhead, towelheads, dirty jew,
  dirty jews, fenian bastard, fenian bastards, dirty muslim, dirty muslims
`);
const disability = phrases(`
  spastic, spastics, spaz, spazzy, mong, mongs, mongy, mongol, retard, retards, retarded,
  window licker, window lickers, cripple, cripples, flid, joey deacon, schizo
`);
const sexuality = phrases(`
  faggot, faggots, poofter, poofters, poof, poofs, batty boy, batty boys, batty man, shirtlifter,
  shirt lifter, bender, benders, fat dyke, fat dykes, ugly dyke, bloody dykes, dirty dyke,
  dirty dykes, lezzer, lezzers, bumboy
`);
const gender = phrases(`
  tranny, trannies, shemale, shemales, ladyboy
`);

const contempt = phrases(`
  sick of, sick to death of, hate, bloody, typical, effing, fucking, dirty, thieving, lazy,
  smelly, filthy
`);
const groups = phrases(`
  muslims, muslim parents, immigrants, migrants, foreigners, gypsies, travellers, jews, blacks,
  asians, africans, poles, romanians, roma, eastern europeans, asylum seekers, gays, lesbians,
  trans people
`);

export const discriminationLists = [
  {
    id: 'slurs',
    about: 'Slurs at groups that equality law protects.',
    words: [...race, ...travellers, ...religion, ...disability, ...sexuality, ...gender],
    except: phrases(`
      raccoon, went poof, gone poof, poof of smoke, faggots and peas, faggots and, faggots an, faggots n, faggot and pays, fried faggot,
      faggots for, faggots on, faggots recipe, faggots tonight, faggots wi, faggots from, faggots came, best faggots, cooker faggots,
      homemade faggots, my faggots, do a faggot, a faggot and, on a faggot, faggot and peas, pork faggots, 2 faggots, 3 faggots, 4 faggots, brain's faggots, cripple you, cripple us, cripple the, cripples the,
      retarded growth, maine coon, fender bender, fender benders, bender from, on a bender,
      weekend bender, week bender, gender bender, tranny van, ford tranny, yid army,
      flame retardant, mongol empire, mongol hordes, van dyke, dyke road, offa's dyke, car dyke,
      mau mau, chink in, chink of, devil's dyke, dick van dyke, the mongols, the mongol,
      day bender, two day bender, futurama bender
    `),
  },
  {
    id: 'demeaning',
    about: 'Demeaning talk about a protected group without a slur.',
    words: [
      ...contempt.flatMap((word) => groups.map((group) => `${word} ${group}`)),
      ...phrases(`
        go back to your own country, go back to where you came from, go back where you came from,
        go back where they came from, send them back, send them all back, send them home,
        coming over here, taking our jobs, taking over our country, that's so gay, so gay,
        dirty immigrants, dirty foreigners, bloody foreigners, bloody immigrants, all muslims are,
        all jews are, all gypsies are, all travellers are, all blacks are, all immigrants are,
        all asians are, all gays are, muslims are all, gypsies are all, travellers are all,
        immigrants are all, travellers are thieves, gypsies are thieves, travellers are scum,
        gypsies are scum, immigrants are scum, muslims are scum, jews are scum,
        muslims are terrorists, all terrorists, not a real woman, not a real man, men in dresses,
        bloke in a dress, man in a dress, women can't drive, women drivers,
        place is in the kitchen, belong in the kitchen, back in the kitchen love, man up and stop,
        adhd is just, adhd is an excuse, autism is an excuse, adhd isn't real, adhd is not real,
        autism is just, just naughty, excuse for bad parenting, mentally ill freak,
        too old to teach, being gay is a sin, being gay is wrong, being gay is a choice,
        gay agenda, don't want them in our, not english enough, can't even speak english,
        speak english or, trans women are men, too many immigrants, too many foreigners,
        too many muslims, sen kids just need, just need a smack, needs a good smack,
        just naughty kids, didn't exist when i was at school, wasn't a thing in my day,
      sen kids get everything, send kids get everything, diagnosis off tiktok,
      diagnosed off tiktok, bloke in a frock, blokes in frocks, man in a frock, breed like rabbits,
      the way these girls dress, the way girls dress now
      `),
    ],
    except: ['so gay i'],
  },
  {
    id: 'counter-speech',
    about: 'Signs that a word is reported, refused or explained, not used.',
    words: phrases(`
      called me, called my, called him, called her, called us, called them, shouted at me,
      is a slur, are slurs, not ok, not okay, is not acceptable, unacceptable, stop saying,
      stop using, don't say, never say, never use, don't use, no place for, the word, the term,
      the r word, racist, racism, homophobic, ableist, sexist, offensive, discrimination,
      hate crime, hate speech, calling people, who says, who say, people say, somebody said,
      someone said, anyone who, myth, disgusting thing to say, used to call, to be called,
      being called, nobody should, no one should, proud, reclaim, never said, not saying,
      saying that, writing that, posts like, messages like, seriously believe, dehumanising,
      not true that, tell people who, reported and blocked, call myself, call ourselves, love being,
      calling someone, calling somebody, calling ppl, stop calling, been called, called a, called an, called the,
      isn't a joke, not a joke, wasn't funny, isn't funny, shouted, shouting, shame on, ever say that, that word,
      watch your mouth, gets to call, someone wrote, somebody wrote, person say, people tell me, thats a slur, that's a slur, never just banter,
      have him called, have her called, just typed, man said, bloke said, whoever wrote, who write, told him it's, told her it's
    `),
  },
] satisfies WordListInput[];
