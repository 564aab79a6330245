import type { LogOutputChannel } from 'vscode';
import type { ConfigurationRequest, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../protocol/requests.ts';
import { corpusFolders } from './corpus-folders.ts';
import { articleSelector } from './languages.ts';
import type { SampleStory } from './sample-story.ts';

/** How the client speaks to the server, wherever that runs. */
export function clientOptions(log: LogOutputChannel, sample: SampleStory): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: true };
  return {
    documentSelector: articleSelector,
    diagnosticCollectionName: 'copydesk',
    outputChannel: log,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
    middleware: { workspace: { configuration: withCorpusFolders(sample) } },
  };
}

/** Adds to the answers what VS Code alone does not give: all the corpus folders, of every level, and the sample story. */
function withCorpusFolders(sample: SampleStory): ConfigurationRequest.MiddlewareSignature {
  return async (params, token, next) => {
    const answers = await next(params, token);
    if (!Array.isArray(answers)) return answers;
    return answers.map((answer: unknown, index) => {
      const { section, scopeUri } = params.items[index] ?? {};
      if (section !== 'copydesk' || typeof answer !== 'object') return answer;
      return { ...answer, corpus: { folders: [...corpusFolders(scopeUri), ...sample.corpusFolders()] } };
    });
  };
}
