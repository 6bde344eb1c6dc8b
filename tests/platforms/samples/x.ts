import type { Sample } from './sample.ts';

const sideBar = (
  more = '',
) => `<header><nav><a data-testid="AppTabBar_Profile_Link" href="/ann_o">Profile</a></nav>
  <div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-ann_o"></div>${more}</div></header>`;
const wide = '<span>Ann</span><span>@ann_o</span>';

export const box = (n: number, attributes = '') => `
  <div data-testid="tweetTextarea_${n}_label"><div data-testid="tweetTextarea_${n}RichTextInputContainer"><div class="DraftEditor-root">
    <div class="public-DraftEditorPlaceholder-root"><div id="placeholder-k${n}">What’s happening?</div></div>
    <div class="DraftEditor-editorContainer"><div ${attributes} data-testid="tweetTextarea_${n}" role="textbox" contenteditable="true" aria-label="Post text" aria-multiline="true">
      <div data-contents="true"><div data-block="true" data-offset-key="a"><div data-offset-key="a"><span data-offset-key="a"><br data-text="true"></span></div></div></div>
    </div></div></div></div></div>`;

const tools =
  '<div data-testid="toolBar"><nav><input type="file" data-testid="fileInput"><button aria-label="Add photos or video"><svg></svg></button><button data-testid="geoButton"><svg></svg></button></nav>';
const avatar = '<div data-testid="UserAvatar-Container-ann_o"></div>';

const home = (attributes = 'data-me') => `<div data-testid="primaryColumn">
  <div><div>${avatar}</div><div><div>${box(0, attributes)}</div>
  <div><button aria-label="Everyone can reply"><svg></svg>Everyone can reply</button></div>
  ${tools}<button data-testid="tweetButtonInline" ${attributes && 'data-send'} type="button" role="button"><span>Post</span></button></div></div></div></div>`;

const modal = (
  inner: string,
  send = 'Post',
) => `<div id="layers"><div role="dialog"><div data-testid="mask"></div>
  <div role="dialog" aria-modal="true" aria-labelledby="modal-header"><button data-testid="app-bar-close"><svg></svg></button><button data-testid="unsentButton">Drafts</button>
  ${inner}<button aria-label="Everyone can reply"><svg></svg>Everyone can reply</button>${tools}<button data-testid="addButton"><svg></svg></button>
  <button data-testid="tweetButton" data-send type="button" role="button"><span>${send}</span></button></div></div></div></div>`;

const replied =
  '<article data-testid="tweet"><div data-testid="UserAvatar-Container-somebody"></div><time datetime="2026-10-02"></time></article><button>Replying to @somebody</button>';

const chat = `<div data-testid="dm-composer-container"><form data-testid="dm-composer-form"><div data-testid="dm-composer-input-container">
  <textarea data-me data-testid="dm-composer-textarea"></textarea></div><button data-testid="dm-composer-send-button">Send</button></form></div>`;

