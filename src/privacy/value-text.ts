import { t } from '../ui/text.ts';

/** The words readers use for what a settings page says. */
const known = [
  ...(['on', 'off'] as const),
  ...(['public', 'friends', 'friends-except', 'specific-friends', 'only-me', 'custom'] as const),
  ...(['full', 'characteristics', 'private'] as const),
] as const;

/** A reader's value as a person would say it. */
export function valueText(value: string): string {
  const word = known.find((one) => one === value);
  return word ? t(`privacy.value.${word}`) : value;
}
