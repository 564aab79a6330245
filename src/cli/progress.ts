import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** How far long work has come, on standard error. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** So many are done of so many. */
  reach(done: number, total: number): void;
  end(): void;
}

/** Work that is over sooner than this many steps needs no bar. */
const FEWEST_STEPS = 25;

/** A bar `Reading ████░░ 120/500 · 310/s · 2s left`; nothing where no person watches, or where there is little to do. */
export function startProgress(title: string, total: number, terminal: Terminal): Progress {
  if (!terminal.interactive || total < FEWEST_STEPS) return { step: () => {}, reach: () => {}, end: () => {} };
  const format = `${title} {bar} {value}/{total} · {rate}/s · {eta_formatted} left`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  const show = () =>
    bar.update(done, { rate: Math.round(done / Math.max(0.1, (performance.now() - started) / 1_000)) });
  return {
    step() {
      done++;
      show();
    },
    reach(now, all) {
      done = now;
      bar.setTotal(all);
      show();
    },
    end: () => bar.stop(),
  };
}
