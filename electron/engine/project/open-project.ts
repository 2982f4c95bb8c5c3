import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'
import { parseFrameRate } from '../../../shared/frames.ts'
import type { Plan } from '../../../shared/plan.ts'
import type { ProjectSettings } from '../../../shared/project.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { Story } from '../../../shared/story.ts'
import { newId } from '../generate/new-id.ts'
import { isStoryFile, newProjectFile, type ProjectFile } from '../store/project-file.ts'
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

/**
 * The folder of a story's project: `<story name>.inkcue` beside it; with its ending too (`tale.srt.inkcue`) where the
 * short name belongs to another story, as `tale.md` beside `tale.srt`.
 */
export async function projectPathOf(storyPath: string): Promise<string> {
  const folder = dirname(storyPath)
  const stem = basename(storyPath, extname(storyPath))
  const short = join(folder, `${stem}.inkcue`)
  const own = storyFileOf(storyPath)
  const owner = (await readFile(join(short, 'project.json'), 'utf8').catch(() => '')).match(
    /"storyFile": "(story[^"]*)"/,
  )
  if (!owner?.[1] || owner[1] === own) return short
  const names = await readdir(folder).catch(() => [])
  const other = names.some((name) => basename(name, extname(name)) === stem && storyFileOf(name) === owner[1])
  return other ? join(folder, `${basename(storyPath)}.inkcue`) : short
}

/** The real path of the project folder that opening `path` leads to, whether it is there yet or not. */
export async function findProjectPath(path: string, folderPath?: string): Promise<string> {
  const full = await toReal(resolve(path))
  const facts = await stat(full).catch(() => null)
  if (facts?.isDirectory()) return full
  return toReal(folderPath ? resolve(folderPath) : await projectPathOf(full))
}

const toReal = (path: string): Promise<string> => realpath(path).catch(() => path)

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
  return withFolder(path, tools, async (folder) => {
    const storyFile = folder.file?.storyFile ?? (await readdir(folder.path)).find((name) => isStoryFile(name))
    if (!storyFile)
      throw new CodedError(
        'PROJECT_DAMAGED',
        `${path} has lost its project.json and its story. Open its story file instead: the takes are still there.`,
      )
    const copy = join(folder.path, storyFile)
    const wordsPerMinute = folder.file?.settings.wordsPerMinute ?? tools.settings.wordsPerMinute
    // The copy is called story.md: a story without a title of its own has that of the file it came from.
    const name = basename(folder.file?.storySource || copy)
    const story = await readStoryFile(copy, wordsPerMinute, tools.work, name)
    const source = { storyFile, storySource: folder.file?.storySource ?? '' }
    const file = folder.file ?? (await makeFile(folder, story, source, tools))
    return { folder, file, story, storyPath: await findSource(folder.path, file), notices: folder.notices }
  })
}

/**
 * The file that a project's story was read from, where it still lies beside the project; else the copy. Nowhere else:
 * a project from elsewhere could name any file of this machine.
 */
async function findSource(path: string, { storySource, storyFile }: ProjectFile): Promise<string> {
  const name = basename(storySource)
  const beside = join(dirname(path), name)
  const isBeside = storySource === join('..', name) && storyFileOf(name) === storyFile
  return isBeside && (await lstat(beside).catch(() => null))?.isFile() ? beside : join(path, storyFile)
}

async function openStory(storyPath: string, tools: OpenTools, folderPath?: string): Promise<OpenedProject> {
  const { settings, work } = tools
  const bytes = await readStoryBytes(storyPath)
  const name = basename(storyPath)
  const read = (wordsPerMinute: number) =>
    work.run('readStory', { bytes, fileName: name, wordsPerMinute }, { interactive: true })
  const story = await read(settings.wordsPerMinute)
  return withFolder(folderPath ?? (await projectPathOf(storyPath)), tools, async (folder) => {
    const source = { storyFile: storyFileOf(name), storySource: relative(folder.path, storyPath) }
    await folder.writeStory(source.storyFile, bytes)
    const { notices } = folder
    if (!folder.file) return { folder, file: await makeFile(folder, story, source, tools), story, storyPath, notices }
    const file = { ...folder.file, ...source }
    const timed =
      file.settings.wordsPerMinute === settings.wordsPerMinute ? story : await read(file.settings.wordsPerMinute)
    return { folder, file, story: timed, storyPath, notices }
  })
}

/** Holds the folder while `open` works; it is free again where that fails. */
async function withFolder(
  path: string,
  { holder }: OpenTools,
  open: (folder: ProjectFolder) => Promise<OpenedProject>,
): Promise<OpenedProject> {
  const folder = await openProjectFolder(path, holder)
  try {
    return await open(folder)
  } catch (error) {
    await folder.close()
    throw error
  }
}

/** A new `project.json`: for a new project, or where the old one is lost and only the takes are left. */
async function makeFile(
  folder: ProjectFolder,
  story: Story,
  source: Pick<ProjectFile, 'storyFile' | 'storySource'>,
  { settings, work, now }: OpenTools,
): Promise<ProjectFile> {
  const plan = await makePlan(story, settings, work)
  const file = newProjectFile({
    id: newId('p', now()),
    name: story.title,
    ...source,
    settings: projectSettingsFor(story, settings),
    plan,
    choices: choicesFrom(plan, folder),
  })
  await folder.save(file)
  return file
}

/** What the story's copy in the project folder is called. */
export const storyFileOf = (path: string): string =>
  `story${extname(path)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')}`

/**
 * Takes that were there before their `project.json`: the newest accepted one of each asset is selected, though it may
 * be stale. What fits the brief is bound by `bindFinished`, on every opening.
 */
const choicesFrom = (plan: Plan, folder: ProjectFolder): ProjectFile['choices'] =>
  Object.fromEntries(
    plan.assets.flatMap(({ id }) => {
      const accepted = takesOf(folder.takes, id).filter((take) => take.verdict.accepted)
      const newest = accepted.at(-1)
      return newest ? [[id, { ...noChoice(id), selectedTakeId: newest.id }]] : []
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
export async function readStoryFile(
  path: string,
  wordsPerMinute: number,
  work: Work,
  fileName = basename(path),
): Promise<Story> {
  const bytes = await readStoryBytes(path)
  return work.run('readStory', { bytes, fileName, wordsPerMinute }, { interactive: true })
}

export async function readStoryBytes(path: string): Promise<Uint8Array> {
  const facts = await stat(path).catch(() => null)
  if (!facts) throw new CodedError('STORY_MISSING', `${path} does not exist. Check the name, or choose the file again.`)
  if (facts.isDirectory()) throw new CodedError('STORY_UNREADABLE', `${path} is a folder. Choose the story file in it.`)
  refuseTooLarge(path, facts.size)
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new CodedError('STORY_UNREADABLE', `${path} cannot be read (${cause.code}). Check its permissions.`, {
      cause,
    })
  })
}

/** @throws CodedError STORY_TOO_LARGE */
export function refuseTooLarge(name: string, bytes: number): void {
  if (bytes <= storyMost) return
  const size = (bytes / 1e6).toFixed(1)
  throw new CodedError('STORY_TOO_LARGE', `${name} has ${size} MB; a story may have 10 MB. Split it into parts.`)
}
