// smtp-server alone, on the port that it is given: it reads mail, answers and keeps nothing.

import { SMTPServer } from 'smtp-server'

const server = new SMTPServer({
  logger: false,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onConnect: (_session, callback) => callback(), // else it waits a turn of the event loop
  onData(stream, _session, callback) {
    stream.on('data', () => {})
    stream.on('end', () => callback())
  },
})
server.listen(Number(process.argv[2]), '127.0.0.1')
