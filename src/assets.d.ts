// Files that the bundler embeds as text.

declare module '*.eml' {
  const text: string
  export default text
}
declare module '*.service' {
  const text: string
  export default text
}
declare module '*.sql' {
  const text: string
  export default text
}
declare module '*.svg' {
  const text: string
  export default text
}
