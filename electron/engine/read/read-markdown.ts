import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { alignPieces } from './align-pieces.ts'
import type { Draft, DraftScene, Piece } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { findSpeakers, takeSpeaker } from './speakers.ts'

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0

/** The spoken words under a node: no pictures, no raw HTML. */
const piecesOf = (text: string, node: PhrasingContent): Piece[] => {
  switch (node.type) {
    case 'text':
      return alignPieces(text, node.value, startOf(node), endOf(node))
    case 'inlineCode':
      return alignPieces(text, node.value, startOf(node), endOf(node))
    case 'break':
      return [{ text: '\n', start: startOf(node), end: endOf(node) }]
    case 'linkReference':
      // `[ding]` with a definition somewhere would be a link; without one it is text and comes as such.
      return node.children.flatMap((child) => piecesOf(text, child))
    default:
      return 'children' in node ? node.children.flatMap((child) => piecesOf(text, child)) : []
  }
}

const plainText = (pieces: Piece[]): string =>
  pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Characters. The parser's memory is about 250 times its input, so a long text goes through it in parts. */
const partSize = 200_000

/** Where a part may begin: at a heading outside of fenced code. */
const findParts = (text: string): number[] => {
  const starts = [0]
  if (text.length <= partSize) return starts
  let fence = ''
  for (const line of text.matchAll(/^(?:(`{3,}|~{3,})|#{1,6} ).*$/gm)) {
    const mark = line[1]?.slice(0, 3) ?? ''
    if (mark && (!fence || fence === mark)) fence = fence ? '' : mark
    else if (!mark && !fence && line.index - (starts.at(-1) ?? 0) > partSize) starts.push(line.index)
  }
  return starts
}

const shift = (node: Nodes, by: number): void => {
  if (node.position) {
    node.position.start.offset = startOf(node) + by
    node.position.end.offset = endOf(node) + by
  }
  if ('children' in node) for (const child of node.children) shift(child, by)
}

const parseInParts = (text: string): RootContent[] => {
  const starts = findParts(text)
  return starts.flatMap((start, index) => {
    const options = index === 0 ? { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] } : {}
    const { children } = fromMarkdown(text.slice(start, starts[index + 1]), options)
    if (start > 0) for (const child of children) shift(child, start)
    return children
  })
}

/**
 * Markdown by CommonMark: headings and rules begin scenes, paragraphs, list items and quotes are spoken, code and
 * HTML are not. A first heading that alone has its level is the title.
 */
export const readMarkdown = (text: string): Draft => {
  const nodes = parseInParts(text)
  const draft: Draft = { title: '', timed: false, scenes: [], warnings: [] }
  const speakers = findSpeakers(text)
  const headings = nodes.filter((node) => node.type === 'heading')
  const [first] = headings
  const titled = first && headings.length > 1 && headings.filter((each) => each.depth <= first.depth).length === 1
  let scene: DraftScene = { title: '', start: 0, passages: [] }
  draft.scenes.push(scene)
  let skipped = 0

  const visit = (node: RootContent): void => {
    if (node.type === 'yaml') {
      const { title, warnings, ...rest } = readFrontMatter(node.value)
      Object.assign(draft, rest)
      draft.title = title ?? ''
      draft.warnings.push(...warnings)
      scene.start = endOf(node)
    } else if (node.type === 'heading') {
      const title = plainText(node.children.flatMap((child) => piecesOf(text, child)))
      if (node === first && titled) {
        draft.title ||= title
      }
      scene = { title: node === first && titled ? '' : title, start: startOf(node), passages: [] }
      draft.scenes.push(scene)
    } else if (node.type === 'thematicBreak') {
      scene = { title: '', start: startOf(node), passages: [] }
      draft.scenes.push(scene)
    } else if (node.type === 'paragraph') {
      const taken = takeSpeaker(
        node.children.flatMap((child) => piecesOf(text, child)),
        speakers,
      )
      if (taken.pieces.length) scene.passages.push({ kind: 'narration', ...taken })
    } else if (node.type === 'code') skipped++
    else if ('children' in node) for (const child of (node as Parent).children) visit(child)
  }
  for (const node of nodes) visit(node)
  if (skipped) draft.warnings.push(`${skipped === 1 ? 'A code block was' : `${skipped} code blocks were`} left out.`)
  if (!draft.title && headings.length === 1 && first) draft.title = scene.title
  return draft
}
