import { program } from '../src/admin/program.ts';
import { runProgram } from '../src/admin/run.ts';
import { ownTerminal } from '../src/admin/terminal.ts';

/** The admin's command line: `npm run -s admin -- --help` in the checkout, `second-look` where packed. */
const today = new Date().toISOString().slice(0, 10);
process.exitCode = await runProgram(
  (end, terminal) => program({ terminal, end, today }),
  process.argv.slice(2),
  ownTerminal,
);
