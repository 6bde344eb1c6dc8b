import type { RuleInput } from '../../pack.ts';
import { posts, postsAs } from '../examples.ts';
import { warnEverywhere } from '../severity.ts';

const families = ['words:pupils', 'words:parents', 'words:one-child', 'person:class'];
const notOwnFamily = ['words:own-family'];

/** Contact with pupils and families, and tags. */
export const contactRules = [
  {
    id: 'contact-invitation',
    clause: 'N6',
    severity: warnEverywhere,
    when: {
      all: [['words:contact-invitations'], [...families, 'school:indirect']],
      none: [...notOwnFamily, 'words:public-contact'],
    },
    what: 'This invites pupils or families to contact you privately.',
    why: 'Contact outside the school’s own channels puts pupils at risk, and you too.',
    instead: 'Give the school’s phone number, e-mail or app.',
    examples: {
      hit: posts(
        'Any parents with questions about the trip message me on Facebook',
        'Year 11s add me on snap once you’ve left 😂',
        'Students can dm me your number and I’ll send the revision pack',
        'My form: whatsapp me if you are stuck on the coursework',
      ),
      miss: [
        ...posts(
          'Selling two Take That tickets, message me',
          'Quiz team needs a fourth, DM me',
          'My son needs a lift to football, text me if you can help',
        ),
        ...postsAs(
          { role: 'professional', platform: 'twitter' },
          'Looking for a class to swap letters with mine. DM me if you teach Y5!',
        ),
        ...postsAs(
          { role: 'official', audience: 'public' },
          'Parents: please call us or email the school office with any questions.',
        ),
      ],
    },
  },
  {
    id: 'contact-on-a-private-channel',
    clause: 'N6',
    severity: warnEverywhere,
    when: {
      all: [['words:private-channels'], ['words:learners', 'person:class', 'school:indirect']],
      none: [...notOwnFamily, 'words:public-contact'],
      within: 'draft',
    },
    what: 'This invites pupils or families to a private channel.',
    why: 'Contact outside the school’s own channels puts pupils at risk, and you too.',
    instead: 'Use the school’s e-mail, its learning platform or the office.',
    examples: {
      hit: [
        ...posts(
          'Revision questions? I’ve set up a Discord. Year 11, link below',
          'If you are one of the families on the ski trip, add me on here for photos',
          'Stuck on coursework? Whatsapp is easiest, you have the number',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin', audience: 'public' },
          'Students who need a reference: my DMs are always open.',
        ),
      ],
      miss: posts(
        'Selling a cot, inbox me',
        'The book club has a Discord server now, come and argue about Middlemarch',
        'My daughter’s revision guide is for sale, drop me a message',
        'Parents in the village, the cake stall is at noon',
      ),
    },
  },
  {
    id: 'contact-by-a-pupil',
    clause: 'W3',
    severity: warnEverywhere,
    when: { all: [['words:contact-told'], families], none: notOwnFamily },
    what: 'This says that a pupil or parent contacted you.',
    why: 'It is for your safeguarding lead, who can keep you and the pupil safe.',
    instead: 'Do not answer the message, keep it, and tell your safeguarding lead today.',
    examples: {
      hit: posts(
        'A pupil has messaged me on Instagram at midnight, what do I do??',
        'One of my year 10s found my insta 😱',
        'Awkward: a student sent me a friend request',
        'A parent followed me on TikTok, mortified',
      ),
      miss: posts(
        'My son messaged me from uni to ask how to boil an egg',
        'The dentist texted me a reminder for the wrong day',
        'An old school friend found me on Facebook after 30 years',
        'Someone tried to add me who is clearly a bot',
      ),
    },
  },
  {
    id: 'tag-on-official-account',
    clause: 'O4',
    severity: { official: 'warn' },
    when: { all: [['tag:person']] },
    what: 'Somebody is tagged in a school post.',
    why: 'The school does not tag pupils or staff: a tag leads strangers to their own accounts.',
    instead: 'Remove the tag. “Well done to our cooks” thanks them just as well.',
    examples: {
      hit: postsAs(
        { role: 'official', audience: 'public', tags: ['Amy Roberts'] },
        'A huge thank you to our wonderful kitchen team!',
        'Sports day was a triumph 🏅',
        'Well done everyone on a brilliant harvest festival',
        'World Book Day costumes were out of this world',
      ),
      miss: [
        ...postsAs(
          { role: 'official', audience: 'public' },
          'A huge thank you to our wonderful kitchen team!',
          'Open evening is on Thursday at 6pm. All welcome.',
        ),
        ...postsAs({ tags: ['Amy Roberts'] }, 'Cocktails with this one 🍹', 'Gig night!'),
      ],
    },
  },
  {
    id: 'tag-beside-the-school',
    clause: 'O4',
    severity: { personal: 'warn', professional: 'warn' },
    when: {
      all: [['tag:person'], ['school:named', 'school:own', 'school:indirect']],
      within: 'draft',
    },
    what: 'Somebody is tagged in a post about your school.',
    why: 'The tag ties that person’s own account to the school, and they may not want it.',
    instead: 'Remove the tag, or ask them first and thank them in words.',
    examples: {
      hit: [
        ...postsAs(
          { tags: ['Amy Roberts'] },
          'Inset day done, now wine 🍷',
          'Best TA in the world, my class adore her',
          'Parents evening tonight, pray for us',
        ),
        ...postsAs(
          { role: 'professional', platform: 'linkedin', tags: ['Amy Roberts'] },
          'Proud of our pupils and the team behind them',
        ),
      ],
      miss: [
        ...postsAs(
          { tags: ['Amy Roberts'] },
          'Cocktails with this one 🍹',
          'Parkrun PB!',
          'Gig night!',
        ),
        ...posts('Inset day done, now wine 🍷'),
      ],
    },
  },
] satisfies RuleInput[];
