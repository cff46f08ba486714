### 签名。

sign-go = 去签署
sign-heading = 签署会议记录
sign-note = 主持人和记录人各签一次名。两人都签了，会议记录就此定稿，不能再改。
sign-frozen = 会议记录已经签署定稿。
sign-field = { $person }签名的地方
sign-hint = 用手指、触控笔或鼠标在框里签名。
sign-keys = 键盘：Tab 到框里，空格落笔或提笔，方向键走笔，加 Shift 走大步。
sign-pen-down = 笔已落下
sign-pen-up = 笔已提起
sign-back = 退一笔
sign-clear = 重签
sign-sign = 确认签名
sign-signed = { $person } 已签名
