import type { Who } from './kinds.ts';

/** What stands before and after a name in its sentence, in small letters. */
export interface Around {
  before: string;
  after: string;
  isTitled: boolean;
}

/** A pattern of what stands around a name, and whom it shows. */
export interface WhoCue {
  who: Who;
  before?: RegExp;
  after?: RegExp;
  /** Only for names with a title, or only for those without. */
  titled?: boolean;
}

const kin =
  'son|daughter|lad|lass|boys?|girls?|kids?|child|baby|bairn|wean|toddler|teen(?:ager)?|eldest|oldest|youngest|middle one|twins?|' +
  'niece|nephew|grandson|grand ?daughter|grandad|granddad|grandpa|gran|granny|nan|nanny|nana|grandma|nain|taid|mum|mam|mom|mammy|dad|da|daddy|' +
  'sister|sis|brother|bro|cousin|cuz|aunt|auntie|aunty|uncle|husband|hubby|hubs|wife|wifey|partner|other half|fella|boyfriend|girlfriend|' +
  'fianc[e]+|godson|goddaughter|stepson|stepdaughter|step ?dad|step ?mum|bestie|best mate|best friend|mate|pal|friend';
const schoolClass =
  '(?:(?:year|yr|y|p|s|class|form) ?\\d{1,2}[a-z]*s?|(?:1[0-3]|[1-9])(?!th|st|nd|rd|am|pm|km|kg|ft|lb|oz)[a-z]{1,2}|reception|nursery|primary \\d|my (?:class|form|tutor group|set)|bottom set|top set|sixth form)';
const job =
  'ta|tas|lsa|hlta|senco|sendco|head|headteacher|head teacher|deputy|assistant head|hod|slt|teacher|trainee|ect|nqt|caretaker|site manager|' +
  'site team|cook|chef|cleaner|receptionist|secretary|office manager|business manager|governor|chair of governors|chair|technician|librarian|mentor|' +
  'nurse|dsl|colleague|colleagues|lead|boss|line manager|principal|ceo|tutor|dinner ladies|dinner lady|lunchtime supervisor|crossing|lollipop \\w+|invigilator|' +
  'cover supervisor|head of (?:year|department|maths|english|science|sixth form|[a-z]+)|teaching assistant|counsellor|coach|admin|work bestie|work wife|work husband';
const office =
  'the (?:school )?office|finance|hr|the kitchen|the canteen|reception desk|the staffroom|maths|english|science|pe|art|drama|music|history|geography|it|mfl|dt|premises|pastoral|the pru';

