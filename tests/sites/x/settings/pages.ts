import type { SettingValue } from '../../../../src/policy/vocabulary.ts';
import {
  onOff,
  type PracticeControl,
  type PracticeSettings,
  type PracticeSettingsPage,
  type Words,
} from '../../settings/practice.ts';

const bundle = 'the site’s own program of July 2025; address and names seen again October 2026';
const anyLanguage = true;
const fields = 'field names from the site’s own program and two tools of 2026';
const testIds = 'test ids from the site’s own program of July 2025 and a dozen readers up to 2026';
const first = 'first box of the page: a privacy tool in August 2026, a browser’s registry in 2026';
const route = 'address and kind of control from two sources; label not seen';

function box(id: string, name: Words, evidence: string, more: Partial<PracticeControl> = {}) {
  return { id, kind: 'box', name, values: onOff, evidence, ...more } satisfies PracticeControl;
}

function neighbour(name: Words): PracticeControl {
  return { kind: 'box', name, values: onOff, evidence: bundle };
}

function page(path: string, title: Words, ...controls: PracticeControl[]): PracticeSettingsPage {
  return { address: `/settings/${path}`, title, controls };
}

function field(
  id: string,
  key: string,
  name: Words,
  clear: string,
  noticed: string,
): PracticeControl {
  const shows = { clear: [clear, clear], noticed: [noticed, noticed] } as const;
  const values = ['clear', 'noticed'] as const;
  return { id, kind: 'field', key, name, values, shows, evidence: fields, anyLanguage };
}

/** A text of the profile as everybody sees it. */
function shown(id: string, key: string, clear: string, noticed: string): PracticeControl {
  return { ...field(id, key, [key, key], clear, noticed), kind: 'shown', evidence: testIds };
}

const tagging = ['everyone', 'people-you-follow', 'off'] as const;
const circles: readonly SettingValue[] = [
  'public',
  'followers',
  'people-you-follow',
  'each-other',
  'only-me',
];

