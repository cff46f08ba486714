### 主控台上的表单：提动议、主持人的措施、筹备、公示。

## 此刻能做的

desk-acts-group-chair = 主持
desk-acts-group-main = 提出议题
desk-acts-group-question = 针对本题
desk-acts-group-meeting = 针对会议
desk-acts-group-points = 问题与请求
desk-acts-group-more = 其他措施
desk-acts-more = 其他措施 { $n } 种
desk-acts-others = 现在不合规的 { $n } 种
desk-acts-suspended = 到本议题结束为止暂停的规则：{ $grounds }

## 动议的表单

desk-acts-words-nominations-method = 怎样提名
    .hint = 例如：每人可以提一名
desk-acts-words-suspend-rules = 为了做什么
    .hint = 例如：让每人再多说一次
desk-acts-words-exclude-public = 理由
    .hint = 例如：涉及个人隐私
desk-acts-words-point-of-order = 哪一条规则被违反了
    .hint = 例如：发言超过了两分钟
desk-acts-words-parliamentary-inquiry = 想问的规则
    .hint = 例如：现在还可以修正吗？
desk-acts-words-request-information = 想问的事实
    .hint = 例如：去年的维修费是多少？
desk-acts-words-question-of-privilege = 什么事要马上处理
    .hint = 例如：后排听不见
desk-acts-words-read-papers = 要宣读哪一份
    .hint = 例如：物业服务合同第五条
desk-acts-words-excused-from-duty = 免除什么，为什么
    .hint = 例如：回避本题的表决，因为本人是承包商的亲属
desk-acts-matter = 事项的类别
desk-acts-matter-reserved = { $matter }（只能由大会决定）
desk-acts-amend-terms = 改成下面这样：
desk-acts-amend-how = 怎样修正
desk-acts-amend-words = 改几个字
desk-acts-amend-whole = 整段替换
desk-acts-substitute = 替换成
desk-acts-committee = 交给谁
desk-acts-committee-hint = 例如：由三位业主组成的施工小组
desk-acts-instructions = 要它做什么
desk-acts-go-on = 什么时候、在哪里续会
desk-acts-special = 到时候最先处理（须三分之二以上通过）
desk-acts-seconds = 每次发言几秒
desk-acts-speeches = 每人发言几次
desk-acts-debate-ends = 停止哪些辩论
desk-acts-end-one = 只对眼前这一题
desk-acts-end-all = 对所有待决的题
desk-acts-which-pending = 哪一个动议
desk-acts-which-question = 哪一个动议
desk-acts-which-decision = 哪一项决定
desk-acts-which-ruling = 哪一个裁定
desk-acts-which-item = 哪一个议题
desk-acts-choose = 请选择
desk-acts-earlier-meeting = 以前会议的决定
desk-acts-earlier-words = 决定的原话
desk-acts-no-target = 现在没有可以选的。
desk-acts-restated = 改成
desk-acts-restated-withdraw = 不写就是撤回
desk-acts-restated-rescind = 不写就是撤销
desk-acts-noticed-before = 事先已经公告
desk-acts-prevailing = 动议人当时投在胜方
desk-acts-part = 第 { $n } 部分
desk-acts-part-add = ＋ 再加一部分
desk-acts-part-remove = 去掉第 { $n } 部分
desk-acts-part-split = 按句子分成 { $n } 部分
desk-acts-paragraphs = 共有几段
desk-acts-paragraph = 第 { $n } 段，共 { $of } 段
desk-acts-whole-open = 各段议完，可以议全文
desk-acts-method = 怎样表决
desk-acts-grounds = 要暂停的规则
desk-acts-undebatable = 不辩论

## 主持人的裁定与措施

