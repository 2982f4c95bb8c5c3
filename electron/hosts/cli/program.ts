import { Command, InvalidArgumentError } from 'commander'
import type { Engine } from '../../engine/index.ts'
import { type GenerateOptions, generate } from './commands/generate.ts'
import { doctor, exportProject, list, plan } from './commands/others.ts'
import { exitCodes } from './exit-codes.ts'
import { withEngine } from './with-engine.ts'

export type ServeCommand = (
  engine: Engine,
  options: { port: number; open: boolean },
  interrupted: AbortSignal,
) => Promise<number>

const names = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || text.trim() === '')
    throw new InvalidArgumentError('It must be a whole number.')
  return value
}

function fromOne(text: string): number {
  if (text.trim() === '0') throw new InvalidArgumentError('It must be 1 or more.')
  return wholeNumber(text)
}

function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('It must be 65535 or less.')
  return port
}

/** `--set key=value`, repeated. */
function assignment(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be key=value.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

/** The command line. `serve` comes from outside: one host does not import another. */
export function createProgram(version: string, serve: ServeCommand): Command {
  const program = new Command('inkcue')
    .description(
      'From a story file to an editor bundle: a matched set of SVG illustrations and sounds, each at its words.',
    )
    .version(version)
    .showHelpAfterError('Run with --help for what there is.')
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? 0 : exitCodes.usage)
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 every asset has an accepted take; 3 done with holes (listed); 2 usage; 1 failure; 130 cancelled.
Every setting also comes from the environment: INKCUE_WORDS_PER_MINUTE, INKCUE_SOURCES, INKCUE_FOLDER_PATH...
INKCUE_HOME moves settings, log and the projects of samples.`,
    )
  program
    .command('plan <story>')
    .description('print the plan of a story, or of a project folder, as JSON')
    .option('--out <file>', 'write it to a file instead')
    .action((story: string, options: { out?: string }) => withEngine((engine) => plan(engine, story, options)))
  program
    .command('generate <story>')
    .description('make every picture and sound that a story needs')
    .option('--project <folder>', 'the project folder (default: <story>.inkcue beside the story)')
    .option('--plan <file>', 'use this plan, as written by "inkcue plan"')
    .option('--provider <id>', 'who draws')
    .option('--source <ids>', 'where sounds are looked for, comma separated', names)
    .option('--only <ids>', 'only these assets, comma separated', names)
    .option('--again', 'make them anew even where they have a take')
    .option('--note <words>', 'what you want on top of the brief')
    .option('--concurrency <n>', 'most jobs at once', fromOne)
    .option(
      '--set <key=value>',
      'a setting for this run, as wordsPerMinute=140 or folder.path=sounds; may be repeated',
      assignment,
      {},
    )
    .option('--export <path>', 'write a bundle when done; a path that ends in .zip gives a zip')
    .option('--format <ids>', 'timeline formats, comma separated, or all', names)
    .option('--json', 'print every event as one JSON line')
    .action((story: string, options: GenerateOptions) =>
      withEngine((engine, interrupted) => generate(engine, story, options, interrupted)),
    )
  program
    .command('export <project>')
    .description('write the bundle of a project or story')
    .requiredOption('--out <path>', 'a folder, or a path that ends in .zip')
    .option('--format <ids>', 'timeline formats, comma separated, or all', names)
    .action((project: string, options: { out: string; format?: string[] }) =>
      withEngine((engine, interrupted) => exportProject(engine, project, options, interrupted)),
    )
  program
    .command('serve')
    .description('serve the app to a browser on this machine')
    .option('--port <n>', 'port, 0 for any free one', portNumber, 0)
    .option('--open', 'open a window')
    .action((options: { port: number; open?: boolean }) =>
      withEngine((engine, interrupted) =>
        serve(engine, { port: options.port, open: options.open === true }, interrupted),
      ),
    )
  program
    .command('doctor')
    .description('say what is configured and works')
    .action(() => withEngine(doctor))
  for (const registry of ['providers', 'sources', 'exporters'] as const)
    program
      .command(registry)
      .description(`list the ${registry} and their settings`)
      .action(() => withEngine((engine) => list(engine, registry)))
  return program
}
