import { URI, Utils } from 'vscode-uri';
import { type DeskFile, deskFileName, emptyDesk, readDeskFile } from '../core/desk/desk-file.ts';
import type { Tagger } from '../core/house-style/check.ts';
import {
  asksForPartsOfSpeech,
  emptyHouseStyle,
  type HouseStyle,
  readHouseStyle,
  type StyleFile,
} from '../core/house-style/house-style.ts';
import type { Disk } from './node-disk.ts';
import { pathBelow } from './uri-key.ts';

/** The desk file that governs an article. */
export interface Desk {
  readonly file: DeskFile;
  /** The style that the file names. */
  readonly style: HouseStyle;
  /** Where it is; `null` where there is none. */
  readonly uri: string | null;
  /** The article's path from the desk file, with `/`; '' where there is none. */
  readonly path: string;
}

type DeskRead = Pick<Desk, 'file' | 'style'>;

/** The desk files of a machine: for each article the nearest one above it, read once until told otherwise. */
export class Desks {
  private readonly files = new Map<string, Promise<DeskRead | null>>();
  /** Grows with each change, so that what was made with an older desk file can be told. */
  generation = 0;

  constructor(
    private readonly disk: Pick<Disk, 'readText'> & Partial<Pick<Disk, 'readStyles'>>,
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
      const read = await this.read(deskUri);
      if (read) return { ...read, uri: deskUri, path: pathBelow(folder.toString(), uri) ?? '' };
    }
    return { file: emptyDesk, style: emptyHouseStyle, uri: null, path: '' };
  }

  private read(uri: string): Promise<DeskRead | null> {
    const known = this.files.get(uri);
    if (known) return known;
    const file = this.readNow(uri);
    this.files.set(uri, file);
    return file;
  }

  private async readNow(uri: string): Promise<DeskRead | null> {
    const text = await this.disk.readText(uri).catch(() => null);
    if (text === null) return null;
    const { desk, problems } = readDeskFile(text);
    for (const problem of problems) this.log(`${pathOf(uri)}: ${problem}`);
    return { file: desk, style: await this.styleOf(desk, uri) };
  }

  /** The styles of a desk file's folders; what cannot be run is told, and the rest runs. */
  private async styleOf({ styles }: DeskFile, uri: string): Promise<HouseStyle> {
    if (styles.length === 0 || !this.disk.readStyles) return emptyHouseStyle;
    const files = await Promise.all(styles.map((folder) => this.stylesIn(folder, uri)));
    const style = readHouseStyle(files.flat(), await taggerFor(files.flat()));
    for (const { id, reason } of style.refused) this.log(`The style rule ${id} is not run: ${reason}.`);
    return style;
  }

  private async stylesIn(folder: string, uri: string): Promise<readonly StyleFile[]> {
    try {
      const from = Utils.resolvePath(Utils.dirname(URI.parse(uri)), folder).toString();
      return (await this.disk.readStyles?.(from)) ?? [];
    } catch {
      this.log(`${pathOf(uri)}: “styles”: the folder “${folder}” does not exist, or may not be read.`);
      return [];
    }
  }
}

/** As a person writes it: a path where it is a file’s. */
function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : decodeURIComponent(uri);
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

/** The tagger takes a quarter of a second to load, so it is loaded for the styles that ask for it. */
async function taggerFor(files: readonly StyleFile[]): Promise<Tagger | null> {
  if (!asksForPartsOfSpeech(files)) return null;
  return (await import('../core/house-style/parts-of-speech.ts')).partsOfSpeech;
}
