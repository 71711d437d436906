// Refuses a path, a method, a field of the query or a body that no route takes, and says what is
// taken.

import { readBody } from './body.ts'
import { invalid, Refusal } from './errors.ts'

/** Some clients always send a body, `{}` or `null` and a break. None with a field is as short. */
const NO_BODY_MAX_BYTES = 6

/** Unknown fields are refused: without a filter more mail might be tried than was meant. */
export async function refuseOther(
  request: Request,
  taken: { fields: object; body: boolean },
): Promise<void> {
  const { fields, body } = taken
  if (!body) {
    await readBody(request, NO_BODY_MAX_BYTES).catch(() => {
      throw new Refusal(422, 'invalid', 'this route takes no body, see /openapi')
    })
  }
  const given = new URL(request.url).searchParams
  for (const name of given.keys()) {
    if (!Object.hasOwn(fields, name)) {
      throw new Refusal(422, 'invalid', `${name}: no field of the query, see /openapi`)
    }
    if (given.getAll(name).length > 1) throw invalid(name, 'one value; ask again for each other')
  }
}

export function noRoute(
  request: Request,
  routes: readonly { method: string; path: string }[],
): Refusal {
  const { pathname } = new URL(request.url)
  const steps = pathname.split('/')
  const methods = routes
    .filter(({ path }) => {
      const pattern = path.split('/')
      if (pattern.length !== steps.length) return false
      return pattern.every((step, i) =>
        step.startsWith(':') ? steps[i] !== '' : step === steps[i],
      )
    })
    .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  if (methods.length === 0) return new Refusal(404, 'not_found', 'no such route, see /openapi')
  const allow = [...new Set(methods)].join(', ')
  return new Refusal(405, 'method_not_allowed', `this route takes ${allow}`, { allow })
}
