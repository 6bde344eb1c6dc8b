import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/browser/frame-link.ts';
import { request } from '../src/browser/send.ts';
import { compile } from '../src/examine/compile.ts';
import { platformAt } from '../src/platforms/platform-at.ts';
import { settingsOf } from '../src/platforms/settings-of.ts';
import { pageLink, tellCard } from '../src/privacy/page-link.ts';
import { profileReaders } from '../src/privacy/profile-look.ts';
import { reportNews } from '../src/privacy/report-news.ts';
import { type News, watchPage } from '../src/privacy/watch-page.ts';

/** Brought to the pages of a profile that may be one's own, after the models of the examiner. */
export default defineUnlistedScript(async () => {
  const platform = platformAt(location.hostname);
  if (!platform) return;
  const site = settingsOf(platform);
  const account = site.accountOf(document).handle ?? '';
  const [{ policy }, role] = await Promise.all([
    request('brief', {}),
    request('checkedRole', { platform, account }),
  ]);
  const link = pageLink();
  link.endProfile?.();
  const { models } = frameLink();
  const readers = profileReaders(site, compile(policy, models), role, link.firstTexts);
  const tell = (news: News) => {
    reportNews(platform, news);
    tellCard(news);
  };
  link.endProfile = watchPage({ ...site, readers }, tell);
});
