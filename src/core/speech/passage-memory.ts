import { type PassageReading, type ReadPassage, readPassageSpeech } from './passage-reading.ts';

/** Keeps the readings of an article's paragraphs, or of those that a search looks at, from one version to the next, and no longer. */
export class PassageMemory {
  private last: Map<string, PassageReading> = new Map();

  /** Reads the paragraphs of the next version; those of the version before that are forgotten. */
  nextReader(): ReadPassage {
    const before = this.last;
    const now = new Map<string, PassageReading>();
    this.last = now;
    return (text, singles) => {
      const key = singles ? `'${text}` : `"${text}`;
      const reading = now.get(key) ?? before.get(key) ?? readPassageSpeech(text, singles);
      now.set(key, reading);
      return reading;
    };
  }
}
