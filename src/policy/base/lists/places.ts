import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

/** Where and when somebody is to be found. */
export const placeLists = [
  {
    id: 'where-and-when',
    about: 'Places, times and journeys that would help somebody find a child.',
    words: phrases(`
      gets the bus, catches the bus, on the bus, bus home, school bus, bus stop, the minibus,
      gets a taxi, taxi home, school taxi, walks home, walk home, walks to school, walks through,
      walks past, cycles home, train home, tram home, gets picked up, picked up at,
      picked up from, collected at, waits outside, waits at, waits for, hangs around, hangs out,
      lives on, lives at, lives in, lives near, lives opposite, lives next to,
      lives round the corner, address is, every morning at, every monday, every tuesday,
      every wednesday, every thursday, every friday, home alone, on his own at, on her own at,
      on their own at, swimming lessons at, goes to the, will be at, staying at, is at the,
      are at the, right now at, until 3pm, at half three, at 3.15, at 3.30, at 3pm, at 4pm,
      after school club, on his own by, on her own by, waits on his own, waits on her own,
      give him a wave, give her a wave, give them a wave, go and cheer, go and cheer him,
      go and cheer her, cheer him on, cheer her on, pop in and say hi, pop in and say hello,
      if you see her, if you see him, gets off the bus, gets off the, every night at,
      quarter past 3 every, taxi at, to clap him home, to clap her home, not seen since
    `),
    except: ['on the buses', 'lives in my', 'lives in hope'],
  },
  {
    id: 'trip-now',
    about: 'A journey or an outing that is under way or still to come.',
    words: phrases(`
      on the coach, on a coach, on the way to, on our way to, on our way back, off to,
      taking my class to, taking them to, heading to, headed to, back at 3, back at 3.15,
      back at 3.30, back by, back at school at, trip today, trip tomorrow, trip next week,
      we are at, currently at, here at, on residential at, on a school trip, on a trip to,
      away until, out until, at the beach, arrived at, staying at, camping at
    `),
    except: [
      'off to bed',
      'off to work',
      'off to the pub',
      'off to uni',
      'off to university',
      'here at last',
    ],
  },
] satisfies WordListInput[];
