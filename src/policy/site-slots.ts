import type { PlatformId } from './vocabulary.ts';

/**
 * What the product knows a site's pages by, under names that a pack can correct: marks are selectors,
 * labels are words of the page in any language. What a message box is known by is among neither list
 * in a way that could excuse one: whatever a pack says, a box once taken for a message stays one.
 */
export const siteSlots = {
  facebook: {
    marks: [
      ...(['postForm', 'submit', 'quoted', 'card', 'media', 'head'] as const),
      ...(['commentForm', 'commentSubmit', 'voices', 'sharedWith'] as const),
      ...(['audience', 'audienceShape', 'avatar', 'actorName', 'conversation'] as const),
    ],
    labels: [
      ...([
        'send',
        'next',
        'save',
        'commentSend',
        'comment',
        'commentAs',
        'replyTo',
        'message',
      ] as const),
      ...(['audience', 'audienceName', 'sharedWith', 'members'] as const),
      ...(['public', 'friends', 'onlyMe', 'publicGroup', 'publicPrompt'] as const),
      ...(['with', 'at', 'feeling', 'option'] as const),
    ],
  },
  twitter: {
    marks: [
      ...(['send', 'saveProfile', 'editor', 'post', 'inlineReply', 'profileFields'] as const),
      ...(['poll', 'quoted', 'card', 'media', 'tags', 'noTags', 'place'] as const),
      ...(['avatar', 'profileLink', 'switcher', 'lock', 'audience', 'chat'] as const),
    ],
    labels: ['send', 'everyone', 'unnamedMedia'],
  },
  linkedin: {
    marks: [
      ...(['message', 'share', 'sharePost', 'comment', 'sendComment', 'saveProfile'] as const),
      ...(['settings', 'settingsAudience', 'audienceIcon', 'authorIcon', 'companyIcon'] as const),
      ...(['ownProfile', 'feedProfile', 'identity', 'memberPicture'] as const),
      ...(['globe', 'quoted', 'card', 'media'] as const),
    ],
    labels: [
      ...(['message', 'comment', 'commentSend', 'public', 'friends', 'group'] as const),
      ...(['tagged', 'option'] as const),
    ],
  },
} as const satisfies Record<PlatformId, { marks: readonly string[]; labels: readonly string[] }>;

export type MarkName<P extends PlatformId> = (typeof siteSlots)[P]['marks'][number];
export type LabelName<P extends PlatformId> = (typeof siteSlots)[P]['labels'][number];

/** A pack's corrections for one site: each slot named takes these strings instead of the built-in ones. */
export interface SiteCorrections {
  marks?: { readonly [name: string]: readonly string[] | undefined } | undefined;
  labels?: { readonly [name: string]: readonly string[] | undefined } | undefined;
}
