import { type ExtensionContext, Uri, workspace } from 'vscode';
import { sampleFiles } from './sample-files.ts';

/** The sample story that ships with the extension: several outlets' articles on one event. */
export class SampleStory {
  private folder: Uri | undefined;

  constructor(private readonly context: ExtensionContext) {}

  /** Makes its articles part of the corpus for as long as this window is open. Answers with the one to begin with. */
  async unpack(): Promise<Uri> {
    this.folder = await this.copy();
    return Uri.joinPath(this.folder, sampleFiles[0]);
  }

  corpusFolders(): readonly string[] {
    return this.folder === undefined ? [] : [this.folder.toString()];
  }

  /** A copy, so that what a person tries out never changes the original. */
  private async copy(): Promise<Uri> {
    const original = Uri.joinPath(this.context.extensionUri, 'media', 'sample-story');
    const copy = Uri.joinPath(this.context.globalStorageUri, 'sample-story');
    await workspace.fs.createDirectory(copy);
    // One by one: in a browser the original lies where folders can neither be listed nor copied.
    for (const name of sampleFiles) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(original, name));
      await workspace.fs.writeFile(Uri.joinPath(copy, name), bytes);
    }
    return copy;
  }
}
