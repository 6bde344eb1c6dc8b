import type { ChecklistItemInput } from '../../pack.ts';

const site = 'https://www.facebook.com';
const home = `${site}/settings`;
const tab = (name: string) => ({ url: `${site}/settings/?tab=${name}`, otherwise: [home] });
const accountsCentre = 'https://accountscenter.facebook.com';

/** Facebook: how people find you, and what your profile tells them. */
export const facebookProfile = [
  {
    id: 'F3',
    platform: 'facebook',
    title: 'Your birthday is hidden',
    why: 'A date of birth helps fraud and tells families your age.',
    clause: 'R3',
    priority: 'must',
    wanted: { personal: ['done', 'clear'], professional: ['done', 'clear'] },
    pages: [
      {
        url: `${site}/me/about_contact_and_basic_info`,
        otherwise: [`${site}/profile.php?sk=directory_personal_details`, `${site}/me/about`],
      },
    ],
    steps: [
      'Open About on your profile, then basic information.',
      'Set the day and month, and the year, to Only me.',
    ],
  },
  {
    id: 'F4',
    platform: 'facebook',
    title: 'Your friends list is hidden',
    why: 'Pupils and parents find staff through each other’s friends.',
    clause: 'R1',
    priority: 'must',
    wanted: { personal: ['only-me'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Set who can see your friends list to Only me.',
    ],
  },
  {
    id: 'F5',
    platform: 'facebook',
    title: 'Friend requests come from friends of friends only',
    why: 'It keeps most pupils and parents from asking at all.',
    clause: 'N6',
    priority: 'must',
    wanted: { personal: ['friends-of-friends'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Set who can send you friend requests to Friends of friends.',
    ],
  },
  {
    id: 'F6',
    platform: 'facebook',
    title: 'Strangers cannot look you up by e-mail',
    why: 'Your address may be in many families’ phones.',
    clause: 'N6',
    priority: 'must',
    wanted: { personal: ['friends', 'only-me'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Set who can look you up by e-mail to Friends or Only me.',
    ],
  },
  {
    id: 'F7',
    platform: 'facebook',
    title: 'Strangers cannot look you up by phone',
    why: 'The emergency number you gave for one school trip is enough to find you.',
    clause: 'N6',
    priority: 'must',
    wanted: { personal: ['friends', 'only-me'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Set who can look you up by phone number to Friends or Only me.',
    ],
  },
  {
    id: 'F8',
    platform: 'facebook',
    title: 'Search engines do not link to your profile',
    why: 'Families search a new teacher’s name first.',
    clause: 'R1',
    priority: 'must',
    wanted: { personal: ['off'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Turn off links to your profile from search engines.',
    ],
  },
  {
    id: 'F9',
    platform: 'facebook',
    title: 'Message requests from strangers do not arrive',
    why: 'It keeps pupils and parents you do not know from writing to you privately.',
    clause: 'N6',
    priority: 'should',
    wanted: { personal: ['done'] },
    pages: [tab('how_people_find_and_contact_you')],
    steps: [
      'Open Facebook’s settings and choose How people find and contact you.',
      'Open message requests.',
      'Choose not to receive requests from people you do not know.',
    ],
  },
  {
    id: 'F16',
    platform: 'facebook',
    title: 'Phone, e-mail, address and workplace are hidden',
    why: 'They lead from your name to your home and your school.',
    clause: 'R2',
    priority: 'must',
    wanted: { personal: ['done', 'clear'] },
    pages: [
      { url: `${site}/me/about_work_and_education`, otherwise: [`${site}/me/about`] },
      {
        url: `${site}/me/about_contact_and_basic_info`,
        otherwise: [`${accountsCentre}/personal_info/contact_points`],
      },
    ],
    steps: [
      'Open About on your profile.',
      'Remove your workplace, or set it to Only me.',
      'Set phone, e-mail and address to Only me.',
    ],
  },
  {
    id: 'F17',
    platform: 'facebook',
    title: 'Two-factor sign-in and login alerts are on',
    why: 'A stolen account speaks in your name to everybody you know.',
    clause: 'R1',
    priority: 'must',
    wanted: { personal: ['done'], professional: ['done'], official: ['done'] },
    pages: [
      { url: `${accountsCentre}/password_and_security`, otherwise: [home] },
      { url: `${accountsCentre}/password_and_security/login_alerts`, otherwise: [home] },
    ],
    steps: [
      'Open Accounts Centre, Password and security.',
      'Turn on two-factor authentication.',
      'Turn on login alerts.',
    ],
  },
  {
    id: 'F18',
    platform: 'facebook',
    title: 'Old apps and games are removed',
    why: 'They keep reading your profile long after you forgot them.',
    clause: 'R5',
    priority: 'should',
    wanted: { personal: ['done'], professional: ['done'] },
    pages: [tab('applications')],
    steps: [
      'Open Facebook’s settings and choose Apps and websites.',
      'Remove all you no longer use.',
    ],
  },
  {
    id: 'F19',
    platform: 'facebook',
    title: 'Activity off Facebook is cleared',
    why: 'It links what you do elsewhere to the account families may know.',
    clause: 'R5',
    priority: 'optional',
    wanted: { personal: ['done'] },
    pages: [
      { url: `${site}/off_facebook_activity`, otherwise: [home] },
      { url: `${site}/adpreferences`, otherwise: [home] },
    ],
    steps: [
      'Open your activity off Meta technologies and clear it.',
      'Disconnect future activity.',
      'Look through your ad preferences.',
    ],
  },
] satisfies ChecklistItemInput[];
