import { useEffect } from 'react'
import { useView } from '../../store/view-store.ts'
import { type Command, commands, isAvailable } from './commands.ts'

interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
  code: string
}

/** True where the key that was pressed is the shortcut. */
export function isShortcut(shortcut: string, pressed: Pressed): boolean {
  const parts = shortcut.split('+')
  const wanted = parts.at(-1) ?? ''
  const has = (name: string) => parts.includes(name)
  if (has('Mod') !== (pressed.ctrlKey || pressed.metaKey) || has('Alt') !== pressed.altKey) return false
  // A sign such as "?" may need Shift to be typed at all.
  const isLetter = /^[a-z]$/.test(wanted)
  if ((isLetter || wanted.length > 1) && has('Shift') !== pressed.shiftKey) return false
  if (wanted === 'Space') return pressed.key === ' '
  if (wanted === 'Delete') return pressed.key === 'Delete' || pressed.key === 'Backspace'
  // With Alt some systems type another character.
  if (has('Alt')) return pressed.code === `Digit${wanted}` || pressed.key.toLowerCase() === wanted
  return pressed.key.toLowerCase() === wanted.toLowerCase()
}

/** True where a plain key belongs to what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

/** True where Space and Enter press what has the focus. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, summary, [role="menuitem"], [role="tab"]') !== null

/** The app-wide keys. Quiet while a dialog is open or text is typed. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const open = useView.getState().dialog !== null || document.querySelector('[role="menu"]') !== null
      const fits = (command: Command) => command.shortcut !== undefined && isShortcut(command.shortcut, event)
      const command = commands.find(fits)
      if (!command || (open && command.id !== 'palette')) return
      const plain = !(event.ctrlKey || event.metaKey || event.altKey)
      if (isTyping(event.target) && (plain || command.id === 'undo' || command.id === 'redo')) return
      if (command.shortcut === 'Space' && isPressable(event.target)) return
      if (!isAvailable(command)) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
