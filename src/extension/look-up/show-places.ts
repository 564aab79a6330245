import {
  type CancellationToken,
  CancellationTokenSource,
  l10n,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  ViewColumn,
  window,
} from 'vscode';
import type { ShownGroup, ShownList, ShownPlace } from './place-list.ts';
import { PlacePreview } from './place-preview.ts';
import type { PlacesTabs } from './places-tab.ts';

/** Something to look up, and what to say of it. */
export interface LookUp {
  readonly title: string;
  /** Asked one after the other; what each gives is shown before the next is asked. `null`: nothing there to look up. */
  readonly steps: readonly ((token: CancellationToken) => Promise<ShownList | null>)[];
  /** To be said where there is nothing to look up, and where nothing was found. */
  readonly nothingHere: string;
  readonly nothingFound: string;
}

/**
 * Shows places in a quick pick while they are being found. Moving through it shows each place beside the article; Enter
 * goes there, Escape stops and puts everything back; a button and the last entry keep the list in a tab.
 */
export function showPlaces(lookUp: LookUp, tabs: PlacesTabs): Promise<void> {
  const pick = window.createQuickPick<PlaceItem>();
  const stop = new CancellationTokenSource();
  const preview = new PlacePreview();
  const lists: ShownList[] = [];
  const keep = () => tabs.open(lookUp.title, lists);
  Object.assign(pick, { title: lookUp.title, placeholder: l10n.t('Looking…'), busy: true });
  Object.assign(pick, { matchOnDescription: true, matchOnDetail: true, keepScrollPosition: true });
  return new Promise((resolve, reject) => {
    let isChosen = false;
    pick.onDidChangeActive(([item]) => void (item?.place && preview.show(item.place)));
    pick.onDidTriggerButton(() => {
      isChosen = lists.length > 0;
      if (isChosen) void preview.close().then(keep);
      pick.hide();
    });
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item === undefined) return;
      isChosen = true;
      void (item.place ? goTo(item.place) : preview.close().then(keep));
      pick.hide();
    });
    pick.onDidHide(() => {
      stop.cancel();
      if (!isChosen) void preview.close();
      pick.dispose();
      resolve();
    });
    pick.show();
    fill(pick, { lookUp, lists, token: stop.token }).catch((reason: unknown) => {
      const wasStopped = stop.token.isCancellationRequested;
      pick.hide();
      if (!wasStopped) reject(reason instanceof Error ? reason : new Error(String(reason)));
    });
  });
}

/** A place, or the entry that keeps the list. */
interface PlaceItem extends QuickPickItem {
  readonly place?: ShownPlace;
}

interface Filling {
  readonly lookUp: LookUp;
  readonly lists: ShownList[];
  readonly token: CancellationToken;
}

async function fill(pick: QuickPick<PlaceItem>, { lookUp, lists, token }: Filling): Promise<void> {
  let isSomething = false;
  for (const step of lookUp.steps) {
    const list = await step(token);
    if (token.isCancellationRequested) return;
    isSomething ||= list !== null;
    if (list === null || list.groups.length === 0) continue;
    lists.push(list);
    const [active] = pick.activeItems;
    pick.items = [...lists.flatMap(({ groups }) => groups.flatMap(groupItems)), ...keepItems()];
    pick.placeholder = lists.map(({ summary }) => summary).join(' · ');
    pick.buttons = [{ iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('Keep in a Tab') }];
    const again = pick.items.find(({ place }) => place !== undefined && place === active?.place);
    if (again) pick.activeItems = [again];
  }
  pick.busy = false;
  if (lists.length > 0) return;
  pick.hide();
  void window.showInformationMessage(isSomething ? lookUp.nothingFound : lookUp.nothingHere);
}

function groupItems({ label, places }: ShownGroup): PlaceItem[] {
  const items = places.map((place) => ({
    label: place.source,
    description: place.note,
    detail: place.pieces
      .filter(({ kind }) => kind !== 'here')
      .map(({ text }) => text)
      .join(''),
    place,
  }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function keepItems(): PlaceItem[] {
  const label = l10n.t('Keep These Places in a Tab');
  return [
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(go-to-file) ${label}`, alwaysShow: true },
  ];
}

async function goTo({ uri, range }: ShownPlace): Promise<void> {
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, selection: range });
}
