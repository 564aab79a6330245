import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { CorpusProgress } from './corpus-keeper.ts';

/** Fewer files than this are read before anybody could read the notice. */
const FEWEST_FILES = 20;

/** Shows the reading of the corpus in the editor's own place for work that takes a while. */
export function createCorpusProgress(connection: Connection, client: Client): CorpusProgress {
  let reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  let shown = -1;
  return {
    begin(total) {
      if (!client.progress || total < FEWEST_FILES || reporter) return;
      shown = -1;
      reporter = connection.window.createWorkDoneProgress();
      void reporter.then((one) => one.begin('Copydesk: reading articles', 0, `0 of ${total}`));
    },
    step(done, total) {
      const percent = Math.floor((done * 100) / total);
      if (percent === shown) return;
      shown = percent;
      void reporter?.then((one) => one.report(percent, `${done} of ${total}`));
    },
    end() {
      void reporter?.then((one) => one.done());
      reporter = null;
    },
  };
}
