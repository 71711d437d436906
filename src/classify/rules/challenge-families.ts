// The words of which the sentences of a challenge are made, in families by what they do in a
// sentence.

/**
 * What an automatic answer that is a challenge is made of, in any language; pieces of folded words. Its
 * sentences name the message and say that it waits, ask for an act, and say what that shows or does.
 */
export const challengeFamilies = {
  message: `
    message mail bericht nachricht mejl courriel mensaje correo mensagem messaggio wiadomosc
    meddelande meddelelse melding viesti zprav sprav uzenet mesaj письм сообщени повідомленн μηνυμα
    e-post ileti メール 邮件 郵件 메일 הודע رسال`,
  waits: `
    only_be_delivered only_reach wordt_pas_afgeleverd wordt_pas_bezorgd erst_zugestellt
    ne_sera_remis_qu ne_sera_delivre_qu solo_sera_entregad solo_se_entregara so_sera_entregue
    apenas_sera_entregue somente_sera_entregue sara_consegnato_solo verra_consegnato_solo
    dostarczona_dopiero dorucena_az levereras_forst leveres_forst levert_forst только_после
    лише_після 後に配信 确认后才 確認後才 확인_후_전달 on-hold currently_held held_in held_until held_for
    delivered_once delivered_as_soon not_been_passed not_been_forwarded not_been_shown waits_until
    wait_until waits_for new_senders in_my_held held_mail _wacht_ op_bevestiging bewaard wachtrij
    in_de_wachtrij not_delivered niet_bezorgd niet_afgeleverd nicht_zugestellt aufbewahrt
    non_e_stato_ancora non_ancora pas_ete_remis pas_ete_delivre pas_ete_distribu no_ha_sido_entregad
    no_se_ha_entregad no_fue_entregad nao_foi_entregue non_e_stato_consegnat bloccat
    nie_zostala_dostarczona nebyla_dorucena inte_levererat ikke_leveret ikke_levert не_доставлен
    не_было_доставлено teslim_edilmedi 尚未 未送达 held_back holding_queue on_hold is_held been_held
    was_held being_held pending quarantin is_waiting not_yet not_been_delivered not_seen in_de_wacht
    vastgehouden wacht_op nog_niet tegengehouden zuruckgehalten noch_nicht wartet warteschlange
    en_attente pas_encore retenu en_espera retenid pendiente todavia_no aun_no aguarda retida
    pendente ainda_nao em_espera in_attesa trattenut sospes non_e_ancora wstrzyman oczekuj zatrzyman
    jeszcze_nie vantar annu_inte kvarhall afventer endnu_ikke tilbagehold venter_pa enna_ikke
    odottaa i_vantan_pa i_pavente_av in_afwachting czeka_na ventepos in_asteptare 承認待ち 確認待ち ממתינ
    قيد_الانتظار ei_ole_viela ceka_na zadrzen pozdrzen varakoz visszatart задержан ожида удержан
    еще_не αναμον bekletil bekliyor beklemede henuz 保留 待機 暂时 暫時 待确认 等待 拦截 攔截 보류 대기`,
  act: `
    tap_the tap_this tap_below press_the push_the visit_this visit_the follow_the_link
    follow_this_link open_the_link open_this_link besuchen_sie bezoek rendez-vous_sur visitez
    visite_ visiti_ folgen_sie volg_de click klik klick cliqu pulse haga_clic clic kliknij klikni
    klicka klikk napsauta klepn kattints переидите проидите_по нажмите κλικ לחץ לחצו انقر اضغط
    tiklay クリック 点击 點擊 클릭 reply antwoord antwort repond respond rispond odpowiedz svara svar vastaa
    ответ yanitla 返信 回复 回覆 회신`,
  human: `
    a_person una_persona una_persona_reale uma_pessoa personne_reelle personne_physique een_persoon
    echte_person echter_mensch en_person sahici gercek_kisi
    human real_person robot spam mensch mens_bent humain humano umano czlowiek um_robo manniska
    menneske ihminen clovek человек людин insan ανθρωπ ρομποτ רובוט אנוש روبوت انسان ロボット 人間 真人 机器人
    機器人 사람임`,
  proof: `
    prove_you prove_that bewijs_dat beweisen_sie prouvez_que demuestre_que dimostra_di dimostri_
    udowodnij dokaz verif authentif enter_the_code whitelist allow_list safe_list guest_list
    approved_list white_list liste_blanche lista_blanca lista_bianca
    bevestig bestatig confirm conferm potwierd bekraft bekreft
    vahvist potvrd megerosit подтверд підтверд επιβεβαι onay 確認 确认 確認 验证 驗證 인증 확인 release
    freigegeben vrijgeven liberar liberer deblo captcha characters caracteres tekens zeichen`,
} as const
