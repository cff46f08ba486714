### 投影上的话。

room-window = 议事 · 投影
room-numbered = 第{ $n }次会议
room-welcome = 欢迎
room-item = 第{ $n }项
room-sign-in = 请签到
room-quorum-met = 已达法定人数 { $needed } 人
room-quorum-missing = 还差 { $n } 人，法定 { $needed } 人
room-upcoming = 接下来
room-all-done = 议程已全部议完
room-open = 请举手发言
room-debate = 正在讨论：
room-waits = 请问有没有附议：
room-next = 接下来
room-present = 到会 { $present } / { $members }
room-present-short = 到会 { $present }，法定 { $needed }
room-vote = 请举手表决
room-vote-on = 表决：
room-vote-present = 在场 { $n } 人
room-answer = { $choice ->
    [for] 赞成
    [against] 反对
   *[abstain] 弃权
}
room-between-names = 、
room-uncounted = { $choice ->
    [for] 赞成
    [against] 反对
   *[abstain] 弃权
}的是其余的人，未逐一计数
room-result = 表决结果
room-needed = 须 { $needed } 票赞成，以 { $base } 计
room-attended = 应到 { $entitled } 人，实到 { $present } 人
room-counts = { $side } { $favour } · { $other } { $against } · 弃权 { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] { " · 废票 " }{ $spoiled }
}
room-papers-out = 请写票投票
room-counting = 正在点票
room-handed = 发出 { $issued } 张，收回 { $found } 张
room-papers = 发出 { $issued } 张，收回 { $found } 张，有效 { $valid } 张{ $blank ->
    [0] { "" }
   *[other] （空白 { $blank } 张）
}，废票 { $invalid } 张
room-voided = 本次投票无效
room-voided-why = 收回 { $found } 张，多于发出的 { $issued } 张
room-voided-then = 议题不变，重新投票
room-side-for = { $sides ->
    [appeal] 推翻裁定
    [objection] 反对考虑
    [orders] 不照议程
   *[motion] 赞成
}
room-side-against = { $sides ->
    [appeal] 维持裁定
    [objection] 同意考虑
    [orders] 照议程
   *[motion] 反对
}
room-outcome = { $carried ->
    [yes] { $sides ->
        [appeal] 推翻裁定
        [objection] 不予考虑
        [orders] 不照议程
       *[motion] 通过
    }
   *[no] { $sides ->
        [appeal] 维持裁定
        [objection] 予以考虑
        [orders] 照议程
       *[motion] 未通过
    }
}
room-chair-voted = { $choice ->
    [for] 主持人另投一票赞成
    [against] 主持人另投一票反对
   *[abstain] 主持人弃权
}
room-polls-closed = 投票已截止
room-paragraph = 第 { $n } 段，共 { $of } 段
room-presiding = { $person }代为主持
room-public-time = 居民发言时间
room-quorum-lost = 到会不足法定人数：到会 { $present } 人，法定 { $needed } 人，暂不能表决
room-closed = 非公开部分
room-closed-note = 会议按决定转入非公开，结束后恢复公开。
room-said-of = 关于：
room-ruled = { $disposal ->
    [granted] 主持人裁定：成立
    [denied] 主持人裁定：不成立
   *[answered] 主持人答复
}
room-consented = 一致同意通过
room-consented-note = 主持人问过，没有人反对。
room-recess = 休会
room-recess-until = { $time } 复会
room-recess-since = { $time } 开始休会
room-adjourned = 散会
room-adjourned-at = { $time } 散会
room-decided = 今天议定
room-thanks = 谢谢各位。
room-straw = 摸底
room-straw-binds-nobody = 只问想法，不作决定，没有约束力
room-straw-hands = { $several ->
    [yes] 可以选几项，请举手
   *[no] 每人一项，请举手
}
room-straw-counted = 在场 { $n } 人 · 仅供参考
room-annulled = 表决作废
room-annulled-nth = 第 { $nth } 次表决
room-annulled-open = 未作决定，将重新表决
room-annulled-reason = 理由：{ $reason }
room-sequence = 接连的问题

## 主持台指定的画面

room-agenda = 议程
room-agenda-status = { $status ->
    [open] 正在进行
    [left] 暂未议完
    [closed] 已议完
    [deferred] 下次再议
   *[waiting] { "" }
}
room-attendance = 到会人数
room-queue = 发言顺序
room-queue-empty = 目前没有人排队，请举手发言
room-queue-all = 共 { $n } 人排队
room-names-more = 共 { $n } 人
room-lines-more = 共 { $n } 项
