import type { CancellationToken, LogOutputChannel } from 'vscode';
import { type CompareAnswer, compare, type StoryOverview, type StoryParams, story } from '../protocol/requests.ts';
import type { ReviewingProcess } from './reviewing-process.ts';

interface Asker {
  readonly process: ReviewingProcess;
  readonly log: LogOutputChannel;
}

/** The story that an article tells, or `undefined` where the server has no answer; the log says why. */
export function askStory(asker: Asker, params: StoryParams, token?: CancellationToken) {
  return ask<StoryOverview>(asker, { method: story, params, token });
}

/** The sources of an article's story set side by side, or `undefined` where the server has no answer. */
export function askComparison(asker: Asker, params: StoryParams, token?: CancellationToken) {
  return ask<CompareAnswer>(asker, { method: compare, params, token });
}

interface Question {
  readonly method: string;
  readonly params: StoryParams;
  readonly token: CancellationToken | undefined;
}

async function ask<Answer>({ process, log }: Asker, { method, params, token }: Question): Promise<Answer | undefined> {
  try {
    return (await process.request<Answer | null>(method, params, token)) ?? undefined;
  } catch (reason) {
    if (token?.isCancellationRequested !== true) {
      log.warn(`No answer to ${method} on ${params.uri}: ${String(reason)}`);
    }
    return undefined;
  }
}
