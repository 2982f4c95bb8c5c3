import { CodedError, errorCodes, isCoded } from '../../../shared/errors.ts'

/** From the pool to a worker process. */
export type ToWorker = { type: 'run'; id: number; name: string; input: unknown } | { type: 'abort'; id: number }

/** From a worker process to the pool. `rss` is the process's resident memory in bytes when the task ended. */
export type FromWorker =
  | { type: 'ready' }
  | { type: 'emit'; id: number; value: unknown }
  | { type: 'done'; id: number; output: unknown; rss: number }
  | { type: 'failed'; id: number; error: SentError; rss: number }

/** An error as plain data: a structured clone of an Error loses its class and its code. */
interface SentError {
  name: string
  message: string
  code: string | undefined
  stack: string | undefined
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: undefined, stack: undefined }
  const code = isCoded(error) ? error.code : undefined
  return { name: error.name, message: error.message, code, stack: error.stack }
}

export function receiveError(sent: SentError): Error {
  const code = errorCodes.find((each) => each === sent.code)
  const error = code ? new CodedError(code, sent.message) : new Error(sent.message)
  if (!code) error.name = sent.name
  if (sent.stack) error.stack = sent.stack
  return error
}
