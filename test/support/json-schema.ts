// Checks a value against a schema of the OpenAPI document, as far as that uses JSON Schema. A field
// that the document does not name is a fault too, as its readers would not know of it.

export interface JsonSchema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
}

/** A line for each fault: `data.code: not of type integer`. */
export function faultsOf(value: unknown, schema: JsonSchema, place = ''): string[] {
  const { type, anyOf } = schema
  const at = place || 'it'
  if (anyOf !== undefined) {
    const faults = anyOf.map((one) => faultsOf(value, one, place))
    return faults.some((each) => each.length === 0) ? [] : faults.flat()
  }
  if ('const' in schema && value !== schema.const) return [`${at}: not ${schema.const}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${value} is none of the enum`]
  if (type !== undefined && ![type].flat().some((one) => isOf(one, value))) {
    return [`${at}: ${JSON.stringify(value)} is not of type ${type}`]
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => faultsOf(one, schema.items ?? {}, `${place}[${i}]`))
  }
  return value instanceof Object ? faultsOfObject(value, schema, place) : []
}

function faultsOfObject(value: object, schema: JsonSchema, place: string): string[] {
  const { properties = {}, required = [], additionalProperties: others } = schema
  const absent = required
    .filter((name) => !(name in value))
    .map((name) => `${place}.${name} absent`)
  const faults = Object.entries(value).flatMap(([name, one]) => {
    const field = properties[name] ?? (typeof others === 'object' ? others : undefined)
    const inner = place === '' ? name : `${place}.${name}`
    return field === undefined ? [`${inner} is not documented`] : faultsOf(one, field, inner)
  })
  return [...absent, ...faults]
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return value instanceof Object && !Array.isArray(value)
  return typeof value === type
}
