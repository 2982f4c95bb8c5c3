import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'
import { parseFrameRate } from '../../../shared/frames.ts'
import type { Plan } from '../../../shared/plan.ts'
import type { ProjectSettings } from '../../../shared/project.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Story } from '../../../shared/story.ts'
import { newId } from '../generate/new-id.ts'
import { newProjectFile, type ProjectFile } from '../store/project-file.ts'
import { openProjectFolder, type ProjectFolder } from '../store/project-folder.ts'
import type { Work } from '../work/pool.ts'
import { noChoice } from './choices.ts'
import { styleNamed } from './style-named.ts'
import { takesOf } from './takes-of.ts'

/** Largest story file, in bytes. */
const storyMost = 10_000_000

export interface OpenedProject {
  folder: ProjectFolder
  file: ProjectFile
  story: Story
  storyPath: string
  notices: string[]
}

interface OpenTools {
  work: Work
  settings: Settings
  now: () => number
  holder: string
}

/** The folder of a story's project: `<story name>.inkcue` beside it. */
export const projectPathOf = (storyPath: string): string =>
  join(dirname(storyPath), `${basename(storyPath, extname(storyPath))}.inkcue`)

/** Opens a project folder, or the one that belongs to a story file, making it where it is missing. */
export async function openProject(path: string, tools: OpenTools, folderPath?: string): Promise<OpenedProject> {
  const full = resolve(path)
  const facts = await stat(full).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code})`
    throw new CodedError('STORY_MISSING', `${full} ${what}. Check the name, or choose the file again.`, { cause })
  })
  return facts.isDirectory() ? openFolder(full, tools) : openStory(await realpath(full), tools, folderPath)
}

async function openFolder(path: string, tools: OpenTools): Promise<OpenedProject> {
  const known = await stat(join(path, 'project.json')).catch(() => null)
  const takes = await stat(join(path, 'takes')).catch(() => null)
  if (!known && !takes)
    throw new CodedError(
      'PROJECT_MISSING',
      `${path} is not an Inkcue project. Choose a story file, or a folder that ends in .inkcue.`,
    )
  const folder = await openProjectFolder(path, tools.holder)
  try {
    if (!folder.file)
      throw new CodedError(
        'PROJECT_DAMAGED',
        `${path} has lost its project.json. Open its story file instead: the takes are still there.`,
      )
    const storyPath = join(path, folder.file.storyFile)
    const story = await readStoryFile(storyPath, folder.file.settings.wordsPerMinute, tools.work)
    return { folder, file: folder.file, story, storyPath, notices: folder.notices }
  } catch (error) {
    await folder.close()
    throw error
  }
}

async function openStory(storyPath: string, tools: OpenTools, folderPath?: string): Promise<OpenedProject> {
  const { settings, work, now } = tools
  const bytes = await readStoryBytes(storyPath)
  const name = basename(storyPath)
  const read = (wordsPerMinute: number) =>
    work.run('readStory', { bytes, fileName: name, wordsPerMinute }, { interactive: true })
  const story = await read(settings.wordsPerMinute)
  const folder = await openProjectFolder(folderPath ?? projectPathOf(storyPath), tools.holder)
  try {
    const storyFile = storyFileOf(name)
    await folder.writeStory(storyFile, bytes)
    if (folder.file) {
      const file = { ...folder.file, storyFile, storySource: relative(folder.path, storyPath) }
      const timed =
        file.settings.wordsPerMinute === settings.wordsPerMinute ? story : await read(file.settings.wordsPerMinute)
      return { folder, file, story: timed, storyPath, notices: folder.notices }
    }
    const plan = await makePlan(story, settings, work)
    const file = newProjectFile({
      id: newId('p', now()),
      name: story.title,
      storyFile,
      storySource: relative(folder.path, storyPath),
      settings: projectSettingsFor(story, settings),
      plan,
      choices: choicesFrom(plan, folder),
    })
    await folder.save(file)
    return { folder, file, story, storyPath, notices: folder.notices }
  } catch (error) {
    await folder.close()
    throw error
  }
}

/** What the story's copy in the project folder is called. */
export const storyFileOf = (path: string): string =>
  `story${extname(path)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')}`

/** Takes that were there before their `project.json`: the newest accepted one of each asset is selected again. */
const choicesFrom = (plan: Plan, folder: ProjectFolder): ProjectFile['choices'] =>
  Object.fromEntries(
    plan.assets.map(({ id }) => {
      const newest = takesOf(folder.takes, id)
        .filter((take) => take.verdict.accepted)
        .at(-1)
      return [id, { ...noChoice(id), selectedTakeId: newest?.id ?? null }]
    }),
  )

export const makePlan = (story: Story, settings: Settings, work: Work): Promise<Plan> =>
  work.run(
    'planStory',
    { story, options: { budget: settings, style: styleNamed(settings.style) } },
    { interactive: true },
  )

const projectSettingsFor = (story: Story, settings: Settings): ProjectSettings => ({
  frameRate: story.frameRate ?? parseFrameRate(settings.frameRate) ?? [30, 1],
  aspect: story.aspect ?? settings.aspect,
  height: settings.height,
  wordsPerMinute: settings.wordsPerMinute,
  provider: settings.provider,
  sources: settings.sources,
})

/** Reads the story again, with the size checked before a byte of it is held. */
export async function readStoryFile(path: string, wordsPerMinute: number, work: Work): Promise<Story> {
  const bytes = await readStoryBytes(path)
  return work.run('readStory', { bytes, fileName: basename(path), wordsPerMinute }, { interactive: true })
}

export async function readStoryBytes(path: string): Promise<Uint8Array> {
  const facts = await stat(path).catch(() => null)
  if (!facts) throw new CodedError('STORY_MISSING', `${path} does not exist. Check the name, or choose the file again.`)
  if (facts.isDirectory()) throw new CodedError('STORY_UNREADABLE', `${path} is a folder. Choose the story file in it.`)
  if (facts.size > storyMost)
    throw new CodedError(
      'STORY_TOO_LARGE',
      `${path} has ${(facts.size / 1e6).toFixed(1)} MB; a story may have 10 MB. Split it into parts.`,
    )
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new CodedError('STORY_UNREADABLE', `${path} cannot be read (${cause.code}). Check its permissions.`, {
      cause,
    })
  })
}
