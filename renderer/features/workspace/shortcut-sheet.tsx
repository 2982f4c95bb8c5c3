import { useView } from '../../store/view-store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { commands } from './commands.ts'

const onBoard: readonly [label: string, shortcut: string][] = [
  ['Move', 'ArrowRight'],
  ['Select more', 'Shift+ArrowRight'],
  ['Select all', 'Mod+a'],
  ['Open', 'Enter'],
  ['Back, or select none', 'Escape'],
  ['Search', '/'],
  ['Hear candidate 1 to 5', '1'],
  ['Regenerate with the note', 'Mod+Enter'],
]

const Row = ({ label, shortcut }: { label: string; shortcut: string }) => (
  <div className="flex h-8 items-center justify-between gap-4">
    <dt className="text-sm text-soft">{label}</dt>
    <dd>
      <Kbd shortcut={shortcut} />
      <span className="sr-only">{shortcut}</span>
    </dd>
  </div>
)

export function ShortcutSheet() {
  const groups = ['Make', 'Plan', 'View', 'App'] as const
  return (
    <Dialog
      title="Keyboard shortcuts"
      onClose={() => useView.getState().change({ dialog: null })}
      className="w-[min(720px,calc(100vw-32px))]"
    >
      <div className="columns-2 gap-10 px-5 pb-5 max-sm:columns-1">
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-xs font-semibold">Board</h3>
          <dl>
            {onBoard.map(([label, shortcut]) => (
              <Row key={label} label={label} shortcut={shortcut} />
            ))}
          </dl>
        </section>
        {groups.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-xs font-semibold">{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map(
                  (command) =>
                    command.shortcut && <Row key={command.id} label={command.label} shortcut={command.shortcut} />,
                )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
