import { type CssNode, generate, parse, type Selector, walk } from 'css-tree'
import { RejectedPicture, type SourceElement } from './svg-tree.ts'

export type Declarations = [property: string, value: string][]

const longestSheet = 2 ** 16
const longestStyle = 2 ** 13
const mostRules = 2000
const fetching = new Set([
  'url',
  'src',
  'image',
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  'element',
  'paint',
  'expression',
])
const active = new Set(['behavior', '-ms-behavior', '-moz-binding'])

const external = (what: string) =>
  new RejectedPicture('rebuild', `Its CSS refers to something outside of the picture (${what}): leave that out.`)

/** CSS that would fetch or run something is refused whole; a slip in it is only left out. */
function refuseExternal(ast: CssNode): void {
  walk(ast, (node) => {
    if (node.type === 'Url' && !node.value.trim().startsWith('#')) throw external(`url(${node.value.slice(0, 60)})`)
    if (node.type === 'Function' && fetching.has(node.name.toLowerCase())) throw external(`${node.name}()`)
    if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') throw external('@import')
    if (node.type === 'Declaration' && active.has(node.property.toLowerCase())) throw external(node.property)
  })
}

function readDeclarations(list: Iterable<CssNode>): Declarations {
  const declarations: Declarations = []
  for (const node of list) {
    if (node.type !== 'Declaration' || node.value.type === 'Raw') continue
    declarations.push([node.property.toLowerCase(), generate(node.value)])
  }
  return declarations
}

/** What a `style` attribute says. */
export function readStyle(text: string): Declarations {
  if (text.length > longestStyle) throw new RejectedPicture('rebuild', 'A style attribute is far too long.')
  const ast = parse(text, { context: 'declarationList' })
  refuseExternal(ast)
  return ast.type === 'DeclarationList' ? readDeclarations(ast.children) : []
}

interface Part {
  type: string | undefined
  id: string | undefined
  classes: string[]
}

interface Rule {
  /** From the element outwards; `direct` where only the parent will do. */
  parts: { part: Part; direct: boolean }[]
  weight: number
  declarations: Declarations
}

/** A selector of types, classes, ids and the combinators for descendant and child; null for any other. */
function readSelector(selector: Selector): Pick<Rule, 'parts' | 'weight'> | null {
  let part: Part = { type: undefined, id: undefined, classes: [] }
  const parts = [{ part, direct: false }]
  let weight = 0
  for (const node of selector.children) {
    if (node.type === 'TypeSelector') {
      if (node.name !== '*') part.type = node.name
      weight += node.name === '*' ? 0 : 1
    } else if (node.type === 'ClassSelector') {
      part.classes.push(node.name)
      weight += 1000
    } else if (node.type === 'IdSelector') {
      part.id = node.name
      weight += 1_000_000
    } else if (node.type === 'Combinator' && (node.name === ' ' || node.name === '>')) {
      part = { type: undefined, id: undefined, classes: [] }
      parts.unshift({ part, direct: false })
      const inner = parts[1]
      if (inner) inner.direct = node.name === '>'
    } else return null
  }
  return { parts, weight }
}

const keyOf = ({ id, classes, type }: Part): string =>
  id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (type ?? '*')

function fits(part: Part, element: SourceElement, classes: readonly string[]): boolean {
  if (part.type !== undefined && part.type !== element.name) return false
  if (part.id !== undefined && part.id !== element.attributes.get('id')) return false
  return part.classes.every((each) => classes.includes(each))
}

const classLists = new WeakMap<SourceElement, string[]>()

function classesOf(element: SourceElement): string[] {
  const before = classLists.get(element)
  if (before) return before
  const classes = (element.attributes.get('class') ?? '').split(/\s+/).filter(Boolean)
  classLists.set(element, classes)
  return classes
}

function matches(rule: Rule, ancestors: readonly SourceElement[], at: number): boolean {
  let above = ancestors.length - 1
  for (let index = at; index < rule.parts.length; index++) {
    const part = rule.parts[index]?.part
    const direct = rule.parts[index - 1]?.direct ?? false
    let found = false
    for (; above >= 0 && !found; above--) {
      const ancestor = ancestors[above]
      found = part !== undefined && ancestor !== undefined && fits(part, ancestor, classesOf(ancestor))
      if (direct && !found) return false
    }
    if (!found) return false
  }
  return true
}

/** The declarations of the document's style sheets that apply to an element, weakest first. */
export type Cascade = (element: SourceElement, ancestors: readonly SourceElement[]) => Declarations

/** Reads the style sheets so that they can be written into the elements: at-rules are left out. */
export function readSheets(sheets: readonly string[]): Cascade {
  const rules = new Map<string, { rule: Rule; order: number }[]>()
  let order = 0
  for (const sheet of sheets) {
    if (sheet.length > longestSheet) throw new RejectedPicture('rebuild', 'A style sheet is far too long.')
    const ast = parse(sheet)
    refuseExternal(ast)
    if (ast.type !== 'StyleSheet') continue
    for (const node of ast.children) {
      if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') continue
      const declarations = readDeclarations(node.block.children)
      for (const selector of node.prelude.children) {
        const read = selector.type === 'Selector' ? readSelector(selector) : null
        const subject = read?.parts[0]?.part
        if (!read || !subject) continue
        if (++order > mostRules) throw new RejectedPicture('rebuild', 'It has far too many CSS rules.')
        const key = keyOf(subject)
        const bucket = rules.get(key) ?? []
        rules.set(key, bucket)
        bucket.push({ rule: { ...read, declarations }, order })
      }
    }
  }
  if (rules.size === 0) return () => []
  return (element, ancestors) => {
    const classes = classesOf(element)
    const keys = ['*', element.name, ...classes.map((each) => `.${each}`), `#${element.attributes.get('id') ?? ''}`]
    return keys
      .flatMap((key) => rules.get(key) ?? [])
      .filter(({ rule }) => {
        const subject = rule.parts[0]?.part
        return subject !== undefined && fits(subject, element, classes) && matches(rule, ancestors, 1)
      })
      .sort((one, other) => one.rule.weight - other.rule.weight || one.order - other.order)
      .flatMap(({ rule }) => rule.declarations)
  }
}
