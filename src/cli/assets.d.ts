// Files that the bundler embeds as text.
declare module '*.service' {
  const text: string
  export default text
}
declare module '*.eml' {
  const text: string
  export default text
}
