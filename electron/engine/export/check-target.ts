import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, sep } from 'node:path'
import { CodedError } from '../../../shared/errors.ts'
import { isStaging } from '../store/atomic-folder.ts'
import { isBundle } from './old-bundle.ts'

/** Where a bundle goes. */
export interface Target {
  kind: 'folder' | 'zip'
  path: string
  warnings: string[]
}

const refuse = (message: string, cause?: unknown): never => {
  throw new CodedError('EXPORT_TARGET', message, cause === undefined ? {} : { cause })
}

/** The real path of the nearest folder that exists, with the rest behind it. */
async function resolveReal(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await resolveReal(parent), basename(path))
  }
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

/** Refuses, with EXPORT_TARGET, what would put the user's own files at risk. Writes nothing. */
export async function checkTarget(path: string, projectPath: string | null): Promise<Target> {
  if (!isAbsolute(path)) refuse(`"${path}" is not a full path. Choose a folder for the bundle.`)
  const kind = path.toLowerCase().endsWith('.zip') ? 'zip' : 'folder'
  const real = await resolveReal(path)
  if (projectPath !== null) await refuseProject(path, real, projectPath)
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    if (error.code === 'ENOTDIR') refuse(`${path} cannot be made: a part of the path is a file. Choose another folder.`)
    return refuse(`${path} cannot be read (${error.code}). Choose another folder.`, error)
  })
  if (found && kind === 'folder') await refuseForeignFolder(path, found.isDirectory())
  if (found && kind === 'zip') await refuseForeignZip(path, found.isFile())
  return { kind, path, warnings: warnOfPath(path) }
}

async function refuseProject(path: string, real: string, projectPath: string): Promise<void> {
  const project = await resolveReal(projectPath)
  const reserved = [join(project, 'takes'), join(project, 'runs')]
  const isInside = real === project || reserved.some((folder) => isWithin(real, folder))
  if (isInside || isWithin(project, real)) {
    refuse(`${path} holds the project itself. Choose a folder outside of ${projectPath}.`)
  }
}

async function refuseForeignFolder(path: string, isFolder: boolean): Promise<void> {
  if (!isFolder) refuse(`${path} is a file. Choose a folder, or a name that ends in .zip.`)
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) =>
    refuse(`${path} cannot be read (${error.code}). Choose another folder.`, error),
  )
  if (names.every(isStaging)) return
  if (await isBundle(path)) return
  refuse(`${path} has other files in it. Choose an empty or a new folder, or a bundle exported before.`)
}

async function refuseForeignZip(path: string, isFile: boolean): Promise<void> {
  if (!isFile) refuse(`${path} is a folder. Choose another name for the zip.`)
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) =>
    refuse(`${path} cannot be read (${error.code}). Choose another name for the zip.`, error),
  )
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    if (bytesRead > 0 && buffer.toString('latin1') !== 'PK') {
      refuse(`${path} is not a zip, so it is not overwritten. Choose another name.`)
    }
  } finally {
    await handle.close()
  }
}

function warnOfPath(path: string): string[] {
  const warnings: string[] = []
  if ([...path].some((each) => each.charCodeAt(0) > 126)) {
    warnings.push(`The path ${path} has letters that some editors cannot open. A path of plain letters is safer.`)
  }
  if (path.includes('%')) warnings.push(`The path ${path} has a % in it, at which Shotcut and Kdenlive can hang.`)
  return warnings
}

/** What an error at the target means to the user. */
export function toTargetError(error: unknown, path: string): unknown {
  const { code } = (error ?? {}) as NodeJS.ErrnoException
  const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']
  if (typeof code !== 'string' || !unwritable.includes(code)) return error
  const message = `${path} cannot be written (${code}). Choose another folder, or allow writing there.`
  return new CodedError('EXPORT_TARGET', message, { cause: error })
}