desk-acts-ruling = 裁定的话
desk-acts-ruling-hint = 例如：确实超时了，请把话说完
desk-acts-granted = 成立
desk-acts-denied = 不成立
desk-acts-met = 照办
desk-acts-refused = 不照办
desk-acts-answer = 回答
desk-acts-answer-hint = 把回答写在这里，会记入记录
desk-acts-answered = 已回答
desk-acts-consent = 无人反对即通过
desk-acts-consent-ask = { $motion }——有没有人反对？
desk-acts-consent-note = 问过以后停一停。只要有一个人反对，就要表决。
desk-acts-consent-yes = 没有——通过
desk-acts-consent-no = 有人反对
desk-acts-consent-who = 谁反对（可以不填）
desk-acts-consent-nameless = 不记名字
desk-acts-take-up = 现在处理
desk-acts-whom = 谁
desk-acts-hand-over = 交由他主持
desk-acts-hand-over-note = 主持人要参加讨论，先把主持交给别人；这一题决定以后再收回。
desk-acts-presiding = 现在由{ $person }主持
desk-acts-choose-for = 推选
desk-acts-choose-note = 只在这次会议上担任。
desk-acts-office = 职务
desk-acts-warn = 提醒并记录
desk-acts-warn-ground = 违反了哪条规则
desk-acts-warn-words = 说了什么、做了什么
desk-acts-warned-before = 这次会上已经提醒过 { $n } 次。
desk-acts-recuse = 登记回避
desk-acts-recuse-reason = 为什么回避
desk-acts-recuse-hint = 例如：承包商是本人的亲属
desk-acts-recuse-note = 到本议题结束为止，不参加讨论和表决。
desk-acts-recused = 回避
desk-acts-end-recusal = 恢复参加
desk-acts-position = 记入记录
desk-acts-position-side = 立场
desk-acts-position-text = 意见
desk-acts-position-note = 列席的商户、合作单位、部门可以表示意见；不是投票，不计票。
desk-acts-waive = 不计法定人数
desk-acts-waive-note = 规则允许时才可以，原因会写进记录。
desk-acts-doors-closed = 非公开进行
desk-acts-public-time = 居民发言时间
desk-acts-public-time-note = 旁听的居民现在也可以登记发言。
desk-acts-override-open = 仍要这样做，写明理由…
desk-acts-override-reason = 为什么越过这条规则
desk-acts-override = 越过规则
desk-acts-proxies = 委托
desk-acts-principal = 没到的成员
desk-acts-agent = 委托给
desk-acts-proxy = { $principal } → { $agent }
desk-acts-proxy-give = 登记委托
desk-acts-proxy-end = 终止
desk-acts-represented = 委托{ $agent }
desk-acts-consensus = 共识
desk-acts-differences = 分歧
desk-acts-referral = 由谁接着办
desk-acts-consult = 记下结果
desk-acts-consulted = 已协商
desk-acts-chair-vote = 主持人的一票
desk-acts-chair-vote-second-or-casting = 票数相等，主持人可以再投一票：
desk-acts-chair-vote-when-decisive = 主持人还没有投票，能改变结果时可以投：
desk-acts-chair-vote-none = 不投
desk-acts-chair-voted = 主持人投了：{ $choice }
desk-acts-polls-closed = 已截止投票

desk-acts-limits = { $speeches ->
    [0] 会议另定：每次 { $seconds } 秒，次数不限。
   *[other] 会议另定：每次 { $seconds } 秒，每人 { $speeches } 次。
}

## 议程上的标记

desk-acts-sides = 辩论的各方
desk-acts-sides-hint = 例如：东侧、西侧、不装（不写就是正方、反方）
desk-acts-unannounced = 会前未公告
desk-acts-deferred = 留待下次
desk-acts-gates-passed = 程序 { $passed }/{ $of }

## 筹备

