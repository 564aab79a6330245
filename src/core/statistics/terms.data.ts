/** Words that tell a figure of a rule, plan or example from one that was counted. Written down by hand. */

/** What a law, plan or offer fixes. */
export const TERMS: ReadonlySet<string> = new Set(
  (
    'tax tariff tariffs wage threshold cap limit cutoff cut-off deductible levy surcharge duty quota ceiling ' +
    'minimum maximum penalty bail reward fee dues toll premium bracket brackets'
  ).split(' '),
);

/** Words of aims and rules that govern the figure after them. */
export const MANDATES: ReadonlySet<string> = new Set(
  (
    'threshold minimum maximum limit cap cutoff target targets goal goals aim aims aimed quota ceiling qualify qualifies ' +
    'require requires required mandate mandated'
  ).split(' '),
);

/** Words that put a case rather than tell one. */
export const SUPPOSITIONS: ReadonlySet<string> = new Set(
  "you your you'd you'll you're yourself let's suppose imagine assume assuming".split(' '),
);

/** Words that make a share a name: `the top 1 percent`, `the middle one-fifth`. */
export const NAMED_SHARES: ReadonlySet<string> = new Set(
  'top bottom upper lower middle richest wealthiest poorest'.split(' '),
);

/** Words near which `points` are those of a poll, a vote or a market. */
export const POLL_WORDS: ReadonlySet<string> = new Set(
  (
    'poll polls polling survey lead leads leading led ahead behind margin edge advantage gap won win lost beat beating ' +
    'trail trails trailed trailing up down rose fell dropped gained rating approval error sampling voters voter ' +
    'difference percentage percent decimal average deficit narrowed widened race crushing favorability index dow'
  ).split(' '),
);
