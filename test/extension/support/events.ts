import type * as vscode from 'vscode';

/** Waits until `value` gives something, asked now and at each of the events. */
export function once<T>(value: () => T | undefined, ...events: vscode.Event<unknown>[]): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = value();
      if (found === undefined) return;
      for (const subscription of subscriptions) subscription.dispose();
      resolve(found);
    };
    const subscriptions = events.map((event) => event(look));
    look();
  });
}
