import { mkdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'
import { toFileName } from '../../../shared/file-name.ts'
import type { ProjectSettings } from '../../../shared/project.ts'
import { openProject, readStoryBytes, readStoryFile, storyFileOf } from '../project/open-project.ts'
import { createSession, type Session } from '../project/session.ts'
import { writeFileAtomic } from '../store/atomic-write.ts'
import type { Core } from './core.ts'

/** Opening, closing and finding projects; one session for a folder, however many clients show it. */
export function createProjectOperations({ environment, home, settings, work }: Core, holder: string) {
  const sessions = new Map<string, Session>()
  const storyPaths = new Map<string, string>()
  const opening = new Map<string, Promise<Session>>()

  const get = (projectId: string): Session => {
    const found = sessions.get(projectId)
    if (found) return found
    throw new CodedError('PROJECT_MISSING', 'That project is not open any more. Open it again from the start screen.')
  }

  const remember = (session: Session) => {
    const { project, story } = session.state()
    const detail = `${story.scenes.length} scenes`
    const openedAt = new Date(environment.clock.now()).toISOString()
    return home.addRecent({ path: project.path, name: project.name, detail, openedAt })
  }

  const open = async (path: string, folderPath?: string): Promise<Session> => {
    const tools = { work, settings: await settings.read(), now: environment.clock.now, holder }
    const opened = await openProject(path, tools, folderPath)
    const session = createSession(opened, environment.clock)
    sessions.set(session.id, session)
    storyPaths.set(session.id, opened.storyPath)
    await remember(session)
    return session
  }

  /** A second client that opens the same path joins the session that is there. */
  const openOnce = async (path: string, folderPath?: string): Promise<{ projectId: string }> => {
    const known = [...sessions.values()].find(
      (session) =>
        session.folder.path === path || session.folder.path === folderPath || storyPaths.get(session.id) === path,
    )
    if (known) {
      await remember(known)
      return { projectId: known.id }
    }
    const pending = opening.get(path) ?? open(path, folderPath).finally(() => opening.delete(path))
    opening.set(path, pending)
    return { projectId: (await pending).id }
  }

  /** A story given as bytes becomes a file in the documents folder. The same bytes under the same name are the same story. */
  const openBytes = async (name: string, bytes: Uint8Array): Promise<{ projectId: string }> => {
    const extension = extname(name)
      .toLowerCase()
      .replace(/[^.a-z0-9]/g, '')
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
      session.setStory(story)
    },
    async changeSettings(
      projectId: string,
      values: { [Key in keyof ProjectSettings]?: ProjectSettings[Key] | undefined },
    ) {
      const session = get(projectId)
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
      await session.changeSettings(given)
      if (values.wordsPerMinute === undefined) return
      session.setStory(await readStoryFile(storyPaths.get(projectId) ?? '', values.wordsPerMinute, work))
    },
    async close(projectId: string) {
      const session = get(projectId)
      sessions.delete(projectId)
      storyPaths.delete(projectId)
      await session.close()
    },
  }
}
export type ProjectOperations = ReturnType<typeof createProjectOperations>
