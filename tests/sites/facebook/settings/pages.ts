import type { SettingValue } from '../../../../src/policy/vocabulary.ts';
import {
  onOff,
  type PracticeControl,
  type PracticeSettings,
  type PracticeSettingsPage,
  type Words,
} from '../../settings/practice.ts';

const scanner =
  'a privacy scanner of 2022 and several readers of 2024; addresses still linked in 2026; titles partly old';
const unseen =
  'addresses and labels of own entries as for work; how this section is drawn was not seen';
const tabOnly = 'what the page holds from several sources, links of late 2026; titles not seen';

const wide: readonly SettingValue[] = ['public', 'friends', 'only-me'];
const full: readonly SettingValue[] = [
  'public',
  'friends',
  'friends-except',
  'specific-friends',
  'only-me',
  'custom',
];
const lookUp: readonly SettingValue[] = ['everyone', 'friends-of-friends', 'friends', 'only-me'];

function audience(
  id: string | undefined,
  name: Words,
  values: readonly SettingValue[],
  evidence = scanner,
): PracticeControl {
  return { ...(id && { id }), kind: 'audience', name, values, evidence };
}

function toggle(id: string | undefined, name: Words, evidence = scanner): PracticeControl {
  return { ...(id && { id }), kind: 'switch', name, values: onOff, evidence };
}

function tab(name: string, title: Words, ...controls: PracticeControl[]): PracticeSettingsPage {
  return { address: `/settings/?tab=${name}`, title, controls };
}

