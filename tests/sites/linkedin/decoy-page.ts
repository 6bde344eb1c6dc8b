/** What a decoy's function may ask for in the page; sent there as source, so it stands alone. */
export function pageTools() {
  /** Looks again on every frame, for as long as the caller's own time limit allows. */
  async function until<Found>(find: () => Found | null | undefined | false): Promise<Found> {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
  }
  const startPost = () =>
    until(() =>
      [...document.querySelectorAll<HTMLElement>('[role="button"]')].find(
        (button) => button.textContent === 'Start a post',
      ),
    );
  return {
    until,
    startPost,
    /** Opens the share dialog of the feed and gives its editor. */
    async openShare(): Promise<HTMLElement> {
      (await startPost()).click();
      return until(() => document.querySelector('[componentkey="ShareBox_textEditor"]'));
    },
    /** Opens the share box in the shadow root and gives the root. */
    async openInterop(): Promise<ShadowRoot> {
      const shadow = await until(() => document.querySelector('#interop-outlet')?.shadowRoot);
      (await startPost()).click();
      await until(() => shadow.querySelector('.ql-editor'));
      return shadow;
    },
    type(editor: HTMLElement, text: string): void {
      editor.focus();
      document.execCommand('insertText', false, text);
    },
    /** The share dialog's Post button, enabled or not. */
    postButton: () =>
      [...document.querySelectorAll('dialog[open] button')].find(
        (button) => button.textContent === 'Post',
      ) as HTMLButtonElement | undefined,
  };
}

export type PageTools = ReturnType<typeof pageTools>;
