import { env } from 'vscode';
import type { PageFiles } from './page-files.ts';

interface PageParts extends PageFiles {
  readonly title: string;
  /** What the script shows before it has asked for anything: plain data, or nothing. */
  readonly first?: unknown;
}

/**
 * A page that its script fills. Script and style sheet stand in it, so that it is drawn without a way back to the
 * extension, and it can reach nothing at all.
 */
export function pageHtml({ script, style, title, first = null }: PageParts): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body>
    <main></main>
    <script type="application/json" id="first">${asScriptText(first)}</script>
    <script nonce="${nonce}">${script}</script>
  </body>
</html>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** No word of an article can end the script that holds it. */
function asScriptText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
