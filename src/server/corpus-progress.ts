import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** How far the reading of the folders has come. */
export interface CorpusProgress {
  /** `onCancel` is called where the person has had enough of it. */
  begin(total: number, onCancel: () => void): void;
  step(done: number, total: number): void;
  end(): void;
}

/** Fewer files than this are read before anybody could read the notice. */
const FEWEST_FILES = 20;
const NOT_YET = 1_000;

/** Shows the reading of the corpus in the editor's own place for work that takes a while; it can be cancelled there. */
export function createCorpusProgress(
  connection: Connection,
  client: Client,
  now: () => number = () => performance.now(),
): CorpusProgress {
  let reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  let shown = -1;
  let started = 0;
  return {
    begin(total, onCancel) {
      if (!client.progress || total < FEWEST_FILES || reporter) return;
      shown = -1;
      started = now();
      reporter = connection.window.createWorkDoneProgress();
      void reporter.then((one) => {
        one.begin('Copydesk: reading articles', 0, `0 of ${total.toLocaleString('en')} files`, true);
        one.token.onCancellationRequested(onCancel);
      });
    },
    step(done, total) {
      const percent = Math.floor((done * 100) / total);
      if (percent === shown) return;
      shown = percent;
      const message = progressText(done, total, now() - started);
      void reporter?.then((one) => one.report(percent, message));
    },
    end() {
      void reporter?.then((one) => one.done());
      reporter = null;
    },
  };
}

/** `1,200 of 37,554 files · 4,100 a second · 9 s left`; the rate once there is one. */
export function progressText(done: number, total: number, milliseconds: number): string {
  const files = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`;
  if (milliseconds < NOT_YET || done === 0) return files;
  const rate = (done * 1_000) / milliseconds;
  const seconds = Math.ceil((total - done) / rate);
  const left = seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return `${files} · ${Math.round(rate).toLocaleString('en')} a second · ${left} left`;
}
