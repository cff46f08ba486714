### 会议前后和会上所用的各种文书。人名、时间与人们自己写下的文字以变量给出。

## 各种文书共用

# $numbered：yes 为有届次、次数的会议，$number 为第几次。
sheet-occasion = { $numbered ->
    [yes] { $body }{ $number }次会议
   *[no] { $body }会议
}
sheet-about-title = 会议名称
sheet-about-time = 时间
sheet-about-place = 地点
sheet-labelled = { $label }：{ $value }
sheet-item = { $number }　{ $title }
sheet-item-kind = { $kind ->
    [procedure] 程序事项
    [report] 听取报告
    [discussion] 讨论
    [decision] 表决
   *[other] 其他
}
sheet-item-minutes = { $minutes } 分钟
sheet-item-presenter = { $name }介绍
sheet-item-papers = 附件：{ $papers }
sheet-day-by-hand = 　　　　年　　月　　日
sheet-seal-by-hand = （盖章）

## 会议通知

sheet-notice-title = { $occasion }通知
sheet-notice-salutation = 各位成员、列席人员：
# $planned：yes 为已定时间。
sheet-notice-called = { $planned ->
    [yes] 兹定于{ $time }召开{ $occasion }，请准时到会。
   *[no] 兹召开{ $occasion }，时间另行通知。
}
sheet-notice-section-agenda = 议程
sheet-notice-item = { $item }（{ $kind }）
sheet-notice-no-agenda = 议程另行通知。
sheet-notice-section-rules = 通知期限与表决须知
sheet-notice-period = 通知期限
sheet-notice-period-none = 本会议事规则未规定通知期限
sheet-notice-days = { $count ->
    [hours] 会议开始前 { $days } 天（按小时计，每天 24 小时）
    [from-next-day] 会议前 { $days } 天；发出当天不计，开会当天计入
    [full-days] 会议前满 { $days } 天；发出当天和开会当天都不计
    [clear-days] 会议前 { $days } 个净日；发出当天、开会当天、星期日和节假日都不计
   *[working-days] 会议前 { $days } 个工作日；发出当天和开会当天都不计
}（{ $cite }）
sheet-notice-latest = 最迟发出
sheet-notice-given = 发出情况
    .value = { $sent }发出{ $described ->
    [yes] （{ $how }）
   *[no] { "" }
}{ $urgent ->
    [yes] ；因情况紧急，按较短期限通知
   *[no] { "" }
}{ $check ->
    [in-time] ；计 { $counted }，须 { $needed }，符合期限
    [late] ；计 { $counted }，须 { $needed }，不足期限
   *[none] { "" }
}
sheet-notice-quorum = { term-quorum }
    .value = 成员 { $members } 人，须 { $needed } 人到会方可开会{ $cited ->
    [yes] （{ $cite }）
   *[no] { "" }
}
sheet-notice-lock = 未列入通知的事项
    .value = { $lock ->
    [warn] 可以讨论和表决，但记录中会注明事先未通知
    [take-up] 不得表决，除非会议按规则同意列入
   *[locked] 不得表决
}{ $cited ->
    [yes] （{ $cite }）
   *[no] { "" }
}
sheet-notice-apologies = 不能到会的，请提前告知；规则准许委托的，请填写委托书交工作人员。

## 议程

sheet-agenda-title = { $occasion }议程

## 会序单

sheet-running-title = { $occasion }会序单
sheet-running-internal = 主持人、记录人用，不公开
sheet-running-length = 预计用时
    .value = 议程共 { $planned } 分钟{ $known ->
    [yes] ；会场可用 { $hall } 分钟
   *[no] { "" }
}
sheet-running-quorum = { term-quorum }
    .value = 成员 { $members } 人，须 { $needed } 人到会
