/**
 * True where two words differ by one slip of the pen inside the word: a letter left out, doubled, exchanged or two
 * turned round. `stodard` and `stoddard`, `columbian` and `colombian`; not `hanson` and `hansons`, where only the end
 * differs, nor words that begin otherwise. Both in lower case.
 */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let left = 0;
  const most = Math.min(one.length, other.length) - start;
  while (left < most && one[one.length - 1 - left] === other[other.length - 1 - left]) left++;
  const [mine, theirs] = [one.slice(start, one.length - left), other.slice(start, other.length - left)];
  if (mine.length !== theirs.length) return mine.length + theirs.length === 1 && left > 0;
  return mine.length === 1 || (mine.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0]);
}
