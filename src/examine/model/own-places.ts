import { keepBehind } from '../once.ts';

/** More works than the compose code has: the models work on the same sentences as it does. */
keepBehind(64);
