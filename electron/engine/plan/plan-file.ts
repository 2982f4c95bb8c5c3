import { CodedError } from '../../../shared/errors.ts'
import { type Plan, plan as planShape } from '../../../shared/plan.ts'
import { checkPlan } from './check-plan.ts'

/** A plan as a file to edit by hand. */
export const planToText = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`

const spell = (path: PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`)).join('') ||
  'the top'

/**
 * Reads a plan back.
 * @throws CodedError PLAN_INVALID with where the first problem is.
 */
export const planFromText = (text: string): Plan => {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CodedError(
      'PLAN_INVALID',
      `The plan file is not valid JSON: ${why}. Correct it there, or plan the story again.`,
      { cause },
    )
  }
  const read = planShape.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new CodedError(
      'PLAN_INVALID',
      `The plan file is wrong at ${spell(issue?.path ?? [])}: ${issue?.message ?? 'not a plan'}. Correct it there, or plan the story again.`,
      { cause: read.error },
    )
  }
  return checkPlan(read.data)
}
