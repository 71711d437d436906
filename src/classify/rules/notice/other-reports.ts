// Subjects of reports in which mail systems and other programs tell of their own work. Such mail
// quotes refusals, but is not about a message of ours. These words count if the subject has no
// words of a failure notice; those for the delivery of other things than mail count beside such
// words too.

import type { PhraseRow } from '../../phrases/phrases.ts'

/** What mail is about that is no notice. A summary is none where words of a notice stand behind it, either. */
export type About = 'report' | 'summary' | 'other delivery'

export const reportSubjects: readonly PhraseRow<About>[] = [
  {
    reason: 'other delivery',
    source: 'parcels, calls and messages of other kinds',
    phrases: `
      {webhook, fax, sms, parcel, package, order} delivery | {webhook, fax, sms} … failed |
      order could not | order … was returned | your order was | your {parcel, package, shipment} |
      voicemail | voice mail | {payment, job, run, build, test} failed | push notification |
      uw pakket | uw krant | ihr paket | votre colis | su paquete`,
  },
  {
    reason: 'summary',
    source: 'pflogsumm, Logwatch, eximstats, mailgraph and other summaries of a log',
    phrases: `
      log {summar*, report, digest} | maillog | mail.log | logwatch | eximstats | statistics |
      stats | {daily, weekly, monthly} … {mail, delivery} report |
      {täglicher, wöchentlicher, monatlicher} zustellbericht | rapport hebdomadaire |
      informe semanal | rapporto {giornaliero, settimanale} | raport dzienny | raport tygodniowy |
      dagrapport | weekrapport | dagsrapport | veckorapport | ugerapport |
      {daily, weekly, monthly} {summary, overview} |
      {daily, weekly, monthly, mail, activity, traffic, queue} report |
      {daily, weekly, delivery, bounce} digest | mail summary | mail queue |
      messages in {the,} queue | mails in queue | mailq | campaign report | bounce summary |
      bounces in | {daily, weekly, monthly} delivery {report, summary} |
      delivery report for campaign | {daily, weekly, monthly} non delivery |
      {daily, weekly, monthly} bounce report | delivery report for {the,} week | tagesbericht |
      wochenbericht | statistik | dagoverzicht | weekoverzicht | statistieken | rapport quotidien |
      statistiques | bilan de la semaine | bilan hebdomadaire | bilan du {jour, mois} |
      bilan mensuel | informe diario | estadisticas | statistiche | relatorio | отчёт | статистика`,
  },
  {
    reason: 'summary',
    source: 'what checks addresses and lists of them',
    phrases: `
      {verification, validation} {result*, report} | list cleaning | list has been verified |
      {delivery,} error monitoring report | bounce processing`,
  },
  {
    reason: 'summary',
    source: 'help desks: Zendesk, Freshdesk, OTRS',
    phrases: 'new ticket | ticket created | request received | ticket received',
  },
  {
    reason: 'summary',
    source: 'quarantines of spam filters',
    phrases: `
      quarantine {summary, report, digest, notification} | quarantined {messages, mail, items} |
      your quarantine | messages in quarantine |
      spam {report, digest, summary, quarantine, firewall} | blocked messages | end user digest |
      quarantäne bericht | quarantänebericht | spambericht | quarantaine overzicht |
      quarantainerapport`,
  },
  {
    reason: 'report',
    source: 'policy reports: DMARC (RFC 7489), TLS (RFC 8460), blocklists',
    phrases: `
      report domain | dmarc | {tls, aggregate, reputation, blocklist, blacklist} report | tls rpt`,
  },
  {
    reason: 'report',
    source: 'monitoring, cron and backup programs',
    phrases: `
      service alert | host alert | problem {host, service} | recovery service | firing | resolved |
      cron | backup | banned | replication | smart error | disk space |
      queue {length, has, on, above, over, size, warning} | deferred messages | certificate`,
  },
  {
    reason: 'report',
    source: 'list managers: Mailman, ezmlm, Sympa, LISTSERV',
    phrases: `
      bounce action notification | uncaught bounce notification | probe message | list probe |
      ezmlm warning | ezmlm probe | moderator request | moderation | awaits moderator approval |
      unsubscribe notification | subscription {disabled, confirmation} | confirm subscription |
      subscribers report | delivery problems of subscribers`,
  },
]

/**
 * Subjects of mail that counts many messages. The original's may stand in that of a notice, so that what is in it
 * has a say too. A summary may be of one message.
 */
export const tallySubjects = `
  statistics | stats | statistik* | statistiek* | statistique* | estadística* | statistich* |
  estatística* | статистик* | statystyk* | tilasto* | istatistik* | στατιστικ* | statisztik* |
  statistici | 統計 | 统计 | 통계 | digest | csv | export of`
