// Whether a table has the room that it takes, in its frame, at the width of the window of this moment.

import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** In less no table is tried: its columns would be a word wide. */
const TABLE_MIN_WIDTH = 600

interface Fit {
  /** It holds more than it shows. */
  isCut: boolean
  /** It had to be scrolled sideways as a table; rows that flow need not. */
  isNarrow: boolean
}

/** Told before it is painted. `flows`: whether its rows can flow. */
export function useFit(frame: RefObject<HTMLElement | null>, flows: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ isCut: false, isNarrow: false })
  const narrow = useRef({ is: false, until: 0 })
  useLayoutEffect(() => {
    const box = frame.current
    if (box === null) return
    const look = () => {
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = box
      const isWide = scrollWidth > clientWidth
      const { is, until } = narrow.current
      if (is && clientWidth >= until) narrow.current = { is: false, until: 0 }
      else if (!is && flows && clientWidth < TABLE_MIN_WIDTH)
        narrow.current = { is: true, until: TABLE_MIN_WIDTH }
      else if (!is && flows && isWide) narrow.current = { is: true, until: scrollWidth }
      const next = { isCut: isWide || scrollHeight > clientHeight, isNarrow: narrow.current.is }
      setFit((old) => (old.isCut === next.isCut && old.isNarrow === next.isNarrow ? old : next))
    }
    look()
    const observer = new ResizeObserver(look)
    for (const element of [box, ...box.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [flows])
  return fit
}
