/** Where a browser finds what an IT lead set for the extension, and in which form. */
export const targets = [
  'chrome',
  'edge',
  'firefox',
  'google-admin',
  'intune',
  'gpo',
  'jamf',
  'join',
] as const;
export type Target = (typeof targets)[number];

/** Settings by their names in the managed schema; flat, plain values. */
export type ManagedValues = Record<string, unknown>;

export interface Deployment {
  values: ManagedValues;
  /** The extension's id in Chrome and Edge: stores may give it another than the built file has. */
  extensionId: string;
  /** The update manifest for Chrome and Edge; undefined where their stores have the extension. */
  updateUrl: string | undefined;
  /** The signed .xpi for Firefox; undefined where nobody is to install it there. */
  xpiUrl: string | undefined;
}

/** A file ready to hand to the browser or the tool that manages it. */
export interface PolicyFile {
  name: string;
  text: string;
  /** UTF-8 unless it says otherwise. */
  encoding?: 'utf16le';
}

/** Fixed by the key in the manifest; and by the manifest itself in Firefox. */
export const builtExtensionId = 'mgnfnbnlapiibkbndacldmebmddgddnc';
export const firefoxId = 'second-look@second-look.extension';
