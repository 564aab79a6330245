import { alteredQuote } from './altered-quote.ts';
import { copiedPassage } from './copied-passage.ts';
import { houseStyle } from './house-style.ts';
import { loadedWording } from './loaded-wording.ts';
import { misattributedQuote } from './misattributed-quote.ts';
import { nameVariant } from './name-variant.ts';
import { quoteElsewhere } from './quote-elsewhere.ts';
import type { Rule } from './rule.ts';
import { statisticConflict } from './statistic-conflict.ts';
import { unattributedStatistic } from './unattributed-statistic.ts';
import { unmarkedQuote } from './unmarked-quote.ts';
import { vagueAttribution } from './vague-attribution.ts';

/** All rules, in the order in which a person would read them. */
export const rules: readonly Rule[] = [
  unattributedStatistic,
  vagueAttribution,
  statisticConflict,
  quoteElsewhere,
  alteredQuote,
  misattributedQuote,
  unmarkedQuote,
  copiedPassage,
  loadedWording,
  nameVariant,
  houseStyle,
];
