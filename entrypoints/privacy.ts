import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { request } from '../src/browser/send.ts';
import { platformAt } from '../src/platforms/platform-at.ts';
import { settingsOf } from '../src/platforms/settings-of.ts';
import { awaitProfile } from '../src/privacy/await-profile.ts';
import { pageLink, tellCard } from '../src/privacy/page-link.ts';
import { nameOfPart, partsAt } from '../src/privacy/parts-shown.ts';
import { reportNews } from '../src/privacy/report-news.ts';
import { watchPage } from '../src/privacy/watch-page.ts';

/** Brought anew at each settings or profile page of a visit; the watch of the page before ends. */
export default defineUnlistedScript(() => {
  const platform = platformAt(location.hostname);
  if (!platform) return;
  const wake = (script: 'profile' | 'walk') =>
    void request('wake', { script }).catch(() => undefined);
  const site = settingsOf(platform);
  const link = pageLink();
  link.endSettings?.();
  link.endProfile?.();
  link.walk?.close();
  link.parts = partsAt([...site.readers, ...site.profile], new URL(location.href)).map(nameOfPart);
  link.news.clear();
  const endWatch = watchPage(
    site,
    (news) => {
      reportNews(platform, news);
      tellCard(news);
    },
    link.firstSeen,
  );
  const endWait = awaitProfile(site.profile, () => wake('profile'));
  link.endSettings = () => {
    endWatch();
    endWait();
  };
  wake('walk');
});
