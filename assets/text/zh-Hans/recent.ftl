### 刚刚记录：一行一条，越短越好。

## 共用

# 动议的种类。
recent-question = { $kind ->
    [amend] 修正案
    [postpone-definitely] 延期到某时
    [excused-from-duty] 请求免除职责
   *[main] 主动议
}
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
    [recent-item-started] 开始议题
    [recent-item-closed] 结束议题
    [recent-enrolled] 入册
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
    [recent-vote-counted] 计票
    [recent-vote-decided] 表决结果
    [recent-vote-settled] 裁定
    [recent-corrected] 更正
    [recent-minutes-written] 会议记录文字
   *[other] 上一步
}

## 会议与议程

recent-meeting-called = 建会：{ $body }
recent-particulars-set = 会议信息：{ $body }
recent-item-added = 增加议题：{ $title }
recent-item-edited = 修改议题：{ $title }
recent-item-moved = 移动议题：{ $title }
recent-item-removed = 删除议题：{ $title }
recent-item-started = 开始议题：{ $title }
recent-item-closed = 结束议题：{ $title }

## 到会

recent-enrolled = 入册：{ $person }{ $capacity ->
    [consultative] （列席）
    [observer] （旁听）
   *[member] { "" }
}
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

## 发言

recent-floor-asked = 要求发言：{ $person }{ recent-stance }
recent-request-withdrawn = 不再发言：{ $person }
recent-floor-given = { $person }发言{ recent-stance }
recent-speech-paused = 暂停计时
recent-speech-resumed = 继续计时
recent-speech-extended = 加时 { $seconds } 秒
recent-speech-ended = { $person }发言结束

## 动议与表决

recent-moved = { $kind ->
    [amend] 修正案：{ $person }
    [postpone-definitely] 动议延期：{ $person } → { $text }
    [excused-from-duty] 请求免除职责：{ $person }
   *[main] 主动议：{ $person } → { $text }
}
recent-seconded = 附议：{ $person } → { recent-question }
recent-motion-disposed = { recent-question }：{ $disposal ->
    [carried] 通过
    [lost] 未通过
    [withdrawn] 撤回
    [not-seconded] 无人附议
    [dropped] 随主案一并作罢
    [postponed] 延期
   *[annulled] 表决作废，未决
}
recent-reworded = 改文：{ $text }
recent-vote-opened = 交付表决：{ recent-question }
recent-vote-abandoned = 中止表决：{ recent-question }
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

## 撤销、更正与签名

recent-undone = 撤销：{ recent-entry }
recent-corrected = 更正：{ recent-entry }（{ $reason }）
recent-minutes-written = 会议记录：写入文字
recent-signed = { $office ->
    [secretary] 记录人
   *[chair] 主持人
}签名：{ $person }
recent-minutes-frozen = 会议记录定稿
