import { type PageTools, pageTools } from './decoy-page.ts';

/** Something on a practice page that would fool careless reading code, and how to see that it is there. */
export interface Decoy {
  name: string;
  /** Name of the page in `site.ts`. */
  page: string;
  /** Source of a function for the page, returning whether the decoy is present (or a promise of it). */
  present: string;
}

export const decoys: readonly Decoy[] = [
  {
    name: 'hidden dialogs of the video player',
    page: 'feed',
    present: source(() => {
      const dialogs = [...document.querySelectorAll('.vjs-modal-dialog[role="dialog"]')];
      return dialogs.length === 4 && dialogs.every((dialog) => !dialog.checkVisibility());
    }),
  },
  {
    name: 'empty dialogs, one with the test id of the share box',
    page: 'feed',
    present: source(() => {
      const empty = [...document.querySelectorAll('dialog:empty')];
      return empty.length === 2 && empty.some((dialog) => dialog.matches('[data-testid="dialog"]'));
    }),
  },
  {
    name: 'a Quill editor in the hidden iframe',
    page: 'interop',
    present: source(({ until }) =>
      until(() => {
        const frame = document.querySelector<HTMLIFrameElement>('[data-testid="interop-iframe"]');
        const editor = frame?.contentDocument?.querySelector('.ql-editor[contenteditable="true"]');
        return frame && editor && getComputedStyle(frame).opacity === '0';
      }),
    ),
  },
  {
    name: 'a share box painted from a host without height',
    page: 'interop',
    present: source(async ({ openInterop }) => {
      const shadow = await openInterop();
      const modal = shadow.querySelector('[data-test-modal-id="sharebox"][role="dialog"]');
      return shadow.host.clientHeight === 0 && (modal?.getBoundingClientRect().height ?? 0) > 200;
    }),
  },
  {
    name: 'a conversation that is a dialog beside the share box',
    page: 'interop',
    present: source(async ({ openInterop }) => {
      const shadow = await openInterop();
      return shadow.querySelectorAll('[role="dialog"]').length === 2;
    }),
  },
  ...['interop', 'company'].map((page) => ({
    name: "Quill's own clipboard, editable beside the editor",
    page,
    present: source(async ({ until, openInterop }) => {
      const interop = location.search.includes('variant=interop');
      const root = interop ? await openInterop() : document;
      const editor = await until(() => root.querySelector('.ql-editor'));
      return editor.nextElementSibling?.matches('.ql-clipboard[contenteditable="true"]') === true;
    }),
  })),
  {
    name: 'a share dialog replaced half a second after it opened',
    page: 'feed',
    present: source(async ({ until, startPost, openShare }) => {
      (await startPost()).click();
      const first = await until(() => document.querySelector('dialog:modal'));
      const empty = first.querySelector('[contenteditable]') === null;
      const editor = await openShare();
      return empty && !first.isConnected && editor.closest('dialog:modal') !== null;
    }),
  },
  {
    name: 'one kind of editor wrapper for posts and comments',
    page: 'feed',
    present: source(async ({ until, openShare }) => {
      const wrappers = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
      const counter = 'button[aria-label="Comment"]';
      (await until(() => document.querySelector<HTMLElement>(counter))).click();
      const comment = await until(() => document.querySelector(wrappers));
      const post = (await openShare()).closest(wrappers);
      return comment.closest('dialog') === null && post !== null && post !== comment;
    }),
  },
  {
    name: 'a counter labelled like the button that sends a comment',
    page: 'feed',
    present: source(async ({ until, type }) => {
      const counter = await until(() =>
        document.querySelector<HTMLElement>('button[aria-label="Comment"]'),
      );
      counter.click();
      const box = await until(() =>
        document.querySelector<HTMLElement>('[aria-label="Text editor for creating comment"]'),
      );
      const before = document.querySelector('form button[type="submit"]');
      type(box, 'See you there');
      const send = await until(() => document.querySelector('form button[type="submit"]'));
      return before === null && send.textContent === 'Comment' && send !== counter;
    }),
  },
  {
    name: 'a word in two text nodes',
    page: 'feed',
    present: source(async ({ until, openShare, type }) => {
      const editor = await openShare();
      type(editor, 'wonderful');
      const line = await until(() => editor.querySelector('p:has(span)'));
      return line.textContent === 'wonderful' && line.querySelector('span')?.textContent === 'wond';
    }),
  },
  {
    name: 'handlers that stop propagation',
    page: 'feed',
    present: source(async ({ openShare }) => {
      const editor = await openShare();
      const heard: string[] = [];
      const events = [
        new KeyboardEvent('keydown', { bubbles: true, composed: true }),
        new InputEvent('input', { bubbles: true, composed: true }),
        new PointerEvent('pointerdown', { bubbles: true, composed: true }),
        new MouseEvent('mousedown', { bubbles: true, composed: true }),
      ];
      for (const event of events) {
        document.addEventListener(event.type, () => heard.push(event.type));
        editor.dispatchEvent(event);
      }
      return heard.length === 0;
    }),
  },
  {
    name: 'a Post button that is enabled after the text is there',
    page: 'feed',
    present: source(async ({ until, openShare, type, postButton }) => {
      const editor = await openShare();
      type(editor, 'Hello');
      const late = editor.textContent === 'Hello' && postButton()?.disabled === true;
      return until(() => postButton()?.disabled === false && late);
    }),
  },
  {
    name: 'an aria-hidden twin of the editor with the same text',
    page: 'feed',
    present: source(async ({ until, openShare, type }) => {
      type(await openShare(), 'Hello');
      const twin = 'dialog[open] [aria-hidden="true"].ProseMirror';
      return until(() => document.querySelector(twin)?.textContent === 'Hello');
    }),
  },
  {
    name: 'two modal dialogs, one over the other',
    page: 'feed',
    present: source(async ({ until, openShare }) => {
      await openShare();
      document.querySelector('#visibility-small')?.closest<HTMLElement>('[role="button"]')?.click();
      return until(() => document.querySelectorAll('dialog:modal').length === 2);
    }),
  },
  {
    name: 'a focus trap under showModal()',
    page: 'feed',
    present: source(async ({ until, openShare, type, postButton }) => {
      type(await openShare(), 'Hello');
      const last = await until(() => postButton()?.disabled === false && postButton());
      last.focus();
      last.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      const held = document.activeElement?.closest('dialog:modal') !== null;
      return held && document.activeElement !== last;
    }),
  },
  {
    name: 'a focus trap without a modal dialog',
    page: 'interop',
    present: source(async ({ openInterop }) => {
      const shadow = await openInterop();
      document.querySelector<HTMLElement>('[data-testid="typeahead-input"]')?.focus();
      return shadow.activeElement?.closest('.share-box-v2__modal') !== null;
    }),
  },
  {
    name: 'a comment’s own reply box inside another’s part of the page',
    page: 'classic-post',
    present: source(async ({ until }) => {
      (await until(() => document.querySelector<HTMLElement>('[aria-label="Reply"]'))).click();
      const boxes = await until(() => {
        const found = document.querySelectorAll('article .comments-comment-box .ql-editor');
        return found.length === 2 && [...found];
      });
      return boxes[0]?.closest('article')?.contains(boxes[1] ?? null) === true;
    }),
  },
  {
    name: 'a note with an invitation in a dialog of the shadow root',
    page: 'invite',
    present: source(async ({ until }) => {
      (await until(() => document.querySelector<HTMLElement>('[aria-label$="connect"]'))).click();
      const note = document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('textarea');
      return note?.id === 'custom-message' && note.closest('[role="dialog"]') !== null;
    }),
  },
  {
    name: 'a closed list of Trusted Types policies',
    page: 'company',
    present: source(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      try {
        trustedTypes.createPolicy('another', {});
        return false;
      } catch {
        return true;
      }
    }),
  },
];

function source(present: (page: PageTools) => boolean | Promise<boolean>): string {
  return `() => (${present})((${pageTools})())`;
}
