import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { execa } from 'execa'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

export const shortStory = '# By the river\n\nAnna walked into the forest.\n\n> SFX: thunder\n'

/** A folder with a story in it, and an `inkcue` that may write there and below a home of its own. */
export async function prepareInkcue(text = shortStory) {
  const root = await temporaryFolder()
  const folders = {
    home: join(root, 'home'),
    user: join(root, 'user'),
    temp: join(root, 'temp'),
    work: join(root, 'work'),
  }
  for (const folder of Object.values(folders)) await mkdir(folder)
  const story = join(folders.work, 'river.md')
  await writeFile(story, text)
  const env = {
    PATH: process.env.PATH,
    INKCUE_HOME: folders.home,
    HOME: folders.user,
    TMPDIR: folders.temp,
    XDG_CONFIG_HOME: join(folders.user, '.config'),
  }
  const inkcue = (...args: string[]) => {
    const child = execa(process.execPath, [join(process.cwd(), 'dist/node/bin.js'), ...args], {
      env,
      extendEnv: false,
      cwd: folders.work,
      reject: false,
      stdin: 'ignore',
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child
  }
  return { ...folders, story, project: join(folders.work, 'river.inkcue'), inkcue }
}

/** Every file below a folder, by its path from there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort()
}
