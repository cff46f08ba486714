### 会议记录。

minutes-title = { $body }会议记录
minutes-title-numbered = { $body }{ $number }次会议记录
minutes-held-on-paper = 本次会议以纸笔记录，会后补录；文中时刻按纸面记录填写。

## 会议概况

minutes-about-title = 会议名称
minutes-about-time = 时间
minutes-about-planned = 原定时间
minutes-about-place = 地点
minutes-about-recess = { term-recess }
minutes-about-chosen = 临时推选
minutes-about-notice = { term-notice }
minutes-about-register = 业主清册
minutes-about-requisition = 提请开会
minutes-about-proxies = 委托
minutes-chosen = { $office ->
    [chair] 本次会议推选{ $person }为{ term-chair }
   *[secretary] 本次会议推选{ $person }为{ term-secretary }
}
minutes-notice = { $sent }发出{ $described ->
    [yes] （{ $how }）
   *[no] { "" }
}，列明议题 { $count } 项{ $urgent ->
    [yes] ；因情况紧急，按较短期限通知
   *[no] { "" }
}
minutes-register = { $source }（截至{ $day }），业主 { $heads } 人，总面积 { $area } m²
minutes-register-registered = 按不动产登记簿 { $units } 个专有部分，{ $area } m²
minutes-register-surveyed = 按实测 { $units } 个，{ $area } m²
minutes-register-contract = 按买卖合同 { $units } 个，{ $area } m²
minutes-register-left-out = 不计入的车位 { $units } 个，{ $area } m²
minutes-requisition = { $group } { $signed } 人（共 { $total } 人）
minutes-proxy = { $agent }代{ $principal }{ $form ->
    [yes] （委托书存档）
   *[no] {""}
}{ $over ->
    [yes] （超出上限，不计）
   *[no] {""}
}
minutes-not-opened = 尚未开会
minutes-since = { $time } 开会，尚未散会

## 各节。$number 为节次。

minutes-section-attendance = { $number }、出席情况
minutes-section-items = { $number }、会议经过
minutes-section-decisions = { $number }、议定事项
minutes-section-corrections = { $number }、记录更正
minutes-section-cautions = { $number }、草稿提示（签署后不印）
minutes-closed-part = 非公开部分　另行记录
minutes-apart = 议题之外

## 议题

minutes-item = { term-item }{ $number }　{ $title }
minutes-item-presenter = 介绍人：{ $name }
minutes-item-papers = 附件：{ $papers }
minutes-item-times = 审议时间：{ $times }
minutes-item-waiting = 本次会议未审议此议题。
minutes-item-left = 此议题未审议完毕。
minutes-item-deferred = 此议题顺延至下次会议。
minutes-speeches = 发言：{ $speeches }。
minutes-speech = { $name }（{ $remarks }）
minutes-speech-side = { $side ->
    [for] { term-for }
    [against] { term-against }
    [question] { term-question }
    [point-of-order] { term-point-of-order }
   *[other] { $side }
}

## 动议。$kind 为动议的种类，$label 为主动议的编号。

