import type { Sample } from './sample.ts';

const editor = (attributes: string) =>
  `<div data-me contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" ${attributes}><p dir="auto"><br></p></div>`;

const audienceButton = (words: string) =>
  `<div role="button" tabindex="-1" aria-label="Edit privacy. Sharing with Public. "><span>Public</span></div>
   <div aria-hidden="true"><div role="button" tabindex="0" aria-label="Edit privacy. Sharing with Only me. "></div></div>
   <div role="button" tabindex="0" aria-label="Edit privacy. Sharing with ${words}. "><span><div aria-hidden="true"><img alt="x" width="12"></div><span>x</span></span></div>`;

const postDialog = (inner: string, buttons: string) => `
  <div role="main"><div role="button">What's on your mind, Ann?</div></div>
  <div role="dialog" aria-modal="true"><div role="dialog" aria-label="Create post"><h2><span dir="auto">Create post</span></h2></div>
    <div role="button" aria-label="Close composer dialog"><i></i></div>
    <form method="POST"><svg><g><image></image></g></svg><span dir="auto">Ann Okafor</span>${inner}
      <div aria-hidden="true">What's on your mind?</div>
      <div role="button" aria-label="Photo/video"></div><div role="button" aria-label="Tag people"></div>
      ${buttons}<input type="submit" style="display:none"></form></div>`;

const post = editor('aria-placeholder="What\'s on your mind, Ann?"');

