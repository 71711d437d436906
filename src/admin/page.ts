// Makes pages for people, light and dark, that also fit on a phone. They load nothing, and the
// policy of each allows its own style and no scripts. Text from outside is always escaped.

/** Markup that is safe to send. Only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

/** Makes markup with values in it: texts are escaped, lists joined, `Html` stays as it is. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  const text = parts.map((part, i) => part + markupOf(values[i] ?? '')).join('')
  return new Html(text)
}

function markupOf(value: string | Html | Html[]): string {
  if (value instanceof Html) return value.text
  return Array.isArray(value) ? value.map(({ text }) => text).join('') : Bun.escapeHTML(value)
}

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c2230,#e6e8ee);--soft:light-dark(#5b6475,#9aa3b5);
--line:light-dark(#dfe3ea,#2c3342);--accent:light-dark(#b3361c,#ff8f6b);--paper:light-dark(#fff,#12151c)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) 1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.01em}
h2{font-size:1.05rem;margin:2.5rem 0 .5rem;text-transform:capitalize}
p{margin:.25rem 0 1rem}small,.soft{color:var(--soft)}
a{color:var(--accent);text-underline-offset:.2em}
ul{list-style:none;margin:1.5rem 0 0;padding:0;border-top:1px solid var(--line)}
li{padding:.75rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
li p{margin:.15rem 0 0}details{margin:.35rem 0 0}summary{cursor:pointer;color:var(--soft)}
dl{margin:.25rem 0 .5rem;padding-left:1rem;border-left:2px solid var(--line)}dd{margin:0 0 .4rem;color:var(--soft)}
code,pre{font:.9em/1.5 ui-monospace,monospace}pre{white-space:pre-wrap;margin:.15rem 0 0}
`

const STYLE_HASH = new Bun.CryptoHasher('sha256').update(STYLE).digest('base64')

/** A page with nothing but text. */
export function textPage(title: string, main: Html): Response {
  const style = new Html(`<style>${STYLE}</style>`)
  return pageResponse({
    title,
    head: html`<link rel="icon" href="data:,">\n${style}`,
    body: html`<main>${main}</main>`,
    allowed: ['img-src data:', `style-src 'sha256-${STYLE_HASH}'`],
  })
}

interface Page {
  title: string
  head: Html
  body: Html
  /** What the policy of the page lets it load and do. */
  allowed: readonly string[]
}

export function pageResponse({ title, head, body, allowed }: Page): Response {
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>${body}</body>
</html>
`
  const none = ['default-src', 'base-uri', 'form-action', 'frame-ancestors']
  const policy = [...none.map((what) => `${what} 'none'`), ...allowed].join('; ')
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  return new Response(text, { headers })
}
