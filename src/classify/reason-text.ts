// The text of a refusal without what differs from mail to mail, so that phrases are found in what is left.
// Linear; never throws.

const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g

// Host names are written small or large, where a sentence that lost its space is not.
const HOST_NAME =
  /\b(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}\b|\b(?:[A-Z0-9-]{1,63}\.){1,8}[A-Z]{2,12}\b/g

/** Text without what differs from mail to mail: links, addresses, codes. Hosts become `fqdn` or `ip`. */
export function plainText(text: string): string {
  return text
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>]{1,300}/gi, ' ')
    .replace(/[^\s<>"'():;,]{1,100}@[^\s<>"'():;,]{1,255}/g, ' ')
    .replace(IP_ADDRESS, ' ip ')
    .replace(HOST_NAME, ' fqdn ')
    .replace(/(?<![\w.])[245]\d\d(?:[- ]#?[245]\.\d{1,2}\.\d{1,3})?(?=[- ])/g, ' ')
    .replace(/(?<![\w.])[245]\.\d{1,2}\.\d{1,3}(?![\w]|\.\d)/g, ' ')
}
