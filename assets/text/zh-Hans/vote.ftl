### 表决。

vote-heading = 表决
vote-open = 正在表决：{ $kind }
vote-choice-favour = 赞成
vote-choice-against = 反对
vote-choice-abstain = 弃权
vote-choice-spoiled = 废票
vote-rest = 其余都是
vote-method = 表决方法
vote-method-ordered = 会议已经决定：{ $method }。
vote-by-show-of-hands = 举手
vote-by-standing = 起立
vote-by-roll-call = 唱名
vote-by-ballot = 无记名投票
vote-by-written = 书面
vote-uncounted = 这一边没有逐一计数，是其余的人
vote-places = 几个会场一起表决
vote-place = 会场
vote-place-present = 该会场到会
vote-place-enter = 记入这个会场
vote-places-announce = 宣布合计
vote-place-counts = { $place }：赞成 { $favour }、反对 { $against }、弃权 { $abstain }
vote-roll-name = 姓名的头几个字母
vote-roll-hint = 打名字，再按 1 2 3；不打名字，就是其余的人
vote-roll-rest = 其余都{ $choice ->
    [for] 赞成
    [against] 反对
   *[abstain] 弃权
}
vote-roll-silent = 还没有答
vote-roll-found = { $name }{ $others ->
    [0] { "" }
   *[other] （还有 { $others } 人也相符）
}
vote-roll-agent = （{ $agent }代）
vote-roll-apart = { $name }：{ $why ->
    [recused] 回避
    [late] 后到，这次没有表决权
   *[absent] 缺席
}
vote-roll-progress = 已答 { $answered }／{ $of } 人：赞成 { $favour }、反对 { $against }、弃权 { $abstain }
vote-missing = 在场 { $present } 人，还有 { $n } 人未计
vote-all-counted = 在场 { $present } 人，全部计入
vote-too-many = 多出 { $n } 人：在场只有 { $present } 人
vote-unreadable = 有一格不是数字
vote-announce = 宣布结果
vote-abandon = 中止表决
vote-carried = 通过
vote-lost = 未通过
vote-tie = 平票，不算过半数
vote-counts = 赞成 { $favour } · 反对 { $against } · 弃权 { $abstain } · 废票 { $spoiled } · 未计 { $unrecorded }
vote-entitled = 应到 { $entitled } 人，实到 { $present } 人。

## 存疑的表决

vote-doubt = 更正之后，这次表决的人数或结果有了疑问，请主持人裁定
vote-doubt-said = 当时宣布：{ $outcome }。
vote-doubt-recount = 照更正后的记录：在场 { $present } 人，赞成 { $favour }，反对 { $against }，{ $outcome }。
vote-stands = 原结果有效
vote-void = 表决作废

## 撤销和重新表决

vote-annul-which = 哪一次表决
vote-annul-entry = { $label }{ $text }（第 { $nth } 次，{ $outcome }）
vote-annul-reason = 出了什么差错
vote-annul-reason-hint = 例如：有两人不在场却计了票
vote-annul-do = 宣布作废
vote-annul-means = 作废以后，这个动议没有决定，可以马上重新表决。两次表决都留在记录里。
vote-annulled = 第 { $nth } 次表决已作废：{ $reason }
vote-put-again = 重新审议和表决
vote-put-again-waits = 表决作废，等着重新表决：
