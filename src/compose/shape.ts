import { ancestorsAcross } from '../platforms/dom.ts';

const mostAround = 8;

/** Parts of addresses that the sites themselves made; anything else may name somebody. */
const ownParts = new Set(
  'about admin article articles company compose create edit feed forms groups home i in intent intro item marketplace messages messaging new photo post posts preload profile.php settings sharebox sharing status stories update'.split(
    ' ',
  ),
);

/**
 * How an editor is built, for the person who looks after the school's computers: tags, roles and names
 * of attributes of the editor and what is around it, and the address with all names left out. No
 * text, no label and no value.
 */
export function shapeOf(editor: Element): string[] {
  const around = [...ancestorsAcross(editor)].slice(0, mostAround);
  const { pathname } = new URL(editor.ownerDocument.URL);
  const address = pathname
    .split('/')
    .map((part) => (part === '' || ownParts.has(part) ? part : '*'))
    .join('/');
  return [address, ...around.map(tagOf)];
}

function tagOf(element: Element): string {
  const role = element.getAttribute('role');
  const names = element.getAttributeNames().filter((name) => name !== 'style' && name !== 'role');
  return [element.localName, ...(role ? [`role=${role}`] : []), ...names.sort()].join(' ');
}
