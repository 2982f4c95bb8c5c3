import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { CodedError } from '../../../../shared/errors.ts'

const maxBytes = 100_000_000

/** The real path of `file` below `root`. Throws NOTHING_FOUND where it is not there, outside, no file, or too large. */
export async function checkFile(root: string, file: string): Promise<string> {
  const gone = (cause?: unknown): CodedError =>
    new CodedError('NOTHING_FOUND', `The sound ${file} is not in your sound folder any more. Search again.`, { cause })
  if (root === '') throw gone()
  let path: string
  let base: string
  try {
    base = await realpath(root)
    path = await realpath(resolve(base, file))
  } catch (cause) {
    throw gone(cause)
  }
  if (!path.startsWith(base.endsWith(sep) ? base : base + sep)) throw gone()
  const facts = await stat(path)
  if (!facts.isFile()) throw gone()
  if (facts.size > maxBytes)
    throw new CodedError('SOURCE_FAILED', `The sound ${file} is larger than ${maxBytes / 1e6} MB. Cut it first.`)
  return path
}
