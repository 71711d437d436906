// Phrases of notices in Japanese, Chinese, Korean and Thai, which are written without spaces and so are
// found anywhere in a text: the wording of docomo, au, SoftBank, QQ, NetEase, Sina, Naver, Daum,
// Exchange and home-made notices. Punctuation in a text counts as a space.

import type { Reason } from '../../event.ts'
import type { PhraseRow } from '../phrases.ts'

type Row = PhraseRow<Reason>

const japanese: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Japanese',
    phrases: `
        メールボックスがいっぱい | メールボックスが一杯 | メールボックスが満杯 |
        メールボックスの容量 | メールボックスの空き | メールボックス…いっぱい |
        メールボックス…超え | 容量を超え | 容量が不足 | 容量オーバー | 容量超過 | 容量制限を超え |
        容量がいっぱい | 容量不足 | 受信ボックスが一杯 | 受信ボックスがいっぱい |
        受信トレイがいっぱい | 満杯のため | クォータを超 | クォータ超過 | ディスク容量 |
        保存容量`,
  },
  {
    reason: 'message-too-big',
    source: 'Japanese',
    phrases: `
        メッセージが大きすぎ | メールが大きすぎ | サイズが大きすぎ | サイズを超え | サイズが制限 |
        サイズ制限 | メールサイズ | メッセージサイズ | 添付ファイルが大きすぎ | 最大サイズ`,
  },
  {
    reason: 'suspended',
    source: 'Japanese',
    phrases: `
        アカウントは停止 | アカウントが停止 | アカウントは無効 | アカウントが無効 | 利用停止 |
        一時停止 | 休止中 | 利用を停止 | 契約を一時`,
  },
  {
    reason: 'moved',
    source: 'Japanese',
    phrases: `
        アドレスを変更しました | アドレスが変わりました | アドレスが変更 | 新しいアドレス |
        メールアドレス変更のお知らせ | アドレスは変更`,
  },
  {
    reason: 'host-unknown',
    source: 'Japanese',
    phrases: `
        ドメインが存在しません | ドメインは存在しません | ドメインが見つかりません |
        ドメインが見つから | ドメイン名が見つか | ホストが見つかりません | ホスト名が見つか |
        サーバが見つかりません | サーバーが見つかりません | ドメイン名が正しく`,
  },
  {
    reason: 'user-unknown',
    source: 'Japanese',
    phrases: `
        ユーザーが存在しません | ユーザが存在しません | ユーザは存在しません |
        ユーザーは存在しません | ユーザーが見つかりません | ユーザが見つかりません |
        宛先が見つかりません | 宛先不明 | あて先不明 | 宛先が不明 | あて先が不明 |
        宛先アドレスが見つか | 宛先のアドレス…存在し | 宛先…存在しない | あて先…見つから |
        宛先…見つから | アドレスが存在しません | アドレスは存在しません | アドレスは存在しない |
        アドレスが存在しない | アドレスが見つかりません | アドレスが見つから | アドレスが間違っ |
        アドレスが正しくありません | アドレスに誤り | アドレスは使われて | アドレスは使用されて |
        該当するユーザ | 該当するアドレス | 受信者が見つかりません | 受信者が見つから |
        受信者が存在しません | メールボックスが存在しません | メールボックスが見つかりません |
        アカウントが存在しません | アカウントは存在しません | アカウントが見つかりません |
        無効なアドレス | 不明なユーザ | 不明な宛先 | 登録されていません`,
  },
  {
    reason: 'spam-detected',
    source: 'Japanese',
    phrases: `
        迷惑メールと判 | 迷惑メールとして | スパムと判 | スパムとして | スパムメール |
        迷惑メールの疑い`,
  },
  {
    reason: 'network-error',
    source: 'Japanese', // a group ends alike
    phrases: 'メールループ | 転送ループ | 配送ループ | ループを検知 | ループを検出',
  },
  {
    reason: 'filtered',
    source: 'Japanese',
    phrases: `
        受信拒否 | 受信を拒否 | 拒否設定 | 指定受信 | ドメイン指定 | 迷惑メールフィルタ |
        受信者の設定 | フィルタにより | フィルターにより | 受信側の設定 | 受信制限`,
  },
  {
    reason: 'virus-detected',
    source: 'Japanese',
    phrases: `
        ウイルスが検出 | ウイルスを検出 | ウイルスに感染 | ウィルスが検出 | ウィルスを検出 |
        ウィルスに感染 | ウイルスが発見 | ウイルスを発見`,
  },
  {
    reason: 'policy-violation',
    source: 'Japanese',
    phrases: 'ポリシーにより | ポリシー違反 | ポリシーに違反 | 添付ファイルが禁止',
  },
  {
    reason: 'rate-limited',
    source: 'Japanese',
    phrases: '送信数の制限 | 送信数制限 | 大量送信 | 接続数 | 同報数',
  },
  {
    reason: 'expired',
    source: 'Japanese',
    phrases: `
        タイムアウト | 時間切れ | 期限切れ | 接続できませんでした | 接続できません | 接続に失敗 |
        応答がありません | 応答しません | 再送を試み | 再送期限 | 配信期限`,
  },
  {
    reason: 'system-error',
    source: 'Japanese',
    phrases: 'システムエラー | 内部エラー | サーバエラー | サーバーエラー',
    weak: true,
  },
]

