import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountRole } from '../../../src/policy/vocabulary.ts';
import { fromOrdinary, fromRules } from './from-rules.ts';
import { type Lesson, type LessonMaker, lessonMaker, tone } from './lesson.ts';

/** Public data is not about schools. */
const publicWeight = 0.02;
const publicSets = ['edos_train', 'hatemoji_train', 'surge_tox', 'toxspans'];

/** Everything but the corpus that an impression is learnt from. @param data the folder of licensed data, if it is at hand */
export function besidesPosts(data: string | undefined): Lesson[] {
  const lessonOf = lessonMaker();
  return [
    ...fromLessons(lessonOf),
    ...fromRules(lessonOf),
    ...fromOrdinary(lessonOf),
    ...(data ? fromPublicData(data, lessonOf) : []),
  ];
}

/** The short posts of `lessons/`: under a heading with the tone and whose account or whom it is aimed at. */
function fromLessons(lessonOf: LessonMaker): Lesson[] {
  return readLessons().map(({ text, role, tone: label }) =>
    lessonOf(text, { role }, tone(label === 'clean' ? undefined : label)),
  );
}

interface WrittenLesson {
  text: string;
  tone: string;
  role: AccountRole;
}

function readLessons(): WrittenLesson[] {
  const folder = join(import.meta.dirname, 'lessons');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      let heading = '';
      let role: AccountRole = 'personal';
      return linesOf(join(folder, file)).flatMap((line) => {
        if (!line.startsWith('# ')) return [{ text: line, tone: heading, role }];
        const [first = '', whose] = line.slice(2).split(' ');
        heading = first;
        role = whose === 'official' || whose === 'professional' ? whose : 'personal';
        return [];
      });
    });
}

/** Public data says only whether a text is abusive. */
function fromPublicData(data: string, lessonOf: LessonMaker): Lesson[] {
  return publicSets.flatMap((set) =>
    linesOf(`${data}/tone/${set}.jsonl`).map((line) => {
      const { text, y } = JSON.parse(line) as { text: string; y: number };
      return {
        ...lessonOf(text, { role: 'unknown' }, { harsh: y === 1 }, publicWeight),
        isPublic: true,
      };
    }),
  );
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
