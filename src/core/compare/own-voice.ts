import { isAnalysed } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import { isSpoken } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';

/** The stretches of an article that are the writer's own words: no speech, reported or quoted, no line of the site. */
export function ownVoice({ article, speech }: Reading): readonly Span[] {
  const others = [...speech.quotations.filter(isSpoken), ...speech.reported].sort((a, b) => a.start - b.start);
  const own: Span[] = [];
  for (const block of article.blocks) {
    if (!isAnalysed(block)) continue;
    let start = block.bodyStart;
    for (const other of others) {
      if (other.end <= start || other.start >= block.end) continue;
      if (other.start > start) own.push({ start, end: other.start });
      start = other.end;
    }
    if (start < block.end) own.push({ start, end: block.end });
  }
  return own;
}