const samples: Omit<Sample, 'platform'>[] = [
  {
    name: 'post for friends',
    url: 'https://www.facebook.com/',
    surface: 'post',
    engine: 'lexical',
    html: postDialog(
      audienceButton('Your friends') + post,
      '<div role="button" data-send aria-label="Post" tabindex="0"><span>Post</span></div>',
    ),
    send: '[data-send], input[type="submit"]',
    audience: 'friends',
  },
  {
    name: 'public post with Next',
    url: 'https://www.facebook.com/ann',
    surface: 'post',
    html: postDialog(
      audienceButton('Public') + post,
      '<div role="button" data-send aria-label="Next" tabindex="0">Next</div>',
    ),
    send: '[data-send], input[type="submit"]',
    audience: 'public',
  },
  {
    name: 'group post',
    url: 'https://www.facebook.com/groups/1234',
    surface: 'post',
    html: postDialog(
      editor('aria-placeholder="Write something..."'),
      '<div role="button" data-send aria-label="Post">Post</div>',
    ),
    send: '[data-send], input[type="submit"]',
    audience: 'group',
  },
  {
    name: 'share dialog without aria-modal or label, in Vietnamese',
    url: 'https://www.facebook.com/',
    surface: 'post',
    html: `<div role="dialog" aria-labelledby="x"><form method="POST">${editor('aria-placeholder="Hãy nói gì đó"')}
      <div role="button" aria-label="Thẻ"></div><div role="button" data-send>Chia sẻ ngay</div><input type="submit" style="display:none"></form></div>`,
    send: '[data-send], input[type="submit"]',
    audience: 'unknown',
  },
  {
    name: 'comment',
    url: 'https://www.facebook.com/',
    surface: 'comment',
    html: `<div role="main"><div role="article"><span aria-label="Shared with Public"></span><div role="button" aria-label="Leave a comment">Comment</div>
      <form role="presentation">${editor('aria-label="Comment as Ann Okafor"')}<div role="button" aria-label="Emoji"></div>
      <div id="focused-state-composer-submit"><div role="button" data-send aria-label="Bình luận"></div></div></form></div></div>`,
    send: '[data-send]',
    audience: 'public',
  },
  {
    name: 'comment in a photo dialog',
    url: 'https://www.facebook.com/photo/?fbid=1',
    surface: 'comment',
    html: `<div role="dialog" aria-modal="true"><form role="presentation">${editor('aria-placeholder="Escribe un comentario"')}
      <div id="focused-state-composer-submit"><div role="button" data-send></div></div></form></div>`,
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'reply without labels',
    url: 'https://www.facebook.com/',
    surface: 'comment',
    html: `<div role="main"><div role="article"><div role="article">${editor('')}</div></div></div>`,
  },
  {
    name: 'share dialog',
    url: 'https://www.facebook.com/',
    surface: 'post',
    html: `<div role="main"></div><div role="dialog" aria-labelledby="x"><form method="POST"><svg></svg><span dir="auto">Ann Okafor</span>
      ${audienceButton('Public')}${editor('aria-placeholder="Say something about this…"')}<div data-ad-rendering-role="story_message">Somebody else’s words</div>
      <div role="button" data-send aria-label="Share now">Share now</div><input type="submit" style="display:none"></form></div>`,
    send: '[data-send], input[type="submit"]',
    audience: 'public',
  },
  {
    name: 'listing on Marketplace',
    url: 'https://www.facebook.com/marketplace/create/item',
    surface: 'post',
    engine: 'textarea',
    html: `<div role="main"><div><input type="text" data-me><input type="text"><textarea></textarea><div role="button">Cancel</div><div role="button" data-send>Publish</div></div></div>`,
    send: '[data-send]',
    audience: 'unknown',
  },
  {
    name: 'text story in an unknown language',
    url: 'https://www.facebook.com/stories/create',
    surface: 'post',
    html: `<div role="main"><div><textarea data-me placeholder="Ωμέγα"></textarea><div role="button">Πίσω</div><div role="button" data-send>Ωμέγα</div></div></div>`,
    send: '[data-send]',
  },
  {
    name: 'bio',
    url: 'https://www.facebook.com/ann.okafor',
    surface: 'profile',
    html: `<div role="main"><div><textarea data-me></textarea><div role="button" aria-label="Cancel">Cancel</div><div role="button" data-send aria-label="Save">Save</div></div></div>`,
    send: '[data-send]',
  },
  {
    name: 'workplace on the About page',
    url: 'https://www.facebook.com/ann.okafor/about_work_and_education',
    surface: 'profile',
    html: `<div role="main"><div><input type="text" data-me><div role="button">Cancel</div><div role="button" data-send>Speichern</div></div></div>`,
    send: '[data-send]',
  },
  {
    name: 'composer of the business site',
    url: 'https://business.facebook.com/latest/composer',
    surface: 'post',
    html: `<div role="main"><div>${editor('aria-multiline="true"').replace('role="textbox"', 'role="combobox"')}<div role="button">Cancel</div><div role="button" data-send>Publish</div></div></div>`,
    send: '[data-send]',
  },
  {
    name: 'Messenger thread',
    url: 'https://www.facebook.com/messages/e2ee/t/99',
    surface: 'message',
    html: `<div role="main"><div role="grid"></div>${editor('aria-label="Write to Sam" aria-placeholder="Aa"')}<div role="button" aria-label="Send"></div></div>`,
  },
  {
    name: 'docked chat in another language',
    url: 'https://www.facebook.com/',
    surface: 'message',
    html: `<div role="main"></div><div><div role="button" aria-label="Chat schließen"></div>${editor('aria-label="Schreibe an Sam" aria-placeholder="Aa"')}</div>`,
  },
  {
    name: 'docked chat without any label',
    url: 'https://www.facebook.com/',
    surface: 'message',
    html: `<div role="main"></div><div><div role="dialog">${editor('')}</div></div>`,
  },
  {
    name: 'search',
    url: 'https://www.facebook.com/',
    surface: 'none',
    html: '<div role="search"><input data-me type="search" aria-label="Search Facebook"></div>',
  },
  {
    name: 'hidden spare editor',
    url: 'https://www.facebook.com/',
    surface: 'none',
    html: `<div role="main"><div aria-hidden="true"><form method="POST">${editor('')}</form></div></div>`,
  },
];

export const facebookSamples: Sample[] = samples.map((one) => ({ platform: 'facebook', ...one }));
