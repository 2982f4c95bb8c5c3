import { useEffect } from 'react'
import { host } from '../../connection/host.ts'
import { openPath } from '../../store/actions.ts'
import { runCommand } from './commands.ts'

/** Does what the desktop's own menu and its open-with ask for. */
export function useHostCommands(): void {
  useEffect(() => {
    const receive = (message: MessageEvent) => {
      if (message.source !== window || message.data?.type !== 'inkcue:command') return
      const { command } = message.data
      if (command?.name === 'open' && typeof command.path === 'string') void openPath(command.path)
      else if (command?.name === 'open-dialog') void pickOnDisk()
      else if (typeof command?.name === 'string') runCommand(command.name)
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [])
}

/** Lets the user pick a story where the desktop can show its dialog. */
export async function pickOnDisk(): Promise<void> {
  const path = await host?.pickStory()
  if (path) await openPath(path)
}
