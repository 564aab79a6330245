import type { LogOutputChannel, Uri } from 'vscode';
import { type StoryOverview, type StoryParams, story } from '../protocol/requests.ts';
import type { ReviewingProcess } from './reviewing-process.ts';

/** The story that an open article tells, or `undefined` where the server has no answer; the log says why. */
export async function askStory(
  { process, log }: { readonly process: ReviewingProcess; readonly log: LogOutputChannel },
  uri: Uri,
): Promise<StoryOverview | undefined> {
  const params: StoryParams = { uri: uri.toString() };
  try {
    return (await process.request<StoryOverview | null>(story, params)) ?? undefined;
  } catch (reason) {
    log.warn(`No answer on the story of ${uri.toString(true)}: ${String(reason)}`);
    return undefined;
  }
}
