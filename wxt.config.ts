import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { smaller } from './scripts/smaller.ts';
import { sites } from './src/browser/sites.ts';

/** The part of a public key that fixes the extension's id, so that managed policy can name it. */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlllSEZjiYNBUmCMBusqhazTPI6nVl/4a4vJzPhv17Xq+AesDrg3Tz8qvwW9vxKdJM2ifNBdEiMqDtetteC2kPAPctMaseHW1GT/b+Uk7njisdHi6HyQX+4ZwH14ai55dLUQrIsbz+AQbamy4E9j2hwqCnkc6Idkmh0fBEDtN3GlL2Pc5P+Wuu2Kauraf0+miBjzrx4GSLWp+kv83AjVzxpT0bCmvofXqGXaD6F2VTKBTCxw3YDWd3YSa2Xicks53S/zbyPUVAh9VxVzX7Nvrp9QHAlpWXzAIfud0XIXCp1UbL6MRTkn2QDv69S3xv1Ycvxz79FQTvRs+g5QVTDI+wwIDAQAB';

export default defineConfig({
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), smaller] }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en_GB',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: [...sites],
    storage: { managed_schema: 'managed-schema.json' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.extension',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: chromeKey, minimum_chrome_version: '137' }),
  }),
  hooks: {
    /** The licences ask to travel with what they cover. Browsers want one flat file per language, names of letters and underscores only; people want one file per area. */
    'build:publicAssets': (_, files) => {
      for (const file of ['LICENSE', 'NOTICE'])
        files.push({ relativeDest: `${file}.txt`, contents: readFileSync(file, 'utf8') });
      for (const language of readdirSync('assets/locales')) {
        const folder = `assets/locales/${language}`;
        const texts = readdirSync(folder).flatMap((file) =>
          Object.entries<string>(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
        );
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(
            Object.fromEntries(
              texts.map(([key, message]) => [key.replaceAll(/[.-]/g, '_'), { message }]),
            ),
          ),
        });
      }
    },
  },
});
