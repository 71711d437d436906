// For an address that names no view.

import { Empty } from '../parts/states.tsx'
import { linkTo } from '../route.ts'

export function NotFoundView() {
  return (
    <>
      <h1>There is no such view</h1>
      <Empty title="The address leads nowhere">
        <p>
          Perhaps it was cut off on its way. <a href={linkTo([])}>The overview</a> is a good start.
        </p>
      </Empty>
    </>
  )
}
