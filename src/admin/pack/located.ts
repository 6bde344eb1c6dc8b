import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** The text of a JSON file, and where in it a field stands. */
export interface JsonText {
  json: unknown;
  /** The line of a field, counted from 1; of the nearest field above it where it is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** @returns undefined, with the line and what is wrong there, where the text is no JSON. */
export function readJsonText(text: string): JsonText | { line: number; problem: string } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) {
    const what = first ? printParseErrorCode(first.error) : 'ValueExpected';
    return { line: lineAt(text, first?.offset ?? 0), problem: inWords(what) };
  }
  return { json: JSON.parse(text), lineOf: (path) => lineAt(text, nearest(tree, path).offset) };
}

function nearest(tree: Node, path: readonly PropertyKey[]): Node {
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth).map((step) => (typeof step === 'symbol' ? '' : step));
    const found = findNodeAtLocation(tree, steps);
    if (found) return found;
  }
  return tree;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** "CommaExpected" → "not JSON: comma expected". */
function inWords(code: string): string {
  return `not JSON: ${code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}`;
}
