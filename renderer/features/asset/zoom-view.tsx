import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { TransformComponent, TransformWrapper, useControls } from 'react-zoom-pan-pinch'
import { IconButton } from '../../ui/button.tsx'
import { cn } from '../../ui/class-names.ts'

function ZoomButtons() {
  const { zoomIn, zoomOut, resetTransform } = useControls()
  return (
    <div className="absolute right-3 bottom-3 flex rounded-lg bg-raised p-0.5 shadow-float">
      <IconButton label="Zoom out" side="top" onClick={() => zoomOut()}>
        <ZoomOut />
      </IconButton>
      <IconButton label="Whole picture" side="top" onClick={() => resetTransform()}>
        <Maximize />
      </IconButton>
      <IconButton label="Zoom in" side="top" onClick={() => zoomIn()}>
        <ZoomIn />
      </IconButton>
    </div>
  )
}

interface ZoomViewProps {
  source: string
  name: string
  /** Opaque pictures need no checkerboard. */
  opaque: boolean
  caption?: string | undefined
}

/** A picture to look at closely: wheel and pinch zoom, drag moves. */
export function ZoomView({ source, name, opaque, caption }: ZoomViewProps) {
  return (
    <figure
      className={cn(
        'relative min-h-0 min-w-0 flex-1 overflow-hidden rounded-xl shadow-card',
        opaque ? 'bg-sunken' : 'checkerboard',
      )}
    >
      <TransformWrapper minScale={0.5} maxScale={12} centerOnInit doubleClick={{ mode: 'toggle' }}>
        <TransformComponent wrapperClass="!size-full" contentClass="!size-full !items-center !justify-center">
          <img src={source} alt={name} draggable={false} className={cn('size-full object-contain', !opaque && 'p-6')} />
        </TransformComponent>
        <ZoomButtons />
      </TransformWrapper>
      {caption && (
        <figcaption className="absolute top-3 left-3 rounded-md bg-raised px-2 py-1 text-xs font-medium shadow-card">
          {caption}
        </figcaption>
      )}
    </figure>
  )
}
