import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Opens no pipe to wait at it for ever: a file that was looked at may be something else by the time it is read. */
export const openToRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file as large as it is when it is opened, or `undefined` where it is no file, or larger than `limit` by
 * then. Throws what opening it throws.
 */
export function readRegularFile(path: string, limit: number): Buffer | undefined {
  const file = openSync(path, openToRead);
  try {
    const found = fstatSync(file);
    const { size } = found;
    if (!found.isFile() || size > limit) return undefined;
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let more = -1; more !== 0 && length < size; length += more)
      more = readSync(file, bytes, length, size - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
