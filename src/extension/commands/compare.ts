import { type Diagnostic, l10n, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { findingAtCursor } from '../findings.ts';
import { chosenFindings } from './chosen-findings.ts';

/** A place in an article where other words for the same thing stand. */
interface Place {
  readonly uri: Uri;
  readonly range: Range;
  /** Outlet, date and passage, as the finding gives them: `Harbor Times, 2025-05-04: The boat sails`. */
  readonly about: string;
}

/** Opens the versions of a finding's words beside it: those named or listed, else those of the finding at the cursor. */
export async function compareVersions(named: unknown): Promise<void> {
  const [listed] = chosenFindings([named]);
  const inList = listed === undefined ? placesAtCursor() : placesOf(listed.diagnostic);
  const places = isPlaces(named) ? await Promise.all(named.map(toPlace)) : inList;
  if (places.length === 0) {
    void window.showInformationMessage(l10n.t('The finding at the cursor has no other version to compare with.'));
    return;
  }
  const place = places.length === 1 ? places[0] : await choosePlace(places);
  if (place !== undefined) await openBeside(place.uri, place.range);
}

async function choosePlace(places: readonly Place[]): Promise<Place | undefined> {
  const items = places.map((place) => {
    const file = workspace.asRelativePath(place.uri);
    const [, title = file, passage = ''] = /^(.*?): (.*)$/s.exec(place.about) ?? [];
    return { label: title, description: title === file ? '' : file, detail: passage, place };
  });
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Open which version beside this one?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.place;
}

function placesAtCursor(): readonly Place[] {
  const editor = window.activeTextEditor;
  const hasVersions = ({ relatedInformation }: Diagnostic) => (relatedInformation?.length ?? 0) > 0;
  const finding = editor === undefined ? undefined : findingAtCursor(editor, hasVersions);
  return finding === undefined ? [] : placesOf(finding);
}

function placesOf({ relatedInformation = [] }: Diagnostic): readonly Place[] {
  return relatedInformation.map(({ location, message }) => ({
    uri: location.uri,
    range: location.range,
    about: message,
  }));
}

async function openBeside(uri: Uri, range: Range | undefined): Promise<void> {
  const selection = range === undefined ? {} : { selection: range };
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, ...selection });
}

function isPlaces(value: unknown): value is readonly (readonly [string, Span])[] {
  return Array.isArray(value) && value.every((item) => Array.isArray(item) && typeof item[0] === 'string');
}

async function toPlace([uri, span]: readonly [string, Span]): Promise<Place> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  const known = placesAtCursor().find((place) => isSamePlace(place, document.uri, range));
  return known ?? { uri: document.uri, range, about: '' };
}

function isSamePlace(place: Place, uri: Uri, range: Range): boolean {
  return place.uri.toString() === uri.toString() && place.range.isEqual(range);
}
