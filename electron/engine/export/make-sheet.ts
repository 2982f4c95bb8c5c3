import type { BundleFile } from '../../../shared/manifest.ts'
import type { MadeAsset } from './build-manifest.ts'
import type { BundleWriter } from './bundle-writer.ts'
import { readTakeFile } from './choose-takes.ts'
import { drawContactSheet, type SheetTile, thumbnailBox } from './contact-sheet.ts'
import type { ExportInput, ExportTools } from './export-input.ts'
import { fitSvg, scaleTo, sizeOfSvg } from './fit-svg.ts'
import { hashOf } from './hash-file.ts'
import { runParallel } from './run-parallel.ts'

const sheetVersion = 1
const path = 'contact-sheet.png'

/** The contact sheet of all assets in the order of the plan. */
export async function makeSheet(
  made: readonly MadeAsset[],
  writer: BundleWriter,
  { state, pathOfTake }: ExportInput,
  { work, parallel, signal }: ExportTools,
): Promise<BundleFile> {
  const shown = made.map(({ asset, take, files }) => [asset.kind, files.length > 0 ? take?.sha256 : null])
  const recipe = hashOf(JSON.stringify([sheetVersion, shown, state.style.palette]))
  const kept = await writer.keep(path, recipe)
  if (kept) return kept
  const tiles = await runParallel(
    made,
    { parallel, signal },
    async ({ asset, take, files }, stop): Promise<SheetTile> => {
      if (!take || files.length === 0) return { kind: asset.kind, missing: true }
      if (asset.type === 'sound') return { kind: asset.kind, waveform: take.sound?.waveform ?? [] }
      const bytes = await readTakeFile(pathOfTake(take), take)
      if (typeof bytes === 'string') return { kind: asset.kind, missing: true }
      const svg = Buffer.from(bytes).toString('utf8')
      const own = sizeOfSvg(svg)
      const scale = Math.min(thumbnailBox.width / own.width, thumbnailBox.height / own.height)
      const size = scaleTo(own, Math.max(own.width, own.height) * scale)
      return { kind: asset.kind, png: (await work.run('rasterise', { svg: fitSvg(svg, size) }, { signal: stop })).png }
    },
  )
  const { svg, size } = drawContactSheet(tiles, state.style)
  const { png } = await work.run('rasterise', { svg }, { signal })
  return writer.add({ path, role: 'contact-sheet', mediaType: 'image/png', recipe, size }, png)
}
