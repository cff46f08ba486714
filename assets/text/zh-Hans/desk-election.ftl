### 选举、推选、评选与方案择优。

## 用词。$purpose 为用途，$status 为候选人的情况。

election-purpose-office = 推选
election-purpose-committee = 选举
election-purpose-supervision = 选举监督委员会
election-purpose-award = 评选
election-purpose-options = 方案择优
election-purpose-note-office = 楼栋长、小组长等
election-purpose-note-committee = 居民委员会等法定机构
election-purpose-note-supervision = 居务监督委员会
election-purpose-note-award = 好人、文明家庭等
election-purpose-note-options = 几个方案选一个
election-heading = { $purpose ->
    [office] 推选
    [committee] 选举
    [supervision] 选举
    [award] 评选
   *[options] 择优
}
election-seats = { $purpose ->
    [award] 评选 { $n } 个
    [options] 选定 { $n } 个方案
   *[other] 应选 { $n } 人
}
election-marking-block = { $seats ->
    [1] 选一个名字
   *[other] 选名字，最多 { $seats } 个
}
election-marking-approval = 赞成的都可以选，不限个数
election-marking-per-name = 对每个名字表示赞成、反对或弃权
election-winning-majority = 按规则的票数，不够就再投一轮
election-winning-most = 得票多的，一轮排出名次
election-ties-lots = 票数相同时抽签
election-ties-round = 票数相同时在他们之间再投一轮
election-base-cast = 以投票数计，空白票不算
election-base-participating = 以参加投票人数计
election-base-present = 以到会人数计
election-base-members = 以全体成员计
election-base-seats = 以全部席位计
election-hurdle-most = 得票多的当选
election-hurdle-half = 得票过半数当选，{ $base }
election-hurdle-share = { $strict ->
    [yes] 得票超过 { $den } 分之 { $num } 当选，{ $base }
   *[no] 得票 { $den } 分之 { $num } 以上当选，{ $base }
}
election-hurdle-turnout = { $half ->
    [yes] 全体有投票权的人过半数参加投票才有效
   *[no] 全体有投票权的人有 { $den } 分之 { $num } 以上参加投票才有效
}
election-cited = { $rule }。{ $cite }
election-status = { $status ->
    [awaits-second] 等待附议
    [awaits-answer] 等本人表态
    [stands] 候选
    [declined] 不接受
    [withdrawn] 已退出
   *[elected] { $purpose ->
        [award] 获选
        [options] 选定
       *[other] 当选
    }
}
election-won = { $purpose ->
    [award] 获选
    [options] 选定
   *[other] 当选
}
election-not-won = { $purpose ->
    [award] 未获选
    [options] 未选定
   *[other] 未当选
}
election-tied = 票数相同
election-by-member = 成员提名
election-by-party = 党组织提名
election-by-voters = 联名提名
election-by-applicant = 自荐报名
election-by-listed = 会前公布的名单
election-by-written-in = 另选他人
election-nominated = { $by ->
    [member] { $nominator }提名
    [party] { $nominator }提名
    [voters] { $signed } 人联名提名
    [applicant] 自荐报名
    [listed] 会前公布的名单
   *[written-in] 选票上另选
}
election-seconded = { $person }附议
election-accepted = 本人已接受
election-withdrew = 退出：{ $reason }
election-tie-committee-member = 是居民委员会成员
election-tie-near-relative = 是居民委员会成员的近亲属
election-mark-meets = 符合
election-mark-partly = 部分符合
election-mark-fails = 不符合
election-mark-none = 未评
election-method-ballot = 无记名投票
election-method-show-of-hands = 举手
election-round = 第 { $n } 轮
election-round-reason = { $reason ->
    [further] 名额未选满，再投一轮
    [tie] 票数相同，在他们之间再投
   *[first] 第一次投票
}
election-end-overfull = 收回的票多于发出的票，这一轮无效，重新投票
election-end-too-few = 参加投票的人不够，这一轮无效，重新投票
election-annulled = 已宣布无效：{ $reason }
election-votes = { $n } 票
election-per-name = 赞成 { $favour } · 反对 { $against } · 弃权 { $abstain }
election-needed = 当选须 { $n } 票
election-voting = { $voting } 人参加投票
election-turnout = 参加 { $part } 人，须 { $needed } 人
election-left = 还缺 { $n } 个名额
election-drawn = { $person }抽签，{ $witnesses }见证。抽出的次序：{ $names }

## 此刻能做的

