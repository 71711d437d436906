// How auto-replies are written: Swedish, Danish, Norwegian, Finnish, Icelandic and
// the Baltic languages.
// Columns and form of the phrases: `AutoReplyPhrases`. Folded (see fold.ts), without apostrophes.
// Sources: the localised prefixes of Exchange, Outlook, Notes, Gmail and webmail programs, and the
// sentences that their templates and guides for absence notes propose.

import type { AutoReplyPhrases } from '../../auto-reply/phrases.ts'

export const northern: readonly AutoReplyPhrases[] = [
  {
    language: 'sv',
    subject: 'autosvar | automatiskt svar | automatsvar | auto svar | automatiskt meddelande',
    awaySubject: `
      franvaromeddelande | franvarobesked | ej pa kontoret | inte pa kontoret |
      franvaro fran kontoret | franvarande | jag ar pa semester | jag har semester`,
    doubtful: `
      franvaro | semester | pa semester | ledig | foraldraledig | sommarstangt | franvarande |
      borta | stangt | resa | julledigt | under perioden | i perioden | mellandagarna`,
    away: `
      jag ar borta | pa semester | har semester | semester till | semester fram | semester t o m |
      ledig till | ledig t o m | foraldraledig | mammaledig | pappaledig | tjanstledig |
      sjukskriven | pa tjansteresa | pa resande fot | ar bortrest | ej pa kontoret |
      inte pa kontoret | inte inne pa kontoret | borta fran kontoret | inte pa plats |
      inte i tjanst | ej i tjanst | ar franvarande | franvarande till | min franvaro |
      ater pa kontoret | tillbaka pa kontoret | tillbaka den | ar tillbaka | ater den | ar ater |
      ater i tjanst | ar jag ater | ater pa mandag | nar jag kommer tillbaka |
      kommer tillbaka till kontoret | vid min aterkomst | begransad tillgang |
      begransade mojligheter att | inte mojlighet att lasa | laser inte min mail | ej antraffbar |
      inte antraffbar | sommarstangt | ar stangt fran | ar stangt till | haller stangt |
      ar … ledig | foraldraledighet | vab | pa resa | har … stangt | har … ledigt | ater pa jobb |
      ater igen den | julstangt | semesterstangt | helgstangt | sjukledig | vabbar |
      deltar i en utbildning | laser mejl sporadiskt | laser mail sporadiskt |
      laser min mejl sporadiskt | nas igen | nas ater | antraffbar igen | kontoret … stangt |
      tillbaka pa jobbet | tillbaka i tjanst | tillbaka pa mandag | langledig | min semester |
      semesterledig | arbetar inte idag | jobbar inte idag | ar … sjuk | ar … pa konferens |
      ar … pa massa | ar … pa kurs | ar … pa utbildning | hemma med sjuk*`,
    answer: 'detta ar ett automatiskt genererat svar | automatiskt svar | autosvar',
    courtesy: `
      tack for ditt mail | tack for ditt mejl | tack for ditt meddelande | tack for ditt e |
      tack for din e | tack for att du | vi har mottagit | vi har tagit emot |
      aterkommer sa snart | sa snart som mojligt | sa fort som mojligt | har slutat |
      arbetar inte langre | jobbar inte langre | har registrerats | har mottagits | ditt arende |
      avslutat sin anstallning | vi svarar`,
  },
  {
    language: 'da',
    subject: 'automatisk svar | autosvar | autosvarer | automatisk besvarelse',
    awaySubject: `
      ikke til stede | ikke pa kontoret | fravaersmeddelelse | fravaerende | jeg er pa ferie |
      holder ferie | ikke pa arbejde`,
    doubtful: `
      fravaer | ferie | pa ferie | barsel | fravaerende | lukket | orlov | fri | vaek | rejse |
      i perioden | juleferie | sommerferie | vinterferie | efterarsferie | paskeferie`,
    away: `
      pa ferie | har ferie | ferielukket | holder fri | har fri | ikke pa kontoret |
      ikke til stede | ikke pa arbejde | ude af huset | vaek fra kontoret | er bortrejst |
      pa barsel | pa barselsorlov | pa orlov | pa forretningsrejse | pa tjenesterejse |
      er sygemeldt | er fravaerende | mit fravaer | min ferie | tilbage pa kontoret | er tilbage |
      tilbage den | tilbage igen | kommer tilbage pa | pa kontoret igen | begraenset adgang |
      ikke adgang til min | laeser ikke mine mails | holder … ferie | har … lukket |
      holder … lukket | pa kursus | sygeorlov | er vaek | vaek i uge | traeffes igen | afspadser* |
      foraeldreorlov | faedreorlov | tilbage mandag | er … syg | er … pa konference |
      er … pa messe | er … pa rejse | er … i udlandet | holder … juleferie | holder sommerferie |
      holder vinterferie | holder paskeferie | hjemme med sygt barn`,
    answer: 'dette er en automatisk besvarelse | automatisk svar | autosvar',
    courtesy: `
      tak for din mail | tak for din e | tak for din besked | tak for din henvendelse |
      vi har modtaget din | jeg har modtaget din | hurtigst muligt | sa hurtigt som muligt |
      er fratradt | ikke laengere ansat | arbejder ikke laengere | er modtaget | er registreret |
      har modtaget | kvittering for | er stoppet`,
  },
  {
    language: 'no',
    subject: 'automatisk svar | autosvar | automatisk tilbakemelding',
    awaySubject: `
      fravaersmelding | fravaersassistent | ikke pa kontoret | ute av kontoret | ikke til stede |
      jeg er pa ferie`,
    doubtful: `
      fravaer | ferie | pa ferie | permisjon | stengt | fravaerende | borte | fri | reise |
      i perioden | juleferie | sommerferie | vinterferie | hostferie | paskeferie`,
    away: `
      pa ferie | avvikler ferie | avspaserer | har fri | ikke pa kontoret | ute av kontoret |
      borte fra kontoret | ute pa reise | er bortreist | er pa reise | i permisjon | har permisjon |
      fodselspermisjon | er sykemeldt | ikke til stede | ikke tilstede | ikkje til stades |
      jeg er utilgjengelig | jeg vil vaere utilgjengelig | eg er utilgjengeleg | mitt fravaer |
      tilbake pa kontoret | er tilbake | tilbake den | kommer tilbake pa | pa jobb igjen |
      pa kontoret igjen | begrenset tilgang | ikke tilgang til e | sommerstengt | holder stengt |
      pa barsel | har … ferie | pa kurs | har … stengt | er … stengt | pappapermisjon |
      mammapermisjon | sykmeldt | tar ut ferie | tar ferie | ferieavvikling | pa tjenestereise |
      pa forretningsreise | tilbake pa jobb | foreldreperm* | omsorgspermisjon | avspasering |
      tilbake mandag | er … syk | er … pa konferanse | er … pa messe | er … i utlandet |
      er borte fra | har … juleferie | har sommerferie | har vinterferie | har hostferie |
      har paskeferie | hjemme med sykt barn`,
    answer: 'dette er et autosvar | automatisk svar',
    courtesy: `
      takk for din e | takk for din henvendelse | takk for din melding | takk for e posten |
      takk for meldingen | vi har mottatt din | sa snart som mulig | sa raskt som mulig |
      har sluttet | jobber ikke lenger | er mottatt | er registrert | har mottatt | kvittering for`,
  },
  {
    language: 'fi',
    subject: 'automaattinen vastaus | automaattivastaus | automaattinen viesti',
    awaySubject: 'poissa | poissaoloviesti | poissaoloilmoitus | olen lomalla | en ole paikalla',
    doubtful: 'loma | lomalla | poissaolo | poissa | vapaalla | suljettu | matkoilla',
    away: `
      lomalla | kesalomalla | vuosilomalla | talvilomalla | aitiyslomalla | aitiysvapaalla |
      vanhempainvapaalla | perhevapaalla | hoitovapaalla | opintovapaalla | vapaalla |
      olen … poissa | poissa toimistosta | poissa toista | en ole toimistolla | en ole paikalla |
      en ole tavoitettavissa | tyomatkalla | virkamatkalla | sairauslomalla | poissaoloni |
      palaan toihin | palaan toimistolle | palaan lomalta | palaan takaisin | takaisin toissa |
      takaisin toimistolla | tavoitettavissa jalleen | jalleen tavoitettavissa | sairaslomalla |
      sairauspoissaol* | joululomalla | isyysvapaalla | toimistomme on suljettu | suljettu ajalla |
      taas tavoitettavissa | taas toissa | lomallani | sijaiseni | sijaistaa minua |
      pekkasvapaalla | hiihtolomalla | syyslomalla | olen koulutuksessa | olen konferenssissa |
      olen matkoilla | olen sairaana`,
    answer: 'tama on automaattivastaus | automaattinen vastaus',
    courtesy: `
      kiitos viestistasi | kiitos viestistanne | kiitos yhteydenotostasi | kiitos yhteydenotosta |
      kiitos sahkopostistasi | viestisi on vastaanotettu | olemme vastaanottaneet |
      mahdollisimman pian | ei ole enaa | on vastaanotettu | on kirjattu | vastaamme teille |
      vastaamme sinulle`,
  },
  {
    language: 'is',
    subject: 'sjalfvirkt svar',
    awaySubject: 'er ekki við | i frii | fjarverandi',
    away: `
      er i frii | verð i frii | i sumarfrii | er fjarverandi | verð fjarverandi |
      i faeðingarorlofi | kem aftur`,
    answer: 'þetta er sjalfvirkt svar',
    courtesy: 'takk fyrir postinn',
  },
  {
    language: 'et',
    subject: 'automaatvastus | automaatne vastus',
    awaySubject: 'kontorist valjas | puhkusel',
    away: `
      olen puhkusel | viibin puhkusel | kontorist valjas | olen kontorist ara |
      lapsehoolduspuhkusel | olen tagasi | olen ara kuni | olen eemal | naasen toole |
      ei viibi kontoris`,
    answer: 'see on automaatvastus | see on automaatne vastus',
    courtesy: 'taname teid kirja eest | aitah kirja eest',
  },
  {
    language: 'lv',
    subject: 'automatiska atbilde | autoatbilde',
    awaySubject: 'arpus biroja | prombutne | atvalinajuma',
    away: `
      esmu atvalinajuma | atrodos atvalinajuma | arpus biroja | mana prombutne |
      manas prombutnes | atgriezisos | busu atpakal | komandejuma`,
    answer: 'si ir automatiska atbilde',
    courtesy: 'paldies par jusu',
  },
  {
    language: 'lt',
    subject: 'automatinis atsakymas | automatinis atsakiklis',
    awaySubject: 'ne biure | nesu biure | atostogauju',
    away: `
      esu atostogose | atostogauju | nesu biure | nebusiu biure | mano nebuvimo | grisiu |
      komandiruoteje | motinystes atostogose`,
    answer: 'tai automatinis atsakymas | tai yra automatinis atsakymas',
    courtesy: 'aciu uz jusu | dekojame uz',
  },
]
