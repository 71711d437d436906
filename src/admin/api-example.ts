// A request of each route as a line for a shell, made from the OpenAPI document: its body is the example of
// the body's schema.

import type { Content, Operation, Schema } from './api-page.ts'

/** `curl … localhost:8025/v1/queue/ID`, with the token in `$TOKEN`. */
export function exampleOf(method: string, path: string, operation: Operation): string {
  const { parameters = [], requestBody } = operation
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const { schema } = parameters.find((one) => one.name === name) ?? {}
    return String(schema?.examples?.[0] ?? name.toUpperCase())
  })
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${schema?.examples?.[0] ?? name.toUpperCase()}`)
  const url = `localhost:8025${place}${query.length === 0 ? '' : `?${query.join('&')}`}`
  return [
    'curl -H "authorization: Bearer $TOKEN"',
    ...wordsOf(method, requestBody),
    /[?&;]/.test(url) ? `'${url}'` : url,
  ].join(' ')
}

/** curl itself makes a POST of what has a body. */
function wordsOf(method: string, body: Content | undefined): string[] {
  const [type = '', content] = Object.entries(body?.content ?? {})[0] ?? []
  const verb = method.toUpperCase()
  const isPlain = verb === (type === '' ? 'GET' : 'POST')
  const words = isPlain ? [] : [`-X ${verb}`]
  if (type === '') return words
  const json = bodyExample(content?.schema)
  if (json !== undefined) return [...words, `--json '${JSON.stringify(json)}'`]
  return [...words, `-H 'content-type: ${type}' --data-binary @mail.eml`]
}

/** Of one thing or a list the thing. */
export function bodyExample(schema: Schema | undefined): unknown {
  return schema?.examples?.[0] ?? schema?.anyOf?.find(({ examples }) => examples)?.examples?.[0]
}
