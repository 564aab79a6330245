import { outletName } from '../../core/article/meta.ts';
import { changeWords } from '../../core/compare/formats/table.ts';
import type { FoundPlace } from '../../core/corpus/found-place.ts';
import type { FoundReport } from './found-formats.ts';

/** One line on all places: `stands in 7 articles, 2 of them copies; 4 with the same words; earliest: …`, or `nearly`. */
export function summaryOfFound({ found }: FoundReport): string {
  const { articles, origins, sameWords, earliest, bounded } = found;
  if (articles === 0) return 'stands in no article, exactly or nearly.';
  const copies = articles - origins;
  const where = `stands ${sameWords === 0 ? 'nearly ' : ''}in ${bounded ? 'at least ' : ''}${count(articles, 'article')}${copiesAmong(copies)}`;
  const same = sameWords === articles ? 'all' : sameWords === 0 ? 'none' : `${sameWords}`;
  return `${[where, `${same} with the same words`, ...(earliest ? [`earliest: ${sourceOf(earliest)}`] : [])].join('; ')}.`;
}

const copiesAmong = (copies: number) =>
  copies === 0 ? '' : `, ${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The outlet, or the file’s name where none is known, and the day: `Harbor Times, 2024-05-12`. */
export function sourceOf({ path, meta }: FoundPlace): string {
  return [outletName(path, meta), meta.date?.slice(0, 10)].filter((part) => part).join(', ');
}

/** Whether the words stand in quotation marks, and who is given as their speaker. */
export function speakerOf({ inQuotes, speakerName }: FoundPlace): string {
  if (!inQuotes) return 'not in quotation marks';
  return speakerName ? `quoted, ${speakerName}` : 'quoted, no speaker told';
}

const wordings = { same: 'the same words', other: 'other words', part: 'in part' } as const;

/** `the same words`, `other words` or `in part`; with `changes` also which: `other words (“engine” for “hull”)`. */
export function wordingOf(place: FoundPlace, asked: string): string {
  const changes = changesOf(place, asked);
  return changes === '' ? wordings[place.wording] : `${wordings[place.wording]} (${changes})`;
}

/** `“engine” for “hull”`; '' where no words differ. */
function changesOf({ differences, text, start }: FoundPlace, asked: string): string {
  return differences
    .filter(({ kind }) => kind === 'words')
    .map(({ here, there }) =>
      changeWords(text.slice(there.start - start, there.end - start), asked.slice(here.start, here.end)),
    )
    .join('; ');
}
