// Phrases of notices in Japanese, Chinese, Korean and Thai, which are written without spaces and so are
// found anywhere in a text: the wording of docomo, au, SoftBank, QQ, NetEase, Sina, Naver, Daum,
// Exchange and home-made notices. Punctuation in a text counts as a space.

import type { Reason } from '../../../event.ts'
import { rowsOf } from '../../phrases/lists.ts'
import type { PhraseRow } from '../../phrases/phrases.ts'

type Row = PhraseRow<Reason>

const japanese: Row[] = rowsOf('Japanese', {
  'system-full': 'サーバーのディスク | サーバのディスク',
  'sender-rejected': '送信元…存在しな | 送信者…存在しな | 差出人…存在しな',
  'mailbox-full': `
    メールボックスの容量 | メールボックスの空き | メールボックス…超え | 容量を超え | 容量が不足 |
    容量オーバー | 容量超過 | 容量制限を超え | 容量がいっぱい | 容量不足 | 受信ボックスが一杯 |
    受信ボックスがいっぱい | 満杯のため | クォータを超 | クォータ超過 | ディスク容量 | 保存容量`,
  'message-too-big': `
    サイズが大きすぎ | サイズを超え | サイズが制限 | サイズ制限 | メールサイズ | メッセージサイズ |
    最大サイズ`,
  suspended:
    'アカウントは無効 | アカウントが無効 | 利用停止 | 一時停止 | 休止中 | 利用を停止 | 契約を一時',
  moved: `
    アドレスを変更しました | アドレスが変わりました | アドレスが変更 | 新しいアドレス |
    メールアドレス変更のお知らせ | アドレスは変更`,
  'host-unknown': `
    サーバが見つかりません | サーバーが見つかりません | ドメイン名が正しく |
    ホストが見つかりません | ホスト名が見つか`,
  'user-unknown': `
    宛先のアドレス…存在し | アドレスは使われて | アドレスは使用されて | 該当するユーザ |
    該当するアドレス | 該当するメールアドレス | 該当するアカウント | 登録されていません |
    ユーザーが存在し | ユーザが存在し | ユーザ…存在しま | ユーザーは存在し | ユーザは存在し |
    ユーザーが見つかり | ユーザが見つかり | 不明なユーザ | あて先…見つから`,
  'spam-detected': `
    迷惑メールと判 | 迷惑メールとして | スパムと判 | スパムとして | スパムメール |
    迷惑メールの疑い`,
  'network-error': '転送ループ | 配送ループ | ループを検知 | ループを検出',
  filtered: `
    受信拒否 | 受信を拒否 | 受信が拒否 | 拒否設定 | 指定受信 | ドメイン指定 | 迷惑メールフィルタ |
    受信者の設定 | フィルタにより | フィルターにより | 受信側の設定 | 受信制限`,
  'virus-detected': `
    ウイルスが検出 | ウイルスを検出 | ウイルスに感染 | ウィルスが検出 | ウィルスを検出 |
    ウィルスに感染 | ウイルスが発見 | ウイルスを発見`,
  'policy-violation': 'ポリシーにより | ポリシー違反 | ポリシーに違反',
  'rate-limited': '送信数の制限 | 送信数制限 | 大量送信 | 接続数 | 同報数',
  expired: `
    タイムアウト | 時間切れ | 期限切れ | 接続できません | 接続に失敗 | 応答がありません |
    応答しません | 再送を試み | 再送期限 | 配信期限`,
  'system-error': { phrases: 'サーバエラー | サーバーエラー', weak: true },
})

