import { Command as Cmdk } from 'cmdk'
import { Search } from 'lucide-react'
import { useProject } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { commands, isAvailable } from './commands.ts'

const item =
  'flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm data-[selected=true]:bg-hover [&>svg]:size-4 [&>svg]:text-soft'
const heading =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-faint'

const groups = ['Make', 'Plan', 'View', 'App'] as const

/** Finds commands and assets by a few letters. */
export function CommandPalette() {
  const close = () => useView.getState().change({ dialog: null })
  const snapshot = useProject((state) => state.snapshot)
  const after = (work: () => void) => () => {
    close()
    work()
  }
  const available = commands.filter((command) => command.id !== 'palette' && isAvailable(command))
  return (
    <Dialog title="Search commands" hideTitle onClose={close}>
      <Cmdk label="Search commands" loop className="flex flex-col">
        <div className="flex items-center gap-2.5 border-b px-4">
          <Search className="size-4 text-faint" aria-hidden="true" />
          <Cmdk.Input
            autoFocus
            placeholder="What do you want to do?"
            className="h-12 flex-1 bg-transparent text-base select-text focus-visible:outline-none"
          />
        </div>
        <Cmdk.List className="max-h-[52vh] scroll-py-2 overflow-y-auto p-1.5">
          <Cmdk.Empty className="px-3 py-8 text-center text-sm text-soft">Nothing of that name.</Cmdk.Empty>
          {groups.map((group) => (
            <Cmdk.Group key={group} heading={group} className={heading}>
              {available
                .filter((command) => command.group === group)
                .map((command) => (
                  <Cmdk.Item key={command.id} value={command.label} onSelect={after(command.run)} className={item}>
                    <command.icon aria-hidden="true" />
                    <span className="flex-1">{command.label}</span>
                    {command.shortcut && <Kbd shortcut={command.shortcut} />}
                  </Cmdk.Item>
                ))}
            </Cmdk.Group>
          ))}
          {snapshot && (
            <Cmdk.Group heading="Go to" className={heading}>
              {snapshot.order.map((id) => {
                const asset = snapshot.assets[id]
                if (!asset) return null
                const show = () =>
                  useView.setState({ selected: [id], cursor: id, anchor: id, opened: id, tab: 'board' })
                return (
                  <Cmdk.Item
                    key={id}
                    value={`${asset.name} ${asset.kind} ${id}`}
                    onSelect={after(show)}
                    className={item}
                  >
                    <KindIcon kind={asset.kind} />
                    <span className="flex-1 truncate">{asset.name}</span>
                    <span className="text-xs text-faint">{asset.kind}</span>
                  </Cmdk.Item>
                )
              })}
            </Cmdk.Group>
          )}
        </Cmdk.List>
      </Cmdk>
    </Dialog>
  )
}
