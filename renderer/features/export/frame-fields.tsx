import type { Aspect, FrameRate } from '../../../shared/story.ts'
import { changeProjectSettings } from '../../store/actions.ts'
import { useSnapshot } from '../../store/project-store.ts'
import { Field, Select } from '../../ui/field.tsx'

const rates: readonly { value: string; label: string }[] = [
  { value: '24000/1001', label: '23.976' },
  { value: '24/1', label: '24' },
  { value: '25/1', label: '25' },
  { value: '30000/1001', label: '29.97' },
  { value: '30/1', label: '30' },
  { value: '50/1', label: '50' },
  { value: '60000/1001', label: '59.94' },
  { value: '60/1', label: '60' },
]
const aspects = ['16:9', '9:16', '1:1', '4:5'].map((value) => ({ value, label: value }))
const heights = [720, 1080, 1440, 1920, 2160].map((value) => ({ value: String(value), label: `${value} px` }))

/** Adds a value that is not among the usual ones. */
const withOwn = (choices: readonly { value: string; label: string }[], value: string, label = value) =>
  choices.some((each) => each.value === value) ? choices : [...choices, { value, label }]

/** Frame rate, shape and height of the project. */
export function FrameFields() {
  const { frameRate, aspect, height } = useSnapshot(({ project }) => project.settings)
  const rate = frameRate.join('/')
  return (
    <div className="grid grid-cols-3 gap-3">
      <Field label="Frame rate">
        {(id) => (
          <Select
            id={id}
            value={rate}
            choices={withOwn(rates, rate, String(frameRate[0] / frameRate[1]))}
            onChange={(next) => {
              const [over = 30, under = 1] = next.split('/').map(Number)
              const values: FrameRate = [over, under]
              void changeProjectSettings({ frameRate: values })
            }}
          />
        )}
      </Field>
      <Field label="Aspect">
        {(id) => (
          <Select
            id={id}
            value={aspect}
            choices={aspects}
            onChange={(next) => void changeProjectSettings({ aspect: next as Aspect })}
          />
        )}
      </Field>
      <Field label="Frame height">
        {(id) => (
          <Select
            id={id}
            value={String(height)}
            choices={withOwn(heights, String(height), `${height} px`)}
            onChange={(next) => void changeProjectSettings({ height: Number(next) })}
          />
        )}
      </Field>
    </div>
  )
}
