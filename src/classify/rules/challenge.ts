// Challenge-response systems: programs that hold a message until its sender proves to be a person.
// Header rows and sender rows decide alone; wording must both hold the message and ask for an act.
// Sources: the programs' own documentation and templates (TMDA, ASK, BoxTrapper, qconfirm), and the
// wording that their users' correspondents see. Phrases are folded: lower case, no marks.

/** Header fields that only such a program writes, with a start that the value must have. */
export const challengeHeaders = [
  { name: 'x-delivery-agent', value: /^tmda\//i }, // TMDA, sent with every generated mail
  { name: 'x-tmda-fingerprint', value: /./ },
  { name: 'x-ask-info', value: /confirm/i }, // Active Spam Killer
  { name: 'x-askversion', value: /./i },
  { name: 'x-boxtrapper', value: /./ }, // cPanel
  { name: 'x-qconfirm', value: /./ },
  { name: 'x-spamarrest-verify', value: /./ },
  { name: 'x-mailer', value: /^choicemail/i },
  { name: 'x-challenge-response', value: /./ },
  { name: 'x-boxbe-notification', value: /./ },
  { name: 'x-mailinblack', value: /./ },
  { name: 'x-sendio', value: /./ },
] as const

/** Local parts (before any number or key) of senders that only challenge. */
export const challengeSenders =
  /(?:^|[-+._])(?:challenge|spamblocker-challenge|sender-?verif(?:y|ication)|verify-sender|confirm-sender|boxtrapper|antispam-?challenge)(?:[-+._@]|$)/i

/** Subjects of challenges; whole folded subject is searched. */
export const challengeSubjects = [
  'verification required',
  '(please confirm)',
  'sender verification',
  'sender authentication required',
  'verify#',
  'your email requires verification',
  'your e-mail requires verification',
  'please confirm your message',
  'please confirm your mail',
  'please confirm your e-mail',
  'please confirm your email to',
  'confirmation required for your message',
  'confirm your message to',
  'please verify your message',
  'please verify that you are',
  'spam blocker challenge',
  'please authorize your e-mail',
  'message awaiting your confirmation',
  'message pending confirmation',
  'authentification requise',
  "demande d'authentification",
  'bestatigung ihrer e-mail erforderlich',
  'bitte bestatigen sie ihre nachricht',
  'confirmacao de mensagem',
  'confirmacion de envio',
  'verificacion del remitente',
  'verifica del mittente',
  'verificatie van afzender',
  'bevestig uw bericht',
] as const

/** What happened to the message: it waits. */
export const heldPhrases = [
  'in order for your message to be moved',
  'your message has not been delivered',
  'your message was not yet delivered',
  'your message is being held',
  'your message has been held',
  'your message was held',
  'your email is being held',
  'your email has been held',
  'is being held because',
  'are being held because',
  'release your pending',
  'was waitlisted',
  'so i can receive your',
  'your message is pending',
  'your message is waiting',
  'your message will be delivered',
  'your message will be held',
  'will be delivered after you',
  'will be delivered once you',
  'will be delivered when you',
  'will be delivered as soon as you',
  'your email will be delivered',
  'your e-mail will be delivered',
  'your message delivered',
  'your message can be delivered',
  'holding your message',
  'have not received your message',
  'before i can receive your',
  'before it will be delivered',
  'before delivering your',
  'to release your message',
  'release your message for delivery',
  'to deliver your message',
  'to control spam',
  'to reduce spam',
  'to stop spam',
  'to help fight spam',
  'protected by spam arrest',
  'using a spam filter',
  'list of approved senders',
  'approved senders list',
  'allowed senders list',
  'guest list',
  'messages only from senders',
  'only accepts mail from',
  'only accepts messages from',
  'not on my list of',
  'not in my address book',
  'never received mail from you',
  'votre message est en attente',
  "votre message n'a pas encore ete",
  "votre mail n'a pas encore ete",
  'votre message a ete mis en attente',
  'votre mail est en attente',
  'afin que votre message soit',
  'pour que votre message',
  'pour que votre e-mail',
  'pour que votre mail',
  'pour que votre courriel',
  'premiere fois que vous',
  'first time you',
  'not familiar with your',
  'not recognize your',
  'not know your address',
  'unknown sender',
  'not in my contacts',
  'not in my contact list',
  'will be deleted in',
  'will be discarded',
  'until you confirm',
  'until you verify',
  'until you reply',
  'until you have',
  'first message you have sent',
  'ihre nachricht wurde zuruckgehalten',
  'ihre e-mail wurde zuruckgehalten',
  'ihre nachricht wird zugestellt',
  'ihre e-mail wird zugestellt',
  'damit ihre nachricht zugestellt',
  'su mensaje esta retenido',
  'su mensaje ha sido retenido',
  'su mensaje sera entregado',
  'para que su mensaje',
  'sua mensagem foi retida',
  'sua mensagem sera entregue',
  'para que sua mensagem',
  'protegido pelo antispam',
  'precisa que seja confirmado',
  'je suis protege par',
  'messagerie est protegee',
  'il suo messaggio e in attesa',
  'il tuo messaggio e in attesa',
  'perche il messaggio venga consegnato',
  'uw bericht wordt vastgehouden',
  'uw bericht wordt afgeleverd',
  'uw e-mail wordt vastgehouden',
  'wiadomosc zostala wstrzymana',
  'wiadomosc oczekuje',
  'ваше письмо задержано',
  'ваше сообщение задержано',
  'письмо будет доставлено',
] as const

/** What the sender is asked to do to prove that he is a person. */
export const proofPhrases = [
  'add you to this list',
  'confirm that you',
  'confirm you are',
  'confirm your identity',
  'confirm this message',
  'confirm your message',
  'confirm your address',
  'confirm your email address by',
  'confirm delivery',
  'verify that you',
  'verify you are',
  'verify your identity',
  'verify your email address',
  'verify yourself',
  'prove that you',
  'prove you are',
  'a real person',
  'that you are a person',
  'that you are a human',
  'a human being',
  'sent by a human',
  'not a spammer',
  'not spam robot',
  'not an automated',
  'has not been verified',
  'send an empty message',
  'please reply to this request',
  'you reply to this mail',
  'you reply to this email',
  'you reply to this message',
  'just this once',
  'not a robot',
  'simply reply to this message',
  'just reply to this message',
  'reply to this message to confirm',
  'replying to this message',
  'reply to this email to',
  'reply to this e-mail to',
  'click the link below to fill out',
  'fill out the short request form',
  'complete this verification',
  'complete the verification',
  'one-time verification',
  'one time verification',
  'one-time confirmation',
  'type the characters',
  'enter the characters',
  'type the word',
  'solve the puzzle',
  'to be added to my list',
  'to be added to the list',
  'to be added to my approved',
  'become an approved sender',
  'add yourself to',
  'vous authentifier',
  'vous identifier',
  'cliquez sur le lien',
  'cliquer sur le lien',
  'merci de cliquer',
  'veuillez cliquer',
  'que vous etes une personne',
  'que vous etes un humain',
  'dass sie ein mensch',
  'dass sie kein spam',
  'durch anklicken',
  'klicken sie',
  'antworten sie auf diese',
  'haga clic',
  'confirme que',
  'responda a este mensaje',
  'clique no link',
  'clique aqui',
  'confirme sua',
  'confirme o envio',
  'confirmar o envio',
  'confirmar seu envio',
  'confirmado o seu envio',
  'clicca',
  'fare clic',
  'conferma',
  'klik op',
  'bevestig dat u',
  'beantwoord dit bericht',
  'kliknij',
  'potwierdz',
  'подтвердите',
  'переидите по ссылке',
] as const

/**
 * What an automatic answer that is a challenge is made of, in any language; pieces of folded words. Its
 * sentences name the message and say that it waits, ask for an act, and say what that shows or does.
 */
export const challengeFamilies = {
  message: `
    message mail bericht nachricht mejl courriel mensaje correo mensagem messaggio wiadomosc meddelande
    meddelelse melding viesti zprav sprav uzenet mesaj письм сообщени повідомленн μηνυμα e-post ileti
    メール 邮件 郵件 메일 הודע رسال`,
  waits: `
    only_be_delivered only_reach wordt_pas_afgeleverd wordt_pas_bezorgd erst_zugestellt ne_sera_remis_qu ne_sera_delivre_qu
    solo_sera_entregad solo_se_entregara so_sera_entregue apenas_sera_entregue somente_sera_entregue sara_consegnato_solo
    verra_consegnato_solo dostarczona_dopiero dorucena_az levereras_forst leveres_forst levert_forst
    только_после лише_після 後に配信 确认后才 確認後才 확인_후_전달
    on-hold currently_held held_in held_until held_for delivered_once delivered_as_soon not_been_passed not_been_forwarded not_been_shown waits_until wait_until waits_for new_senders in_my_held held_mail _wacht_ op_bevestiging bewaard wachtrij in_de_wachtrij not_delivered niet_bezorgd niet_afgeleverd nicht_zugestellt aufbewahrt
    non_e_stato_ancora non_ancora pas_ete_remis pas_ete_delivre pas_ete_distribu no_ha_sido_entregad no_se_ha_entregad no_fue_entregad
    nao_foi_entregue non_e_stato_consegnat bloccat nie_zostala_dostarczona nebyla_dorucena inte_levererat
    ikke_leveret ikke_levert не_доставлен не_было_доставлено teslim_edilmedi 尚未 未送达 held_back holding_queue
    on_hold is_held been_held was_held being_held pending quarantin is_waiting not_yet not_been_delivered
    not_seen in_de_wacht vastgehouden wacht_op nog_niet tegengehouden zuruckgehalten noch_nicht wartet
    warteschlange en_attente pas_encore retenu en_espera retenid pendiente todavia_no aun_no aguarda retida
    pendente ainda_nao em_espera in_attesa trattenut sospes non_e_ancora wstrzyman oczekuj zatrzyman
    jeszcze_nie vantar annu_inte kvarhall afventer endnu_ikke tilbagehold venter_pa enna_ikke odottaa i_vantan_pa i_pavente_av in_afwachting czeka_na ventepos in_asteptare
    承認待ち 確認待ち ממתינ قيد_الانتظار
    ei_ole_viela ceka_na zadrzen pozdrzen varakoz visszatart задержан ожида удержан еще_не αναμον
    bekletil bekliyor beklemede henuz 保留 待機 暂时 暫時 待确认 等待 拦截 攔截 보류 대기`,
  act: `
    tap_the tap_this tap_below press_the push_the visit_this visit_the follow_the_link follow_this_link open_the_link open_this_link besuchen_sie bezoek
    rendez-vous_sur visitez visite_ visiti_ folgen_sie volg_de
    click klik klick cliqu pulse haga_clic clic kliknij klikni klicka klikk napsauta klepn kattints
    переидите проидите_по нажмите κλικ לחץ לחצו انقر اضغط tiklay クリック 点击 點擊 클릭 reply antwoord antwort repond respond rispond odpowiedz
    svara svar vastaa ответ yanitla 返信 回复 回覆 회신`,
  human: `
    a_person una_persona una_persona_reale uma_pessoa personne_reelle personne_physique een_persoon
    echte_person echter_mensch en_person sahici gercek_kisi
    human real_person robot spam mensch mens_bent humain humano umano czlowiek um_robo manniska menneske ihminen
    clovek человек людин insan ανθρωπ ρομποτ רובוט אנוש روبوت انسان ロボット 人間 真人 机器人 機器人 사람임`,
  proof: `
    prove_you prove_that bewijs_dat beweisen_sie prouvez_que demuestre_que dimostra_di dimostri_ udowodnij dokaz
    verif authentif enter_the_code whitelist allow_list safe_list guest_list approved_list white_list
    liste_blanche lista_blanca lista_bianca
    bevestig bestatig confirm conferm potwierd bekraft bekreft
    vahvist potvrd megerosit подтверд підтверд επιβεβαι onay 確認 确认 確認 验证 驗證 인증 확인 release freigegeben
    vrijgeven liberar liberer deblo captcha characters caracteres tekens zeichen`,
} as const
