import type { Sample } from './sample.ts';

const rail =
  '<aside><div id="shareboxProfilePictureComponentRef"><a href="https://www.linkedin.com/in/ann-okafor/">Ann</a></div></aside>';

const tiptap = (attributes: string) =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" data-me contenteditable="true" role="textbox" ${attributes}><p><br class="ProseMirror-trailingBreak"></p></div></div>`;

const quill = `<div class="editor-container"><div class="editor-content ql-container"><div class="ql-editor ql-blank" data-me data-test-ql-editor-contenteditable="true" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Text editor for creating content" data-placeholder="What do you want to talk about?"><p><br></p></div>
  <div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div></div>`;

const sdui = (
  audience: string,
) => `<main>${rail}<div>feed</div></main><dialog></dialog><div role="dialog" class="vjs-hidden"></div>
  <dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button aria-label="Dismiss"><svg></svg></button>
    <div role="button" aria-expanded="false"><span>Ann Okafor</span><svg id="caret-small"></svg></div>
    <div role="button"><svg id="visibility-small"></svg><span>${audience}</span></div><div role="button"><svg id="comment-small"></svg><span>Comments: Anyone</span></div>
    ${tiptap('componentkey="ShareBox_textEditor" aria-label="Text editor for creating content"')}
    <button aria-label="Media" aria-haspopup="dialog"><svg id="image-medium"></svg></button><a aria-label="Scheduled"><svg></svg></a><button data-send><span>Post</span></button></div></dialog>`;

const shareBox = (
  lines: string,
) => `<div class="share-box-v2__modal" role="dialog" data-test-modal-id="sharebox" aria-labelledby="share-to-linkedin-modal__header"><div class="share-box">
  <h2 id="share-to-linkedin-modal__header"><button class="share-unified-settings-entry-button">${lines}<svg></svg></button></h2>
  <div class="share-creation-state"><div class="share-creation-state__text-editor">${quill}</div></div>
  <div class="share-creation-state__footer"><button class="share-actions__scheduled-post-btn" aria-label="Schedule post"><svg></svg></button><div class="share-box_actions"><button data-send class="share-actions__primary-action"><span>Post</span></button></div></div></div></div>`;

const lines = (author: string, audience: string) =>
  `<div><div class="artdeco-entity-lockup__title"><span>${author}</span></div><div class="artdeco-entity-lockup__subtitle">${audience}</div></div>`;

const messages = `<aside id="msg-overlay" class="msg-overlay-container"><form class="msg-form"><div class="msg-form__contenteditable" data-me role="textbox" contenteditable="true" aria-label="Write a message…"><p><br></p></div><button class="msg-form__send-button" type="submit">Send</button></form></aside>`;

const interop = (inner: string) =>
  `<main>${rail}</main><div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${inner}</template></div>`;

const samples: Omit<Sample, 'platform'>[] = [
  {
    name: 'share dialog',
    url: 'https://www.linkedin.com/sharing/compose',
    surface: 'post',
    engine: 'prosemirror',
    html: sdui('Post to Anyone'),
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'share box in the shadow root',
    url: 'https://www.linkedin.com/feed/',
    surface: 'post',
    engine: 'quill',
    html: interop(
      shareBox(lines('Ann Okafor', 'Post to Connections only')) + messages.replace('data-me', ''),
    ),
    send: '[data-send]',
    audience: 'friends',
  },
  {
    name: 'company page in German',
    url: 'https://www.linkedin.com/company/987/admin/page-posts/published/?share=true',
    surface: 'post',
    engine: 'quill',
    html: `<main>${rail}</main>${shareBox(lines('Abbot’s Lea School', 'Auf Alle posten'))}`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'comment under a post',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    surface: 'comment',
    engine: 'prosemirror',
    html: `<main>${rail}<div role="listitem"><svg id="globe-americas-small" aria-label="Visibility: Global"></svg><button aria-label="Comment"><svg></svg>12</button>
      <div componentkey="x_replaceableCommentTools_y"><div>${tiptap('aria-label="Text editor for creating comment"')}</div><button aria-label="Emoji"><svg></svg></button><button data-send><span>Comment</span></button></div></div></main>`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'classic comment',
    url: 'https://www.linkedin.com/posts/abc',
    surface: 'comment',
    html: `<main><article><form class="comments-comment-box__form"><div class="comments-comment-box-comment__text-editor"><div class="ql-editor" data-me contenteditable="true" role="textbox"><p><br></p></div></div>
      <button class="comments-comment-box__submit-button--cr" data-send>Comment</button></form></article></main>`,
    send: '[data-send]',
  },
  {
    name: 'classic reply',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:1/',
    surface: 'comment',
    engine: 'quill',
    html: `<main><article><article class="comments-comment-entity"><div class="comments-comment-box"><form class="comments-comment-box__form"><div class="comments-comment-box-comment__text-editor">${quill}</div>
      <button class="comments-comment-box__submit-button--cr" data-send>Reply</button></form></div></article></article></main>`,
    send: '[data-send]',
  },
  {
    name: 'classic headline',
    url: 'https://www.linkedin.com/in/ann-okafor/edit/forms/intro/new/',
    surface: 'profile',
    engine: 'textarea',
    html: `<div role="dialog"><form><input type="text"><textarea data-me id="x-headline"></textarea></form><button data-view-name="profile-form-save" data-send>Save</button></div>`,
    send: '[data-send]',
  },
  {
    name: 'message in the overlay',
    url: 'https://www.linkedin.com/feed/',
    surface: 'message',
    html: interop(messages),
  },
  {
    name: 'message page with the newer editor',
    url: 'https://www.linkedin.com/messaging/thread/2-abc/',
    surface: 'message',
    html: `<main>${tiptap('aria-label="Nachricht verfassen"')}<button>Senden</button></main>`,
  },
  {
    name: 'message dialog in the shadow root without names',
    url: 'https://www.linkedin.com/in/somebody/',
    surface: 'message',
    html: interop(
      '<div role="dialog"><div data-me role="textbox" contenteditable="true"><p><br></p></div><button>Senden</button></div>',
    ),
  },
  {
    name: 'note with an invitation',
    url: 'https://www.linkedin.com/in/somebody/',
    surface: 'message',
    html: interop(
      '<div role="dialog"><textarea data-me id="custom-message"></textarea><button aria-label="Send invitation">Send</button></div>',
    ),
  },
  {
    name: 'article',
    url: 'https://www.linkedin.com/article/new/',
    surface: 'article',
    html: `<main><div data-me class="ProseMirror" role="textbox" contenteditable="true" aria-label="Article editor content"><p><br></p></div></main>`,
  },
  {
    name: 'headline',
    url: 'https://www.linkedin.com/in/ann-okafor/edit/intro/',
    surface: 'profile',
    html: `<main><form><div data-me contenteditable="true" aria-label="Headline">Teacher</div><button type="submit" data-send>Save</button></form></main>`,
    send: '[data-send]',
  },
  {
    name: 'clipboard beside the editor',
    url: 'https://www.linkedin.com/company/987/admin/page-posts/published/',
    surface: 'none',
    html: shareBox(lines('A', 'B'))
      .replace('data-me', '')
      .replace('class="ql-clipboard"', 'class="ql-clipboard" data-me'),
  },
  {
    name: 'search',
    url: 'https://www.linkedin.com/feed/',
    surface: 'none',
    html: '<header><input data-me type="text" role="combobox" placeholder="Search"></header>',
  },
];

export const linkedinSamples: Sample[] = samples.map((one) => ({ platform: 'linkedin', ...one }));
