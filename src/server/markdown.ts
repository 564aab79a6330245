/** Article text as Markdown that shows exactly that text, on one line: no link, picture or emphasis of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@]/g, '\\$&');
}

/** A link whose words come from an article. */
export function linkTo(words: string, target: string): string {
  return `[${escapeMarkdown(words)}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
