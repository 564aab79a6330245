import type { NounPhrase, TokenRange } from '../names/noun-phrase.ts';
import type { CueVerb } from './cue-verbs.ts';

/** A word or words outside quotation marks that tell of speech, and who speaks by them. */
export interface Cue extends TokenRange {
  readonly verb: CueVerb | null;
  /** True where a plainer cue of the sentence goes first. */
  readonly weak: boolean;
  /** `saying`: can stand beside a whole quoted sentence; `calling`: takes a word or two; `according`: a phrase;
   * `noun`: a word for what was said. */
  readonly kind: 'saying' | 'calling' | 'according' | 'noun';
  readonly subject: Subject | null;
}

/** Who speaks: the phrase, and where it stands beside its verb. */
export interface Subject extends NounPhrase {
  readonly place: 'before' | 'after' | 'clause' | 'agent';
}
