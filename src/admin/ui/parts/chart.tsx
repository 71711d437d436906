// Counts over time as stacked bars. Drawn by uPlot on a canvas; what it shows also stands in a table
// for who cannot see it, and under the pointer in words.

import { useEffect, useRef, useState } from 'preact/hooks'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { numberText, timeText } from '../format.ts'
import { Table } from './facts.tsx'
import { theme } from './theme-button.tsx'

export interface Line {
  label: string
  /** Class name that gives the colour. */
  tone: string
  values: readonly number[]
}

interface ChartProps {
  name: string
  times: readonly string[]
  lines: readonly Line[]
  step: 'hour' | 'day'
}

const HEIGHT = 190
const DAY_S = 86_400

export function Chart({ name, times, lines, step }: ChartProps) {
  const [hovered, setHovered] = useState<number | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const legend = useRef<HTMLUListElement>(null)
  const chosen = theme.value
  useEffect(() => {
    if (frame.current === null || legend.current === null) return
    const colours = coloursOf(legend.current)
    const plot = draw(frame.current, { times, lines, step }, colours, setHovered)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const repaint = () => plot.recolour()
    dark.addEventListener('change', repaint)
    return () => {
      dark.removeEventListener('change', repaint)
      plot.end()
    }
  }, [times, lines, step, chosen])
  const at = hovered === null ? undefined : times[hovered]
  return (
    <figure class="chart" aria-label={name}>
      <ul class="legend" ref={legend}>
        {lines.map(({ label, tone, values }) => (
          <li key={label}>
            <i class={`swatch ${tone}`} aria-hidden="true" />
            {label} <b>{numberText(hovered === null ? sum(values) : (values[hovered] ?? 0))}</b>
          </li>
        ))}
        <li class="soft when">{at === undefined ? 'in the period' : stepText(at, step)}</li>
      </ul>
      <div class="plot" ref={frame} aria-hidden="true" />
      <Numbers name={name} times={times} lines={lines} step={step} />
    </figure>
  )
}

function Numbers({ name, times, lines, step }: ChartProps) {
  const [isOpen, setOpen] = useState(false)
  const steps = times.map((at, index) => ({ at, counts: lines.map((line) => line.values[index]) }))
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && (
        <Table name={name} head={['From', ...lines.map(({ label }) => label)]}>
          {steps
            .filter(({ counts }) => counts.some(Boolean))
            .map(({ at, counts }) => (
              <tr key={at}>
                <td>{stepText(at, step)}</td>
                {counts.map((count, index) => (
                  <td key={lines[index]?.label} class="number">
                    {numberText(count ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
        </Table>
      )}
    </details>
  )
}

/** Days are days of UTC, as they are counted. */
function stepText(at: string, step: 'hour' | 'day'): string {
  return step === 'day' ? `${at.slice(0, 10)} (UTC)` : timeText(at).replace(/:00(?=$| )/, '')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0)
}

/** A canvas knows no CSS: the colours are read where they are shown. */
function coloursOf(legend: Element) {
  const read = (element: Element) => getComputedStyle(element)
  return () => ({
    series: [...legend.querySelectorAll('.swatch')].map((one) => read(one).backgroundColor),
    text: read(legend).color,
    grid: read(legend).borderBottomColor,
  })
}

function draw(
  frame: HTMLElement,
  { times, lines, step }: Omit<ChartProps, 'name'>,
  colours: ReturnType<typeof coloursOf>,
  hover: (index: number | null) => void,
) {
  const seconds = times.map((at) => Date.parse(at) / 1000)
  const stacked = stack(lines)
  const axis = { stroke: () => colours().text, grid: { stroke: () => colours().grid, width: 1 } }
  const bars = uPlot.paths.bars?.({ size: [0.8, 40, 1], align: 1 })
  const plot = new uPlot(
    {
      width: frame.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      padding: [8, 24, 0, 0],
      ...(step === 'day'
        ? { tzDate: (at: number) => uPlot.tzDate(new Date(at * 1000), 'UTC') }
        : {}),
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { range: (_, from, to) => [from, to + (step === 'day' ? DAY_S : 3600)] },
        y: { range: (_, __, most) => [0, Math.max(4, most * 1.05)] },
      },
      axes: [
        {
          ...axis,
          ticks: { show: false },
          space: 80,
          size: 30,
          values: (_, at) => at.map(axisText(step, at)),
        },
        {
          ...axis,
          ticks: { show: false },
          size: 48,
          incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 1e6, 1e7],
        },
      ],
      series: [
        {},
        // The top of the stack is drawn first and covered by those below it.
        ...stacked.map((_, index) => ({
          fill: () => colours().series[stacked.length - 1 - index] ?? '',
          width: 0,
          points: { show: false },
          ...(bars === undefined ? {} : { paths: bars }),
        })),
      ],
      hooks: {
        setCursor: [({ cursor }) => hover(cursor.left === -10 ? null : (cursor.idx ?? null))],
      },
    },
    [seconds, ...stacked.toReversed()],
    frame,
  )
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

const hour = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** Days as the steps have them; in between the hours of the reader. */
function axisText(step: 'hour' | 'day', [first = 0, second = first]: readonly number[]) {
  const zone = step === 'day' ? { timeZone: 'UTC' } : {}
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', ...zone })
  const isDays = step === 'day' || second - first >= DAY_S
  return (seconds: number) => {
    const at = new Date(seconds * 1000)
    return isDays || at.getHours() === 0 ? day.format(at) : hour.format(at)
  }
}

/** Each line on top of those before it. */
function stack(lines: readonly Line[]): number[][] {
  const below: number[] = []
  return lines.map(({ values }) =>
    values.map((value, index) => {
      below[index] = (below[index] ?? 0) + value
      return below[index]
    }),
  )
}
