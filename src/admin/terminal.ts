import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Misuse } from './outcome.ts';

/** Where a command reads answers and says what it found. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
  /** @throws Misuse where nobody is there to answer. */
  ask(question: string): Promise<string>;
  /** Like `ask`, with nothing shown of what is typed. */
  askSecret(question: string): Promise<string>;
}

export const ownTerminal: Terminal = {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  ask: (question) => answer(question, process.stderr),
  askSecret: async (question) => {
    process.stderr.write(question);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const secret = await answer('', nowhere);
    process.stderr.write('\n');
    return secret;
  },
};

async function answer(question: string, output: NodeJS.WritableStream): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Misuse('There is nobody to ask: give the answer as an option (see --help).');
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
  }
}
