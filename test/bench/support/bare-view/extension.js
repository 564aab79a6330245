const { StatusBarAlignment, window } = require('vscode');

/** The least that a side bar's web page can be: what opening it takes is VS Code's own time. */
exports.activate = () => {
  const item = window.createStatusBarItem('bare', StatusBarAlignment.Right);
  item.text = 'Bare';
  item.command = 'bare.view.focus';
  item.show();
  window.registerWebviewViewProvider('bare.view', {
    resolveWebviewView({ webview }) {
      webview.options = { enableScripts: true };
      webview.html = '<!DOCTYPE html><html><body><main><h1>Bare</h1></main></body></html>';
    },
  });
};
