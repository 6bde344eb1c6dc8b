import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { browsers, chromiumBrowsers, chromiumRegistry, settingsKey } from './chromium.ts';
import { firefoxRegistry, firefoxSettingsKey } from './firefox.ts';
import { escaped } from './plist.ts';
import { registryFile } from './registry.ts';
import { type Deployment, firefoxId, type PolicyFile } from './target.ts';

/**
 * For Group Policy: a template (ADMX with its English texts, ADML) that shows the extension's settings
 * in the editor, and registry files with this school's values for "Registry" preferences or a test.
 * Firefox takes all settings as one text.
 */
export function gpoFiles(deployment: Deployment): PolicyFile[] {
  const firefox = firefoxRegistry(deployment);
  return [
    { name: 'second-look.admx', text: admx(deployment) },
    { name: 'en-US/second-look.adml', text: adml() },
    ...chromiumBrowsers.map((browser) =>
      registryFile(`gpo-${browser}.reg`, chromiumRegistry(browser, deployment)),
    ),
    ...(firefox.length > 0 ? [registryFile('gpo-firefox.reg', firefox)] : []),
  ];
}

interface Setting {
  name: string;
  type: string;
  title: string;
  description: string;
}

const settings: Setting[] = Object.entries(managedSchema.properties).map(([name, property]) => ({
  name,
  type: property.type,
  title: property.title,
  description: property.description,
}));

const categories = [
  ...chromiumBrowsers.map((browser) => ({ id: browser as string, name: browsers[browser].name })),
  { id: 'firefox', name: 'Firefox' },
];

function admx(deployment: Deployment): string {
  const policies = chromiumBrowsers.flatMap((browser) =>
    settings.map((one) => policy(browser, settingsKey(browser, deployment), one)),
  );
  const firefox = policyOf('firefox_settings', 'firefox', firefoxSettingsKey, {
    text: 'settings',
    presentation: 'lines',
    inside: `<elements><multiText id="value" valueName="${firefoxId}" required="true"/></elements>`,
  });
  return xml(`<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces>
    <target prefix="secondlook" namespace="SecondLook.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="any" displayName="$(string.any)"/></definitions></supportedOn>
  <categories>
    <category name="product" displayName="$(string.product)"/>
${categories.map(({ id }) => `    <category name="${id}" displayName="$(string.${id})"><parentCategory ref="product"/></category>`).join('\n')}
  </categories>
  <policies>
${[...policies, firefox].join('\n')}
  </policies>
</policyDefinitions>`);
}

function policy(browser: string, key: string, { name, type }: Setting): string {
  const id = `${browser}_${name}`;
  if (type === 'boolean')
    return policyOf(id, browser, key, {
      text: name,
      valueName: name,
      inside: `<enabledValue><decimal value="1"/></enabledValue>
      <disabledValue><decimal value="0"/></disabledValue>`,
    });
  const element =
    type === 'integer'
      ? `<decimal id="value" valueName="${name}" required="true" maxValue="1000000000"/>`
      : `<text id="value" valueName="${name}" required="true" maxLength="1000000"/>`;
  return policyOf(id, browser, key, {
    text: name,
    presentation: type,
    inside: `<elements>${element}</elements>`,
  });
}

interface PolicyParts {
  /** Name of its texts. */
  text: string;
  presentation?: string;
  valueName?: string;
  inside: string;
}

function policyOf(
  name: string,
  category: string,
  key: string,
  { text, presentation, valueName, inside }: PolicyParts,
): string {
  const shown = presentation ? ` presentation="$(presentation.${presentation})"` : '';
  const value = valueName ? ` valueName="${valueName}"` : '';
  return `    <policy name="${name}" class="Machine" displayName="$(string.${text})" explainText="$(string.${text}_help)"${shown} key="${key}"${value}>
      <parentCategory ref="${category}"/>
      <supportedOn ref="any"/>
      ${inside}
    </policy>`;
}

function adml(): string {
  const strings = [
    ['any', 'Chrome and Edge 137 or later, Firefox 146 or later'],
    ['product', 'Second Look'],
    ...categories.map(({ id, name }) => [id, name]),
    ['settings', 'All settings, as JSON'],
    [
      'settings_help',
      'The settings that Chrome has one by one, in one group: what "deploy" writes for Firefox under 3rdparty > Extensions.',
    ],
    ...settings.flatMap(({ name, title, description }) => [
      [name, title],
      [`${name}_help`, description],
    ]),
  ];
  const json = ['array', 'object'].map(
    (type) =>
      `      <presentation id="${type}"><textBox refId="value"><label>As JSON, in one line:</label></textBox></presentation>`,
  );
  return xml(`<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>Second Look</displayName>
  <description>Settings of Second Look for Chrome, Edge and Firefox</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${escaped(text ?? '')}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${json.join('\n')}
      <presentation id="string"><textBox refId="value"><label>Text:</label></textBox></presentation>
      <presentation id="integer"><decimalTextBox refId="value">Number:</decimalTextBox></presentation>
      <presentation id="lines"><multiTextBox refId="value">JSON:</multiTextBox></presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>`);
}

const xml = (text: string) => `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
