// How auto-replies are written: English, Dutch, German.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const western: readonly AutoReplyPhrases[] = [
  {
    language: 'en',
    subject: `
      {automatic, automated} {reply, response, answer} |
      auto {reply, response, responder, respond, answer, message} | autoreply | autoresponse |
      autoresponder | autorespons | autorespond`,
    awaySubject: `
      {away from, out of} {the,} office | away {message, notice, until} | ooo | oof |
      away from my mail | i am away | im away | i am on vacation | im on vacation |
      i am on holiday | im on holiday | vacation {reply, message, notice, notification}`,
    doubtful: `
      away | out of town | {on, my} vacation | {on, my, our} holiday | on leave | pto | offline |
      unavailable | closed | leave | holidays | {time, day, days} off | travel | traveling |
      travelling | absence | conference | returning | break | not working | slow to respond |
      return to work | back on | back in | {im, am, be} back | off the grid | gone fishing |
      {during, in} the period | from … i am | reopen | reopens | reopening | summer break |
      winter break | christmas break`,
    away: `
      {am, im, out, be, is, currently} on … leave | {dont, only, resume} work on |
      {do not, return to} work on | my next working day | non working day |
      not a working day for me | out of {my,} office |
      {out of, away from, not in, back in, return to, returning to} the office |
      away from my {office, desk, mail, email} | away from {email, work} |
      {am, be, is, currently, away} on {vacation, holiday} |
      on {annual, parental, maternity, paternity, medical, family} leave | on leave from |
      leave of absence | i am currently {away, out} | i am away | im away |
      i will be {away, out, returning} | ill be away | ill be out | im currently out |
      i am traveling | i am travelling | {be, currently, im} {traveling, travelling} |
      on a business trip | on business travel | back in {office, on} | {back, not} at my desk |
      {be, am} back on | return to office | returning to work | i {will,} return on |
      {upon, on} my return | {when, until} i return | when im back |
      {limited, no} access to {email, e mail, my} | limited {email, e mail} access |
      not have access to {email, my} | intermittent access | sporadic access | without access to |
      {unavailable, offline, gone, out, travelling, traveling, unreachable} until |
      unavailable {from, till} | unable to respond until | not {be,} checking email |
      am unavailable and | {we, office, offices} will be closed | closed for the holidays |
      closed for {christmas, thanksgiving} | {during, in} my absence | i will be back {in, at} |
      ill be back in | hospitalized | on pto | ooo | all day meeting | in meetings {all, today} |
      in back to back | i only work | only in the office on | gone till | gone through |
      not present until | {taking, commenced, started, taken} … leave |
      my {maternity, parental} leave | slow to respond | {taking, some} time off |
      {out, off, on} sick | {out, away} for the rest | {be, am, im} out for the day |
      {gone, away} for the day | {im, am} off {today, tomorrow, until, till, from, on, this} |
      {im, am} off next | unreachable {through, till} | {be, am, im} unavailable through |
      {be, am, im, is} out {through, till} | {am, im, is} offline {through, till} |
      {attending, at} a conference | on sabbatical | on jury duty | back from {vacation, holiday} |
      from holiday on | be offline | not working this week | not working {today, until, from} |
      stepped away | company wide break | day off | days off | offices close on | office closes on |
      offices are closed | {office, desk} is closed | we are closed for |
      on … leave {until, through, since} | covering for me | covers for me | at an offsite |
      little or no access | patchy wifi | will not be reading | not reading my |
      not be available {until, from} | cannot be reached until | cannot be reached up to |
      on furlough | compassionate leave | on secondment | {annual, summer} shutdown |
      today is a public holiday | at my desk on | back at work | back in the studio |
      normal service resumes | deputy is | my deputy | am … ill | am … unwell | family emergency |
      bereavement | am in training | am on a {training,} course | am away on |
      am at a trade {fair, show} | are closed until | are closed for the | a well deserved break`,
    answer: `
      this is an {automatic, auto} reply | this is an {automatic, automated, auto} response |
      this is an {autoreply, autoresponse} | this is an auto generated {reply, response} |
      this {reply was, reply is, response was} automatically generated |
      automatically generated {reply, response} | automated reply | autoreply message`,
    courtesy: `
      thank you for your {e mail, email, message, mail, inquiry, enquiry} |
      thank you for you e mail | thank you for {contacting, writing, emailing} |
      thank you for getting in touch | thanks for your {email, e mail, message} |
      thanks for {contacting, writing} | thanks for getting in touch | {we, i} have received your |
      {weve, we} received your | your {message, email, e mail} has been received |
      your request … has been received | your {case, ticket} … has been | will get back to you |
      will {respond, reply} to your | will be in touch |
      {mailbox, inbox, address, account} is not monitored | mailbox is unattended |
      is no longer monitored | is no longer in use | no longer with the company |
      no longer {works, work, employed} | {has, have} left the company |
      have a new {email, e mail} address | my email address has changed |
      my new {email, e mail} address | we acknowledge | acknowledge receipt |
      got your {request, message, email} | is being reviewed | been opened on your behalf |
      confirming that we got | a ticket has been | case has been created | has been logged |
      been assigned | let you know that it has arrived | we aim to`,
  },
  {
    language: 'nl',
    subject: `
      automatisch {antwoord, bericht} | automatische {reactie, beantwoording, e mail} |
      auto antwoord`,
    awaySubject: `
      afwezig | afwezigheid | afwezigheidsbericht | afwezigheidsassistent | afwezigheidsmelding |
      niet aanwezig | niet op kantoor`,
    doubtful: `
      vakantie | met vakantie | op vakantie | verlof | met verlof | afwezig | afwezigheid |
      gesloten | niet bereikbaar | vrij | er niet | zwangerschapsverlof | ziek | feestdagen |
      vakantieperiode | zomersluiting | cursus | op reis | in het buitenland | ben … terug |
      mail weer | weer terug | in de periode | van … ben ik | kerstvakantie | zomervakantie |
      herfstvakantie | voorjaarsvakantie | meivakantie | vakantiesluiting`,
    away: `
      ben … {afwezig, vrij, ziek} | ik ben afwezig | is afwezig | wegens afwezigheid |
      afwezig {van, tot, wegens} |
      mijn {afwezigheid, vakantie, terugkeer, terugkomst, vervanger, waarnemer} |
      {niet, weer} aanwezig | {niet, weer, terug} op kantoor | niet op {het kantoor, mijn werk} |
      buiten kantoor | {op, met, wegens} vakantie | i v m vakantie |
      met {verlof, geboorteverlof, vaderschapsverlof, zorgverlof} | zwangerschapsverlof |
      ouderschapsverlof | bevallingsverlof | {beperkt, weer} bereikbaar |
      weer aan {het werk, de slag} | weer terug | {ben, sta} ik weer | {bij, na} terugkomst |
      geen toegang tot {mijn, e mail} | gesloten t m | {ben, tot} … niet bereikbaar |
      tijdelijk niet bereikbaar | niet bereikbaar {tot, van} | gesloten tot en met | bouwvak |
      ben … er niet | er even {niet, tussenuit} | kantoor … {gesloten, dicht} |
      zijn … gesloten van | werk niet op | ziek thuis | weer op post | in het buitenland |
      geniet … van mijn | wegens … ziekte | langdurig ziek | ziek gemeld | ziekgemeld |
      ziekteverlof | staan {wij, we} weer | zijn {wij, we} er weer | zijn wij er niet |
      {geniet, genieten} … vakantie | vandaag … vrij | weer achter mijn bureau |
      weer in de praktijk | tot … afwezig | t m … niet bereikbaar | t m … afwezig | neemt … waar |
      vervangt mij | {werkt, werk} vandaag niet | een vrije dag | ben … weer beschikbaar |
      zal … weer beginnen | ben … op {cursus, congres, training} |
      ben … op een {cursus, congres, beurs} | op studiereis | op zakenreis | op dienstreis |
      met onbetaald verlof | genieten … kerstvakantie`,
    answer: `
      dit is een automatisch {gegenereerd,} antwoord |
      dit is een automatische {reactie, beantwoording, ontvangstbevestiging} |
      dit is een geautomatiseerd antwoord`,
    courtesy: `
      bedankt voor {uw e mail, uw mail, uw bericht, je e mail, je mail, je bericht} |
      dank {u,} voor uw | hartelijk dank voor | {we, wij} hebben uw | we hebben je |
      zo spoedig mogelijk | niet {meer, langer} werkzaam | wordt niet gelezen | is ontvangen |
      hebben wij ontvangen | in goede orde | wordt in behandeling | in behandeling genomen |
      bevestigen de ontvangst | niet meer {bij ons, in dienst} | uit dienst | verzoek … ontvangen`,
  },
  {
    language: 'de',
    subject: `
      {automatische, autom, auto} antwort | automatische beantwortung | automatische ruckantwort |
      automatische rueckantwort | automatische eingangsbestatigung | automatische mitteilung |
      automatische nachricht | autoantwort`,
    awaySubject: `
      abwesenheit | {automatische,} abwesenheitsnotiz | abwesenheitsmeldung |
      abwesenheitsnachricht | abwesenheitsbenachrichtigung | abwesenheitsassistent |
      abwesenheitsagent | abwesend | ausser haus | nicht im {buro, buero} | ich bin im urlaub |
      urlaubsnotiz | urlaubsbenachrichtigung`,
    doubtful: `
      im urlaub | urlaub | urlaubsbedingt | elternzeit | betriebsferien | abwesend | abwesenheit |
      ferien | geschlossen | nicht erreichbar | dienstreise | frei | feiertage | nicht da |
      fortbildung | bin … zuruck | bin … zurueck | wieder zuruck | in der zeit {vom, von} |
      im zeitraum | {vom, bis} … bin ich | weihnachtsferien | sommerferien`,
    away: `
      nicht im {buro, buero, hause, haus} | nicht zu hause im buro | nicht in der firma |
      nicht am {arbeitsplatz, platz} | nicht an meinem {platz, arbeitsplatz} | ausser haus |
      ausserhalb des {buros, hauses} | {im, in} urlaub | mache urlaub |
      aus dem urlaub | meines urlaubs | urlaubsbedingt | urlaub bis | urlaub vom | in elternzeit |
      auf {dienstreise, geschaftsreise, reisen, fortbildung, urlaub, reha} |
      bin … {abwesend, krank, urlaub, freigestellt} | ich bin abwesend | ist abwesend |
      {abwesend, geschlossen} {bis, vom} | meine abwesenheit |
      meiner {abwesenheit, ruckkehr, rueckkehr} | eingeschrankt erreichbar |
      wieder {erreichbar, da, zuruck, anwesend, ansprechbar, personlich} | wieder zu erreichen |
      wieder im {buro, buero, haus, hause, dienst, einsatz} | wieder fur sie da |
      bin {ich,} wieder | zuruck im buro | erkrankt | krankheitsbedingt | betriebsferien |
      betriebsurlaub | keinen zugriff auf |
      {bleibt, buro, buros, geschaftsstelle, buero} … geschlossen |
      {derzeit, momentan} nicht erreichbar | nicht erreichbar {bis, vom} |
      zur zeit nicht erreichbar | bin … nicht … erreichbar | bin … nicht … zu erreichen |
      nicht vor ort | in den ferien | im ausland | habe … frei | mutterschutz |
      in der {elternzeit, kur, reha} | krankgeschrieben | verreist | krank gemeldet |
      krankgemeldet | krankenstand | arbeitsunfahig | betriebsruhe | weihnachtspause | sommerpause |
      winterpause | bruckentag | meine vertretung | vertritt mich | vertreten mich |
      wieder an bord | kehre … zuruck | lese keine mails | lese keine e mails | karenz |
      zeitausgleich | gleittag | sabbatical | in teilzeit nicht | heute nicht im | heute frei |
      in kur | in reha | in den flitterwochen | wegen krankheit | {wegen, aufgrund} … erkrankung |
      aufgrund … krankheit | krankheitshalber | im {wohlverdienten, verdienten} urlaub |
      im jahresurlaub | im resturlaub | im sonderurlaub | im bildungsurlaub |
      im mutterschaftsurlaub | im vaterschaftsurlaub | bin … auf der messe |
      bin … auf einer {messe, tagung, konferenz, schulung} |
      bin … auf einem {kongress, seminar, workshop} | bin … auf schulung |
      {mich, bin} … in einer schulung | stehe … wieder zur verfugung | nur sporadisch zugriff`,
    answer: `
      diese antwort wurde automatisch | dies ist eine automatisch {generierte, erstellte} antwort |
      dies ist eine automatische {eingangsbestatigung, ruckmeldung} | automatische antwort`,
    courtesy: `
      vielen dank {fur ihre, fur deine, fuer ihre} | danke fur {ihre, deine} |
      haben ihre {nachricht, e mail, anfrage} erhalten |
      ihre {nachricht, e mail, anfrage} ist bei uns eingegangen | schnellstmoglich |
      so {schnell, bald} wie moglich | umgehend beantworten | nicht mehr {im unternehmen, bei uns} |
      nicht mehr {fur, tatig} | neue e mail adresse | wird nicht gelesen | bei uns eingegangen |
      eingang ihrer | bestatigen den eingang | ist eingegangen | haben wir erhalten |
      ausgeschieden | automatisch {erzeugt, generiert}`,
  },
]
