/** Words for people and papers that nobody could ask. Collected by hand from newsroom style guides on attribution. */

/** Groups that have an opinion and no name. */
export const FACELESS: ReadonlySet<string> = new Set(
  (
    'critics experts analysts observers insiders opponents supporters skeptics sceptics detractors proponents advocates ' +
    'pundits commentators researchers scientists scholars historians economists academics activists sources strategists ' +
    'watchers doctors psychologists'
  ).split(' '),
);

/** Groups that take a side: what they `call` something is their view of it. */
export const SIDES: ReadonlySet<string> = new Set(
  'critics opponents supporters skeptics sceptics detractors'.split(' '),
);

/** Groups after `according to` that have no name; of researchers or doctors the text before may have told. */
export const LAID_TO: ReadonlySet<string> = new Set(
  'critics experts analysts observers insiders opponents skeptics sceptics detractors sources pundits'.split(' '),
);

/** People who are vague once they are only near to something: `officials familiar with the matter`. */
export const INSIDERS: ReadonlySet<string> = new Set('officials people persons'.split(' '));

/** Papers without author or title. */
export const NAMELESS_PAPERS: ReadonlySet<string> = new Set(
  'studies study research polls surveys evidence statistics reports science'.split(' '),
);

/** Crowds that hold a view. They are vague with a verb of the present only: `some said` may be people just named. */
export const CROWDS: ReadonlySet<string> = new Set('many some most others everyone'.split(' '));

/** What may stand before a faceless group without giving it a face. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  (
    'some many most several various numerous countless other its his her their the recent new other multiple legal ' +
    'political medical independent outside leading top senior industry policy security foreign economic health military ' +
    'longtime frequent a growing increasing number of few even party conservative liberal environmental all'
  ).split(' '),
);

export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'say said argue argued claim claimed contend contended believe believed warn warned fear feared think agree agreed ' +
    'note noted suggest suggested complain complained allege alleged insist insisted maintain maintained worry worried ' +
    'suspect predict predicted estimate expect speculate counter charge'
  ).split(' '),
);

export const PRESENT_VERBS: ReadonlySet<string> = new Set(
  'say argue claim contend believe fear think suspect worry insist assume speculate'.split(' '),
);

export const PAPER_VERBS: ReadonlySet<string> = new Set(
  (
    'show shows showed showing shown suggest suggests suggested suggesting find finds found finding indicate indicates ' +
    'indicated indicating prove proves proved say says have has confirm confirms'
  ).split(' '),
);

/** `is widely believed`, `it is thought that`. */
export const BELIEVED: ReadonlySet<string> = new Set(
  'believed thought rumored rumoured understood said considered'.split(' '),
);

/** `it has been reported that`: with `it` alone; a person who is alleged to have done something is another matter. */
export const RUMORED: ReadonlySet<string> = new Set('reported alleged claimed suggested speculated'.split(' '));

/** Words after a group that give it a name after all: `experts at the harbor institute`, `critics such as`. */
export const NAMING: ReadonlySet<string> = new Set('at from with like including who such for'.split(' '));
