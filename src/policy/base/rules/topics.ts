import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { noteEverywhere, noteOnPersonal, warnEverywhere } from '../severity.ts';

/** What a draft is about as a whole, where no single word says it. */
export const topicRules = [
  {
    id: 'likely-private-matter',
    clause: 'N2',
    severity: warnEverywhere,
    when: { all: [['topic:private']] },
    what: 'This seems to tell what should stay inside the school.',
    why: 'People who know you can tell which child, family or colleague you mean.',
    instead:
      'Leave out who it was and what happened, or talk it through with a colleague at school.',
    examples: {
      hit: posts(
        'Deputy has been signed off with stress and we all know why, the grievance goes to governors on Tuesday',
        'The social worker was in again about the twins, mum stank of drink at pick up and the head said nothing',
        'One of the boys in my tutor group is on his third exclusion this term, mum screamed at reception again',
        'That one in my bottom set has moved to his fourth foster placement this year and they wonder why he throws chairs',
      ),
      miss: [
        ...posts(
          'Sunday roast with the whole family, nan fell asleep in the gravy',
          'My son has lost his PE kit again and his teacher has emailed',
          'Spent my PPA hunting for a working stapler',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin' },
          'Great piece on oracy in this week’s TES',
        ),
      ],
    },
  },
  {
    id: 'likely-sensitive',
    clause: 'N4',
    severity: warnEverywhere,
    when: { all: [['topic:sensitive']] },
    what: 'This is likely to be taken as unkind or unwise by people of your school.',
    why: 'What is meant for friends is read at the school gate too, without the smile.',
    instead: 'Say what the day was like for you, and leave the others out.',
    examples: {
      hit: posts(
        'Bless our head, all the charisma of a damp flannel and half the ideas',
        'Year 9 today. If brains were dynamite they could not blow their hats off',
        'Our pupils are feral and the parents are worse, honestly a zoo on a wet Wednesday',
        'Apparently the parents of Year 3 think I am a babysitter, thick as mince the lot of them',
      ),
      miss: [
        ...posts(
          'The match was a disgrace, the ref needs glasses',
          'Teachers deserve a proper pay rise and the government knows it',
          'Nativity rehearsal: two sheep have resigned and Joseph has nits',
        ),
        ...postsAs({ role: 'official' }, 'Our summer fair is on Saturday from noon, all welcome'),
      ],
    },
  },
  {
    id: 'worth-a-second-look',
    clause: 'N4',
    severity: noteEverywhere,
    when: { all: [['topic:perhaps-private', 'topic:perhaps-sensitive']] },
    what: 'This may touch on people or matters of your school.',
    why: 'What is meant for friends is read at the school gate too, by those who can tell who is meant.',
    instead:
      'Read it as a parent or a colleague would, and leave out what could point at one person.',
    examples: {
      hit: posts(
        'A girl in Year 10 told me she has not eaten since Friday',
        'Somebody in the office cannot spell the name of the school she works in',
        'One of ours told me his mum has not been home since Friday',
        'Got told today that his dad is back inside, poor little soul came in with no socks on',
      ),
      miss: posts(
        'Lovely walk along the canal with the dog this morning',
        'Saw a great film about a teacher in Paris last night',
        'Bins are out, tea is on, telly is rubbish',
        'Every child deserves a school that is properly funded',
      ),
    },
  },
  {
    id: 'likely-working-life',
    clause: 'N3',
    severity: noteOnPersonal,
    when: {
      all: [['topic:working-life']],
      none: ['words:working-life', 'school:indirect'],
      within: 'draft',
    },
    what: 'This speaks of your working day at school.',
    why: 'People who know where you work can tell which school, class or colleague you mean.',
    instead: 'Speak about teaching in general, or keep it for the staffroom.',
    examples: {
      hit: posts(
        'A small boy told me today that I look like a tired potato',
        'Door duty in the hail, brew in my glove',
        'Ran the whole nativity on two paracetamol and a Twix',
        'Thirty one recorders and one of me',
      ),
      miss: [
        ...posts(
          'Sunday roast with the whole family, nan fell asleep in the gravy',
          'The match was a disgrace, the ref needs glasses',
          'My son has lost his PE kit again and his teacher has emailed',
        ),
        ...postsAs({ role: 'official' }, 'Reminder: school is closed on Monday for staff training'),
      ],
    },
  },
] satisfies RuleInput[];