const chinese: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Chinese',
    phrases: `
        邮箱已满 | 邮箱空间已满 | 邮箱…已满 | 邮箱容量已满 | 邮箱满 | 信箱已满 | 信箱空间不足 |
        邮箱空间不足 | 邮箱…不足 | 超出邮箱容量 | 超过邮箱容量 | 空间已满 | 容量已满 | 超出配额 |
        超过配额 | 超出限额 | 信箱已滿 | 信箱…已滿 | 信箱空間不足 | 信箱空間已滿 | 郵件信箱已滿 |
        郵箱已滿 | 收件匣已滿 | 收件箱已满 | 超過配額 | 超出配額 | 容量已滿 | 空間已滿`,
  },
  {
    reason: 'message-too-big',
    source: 'Chinese',
    phrases: `
        邮件太大 | 邮件过大 | 信件太大 | 信件过大 | 邮件大小超 | 邮件尺寸超 | 超出大小限制 |
        超过大小限制 | 大小超过 | 郵件太大 | 郵件過大 | 郵件大小超 | 信件過大 | 大小超過 |
        附件太大 | 附件过大`,
  },
  {
    reason: 'suspended',
    source: 'Chinese',
    phrases: `
        帐号被禁用 | 账号被禁用 | 帐户已停用 | 账户已停用 | 邮箱已停用 | 邮箱被禁用 |
        邮箱已被停用 | 邮箱…冻结 | 帐号已冻结 | 账号已冻结 | 被冻结 | 被锁定 | 已停用 |
        帳號已停用 | 帳戶已停用 | 信箱已停用 | 帳號被停用 | 已被停權`,
  },
  { reason: 'moved', source: 'Chinese', phrases: '更换邮箱 | 新邮箱地址 | 更換信箱 | 已更改邮箱' },
  {
    reason: 'host-unknown',
    source: 'Chinese',
    phrases: `
        域名不存在 | 找不到域名 | 找不到域 | 域名…不存在 | 无法解析域名 | 域名解析失败 |
        域名错误 | 主机不存在 | 找不到主机 | 網域不存在 | 網域名稱不存在 | 找不到網域 |
        找不到主機 | 無法解析網域`,
  },
  {
    reason: 'user-unknown',
    source: 'Chinese',
    phrases: `
        找不到…地址 | 未找到…地址 | 用户不存在 | 用户…不存在 | 不存在的用户 | 没有此用户 |
        无此用户 | 用户未找到 | 未找到用户 | 找不到用户 | 未知用户 | 收件人不存在 |
        收件人…不存在 | 找不到收件人 | 未找到收件人 | 收件人地址不存在 | 收件人地址…不存在 |
        收件人地址错误 | 收件人邮箱不存在 | 地址不存在 | 地址无效 | 无效地址 | 找不到地址 |
        找不到电子邮件地址 | 邮箱不存在 | 邮箱…不存在 | 不存在该邮箱 | 邮箱地址不存在 |
        邮箱地址错误 | 邮箱名不存在 | 邮件地址不存在 | 帐号不存在 | 账号不存在 | 帐户不存在 |
        账户不存在 | 使用者不存在 | 使用者…不存在 | 查無此使用者 | 查無此人 | 無此使用者 |
        無此帳號 | 找不到使用者 | 收件者不存在 | 收件者…不存在 | 找不到收件者 | 收件人地址無效 |
        地址無效 | 信箱不存在 | 信箱…不存在 | 郵件地址不存在 | 電子郵件地址…不存在 | 帳號不存在 |
        帳戶不存在`,
  },
  { reason: 'network-error', source: 'Chinese', phrases: '邮件循环 | 循环转发 | 郵件迴圈' },
  {
    reason: 'filtered',
    source: 'Chinese',
    phrases: `
        被收件人拒收 | 收件人拒绝接收 | 收件人拒收 | 对方拒收 | 收件人设置了 | 收件人…黑名单 |
        收件者拒收 | 對方拒收 | 对方…拒收 | 對方…拒收 | 服务器拒收 | 伺服器拒收`,
  },
  {
    reason: 'spam-detected',
    source: 'Chinese',
    phrases: '垃圾邮件 | 被识别为垃圾 | 垃圾郵件 | 广告邮件 | 内容被拒绝 | 郵件內容',
  },
  { reason: 'virus-detected', source: 'Chinese', phrases: '病毒' },
  {
    reason: 'blocked',
    source: 'Chinese',
    phrases: '黑名单 | 黑名單 | 您的ip | 发件服务器…拒绝 | ip被',
  },
  {
    reason: 'sender-rejected',
    source: 'Chinese',
    phrases: `
        发件人被拒绝 | 发件人被拒 | 寄件者被拒 | 拒绝发件人 | 在此群組張貼 |
        在此群组`,
  },
  {
    reason: 'rate-limited',
    source: 'Chinese',
    phrases: `
        发送频率 | 频率限制 | 频率过快 | 发信频率 | 超过限制 | 连接过多 | 连接数过多 | 傳送頻率 |
        連線過多`,
  },
  {
    reason: 'expired',
    source: 'Chinese',
    phrases: `
        连接超时 | 超时 | 连接失败 | 无法连接 | 无法连接到 | 投递超时 | 連線逾時 | 逾時 |
        無法連線 | 連線失敗 | 没有响应 | 沒有回應`,
  },
  {
    reason: 'system-error',
    source: 'Chinese',
    phrases: '系统错误 | 内部错误 | 服务器错误 | 系統錯誤 | 伺服器錯誤',
    weak: true,
  },
]

