/** What a command did or found: for a person, and for a program that asked for JSON. */
export interface Outcome {
  /** False where something is wrong with what was looked at; the exit status is then 1. */
  ok: boolean;
  /** Survives JSON. Never holds a secret. */
  data: unknown;
  lines: string[];
}

/** The command was given something it cannot work with; the exit status is 2. */
export class Misuse extends Error {}
