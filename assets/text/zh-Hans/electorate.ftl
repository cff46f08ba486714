### 表决权人名册。只写谁有权表决、由谁代理，不写任何人怎样投票。

electorate-title = { $body }表决权人名册
electorate-meeting = 会议名称
electorate-question = 表决事项
electorate-question-closed = 非公开部分的一次表决
electorate-question-none = 尚未表决；此刻开始表决时的名册
# $opened：yes 为某次表决的名册。
electorate-when = { $opened ->
    [yes] 表决开始
   *[no] 截至
}
electorate-counts = 人数
    .value = 本次有表决权 { $electors } 人，其中由代理人代行 { $represented } 人；应到 { $members } 人
electorate-order = 次序
    .value = { $order ->
        [alphabetical] 按音序
        [strokes] 按姓氏笔画
       *[roll] 按名册
    }
electorate-column = { $column ->
    [number] 序号
    [name] 姓名
    [seat] 席位或住址
    [capacity] 身份
    [area] 面积（m²）
    [principal] 委托人
    [agent] 受托人
    [form] 委托书
   *[remark] 备注
}
electorate-capacity = { $capacity ->
    [member] 出席
    [consultative] { term-consultative }
   *[observer] { term-observer }
}
electorate-represented = 由{ $agent }代行
electorate-admitted = { $time }到场补入
electorate-section-proxies = 委托人与受托人名单
electorate-form = { $kept ->
    [yes] 扫描件存档
   *[no] 未附扫描件
}
electorate-over-the-cap = 超出上限，不计
electorate-ended = { $time }终止
electorate-section-barred = 在场或有代理而本次无表决权的成员
electorate-bar = { $name }：{ $why ->
    [recused] 回避
    [over-the-cap] 受托人代理的人数超出上限
    [came-late] 表决开始后到场
    [away] 不在场，受托人也不在场，或者委托只用于选举
   *[no-vote] 无表决权
}
electorate-note = 本名册不记载任何人怎样投票。
