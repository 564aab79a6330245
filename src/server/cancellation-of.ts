import type { CancellationToken } from 'vscode-languageserver';
import type { Cancellation } from '../core/corpus/corpus.ts';

/** A request’s token as the core looks at it. */
export function cancellationOf(token: CancellationToken): Cancellation {
  return {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
}
