import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { readColumnsOption } from '../core/entries/columns-option.ts';
import { rules } from '../core/rules/list.ts';
import { wordingLevels } from '../protocol/settings.ts';
import { type CompareOptions, compareCommand } from './compare-command.ts';
import { exitCodes } from './exit-codes.ts';
import { exportStyleCommand } from './export-style-command.ts';
import { type FindOptions, findCommand } from './find-command.ts';
import { comparisonFormatNames } from './formats/comparison-formats.ts';
import { formatNames } from './formats/formats.ts';
import { foundFormatNames } from './formats/found-formats.ts';
import { indexFormatNames } from './formats/index-formats.ts';
import { wordFormatNames } from './formats/word-formats.ts';
import { type IndexCommandOptions, indexCommand } from './index-command.ts';
import { reviewCommand } from './review-command.ts';
import type { ReviewOptions } from './review-options.ts';
import type { Terminal } from './terminal.ts';
import { type WordsOptions, wordsCommand } from './words-command.ts';

/** The command line: its commands, their options and the help that teaches them. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('copydesk')
    .description('Editorial review of news articles: who says so, who else says it, and in which words.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', HELP)
    .showHelpAfterError('(copydesk --help shows what there is)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.clean : exitCodes.broken));
  addReview(program, terminal);
  addCompare(program, terminal);
  addFind(program, terminal);
  addIndex(program, terminal);
  addWords(program, terminal);
  addExportStyle(program, terminal);
  addLanguageServer(program, terminal);
  return program;
}

function addReview(program: Command, terminal: Terminal): void {
  const repeated = (value: string, before: readonly string[]) => [...before, value];
  const ruleOption = new Option('--rule <id>', 'only this rule; may be repeated').default([], 'all rules');
  ruleOption.argParser((value: string, before: readonly string[]) => {
    if (rules.some(({ id }) => id === value)) return [...before, value];
    throw new InvalidArgumentError(`The rules are: ${rules.map(({ id }) => id).join(', ')}.`);
  });
  program
    .command('review')
    .description('review articles and report what an editor should look at')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(
      new Option(
        '--corpus <folder>',
        'articles to compare with, instead of those reviewed with each other; may be repeated',
      )
        .default([], 'the articles under review')
        .argParser(repeated),
    )
    .addOption(columnsOption())
    .addOption(ruleOption)
    .addOption(
      new Option(
        '--level <level>',
        'how much loaded wording to flag (default: "careful", or what copydesk.json says)',
      ).choices(wordingLevels),
    )
    .addOption(new Option('--format <format>', 'how to report').choices(formatNames).default('pretty'))
    .addHelpText('after', REVIEW_HELP)
    .action(async (paths: readonly string[], options: ReviewOptions) => {
      process.exitCode = await reviewCommand(paths, options, terminal);
    });
}

/** For exports in a corpus whose columns the usual names do not tell. */
function columnsOption(): Option {
  return new Option('--columns <fields>', 'columns of CSV and JSON lines, as text=body,headline=title').argParser(
    (value: string) => {
      const columns = readColumnsOption(value);
      if (typeof columns === 'string') throw new InvalidArgumentError(columns);
      return columns;
    },
  );
}

function addCompare(program: Command, terminal: Terminal): void {
  program
    .command('compare')
    .description('set the sources of one story side by side')
    .argument('<paths...>', 'two articles or more: files, folders and globs')
    .addOption(new Option('--format <format>', 'how to show it').choices(comparisonFormatNames).default('pretty'))
    .addHelpText('after', COMPARE_HELP)
    .action(async (paths: readonly string[], options: CompareOptions) => {
      process.exitCode = await compareCommand(paths, options, terminal);
    });
}

function addFind(program: Command, terminal: Terminal): void {
  program
    .command('find')
    .description('say where words stand: exactly or nearly, in whose mouth, and where first')
    .argument('<words...>', 'the words; - reads them from standard input')
    .addOption(new Option('--corpus <folders...>', 'where to look').default(['.'], 'the current folder'))
    .addOption(columnsOption())
    .addOption(new Option('--format <format>', 'how to show it').choices(foundFormatNames).default('pretty'))
    .addHelpText('after', FIND_HELP)
    .action(async (words: readonly string[], options: FindOptions) => {
      process.exitCode = await findCommand(words, options, terminal);
    });
}

function addIndex(program: Command, terminal: Terminal): void {
  program
    .command('index')
    .description('index a corpus ahead of time, and say what it holds')
    .argument('<folders...>', 'folders, files and globs')
    .option('--stats', 'count words, outlets, dates, near copies')
    .addOption(columnsOption())
    .addOption(new Option('--format <format>', 'how to show it').choices(indexFormatNames).default('pretty'))
    .addHelpText('after', INDEX_HELP)
    .action(async (folders: readonly string[], options: IndexCommandOptions) => {
      process.exitCode = await indexCommand(folders, options, terminal);
    });
}

