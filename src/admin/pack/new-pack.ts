import type { PackInput } from '../../policy/pack.ts';

/** What a school says about itself when its pack is begun. */
export interface SchoolFacts {
  id: string;
  name: string;
  layer?: 'trust' | undefined;
  orgId?: string | undefined;
  aliases: string[];
  domains: string[];
  facebook: string[];
  twitter: string[];
  linkedin: string[];
  dsl?: string | undefined;
  policyUrl?: string | undefined;
}

/** A first pack: who the school is. The rules are the built-in ones until it adds its own. */
export function newPack(facts: SchoolFacts, today: string): PackInput {
  const { facebook, twitter, linkedin } = facts;
  return {
    schemaVersion: 1,
    ...(facts.layer && { layer: facts.layer }),
    ...(facts.orgId && { orgId: facts.orgId }),
    id: facts.id,
    version: 1,
    title: facts.name,
    issued: today,
    reviewBy: aYearAfter(today),
    school: { name: facts.name, aliases: facts.aliases, domains: facts.domains },
    accounts: {
      ...(facebook.length > 0 && { facebook }),
      ...(twitter.length > 0 && { twitter }),
      ...(linkedin.length > 0 && { linkedin }),
    },
    contacts: { ...(facts.dsl && { dsl: { name: facts.dsl } }) },
    ...(facts.policyUrl && {
      document: { title: 'Social media policy', url: facts.policyUrl, version: '1' },
    }),
    rules: [],
  };
}

/** The same day next year; 29 February becomes the 28th. */
export function aYearAfter(day: string): string {
  const year = String(Number(day.slice(0, 4)) + 1);
  return `${year}${day.slice(4)}`.replace('-02-29', '-02-28');
}

/** "Oakfield Primary School" → "oakfield-primary-school". */
export const idOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/['’]|\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
