import type { Job } from '../../shared/run.ts'
import type { Take } from '../../shared/take.ts'

/** The bytes of a take. */
export const takeUrl = (projectId: string, take: Pick<Take, 'assetId' | 'id'>): string =>
  `/files/${projectId}/takes/${take.assetId}/${take.id}`

/** The picture that a job has drawn so far, null where there is none yet. */
export const previewUrl = (projectId: string, job: Pick<Job, 'id' | 'previewRevision'>): string | null =>
  job.previewRevision > 0 ? `/files/${projectId}/preview/${job.id}/${job.previewRevision}` : null

/** A finished zip to download. */
export const exportUrl = (projectId: string, exportId: string): string => `/files/${projectId}/export/${exportId}`
