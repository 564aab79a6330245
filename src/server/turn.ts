/** Lets waiting requests be answered first. A browser has only the slower of the two. */
export function turn(): Promise<void> {
  return new Promise((resolve) => (globalThis.setImmediate ?? setTimeout)(resolve));
}
