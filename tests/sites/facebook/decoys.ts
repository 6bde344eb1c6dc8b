import { type Decoy, source } from '../decoy.ts';

interface Opened {
  dialog: Element;
  editor: HTMLElement;
  /** Puts a text where the caret is, as pressing keys does. */
  type: (editor: HTMLElement, text: string) => Promise<void>;
  /** Resolves once the state of `element` or of anything in it satisfies `holds`. */
  until: (element: Element, holds: () => boolean) => Promise<void>;
}

export const decoys: readonly Decoy[] = [
  {
    name: 'four Lexical editors that nobody sees, one holding text',
    page: 'settings',
    present: source(() => {
      const editors = [...document.querySelectorAll<HTMLElement>('[data-lexical-editor="true"]')];
      const onScreen = (editor: HTMLElement) =>
        editor.checkVisibility({ visibilityProperty: true }) &&
        editor.getBoundingClientRect().right > 0;
      return (
        editors.length === 4 &&
        !editors.some(onScreen) &&
        editors.some((editor) => editor.textContent !== '')
      );
    }),
  },
  {
    name: 'two nested dialogs of one name, the inner around the header only',
    page: 'home',
    present: inDialog(({ dialog, editor }) => {
      const inner = dialog.querySelector('[role="dialog"]');
      return inner?.ariaLabel === dialog.ariaLabel && !inner?.contains(editor);
    }),
  },
  {
    name: 'a post editor without an accessible name, its placeholder attribute late',
    page: 'home',
    present: inDialog(async ({ dialog, editor, until }) => {
      const atFirst = editor.ariaPlaceholder;
      // On a busy machine the editor may give way to the next one before it has the attribute.
      const announced = () => dialog.querySelector('[role="textbox"][aria-placeholder]');
      await until(dialog, () => announced() !== null);
      const visible = announced()?.nextElementSibling;
      return atFirst === null && editor.ariaLabel === null && visible?.ariaHidden === 'true';
    }),
  },
  {
    name: 'the post editor replaced after half a second, its text carried over',
    page: 'home',
    present: inDialog(async ({ dialog, editor, type, until }) => {
      await type(editor, 'Hello');
      await until(dialog, () => !editor.isConnected);
      const next = dialog.querySelector('[role="textbox"]');
      await until(dialog, () => next?.textContent === 'Hello');
      return next !== editor;
    }),
  },
  {
    name: 'an invisible Post button before the real one',
    page: 'home',
    present: inDialog(({ dialog }) => {
      const buttons = [...dialog.querySelectorAll('[aria-label="Post"]')];
      return (
        buttons.map((button) => button.closest('[aria-hidden="true"]') !== null).join() ===
        'true,false'
      );
    }),
  },
  {
    name: 'an invisible and a read-only audience before the real one',
    page: 'home',
    present: inDialog(({ dialog }) => {
      const buttons = [...dialog.querySelectorAll<HTMLElement>('[aria-label^="Edit privacy"]')];
      const isHidden = (button: Element) => button.closest('[aria-hidden="true"]') !== null;
      const kinds = buttons.map((button) => (isHidden(button) ? 'hidden' : button.tabIndex));
      return kinds.join() === 'hidden,-1,0';
    }),
  },
  {
    name: 'a Post button enabled late',
    page: 'group',
    present: inDialog(async ({ dialog, editor, type, until }) => {
      const button = dialog.querySelector('[aria-label="Post"][tabindex="0"]');
      await type(editor, 'Hello');
      const disabledWithText = editor.textContent === 'Hello' && button?.ariaDisabled === 'true';
      await until(dialog, () => button?.ariaDisabled === null);
      return disabledWithText;
    }),
  },
  {
    name: 'text leaves that end in the middle of a word',
    page: 'home',
    present: inDialog(async ({ editor, type }) => {
      await type(editor, 'wonderful');
      const leaves = editor.querySelectorAll('[data-lexical-text]');
      return leaves.length > 1 && editor.textContent === 'wonderful';
    }),
  },
  {
    name: 'events that never reach the window',
    page: 'home',
    present: source(() => {
      let heard = 0;
      const count = () => heard++;
      window.addEventListener('keydown', count);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
      window.removeEventListener('keydown', count);
      return heard === 0;
    }),
  },
  {
    name: 'a dialog that keeps focus to itself',
    page: 'home',
    present: inDialog(({ dialog, editor }) => {
      editor.focus();
      document.querySelector<HTMLElement>('input[type="search"]')?.focus();
      return dialog.contains(document.activeElement);
    }),
  },
  {
    name: 'buttons under a layer that takes the pointer',
    page: 'home',
    present: source(() => {
      const button = document.querySelector('[role="main"] [role="button"]');
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== button && hit?.getAttribute('data-visualcompletion') === 'ignore';
    }),
  },
  {
    name: 'a second step with Post and no text box',
    page: 'profile',
    present: inDialog(async ({ dialog, editor, type, until }) => {
      const next = dialog.querySelector<HTMLElement>('[aria-label="Next"][tabindex="0"]');
      await type(editor, 'Hello');
      await until(dialog, () => next?.ariaDisabled === null);
      next?.click();
      await until(dialog, () => dialog.querySelector('[aria-label="Post"]') !== null);
      return dialog.querySelector('[role="textbox"]') === null;
    }),
  },
  {
    name: 'a group dialog without an audience',
    page: 'group',
    present: inDialog(
      ({ dialog }) => dialog.querySelector('[aria-label^="Edit privacy"]') === null,
    ),
  },
  {
    name: 'a reply that begins with a mention',
    page: 'home',
    present: source(async () => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[role="button"]')];
      buttons.find((button) => button.textContent === 'Reply')?.click();
      await new Promise(requestAnimationFrame);
      const editor = document.querySelector('[aria-label="Reply to Priya Nair"]');
      return editor?.textContent === 'Priya Nair ';
    }),
  },
  {
    name: 'a share dialog that is not marked modal, around words of somebody else',
    page: 'home',
    present: source(async () => {
      document
        .querySelector('[data-ad-rendering-role="share_button"]')
        ?.closest<HTMLElement>('[role="button"]')
        ?.click();
      await new Promise(requestAnimationFrame);
      const dialog = document.querySelector('[role="dialog"][aria-labelledby]');
      const editor = dialog?.querySelector('[data-lexical-editor="true"]');
      return (
        dialog?.ariaModal === null &&
        editor?.textContent === '' &&
        Boolean(dialog.querySelector('[data-ad-rendering-role="story_message"]')?.textContent)
      );
    }),
  },
  {
    name: 'a caption and a comment box in one part of the page',
    page: 'photo',
    present: source(async () => {
      document.querySelector<HTMLElement>('[aria-label="Edit"]')?.click();
      await new Promise(requestAnimationFrame);
      return document.querySelectorAll('[role="main"] [role="textbox"]').length === 2;
    }),
  },
  {
    name: 'a Page’s post dialog without an audience, whose absence says nothing',
    page: 'event',
    present: inDialog(
      ({ dialog }) => dialog.querySelector('[aria-label^="Edit privacy"]') === null,
    ),
  },
  {
    name: 'a search box',
    page: 'home',
    present: source(() => document.querySelector('input[type="search"][role="combobox"]') !== null),
  },
  {
    name: "another row's audience, and an invisible one, before the row that counts",
    page: 'settings',
    present: source(() => {
      const buttons = [...document.querySelectorAll('[role="main"] [aria-label^="Edit privacy"]')];
      const isShown = buttons.map((button) => button.closest('[aria-hidden="true"]') === null);
      return isShown.join() === 'true,false,true';
    }),
  },
];

/** The source of a function that opens the post dialog first. */
function inDialog(present: (opened: Opened) => boolean | Promise<boolean>): string {
  return `async () => (${present})(await (${openDialog})())`;
}

async function openDialog(): Promise<Opened> {
  const until: Opened['until'] = (element, holds) =>
    new Promise((done) => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        done();
      };
      const observer = new MutationObserver(look);
      observer.observe(element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      look();
    });
  const type: Opened['type'] = async (editor, text) => {
    editor.focus();
    document.execCommand('insertText', false, text);
    await until(editor, () => editor.textContent === text);
  };
  const find = () => document.querySelector('[role="dialog"][aria-modal="true"]');
  document.querySelector<HTMLElement>('[role="main"] [role="button"]')?.click();
  await until(document.body, () => find() !== null);
  const dialog = find();
  const editor = dialog?.querySelector<HTMLElement>('[role="textbox"]');
  if (!dialog || !editor) throw new Error('The post dialog did not open');
  return { dialog, editor, type, until };
}
