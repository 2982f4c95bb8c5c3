import type { Credit } from '../../../shared/licence.ts'
import type { Take, Usage } from '../../../shared/take.ts'

/** What a job tells while it runs. */
export interface JobReport {
  progress(value: number, label: string): void
  reviewing(): void
  preview(svg: string): void
  attemptStarted(maker: string, attempt: number, promptHash: string): Promise<void>
  attemptEnded(attempt: number, usage: Usage, outcome: string, reasons: string[]): Promise<void>
}

/** A finished picture or sound before it has a file name of its own. */
export type Draft = Pick<
  Take,
  | 'maker'
  | 'model'
  | 'seed'
  | 'note'
  | 'promptHash'
  | 'usage'
  | 'verdict'
  | 'sourceUrl'
  | 'approximate'
  | 'label'
  | 'picture'
  | 'sound'
  | 'mediaType'
> & { bytes: Uint8Array; extension: string; credits: Credit[] }
