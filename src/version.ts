// What this program is: the version, the commit it was built from and the Bun it runs on. The version
// stands in package.json alone; the commit is put in by scripts/build.ts and is 'unknown' when run
// from source, or built from files that lie in no repository.

import packageJson from '../package.json' with { type: 'json' }

/** Set through the bundler's `define`; no such global exists when run from source. */
declare const RETOUR_COMMIT: string | undefined
declare const RETOUR_LICENSES: string | undefined

/** `0.1.0` */
export const version: string = packageJson.version

/** Whether this is the built program, as opposed to Bun and the sources. */
export const isBuilt = typeof RETOUR_COMMIT === 'string'

/** Twelve hexadecimal digits, `-dirty` behind them where files differed from it, or `unknown`. */
export const commit = typeof RETOUR_COMMIT === 'string' ? RETOUR_COMMIT : 'unknown'

/** Licences of all packages inside; '' when run from source, where they lie beside the packages. */
export const licenses = typeof RETOUR_LICENSES === 'string' ? RETOUR_LICENSES : ''

/** Inside a built program this is the Bun it was built with. */
export const bunVersion = Bun.version
