import { phrases } from '../../../policy/base/lists/phrases.ts';

/** Qualities that belittle the people they are said of. */
export const belittling = phrases(`
  useless, lazy, thick, stupid, stupidest, stupider, dumb, dumbest, pathetic, entitled, dense, dim,
  incompetent, toxic, horrible, awful, rude, scummy, clueless, deluded, ignorant, vile, feral,
  repulsive, revolting, repugnant, despicable, disgusting, nasty, evil, wicked, cruel, violent,
  uncivilised, uncivilized, dishonest, brainless, backward, barbaric, savage, savages, primitive,
  sickening, filthy, dirty, smelly, greedy, perverted, perverts, inferior, worthless, gormless,
  hopeless, unprofessional, spineless, two faced, two-faced, bone idle, bone-idle, workshy, sly,
  snake, snakes, idiot, idiots, idiotic, moron, morons, moronic, imbecile, imbeciles, numpty,
  numpties, muppet, muppets, cretin, cretins, wasters, waster, divs, div, dunces, thicko, thickos,
  airhead, airheads, jobsworth, jobsworths, snotty, skanky, minging, inbred, chav, chavs, chavvy,
  scrote, scrotes, toerag, toerags, brat, brats, monsters, monster, nightmare, a joke, clown, clowns,
  fool, fools, loser, losers, hag, witch, dragon, psycho, nutter, nutters, mental, hypocrite,
  hypocrites, liar, liars, cowards, coward, bullies, bully, ugly, obese, creepy, creep, creeps,
  weirdo, weirdos, freak, freaks, demanding, moaning, whingeing, mardy, gobby, cocky, mouthy,
  unteachable, ineducable, unhinged, thickest, laziest, rudest, worst, sickos, sick people,
  embarrassment, rubbish, garbage, crap, shit, dreadful, terrible, appalling, lowlife,
  lowlifes, low life, shambles, deadwood, dead wood, leeches, spongers, scroungers,
  benefit scroungers, criminals, terrorists, deviants, abnormal, unnatural, mentally ill, threat,
  danger, mistake, problem with this country, animals, animal, disgust
`);

/** Turns of phrase that belittle on their own, once it is clear of whom. */
export const belittlingPhrases = phrases(`
  thick as mince, thick as two short planks, thick as pig shit, thick as a brick, thick as shit,
  as thick as, not the sharpest, sharpest tool, sharpest knife, dim as, lights are on but, brain dead,
  two brain cells, one brain cell, no brain cells, half a brain cell, brain cell between them,
  waste of space, waste of oxygen, waste of a chair, waste of a salary, waste of my time,
  little shits, little shit, little sods, little sod, little bastards, little gits, little git,
  little monsters, little brats, little toerags, couldn't run a bath, couldn't organise a,
  couldn't teach, can't teach, couldn't control a, can't control a, out of her depth,
  out of his depth, out of their depth, from hell, dragged up, bottom feeders, useless lump,
  fat lump, apple doesn't fall far, apple never falls far,
  apple didn't fall, future criminals, future inmates, never amount to, won't amount to,
  shouldn't have kids, shouldn't be allowed kids, shouldn't be allowed to breed,
  nasty piece of work, piece of work, shower of shit, doing my head in, does my head in,
  do my head in, boil my piss, could slap, chocolate teapot, complete tool, total tool,
  absolute tool, such a tool, need sterilising, should be sterilised, bunch of clowns,
  wouldn't trust them with, explains a lot, explains everything, says it all, wouldn't know a,
  no idea how to parent, can't parent, parenting fail, should try parenting, try parenting,
  what do you expect from, what do you expect with, where he gets it from, where she gets it from,
  where they get it from, special kind of stupid, not all there, few sandwiches short,
  sandwich short of, penny short, not the brightest, brightest button, brightest spark,
  bless his cotton, bless her cotton, thinks she's something, thinks he's something, god complex,
  power trip, promoted beyond, how she got the job, how he got the job, how she got that job,
  how he got that job, slept her way, failed upwards, been in a classroom since, not fit to teach,
  shouldn't be teaching, shouldn't be in charge, has no business teaching, gives me the ick,
  face like a slapped, resting bitch, thorn in my side, bane of my life, pain in the arse,
  pain in the backside, pond life, no hopers, no hoper, lost causes, lost cause, zoo,
  couldn't care less about the kids, only in it for, gene pool, family tree, cousins marrying,
  nits again, wouldn't last five minutes, couldn't be bothered to, can't be bothered to,
  too lazy to, on the sick again, off sick again, swinging the lead, skiving, takes the piss,
  taking the piss, took the piss, dumb as, nothing between the ears, head like a sieve,
  as much use as, about as useful as, about as much use, chocolate fireguard, lazy get, lazy git, lazy sod,
  idle get, idle git, idle sod, useless get, useless git, useless article, thick get, thick git,
  anything not nailed down
`);

