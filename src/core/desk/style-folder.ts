import { addToList } from './add-to-list.ts';
import type { DeskFile } from './desk-file.ts';

/** The folder of the desk's own styles: the first named one that lies beside the desk file, else `styles`. */
export function ownStyleFolder({ styles }: Pick<DeskFile, 'styles'>): string {
  return styles.find(isBelow) ?? 'styles';
}

/** The desk file's text with a folder of styles in it; `styles` for `"styles": ["styles"]`. */
export function addStyleFolder(deskFile: string, folder: string): string {
  return addToList(deskFile, 'styles', folder);
}

/** Not `/shared/styles`, `C:/styles` or `../styles`: those may be other desks' as well. */
function isBelow(folder: string): boolean {
  return /^(?:\.\/)?\.?[\p{L}\p{N}_][^\\:]*$/u.test(folder) && !/(?:^|\/)\.\.(?:\/|$)/.test(folder);
}
