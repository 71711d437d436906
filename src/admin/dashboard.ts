// `/`: the dashboard, one page whose scripts and styles are part of the program. Its policy lets it
// load from and ask this listener only, run no inline script, and make no markup out of text. The
// name of an asset has a digest of its content, so that browsers keep it for good; they ask for the
// page itself every time.

import { Elysia } from 'elysia'
import { notFound } from './errors.ts'
import { inPath } from './fields.ts'
import { html, pageResponse } from './page.ts'
import { errorDocs, produces } from './responses.ts'
import icon from './ui/icon.svg' with { type: 'text' }
import { bundleUi } from './ui-bundle.ts' with { type: 'macro' }

/** So many hexadecimal digits of an asset's digest are in its name. */
const DIGEST_LENGTH = 12

const built: Record<string, string> = { ...bundleUi(), 'icon.svg': icon }

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** For the documentation. */
const assetContent = Object.fromEntries(
  Object.values(types).map((type) => [
    type.replace(/;.*/, ''),
    { schema: { type: 'string' as const } },
  ]),
)

const ALLOWED = [
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

interface Asset {
  type: string
  plain: Uint8Array<ArrayBuffer>
  gzipped: Uint8Array<ArrayBuffer>
}

/** The assets by name, as `main-0123456789ab.js`; null until the first request for one. */
let assets: ReadonlyMap<string, Asset> | null = null

function loadAssets(): ReadonlyMap<string, Asset> {
  assets ??= new Map(
    Object.entries(built).map(([name, text]) => {
      const plain = new TextEncoder().encode(text)
      const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      return [hashedName(name), { type, plain, gzipped: Bun.gzipSync(plain, { level: 9 }) }]
    }),
  )
  return assets
}

function hashedName(name: string): string {
  const digest = new Bun.CryptoHasher('sha256').update(built[name] ?? '').digest('hex')
  return name.replace('.', `-${digest.slice(0, DIGEST_LENGTH)}.`)
}

export function dashboardRoutes() {
  return new Elysia()
    .get('/', page, {
      detail: {
        summary: 'Dashboard',
        tags: ['dashboard'],
        responses: produces('text/html', 'The page; what it shows comes from the other routes.'),
      },
    })
    .get('/assets/:name', ({ params, request }) => serveAsset(params.name, request), {
      params: inPath(
        'name',
        'The name of a file, as the page of the dashboard gives it.',
        'main-0123456789ab.js',
      ),
      detail: {
        summary: 'Scripts and styles of the dashboard',
        tags: ['dashboard'],
        responses: {
          200: {
            description: 'The file; its name changes with what is in it.',
            content: assetContent,
          },
          ...errorDocs(404),
        },
      },
    })
}

function serveAsset(name: string, request: Request): Response {
  const asset = loadAssets().get(name)
  if (asset === undefined) throw notFound('asset')
  const headers = {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  }
  const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (!takesGzip) return new Response(asset.plain, { headers })
  return new Response(asset.gzipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
}

function page(): Response {
  const path = (name: string) => `/assets/${hashedName(name)}`
  return pageResponse({
    title: 'Retour',
    head: html`<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${path('icon.svg')}">
<script src="${path('theme.js')}"></script>
<link rel="stylesheet" href="${path('main.css')}">
<script type="module" src="${path('main.js')}"></script>`,
    body: html`<div id="app"><noscript class="note">
<p>The dashboard needs JavaScript. Without it there are <a href="/openapi">the API</a>,
<a href="/health/ready">readiness</a> and <a href="/metrics">metrics</a>.</p>
</noscript></div>`,
    allowed: ALLOWED,
  })
}
