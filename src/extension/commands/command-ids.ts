/** Every command of the extension. package.json contributes the same ones, which a test holds together. */
export const commandIds = [
  'copydesk.reviewFile',
  'copydesk.showSources',
  'copydesk.nextFinding',
  'copydesk.previousFinding',
  'copydesk.compareVersions',
  'copydesk.peekVersions',
  'copydesk.compareWithArticle',
  'copydesk.compareStory',
  'copydesk.compareChosen',
  'copydesk.copyComparison',
  'copydesk.nameSource',
  'copydesk.addQuotationMarks',
  'copydesk.restoreWording',
  'copydesk.replaceLoadedWord',
  'copydesk.replaceLoadedWordEverywhere',
  'copydesk.preferNeutralWord',
  'copydesk.correctName',
  'copydesk.settleFinding',
  'copydesk.setSeverity',
  'copydesk.openSampleStory',
  'copydesk.showLog',
] as const;

export type CommandId = (typeof commandIds)[number];
