// Lines that a site prints around its articles. Gathered by reading what saved pages of many outlets leave between
// their paragraphs; each pattern has to match the whole line, so that a sentence about advertising stays prose.

const wholeLines: readonly string[] = [
  'advertisements?|advertising|sponsored( content| by .{1,40})?|promoted( stories)?|paid post',
  'recommended( for you| stories| videos?)?|related( articles?| stories| coverage| content| topics?| links)?:?',
  `(most )?(popular|read|viewed|shared)( stories| now)?|editors?['’]?s? picks?|trending( now| stories)?`,
  '(top|latest|more)( top| latest)? (stories|news|headlines|videos?)|you (may|might) also like.{0,40}|what (to read|others are reading).{0,30}',
  'trending on .{1,60}|more (from|on|about|in) .{1,80}|from our partners?|around the web|also (on|in|from) .{1,60}',
  String.raw`join (the )?(conversation|discussion).{0,60}|join us on .{1,60}|be the first to comment.{0,30}|(view|show|read|post|leave|add)( all| a| \d+| the)? comments?( \(\d+\))?`,
  '(read|see|watch|listen|learn|click|tap|find out|view) (more|also|also|next|now|here|on|full (story|article))( here| at .{1,60}| on .{1,60}| about .{1,80})?[:.>»…]*',
  String.raw`(read|see|watch|related|listen|more|also read|read also|read next|up next|don['’]?t miss|must read|video|photos?|gallery|podcast|opinion|graphic|map|poll|quiz)( more| next)?\s?[:|»>].{0,160}`,
  String.raw`(continue|continue reading|keep reading|story continues|article continues|story continued)( (below|reading).{0,40}| after .{0,40}| the main story)?\.{0,3}`,
  '(sign|signed) (up|in|out).{0,120}|subscribe( now| today)?(?: (to|for|here) .{0,120})?[.!]?|get (the|our) .{0,60}(newsletter|e-?mail|app|alerts?|inbox).{0,60}|(our|the|daily|morning|breaking news) newsletters?',
  'already a (subscriber|member).{0,60}|log ?in|log ?out|register( now)?|my account|create (a free )?account|support (our|local|independent) journalism.{0,80}|donate( now| today)?|become a (member|subscriber).{0,60}',
  String.raw`(share|tweet|pin|e-?mail|print|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|instagram|flipboard|pocket|comment|comments|like|follow)( this| (on|with|via|by) (facebook|twitter|x|e-?mail|whatsapp|linkedin|reddit|friends)| article| story| us)*[.!:]?( ?[\d,.]+k?)?`,
  String.raw`follow (us|me|him|her|them|@\S+|.{1,60} on (twitter|facebook|x|instagram|threads|bluesky|youtube|linkedin)).{0,100}|like us on .{1,60}|(download|get) (the|our) .{0,40}apps?.{0,40}`,
  String.raw`(©|\(c\)|copyright)\s?.{0,200}|all rights reserved.{0,160}|this material may not be (published|reproduced).{0,160}|do not reproduce without permission.{0,40}`,
  String.raw`(terms of (use|service)|privacy( policy| notice)?|cookie (policy|settings)|contact( us)?|about( us)?|home|menu|search|close|skip to (main )?content|back to top|site ?map|loading\.*|play( video)?|pause|mute)`,
  String.raw`(file )?(photo|image|enlarge this image|toggle caption|hide caption|enlarge|image \d+ of \d+|\d+ of \d+|\d+/\d+)`,
  '(this (article|story|post|report|piece) (was|is|has been|originally) .{0,40}(published|appeared|updated|produced|republished|corrected|adapted).{0,160})',
  String.raw`(the associated press|reuters|afp|staff writers?|news staff) contributed to this (report|story|article)\.?|.{1,80} contributed (reporting|to this (report|story|article)).{0,40}`,
  String.raw`(have|got) a (news )?tip\?.{0,160}|(send|submit) (us )?(your )?(news )?tips?.{0,100}|contact the (author|writer|reporter|editor).{0,120}|e-?mail (us|the author|him|her) (at )?.{0,80}`,
  String.raw`(published|updated|posted|last (updated|modified)|first published|modified)\b:?.{0,80}`,
  'just watched .{1,200} must watch.{0,200}|(enlarge this image )?toggle caption.{0,160}',
  String.raw`tags?:.{0,200}|(filed under|topics|keywords|categories|category):?.{0,160}|\d+ min(ute)?s? read|\d+ (shares?|comments?|views?)`,
];

/** Matches a line that is the site's own. To be asked of a line trimmed at both ends. */
export const boilerplateLine = new RegExp(`^(?:[-–—*•|»>\\s]*)(?:${wholeLines.join('|')})(?:[\\s|»>*-]*)$`, 'i');

/** A line longer than this is prose, whatever it begins with. */
export const longestBoilerplate = 240;
