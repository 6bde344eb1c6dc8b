import { request } from '../browser/send.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import type { News } from './watch-page.ts';

/** Tells the background what a page said; after a reload of the extension nobody is there to be told. */
export function reportNews(platform: PlatformId, { control, ...news }: News): void {
  const seen = control && { value: control.value, ...(control.rules && { rules: control.rules }) };
  request('reading', { platform, ...news, ...seen }).catch(() => undefined);
}
