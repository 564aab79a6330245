import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReviewTime } from '../protocol/settings.ts';

/** Which version of each open document is to be shown reviewed: by `review.when`, the last typed, saved or asked for. */
export class DueVersions {
  private readonly saved = new Map<string, number>();
  private readonly demanded = new Map<string, number>();

  /** The document is on disk as it stands; an opened one is. */
  save({ uri, version }: TextDocument): void {
    this.saved.set(uri, version);
  }

  /** Somebody asked for this very text to be reviewed. */
  demand({ uri, version }: TextDocument): void {
    this.demanded.set(uri, version);
  }

  close(uri: string): void {
    this.saved.delete(uri);
    this.demanded.delete(uri);
  }

  /** True where the document as it stands is to be shown; what was shown before stays where it is not. */
  isDue({ uri, version }: TextDocument, when: ReviewTime): boolean {
    if (when === 'type' || this.demanded.get(uri) === version) return true;
    return when === 'save' && this.saved.get(uri) === version;
  }

  /** True where nothing of the document was ever to be shown: hovers and fixes stay away as well. */
  isHidden({ uri }: TextDocument, when: ReviewTime): boolean {
    return when === 'demand' && !this.demanded.has(uri);
  }
}
