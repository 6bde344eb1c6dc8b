import type { LinearModelFile } from './linear.ts';

/** The model files of `assets/models`. Whatever is absent, only the rules judge. */
export interface Models {
  names?: LinearModelFile;
  tone?: LinearModelFile;
}
