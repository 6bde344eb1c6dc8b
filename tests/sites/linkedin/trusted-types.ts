/**
 * The real site sends a Trusted Types policy list and makes its own `default` policy, without which
 * Quill and ProseMirror cannot read a paste. Imported before any engine.
 */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: Record<'createHTML' | 'createScript' | 'createScriptURL', (value: string) => string>,
  ): unknown;
}

const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
const asItIs = (value: string) => value;
trustedTypes?.createPolicy('default', {
  createHTML: asItIs,
  createScript: asItIs,
  createScriptURL: asItIs,
});
