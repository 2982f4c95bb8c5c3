import { ORPCError } from '@orpc/client'
import { createEngine, createNodeEnvironment, type Engine } from '../../engine/index.ts'
import { exitCodes } from './exit-codes.ts'

/** Runs one command with an engine of its own and ends the process with the command's exit code. */
export async function withEngine(
  command: (engine: Engine, interrupted: AbortSignal) => Promise<number>,
): Promise<void> {
  const environment = createNodeEnvironment()
  const engine = createEngine(environment, 'the inkcue command line')
  const interrupted = new AbortController()
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(exitCodes.cancelled)
    interrupted.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  let code: number
  try {
    code = await command(engine, interrupted.signal)
  } catch (error) {
    tell(sentenceOf(error))
    if (!(error instanceof ORPCError)) environment.log.error({ error }, 'a command failed')
    code = exitCodes.failed
  }
  await engine.close()
  process.exitCode = code
}

/** Diagnostics and progress go to standard error; standard output is for results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const sentenceOf = (error: unknown): string => {
  if (error instanceof ORPCError) return `${error.code}: ${error.message}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
