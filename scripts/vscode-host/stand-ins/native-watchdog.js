// Stands in for the native @vscode/native-watchdog: we end the server's whole process group ourselves.
exports.start = () => {};
