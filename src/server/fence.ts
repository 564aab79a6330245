import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Runs a request's work so that a crash costs one answer: it is logged, and `instead` is given. */
export type Fence = <T>(what: string, work: () => T | Promise<T>, instead: T) => Promise<T>;

/** A fence that writes each kind of failure to the log once. */
export function createFence(log: (line: string) => void): Fence {
  const told = new Set<string>();
  return async (what, work, instead) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const line = `${what} failed: ${words}`;
      if (!told.has(line)) log(line);
      told.add(line);
      return instead;
    }
  };
}

/** Ends a request that its client no longer wants. */
export function stopIfUnwanted(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'no longer wanted');
}
