### 簽名。

sign-go = 去簽署
sign-heading = 簽署會議紀錄
sign-note = 主席和紀錄人各簽一次名。兩人都簽了，會議紀錄就此定稿，不能再改。
sign-frozen = 會議紀錄已經簽署定稿。
sign-field = { $person }簽名的地方
sign-hint = 用手指、觸控筆或滑鼠在框裡簽名。
sign-keys = 鍵盤：Tab 到框裡，空白鍵落筆或提筆，方向鍵走筆，加 Shift 走大步。
sign-pen-down = 筆已落下
sign-pen-up = 筆已提起
sign-back = 退一筆
sign-clear = 重簽
sign-sign = 確認簽名
sign-signed = { $person } 已簽名