/** Said of people as if they were not. */
export const dehumanising = phrases(`
  scum, vermin, trash, dirt, filth, parasite, parasites, cancer, plague, virus, disease, rat, rats,
  cockroach, cockroaches, pig, pigs, subhuman, sub human, lesser beings, lesser being, infesting,
  infest, swarms, swarm, dregs, maggots, apes, monkeys, inferior beings, worth nothing,
  worth absolutely nothing, aren't worth shit, ain't worth shit, not be worth shit, worth shit,
  waste of space, waste of oxygen, human garbage, lives are worthless, locked up in cages,
  in than any, smarter than, more valuable than, ruin our country, ruining our country,
  ruining this country, taking over, out of our country, out of this country, invading, invasion,
  would kill myself, have cancer than, nothing like us
`);

/** Vulgar names for a person. */
export const vulgar = phrases(`
  wanker, wankers, twat, twats, prick, pricks, cunt, cunts, bastard, bastards, dickhead, dickheads,
  arsehole, arseholes, asshole, assholes, knobhead, knobheads, knob, bellend, bellends, shithead,
  shitheads, fuckwit, fuckwits, motherfucker, motherfuckers, fucker, fuckers, cockwomble, cock womble,
  piece of shit, pieces of shit, scumbag, scumbags, tosser, tossers, twunt, gobshite, gobshites,
  douchebag, dumbass, dumbasses, stupid cow, silly cow, daft cow, fat cow, old cow, miserable cow,
  moody cow, evil cow, lazy cow, old bag, old bat, old hag, git, gits, gimp, dipshit, shitbag, nonce, nonces,
  minger, fucked in the head, stupid bitch, silly bitch, absolute bitch, total bitch, such a bitch,
  fuck off, fuck you, fuck all, fuck them, fuck him, fuck her, fuck those, fuck these, go fuck,
  get fucked, piss off, sod off, eff off, kiss my arse, shove it, up yours, do one
`);

/** What the writer feels for whoever comes next. */
export const hatred = phrases(`
  hate, hates, hated, hating, detest, detests, despise, loathe, can't stand, cannot stand, cant stand,
  hatred for, hatred of, contempt for, disdain for, scorn i feel for, scorn for, sick to death of,
  disgusted by, disgusted with, nothing worse than, in the world i like less than, anywhere near a,
  so much hatred for, utter scorn
`);

/** Harsh words that stand right before those they are meant for. */
export const contempt = phrases(`
  sick of, fed up of, fed up with, tired of, pissed off by, pissed off with, angry at, fuck, fuck all,
  screw, damn, don't want, do not want, too many, typical, typical of, bloody, effing, fucking, thieving,
  always the, just another, nothing but, only, no more, rid of
`);

/** What they do to the writer. */
export const sickening = phrases(`
  disgust me, disgusts me, make me sick, makes me sick, make me so angry, makes me so angry,
  makes me angry, make me angry, fill me with, fills me with, boil with anger, piss me off,
  pissing me off, pisses me off, makes me want to vomit, make me want to vomit, makes my skin crawl,
  make my skin crawl, wind me up, winds me up, boils my piss, doing my nut in, makes my blood boil,
  drive me mad, makes me want to slap
`);

