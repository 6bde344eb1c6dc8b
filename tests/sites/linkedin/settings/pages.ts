import {
  onOff,
  type PracticeControl,
  type PracticeSettings,
  type PracticeSettingsPage,
  type Words,
} from '../../settings/practice.ts';

const keyed = 'a browser’s own reader of 2026: switches named by the setting';
const radios = 'radio ids from one source, their order from a second (March 2026)';
const rowText =
  'rows with the current value, two sources of 2026; titles and words from help pages';
const thin = 'kind of control from one source; names not seen';

const ids = ['DISCLOSE_FULL', 'DISCLOSE_ANONYMOUS', 'HIDE'];
const anyLanguage = true;

function setting(path: string, title: Words, ...controls: PracticeControl[]): PracticeSettingsPage {
  return { address: `/mypreferences/d/${path}`, title, controls };
}

/** A page with one switch. */
function alone(path: string, id: string, key: string, title: Words) {
  return setting(path, title, {
    id,
    kind: 'switch',
    key,
    name: title,
    values: onOff,
    evidence: keyed,
    anyLanguage,
  });
}

const shows = { on: ['On', 'Ein'], off: ['Off', 'Aus'] } as const;

function row(id: string, name: Words, more: Partial<PracticeControl> = {}): PracticeControl {
  return { id, kind: 'row', name, values: onOff, shows, evidence: rowText, ...more };
}

const discovery = {
  values: ['everyone', 'second-degree', 'no-one'],
  shows: {
    everyone: ['Everyone', 'Alle'],
    'second-degree': ['2nd-degree connections', 'Kontakte 2. Grades'],
    'no-one': ['Nobody', 'Niemand'],
  },
} as const;

const modes = {
  values: ['full', 'characteristics', 'private'],
  shows: {
    full: ['Your name and headline', 'Ihr Name und Ihre Schlagzeile'],
    characteristics: ['Private profile characteristics', 'Private Profilmerkmale'],
    private: ['Private mode', 'Privater Modus'],
  },
} as const;