/** Tried in order; the first that fits decides. */
export const whoCues: readonly WhoCue[] = [
  { who: 'family', after: /^'s (?:mum|mam|dad|mummy|daddy|nan) here\b/ },
  { who: 'other', before: /\b(?:i'?m|i am|my name is|name's) $/ },
  {
    who: 'family',
    titled: false,
    before:
      /\b(?:(?:mum|mummy|mam|mama|dad|daddy|da|nan|nanny|nana|grandad|grandma|gran|auntie|uncle|owner|wife|husband|married|daughter|son)(?: \w+)? (?:to|of)|my(?: wee| little| beautiful| gorgeous| clever)?) $/,
    after: /^(?!'s (?:mum|dad|class|form))/,
  },
  {
    who: 'parent',
    titled: true,
    before: /\byour (?:son|daughter|child|little \w+|lad|boy|girl)\b[^!?]*$/,
  },
  {
    who: 'pupil',
    after:
      /^(?:'s|s')? (?:mum|mam|mom|dad|nan|gran|carer|parents?|family|social worker|ehcp|1:1|one to one)\b/,
    before: /^(?!.*\b(?:my|our) (?:(?:wee |little )?$|mate|friend|pal|best|hubby|sister|brother))/,
  },
  {
    who: 'pupil',
    before:
      /\b(?:mum|mam|dad|nan|gran|parents?|mother|father|carer|social worker|homework) (?:of|for) (?:\w+ )?$/,
  },
  {
    who: 'family',
    before: new RegExp(`\\b(?:my|our|me|the)(?: own)?(?: [a-z-]+){0,3} (?:${kin}),? $`),
  },
  {
    who: 'family',
    before:
      /\b(?:hubby|hubs|auntie|aunty|uncle|nanny|nana|nan|granny|gran|grandad|grandma|cousin|cuz|sis|bro)\b,? $/,
  },
  {
    who: 'family',
    before: /\bour (?:wee |little )?$/,
    titled: false,
    after: new RegExp(`^(?! (?:in|from) (?:my |our )?${schoolClass})`),
  },
  {
    who: 'family',
    after: new RegExp(
      `^(?:,| -| is| was|'s| \\()? ?(?:is )?(?:my|our)(?: own)?(?: [a-z-]+){0,2} (?:${kin})\\b`,
    ),
  },
  {
    who: 'parent',
    titled: true,
    before: /\b(?:parents?|mum|dad|families|grandparents?|carer)\b[^.!?]{0,24}$/,
  },
  {
    who: 'parent',
    after:
      /^(?:,| \(| -)? ?(?:his|her|their|whose|a parent|one of the (?:mums|dads)|pta|mum of|dad of|mother of|father of|parent of|year \d+ (?:mum|dad))\b(?! (?:class|lesson|office|room|birthday|job|last|first))/,
  },
  {
    who: 'public',
    before:
      /\b(?:president|prime minister|pm|mp|minister|secretary|chancellor|senator|king|queen|prince|princess|sir|dame|lord|lady|saint|st|pope|manager|gaffer|striker|keeper|midfielder|captain|author|presenter|singer|actor|comedian|dj|rapper|inspector)\.?,? $/,
  },
  {
    who: 'public',
    after:
      /^(?:'s)?,? (?:mp|pm|tour|album|film|gig|concert|penalty|goal|hat ?trick|free kick|scored|scoring|resign(?:s|ed)?|on (?:telly|tv|the telly|strictly|traitors|bake off|newsnight|question time|radio|loose women|kuenssberg|today)|in (?:goal|midfield|concert)|at (?:the )?(?:o2|arena|glastonbury|wembley|hampden|anfield)|up front|off the bench|has resigned|'s (?:speech|budget))\b/,
  },
  {
    who: 'public',
    before:
      /\b(?:watching|watched|listening to|voted? for|vote|reading|read|tickets (?:for|to)|saw|seeing|love a bit of|binge|quoting|quote|poem by|book by|novel by|songs? by|by) $/,
    titled: false,
  },
  {
    who: 'pupil',
    after: new RegExp(
      `^,? ?(?:\\(|in |from |of |on |- )?(?:my |our )?${schoolClass}\\b(?! (?:teacher|ta|lead|mum|dad|parent))`,
    ),
    titled: false,
  },
  {
    who: 'pupil',
    before: new RegExp(
      `\\b${schoolClass}(?:'s)?(?: (?:pupil|student|lad|boy|girl|kid|legend|star|superstar|captain|champion)s?)?[,:]? $`,
    ),
    titled: false,
  },
  {
    who: 'pupil',
    before:
      /\b(?:pupils?|students?|lads?|lass|boys?|girls?|kid|child|wee|little|young|twins?|brothers|head boy|head girl|prefect|captain|finalists?|mathletes?|readers?|winners?),? $/,
    titled: false,
  },
  {
    who: 'pupil',
    after:
      /^(?:'s|,)? (?:has been excluded|got excluded|excluded|is excluded|kicked off|kicking off|told me|ate|bit|threw|swore|behaviour|detention|homework|on report|in detention|in isolation|got (?:a )?(?:grade|\d+ in)|passed (?:his|her)|handed in)\b/,
    titled: false,
  },
  {
    who: 'pupil',
    before:
      /\b(?:taught|teach|teaching|excluded|suspended|restrained|detention for|report on|merit for|award for|well done to|massive well done to|congratulations to|congrats to|shout ?out to) $/,
    titled: false,
    after: new RegExp(
      `\\b(?:${schoolClass}|gcses?|a levels?|sats|exam|pupils?|students?|class|tutor)\\b`,
    ),
  },
  { who: 'colleague', before: new RegExp(`\\b(?:${job}),? (?:called )?$`) },
  {
    who: 'colleague',
    after: new RegExp(
      `^,? ?(?:\\()?(?:(?:is|as|was|our|my|the|made|who is|for) )*(?:new |amazing |lovely |fab |brilliant |school |wonderful )*(?:${job})\\b`,
    ),
  },
  { who: 'other', titled: false, before: /\b(?:we|you|your|i)\b[^.!?]*, $/, after: /^,/ },
  { who: 'colleague', after: new RegExp(`^ (?:in|from|on) (?:${office})\\b`) },
  {
    who: 'colleague',
    before:
      /\b(?:thank ?you|thanks|ta|cheers|happy retirement|big up|kudos|congratulations|congrats) (?:so much )?(?:to )?(?:our )?$/,
    titled: true,
  },
  {
    who: 'colleague',
    after:
      /\b(?:staffroom|slt|ppa|briefing|duty|retir(?:es?|ing|ement)|leaving do|supply|observ(?:ed|ation)|capability|off sick|signed off|notice|my classroom|photocopier|lanyard|the team)\b/,
    titled: false,
  },
  {
    who: 'colleague',
    before:
      /\b(?:staffroom|slt|ppa|briefing|on duty|leaving do|supply|my room|colleagues?|staff|the office|work with|working with|cover(?:ing)? for)\b[^.!?]{0,60}$/,
  },
  {
    who: 'pupil',
    titled: false,
    after: new RegExp(
      `^(?! and (?:his|her) (?:mum|dad) )[^.!?]{0,60}\\b(?:my class|our class|in class|in my form|${schoolClass}|ehcp|exclu(?:ded|sion)|detention|homework|cpoms|social services|his mum|her mum|his dad|her dad|pupil|classmates?)\\b`,
    ),
  },
  {
    who: 'pupil',
    titled: false,
    before:
      /\b(?:my class|our class|in my form|my tutor group|in class|pupil|pupils|my year \d+s?|year \d+|the kids|homework|detention)\b[^.!?]{0,60}$/,
  },
];
