// Words for an account, a mailbox or an address that was deleted, or closed for good, in other
// languages than English. One that was only given up or cancelled may be had again. All are in the
// passive, as somebody who deletes something else is still there. They are used together with the
// words of grammar.ts, which has the same languages. Sources: dictionaries and grammars.

/** "Was deleted", "was closed for good": where a language has words for that, before the participle or behind it. */
const passive = (was: string, deleted: string, forGood: string, closed: string) =>
  `{${was}} {${deleted}} | {${was}} {${forGood}} {${deleted}, ${closed}} | {${was}} {${closed}} {${forGood}}`

/** By language. */
export const deleted: Record<string, string> = {
  Dutch: passive(
    'is, werd, is reeds, is al',
    'verwijderd, gewist',
    'definitief, permanent, voorgoed',
    'opgeheven, gesloten, afgesloten, beëindigd',
  ),
  German: passive(
    'wurde, ist, wurde bereits',
    'gelöscht, geloescht',
    'dauerhaft, endgültig, permanent, unwiderruflich',
    'aufgelöst, geschlossen, stillgelegt, entfernt, gekündigt',
  ),
  French: passive(
    'a été',
    'supprimé*, effacé*, détruit*',
    'définitivement, de façon permanente',
    'fermé, fermée, clôturé, clôturée, résilié, résiliée',
  ),
  Spanish: passive(
    'fue, ha sido, está',
    'eliminad*, borrad*, suprimid*',
    'definitivamente, permanentemente, de forma permanente',
    'cerrado, cerrada, cancelado, cancelada, dado de baja, dada de baja',
  ),
  Portuguese: passive(
    'foi, está',
    'excluíd*, eliminad*, apagad*, removid*',
    'definitivamente, permanentemente, de forma permanente',
    'encerrado, encerrada, cancelado, cancelada',
  ),
  Italian: passive(
    'è stato, è stata',
    'cancellat*, eliminat*, rimoss*, soppress*',
    'definitivamente, permanentemente, in modo permanente',
    'chiuso, chiusa, dismesso, dismessa',
  ),
  Polish: passive(
    'zostało, została, został, jest',
    'usunięt*, skasowan*',
    'trwale, na stałe, ostatecznie, bezpowrotnie',
    'zlikwidowane, zlikwidowana, zamknięte, zamknięta, zamknięty',
  ),
  'Czech, Slovak': passive(
    'byl, byla, bylo, bol, bola, bolo, je',
    'smazán*, odstraněn*, vymazan*, odstránen*',
    'trvale, natrvalo, definitivně, definitívne',
    'zrušen, zrušena, zrušený, zrušená, uzavřen, uzavřena, uzavretý, uzavretá',
  ),
  Hungarian: 'törölve | törölték | töröltük | törlésre került | véglegesen megszűnt',
  Romanian: passive('a fost', 'șters*, eliminat*', 'definitiv, permanent', 'închis, închisă'),
  'Russian, Ukrainian, Bulgarian': `
      удален | {была,} удалена | удалено | был удален |
      {безвозвратно, окончательно} {удален, удалена} | {було,} видалено | видалений | видалена |
      изтрит | {е,} изтрита | е изтрит | беше изтрит`,
  Nordic: [
    passive(
      'har, är, har blivit',
      'raderats, raderat, raderad, tagits bort, borttaget, borttagen',
      'permanent',
      'stängts, avslutats, stängt, avslutat',
    ),
    passive(
      'er, er blevet, blev, er blitt, ble, har blitt',
      'slettet',
      'permanent',
      'nedlagt, lukket, stengt',
    ),
  ].join(' | '),
  Finnish: 'on poistettu | on poistettu pysyvästi | poistettiin',
  Turkish: 'silindi | silinmiş | silinmiştir | kalıcı olarak silindi | kalıcı olarak kapatıldı',
  Greek: 'διαγράφηκε | έχει διαγραφεί | διαγράφτηκε',
  Japanese: '削除されました | 削除されています | 削除済み',
  Chinese: '已被删除 | 已被刪除 | 已被永久删除 | 已被永久刪除',
  Korean: '삭제되었습니다 | 삭제됐습니다 | 영구적으로 삭제되었습니다 | 영구 삭제되었습니다',
}

/** "And is", "by the owner": what may follow. */
export const goesOn = `
  und | en | et | y | e | i | и | і | og | och | ja | ve | si | και | durch | door | par | por |
  pelo |
  pela | przez | av | af | permanent | permanentemente | definitivamente | definitivement`

/** From what an account is deleted that is no list. */
export const systems = `
  system* | sistem* | server* | serveur* | servid* | сервер* | систем* | συστημα* | rendszer* |
  järjestelm*`

/** What is so again: beginnings of words. */
export const restored = `
  wiederher herstel restaur rétabli recuper ripristin przywr obnov восстан віднов återställ gjenopprett
  gendann palaut visszaáll 恢复 恢復 復元 복구 복원 reaktiv réactiv reactiv riattiv`
