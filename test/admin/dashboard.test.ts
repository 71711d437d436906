import { expect, test } from 'bun:test'
import { setUp } from './rig.ts'

/** The whole dashboard as it goes over the wire. */
const GZIPPED_MAX_BYTES = 100_000

/** Paths that the page loads. */
async function readPage() {
  await using rig = await setUp()
  const response = await rig.request('/', { headers: {} })
  const text = await response.text()
  const paths = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  const assets = await Promise.all(
    paths.map(async (path) => {
      const plain = await rig.request(path, { headers: {} })
      const gzipped = await rig.request(path, { headers: { 'accept-encoding': 'br, gzip' } })
      return { path, plain, gzipped, sent: await gzipped.arrayBuffer(), text: await plain.text() }
    }),
  )
  return { response, text, assets }
}

test('the page runs nothing inline and may ask this listener alone', async () => {
  const { response, text } = await readPage()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const policy = response.headers.get('content-security-policy')?.split('; ')
  expect(policy).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  expect(text).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/)
})

test('assets are open, named for their content, kept for good and small', async () => {
  const { assets } = await readPage()
  expect(assets.map(({ path }) => path.replace(/-[0-9a-f]{12}\./, '.')).sort()).toEqual([
    '/assets/icon.svg',
    '/assets/main.css',
    '/assets/main.js',
    '/assets/theme.js',
  ])
  for (const { path, plain, gzipped, sent, text } of assets) {
    expect([path, plain.status, gzipped.status]).toEqual([path, 200, 200])
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(gzipped.headers.get('content-encoding')).toBe('gzip')
    expect(new TextDecoder().decode(Bun.gunzipSync(sent))).toBe(text)
    const digest = new Bun.CryptoHasher('sha256').update(text).digest('hex')
    expect(path).toContain(`-${digest.slice(0, 12)}.`)
  }
  const size = assets.reduce((sum, { sent }) => sum + sent.byteLength, 0)
  expect(size).toBeLessThan(GZIPPED_MAX_BYTES)
})

test('an asset of another version is not there', async () => {
  await using rig = await setUp()
  const response = await rig.request('/assets/main-000000000000.js', { headers: {} })
  expect(response.status).toBe(404)
})
