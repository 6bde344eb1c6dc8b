import { it } from 'vitest';
import { openComposer, type } from '../driver/compose.ts';
import { chromiumPolicy } from '../driver/managed.ts';
import { wordsMarked } from '../driver/marks.ts';
import { draft, firstMarks, laterMarks, schoolPack, signer } from '../driver/school.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

const rootKeys = [signer.pinned];
const [first, later] = await Promise.all([
  signer.sign(schoolPack(1)),
  signer.sign(schoolPack(2, ['Old Nest'])),
]);
const session = browserSession({ managed: { rootKeys, packInline: first } });

it('an open composer follows the policy file of the machine, without a reload', async () => {
  const composer = await openComposer(session(), surfaceNamed('X home post'));
  await type(composer, draft);
  await wordsMarked(composer, firstMarks);
  chromiumPolicy.set({ rootKeys, packInline: later });
  await wordsMarked(composer, laterMarks);
});
