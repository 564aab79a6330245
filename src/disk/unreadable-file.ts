/** A file that could not be read as text. The message names the file, the reason and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly path: string,
    readonly reason: string,
    /** True where there is no such file. */
    readonly missing = false,
  ) {
    super(`${path} ${reason}`);
  }
}
