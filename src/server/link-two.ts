import { linkPassages } from '../core/compare/link-passages.ts';
import type { LinkPassagesAnswer, LinkPassagesParams } from '../protocol/requests.ts';
import type { Session } from './session.ts';
import { readAll } from './story-sources.ts';

/** Links the passages of two articles, as they stand in the editor or else on disk. */
export async function linkTwo(session: Session, { left, right }: LinkPassagesParams): Promise<LinkPassagesAnswer> {
  const [one, other] = await readAll(session, [left, right]);
  return one && other ? linkPassages(one, other) : null;
}
