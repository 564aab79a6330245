import { text } from 'node:stream/consumers';
import type { Archive } from '../core/corpus/archive.ts';
import { FEW_WORDS, findWords } from '../core/corpus/find-words.ts';
import { readWords } from '../core/text/words.ts';
import { fileArchive, type NamedFile, walkedArchive } from '../disk/file-archive.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { type ExitCode, findExitCodes, UsageProblem } from './exit-codes.ts';
import { type FoundFormatName, foundFormats } from './formats/found-formats.ts';
import { locatePlaces } from './formats/located-place.ts';
import { type InputFile, InputNames } from './inputs.ts';
import { findFolders, MOST_IN_MEMORY } from './load-corpus.ts';
import { openIndex } from './open-index.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What `copydesk find` takes beside the words. */
export interface FindOptions {
  readonly corpus: readonly string[];
  readonly format: FoundFormatName;
}

/** `copydesk find`: says where words stand. They come from the arguments or, for `-`, from standard input. */
export async function findCommand(
  given: readonly string[],
  { corpus, format }: FindOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = unquoted(given.join(' ') === '-' ? await text(process.stdin) : given.join(' '));
  const words = readWords(asked).length;
  if (words === 0) throw new UsageProblem('there are no words to look for.');
  const files = await findFolders(corpus, new InputNames(), terminal);
  if (files.length === 0) throw new UsageProblem('there is no article to look in.');
  const archive = await openArchive(corpus, files, { few: words <= FEW_WORDS, terminal });
  const found = await findWords(asked, archive, { aborted: false });
  const places = await locatePlaces(found.places, (path) => readTextFile(path).catch(() => null));
  terminal.write(foundFormats[format]({ asked, found, places }, terminal));
  return found.places.length > 0 ? findExitCodes.found : findExitCodes.notFound;
}

/** Words pasted from an article often come with the marks round them. */
function unquoted(words: string): string {
  return words.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '');
}

interface ArchiveWish {
  /** True for words too few for an index. */
  readonly few: boolean;
  readonly terminal: Terminal;
}

async function openArchive(
  folders: readonly string[],
  files: readonly InputFile[],
  { few, terminal }: ArchiveWish,
): Promise<Archive> {
  const named = files.map(({ path }): NamedFile => ({ path, name: pathHere(path) }));
  if (!few && files.length > MOST_IN_MEMORY) return (await openIndex(folders, named, terminal)).archive;
  if (!few) return fileArchive(named);
  const progress = startProgress('Looking through the articles', files.length, terminal);
  let told = 0;
  return walkedArchive(named, (done) => {
    for (; told < done; told++) progress.step();
    if (done === files.length) progress.end();
  });
}