const samples: Omit<Sample, 'platform'>[] = [
  {
    name: 'home',
    url: 'https://x.com/home',
    surface: 'post',
    engine: 'draft',
    html: `${sideBar(wide)}<main>${home()}</main>`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'modal over home',
    url: 'https://x.com/compose/post',
    surface: 'post',
    html: `${sideBar()}<main>${home('')}</main>${modal(avatar + box(0, 'data-me'))}`,
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'thread',
    url: 'https://x.com/compose/post',
    surface: 'post',
    html: `${sideBar(`${wide}<svg data-testid="icon-lock"></svg>`)}<main>${home('')}</main>${modal(avatar + box(0) + box(1, 'data-me'), 'Post all')}`,
    send: '[data-send]',
    audience: 'friends',
  },
  {
    name: 'reply pop-up',
    url: 'https://x.com/compose/post',
    surface: 'comment',
    html: `${sideBar(wide)}<main>${home('')}</main>${modal(replied + avatar + box(0, 'data-me'), 'Reply')}`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'reply under a post, collapsed',
    url: 'https://x.com/somebody/status/123',
    surface: 'comment',
    html: `${sideBar(wide)}<main><article data-testid="tweet" tabindex="-1"></article><div data-testid="inline_reply_offscreen">${avatar}${box(0, 'data-me')}
      <button aria-label="Everyone can reply"><svg></svg></button><button data-testid="tweetButtonInline" data-send type="button" role="button"><span>Reply</span></button></div></main>`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'mobile',
    url: 'https://x.com/compose/post',
    surface: 'post',
    engine: 'textarea',
    html: `<main><header><button data-testid="tweetButton" data-send>Post</button></header><div data-testid="tweetTextarea_0"><textarea data-me></textarea></div></main>`,
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'quote',
    url: 'https://x.com/compose/post',
    surface: 'post',
    html: `${sideBar(wide)}<main>${home('')}</main>${modal(`${avatar}${box(0, 'data-me')}<div data-testid="attachments"><div role="link"><div data-testid="tweetText">Their words</div></div></div>`)}`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'article',
    url: 'https://x.com/compose/articles/edit/1',
    surface: 'article',
    html: `${sideBar()}<main><div role="tablist"><button role="tab">For you</button></div><div><div data-me role="textbox" contenteditable="true"><div data-contents="true"></div></div><button>Preview</button><button data-send>Publish</button></div></main>`,
    send: '[data-send]',
  },
  {
    name: 'chat in a shadow root',
    url: 'https://x.com/i/chat/1-2',
    surface: 'message',
    html: `<main><div data-testid="xchatEmbedRoute"><template shadowrootmode="open">${chat}</template></div></main>`,
  },
  {
    name: 'chat drawer in an unnamed shadow root',
    url: 'https://x.com/home',
    surface: 'message',
    html: `<main></main><div><template shadowrootmode="open"><div data-testid="chat-drawer-root">${chat}</div></template></div>`,
  },
  {
    name: 'unnamed box in a shadow root of the main part',
    url: 'https://x.com/home',
    surface: 'message',
    html: `<main><div><template shadowrootmode="open"><div data-me role="textbox" contenteditable="true"></div><button>Go</button></template></div></main>`,
  },
  {
    name: 'post of the home page, moved into a shadow root and without its names',
    url: 'https://x.com/home',
    surface: 'post',
    engine: 'draft',
    html: `<div><template shadowrootmode="open"><main>${home().replaceAll(/ data-testid="[^"]*"/g, '')}</main></template></div>`,
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'plain box for a post beside the form of something else',
    url: 'https://x.com/compose/post',
    surface: 'post',
    engine: 'textarea',
    html: '<main><header><button data-send>Posten</button></header><textarea data-me></textarea><form><div role="textbox" contenteditable="true"></div><button>Submit</button></form></main>',
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'plain box for a post, in a shadow root and without its names',
    url: 'https://x.com/compose/post',
    surface: 'post',
    engine: 'textarea',
    html: '<div><template shadowrootmode="open"><main><textarea data-me></textarea><button data-send>Posten</button></main></template></div>',
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'old chat in the page itself',
    url: 'https://x.com/home',
    surface: 'message',
    html: `<main></main><div data-testid="DMDrawer"><div data-me data-testid="dmComposerTextInput" role="textbox" contenteditable="true"></div></div>`,
  },
  {
    name: 'biography',
    url: 'https://x.com/settings/profile',
    surface: 'profile',
    engine: 'textarea',
    html: `<main></main><div role="dialog" aria-modal="true"><button data-testid="app-bar-close"><svg></svg></button><button data-send data-testid="Profile_Save_Button">Save</button>
      <input name="displayName" type="text"><textarea data-me name="description"></textarea><input name="location" type="text"></div>`,
    send: '[data-send]',
  },
  {
    name: 'search',
    url: 'https://x.com/explore',
    surface: 'none',
    html: '<main><form role="search"><input data-me type="text" role="combobox" data-testid="SearchBox_Search_Input"></form></main>',
  },
  {
    name: 'password',
    url: 'https://x.com/home',
    surface: 'none',
    html: '<main><input data-me type="password"></main>',
  },
];

export const xSamples: Sample[] = samples.map((one) => ({ platform: 'twitter', ...one }));