minutes-question = { $kind ->
    [main] 动议{ $label }
    [main-incidental] 动议{ $label }
    [amend] { term-amendment }
    [amend-secondary] { term-second-degree }
    [postpone-indefinitely] 无限期搁置动议
    [commit] 交付委员会动议
    [postpone-definitely] 延期动议
    [limit-extend-debate] 限制或延长辩论动议
    [previous-question] 停止辩论动议
    [lay-on-table] 搁置动议
    [orders-of-the-day] 遵守议程的要求
    [question-of-privilege] 权益问题
    [recess] 休会动议
    [adjourn] 散会动议
    [fix-time-to-adjourn] 定续会时间动议
    [point-of-order] { term-point-of-order }
    [appeal] 申诉
    [suspend-rules] 暂停规则动议
    [object-consideration] 反对考虑
    [division-question] 分拆动议
    [consider-seriatim] 逐段讨论动议
    [division-assembly] 重新起立表决的要求
    [voting-method] 表决方法动议
    [polls-close] 截止投票动议
    [polls-reopen] 重新开放投票动议
    [nominations-method] 提名办法动议
    [nominations-close] 截止提名动议
    [nominations-reopen] 重新开放提名动议
    [parliamentary-inquiry] 议事规则咨询
    [request-information] 事实询问
    [withdraw-modify] 撤回或改写的请求
    [read-papers] 宣读文件的请求
    [take-from-table] 恢复搁置动议
    [rescind-amend-adopted] 撤销或修正决定的动议
    [discharge-committee] 撤回委员会动议
    [reconsider] 复议动议
    [take-up-unnoticed] 列入议程动议
    [exclude-public] 转入非公开动议
   *[excused-from-duty] 免除职责的请求
}
# $raised 说它是否向主持人提出，而不是动议。
minutes-moved = { $raised ->
    [yes] { $question }（{ $mover }提出）：
   *[no] { $question }（{ $mover }动议）：
}
minutes-moved-seconded = { $question }（{ $mover }动议，{ $seconder }附议）：
minutes-change = { $change ->
    [replace] 将“{ $strike }”改为“{ $insert }”。
    [strike] 删去“{ $strike }”。
   *[insert] 增加“{ $insert }”。
}
minutes-change-now = 经再修正的修正案：
minutes-change-terms = 改为：{ $says }
# 没有原话的动议说的是什么：$text 是条件，$target 是它针对的动议，$strike 与 $text 是修正案删去与加上的字。
minutes-says = { $kind ->
    [amend] 全文换成“{ $text }”。
    [postpone-indefinitely] 把该动议无限期搁置。
    [commit] 交付{ $text }。
    [postpone-definitely] 延期至{ $text }{ $choice ->
        [special] ，届时最先审议
       *[none] { "" }
    }。
    [limit-extend-debate] { $seconds ->
        [0] { "" }
       *[other] 每次发言以 { $seconds } 秒为限。
    }{ $speeches ->
        [0] { "" }
       *[other] 每人以 { $speeches } 次为限。
    }
    [previous-question] { $choice ->
        [all] 停止辩论，待决动议逐一表决。
       *[one] 停止辩论，立即表决。
    }
    [lay-on-table] 把待决事项搁置。
    [orders-of-the-day] 遵守议程。
    [question-of-privilege] { $text }。
    [recess] 休会 { $minutes } 分钟。
    [adjourn] 散会。
    [fix-time-to-adjourn] { $text }续会。
    [point-of-order] { $text }。
    [appeal] 请会议推翻主持人的裁定。
    [suspend-rules] 暂停规则：{ $text }。
    [object-consideration] 不考虑该动议。
    [division-question] 分为 { $count } 部分，逐一表决。
    [consider-seriatim] 分为 { $count } 段，逐段讨论。
    [division-assembly] 重新起立表决。
    [voting-method] { $choice ->
        [ballot] 以无记名投票表决。
        [roll-call] 唱名表决。
        [standing] 起立表决。
       *[show-of-hands] 举手表决。
    }
    [polls-close] 截止投票。
    [polls-reopen] 重新开放投票。
    [nominations-method] 提名办法：{ $text }。
    [nominations-close] 截止提名。
    [nominations-reopen] 重新开放提名。
    [excused-from-duty] 免除{ $about }的职责：{ $text }
    [parliamentary-inquiry] { $text }
    [request-information] { $text }
    [withdraw-modify] { $choice ->
        [modify] 改写为“{ $text }”。
       *[withdraw] 撤回“{ $target }”。
    }
    [read-papers] 宣读{ $text }。
    [take-from-table] 恢复审议“{ $target }”。
    [rescind-amend-adopted] { $choice ->
        [amend] 把已通过的决定改为“{ $text }”。
       *[rescind] 撤销已通过的决定“{ $target }”。
    }
    [discharge-committee] 把“{ $target }”从委员会撤回。
    [reconsider] 复议“{ $target }”的表决。
    [take-up-unnoticed] 把未公告的“{ $target }”列入议程。
    [exclude-public] 转入非公开，理由：{ $text }。
   *[main] { $text }
}
minutes-reworded = { $restored ->
    [yes] { $question }恢复为：
   *[no] { $question }经修正，现为：
}
minutes-restated = { $question }经修正，现为：{ $says }
minutes-divided = { $question }分为 { $count } 部分，逐一表决：
minutes-part = { $question }：{ $text }
minutes-consented = { $question }：主持人询问有无异议，无人反对，
minutes-consent = { $resolves ->
   *[other] { term-unanimous-consent }通过
}
minutes-consent-rest = （未经表决）。
minutes-ruled = { $reasoned ->
    [yes] { $disposal ->
        [granted] 主持人裁定{ $question }成立：{ $words }
        [denied] 主持人裁定{ $question }不成立：{ $words }
       *[answered] 主持人答复{ $question }：{ $words }
    }
   *[no] { $disposal ->
        [granted] 主持人裁定{ $question }成立。
        [denied] 主持人裁定{ $question }不成立。
       *[answered] 主持人已就{ $question }作出答复。
    }
}
minutes-disposed = { $disposal ->
    [withdrawn] { $question }由动议人撤回。
    [not-seconded] { $question }无人附议，不予审议。
    [dropped] { $question }随其所依附的动议失效。
    [postponed] { $question }延期审议。
    [postponed-indefinitely] { $question }被无限期搁置，本次会议不再审议。
    [referred] { $question }交付委员会。
    [tabled] { $question }被搁置。
    [not-considered] { $question }不予考虑。
    [unfinished] 散会时{ $question }尚未议决。
    [rescinded] { $question }已被撤销。
    [granted] { $question }因此成立。
    [denied] { $question }因此不成立。
    [answered] { $question }已获答复。
    [carried] { $question }通过。
    [consented] { $question }一致同意通过。
    [lost] { $question }未通过。
    [divided] { $question }已分拆。
    [in-writing] { $question }交付书面表决。
   *[annulled] { $question }的表决无效，未作决定。
}

