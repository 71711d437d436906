// Phrases of notices in Spanish and Portuguese: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../../event.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const spanish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Spanish',
    phrases: `
        cuota … excedida | cuota … superada | excedido … cuota | excedió … cuota |
        excede la cuota | superado … cuota | cuota de disco | sin espacio | espacio insuficiente |
        espacio de almacenamiento | buzón supera`,
  },
  {
    reason: 'message-too-big',
    source: 'Spanish',
    phrases: `
        tamaño máximo | tamaño del mensaje | excede el tamaño | supera el tamaño`,
  },
  {
    reason: 'suspended',
    source: 'Spanish',
    phrases: 'casilla … expirado | cuenta … expirado | buzón inactivo',
  },
  {
    reason: 'moved',
    source: 'Spanish',
    phrases: `
        nueva dirección es | nueva dirección de correo | ha cambiado de dirección |
        mi nuevo correo | nuevo correo es`,
  },
  {
    reason: 'host-unknown',
    source: 'Spanish',
    phrases: 'servidor desconocido | host desconocido',
  },
  {
    reason: 'user-unknown',
    source: 'Spanish',
    phrases: `
        ya no trabaja | destinatario inexistente`,
  },
  {
    reason: 'spam-detected',
    source: 'Spanish',
    phrases: 'correo no deseado | correo basura',
  },
  {
    reason: 'virus-detected',
    source: 'Spanish',
    phrases: 'virus detectado | infectado',
  },
  {
    reason: 'expired',
    source: 'Spanish',
    phrases: `
        tiempo de espera | tiempo … agotado | no se pudo entregar en | conexión rechazada |
        no se pudo conectar | no responde | servidor … inaccesible | servidor … no está disponible | no respondió | no ha respondido | no fue posible conectar`,
  },
  {
    reason: 'filtered',
    source: 'Spanish',
    phrases: `
        no acepta mensajes | no tiene permiso para enviar | no está autorizado |
        destinatario ha bloqueado | destinatario te ha bloqueado | destinatario le ha bloqueado |
        destinatario bloqueó | destinatario ha rechazado | bloqueado por el destinatario`,
  },
]

const portuguese: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Portuguese',
    phrases: `
        cota … excedida | quota … excedida | excedeu … cota | excedeu … quota | cota de disco |
        espaço insuficiente | sem espaço | limite de armazenamento`,
  },
  {
    reason: 'message-too-big',
    source: 'Portuguese',
    phrases: `
        tamanho máximo | tamanho da mensagem | excede o tamanho | excedeu o tamanho`,
  },
  {
    reason: 'suspended',
    source: 'Portuguese',
    phrases: 'conta … desabilitada',
  },
  {
    reason: 'moved',
    source: 'Portuguese',
    phrases: `
        novo endereço é | novo e mail é | novo endereço de e mail é | mudou de endereço`,
  },
  { reason: 'spam-detected', source: 'Portuguese', phrases: 'lixo eletrônico' },
  {
    reason: 'virus-detected',
    source: 'Portuguese',
    phrases: 'contém vírus | contém um vírus',
  },
  {
    reason: 'expired',
    source: 'Portuguese',
    phrases: `
        tempo esgotado | tempo limite | tempo expirado | conexão recusada | ligação recusada |
        não foi possível conectar | não responde | não respondeu | servidor … inacessível | servidor … indisponível`,
  },
  {
    reason: 'filtered',
    source: 'Portuguese',
    phrases: `
        não aceita mensagens | não tem permissão para enviar | destinatário bloqueou |
        destinatário recusou | bloqueado pelo destinatário`,
  },
]

export const iberianPhrases: Row[] = [...spanish, ...portuguese]
