import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (program: string, options: string[]): void => void execFileSync(program, options, { stdio: 'ignore' })

interface Disk {
  path: string
  makeReadOnly(): void
  unmount(): void
}

/** A disk of its own in memory; null where this machine does not allow to mount one. */
export function mountDisk(options: string): Disk | null {
  const path = mkdtempSync(join(tmpdir(), 'inkcue-disk-'))
  try {
    run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path])
  } catch {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  return {
    path,
    makeReadOnly: () => run('mount', ['-o', 'remount,ro', path]),
    unmount: () => {
      run('umount', [path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}