function addWords(program: Command, terminal: Terminal): void {
  program
    .command('words')
    .description('count the loaded words in the writers’ own voices, by category')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(
      new Option('--level <level>', 'how much loaded wording to count').choices(wordingLevels).default('careful'),
    )
    .addOption(new Option('--format <format>', 'how to show it').choices(wordFormatNames).default('pretty'))
    .action(async (paths: readonly string[], options: WordsOptions) => {
      process.exitCode = await wordsCommand(paths, options, terminal);
    });
}

function addExportStyle(program: Command, terminal: Terminal): void {
  program
    .command('export-style')
    .description('write the lexicon of loaded words as a style for Vale')
    .argument('<folder>', 'the folder of styles (StylesPath)')
    .action(async (folder: string) => {
      process.exitCode = await exportStyleCommand(folder, terminal);
    });
}

function addLanguageServer(program: Command, terminal: Terminal): void {
  program
    .command('lsp')
    .description('run the language server for an editor, over standard input and output')
    .option('--stdio', 'the same; editors give it')
    .action(async () => {
      const { languageServerCommand } = await import('./language-server-command.ts');
      languageServerCommand(terminal);
    });
}

const HELP = `
Examples:
  copydesk review story.txt                 one article, by itself
  copydesk review drafts                    a folder: its articles are compared with each other
  copydesk review draft.md --corpus archive one article against an archive
  copydesk compare stories/ferry            the sources of one story side by side
  copydesk find "48 hours" --corpus archive where these words stand
  copydesk words drafts                     its loaded words, counted by category
  copydesk review --help                    all that review can do

Nothing leaves this machine: no network, no account, no telemetry.
`;

const COMPARE_HELP = `
It shows which quotation, figure or wording one source has and another has not, or otherwise:
quotations (whole, shortened, altered, unmarked, paraphrased), figures and whom they are
credited to, what each calls the same things, shared passages, and the outlets they rely on.

Examples:
  copydesk compare ours.md theirs.txt
  copydesk compare stories/ferry --format html > ferry.html
      One file that can be mailed and printed; --format markdown, csv and json for other uses.

Exit codes:
  0  compared
  2  no answer, or not the whole: a message on standard error says what to do
`;

const FIND_HELP = `
Up to five words are found exactly, in any article; case, kinds of quotation marks, dashes and hyphens
make no difference. More words are found nearly, too: with words changed, left out or put in, or a
telling part of them alone. Copies of one wire story are shown as one origin.

Examples:
  copydesk find "the boat sails in May whatever the board decides" --corpus archive
      Who prints this, in whose mouth, with which words, and who had it first.
  copydesk find 48 hours --corpus archive wires
      Every place with these two words, in two folders.
  pbpaste | copydesk find - --corpus archive --format markdown
      The words on standard input; --format json for programs of your own.

Exit codes, as in grep:
  0  found
  1  not found
  2  no answer: no words, or a folder that is missing or holds no article
`;

const INDEX_HELP = `
A corpus holds text and Markdown, saved pages (.html), and exports with many articles (.csv, .tsv, .jsonl).
The index is kept in the user's cache folder (COPYDESK_CACHE names another) and follows the files; review
and find use the same one for the same folders. Ctrl-C stops it: what was read is kept, and it goes on there.

Examples:
  copydesk index archive --stats
  copydesk index archive --columns text=body,headline=title,date=published

Exit codes:
  0  indexed
  2  no answer, or stopped before the end: a message on standard error says what to do
`;

const REVIEW_HELP = `
Rules:
${rules.map(({ id, about }) => `  ${id.padEnd(23)} ${about}`).join('\n')}

Examples:
  copydesk review story.txt
      One article by itself: figures without a source, vague attributions, loaded wording, names.
  copydesk review drafts
      A folder. Files that do not look like articles (licences, logs, notes) are passed over;
      a file that you name is always reviewed. What .gitignore or .copydeskignore names is left out.
  copydesk review draft.md --corpus archive --corpus wires
      Looks up each quotation and passage in the archive, too.
  copydesk review "desk/**/*.story" --rule altered-quote --rule misattributed-quote
      Only two rules. Quote a glob, so that it reaches Copydesk as it is.
  copydesk review drafts --format sarif > copydesk.sarif
      For code hosts and editors; --format json for programs of your own.

Desk file:
  A copydesk.json in an article's folder or above it sets rules, wording, corpus folders and files for
  everybody, and keeps the findings that were settled as fine. Options of the command line go before it.

Exit codes:
  0  nothing found
  1  findings
  2  no answer, or not the whole: a path that is missing, empty or no text, or no article among the
     files given; a message on standard error says what to do
`;
