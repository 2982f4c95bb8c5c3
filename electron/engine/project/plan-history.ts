import { CodedError } from '../../../shared/errors.ts'
import type { Plan } from '../../../shared/plan.ts'

/** Steps back that are kept; a plan of a long story is a few hundred kilobytes. */
const stepsKept = 100

/** The plan with its undo and redo steps. */
export function createPlanHistory(initial: Plan) {
  let current = initial
  let before: Plan[] = []
  let after: Plan[] = []
  return {
    current: () => current,
    canUndo: () => before.length > 0,
    canRedo: () => after.length > 0,
    change(next: Plan): void {
      before = [...before, current].slice(-stepsKept)
      after = []
      current = next
    },
    undo(): void {
      const step = before.pop()
      if (!step) throw new CodedError('NOTHING_TO_UNDO', 'There is nothing to undo in the plan.')
      after.push(current)
      current = step
    },
    redo(): void {
      const step = after.pop()
      if (!step) throw new CodedError('NOTHING_TO_UNDO', 'There is nothing to redo in the plan.')
      before.push(current)
      current = step
    },
  }
}
