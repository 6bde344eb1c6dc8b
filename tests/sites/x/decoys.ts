import { type Decoy, source } from '../decoy.ts';

/** The functions run in a page just loaded. */
export const decoys: readonly Decoy[] = [
  {
    name: 'the same ids twice while the pop-up is open',
    page: 'compose',
    present: source(() => {
      const editors = document.querySelectorAll('[data-testid="tweetTextarea_0"]');
      const bars = document.querySelectorAll('[data-testid="toolBar"]');
      const places = [...editors].map((editor) => editor.closest('[role="dialog"]') !== null);
      return places.join() === 'false,true' && bars.length === 2;
    }),
  },
  {
    name: 'a dialog inside a dialog',
    page: 'compose',
    present: source(
      () => document.querySelector('#layers [role="dialog"] [role="dialog"][aria-modal]') !== null,
    ),
  },
  {
    name: 'containers whose test ids begin like the editor',
    page: 'home',
    present: source(() => {
      const named = [...document.querySelectorAll('[data-testid^="tweetTextarea_"]')];
      const ids = named.map((element) => element.getAttribute('data-testid'));
      return (
        ids.join() === 'tweetTextarea_0_label,tweetTextarea_0RichTextInputContainer,tweetTextarea_0'
      );
    }),
  },
  {
    name: 'the toolbar beside the text row, not around it',
    page: 'home',
    present: source(
      () =>
        document
          .querySelector('[data-testid="tweetTextarea_0"]')
          ?.closest('nav, [data-testid="toolBar"]') === null,
    ),
  },
  {
    name: 'an aria-hidden twin of the editor',
    page: 'compose',
    present: source(
      () =>
        document.querySelectorAll('[aria-hidden="true"] > [contenteditable="true"]').length === 2,
    ),
  },
  {
    name: 'a leaf that ends in the middle of a word',
    page: 'over-limit',
    present: source(() => {
      const leaves = [...document.querySelectorAll('[role="dialog"] [data-text="true"]')];
      const texts = leaves.map((leaf) => leaf.textContent ?? '');
      return texts.some((text, index) => /\w$/.test(text) && /^\w/.test(texts[index + 1] ?? ''));
    }),
  },
  {
    name: 'handlers that stop propagation',
    page: 'home',
    present: source(() => {
      let heard = 0;
      const count = () => heard++;
      document.addEventListener('click', count);
      document.querySelector<HTMLElement>('[aria-label="Everyone can reply"]')?.click();
      const missed = heard === 0;
      document.body.click();
      document.removeEventListener('click', count);
      return missed && heard === 1;
    }),
  },
  {
    name: 'presses with Alt held do nothing',
    page: 'home',
    present: source(() => {
      const button = document.querySelector('[aria-label="Everyone can reply"]');
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, altKey: true }));
      return document.querySelector('[aria-label="Everyone can reply"]') === button;
    }),
  },
  {
    name: 'a Post button enabled late',
    page: 'home',
    present: source(async () => {
      const find = () => document.querySelector<HTMLButtonElement>('[data-testid="tweetButton"]');
      const until = (holds: () => boolean | undefined) =>
        new Promise<void>((done) => {
          const look = () => holds() && done();
          const options = { attributes: true, childList: true, subtree: true };
          new MutationObserver(look).observe(document.body, options);
        });
      history.pushState(null, '', '/intent/post?text=Hello');
      dispatchEvent(new PopStateEvent('popstate'));
      await until(() => find() !== null);
      const editor = document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
      const disabledWithText = find()?.disabled && editor?.textContent === 'Hello';
      await until(() => find()?.disabled === false);
      return disabledWithText === true && find()?.ariaDisabled === null;
    }),
  },
  {
    name: 'a composer made anew after a community tab',
    page: 'home',
    present: source(async () => {
      const find = () => document.querySelector('[data-testid="tweetTextarea_0"]');
      const tabs = [
        ...document.querySelectorAll<HTMLElement>('nav[aria-label="Timelines"] [role="tab"]'),
      ];
      const press = async (index: number) => {
        tabs[index]?.click();
        await Promise.resolve();
        return find();
      };
      const first = find();
      const gone = await press(2);
      const again = await press(0);
      return first !== null && gone === null && again !== null && again !== first;
    }),
  },
  {
    name: 'a collapsed reply box without a toolbar',
    page: 'status',
    present: source(() => {
      const place = document.querySelector(
        'article[tabindex="-1"] + [data-testid="inline_reply_offscreen"]',
      );
      const has = (id: string) => place?.querySelector(`[data-testid="${id}"]`) != null;
      return has('tweetTextarea_0') && has('tweetButtonInline') && !has('toolBar');
    }),
  },
  {
    name: 'a copy of the post, without its address, above a reply',
    page: 'reply',
    present: source(() => {
      const copy = document.querySelector('[role="dialog"] article[data-testid="tweet"]');
      return copy?.querySelector('time[datetime]') != null && copy.querySelector('a') === null;
    }),
  },
  {
    name: 'the words of the post being quoted, beside the editor of one’s own',
    page: 'quote',
    present: source(() => {
      const quoted = document.querySelector('[role="dialog"] [data-testid="attachments"]');
      return (
        quoted?.querySelector('[data-testid="tweetText"]')?.textContent !== '' &&
        quoted?.querySelector('[contenteditable]') === null &&
        quoted.querySelector('article') === null
      );
    }),
  },
  {
    name: 'chat in an open shadow root',
    page: 'chat',
    present: source(async () => {
      const chat = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
      if (!chat) return false;
      const find = () => chat.querySelector('form textarea[data-testid="dm-composer-textarea"]');
      const drawn = new Promise<void>((done) => {
        const look = () => find() && done();
        new MutationObserver(look).observe(chat, { childList: true, subtree: true });
        look();
      });
      await drawn;
      return document.querySelector('textarea') === null;
    }),
  },
  {
    name: 'a search box',
    page: 'home',
    present: source(
      () => document.querySelector('input[data-testid="SearchBox_Search_Input"]') !== null,
    ),
  },
  {
    name: 'a pop-up that keeps focus to itself',
    page: 'compose',
    present: source(() => {
      document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
      return (
        document.querySelector('[aria-modal="true"]')?.contains(document.activeElement) === true
      );
    }),
  },
  {
    name: 'a bare letter that opens a new post',
    page: 'home',
    present: source(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
      return location.pathname === '/compose/post';
    }),
  },
  {
    name: 'settings that come after the page, without names',
    page: 'protected',
    present: source(async () => {
      const find = () =>
        document.querySelector<HTMLInputElement>(
          'section[aria-label="Section details"] label input[type="checkbox"]',
        );
      const shellFirst = performance.now() > 600 || find() === null;
      const loaded = new Promise<void>((done) => {
        const seen = () => find() && done();
        new MutationObserver(seen).observe(document.body, { childList: true, subtree: true });
        seen();
      });
      await loaded;
      const box = find();
      return (
        shellFirst && box?.checked === true && box.name === '' && box.dataset.testid === undefined
      );
    }),
  },
];
