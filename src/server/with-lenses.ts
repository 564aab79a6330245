import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';

/** What is typed in one document may be quoted in another; that waits until the keyboard has rested this long. */
const REST_FOR_OTHERS = 1_000;

/**
 * Has the editor ask for its lenses again when what they rest on has changed. What is typed in their own document it
 * asks about by itself.
 */
export function withLenses(delivery: Delivery, { connection, client, documents, settings, fence }: Session): Delivery {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  const refreshIfShown = async () => {
    const chosen = await Promise.all(documents.all().map(({ uri }) => settings.of(uri)));
    if (chosen.some(({ codeLens }) => codeLens.versions)) refresh();
  };
  return {
    changed(document) {
      delivery.changed(document);
      clearTimeout(timer);
      if (documents.all().length < 2) return;
      timer = setTimeout(() => void fence('Refreshing the lines', refreshIfShown, undefined), REST_FOR_OTHERS);
    },
    due(document) {
      delivery.due(document);
      refresh();
    },
    allChanged() {
      delivery.allChanged();
      refresh();
    },
    closed(document) {
      delivery.closed(document);
    },
  };
}
