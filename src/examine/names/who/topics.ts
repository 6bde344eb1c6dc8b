/** What a draft that speaks of a pupil, or of a colleague, is likely to speak of besides. Small letters. */
export const pupilTopic =
  /\b(?:ehcp|ehc plan|camhs|cpoms|uniform|isolation|homework|upn|uln|dob|nhs no|nhs number|annual review|fractions|phonics|spellings|one-to-one|1:1|meds|pupils?|students?|in my group|my (?:class|form|group|tutor group|year \d+s?)|excluded|detention|seizure|timetable|gcses?|sats|put as much effort|behaviour|the lad|the girl|classmates?|the \w+ (?:brothers|sisters))\b/;

export const staffTopic =
  /\b(?:deputy|headteacher|head teacher|observ(?:ed|ation)|practitioner|restructure|redundan\w+|leaving do|handed in|notice period|boss|line manager|npqs?|governors?|trustees|principal|finance team|staff|staffroom|sacking|sacked|suspended|senco|slt|colleagues?|the office|head of|supply|capability|in the building|vodka|off sick|assistant head|interview|promotion|our team|the team|new role|library|caretaker|cleaner|teacher)\b/;
