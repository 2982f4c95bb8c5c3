import { createHash } from 'node:crypto'
import { noUsage, type Take } from '../../shared/take.ts'

/** A take of the bytes given, as a provider without a price makes it. */
export function sampleTake(bytes: Uint8Array, changes: Partial<Take> = {}): Take {
  const id = changes.id ?? 't-1'
  return {
    id,
    assetId: 'character-fox',
    runId: 'r-1',
    createdAt: '2026-01-01T00:00:00.000Z',
    file: `${id}.svg`,
    mediaType: 'image/svg+xml',
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    maker: 'illustrator',
    model: '',
    seed: 1,
    note: '',
    briefHash: 'fresh',
    promptHash: 'p',
    usage: noUsage,
    verdict: { accepted: true, score: 1, gates: [] },
    credits: [{ title: 'Fox', author: 'Inkcue', licence: 'generated', url: '' }],
    sourceUrl: '',
    approximate: false,
    label: 'Fox',
    picture: { width: 10, height: 10, box: { x: 0, y: 0, width: 1, height: 1 }, coverage: 0.5, parts: [] },
    sound: null,
    ...changes,
  }
}
