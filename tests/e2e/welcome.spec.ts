import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faults } from './driver/axe.ts';
import {
  gone,
  openPopup,
  present,
  pressByKey,
  pressOn,
  says,
  typeInto,
  wordsIn,
} from './driver/own-page.ts';
import { browserSession } from './driver/session.ts';

const session = browserSession();
const next = 'button[type="submit"]';

/** Goes on, and waits for the step with this number. */
async function goOn(page: Page, step: number): Promise<void> {
  await pressOn(page, next);
  await says(page, `Step ${step} of 5`);
}

/** The words underlined in a draft that always has some. */
async function underlined(draft: string): Promise<string[]> {
  const popup = await openPopup(session(), 'draft');
  await typeInto(popup, 'textarea', draft);
  await says(popup, draft);
  return wordsIn(popup, '.underlined mark');
}

describe('the first run', () => {
  it('says what it sees, takes school, role and accounts, and has no fault that axe can find', async () => {
    expect(await underlined('My class was at Northwood today.')).not.toContain('Northwood');

    const page = await session().openExtension('welcome.html');
    await says(page, 'It never reads private messages.');
    expect(await faults(page)).toEqual([]);

    await goOn(page, 2);
    await pressOn(page, 'input[value="another"]');
    await pressOn(page, next);
    await says(page, "Please give the school's name.");
    await typeInto(page, '.inset input', 'Northwood Primary School');
    await typeInto(page, '.inset .field:last-child input', 'Northwood');
    expect(await faults(page)).toEqual([]);

    await goOn(page, 3);
    await pressOn(page, 'input[value="governor"]');
    expect(await faults(page)).toEqual([]);

    await goOn(page, 4);
    await typeInto(page, '.account-form input', '@MissRowan');
    await pressOn(page, '.account-form > .button');
    await says(page, 'missrowan');
    expect(await faults(page)).toEqual([]);

    await goOn(page, 5);
    await says(page, 'This ties a personal account to your school by name.');
    expect(await faults(page)).toEqual([]);

    expect(await underlined('My class was at Northwood today.')).toContain('Northwood');
    expect(await underlined('My class was at Abbot’s Lea School today.')).not.toContain(
      'Abbot’s Lea School',
    );
    const guidance = await openPopup(session(), 'guidance');
    await says(guidance, 'If you are a governor');
  });

  it('shows again what was chosen before', async () => {
    const page = await session().openExtension('welcome.html');
    await says(page, 'Step 1 of 5');
    await goOn(page, 2);
    await present(page, 'input[value="another"]:checked');
    await goOn(page, 3);
    await present(page, 'input[value="governor"]:checked');
  });

  it('keeps an account that was written and not added when the step is left', async () => {
    const page = await session().openExtension('welcome.html');
    for (const step of [2, 3, 4]) await goOn(page, step);
    await typeInto(page, '.account-form input', '@');
    await pressOn(page, next);
    await says(page, "Please write the account's name first.");
    await typeInto(page, '.account-form input', 'NorthwoodTeacher');
    await goOn(page, 5);
    await pressOn(page, '.step-foot .button');
    await says(page, 'northwoodteacher');
    await pressOn(page, '.rows li:last-child .button');
    await gone(page, '.rows li + li');
  });

  it('goes on from the heading of its step when an account is removed by key', async () => {
    const page = await session().openExtension('welcome.html');
    for (const step of [2, 3, 4]) await goOn(page, step);
    await pressByKey(page, '.rows .button', 'Enter');
    await gone(page, '.rows .button');
    await present(page, 'h1:focus');
  });
});
