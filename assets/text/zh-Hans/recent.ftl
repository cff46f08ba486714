### 刚刚记录：一行一条，越短越好。

## 共用

# 动议的种类。
recent-question = { named-kind }
# 发言的立场或用途，写在括号里。
recent-stance = { $purpose ->
    [point-of-order] （秩序问题）
    [question] （提问）
   *[speak] { $side ->
        [for] （赞成）
        [against] （反对）
        [neutral] { "" }
       *[other] （{ $side }）
    }
}
# 被撤销或更正的那一条。
recent-entry = { $entry ->
    [recent-particulars-set] 会议信息
    [recent-item-added] 增加议题
    [recent-item-edited] 修改议题
    [recent-item-moved] 移动议题
    [recent-item-removed] 删除议题
    [recent-paper-attached] 增加附件
    [recent-paper-detached] 去掉附件
    [recent-item-started] 开始议题
    [recent-item-closed] 结束议题
    [recent-enrolled] 入册
    [recent-register-adopted] 采用业主清册
    [recent-struck-off] 除名
    [recent-appointed] 指定职务
    [recent-sign-in-opened] 开始签到
    [recent-arrived] 到会
    [recent-departed] 离会
    [recent-excused] 请假
    [recent-sitting-opened] 开会
    [recent-recessed] 休会
    [recent-sitting-resumed] 复会
    [recent-adjourned] 散会
    [recent-floor-asked] 要求发言
    [recent-request-withdrawn] 不再发言
    [recent-request-placed] 调整发言次序
    [recent-floor-given] 发言
    [recent-speech-paused] 暂停计时
    [recent-speech-resumed] 继续计时
    [recent-speech-extended] 加时
    [recent-speech-ended] 发言结束
    [recent-moved] 动议
    [recent-seconded] 附议
    [recent-motion-disposed] 动议的处理
    [recent-reworded] 改文
    [recent-vote-opened] 交付表决
    [recent-vote-abandoned] 中止表决
    [recent-forms-issued] 发放表决票
    [recent-form-returned] 收回表决票
    [recent-form-taken-back] 取消收回
    [recent-roll-called] 唱名
    [recent-place-counted] 分会场计票
    [recent-consent-refused] 有人反对
    [recent-count-entered] 点票
    [recent-ballot-voided] 投票无效
    [recent-vote-counted] 计票
    [recent-vote-decided] 表决结果
    [recent-vote-settled] 裁定
    [recent-vote-annulled] 撤销表决
    [recent-questions-linked] 接连的问题
    [recent-questions-not-reached] 不再表决
    [recent-straw-poll-opened] 摸底
    [recent-straw-poll-counted] 摸底的人数
    [recent-straw-poll-abandoned] 中止摸底
    [recent-corrected] 更正
    [recent-minutes-written] 会议记录文字
    [recent-restated] 改条件
    [recent-motion-ruled] 裁定或答复
    [recent-consent-given] 一致同意
    [recent-taken-up] 接着议
    [recent-divided] 分拆
    [recent-seriatim-ordered] 逐段讨论
    [recent-paragraph-reached] 下一段
    [recent-debate-closed] 停止辩论
    [recent-debate-limited] 限制或延长辩论
    [recent-rules-suspended] 暂停规则
    [recent-voting-method-ordered] 表决方法
    [recent-polls-set] 投票的起止
    [recent-nominations-set] 提名
    [recent-next-meeting-fixed] 下次续会时间
    [recent-chair-handed-over] 移交主持
    [recent-chair-returned] 收回主持
    [recent-chosen-for-meeting] 临时推选
    [recent-overridden] 越过规则
    [recent-warned] 提醒
    [recent-quorum-lost] 人数不足
    [recent-quorum-regained] 人数恢复
    [recent-quorum-waived] 免去人数要求
    [recent-recused] 回避
    [recent-recusal-ended] 结束回避
    [recent-proxy-given] 委托代理
    [recent-proxy-ended] 结束代理
    [recent-position-recorded] 表示意见
    [recent-elector-admitted] 补入名册
    [recent-notice-given] 会议通知
    [recent-requisitioned] 提议开会
    [recent-item-admitted] 列入议程
    [recent-item-deferred] 议题转下次
    [recent-gate-passed] 前置程序
    [recent-consultation-recorded] 协商结果
    [recent-doors-closed] 转入非公开
    [recent-doors-opened] 恢复公开
    [recent-public-time-opened] 居民发言时间
    [recent-public-time-closed] 居民发言时间结束
    [recent-published] 公示
    [recent-signed] 签名
    [recent-minutes-frozen] 定稿
    [recent-earlier-minutes-approved] 认可上次会议记录
    [recent-minutes-approved] 认可会议记录
    [recent-minutes-reissued] 更正后的会议记录
    [recent-meeting-called] 建会
    [recent-election-opened] 开始选举
    [recent-candidate-nominated] 提名
    [recent-nomination-seconded] 附议提名
    [recent-nomination-answered] 参选答复
    [recent-candidate-withdrew] 退出
    [recent-option-weighed] 衡量方案
    [recent-round-opened] 开始投票
    [recent-written-in] 另选他人
    [recent-round-counted] 点票录入
    [recent-round-decided] 投票结果
    [recent-lots-drawn] 抽签
    [recent-acclaimed] 宣布当选
    [recent-election-ended] 结束选举
    [recent-round-annulled] 投票作废
    [recent-election-annulled] 选举作废
    [recent-undone] 撤销
   *[other] 上一步
}