sheet-running-column = { $column ->
    [time] 计划时间
    [number] 序号
    [title] { term-item }
    [needs] 须准备
   *[notes] 备注
}
sheet-running-time = { $from }—{ $until }
sheet-running-left-over = 上次会议遗留
sheet-running-standing = 固定议题

## 签到表

sheet-sign-in-title = { $occasion }签到表
sheet-sign-in-column = { $column ->
    [number] 序号
    [name] 姓名
    [seat] 席位或住址
    [proxy] 代理人
    [time] 到会时间
   *[signature] 签名
}
sheet-sign-in-proxy = 由{ $agent }代理
sheet-sign-in-attends = { $name }（{ $capacity ->
    [consultative] { term-consultative }
   *[observer] { term-observer }
}）
sheet-sign-in-guests = 名册以外的列席、旁听人员请在下面写明姓名、单位或住址并签名：

## 席卡与姓名牌

sheet-card-title = { $occasion }席卡
sheet-plate-title = { $occasion }姓名牌
sheet-card-consultative = { term-consultative }

## 表决票、选票与票根

sheet-ballot-title = { $occasion }表决票
sheet-ballot-choice = { $choice ->
    [for] { term-for }
    [against] { term-against }
   *[abstain] { term-abstention }
}
sheet-ballot-how = 只在一个方框内打“√”。不打、多打或写上姓名的，为{ term-spoiled }或空白票。
sheet-stub-number = 票根第 { $number } 号
sheet-stub-title = { $occasion }
sheet-stub-received = 领票人签名
sheet-stub-issued = 发放人
sheet-election-title = { $occasion }选票
sheet-election-how = { $marking ->
    [block] 候选人 { $candidates } 名，应选 { $seats } 名。在所选候选人的方框内打“√”，至多 { $seats } 个；超过的，整张为{ term-spoiled }。
    [approval] 候选人 { $candidates } 名，应选 { $seats } 名。在赞成的候选人的方框内打“√”，个数不限。
   *[per-name] 候选人 { $candidates } 名，应选 { $seats } 名。对每名候选人只在一个方框内打“√”。
}
sheet-election-column = { $column ->
    [number] 序号
    [candidate] 候选人
    [mark] 选
    [for] { term-for }
    [against] { term-against }
   *[abstain] { term-abstention }
}
sheet-election-write-in = 另选他人的，在空行写明姓名并打“√”。

## 计票单

sheet-tally-title = { $occasion }计票单
sheet-tally-counter = { $counter ->
    [first] 第一张：初点
   *[second] 第二张：复点（与初点分开清点，互不参看）
}
sheet-tally-question = 表决或选举事项
sheet-tally-papers = { $what ->
    [issued] 发出票数
    [in-box] 收回票数
    [valid] 有效票数
   *[spoiled] { term-spoiled }数
}
sheet-tally-how = 每格画一个“正”字，五笔五票；一行画满再画下一行。合计写阿拉伯数字。
sheet-tally-column = { $column ->
    [what] 项目
   *[sum] 合计
}
sheet-tally-spoiled = { term-spoiled }
sheet-tally-candidate = { $name }（{ $mark }）
sheet-tally-signer = { $who ->
    [counter] { term-counter }：
   *[scrutineer] { term-teller }：
}

## 发言条

sheet-slip-title = { $occasion }发言条
sheet-slip-field = { $field ->
    [name] 姓名
    [seat] 席位或住址
    [item] 议题
   *[side] 立场
}
sheet-slip-sides = 赞成□　反对□　提问□
sheet-slip-how = 每次发言不超过 { $seconds } 秒。写好交工作人员，由主持人按次序请发言。

## 到会名单

