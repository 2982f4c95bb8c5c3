import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Disk {
  path: string
  unmount(): void
}

/** A disk of its own in memory; null where this machine does not allow to mount one. */
export function mountDisk(options: string): Disk | null {
  const path = mkdtempSync(join(tmpdir(), 'inkcue-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true, force: true })
    return null
  }
  return {
    path,
    unmount: () => {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}
