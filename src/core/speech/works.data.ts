/** Words that tell a title or a name in quotation marks from speech, in lower case. Source: our own reading of news. */

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Things that bear a title. */
export const workNouns = set(
  'show series book movie film song album documentary podcast program programme episode broadcast sitcom drama novel',
  'play musical poem essay memoir anthem hit single track classic sequel franchise revival version magazine blockbuster',
  'segment column commentary blog newsletter pac super-pac radio trailer bestseller miniseries cartoon opera painting',
  'author starring comedy thriller game app exhibit exhibition painting hymn ballad tune soundtrack video-game titled',
);

/** Outlets that own programmes. */
export const outletWords = set(
  'cnn nbc abc cbs fox msnbc pbs npr hbo bbc c-span cnbc bravo showtime netflix espn univision telemundo mtv news',
  'politico bloomberg tnt amc disney hulu sky itv radio network tv television friday saturday sunday monday tuesday',
  'wednesday thursday',
);

/** Words before a name or term that is not somebody's speech. */
export const namingWords = set(
  'so-called nicknamed titled entitled named billed labeled labelled marked click stamped misnamed codenamed subtitled',
  'retitled renamed spelled',
);
