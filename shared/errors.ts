/**
 * Every failure a user can meet has one of these codes. The message says what happened, where, and what to do.
 */
export const errorCodes = [
  'STORY_MISSING',
  'STORY_UNREADABLE',
  'STORY_EMPTY',
  'STORY_BINARY',
  'STORY_TOO_LARGE',
  'STORY_UNKNOWN_FORMAT',
  'STORY_DAMAGED',
  'PROJECT_MISSING',
  'PROJECT_DAMAGED',
  'PROJECT_HELD',
  'PROJECT_UNWRITABLE',
  'PROJECT_TOO_NEW',
  'DISK_FULL',
  'PLAN_INVALID',
  'ASSET_MISSING',
  'TAKE_MISSING',
  'NOTHING_TO_UNDO',
  'PROVIDER_MISSING',
  'PROVIDER_FAILED',
  'PROVIDER_REFUSED',
  'SOURCE_MISSING',
  'SOURCE_FAILED',
  'NOTHING_FOUND',
  'TAKE_REJECTED',
  'TASK_TIMED_OUT',
  'TASK_CRASHED',
  'EXPORT_TARGET',
  'EXPORT_CHECK_FAILED',
  'EXPORTER_MISSING',
  'SETTING_INVALID',
  'RUN_BUSY',
  'NOT_FOUND',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A failure that a user can meet. A bug is never one of these. */
export class CodedError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'CodedError'
    this.code = code
  }
}

export const isCoded = (error: unknown): error is CodedError => error instanceof CodedError
