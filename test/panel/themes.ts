/** The colours that VS Code gives to a webview, of the themes Light Modern, Dark Modern and High Contrast. */
export const themes = {
  light: {
    className: 'vscode-light',
    colours:
      '--vscode-foreground:#3b3b3b;--vscode-descriptionForeground:#3b3b3b;--vscode-sideBar-background:#f8f8f8;--vscode-focusBorder:#005fb8;--vscode-list-hoverBackground:#f2f2f2;--vscode-list-inactiveSelectionBackground:#e4e6f1;--vscode-progressBar-background:#005fb8;--vscode-button-background:#005fb8;--vscode-button-foreground:#fff;--vscode-button-secondaryBackground:#e5e5e5;--vscode-button-secondaryForeground:#3b3b3b;--vscode-panelTitle-activeForeground:#3b3b3b;--vscode-panelTitle-inactiveForeground:#3b3b3b;--vscode-badge-background:#ccc;--vscode-badge-foreground:#3b3b3b;--vscode-editorWarning-foreground:#bf8803;--vscode-editor-findMatchHighlightBackground:#ea5c0055;--vscode-charts-blue:#1a85ff;--vscode-charts-orange:#d18616;--vscode-settings-checkboxBackground:#f8f8f8',
  },
  dark: {
    className: 'vscode-dark',
    colours:
      '--vscode-foreground:#ccc;--vscode-descriptionForeground:#9d9d9d;--vscode-sideBar-background:#181818;--vscode-focusBorder:#0078d4;--vscode-list-hoverBackground:#2a2d2e;--vscode-list-inactiveSelectionBackground:#37373d;--vscode-progressBar-background:#0078d4;--vscode-button-background:#0078d4;--vscode-button-foreground:#fff;--vscode-button-secondaryBackground:#313131;--vscode-button-secondaryForeground:#ccc;--vscode-panelTitle-activeForeground:#ccc;--vscode-panelTitle-inactiveForeground:#9d9d9d;--vscode-badge-background:#616161;--vscode-badge-foreground:#f8f8f8;--vscode-editorWarning-foreground:#cca700;--vscode-editor-findMatchHighlightBackground:#ea5c0055;--vscode-charts-blue:#3794ff;--vscode-charts-orange:#d18616;--vscode-settings-checkboxBackground:#313131',
  },
  'high-contrast': {
    className: 'vscode-high-contrast',
    colours:
      '--vscode-foreground:#fff;--vscode-descriptionForeground:rgba(255,255,255,.7);--vscode-sideBar-background:#000;--vscode-focusBorder:#f38518;--vscode-contrastBorder:#6fc3df;--vscode-contrastActiveBorder:#f38518;--vscode-button-background:#000;--vscode-button-foreground:#fff;--vscode-button-border:#6fc3df;--vscode-button-secondaryBackground:#000;--vscode-button-secondaryForeground:#fff;--vscode-badge-background:#000;--vscode-badge-foreground:#fff;--vscode-settings-checkboxBackground:#000;--vscode-charts-blue:#3794ff;--vscode-charts-orange:#d18616',
  },
} as const;

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as Theme[];
