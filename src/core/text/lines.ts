/** A place as people and the language protocol count it: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text begins; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The line and character of an offset, by binary search. An offset past the end gives the end of the last line. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low] };
}