## 会议与议程

recent-meeting-called = 建会：{ $body }
recent-particulars-set = 会议信息：{ $body }
recent-item-added = 增加议题：{ $title }
recent-item-edited = 修改议题：{ $title }
recent-item-moved = 移动议题：{ $title }
recent-item-removed = 删除议题：{ $title }
recent-paper-attached = 附件《{ $paper }》：{ $title }
recent-paper-detached = 去掉附件《{ $paper }》：{ $title }
recent-item-started = 开始议题：{ $title }
recent-item-closed = 结束议题：{ $title }
recent-item-admitted = 列入议程：{ $title }
recent-item-deferred = 转到下次会议：{ $title }
recent-notice-given = 会议通知：{ $count } 个议题{ $urgent ->
    [yes] （紧急）
   *[no] { "" }
}
recent-requisitioned = { named-group }提议开会：{ $signed } / { $total }
recent-gate-passed = { named-gate }：{ $title }{ $entitled ->
    [0] { "" }
   *[other] （应到 { $entitled }，实到 { $present }，同意 { $agreed }）
}
recent-consultation-recorded = 协商结果：{ $title }（{ $referral ->
    [assembly] { referral-assembly }
   *[committee] { referral-committee }
}）
recent-published = 公示：{ $from } 至 { $until }，{ $place }

## 到会

recent-enrolled = 入册：{ $person }{ $capacity ->
    [consultative] （列席）
    [observer] （旁听）
   *[member] { "" }
}
recent-register-adopted = 采用业主清册（{ $source }）：{ $units } 个专有部分，{ $heads } 位业主，{ $area } m²
recent-struck-off = 除名：{ $person }
recent-appointed = { $office ->
    [secretary] 记录人
   *[chair] 主持人
}：{ $person }
recent-sign-in-opened = 开始签到
recent-arrived = 到会：{ $person }
recent-departed = 离会：{ $person }
recent-excused = 请假：{ $person }
recent-sitting-opened = 开会
recent-recessed = 休会{ $minutes ->
    [0] { "" }
   *[other] { $minutes }分钟
}
recent-sitting-resumed = 复会
recent-adjourned = 散会
recent-quorum-lost = 人数不足：在场 { $present }，须 { $needed }
recent-quorum-regained = 人数恢复：在场 { $present }，须 { $needed }
recent-quorum-waived = 免去人数要求：{ $reason }
recent-recused = 回避：{ $person }（{ $title }）
recent-recusal-ended = 结束回避：{ $person }（{ $title }）
recent-proxy-given = 代理：{ $agent }代表{ $person }
recent-proxy-ended = 结束代理：{ $person }
recent-position-recorded = 表示意见（无表决权）：{ $person }（{ $title }）：{ $said }
recent-elector-admitted = 到场者补入表决名册：{ $person }
recent-chair-handed-over = 主持：{ $from }交给{ $person }
recent-chair-returned = 主持收回
recent-chosen-for-meeting = 临时推选{ $office ->
    [secretary] 记录人
   *[chair] 主持人
}：{ $person }
recent-doors-closed = 转入非公开：{ $reason }
recent-doors-opened = 恢复公开
recent-public-time-opened = 居民发言时间开始
recent-public-time-closed = 居民发言时间结束

