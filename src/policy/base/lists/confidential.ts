import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

/** What stays inside a school. Each list warns only beside a person, a class or the school. */
export const confidentialLists = [
  {
    id: 'safeguarding',
    about: 'A child’s safety: referrals, disclosures, social care, family courts.',
    words: phrases(`
      safeguarding referral, safeguarding referrals, safeguarding concerns, social workers,
      disclosures, referral to social services, safeguarding concern, safeguarding issue,
      made a referral, logged a concern, on cpoms, put it on cpoms, cpoms, myconcern, early help,
      disclosed, disclosure, made a disclosure, child protection plan, cp plan,
      child protection case, child protection meeting, child protection referral, child in need,
      cin plan, cin meeting, section 47, strategy meeting, social worker, social services,
      in care, taken into care, foster, fostered, looked after child, neglected at home,
      being neglected, abused, abuse at home, bruises, self harm, self-harm, self harms,
      self-harms, self harming, self-harming, overdose, suicidal, county lines, groomed, grooming,
      domestic violence, home life, restraining order, refuge, family court, custody,
      dad is in prison, mum is in prison, mum's boyfriend, not being fed, unwashed, foster placement, foster placements, dad's inside, case conference,
      dad's in jail, dad in jail, out of the jail, another bruise, witness protection
    `),
    except: phrases(`
      foster a love, foster dog, foster cat, foster parents, foster a, custody sergeant
    `),
  },
  {
    id: 'health-and-send',
    about: 'Health, disability and special needs.',
    words: phrases(`
      ehcp, ehc plan, send register, autistic, autism, adhd, asd, tourette's, epilepsy, epileptic,
      seizure, seizures, diabetic, down syndrome, down's syndrome, dyslexic, dyslexia, camhs, pda,
      odd, foetal alcohol, fasd, meds, medication, ritalin, wet himself, wet herself,
      soiled himself, soiled, wets himself, wets herself, catheter, feeding tube, peg feed,
      epipen, nut allergy, inhaler, diagnosed, diagnosis, eating disorder, anorexic, pregnant,
      panic attacks, selective mute, non verbal, non-verbal, brain tumour, leukaemia,
      learning difficulties, attachment disorder, special needs, in hospital, nits, wheelchair user, in a wheelchair, cerebral palsy, hearing aids, hearing aid,
      cochlear implant, cochlear implants, chemo, chemotherapy, in remission, ventilator,
      play therapy, allergy forms, selective eating, adhd tablet, adhd tablets, insulin pump,
      diabetic pump, leg splint
    `),
    except: phrases(`
      odd one out, odd sock, odd socks, odd job, odd jobs, odd day, odd number, autism awareness,
      autism acceptance, adhd awareness, autism friendly, bit odd, special needs school, very odd, autism specialist, autism lead,
      autism practitioner, autism training, dyslexic teacher, autistic teacher, any medication,
      changed with medication, dyslexia specialist,
      so odd, how odd, an odd, at odds, the odd
    `),
  },
  {
    id: 'exclusions',
    about: 'Exclusions and sanctions of a particular child.',
    words: phrases(`
      excluded, got excluded, been excluded, permanently excluded, perm ex, perm ex'd, permex,
      got suspended, been suspended, was suspended, fixed term exclusion, managed move,
      exclusions this week, exclusions today, exclusions in my, exclusions already, expelled,
      kicked out, off rolled, off-rolled, on report, in isolation, internal exclusion, pru,
      attendance officer, fined for attendance, truanting, bunking off, detention
    `),
    except: ['socially excluded', 'rail service suspended'],
  },
  {
    id: 'incidents',
    about: 'Things a child did or that happened to a child.',
    words: phrases(`
      kicked off, kicking off, meltdown, melt down, punched, bit me, bit a, bit his, bit her,
      bites, bitten, spat at, spat on, threw a chair, threw a table, threw a, hit me, lashed out,
      kicked me, slapped, headbutted, trashed, ran off, absconded, restrained, swore at,
      called me a, told me to f, stole, stealing, was caught, caught with, vape, vaping, knife,
      drugs, weed, in tears, sobbing, sobbed, cried, crying, stinks, smells, refused to,
      cannot read, can't read, failed, bullied, bullying, fight, fighting, smashed, set fire,
      broke his, broke her
    `),
    except: phrases(`
      fight for, fighting for, cried laughing, crying laughing, smashed it, smells lovely
    `),
  },
  {
    id: 'parent-trouble',
    about: 'Trouble with a pupil’s family.',
    words: phrases(`
      screamed at, screaming at, shouted at, shouting at, swore at, swearing at, had a go at,
      kicked off, kicking off, drunk, stoned, high as a kite, stank of, stinks of,
      effing and jeffing, effing, on drugs, in prison, complained again, complaining again,
      complained about me, threatened me, banned from, late again, never turns up,
      never turned up, never reads, can't be bothered, fighting at, fight at, punch up,
      screeching, screeched at, ranting, ranted at, screamed down the phone, in her pyjamas,
      in his pyjamas, benefits, hasn't paid
    `),
  },
  {
    id: 'staffing',
    about: 'A colleague’s private working life.',
    words: phrases(`
      disciplinary, capability, suspended, gross misconduct, sacked, been let go, support plan,
      informal plan, on a plan, signed off, off sick, off with stress, long term sick,
      long-term sick, sick leave, handed in her notice, handed her notice in,
      handed his notice in, handed in notice, performance managed, handed in his notice,
      handed in their notice, given notice, made redundant, grievance, under investigation,
      final warning, written warning, failed probation, failed her induction,
      failed his induction, failed her observation, dbs, escorted off, pregnant, breakdown,
      off with a broken, off with a bad, having an operation, divorce, affair, drinking problem, hungover, walked out, tribunal, settlement, nda,
      agreed to leave, gardening leave, back on the booze
    `),
    except: phrases(`
      broken down, state of affairs, current affairs, service suspended, i have been signed off,
      i have been signed off with stress, i've been signed off with stress, i've been signed off,
      i was signed off, i'm signed off, i've been off sick, i was off sick, i am pregnant,
      i'm pregnant, i've been made redundant, i was made redundant, i had a breakdown,
      my breakdown
    `),
  },
  {
    id: 'inspection-and-exams',
    about: 'Results, papers and reports that are not out yet.',
    words: phrases(`
      leaked paper, leaked exam paper, leaked the paper, seen the paper, seen the exam paper,
      know what is on the paper, know what's on the paper, sneak peek of the exam, paper early,
      exam paper early, before the embargo, embargoed results, results are embargoed,
      our draft report, draft ofsted report, draft inspection report, ofsted draft,
      our ofsted grade, ofsted verbal feedback, not meant to say but ofsted, not public yet,
      before it is published, before it's published, until it's published, till it's published,
      can't tell anyone till, before the report is out, inspectors told us, the inspector told us,
      lead inspector told, not announced yet, between us ofsted, gave them the answers,
      helped them with the sats, changed the answers, upped the grades, peek at the sats,
      peek at the gcse, peek at the exam, peek at tomorrow's, coming up in paper,
      coming up on paper, what comes up in paper, wrote half their coursework,
      wrote their coursework, did their coursework for them
    `),
  },
  {
    id: 'business',
    about: 'Money, contracts and salaries of a school.',
    words: phrases(`
      sort code, account number, bank details, salary of, is paid, gets paid, on 60k, on 50k,
      on 40k, on 70k, on 80k, deficit budget, in deficit, invoice, invoices, part 2 minutes,
      confidential minutes, part two minutes, confidential item, the tender, password, passwords,
      log in is, login is, wifi code, wi-fi password
    `),
  },
  {
    id: 'pupil-records',
    about: 'What holds the details of pupils.',
    words: phrases(`
      reports, assessment data, pupil data, class data, class list, class lists, register, registers,
      mark book, markbook, scripts, mock papers, ehcps, care plans, contact sheets, medical forms,
      consent forms
    `),
  },
  {
    id: 'mislaid',
    about: 'Something is lost or was taken.',
    words: phrases(`
      left a memory stick, left my memory stick, lost a memory stick, lost my memory stick,
      left a usb, lost a usb, lost my usb, left my laptop, lost my laptop, left my bag, left my folder,
      left the folder, lost the folder, lost my folder, lost the register, got left on, left on the bus,
      left on the train, left on the tube, left on the tram, left it on the, left them on the,
      nicked from my car, nicked out of my car, stolen from my car, gone missing
    `),
  },
  {
    id: 'security',
    about: 'How to get in, and when nobody is watching.',
    words: phrases(`
      door code, gate code, alarm code, keypad code, entry code, code for the door,
      code for the gate, code to the door, code to the gate, code is, alarm is off,
      alarm is broken, cctv is off, cctv is broken, cctv isn't working, cctv is down, spare key,
      spare keys, key is under, keys are under, keys to the minibus, minibus keys, key safe, left unlocked, leave it unlocked,
      gate is unlocked, doesn't lock, won't lock, does not lock, nobody on site, no one on site,
      nobody checks, no one checks, fob, master key, code for the side, code for the back, code for the main,
      code for the front, code for the staff, wifi pw, wifi password, server password,
      password is on a post it, log in as me
    `),
    except: phrases(`
      dress code for the staff, dress code is, qr code is, discount code is, postcode is, code is below
    `),
  },
] satisfies WordListInput[];
