import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

const ways = phrases(`
  message, dm, text, whatsapp, inbox, add, snap, pm, follow
`);
const sites = phrases(`
  insta, instagram, ig, snap, snapchat, whatsapp, facebook, fb, here
`);

/** Private contact between staff and the families they serve. */
export const contactLists = [
  {
    id: 'contact-invitations',
    about: 'Asking somebody to get in touch on a private account or number.',
    words: [
      ...['message', 'dm', 'pm', 'text', 'whatsapp', 'inbox', 'snap', 'add'].map((w) => `${w} me`),
      ...ways.flatMap((way) => sites.map((site) => `${way} me on ${site}`)),
      ...phrases(`
        drop me a message, drop me a dm, drop me a text, send me a message, send me a dm,
        send me a friend request, friend request me, send me your number, dm me your number,
        my dms are open, my insta is, my snap is, my number is, here is my number,
        here's my number, give me a text, give me a ring, ring me, call me on, find me on insta,
        find me on snap, find me on instagram, join my whatsapp, whatsapp group, friend me,
        hit me up
      `),
    ],
    except: ['add me to the list', 'message me when you land', 'text me when you get home'],
  },
  {
    id: 'contact-told',
    about: 'Saying that a pupil has been in touch.',
    words: phrases(`
      messaged me, has messaged me, dmed me, dm'd me, has added me, added me on,
      friend requested me, sent me a friend request, friend request from, followed me on,
      follows me on, has my number, texted me, snapped me, sent me a dm, sent me a message,
      tried to add me, found me on insta, found me on facebook, found me on snapchat,
      found my insta, found my facebook, in my dms, popped up in my inbox
    `),
  },
  {
    id: 'public-contact',
    about: 'The school’s own ways to be reached.',
    words: phrases(`
      the office, school office, our office, reception, admissions, enquiries, call us, ring us,
      email us, contact us, get in touch with us, visit us, office number, to apply, apply by,
      send your cv, book a place, book a tour, absence line, attendance line, helpline, childline,
      samaritans, nspcc, please call, please ring, please phone, school nurse, in confidence on,
      report an absence, report absence, report a child absent, report your child, if your child, careline,
      parents can call, parents can ring, parents can email, parents can contact, families can call,
      families can ring, families can contact, sat nav, sat navs, can be reached,
      vacancy, vacancies, if you teach, if you're a teacher, fellow teachers, other teachers
    `),
  },
] satisfies WordListInput[];
