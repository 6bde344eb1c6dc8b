import type { SettingValue } from '../policy/vocabulary.ts';
import { t } from '../ui/text.ts';

/** A setting's value as a person would say it. */
export function valueText(value: SettingValue): string {
  return t(`privacy.value.${value}`);
}
