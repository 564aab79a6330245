import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { claim, touch } from './claim.ts';
import {
  commitIndex,
  dropUnfinished,
  loadIndex,
  manifestOf,
  readStamp,
  removeLeftovers,
  type StoredSegment,
} from './index-folder.ts';
import { whyNotStored } from './why-not-stored.ts';

/** Another process needs a few milliseconds to store its index; so often, and so long each time, it is waited for. */
const TURNS = 100;
const TURN = 20;

/** Where an index is kept between runs. What cannot be kept is said once; from then on the index lives in memory. */
export class IndexStore {
  private stamp: string | null = null;
  private damageTold = false;
  /** True where an index is stored that can be used as a whole. */
  isSound = false;
  /** Where segments are written; `null` where the index lives in memory only. */
  folder: string | null;

  constructor(
    private readonly place: string | null,
    private readonly onProblem: (message: string) => void,
  ) {
    this.folder = place;
  }

  /** What is stored; `null` where that is nothing, or what was loaded or stored last. */
  async load(): Promise<readonly StoredSegment[] | null> {
    if (!this.folder) return null;
    const stamp = readStamp(this.folder);
    if (stamp === this.stamp) return null;
    this.stamp = stamp;
    const loaded = await loadIndex(this.folder);
    this.isSound = loaded !== null && loaded.problem === null;
    if (loaded?.problem) this.tellDamage(loaded.problem);
    touch(manifestOf(this.folder));
    return loaded?.segments ?? null;
  }

  /** Makes these segments the stored index and answers them under their names; `null` where that fails. */
  async store(segments: readonly StoredSegment[]): Promise<readonly StoredSegment[] | null> {
    const release = await this.inTurn();
    if (!release) return null;
    try {
      return this.attempt(null, (folder) => {
        const stored = commitIndex(folder, segments);
        this.stamp = readStamp(folder);
        this.isSound = true;
        return stored;
      });
    } finally {
      release();
    }
  }

  /** Claims the work of building; `null` where another process is at it. Call the answer to give it back. */
  claimBuilding(): (() => void) | null {
    return this.attempt(nothing, (folder) => {
      const release = claim(join(folder, 'building'));
      if (release) removeLeftovers(folder);
      return release ?? null;
    });
  }

  /** Removes segments that were written and will not be stored. */
  drop(names: Iterable<string>): void {
    if (this.place) for (const name of names) dropUnfinished(this.place, name);
  }

  /** Says, once, why nothing can be stored. */
  failed(reason: string): void {
    const { folder } = this;
    this.folder = null;
    if (folder) {
      this.onProblem(
        `The index of the corpus could not be stored in ${folder}: ${reason}. It is kept in memory until the end.`,
      );
    }
  }

  private tellDamage(problem: string): void {
    if (!this.damageTold) this.onProblem(`The stored index of the corpus ${problem}. It is built anew.`);
    this.damageTold = true;
  }

  /** Waits while another process stores its index; one that hangs there is not waited for to the end. */
  private async inTurn(): Promise<(() => void) | null> {
    for (let turn = 0; this.folder && turn < TURNS; turn++) {
      const release = this.attempt(nothing, (folder) => claim(join(folder, 'storing')) ?? null);
      if (release) return release;
      await wait(TURN);
    }
    return null;
  }

  /** What `work` gives, or `otherwise` where the disk does not let it, which is said. */
  private attempt<T>(otherwise: T, work: (folder: string) => T): T {
    if (!this.folder) return otherwise;
    try {
      return work(this.folder);
    } catch (error) {
      this.failed(whyNotStored(error));
      return otherwise;
    }
  }
}

const nothing = () => {};
