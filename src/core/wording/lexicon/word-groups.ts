import { epithets } from './epithets.data.ts';
import { intensifiers } from './intensifier.data.ts';
import { judgementOfMind } from './judgement-mind.data.ts';
import { judgementOfMorals } from './judgement-morals.data.ts';
import { labels } from './labels.data.ts';
import { metaphor } from './metaphor.data.ts';
import { motive } from './motive.data.ts';
import { partisan } from './partisan.data.ts';
import { saying } from './saying.data.ts';
import { stance } from './stance.data.ts';
import type { WordGroup } from './word-group.ts';

/** The lexicon of loaded words, by group. Where two groups have a word for one form, the earlier group wins. */
export const wordGroups: readonly WordGroup[] = [
  ...labels,
  ...partisan,
  ...saying,
  ...epithets,
  ...judgementOfMind,
  ...judgementOfMorals,
  ...motive,
  ...metaphor,
  ...intensifiers,
  ...stance,
];
