import type { Target } from './target.ts';

/** What to do with the files of each target, in a line or two; `docs/deploy.md` has it at more length. */
export const nextSteps: Record<Target, string[]> = {
  chrome: [
    'Windows: import the .reg file. Linux, in the folder of the files:',
    '  sudo install -D -m 644 -t /etc/opt/chrome/policies/managed chrome-linux.json',
  ],
  edge: [
    'Windows: import the .reg file. Linux, in the folder of the files:',
    '  sudo install -D -m 644 -t /etc/opt/edge/policies/managed edge-linux.json',
  ],
  firefox: [
    'Put policies.json into the "distribution" folder beside Firefox. On Linux, in the folder of the files:',
    '  sudo install -D -m 644 -t /etc/firefox/policies policies.json',
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

/** Where the files hold the roster's key, and browsers read one of them from this computer's disk. */
const inPlace =
  'Where a browser reads one (Linux, Firefox on a Mac), everybody who uses the computer must be able to read it there: mode 644, as "install" sets it. A plain copy keeps it from them, and the browser then has none of the settings.';

/** What to do with files that hold the roster's key, before the steps of each target. */
export const withRosterKey = (target: Target): string[] => [
  'These files hold the key of the roster: keep them as you keep it.',
  ...(['chrome', 'edge', 'firefox'].includes(target) ? [inPlace] : []),
];
