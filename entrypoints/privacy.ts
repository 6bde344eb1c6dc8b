import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { request } from '../src/browser/send.ts';
import { platformAt } from '../src/platforms/platform-at.ts';
import { settingsOf } from '../src/platforms/settings-of.ts';
import { reportNews } from '../src/privacy/report-news.ts';
import { openWalk } from '../src/privacy/walk/open-walk.ts';
import { watchPage } from '../src/privacy/watch-page.ts';

const key = Symbol.for('second-look-settings');
const world = globalThis as { [key]?: () => void };

/** Brought anew at each settings or profile page of a visit; the watch of the page before ends. */
export default defineUnlistedScript(async () => {
  const platform = platformAt(location.hostname);
  if (!platform) return;
  const stop = await request('walkStop', {}).catch(() => null);
  world[key]?.();
  const site = settingsOf(platform);
  const walk = stop ? openWalk(stop) : undefined;
  const end = watchPage(site, (news) => {
    reportNews(platform, news);
    walk?.hear(news);
  });
  world[key] = () => {
    end();
    walk?.close();
  };
  const url = new URL(location.href);
  // The examiner is brought only where there is a profile to examine.
  if (site.profile.some(({ isAt }) => isAt(url)))
    request('wake', { script: 'profile' }).catch(() => undefined);
});
