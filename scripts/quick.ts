import { conclude, lint, tests, types } from './checks.ts';

conclude([types(), lint(), tests('unit')]);
