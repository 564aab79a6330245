import type { BlockKind } from './article.ts';
import { boilerplateLine, longestBoilerplate } from './boilerplate.data.ts';

/** What a line says of itself; where it stands may tell more (`plain-blocks.ts`). */
export type LineKind =
  | Extract<BlockKind, 'byline' | 'caption' | 'credit' | 'boilerplate' | 'list-item' | 'table'>
  | 'text';

const NAME_WORD = String.raw`\p{Lu}(?:\.|[\p{L}’'-]*\p{L})(?:\p{Lu}\.)*`;
const NAME = `${NAME_WORD}(?: (?:(?:de|del|van|von|der|la|bin|al|el) )?${NAME_WORD}){0,4}`;
const BYLINE = new RegExp(
  `^(?:(?:Written|Reported|Story|Words|Analysis|Reporting) )?(?:[Bb]y|BY):? ${NAME}(?:(?:,| and| AND| &|,? with) ${NAME}){0,5}(?:\\s?[,|/–—-]+\\s?.{1,60})?$`,
  'u',
);
const ROLES = 'writer|reporter|correspondent|editor|columnist|press';
const NAMED_ROLE = new RegExp(
  `^${NAME}\\s?[,|/–—]\\s?(?:[Tt]he )?(?:[A-Za-z]+ ){0,3}(?:${ROLES}|${ROLES.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())})$`,
  'u',
);
const AGENCIES =
  'AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|UPI|Shutterstock|Bloomberg|Alamy|Unsplash|Wikimedia(?: Commons)?|[Cc]ourtesy of|[Hh]andout';
const PICTURE =
  '[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]icture|[Vv]ideo|[Cc]redit|[Ss]creenshot|[Ii]llustration|[Gg]raphic|[Ff]ile photo';
const CREDIT = new RegExp(
  `^(?:[([]?(?:${PICTURE})(?: credit)?(?: ?(?:by|from|via|courtesy(?: of)?|:|\\|) ?.{2,90}| ?/ ?.{2,60})[)\\]]?|(?:${AGENCIES})(?: (?:[Pp]hoto|[Ii]mages?|[Ff]ile))?\\s?[/|,].{2,80}|.{2,60}\\s?[/|]\\s?(?:${AGENCIES})(?: (?:[Pp]hoto|[Ii]mages?))?(?:[,/ ].{0,40})?)$`,
  'u',
);
const CAPTION_END = new RegExp(
  `(?:[([](?:${AGENCIES}|${PICTURE}|[Ff]ile)[^()[\\]]{0,80}[)\\]]|(?:${PICTURE}): .{2,60}|[.]\\s${NAME}\\s?/\\s?(?:${AGENCIES}|[Tt]he [\\p{L} ]{2,40})|\\b[Vv]ia ${NAME}|[—–-]\\s?(?:${AGENCIES})(?: photo)?)\\.?$`,
  'u',
);
const CAPTION_START = /^(?:caption|pictured|above|file photo|file ?[-–—:]|photo(?:graph)?:)\s?[:.–—-]?\s/i;
/** A picture’s share buttons, or a player’s, copied with its caption. */
const SHARE_BUTTONS =
  /^(?:(?:(?:Facebook|Twitter|Pinterest|WhatsApp|LinkedIn|Email)\s+){2,}|Media playback is (?:un)?supported on your device\s+(?:Media caption\s+)?|Image copyright .{1,60}? Image caption\s+)(?=\S)/;
const LIST_ITEM = /^(?:[-*•·▪‣+]|\d{1,2}[.)])\s+\S/;
const TABLE = /^\|.*\|$|\S\t+\S.*\t|\S {3,}\S.* {3,}\S/;

/** Reads one line, already trimmed. `Advertisement` is boilerplate, `AP Photo/Ann Lee` a credit. Linear in the line. */
export function lineKind(line: string): LineKind {
  if (line.length <= 160) {
    if (BYLINE.test(line) || NAMED_ROLE.test(line)) return 'byline';
    if (CREDIT.test(line)) return 'credit';
  }
  if (line.length <= longestBoilerplate && boilerplateLine.test(line)) return 'boilerplate';
  if (LIST_ITEM.test(line)) return 'list-item';
  if (line.length <= 600 && shareButtonsAt(line) > 0) return 'caption';
  if (line.length <= 600 && !/["“”]/.test(line) && isCaption(line)) return 'caption';
  return line.length <= 300 && TABLE.test(line) ? 'table' : 'text';
}

/** How many units the share buttons take up that a caption was copied with: 27 of `Facebook Twitter Pinterest The quay`. */
export function shareButtonsAt(line: string): number {
  return SHARE_BUTTONS.exec(line)?.[0].length ?? 0;
}

function isCaption(line: string): boolean {
  return CAPTION_START.test(line) || CAPTION_END.test(line.slice(-160));
}
