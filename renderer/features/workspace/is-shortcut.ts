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