desk-acts-particulars = 会议资料
desk-acts-no-plan = 还没有定时间
desk-acts-notice = 会议通知
desk-acts-notice-none = 还没有发出
desk-acts-notice-sent = { $when } 发出
desk-acts-notice-rule = 至少提前 { $n } { $unit ->
    [hours] 小时
   *[days] 天
}通知。
desk-acts-count-from-next-day = 通知当天不算，开会当天算。
desk-acts-count-full-days-between = 通知当天和开会当天都不算。
desk-acts-count-clear-days = 首尾两天、星期日和法定假日都不算。
desk-acts-count-working-days = 只算首尾之间的工作日。
desk-acts-count-hours = 按钟点算，周末也算。
desk-acts-notice-latest = 最迟 { $day } 发出
desk-acts-notice-no-plan = 会议时间还没有定，算不出最迟哪天通知。请先在“会议资料”里填好。
desk-acts-notice-free = 本会的规则没有规定提前几天通知。
desk-acts-notice-was = { $told ->
    [yes] { $when } 已发出通知（{ $how }）
   *[no] { $when } 已发出通知
}
desk-acts-notice-in-time = { $unit ->
    [hours] 及时：要提前 { $needed } 小时，够了。
   *[days] 及时：要提前 { $needed } 天，够了。
}
desk-acts-notice-late = { $unit ->
    [hours] 太晚：要提前 { $needed } 小时，只有 { $counted } 小时。
   *[days] 太晚：要提前 { $needed } 天，只有 { $counted } 天。
}
desk-acts-notice-days = 算进去的日子：{ $days }
desk-acts-notice-earliest = 照这次通知，最早 { $day } 才能开会。
desk-acts-notice-day = 通知的日期
desk-acts-notice-how = 怎样通知
desk-acts-notice-how-hint = 例如：楼道张贴、微信群
desk-acts-notice-urgent = 紧急情况（提前 { $n } 天即可）
desk-acts-notice-record = 记下通知
desk-acts-notice-again = 重新记下
desk-acts-notice-note = 现在议程上的 { $n } 项算作已经公告；之后再加的，会标明“会前未公告”。
desk-acts-gap-no-holiday-list = 没有 { $year } 年的假日表，算不出日期。
desk-acts-gap-no-list-named = 规则没有说明用哪一份假日表，算不出日期。
desk-acts-gap-beyond-calendar = 这个日期太远，算不出来。
desk-acts-day-hour = { $day }{ $time }
desk-acts-demands = 要求开会
desk-acts-demands-state = { $n ->
    [0] 没有登记
   *[other] 登记了 { $n } 次
}
desk-acts-demand = { $group }：{ $total } 人（户）中 { $signed } 人（户）签名
desk-acts-demand-enough = 够了（要 { $need }），应当召集会议。
desk-acts-demand-short = 还不够，要 { $need }。
desk-acts-demand-group = 由谁要求
desk-acts-demand-rule = 要 { $den } 分之 { $num } 以上{ $least ->
    [0] 。
   *[other] ，至少 { $least } 人。
}
desk-acts-composition = 组成人员里，{ $group }要占 { $den } 分之 { $num } 以上。{ $cite }
desk-acts-demand-signed = 签名的
desk-acts-demand-total = 总数
desk-acts-demand-record = 登记
desk-acts-gates = 前面的步骤
desk-acts-gates-state = { $n ->
    [0] 都走完了
   *[other] { $n } 个议题还没走完
}
desk-acts-gate-was = { $day }：应到 { $entitled }，实到 { $present }，同意 { $agreed }
desk-acts-gate-posted = { $from }至{ $until }
desk-acts-gate-here = 由这次会议表决
desk-acts-gate-resolved = 这次会议已经决议
desk-acts-gate-ahead = 前一步完成以后才能开始
desk-acts-gate-day = 哪一天
desk-acts-gate-entitled = 应到
desk-acts-gate-present = 实到
desk-acts-gate-agreed = 同意
desk-acts-gate-sheet = 签字表已经归档
desk-acts-gate-record = 记下这一步

## 公示

desk-acts-publication = 公示
desk-acts-publication-rule = 决定要公示至少 { $n } 天，第一天不算。
desk-acts-publication-due = 还没有公示。
desk-acts-publication-by = 还没有公示。最迟 { $day } 贴出。
desk-acts-publication-late = 还没有公示，{ $day } 就该贴出了。
desk-acts-posted = { $from }至{ $until }，{ $place }
desk-acts-posted-still = 到 { $day } 为止不要取下。
desk-acts-posted-over = 已经期满。
desk-acts-posted-from = 第一天
desk-acts-posted-until = 最后一天
desk-acts-posted-earliest = 最早 { $day } 才能取下。
desk-acts-posted-where = 贴在哪里
desk-acts-posted-where-hint = 例如：一楼公告栏
desk-acts-posted-record = 记下公示
