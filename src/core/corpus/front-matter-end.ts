/** Where the text begins after its front matter. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? 0 : end + 4;
}
