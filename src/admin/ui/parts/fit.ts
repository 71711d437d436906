// Whether a table has the room that it takes, in its frame, at the width of the window of this moment.

import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** In less no table is tried: its columns would be a word wide. */
const TABLE_MIN_WIDTH = 600

interface Fit {
  /** It holds more than it shows. */
  isCut: boolean
  /** It had to be scrolled sideways as a table; rows that flow need not. */
  isNarrow: boolean
}

/** Decided before it is painted. `flows`: whether its rows can flow. */
export function useFit(frame: RefObject<HTMLElement | null>, flows: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ isCut: false, isNarrow: false })
  useLayoutEffect(() => {
    const box = frame.current
    if (box === null) return
    const look = () => {
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = box
      const isNarrow = flows && (clientWidth < TABLE_MIN_WIDTH || widthAsTable(box) > clientWidth)
      const next = { isCut: scrollWidth > clientWidth || scrollHeight > clientHeight, isNarrow }
      setFit((old) => (old.isCut === next.isCut && old.isNarrow === next.isNarrow ? old : next))
    }
    look()
    const observer = new ResizeObserver(look)
    for (const element of [box, ...box.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [flows])
  return fit
}

/** Of rows that flow too: other rows may have room where those before had none. */
function widthAsTable(box: HTMLElement): number {
  if (!box.classList.contains('flows')) return box.scrollWidth
  // A page that is shorter for a moment would be scrolled.
  box.style.minHeight = `${box.offsetHeight}px`
  box.classList.remove('flows')
  const width = box.scrollWidth
  box.classList.add('flows')
  box.style.minHeight = ''
  return width
}
