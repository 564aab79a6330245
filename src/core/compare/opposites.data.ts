// Words that set two figures apart though all else is alike: of two shares in one poll, one approves and one does not.
// Written down from how polls, budgets and votes are reported in English.

const PAIRS: readonly (readonly [string, string])[] = [
  [
    'rose rise rises rising risen increase increased increases gain gained grew grow growth jumped climbed higher added adding surged raised',
    'fell fall falls falling fallen decrease decreased decreases lost drop dropped declined decline lower cut cuts plunged shed slipped',
  ],
  ['democrat democrats democratic dems liberals liberal', 'republican republicans gop conservatives conservative'],
  ['men man male males boys', 'women woman female females girls'],
  [
    'approve approved approves favor favored support supported supports agree favorable likely',
    'disapprove disapproved disapproves oppose opposed opposes disagree unfavorable unlikely',
  ],
  ['killed dead died deaths death', 'injured wounded hurt injuries hospitalized'],
];

/** The side on which a word stands: of `fell` it is `not rose`. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([one, other]) => {
    const name = one.slice(0, one.indexOf(' '));
    const named = one.split(' ').map((word): [string, string] => [word, name]);
    return [...named, ...other.split(' ').map((word): [string, string] => [word, `not ${name}`])];
  }),
);