/** Each page has neighbours whose states would pass, so that taking one for another shows. */
export const facebookPractice: PracticeSettings = {
  platform: 'facebook',
  host: 'www.facebook.com',
  languages: ['en', 'vi'],
  layouts: ['rows-2026', 'rows-2022'],
  closedLayouts: ['dialogs'],
  pages: [
    tab(
      'posts',
      ['Posts', 'Bài viết'],
      audience(
        'F1.state',
        ['Who can see your future posts?', 'Ai có thể xem bài viết sau này của bạn?'],
        full,
      ),
      {
        kind: 'action',
        name: ['Limit who can see past posts', 'Giới hạn bài viết cũ'],
        values: ['done'],
        evidence: scanner,
      },
      audience(
        undefined,
        ['Who can see your reposts?', 'Ai có thể xem bài bạn đăng lại?'],
        ['only-me'],
      ),
    ),
    tab(
      'how_people_find_and_contact_you',
      ['How people find and contact you', 'Cách mọi người tìm và liên hệ với bạn'],
      audience(
        'F5.state',
        ['Who can send you friend requests?', 'Ai có thể gửi lời mời kết bạn?'],
        ['everyone', 'friends-of-friends'],
      ),
      audience(
        'F4.state',
        ['Who can see your friends list?', 'Ai có thể xem danh sách bạn bè?'],
        wide,
      ),
      audience(
        'F6.state',
        [
          'Who can look you up using the email address you provided?',
          'Ai có thể tìm bạn bằng địa chỉ thư?',
        ],
        lookUp,
      ),
      audience(
        'F7.state',
        [
          'Who can look you up using the phone number you provided?',
          'Ai có thể tìm bạn bằng số điện thoại?',
        ],
        lookUp,
      ),
      toggle('F8.state', [
        'Do you want search engines outside of Facebook to link to your profile?',
        'Cho công cụ tìm kiếm liên kết đến trang của bạn?',
      ]),
    ),
    tab(
      'profile_and_tagging',
      ['Profile and tagging', 'Trang cá nhân và gắn thẻ'],
      audience(
        'F12.state',
        ['Who can post on your profile?', 'Ai có thể đăng lên trang cá nhân của bạn?'],
        ['friends', 'only-me'],
      ),
      audience(
        undefined,
        ['Who can see what others post on your profile?', 'Ai có thể xem bài người khác đăng?'],
        ['only-me'],
      ),
      audience(
        'F13.state',
        [
          "Who can see posts you're tagged in on your profile?",
          'Ai có thể xem bài viết gắn thẻ bạn?',
        ],
        full,
      ),
      toggle('F10.state', [
        "Review posts you're tagged in before the post appears on your profile?",
        'Xét duyệt bài viết gắn thẻ bạn?',
      ]),
      toggle('F11.state', [
        'Review tags people add to your posts before the tags appear?',
        'Xét duyệt thẻ người khác thêm?',
      ]),
    ),
    tab(
      'followers_and_public_content',
      ['Followers and public content', 'Người theo dõi và nội dung công khai'],
      audience('F14.followers', ['Who can follow me', 'Ai có thể theo dõi tôi'], wide, tabOnly),
      audience(
        'F14.comments',
        ['Who can comment on your public posts?', 'Ai có thể bình luận bài công khai của bạn?'],
        wide,
        tabOnly,
      ),
      audience(
        undefined,
        ['Who can see your public profile information?', 'Ai có thể xem thông tin công khai?'],
        ['friends'],
      ),
    ),
    tab(
      'stories',
      ['Stories', 'Tin'],
      audience(
        'F15.audience',
        ['Who can see your stories?', 'Ai có thể xem tin của bạn?'],
        full,
        tabOnly,
      ),
      toggle(
        'F15.sharing',
        ['Allow others to share your stories?', 'Cho phép chia sẻ tin?'],
        tabOnly,
      ),
      toggle(undefined, ['Save stories to archive', 'Lưu vào kho lưu trữ'], tabOnly),
    ),
    section('/me/about_work_and_education', ['Work and education', 'Công việc và học vấn'], {
      id: 'F16.work',
      key: 'Edit Workplace',
      name: ['Work', 'Công việc'],
      shows: {
        clear: ['Baker at Crumbs', 'Baker at Crumbs'],
        noticed: ['Teaching Assistant at Abbot’s Lea School', 'Trợ giảng tại Abbot’s Lea School'],
      },
      evidence: 'labels of own entries from one source of May 2026; addresses from several',
    }),
    section('/me/about_contact_and_basic_info', ['Contact info', 'Thông tin liên hệ'], {
      id: 'F16.contact',
      key: 'Edit websites',
      name: ['Website', 'Trang web'],
      shows: {
        clear: ['https://example.org/', 'https://example.org/'],
        noticed: ['https://www.abbotsleaschool.co.uk/', 'https://www.abbotsleaschool.co.uk/'],
      },
      evidence: unseen,
    }),
    section('/profile.php?sk=directory_personal_details', ['Personal details', 'Chi tiết'], {
      id: 'F3.contact',
      key: 'Edit birthday',
      name: ['Date of birth', 'Ngày sinh'],
      shows: { clear: ['12 May', '12 tháng 5'], noticed: ['12 May 1990', '12 tháng 5 1990'] },
      evidence: unseen,
    }),
    section('/me/about_details', ['Details about you', 'Chi tiết về bạn'], {
      id: 'F16.intro',
      key: 'Edit details',
      name: ['About you', 'Giới thiệu về bạn'],
      shows: {
        clear: ['Runner and baker', 'Runner and baker'],
        noticed: ['TA at Abbot’s Lea School', 'TA at Abbot’s Lea School'],
      },
      evidence: unseen,
    }),
  ],
};

interface Entry extends Pick<PracticeControl, 'name' | 'evidence'> {
  id: string;
  key: string;
  shows: NonNullable<PracticeControl['shows']>;
}

/** A section of one's own About page: a text with a button to edit it. */
function section(address: string, title: Words, entry: Entry): PracticeSettingsPage {
  const layouts = ['rows-2026', 'rows-2022'];
  const values = ['clear', 'noticed'] as const;
  return { address, title, controls: [{ ...entry, kind: 'entry', layouts, values }] };
}
