import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportBundle } from '../../../electron/engine/export/export-bundle.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { sampleBundle, sampleTools } from '../export/sample-bundle.ts'

/** All frames of a video as raw RGB, or the text that a program printed. */
const run = (program: string, ...options: string[]): Buffer =>
  execFileSync(program, options, { timeout: 50_000, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })

function isThere(program: string): boolean {
  try {
    run('which', program)
    return true
  } catch {
    return false
  }
}

const pixelAt = (frames: Buffer, frame: number, x: number, y: number): number[] => {
  const at = ((frame * 270 + y) * 480 + x) * 3
  return [...frames.subarray(at, at + 3)]
}

const near = (pixel: number[], wanted: number[]) => pixel.every((value, at) => Math.abs(value - (wanted[at] ?? 0)) < 12)

it('melt renders the .mlt project, every picture at its frame, also where the folder was moved', async ({ skip }) => {
  // Without a display melt falls back to another image reader that shifts colours, hence xvfb-run.
  if (!['melt', 'xvfb-run', 'ffmpeg'].every(isThere)) return skip('melt, xvfb-run or ffmpeg is not installed')
  const folder = await temporaryFolder()
  const { input } = sampleBundle(folder, { target: join(folder, 'first place') })
  await exportBundle(input, sampleTools())
  const moved = join(folder, 'story bundle é #1')
  renameSync(input.target, moved)
  const video = join(folder, 'out.mkv')
  run(
    'xvfb-run',
    '-a',
    'melt',
    '-quiet',
    join(moved, 'the-gate-the-fox.mlt'),
    '-consumer',
    `avformat:${video}`,
    'vcodec=ffv1',
    'an=1',
    'real_time=-1',
  )
  const frames = run('ffmpeg', '-v', 'error', '-i', video, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-')
  expect(frames.length / (480 * 270 * 3)).toBe(366)
  const [sky, grass, red] = [
    [0x8f, 0xb8, 0xde],
    [0x5b, 0x8e, 0x55],
    [0xc8, 0x55, 0x3d],
  ]
  // Marta's head is there to frame 180, with room beside it for the fox, and again from 279 on, in the middle. The sky
  // gives way to the wood at 186.
  const seen = [0, 179, 180, 185, 186, 278, 279, 365].map((frame) => {
    const head = near(pixelAt(frames, frame, frame < 186 ? 155 : 240, 131), red ?? []) ? 'Marta' : 'nobody'
    const corner = pixelAt(frames, frame, 5, 5)
    return `${frame} ${head} ${near(corner, sky ?? []) ? 'gate' : near(corner, grass ?? []) ? 'wood' : corner}`
  })
  expect(seen).toEqual([
    '0 Marta gate',
    '179 Marta gate',
    '180 nobody gate',
    '185 nobody gate',
    '186 nobody wood',
    '278 nobody wood',
    '279 Marta wood',
    '365 Marta wood',
  ])
})
