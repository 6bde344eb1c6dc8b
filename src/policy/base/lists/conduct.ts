import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

const many = phrases(`
  parents, kids, pupils, students, staff, teachers, tas, governors
`);
const harsh = phrases(`
  useless, lazy, thick, stupid, pathetic, entitled
`);
const harsher = phrases(`
  dense, incompetent, toxic, horrible, awful, rude, scummy
`);

const roles = phrases(`
  head, headteacher, head teacher, deputy, deputy head, senco, ta, lsa, caretaker, supply teacher,
  governor, receptionist, office manager, line manager, chair of governors
`);
const yearGroups = Array.from({ length: 13 }, (_, index) => `year ${index + 1}`);
const wild = phrases('animals, horrible, horrors, a nightmare, awful');

/** Words that belittle, insult, threaten or accuse. */
export const conductLists = [
  {
    id: 'belittling',
    about: 'Belittling words of the staffroom, for people. Warns only beside people of the school.',
    words: phrases(`
      thick as mince, thick as two short planks, thick as pig shit, thick as a brick,
      thick as shit, as thick as, not the sharpest, dim as, lights are on but, brain dead,
      two brain cells, one brain cell, no brain cells, waste of space, waste of oxygen,
      waste of a chair, little shits, little shit, little sods, little bastards, little gits,
      little monsters, little brats, brats, brat, scrotes, scrote, toerag, toerags, scum, feral,
      vile, chavs, chav, chavvy, pikey, dregs, low life, lowlife, lowlifes, idiot, idiots, moron,
      morons, moronic, imbecile, imbeciles, numpty, numpties, muppet, muppets, cretin, cretins,
      wasters, couldn't run a bath, couldn't organise a, piss up in a brewery, out of her depth,
      out of his depth, out of their depth, hate teaching, can't stand teaching, class from hell,
      kids from hell, dragged up, parents from hell, nightmare parents, nightmare class,
      group from hell, bottom feeders, useless lump, fat lump, smelly, skanky, minging, inbred,
      breeding like, snotty, apple doesn't fall far, future criminals, future inmates,
      never amount to, won't amount to, shouldn't have kids, jobsworth, two faced, two-faced,
      backstabbing, backstabber, nasty piece of work, bone idle, bone-idle, thickos, thicko, divs,
      dunces, shower of shit, crap parents, doing my head in, does my head in, boil my piss,
      makes me want to slap, could slap, thickest bunch, thickest class, thickest kids,
      chocolate teapot, chocolate fireguard, complete tool, total tool, absolute tool, such a tool, absolute joke of a,
      need sterilising, should be sterilised, stink, stinks, clueless, bunch of clowns,
      absolute clowns, wouldnt trust them with, screeching, deluded, airhead, airheads, iq of a, badly brought up, allowed to breed,
      breed like, manners of a, not the sharpest tool
    `),
    except: phrases(`
      i'm an idiot, i am an idiot, me an idiot, such an idiot i, like an idiot, i'm a numpty,
      i am a numpty, like a muppet, what a numpty i, like a numpty, i'm such an idiot,
      felt an idiot, the muppets, muppet christmas, muppet show, i'm a muppet, spoilt brat,
      idiot proof, idiot abroad, i'm out of my depth
    `),
  },
  {
    id: 'belittling-people',
    about: 'A harsh word and the people it is said of, in one breath.',
    words: [
      ...[...harsh, ...harsher].flatMap((word) =>
        many.flatMap((people) => [`${word} ${people}`, `${people} are ${word}`]),
      ),
      ...[...many, 'boys', 'girls'].map((people) => `${people} are animals`),
      ...harsh.flatMap((word) =>
        roles.flatMap((role) => [`${role} is ${word}`, `${word} ${role}`]),
      ),
      ...yearGroups.flatMap((year) =>
        wild.flatMap((word) => [
          `${year} are ${word}`,
          `${year} were ${word}`,
          `${year} is ${word}`,
        ]),
      ),
      ...phrases(`
        teaching these little bastards, teaching these little shits, teaching little shits,
        kids are feral, kids are vile, kids were feral, year group from hell, useless slt,
        slt are useless, slt is useless, slt are clueless, useless head, head is useless,
        head is clueless, head is an idiot, head is a bully, useless ta
      `),
    ],
    except: ['rude teachers on', 'horrible teachers on'],
  },
  {
    id: 'vulgar-abuse',
    about: 'Vulgar names for a person.',
    words: phrases(`
      wanker, wankers, twat, twats, prick, pricks, cunt, cunts, bastard, bastards, dickhead,
      dickheads, arsehole, arseholes, knobhead, knobheads, bellend, bellends, bitch, bitches,
      slag, slags, slut, sluts, shithead, shitheads, fuckwit, fuckwits, motherfucker, cock womble,
      cockwomble, piece of shit, scumbag, tosser, tossers, twunt, cow, fuck off, fuck you,
      go fuck yourself, go fuck herself, go fuck himself, go fuck themselves, piss off, gobshite,
      gobshites, melt, fanny, wee dick, daft cow, stupid cow, silly cow, old hag, witch
    `),
    except: phrases(`
      lucky bastard, poor bastard, cow shed, cash cow, the cow, ice melt, cheese melt
    `),
  },
  {
    id: 'threats',
    about: 'Threats that need no more than themselves.',
    words: phrases(`
      i'll make your life hell, make your life hell, make her life hell, make his life hell,
      make their life hell, i know where you live, we know where you live, i know where she lives,
      i know where he lives, i'll smash your face in, smash your face, i'll batter you,
      going to batter, i will batter, i'll batter, batter him, batter her, gonna batter,
      i'll kill you, hope you die, hope she dies, hope he dies, kill yourself, kys,
      slash your tyres, slash her tyres, slash his tyres, burn your house, break your legs,
      knock your teeth out, punch your lights out, youll be sorry you, i'm coming for you,
      i'll ruin you, i'll end you, i'll have you, deserves a slap, deserves a kicking,
      needs a good kicking, deserves a good kicking, rip your head off
    `),
    except: ["i'll have you know", "don't kill yourself", 'kill you with kindness'],
  },
  {
    id: 'intimidation',
    about: 'Words that are a threat when a person of the school is named.',
    words: phrases(`
      watch your back, watch her back, watch his back, watch their back, watch their backs,
      you'll regret, she'll regret, he'll regret, they'll regret, will regret, get what is coming,
      get what's coming, gets what she deserves, gets what he deserves, get you sacked,
      get her sacked, get him sacked, make sure you never work, you are finished, you're finished,
      have your job, want her gone, want him gone, make her pay, make him pay, let us all report,
      let's all report, everyone report, everyone complain about, pile on, name and shame,
      naming and shaming, share this everywhere, make him leave, make her leave, hound her,
      hound him, drive her out, drive him out, hunt her down, hunt him down
    `),
  },
  {
    id: 'accusations',
    about: 'Saying that somebody broke the law or the rules.',
    words: phrases(`
      fiddling the, fiddled the, fiddles the, cooking the books, covering up, covered up,
      cover up, cover-up, swept under the carpet, sweeping it under, hushed up, bullies staff,
      bully staff, bullying staff, bullies the staff, bullies teachers, is a bully, are bullies,
      stealing from, stole from, nicking money, on the fiddle, backhander, backhanders,
      brown envelope, brown envelopes, corrupt, corruption, fraud, fraudulent, illegally,
      breaking the law, broke the law, forged, falsified, falsifying, faked the, faking the,
      lied to ofsted, lying to ofsted, lied to parents, lying to parents, off rolling,
      off-rolling, off rolls, off roll, off-rolled, off rolled, cheated, cheating, groped,
      sexually harassed, harassed, assaulted, nepotism, jobs for the boys, jobs for mates,
      gave her mate the job, gave his mate the job
    `),
    except: ['cheating on my diet', 'cheated on my diet', 'cover up the'],
  },
] satisfies WordListInput[];
