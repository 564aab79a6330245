import type { Evidence } from '../core/report.ts';

/** What to call a place in another article: `Harbor Times, 2024-05-12`; its file's name where no outlet is known. */
export function evidenceTitle({ path, outlet, date }: Evidence): string {
  const name = outlet ?? fileName(path);
  return date ? `${name}, ${date.slice(0, 10)}` : name;
}

function fileName(uri: string): string {
  const name = uri.split(/[?#]/)[0].split('/').pop() ?? uri;
  return decodeURIComponent(name).replace(/\.\w+$/, '');
}
