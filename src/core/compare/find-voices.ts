import { sameGivenName } from '../names/people.ts';
import { bodies } from '../names/titles.data.ts';
import type { Reading } from '../reading.ts';
import { isSpoken } from '../speech/speech.ts';
import { type TextSpan, withText } from '../text/span.ts';
import type { VoiceRow } from './comparison.ts';
import { isOutletName } from './is-outlet-name.ts';

/** Who is quoted or reported in two sources or more, with the places in each; those whom most sources hear first. */
export function findVoices(readings: readonly Reading[]): readonly VoiceRow[] {
  const voices: { names: string[]; cells: TextSpan[][] }[] = [];
  for (const [source, reading] of readings.entries()) {
    for (const { name, place } of heardIn(reading)) {
      const known = voices.find(({ names }) => names.every((other) => canBeOne(name, other)));
      const voice = known ?? { names: [], cells: readings.map(() => []) };
      if (!known) voices.push(voice);
      voice.names.push(name);
      voice.cells[source].push(place);
    }
  }
  const rows = voices.map(({ names, cells }): VoiceRow => ({ name: fullest(names), cells }));
  return rows.filter((row) => isPerson(row.name) && heardBy(row) > 1).sort((a, b) => heardBy(b) - heardBy(a));
}

/** `Ines Halvorsen` and a bare `Halvorsen`, but no `Police`. */
function isPerson(name: string): boolean {
  return name.includes(' ') || (/^\p{Lu}\p{Ll}/u.test(name) && !bodies.has(name.toLowerCase()));
}

interface Heard {
  readonly name: string;
  readonly place: TextSpan;
}

/** Full names first, so that a bare surname finds whose it is. */
function heardIn({ article, speech }: Reading): readonly Heard[] {
  const all = [...speech.quotations.filter(isSpoken), ...speech.reported].flatMap((one): Heard[] => {
    const place = withText(article.text, one);
    return one.speakerName && !isOutletName(one.speakerName) && place ? [{ name: one.speakerName, place }] : [];
  });
  return all.sort(
    (a, b) => Number(b.name.includes(' ')) - Number(a.name.includes(' ')) || a.place.start - b.place.start,
  );
}

function canBeOne(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((name) => name.toLowerCase().split(' '));
  if (mine[mine.length - 1] !== theirs[theirs.length - 1]) return false;
  if (mine.length === 1 || theirs.length === 1 || mine[0] === theirs[0]) return true;
  return sameGivenName(mine[0], theirs[0]) || sameGivenName(theirs[0], mine[0]);
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function heardBy({ cells }: VoiceRow): number {
  return cells.filter(({ length }) => length > 0).length;
}
