import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { forkWorker } from '../../../electron/engine/work/fork-worker.ts'
import { createPool } from '../../../electron/engine/work/pool.ts'
import { bombCases } from './bomb-cases.ts'
import { costlyCases } from './costly-cases.ts'
import { baseStyle } from './styles.ts'

const assets = fileURLToPath(new URL('../../../assets', import.meta.url))
const pool = createPool({ size: 2, spawn: () => forkWorker({ assets }) })
afterAll(() => pool.close())

describe('pictures that are small to write and huge to draw', () => {
  test.each([...bombCases, ...costlyCases])('$name ends as a verdict, without a kill', async ({ make, gate }) => {
    const { verdict, svg } = await pool.run('reviewPicture', {
      text: make(),
      assetId: 'bomb',
      kind: 'prop',
      canvas: { width: 1000, height: 1000 },
      style: baseStyle,
    })
    if (gate === null) return
    expect(verdict.gates.at(-1)).toMatchObject({ gate, passed: false, reasons: [expect.stringMatching(/\.$|…$|>/)] })
    expect(svg).toBeNull()
  })
})
