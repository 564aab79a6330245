import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** How far long work has come, on standard error. */
export interface Progress {
  /** One more is done. */
  step(): void;
  end(): void;
}

/** Work that is over sooner than this many steps needs no bar. */
const FEWEST_STEPS = 25;

/** A progress bar `Reading ████░░ 120/500`; nothing where no person watches, or where there is little to do. */
export function startProgress(title: string, total: number, terminal: Terminal): Progress {
  if (!terminal.interactive || total < FEWEST_STEPS) return { step: () => {}, end: () => {} };
  const format = `${title} {bar} {value}/{total} · {eta_formatted} left`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
