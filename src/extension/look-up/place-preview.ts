import { type Tab, TabInputText, ViewColumn, window } from 'vscode';
import type { ShownPlace } from './place-list.ts';

/** Shows one place after the other beside the article, which keeps the focus, and takes away what it has opened. */
export class PlacePreview {
  private readonly openBefore = new Set(openTabs().map(({ key }) => key));
  private last: Promise<unknown> = Promise.resolve();
  private wanted = 0;

  /** Shows a place, unless another is wanted by then. */
  show({ uri, range }: ShownPlace): Promise<unknown> {
    const turn = ++this.wanted;
    this.last = this.last.then(async () => {
      if (turn !== this.wanted) return;
      await window.showTextDocument(uri, {
        viewColumn: ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
        selection: range,
      });
    });
    return this.last;
  }

  /** Closes the tabs that only this has opened. */
  async close(): Promise<void> {
    this.wanted++;
    await this.last.catch(() => undefined);
    const ours = openTabs().filter(({ tab, key }) => tab.isPreview && !this.openBefore.has(key));
    await window.tabGroups.close(
      ours.map(({ tab }) => tab),
      true,
    );
  }
}

/** Each text in a tab, with a key that tells the same text beside it. */
function openTabs(): readonly { readonly tab: Tab; readonly key: string }[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) =>
      tab.input instanceof TabInputText ? [{ tab, key: `${tab.group.viewColumn} ${tab.input.uri.toString()}` }] : [],
    );
}
