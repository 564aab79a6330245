import { isAdverb, isFunctionWord, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { adverbs, conjunctions, daysAndMonths, determiners, prepositions, relatives } from '../names/words.data.ts';
import type { Cue, Subject } from './cue.ts';
import { cueVerb } from './cue-verbs.ts';
import { places, sentenceAdverbs, subordinators, timeNouns } from './cues.data.ts';

/** The subject that a participle or a second verb shares: of a cue before it, or else of its clause or sentence. */
export function clauseSubject(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  earlier: readonly Cue[],
): Subject | null {
  const opening = opensWithParticiple(tokens, at, sentence) ? subjectBehindComma(tokens, at, sentence) : null;
  if (opening) return opening;
  const start = clauseStart(tokens, at, sentence);
  for (const { subject, verb, from, weak } of earlier) {
    if (from < start || weak || !subject || !verb || verb.form === 'ing' || verb.form === 'base') continue;
    if (subject.to - subject.from === 1 && relatives.has(tokens[subject.from].lower)) continue;
    return { ...subject, place: 'clause' };
  }
  const within = tokens[at - 1]?.text === ',' ? null : subordinateSubject(tokens, at, start);
  return within ?? sentenceSubject(tokens, at, { from: start, to: sentence.to });
}

/** Behind the last `, but`, `, and she` or `;` before a verb, or the sentence's beginning. */
function clauseStart(tokens: readonly Token[], at: number, sentence: TokenRange): number {
  for (let i = at - 2; i > sentence.from; i--) if (startsClause(tokens, i)) return i + 1;
  return sentence.from;
}

/** True for a word that opens a new main clause: `but`, `;`, or `and` behind a comma. */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at];
  if (text === ';' || lower === 'but' || (lower === 'while' && tokens[at - 1]?.text === ',')) return true;
  return lower === 'and' && tokens[at - 1]?.text === ',' && startsPhrase(tokens[at + 1]);
}

function startsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || cueVerb(token.lower) || isAdverb(token)) return false;
  return token.capital || determiners.has(token.lower) || ['he', 'she', 'they', 'it'].includes(token.lower);
}

function opensWithParticiple(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  if (at - sentence.from > 3) return false;
  for (let i = sentence.from; i < at; i++) if (!isFunctionWord(tokens[i]) && !isAdverb(tokens[i])) return false;
  return true;
}

/** `Calling it “…,” Ruiz left`: the subject stands behind the comma or quotation that closes the participle. */
function subjectBehindComma(tokens: readonly Token[], at: number, sentence: TokenRange): Subject | null {
  for (let i = at + 1; i < sentence.to - 1; i++) {
    if (tokens[i].text !== ',' && tokens[i].kind !== 'quotation') continue;
    const first = tokens[i + 1];
    if (first.kind === 'sign' || isFunctionWord(first) || cueVerb(first.lower)) continue;
    const phrase = phraseStartingAt(tokens, i + 1, sentence.to);
    if (phrase) return { ...phrase, place: 'clause' };
  }
  return null;
}

/** `when Ruiz knocked the plan and called it`: the subject behind the word that opens the clause. */
function subordinateSubject(tokens: readonly Token[], at: number, start: number): Subject | null {
  for (let i = at - 2; i > start && i > at - 14; i--) {
    if (tokens[i].text === ',' || tokens[i].kind === 'quotation') return null;
    if (!subordinators.has(tokens[i].lower)) continue;
    const phrase = phraseStartingAt(tokens, i + 1, at);
    return phrase && { ...phrase, place: 'clause' };
  }
  return null;
}

/** The first phrase of a sentence that no preposition governs: of `In an interview, Ruiz left` it is `Ruiz`. */
export function sentenceSubject(tokens: readonly Token[], before: number, sentence: TokenRange): Subject | null {
  let i = sentence.from;
  for (let parts = 0; parts < 6 && i >= 0 && i < sentence.to; parts++) {
    while (i < sentence.to && leadsIn(tokens[i])) i++;
    if (i >= sentence.to) return null;
    const phrase = isOpening(tokens, i, sentence) ? null : phraseStartingAt(tokens, i, sentence.to);
    if (phrase && !isTime(tokens, phrase) && !(parts > 0 && isPlace(tokens, phrase)))
      return { ...phrase, place: 'clause' };
    i = afterComma(tokens, i, sentence);
  }
  return before > sentence.from ? firstPhrase(tokens, sentence, before) : null;
}

/** `In`, `Calling`, `Asked`: the sentence begins with something else than its subject. */
function isOpening(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const token = tokens[at];
  if (isFunctionWord(token) || (token.lower.length > 5 && token.lower.endsWith('ing'))) return true;
  return at === sentence.from && (cueVerb(token.lower)?.form === 'past' || isPastParticiple(tokens, at));
}

/** `Reached by phone, Ruiz left`: a participle with its adjunct. */
function isPastParticiple(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at].lower.length > 4 && tokens[at].lower.endsWith('ed') && next !== undefined && prepositions.has(next.lower)
  );
}

/** `But`, `however`, `still`: words before the subject that open no clause of their own. */
function leadsIn({ lower, kind }: Token): boolean {
  if (kind === 'sign' || kind === 'quotation') return true;
  if (subordinators.has(lower) || prepositions.has(lower)) return false;
  return conjunctions.has(lower) || adverbs.has(lower) || sentenceAdverbs.has(lower) || lower.endsWith('ly');
}

/** `A month later`, `Hours after`: a phrase for a time is no subject. */
function isTime(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = tokens[to];
  return isTimeNoun(tokens[to - 1]) || (isTimeNoun(next) && (to - from === 1 || determiners.has(tokens[from].lower)));
}

function isTimeNoun(token: Token | undefined): boolean {
  return token !== undefined && (daysAndMonths.has(token.lower) || timeNouns.has(token.lower));
}

/** In `In Reno, Nev., the mayor left` the state is no subject. */
function isPlace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return (
    tokens[to]?.text === ',' &&
    (places.has(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    ) ||
      tokens[to - 1].text.endsWith('.'))
  );
}

function afterComma(tokens: readonly Token[], from: number, sentence: TokenRange): number {
  for (let i = from; i < sentence.to; i++) if (tokens[i].text === ',' || tokens[i].text === '—') return i + 1;
  return -1;
}

function firstPhrase(tokens: readonly Token[], sentence: TokenRange, before: number): Subject | null {
  for (let i = sentence.from; i < before; i++) {
    const token = tokens[i];
    if (isFunctionWord(token) || token.kind !== 'word' || cueVerb(token.lower) || isAdverb(token)) continue;
    if (i > sentence.from && prepositions.has(tokens[i - 1].lower)) continue;
    const phrase = phraseStartingAt(tokens, i, before);
    if (phrase) return { ...phrase, place: 'clause' };
  }
  return null;
}
