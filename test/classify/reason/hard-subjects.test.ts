import { describe, expect, test } from 'bun:test'
import { decideReason } from '../../../src/classify/reason/reason.ts'

// What is wrong, of everything that is and is not a recipient: nobody is written off for the second, and whoever
// is the first is found.

const RECIPIENT = 'anna@s.example'
const parties = { recipient: RECIPIENT, sender: ['w@b.example'] }

function classOf(said: string) {
  const diagnostic = `550 ${said} (in reply to RCPT TO command)`
  return decideReason({ status: '5.0.0', code: 550, diagnostic, action: 'failed', parties }).class
}

const WRONG = [
  'unknown',
  'not found',
  'does not exist',
  'is not valid',
  'could not be found',
  'is not known here',
  'is not recognized',
  'is no longer valid',
  'is not registered',
]

describe('a wrong thing is no wrong recipient', () => {
  const things = `sender, return address, reply-to address, envelope sender, client address, sending host, your server, your
    address, your domain, your IP, client, peer, HELO name, PTR record, SPF record, DKIM key, certificate, token, session,
    transaction, queue id, message id, attachment, file type, charset, MIME part, boundary, URL, command, option, mechanism,
    credentials, error, status, policy, rule, script, program, transport, route, gateway, upstream server, database,
    user database, recipient database, alias table, LDAP server, directory, queue, device, config, socket, network,
    country, time zone, resolver, recipient list, recipient limit, tenant, connector, virus scanner, pattern, priority`
  for (const thing of things.split(/,\s+/).map((name) => name.replace(/\s+/g, ' ')))
    test(thing, () => {
      expect(WRONG.filter((wrong) => classOf(`${thing} ${wrong}`) === 'hard')).toEqual([])
    })
})

describe('a wrong recipient is hard', () => {
  const names = `user, recipient, mailbox, account, address, email address, <${RECIPIENT}>, anna, "anna", this user,
    the addressee, mail account, alias, destination address, customer, local part, user <${RECIPIENT}>`
  for (const name of names.split(/,\s+/))
    test(name, () => {
      expect(WRONG.filter((wrong) => classOf(`${name} ${wrong}`) !== 'hard')).toEqual([])
    })
})

describe("the sender's own address, domain or host is no recipient's", () => {
  const own: Record<string, string> = {
    'Ihre Adresse, Ihr Host, Ihre Domain':
      'existiert nicht, ist nicht mehr gültig, nicht vorhanden',
    'votre adresse, votre domaine': "n'existe plus, n'est plus valide, n'a pas été trouvé",
    'su dirección, su dominio': 'es desconocido, no se encontró, ya no existe',
    'uw adres, uw domein': 'bestaat niet meer, kon niet worden gevonden, is niet geldig',
    'il tuo indirizzo, il tuo dominio': 'non trovato, non è stato trovato, non è più valido',
    'seu endereço, seu domínio': 'não encontrado, não foi encontrado, inexistente',
    'twój adres, twoja domena': 'nie znaleziono, nie został znaleziony, jest nieznany',
    'ваш адрес, ваш домен': 'не обнаружен, не зарегистрирован, неизвестен',
  }
  for (const [names, wrong] of Object.entries(own))
    test(names, () => {
      const said = names.split(', ').flatMap((name) => wrong.split(', ').map((w) => `${name} ${w}`))
      expect(said.filter((each) => classOf(each) === 'hard')).toEqual([])
    })
})

// Servers that know one status for every recipient they refuse give 5.1.1 for a mailbox that is only asleep.
describe('a mailbox that rests is there, whatever the status', () => {
  const resting = `inactive, dormant, deactivated, disabled, suspended, frozen, paused, unpaid, asleep, overdue, lapsed,
    switched off, not yet activated, not active, not enabled, pending activation, offline, out of service, in maintenance,
    under review, read-only, barred, temporarily closed, being moved, on hold`
  const nouns = ['account', 'mailbox', 'user', 'recipient', 'address', 'e-mail address', 'alias']
  for (const state of resting.split(/,\s+/))
    test(state, () => {
      const answers = nouns.flatMap((noun) => [`${state} ${noun}`, `The ${noun} is ${state}`])
      const decided = answers.map((said) =>
        decideReason({
          status: '5.1.1',
          code: 550,
          diagnostic: `550 5.1.1 ${said} (in reply to RCPT TO command)`,
          action: 'failed',
          parties,
        }),
      )
      expect(answers.filter((_, at) => decided[at]?.class === 'hard')).toEqual([])
    })

  test('and one that was taken away is not', () => {
    for (const said of ['account deleted', 'mailbox removed', 'user no longer exists']) {
      const diagnostic = `550 5.1.1 ${said} (in reply to RCPT TO command)`
      const decided = decideReason({ status: '5.1.1', code: 550, diagnostic, action: 'failed' })
      expect([said, decided.class]).toEqual([said, 'hard'])
    }
  })
})
