import { callingVerbs, irregularForms, particleVerbs, sayingVerbs, weakVerbs } from './cues.data.ts';

/** A verb form that tells of speech: `said` is the past of the saying verb `say`. */
export interface CueVerb {
  readonly lemma: string;
  readonly kind: 'saying' | 'calling';
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** True where a plainer cue of the sentence goes first. */
  readonly weak: boolean;
  /** The words one of which must follow, as in `went on`; empty where none need. */
  readonly particles: readonly string[];
}

const forms = new Map<string, CueVerb>();
for (const lemma of callingVerbs) addForms(lemma, 'calling');
for (const lemma of sayingVerbs) addForms(lemma, 'saying');

/** The verb that a lower-case word is a form of, if it tells of speech. */
export function cueVerb(lower: string): CueVerb | undefined {
  return forms.get(lower);
}

function addForms(lemma: string, kind: CueVerb['kind']): void {
  const particles = particleVerbs[lemma] ?? [];
  const weak = weakVerbs.has(lemma) && particles.length === 0;
  forms.set(lemma, { lemma, kind, form: 'base', particles, weak });
  for (const form of irregularForms[lemma] ?? regularForms(lemma)) {
    forms.set(form, { lemma, kind, form: formOf(form, lemma), particles, weak });
  }
}

function formOf(form: string, lemma: string): CueVerb['form'] {
  if (form.endsWith('ing') && form !== lemma) return 'ing';
  if (form === `${lemma}s` || form === `${lemma}es` || form === `${lemma.slice(0, -1)}ies`) return 's';
  return 'past';
}

/** `deny`, `denies`, `denied`, `denying`; `argue`, `argues`, `argued`, `arguing`; `vow`, `vows`, `vowed`, `vowing`. */
function regularForms(lemma: string): readonly string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    return [`${lemma}s`, `${lemma}d`, /[eoy]e$/.test(lemma) ? `${lemma}ing` : `${stem}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [plural, `${lemma}ed`, `${lemma}ing`];
}
