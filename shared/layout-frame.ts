import type { Clip, Timeline } from './timeline.ts'
import type { Size } from './units.ts'

/** Where a still is shown, in whole pixels of the frame. The picture stands on the lower edge, fitted and centred. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Part = 'figure' | 'thing'

/** Shares of the frame's height. A thing that has the frame to itself is worth a closer look. */
const figureHeight = 0.58
const thingHeight = 0.28
const aloneHeight = 0.44
/** Width of the canvas by its height, as style guides have it. */
const shapes: Record<Part, number> = { figure: 1000 / 1200, thing: 1 }
/** Share of the frame's height where everybody stands, and of its width that may be used. */
const ground = 0.92
const usableWidth = 0.94
/** The widest gap between two that belong together, as a share of the frame's width. */
const widestGap = 0.08

interface Still {
  clip: Clip
  lane: number
  part: Part
}

/**
 * A rough staging of a timeline's characters, props and icons: those that are seen together stand side by side on
 * one ground line, each in a column of its own, and shrink together where the frame is too narrow. Columns are dealt
 * by track for as long as clips overlap without a break, so that nobody moves while somebody else comes or goes.
 * Backgrounds have no box: they fill the frame.
 */
export function layoutFrame({ tracks, size }: Pick<Timeline, 'tracks' | 'size'>): Map<Clip, Box> {
  const stills = tracks.flatMap(({ type, kind, clips }, lane): Still[] => {
    if (type !== 'video' || kind === 'background') return []
    const part = kind === 'character' ? 'figure' : 'thing'
    return clips.map((clip) => ({ clip, lane, part }))
  })
  return new Map(findGroups(stills).flatMap((group) => [...layoutGroup(group, size)]))
}

/** Stills that are linked by overlapping in time. */
function findGroups(stills: Still[]): Still[][] {
  const groups: Still[][] = []
  let end = 0
  for (const still of [...stills].sort((a, b) => a.clip.start - b.clip.start)) {
    const group = still.clip.start < end ? groups.at(-1) : undefined
    if (group) group.push(still)
    else groups.push([still])
    end = Math.max(end, still.clip.start + still.clip.length)
  }
  return groups
}

function layoutGroup(group: Still[], size: Size): Map<Clip, Box> {
  const columns = orderColumns(group)
  const shareOf = (part: Part) => {
    if (part === 'figure') return figureHeight
    return columns.length === 1 ? aloneHeight : thingHeight
  }
  const widthOf = (part: Part) => shareOf(part) * shapes[part] * size.height
  const wanted = columns.reduce((sum, { part }) => sum + widthOf(part), 0)
  const scale = Math.min(1, (usableWidth * size.width) / wanted)
  const spare = size.width - wanted * scale
  const gap = Math.min(spare / (columns.length + 1), widestGap * size.width)
  const boxes = new Map<Clip, Box>()
  let at = (spare - gap * (columns.length - 1)) / 2
  for (const { part, lane } of columns) {
    const width = Math.floor(widthOf(part) * scale)
    const height = Math.floor(shareOf(part) * scale * size.height)
    const box = { x: Math.round(at), y: Math.round(ground * size.height) - height, width, height }
    for (const still of group) if (still.lane === lane) boxes.set(still.clip, box)
    at += widthOf(part) * scale + gap
  }
  return boxes
}

/** Figures from the left in the order of their tracks, a thing beside each for as long as there are any. */
function orderColumns(group: Still[]): Pick<Still, 'lane' | 'part'>[] {
  const byLane = new Map(group.map(({ lane, part }) => [lane, part]))
  const lanesOf = (wanted: Part) =>
    [...byLane].flatMap(([lane, part]) => (part === wanted ? [lane] : [])).sort((a, b) => a - b)
  const [figures, things] = [lanesOf('figure'), lanesOf('thing')]
  const pairs = Array.from({ length: Math.max(figures.length, things.length) }, (_, at) => [
    ...figures.slice(at, at + 1).map((lane) => ({ lane, part: 'figure' as const })),
    ...things.slice(at, at + 1).map((lane) => ({ lane, part: 'thing' as const })),
  ])
  return pairs.flat()
}
