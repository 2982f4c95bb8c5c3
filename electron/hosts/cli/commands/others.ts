import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Engine } from '../../../engine/index.ts'
import { exitCodes } from '../exit-codes.ts'
import { followProject } from '../follow.ts'
import { print, tell } from '../with-engine.ts'
import { runExport } from './generate.ts'

/** The plan of a story, made anew, or of a project as it is. Leaves nothing behind beside a story. */
export async function plan({ client }: Engine, path: string, { out }: { out?: string }): Promise<number> {
  const isProject = (await stat(path).catch(() => null))?.isDirectory() === true
  const folder = isProject ? null : await mkdtemp(join(tmpdir(), 'inkcue-plan-'))
  try {
    const { projectId } = await client.project.open({
      path: resolve(path),
      ...(folder ? { folder, unlisted: true } : {}),
    })
    const { text } = await client.plan.save({ projectId })
    const { project, order } = await client.project.snapshot({ projectId })
    for (const warning of project.planWarnings) tell(`note: ${warning}`)
    await client.project.close({ projectId })
    if (out) {
      await writeFile(out, text)
      tell(`${order.length} assets planned, in ${resolve(out)}`)
    } else print(text.trimEnd())
    return exitCodes.complete
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}

export async function exportProject(
  engine: Engine,
  path: string,
  { out, format }: { out: string; format?: string[] },
  interrupted: AbortSignal,
): Promise<number> {
  const { projectId } = await engine.client.project.open({ path: resolve(path) })
  const following = await followProject(engine.client, projectId, () => undefined)
  const ended = await runExport(engine, following, out, format, interrupted)
  following.stop()
  if (ended.state !== 'done') return interrupted.aborted ? exitCodes.cancelled : exitCodes.failed
  return ended.holes.length > 0 ? exitCodes.holes : exitCodes.complete
}

export async function doctor({ client }: Engine): Promise<number> {
  const { version, home, documents } = await client.app.info({})
  print(`Inkcue ${version}, Node ${process.version}`)
  print(`settings, log and cache: ${home}`)
  print(`projects of samples and uploads: ${documents}`)
  const all = await client.app.doctor({})
  for (const each of all) print(`${each.state.padEnd(15)} ${each.type.padEnd(9)} ${each.id.padEnd(14)} ${each.detail}`)
  return all.some((each) => each.type === 'engine' && each.state !== 'works') ? exitCodes.failed : exitCodes.complete
}

export async function list({ client }: Engine, registry: 'providers' | 'sources' | 'exporters'): Promise<number> {
  const registries = await client.app.registries({})
  for (const entry of registries[registry]) {
    print(`${entry.id.padEnd(14)} ${entry.label}: ${entry.description}`)
    const { properties = {} } = entry.settings as { properties?: Record<string, { description?: string }> }
    for (const [key, { description = '' }] of Object.entries(properties)) print(`  ${key.padEnd(12)} ${description}`)
  }
  return exitCodes.complete
}
