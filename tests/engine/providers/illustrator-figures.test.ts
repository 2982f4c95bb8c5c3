import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Art } from '../../../electron/engine/providers/illustrator/art.ts'
import { recolourToPalette } from '../../../electron/engine/providers/illustrator/colour.ts'
import { type Node, render } from '../../../electron/engine/providers/illustrator/draw.ts'
import { birds } from '../../../electron/engine/providers/illustrator/figures/birds.ts'
import { critters } from '../../../electron/engine/providers/illustrator/figures/critters.ts'
import { drawFigure } from '../../../electron/engine/providers/illustrator/figures/draw-figure.ts'
import { looks } from '../../../electron/engine/providers/illustrator/figures/face.ts'
import { poses } from '../../../electron/engine/providers/illustrator/figures/poses.ts'
import { roles } from '../../../electron/engine/providers/illustrator/figures/roles.ts'
import { species } from '../../../electron/engine/providers/illustrator/figures/species.ts'
import { createRandom } from '../../../electron/engine/providers/illustrator/random.ts'
import { readWish } from '../../../electron/engine/providers/illustrator/wish.ts'
import type { DrawRequest } from '../../../electron/engine/providers/provider.ts'
import type { StyleGuide } from '../../../shared/style.ts'

const canvas = { width: 1000, height: 1200 }

const style: StyleGuide = {
  id: 'test',
  name: 'Test',
  description: '',
  art: 'noto',
  palette: {
    ink: '#3a2c3f',
    paper: '#fdf6e9',
    primary: '#d8574f',
    secondary: '#4f7cac',
    accent: '#f0b24a',
    sky: '#a9d8f0',
    ground: '#9cc47a',
    foliage: '#5f9e5a',
    wood: '#9a6a3f',
    stone: '#9aa0a8',
    water: '#5fa9cf',
    light: '#ffe9b0',
    shade: '#4a3560',
  },
  recolour: 0.2,
  saturation: 1,
  strokeWidths: [6],
  outline: true,
  cornerRadius: 12,
  light: 'top-left',
  proportions: { heads: 3, eyes: 'oval' },
  allowedElements: [],
  canvas: { character: canvas, prop: canvas, background: canvas, icon: canvas },
}

const noArt: Art = {
  findExactly: () => [],
  kindOf: () => null,
  stand: () => {
    throw new Error('There is no art in this test.')
  },
}

interface Asked {
  subject: string
  note?: string
  seed?: number
  brief?: string
  id?: string
  baseId?: string
  base?: string
}

function draw({ subject, note = '', seed = 0, brief = subject, id = 'someone', baseId, base }: Asked) {
  const request: DrawRequest = {
    visual: {
      id,
      name: subject,
      aliases: [],
      brief,
      placements: [],
      type: 'visual',
      kind: 'character',
      subject,
      baseId: baseId ?? null,
    },
    style,
    canvas,
    aspect: '16:9',
    note,
    seed,
    base: base ?? null,
    feedback: [],
  }
  const drawing = drawFigure(request, {
    random: createRandom(`${id}/${note}/${seed}`),
    wish: readWish(request.visual, note),
    art: noArt,
    paint: (hex) => recolourToPalette(hex, style),
  })
  const body = render(drawing.nodes)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1200" viewBox="0 0 1000 1200">${body}</svg>`
  return { ...drawing, svg }
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [...(node.attributes.id ? [String(node.attributes.id)] : []), ...idsOf(node.children)])
}

function fillsOf(svg: string): Set<string> {
  return new Set(svg.match(/fill="#[0-9a-f]{6}"/g))
}

function pixelsOf(svg: string, width = 160) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render()
  return { data: image.pixels, width: image.width, height: image.height }
}