sheet-attendance-title = { $occasion }到会名单
sheet-attendance-column = { $column ->
    [number] 序号
    [name] 姓名
    [seat] 席位或住址
    [capacity] 身份
    [there] 在场时间
    [proxy] 代理人
    [votes] 表决权
   *[area] 面积（m²）
}
sheet-attendance-capacity = { $capacity ->
    [member] { term-attend }
    [consultative] { term-consultative }
   *[observer] { term-observer }
}
sheet-attendance-vote = { $entitled ->
    [yes] 有
   *[no] 无
}
sheet-attendance-away = { $why ->
    [excused] { term-excused }
   *[absent] { term-absent }
}
sheet-attendance-since = { $time }起
sheet-attendance-note = 表决权指按身份是否有表决权；对某一事项须回避的，见会议记录。

## 发言时间

sheet-speaking-title = { $occasion }发言时间
sheet-speaking-sums = 每人合计
sheet-speaking-column = { $column ->
    [began] 开始
    [name] 姓名
    [side] 立场
    [speeches] 次数
   *[length] 时长
}
sheet-speaking-no-side = { term-neutral }
sheet-speaking-note = { $open ->
    [yes] 时长由计时器记录，不代表发言内容。
   *[no] 时长由计时器记录。非公开部分的发言不列，因此不作合计。
}

## 决议摘录

sheet-extract-title = { $occasion }决议摘录
sheet-extract-item = { term-item }
sheet-extract-mover = { term-mover }
sheet-extract-seconder = { term-seconder }
sheet-extract-certified = 以上摘自本次会议的记录，与记录一致。
sheet-decided-by-consent = 主持人询问有无异议，无人反对，未经表决即为通过。

## 决议公示

sheet-posting-title = { $occasion }决议公示
sheet-posting-salutation = 现将会议作出的决定公示如下：
sheet-posting-section-decisions = 决定事项
sheet-posting-section-term = 公示期限与意见
sheet-posting-rule = 规则要求
    .value = 公示不少于 { $days } 天，第一天不计{ $within ->
    [yes] ；会后 { $soon } 天内张贴
   *[no] { "" }
}（{ $cite }）
sheet-posting-posted = 公示时间
    .value = { $from }至{ $until }{ $placed ->
    [yes] （{ $place }）
   *[no] { "" }
}
sheet-posting-posted-by-hand = 　　　　年　　月　　日至　　　　年　　月　　日
sheet-posting-objections = 意见反映
sheet-posting-by-hand = 联系人：　　　　　　　　电话：　　　　　　　　

## 待办事项

sheet-undertakings-title = { $occasion }待办事项
sheet-undertakings-section-record = 记录所载
sheet-undertakings-none = 会议记录中没有待办事项。
sheet-undertakings-referred = { $question }交付委员会研究：{ $text }
sheet-undertakings-postponed = { $question }延期再议：{ $text }
sheet-undertakings-tabled = { $question }搁置，待恢复：{ $text }
sheet-undertakings-consulted = { $referral ->
    [committee] 协商一致，交居民委员会办理：{ $consensus }
   *[assembly] 协商一致，提请会议表决：{ $consensus }
}
sheet-undertakings-posting = 公示本次会议的决定，不少于 { $days } 天{ $known ->
    [yes] ，最迟{ $by }张贴
   *[no] { "" }
}
sheet-undertakings-next = 续会：{ $until }
sheet-undertakings-section-hand = 会上承诺
sheet-undertakings-hand = 谁承诺、何时办完，记录不单独登记，请在下面手写：
sheet-undertakings-column = { $column ->
    [what] 事项
    [who] 责任人
    [by] 办理时限
   *[done] 办结
}

## 更正单

sheet-correction-title = { $occasion }记录更正单
sheet-correction-about = 会议记录有下列更正，共 { $count } 处。原记载保留，以更正为准。
sheet-correction-number = 更正{ $number }
sheet-correction-row = { $row ->
    [entry-at] 原记载时刻
    [entry] 原记载
    [right] 更正
    [reason] 理由
    [by] 更正人
   *[at] 更正时刻
}
sheet-correction-nobody = 未署职务
sheet-correction-note = 非公开部分的更正另见非公开部分的记录。
