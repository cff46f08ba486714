### 接连的问题：改不改、改什么、怎么改。

sequence-heading = 接连的问题
sequence-explain = 前一问通过，才议后一问。每一问都是一个动议，要附议、讨论、表决。
sequence-question = 第 { $n } 问
sequence-question-hint = { $n ->
    [1] 例如：改建西侧车棚
   *[other] 例如：由业委会招标
}
sequence-add = 再加一问
sequence-remove = 去掉第 { $n } 问
sequence-save = 保存
sequence-give-up = 不用接连的问题
sequence-move = 提出第 { $n } 问
sequence-mover = 动议人
sequence-turn = { $turn ->
    [waiting] 等前一问
    [next] 可以提出
    [moved] 正在议
    [adopted] 通过
    [failed] 未通过
   *[not-reached] 不再表决
}
