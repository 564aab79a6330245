/** Words that tell whether a phrase names a source. Written down by hand from news copy. */

/** Nouns for those who speak, beside the roles, bodies and papers that are listed elsewhere. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  'forecaster staffer staff backer skeptic media military regime successor captain crew administrator team publication'.split(
    ' ',
  ),
);

/** Nouns that speak only as part of a name (`Harbor Services`), are what is counted, or may be anybody. */
export const MUTE: ReadonlySet<string> = new Set(
  (
    'state states street county city center centre times post news press partners capital system systems service ' +
    'services industries holdings law bill resolution sign banner slogan page guide average averages results result ' +
    'numbers number returns man men woman women person people voter voters user users fan fans worker workers patient ' +
    'passenger passengers commuter commuters house senate party white victim victims others respondents percent polled surveyed ' +
    'polling crowd audience first'
  ).split(' '),
);

/** Capitalised words that are no name of a source by themselves. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'new old election job jobs dow nasdaq s&p mr mrs ms dr urgent it he she they we i you this that these those which ' +
    'who what there here some many most others few construction mining u.s. american americans ' +
    'average composite index sept take democrat republican'
  ).split(' '),
);

/** Words with which a name of a source never opens. */
export const NO_OPENERS: ReadonlySet<string> = new Set(
  (
    'more less fewer least most many other others few any no given percent without not also where when while ' +
    'if but and or as it he she they we i you this that these those which who whom what there here during even now'
  ).split(' '),
);

/** Verbs behind which a subject speaks as with `said`: `the group released a study`. */
export const GIVING_OUT: ReadonlySet<string> = new Set(
  'released published issued reports says said notes estimates announced disclosed cited cites'.split(' '),
);

/** Words behind a participle that goes with the noun before it: `a report published on Monday`, `figures compiled by`. */
export const AFTER_PARTICIPLE: ReadonlySet<string> = new Set(
  'by on in at from for with as during after last this today yesterday earlier late under'.split(' '),
);
