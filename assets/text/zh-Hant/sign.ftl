### 簽名。

sign-go = 去簽署
sign-heading = 簽署會議紀錄
sign-note = 主席和紀錄人各簽一次名。兩人都簽了，會議紀錄就此定稿，不能再改。
sign-frozen = 會議紀錄已經簽署定稿。
sign-field = { $person }簽名的地方
sign-hint = 用手指、觸控筆或滑鼠在框裡簽名。
sign-back = 退一筆
sign-clear = 重簽
sign-sign = 確認簽名
sign-signed = { $person } 已簽名
