import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { type Change, event } from '../../shared/event.ts'
import { filesIn, prepareInkcue } from './run-inkcue.ts'

const story = `# By the river

Anna walked into the forest. A small fox sat under a tree.

> SFX: thunder

# At night

The fox slept beside a lantern. [owl hoot]
`

type Prepared = Awaited<ReturnType<typeof prepareInkcue>>

/** Generates and ends it by the signal as soon as so many takes were told; what was told, and how it ended. */
async function generateUntil({ inkcue, story: path }: Prepared, takesMost: number, signal: 'SIGKILL' | 'SIGINT') {
  const child = inkcue('generate', path, '--json')
  const changes: Change[] = []
  let takes = 0
  let killed = false
  for await (const line of createInterface({ input: child.stdout })) {
    const parsed = event.safeParse(JSON.parse(line))
    // A killed process may leave half a line; a line that is whole is an event.
    if (!parsed.success) break
    changes.push(...parsed.data.changes)
    takes += parsed.data.changes.filter((each) => each.kind === 'take').length
    // A second Ctrl-C would end it at once.
    if (takes >= takesMost && !killed) killed = child.kill(signal)
  }
  const { exitCode, stderr } = await child
  const accepted = changes.flatMap((each) => (each.kind === 'take' && each.value?.verdict.accepted ? [each.value] : []))
  const worked = changes.flatMap((each) => (each.kind === 'job' && each.value ? [each.value.assetId] : []))
  return { exitCode, stderr, accepted, worked: new Set(worked) }
}

async function hashTakes(project: string): Promise<Record<string, string>> {
  const folder = join(project, 'takes')
  const names = await filesIn(folder)
  const hashes = await Promise.all(
    names.map(async (name) => [
      name,
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    ]),
  )
  return Object.fromEntries(hashes)
}

test('Ctrl-C ends it cleanly, and running again goes on', async () => {
  const prepared = await prepareInkcue(story)
  const cut = await generateUntil(prepared, 2, 'SIGINT')
  expect(cut.exitCode, cut.stderr).toBe(130)
  expect(cut.stderr).toContain('run the same command again')
  const before = await hashTakes(prepared.project)
  expect(Object.keys(before).length).toBeGreaterThan(0)

  const rest = await generateUntil(prepared, Number.POSITIVE_INFINITY, 'SIGINT')
  expect(rest.exitCode, rest.stderr).toBe(0)
  expect(await hashTakes(prepared.project)).toMatchObject(before)
  for (const { assetId } of cut.accepted) expect(rest.worked).not.toContain(assetId)
})

test('whatever was finished survives kill -9 and is never made again', async () => {
  const prepared = await prepareInkcue(story)
  const finished = new Map<string, { file: string; sha256: string }>()
  for (const takesMost of [1, 1, 3, 2, 1, Number.POSITIVE_INFINITY]) {
    const { accepted, worked, exitCode, stderr } = await generateUntil(prepared, takesMost, 'SIGKILL')
    const doneBefore = [...finished.keys()]
    expect(
      doneBefore.filter((assetId) => worked.has(assetId)),
      'made again',
    ).toEqual([])
    for (const { assetId, file, sha256 } of accepted) finished.set(assetId, { file, sha256 })
    const stored = Object.values(await hashTakes(prepared.project))
    for (const { sha256 } of finished.values()) expect(stored).toContain(sha256)
    if (takesMost === Number.POSITIVE_INFINITY) expect(exitCode, stderr).toBe(0)
  }
})
