#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { COMMANDS, type CommandShape } from './commands.ts';
import { Exit, Misuse } from './usage.ts';

/** The version in package.json, which lies two folders above this module, built or not. */
function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

function commandOf(shape: CommandShape): Command {
  const command = new Command(shape.name).description(shape.says);
  for (const [name, says] of shape.args) command.argument(name, says);
  for (const [flags, says] of shape.flags) command.option(flags, says);
  command.addHelpText('after', `\nExamples:\n${shape.examples.map((example) => `  ${example}`).join('\n')}`);
  return command.action(async () => {
    const { act } = await shape.load();
    process.exitCode = await act(command.processedArgs as Parameters<typeof act>[0], command.opts());
  });
}

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('pactwire')
    .description('Turns news and press releases into records of who agreed what with whom, for how much and when.')
    .version(version(), '-V, --version', 'print the version')
    .addHelpText('after', '\nExit codes: 0 good, 1 some documents failed or a check failed, 2 wrong usage, 130 interrupted.')
    .configureOutput({ outputError: (text, write) => write(text) });
  for (const shape of COMMANDS) program.addCommand(commandOf(shape));
  // subcommands made by hand do not inherit these
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(try --help)').showSuggestionAfterError();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? Exit.Good : Exit.Usage;
    else if (error instanceof Misuse) {
      process.stderr.write(`${error.message.replaceAll(/^/gm, 'error: ')}\n`);
      process.exitCode = error.exit;
    } else throw error;
  }
}

// what lives is small and stays: a heap that may grow to twice of it only makes a long run larger, not faster
setFlagsFromString('--heap-growing-percent=30');
// each thread compiles for itself, on the cores that others would work on: less of it costs no speed
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
// who reads may stop early (`| head`); that is no failure of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(Exit.Good);
});
// nobody listens any more: the work is worth more than what is said of it
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
await main(process.argv);
