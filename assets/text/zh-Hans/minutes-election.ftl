### 会议记录里的选举、推选、评选与方案择优。$purpose 为用途。

minutes-election = { $purpose ->
    [office] 推选：{ $title }
    [committee] 选举：{ $title }
    [supervision] 选举居务监督委员会：{ $title }
    [award] 评选：{ $title }
   *[options] 方案择优：{ $title }
}
minutes-election-label = { $row ->
    [seats] { $purpose ->
        [award] 评选名额
        [options] 选定数目
       *[other] 应选名额
    }
    [rule] { $purpose ->
        [award] 评定办法
        [options] 选定办法
       *[other] 当选办法
    }
    [candidates] { $purpose ->
        [options] 方案
       *[other] 候选人
    }
   *[out] 未列入
}
minutes-election-seats = { $purpose ->
    [award] { $count } 个
    [options] { $count } 个
   *[other] { $count } 人
}
minutes-election-hurdle = { $rule ->
    [most] 以得票多少为序
    [half] 得票超过{ minutes-election-base }的半数
   *[share] 得票为{ minutes-election-base }的{ $share }
}
minutes-election-base = { $base ->
    [participating] 参加投票人数
    [present] 到会人数
    [members] 全体成员
    [seats] 全部席位
   *[cast] 投票数（空白票不计）
}
minutes-election-turnout = 参加投票的须{ $share }
minutes-election-cited = { $rule }（{ $cite }）
minutes-election-ties = { $ties ->
    [lots] 得票相同时抽签
   *[round] 得票相同时在其间再投一轮
}
minutes-election-candidate = { $name }（{ $remarks }）
minutes-election-by = { $by ->
    [member] { $person }提名
    [party] { $organisation }提名
    [voters] { $signed } 人联名提名
    [applicant] 自荐报名
    [listed] 会前公布
   *[written-in] 选票上另选
}
minutes-election-seconded = { $person }附议
minutes-election-status = { $status ->
    [awaits-second] 无人附议
    [awaits-answer] 未表态
    [declined] 不接受
    [withdrawn] 退出：{ $reason }
   *[accepted] 接受
}
minutes-election-tie = { $tie ->
    [committee-member] 声明为居民委员会成员
   *[near-relative] 声明为居民委员会成员的近亲属
}
minutes-election-option = 方案
minutes-election-mark = { $mark ->
    [meets] 符合
    [partly] 部分符合
    [fails] 不符合
   *[none] —
}{ $noted ->
    [yes] ：{ $note }
   *[no] { "" }
}

## 一轮投票

minutes-round = 第 { $number } 轮投票（{ $time }，{ $method ->
    [show-of-hands] 举手
   *[ballot] 无记名投票
}{ $reason ->
    [further] ，补选 { $seats } 个名额
    [tie] ，得票相同者再投，定 { $seats } 个名额
   *[first] { "" }
}）：
minutes-round-open = 本轮未宣布结果。
minutes-round-label = { $row ->
    [voters] 投票人
    [issued] 发出选票
    [returned] 收回选票
    [valid] 有效票
    [invalid] 废票
    [cast] 计算基数
    [counters] 监票人、计票人
   *[needed] 当选票数
}
minutes-round-voters = 应到 { $entitled } 人，可以投票的 { $electorate } 人{ $known ->
    [yes] ，参加投票 { $voting } 人
   *[no] { "" }
}
minutes-round-papers = { $count } 张
minutes-round-returned = { $count } 张{ $exchanged ->
    [0] { "" }
   *[other] ，另更换 { $exchanged } 张
}{ $missing ->
    [0] { "" }
   *[other] ，未交回 { $missing } 张
}
minutes-round-valid = { $count } 张{ $blank ->
    [0] { "" }
   *[other] ，其中空白 { $blank } 张
}
minutes-round-votes = { $count } 票
minutes-round-needed = { $needed } 票。{ $rule }
minutes-round-counters = { $pass ->
    [1] { $names }
   *[other] 另行复点：{ $names }
}{ $entered ->
    [1] { "" }
   *[other] （共点 { $entered } 遍）
}
minutes-round-head = { $column ->
    [candidate] { $purpose ->
        [options] 方案
       *[other] 候选人
    }
    [for] 赞成
    [against] 反对
    [abstain] 弃权
    [votes] 得票
    [rank] 名次
   *[outcome] 结果
}
minutes-round-came = { $came ->
    [elected] { $purpose ->
        [award] 获选
        [options] 选定
       *[other] 当选
    }
    [by-lot] { $purpose ->
        [award] 抽签获选
        [options] 抽签选定
       *[other] 抽签当选
    }
    [tied] 得票相同
    [void] 无效
   *[not-elected] { $purpose ->
        [award] 未获选
        [options] 未选定
       *[other] 未当选
    }
}
minutes-round-void = { $end ->
    [overfull] 收回的选票多于发出的选票，本轮无效，重新投票。
   *[too-few] 参加投票 { $voting } 人，不足 { $needed } 人，本轮无效，重新投票。
}
minutes-round-annulled = 本轮宣布无效，理由：{ $reason }
minutes-round-tied = { $names }得票相同，其间尚有 { $seats } 个名额待定。
minutes-round-lots = 得票相同，由{ $person }抽签，{ $witnesses }见证。抽出次序：{ $order }。{ $names }{ $purpose ->
    [award] 获选
    [options] 选定
   *[other] 当选
}。

## 结局

minutes-elected = { $outcome ->
    [annulled] “{ $title }”宣布无效，理由：{ $reason }
    [unfinished] “{ $title }”尚未选定。
    [nobody] { $title }：无人{ $purpose ->
        [award] 获选
        [options] 选定
       *[other] 当选
    }{ $reasoned ->
        [yes] 。{ $reason }
       *[no] 。
    }
    [acclaimed] { $title }，候选人不多于名额，未经投票，由主持人宣布当选：{ $names }{ minutes-elected-vacant }
   *[elected] { $title }，{ $purpose ->
        [award] 获选
        [options] 选定
       *[other] 当选
    }：{ $names }{ minutes-elected-vacant }
}
minutes-elected-vacant = { $vacant ->
    [0] 。
   *[other] ；空缺 { $vacant } 个名额{ $reasoned ->
        [yes] ，理由：{ $reason }
       *[no] 。
    }
}
