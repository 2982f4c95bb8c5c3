import { ORPCError } from '@orpc/client'
import { isCoded } from '../../../shared/errors.ts'
import { createEngine, createNodeEnvironment, type Engine, type Environment } from '../../engine/index.ts'
import { exitCodes } from './exit-codes.ts'

/** Runs one command with an engine of its own and ends the process with the command's exit code. */
export async function withEngine(
  command: (engine: Engine, interrupted: AbortSignal) => Promise<number>,
): Promise<void> {
  const interrupted = new AbortController()
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(exitCodes.cancelled)
    interrupted.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  // Whoever read the output is gone, as after `| head -1`: as good as a Ctrl-C.
  process.stdout.on('error', () => interrupted.abort())
  process.stderr.on('error', () => undefined)
  process.exitCode = await runCommand(command, interrupted.signal)
}

async function runCommand(command: Parameters<typeof withEngine>[0], interrupted: AbortSignal): Promise<number> {
  let environment: Environment
  try {
    environment = createNodeEnvironment()
  } catch (error) {
    tell(`The folder for settings and log cannot be used: ${sentenceOf(error)}. Set INKCUE_HOME to another.`)
    return exitCodes.failed
  }
  const engine = createEngine(environment, 'the inkcue command line')
  try {
    return await command(engine, interrupted)
  } catch (error) {
    tell(sentenceOf(error))
    const isKnown = error instanceof ORPCError || isCoded(error) || isSystem(error)
    if (!isKnown) environment.log.error({ error }, 'a command failed')
    if (!isKnown) tell(`This is a fault in Inkcue; ${environment.home}/logs/inkcue.log has the details.`)
    return usageCodes.has(codeOf(error)) ? exitCodes.usage : exitCodes.failed
  } finally {
    await engine.close().catch((error: unknown) => tell(sentenceOf(error)))
  }
}

/** Diagnostics and progress go to standard error; standard output is for results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** What the caller wrote wrong, as against what went wrong. */
const usageCodes = new Set<string>([
  'BAD_REQUEST',
  'SETTING_INVALID',
  'ASSET_MISSING',
  'PROVIDER_MISSING',
  'SOURCE_MISSING',
  'EXPORTER_MISSING',
])

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')

/** A failure of the system, such as a file that is not there: its message names the file. */
const isSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof ORPCError) && !isCoded(error)) return error.message
  const { issues = [] } = (error instanceof ORPCError ? error.data : null) ?? ({} as { issues?: Issue[] })
  const details = (issues as Issue[]).map(({ path = [], message }) => `${path.map(String).join(' ')}: ${message}`)
  return [`${error.code}: ${error.message}`, ...details].join('; ')
}

interface Issue {
  path?: PropertyKey[]
  message: string
}
