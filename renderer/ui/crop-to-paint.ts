import type { CSSProperties } from 'react'
import type { PictureFacts } from '../../shared/take.ts'

const margin = 0.04

const percent = (share: number) => `${(Math.max(0, share) * 100).toFixed(2)}%`

/** Shows only the painted part of a picture and a little around it, so that small pictures show what they are. */
export function cropToPaint(picture: Pick<PictureFacts, 'box'> | null | undefined): CSSProperties {
  if (!picture) return {}
  const { x, y, width, height } = picture.box
  const sides = [y - margin, 1 - x - width - margin, 1 - y - height - margin, x - margin]
  return { objectViewBox: `inset(${sides.map(percent).join(' ')})` } as CSSProperties
}
