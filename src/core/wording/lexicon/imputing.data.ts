/** Verbs and nouns by which a sentence gives a judgement to somebody. Written from knowledge of English usage. */

/** `accused the board of …` */
export const charging = 'accuse';

/** `described the plan as …` */
export const describing =
  'describe regard see view portray depict characterize dismiss deride denounce condemn criticize attack reject paint brand label perceive';

/** `called the plan …` */
export const naming = 'call consider deem dub brand label declare pronounce';

/** `The union’s view is that …` */
export const views =
  'view claim charge argument belief opinion accusation allegation contention complaint assertion position concern';
