/** Something about a pack that its author should know. */
export interface Problem {
  /** Browsers refuse a pack with an error; advice is for the author alone. */
  kind: 'error' | 'advice';
  /** Counted from 1. */
  line: number;
  text: string;
}

/** `pack.json:12: error: ...`, as editors and terminals make a link of it. */
export const problemLine = (file: string, { kind, line, text }: Problem) =>
  `${file}:${line}: ${kind}: ${text}`;
