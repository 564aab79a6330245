import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryCorpus } from '../../src/core/corpus/memory-corpus.ts';
import type { Finding } from '../../src/core/report.ts';
import { read, review } from '../../src/core/review.ts';

export interface ReviewedArticle {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reviews the articles of a folder, each against the others, in the order of their names. */
export async function reviewFolder(folder: string): Promise<readonly ReviewedArticle[]> {
  const readings = readdirSync(folder)
    .sort()
    .map((name) => read(name, readFileSync(join(folder, name), 'utf8')));
  const corpus = memoryCorpus(readings);
  return Promise.all(
    readings.map(async (reading) => {
      const { findings } = await review({ reading, corpus });
      return { path: reading.article.path, text: reading.article.text, findings };
    }),
  );
}