const korean: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Korean',
    phrases: `
        사서함이 꽉 | 메일함이 꽉 | 편지함이 꽉 | 꽉 찼 | 메일함이 가득 | 편지함이 가득 |
        메일함 용량 | 편지함 용량 | 메일함 … 초과 | 편지함 … 초과 | 사서함이 가득 | 사서함 용량 |
        사서함 … 가득 | 용량이 초과 | 용량을 초과 | 용량 초과 | 용량이 부족 | 용량 부족 |
        할당량 초과 | 할당량을 초과 | 저장 공간이 부족 | 저장공간`,
  },
  {
    reason: 'message-too-big',
    source: 'Korean',
    phrases: `
        메일 크기 | 메일의 크기 | 메시지 크기 | 메시지가 너무 | 크기 제한 | 크기를 초과 |
        크기가 너무 | 첨부파일 크기`,
  },
  {
    reason: 'suspended',
    source: 'Korean',
    phrases: `
        휴면 | 계정이 정지 | 계정이 비활성 | 사용이 중지 | 사용 중지 | 사용정지 | 이용이 정지 |
        이용정지 | 이용 정지 | 계정이 잠`,
  },
  {
    reason: 'host-unknown',
    source: 'Korean',
    phrases: `
        도메인이 존재하지 | 도메인을 찾을 수 | 존재하지 않는 도메인 | 호스트를 찾을 수 |
        도메인이 없 | 도메인 오류`,
  },
  {
    reason: 'user-unknown',
    source: 'Korean',
    phrases: `
        존재하지 않는 사용자 | 존재하지 않는 메일 | 존재하지 않는 이메일 | 존재하지 않는 계정 |
        존재하지 않는 주소 | 존재하지 않는 수신자 | 존재하지 않는 아이디 | 존재하지 않는 |
        사용자가 존재하지 | 사용자를 찾을 수 | 사용자가 없 | 없는 사용자 | 수신자를 찾을 수 |
        수신자가 존재하지 | 받는 사람을 찾을 수 | 받는사람 … 없 | 주소를 찾을 수 |
        주소가 존재하지 | 주소가 잘못 | 잘못된 주소 | 잘못된 이메일 주소 | 잘못된 메일 주소 |
        유효하지 않은 주소 | 계정이 존재하지 | 계정을 찾을 수 | 계정이 없 | 없는 계정 |
        알 수 없는 사용자 | 사서함을 찾을 수`,
  },
  { reason: 'network-error', source: 'Korean', phrases: '메일 루프 | 루프가 | 루프를' },
  {
    reason: 'filtered',
    source: 'Korean',
    phrases: '수신거부 | 수신 거부 | 수신자가 거부 | 수신을 거부 | 수신차단',
  },
  { reason: 'spam-detected', source: 'Korean', phrases: '스팸' },
  { reason: 'virus-detected', source: 'Korean', phrases: '바이러스' },
  { reason: 'blocked', source: 'Korean', phrases: '차단된 ip | ip가 차단 | ip 차단 | 블랙리스트' },
  { reason: 'rate-limited', source: 'Korean', phrases: '동시 접속 | 접속 수 | 발송 제한 | 발송량' },
  {
    reason: 'expired',
    source: 'Korean',
    phrases: `
        시간 초과 | 시간이 초과 | 시간초과 | 연결할 수 없 | 연결에 실패 | 접속할 수 없 |
        응답이 없 | 접속 실패`,
  },
  {
    reason: 'system-error',
    source: 'Korean',
    phrases: '시스템 오류 | 내부 오류 | 서버 오류',
    weak: true,
  },
]

const thai: Row[] = [
  {
    reason: 'mailbox-full',
    source: 'Thai',
    phrases: 'กล่องจดหมายเต็ม | กล่องจดหมาย…เต็ม | พื้นที่…เต็ม | เกินโควตา | เกินโควต้า',
  },
  {
    reason: 'user-unknown',
    source: 'Thai',
    phrases: `
        ไม่พบผู้ใช้ | ไม่มีผู้ใช้ | ไม่พบผู้รับ | ไม่พบที่อยู่ | ไม่พบบัญชี | ไม่มีบัญชี |
        ไม่พบกล่องจดหมาย | ไม่มีอยู่ในระบบ`,
  },
]

export const asiaPhrases: Row[] = [...japanese, ...chinese, ...korean, ...thai]
