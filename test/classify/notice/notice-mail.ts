// The shape of a notice in the tests, and what two of them share.

import type { Kind, Reason } from '../../../src/event.ts'

export interface Notice {
  program: string
  from: string
  subject: string
  body: string
  recipients: string[]
  kind: Kind
  reason?: Reason
  headers?: string[]
}

/** The original as a notice quotes it. */
export const original = `
From: Shop <news@shop.example>
To: anna@klant.example
Subject: Your order
Message-ID: <order-1@shop.example>
Date: Mon, 2 Nov 2026 10:00:00 +0100
MIME-Version: 1.0

Thank you for your order.
`

/** What most of the notices tell. */
export const failure = { kind: 'failure' as const, recipients: ['anna@klant.example'] }
