import { cacheFolder } from '../disk/cache-folder.ts';
import { type DiskCorpus, openDiskCorpus } from '../disk/disk-corpus.ts';
import type { NamedFile } from '../disk/file-archive.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Opens folders by their index, brought up to date, with a bar while it is. `files` are those of the folders. */
export async function openIndex(
  folders: readonly string[],
  files: readonly NamedFile[],
  terminal: Terminal,
): Promise<DiskCorpus> {
  const shown = new Map(files.map(({ path, name }) => [path, name]));
  const progress = startProgress('Indexing the corpus', files.length, terminal);
  let done = 0;
  const corpus = await openDiskCorpus({
    folders,
    cacheFolder: cacheFolder(),
    nameOf: (path) => shown.get(path) ?? path,
    onProgress: (now) => {
      for (; done < now.done; done++) progress.step();
    },
    onProblem: terminal.complain,
  });
  await corpus.ready;
  progress.end();
  return corpus;
}
