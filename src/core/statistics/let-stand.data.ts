/** Words by which a figure is one that desks let stand without a source. Written down by hand from news copy. */

/** Things whose counts are public record on the night. */
export const PUBLIC_COUNTS: ReadonlySet<string> = new Set(
  'delegates superdelegates votes precincts electors ballots'.split(' '),
);

/** Words of the count of a vote; a share beside them is a result. */
export const ELECTIONS: ReadonlySet<string> = new Set(
  (
    'won win winning wins lost losing beat beating defeated carried crushing victory precincts ballots finished ' +
    'finishing runoff landslide'
  ).split(' '),
);

/** What a sum is the price or size of when one of these stands right after it: `a $40 million deal`. */
export const DEALS: ReadonlySet<string> = new Set(
  (
    'deal merger megamerger takeover acquisition buyout inversion contract settlement purchase fine penalty loan bill ' +
    'package budget'
  ).split(' '),
);

/** Words of a sale or penalty before its sum: `bought the yard for $40 million`. */
export const SALES: ReadonlySet<string> = new Set(
  (
    'deal merger takeover acquisition buyout contract settlement bought buying acquired acquiring sold fined fine penalty ' +
    'charged charges loan'
  ).split(' '),
);

/** Who sets a sum by order. */
export const COURTS: ReadonlySet<string> = new Set(
  'judge judges court courts jury jurors magistrate tribunal'.split(' '),
);

/** What they do about it. */
export const ORDERS: ReadonlySet<string> = new Set('set sets ordered orders awarded awards imposed imposes'.split(' '));

/** What public bodies do with their forces. */
export const DEPLOYING: ReadonlySet<string> = new Set(
  (
    'deploy deploys deployed deploying mobilise mobilised mobilize mobilized mobilising mobilizing dispatch dispatched ' +
    'sent send sends sending'
  ).split(' '),
);

/** The forces that they send. */
export const FORCES: ReadonlySet<string> = new Set(
  'police officers policemen troops soldiers firefighters constables guards marines deputies rescuers personnel'.split(
    ' ',
  ),
);

/** What a room or a building does with what fits into it. */
export const HOLDING: ReadonlySet<string> = new Set('seats seat holds hold houses accommodates sleeps'.split(' '));

/** What people in a crowd do while a reporter looks on. */
export const CROWD_VERBS: ReadonlySet<string> = new Set(
  (
    'roared cheered packed gathered chanted marched waited filled crammed crowded stood listened applauded attended ' +
    'turned lined'
  ).split(' '),
);

/** Words that begin a clause about something long known. */
export const TOLL_CLAUSES: ReadonlySet<string> = new Set(
  'that which who after when where since attack attacks massacre shooting shootings bombing killing leaving'.split(' '),
);

/** Papers of law whose own words are the source of what they fix. */
export const BILLS: ReadonlySet<string> = new Set(
  'bill plan proposal law measure legislation act amendment compromise ordinance treaty statute provision'.split(' '),
);

/** Words of markets, whose levels everybody can read off. */
export const MARKETS: ReadonlySet<string> = new Set(
  'shares stock stocks index dow nasdaq futures barrel bonds yields yield crude bitcoin'.split(' '),
);

/** Believers, whose number in the world is in every almanac. */
export const BELIEVERS: ReadonlySet<string> = new Set(
  'catholics muslims christians jews hindus buddhists protestants sikhs evangelicals'.split(' '),
);
