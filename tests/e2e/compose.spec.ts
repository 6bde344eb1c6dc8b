import { describe, expect, it } from 'vitest';
import { nextPosted, openComposer, posted, send, sendAgain, type } from './driver/compose.ts';
import { marksOnPage, wordsMarked } from './driver/marks.ts';
import { panel, panelWhere, pressInPanel, readyToPost } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { comments, messages, posts } from './driver/surfaces.ts';

const session = browserSession();

/** Held once, whatever the account: an invitation to contact (clause N6). */
const invitation = {
  text: 'Add me on Snapchat if you get stuck, Year 9! ',
  marked: ['Add me on Snapchat', 'Year 9'],
};
/** Held until a reason is picked: a pupil's number (clause N1). */
const identifier = {
  text: 'Lost: planner with B801200005001 on the front ',
  marked: ['B801200005001'],
};
const clean = 'Chips on the beach with my own two, then the match. 2-1, get in! 🎉';

describe.each([...posts, ...comments])('$name', (surface) => {
  it('underlines the words, names the clause, holds once and lets the same press through', async () => {
    const composer = await openComposer(session(), surface);
    await type(composer, invitation.text);
    await wordsMarked(composer, invitation.marked);

    await send(composer);
    const held = await panelWhere(composer.page, (seen) => seen.held !== '');
    expect(held.cards[0]?.clause).toContain('N6');
    expect(await posted(composer.page)).toEqual([]);

    await readyToPost(composer.page);
    await sendAgain(composer);
    const { text, surface: name } = await nextPosted(composer.page);
    expect({ text, name }).toEqual({ text: invitation.text, name: surface.posted });
  });

  it('never holds a clean draft', async () => {
    const composer = await openComposer(session(), surface);
    await type(composer, clean);
    await send(composer);
    expect((await nextPosted(composer.page)).text).toBe(clean);
    expect(await marksOnPage(composer.page)).toBe(0);
  });
});

describe.each(posts)('$name, with something serious', (surface) => {
  it('waits for a reason, then lets the person post', async () => {
    const composer = await openComposer(session(), surface);
    await type(composer, identifier.text);
    await wordsMarked(composer, identifier.marked);
    await send(composer);
    await panelWhere(composer.page, (seen) => seen.held !== '');
    await readyToPost(composer.page);
    await sendAgain(composer);
    expect(await posted(composer.page)).toEqual([]);

    await pressInPanel(composer.page, 'This is a false alarm');
    await sendAgain(composer);
    expect((await nextPosted(composer.page)).text).toBe(identifier.text);
  });
});

describe.each(messages)('$name', (surface) => {
  it('is never read, marked or held: only the reminder shows', async () => {
    const composer = await openComposer(session(), surface);
    await type(composer, invitation.text.trim());
    const reminded = await panelWhere(composer.page, (seen) => seen.pill !== '');
    expect(reminded.pill).toBe('Reminder');
    await send(composer);
    expect((await nextPosted(composer.page)).text).toBe(invitation.text.trim());
    expect(await marksOnPage(composer.page)).toBe(0);
    expect((await panel(composer.page))?.cards.map(({ clause }) => clause) ?? []).not.toContain(
      'N6',
    );
  });
});
