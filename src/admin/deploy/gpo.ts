import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { browsers } from './chromium.ts';
import { escaped } from './plist.ts';
import { registryFile } from './registry.ts';
import type { Deployment, PolicyFile } from './target.ts';

/**
 * For Group Policy: a template (ADMX with its English texts, ADML) that shows the extension's settings
 * in the editor, and a registry file with this school's values for "Registry" preferences or a test.
 * Firefox's own template takes `policies.json` values; see `deploy --for firefox`.
 */
export function gpoFiles(deployment: Deployment): PolicyFile[] {
  return [
    { name: 'second-look.admx', text: admx(deployment.extensionId) },
    { name: 'en-US/second-look.adml', text: adml() },
    ...Object.entries(browsers).map(([id, { registry, store }]) => ({
      name: `gpo-${id}.reg`,
      text: registryFile(registry, deployment, store),
    })),
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

function admx(extensionId: string): string {
  const policies = Object.entries(browsers).flatMap(([id, { registry }]) => {
    const key = `${registry.replace('HKEY_LOCAL_MACHINE\\', '')}\\3rdparty\\extensions\\${extensionId}\\policy`;
    return settings.map((setting) => policy(id, key, setting));
  });
  return xml(`<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces>
    <target prefix="secondlook" namespace="SecondLook.Policies"/>
    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn><definitions><definition name="any" displayName="$(string.any)"/></definitions></supportedOn>
  <categories>
    <category name="product" displayName="$(string.product)"/>
${Object.keys(browsers)
  .map(
    (id) =>
      `    <category name="${id}" displayName="$(string.${id})"><parentCategory ref="product"/></category>`,
  )
  .join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>`);
}

function policy(browser: string, key: string, { name, type }: Setting): string {
  const open = `    <policy name="${browser}_${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_help)" key="${key}" `;
  const inside = `>
      <parentCategory ref="${browser}"/>
      <supportedOn ref="any"/>`;
  if (type === 'boolean')
    return `${open}valueName="${name}"${inside}
      <enabledValue><decimal value="1"/></enabledValue>
      <disabledValue><decimal value="0"/></disabledValue>
    </policy>`;
  const element =
    type === 'integer'
      ? `<decimal id="value" valueName="${name}" required="true" maxValue="1000000000"/>`
      : `<text id="value" valueName="${name}" required="true" maxLength="1000000"/>`;
  return `${open}presentation="$(presentation.${type})"${inside}
      <elements>${element}</elements>
    </policy>`;
}

function adml(): string {
  const strings = [
    ['any', 'Chrome and Edge 137 or later'],
    ['product', 'Second Look'],
    ...Object.entries(browsers).map(([id, { name }]) => [id, name]),
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
  <description>Settings of Second Look for Chrome and Edge</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${escaped(text ?? '')}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${json.join('\n')}
      <presentation id="string"><textBox refId="value"><label>Text:</label></textBox></presentation>
      <presentation id="integer"><decimalTextBox refId="value">Number:</decimalTextBox></presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>`);
}

const xml = (text: string) => `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
