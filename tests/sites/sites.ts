import { facebook } from './facebook/site.ts';
import { linkedin } from './linkedin/site.ts';
import type { PracticeSite } from './site.ts';
import { twitter } from './x/site.ts';

export const practiceSites: readonly PracticeSite[] = [facebook, twitter, linkedin];
