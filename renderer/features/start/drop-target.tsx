import { FileText } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { openFile } from '../../store/actions.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** The whole page takes a dropped story. */
export function DropTarget({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const enter = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current += 1
    setOver(true)
  }
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) void openFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: picking a file is there for the keyboard
    <div
      className="relative h-full"
      onDragEnter={enter}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 flex animate-fade items-center justify-center bg-page/85 p-6">
          <div className="flex size-full flex-col items-center justify-center gap-3 rounded-2xl border-2 border-dashed border-accent-text">
            <FileText className="size-10 text-accent-text" strokeWidth={1.5} aria-hidden="true" />
            <p className="text-lg font-semibold">Drop it to open the story</p>
          </div>
        </div>
      )}
    </div>
  )
}
