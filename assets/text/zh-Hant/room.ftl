### 投影上的話。

room-window = 議事 · 投影
room-numbered = 第{ $n }次會議
room-welcome = 歡迎
room-item = 第{ $n }項
room-sign-in = 請簽到
room-quorum-met = 已達法定人數 { $needed } 人
room-quorum-missing = 還差 { $n } 人，法定 { $needed } 人
room-upcoming = 接下來
room-all-done = 議程已全部議完
room-open = 請舉手發言
room-debate = 正在討論：
room-waits = 請問有沒有附議：
room-next = 接下來
room-present = 到場 { $present } / { $members }
room-present-short = 到場 { $present }，法定 { $needed }
room-vote = 請舉手表決
room-vote-on = 表決：
room-vote-present = 在場 { $n } 人
room-answer = { $choice ->
    [for] 贊成
    [against] 反對
   *[abstain] 棄權
}
room-between-names = 、
room-uncounted = { $choice ->
    [for] 贊成
    [against] 反對
   *[abstain] 棄權
}的是其餘的人，未逐一計數
room-result = 表決結果
room-needed = 須 { $needed } 票贊成，以 { $base } 計
room-attended = 應到 { $entitled } 人，實到 { $present } 人
room-counts = { $side } { $favour } · { $other } { $against } · 棄權 { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] { " · 廢票 " }{ $spoiled }
}
room-papers-out = 請寫票投票
room-counting = 正在點票
room-handed = 發出 { $issued } 張，收回 { $found } 張
room-papers = 發出 { $issued } 張，收回 { $found } 張，有效 { $valid } 張{ $blank ->
    [0] { "" }
   *[other] （空白 { $blank } 張）
}，廢票 { $invalid } 張
room-voided = 本次投票無效
room-voided-why = 收回 { $found } 張，多於發出的 { $issued } 張
room-voided-then = 議題不變，重新投票
room-side-for = { $sides ->
    [appeal] 推翻裁定
    [objection] 反對考慮
    [orders] 不照議程
   *[motion] 贊成
}
room-side-against = { $sides ->
    [appeal] 維持裁定
    [objection] 同意考慮
    [orders] 照議程
   *[motion] 反對
}
room-outcome = { $carried ->
    [yes] { $sides ->
        [appeal] 推翻裁定
        [objection] 不予考慮
        [orders] 不照議程
       *[motion] 通過
    }
   *[no] { $sides ->
        [appeal] 維持裁定
        [objection] 予以考慮
        [orders] 照議程
       *[motion] 不通過
    }
}
room-chair-voted = { $choice ->
    [for] 主席另投一票贊成
    [against] 主席另投一票反對
   *[abstain] 主席棄權
}
room-polls-closed = 投票已截止
room-paragraph = 第 { $n } 段，共 { $of } 段
room-presiding = { $person }代理主席
room-public-time = 居民發言時間
room-quorum-lost = 出席不足法定人數：到場 { $present } 人，法定 { $needed } 人，暫不能表決
room-closed = 非公開部分
room-closed-note = 會議按決定轉入非公開，結束後恢復公開。
room-said-of = 關於：
room-ruled = { $disposal ->
    [granted] 主席裁定：成立
    [denied] 主席裁定：不成立
   *[answered] 主席答覆
}
room-consented = 無異議認可通過
room-consented-note = 主席問過，沒有人反對。
room-recess = 休息
room-recess-until = { $time } 繼續開會
room-recess-since = { $time } 開始休息
room-adjourned = 散會
room-adjourned-at = { $time } 散會
room-decided = 今天議定
room-thanks = 謝謝各位。
room-straw = 意向調查
room-straw-binds-nobody = 只問想法，不作決定，沒有約束力
room-straw-hands = { $several ->
    [yes] 可以選幾項，請舉手
   *[no] 每人一項，請舉手
}
room-straw-counted = 在場 { $n } 人 · 僅供參考
room-annulled = 表決作廢
room-annulled-nth = 第 { $nth } 次表決
room-annulled-open = 未作決定，將重新表決
room-annulled-reason = 理由：{ $reason }
room-sequence = 接連的問題

## 主席臺指定的畫面

room-agenda = 議程
room-agenda-status = { $status ->
    [open] 正在進行
    [left] 暫未議完
    [closed] 已議完
    [deferred] 下次再議
   *[waiting] { "" }
}
room-attendance = 出席人數
room-queue = 發言順序
room-queue-empty = 目前沒有人排隊，請舉手發言
room-queue-all = 共 { $n } 人排隊
room-names-more = 共 { $n } 人
room-lines-more = 共 { $n } 項
