import { phrases } from '../../../policy/base/lists/phrases.ts';

/** What one person may do to hurt another. */
export const violence = phrases(`
  kill, killed, killing, murder, murdered, shoot, shot, stab, stabbed, hang, hanged, hung, execute,
  executed, execution, slaughter, slaughtered, strangle, strangled, drown, drowned, torture, tortured,
  rape, raped, raping, burn, burned, burnt, beat up, beaten up, batter, battered, smash, punch,
  punched, slap, slapped, kick, kicked, hurt, attack, attacking, attacked, suffer, eradicate,
  eradicated, exterminate, exterminated, wipe out, wiped out, gas, gassed, destroy, lynch, lynched,
  die, dead, put an end to, get rid of, cut their, cut your, snap that, snap his, snap her, snap your,
  throats cut, burned at the stake, deported, put down, knock out, knock his, knock her, smash his,
  smash her, swing for, throttle, run over, spit on, locked up, shut up in
`);

/** What makes harm a wish, a plan or a duty rather than news. */
export const intent = phrases(`
  i will, i'll, ill, we will, we'll, i'm going to, im going to, i am going to, we are going to,
  we're going to, gonna, going to, want to, wanna, would love to, should, shouldn't be
  should not be ought to, deserve, deserves, deserve to, wish, if only, hope, would be better off,
  better off without, let's, lets, we must, just, needs, need, could, one can only hope, only solution,
  in a just world, might have to, i'd, someone, somebody, won't, would all, until you
`);

/** Threats that need nothing more. */
export const threats = phrases(`
  i'll make your life hell, make your life hell, make her life hell, make his life hell,
  make their life hell, make your life a misery, i know where you live, we know where you live,
  i know where she lives, i know where he lives, smash your face, i'll batter you, i will batter,
  i'll kill you, i will kill you, hope you die, hope she dies, hope he dies, kill yourself, kys,
  slash your tyres, slash her tyres, slash his tyres, burn your house, break your legs,
  break his legs, break her legs, knock your teeth, punch your lights out, i'm coming for you,
  coming for you, i'll ruin you, i'll end you, deserves a kicking,
  needs a good kicking, deserves a good kicking, rip your head off, death to, going to get hurt,
  die a horrible death, see what happens when, you'll be sorry, watch what happens, lamp him,
  lamp her, swing for him, swing for her, swing for you, want to strangle, sort you out,
  meet you outside, see you outside, know what car you drive, know what car he drives,
  know what car she drives, know your address, know where you park, know where she parks,
  know where he parks, be leaving in an ambulance, leave in an ambulance, be leaving in a bag,
  leave in a bag, leaving in a body bag, leave in a body bag
`);

/** Turning others on somebody. */
export const pileOns = phrases(`
  watch your back, watch her back, watch his back, watch their back, better watch, get you sacked,
  get her sacked, get him sacked, get them sacked, make sure you never work, you're finished,
  you are finished, have your job, have her job, have his job, make her pay, make him pay,
  let's all report, everyone report, everyone complain about, pile on, name and shame,
  naming and shaming, share this everywhere, hound her, hound him, drive her out, drive him out,
  hunt her down, hunt him down, make her life, make his life, let her know what we think,
  let him know what we think, give her hell, give him hell, flood her inbox, flood his inbox,
  spam her, spam him, ruin her, ruin him, freeze her out, freeze him out, nobody speak to,
  nobody talk to, don't anyone talk to, don't speak to her, don't speak to him, you'll regret,
  she'll regret, he'll regret, they'll regret, get what's coming, gets what's coming,
  gets what she deserves, gets what he deserves, what goes around, karma is coming,
  got it coming, your days are numbered, her days are numbered, his days are numbered,
  tag her, tag him, tag them, tell her what you think, tell him what you think, tell them what you think,
  let them know what you think, let her know what you think, let him know what you think, make her feel how,
  make him feel how, leave her a review, leave him a review, one star reviews, leave a review for,
  give that father, give that mother, know what he drives, know what she drives, wait for him in, wait for her in,
  wait for you, waiting for you, waiting for him, waiting for her, come near my, come near me, come near us,
  i will drop you, i'll drop you, i'll drop him, i'll drop her, i'll have him, i'll have her, i'll lamp, i'll deck,
  i will deck, i'll swing for, i'll flatten, i'll knock, i'll sort him, i'll sort her, i'll do time for, do time for,
  how big he is, how big she is, how hard he is, how hard she is, how tough, say it to my face, face to face outside,
  bring it to the gates, outside the gates, everyone get on her, everyone get on his, everyone message,
  everyone email, bombard, until she quits, until he quits, until she resigns, until he resigns,
  hound them out, hounded out, share it far and wide, share far and wide, put his name out there,
  put her name out there, everyone knows what you are, everyone on here knows, expose him, expose her, exposing him,
  exposing her, sleep with one eye open, one eye open, accidents happen, i'd be careful if
`);

