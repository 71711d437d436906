// Shows the configuration in force, a table for each section. The server fills in defaults and
// hides secrets.

import type { ComponentChildren } from 'preact'
import { settingText } from '../format.ts'
import { useAnswer } from '../load.ts'
import { Breaking, Facts, Panel } from '../parts/facts.tsx'
import { Show } from '../parts/states.tsx'

type Table = Record<string, unknown>

export function ConfigView() {
  const loaded = useAnswer<{ config: Table; reload_taken: boolean }>('/v1/config')
  return (
    <>
      <h1>Configuration</h1>
      <p class="soft">
        What is in force now, by the keys of the TOML file. To change it, edit the file and run{' '}
        <code>systemctl reload retour</code>.
      </p>
      <Show of={loaded}>
        {({ config, reload_taken }) => (
          <>
            {!reload_taken && (
              <p class="note bad">
                The file was refused at the last reload, as it would be at a restart.{' '}
                <code>retour check</code> says why.
              </p>
            )}
            <Sections config={config} />
          </>
        )}
      </Show>
    </>
  )
}

function Sections({ config }: { config: Table }) {
  const entries = Object.entries(config)
  return (
    <div class="settings">
      <Panel title="Top level">
        <Facts rows={rowsOf(Object.fromEntries(entries.filter(([, value]) => !isNested(value))))} />
      </Panel>
      {entries.flatMap(([key, value]) => panelsOf(key, value))}
    </div>
  )
}

function panelsOf(key: string, value: unknown): ComponentChildren[] {
  if (isTables(value)) {
    return value.map((item, at) => {
      const title = `[[${key}]] ${item.name ?? ''}`
      return <TablePanel key={`${key} ${at}`} title={title} table={item} />
    })
  }
  return isTable(value) ? [<TablePanel key={key} title={`[${key}]`} table={value} />] : []
}

function TablePanel({ title, table }: { title: string; table: Table }) {
  return (
    <Panel title={title}>
      <Facts rows={rowsOf(table)} />
    </Panel>
  )
}

function rowsOf(table: Table): [string, ComponentChildren][] {
  return Object.entries(table).map(([key, value]) => [
    key,
    <Value key={key} name={key} value={value} />,
  ])
}

function Value({ name, value }: { name: string; value: unknown }) {
  if (isTables(value)) {
    return (
      <>
        {value.map((item, at) => (
          <Facts key={at} rows={rowsOf(item)} />
        ))}
      </>
    )
  }
  if (isTable(value) && Object.keys(value).length > 0) return <Facts rows={rowsOf(value)} />
  if (isTable(value) || (Array.isArray(value) && value.length === 0)) {
    return <span class="soft">none</span>
  }
  if (Array.isArray(value)) {
    return (
      <span class="value">
        <Breaking text={value.map((one) => settingText(one)).join(', ')} />
      </span>
    )
  }
  const text = settingText(value, name)
  if (text === '') return <span class="soft">empty</span>
  return (
    <span class="value">
      <Breaking text={text} />
    </span>
  )
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTables(value: unknown): value is Table[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTable)
}

function isNested(value: unknown): boolean {
  return isTable(value) || isTables(value)
}
