import type { CancellationToken } from 'vscode-languageserver';
import type { Cancellation } from '../../core/corpus/corpus.ts';
import {
  articleSpeakers,
  type LookUpAtParams,
  lookUpFigure,
  lookUpQuotation,
  lookUpSpeaker,
  lookUpWords,
  type PlaceList,
} from '../../protocol/look-up.ts';
import { cancellationOf } from '../cancellation-of.ts';
import { stopIfUnwanted } from '../fence.ts';
import type { Session } from '../session.ts';
import { figuresElsewhere } from './look-up-figure.ts';
import { quotationsElsewhere, speakersIn } from './look-up-speaker.ts';
import { versionsElsewhere, wordsElsewhere } from './look-up-words.ts';

/** Answers where words, quotations, speakers and figures stand elsewhere. */
export function registerLookUps(session: Session): void {
  const { connection, fence } = session;
  connection.onRequest(articleSpeakers, (params: LookUpAtParams) =>
    fence('Looking for the speakers', () => speakersIn(session, params), null),
  );
  const answer = <Params>(request: string, lookUp: LookUp<Params>) =>
    connection.onRequest(request, (params: Params, token: CancellationToken) =>
      fence(
        request,
        async () => {
          const found = await lookUp(session, params, cancellationOf(token));
          stopIfUnwanted(token);
          return found;
        },
        null,
      ),
    );
  answer(lookUpWords, wordsElsewhere);
  answer(lookUpQuotation, versionsElsewhere);
  answer(lookUpSpeaker, quotationsElsewhere);
  answer(lookUpFigure, figuresElsewhere);
}

type LookUp<Params> = (session: Session, params: Params, cancellation: Cancellation) => Promise<PlaceList | null>;
