// How auto-replies are written: French, Spanish, Italian, Portuguese, Catalan, Romanian.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const romance: readonly AutoReplyPhrases[] = [
  {
    language: 'fr',
    subject: `
      {reponse, message, repondeur, rep} automatique | reponse {auto, automatisee} | auto reponse |
      accuse de reception automatique`,
    awaySubject: `
      {absence, absent, absente} du bureau | {message, avis, notification} d absence |
      je suis {absent, absente} | absent jusqu* | absente jusqu* | en {conge, conges} jusqu*`,
    doubtful: `
      absence | absent | absente | conge | conges | en conge | en conges | {en,} vacances |
      fermeture annuelle | ferme | fermes | fermee | fermees | fermerons | indisponible |
      pas disponible | deplacement | fetes | rtt | voyage | reprise | formation | de retour |
      du … je suis | {durant, pendant} la periode`,
    away: `
      {suis, serai, sera, actuellement} absent | {suis, serai, sera} absente |
      suis actuellement absente | {serons, sommes} absents |
      {absent, absente, indisponible, fermes, ferme} jusqu* | {absent, absente} {du, le, pour} |
      absent e {du, jusqu*} | {mon, notre} absence | {absence, hors} du bureau |
      hors de mon bureau | en conge | en conges | en vacances | en arret de travail |
      en deplacement | en formation {jusqu*, toute} | en teletravail {jusqu*, et} |
      {serai, suis, sera, serons} de retour | de retour {le, parmi} |
      de retour {au bureau, de conge*} | a mon retour | des mon retour | indisponible du |
      ne {suis, serai} pas {disponible, joignable} |
      pas acces a {ma messagerie, mes mails, mes courriels} | acces limite a {ma, mes} |
      acces limite aux | bureau est ferme du | {serons, sommes} fermes du |
      fermeture {annuelle, estivale, hivernale} | {fermes, fermeture} pour conges | pas au bureau |
      suis … en {conge*, voyage, mission, seminaire, conference, stage} | serai … en conge* |
      en rtt | hors de france | a l etranger jusqu* | retour prevu | arret maladie | mabsente |
      mabsenterai | conge {maternite, parental, paternite, sabbatique, maladie} |
      conge de {maternite, paternite, maladie} | facon irreguliere | acces irregulier | sera ferme |
      sera fermee | seront fermes | seront fermees | fermeture de fin | reouverture le | rouvrira |
      rouvrirons | rouvriront | je reprendrai | nous reprendrons | mon remplacant | ma remplacante |
      me remplace | pendant mes conges | actuellement indisponible | injoignable |
      deplacement professionnel | treve des confiseurs | absents du | {etant, suis} en formation |
      suis … malade | cause de maladie | en voyage daffaires |
      actuellement en {mission, seminaire} | bureaux … fermes`,
    answer: `
      ceci est un message automatique de reponse | ceci est un accuse de reception automatique |
      cette reponse est automatique | reponse automatique | reponse generee automatiquement`,
    courtesy: `
      merci de votre {interet, message, mail} |
      merci pour votre {interet, message, mail, e mail, email, courriel} | merci davoir contacte |
      je vous remercie pour votre | nous vous remercions {de, pour} | {avons, ai} bien recu votre |
      bien recu votre message | votre message a bien ete recu | votre demande a bien ete |
      dans les meilleurs delais | dans les plus brefs delais |
      vous {repondrons, repondrai, repondra} | ne travaille plus | ne {fait, fais} plus partie |
      a quitte la societe | a quitte l entreprise | a change d adresse | nouvelle adresse e mail |
      nouvelle adresse mail | nest pas consultee | nest plus utilisee |
      {accusons, accuse} reception | enregistree sous | enregistre sous | {pris, prise} en compte |
      avons pris bonne note | nest plus en poste | a cesse ses fonctions`,
  },
  {
    language: 'es',
    subject: `
      respuesta {automatica, automatizada, auto} | contestacion automatica | mensaje automatico |
      autorespuesta | auto respuesta`,
    awaySubject: `
      {fuera, ausente, ausencia} de la oficina | fuera de oficina | fuera del despacho |
      {aviso, mensaje, notificacion} de ausencia | estoy de vacaciones`,
    doubtful: `
      ausencia | ausente | {de,} vacaciones | licencia | de baja | cerrado | cerrada | cerrados |
      no estare | fuera | permiso | viaje | festivos | vuelvo | en el periodo | del … al … estar* |
      receso | dias libres | reanudaremos | retomaremos`,
    away: `
      {permiso, licencia} sin goce | encontrare de permiso |
      estare de {permiso, vacaciones, vuelta, regreso, baja} |
      estoy de {permiso, vacaciones, baja, licencia} |
      {fuera de, ausente de, volvere a} la oficina | fuera de oficina | fuera del {despacho, pais} |
      estare {fuera, ausente, asistiendo} | no tengo acceso {al correo, a mi} |
      sin acceso {al correo, a mi} | estoy {fuera, ausente, enferm*, asistiendo} |
      me encuentro {fuera, ausente, enferm*} | ausente {hasta, desde, del} |
      {mi, nuestra} ausencia | me encuentro de {vacaciones, viaje} | esta de {vacaciones, baja} |
      de {vacaciones, licencia, permiso, viaje} hasta | de vacaciones {desde, del} |
      en periodo vacacional | de baja {por, medica, maternal} |
      {permiso, licencia} {de, por} maternidad | permiso de paternidad | de viaje de trabajo |
      en viaje de negocios | {a, hasta} mi vuelta | mi regreso | mi retorno | regreso el |
      regresare el | regresare a la | regresaremos el | volvere el | vuelvo el | me reincorporo |
      me reincorporare | me incorporare | me incorporo | no {estare, estoy} disponible |
      no me encuentro en la oficina | no {estoy, estare} en la oficina |
      no me encuentro disponible | acceso limitado a | no tendre acceso a |
      {permaneceremos, estaremos} cerrados | no estoy en el despacho | me ausentare |
      en periodo de vacaciones | disfrutando de mis vacaciones | disfrutando de {unas, mi, unos} |
      dias de descanso | no atendere | no {podre, podremos} atender | nos reincorporamos |
      {permaneceran, permanecera} cerrad* | cerrad del | cerradas por | por vacaciones |
      baja por enfermedad | acceso intermitente | acceso esporadico | conectividad limitada |
      estaremos de vuelta | volveremos el | me sustituye | mi sustitut* | estoy … de viaje |
      {estoy en, estare en, motivo de} un congreso | estoy en un curso | por receso | con licencia |
      de licencia medica | {retomamos, retomaremos, reanudaremos, reanudamos} actividades |
      retomamos nuestras | retomaremos las | de permiso {por, de}`,
    answer: `
      respuesta generada automaticamente |
      respuesta automatica | este es un acuse de recibo automatico`,
    courtesy: `
      gracias por {su mensaje, su correo, su email, su e mail, tu mensaje, tu correo} |
      gracias por {contactar, escribir, comunicarse} | gracias por ponerse en contacto |
      he recibido {su, tu} | recibimos su | su mensaje ha sido recibido | a la mayor brevedad |
      lo antes posible | en breve | ya no trabaja | ya no forma parte | ha dejado la empresa |
      nueva direccion de correo | ha {quedado, sido} registrad* | acusamos recibo | hemos recibido |
      {te, le} contestaremos | nos pondremos en contacto | ya no pertenece | ya no labora |
      ya no se encuentra`,
  },
  {
    language: 'it',
    subject: `
      risposta {automatica, automatizzata} | {messaggio, risponditore, avviso} automatico |
      autorisposta | auto risposta`,
    awaySubject: `
      fuori {dall,} ufficio | fuori sede | {messaggio, notifica, avviso} di assenza |
      assente dall ufficio | sono in ferie`,
    doubtful: `
      assenza | assente | ferie | in ferie | {in,} vacanza | chiuso | chiusi | chiusa | chiusura |
      permesso | maternita | malattia | trasferta | festivita | al ritorno | nel periodo |
      dal … saro | riapertura | riapriremo`,
    away: `
      non ho accesso alla posta | fuori {ufficio, sede, stanza, citta} |
      {fuori, assente} dall ufficio | {sono, saro, sara, e, momentaneamente} assente |
      assente {dal, fino, per} | {mia, nostra} assenza | {sono, saro, sara, e} in ferie |
      in ferie {dal, fino} | in vacanza | in maternita | in congedo | {in, per} malattia |
      in trasferta | in viaggio | mio rientro | {rientro, tornero, nuovamente} in ufficio |
      rientrero | rientro il | saro di ritorno | di ritorno il | tornero il |
      {tornero, torneremo, nuovamente} operativ* | torno il | mio ritorno |
      {di nuovo, non saro, non sono} in ufficio | nuovamente disponibile |
      non {saro, sono} {disponibile, raggiungibile} | accesso limitato {alla, alle} |
      senza accesso alla | non avro accesso | gli uffici saranno chiusi | sara chiuso dal |
      {siamo, saremo, resteremo, rimarranno, resteranno} chiusi | {chiuso, chiusi} per ferie |
      chiusura estiva | {chiusura, pausa} natalizia | in smart working fino | in permesso |
      in aspettativa | all estero fino | uffici … chiusi | rimarra chius* | restera chius* |
      riapriranno | riaprira | riapriremo | pausa estiva | rientreremo | riprendero | riprenderemo |
      di nuovo operativ* | di nuovo in sede | nuovamente in sede | mi sostituisce | in mia vece |
      non potro {leggere, rispondere} | accesso {saltuario, sporadico} | fuori per lavoro |
      sono in missione | sono a un convegno | sono … corso di formazione | leggo … saltuariamente`,
    answer: `
      risposta automatica | risposta generata automaticamente |
      questo e un messaggio automatico di risposta`,
    courtesy: `
      grazie per il {suo, tuo} messaggio | grazie per la {sua, tua} | grazie per {averci, avermi} |
      la ringrazio per | {la, ti} ringraziamo per | ho ricevuto {la, il} | il prima possibile |
      al piu presto | quanto prima | non {lavora, collabora} piu | non fa piu parte |
      ha lasciato l azienda | nuovo indirizzo | non e presidiata | non e monitorata |
      {presa, preso} in carico | abbiamo ricevuto | confermiamo la ricezione | ricontattar* |
      le risponderemo | non e piu in forza`,
  },
  {
    language: 'pt',
    subject: `
      resposta {automatica, automatizada, auto} | mensagem automatica | auto resposta |
      autoresposta`,
    awaySubject: `
      {fora, ausencia, ausente} do escritorio | fora de escritorio | ausencia temporaria |
      {aviso, mensagem, notificacao} de ausencia | estou de ferias | nao estou no escritorio`,
    doubtful: `
      ausencia | ausente | ferias | de ferias | em ferias | licenca | encerrado | encerrados |
      fechado | fechados | recesso | viagem | baixa | feriado | fora | volto {no,} dia |
      no periodo | entre os dias | reabriremos`,
    away: `
      fora {do, de} escritorio | ausente do escritorio | nao tenho acesso ao {e mail, email} |
      nao {estou, estarei} no escritorio | {estarei, estou} ausente | encontro me ausente |
      ausente {ate, de, entre} | ausente no periodo | {minha, nossa} ausencia |
      {estarei, estou, esta, gozo} de ferias | estarei em ferias |
      estou em {ferias, congresso, formacao} | encontro me {de ferias, em formacao, de baixa} |
      de ferias {ate, de, coletivas} | de ferias no periodo | em periodo de ferias |
      licenca {de,} maternidade | licenca {parental, medica} | de licenca ate | estarei fora |
      estou fora | em viagem | viagem a trabalho | viagem de negocios | {meu, de} regresso |
      {no, apos, ate} meu retorno | {retorno, retornarei, regresso, voltarei, volto} no dia |
      retorno dia | retornarei {ao, as, dia} | retorno as {atividades, minhas} | regresso a |
      regressarei | voltarei {ao, dia} | volto a | estarei de {volta, licenca} | acesso limitado |
      sem acesso ao | sem acesso a e | nao terei acesso | nao {estarei, estou} disponivel |
      indisponivel ate | nao me encontro no escritorio | encerrado para ferias | regressando |
      em licenca | fora da empresa | ausentar me | em recesso | em teletrabalho ate | encerrados |
      em formacao ate | afastad {por, do} | em deslocacao | retorno ao trabalho |
      retornando {no, em, dia} | retomaremos as | retomo as | estaremos {fechad*, encerrad*} |
      encerraremos | acesso esporadico | quem me substitui | {de, com} atestado |
      em ferias coletivas | estou num congresso | regresso ao {trabalho, servico, escritorio} |
      de baixa {por, medica} | estou de baixa`,
    answer: `
      resposta gerada automaticamente | resposta automatica |
      esta e uma mensagem automatica de resposta`,
    courtesy: `
      obrigado pela {sua,} mensagem | obrigado pelo {seu, contato, contacto} |
      obrigado por entrar em contato | obrigado por contactar | obrigada pela sua |
      obrigada pelo seu | agradecemos {o,} seu contato | agradecemos o seu contacto |
      agradecemos a sua mensagem | recebemos {a,} sua | recebemos {o,} seu |
      sua mensagem foi recebida | sua solicitacao foi | o mais breve possivel | assim que possivel |
      com a maior brevidade | ja nao trabalha | nao {trabalha, integra} mais | nao faz mais parte |
      novo endereco de e mail | foi {aberto, registrad*, recebid*} | acusamos a rececao |
      confirmamos o recebimento | entraremos em {contato, contacto} | responderemos |
      ja nao colabora`,
  },
  {
    language: 'ca',
    subject: 'resposta automatica',
    awaySubject: 'fora de loficina | absencia',
    away: `
      fora de loficina | sere fora | estare fora | la meva absencia | tornare {el, al} |
      absent fins | de vacances | no sere al | torno el | oficines romandran tancades |
      tancat per vacances | sere de nou`,
    answer: 'aquesta es una resposta automatica',
    courtesy: 'gracies pel seu | gracies pel teu | hem rebut el',
  },
  {
    language: 'ro',
    subject: 'raspuns automat | mesaj automat',
    awaySubject: 'in afara biroului | absent din birou | sunt in concediu | plecat din birou',
    doubtful: `
      concediu | in concediu | absent | absenta | inchis | delegatie | concediul | in perioada`,
    away: `
      in afara biroului | {nu sunt, voi reveni} {la, in} birou | nu voi fi la birou |
      {plecat, plecata, lipsesc} din birou | in delegatie | voi reveni pe | revin {la, in} birou |
      revin pe | ma intorc | ma voi intoarce | la intoarcere | absenta mea | acces limitat la |
      nu am acces la | in concediu | concediu medical | concediu de crestere | ne vom intoarce |
      birou … inchis* | voi fi plecat* | voi lipsi | sunt plecat* | intr o delegatie |
      sunt indisponibil* | voi fi indisponibil* | {sunt, aflu} in … concediu`,
    answer: 'acesta este un mesaj automat de raspuns | raspuns automat',
    courtesy: `
      va multumesc pentru mesaj | multumim pentru mesaj | va multumim pentru |
      am primit {mesajul, solicitarea} | cat mai curand posibil | in cel mai scurt timp |
      nu mai lucreaza | a fost inregistrat* | confirmam primirea | va vom raspunde`,
  },
]