desk-acts-group-election = 选举评选
motion-step-open-election = 开始选举或评选
motion-step-nominate = 提名
motion-step-second-nomination = 附议提名
motion-step-answer-nomination = 候选人表态
motion-step-withdraw-candidate = 候选人退出
motion-step-set-nominations = 提名截止
motion-step-weigh-option = 逐项评议方案
motion-step-open-round = 开始投票
motion-step-write-in = 登记另选的人
motion-step-count-round = 计票
motion-step-announce-round = 宣布结果
motion-step-draw-lots = 抽签
motion-step-acclaim = 宣布当选，不再投票
motion-step-end-election = 结束，留下空缺
motion-step-annul-election = 宣布无效

## 开始一次选举

election-form-title = 选什么
election-form-title-hint = 例如：三单元楼栋长
election-form-purpose = 用途
election-form-seats = 名额
election-form-marking = 怎么填票
election-form-winning = 怎样算选上
election-form-ties = 票数相同怎么办
election-form-write-ins = 可以另选他人
election-form-secret = 无记名投票
election-form-criteria = 比较的标准
election-form-criteria-note = 一行一条，可以不填
election-form-by-rule = 照规则：{ $what }
election-form-yes = 是
election-form-no = 否
election-form-says = 本会的规则
election-form-further = 第二轮起，{ $rule }
election-form-no-further = 只投一轮，选不满的名额空着
election-form-second = 成员提名要有人附议
election-form-acceptance = 本人接受才算候选人
election-form-contest = 候选人要多于名额。{ $cite }
election-form-begin = 开始提名

## 提名

election-nominate-who = 提谁
election-nominate-who-hint = 姓名、拼音首字母或房号
election-nominate-new = 不在名册上，就用“{ $name }”
election-nominate-option = 名称
election-nominate-is-person = 个人
election-nominate-is-option = 家庭或集体
election-nominate-by = 由谁提名
election-nominate-member = 提名人
election-nominate-party = 哪个党组织
election-nominate-signed = 几个人签名
election-nominate-signed-note = 至少 { $n } 人
election-nominate-ties = 有无不能当选的关系
election-nominate-ties-note = 主持人问过本人再勾
election-nominate-put = 提名
election-second-by = 谁附议“{ $name }”
election-accept = 接受
election-decline = 不接受
election-withdraw = 退出
election-withdraw-who = 谁退出
election-reason = 理由
election-nominations-close = 提名到此为止
election-nominations-reopen = 重新开放提名
election-nominations-open = 提名开放中
election-nominations-closed = 提名已截止
election-empty = 还没有人被提名。
election-empty-options = 还没有列出方案。
election-candidates = 候选人
election-candidates-options = 方案
election-candidates-note = { $standing } 个候选，{ $seats } 个名额

## 评议方案

election-weigh-heading = 逐项评议
election-weigh-note = 理由
election-weigh-cell = { $option }：{ $criterion }
election-weigh-save = 记下
election-weigh-left = 还有 { $n } 格未评

## 一轮投票

election-open-round = 开始第 { $n } 轮投票
election-open-method = 用什么办法
election-secret-only = 规则要求无记名投票
election-round-voting = 正在进行第 { $n } 轮：{ $method }
election-round-electorate = { $n } 人有投票权
election-hands-for = 赞成
election-hands-against = 反对
election-hands-abstain = 弃权
election-hands-at = { $name }：{ $choice }
election-hands-voting = 举过手的一共几人
election-hands-voting-note = 没有数就空着
election-hands-enter = 记下人数
election-hands-again = 重新点数
election-hands-over = { $name }的人数比到场有投票权的 { $n } 人多
election-hands-unreadable = 有一格不是数字
election-counted = 人数已记下，可以宣布结果。
election-announce = 宣布结果

## 结果、抽签、结束

election-result = 第 { $n } 轮结果
election-lots-heading = 在票数相同的人中抽签，定 { $n } 个名额
election-lots-order = 按抽出的先后点名字
election-lots-again = 重排
election-lots-by = 谁抽的签
election-lots-witness = 见证人
election-lots-record = 记下抽签结果
election-acclaim-note = 候选人不多于名额，规则允许不投票。
election-end-reason = 为什么不再选下去
election-end = 结束
election-annul-what = 哪一部分无效
election-annul-all = 整个选举
election-annul = 宣布无效
election-elected-heading = { $purpose ->
    [award] 获选名单
    [options] 选定的方案
   *[other] 当选名单
}
election-nobody = 没有人当选。
election-acclaimed = 候选人不多于名额，未经投票，由主持人宣布当选。
election-ended-with = 空缺 { $n } 个名额：{ $reason }