export const linkedinPractice: PracticeSettings = {
  platform: 'linkedin',
  host: 'www.linkedin.com',
  languages: ['en', 'de'],
  layouts: ['inputs-2026', 'buttons'],
  pages: [
    {
      address: '/public-profile/settings',
      title: ['Public profile settings', 'Öffentliches Profil'],
      controls: [
        {
          id: 'L1.state',
          kind: 'public-profile',
          name: ['Your profile’s public visibility', 'Öffentliche Sichtbarkeit Ihres Profils'],
          values: ['public', 'name-and-headline', 'off'],
          evidence: thin,
        },
      ],
    },
    setting(
      'settings/email-address-visibility',
      ['Who can see your email address', 'Wer Ihre Adresse sehen kann'],
      {
        id: 'L2.visible',
        kind: 'radios',
        key: 'emailVisibility',
        name: ['Who can see your email address', 'Wer Ihre Adresse sehen kann'],
        values: ['everyone', 'connections', 'only-me'],
        shows: {
          everyone: ['Anyone on LinkedIn', 'Alle'],
          connections: ['1st-degree connections', 'Kontakte 1. Grades'],
          'only-me': ['Only visible to me', 'Nur für mich sichtbar'],
        },
        evidence: thin,
      },
      {
        id: 'L2.export',
        kind: 'switch',
        key: 'emailExport',
        name: ['Let connections export it', 'Kontakte dürfen sie exportieren'],
        values: onOff,
        evidence: thin,
        anyLanguage,
      },
    ),
    setting(
      'categories/profile-visibility',
      ['Visibility', 'Sichtbarkeit'],
      row('L6.state', ['Profile viewing options', 'Ansichtsoptionen'], modes),
      row('L4.state', ['Connections', 'Kontakte']),
      row(
        'L3.email',
        ['Profile discovery using email address', 'Auffindbarkeit über Adresse'],
        discovery,
      ),
      row(
        'L3.phone',
        ['Profile discovery using phone number', 'Auffindbarkeit über Nummer'],
        discovery,
      ),
      row('L8.active', ['Manage active status', 'Aktivitätsstatus'], {
        values: ['everyone', 'connections', 'no-one'],
        shows: {
          everyone: ['All LinkedIn members', 'Alle Mitglieder'],
          connections: ['Your connections only', 'Nur Ihre Kontakte'],
          'no-one': ['No one', 'Niemand'],
        },
      }),
      row('L8.news', ['Notify connections when you’re in the news', 'Kontakte benachrichtigen']),
      row('L8.mentions', ['Mentions or tags by others', 'Erwähnungen']),
      { kind: 'row', name: ['Followers', 'Follower'], values: ['off'], shows, evidence: rowText },
    ),
    setting('profile-viewing-options', ['Profile viewing options', 'Ansichtsoptionen'], {
      id: 'L6.state',
      kind: 'radios',
      key: 'discloseAsProfileViewer',
      name: ['Profile viewing options', 'Ansichtsoptionen'],
      ...modes,
      evidence: radios,
      anyLanguage,
    }),
    alone('settings/notify-network-for-updates', 'L7.state', 'allowProfileEditBroadcasts', [
      'Share profile updates with your network',
      'Profilaktualisierungen teilen',
    ]),
    setting('settings/who-can-message-me', ['Messages', 'Nachrichten'], {
      id: 'L9.state',
      kind: 'switches',
      key: 'messages',
      name: ['Message requests', 'Kontaktanfragen'],
      values: onOff,
      evidence: thin,
    }),
    setting(
      'categories/sign-in-and-security',
      ['Sign in & security', 'Einloggen und Sicherheit'],
      row('L10.state', ['Two-step verification', 'Zweistufige Überprüfung']),
      {
        kind: 'row',
        name: ['Remember me', 'Eingeloggt bleiben'],
        values: ['on'],
        shows,
        evidence: rowText,
      },
    ),
    setting(
      'categories/privacy',
      ['Data privacy', 'Datenschutz'],
      row('L14.state', ['Permitted services', 'Zugelassene Dienste'], {
        values: ['none', 'some'],
        shows: { none: ['0 connected apps', '0 Apps'], some: ['3 connected apps', '3 Apps'] },
      }),
    ),
    alone('settings/data-for-ai-improvement', 'L12.ai', 'generativeAiImprovement', [
      'Data for improving AI',
      'Daten zur Verbesserung von KI',
    ]),
    alone('settings/policy-and-academic-research', 'L12.research', 'allowAnonymizedDataResearch', [
      'Research',
      'Forschung',
    ]),
    alone('settings/ads-inferred-location', 'L12.location', 'allowIpToPersonalizeAds', [
      'Inferred location',
      'Abgeleiteter Ort',
    ]),
    alone('settings/ads-by-age', 'L12.age', 'allowAdsByAge', ['Age range', 'Altersgruppe']),
    alone('settings/ads-by-gender', 'L12.gender', 'allowAdsByGender', ['Gender', 'Geschlecht']),
    alone('settings/ads-beyond-linkedin', 'L12.beyond', 'allowUseOfThirdPartyData', [
      'Ads beyond LinkedIn',
      'Anzeigen außerhalb',
    ]),
    alone('settings/ads-interactions-with-business', 'L12.business', 'adsByBusiness', [
      'Interactions with businesses',
      'Interaktionen',
    ]),
    alone('settings/ads-related-actions', 'L12.actions', 'adsByActions', [
      'Ad-related actions',
      'Aktionen',
    ]),
    alone('interest-categories', 'L12.interests', 'adsPrivacyAllowInterestsAndBehaviors', [
      'Interests',
      'Interessen',
    ]),
    alone('member-cookies', 'L12.cookies', 'nonEssentialCookieConsent', ['Cookies', 'Cookies']),
    {
      address: '/in/priya-nair-practice/edit/intro/',
      title: ['Edit intro', 'Einleitung bearbeiten'],
      controls: [
        {
          id: 'L11.intro',
          kind: 'intro',
          name: ['Headline', 'Schlagzeile'],
          values: ['clear', 'noticed'],
          shows: {
            clear: ['Teacher at Abbot’s Lea School', 'Teacher at Abbot’s Lea School'],
            noticed: [
              'Teacher. Pupils, add me on Snapchat: priya_n',
              'Teacher. Pupils, add me on Snapchat: priya_n',
            ],
          },
          evidence: 'the form’s fields in both builds from three sources of 2026',
          anyLanguage,
        },
      ],
    },
  ],
};

/** Radio ids of the page about viewing profiles, in its order. */
export const viewingIds = ids;
