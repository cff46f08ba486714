### 接連的問題：改不改、改什麼、怎麼改。

sequence-heading = 接連的問題
sequence-explain = 前一問通過，才議後一問。每一問都是一個動議，要附議、討論、表決。
sequence-question = 第 { $n } 問
sequence-question-hint = { $n ->
    [1] 例如：改建西側車棚
   *[other] 例如：由管委會招標
}
sequence-add = 再加一問
sequence-remove = 去掉第 { $n } 問
sequence-save = 儲存
sequence-give-up = 不用接連的問題
sequence-move = 提出第 { $n } 問
sequence-mover = 動議人
sequence-turn = { $turn ->
    [waiting] 等前一問
    [next] 可以提出
    [moved] 正在議
    [adopted] 通過
    [failed] 不通過
   *[not-reached] 不再表決
}
