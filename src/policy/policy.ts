import type { Pack, Rule } from './pack.ts';

/**
 * The packs in force, merged: plain data that survives JSON, handed by the background to every page
 * and to the popup. Examples stay behind in the packs: no page needs them.
 */
export interface Policy extends Omit<Pack, Delivered | 'rules' | 'withoutRules' | 'withoutItems'> {
  rules: PolicyRule[];
  /** The layers this policy was made of, weakest first. */
  sources: PolicySource[];
}

/** Fields about a pack's way to the browser, which no reader of the policy needs. */
type Delivered =
  | '$schema'
  | 'type'
  | 'layer'
  | 'orgId'
  | 'notBefore'
  | 'expires'
  | 'mustNotUseAfter'
  | 'minExtVersion';

export type PolicyRule = Omit<Rule, 'examples'>;

interface PolicySource {
  id: string;
  title: string;
  version: number;
  issued: string;
}
