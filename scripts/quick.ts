import { lint, tests, total, types } from './checks.ts';

const { passed, failed } = total([types(), lint(), tests('unit')]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
