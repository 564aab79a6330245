import {
  type ArticleTextParams,
  type ArticleTextResult,
  articleText,
  type NameColumnsParams,
  type NameColumnsResult,
  nameColumns,
  resumeReading,
} from '../protocol/requests.ts';
import type { Session } from './session.ts';
import { writeColumnNames } from './unknown-exports.ts';

/** Answers what a client asks about the corpus as such. */
export function registerCorpusRequests(session: Session): void {
  const { connection, fence, disk, corpus, desks } = session;
  connection.onRequest(articleText, ({ uri }: ArticleTextParams) =>
    fence('Reading an article', async (): Promise<ArticleTextResult> => ({ text: await disk.readText(uri) }), {
      text: null,
    }),
  );
  connection.onRequest(nameColumns, (params: NameColumnsParams) =>
    fence(
      'Writing the desk file',
      async (): Promise<NameColumnsResult> => {
        const deskFile = await writeColumnNames(session, params);
        desks.changed();
        return { deskFile };
      },
      { deskFile: null },
    ),
  );
  connection.onRequest(resumeReading, () =>
    fence(
      'Reading the corpus',
      async () => {
        void corpus.resume();
        return null;
      },
      null,
    ),
  );
}
