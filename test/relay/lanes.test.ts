import { expect, test } from 'bun:test'
import { Berth, emptyLine, Hosts } from '../../src/relay/hosts.ts'
import { Lanes } from '../../src/relay/lanes.ts'
import { type Outcome, unreachable } from '../../src/relay/outcome.ts'
import { PAUSE_MAX_MS } from '../../src/relay/schedule.ts'
import { RELAY } from './settings.ts'

const accepted: Outcome = { kind: 'accepted', text: '', dsn: false, localIp: '', remoteIp: '' }

test('of thousands of remotes that wait for one of the connections few are put off in a second', () => {
  const lanes = new Lanes({ ...RELAY, connectionsMax: 4 })
  let nowMs = 0
  const end = (name: string) => lanes.of(name, nowMs).end(name, unreachable('no'), nowMs, 0.5)
  const turns = new Map<string, number>()
  for (let at = 0; at < 5000; at++) {
    const name = `there${at}.example`
    lanes.of(name, nowMs).take(1, nowMs)
    end(name)
    turns.set(name, lanes.pauseOf(name, nowMs)?.untilMs ?? 0)
  }
  nowMs = Math.max(...turns.values())
  const [endMs, running] = [nowMs + 60_000, [] as string[]]
  let putOff = 0
  let tried = 0
  for (; nowMs < endMs; nowMs += 100) {
    const first = running.shift()
    if (first !== undefined) end(first)
    const due = [...turns].filter(([, ms]) => ms <= nowMs).map(([name]) => name)
    for (let at = 0; at < due.length; at += 100) {
      const { wanted, held } = lanes.allot(due.slice(at, at + 100), 4 - running.length, nowMs)
      for (const { destination } of wanted) running.push(destination)
      for (const { destination } of wanted) turns.delete(destination)
      for (const [ms, names] of held) for (const name of names) turns.set(name, ms)
      putOff += [...held.values()].flat().length
      tried += wanted.length
    }
  }
  // All at once, and then one each 5 ms.
  expect(putOff).toBeLessThan(5000 + 60_000 / 5)
  // One ends each 100 ms.
  expect(tried).toBeGreaterThan(500)
})

/** With one connection that is for remotes that could not be reached last, and two such remotes. */
function doubtfulLanes(): Lanes {
  const lanes = new Lanes({ ...RELAY, connectionsMax: 2 })
  for (const name of ['a.example', 'b.example']) {
    lanes.of(name, 0).take(1, 0)
    lanes.of(name, 0).end(name, unreachable('no'), 0, 0.5)
  }
  return lanes
}

test('to ask who waits puts nobody off', () => {
  const asked = doubtfulLanes()
  const left = doubtfulLanes()
  const nowMs = 60_000
  const turns = ['a.example', 'b.example']
  for (const lanes of [asked, left]) lanes.allot(turns.slice(0, 1), 1, nowMs)
  expect(asked.waiting(turns, nowMs)).toEqual([])
  expect(asked.allot(turns, 1, nowMs)).toEqual(left.allot(turns, 1, nowMs))
})

test('remotes that are slow leave connections to one that is quick', () => {
  const lanes = new Lanes({ ...RELAY, connectionsMax: 8 })
  const slow = ['a.example', 'b.example', 'c.example']
  const turns = [...slow, 'quick.example']
  const end = (name: string) => lanes.of(name, 0).end(name, accepted, 0, 0.5)
  // Each has shown that it takes as many as there may be.
  for (let mails = 0; mails < RELAY.concurrencyPerDestination; mails++) {
    for (const name of turns) {
      lanes.of(name, 0).take(1, 0)
      end(name)
    }
  }
  lanes.allot(slow, 8, 0)
  for (const name of slow.slice(0, 2)) end(name)
  let delivered = 0
  // No other mail comes to an end.
  while (delivered < 20) {
    const running = turns.reduce((sum, name) => sum + lanes.running(name), 0)
    lanes.allot(turns, 8 - running, 0)
    const quick = lanes.running('quick.example')
    expect(quick).toBeGreaterThan(0)
    for (let mail = 0; mail < quick; mail++) end('quick.example')
    delivered += quick
  }
})

test('nobody makes way for mail to a host that has no room for it', () => {
  const lanes = new Lanes(RELAY)
  const mailThere = () => {
    const berth = lanes.berthAt(null, 0, 0.5)
    berth.enter('192.0.2.1')
    return berth
  }
  const mail = { id: '1', destination: 'there.example' }
  lanes.of('there.example', 0).take(1, 0)
  lanes.end(mail, mailThere(), accepted, { nowMs: 0, random: 0.5 })
  const others = Array.from({ length: 11 }, mailThere)
  expect(lanes.waiting(['there.example'], 0)).toEqual([])
  others[0]?.leave()
  expect(lanes.waiting(['there.example'], 0)).toEqual(['there.example'])
})

