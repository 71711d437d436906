// Phrases of notices in Spanish and Portuguese: the wording of Exchange and Outlook, of providers
// there, and of home-made notices.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const spanish: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Spanish',
    phrases: `
        buzón … lleno | buzón está lleno | buzón de correo … lleno | bandeja de entrada … llena |
        bandeja … llena | casilla … llena | cuota … excedida | cuota … superada |
        excedido … cuota | excedió … cuota | excede la cuota | superado … cuota | cuota de disco |
        sin espacio | espacio insuficiente | espacio de almacenamiento | buzón supera`,
  },
  {
    reason: 'message-too-big',
    source: 'Spanish',
    phrases: `
        mensaje es demasiado grande | mensaje … demasiado grande | tamaño máximo |
        tamaño del mensaje | excede el tamaño | supera el tamaño`,
  },
  {
    reason: 'suspended',
    source: 'Spanish',
    phrases: `
        casilla ha expirado | casilla … expirado | cuenta ha expirado | cuenta … expirado |
        cuenta … suspendida | cuenta … desactivada | cuenta … deshabilitada | cuenta … bloqueada |
        cuenta … inactiva | buzón desactivado | buzón … deshabilitado | buzón inactivo |
        buzón … bloqueado`,
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
    phrases: `
        dominio … no existe | dominio desconocido | dominio inexistente | dominio no encontrado |
        dominio … no se encontró | servidor desconocido | host desconocido`,
  },
  {
    reason: 'user-unknown',
    source: 'Spanish',
    phrases: `
        no figura en | no aparece en la lista | no está en la lista | usuario … desconocido |
        usuario … no existe | usuario inexistente | usuario … no encontrado | usuario inválido |
        usuario no válido | destinatario … desconocido | destinatario … no existe |
        destinatario inexistente | destinatario no encontrado | destinatario … no se encontró |
        destinatario inválido | destinatario no válido | dirección … no existe |
        dirección desconocida | dirección … no encontrada | dirección … no se encontró |
        no se encontró la dirección | no se ha encontrado | dirección inválida |
        dirección no válida | dirección de correo … no existe | dirección incorrecta |
        buzón … no existe | buzón desconocido | buzón inexistente | buzón no encontrado |
        casilla inexistente | casilla … no existe | cuenta … no existe | cuenta inexistente |
        cuenta de correo … no existe | ya no trabaja | ya no existe`,
  },
  {
    reason: 'spam-detected',
    source: 'Spanish',
    phrases: `
        como spam | correo no deseado | correo basura | considerado spam`,
  },
  {
    reason: 'virus-detected',
    source: 'Spanish',
    phrases: `
        contiene un virus | contiene virus | virus detectado | infectado`,
  },
  {
    reason: 'expired',
    source: 'Spanish',
    phrases: `
        tiempo de espera | tiempo … agotado | no se pudo entregar en | conexión rechazada |
        no se pudo conectar | no responde | no fue posible conectar`,
  },
  {
    reason: 'filtered',
    source: 'Spanish',
    phrases: `
        no acepta mensajes | no tiene permiso para enviar | no está autorizado |
        destinatario ha bloqueado | destinatario te ha bloqueado | destinatario le ha bloqueado |
        destinatario bloqueó | destinatario ha rechazado | bloqueado por el destinatario`,
  },
  { reason: 'blocked', source: 'Spanish', phrases: 'lista negra | su dirección ip' },
  {
    reason: 'security-error',
    source: 'Spanish',
    phrases: 'requiere autenticación | autenticación requerida | debe autenticarse',
  },
  {
    reason: 'rate-limited',
    source: 'Spanish',
    phrases: `
        demasiadas conexiones | demasiados mensajes | demasiados destinatarios`,
  },
]

const portuguese: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Portuguese',
    phrases: `
        caixa … cheia | caixa postal … cheia | caixa de correio … cheia |
        caixa de entrada … cheia | cota … excedida | quota … excedida | excedeu a cota |
        excedeu … cota | excedeu a quota | excedeu … quota | cota de disco | espaço insuficiente |
        sem espaço | limite de armazenamento`,
  },
  {
    reason: 'message-too-big',
    source: 'Portuguese',
    phrases: `
        mensagem é muito grande | mensagem demasiado grande | mensagem … muito grande |
        tamanho máximo | tamanho da mensagem | excede o tamanho | excedeu o tamanho`,
  },
  {
    reason: 'suspended',
    source: 'Portuguese',
    phrases: `
        conta … suspensa | conta … desativada | conta … desabilitada | conta … bloqueada |
        conta … inativa | caixa postal … desativada | caixa … bloqueada | caixa … suspensa |
        usuário inativo | usuário bloqueado`,
  },
  {
    reason: 'moved',
    source: 'Portuguese',
    phrases: `
        novo endereço é | novo e mail é | novo endereço de e mail | mudou de endereço`,
  },
  {
    reason: 'host-unknown',
    source: 'Portuguese',
    phrases: `
        domínio … não existe | domínio desconhecido | domínio … não encontrado |
        domínio … não foi encontrado`,
  },
  {
    reason: 'user-unknown',
    source: 'Portuguese',
    phrases: `
        usuário … desconhecido | usuário … inexistente | usuário … não existe |
        usuário … não encontrado | utilizador desconhecido | utilizador … não existe |
        utilizador inexistente | destinatário … desconhecido | destinatário … inexistente |
        destinatário … não existe | destinatário … não encontrado | endereço desconhecido |
        endereço … inexistente | endereço … não existe | endereço … não encontrado |
        endereço … inválido | caixa postal … inexistente | caixa postal … não existe |
        caixa de correio … não existe | conta inexistente | conta … não existe |
        conta não encontrada | e mail inexistente | e mail inválido | não foi encontrado`,
  },
  { reason: 'spam-detected', source: 'Portuguese', phrases: 'considerada spam | lixo eletrônico' },
  {
    reason: 'security-error',
    source: 'Portuguese',
    phrases: 'necessária autenticação | autenticação necessária | requer autenticação',
  },
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
        não foi possível conectar | não responde`,
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
