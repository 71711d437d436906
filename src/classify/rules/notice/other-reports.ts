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
      webhook delivery | webhook … failed | fax delivery | fax … failed | sms delivery |
      sms … failed | parcel delivery | package delivery | order delivery | order could not |
      order … was returned | your order was | your parcel | your package | your shipment |
      voicemail | voice mail | payment failed | push notification | job failed | run failed |
      build failed | test failed | uw pakket | uw krant | ihr paket | votre colis | su paquete`,
  },
  {
    reason: 'summary',
    source: 'pflogsumm, Logwatch, eximstats, mailgraph and other summaries of a log',
    phrases: `
      log summar* | log report | log digest | maillog | mail.log | logwatch | eximstats |
      statistics | stats | daily … mail report | weekly … mail report | monthly … mail report |
      daily … delivery report | weekly … delivery report | monthly … delivery report |
      täglicher zustellbericht | wöchentlicher zustellbericht | monatlicher zustellbericht |
      rapport hebdomadaire | informe semanal | rapporto giornaliero | rapporto settimanale |
      raport dzienny | raport tygodniowy | dagrapport | weekrapport | dagsrapport | veckorapport |
      ugerapport | daily summary | weekly summary | monthly summary | daily report | weekly report |
      monthly report | daily overview | weekly overview | monthly overview | daily digest |
      weekly digest | delivery digest | bounce digest | mail report | mail summary |
      activity report | traffic report | queue report | mail queue | messages in queue |
      mails in queue | messages in the queue | mailq | campaign report | bounce summary |
      bounces in | daily delivery report | weekly delivery report | monthly delivery report |
      daily delivery summary | weekly delivery summary | delivery report for campaign |
      daily non delivery | weekly non delivery | monthly non delivery | monthly delivery summary |
      daily bounce report | weekly bounce report | monthly bounce report |
      delivery report for week | delivery report for the week | tagesbericht | wochenbericht |
      statistik | dagoverzicht | weekoverzicht | statistieken | rapport quotidien | statistiques |
      bilan de la semaine | bilan hebdomadaire | bilan du jour | bilan du mois | bilan mensuel |
      informe diario | estadisticas | statistiche | relatorio | отчёт | статистика`,
  },
  {
    reason: 'summary',
    source: 'what checks addresses and lists of them',
    phrases: `
      verification result* | verification report | validation result* | validation report |
      list cleaning | list has been verified |
      delivery error monitoring report | error monitoring report | bounce processing`,
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
      quarantine summary | quarantine report | quarantine digest | quarantine notification |
      quarantined messages | your quarantine | quarantined mail | quarantined items |
      messages in quarantine | spam report | spam digest | spam summary | spam quarantine |
      spam firewall | blocked messages | end user digest | quarantäne bericht | quarantänebericht |
      spambericht | quarantaine overzicht | quarantainerapport`,
  },
  {
    reason: 'report',
    source: 'policy reports: DMARC (RFC 7489), TLS (RFC 8460), blocklists',
    phrases: `
      report domain | dmarc | tls report | tls rpt | aggregate report | reputation report |
      blocklist report | blacklist report`,
  },
  {
    reason: 'report',
    source: 'monitoring, cron and backup programs',
    phrases: `
      service alert | host alert | problem host | problem service | recovery service | firing |
      resolved | cron | backup | banned | replication | smart error | disk space | queue length |
      queue has | queue on | queue above | queue over | queue size | queue warning |
      deferred messages | certificate`,
  },
  {
    reason: 'report',
    source: 'list managers: Mailman, ezmlm, Sympa, LISTSERV',
    phrases: `
      bounce action notification | uncaught bounce notification | probe message | list probe |
      ezmlm warning | ezmlm probe | moderator request | moderation | awaits moderator approval |
      unsubscribe notification | subscription disabled | subscription confirmation |
      confirm subscription | subscribers report | delivery problems of subscribers`,
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
