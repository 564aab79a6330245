/** The articles of `media/sample-story`, the one to begin with first. */
export const sampleFiles = [
  'metro-standard.txt',
  'ansel-courier.md',
  'coastal-wire.txt',
  'harbor-ledger.article',
  'merrow-beacon.story',
] as const;
