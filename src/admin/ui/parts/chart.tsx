// Shows counts over time as stacked bars, which uPlot draws on a canvas. The numbers are also in a
// table, for those who cannot see it, and in words for the bar under the pointer.

import { useEffect, useRef, useState } from 'preact/hooks'
import { numberText, timeText } from '../format.ts'
import { Table } from './facts.tsx'
import { coloursOf, draw, type Plotted } from './plot.ts'
import { theme } from './theme-button.tsx'

interface ChartProps extends Plotted {
  name: string
}

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
            {label} {/* As wide as the sum, so that no line breaks anew under the pointer. */}
            <b style={{ minWidth: `${numberText(sum(values)).length}ch` }}>
              {numberText(hovered === null ? sum(values) : (values[hovered] ?? 0))}
            </b>
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

/** The words for a step. Days are days in UTC, as they are counted. */
function stepText(at: string, step: 'hour' | 'day'): string {
  return step === 'day' ? `${at.slice(0, 10)} (UTC)` : timeText(at).replace(/:00(?=$| )/, '')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0)
}
