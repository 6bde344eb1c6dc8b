import { program } from '../src/admin/program.ts';
import { runProgram } from '../src/admin/run.ts';
import { ownTerminal } from '../src/admin/terminal.ts';

/** The admin's command line: `npm run -s admin -- --help` in the checkout, `second-look` where packed. */

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(`This is Node ${process.version}. Second Look needs Node 22 or newer.`);
  process.exit(2);
}
// npm runs scripts in the checkout; files are named from where the person is.
if (process.env.npm_lifecycle_event === 'admin') process.chdir(process.env.INIT_CWD ?? '.');
const today = new Date().toISOString().slice(0, 10);
process.exitCode = await runProgram(
  (end, terminal) => program({ terminal, end, today }),
  process.argv.slice(2),
  ownTerminal,
);
