/** Milliseconds until a screen reader knows a new live region; it speaks what changes in one that it knows. */
export const settles = 250;
