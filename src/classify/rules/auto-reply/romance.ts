// How auto-replies are written: French, Spanish, Italian, Portuguese, Catalan, Romanian.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const romance: readonly AutoReplyPhrases[] = [
  {
    language: 'fr',
    subject: `
      reponse automatique | reponse auto | message automatique | reponse automatisee |
      repondeur automatique | rep automatique | auto reponse | accuse de reception automatique`,
    awaySubject: `
      absence du bureau | absent du bureau | absente du bureau | message d absence |
      avis d absence | notification d absence | je suis absent | je suis absente | absent jusqu* |
      absente jusqu* | en conge jusqu* | en conges jusqu*`,
    doubtful: `
      absence | absent | absente | conge | conges | en conge | en conges | vacances | en vacances |
      fermeture annuelle | ferme | fermes | fermee | fermees | fermerons | indisponible |
      pas disponible | deplacement | fetes | rtt | voyage | reprise | formation | de retour |
      du … je suis | durant la periode | pendant la periode`,
    away: `
      suis absent | suis absente | suis actuellement absente | serai absent |
      serai absente | sera absent | sera absente | serons absents | sommes absents | absent jusqu* |
      absente jusqu* | absent du | absente du | absent e du | absent e jusqu* | absent le |
      absente le | actuellement absent | mon absence | notre absence | absence du bureau |
      hors du bureau | hors de mon bureau | en conge | en conges | en vacances |
      en arret de travail | en deplacement | en formation jusqu* | en teletravail jusqu* |
      serai de retour | suis de retour | sera de retour | serons de retour | de retour le |
      de retour au bureau | a mon retour | des mon retour | indisponible jusqu* | indisponible du |
      ne suis pas disponible | ne serai pas disponible | ne suis pas joignable |
      ne serai pas joignable | pas acces a ma messagerie | pas acces a mes mails |
      pas acces a mes courriels | acces limite a ma | acces limite a mes | acces limite aux |
      bureau est ferme du | serons fermes du | sommes fermes du | fermes jusqu* | ferme jusqu* |
      fermeture annuelle | fermeture estivale | fermes pour conges | pas au bureau |
      suis … en conge* | serai … en conge* | en teletravail et | en rtt | hors de france |
      a l etranger jusqu* | retour prevu | arret maladie | mabsente | mabsenterai |
      conge maternite | conge de maternite | conge parental | conge paternite | conge sabbatique |
      conge de paternite | facon irreguliere | acces irregulier | sera ferme | sera fermee |
      seront fermes | seront fermees | fermeture de fin | fermeture hivernale |
      fermeture pour conges | reouverture le | rouvrira | rouvrirons | rouvriront | je reprendrai |
      nous reprendrons | mon remplacant | ma remplacante | me remplace | pendant mes conges |
      actuellement indisponible | injoignable | deplacement professionnel | treve des confiseurs |
      absent pour | absente pour | absents du | de retour parmi | etant en formation |
      suis en formation | en formation toute | suis … malade | cause de maladie | conge maladie |
      conge de maladie | suis … en voyage | en voyage daffaires | suis … en mission |
      suis … en seminaire | suis … en conference | suis … en stage | actuellement en mission |
      actuellement en seminaire | de retour de conge* | bureaux … fermes`,
    answer: `
      ceci est un message automatique de reponse | ceci est un accuse de reception automatique |
      cette reponse est automatique | reponse automatique | reponse generee automatiquement`,
    courtesy: `
      merci de votre interet | merci pour votre interet | merci pour votre message |
      merci pour votre mail | merci pour votre e mail | merci pour votre email |
      merci pour votre courriel | merci de votre message | merci de votre mail |
      merci davoir contacte | je vous remercie pour votre | nous vous remercions de |
      nous vous remercions pour | avons bien recu votre | ai bien recu votre |
      bien recu votre message | votre message a bien ete recu | votre demande a bien ete |
      dans les meilleurs delais | dans les plus brefs delais | vous repondrons | vous repondrai |
      ne travaille plus | ne fait plus partie | a quitte la societe | a quitte l entreprise |
      a change d adresse | nouvelle adresse e mail | nouvelle adresse mail | nest pas consultee |
      nest plus utilisee | accusons reception | accuse reception | enregistree sous |
      enregistre sous | vous repondra | pris en compte | prise en compte | avons pris bonne note |
      ne fais plus partie | nest plus en poste | a cesse ses fonctions`,
  },
  {
    language: 'es',
    subject: `
      respuesta automatica | respuesta automatizada | respuesta auto | contestacion automatica |
      mensaje automatico | autorespuesta | auto respuesta`,
    awaySubject: `
      fuera de la oficina | fuera de oficina | fuera del despacho | ausente de la oficina |
      aviso de ausencia | mensaje de ausencia | notificacion de ausencia | estoy de vacaciones |
      ausencia de la oficina`,
    doubtful: `
      ausencia | ausente | vacaciones | de vacaciones | licencia | de baja | cerrado | cerrada |
      cerrados | no estare | fuera | permiso | viaje | festivos | vuelvo | en el periodo |
      del … al … estar* | receso | dias libres | reanudaremos | retomaremos`,
    away: `
      permiso sin goce | encontrare de permiso | estare de permiso | estoy de permiso |
      licencia sin goce | fuera de la oficina | fuera de oficina | fuera del despacho |
      ausente de la oficina | estare fuera | no tengo acceso al correo | sin acceso al correo |
      estoy fuera | me encuentro fuera | estare ausente | estoy ausente | me encuentro ausente |
      ausente hasta | ausente desde | ausente del | mi ausencia | nuestra ausencia |
      estare de vacaciones | estoy de vacaciones | me encuentro de vacaciones | esta de vacaciones |
      de vacaciones hasta | de vacaciones desde | de vacaciones del | en periodo vacacional |
      de baja por | de baja medica | de baja maternal | permiso de maternidad |
      permiso por maternidad | permiso de paternidad | licencia por maternidad |
      licencia de maternidad | de licencia hasta | de permiso hasta | de viaje de trabajo |
      de viaje hasta | en viaje de negocios | a mi vuelta | mi regreso | mi retorno | regreso el |
      regresare el | regresare a la | regresaremos el | volvere el | volvere a la oficina |
      vuelvo el | estare de vuelta | estare de regreso | me reincorporo | me reincorporare |
      me incorporare | me incorporo | no estare disponible | no estoy disponible |
      no me encuentro en la oficina | no estoy en la oficina | no estare en la oficina |
      no me encuentro disponible | acceso limitado a | sin acceso a mi | no tendre acceso a |
      no tengo acceso a mi | permaneceremos cerrados | estaremos cerrados | estoy de baja |
      esta de baja | estare de baja | no estoy en el despacho | me ausentare | fuera del pais |
      en periodo de vacaciones | disfrutando de mis vacaciones | disfrutando de unas |
      dias de descanso | no atendere | no podre atender | no podremos atender | nos reincorporamos |
      permaneceran cerrad* | permanecera cerrad* | cerrad del | cerradas por | por vacaciones |
      baja por enfermedad | acceso intermitente | acceso esporadico | conectividad limitada |
      estaremos de vuelta | volveremos el | hasta mi vuelta | me sustituye | mi sustitut* |
      estoy … de viaje | me encuentro de viaje | estoy enferm* | me encuentro enferm* |
      estoy asistiendo | estare asistiendo | estoy en un congreso | estare en un congreso |
      motivo de un congreso | estoy en un curso | por receso | con licencia | de licencia medica |
      estoy de licencia | retomamos actividades | retomamos nuestras | retomaremos actividades |
      retomaremos las | reanudaremos actividades | reanudamos actividades | disfrutando de mi |
      disfrutando de unos | de permiso por | de permiso de`,
    answer: `
      respuesta generada automaticamente |
      respuesta automatica | este es un acuse de recibo automatico`,
    courtesy: `
      gracias por su mensaje | gracias por su correo | gracias por su email |
      gracias por su e mail | gracias por tu mensaje | gracias por tu correo |
      gracias por contactar | gracias por ponerse en contacto | gracias por escribir |
      gracias por comunicarse | he recibido su | he recibido tu | recibimos su |
      su mensaje ha sido recibido | a la mayor brevedad | lo antes posible | en breve |
      ya no trabaja | ya no forma parte | ha dejado la empresa | nueva direccion de correo |
      ha quedado registrad* | ha sido registrad* | acusamos recibo | hemos recibido |
      te contestaremos | le contestaremos | nos pondremos en contacto | ya no pertenece |
      ya no labora | ya no se encuentra`,
  },
  {
    language: 'it',
    subject: `
      risposta automatica | risposta automatizzata | messaggio automatico | autorisposta |
      auto risposta | risponditore automatico | avviso automatico`,
    awaySubject: `
      fuori ufficio | fuori sede | fuori dall ufficio | messaggio di assenza |
      notifica di assenza | avviso di assenza | assente dall ufficio | sono in ferie`,
    doubtful: `
      assenza | assente | ferie | in ferie | vacanza | in vacanza | chiuso | chiusi | chiusa |
      chiusura | permesso | maternita | malattia | trasferta | festivita | al ritorno |
      nel periodo | dal … saro | riapertura | riapriremo`,
    away: `
      non ho accesso alla posta | fuori ufficio | fuori sede | fuori dall ufficio | sono assente |
      saro assente | sara assente | e assente | assente dal | assente fino | assente dall ufficio |
      momentaneamente assente | mia assenza | nostra assenza | sono in ferie | saro in ferie |
      sara in ferie | e in ferie | in ferie dal | in ferie fino | in vacanza | in maternita |
      in congedo | in malattia | in trasferta | in viaggio | mio rientro | rientro in ufficio |
      rientrero | rientro il | saro di ritorno | di ritorno il | tornero in ufficio | tornero il |
      tornero operativ* | torno il | mio ritorno | di nuovo in ufficio | nuovamente in ufficio |
      nuovamente disponibile | non saro in ufficio | non sono in ufficio | non saro disponibile |
      non sono disponibile | non saro raggiungibile | non sono raggiungibile |
      accesso limitato alla | accesso limitato alle | senza accesso alla | non avro accesso |
      gli uffici saranno chiusi | sara chiuso dal | siamo chiusi | saremo chiusi |
      resteremo chiusi | chiuso per ferie | chiusi per ferie | chiusura estiva |
      chiusura natalizia | in smart working fino | fuori stanza | in permesso | in aspettativa |
      all estero fino | uffici … chiusi | per malattia | rimarranno chiusi | resteranno chiusi |
      rimarra chius* | restera chius* | riapriranno | riaprira | riapriremo | pausa estiva |
      pausa natalizia | fuori citta | rientreremo | riprendero | riprenderemo |
      torneremo operativ* | nuovamente operativ* | di nuovo operativ* | di nuovo in sede |
      nuovamente in sede | mi sostituisce | in mia vece | non potro leggere | non potro rispondere |
      accesso saltuario | accesso sporadico | fuori per lavoro | assente per | sono in missione |
      sono a un convegno | sono … corso di formazione | leggo … saltuariamente`,
    answer: `
      risposta automatica | risposta generata automaticamente |
      questo e un messaggio automatico di risposta`,
    courtesy: `
      grazie per il suo messaggio | grazie per il tuo messaggio | grazie per la sua |
      grazie per la tua | grazie per averci | grazie per avermi | la ringrazio per |
      la ringraziamo per | ti ringraziamo per | ho ricevuto la | ho ricevuto il |
      il prima possibile | al piu presto | quanto prima | non lavora piu | non fa piu parte |
      ha lasciato l azienda | nuovo indirizzo | non e presidiata | non e monitorata |
      presa in carico | preso in carico | abbiamo ricevuto | confermiamo la ricezione |
      ricontattar* | le risponderemo | non collabora piu | non e piu in forza`,
  },
  {
    language: 'pt',
    subject: `
      resposta automatica | resposta automatizada | mensagem automatica | auto resposta |
      autoresposta | resposta auto`,
    awaySubject: `
      fora do escritorio | fora de escritorio | ausencia do escritorio | ausencia temporaria |
      ausente do escritorio | aviso de ausencia | mensagem de ausencia | notificacao de ausencia |
      estou de ferias | nao estou no escritorio`,
    doubtful: `
      ausencia | ausente | ferias | de ferias | em ferias | licenca | encerrado | encerrados |
      fechado | fechados | recesso | viagem | baixa | feriado | fora | volto dia | volto no dia |
      no periodo | entre os dias | reabriremos`,
    away: `
      fora do escritorio | fora de escritorio | ausente do escritorio | nao tenho acesso ao e mail |
      nao tenho acesso ao email | nao estou no escritorio | estarei ausente | estou ausente |
      encontro me ausente | ausente ate | ausente de | ausente entre | ausente no periodo |
      minha ausencia | nossa ausencia | estarei de ferias | estou de ferias | estarei em ferias |
      estou em ferias | esta de ferias | encontro me de ferias | de ferias ate | de ferias de |
      de ferias no periodo | em periodo de ferias | licenca maternidade | licenca de maternidade |
      licenca parental | licenca medica | de licenca ate | estarei fora | estou fora | em viagem |
      viagem a trabalho | viagem de negocios | meu regresso | no meu retorno | apos meu retorno |
      ate meu retorno | retorno no dia | retorno dia | retornarei no dia | retornarei ao |
      retornarei as | retornarei dia | retorno as atividades | regresso no dia | regresso a |
      regressarei | voltarei ao | voltarei no dia | voltarei dia | volto no dia | volto a |
      estarei de volta | acesso limitado | sem acesso ao | sem acesso a e | nao terei acesso |
      nao estarei disponivel | nao estou disponivel | indisponivel ate |
      nao me encontro no escritorio | nao estarei no escritorio | encerrado para ferias |
      regressando | de regresso | em licenca | fora da empresa | ausentar me | estarei de licenca |
      em recesso | em teletrabalho ate | encerrados | em formacao ate | gozo de ferias |
      afastad por | afastad do | em deslocacao | retorno ao trabalho | retornando no |
      retornando em | retornando dia | retomaremos as | retomo as | estaremos fechad* |
      estaremos encerrad* | encerraremos | acesso esporadico | quem me substitui | de atestado |
      com atestado | em ferias coletivas | de ferias coletivas | estou em congresso |
      estou num congresso | estou em formacao | encontro me em formacao | regresso ao trabalho |
      regresso ao servico | regresso ao escritorio | retorno as minhas | de baixa por |
      estou de baixa | encontro me de baixa | de baixa medica`,
    answer: `
      resposta gerada automaticamente | resposta automatica |
      esta e uma mensagem automatica de resposta`,
    courtesy: `
      obrigado pela sua mensagem | obrigado pela mensagem | obrigado pelo seu |
      obrigado pelo contato | obrigado pelo contacto | obrigado por entrar em contato |
      obrigado por contactar | obrigada pela sua | obrigada pelo seu | agradecemos o seu contato |
      agradecemos o seu contacto | agradecemos seu contato | agradecemos a sua mensagem |
      recebemos sua | recebemos a sua | recebemos o seu | recebemos seu |
      sua mensagem foi recebida | sua solicitacao foi | o mais breve possivel |
      assim que possivel | com a maior brevidade | ja nao trabalha | nao trabalha mais |
      nao faz mais parte | novo endereco de e mail | foi aberto | foi registrad* | foi recebid* |
      acusamos a rececao | confirmamos o recebimento | entraremos em contato |
      entraremos em contacto | responderemos | ja nao colabora | nao integra mais`,
  },
  {
    language: 'ca',
    subject: 'resposta automatica',
    awaySubject: 'fora de loficina | absencia',
    away: `
      fora de loficina | sere fora | estare fora |
      la meva absencia | tornare el | absent fins | de vacances | no sere al | torno el |
      tornare al | oficines romandran tancades | tancat per vacances | sere de nou`,
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
      in afara biroului | nu sunt la birou | nu voi fi la birou |
      nu sunt in birou | plecat din birou | plecata din birou | in delegatie | voi reveni la birou |
      voi reveni in birou | voi reveni pe | revin la birou | revin in birou | revin pe | ma intorc |
      ma voi intoarce | la intoarcere | absenta mea | lipsesc din birou | acces limitat la |
      nu am acces la | in concediu | concediu medical | concediu de crestere | ne vom intoarce |
      birou … inchis* | voi fi plecat* | voi lipsi | sunt plecat* | intr o delegatie |
      sunt indisponibil* | voi fi indisponibil* | sunt in … concediu | aflu in … concediu`,
    answer: 'acesta este un mesaj automat de raspuns | raspuns automat',
    courtesy: `
      va multumesc pentru mesaj | multumim pentru mesaj | va multumim pentru | am primit mesajul |
      cat mai curand posibil | in cel mai scurt timp | nu mai lucreaza | a fost inregistrat* |
      am primit solicitarea | confirmam primirea | va vom raspunde`,
  },
]
