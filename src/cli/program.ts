import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { rules } from '../core/rules/list.ts';
import { wordingLevels } from '../protocol/settings.ts';
import { exitCodes } from './exit-codes.ts';
import { formatNames } from './formats/formats.ts';
import { reviewCommand } from './review-command.ts';
import type { ReviewOptions } from './review-options.ts';
import type { Terminal } from './terminal.ts';

/** The command line: its commands, their options and the help that teaches them. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('copydesk')
    .description('Editorial review of news articles: who says so, who else says it, and in which words.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(copydesk --help shows what there is)')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.clean : exitCodes.broken));
  addReview(program, terminal);
  addLanguageServer(program);
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
    .option('--corpus <folder>', 'articles to compare with; may be repeated', repeated, [])
    .addOption(ruleOption)
    .addOption(
      new Option('--level <level>', 'how much loaded wording to flag').choices(wordingLevels).default('careful'),
    )
    .addOption(new Option('--format <format>', 'how to report').choices(formatNames).default('pretty'))
    .action(async (paths: readonly string[], options: ReviewOptions) => {
      process.exitCode = await reviewCommand(paths, options, terminal);
    });
}

function addLanguageServer(program: Command): void {
  program
    .command('lsp')
    .description('run the language server for an editor')
    .option('--stdio', 'speak over standard input and output')
    .action(async () => {
      const { startStdioServer } = await import('../server/start-stdio-server.ts');
      startStdioServer();
    });
}
