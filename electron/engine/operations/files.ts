import type { ProjectOperations } from './projects.ts'

/** Bytes that a host may hand to the page. */
export type EngineFile =
  | { path: string; mediaType: string; downloadName?: string }
  | { text: string; mediaType: string }

interface FileTools {
  projects: ProjectOperations
  previewOf(jobId: string): string | null
  exportPath(exportId: string): string | null
}

/**
 * The file behind `/files/<project>/...`: `takes/<asset>/<take>`, `preview/<job>/<revision>` or
 * `export/<export>`. Looked up by id, so that no address can name a path. Null where there is none.
 */
export function findFile(address: string, { projects, previewOf, exportPath }: FileTools): EngineFile | null {
  const [projectId = '', kind, first = '', second = '', ...rest] = address.split('/').filter(Boolean)
  const session = projects.all().find((each) => each.id === projectId)
  if (!session || rest.length > 0) return null
  if (kind === 'takes') {
    const take = session.state().takes[second]
    return take?.assetId === first ? { path: session.folder.pathOfTake(take), mediaType: take.mediaType } : null
  }
  if (kind === 'preview') {
    const svg = previewOf(first)
    return svg === null ? null : { text: svg, mediaType: 'image/svg+xml' }
  }
  if (kind === 'export') {
    const path = exportPath(first)
    return path === null ? null : { path, mediaType: 'application/zip', downloadName: 'bundle.zip' }
  }
  return null
}
