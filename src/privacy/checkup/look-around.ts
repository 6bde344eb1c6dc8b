/** What a visited page shows of itself. */
export interface PageFacts {
  url: string;
  /** Tells one document from the next at the same address. */
  loadedAt: number;
  /** A box for a password is shown. */
  asksPassword: boolean;
  /** Names of the page's cookies; never what they hold. */
  cookies: string[];
  /** The person pressed "Stop" on the page, or "Skip this page". */
  isStopped: boolean;
  isSkipped: boolean;
}

/** What is said on the page while it is looked at. */
export interface Strip {
  title: string;
  text: string;
  stop: string;
  skip: string;
  /** The page asks for something that the person may not want to give. */
  maySkip: boolean;
  css: string;
}

/**
 * Looks at the page and tells the person on it, out of its reach, that it is being looked at. Runs
 * inside the page, so it can use nothing of this file.
 */
export function lookAround({ title, text, stop, skip, maySkip, css }: Strip): PageFacts {
  interface Shown {
    host: HTMLElement;
    say(title: string, text: string, maySkip: boolean): void;
    isStopped: boolean;
    isSkipped: boolean;
  }
  const world = globalThis as { [key: symbol]: Shown | undefined };
  const key = Symbol.for('second-look-visit');

  function show(): Shown {
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    const stage = document.createElement('div');
    stage.className = 'second-look strip';
    stage.lang = 'en-GB';
    stage.role = 'region';
    stage.ariaLabel = 'Second Look';
    const said = document.createElement('p');
    said.role = 'status';
    const head = document.createElement('b');
    const more = document.createElement('span');
    said.append(head, ' ', more);
    const button = (words: string, act: () => void) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'button';
      made.textContent = words;
      made.addEventListener('click', (event) => {
        if (event.isTrusted) act();
      });
      return made;
    };
    const skipping = button(skip, () => {
      shown.isSkipped = true;
    });
    const stopping = button(stop, () => {
      shown.isStopped = true;
    });
    stage.append(said, skipping, stopping);
    root.append(stage);
    const shown: Shown = {
      host,
      isStopped: false,
      isSkipped: false,
      say(nextTitle, nextText, mayBeSkipped) {
        skipping.hidden = !mayBeSkipped;
        // The sheet hides it a while after the last look: nobody else might be left to do so.
        stage.classList.toggle('again');
        if (head.textContent !== nextTitle) head.textContent = nextTitle;
        if (more.textContent !== nextText) more.textContent = nextText;
      },
    };
    return shown;
  }

  const shown = world[key] ?? show();
  world[key] = shown;
  shown.say(title, text, maySkip);
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  const home = modal ?? document.body ?? document.documentElement;
  if (shown.host.parentNode !== home) home.append(shown.host);
  if (shown.host.isConnected && !shown.host.matches(':popover-open')) shown.host.showPopover();

  const boxes = document.querySelectorAll('input[type="password"]');
  return {
    url: location.href,
    loadedAt: performance.timeOrigin,
    asksPassword: [...boxes].some((box) => box.checkVisibility()),
    cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
    isStopped: shown.isStopped,
    isSkipped: shown.isSkipped,
  };
}
