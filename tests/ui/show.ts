import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws something into the test page and waits until what it asked the storage for has come. */
export async function show(what: ComponentChild): Promise<void> {
  act(() => render(null, document.body));
  act(() => render(what, document.body));
  // What was drawn then may ask for more.
  for (let round = 0; round < 2; round++) await act(settled);
}

/** Presses the button with this text and waits for what comes of it. */
export async function pressButton(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(text),
  );
  if (!button) throw new Error(`no button says "${text}"`);
  act(() => button.click());
  await act(settled);
}

export function shown(): string {
  return document.body.textContent ?? '';
}

/** The fake storage answers within a few turns of the event loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done));
}
