import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';

/**
 * The harness page as one HTML document, for any server or `RunningSites.serve(host, ...)`.
 * Its address may say:
 * - `view`: a name from `views.ts` (`warn` unless said);
 * - `open`: with the panel open;
 * - `place`: `dialog` (under showModal()) or `shadow` (that, inside an open shadow root);
 * - `as=component`: the component drawn into the page itself, for axe, which sees no closed root.
 * In the page, `window.harness` holds the panel and what was done with it.
 */
export async function buildPanelPage(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'harness.tsx') },
    },
  })) as Rollup.RollupOutput;
  const script = built.output[0].code.replaceAll('</script', '<\\/script');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Panel</title>
<style>${styles}</style>
<main><h1>A page</h1></main>
<script type="module">${script}</script>
</html>`;
}

/** As unkind as a site's own styles may be to what they do not know. */
const styles = `
html { font-size: 10px; background: light-dark(#f0f2f5, #18191a); color-scheme: light dark; }
body { margin: 0; font: 15px sans-serif; line-height: 3; letter-spacing: 3px; }
main { display: grid; gap: 16px; min-height: 150vh; padding: 80px 16px; align-content: start; justify-items: center; transform: translateZ(0); }
h1 { margin: 0; font-size: 20px; }
div { text-transform: uppercase; }
dialog { padding: 0; border: 0; border-radius: 12px; background: none; }
.composer { display: grid; gap: 12px; box-sizing: border-box; width: min(500px, 100vw - 32px); padding: 16px; border-radius: 12px; background: light-dark(#fff, #242526); letter-spacing: 0; line-height: 1.4; text-transform: none; }
.composer div { min-height: 120px; text-transform: none; }
.composer button { justify-self: end; padding: 8px 24px; }
`;
