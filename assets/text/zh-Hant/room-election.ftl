### 投影上的選舉、評選與擇優。

room-election-nominate = 請提名
room-election-nominate-options = 請提出方案
room-election-open = 提名開放中
room-election-closed = 提名已截止
room-election-vote = { $method ->
    [show-of-hands] 請舉手
   *[ballot] 請投票
}
room-election-counting = 正在計票
room-election-tie-round = 票數相同，在他們之間再投
room-election-write-ins = 也可以另選他人
room-election-round = { $n ->
    [1] { "" }
   *[other] 第 { $n } 輪
}
room-election-result = { $n ->
    [1] 結果
   *[other] 第 { $n } 輪結果
}
room-election-over-issued = 收回的票多於發出的票
room-election-too-few = 參加投票的人不夠
room-election-void = 這一輪無效
room-election-again = 重新投票
room-election-void-all = 宣布無效
room-election-void-round = 第 { $n } 輪宣布無效
room-election-tied = 票數相同，還要定 { $n } 個名額
room-election-lots = 抽籤次序
room-election-left = 還缺 { $n } 個名額，再投一輪
room-election-vacant = 空缺 { $n } 個名額
room-election-acclaimed = 候選人不多於名額，未經投票
room-election-nominated = { $by ->
    [party] { $nominator }提名
    [member] { $nominator }提名
    [voters] 居民連署提名
    [applicant] 自薦報名
    [listed] 會前公布
   *[written-in] 選票上另選
}
