import { fork } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildWorker } from './bench-engine.ts'
import { runEvents } from './events.ts'
import { runExport } from './export.ts'
import type { Row } from './measure.ts'
import { runMemory } from './memory.ts'
import { runPipeline } from './pipeline.ts'
import { runThousandVisuals } from './thousand-visuals.ts'

// `npm run bench [-- name...] [--json FILE]`: each benchmark in a process of its own.

const benchmarks: Record<string, () => Promise<Row[]>> = {
  pipeline: runPipeline,
  'thousand-visuals': runThousandVisuals,
  export: runExport,
  events: runEvents,
  memory: runMemory,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, here: { type: 'string' } },
})
if (values.here !== undefined) await runHere(values.here)
else await runAll(positionals.length > 0 ? positionals : Object.keys(benchmarks))

async function runHere(name: string): Promise<void> {
  const rows = await benchmarks[name]?.()
  process.send?.(rows, () => process.exit(0))
}

async function runAll(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benchmarks))
  if (unknown.length > 0) {
    process.stderr.write(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.\n`)
    process.exit(2)
  }
  process.stdout.write(`${cpus()[0]?.model ?? 'CPU'}, ${availableParallelism()} cores, Node ${process.version}\n`)
  await buildWorker()
  const results: { name: string; load: number; rows: Row[] }[] = []
  for (const name of names) {
    const load = loadavg()[0] ?? 0
    process.stdout.write(`\n${name} (load average ${load.toFixed(1)})\n`)
    const rows = await runApart(name)
    for (const row of rows) process.stdout.write(`${toLine(row)}\n`)
    results.push({ name, load, rows })
  }
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 1)}\n`)
  if (results.some(({ rows }) => rows.some((row) => row.met === false))) process.exitCode = 1
}

function runApart(name: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--here', name])
    let rows: Row[] | undefined
    child.on('message', (message) => {
      rows = message as Row[]
    })
    child.on('error', reject)
    child.on('close', (code) => (rows ? resolve(rows) : reject(new Error(`${name} ended with code ${code}`))))
  })
}

function toLine({ what, value, unit, bar, met }: Row): string {
  const number = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
  const judged = bar === undefined ? '' : `  ${bar} ${met ? 'met' : 'MISSED'}`
  return `  ${what.padEnd(52)}${number.padStart(9)} ${unit.padEnd(8)}${judged}`.trimEnd()
}
