import type { ErrorCode } from '../../shared/errors.ts'

const titles: Partial<Record<ErrorCode, string>> = {
  STORY_MISSING: 'The story is not there',
  STORY_UNREADABLE: 'The story cannot be read',
  STORY_EMPTY: 'The story is empty',
  STORY_BINARY: 'This is not a text file',
  STORY_TOO_LARGE: 'The story is too large',
  STORY_UNKNOWN_FORMAT: 'This kind of file is not a story',
  STORY_DAMAGED: 'The story is damaged',
  PROJECT_MISSING: 'The project is not there',
  PROJECT_DAMAGED: 'The project is damaged',
  PROJECT_HELD: 'The project is open elsewhere',
  PROJECT_UNWRITABLE: 'The project cannot be written',
  PROJECT_TOO_NEW: 'The project is from a newer Inkcue',
  DISK_FULL: 'The disk is full',
  PLAN_INVALID: 'That is not a usable plan',
  NOTHING_TO_UNDO: 'Nothing to undo',
  EXPORT_TARGET: 'The export cannot be written there',
  SETTING_INVALID: 'A setting is not right',
  RUN_BUSY: 'A run is already under way',
}

interface ReadFailure {
  code: string
  title: string
  message: string
}

/** What a call failed with, for a person. */
export function readFailure(error: unknown): ReadFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return { code, title: titles[code as ErrorCode] ?? 'That did not work', message }
}