const chinese: Row[] = [
  ...rowsOf('Chinese', {
    'system-full': '服务器磁盘 | 磁盘空间 | 伺服器磁碟 | 磁碟空間',
    'mailbox-full': `
      邮箱满 | 邮箱…不足 | 超出邮箱容量 | 超过邮箱容量 | 空间已满 | 容量已满 | 超出配额 | 超过配额 |
      超出限额 | 收件匣已滿 | 超過配額 | 超出配額 | 容量已滿 | 空間已滿`,
    'message-too-big':
      '邮件大小超 | 邮件尺寸超 | 超出大小限制 | 超过大小限制 | 大小超过 | 郵件大小超 | 大小超過',
    suspended: '帐号被禁用 | 帐号已冻结 | 被冻结 | 被锁定 | 已停用 | 已被停權',
    moved: '更换邮箱 | 新邮箱地址 | 更換信箱 | 已更改邮箱',
    'host-unknown': `
      找不到域 | 无法解析域名 | 域名解析失败 | 無法解析網域 | 主机不存在 | 找不到主机 | 找不到主機`,
    'user-unknown': '没有此用户 | 无此用户 | 查無此人 | 無此使用者 | 無此帳號',
    'network-error': '邮件循环 | 循环转发',
    filtered: '收件人拒绝接收 | 收件人拒收 | 收件人设置了 | 收件人…黑名单 | 收件者拒收',
  }),
  ...rowsOf('Chinese', {
    filtered: { phrases: '对方…拒收 | 對方…拒收 | 服务器拒收 | 伺服器拒收', weak: true },
    'spam-detected': '垃圾邮件 | 被识别为垃圾 | 垃圾郵件 | 广告邮件 | 内容被拒绝 | 郵件內容',
    'virus-detected': '病毒',
    blocked: '您的ip | 发件服务器…拒绝 | ip被',
    'sender-rejected': '在此群組張貼 | 在此群组',
    'rate-limited': '频率过快 | 超过限制 | 傳送頻率',
    expired: '超时 | 连接失败 | 无法连接 | 逾時 | 無法連線 | 連線失敗 | 没有响应 | 沒有回應',
    'system-error': { phrases: '服务器错误 | 伺服器錯誤', weak: true },
  }),
]

const korean: Row[] = rowsOf('Korean', {
  'mailbox-full': `
    사서함이 꽉 | 메일함이 꽉 | 편지함이 꽉 | 꽉 찼 | 메일함 용량 | 편지함 용량 | 메일함 … 초과 |
    편지함 … 초과 | 사서함 용량 | 용량이 초과 | 용량을 초과 | 용량 초과 | 용량이 부족 | 용량 부족 |
    할당량 초과 | 할당량을 초과 | 저장 공간이 부족 | 저장공간`,
  'message-too-big': `
    메일 크기 | 메일의 크기 | 메시지 크기 | 메시지가 너무 | 크기 제한 | 크기를 초과 | 크기가 너무 |
    첨부파일 크기`,
  suspended:
    '휴면 | 사용이 중지 | 사용 중지 | 사용정지 | 이용이 정지 | 이용정지 | 이용 정지 | 계정이 잠',
  'host-unknown': '존재하지 않는 도메인 | 호스트를 찾을 수 | 도메인이 없 | 도메인 오류',
  'user-unknown': '사용자가 없 | 받는사람 … 없 | 계정이 없 | 존재하지 않는 사용자',
  'network-error': '루프가 | 루프를',
  filtered: '수신거부 | 수신 거부 | 수신자가 거부 | 수신을 거부 | 수신차단',
  'spam-detected': '스팸',
  'virus-detected': '바이러스',
  blocked: '차단된 ip | ip가 차단 | ip 차단',
  'rate-limited': '동시 접속 | 접속 수 | 발송 제한 | 발송량',
  expired: `
    시간 초과 | 시간이 초과 | 시간초과 | 연결할 수 없 | 연결에 실패 | 접속할 수 없 | 응답이 없 |
    응답하지 | 접속 실패`,
  'system-error': { phrases: '서버 오류', weak: true },
})

const thai: Row[] = rowsOf('Thai', {
  'mailbox-full': 'พื้นที่…เต็ม | เกินโควตา | เกินโควต้า',
  'user-unknown': 'ไม่มีผู้ใช้ | ไม่มีบัญชี | ไม่มีอยู่ในระบบ',
})

export const asiaPhrases: Row[] = [...japanese, ...chinese, ...korean, ...thai]
