import type { Engine } from '../platform.ts';
import { blockReader } from './blocks.ts';

/**
 * Facebook. Rich text makes a `<p>` for each line, plain text a `<br>` in one `<p>`. How mentions are
 * marked up is not known, so none is claimed; words the engine draws itself are read all the same.
 */
export const lexical: Engine = {
  id: 'lexical',
  read: blockReader({
    fillers: '[data-lexical-managed-linebreak]',
    readOnlyText: 'span[data-lexical-decorator]',
  }),
};
