import type { PlatformId } from '../../policy/vocabulary.ts';
import controls from '../../ui/controls.css?inline';
import { t } from '../../ui/text.ts';
import tokens from '../../ui/tokens.css?inline';
import type { Strip } from './look-around.ts';
import { lineOf } from './plan.ts';
import type { Progress } from './run.ts';
import styles from './strip.css?inline';

/** What is said on the page that is looked at. */
export function stripFor({ stop, number, of, isWaiting }: Progress, platform: PlatformId): Strip {
  const site = t(`popup.platform.${platform}`);
  return {
    title: t(isWaiting ? 'privacy.check.strip.waiting' : 'privacy.check.strip', number, of),
    text: isWaiting ? t('privacy.check.password.here', site) : lineOf(stop.items),
    stop: t('privacy.check.stop'),
    skip: t('privacy.check.skip'),
    maySkip: isWaiting,
    css: tokens + controls + styles,
  };
}
