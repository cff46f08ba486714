### 表決。

vote-heading = 表決
vote-open = 正在表決：{ $kind }
vote-choice-favour = 贊成
vote-choice-against = 反對
vote-choice-abstain = 棄權
vote-choice-spoiled = 廢票
vote-rest = 其餘都是
vote-method = 表決方法
vote-method-ordered = 會議已經決定：{ $method }。
vote-by-show-of-hands = 舉手
vote-by-standing = 起立
vote-by-roll-call = 唱名
vote-by-ballot = 無記名投票
vote-by-written = 書面
vote-uncounted = 這一邊沒有逐一計數，是其餘的人
vote-places = 幾個會場一起表決
vote-place = 會場
vote-place-present = 該會場到場
vote-place-enter = 記入這個會場
vote-places-announce = 宣布合計
vote-place-counts = { $place }：贊成 { $favour }、反對 { $against }、棄權 { $abstain }
vote-roll-name = 姓名的頭幾個字母
vote-roll-hint = 輸入名字，再按 1 2 3；不輸入名字，就是其餘的人
vote-roll-rest = 其餘都{ $choice ->
    [for] 贊成
    [against] 反對
   *[abstain] 棄權
}
vote-roll-silent = 還沒有答
vote-roll-found = { $name }{ $others ->
    [0] { "" }
   *[other] （還有 { $others } 人也相符）
}
vote-roll-agent = （{ $agent }代）
vote-roll-apart = { $name }：{ $why ->
    [recused] 迴避
    [late] 後到，這次沒有表決權
   *[absent] 缺席
}
vote-roll-progress = 已答 { $answered }／{ $of } 人：贊成 { $favour }、反對 { $against }、棄權 { $abstain }
vote-missing = 在場 { $present } 人，還有 { $n } 人未計
vote-all-counted = 在場 { $present } 人，全部計入
vote-too-many = 多出 { $n } 人：在場只有 { $present } 人
vote-unreadable = 有一格不是數字
vote-announce = 宣布結果
vote-abandon = 中止表決
vote-carried = 通過
vote-lost = 不通過
vote-tie = 可否同數，不算過半數
vote-counts = 贊成 { $favour } · 反對 { $against } · 棄權 { $abstain } · 廢票 { $spoiled } · 未計 { $unrecorded }
vote-entitled = 應到 { $entitled } 人，實到 { $present } 人。

## 存疑的表決

vote-doubt = 更正之後，這次表決的人數或結果有了疑問，請主席裁定
vote-doubt-said = 當時宣布：{ $outcome }。
vote-doubt-recount = 照更正後的紀錄：在場 { $present } 人，贊成 { $favour }，反對 { $against }，{ $outcome }。
vote-stands = 原結果有效
vote-void = 表決作廢

## 撤銷和重新表決

vote-annul-which = 哪一次表決
vote-annul-entry = { $label }{ $text }（第 { $nth } 次，{ $outcome }）
vote-annul-reason = 出了什麼差錯
vote-annul-reason-hint = 例如：有兩人不在場卻計了票
vote-annul-do = 宣布作廢
vote-annul-means = 作廢以後，這個動議沒有決定，可以馬上重新表決。兩次表決都留在紀錄裡。
vote-annulled = 第 { $nth } 次表決已作廢：{ $reason }
vote-put-again = 重新審議和表決
vote-put-again-waits = 表決作廢，等著重新表決：
