import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

/** What is told in confidence, and where it goes. */
export const discretionLists = [
  {
    id: 'kept-quiet',
    about: 'The writer knows that it is not for telling.',
    words: phrases(`
      you heard it here first, heard it here first, didn't hear it from me, not heard it from me,
      never heard it from me, didn't hear this from me, don't share yet,
      do not share yet, not public till, not public until, not public yet, nobody is to know,
      no one is to know, nobody knows yet, staff don't know yet, staff do not know yet,
      staff will be told, staff haven't been told, not told staff, not told the staff, haven't told staff, act surprised, parents don't know yet, parents haven't been told,
      governors not yet told, keep it to yourselves, keep this to yourselves, keep it to yourself,
      keep this to the, under your hats, under your hat, keep it quiet, keep this quiet,
      not supposed to say, not meant to say, not allowed to say, shouldn't be telling you,
      shouldn't say this, can't say too much, cannot say too much, can't say who, cannot say who,
      report isn't out, report's not out, report is not out, report's out in, report is out in,
      official line is, i've said nothing, strictly between us, between friends of,
      between me and you, before the letters go out, till the letters go out,
      till the consultation letter, until the consultation letter
    `),
  },
  {
    id: 'school-affairs',
    about: 'Matters of a school that are told to few.',
    words: phrases(`
      ofsted, hmi, estyn, inspector, inspectors, inspection, graded, requires improvement,
      special measures, redundancies, redundancy, restructure, restructuring, consultation,
      vacancy, deficit, budget, tribunal, disciplinary, gardening leave, exclusion, governors, trustees,
      trust board, lado, academy, sixth form, sixth forms, maths department, school, the head,
      head's, deputy, teachers, tas, mock paper, listening track, attendance data, social worker
    `),
  },
  {
    id: 'private-channels',
    about: 'A private channel, offered.',
    words: phrases(`
      my snap is, my insta is, my personal insta, my personal instagram, my own insta,
      my own instagram, my personal whatsapp, my personal number, my personal mobile,
      my personal facebook, my personal email, my mobile on the board, my number on the board,
      my snap is in, snap is in the bio, insta is in the bio, message me privately,
      messaging me privately, dm me privately, drop me a message, drop me your whatsapp,
      drop me a friend request, add me on here, add me on snap, add me on insta, inbox me,
      my inbox is open, my inbox is always open, my dms are open, my dms are always open,
      set up a discord, run a discord, discord server, made a discord, made us a snapchat,
      private snapchat, made a whatsapp group, made us a whatsapp, my finsta,
      text me first, ring me at home, call me at home,
      message him on his own, message her on her own, his own instagram, her own instagram,
      snapchat's easiest, whatsapp is best, whatsapp is easiest, i'm on insta,
      i'm on messenger, i'm on snap
    `),
  },
  {
    id: 'learners',
    about: 'Learners and their families, spoken to.',
    words: phrases(`
      students, pupils, learners, young people, year groups, sixth form, sixth formers, coursework,
      revision, offers day, a level, ucas, seminar, tutor group, squad,
      parents, our parents, families, the pta, after prom, mock marks, school won't, his plan,
      her plan, school email, school trip, ski trip, the complaints form, exam week
    `),
  },
] satisfies WordListInput[];
