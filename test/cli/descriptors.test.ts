import { expect, test } from 'bun:test'
import { descriptorsLacking } from '../../src/cli/descriptors.ts'
import { loadConfig } from '../../src/config.ts'
import { configFile } from '../support/config-file.ts'

function lacking(soft: string, toml = '') {
  using file = configFile(toml)
  const loaded = loadConfig(file.path)
  if ('problems' in loaded) throw new Error(loaded.problems.join('\n'))
  const limits = `Limit Soft Limit Hard Limit Units\nMax open files            ${soft}     4096     files\n`
  return descriptorsLacking(loaded.config, limits)
}

test('connections in, connections out and calls at one time need descriptors', () => {
  const webhook =
    '[[webhook]]\nname = "crm"\nevents = ["bounce"]\nurl = "https://crm.example/"\nconcurrency = 50'
  expect(lacking('1024')).toEqual({ allowed: 1024, needed: 1200 })
  expect(lacking('1200')).toBeNull()
  expect(lacking('1200', webhook)).toEqual({ allowed: 1200, needed: 1250 })
  expect(lacking('64', '[smtp]\nlisten = []')).toEqual({ allowed: 64, needed: 200 })
})

test('nobody knows where the system tells no limit', () => {
  expect(lacking('unlimited')).toBeNull()
})