## 发言

recent-floor-asked = 要求发言：{ $person }{ recent-stance }
recent-request-withdrawn = 不再发言：{ $person }
recent-request-placed = 调整发言次序：{ $person }排到第 { $place } 位
recent-floor-given = { $person }发言{ recent-stance }
recent-speech-paused = 暂停计时
recent-speech-resumed = 继续计时
recent-speech-extended = 加时 { $seconds } 秒
recent-speech-ended = { $person }发言结束
recent-warned = 提醒：{ $person }（{ named-ground }）
recent-overridden = 越过规则：{ named-ground }（{ $reason }）

## 动议与表决

recent-moved = { $kind ->
    [main] 主动议：{ $person } → { $text }
    [main-incidental] 附属主动议：{ $person } → { $text }
    [postpone-definitely] 动议延期：{ $person } → { $text }
   *[other] { recent-question }：{ $person }
}
recent-seconded = 附议：{ $person } → { recent-question }
recent-motion-disposed = { recent-question }：{ $disposal ->
    [carried] 通过
    [consented] 一致同意通过
    [lost] 未通过
    [withdrawn] 撤回
    [not-seconded] 无人附议
    [dropped] 随主案一并作罢
    [postponed] 延期
    [postponed-indefinitely] 无限期搁置
    [referred] 交付委员会
    [tabled] 搁置
    [divided] 分拆
    [not-considered] 不予考虑
    [unfinished] 散会时未议完
    [rescinded] 已被撤销
    [granted] 成立
    [denied] 不成立
    [answered] 已答复
    [in-writing] 交付书面表决
   *[annulled] 表决作废，未决
}
recent-reworded = 改文：{ $text }
recent-vote-opened = { $written ->
    [no] 交付表决：{ recent-question }
   *[yes] 交付书面表决：{ recent-question }，{ $until } 截止
}
recent-vote-abandoned = 中止表决：{ recent-question }
recent-forms-issued = 发放表决票：{ $all ->
    [yes] 全体
   *[no] { $count } 人
}，{ named-way }（{ $on }）
recent-form-returned = 收回表决票：{ $person } { named-form-choice }（{ $on }）
recent-form-taken-back = 取消收回的表决票：{ $person }
recent-roll-called = 唱名：{ recent-question }，录入 { $count } 人{ $silent ->
    [0] { "" }
   *[other] ，取消 { $silent } 人
}
recent-place-counted = { $place }计票：{ recent-question } 赞成 { $for }、反对 { $against }、弃权 { $abstain }
recent-consent-refused = { $person ->
    [none] 有人
   *[other] { $person }
}反对，交付表决：{ recent-question }
recent-count-entered = 点票：{ recent-question }，{ $pass ->
    [second] 复点已录入
   *[first] 初点已录入
}
recent-ballot-voided = 投票无效：{ recent-question }，收回 { $found } 张，多于发出的 { $issued } 张
recent-vote-counted = 计票：{ recent-question } 赞成 { $for }、反对 { $against }、弃权 { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] 、废票 { $spoiled }
}
recent-vote-decided = 宣布：{ recent-question }{ $carried ->
    [yes] 通过
   *[no] 未通过
}
recent-vote-settled = 裁定：{ recent-question }的表决{ $ruling ->
    [void] 作废
   *[stands] 有效
}
recent-restated = 改条件：{ recent-question }
recent-motion-ruled = { $kind ->
    [parliamentary-inquiry] 答复：{ recent-question }
    [request-information] 答复：{ recent-question }
   *[other] 裁定：{ recent-question }{ $granted ->
        [yes] 成立
       *[no] 不成立
    }
}
recent-consent-given = 一致同意：{ recent-question }
recent-taken-up = 接着议：{ recent-question }
recent-divided = 分拆成 { $count } 部分：{ recent-question }
recent-seriatim-ordered = 逐段讨论，共 { $count } 段：{ recent-question }
recent-paragraph-reached = 讨论到第 { $count } 段：{ recent-question }
recent-debate-closed = 停止辩论：{ recent-question }
recent-debate-limited = 限制或延长辩论：{ $seconds ->
    [0] 每人 { $speeches } 次
   *[other] 每次 { $seconds } 秒{ $speeches ->
        [0] { "" }
       *[other] ，每人 { $speeches } 次
    }
}
recent-rules-suspended = 暂停规则：{ $title }
recent-voting-method-ordered = 表决方法：{ $method ->
    [standing] { method-standing }
    [roll-call] { method-roll-call }
    [ballot] { method-ballot }
   *[show-of-hands] { method-show-of-hands }
}
recent-polls-set = { $open ->
    [yes] 重新开放投票
   *[no] 截止投票
}：{ recent-question }
recent-nominations-set = { $open ->
    [yes] 重新开放提名：{ $title }
    [no] 截止提名：{ $title }
   *[same] 提名办法：{ $method }
}
recent-next-meeting-fixed = 下次续会：{ $until }

