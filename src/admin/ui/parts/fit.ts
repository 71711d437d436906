// Tells whether a table fits in its frame, at the present width of the window.

import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** In a frame narrower than this, columns would be a word wide: rows flow. */
const TABLE_MIN_WIDTH = 600

interface Fit {
  /** The frame does not show all of it. */
  isCut: boolean
  /** As a table it would have to be scrolled sideways, so that its rows should flow. */
  isNarrow: boolean
}

/** Decides before the table is painted. `flows`: whether its rows can flow. */
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

/** Its width as a table, even while rows flow: there may be room again for new rows. */
function widthAsTable(box: HTMLElement): number {
  if (!box.classList.contains('flows')) return box.scrollWidth
  // Keeps the height, as a page that is shorter for a moment would be scrolled.
  box.style.minHeight = `${box.offsetHeight}px`
  box.classList.remove('flows')
  const width = box.scrollWidth
  box.classList.add('flows')
  box.style.minHeight = ''
  return width
}
