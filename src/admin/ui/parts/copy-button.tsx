// Puts a text on the clipboard, where the browser allows it (a secure context, or this machine).

import { ActionButton } from './action.tsx'

export function CopyButton({ text }: { text: string }) {
  if (!navigator.clipboard) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    return { words: 'Copied.' }
  }
  return <ActionButton act={copy}>Copy</ActionButton>
}
