### 投影上的选举、评选与择优。

room-election-nominate = 请提名
room-election-nominate-options = 请提出方案
room-election-open = 提名开放中
room-election-closed = 提名已截止
room-election-vote = { $method ->
    [show-of-hands] 请举手
   *[ballot] 请投票
}
room-election-counting = 正在计票
room-election-tie-round = 票数相同，在他们之间再投
room-election-write-ins = 也可以另选他人
room-election-round = { $n ->
    [1] { "" }
   *[other] 第 { $n } 轮
}
room-election-result = { $n ->
    [1] 结果
   *[other] 第 { $n } 轮结果
}
room-election-over-issued = 收回的票多于发出的票
room-election-too-few = 参加投票的人不够
room-election-void = 这一轮无效
room-election-again = 重新投票
room-election-void-all = 宣布无效
room-election-void-round = 第 { $n } 轮宣布无效
room-election-tied = 票数相同，还要定 { $n } 个名额
room-election-lots = 抽签次序
room-election-left = 还缺 { $n } 个名额，再投一轮
room-election-vacant = 空缺 { $n } 个名额
room-election-acclaimed = 候选人不多于名额，未经投票
room-election-nominated = { $by ->
    [party] { $nominator }提名
    [member] { $nominator }提名
    [voters] 居民联名提名
    [applicant] 自荐报名
    [listed] 会前公布
   *[written-in] 选票上另选
}
