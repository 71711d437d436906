// Draws stacked bars on a canvas with uPlot.

import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { axisNumbers } from '../format.ts'

export interface Plotted {
  times: readonly string[]
  /** The lines of the stack, the lowest first. */
  lines: readonly {
    label: string
    /** The class name that gives the colour. */
    tone: string
    values: readonly number[]
  }[]
  step: 'hour' | 'day'
}

interface Colours {
  series: string[]
  text: string
  grid: string
}

const HEIGHT = 190
const DAY_S = 86_400
const HOUR_S = 3600
const SIZES = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]

/** Reads the colours from the legend, as a canvas knows no CSS. */
export function coloursOf(legend: Element): () => Colours {
  const read = (element: Element) => getComputedStyle(element)
  return () => ({
    series: [...legend.querySelectorAll('.swatch')].map((one) => read(one).backgroundColor),
    text: read(legend).color,
    grid: read(legend).borderBottomColor,
  })
}

export function draw(
  frame: HTMLElement,
  { times, lines, step }: Plotted,
  colours: () => Colours,
  hover: (index: number | null) => void,
) {
  const seconds = times.map((at) => Date.parse(at) / 1000)
  const stacked = stack(lines)
  const options: uPlot.Options = {
    width: frame.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    // Room at the right for half of the longest hour, "09:00 PM", which may stand at the end.
    padding: [8, 34, 0, 0],
    ...(step === 'day' ? { tzDate: (at: number) => uPlot.tzDate(new Date(at * 1000), 'UTC') } : {}),
    cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    scales: {
      // The last step needs its width too.
      x: { range: (_, from, to) => [from, to + (step === 'day' ? DAY_S : HOUR_S)] },
      y: { range: (_, __, most) => [0, Math.max(4, most * 1.05)] },
    },
    axes: axesOf(step, colours),
    series: seriesOf(stacked.length, colours),
    hooks: {
      setCursor: [({ cursor }) => hover(cursor.left === -10 ? null : (cursor.idx ?? null))],
    },
  }
  const plot = new uPlot(options, [seconds, ...stacked.toReversed()], frame)
  const observer = new ResizeObserver(() => {
    plot.setSize({ width: frame.clientWidth, height: HEIGHT })
  })
  observer.observe(frame)
  return {
    recolour: () => plot.redraw(true),
    end() {
      observer.disconnect()
      plot.destroy()
    },
  }
}

function axesOf(step: 'hour' | 'day', colours: () => Colours): uPlot.Axis[] {
  const axis = {
    stroke: () => colours().text,
    grid: { stroke: () => colours().grid, width: 1 },
    ticks: { show: false },
  }
  return [
    { ...axis, space: 80, size: 30, values: (_, at) => at.map(axisText(step, at)) },
    // The axis of counts, which are whole numbers.
    {
      ...axis,
      size: 48,
      values: (_, at) => axisNumbers(at),
      incrs: [1, 2, 5].flatMap((digit) => SIZES.map((size) => digit * size)).sort((a, b) => a - b),
    },
  ]
}

function seriesOf(count: number, colours: () => Colours): uPlot.Series[] {
  const paths = uPlot.paths.bars?.({ size: [0.8, 40, 1], align: 1 })
  // The top of the stack is drawn first, as a bar from zero; those below cover it.
  const series = Array.from({ length: count }, (_, index) => ({
    fill: () => colours().series[count - 1 - index] ?? '',
    width: 0,
    points: { show: false },
    ...(paths === undefined ? {} : { paths }),
  }))
  return [{}, ...series]
}

const hour = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** The words of the axis: days as the steps have them, and the hours of the reader. */
function axisText(step: 'hour' | 'day', [first = 0, second = first]: readonly number[]) {
  const zone = step === 'day' ? { timeZone: 'UTC' } : {}
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', ...zone })
  const isDays = step === 'day' || second - first >= DAY_S
  return (seconds: number) => {
    const at = new Date(seconds * 1000)
    return isDays || at.getHours() === 0 ? day.format(at) : hour.format(at)
  }
}

/** Adds to each line those before it. */
function stack(lines: Plotted['lines']): number[][] {
  const below: number[] = []
  return lines.map(({ values }) =>
    values.map((value, index) => {
      below[index] = (below[index] ?? 0) + value
      return below[index]
    }),
  )
}
