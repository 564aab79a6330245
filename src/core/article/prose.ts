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

/** Buttons of a gallery that stand among its captions. */
const GALLERY = /\bHide Caption(?: \d{1,3} of \d{1,3}(?: Photos:)?)?/g;

/** Blanks what a site prints within its paragraphs: the buttons of a gallery, and cards of headlines behind a name. */
export function blankFurniture(text: string): string {
  return blankCards(text.replace(GALLERY, blank));
}

/** The last word of a card, and how long one may be. */
const CARD_END = ' MORE';
const LONGEST_CARD = 700;
/** Words with a capital or a figure within: `RuizPilots`, `McRuizPilots`, `Ruiz2024`. */
const RUN_INTO = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*?[\p{Ll}.][\p{Lu}\p{N}][\p{L}\p{N}]*/gu;
const JOINT = /(?<=[\p{Ll}.])(?=[\p{Lu}\p{N}])/gu;

/** In `Ana Ruiz Ana Maria RuizPilots strike at noon MORE said` only `Ana Ruiz said` stays. */
function blankCards(text: string): string {
  let cleared = '';
  for (let end = text.indexOf(CARD_END); end >= 0; end = text.indexOf(CARD_END, end + 1)) {
    const from = Math.max(cleared.length, text.lastIndexOf('\n', end) + 1, end - LONGEST_CARD);
    const start = /^\p{L}/u.test(text.slice(end + CARD_END.length)) ? -1 : cardStart(text.slice(from, end));
    if (start < 0) continue;
    const to = end + CARD_END.length;
    cleared += text.slice(cleared.length, from + start) + blank(text.slice(from + start, to));
  }
  return cleared + text.slice(cleared.length);
}

/** Behind the name that the card repeats and runs into its first headline; -1 where none does. */
function cardStart(before: string): number {
  let start = -1;
  for (const { 0: word, index } of before.matchAll(RUN_INTO)) {
    for (const joint of word.matchAll(JOINT)) {
      const surname = word.slice(0, joint.index);
      const earlier = before.lastIndexOf(`${surname} `, index - 1);
      if (earlier >= 0 && index - earlier < LONGEST_NAME) start = earlier + surname.length;
    }
  }
  return start;
}

const LONGEST_NAME = 60;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
