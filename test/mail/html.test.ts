import { expect, test } from 'bun:test'
import { htmlToText, withLinks } from '../../src/mail/html.ts'
import { cpuMs } from '../support/cpu.ts'

test('letters that HTML writes by name are read in all languages', () => {
  expect(
    htmlToText('luned&igrave; &Egrave; gr&uuml;&szlig; pr&scaron;i&iacute; &Odblac;r &eogon;'),
  ).toBe('lunedì È grüß pršií Őr ę')
  expect(htmlToText('&Alpha;&pi;ό &sigma;&epsilon; &iquest;&ordm;')).toBe('Από σε ¿º')
  expect(htmlToText('?a=1&mu=2&xacute;&none;')).toBe('?a=1&mu=2x\u0301&none;')
})

test('a link whose words are no address tells it behind them', () => {
  const html =
    '<p>To <a class=x href="mailto:anna%2B1@b.example?subject=x"><b>Anna</b></a>, <a href=MAILTO:c@d.example>C</a></p>'
  expect(htmlToText(withLinks(html))).toBe('To Anna <anna+1@b.example>, C <c@d.example>')
  for (const same of [
    '<a href="mailto:a@b.example">a@b.example</a>',
    '<a href="mailto:%zz@b.example">A</a>',
    '<a href="https://b.example/">A</a>',
  ])
    expect(withLinks(same)).toBe(same)
})

test('rows of a table stand on lines of their own, and an empty one is an empty line', () => {
  const rows = ['From: anna@b.example', 'To: c@d.example', '', 'Bye'].map(
    (cell) => `<tr class="r"><td>${cell}</td></tr>\n`,
  )
  expect(htmlToText(`<table>${rows.join('')}</table>`)).toBe(
    'From: anna@b.example\nTo: c@d.example\n\nBye',
  )
})

test('tags that begin as a style sheet does are looked at once', () => {
  const startMs = cpuMs()
  const text = htmlToText(`${'<stylex>'.repeat(32_000)}gone<style>p{}</style>`)
  expect(cpuMs() - startMs).toBeLessThan(150)
  expect(text).toBe('gone')
})
