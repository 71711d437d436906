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
      franvaromeddelande | franvarobesked | {ej, inte} pa kontoret | franvaro fran kontoret |
      franvarande | jag ar pa semester | jag har semester`,
    doubtful: `
      franvaro | {pa,} semester | ledig | foraldraledig | sommarstangt | franvarande | borta |
      stangt | resa | julledigt | {under, i} perioden | mellandagarna`,
    away: `
      jag ar borta | {pa, har, min} semester | {semester, ledig, franvarande} till | semester fram |
      semester t o m | ledig t o m | foraldraledig | mammaledig | pappaledig | tjanstledig |
      sjukskriven | pa tjansteresa | pa resande fot | ar bortrest |
      {ej, inte, ater, tillbaka} pa kontoret | inte inne pa kontoret | borta fran kontoret |
      inte pa plats | {inte, ej, ater, tillbaka} i tjanst | ar franvarande | min franvaro |
      tillbaka den | ar tillbaka | ater {igen,} den | ar {jag,} ater | ater pa {mandag, jobb} |
      nar jag kommer tillbaka | kommer tillbaka till kontoret | vid min aterkomst |
      begransad tillgang | begransade mojligheter att | inte mojlighet att lasa |
      laser inte min mail | {ej, inte} antraffbar | sommarstangt | ar stangt {fran, till} |
      haller stangt | ar … ledig | foraldraledighet | vab | pa resa | {har, kontoret} … stangt |
      har … ledigt | julstangt | semesterstangt | helgstangt | sjukledig | vabbar |
      deltar i en utbildning | laser {min,} mejl sporadiskt | laser mail sporadiskt | nas igen |
      nas ater | antraffbar igen | tillbaka pa {jobbet, mandag} | langledig | semesterledig |
      {arbetar, jobbar} inte idag | ar … sjuk | ar … pa konferens | ar … pa massa | ar … pa kurs |
      ar … pa utbildning | hemma med sjuk*`,
    answer: 'detta ar ett automatiskt genererat svar | automatiskt svar | autosvar',
    courtesy: `
      tack for {ditt mail, ditt mejl, ditt meddelande, ditt e, din e, att du} | vi har mottagit |
      vi har tagit emot | aterkommer sa snart | sa {snart, fort} som mojligt |
      har {slutat, registrerats, mottagits} | {arbetar, jobbar} inte langre | ditt arende |
      avslutat sin anstallning | vi svarar`,
  },
  {
    language: 'da',
    subject: 'automatisk svar | autosvar | autosvarer | automatisk besvarelse',
    awaySubject: `
      ikke til stede | ikke pa {kontoret, arbejde} | fravaersmeddelelse | fravaerende |
      jeg er pa ferie | holder ferie`,
    doubtful: `
      fravaer | ferie | pa ferie | barsel | fravaerende | lukket | orlov | fri | vaek | rejse |
      i perioden | juleferie | sommerferie | vinterferie | efterarsferie | paskeferie`,
    away: `
      {pa, har, min} ferie | ferielukket | holder {fri, sommerferie, vinterferie, paskeferie} |
      har fri | {ikke, tilbage} pa kontoret | ikke til stede | ikke pa arbejde | ude af huset |
      vaek fra kontoret | er bortrejst | pa barsel | pa barselsorlov | pa orlov |
      pa forretningsrejse | pa tjenesterejse | er sygemeldt | er fravaerende | mit fravaer |
      er tilbage | tilbage {den, igen, mandag} | kommer tilbage pa | pa kontoret igen |
      begraenset adgang | ikke adgang til min | laeser ikke mine mails |
      holder … {ferie, lukket, juleferie} | har … lukket | pa kursus | sygeorlov | er vaek |
      vaek i uge | traeffes igen | afspadser* | foraeldreorlov | faedreorlov | er … syg |
      er … pa konference | er … pa messe | er … pa rejse | er … i udlandet | hjemme med sygt barn`,
    answer: 'dette er en automatisk besvarelse | automatisk svar | autosvar',
    courtesy: `
      tak for din {mail, e, besked, henvendelse} | {vi, jeg} har modtaget din | hurtigst muligt |
      sa hurtigt som muligt | er fratradt | ikke laengere ansat | arbejder ikke laengere |
      {er, har} modtaget | er registreret | kvittering for | er stoppet`,
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
      {pa, avvikler, tar} ferie | avspaserer |
      har {fri, permisjon, sommerferie, vinterferie, hostferie, paskeferie} |
      {ikke, tilbake} pa kontoret | ute av kontoret | borte fra kontoret | {ute, er} pa reise |
      er bortreist | i permisjon | fodselspermisjon | er sykemeldt | ikke til stede |
      ikke tilstede | ikkje til stades | jeg er utilgjengelig | jeg vil vaere utilgjengelig |
      eg er utilgjengeleg | mitt fravaer | er tilbake | tilbake {den, mandag} | kommer tilbake pa |
      pa {jobb, kontoret} igjen | begrenset tilgang | ikke tilgang til e | sommerstengt |
      holder stengt | pa barsel | har … {ferie, stengt, juleferie} | pa kurs | er … stengt |
      pappapermisjon | mammapermisjon | sykmeldt | tar ut ferie | ferieavvikling |
      pa tjenestereise | pa forretningsreise | tilbake pa jobb | foreldreperm* | omsorgspermisjon |
      avspasering | er … syk | er … pa konferanse | er … pa messe | er … i utlandet | er borte fra |
      hjemme med sykt barn`,
    answer: 'dette er et autosvar | automatisk svar',
    courtesy: `
      takk for din {e, henvendelse, melding} | takk for {e posten, meldingen} | vi har mottatt din |
      sa {snart, raskt} som mulig | har sluttet | jobber ikke lenger | {er, har} mottatt |
      er registrert | kvittering for`,
  },
  {
    language: 'fi',
    subject: 'automaattinen vastaus | automaattivastaus | automaattinen viesti',
    awaySubject: 'poissa | poissaoloviesti | poissaoloilmoitus | olen lomalla | en ole paikalla',
    doubtful: 'loma | lomalla | poissaolo | poissa | vapaalla | suljettu | matkoilla',
    away: `
      lomalla | kesalomalla | vuosilomalla | talvilomalla | aitiyslomalla | aitiysvapaalla |
      vanhempainvapaalla | perhevapaalla | hoitovapaalla | opintovapaalla | vapaalla |
      olen … poissa | poissa toimistosta | poissa toista |
      en ole {toimistolla, paikalla, tavoitettavissa} | tyomatkalla | virkamatkalla |
      sairauslomalla | poissaoloni | palaan {toihin, toimistolle, lomalta, takaisin} |
      takaisin {toissa, toimistolla} | tavoitettavissa jalleen | {jalleen, taas} tavoitettavissa |
      sairaslomalla | sairauspoissaol* | joululomalla | isyysvapaalla | toimistomme on suljettu |
      suljettu ajalla | taas toissa | lomallani | sijaiseni | sijaistaa minua | pekkasvapaalla |
      hiihtolomalla | syyslomalla | olen {koulutuksessa, konferenssissa, matkoilla, sairaana}`,
    answer: 'tama on automaattivastaus | automaattinen vastaus',
    courtesy: `
      kiitos viestistasi | kiitos viestistanne | kiitos yhteydenotostasi | kiitos yhteydenotosta |
      kiitos sahkopostistasi | {viestisi,} on vastaanotettu | olemme vastaanottaneet |
      mahdollisimman pian | ei ole enaa | on kirjattu | vastaamme {teille, sinulle}`,
  },
  {
    language: 'is',
    subject: 'sjalfvirkt svar',
    awaySubject: 'er ekki við | i frii | fjarverandi',
    away: `
      er i frii | verð i frii | i sumarfrii | {er, verð} fjarverandi | i faeðingarorlofi |
      kem aftur`,
    answer: 'þetta er sjalfvirkt svar',
    courtesy: 'takk fyrir postinn',
  },
  {
    language: 'et',
    subject: 'automaatvastus | automaatne vastus',
    awaySubject: 'kontorist valjas | puhkusel',
    away: `
      olen {puhkusel, tagasi, eemal} | viibin puhkusel | kontorist valjas | olen kontorist ara |
      lapsehoolduspuhkusel | olen ara kuni | naasen toole | ei viibi kontoris`,
    answer: 'see on automaatvastus | see on automaatne vastus',
    courtesy: 'taname teid kirja eest | aitah kirja eest',
  },
  {
    language: 'lv',
    subject: 'automatiska atbilde | autoatbilde',
    awaySubject: 'arpus biroja | prombutne | atvalinajuma',
    away: `
      {esmu, atrodos} atvalinajuma | arpus biroja | mana prombutne | manas prombutnes |
      atgriezisos | busu atpakal | komandejuma`,
    answer: 'si ir automatiska atbilde',
    courtesy: 'paldies par jusu',
  },
  {
    language: 'lt',
    subject: 'automatinis atsakymas | automatinis atsakiklis',
    awaySubject: 'ne biure | nesu biure | atostogauju',
    away: `
      {esu, motinystes} atostogose | atostogauju | nesu biure | nebusiu biure | mano nebuvimo |
      grisiu | komandiruoteje`,
    answer: 'tai automatinis atsakymas | tai yra automatinis atsakymas',
    courtesy: 'aciu uz jusu | dekojame uz',
  },
]
