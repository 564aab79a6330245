import type { RuleId } from '../core/report.ts';

/**
 * The kinds of the server's code actions. A client filters by them, so each quick fix can have a command and a key.
 * A kind below another is found by both: `quickfix.copydesk.loaded-wording` finds the one word and the whole article.
 */

/** All quick fixes of Copydesk. */
export const anyFix = 'quickfix.copydesk';

/** What carries out a suggestion of a rule: `quickfix.copydesk.name-variant`. */
export function fixOf(rule: RuleId): string {
  return `${anyFix}.${rule}`;
}

/** The same change wherever the article has the same fault: `quickfix.copydesk.loaded-wording.all`. */
export function fixAllOf(rule: RuleId): string {
  return `${fixOf(rule)}.all`;
}

/** Opens the other versions of a finding's words beside it; changes nothing. */
export const compareFix = `${anyFix}.compare`;

/** Writes a neutral word into the desk’s own style, to be written instead of the loaded one from then on. */
export const preferFix = `${fixOf('loaded-wording')}.prefer`;

/** Writes a finding down as fine in the desk file, so that it does not come back. */
export const settleFix = `${anyFix}.settle`;

/** Asks how findings of the rule are to be shown. */
export const settingFix = `${anyFix}.setting`;
