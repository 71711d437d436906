// Loaded before every test file (bunfig.toml): a test that asserts nothing fails.

import { beforeEach, expect } from 'bun:test'

beforeEach(() => {
  expect.hasAssertions()
})
