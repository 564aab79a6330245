import { URI, Utils } from 'vscode-uri';
import { type DeskFile, deskFileName, emptyDesk, readDeskFile } from '../core/desk/desk-file.ts';
import type { Disk } from './node-disk.ts';
import { pathBelow } from './uri-key.ts';

/** The desk file that governs an article. */
export interface Desk {
  readonly file: DeskFile;
  /** Where it is; `null` where there is none. */
  readonly uri: string | null;
  /** The article's path from the desk file, with `/`; '' where there is none. */
  readonly path: string;
}

/** The desk files of a machine: for each article the nearest one above it, read once until told otherwise. */
export class Desks {
  private readonly files = new Map<string, Promise<DeskFile | null>>();
  /** Grows with each change, so that what was made with an older desk file can be told. */
  generation = 0;

  constructor(
    private readonly disk: Pick<Disk, 'readText'>,
    private readonly log: (line: string) => void,
  ) {}

  /** Forgets what was read. */
  changed(): void {
    this.files.clear();
    this.generation++;
  }

  async of(uri: string): Promise<Desk> {
    for (const folder of foldersAbove(uri)) {
      const deskUri = Utils.joinPath(folder, deskFileName).toString();
      const file = await this.read(deskUri);
      if (file) return { file, uri: deskUri, path: pathBelow(folder.toString(), uri) ?? '' };
    }
    return { file: emptyDesk, uri: null, path: '' };
  }

  private read(uri: string): Promise<DeskFile | null> {
    const known = this.files.get(uri);
    if (known) return known;
    const file = this.readNow(uri);
    this.files.set(uri, file);
    return file;
  }

  private async readNow(uri: string): Promise<DeskFile | null> {
    const text = await this.disk.readText(uri).catch(() => null);
    if (text === null) return null;
    const { desk, problems } = readDeskFile(text);
    for (const problem of problems) this.log(`${decodeURIComponent(uri)}: ${problem}`);
    return desk;
  }
}

/** The folders around a file, the innermost first; none for what is no file. */
function foldersAbove(uri: string): readonly URI[] {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') return [];
  const folders: URI[] = [];
  for (let at = Utils.dirname(parsed); ; at = Utils.dirname(at)) {
    folders.push(at);
    if (Utils.dirname(at).path === at.path) return folders;
  }
}