## 撤销、更正与签名

recent-undone = 撤销：{ recent-entry }
recent-corrected = 更正：{ recent-entry }（{ $reason }）
recent-minutes-written = 会议记录：写入文字
recent-signed = { $office ->
    [secretary] 记录人
   *[chair] 主持人
}签名：{ $person }
recent-minutes-frozen = 会议记录定稿
recent-earlier-minutes-approved = { $day }的会议记录获得通过{ $count ->
    [0] { "" }
   *[other] ，更正 { $count } 处
}
recent-minutes-approved = { $day ->
    [none] 会议记录当场获得通过
   *[other] 会议记录由{ $day }的会议通过{ $count ->
        [0] { "" }
       *[other] ，更正 { $count } 处
    }
}
recent-minutes-reissued = 更正后的会议记录定稿
recent-vote-annulled = 撤销表决：{ recent-question }，理由：{ $reason }
recent-questions-linked = 接连的问题：{ $title }{ $count ->
    [0] ，已取消
   *[other] ，共 { $count } 个
}
recent-questions-not-reached = 不再表决：{ $title }，第 { $first } 问{ $count ->
    [1] { "" }
   *[other] 至第 { $last } 问
}
recent-straw-poll-opened = 摸底：{ $asked }
recent-straw-poll-counted = 摸底数完：{ $asked }
recent-straw-poll-abandoned = 中止摸底：{ $asked }

## 选举

recent-election-opened = 选举开始：{ $title }（{ $purpose ->
    [committee] 委员会选举
    [supervision] 监督委员会选举
    [award] 评选
    [options] 方案择优
   *[office] 推选
}，{ $seats } 名）
recent-candidate-nominated = 提名：{ $candidate }（{ $by ->
    [party] { $nominator }提名
    [voters] 选民 { $signed } 人联名
    [applicant] 自荐
    [listed] 事先公布
   *[member] { $nominator }提名
}）
recent-nomination-seconded = 附议提名：{ $person }附议{ $candidate }
recent-nomination-answered = { $candidate }{ $accepts ->
    [yes] 同意参选
   *[no] 不参选
}
recent-candidate-withdrew = { $candidate }退出：{ $reason }
recent-option-weighed = 衡量：{ $candidate }，{ $criterion }——{ $mark ->
    [meets] 符合
    [partly] 部分符合
   *[fails] 不符合
}
recent-round-opened = 第 { $number } 轮投票开始：{ $title }（{ $candidates } 名候选人，{ $seats } 个名额，{ $method ->
    [ballot] 投票
   *[show-of-hands] 举手
}）
recent-written-in = 另选他人：{ $candidate }
recent-round-counted = 第 { $number } 轮点票已录入（{ $pass ->
    [second] 复点
   *[first] 初点
}）：{ $title }
recent-round-decided = 第 { $number } 轮结果（{ $title }，{ $voting } 人参加）：{ $end ->
    [overfull] 收回的票多于发出的票，作废重投
    [too-few] 参加的人不够，作废重投
   *[valid] { $elected ->
        [0] 无人当选
       *[other] 当选{ $names }
    }{ $tied ->
        [0] { "" }
       *[other] ，{ $tied } 人票数相同
    }
}
recent-lots-drawn = 抽签：{ $person }抽，中签{ $names }
recent-acclaimed = 宣布当选：{ $names }（{ $title }）
recent-election-ended = 选举结束：{ $title }{ $elected ->
    [0] ，无人当选
   *[other] ，当选{ $names }
}{ $vacant ->
    [0] { "" }
   *[other] ，空缺 { $vacant } 名（{ $reason }）
}
recent-round-annulled = 第 { $number } 轮作废：{ $title }（{ $reason }）
recent-election-annulled = 选举宣布无效：{ $title }（{ $reason }）
