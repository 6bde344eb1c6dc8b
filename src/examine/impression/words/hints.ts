import { phrases } from '../../../policy/base/lists/phrases.ts';

/**
 * Words by what they hint at, wide rather than sharp: none says anything alone, and the impression learns from the
 * corpus what each sort weighs beside whom. A word it never met in a post counts as its sort does.
 */
export const hints = {
  lazy: phrases(`
    lazy, idle, bone idle, workshy, slacker, slackers, slacking, skiver, skivers, skiving, skives, skive, shirker, shirkers,
    shirking, dosser, dossers, dossing, freeloader, freeloaders, freeloading, deadweight, dead weight, dead wood, deadwood,
    does nothing, doing nothing, done nothing, did nothing, does nowt, done nowt, doing nowt, does sod all, does naff all,
    does bugger all, sod all, naff all, bugger all, lift a finger, lifts a finger, lifted a finger, swans, swanning, swanned,
    swan in, swan off, breezes in, breezed in, waltzes in, waltzed in, rolls in, rolled in, saunters, sauntered, sauntering,
    jolly, jollies, long lunch, golf, golf course, working from home, wfh, sick note, sickie, sickies, pulling a sickie,
    threw a sickie, off sick, off with stress, long term sick, signed off, phoned in sick, rang in sick, called in sick,
    duvet day, loafing, coasting, coaster, half a job, clocks off, clock watching, clockwatcher, first out, out the door,
    out of the door, nowhere to be seen, nowhere to be found, never seen, never see, never here, never in, hides in,
    hiding in, hid in, feet up, can't be bothered, cant be bothered, couldn't be bothered, can't be arsed, cba, work shy,
    day's work, days work, put a shift in, pull her weight, pull his weight, pull their weight, pulling their weight,
    pulls her weight, pulls his weight, carrying her, carrying him, carry them, carry the rest, picking up the slack,
    pick up the slack, doing all the work, does the work, passenger, snoring, napping, asleep at, on her phone, on his phone,
    on their phones, scrolling, delegates, delegated, delegating, full pay, on full pay, days off, day off
  `),
  stupid: phrases(`
    thick, thicko, thickos, thicker, dim, dimmer, dimwit, dimwits, dense, daft, clueless, dumb, dumber, stupid, stupidity,
    idiot, idiots, idiotic, moron, morons, moronic, imbecile, imbeciles, cretin, cretins, numpty, numpties, muppet, muppets,
    pillock, pillocks, plank, planks, divvy, divvies, div, divs, dipstick, dipsticks, brainless, gormless, dopey, dozy, vacant,
    brain cell, brain cells, braincell, braincells, one brain, half a brain, two brain, brain between, brains, iq, brightest,
    sharpest, not the brightest, not the sharpest, sandwiches short, sandwich short, short of a picnic, nobody home, no one home,
    lights are on, lights on, short planks, mince, dunce, dunces, can't spell, cant spell, couldn't spell, can't read,
    can't write, can't add up, can't count, couldn't count, common sense, simpleton, simpletons, halfwit, halfwits, half wit,
    nitwit, nitwits, doughnut, melon, melt, melts, spanner, spanners, wally, wazzock, wazzocks, eejit, eejits, tool, tools,
    numbskull, airhead, airheads, bimbo, lump, lumps, clot, pea brained, birdbrain, slow, slow on the uptake, village idiot,
    bottom set, bottom of the, remedial, uneducated, ignorant, illiterate, basic english, dumbing, dope, dopes, twit, twits,
    plonker, plonkers, prat, prats, berk, berks, twerp, clown, clowns, donkey, donkeys, pudding,
    vegetable, cabbage, turnip, goldfish, amoeba, potato, potatoes, cactus, houseplant, pot plant, sponge, plasticine
  `),
  useless: phrases(`
    useless, hopeless, incompetent, incompetence, inept, ineptitude, rubbish, pathetic, shambles, shambolic, omnishambles, joke,
    laughing stock, laughable, not fit, unfit, out of her depth, out of his depth, out of their depth, couldn't organise,
    couldn't run, couldn't manage, couldn't lead, couldn't teach, couldn't find, couldn't control, couldn't care, can't teach,
    can't control, can't manage, can't lead, no control, hasn't a clue, haven't a clue, not a clue, no clue, no idea,
    has no idea, waste of space, waste of money, waste of oxygen, waste of skin, waste of a, waste of time, chocolate teapot,
    chocolate fireguard, teapot, fireguard, failed, failing, failure, failures, disgrace, disgraceful, embarrassing,
    embarrassment, amateur, amateurs, amateur hour, circus, dire, dreadful, appalling, diabolical, abysmal, atrocious, mediocre,
    second rate, third rate, past it, past her, past his, promoted, jumped up, glorified, so called, self styled, brewery,
    piss up, wet lettuce, wet wipe, damp flannel, limp, spineless, gutless, weak, feeble, backbone, charisma, personality of,
    personality, charm of, warmth of, passion of, energy of, manners of, leadership skills, people skills, headless chickens,
    headless chicken, car crash, trainwreck, train wreck, dumpster fire, skip fire, bin fire, on its knees, falling apart,
    gone to the dogs, going to the dogs, gone downhill, crap, shit, shite, cack, pants, wank, poor excuse, excuse for a,
    call yourself, calls herself, calls himself, call themselves, calling herself, calling himself, not cut out,
    wrong profession, wrong job, shouldn't be teaching, shouldnt be teaching, should retire, retire already, time to retire,
    time to go, needs to go, has to go, get rid, get shot of, good riddance, riddance, won't be missed, wont be missed, glad to see the back,
    see the back of, counting the days, hole in the, black hole, never taught, hasn't taught, haven't taught, years ago,
    worst teacher, worst head, worst class, worst parents, worst school, worst, dump, hole, hellhole, hell hole, pit, tip,
    last place, wouldn't send, wouldnt send, wouldn't trust, wouldnt trust, don't trust, sinking ship
  `),
  cruel: phrases(`
    bully, bullies, bullying, bullied, tyrant, tyrants, dictator, dictators, dictatorship, control freak, control freaks,
    micromanage, micromanager, micromanages, micromanaging, micromanagement, witch, witches, dragon, dragons, battleaxe,
    old bat, ogre, monster, hitler, stasi, gestapo, nazi, nazis, kim jong, stalin, putin, north korea, regime, reign of terror,
    toxic, venomous, poisonous, poison, vile, nasty, nastiest, spiteful, spite, vindictive, cruel, sadistic, sadist, evil,
    bitter, power trip, power mad, power hungry, ego, egos, ego trip, arrogant, arrogance, smug, pompous, patronising,
    condescending, jobsworth, jobsworths, barking orders, barking, screaming, screeching, bellowing, bellowed, shouting at,
    shouted at, yelling, belittles, belittled, humiliates, humiliated, picks on, picked on, eggshells, in tears, made me cry,
    made her cry, reduced to tears, fear, terrified, terrify, heartless, cold hearted, psycho, psychopath, sociopath, narcissist,
    narcissistic, unhinged, deranged, mad as, off her rocker, off his rocker, lost the plot, lost it, moody, grumpy, miserable,
    misery, miseries, sour, sourpuss, sour faced, grim, cow, cows, hag, bag, old bag, old goat, git, gits, sod, sods, madam,
    horrible, horrid, horrendous, awful, ghastly, obnoxious, rude, rudest, ignorant, abrupt, snotty, snooty, stuck up, up herself,
    up himself, up themselves, up their own, loves herself, loves himself, holier than thou, high horse, hate, hates, hated,
    detest, despise, loathe, can't stand, cant stand, can't abide, cannot stand, dread, dreading, barmy, batty, nutter, nutters,
    nutjob, fruitcake, headcase, mental, crazy
  `),
  deceit: phrases(`
    liar, liars, lying, lies, lied, sneaky, sneak, sneaks, snake, snakes, snakey, two faced, two-faced, backstabbing, backstabber,
    backstabbers, back stabbing, back stabber, stab you in the back, stabbed in the back, behind my back, behind our backs,
    behind people's backs, snitch, snitches, snitching, snitched, grass, grassed, grassing, grasses, snide, snidey, sly, devious,
    manipulative, manipulates, manipulator, fake, fakes, faking, faked, false, hypocrite, hypocrites, hypocritical, hypocrisy,
    dishonest, crook, crooks, crooked, bent, dodgy, shady, fishy, con, conned, con artist, con man, conman, cheat, cheats, cheating,
    brown nose, brown noser, brown nosing, brown-nosing, sycophant, crawler, crawlers, crawling, creep, creepy, creeps, bootlicker,
    suck up, sucking up, sucks up, arse licker, arse licking, licking, favourites, favouritism, favourite, blue eyed, golden boy,
    golden girl, teacher's pet, pet, untrustworthy, trust her, trust him, trust them, tells tales, telling tales, gossip,
    gossips, gossiping, stirrer, stirring, pot stirrer, troublemaker, trouble maker, blame, blames, blamed, blaming, takes the credit,
    took the credit, taking the credit, taking credit, took all the credit, passes off, passed off, pretends, pretending, pretended, makes out,
    making out, allegedly, supposedly, bullshit, bull, porkies, spin, smoke and mirrors, window dressing, box ticking, tick box,
    for show, puppet, puppets, yes men, yes man, cronies, crony, minions, clique, cliques, cliquey, mean girls, in crowd, mafia,
    cult, fan club, hangers on, inner circle, old boys
  `),
  unruly: phrases(`
    feral, wild, savage, savages, animal, animals, zoo, zookeeper, jungle, monkey, monkeys, gorilla, gorillas, baboons, chimps, beast,
    beasts, hyenas, wolves, rats, vermin, cockroaches, pack of, herd of, herd, little monsters, monsters, devil, devils, little devil,
    demon, demons, spawn, satan, antichrist, omen, horrors, little horrors, terrors, little terror, brat, brats, spoilt, spoiled,
    toerag, toerags, scrote, scrotes, ratbag, ratbags, little gits, little git, little sods, little sod, little shit, little shits,
    little swine, little beggar, little darling, little darlings, darlings, cherubs, cherub, little angel, little angels, angels, little prince, little princess,
    precious, thug, thugs, yob, yobs, yobbos, delinquent, delinquents, hooligan, hooligans, gobby, mouthy, gobshite, lippy,
    mouth on, gob on, attitude, insolent, bolshy, stroppy, strop, mardy, sulky, entitled, naughty, naughtiest, nightmare, nightmares,
    handful, from hell, class from hell, hell, hellspawn, remand, remand centre, prison, prison officer, jail, borstal, asbo, ankle tag,
    young offenders, the dock, police car, prison visit, behind bars, banged up, locked up, run wild, running riot, run riot, riot, riots, riot shield,
    riot gear, body armour, hazard pay, danger money, lord of the flies, cage, cages, caged, leash, lead on, muzzle, muzzled, tranquilliser,
    tranquiliser, dart, darts, taser, cattle prod, straitjacket, padded cell, exorcism, exorcist, holy water, crowd control, warzone,
    war zone, battlefield, trenches, survived, barely survived, surviving, crayons, snot, snotty, whinge, whinging, whingers, moaners,
    moaning, whining, drama, dramas, attention seeking, attention seeker, attention seekers, kicking off, kicked off, kicks off, tantrum, tantrums, meltdown,
    meltdowns, bit me, biting, bites, bitten, spat, spitting, swore at, swearing at, threw a, throwing chairs, chair thrown,
    climbing, licks, licking, eats glue, glue eater, wipe, sticky, chaos, carnage, bedlam, lost cause, lost causes, no hope, no hoper,
    no hopers, going nowhere, amount to nothing, amount to nowt, amount to owt, never amount, prison by, pregnant by, future, contraception, birth control,
    vasectomy, condom, condoms, wouldn't have kids, put you off
  `),
  dirty: phrases(`
    smelly, smell, smells, smelt, stinks, stink, stinking, stank, reeks, reek, reeking, whiff, whiffy, filthy, filth, dirty, grubby, manky,
    minging, minger, mingers, scruffy, scruff, scruffs, scruffbag, unwashed, nits, headlice, head lice, lice, fleas, scabies, soap, deodorant,
    shower, wash, washed, bath, greasy, grotty, grim, rank, rancid, skanky, skank, tramp, tramps, tramp's, body odour, hygiene, pong, pongs,
    mouldy, weed, breath, disgusting, revolting, gross, vomit, wee, poo, pooey, wet himself, wets, nappy, nappies, hoover, bleach, febreze,
    air freshener, hold your nose, peg on
  `),
  poor: phrases(`
    chav, chavs, chavvy, scally, scallies, scrounger, scroungers, scrounging, benefits, on benefits, dole, giro, council house, council estate,
    council flat, that estate, the estate, universal credit, handout, handouts, free dinners, food bank, breeding, breed, breeds,
    bred, different dads, different surnames, five kids, six kids, seven kids, eight kids, baby daddy, baby daddies, fifth baby, another baby, pregnant again, up the duff, fag,
    fags, fag in hand, vape, vaping, pyjamas, pjs, dressing gown, slippers, onesie, tattoo, tattoos, neck tattoo, tracksuit, trackies,
    crocs, primark, jeremy kyle, jeremy kyle show, benefits street, shameless, kyle, sky dish, flat screen, massive telly, iphone, new iphone, nails done,
    nails, lashes, fake tan, lips, filler, botox, boob job, lip filler, range rover, audi, bmw, private plate, tenerife, benidorm, magaluf,
    term time holiday, off to turkey, claims, claiming, claim, claimed, cash in hand, cash, fellas, fella this, new boyfriend, fourth fella, stepdad, step dad,
    doing time, inside again, tag on, on tag, known to, social services, social worker, feckless, rough, rough lot, rough family,
    rough end, common, commoner, wrong side, sort of family, that sort, that type, type of parent, kind of parent, underclass, plebs, peasants,
    scum, scumbag, scumbags, lowlife, low life, lowlifes, dregs, rabble, riff raff, great unwashed, inbred, inbreds, cousins, gene pool, genes,
    apple, apple tree, apples, runs in the family, like father like son, family resemblance, explains a lot, explains everything, no wonder
  `),
  looks: phrases(`
    fat, fatty, fatso, chubby, porky, podgy, lard, lardarse, lump, whale, heifer, blob, elephant, hippo, pig, piggy, kilos, stone heavier, pies,
    ate all the pies, size of, face like, faced, gob, big gob, gut, belly, comb over, combover, bald, baldy, wig, toupee, perm, roots, eyebrows,
    moustache, teeth, mutton, frump, frumpy, hag, ugly, ugliest, spotty, ginger, four eyes, big nose, big ears, haircut, bowl cut, mullet, dress sense,
    dressed like, dressed as, looks like, looked like, looks like a, looks like she, looks like he, built like, shaped like, sounds like, voice like, laugh like, walks like, face of, face on,
    resting, squashed, bulldog, wasp, slapped, slapped arse, smacked arse, kipper, cardigan, lanyard, lanyards, clipboard, clipboards, suit, pointy shoes,
    shoes, perfume, aftershave, orange, skirt, cleavage, bra, thong, leggings, legs, boobs, tits, arse, bum, bod, body, fit, milf, sexy, shag,
    shagging, shagged, bang, bonk, slapper, tart, tarty, old enough, dinosaur, fossil, relic, dinosaurs, pensioner, zimmer, zimmer frame, walking stick, commode,
    bus pass, stairlift, hearing aid, menopause, menopausal, hormones, hormonal, hot flush, time of the month
  `),
  insinuation: phrases(`
    funny how, funny that, funnily enough, isn't it funny, funny isn't it, amazing how, amazing what, amazing that, strange how, strange that, odd that, odd how, odd isn't it,
    weird how, weird that, curious, curious how, interesting that, interesting how, interesting timing, miraculously, miraculous, miracle, apparently, translation, reading between the lines, between the lines,
    bless her, bless him, bless them, bless em, god love her, god love him, god love em, god bless, bless, bless her heart, bless his heart, not being funny, not being, no offence, no offense, with respect,
    all due respect, just saying, im just saying, i'm just saying, all i'm saying, all im saying, all i'll say, not saying, say no more, nuff said, enough said, make of that, read into, draw your own, i'll leave it there,
    leave it there, leaving this here, naming no names, no names, won't name, not naming, mentioning no names, you know who, know who you are, knows who they are, we all know, everyone knows,
    everybody knows, if you know you know, iykyk, certain people, certain someone, certain person, certain parent, certain parents, certain family, certain families, certain member, certain members, certain colleague, certain individual, a certain, certain,
    some people, some of us, some folk, somebody, someone, must be nice, must be lovely, nice for some, alright for some, all right for some, lucky for some, how convenient, convenient, conveniently, coincidence, coincidentally,
    coincidence i'm sure, just so happens, just happens to, happens to be, surprise surprise, shock horror, who knew, who'd have thought, shocker, no surprise, no surprises, quelle surprise, imagine that, imagine my, imagine being,
    medal, inspirational, well done you, slow clap, round of applause, oscar, bafta, award goes, award for, prize for, prize goes, trophy, gold star, parent of the year, mother of the year, mum of the year, dad of the year,
    father of the year, teacher of the year, boss of the year, employee of the month, riddle me, asking for a friend, hypothetically, popcorn, the tea, spill, watch this space, you couldn't make it up, couldn't make this up, cant make it up, could not write it,
    couldn't write it, couldnt write it, beggars belief, rich coming from, bit rich, a bit rich, the irony, irony, brass neck, the cheek, cheek of, the audacity, audacity, the nerve, nerve of, the gall, what a surprise, what a joke, what a shock,
    says it all, speaks volumes, tells you everything, tells you all, that's all you need, all you need to know, god help us, god help, heaven help, lord help, lord give me strength, give me strength, rumour, rumours, rumour has it, word is, word on,
    heard that, i heard, i've heard, ive heard, story goes, little bird, a little birdie, little birdie, grapevine, the whole staffroom, whole corridor, talk of, common knowledge, worst kept secret, open secret, between us, between you and me, off the record, don't quote me,
    you didn't hear, didn't hear it from me, ask her about, ask him about, ask them about, go on ask, ask yourself, ask why, why did, wonder why, wonder who, wondering, i wonder, begs the question, questions to answer, serious questions, explain that, explain how, explain why
  `),
  exasperation: phrases(`
    sick of, sick to death, sick to the back teeth, sick and tired, fed up, fed up of, fed up with, tired of, had enough, had it with, had it up to here, over it, done with, i'm done, can't cope, cant cope, can't even, doing my head in, does my head in,
    do my head in, doing me head in, drives me mad, drives me up, driving me, drive me to drink, grinds my gears, boils my, winds me up, wind me up, winding me up, gets on my, get on my, getting on my, on my nerves, on my wick, on my last nerve, last nerve, patience, patience of a saint,
    unbelievable, unreal, ridiculous, ridiculous that, absurd, typical, always the same, same old, same ones, same one, the usual, usual suspects, again, yet again, once again, every single, every time, every day, every week, without fail, third time, fourth time, fifth time, hundredth time, how many times, not once, never once,
    expects, expect us, demanding, demands, demanded, insists, insisted, complains, complained, complaining, complaint, complaints, moans, moaned, whinged, emailed, emails, emailing, email at, ranting, rants, rant, karen, karens, diva, divas, drama queen, snowflake, snowflakes, primadonna, prima donna, lord muck, lady muck, royalty, her ladyship,
    ladyship, queen bee, madame, jog on, do one, get a grip, get a life, grow up, give it a rest, wind your neck in, wind her neck in, shut up, shut it, shut your, stfu, bore off, sod off, bugger off, piss off, get lost, get stuffed, get over yourself, get over it, dream on, whatever, sigh, facepalm, eye roll, rolls eyes, honest to god, honestly, seriously, swear down, i swear,
    for god's sake, for gods sake, for crying out loud, ffs, fgs, jesus wept, christ, bloody hell, bloody, flipping, frigging, fricking, effing, sodding, god's sake, need gin, need a gin, need wine, need a drink, gin, large gin, kill me, kill me now, send help, send gin, send wine, pray for, pray for me, roll on, roll on friday, thank god, thank god it's, is it friday, not paid enough, don't get paid enough, dont get paid enough, above my pay grade,
    parent your, parent your child, do your job, do their job, do their jobs, your job, not my job, step up, raise your, raised by, dragged up, brought up, bring up, take some responsibility, responsibility, accountable, not our job, read the letter, read the newsletter, read the email, simple instructions, rocket science, is it that hard, how hard, how hard is it, really that hard
  `),
  wrongdoing: phrases(`
    money gone, money went, where the money, missing money, petty cash, cash box, expenses, expense claim, invoice, invoices, contract, contracts, tender, brother in law, sister in law, nephew, niece got, his mate, her mate, mates, his wife, her husband, his wife's, her husband's, wife's firm, firm owned, company owned,
    backhander, brown envelope, altered, altering, changed the, changing the, tippex, tipp-ex, rubbed out, rubbing out, re marked, remarked, upgraded, made up, making up, marks, grades, coursework, answers, test papers, the papers, exam papers, predicted grades, fiddled, fiddling, fiddle, fiddles, forged, backdated, backdating, deleted, deleting, shredded, shredding, wiped, vanished,
    disappeared, disappears, went missing, gone missing, buried, hushed, covered up, covering up, cover up, kept quiet, keep quiet, keep it quiet, nda, gagging, gagged, paid off, pay off, payoff, settlement, settled, investigated, investigation, investigate, audit, audited, auditors, suspended, suspension, lado, dismissed, sacked, fired, marched, escorted, police, arrested, nicked, court, tribunal, grievance, grievances, disciplinary, misconduct,
    drunk, pissed, hungover, booze, boozy, boozing, hip flask, vodka, whisky, wine on her breath, drink on, drugs, coke, affair, having it off, carrying on, seeing each other, at it, sleeping with, snogging, kissing, hotel, texting, texts, messaging, snapchat, dms, alone with, on his own with, on her own with, hand on, hands on, wandering hands, touchy, touchy feely, handsy, perv, pervy, pervert, letch, lech, leering, leers, inappropriate, too friendly, too close, too familiar,
    off rolled, off rolling, off roll, hidden, hid, hide, kept off, sent home, off site for, ofsted day, day ofsted, for ofsted, inspectors, inspector, restrained, restraint, locked in, locked, dragged, dragged out, slapped, grabbed, smacked, shoved, pushed, pinned, hit, struck, left alone, unsupervised, no ratio, ratios, unqualified, not qualified, no qualification, no qts, dbs, no checks, fire doors, asbestos, health and safety, illegal, illegally, against the law, unlawful, law, breach, gdpr, data breach,
    victimised, victimisation, discriminated, discrimination, harassed, harassment, assaulted, assault, abuse, abused, abusing, abuser, neglect, neglected, groomed, grooming, blind eye, ignored, ignores, ignoring, dismissed it, brushed off, did nothing about, nothing done, not reported, never reported, never logged, not logged, logged, cpoms, safeguarding, concern, concerns, disclosure, paper trail, evidence, proof, i've got proof, screenshots, screenshot, receipts, witnesses, witness, i saw, i've seen, ive seen, saw it, saw him, saw her, seen him, seen her, with my own eyes, own eyes, i was there, i was in the room, took the minutes, minutes,
    interview, rigged, fixed, stitch up, stitched up, jobs for, got the job, gets the job, appointed, appointment, tlr, promotion, pay rise, bonus, salary, six figures, company car, conference, residential, trip money, charity money, raised, fundraising, funds, fund, budget, pta, sponsorship, sponsored, stole, steals, stealing, stolen, nicks, nicking, thief, theft, light fingered, helps herself, helps himself, helped herself, helped himself, pocket, pockets, pocketed, skim, skimming, kickback, new kitchen, new car, new patio, extension, conservatory, hot tub, private tutoring, tutoring
  `),
  menace: phrases(`
    watch yourself, watch out, watch it, wait till, wait until, just wait, you wait, waiting for you, see you at, see you outside, see you soon, car park, carpark, at the gates, at the gate, outside the, your car, her car, his car, where you live, where she lives, where he lives, where you park, where she parks, where he parks, your reg, number plate, your house, her house, his house, which house, your street, your address, home address,
    tick tock, tick-tock, clock is ticking, days are numbered, time is coming, your time, regret, you'll regret, be sorry, pay for this, pay for it, pay for what, will pay, revenge, payback, get her back, get him back, get you back, getting her back, karma, finish you, finish her, finish him, finished, ruin, ruined, end you, end her, end him, teeth, knees, kneecaps, jaw, nose, black eye, hospital, a&e, ambulance, slap, slapped, punch, punched, punching, batter, battered, deck, decked, leather, leathered, smack, knock, knocked out, lamp, lamped, swing for, kick, kicked, kicking, smash, smashed, brick,
    bricks, tyres, windows, windscreen, petrol, match, burn, burnt, set fire, expose, exposed, exposing, outed, name and shame, share this, please share, share share, spread the word, pass it on, retweet, tag her, tag him, tag them, pile in, pile on, get involved, everyone, everybody, let's all, lets all, who's with me, whos with me, who's in, whos in, join me, reviews, one star, one-star, inbox her, inbox him, flood, bombard, leak, leaked, leaking, post the, posting the, send this to, sending this to, your employer, her employer, his employer, new school, next job, references, reference, solicitor, solicitors,
    last warning, final warning, warned, warning you, i'm warning, careful, be careful, i'd be careful, very careful, think carefully, think very, think twice, think hard, remember, we'll remember, won't forget, don't forget, never forget, long memory, good memory, lists, on my list, little list, come near, come at me, try me, test me, try it, say it to my face, to my face, man enough, brave enough, keyboard warrior, hide behind, hiding behind, fight, fighting, scrap, sort you out, sort him out, sort her out, sort this out, teach her a lesson, teach him a lesson, teach them a lesson, taught a lesson, a lesson, make her life, make his life, make their life, make sure she, make sure he, make sure they, drive her out, drive him out, force her out, force him out, freeze her out, cold shoulder, blank her, blank him, ignore her, ignore him, nobody speak, nobody talk, send her to coventry, send him to coventry, scab, scabs, traitor, traitors, rat, dead, dead to me, kill, killed, murder, strangle, throttle, shoot, hurt, hurts, coming for you, come for you, coming for her, coming for him, find you, find her, find him, found out where, anyone know where
  `),
  otherness: phrases(`
    that lot, this lot, them lot, those lot, that sort, those people, these people, those types, their sort, their kind, their culture, their country, own country, our country, this country, over here, come here, come over, coming over, back home, send them, send em, where they came from, where she came from, where he came from, not from round here, from round here, go home, immigrants, immigrant, migrants, migrant, asylum, refugee, refugees, boats, boat people, hotel, hostel, foreigners, foreigner, foreign, foreign language, eastern european, eastern europeans,
    polish, poles, romanian, romanians, bulgarian, albanian, somali, somalis, nigerian, african, pakistan, pakistani, pakistanis, bangladesh, india, indian, indians, syrian, syrians, afghan, afghans, iraq, chinese, arab, arabs, turkish, jamaican, gypsy, gypsies, gyppos, traveller, travellers, traveller site, the site, roma, caravan, caravans, islam, islamic, muslim, muslims, mosque, quran, ramadan, eid, halal, hijab, burqa, burka, niqab, headscarf, head scarf, turban, prayer, prayers, prayer room, prays, fasting, sharia, terrorist, terrorists, bomb, jew, jews, jewish, israel, zionist, hindu, sikh, catholic, catholics, christian, christians, christmas, jehovah, jehovahs,
    english, speak english, speaks english, no english, learn english, second language, third language, eal, accent, interpreter, translator, translate, whites, white face, white kids, white british, blacks, black lad, black kids, brown face, brown faces, brown, asian, asians, coloured, ethnic, ethnics, race, racist, not racist, race card, diverse, diversity, inclusion, inclusive, woke, wokery, pc brigade, pc gone mad, political correctness, can't say anything, cant say anything, snowflakes, multicultural, multiculturalism, quota, box ticked, ticking a box, ticks a box, token, pride, rainbow, rainbows, lgbt, lgbtq, gay, gays, gayness, lesbian, lesbians, bent, queer, trans, transgender, tranny, pronouns, pronoun, they/them, gender, genders, self id, self declared, identifies, identifies as, identify as, nonbinary, non binary, confused, eyeliner, dress, drag queen, drag queens, indoctrinating, indoctrination, agenda, bathroom, toilets, changing room, he she, it's a phase, just a phase, bloke in, limp wristed, camp,
    women, woman, female, females, men, blokes, women drivers, little woman, love island, blonde, housewife, maternity, pregnant, up the duff, hormones, emotional, hysterical, feminist, feminists, disabled, disability, wheelchair, crutches, deaf, blind, autistic, autism, spectrum, adhd, add, odd, pda, tourettes, dyslexic, dyslexia, downs, down's, special needs, special, send kids, sen kids, send, sen, ehcp, ehcps, label, labels, labelled, diagnosed, diagnosis, ritalin, medicated, medication, meds, normal kids, normal children, normal, mainstream, retarded, handicapped, crippled, mentally, anxiety, depression, stress, mental health, bipolar, schizo, ocd, self harm, old woman, old man, old, her age, his age, at her age, at his age, too old, too young, over 50, over fifty, sixty, retire, twelve year old, child in charge
  `),
  awe: phrases(`
    so proud, proud of, proud to, proud, amazing, amazing work, brilliant, superb, outstanding, fantastic, wonderful, incredible, delighted, thrilled, chuffed, grateful, thankful, thank you, thanks, thanks to, huge thanks, well done, congratulations, congrats, happy birthday, happy anniversary, celebrate, celebrating, celebration, celebrated, superstars, superstar, legend, legends, hero, heroes, kindness, kind, gem, diamond, treasure, privilege, privileged, honour, honoured, inspiring, inspired, beautiful, gorgeous, lovely, lush, cracking, belting, smashing, mint, champion, boss night, ace, best day, best team, best colleague, best in the business, love my job, love this job, love my class, love working, love them, love her, love him, miss you, missing you, missed, sorry for your loss, rest in peace, rip, condolences, thinking of, get well, much loved, dearly, big love, sending love, hugs, good luck, best wishes, all the best, enjoy, enjoyed, welcome, welcoming, welcome to, joining us, worked so hard, worked hard, smashed it, nailed it, passed, raised, made my day, made my week, made me smile, happy tears, worth it, makes it all worthwhile, why i do this, appreciate, appreciated, appreciation, deserve better, deserve more, deserves more, underpaid, overworked, credit to, patience and kindness, so kind, so patient, so helpful
  `),
  leisure: phrases(`
    football, match, goal, goals, offside, var, ref, referee, linesman, penalty, keeper, striker, midfield, league, cup, derby, var, season ticket, terraces, everton, liverpool, united, city, arsenal, chelsea, spurs, leeds, celtic, rangers, villa, newcastle, wolves, burnley, rugby, six nations, scrum, cricket, ashes, wicket, tennis, wimbledon, golf club, darts, snooker, f1, grand prix, boxing, marathon, parkrun, half marathon, couch to 5k, gym, zumba, spin, yoga, swimming, cycling, cyclist, olympics, strictly, bake off, traitors, love island, corrie, coronation street, eastenders, emmerdale, gogglebox, celebrity, jungle, im a celeb, netflix, disney, film, movie, cinema, telly, tv, series, episode, episodes, finale, box set, boxset, binge, binged, actor, actress, eurovision, glastonbury, gig, gigs, concert, tickets, festival, album, band, song, spotify, playlist, podcast, book, novel, reading group, book club, library book, panto, theatre, musical, xbox, playstation, lego, recipe, baking, baked, cake, sourdough, roast, roast dinner, curry, takeaway, chippy, pizza, kebab, bacon, sausage, sausages, brew, coffee, pub, pint, pints, wetherspoons, wine, prosecco, cocktails, restaurant, brunch, cafe, tesco, asda, aldi, lidl, sainsburys, morrisons, ikea, b&q, amazon, ebay, vinted, parcel, delivery, evri, royal mail, train, trains, bus, flight, airport, ryanair, easyjet, holiday, beach, caravan park, camping, campsite, tent, butlins, cornwall, wales, spain, traffic, roadworks, motorway, m6, m25, potholes, pothole, parking ticket, mot, car insurance, garage, boiler, plumber, decorating, paint, ikea wardrobe, garden, allotment, tomatoes, lawn, mower, weather, rain, snow, sunshine, heatwave, storm, frost, dog, dogs, puppy, cat, cats, kitten, hamster, rabbit, goldfish, vet, vets, hens, horse, dentist, doctor, gp, hairdresser, knees hurt, diet, slimming world, weight watchers, wordle, crossword, quiz, pub quiz, bingo, lottery, black friday
  `),
  politics: phrases(`
    government, minister, ministers, secretary of state, education secretary, prime minister, chancellor, treasury, dfe, department for education, ofsted, hmci, inspection system, inspection regime, one word judgement, single word, gradings, white paper, green paper, policy, policies, reform, reforms, funding, underfunded, underfunding, cuts, austerity, budget cuts, teacher shortage, recruitment, retention, recruitment crisis, workload, wellbeing, pay award, pay offer, pay deal, pay cut, pay freeze, real terms, inflation, pension, pensions, ppa time, directed time, burgundy book, strike, strikes, striking, picket, picket line, ballot, vote, voted, voting, union, unions, neu, nasuwt, unison, gmb, unite, naht, ascl, nahtscotland, eis, ukneu, rep, solidarity, whistleblowing, whistleblower, whistleblowers, council, councils, councillor, councillors, local authority, la funding, mp, mps, labour, tory, tories, conservative, conservatives, lib dem, lib dems, reform uk, greens, snp, plaid, farage, starmer, sunak, johnson, gove, gibb, badenoch, trump, brexit, election, manifesto, parliament, westminster, holyrood, senedd, select committee, campaign, petition, sector, nationally, national, research, evidence based, study, report finds, article, tes, schools week, the guardian, daily mail, bbc, news, opinion, debate, curriculum review, academisation, academies, mats, send reform, send system, send funding, send crisis, ehcp system, camhs waiting, waiting list, waiting lists, child poverty, two child limit, two-child
  `),
  announcing: phrases(`
    please note, please remember, reminder, a reminder, friendly reminder, polite reminder, join us, save the date, doors open, tickets available, book now, book your, link in, link below, see link, details below, more details, find out more, read more, apply, apply now, vacancy, vacancies, we are recruiting, we're recruiting, we are hiring, closing date, closing on, closed, closed today, remains closed, reopen, reopens, open as normal, due to, unfortunately, register, sign up, places available, spaces available, tours, open morning, open evening, open day, pm, am, monday, tuesday, wednesday, thursday, friday, on friday, this friday, next week, next term, spring term, autumn term, summer term, year 6 performance, performance, concert, christmas fair, summer fair, summer fayre, christmas fayre, raffle, non uniform day, non-uniform, world book day, sports day, harvest, assembly will, pupils will, children will, students will, our pupils, our students, our children, our year, our school, our team, our trust, our governors, this term, excited to, excited to share, pleased to, delighted to, happy to, looking forward, thank you to everyone, everyone who, all who, everybody who came, our community, in our school community, we will, we have, we are, congratulations to, ks1, ks2, ks3, ks4, eyfs, workshop, webinar, conference, keynote, cpd session, resource, resources, free resource, blog, new blog, my session, slides, happy to chat, happy to share, happy to talk, dm me for, connect, connections, network, networking
  `),
  schooling: phrases(`
    school, schools, academy, college, nursery, preschool, primary, secondary, sixth form, ks1, ks2, ks3, ks4, ks5, eyfs, reception, year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8, year 9, year 10, year 11, year 12, year 13, yr 1, yr 2, yr 3, yr 4, yr 5, yr 6, yr 7, yr 8, yr 9, yr 10, yr 11,
    y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12, y13, p1, p2, p3, p4, p5, p6, p7, s1, s2, s3, s4, s5, s6, first years, second years, third years, year one, year two, year three, year four, year five, year six, year seven, year eight, year nine, year ten, year eleven, year 7s, year 8s, year 9s, year 10s, year 11s, y7s, y8s, y9s, y10s, y11s, year group, year groups, intake,
    class, classes, classroom, my lot, my form, form, form time, tutor time, tutor group, tutor, set, top set, bottom set, set one, set two, set three, set four, set five, table, carpet time, circle time, phonics, spellings, times tables, fractions, handwriting, reading group, reading record, reading record, book bag, homework, home work, coursework, essay, essays, mocks, mock, sats, gcse, gcses, a level, a levels, btec, exam, exams, invigilating, invigilator, marking, planning, lesson, lessons, lesson plan, worksheet, worksheets, glue sticks, whiteboard, display, register, registration, detention, detentions, isolation, report, reports, on report, excluded, exclusion, suspended, behaviour, behaviour policy, attendance, absence, assembly, assemblies,
    period, period one, period two, period three, period four, period five, period six, p5, last lesson, break, break duty, dinner duty, lunch duty, gate duty, duty, on duty, wet play, wet break, playground, playtime, corridor, corridors, hall, canteen, dinner hall, staffroom, staff room, prep room, the office, school office, reception desk, head's office, heads office, school trip, trip, residential, sports day, nativity, school play, leavers, prom, parents evening, parents' evening, open evening, pta, school run, school gate, the gate, pick up, pickup, drop off, zigzags, zig zags, uniform, blazer, pe kit, non uniform, packed lunch, pupil, pupils, student, students, kids, children, bairns, weans, wee yins, parent, parents, mums, dads, carers, governor, governors, head, headteacher, heidie, ht, deputy, assistant head, slt, smt, leadership, hod, head of year, head of department, line manager, principal, exec, ceo, trust, mat, senco, sendco, dsl, ta, tas, lsa, hlta, nqt, ect, ects, pgce, trainee, mentor, supply, agency, cover, cover supervisor, dinner lady, dinner ladies, midday, lollipop, caretaker, site manager, site team, janny, bursar, business manager, receptionist, office staff, technician, librarian, teacher, teachers, teaching, teach, taught, colleague, colleagues, staff, staff meeting, briefing, inset, cpd, twilight, observation, observed, learning walk, book look, appraisal, performance management, ppa, tlr, timetable, term, half term, ofsted, hmi, inspection, safeguarding, ehcp, send, cpoms, classdojo, parentpay, show my homework, arbor, sims, workplace, at work, at ours, our place, work bestie, work wife
  `),
  memory: phrases(`
    remember when, i remember, old enough to remember, back when, when i was, when we were, in the 80s, in the 90s, in the eighties, in the nineties, in the seventies, in 19*, back in the day, my old teacher, my old school, old teacher of mine, my first teacher, my own teacher, my form tutor, taught me, told me i'd, years ago today, decades ago, my gran, my nan, my grandad, my mum, my dad, my mam, my da, my sister, my brother, my husband, my wife, my daughter, my son, my cousin, my uncle, my auntie, my aunt, our lad, our lass, our kid, hubby, the wife, the husband, mother in law, mother-in-law, the in laws, mate of mine, my mate, my best mate, bestie, neighbour, neighbours, next door
  `),
  oneself: phrases(`
    i am an idiot, i'm an idiot, what an idiot i, silly me, stupid me, me being, typical me, note to self, my own fault, my fault, my bad, i forgot, i've forgotten, i left my, i locked, i managed to, i've managed to, i have managed to, i put, i sent, i called the, i am officially, i'm officially, i'm the worst, i am the worst, i feel, i felt, i'm so, i am so, imposter, my brain, my own, my knees, my back, my hair, my face, i look like, i looked like, i can't believe i, i need to, i really need, i must, i should, i think i, i'm going to bed, i'm shattered, i'm knackered, i'm exhausted, i'm tired
  `),
} as const;
