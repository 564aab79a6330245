import { Uri } from 'vscode';
import type { TextPage } from '../../protocol/side-by-side-messages.ts';
import { askStory } from '../ask-story.ts';
import { sourceName } from '../comparison/source-cards.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** Articles that could stand on a side: the sources of an article's story, best first. */
export type Choices = TextPage['choices'];

export async function storyChoices(copydesk: Copydesk, uri: string): Promise<Choices> {
  const story = await askStory(copydesk, { uri, choice: copydesk.choices.of(uri) });
  return (story?.sources ?? []).map((source) => ({ uri: asEditorHas(source.uri), name: sourceName(source) }));
}

/** The server may write an address otherwise than VS Code does. */
export function asEditorHas(uri: string): string {
  return Uri.parse(uri).toString();
}
