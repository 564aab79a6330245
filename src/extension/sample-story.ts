import { type ExtensionContext, Uri, workspace } from 'vscode';

/** The sample story that ships with the extension: several outlets' articles on one event. */
export class SampleStory {
  private folder: Uri | undefined;

  constructor(private readonly context: ExtensionContext) {}

  /** Makes its articles part of the corpus for as long as this window is open. Answers with the one to begin with. */
  async unpack(): Promise<Uri> {
    this.folder = await this.copy();
    return Uri.joinPath(this.folder, 'metro-standard.txt');
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