/** The first word by which each kind is asked for. */
const subjects = [species, birds, critters, roles].flatMap((table) =>
  Object.values(table as Record<string, { words: string }>).map(({ words }) => words.split(' ')[0] as string),
)
const poseNames = Object.keys(poses)
const moods = Object.keys(looks).filter((name) => name !== 'asleep' && name !== 'thinking')
/** Every pose for one of each build, two for all others in turn: each pose is tried on some twenty of them. */
const builds = ['woman', 'girl', 'fox', 'bear', 'crow', 'octopus']
const trials = subjects.map((subject, at): [string, string[]] => [
  subject,
  builds.includes(subject) ? poseNames : [0, 5].map((step) => poseNames[(at + step) % poseNames.length] as string),
])
const noteOf = (pose: string, mood = '') => `${pose === 'cowering' ? 'cowering in a corner' : pose} ${mood}`

describe('a figure', () => {
  it.each(trials)('of a %s is exact, whole and inside the canvas in each pose tried', (subject, tried) => {
    for (const [index, pose] of tried.entries()) {
      const { svg, nodes, approximate } = draw({
        subject,
        note: noteOf(pose, moods[index % moods.length]),
        seed: index,
      })
      const box = new Resvg(svg).getBBox()
      expect(approximate, `${subject} ${pose}`).toBe(false)
      expect(box, `${subject} ${pose}`).toBeDefined()
      expect(box?.x, `${subject} ${pose}`).toBeGreaterThanOrEqual(0)
      expect(box?.y, `${subject} ${pose}`).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), `${subject} ${pose}`).toBeLessThanOrEqual(canvas.width)
      expect((box?.y ?? 0) + (box?.height ?? 0), `${subject} ${pose}`).toBeLessThanOrEqual(canvas.height)
      expect((box?.width ?? 0) * (box?.height ?? 0), `${subject} ${pose}`).toBeGreaterThan(60_000)
      const ids = idsOf(nodes)
      for (const part of ['shadow', 'body', 'head', 'eye-left', 'eye-right']) expect(ids).toContain(part)
      expect(new Set(ids).size, 'ids are unique').toBe(ids.length)
      expect(svg).not.toContain('NaN')
      expect(svg.length).toBeLessThan(40_000)
      expect(svg.split('<path').length + svg.split('<g').length).toBeLessThan(400)
    }
  })

  it.each(['woman', 'knight', 'fox', 'crow', 'robot'])('of a %s has a face for every mood', (subject) => {
    const faces = moods.map((mood) => draw({ subject, note: mood }).svg)
    expect(new Set(faces).size).toBe(moods.length)
  })

  it('is the same each time for the same request, and another for another seed', () => {
    for (const subject of ['woman', 'king', 'wolf', 'hen', 'octopus']) {
      expect(draw({ subject, seed: 3 }).svg).toBe(draw({ subject, seed: 3 }).svg)
      expect(draw({ subject, seed: 3 }).svg).not.toBe(draw({ subject, seed: 4 }).svg)
    }
  })

  it('keeps who it is over poses and expressions', () => {
    for (const subject of ['woman', 'farmer', 'girl', 'cat', 'owl']) {
      const base = draw({ subject, id: 'marta', note: 'standing' })
      for (const pose of poseNames.filter((_, at) => at % 3 === 0)) {
        const other = draw({ subject, id: `marta-${pose}`, baseId: 'marta', note: noteOf(pose), seed: 5 })
        const skull = /id="skull"><path [^>]*fill="(#[0-9a-f]{6})"/
        expect(skull.exec(other.svg)?.[1], `${subject} ${pose}`).toBe(skull.exec(base.svg)?.[1])
      }
    }
  })

  it('takes the look of the accepted base picture, whichever take that was', () => {
    for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const base = draw({ subject: 'woman', id: 'marta', seed })
      const other = draw({
        subject: 'woman',
        id: 'marta-2',
        baseId: 'marta',
        base: base.svg,
        note: 'running',
        seed: 40,
      })
      const hair = /id="hair"><path [^>]*fill="(#[0-9a-f]{6})"/
      const skull = /id="skull"><path [^>]*fill="(#[0-9a-f]{6})"/
      expect(hair.exec(other.svg)?.[1]).toBe(hair.exec(base.svg)?.[1])
      expect(skull.exec(other.svg)?.[1]).toBe(skull.exec(base.svg)?.[1])
    }
  })

  it.each(['woman', 'boy', 'fox', 'owl'])('of a %s changes only its head with the expression', (subject) => {
    const calm = pixelsOf(draw({ subject, note: 'calm' }).svg)
    const angry = pixelsOf(draw({ subject, note: 'angry' }).svg)
    const changed: number[] = []
    for (let at = 0; at < calm.data.length; at += 4) {
      const difference = [0, 1, 2, 3].some(
        (channel) => Math.abs((calm.data[at + channel] ?? 0) - (angry.data[at + channel] ?? 0)) > 24,
      )
      if (difference) changed.push(Math.floor(at / 4 / calm.width))
    }
    expect(changed.length).toBeGreaterThan(8)
    const painted = rowsOf(calm)
    const low = painted.top + (painted.bottom - painted.top) * 0.62
    expect(Math.max(...changed)).toBeLessThan(low)
  })

  it.each(['man', 'horse', 'crow', 'whale'])('of a %s that faces left is the mirror image', (subject) => {
    const right = columnsOf(pixelsOf(draw({ subject, note: 'pointing' }).svg))
    const left = columnsOf(pixelsOf(draw({ subject, note: 'pointing, facing left' }).svg)).reverse()
    const apart = right.map((count, column) => Math.abs(count - (left[column] ?? 0)))
    const total = right.reduce((sum, count) => sum + count, 0)
    expect(apart.reduce((sum, count) => sum + count, 0) / total).toBeLessThan(0.05)
  })

  it('is a group of three, each somebody, where the brief says so', () => {
    for (const [subject, brief, count] of [
      ['child', 'a group of children', 3],
      ['sheep', 'a flock of sheep', 3],
      ['soldier', 'two soldiers', 2],
      ['king', 'a king with many jewels', 1],
    ] as const) {
      const ids = idsOf(draw({ subject, brief }).nodes)
      expect(ids.filter((id) => /^head(-\d)?$/.test(id)).length, brief).toBe(count)
    }
    const { svg } = draw({ subject: 'child', brief: 'a group of children' })
    expect(new Set([...svg.matchAll(/id="hair(?:-\d)?"><path [^>]*d="([^"]+)"/g)].map((match) => match[1])).size).toBe(
      3,
    )
  })

  it('keeps its role in another pose, where only the brief tells it', () => {
    const { label } = draw({
      subject: 'girl',
      id: 'nell-2',
      baseId: 'nell',
      brief: 'Nell, a young girl with a belt; pirate; running',
    })
    expect(label).toContain('pirate')
  })

  it('sleeps under a blanket', () => {
    expect(idsOf(draw({ subject: 'woman', note: 'sleeping' }).nodes)).toEqual(
      expect.arrayContaining(['pillow', 'blanket']),
    )
  })

  it('is smaller when it is little', () => {
    const wide = (subject: string) => new Resvg(draw({ subject: 'elephant', brief: subject }).svg).getBBox()?.width ?? 0
    expect(wide('a little elephant')).toBeLessThan(wide('an elephant') * 0.9)
  })

  it('wears and carries what the brief says', () => {
    expect(
      idsOf(draw({ subject: 'old woman', brief: 'An old woman with a red scarf holding a lantern.' }).nodes),
    ).toContain('prop')
    expect(fillsOf(draw({ subject: 'man', brief: 'A man in a blue coat.' }).svg)).toContain(
      `fill="${recolourToPalette('#3b78d1', style)}"`,
    )
    expect(idsOf(draw({ subject: 'bear', brief: 'A bear in a green vest.' }).nodes)).toContain('arm-right')
  })
})

function rowsOf({ data, width, height }: ReturnType<typeof pixelsOf>) {
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
    Array.from({ length: width }, (_, column) => data[(row * width + column) * 4 + 3] ?? 0).some(
      (alpha) => alpha > 128,
    ),
  )
  return { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0 }
}

/** How many pixels are painted in each column. */
function columnsOf({ data, width, height }: ReturnType<typeof pixelsOf>): number[] {
  return Array.from({ length: width }, (_, column) => {
    let count = 0
    for (let row = 0; row < height; row++) if ((data[(row * width + column) * 4 + 3] ?? 0) > 128) count++
    return count
  })
}
