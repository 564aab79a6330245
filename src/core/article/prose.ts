import type { Span } from '../text/span.ts';

const MARKUP = /<\/?[a-zA-Z][^<>\n]{0,500}>|<!--[^\n]{0,2000}?-->|\b(?:https?:\/\/|www\.)[^\s<>"“”)\]]+/g;

/** `text` with every unit blanked that lies in none of the spans; line ends stay, so that lines still count alike. */
export function blankAround(text: string, spans: readonly Span[]): string {
  let prose = '';
  for (const { start, end } of spans) {
    if (start < prose.length) continue;
    prose += blank(text.slice(prose.length, start)) + text.slice(start, end);
  }
  return prose + blank(text.slice(prose.length));
}

/** Blanks leftover HTML tags and addresses of pages: `<a href="x">the report</a>` keeps `the report`, in place. */
export function blankMarkup(text: string): string {
  return text.replace(MARKUP, blank);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
