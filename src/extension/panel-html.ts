import { env, Uri, type Webview } from 'vscode';

/** A script of `dist` and the style sheet of the same name in `media`. */
interface PageParts {
  readonly name: 'panel' | 'side-by-side';
  readonly title: string;
}

/** A page that its script fills. It loads our script and our style sheet and can reach nothing else. */
export function pageHtml(webview: Webview, extensionUri: Uri, { name, title }: PageParts): string {
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', `${name}.js`));
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', `${name}.css`));
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="${style.toString()}">
  </head>
  <body>
    <main></main>
    <script nonce="${nonce}" src="${script.toString()}"></script>
  </body>
</html>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
