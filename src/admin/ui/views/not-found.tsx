// For an address that names no view.

import { Empty } from '../parts/states.tsx'
import { linkTo } from '../route.ts'

export function NotFoundView() {
  return (
    <>
      <h1>Page not found</h1>
      <Empty title="There is nothing at this address">
        <p>
          The link may be incomplete. <a href={linkTo([])}>Go to the overview</a>
        </p>
      </Empty>
    </>
  )
}