export const twitterPractice: PracticeSettings = {
  platform: 'twitter',
  host: 'x.com',
  languages: ['en', 'pt'],
  layouts: ['sections-2026', 'column-2025'],
  pages: [
    page(
      'audience_and_tagging',
      ['Audience, media and tagging', 'Público, mídia e marcações'],
      box('X1.state', ['Protect your posts', 'Proteger seus posts'], first, { anyLanguage }),
      neighbour(['Protect your videos', 'Proteger seus vídeos']),
      {
        id: 'X2.state',
        kind: 'pivot',
        key: 'tagging',
        name: ['Photo tagging', 'Marcação de fotos'],
        values: tagging,
        shows: {
          everyone: ['Anyone can tag you', 'Qualquer pessoa pode marcar você'],
          'people-you-follow': [
            'Only people you follow can tag you',
            'Somente quem você segue pode marcar você',
          ],
          off: ['Off', 'Desativado'],
        },
        evidence: bundle,
      },
    ),
    page('tagging', ['Photo tagging', 'Marcação de fotos'], {
      id: 'X2.state',
      kind: 'tagging',
      key: 'allow_media_tagging',
      name: ['Photo tagging', 'Marcação de fotos'],
      values: tagging,
      shows: {
        everyone: ['Anyone can tag you', 'Qualquer pessoa'],
        'people-you-follow': ['Only people you follow', 'Somente quem você segue'],
      },
      evidence: bundle,
      anyLanguage,
    }),
    page(
      'profile',
      ['Edit profile', 'Editar perfil'],
      {
        id: 'X3.day-and-month',
        kind: 'select',
        key: 'ProfileBirthdate_Day_Month_Visibility',
        name: ['Month and day', 'Mês e dia'],
        values: circles,
        evidence: bundle,
        anyLanguage,
      },
      {
        id: 'X3.year',
        kind: 'select',
        key: 'ProfileBirthdate_Year_Visibility',
        name: ['Year', 'Ano'],
        values: circles,
        evidence: bundle,
        anyLanguage,
      },
      field(
        'X11.name',
        'displayName',
        ['Name', 'Nome'],
        'Jo Barnes',
        'Jo Barnes, Abbot’s Lea School',
      ),
      field(
        'X11.bio',
        'description',
        ['Bio', 'Bio'],
        'Runner and baker',
        'TA at Abbot’s Lea School',
      ),
      field('X11.location', 'location', ['Location', 'Local'], 'Liverpool', 'Abbot’s Lea School'),
      field('X11.website', 'url', ['Website', 'Site'], '', 'https://www.abbotsleaschool.co.uk/'),
    ),
    page(
      'contacts',
      ['Discoverability and contacts', 'Visibilidade e contatos'],
      box(
        'X4.email',
        [
          'Let people who have your email address find you',
          'Permitir que encontrem você pelo endereço eletrônico',
        ],
        bundle,
        { anyLanguage },
      ),
      box(
        'X4.phone',
        [
          'Let people who have your phone number find you',
          'Permitir que encontrem você pelo número',
        ],
        bundle,
        { anyLanguage },
      ),
    ),
    page(
      'location',
      ['Add location information', 'Adicionar localização'],
      box(
        'X5.state',
        ['Add location information to your posts', 'Adicionar localização aos seus posts'],
        bundle,
        { anyLanguage },
      ),
    ),
    page(
      'direct_messages',
      ['Chat', 'Conversas'],
      {
        id: 'X6.state',
        kind: 'radios',
        key: 'allow_dms_from',
        name: ['Allow message requests from', 'Permitir solicitações de'],
        values: ['no-one', 'verified', 'everyone'],
        shows: {
          'no-one': ['No one', 'Ninguém'],
          verified: ['Verified users', 'Usuários verificados'],
          everyone: ['Everyone', 'Todos'],
        },
        evidence: bundle,
        anyLanguage,
      },
      neighbour(['Filter low-quality messages', 'Filtrar mensagens de baixa qualidade']),
      neighbour(['Show read receipts', 'Mostrar confirmações de leitura']),
    ),
    page(
      'spaces',
      ['Spaces', 'Espaços'],
      box(
        'X7.state',
        ['Let followers see which Spaces you listen to', 'Mostrar o que você escuta'],
        route,
        { anyLanguage },
      ),
    ),
    page(
      'account/login_verification',
      ['Two-factor authentication', 'Autenticação em duas etapas'],
      box('X8.two-factor', ['Authentication app', 'Aplicativo de autenticação'], route, {
        anyLanguage,
      }),
    ),
    page(
      'security',
      ['Security', 'Segurança'],
      box(
        'X8.password-reset',
        ['Password reset protect', 'Proteção para redefinir a senha'],
        route,
        { anyLanguage },
      ),
    ),
    page(
      'data_sharing_with_business_partners',
      ['Data sharing with business partners', 'Compartilhamento de dados'],
      box(
        'X10.partners',
        ['Allow sharing with business partners', 'Permitir o compartilhamento'],
        bundle,
        { anyLanguage },
      ),
    ),
    page(
      'off_twitter_activity',
      ['Inferred identity', 'Identidade inferida'],
      box(
        'X10.identity',
        ['Personalise from your inferred identity', 'Personalizar pela identidade'],
        bundle,
        { anyLanguage },
      ),
      {
        kind: 'box',
        name: ['Personalise across devices', 'Personalizar entre dispositivos'],
        values: ['off'],
        evidence: bundle,
      },
    ),
    page(
      'ads_preferences',
      ['Ads preferences', 'Preferências de anúncios'],
      box('X10.ads', ['Personalised ads', 'Anúncios personalizados'], bundle, { anyLanguage }),
    ),
    {
      address: '/jobarnes_ta',
      title: ['Profile', 'Perfil'],
      controls: [
        shown('X11.name', 'UserName', 'Jo Barnes', 'Jo Barnes, Abbot’s Lea School'),
        shown('X11.bio', 'UserDescription', 'Runner and baker', 'TA at Abbot’s Lea School'),
        shown('X11.location', 'UserLocation', 'Liverpool', 'Abbot’s Lea School'),
        shown('X11.website', 'UserUrl', 'example.org', 'abbotsleaschool.co.uk'),
      ],
    },
    page('grok_settings', ['Grok and others', 'Grok e outros'], {
      id: 'X10.grok',
      kind: 'group',
      key: 'xaiDataSharingSettings',
      name: ['Allow training on your posts', 'Permitir treinamento'],
      values: onOff,
      evidence: bundle,
      anyLanguage,
    }),
  ],
};
