import type { Target } from './target.ts';

/** What to do with the files of each target, in a line or two; `docs/deploy.md` has it at more length. */
export const nextSteps: Record<Target, string[]> = {
  chrome: [
    'Windows: import the .reg file. Linux: put the .json file into /etc/opt/chrome/policies/managed/.',
  ],
  edge: [
    'Windows: import the .reg file. Linux: put the .json file into /etc/opt/edge/policies/managed/.',
  ],
  firefox: [
    'Put policies.json into the "distribution" folder beside Firefox, or into /etc/firefox/policies.',
    'Or on Windows import the .reg file. The other .json file sets up one machine without an administrator.',
  ],
  'google-admin': [
    'Admin console > Devices > Chrome > Apps and extensions: add the extension by its id, "Force install",',
    'and paste google-admin.json into its "Policy for extensions".',
  ],
  intune: [
    'Settings catalogue > Chrome / Edge > Extensions > "Configure extension management settings": the .json files.',
    'Devices > Scripts and remediations > Platform scripts: the .ps1 files, as the system, in 64-bit PowerShell.',
  ],
  gpo: [
    'Copy the .admx file and the folder en-US to PolicyDefinitions and fill in the settings under Second Look,',
    'or push the .reg files as registry preferences.',
  ],
  jamf: [
    'Configuration profile > Application & Custom Settings > Upload: each file under its own name as domain.',
  ],
  join: ['Give staff join.json, or the code, and tell them the fingerprint by another way.'],
};
