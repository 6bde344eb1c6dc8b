import { phrases } from '../../../policy/base/lists/phrases.ts';

/** Turns a word into its opposite. */
export const negations = phrases(`
  not, never, no, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't,
  cannot, shouldn't, ain't, nobody, no one, hardly, far from, no such thing as, opposite of, without, nothing but praise,
  neither, nor, none, anything but, must not, stop, isnt, arent, wasnt, werent, dont, doesnt, didnt
`);

/** Good things, that are bad when somebody is denied them. */
export const goods = phrases(`
  compassion, smart, equal, equals, rights, human, humans, live, worth anything, worth, valuable,
  respect, lift a finger, save, trust, trusted, care, cares, clever, bright, belong, welcome, decent,
  value, matter, intelligent, capable, competent, fit to, sympathy, pity, place in, civilised
`);

/** The writer reports, refuses or explains a word instead of using it. */
export const counters = phrases(`
  called me, called my, called him, called her, called us, called them, calling people, calling a, calling an, calling it, calling local, calling us,
  calling someone, calling women, been called, shouted at me, shouted at my, is a slur, are slurs,
  not ok, not okay, is not acceptable, isn't acceptable, unacceptable, stop saying, stop using,
  stop calling, don't say, never say, never use, don't use, no place for, the word, the term,
  the phrase, the r word, racist, racism, homophobic, homophobia, islamophobia, islamophobic,
  antisemitism, ableist, ableism, sexist, sexism, misogyny, misogynist, transphobia, transphobic,
  offensive, discrimination, hate crime, hate crimes, hate speech, who says, who say, people say,
  somebody said, someone said, someone told me, anyone who, myth, disgusting thing to say,
  thing to say, used to call, to be called, being called, nobody should, no one should, reclaim,
  never said, not saying, saying that, saying things, saying you, writing that, posts like, stuff like,
  comments like, comment like, messages like, threats like, hate like, seriously believe,
  seriously think, dehumanising, not true that, tell people who, threatening to, if you're telling,
  telling women, hateful, prejudice, stereotype, stereotypes, stereotyping, bigot, bigots, bigotry,
  must never, will never tolerate, not tolerate, never tolerate, not stand by, condone, stand up to,
  stand with, solidarity, when calling, calling them, luckily your opinion, will get you, will be blocked,
  get blocked, says a lot about, consequences for, lost all respect for you, small minded,
  small-minded, report it, reported it, survivors, victims of, victim of, jokes about, joked about,
  murder of, murdered by, awareness
`);

/** The writer speaks of themselves, or of their own, with affection. */
export const reclaims = phrases(`
  i'm a, i am a, i'm that, i'm the, we are, call myself, call ourselves, calling ourselves, being a,
  love being, proud, fellow, my bad, all my, shout out, much love, sending love, so much love,
  boss, baddest, cutest, hottest, realest, bad bitch, bad bitches, fags like me, like me,
  my nigga, my niggas, this nigga, culture, community, theory, rights, liberation, person, people,
  national coming out day, happily, let me live, let me be, as a, for being, love a, killed it
`);

/** Approval, in which a rough word is a friendly one. */
export const praises = phrases(`
  love, loved, lovely, brilliant, amazing, proud, incredible, fantastic, best, great, wonderful,
  superstar, superstars, hero, heroes, legend, legends, adore, happy, blessing, admire, admired,
  gorgeous, thank you, thanks, hilarious, beautiful, angels, credit to, kind, smashed it, smashing,
  well done, congratulations, genius, deserve better, deserve more, deserve a pay, deserves better,
  deserves more, deserve a medal, deserves a medal
`);

/** The subject and what is said of it belong together. */
export const links = phrases(`
  is, are, was, were, be, been, being, is a, are a, are all, is such, are such, am, look, looks, looked, act, acts, acted,
  acting, become, seem, seems, seemed, like, behave, behaved, behaving, as, called
`);

/** Long ago or elsewhere: nobody of the present school is meant. */
export const elsewhere = phrases(`
  my old job, old job, my last school, last school, my old school, old school, my first school, my previous school,
  previous school, a previous job, when i was at school, at school i was, told at school, my old teacher,
  my old headteacher, back in the day, in the nineties, in the eighties, in the 80s, in the 90s, in the film, in the book,
  in the play, in the show, in corrie, eastenders, corrie, netflix, on telly, on tv, waterloo road, in the news, bbc news, daily mail
`);