/** Saying that somebody broke the law or the rules. */
export const accusations = phrases(`
  fiddling, fiddled, fiddles, cooking the books, cooked the books, covering up, covered up, cover up,
  cover-up, covered it up, covering it up, swept under the carpet, sweeping it under,
  swept it under, brushed under the carpet, hushed up, hushing up, hush it up, bullies staff,
  bully staff, bullying staff, bullies the staff, bullies teachers, bullied me, bullied out,
  bullied staff, bullying me, is a bully, are bullies, is a crook, he's a crook, she's a crook, they're crooks, are crooks, stealing, stole, on the fiddle,
  backhander, backhanders, brown envelope, brown envelopes, corrupt, corruption, fraud, fraudulent,
  illegally, breaking the law, broke the law, forged, forging, falsified, falsifying,
  faked, faking, lied to, lying to, lies to, off rolling, off-rolling, off rolls, off roll, off-rolled,
  off rolled, cheated, cheating, groped, groping, sexually harassed, harassed, assaulted, nepotism,
  jobs for the boys, jobs for mates, gave her mate the job, gave his mate the job, pocketing,
  pocketed, siphoning, helping herself, helping himself, having an affair with, sleeping with,
  drunk at work, drunk in school, drunk on duty, turned up drunk, smelled of drink, stinks of booze,
  stinks of drink, drinking on the job, on drugs, dodgy, doctored, doctoring, massaging the,
  inflated, inflating the, gave them the answers, giving them the answers, gave the answers,
  told them the answers, changed the marks, changing marks, changed their answers, discriminates,
  discriminated against, victimised, gaslighting, gaslit, embezzling, embezzled, money has gone,
  money went missing, money goes missing, where the money goes, where the money went, abusing,
  abuses, neglects, neglecting, groomed, paedo, peado, pedo, predator, pervert, perv,
  turned a blind eye, turns a blind eye, turning a blind eye, ignored safeguarding,
  ignoring safeguarding, failed to report, never reported, didn't report it, shredded, shredding,
  deleted the emails, deleted emails, hid it from, hiding it from, hiding things from,
  rigged, stitched up, stitched me up, forced out, forcing out, managed out, unlawful, criminal,
  misusing, misused, spends the pupil premium, pupil premium on, hand in the till, hands in the till, hand in the, fingers in the till,
  had his hand in, had her hand in, helped himself to, helped herself to, same month, not saying nothing,
  not saying nuthin, saying nothing but, draw your own conclusions, do the maths, you do the maths,
  someone should look into, somebody should look into, needs looking into, needs investigating,
  under investigation, suspended for, sacked for, got caught, been caught, caught with, caught in, marched off,
  escorted off, escorted from, lifted at the weekend, asked to consider his position,
  asked to consider her position, asked to leave, vacancy and it won't be, gross misconduct, misconduct,
  too close to, too friendly with, home alone in his car, driving pupils home, driving kids home, lifts home,
  like nothing happened, as if nothing happened, nothing was done, nothing's been done, nothing done about,
  did nothing about, done nothing about, told to drop it, told me to drop it, told not to say anything,
  told to keep quiet, told us to keep quiet, told to keep it quiet, kept quiet, keep it quiet, made to sign, non disclosure,
  nda, pay off, paid off, payoff, settlement agreement, bent, rubbing out the wrong answers, rubbing out wrong answers,
  wrong answers, slip the paper, day two days early, opened the paper, opened the papers,
  saw the paper, extra time they weren't, helped them with the answers, told them what to write, told the kids what to write,
  wrote it for them, wrote their coursework, did their coursework, wrote the coursework, interviews are for show,
  going internal, job was already, already promised, mate's company, brother in law's, brother's firm,
  wife's company, husband's firm, husband's company, cousin's firm, family firm, on the school card,
  school credit card, on school money, with school money, with pta money, pta money, trip money, charity money, raffle money,
  never got paid, hasn't paid us, not paid us, still not been paid, ignored his ehcp, ignored her ehcp, ignoring his ehcp,
  ignoring ehcps, full 1:1 and, not getting his 1:1, not getting her 1:1, hours are being, spent his funding, spent her funding,
  using his funding, using her funding, same black boys, only the black, only black, because i'm black, because she's black,
  because he's black, because i'm pregnant, because she's pregnant, because i'm muslim, because i was pregnant, sexist pig,
  touchy feely, handsy, wandering hands, creeps on, perving, up skirts, messaging year, texting year, messaging pupils,
  texting pupils, messaging girls, grabbed a, grabbed him by, grabbed her by, dragged him by, dragged her by, manhandled,
  locked him in, locked her in, shoved him, shoved her, hit a child, hit a pupil, smacked a, screamed in his face,
  screamed in her face, made her cry, made him cry, bullied, blamed me, throwing me under, threw me under, under the bus,
  gaslights, scapegoat, scapegoated, forced her out, forced him out, pushed out, hounded, victimising, retaliation,
  health and safety breach, unsafe, not dbs, no dbs, without a dbs, hasn't got a dbs, no qualification, unqualified, marking themselves,
  attendance figures, fiddle the, altering, altered, changed the register, changing the register, coded them
`);
