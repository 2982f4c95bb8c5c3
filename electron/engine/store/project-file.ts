import { z } from 'zod'
import { CodedError } from '../../../shared/errors.ts'
import { plan } from '../../../shared/plan.ts'
import { choice, projectSettings } from '../../../shared/project.ts'
import { id } from '../../../shared/units.ts'

/** Raised when an older app could no longer read what this one writes. */
const formatVersion = 1

const storyFile = z.string().regex(/^story(?:\.[a-z0-9]+)?$/)

/** True for what the copy of a story in a project folder can be called. */
export const isStoryFile = (name: string): boolean => storyFile.safeParse(name).success

/** `project.json`: everything about a project that is not a take, a run or the story itself. */
const projectFile = z.object({
  formatVersion: z.literal(formatVersion),
  id,
  name: z.string(),
  /** The story's file name inside the project folder; never a path. */
  storyFile,
  /** Where the story was read from, relative to the project folder where it can be; empty for an upload. */
  storySource: z.string(),
  settings: projectSettings,
  plan,
  choices: z.record(id, choice),
})
export type ProjectFile = z.infer<typeof projectFile>

export const newProjectFile = (content: Omit<ProjectFile, 'formatVersion'>): ProjectFile => ({
  formatVersion,
  ...content,
})

export const projectToText = (content: ProjectFile): string => `${JSON.stringify(content, null, 1)}\n`

/** Throws PROJECT_TOO_NEW for a later format, PROJECT_DAMAGED for anything else that cannot be read. */
export function projectFromText(text: string, path: string): ProjectFile {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new CodedError('PROJECT_DAMAGED', `${path} is not readable JSON.`, { cause })
  }
  const version = z.object({ formatVersion: z.number() }).safeParse(data)
  if (version.success && version.data.formatVersion > formatVersion)
    throw new CodedError('PROJECT_TOO_NEW', `${path} was written by a newer Inkcue. Update the app to open it.`)
  const parsed = projectFile.safeParse(data)
  if (!parsed.success)
    throw new CodedError('PROJECT_DAMAGED', `${path} does not hold a project: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
