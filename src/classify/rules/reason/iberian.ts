// Phrases of notices in Spanish and Portuguese: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const spanish: Row[] = rowsOf('Spanish', {
  'mailbox-full': `
    cuota … {excedida, superada} | {excedido, excedió, superado} … cuota | excede la cuota |
    cuota de disco | sin espacio | espacio insuficiente | espacio de almacenamiento | buzón supera`,
  'message-too-big': 'tamaño máximo | tamaño del mensaje | excede el tamaño | supera el tamaño',
  suspended: 'casilla … expirado | cuenta … expirado | buzón inactivo',
  moved: `
    nueva dirección es | nueva dirección de correo | ha cambiado de dirección | mi nuevo correo |
    nuevo correo es`,
  'host-unknown': 'servidor desconocido | host desconocido',
  'user-unknown': 'destinatario inexistente',
  'spam-detected': 'correo no deseado | correo basura',
  'virus-detected': 'virus detectado | infectado',
  expired: `
    tiempo de espera | tiempo … agotado | no se pudo entregar en | conexión rechazada |
    no {se pudo, fue posible} conectar | no responde | servidor … inaccesible |
    servidor … no está disponible | no respondió | no ha respondido`,
  filtered: `
    no acepta mensajes | no tiene permiso para enviar | no está autorizado |
    destinatario ha {bloqueado, rechazado} | destinatario {te, le} ha bloqueado |
    destinatario bloqueó | bloqueado por el destinatario`,
})

const portuguese: Row[] = rowsOf('Portuguese', {
  'mailbox-full': `
    {cota, quota} … excedida | excedeu … {cota, quota} | cota de disco | espaço insuficiente |
    sem espaço | limite de armazenamento`,
  'message-too-big': 'tamanho máximo | tamanho da mensagem | excede o tamanho | excedeu o tamanho',
  suspended: 'conta … desabilitada',
  moved: 'novo endereço é | novo e mail é | novo endereço de e mail é | mudou de endereço',
  'spam-detected': 'lixo eletrônico',
  'virus-detected': 'contém vírus | contém um vírus',
  expired: `
    tempo {esgotado, limite, expirado} | {conexão, ligação} recusada | não foi possível conectar |
    não responde | não respondeu | servidor … {inacessível, indisponível}`,
  filtered: `
    não aceita mensagens | não tem permissão para enviar | destinatário {bloqueou, recusou} |
    bloqueado pelo destinatário`,
})

export const iberianPhrases: Row[] = [...spanish, ...portuguese]
