import { useEffect } from 'react'
import { useView } from '../../store/view-store.ts'
import { type Command, commands, isAvailable } from './commands.ts'
import { isShortcut } from './is-shortcut.ts'

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
