import type { ProfileReader } from '../settings.ts';

export const profileTexts: readonly ProfileReader[] = [];
