// argv → command; the only file that ends the process.
import { dispatch } from './cli/dispatch.ts'
import { terminal } from './cli/io.ts'

process.exit(await dispatch(process.argv.slice(2), terminal()))
