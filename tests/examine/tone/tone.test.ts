import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/examine/compile.ts';
import { readDraft } from '../../../src/examine/reading.ts';
import { wholeOf } from '../../../src/examine/signals/index.ts';
import { toneLists } from '../../../src/examine/tone/lists.ts';
import { isCertain } from '../../../src/examine/tone/tone.ts';
import { builtinPolicy } from '../../../src/policy/builtin.ts';
import { draftOf } from '../support.ts';

const policy = compile(builtinPolicy(), { tone: toneLists });

/** "derogatory of a colleague: useless", for each tone that the words of a sentence give. */
function tonesOf(text: string): string[] {
  const reading = readDraft(draftOf(text), policy);
  return wholeOf(reading, policy)
    .marks.filter(isCertain)
    .map(({ label, aim, sentence, start, end }) => {
      const { text: said = '' } = reading.sentences[sentence]?.passage ?? {};
      return `${label} ${aim}: ${said.slice(start, end)}`;
    });
}

describe('whom a harsh word is aimed at', () => {
  it.each([
    ['Our deputy is useless', 'derogatory colleague: useless'],
    ['One of my parents emailed at 11pm. Brain dead', 'derogatory parent: brain dead'],
    ['Lazy parents who cannot pack a bag', 'derogatory parent: lazy'],
    ['Parents at our school are clueless', 'derogatory parent: clueless'],
    ['My class are feral', 'derogatory pupil: feral'],
    ['The SENCO was in today. She is useless.', 'derogatory colleague: useless'],
    ['I hate our SLT', 'derogatory colleague: hate'],
    ['Our line manager is an arsehole', 'offensive colleague: arsehole'],
    ['Women are stupid', 'discriminatory group: stupid'],
    ['I detest immigrants', 'discriminatory group: detest'],
    ['Sick of immigrants', 'discriminatory group: sick of'],
    ['Gay people are not our equals', 'discriminatory group: equals'],
    ['Isn’t it obvious that women are scum?', 'discriminatory group: scum'],
    ['Mr Adeyemi put a film on again this week, lazy get', 'derogatory colleague: lazy get'],
    ['Our CEO sacks dinner ladies. He’s a crook', "accusation colleague: he's a crook"],
    ['Our business manager has her hand in the till', 'accusation colleague: hand in the till'],
    ['Our deputy should sleep with one eye open', 'harassment colleague: sleep with one eye open'],
  ])('%s', (text, expected) => expect(tonesOf(text)).toContain(expected));
});

describe('a harsh word that is meant for nobody of the school', () => {
  it.each([
    ['of a thing', 'The photocopier is useless'],
    ['of a referee', 'That referee is an arsehole'],
    ['of oneself', 'I am so thick, I marked the wrong books'],
    ['of one’s family', 'My husband is useless at ironing'],
    ['of another subject in the same sentence', 'Parents evening done, the parking is useless'],
    ['denied', 'Our deputy is not lazy'],
    ['denied of a group', 'Immigrants are not criminals'],
    ['denied altogether', 'There’s no such thing as a lazy SEND family'],
    ['on their side', 'Sick of disabled people being treated as an afterthought'],
    ['in praise of them', 'Bloody brilliant women everywhere in this squad'],
    ['a count', 'I was the only black girl in my class'],
    ['quoted', 'A parent told me “the head is useless” and I just smiled'],
    ['spoken against', 'Calling women stupid is not ok'],
    ['refused', 'No woman should be attacked for speaking up'],
    ['reclaimed', 'I am happily a faggot and proud'],
    ['a homonym', 'We had faggots with gravy for dinner'],
    ['about pay', 'Pay for teachers is a joke and we are striking'],
    ['about inspection', 'Ofsted is a toxic system that helps no pupil'],
    ['long ago', 'At my old school the head was useless'],
    ['somebody’s name', 'Our head Karen is a joy'],
  ])('%s: %s', (_, text) => expect(tonesOf(text)).toEqual([]));
});
