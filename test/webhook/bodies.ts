// The bodies of calls as a receiver reads them.

import { formBody, jsonBody, type Subject } from '../../src/webhook/payload.ts'
import { formFields } from '../support/receiver.ts'

/** The fields in their order. */
export function form(subject: Subject): string[][] {
  return formFields(formBody(subject)).map(({ name, value }) => [name, value.toString()])
}

export function json(subject: Subject) {
  return JSON.parse(Buffer.from(jsonBody(subject)).toString())
}
