// Every rule of the house, by name.

import {
  barrels,
  droppedPromises,
  fileLength,
  functionLength,
  names,
  openings,
  skippedTests,
  sqlOutsideStore,
  testSleeps,
} from './tidy-files.ts'
import type { Project } from './tidy-finding.ts'
import { deadExports, extensions, importDirection, packageOwners, purity } from './tidy-imports.ts'
import { hosts, leftovers, pinnedVersions } from './tidy-texts.ts'

/** Each gives its findings, one line each; none when the rule is kept. */
export const checks: Record<string, (project: Project) => string[]> = {
  importDirection,
  extensions,
  packageOwners,
  purity,
  fileLength,
  functionLength,
  deadExports,
  barrels,
  names,
  openings,
  droppedPromises,
  sqlOutsideStore,
  testSleeps,
  skippedTests,
  leftovers,
  pinnedVersions,
  hosts,
}
