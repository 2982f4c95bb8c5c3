import { useApp } from '../../store/app-store.ts'

interface FormatChoicesProps {
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** Which timelines are written; media, manifest and credits always are. */
export function FormatChoices({ chosen, onChange }: FormatChoicesProps) {
  const exporters = useApp((state) => state.registries?.exporters)
  return (
    <fieldset>
      <legend className="mb-1.5 text-xs font-medium text-soft">Formats</legend>
      <div className="flex flex-col overflow-hidden rounded-lg bg-surface shadow-card">
        {exporters?.map((exporter) => (
          <label
            key={exporter.id}
            className="flex items-start gap-3 border-b px-3.5 py-2.5 last:border-0 hover:bg-hover has-focus-visible:outline-2"
          >
            <input
              type="checkbox"
              checked={chosen.includes(exporter.id)}
              onChange={(change) =>
                onChange(
                  change.target.checked
                    ? [...chosen, exporter.id]
                    : chosen.length > 1
                      ? chosen.filter((each) => each !== exporter.id)
                      : chosen,
                )
              }
              className="mt-0.5 size-4 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-sm font-medium">{exporter.label}</span>
              <span className="block text-xs text-soft">
                {exporter.editors.length > 0 ? exporter.editors.join(', ') : exporter.description}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
