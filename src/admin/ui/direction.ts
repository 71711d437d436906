// Keeps mail from turning words round. A character that overrides, embeds or isolates the direction
// of text can show `moc.elpmaxe` as `example.com`. In every text and name that a view draws it
// becomes `�`, as on the command line. The marks of Hebrew and Arabic mail (U+200E, U+200F, U+061C)
// turn no letters and stay. What a view copies, asks for or downloads is not changed.

import { options, type VNode } from 'preact'

const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
/** Attributes that may show text from mail. */
const SHOWN = ['title', 'aria-label', 'data-name'] as const

function unturned(text: string): string {
  return text.replace(TURNS, '\ufffd')
}

/** To be called before the first view is drawn. */
export function keepDirection(): void {
  const others = options.vnode
  options.vnode = (node) => {
    unturn(node)
    others?.(node)
  }
}

/** In Preact a text is a node of its own, which has no type and whose `props` are the text. */
function unturn(node: { type: VNode['type'] | null; props: unknown }): void {
  if (node.type === null) {
    if (typeof node.props === 'string') node.props = unturned(node.props)
  } else if (typeof node.type === 'string') {
    const props = node.props as Record<string, unknown>
    for (const name of SHOWN) {
      const text = props[name]
      if (typeof text === 'string') props[name] = unturned(text)
    }
  }
}
