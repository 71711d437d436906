// Writes metrics as text: in the Prometheus format 0.0.4, or in OpenMetrics 1.0.0 for a scraper
// that accepts it. They differ in where a counter has its `_total`, and in the last line.

/** A metric with all its samples. */
export interface Family {
  /** The name of a counter ends in `_total`. */
  name: string
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  samples: Sample[]
}

type Labels = Readonly<Record<string, string>>
/** The sample of a histogram is the whole histogram. */
export type Sample = [labels: Labels, value: number | Buckets]

/** `counts` has one for each bound, without those below it, and one above all. */
interface Buckets {
  readonly bounds: readonly number[]
  readonly counts: readonly number[]
  readonly sum: number
}

const PROMETHEUS = 'text/plain; version=0.0.4; charset=utf-8'
const OPENMETRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/** The answer, in OpenMetrics if `accept` names that. */
export function metricsResponse(families: readonly Family[], accept: string): Response {
  const isOpen = accept.toLowerCase().includes('application/openmetrics-text')
  const text = families.map((family) => familyText(family, isOpen)).join('')
  const headers = { 'content-type': isOpen ? OPENMETRICS : PROMETHEUS, vary: 'accept' }
  return new Response(isOpen ? `${text}# EOF\n` : text, { headers })
}

function familyText({ name, type, help, samples }: Family, isOpen: boolean): string {
  const family = isOpen && type === 'counter' ? name.replace(/_total$/, '') : name
  const lines = samples.flatMap(([labels, value]) =>
    typeof value === 'number'
      ? [`${name}${labelText(labels)} ${value}`]
      : histogramLines(name, labels, value),
  )
  return [`# HELP ${family} ${help}`, `# TYPE ${family} ${type}`, ...lines, ''].join('\n')
}

/** In the text, each bucket includes all below it. */
function histogramLines(name: string, labels: Labels, { bounds, counts, sum }: Buckets): string[] {
  let below = 0
  const buckets = counts.map((count, at) => {
    below += count
    const le = at < bounds.length ? String(bounds[at]) : '+Inf'
    return `${name}_bucket${labelText({ ...labels, le })} ${below}`
  })
  const text = labelText(labels)
  return [...buckets, `${name}_sum${text} ${sum}`, `${name}_count${text} ${below}`]
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

/** `of` has the samples, or the value of the only one, which has no labels. */
export function counter(name: string, help: string, of: number | Sample[]): Family {
  return { name, type: 'counter', help, samples: samplesOf(of) }
}

export function gauge(name: string, help: string, of: number | Sample[]): Family {
  return { name, type: 'gauge', help, samples: samplesOf(of) }
}

export function histogram(name: string, help: string, samples: Sample[]): Family {
  return { name, type: 'histogram', help, samples }
}

function samplesOf(of: number | Sample[]): Sample[] {
  return typeof of === 'number' ? [[{}, of]] : of
}
