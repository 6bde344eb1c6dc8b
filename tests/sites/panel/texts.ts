import panel from '../../../assets/locales/en_GB/panel.json';

/** A plain page has no `chrome.i18n`: the same texts, in the same way. */
export function provideTexts(): void {
  const messages = new Map(
    Object.entries(panel).map(([key, text]) => [key.replaceAll(/[.-]/g, '_'), text]),
  );
  const getMessage = (name: string, values: string[] = []) =>
    (messages.get(name) ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  const holder = globalThis as { chrome?: object };
  holder.chrome = { ...holder.chrome, i18n: { getMessage } };
}
