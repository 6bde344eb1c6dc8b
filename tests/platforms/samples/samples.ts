import { facebookSamples } from './facebook.ts';
import { linkedinSamples } from './linkedin.ts';
import type { Sample } from './sample.ts';
import { xSamples } from './x.ts';

export const samples: Sample[] = [...facebookSamples, ...xSamples, ...linkedinSamples];
