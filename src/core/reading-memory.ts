import { PassageMemory } from './speech/passage-memory.ts';
import { SentenceMemory } from './statistics/sentence-memory.ts';

/** What is kept of a text from one version to the next, so that after a keystroke only what changed is read anew. */
export class ReadingMemory {
  readonly passages = new PassageMemory();
  readonly sentences = new SentenceMemory();
}
