import { describe, expect, test } from 'vitest'
import { closePartialSvg } from '../../../electron/engine/review/close-partial.ts'
import { parseSvg } from '../../../electron/engine/review/parse-svg.ts'
import { previewPicture } from '../../../electron/engine/review/preview-picture.ts'
import { loadIcons } from './icons.ts'

const chatty = `Here is the fox you asked for:\n\`\`\`svg\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<!-- the <body> of the fox --><title>A > B</title><defs><linearGradient id="fur"><stop stop-color="#e4572e"/></linearGradient></defs>
<style>.ear{fill:#222}</style><g id="head"><path d="M10 10L90 90" fill='url(#fur)'/><g id="ears"><circle class="ear" r="4"/></g></g>
<text>a &amp; b</text></svg>\n\`\`\`\nEnjoy!`
const pictures = [
  { name: 'a chatty reply', svg: chatty },
  ...loadIcons('noto', 397),
  ...loadIcons('fluent-emoji-flat', 797),
].filter(({ svg }) => svg.length < 4000)

const countTags = (svg: string) => svg.match(/<\w/g)?.length ?? 0

describe('a picture that is still being written', () => {
  test.each(pictures)('$name can be shown after every character, and never shrinks', ({ svg }) => {
    let shown = 0
    for (let length = 0; length <= svg.length; length++) {
      const closed = closePartialSvg(svg.slice(0, length))
      if (closed === null) {
        expect(shown).toBe(0)
        continue
      }
      expect(() => parseSvg(closed)).not.toThrow()
      const tags = countTags(closed)
      expect(tags).toBeGreaterThanOrEqual(shown)
      shown = tags
    }
    expect(shown).toBe(countTags(svg.slice(svg.indexOf('<svg'), svg.lastIndexOf('</svg>'))))
  })

  test('shows the groups around the last complete shape and nothing half-drawn', () => {
    const at = (mark: string) => previewPicture({ text: chatty.slice(0, chatty.indexOf(mark)), assetId: 'fox' })
    expect(at('<stop ')).not.toContain('Gradient')
    expect(at(`'/><g id="ears"`)).not.toContain('<path')
    expect(at('</g></g>')).toContain('<g id="fox-head"><path d="M10 10L90 90" fill="url(#fox-fur)"/><g id="fox-ears">')
    expect(at('</svg>')).toContain('fill="#222222"')
  })

  test('is as safe as a take', () => {
    const hostile = `<svg viewBox="0 0 9 9"><rect width="9" height="9"/><script>alert(1)</script><g`
    expect(previewPicture({ text: hostile, assetId: 'fox' })).toBeNull()
    expect(
      previewPicture({ text: '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"><g/>&a;', assetId: 'a' }),
    ).not.toContain('&')
  })

  test('is null where the tags cross', () => {
    expect(closePartialSvg('<svg><g></svg>')).toBeNull()
    expect(closePartialSvg('no picture at all')).toBeNull()
  })
})
