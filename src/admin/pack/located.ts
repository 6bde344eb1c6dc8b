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

/** @returns the line and the problem, where the text is no JSON. */
export function readJsonText(text: string): JsonText | { line: number; problem: string } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !tree) {
    const comma = first ? idleComma(text, first.offset) : undefined;
    if (comma !== undefined) return { line: lineAt(text, comma), problem: idle };
    const [offset, code] = first ? [first.offset, printParseErrorCode(first.error)] : [0, ''];
    return { line: lineAt(text, offset), problem: `not JSON: ${inWords(code, text, offset)}` };
  }
  const twice = secondOfName(tree);
  if (twice)
    return {
      line: lineAt(text, twice.offset),
      problem: `${text.slice(twice.offset, twice.offset + twice.length)} stands there for the second time: only one would count`,
    };
  return { json: JSON.parse(text), lineOf: (path) => lineAt(text, nearest(tree, path).offset) };
}

const idle = 'not JSON: a comma with nothing after it in its [ ] or { }; take it away';

/** Where the comma before a bracket stands that ends what it is in. */
function idleComma(text: string, bracket: number): number | undefined {
  const before = text.slice(0, bracket).trimEnd();
  return /[\]}]/.test(text.charAt(bracket)) && before.endsWith(',') ? before.length - 1 : undefined;
}

/** A field's name that its group has already, as after something was pasted. */
function secondOfName({ type, children = [] }: Node): Node | undefined {
  const names = children.flatMap(({ children: [name] = [] }) => (name ? [name] : []));
  const twice =
    type === 'object' &&
    names.find(({ value }, index) => names.findIndex((one) => one.value === value) < index);
  if (twice) return twice;
  for (const child of children) {
    const found = secondOfName(child);
    if (found) return found;
  }
  return undefined;
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

/** "CommaExpected" → "comma expected"; what is no JSON at all is shown as it stands there. */
function inWords(code: string, text: string, offset: number): string {
  const [line = ''] = text.slice(offset).split('\n', 1);
  const words = /^\S[^,:{}[\]]{0,19}/.exec(line)?.[0] ?? '';
  const isCurly = code === 'UnexpectedEndOfString' ? /[“”„‟]/u : /^[“”„‟‘’]/u;
  if (isCurly.test(line))
    return 'a curly quotation mark, as word processors put it; write a straight one (")';
  if (text.trim() === '') return 'the file is empty';
  if (code === 'InvalidCommentToken') return 'comments have no place in JSON';
  if (code === 'InvalidSymbol') return `${words} does not belong here; texts stand between " and "`;
  return code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
