/** Quantities without a number, and the words by which they make a claim. Written down from news copy by hand. */

/** A crowd of something: `thousands of homes`. They count as figures, but a desk lets them stand. */
export const MAGNITUDES: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'tens',
]);

/** Parts that are a claim by themselves: `a majority of tenants`. */
export const PARTS: ReadonlySet<string> = new Set(['majority', 'plurality']);

/** Parts that are a claim once a word of size stands before them: `a significant portion of`. */
export const SIZED_PARTS: ReadonlySet<string> = new Set([
  'portion',
  'share',
  'proportion',
  'percentage',
  'fraction',
  'number',
  'numbers',
]);

export const SIZES: ReadonlySet<string> = new Set([
  'significant',
  'substantial',
  'large',
  'larger',
  'huge',
  'considerable',
  'sizable',
  'sizeable',
  'big',
  'vast',
  'overwhelming',
  'enormous',
  'massive',
  'staggering',
  'alarming',
  'disproportionate',
  'disproportionately',
  'unprecedented',
  'record',
  'growing',
  'rising',
  'high',
  'higher',
  'low',
  'great',
  'hefty',
  'outsize',
  'outsized',
]);

/** Words for many that claim a count where lives or crimes are counted. */
export const MANY: ReadonlySet<string> = new Set(['numerous', 'countless', 'innumerable', 'untold']);

export const GRAVE_COUNTS: ReadonlySet<string> = new Set([
  'lives',
  'deaths',
  'casualties',
  'victims',
  'fatalities',
  'murders',
  'killings',
  'injuries',
  'crimes',
  'rapes',
  'assaults',
  'overdoses',
]);

/** People of whom `most` hold a view only where somebody asked them. */
export const ASKED: ReadonlySet<string> = new Set(
  (
    'voters residents citizens workers employees parents students teachers families households tenants renters ' +
    'homeowners taxpayers patients adults drivers commuters farmers consumers customers americans britons'
  ).split(' '),
);

/** What they think or can do: `most tenants cannot`. */
export const HELD_VIEWS: ReadonlySet<string> = new Set(
  (
    'oppose support favor favour believe want prefer agree disagree approve disapprove back reject trust distrust fear ' +
    "doubt dislike cannot can't"
  ).split(' '),
);

/** Small bodies whose members anybody can count: `a majority of the justices`. */
export const BODIES: ReadonlySet<string> = new Set([
  'justices',
  'judges',
  'members',
  'directors',
  'commissioners',
  'senators',
  'jurors',
  'trustees',
  'panelists',
  'votes',
  'delegates',
]);
