import { readSentence, type SentenceReading } from './passage.ts';

/** Keeps what the sentences of an article tell of figures from one version to the next, and no longer. */
export class SentenceMemory {
  private last: ReadonlyMap<string, SentenceReading> = new Map();

  /** Reads the sentences of the next version; those of the version before that are forgotten. */
  nextReader(): (text: string, isTitle: boolean) => SentenceReading {
    const before = this.last;
    const now = new Map<string, SentenceReading>();
    this.last = now;
    return (text, isTitle) => {
      const key = isTitle ? `#${text}` : ` ${text}`;
      const reading = now.get(key) ?? before.get(key) ?? readSentence(text, isTitle);
      now.set(key, reading);
      return reading;
    };
  }
}
