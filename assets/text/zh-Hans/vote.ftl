### 表决。

vote-heading = 表决
vote-open = 正在表决：{ $kind }
vote-choice-favour = 赞成
vote-choice-against = 反对
vote-choice-abstain = 弃权
vote-choice-spoiled = 废票
vote-rest = 其余都是
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
