import { mkdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'
import { toFileName } from '../../../shared/file-name.ts'
import type { ProjectSettings } from '../../../shared/project.ts'
import { newId } from '../generate/new-id.ts'
import {
  findProjectPath,
  openProject,
  readStoryBytes,
  readStoryFile,
  refuseTooLarge,
  storyFileOf,
} from '../project/open-project.ts'
import { createSession, type Session } from '../project/session.ts'
import { writeFileAtomic } from '../store/atomic-write.ts'
import type { Core } from './core.ts'

/** Opening, closing and finding projects; one session for a folder, however many clients show it. */
export function createProjectOperations({ environment, home, settings, work }: Core, holder: string) {
  const sessions = new Map<string, Session>()
  const storyPaths = new Map<string, string>()
  const turns = new Map<string, Promise<unknown>>()

  const get = (projectId: string): Session => {
    const found = sessions.get(projectId)
    if (found) return found
    throw new CodedError('PROJECT_MISSING', 'That project is not open any more. Open it again from the start screen.')
  }

  const remember = async (session: Session): Promise<void> => {
    const { project, story } = session.state()
    const detail = `${story.scenes.length} scenes`
    const openedAt = new Date(environment.clock.now()).toISOString()
    // A list that cannot be written is no reason to keep a project shut.
    await home
      .addRecent({ path: project.path, name: project.name, detail, openedAt })
      .catch((error: unknown) => environment.log.warn({ error }, 'the list of recent projects was not written'))
  }

  const open = async (path: string, folderPath?: string): Promise<Session> => {
    const tools = { work, settings: await settings.read(), now: environment.clock.now, holder }
    const opened = await openProject(path, tools, folderPath)
    // A copied project folder carries the id of the one it was copied from.
    const isTaken = sessions.has(opened.file.id)
    const file = isTaken ? { ...opened.file, id: newId('p', environment.clock.now()) } : opened.file
    const session = createSession({ ...opened, file }, environment.clock)
    sessions.set(session.id, session)
    storyPaths.set(session.id, opened.storyPath)
    return session
  }

  /** Openings and closings under way, by project folder: one folder is opened once, and not while it is closed. */
  const inTurn = <T>(folder: string, step: () => Promise<T>): Promise<T> => {
    const next = (turns.get(folder) ?? Promise.resolve()).then(step)
    const settled = next
      .catch(() => undefined)
      .then(() => {
        if (turns.get(folder) === settled) turns.delete(folder)
      })
    turns.set(folder, settled)
    return next
  }

  /** A second client that opens the same project joins the session that is there, by whatever path it comes. */
  const openOnce = async (path: string, folderPath?: string, unlisted = false): Promise<{ projectId: string }> => {
    const folder = await findProjectPath(path, folderPath)
    const session = await inTurn(folder, async () => {
      const known = [...sessions.values()].find((each) => each.folder.path === folder)
      return known ?? open(path, folderPath)
    })
    if (!unlisted) await remember(session)
    return { projectId: session.id }
  }

  /** A story given as bytes becomes a file in the documents folder. The same bytes under the same name are the same story. */
  const openBytes = async (name: string, bytes: Uint8Array): Promise<{ projectId: string }> => {
    const extension = extname(name)
      .toLowerCase()
      .replace(/[^.a-z0-9]/g, '')
    refuseTooLarge(name, bytes.byteLength)
    await mkdir(environment.documents, { recursive: true })
    for (let count = 1; ; count++) {
      const stem = toFileName(basename(name, extname(name)), new Set()) + (count > 1 ? `-${count}-copy` : '')
      const path = join(environment.documents, `${stem}${extension}`)
      const there = await stat(path).then(
        () => true,
        () => false,
      )
      if (there && Buffer.compare(await readStoryBytes(path), bytes) !== 0) continue
      if (!there) {
        // Read first: a file that is no story leaves nothing behind.
        await work.run('readStory', { bytes, fileName: name, wordsPerMinute: 150 }, { interactive: true })
        await writeFileAtomic(path, bytes)
      }
      return openOnce(path)
    }
  }

  return {
    get,
    all: () => [...sessions.values()],
    open: openOnce,
    async openSample(sample: string) {
      if (basename(sample) !== sample) throw new CodedError('STORY_MISSING', `There is no sample story "${sample}".`)
      return openBytes(sample, await readStoryBytes(join(environment.assets, 'samples', sample)))
    },
    openUpload: ({ name, base64 }: { name: string; base64: string }) => openBytes(name, Buffer.from(base64, 'base64')),
    async reload(projectId: string) {
      const session = get(projectId)
      const path = storyPaths.get(projectId) ?? ''
      const { wordsPerMinute } = session.state().project.settings
      const story = await readStoryFile(path, wordsPerMinute, work)
      await session.folder.writeStory(storyFileOf(path), await readStoryBytes(path))
      // The copy is called story.md, which is no title.
      const isCopy = dirname(path) === session.folder.path
      session.setStory(isCopy ? { ...story, title: session.state().story.title } : story)
    },
    async changeSettings(
      projectId: string,
      values: { [Key in keyof ProjectSettings]?: ProjectSettings[Key] | undefined },
    ) {
      const session = get(projectId)
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
      await session.changeSettings(given)
      if (values.wordsPerMinute === undefined) return
      // The copy: the file it came from may be gone, or another text by now.
      const copy = join(session.folder.path, storyFileOf(storyPaths.get(projectId) ?? ''))
      const { title } = session.state().story
      session.setStory({ ...(await readStoryFile(copy, values.wordsPerMinute, work)), title })
    },
    async close(projectId: string) {
      const session = get(projectId)
      sessions.delete(projectId)
      storyPaths.delete(projectId)
      await inTurn(session.folder.path, () => session.close())
    },
    /** Resolves when no project is being opened or closed. */
    async settled() {
      await Promise.all(turns.values())
    },
  }
}
export type ProjectOperations = ReturnType<typeof createProjectOperations>
