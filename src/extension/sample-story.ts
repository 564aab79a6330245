import { type ExtensionContext, FileType, Uri, workspace } from 'vscode';

/** The sample story that ships with the extension: several outlets' articles on one event. */
export class SampleStory {
  private folder: Uri | undefined;

  constructor(private readonly context: ExtensionContext) {}

  /** Makes its articles part of the corpus for as long as this window is open. Answers with all of them. */
  async unpack(): Promise<readonly Uri[]> {
    this.folder = await this.copy();
    return articlesIn(this.folder);
  }

  corpusFolders(): readonly string[] {
    return this.folder === undefined ? [] : [this.folder.toString()];
  }

  /** A copy, so that what a person tries out never changes the original. Where nothing can be written: the original. */
  private async copy(): Promise<Uri> {
    const original = Uri.joinPath(this.context.extensionUri, 'media', 'sample-story');
    const copy = Uri.joinPath(this.context.globalStorageUri, 'sample-story');
    if (workspace.fs.isWritableFileSystem(original.scheme) !== true) return original;
    await workspace.fs.createDirectory(copy);
    await workspace.fs.copy(original, copy, { overwrite: true });
    return copy;
  }
}

async function articlesIn(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries
    .filter(
      ([name, type]) => type === FileType.File && /\.(article|story|txt|md)$/.test(name) && !/^readme/i.test(name),
    )
    .map(([name]) => Uri.joinPath(folder, name))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}