test('of very many remotes the oldest are forgotten that nothing is being sent to', () => {
  const lanes = new Lanes(RELAY)
  for (const name of ['busy.example', 'down.example']) lanes.of(name, 0).take(1, 0)
  lanes.of('down.example', 0).end('1', unreachable('no'), 0, 0.5)
  expect(lanes.paused(1)).toHaveLength(1)
  for (let at = 0; at < 10_000; at++) lanes.of(`new${at}.example`, 1)
  expect(lanes.paused(1)).toEqual([])
  expect(lanes.running('busy.example')).toBe(1)
})

test('a try that ends before it has a host says nothing of the host that was tried last', () => {
  const lanes = new Lanes(RELAY)
  const attempt = (outcome: Outcome, ip: string | null) => {
    const [wanted] = lanes.allot(['a.example'], 1, 0).wanted
    const berth = lanes.berthAt(wanted?.host ?? null, 0, 0.5)
    if (ip !== null) berth.arrive(ip)
    lanes.end({ id: '1', destination: 'a.example' }, berth, outcome, { nowMs: 0, random: 0.5 })
    return lanes.of('a.example', 0).host?.max
  }
  const max = attempt(accepted, '192.0.2.1')
  expect(attempt(unreachable('no such name'), null)).toBe(max)
})

test('of several hosts without room one that takes mail is waited for', () => {
  const hosts = new Hosts()
  const [takes, gone] = ['192.0.2.1', '192.0.2.2'] as const
  for (const ip of [takes, gone]) Object.assign(hosts.of(ip), { mails: 1, max: 1 })
  hosts.of(gone).isGone = true
  for (const order of [
    [takes, gone],
    [gone, takes],
  ]) {
    const berth = new Berth(hosts, null, 0)
    for (const ip of order) berth.roomAt(ip)
    expect(berth.leave().full).toBe(hosts.of(takes))
  }
})

test('a try that is over takes no place at a host that it still connects to', () => {
  const hosts = new Hosts()
  const berth = new Berth(hosts, null, 0)
  berth.leave()
  berth.enter('192.0.2.1')
  expect(hosts.of('192.0.2.1').mails).toBe(0)
})

test('who waits for a host that is gone is told once', () => {
  const hosts = new Hosts()
  const host = hosts.of('192.0.2.1')
  hosts.standInLine('a.example', host)
  expect([emptyLine(host), emptyLine(host)]).toEqual([['a.example'], []])
})

test('expired mail fails untried at a remote just out of reach, not after a long time without any try', () => {
  const failingAfter = (ms: number) => {
    const lanes = new Lanes(RELAY)
    lanes.of('a.example', 0).take(1, 0)
    lanes.of('a.example', 0).end('1', unreachable('no'), 0, 0.5)
    const { wanted, failing } = lanes.allot(
      ['a.example'],
      1,
      lanes.of('a.example', 0).pausedUntilMs + ms,
    )
    return [wanted.length, failing]
  }
  expect([-1, 0, PAUSE_MAX_MS - 1, PAUSE_MAX_MS].map(failingAfter)).toEqual([
    [0, []],
    [1, ['a.example']],
    [1, ['a.example']],
    [1, []],
  ])
  expect(new Lanes(RELAY).allot(['a.example'], 1, 0).failing).toEqual([])
})

test('free connections are shared out, and no more than there are', () => {
  const shared = (names: string[], room: number) =>
    new Lanes(RELAY).allot(names, room, 0).wanted.map(({ destination, max }) => [destination, max])
  expect(shared(['a.example', 'b.example', 'c.example'], 2)).toEqual([
    ['a.example', 1],
    ['b.example', 1],
  ])
  expect(shared(['a.example', 'b.example'], 3)).toEqual([
    ['a.example', 1],
    ['b.example', 2],
  ])
})

test('who waits in the line of a host leaves it for another host, and when he is forgotten', () => {
  const lanes = new Lanes(RELAY)
  const at = { nowMs: 0, random: 0.5 }
  const mail = { id: '1', destination: 'there.example' }
  const berthAt = (ip: string) => {
    const berth = lanes.berthAt(null, 0, 0.5)
    berth.enter(ip)
    return berth
  }
  const [first, second] = ['192.0.2.1', '192.0.2.2'] as const
  const endAt = (ip: string) => lanes.end(mail, berthAt(ip), accepted, at)
  const pace = lanes.of('there.example', 0)
  pace.take(1, 0)
  endAt(first)
  pace.take(1, 0)
  const left = pace.host
  for (const ip of [first, second]) for (let mails = 0; mails < 11; mails++) berthAt(ip)
  lanes.allot(['there.example'], 1, 0)
  expect([...(left?.line ?? [])]).toEqual(['there.example'])
  endAt(second)
  expect(left?.line.size).toBe(0)
  expect([...(pace.host?.line ?? [])]).toEqual(['there.example'])
  for (let count = 0; count < 10_000; count++) lanes.of(`new${count}.example`, 1)
  expect(pace.host?.line.size).toBe(0)
})
