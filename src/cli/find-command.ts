import { text } from 'node:stream/consumers';
import type { Archive } from '../core/corpus/archive.ts';
import { FEW_WORDS, findWords } from '../core/corpus/find-words.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import { readWords } from '../core/text/words.ts';
import { Desks } from '../disk/desks.ts';
import { fileArchive, type NamedFile, walkedArchive } from '../disk/file-archive.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { type ExitCode, exitCodes, findExitCodes, UsageProblem } from './exit-codes.ts';
import { type FoundFormatName, foundFormats } from './formats/found-formats.ts';
import { locatePlaces } from './formats/located-place.ts';
import type { Sources } from './formats/sources.ts';
import { type InputFile, InputNames, type InputProblem } from './inputs.ts';
import { areAllText, exportsFrom, findFolders, MOST_IN_MEMORY } from './load-corpus.ts';
import { openIndex } from './open-index.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { tellUnread, unreadRows, unreadTexts } from './unread-files.ts';

/** What `copydesk find` takes beside the words. */
export interface FindOptions {
  readonly corpus: readonly string[];
  readonly columns?: Columns;
  readonly format: FoundFormatName;
}

/** `copydesk find`: says where words stand. They come from the arguments or, for `-`, from standard input. */
export async function findCommand(
  given: readonly string[],
  { corpus, columns, format }: FindOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = unquoted(given.join(' ') === '-' ? await text(process.stdin) : given.join(' '));
  const words = readWords(asked).length;
  if (words === 0) throw new UsageProblem('there are no words to look for.');
  const files = await findFolders(corpus, new InputNames(), terminal);
  if (files.length === 0) throw new UsageProblem(`there is no article to look in: ${corpus.join(', ')}.`);
  const opened = await openArchive(corpus, files, { few: words <= FEW_WORDS, columns, terminal });
  const broken = tellUnread(opened.unread, files.length, terminal);
  const { archive, sources } = opened;
  const found = await findWords(asked, archive, { aborted: false });
  const places = await locatePlaces(found.places, sources);
  terminal.write(foundFormats[format]({ asked, found, places }, terminal));
  if (broken) return exitCodes.broken;
  return found.places.length > 0 ? findExitCodes.found : findExitCodes.notFound;
}

/** Words pasted from an article often come with the marks round them. */
function unquoted(words: string): string {
  return words.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '');
}

interface ArchiveWish {
  /** True for words too few for an index. */
  readonly few: boolean;
  readonly columns: Columns | undefined;
  readonly terminal: Terminal;
}

async function openArchive(
  folders: readonly string[],
  files: readonly InputFile[],
  { few, columns, terminal }: ArchiveWish,
): Promise<OpenedArchive> {
  const named = files.map(({ path }): NamedFile => ({ path, name: pathHere(path) }));
  if (!areAllText(files) || (!few && files.length > MOST_IN_MEMORY)) {
    const desks = new Desks(nodeDisk, terminal.complain);
    const exports = exportsFrom([], columns);
    const opened = await openIndex({ given: folders, files, exports, desks, terminal, nameOf: pathHere });
    const unread = await unreadRows(files, opened.corpus.rows());
    return { archive: opened.corpus.archive, sources: opened.sources, unread };
  }
  const archive = few ? walked(named, terminal) : fileArchive(named);
  return { archive, sources: FILES, unread: await unreadTexts(files) };
}

interface OpenedArchive {
  readonly archive: Archive;
  readonly sources: Sources;
  /** The files that have no article to look in. */
  readonly unread: readonly InputProblem[];
}

const FILES: Sources = {
  pathOf: (path) => path,
  textOf: (path) => readTextFile(path).catch(() => null),
  lineInFile: () => null,
};

function walked(files: readonly NamedFile[], terminal: Terminal): Archive {
  const progress = startProgress('Looking through the articles', files.length, terminal);
  return walkedArchive(files, (done) => {
    progress.reach(done, files.length);
    if (done === files.length) progress.end();
  });
}
