import { phrases } from '../../../policy/base/lists/phrases.ts';

/** Whose day it is, and how it is told. */

export const writer = phrases(`
  i, i'm, im, i've, ive, i'd, i'll, me, my, mine, myself, a'm, ah, ma, mi, meself
`);
export const us = phrases(`
  we, we're, we've, we'd, us, our, ours, wor, ourselves
`);
export const today = phrases(`
  today, this morning, this afternoon, tonight, tomorrow, yesterday, this week, last week, next week, tmrw, tmw, 2day, just now, all day, all week, again, back in, on monday, on friday, on tuesday, on thursday, on wednesday
`);
export const somebody = phrases(`
  he, she, he's, she's, hes, shes, him, her, his, himself, herself
`);
export const them = phrases(`
  they, they're, them, their, theirs, theyre, that lot, those, em, 'em
`);
export const you = phrases(`
  you, your, you're, youre, u, ur, yous, ye, yer, youse, yours
`);
export const atWork = phrases(`
  at work, work today, work tomorrow, at my work, work this morning, from work, to work, in work, this job, my job, the job, our place, this place, that place, where i work, at ours, round ours, in our place, our school, my school, this school, the school, school, ysgol, sgoil, academy, our academy, college, our college, nursery, our nursery, at school, in school, through our doors, our doors, new job, new role, new post, newly appointed, first year of teaching, teaching career, years in teaching, years teaching, years in the job, thirty years, twenty years, still here, i teach, i work, as a teacher, as a ta, as a head, as a senco, as a governor, teacher life, teacherlife, ta life, teacher problems, edutwitter, work life, staff life, job done, shift, my shift, wages, payday, pay day
`);