## 一句话的记事。$question 为所涉动议，$cite 为出处。

minutes-noted-taken-up = { $question }提交会议审议。
minutes-noted-questions-not-reached = 前一问未获通过，第 { $first } 问{ $count ->
    [1] { "" }
   *[other] 至第 { $last } 问
}不再表决。
minutes-noted-seriatim-ordered = { $question }分为 { $count } 段，逐段讨论。
minutes-noted-paragraph-reached = { $question }：讨论第 { $count } 段（共 { $of } 段）。
minutes-noted-debate-closed = 就{ $question }停止辩论。
minutes-noted-debate-limited = 就{ $question }限制或延长辩论：{ $seconds ->
    [0] { "" }
   *[other] 每次发言以 { $seconds } 秒为限
}{ $speeches ->
    [0] { "" }
   *[other] 　每人以 { $speeches } 次为限
}。
minutes-noted-rules-suspended = 在议题“{ $title }”结束之前暂停规则（{ $ground }）。
minutes-noted-ballot-voided = 收回 { $found } 张，多于发出的 { $issued } 张，本次投票无效，应当重新投票。
minutes-noted-consent-refused = 主持人询问有无异议，{ $person ->
    [none] 有人反对
   *[other] { $person }反对
}，交付表决。
minutes-noted-voting-method-ordered = 会议决定本议题{ $method ->
    [ballot] 以无记名投票表决。
    [roll-call] 唱名表决。
    [standing] 起立表决。
   *[show-of-hands] 举手表决。
}
minutes-noted-vote-opened = { $question }交付书面表决，发给有表决权的 { $entitled } 人，{ $until } 截止。
minutes-noted-polls-set = { $open ->
    [yes] 重新开放{ $question }的投票。
   *[no] 截止{ $question }的投票。
}
minutes-noted-nominations-set = { $open ->
    [yes] 重新开放提名。
    [no] 截止提名。
   *[same] 提名办法：{ $method }。
}
minutes-noted-chair-handed-over = { $pending ->
    [yes] { $from }为参加讨论，交由{ $person }主持，至{ $question }议决为止。
   *[no] { $from }交由{ $person }主持。
}
minutes-noted-chair-returned = 原主持人恢复主持。
minutes-noted-overridden = 主持人越过规则（{ $ground }），理由：{ $reason }
minutes-noted-warned = 主持人警告{ $person }（{ $ground }）：{ $said }
minutes-noted-quorum-lost = 到会不足法定人数：实到 { $present } 人，须 { $needed } 人（{ $cite }）。主持人当场宣布。
minutes-noted-quorum-regained = 到会恢复法定人数：实到 { $present } 人，须 { $needed } 人（{ $cite }）。
minutes-noted-quorum-waived = 依规则免除法定人数的要求，理由：{ $reason }
minutes-noted-recused = { $person }就本议题回避，理由：{ $reason }
minutes-noted-recusal-ended = { $person }恢复参加本议题。
minutes-noted-position-recorded = 表示意见（无表决权）：{ $person }{ $stands ->
    [yes] （{ $party }）
   *[no] {""}
}{ $side ->
    [neutral] {""}
    [for] ，赞成
    [against] ，反对
   *[other] ，{ $side }
}：{ $said }
minutes-noted-elector-admitted = 表决开始后、结束前，{ $person }到场，依规则列入表决权人名册。
minutes-noted-item-admitted = 未公告的议题“{ $title }”经会议同意列入议程。
minutes-noted-doors-closed = 依上述决定，会议自此转入非公开，理由：{ $reason }。非公开部分另行记录。
minutes-noted-doors-opened = 会议恢复公开。
minutes-noted-public-time-opened = 居民发言时间开始。
minutes-noted-public-time-closed = 居民发言时间结束。