/** Turns of mockery: they belittle the people of the school that the draft speaks of. */
export const mockery = phrases(`
  you couldn't make it up, you couldnt make it up, couldn't make it up, love how, don't you love how,
  funny how, funny that, funny isn't it how, imagine being paid, imagine getting paid, imagine thinking,
  oh brilliant another, oh great another, oh joy another, oh good another, oh lovely another, remarkable recovery,
  miracle recovery, miraculous recovery, there i've said it, there i said it, there ive said it, i've said it,
  that's it that's the, thats it thats the, jesus wept, give me strength, god give me strength,
  lord give me strength, heaven help us, god help us, god help them, god help whoever, couldn't pay me enough,
  the cheek of it, the audacity, the brass neck, brass neck, the nerve of, some of these people,
  honestly who raises, who raises, who brings up, raised by wolves, dragged themselves, dragged out of,
  face only a mother, only a mother could love, charisma of, personality of a, about as many ideas, brain activity,
  brain of a, brains of a, sense of a, has the attention span, attention span of a, wit of a, iq of, iq lower,
  nowt between, nothing upstairs, not much going on upstairs,
  sun shines out of, thinks the sun, his little prince, her little prince, precious little, precious darling,
  little prince, little princess, his majesty, her majesty, her ladyship, lady muck, lord muck, queen bee, queen of the,
  king of the, the chosen one, blue eyed boy, golden boy, golden girl, teacher's pet, brown nose, brown nosing,
  brown nosers, arse licker, arse licking, arse kisser, crawler, creeping round, favourites,
  bless him he tries, bless her she tries, bless him but, bless her but, bless them but, finally learned to,
  finally learnt to, finally worked out how, only took, needs their head looking at, wants their head looking at,
  wants his head looking at, wants her head looking at, needs her head testing, needs his head testing, head testing,
  want locking up, needs locking up, on the news one day, end up inside, be inside by, behind bars by, in prison by,
  strangeways, young offenders, asbo, hmp, feltham, jeremy kyle, wetherspoons, like a brewery, smelt like, smelled like,
  smells like, stinks of, stank of, reeks, reeked, reeking, same smell, same lies, in her pyjamas, in pyjamas, pyjamas,
  pyjama brigade, fag in hand, fag hanging, vape in hand, on benefits, dole, council house,
  council estate, off the estate, sprogs, spawn, offspring, breed, breeding, pop another one out, how many dads,
  different dads, knows who the dad is, win a parenting award, parent of the year, parents of the year,
  mother of the year, mum of the year, dad of the year, father of the year, contraception, sterilised,
  waste of a good, waste of a seat, taking up a seat, taking up space, space cadet, out to lunch, off with the fairies,
  won't sit on his arse, sit on his arse, sat on his arse, sat on her arse, sits on his arse, sits on her arse, off his arse, off her arse,
  off their arses, arse from, arse from his elbow, arse from her elbow, arse from their elbow, arse about, arse over,
  hide in the office, hides in the office, hiding in the office, hides in his office, hides in her office,
  hiding in his office, hiding in her office, never seen in, never comes out of, last taught in, last taught a, hasn't taught since,
  not taught since, hasn't taught a, never taught a, man with a clipboard, woman with a clipboard, clipboard wielding,
  tick box, box ticker, death by powerpoint, reading his own slides, reading her own slides, reading his slides,
  reading her slides, reading off the slides, couldn't lead a, couldn't manage a, couldn't inspire,
  couldn't find his, couldn't find her, couldn't spell, can't spell, can't even spell, can't read a, can barely read,
  can hardly read, can't string, can't count, can't add up, couldn't tell you what, hasn't got a clue,
  hasnt got a clue, haven't got a clue, havent got a clue, not got a clue, not a clue, no clue, clue what,
  wouldn't know his, wouldn't know her, wouldn't know if, wouldn't recognise, wouldn't notice if, wouldn't trust,
  wouldnt trust, not safe with, shouldn't be near children, should never have been near, should never be near, shouldn't be allowed near, shouldn't be in the job,
  in the wrong job, wrong job, wrong career, should be sacked, needs sacking, need sacking, get rid of the lot, the lot of them,
  the pair of them, whole lot of them, get what you pay for, overpaid, overpromoted, earning that much,
  paid for that, money for old rope, does nothing all day, do nothing all day, does sod all, do sod all, does bugger all,
  do bugger all, does fuck all, do fuck all, sod all, not done a day's, never done a day's, day's work, days work in,
  workshy, allergic to work, allergic to, too busy on, too busy doing her nails, too busy having, doing her nails,
  on her phone all, on his phone all, drinking tea all, always off, never in, off with stress, stress again,
  another day off, funny how it's always, always a monday, always on a friday, week off again,
  what we mean is, which is code for, which is edu for, what i mean is, he's lively, she's lively,
  lively cohort, lively class, challenging cohort, weak cohort, low set, bottom of the barrel, scraping the barrel,
  bottom of the pile, dumping ground, no hope, no hoper, thick end, sink set, zoo keeper, zoo, crowd control,
  babysitting, glorified babysitter, herding cats, lion taming, cages, tranquilliser, tranquiliser, exorcist, exorcism,
  spawn of satan, devil child, devil spawn, demon, demons, demonic, antichrist, hellspawn, hell child, gremlins,
  gremlin, little horrors, delightful child, what a charmer, charmer, charming child, charming family,
  lovely family, delightful family, quality family, class act, real piece of, piece of work, work of art, stuck up,
  up himself, up herself, up themselves, up their own, full of himself, full of herself, full of it,
  loves himself, loves herself, love island, like summat on her shoe, like something on her shoe, like something on his shoe,
  gob on, gob on ya, gob on her, gob on him, mouth on her, mouth on him, mouth on them, attitude on, face on her, face on him, voice like a,
  foghorn, fishwife, slapped arse, bulldog chewing, like a wet weekend, damp flannel, wet lettuce, wet wipe, doormat, plank, planks,
  robots, yes men, yes man, puppet, puppets, spineless, backbone, scruffy, scruff, scruffs, tramp, tramps,
  scabby, manky, mingers, crusty, greasy, sweaty, wee cow, wee madam, wee toerag, wee bam, wee bams, scallies, scally, roughnecks,
  bampot, eejit, eejits, gobdaw, clampet, radge, radgie, charver, charvers, mardarse, mard arse, nowty, wazzock, pillock, pillocks,
  plonker, plonkers, wally, prat, prats, div, spanner, spanners, spuds, potatoes for brains, cretinous, sponging, grifters, chancers, chancer, gold digger, attention seeker,
  attention seeking, drama queen, drama llama, crocodile tears, moaner, moaners, whinger, whingers, karens, karen, busybody, gossips, bitchy, catty,
  clique, cliquey, mean girls, coven, mafia, battleaxe, old dragon, misery guts, poisonous, snakes in the grass,
  snake in the grass, backstabbers, backstabbing, back stabbing, two face, thinks he owns, thinks she owns, thinks he runs, thinks she runs,
  hitler, little hitler, dictator, tyrant, control freak, micromanager, power mad, power crazed, on a power
`);
