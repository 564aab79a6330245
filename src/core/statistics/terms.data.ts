/** Words that tell a figure of a rule, plan or example from one that was counted. Written down by hand. */

/** What a law, plan or offer fixes. */
export const TERMS: ReadonlySet<string> = new Set(
  (
    'tax tariff tariffs wage threshold cap limit cutoff deductible levy surcharge duty quota ceiling minimum maximum bail ' +
    'reward toll premium bracket brackets surtax fee dues fare ticket admission deduction exemption'
  ).split(' '),
);

/** Words after `tax` with which it is no term: `a tax cut of $275,000` was reckoned by somebody. */
export const TAX_NOUNS: ReadonlySet<string> = new Set(
  (
    'cut cuts return returns revenue revenues credit credits break breaks records record filing filings bill bills burden ' +
    'policy foundation dollars increase increases receipts money base'
  ).split(' '),
);

/** Words of aims and rules that govern the figure after them. */
export const MANDATES: ReadonlySet<string> = new Set(
  (
    'threshold minimum maximum limit cap cutoff target targets goal goals aim aims aimed quota ceiling qualify qualifies ' +
    'require requires required mandate mandated designed defined limited capped necessary'
  ).split(' '),
);

/** What a figure right before it is the rate of: `a 5 percent annual return`. */
export const RATES: ReadonlySet<string> = new Set('return discount interest'.split(' '));

/** Words by which a sentence speaks of tax rates: beside them `a 36 percent rate` is a term. */
export const TAX_TALK: ReadonlySet<string> = new Set(
  'tax taxes taxed surtax surcharge gains bracket brackets rates marginal loan mortgage'.split(' '),
);

/** Words after a figure that make it a condition: `20% of the vote is enough to qualify`. */
export const QUALIFYING: ReadonlySet<string> = new Set('qualify qualifies'.split(' '));

/** Words of wishes and plans that govern the figure after them. */
export const PROPOSALS: ReadonlySet<string> = new Set(
  (
    'plea demand demands demanded demanding propose proposes proposed proposing proposal promise promises promised ' +
    'promising pledge pledges pledged pledging vow vows vowed wants wanted want goal hopes supported urged'
  ).split(' '),
);

/** Words that put a case to the reader rather than tell one. */
export const SUPPOSITIONS: ReadonlySet<string> = new Set(
  "you your you'd you'll you're you've yourself let's suppose imagine assume assuming".split(' '),
);

/** Words that make a share a name: `the top 1 percent`, `the middle one-fifth`. */
export const NAMED_SHARES: ReadonlySet<string> = new Set(
  'top bottom upper lower middle richest wealthiest poorest'.split(' '),
);

/** Words before a number that say which ones, not how many: `the 13 candidates`, `her 16 opponents`. */
export const DEFINITES: ReadonlySet<string> = new Set('the his her its their our my these those'.split(' '));

/** Words of death, harm and arrest, next to which even a small number was counted by somebody. */
export const CASUALTIES: ReadonlySet<string> = new Set(
  (
    'kill killed killing kills dead died injured injuring wounded wounding arrested murdered hospitalized hospitalised missing ' +
    'deaths dying drowned kidnapped detained evacuated displaced hurt casualties deported'
  ).split(' '),
);

/** Words near which `points` are those of a poll, a vote or a market. */
export const POLL_WORDS: ReadonlySet<string> = new Set(
  (
    'poll polls polling survey lead leads leading led ahead behind margin edge advantage gap won win lost beat beating ' +
    'trail trails trailed trailing rose fell dropped gained rating approval error sampling voters voter losing ' +
    'difference percentage percent decimal average deficit narrowed widened crushing favorability index dow'
  ).split(' '),
);