## 协商：不经表决。文书只说协商一致或者意见分歧。

minutes-consulted = { $outcome ->
    [agreed] 协商一致
    [partly] 部分协商一致，尚有分歧
   *[differing] 意见分歧
}
minutes-consensus = 共识：
minutes-differences = 分歧：
minutes-referral = { $referral ->
    [committee] 由居民委员会或村民委员会组织实施{ $classed ->
        [yes] （{ $matter }）
       *[no] { "" }
    }。
   *[assembly] 提请居民会议或村民会议决定{ $classed ->
        [yes] （{ $matter }）
       *[no] { "" }
    }。
}

## 草稿提示

minutes-caution-unannounced = { $question }在会前未公告的议题“{ $title }”上作出决定。
minutes-caution-late-notice = 会议通知迟发：须提前 { $needed }，实为 { $counted }，最迟应在{ $latest }发出（{ $cite }）。
minutes-caution-uncounted = { $question }的表决：在场 { $present } 人，只记到 { $counted } 人。
minutes-caution-overridden = 主持人曾越过规则（{ $ground }），理由：{ $reason }
minutes-caution-no-quorum = { $question }表决时未达法定人数：在场 { $present } 人，须 { $needed } 人{ $waived ->
    [yes] ，已依规则免除
   *[no] { "" }
}（{ $cite }）。

## 议定事项与更正。$question 为动议，$tally 为票数。

minutes-decision = { $text }（{ $question }，{ $tally }）
minutes-decision-consented = { $text }（{ $question }，{ term-unanimous-consent }，未经表决）
minutes-decision-bare = { $text }（{ $question }）
minutes-no-decision = 本次会议未作出决定。
minutes-correction = { $office ->
    [chair] { $time }，{ term-chair }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
    [secretary] { $time }，{ term-secretary }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
   *[none] { $time }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
}
minutes-corrected-time = 时刻应为 { $time }。
minutes-corrected-person = 应为{ $person }。
minutes-corrected-never = 实无其事。
minutes-corrected-tally = 票数应为{ $tally }。
minutes-corrected-answer = { $person }的答复应为“{ $choice ->
    [for] 赞成
    [against] 反对
   *[abstain] 弃权
}”，票数随之更正。

## 散会

minutes-next-meeting = 续会：{ $until }。
minutes-posting = 公示：{ $from }至{ $until }，{ $place }。
minutes-adjourned = 会议于 { $time } 散会。

## 摸底

minutes-straw = 摸底（不作决定，没有约束力）：{ $asked }（在场 { $present } 人，{ $several ->
    [yes] 可选几项
   *[no] 每人一项
}）
minutes-straw-head = { $column ->
    [answer] 答案
   *[hands] 人数
}

## 接连的问题

minutes-sequence = 接连的问题（前一问通过，才表决后一问）：
minutes-sequence-head = { $column ->
    [nth] 次序
    [text] 问题
   *[turn] 结果
}
minutes-sequence-nth = 第 { $nth } 问
minutes-sequence-turn = { $turn ->
    [waiting] 未提出
    [next] 未提出
    [moved] 未决
    [adopted] 通过
    [failed] 未通过
   *[not-reached] 不再表决
}

## 会议记录的通过与更正

minutes-section-approval = { $number }、会议记录的通过
# $moved：yes 为经动议通过。
minutes-earlier-approved = { $moved ->
    [yes] 经{ $question }，
   *[no] 无人提出异议，
}{ $day }的会议记录{ $count ->
    [0] 获得通过，未作更正。
   *[other] 获得通过，更正 { $count } 处：
}
minutes-earlier-file = 所通过的文件 SHA-256 { $sha256 }
minutes-text-correction = { $place }：
minutes-between-words = { "" }
minutes-approved-banner = { $how ->
    [at-once] 本记录于{ $day }当场通过
   *[by-meeting] 本记录由{ $day }的会议通过
}
minutes-approved = { $how ->
    [at-once] 本记录经宣读，由会议当场通过。
   *[by-meeting] 本记录由{ $day }的会议通过{ $count ->
        [0] ，未作更正。
       *[other] ，更正 { $count } 处（原文保留，以更正为准）：
    }
}
minutes-replaces = 本版更正并取代 SHA-256 { $sha256 } 的版本；原版本照旧保存。
