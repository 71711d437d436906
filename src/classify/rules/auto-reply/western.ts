// How auto-replies are written: English, Dutch, German.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const western: readonly AutoReplyPhrases[] = [
  {
    language: 'en',
    subject: `
      automatic reply | auto reply | autoreply | automated reply | automatic response |
      automated response | auto response | autoresponse | auto responder | autoresponder |
      auto respond | autorespons | auto answer | automatic answer | autorespond |
      automated answer | auto message`,
    awaySubject: `
      away from office | away message | away notice | out of office | out of the office | ooo |
      oof | away from my mail | away from the office | away until | i am away | im away |
      i am on vacation | im on vacation | i am on holiday | im on holiday | vacation reply |
      vacation message | vacation notice | vacation notification`,
    doubtful: `
      away | out of town | on vacation | on holiday | on leave | pto | offline | unavailable |
      closed | leave | holidays | time off | travel | traveling | travelling | absence | day off |
      days off | conference | returning | break | not working | slow to respond | return to work |
      back on | back in | im back | am back | be back | off the grid | gone fishing | my holiday |
      our holiday | my vacation | during the period | in the period | from … i am | reopen |
      reopens | reopening | summer break | winter break | christmas break`,
    away: `
      am on … leave | im on … leave | out on … leave | be on … leave | is on … leave |
      currently on … leave | dont work on | do not work on | my next working day | non working day |
      not a working day for me | out of office | out of the office | out of my office |
      away from the office | away from my office | away from my desk | away from my mail |
      away from my email | away from email | away from work | not in the office | am on vacation |
      be on vacation | is on vacation | currently on vacation | away on vacation | am on holiday |
      be on holiday | is on holiday | currently on holiday | away on holiday | on annual leave |
      on parental leave | on maternity leave | on paternity leave | on medical leave |
      on family leave | on leave from | leave of absence | i am currently away | i am away |
      im away | i will be away | ill be away | i will be out | ill be out | i am currently out |
      im currently out | i am traveling | i am travelling | be traveling | be travelling |
      currently traveling | currently travelling | on a business trip | on business travel |
      back in the office | back in office | back at my desk | be back on | am back on |
      return to the office | return to office | returning to the office | returning to work |
      i will return on | i return on | i will be returning | upon my return | on my return |
      when i return | when im back | until i return | limited access to email |
      limited access to e mail | limited access to my | limited email access |
      limited e mail access | no access to email | no access to e mail | no access to my |
      not have access to email | not have access to my | intermittent access | sporadic access |
      without access to | unavailable until | unavailable from | unable to respond until |
      not be checking email | not checking email | am unavailable and | we will be closed |
      office will be closed | offices will be closed | closed for the holidays |
      closed for christmas | during my absence | in my absence | i will be back in |
      i will be back at | ill be back in | hospitalized | on pto | offline until | ooo |
      all day meeting | in meetings all | in meetings today | in back to back | only work on |
      i only work | only in the office on | gone until | gone till | gone through |
      not present until | im traveling | im travelling | taking … leave | commenced … leave |
      started … leave | my maternity leave | my parental leave | slow to respond | taking time off |
      some time off | out sick | out for the rest | be out for the day | am out for the day |
      im out for the day | gone for the day | away for the rest | away for the day | im off today |
      im off tomorrow | im off until | im off till | im off from | im off on | im off this |
      im off next | am off today | am off tomorrow | am off until | am off till | am off from |
      am off on | am off this | am off next | unreachable through | unreachable till |
      unavailable till | be unavailable through | am unavailable through | im unavailable through |
      be out through | am out through | im out through | is out through | be out till |
      am out till | im out till | is out till | am offline through | im offline through |
      is offline through | am offline till | im offline till | is offline till |
      attending a conference | at a conference | on sabbatical | on jury duty | out until |
      back from vacation | back from holiday | from holiday on | not at my desk | be offline |
      not working this week | not working today | not working until | not working from |
      stepped away | company wide break | day off | days off | offices close on | office closes on |
      offices are closed | office is closed | desk is closed | we are closed for |
      closed for thanksgiving | off sick | on sick | taken … leave | on … leave until |
      on … leave through | on … leave since | covering for me | covers for me | at an offsite |
      travelling until | traveling until | little or no access | patchy wifi | will not be reading |
      not reading my | unreachable until | not be available until | not be available from |
      cannot be reached until | cannot be reached up to | on furlough | compassionate leave |
      on secondment | annual shutdown | summer shutdown | today is a public holiday |
      at my desk on | back at work | back in on | back in the studio | normal service resumes |
      resume work on | return to work on | deputy is | my deputy | am … ill | am … unwell |
      family emergency | bereavement | am in training | am on a course | am on a training course |
      am away on | am at a trade fair | am at a trade show | are closed until | are closed for the |
      a well deserved break`,
    answer: `
      this is an automatic reply | this is an automatic response |
      this is an automated response | this is an auto reply | this is an autoreply |
      this is an auto response | this is an auto generated reply |
      this is an auto generated response | this is an autoresponse |
      this reply was automatically generated | this reply is automatically generated |
      this response was automatically generated | automatically generated reply |
      automatically generated response | automated reply | autoreply message`,
    courtesy: `
      thank you for your e mail | thank you for you e mail | thank you for your email |
      thank you for your message | thank you for your mail | thank you for your inquiry |
      thank you for your enquiry | thank you for contacting | thank you for writing |
      thank you for emailing | thank you for getting in touch | thanks for your email |
      thanks for your e mail | thanks for your message | thanks for contacting |
      thanks for writing | thanks for getting in touch | we have received your |
      weve received your | we received your | i have received your |
      your message has been received | your email has been received |
      your e mail has been received | your request … has been received | your case … has been |
      your ticket … has been | will get back to you | will respond to your | will reply to your |
      will be in touch | mailbox is not monitored | mailbox is unattended | inbox is not monitored |
      address is not monitored | account is not monitored | is no longer monitored |
      is no longer in use | no longer with the company | no longer works | no longer work |
      no longer employed | has left the company | have left the company | have a new email address |
      have a new e mail address | my email address has changed | my new email address |
      my new e mail address | we acknowledge | acknowledge receipt | got your request |
      got your message | got your email | is being reviewed | been opened on your behalf |
      confirming that we got | a ticket has been | case has been created | has been logged |
      been assigned | let you know that it has arrived | we aim to`,
  },
  {
    language: 'nl',
    subject: `
      automatisch antwoord | automatische reactie | automatische beantwoording |
      automatische e mail | automatisch bericht | auto antwoord`,
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
      ben … afwezig | ik ben afwezig | is afwezig | wegens afwezigheid | afwezig van | afwezig tot |
      mijn afwezigheid | niet aanwezig | niet op kantoor | niet op het kantoor | niet op mijn werk |
      buiten kantoor | op vakantie | met vakantie | mijn vakantie | wegens vakantie |
      i v m vakantie | ben … vrij | met verlof | zwangerschapsverlof | ouderschapsverlof |
      bevallingsverlof | beperkt bereikbaar | weer bereikbaar | weer aanwezig | weer op kantoor |
      weer aan het werk | weer terug | ben ik weer | terug op kantoor | mijn terugkeer |
      mijn terugkomst | bij terugkomst | na terugkomst | geen toegang tot mijn |
      geen toegang tot e mail | gesloten t m | ben … niet bereikbaar | tijdelijk niet bereikbaar |
      niet bereikbaar tot | niet bereikbaar van | gesloten tot en met | bouwvak | ben … er niet |
      er even niet | er even tussenuit | kantoor … gesloten | zijn … gesloten van | werk niet op |
      ziek thuis | afwezig wegens | weer op post | in het buitenland | geniet … van mijn |
      wegens … ziekte | langdurig ziek | ziek gemeld | ziekgemeld | ziekteverlof | sta ik weer |
      staan wij weer | staan we weer | zijn wij er weer | zijn we er weer | zijn wij er niet |
      kantoor … dicht | geniet … vakantie | vandaag … vrij | weer aan de slag |
      weer achter mijn bureau | weer in de praktijk | tot … niet bereikbaar | tot … afwezig |
      t m … niet bereikbaar | t m … afwezig | neemt … waar | vervangt mij | mijn vervanger |
      mijn waarnemer | werkt vandaag niet | werk vandaag niet | een vrije dag | ben … ziek |
      ben … weer beschikbaar | zal … weer beginnen | ben … op cursus | ben … op een cursus |
      ben … op congres | ben … op een congres | ben … op training | ben … op een beurs |
      op studiereis | op zakenreis | op dienstreis | met geboorteverlof | met vaderschapsverlof |
      met zorgverlof | met onbetaald verlof | genieten … kerstvakantie | genieten … vakantie`,
    answer: `
      dit is een automatisch antwoord | dit is een automatische reactie |
      dit is een automatisch gegenereerd antwoord | dit is een automatische beantwoording |
      dit is een automatische ontvangstbevestiging | dit is een geautomatiseerd antwoord`,
    courtesy: `
      bedankt voor uw e mail | bedankt voor uw mail | bedankt voor uw bericht |
      bedankt voor je e mail | bedankt voor je mail | bedankt voor je bericht | dank voor uw |
      dank u voor uw | hartelijk dank voor | we hebben uw | wij hebben uw | we hebben je |
      zo spoedig mogelijk | niet meer werkzaam | niet langer werkzaam | wordt niet gelezen |
      is ontvangen | hebben wij ontvangen | in goede orde | wordt in behandeling |
      in behandeling genomen | bevestigen de ontvangst | niet meer bij ons | niet meer in dienst |
      uit dienst | verzoek … ontvangen`,
  },
  {
    language: 'de',
    subject: `
      automatische antwort | automatische beantwortung | automatische ruckantwort |
      automatische rueckantwort | automatische eingangsbestatigung | automatische mitteilung |
      automatische nachricht | autom antwort | autoantwort | auto antwort`,
    awaySubject: `
      abwesenheit | abwesenheitsnotiz | abwesenheitsmeldung | abwesenheitsnachricht |
      abwesenheitsbenachrichtigung | abwesenheitsassistent | abwesenheitsagent |
      automatische abwesenheitsnotiz | abwesend | ausser haus | nicht im buro | nicht im buero |
      ich bin im urlaub | urlaubsnotiz | urlaubsbenachrichtigung`,
    doubtful: `
      im urlaub | urlaub | urlaubsbedingt | elternzeit | betriebsferien | abwesend | abwesenheit |
      ferien | geschlossen | nicht erreichbar | dienstreise | frei | feiertage | nicht da |
      fortbildung | bin … zuruck | bin … zurueck | wieder zuruck | in der zeit vom |
      in der zeit von | im zeitraum | vom … bin ich | bis … bin ich | weihnachtsferien |
      sommerferien`,
    away: `
      nicht im buro | nicht im buero | nicht zu hause im buro | nicht im hause | nicht im haus |
      nicht in der firma | nicht am arbeitsplatz | nicht an meinem platz |
      nicht an meinem arbeitsplatz | ausser haus | ausserhalb des buros | ausserhalb des hauses |
      im urlaub | in urlaub | aus dem urlaub | meines urlaubs | urlaubsbedingt | urlaub bis |
      urlaub vom | in elternzeit | auf dienstreise | auf geschaftsreise | auf reisen |
      bin … abwesend | ich bin abwesend | ist abwesend | abwesend bis | abwesend vom |
      meine abwesenheit | meiner abwesenheit | eingeschrankt erreichbar | wieder erreichbar |
      wieder zu erreichen | wieder im buro | wieder im buero | wieder im haus | wieder im hause |
      wieder da | wieder fur sie da | wieder zuruck | wieder anwesend | bin ich wieder |
      bin wieder | zuruck im buro | meiner ruckkehr | meiner rueckkehr | erkrankt |
      krankheitsbedingt | betriebsferien | betriebsurlaub | keinen zugriff auf | geschlossen vom |
      geschlossen bis | bleibt … geschlossen | derzeit nicht erreichbar | nicht erreichbar bis |
      nicht erreichbar vom | zur zeit nicht erreichbar | momentan nicht erreichbar |
      bin … nicht … erreichbar | bin … nicht … zu erreichen | nicht am platz | nicht vor ort |
      in den ferien | auf fortbildung | im ausland | habe … frei | mutterschutz |
      in der elternzeit | buro … geschlossen | buros … geschlossen | geschaftsstelle … geschlossen |
      buero … geschlossen | krankgeschrieben | verreist | krank gemeldet | krankgemeldet |
      krankenstand | arbeitsunfahig | mache urlaub | auf urlaub | betriebsruhe | weihnachtspause |
      sommerpause | winterpause | bruckentag | meine vertretung | vertritt mich | vertreten mich |
      wieder ansprechbar | wieder an bord | wieder im dienst | wieder im einsatz |
      wieder personlich | kehre … zuruck | lese keine mails | lese keine e mails | karenz |
      zeitausgleich | gleittag | sabbatical | in teilzeit nicht | heute nicht im | heute frei |
      bin … krank | in kur | in der kur | in reha | in der reha | auf reha | in den flitterwochen |
      wegen krankheit | wegen … erkrankung | aufgrund … erkrankung | aufgrund … krankheit |
      krankheitshalber | im wohlverdienten urlaub | im verdienten urlaub | im jahresurlaub |
      im resturlaub | im sonderurlaub | im bildungsurlaub | im mutterschaftsurlaub |
      im vaterschaftsurlaub | bin … urlaub | bin … auf der messe | bin … auf einer messe |
      bin … auf einem kongress | bin … auf einer tagung | bin … auf einem seminar |
      bin … auf einer konferenz | bin … auf einer schulung | bin … auf einem workshop |
      bin … auf schulung | mich … in einer schulung | bin … in einer schulung |
      stehe … wieder zur verfugung | bin … freigestellt | nur sporadisch zugriff`,
    answer: `
      diese antwort wurde automatisch | dies ist eine automatisch generierte antwort |
      dies ist eine automatisch erstellte antwort | dies ist eine automatische eingangsbestatigung |
      dies ist eine automatische ruckmeldung | automatische antwort`,
    courtesy: `
      vielen dank fur ihre | vielen dank fur deine | danke fur ihre | danke fur deine |
      vielen dank fuer ihre | haben ihre nachricht erhalten | haben ihre e mail erhalten |
      haben ihre anfrage erhalten | ihre nachricht ist bei uns eingegangen |
      ihre e mail ist bei uns eingegangen | ihre anfrage ist bei uns eingegangen |
      schnellstmoglich | so schnell wie moglich | so bald wie moglich | umgehend beantworten |
      nicht mehr im unternehmen | nicht mehr fur | neue e mail adresse | wird nicht gelesen |
      bei uns eingegangen | eingang ihrer | bestatigen den eingang | ist eingegangen |
      haben wir erhalten | ausgeschieden | nicht mehr bei uns | nicht mehr tatig |
      automatisch erzeugt | automatisch generiert`,
  },
]
