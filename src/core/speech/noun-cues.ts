import { isFunctionWord, phraseEndingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { determiners } from '../names/words.data.ts';
import type { Cue, Subject } from './cue.ts';
import { speechNouns } from './cues.data.ts';
import { subjectAfter } from './subject.ts';

/** The noun for something said that stands at `at`, with its owner: `Ruiz's claim`, `a statement from Ruiz`. */
export function nounCueAt(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  if (!speechNouns.has(tokens[at].lower) || tokens[at].capital) return null;
  const subject = ownerBefore(tokens, at, sentence) ?? ownerAfter(tokens, at, sentence);
  return { from: at, to: at + 1, verb: null, weak: true, kind: 'noun', subject };
}

function ownerBefore(tokens: readonly Token[], at: number, sentence: TokenRange): Subject | null {
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    const { lower, text, kind } = tokens[i];
    if (text === "'s") {
      const phrase = phraseEndingAt(tokens, i - 1, sentence.from);
      return phrase && { ...phrase, place: 'agent' };
    }
    if (['his', 'her', 'their', 'its', 'my', 'our'].includes(lower)) {
      return { from: i, to: i + 1, head: { from: i, to: i + 1 }, place: 'agent' };
    }
    if (kind !== 'word' || isFunctionWord(tokens[i]) || determiners.has(lower)) return null;
  }
  return null;
}

function ownerAfter(tokens: readonly Token[], at: number, sentence: TokenRange): Subject | null {
  const link = tokens[at + 1]?.lower;
  if (at + 2 >= sentence.to || (link !== 'from' && link !== 'by')) return null;
  return subjectAfter(tokens, at + 2, sentence.to, 'agent');
}
