// What the pages ask of VS Code to find their words, for a process without it.
export const env = { language: 'en' };
export const l10n = { t: (text, ...parts) => text.replace(/\{(\d)\}/g, (_, number) => String(parts[Number(number)])) };
export const Uri = { parse: (uri) => ({ path: new URL(uri).pathname, toString: () => uri }) };
