### 無記名投票的點票：登錄、初點、複點。

ballot-heading = 無記名投票點票
ballot-entitled = 有表決權的在場 { $n } 人，每人一張票
ballot-count = { $again ->
    [yes] { $pass ->
        [first] 重新登錄初點
        [second] 登錄複點
       *[only] 重新登錄點票
    }
   *[no] { $pass ->
        [first] 初點：第一組點完以後登錄
        [second] 複點：請另外的人重新點一遍再登錄
       *[only] 點票：點完以後登錄
    }
}
ballot-first-entered = 初點已經登錄。複點的人登錄以前，初點的數字不顯示。
ballot-papers = 選票
ballot-papers-more = 印製、剩餘、更換、未交回
ballot-marks = 票上寫的
ballot-figure-printed = 印製
ballot-figure-unused = 剩餘
ballot-figure-issued = 發出
ballot-figure-exchanged = 更換
ballot-figure-not-returned = 未交回
ballot-figure-in-box = 收回
ballot-figure-invalid = 廢票
ballot-figure-valid = 有效
ballot-figure-blank = 其中空白
ballot-figure-box = 票匭裡的張數
ballot-figure-for = 贊成
ballot-figure-against = 反對
ballot-figure-abstain = 棄權
ballot-unfilled = 還沒填：{ $figures }
ballot-and = 、
ballot-send = 登錄
ballot-later = 先收起
ballot-sum-printed = 印製 { $printed } 張，發出 { $issued } ＋ 剩餘 { $unused } ＝ { $added } 張{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 張
   *[over] ，多 { $off } 張
}
ballot-sum-issued = 發出 { $issued } 張，收回 { $found } ＋ 更換 { $exchanged } ＋ 未交回 { $missing } ＝ { $added } 張{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 張
   *[over] ，多 { $off } 張
}
ballot-sum-boxes = 收回 { $found } 張，各個票匭加起來 { $added } 張{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 張
   *[over] ，多 { $off } 張
}
ballot-sum-in-box = 收回 { $found } 張，有效 { $valid } ＋ 廢票 { $invalid } ＝ { $added } 張{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 張
   *[over] ，多 { $off } 張
}
ballot-sum-valid = 有效 { $valid } 張，票上寫的 { $marks } ＋ 空白 { $blank } ＝ { $added } 張{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 張
   *[over] ，多 { $off } 張
}
ballot-sum-overfull = 收回 { $found } 張，發出只有 { $issued } 張，多出 { $off } 張：點票的人核對無誤，本次投票就無效，其餘不必再點
ballot-box-add = ＋ 票匭
ballot-box-place = 票匭放在哪裡
ballot-box-hall = 主會場
ballot-box-mobile = 流動票匭
ballot-box-remove = 去掉
ballot-counters = 計票人
ballot-scrutineers = 監票人
ballot-teller-find = 在場的人：姓名、拼音
ballot-teller-remove = 去掉{ $person }
ballot-differ = 初點和複點有 { $n } 項不一樣，暫時不能宣布
ballot-differ-what = 項目
ballot-differ-then = 請把不一樣的再點一遍，哪一次錯了就重新登錄哪一次。重新清點會寫進紀錄。
ballot-pass-first = 初點
ballot-pass-second = 複點
ballot-not-counted = 未點
ballot-recount = { $pass ->
    [first] 重新登錄初點
    [second] 重新登錄複點
   *[only] 重新登錄
}
ballot-count-second = 再點一遍
ballot-agree = 初點、複點一致。
ballot-agree-at-last = 初點、複點起先不一致，經重新清點一致。
ballot-blank-is = { $as ->
    [nothing] 空白票不算參加表決。
   *[abstention] 空白票計入棄權。
}
ballot-overfull = 收回的票多於發出的票，本次投票無效，議題不變，可以重新投票。
ballot-announce-void = 宣布本次投票無效
ballot-tellers = { $pass ->
    [first] 初點：{ $people }
    [second] 複點：{ $people }
   *[only] 點票：{ $people }
}

## 選舉的票
ballot-name = 姓名
ballot-at-votes = 得票
ballot-at-for = 贊成
ballot-at-against = 反對
ballot-at-abstain = 棄權
ballot-at-invalid = 看不清
ballot-marks-at = { $name }：{ $what ->
    [against] 反對
    [abstain] 棄權
    [invalid] 看不清
   *[for] 贊成
}
ballot-one-by-one = 一張一張登錄
ballot-paper-next = 這張票選了哪幾號（例如 1 3 5，Enter 下一張）
ballot-papers-typed = 已錄 { $n } 張，只按選法歸堆，不留先後
ballot-pile = { $n } 張
ballot-pile-less = 選{ $picks }的少一張
ballot-line-unreadable = 只填號碼，中間空一格
ballot-line-twice = 同一號填了兩次
ballot-line-unknown = 號碼只有 1 到 { $names }
ballot-line-too-many = 最多選 { $seats } 人，這張多選了，應當算廢票
ballot-names-above = { $name }得 { $sum } 票，寫了字的票只有 { $ballots } 張
ballot-names-per-name = { $name }的贊成、反對、棄權、看不清加起來 { $sum }，應當是 { $ballots }
ballot-names-below = 各人得票一共 { $sum }，寫了字的票有 { $ballots } 張，還差
ballot-names-seats = 各人得票一共 { $sum }，每張最多選 { $seats } 人，最多只能有 { $ballots }
ballot-names-piles = 已錄 { $sum } 張，寫了字的票應當有 { $ballots } 張
ballot-write-in = 另選他人：姓名
ballot-write-in-add = 加上這個人
