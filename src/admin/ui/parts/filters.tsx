// Filters that are kept in the address, so that a filtered list can be bookmarked and sent to
// others. A choice applies at once, a text with Enter or when its field is left.

import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { goTo, linkTo } from '../route.ts'

interface FilterState {
  query: Readonly<Record<string, string>>
  set(name: string, value: string): void
}

const FilterContext = createContext<FilterState>({ query: {}, set() {} })

interface FiltersProps {
  path: string
  query: Readonly<Record<string, string>>
  /** The names of the first two fields, if on a phone the others are folded away at first. */
  first?: readonly string[]
  children: ComponentChildren
}

export function Filters({ path, query, first, children }: FiltersProps) {
  const isFiltered = Object.keys(query).length > 0
  const [isUnfolded, setUnfolded] = useState(false)
  const isFolded =
    first !== undefined && !isUnfolded && Object.keys(query).every((name) => first.includes(name))
  const set = (name: string, value: string) => {
    if ((query[name] ?? '') !== value) goTo([path], { ...query, [name]: value })
  }
  return (
    <FilterContext.Provider value={{ query, set }}>
      <form
        class={isFolded ? 'filters folded' : 'filters'}
        aria-label="Filter"
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
        {isFolded && (
          <button
            type="button"
            class="unfold"
            onClick={({ currentTarget: { form } }) => {
              setUnfolded(true)
              // When the field is drawn the button is gone, so the focus moves to the field.
              setTimeout(() => (form?.elements[first.length] as HTMLElement | undefined)?.focus())
            }}
          >
            More filters
          </button>
        )}
        {isFiltered && <a href={linkTo([path])}>Clear</a>}
      </form>
    </FilterContext.Provider>
  )
}

export function Pick({ name, label, width, options }: FieldProps & { options: readonly string[] }) {
  const { query, set } = useContext(FilterContext)
  const value = query[name] ?? ''
  return (
    <label class={width}>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => set(name, event.currentTarget.value)}>
        <option value="">any</option>
        {[...new Set(value === '' ? options : [...options, value])].map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  )
}

interface FieldProps {
  name: string
  label: string
  /** The width of the field. */
  width?: 'narrow' | 'wide' | 'growing'
}

interface TextProps extends FieldProps {
  placeholder?: string
}

export function Text({ name, label, width, placeholder = '' }: TextProps) {
  const { query, set } = useContext(FilterContext)
  const field = useRef<HTMLInputElement>(null)
  const given = query[name] ?? ''
  // The address can also change elsewhere. Setting the value keeps the focus, which a new field
  // would lose.
  useEffect(() => {
    if (field.current !== null) field.current.value = given
  }, [given])
  return (
    <label class={width}>
      <span>{label}</span>
      <input
        type="text"
        name={name}
        ref={field}
        defaultValue={given}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        onChange={(event) => set(name, event.currentTarget.value.trim())}
      />
    </label>
  )
}

export function Day({ name, label, width }: FieldProps) {
  const { query, set } = useContext(FilterContext)
  return (
    <label class={width}>
      <span>{label}</span>
      <input
        type="date"
        name={name}
        value={query[name] ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (value === '' || value >= FIRST_DAY) set(name, value)
        }}
      />
    </label>
  )
}

/** Earlier days are not taken: until its last digit is typed, a year is one of antiquity. */
const FIRST_DAY = '1970-01-01'
