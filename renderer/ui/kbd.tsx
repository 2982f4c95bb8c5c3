import { altName, modifierName, shiftName } from '../connection/host.ts'

const names: Record<string, string> = {
  Mod: modifierName,
  Shift: shiftName,
  Alt: altName,
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
  Space: 'Space',
}

/** The keys of a shortcut such as `Mod+Shift+z`, as they are called on this system. */
const keyNames = (shortcut: string): string[] =>
  shortcut.split('+').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))

export function Kbd({ shortcut }: { shortcut: string }) {
  return (
    <span className="inline-flex shrink-0 gap-0.5" aria-hidden="true">
      {keyNames(shortcut).map((key) => (
        <kbd
          key={key}
          className="inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-[5px] border border-line-strong px-1 font-sans text-[11px] leading-none text-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
