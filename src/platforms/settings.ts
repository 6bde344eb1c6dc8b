/** A settings page that can tell one checklist item. It reads what the page shows and changes nothing. */
export interface SettingsReader {
  /** The checklist item whose state this address shows, if any. */
  routeOf(url: URL): string | undefined;
  /** Undefined while the page does not show it; a value is never taken from absence. */
  readSetting(page: Document): SettingReading | undefined;
}

export interface SettingReading {
  item: string;
  value: string;
}
