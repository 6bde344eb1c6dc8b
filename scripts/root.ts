/** Whether this machine's browser policies may be written. */
export const isRoot = () => process.getuid?.() === 0;
