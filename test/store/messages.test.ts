import { expect, test } from 'bun:test'
import { connect } from '../../src/store/connection.ts'
import { prepareMessages } from '../../src/store/messages.ts'
import { messageAt } from '../support/log-rows.ts'
import { openTemporaryStore } from '../support/store.ts'

test('whose message of one mail to many it was is found in the index, whatever the case', async () => {
  await using store = await openTemporaryStore()
  const headerMessageId = 'one@shop.example'
  const names = ['Alice', 'bob', 'carol']
  await store.messages.register(
    names.map((id) => messageAt(0, { id, recipient: `${id}@example.org`, headerMessageId })),
  )
  const find = (...to: string[]) => store.messages.findByHeader('one@shop.example', to)
  expect((await find('nobody@example.org', 'ALICE@example.ORG'))?.id).toBe('Alice')
  expect(await find('nobody@example.org')).toBeNull()

  const connection = connect(store.file)
  const { byHeader, byHeaderTo } = prepareMessages(connection)
  const planOf = ({ sql }: { sql: string }) =>
    connection.client
      .query<{ detail: string }, []>(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => detail)
  expect(planOf(byHeader)).toEqual([expect.stringContaining('(header_message_id=?)')])
  expect(planOf(byHeaderTo)).toEqual([
    expect.stringContaining('(header_message_id=? AND recipient=?)'),
  ])
  await connection.close()
})
