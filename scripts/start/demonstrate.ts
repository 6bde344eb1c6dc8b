import { mkdirSync } from 'node:fs';
import { openComposer, posted, send, type } from '../../tests/e2e/driver/compose.ts';
import type { Session } from '../../tests/e2e/driver/launch.ts';
import { wordsMarked } from '../../tests/e2e/driver/marks.ts';
import { panelWhere } from '../../tests/e2e/driver/panel.ts';
import type { PracticeSurface } from '../../tests/e2e/driver/surfaces.ts';

const draft = {
  text: 'Add me on Snapchat if you get stuck, Year 9! ',
  words: ['Add me on Snapchat', 'Year 9'],
};

export interface Row {
  site: string;
  surface: string;
  typed: string;
  /** The words that were underlined. */
  found: string;
  held: 'yes' | 'no';
}

/** Writes a draft as a person would, presses Post once, and says what the person saw. */
export async function demonstrate(session: Session, surface: PracticeSurface): Promise<Row> {
  const [site = '', ...kind] = surface.name.split(' ');
  const row: Row = {
    site,
    surface: kind.join(' '),
    typed: draft.text.trim(),
    found: '',
    held: 'no',
  };
  const composer = await openComposer(session, surface);
  const { page } = composer;
  try {
    await type(composer, draft.text);
    await wordsMarked(composer, draft.words);
    row.found = draft.words.join(', ');
    await send(composer);
    await panelWhere(page, (seen) => seen.held !== '');
    if ((await posted(page)).length === 0) row.held = 'yes';
  } catch (error) {
    console.error(`${surface.name}: ${error instanceof Error ? error.message : error}`);
  }
  mkdirSync('reports/start', { recursive: true });
  await page.screenshot({ path: `reports/start/${surface.platform}.png` });
  return row;
}
