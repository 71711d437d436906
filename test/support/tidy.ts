// Every rule of the house that the linter does not know, by name.

import { droppedPromises, names, openings, sqlOutsideStore, testSleeps } from './tidy-files.ts'
import type { Project } from './tidy-finding.ts'
import { deadExports, importDirection, packageOwners, purity } from './tidy-imports.ts'
import { hosts, leftovers, pinnedVersions } from './tidy-texts.ts'

/** Each gives its findings, one line each; none when the rule is kept. */
export const checks: Record<string, (project: Project) => string[]> = {
  importDirection,
  packageOwners,
  purity,
  deadExports,
  names,
  openings,
  droppedPromises,
  sqlOutsideStore,
  testSleeps,
  leftovers,
  pinnedVersions,
  hosts,
}
