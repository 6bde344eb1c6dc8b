import type { PackInput } from '../pack.ts';

/** Sentences of the product that a school may replace with its own. */
export const texts = {
  messageReminder:
    'Staff do not message pupils or parents on social media. If a pupil has written to you, do not answer: keep the message, and tell your safeguarding lead.',
  pupilContactSteps: [
    'Do not answer, not even to say that you cannot talk.',
    'Keep the message: do not delete it, and note when it came.',
    'Tell your designated safeguarding lead today. If you do not know who that is, ask your school office.',
    'Do not block or accept the pupil until you have been told what to do.',
    'If a child is in danger now, call 999.',
  ],
  reportConcernSteps: [
    'If a child is in danger now, call 999.',
    'Keep what you saw: a link, a picture of the screen, the date and the time. Never copy or pass on indecent images.',
    'A concern about a pupil goes to the designated safeguarding lead the same day.',
    'Abuse, discrimination or harm to the school’s name goes to the school office or a senior leader.',
    'Report the post or account to the site as well, and do not argue with it.',
  ],
  protectedRoutes:
    'The law protects you when you raise wrongdoing in the right place: your school’s whistleblowing procedure (Public Interest Disclosure Act 1998), your union, the governors, Ofsted or the local authority.',
} satisfies NonNullable<PackInput['texts']>;
