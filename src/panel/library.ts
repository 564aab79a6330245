import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-container/index.js';

type LibraryTag =
  | 'vscode-badge'
  | 'vscode-button'
  | 'vscode-checkbox'
  | 'vscode-progress-bar'
  | 'vscode-toolbar-button'
  | 'vscode-toolbar-container';

/** Makes one of VS Code's own elements: `libraryElement('vscode-badge', { variant: 'counter' }, '3')`. */
export function libraryElement(
  tag: LibraryTag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
