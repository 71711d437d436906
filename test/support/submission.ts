// A submission listener on free ports for tests, with a queue that remembers what it was given.

import { onTestFinished } from 'bun:test'
import type { DisposableTempDir } from 'node:fs'
import type { SubmissionOptions } from '../../src/config/submission.ts'
import type { Listener } from '../../src/smtp/intake.ts'
import { bounds } from '../../src/smtp/limits.ts'
import { listenSubmission } from '../../src/smtp/submission.ts'
import type { SubmissionUser } from '../../src/smtp/submission-session.ts'
import type { Submission, Submitted } from '../../src/submit.ts'
import { type CertificateFiles, certificateFiles, makeCertificate } from './certificate.ts'
import { temporaryDirectory } from './directory.ts'
import { type Logged, recordingLog } from './log.ts'
import { SmtpClient } from './smtp-client.ts'

export const PASSWORD = 'päss word 1'
/** A network from which nobody in these tests comes. */
export const ELSEWHERE = ['192.0.2.0/24']

// As cheap as argon2id can be, so that tests do not wait for it.
export const passwordHash = await cheapHash(PASSWORD)

export function cheapHash(password: string): Promise<string> {
  return Bun.password.hash(password, { algorithm: 'argon2id', memoryCost: 8, timeCost: 1 })
}

export interface TestSubmission {
  listener: Listener<SubmissionOptions>
  /** With STARTTLS. */
  address: string
  /** With TLS from the start. */
  tlsAddress: string
  submissions: Submission[]
  logged: Logged[]
  options: SubmissionOptions
  /** Replaced by tests of trouble. */
  queue: { take: (submission: Submission) => Promise<Submitted> }
}

type Settings = Partial<SubmissionOptions['submission']> & { withoutTls?: boolean }

const directories = new Map<string, DisposableTempDir>()

/** A certificate for this test; the same one for the same name. */
export function certificateFor(name: string): CertificateFiles {
  const known = directories.get(name)
  if (known !== undefined) return certificateFiles(known.path, name)
  const directory = temporaryDirectory()
  directories.set(name, directory)
  onTestFinished(() => {
    directory.remove()
    directories.delete(name)
  })
  return makeCertificate(directory.path, name)
}

export function shop(settings: Partial<SubmissionUser> = {}): SubmissionUser {
  return {
    ...{ name: 'shop', passwordHash, domains: [], trackBounces: true, ratePerHour: 0 },
    ...settings,
  }
}

export function submissionOptions({
  withoutTls = false,
  ...settings
}: Settings = {}): SubmissionOptions {
  return {
    hostname: 'mx.retour.example',
    submission: {
      listen: ['127.0.0.1:0', 'tls:127.0.0.1:0'],
      ...(withoutTls
        ? { tlsCert: undefined, tlsKey: undefined }
        : certificateFor('submission.example')),
      trusted: ['127.0.0.1'],
      sizeMaxBytes: 100_000,
      recipientsMax: 10,
      connectionsMax: 50,
      connectionsPerIpMax: 50,
      sessionMaxS: 60,
      proxyProtocolFrom: [],
      user: [shop()],
      ...settings,
    },
  }
}

export async function startSubmission(
  settings: Settings = {},
  limits: Partial<typeof bounds> = {},
): Promise<TestSubmission> {
  const options = submissionOptions(settings)
  const submissions: Submission[] = []
  const { log, logged } = recordingLog()
  const queue: TestSubmission['queue'] = {
    take: async ({ recipients }) => ({
      kind: 'queued',
      messages: recipients.map(({ address }, i) => ({
        id: `id${i + 1}`,
        recipient: address,
        returnAddress: 'b-1@bounces.example',
      })),
    }),
  }
  const listener = await listenSubmission(
    options,
    async (submission) => {
      const submitted = await queue.take(submission)
      // The memory is ours only until the promise is settled.
      submissions.push({ ...submission, raw: new Uint8Array(submission.raw) })
      return submitted
    },
    log,
    { ...bounds, lingerMs: 100, ...limits },
  )
  onTestFinished(() => listener.close(0))
  const [address = '', tlsAddress = ''] = listener.addresses
  return {
    ...{ listener, address, submissions, logged, options, queue },
    tlsAddress: tlsAddress.replace('tls:', ''),
  }
}

/** A client that has started TLS and said EHLO. */
export async function secureClient(address: string): Promise<SmtpClient> {
  const client = await SmtpClient.greet(address)
  await client.startTls()
  await client.command('EHLO client.example')
  return client
}

export function plainToken(name: string, password: string, authzid = ''): string {
  return Buffer.from(`${authzid}\0${name}\0${password}`).toString('base64')
}

export async function loggedIn(address: string, name = 'shop'): Promise<SmtpClient> {
  const client = await secureClient(address)
  const answer = await client.command(`AUTH PLAIN ${plainToken(name, PASSWORD)}`)
  if (!answer.startsWith('235')) throw new Error(answer)
  return client
}
