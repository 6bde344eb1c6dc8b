import { render } from 'preact';
import panelStyles from '../../../src/compose/panel/panel.css?inline';
import { createPanel } from '../../../src/compose/panel/panel.tsx';
import { PanelView } from '../../../src/compose/panel/panel-view.tsx';
import type { Actions, Panel, View } from '../../../src/compose/view.ts';
import shell from '../../../src/overlay/host.css?inline';
import type { Composer, Engine } from '../../../src/platforms/platform.ts';
import controls from '../../../src/ui/controls.css?inline';
import tokens from '../../../src/ui/tokens.css?inline';
import { provideTexts } from './texts.ts';
import { type ViewName, views } from './views.ts';

/** The shipped panel beside a plain composer. The address says how: see `page.ts`. */

declare global {
  interface Window {
    harness: {
      panel: Panel;
      views: Record<ViewName, View>;
      /** Every action taken in the panel, oldest first: its name, then its values. */
      acted: unknown[][];
      /** Keys and presses that reached the page's own listeners. */
      heard: string[];
    };
  }
}

const query = new URLSearchParams(location.search);
const acted: unknown[][] = [];
const heard: string[] = [];

function record(name: keyof Actions) {
  return (...values: unknown[]) => void acted.push([name, ...values]);
}

const actions: Actions = {
  selectWords: record('selectWords'),
  dismiss: record('dismiss'),
  pickReason: record('pickReason'),
  chooseRole: record('chooseRole'),
  cardSeen: record('cardSeen'),
  close: record('close'),
};

const plain: Engine = {
  id: 'plain',
  read: ({ textContent }) => ({ text: textContent, pieces: [], mentions: [] }),
};

function composerIn(place: string | null): Composer {
  const scope = document.createElement('div');
  scope.className = 'composer';
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.role = 'textbox';
  editor.ariaLabel = 'What is on your mind?';
  editor.textContent = 'Lovely to see little Maisie K after school today.';
  const post = document.createElement('button');
  post.textContent = 'Post';
  scope.append(editor, post);
  homeFor(place).append(scope);
  return { surface: 'post', editor, scope, engine: plain, siblings: [editor] };
}

/** `dialog`: under showModal(); `shadow`: that, inside an open shadow root; else in the page. */
function homeFor(place: string | null): Element | ShadowRoot {
  const main = document.querySelector('main') ?? document.body;
  if (place !== 'dialog' && place !== 'shadow') return main;
  const dialog = document.createElement('dialog');
  if (place === 'dialog') main.append(dialog);
  else {
    const outlet = document.createElement('div');
    main.append(outlet);
    const style = Object.assign(document.createElement('style'), {
      textContent: document.querySelector('style')?.textContent ?? '',
    });
    outlet.attachShadow({ mode: 'open' }).append(style, dialog);
  }
  dialog.showModal();
  return dialog;
}

/** axe cannot see into a closed root: the same component, drawn into the page. */
function drawOpenly(view: View): void {
  const style = document.createElement('style');
  style.textContent = tokens + controls + shell + panelStyles;
  document.head.append(style);
  const stage = document.createElement('div');
  stage.className = 'second-look';
  document.body.append(stage);
  render(
    <PanelView
      view={view}
      open
      unread={false}
      said=""
      actions={actions}
      onToggle={record('close')}
    />,
    stage,
  );
}

function start(): void {
  const view = views[(query.get('view') ?? 'warn') as ViewName];
  if (query.get('as') === 'component') {
    drawOpenly(view);
    return;
  }
  for (const type of ['keydown', 'keyup', 'click', 'pointerdown'] as const)
    document.addEventListener(type, (event) => {
      heard.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type);
    });
  const panel = createPanel(composerIn(query.get('place')), actions);
  panel.show({ ...views.checking });
  panel.show(view);
  if (query.has('open')) panel.open('findings');
  window.harness = { panel, views, acted, heard };
}

provideTexts();
start();
