import type { GuidanceEntryInput } from '../../pack.ts';

/** Duties of everybody who works at the school. */
export const reportingGuidance = [
  {
    id: 'know-the-policy',
    clause: 'W1',
    kind: 'do',
    title: 'Read your school’s policy',
    body: 'It applies to everybody who works at the school, and serious breaches can lead to discipline. If a rule is unclear, ask before you post.',
  },
  {
    id: 'a-pupil-has-contacted-me',
    clause: 'W3',
    kind: 'do',
    title: 'A pupil has contacted me',
    body: 'Do not answer. Keep the message and note the time. Tell your designated safeguarding lead the same day; they decide what happens next and make sure that you are protected too.',
  },
  {
    id: 'something-about-a-pupil',
    clause: 'W4',
    kind: 'do',
    title: 'I have seen something worrying about a pupil',
    body: 'Tell the designated safeguarding lead, even if you are not sure and even if somebody else may have done so. Do not look further yourself, and never copy or pass on indecent images.',
  },
  {
    id: 'report-discrimination',
    clause: 'W5',
    kind: 'do',
    title: 'I have seen discrimination',
    body: 'Keep the link and a picture, report it to the site, and tell a senior leader. You do not need to be the person it was aimed at.',
  },
  {
    id: 'equality-training',
    clause: 'W6',
    kind: 'do',
    title: 'Take part in equality training',
    body: 'Your school offers it. Ask the office for the next date if you are new.',
  },
  {
    id: 'report-a-concern',
    clause: 'W7',
    kind: 'do',
    title: 'Report a concern',
    body: 'If something online could harm the school or anybody in it, tell a senior leader or the school office. If it is about the headteacher, go to the chair of governors. If a child is in danger now, call 999.',
  },
  {
    id: 'if-you-are-abused',
    clause: 'O5',
    kind: 'know',
    title: 'If you are the one being abused',
    body: 'Do not answer. Keep the evidence, tell your headteacher, and talk to your union. The school supports staff who are abused online and can report it to the site or the police.',
  },
  {
    id: 'raising-wrongdoing',
    clause: 'N4',
    kind: 'know',
    title: 'Raising wrongdoing',
    body: 'Your school’s whistleblowing procedure, your union, the governors, Ofsted and the local authority can act on it, and the Public Interest Disclosure Act 1998 protects you when you use such routes.',
  },
  {
    id: 'changes-of-policy',
    clause: 'A1',
    kind: 'know',
    title: 'How you hear about changes',
    body: 'Your school tells staff by e-mail, on its website and in meetings. When the rules here change, this window says what is new.',
  },
] satisfies GuidanceEntryInput[];
