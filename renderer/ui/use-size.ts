import { type RefCallback, useCallback, useState } from 'react'

interface Size {
  width: number
  height: number
}

/** Follows the size of an element in CSS pixels; null until it is known. */
export function useSize<Element extends HTMLElement>(): [RefCallback<Element>, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: Element | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
