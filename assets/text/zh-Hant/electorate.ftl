### 表決權人名冊。只寫誰有權表決、由誰代理，不寫任何人怎樣投票。

electorate-title = { $body }表決權人名冊
electorate-meeting = 會議名稱
electorate-question = 表決事項
electorate-question-closed = 非公開部分的一次表決
electorate-question-none = 尚未表決；此刻開始表決時的名冊
# $opened：yes 為某次表決的名冊。
electorate-when = { $opened ->
    [yes] 表決開始
   *[no] 截至
}
electorate-counts = 人數
    .value = 本次有表決權 { $electors } 人，其中由代理人代行 { $represented } 人；應到 { $members } 人
electorate-order = 次序
    .value = { $order ->
        [alphabetical] 依音序
        [strokes] 依姓氏筆畫
       *[roll] 依名冊
    }
electorate-column = { $column ->
    [number] 序號
    [name] 姓名
    [seat] 席位或住址
    [capacity] 身分
    [area] 面積（m²）
    [principal] 委託人
    [agent] 受託人
    [form] 委託書
   *[remark] 備註
}
electorate-capacity = { $capacity ->
    [member] 出席
    [consultative] { term-consultative }
   *[observer] { term-observer }
}
electorate-represented = 由{ $agent }代行
electorate-admitted = { $time }到場補入
electorate-section-proxies = 委託人與受託人名單
electorate-form = { $kept ->
    [yes] 掃描檔存檔
   *[no] 未附掃描檔
}
electorate-over-the-cap = 超出上限，不計
electorate-ended = { $time }終止
electorate-section-barred = 在場或有代理而本次無表決權的成員
electorate-bar = { $name }：{ $why ->
    [recused] 迴避
    [over-the-cap] 受託人代理的人數超出上限
    [came-late] 表決開始後到場
    [away] 不在場，受託人也不在場，或者委託只用於選舉
   *[no-vote] 無表決權
}
electorate-note = 本名冊不記載任何人怎樣投票。
