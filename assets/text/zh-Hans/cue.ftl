### 主持词：主持人这时候说的话，照着念就可以。

## 反复用到的半句

# 摆在面前的动议。
cue-question = { question-says }
# 只说内容听不出是什么的，前面要加上称呼。
cue-named = { $kind ->
    [amend] 修正案：{ cue-question }
    [appeal] 申诉：{ cue-question }
   *[main] ：{ cue-question }
}
# 接下来请谁准备。
cue-following = { $waiting ->
    [yes] { $purpose ->
        [point-of-order] 接下来先听{ $next }的秩序问题。
        [question] 下一位，{ $next }，要提问，请准备。
       *[speak] { $side ->
            [for] 下一位，赞成方的{ $next }，请准备。
            [against] 下一位，反对方的{ $next }，请准备。
            [neutral] 下一位，{ $next }，请准备。
           *[other] 下一位，{ $side }的{ $next }，请准备。
        }
    }
   *[no] 还有哪位要发言，请举手。
}
# 现在请谁发言。
cue-invite = { $purpose ->
    [point-of-order] 先请{ $next }说秩序问题。
    [question] 请{ $next }提问。
   *[speak] { $side ->
        [for] 请赞成方的{ $next }发言。
        [against] 请反对方的{ $next }发言。
        [neutral] 请{ $next }发言。
       *[other] 请{ $side }的{ $next }发言。
    }
}

## 会前

cue-no-roll = 先建名册：把该来的人一行一个地写上。
cue-no-agenda = 名册有了。接下来排议程：今天要议哪几件事？
cue-no-chair = 请在名册里定下今天的主持人和记录人。
cue-prepared = 都准备好了。人陆续到了，就开始签到。
cue-sign-in = 请各位先签到。应到 { $members } 人，已到 { $present } 人，还差 { $missing } 人才够法定的 { $needed } 人。
cue-sign-in-quorum = 应到 { $members } 人，实到 { $present } 人，已够法定的 { $needed } 人。各位，现在开会。

## 议题

cue-next-item = 下面进入议题：{ $title }。
cue-item = 现在议“{ $title }”。哪位要发言？请举手。
cue-item-waiting = 现在议“{ $title }”。{ cue-invite }
cue-public-time = 现在是居民发言时间，不作决定。{ $waiting ->
    [yes] { cue-invite }
   *[no] 哪位居民要发言？请举手。
}
cue-all-done = 今天的议题都议完了。各位没有别的事，我就宣布散会。

## 发言

cue-speaking = { $speaker }正在发言，请大家静听。{ cue-following }
cue-paused = 计时停着。好了就请{ $speaker }接着说。{ cue-following }
cue-point-of-order = 有秩序问题，请{ $speaker }说。说完由我裁定，再接着发言。{ $waiting ->
    [yes] { cue-following }
   *[no] { "" }
}

## 动议

cue-second = { $mover }{ $kind ->
    [amend] 提出修正案：{ cue-question }
    [appeal] 不服裁定，提出申诉，要求{ cue-question }
   *[main] 提出动议：{ cue-question }
}。有没有人附议？
cue-debate = 现在讨论{ cue-named }。{ cue-invite }
cue-ready-to-vote = { $kind ->
    [amend] 修正案是：{ cue-question }
    [appeal] 有人申诉，要求{ cue-question }
   *[main] 动议是：{ cue-question }
}。还有哪位要发言？……没有了，我们就表决。
# 不能讨论，或者已经停止辩论。
cue-no-debate = { $kind ->
    [amend] 修正案是：{ cue-question }。这一件不再讨论，我们就表决。
    [appeal] 有人申诉，要求{ cue-question }。这一件不讨论，我们就表决。
    [withdraw-modify] 有人请求{ cue-question }。有没有人反对？……没有人反对，就这样办；有人反对，我们就表决。
    [read-papers] 有人请求{ cue-question }。有没有人反对？……没有人反对，就请宣读；有人反对，我们就表决。
    [object-consideration] 有人反对考虑这个动议。这一件不讨论，我们马上表决：要不要考虑它。
   *[main] 动议是：{ cue-question }。这一件不再讨论，我们就表决。
}

## 主持人的裁定和答复

cue-rule = { $kind ->
    [point-of-order] { $mover }提出{ cue-question }。大家请静一静，我来裁定。
    [question-of-privilege] { $mover }提出{ cue-question }。大家请静一静，我来裁定要不要先处理。
    [orders-of-the-day] { $mover }要求遵守议程。那我们就回到议程；想接着议眼前这件事的，可以提出来表决，要有三分之二以上赞成。
    [parliamentary-inquiry] { $mover }有议事规则的问题：“{ $text }”。我来回答。
    [request-information] { $mover }想问一件事：“{ $text }”。我来回答，或者请知道的人说。
   *[other] { $mover }提出：{ cue-question }。我来裁定。
}
cue-ruled = { $granted ->
    [yes] { $kind ->
        [question-of-privilege] 我裁定：这件事先处理。
        [point-of-order] 我裁定：秩序问题成立，请照规则办。
       *[other] 我裁定，照办：{ cue-question }。
    }
   *[no] { $kind ->
        [question-of-privilege] 我裁定：这件事现在不处理。
        [point-of-order] 我裁定：秩序问题不成立。
       *[other] 我裁定，不照办：{ cue-question }。
    }
}{ $reasoned ->
    [yes] 理由是：{ $said }。
   *[no] { "" }
}不服裁定的，现在可以申诉。没有，我们就继续。

## 表决

# 要多少才通过；过半数人人都懂，就不说。
cue-carries = { $majority ->
    [of-participating] 参与表决的过半数赞成才通过。
    [of-present] 在场成员过半数赞成才通过。
    [of-members] 全体成员过半数赞成才通过。
    [of-seats] 全部席位过半数赞成才通过。
    [two-thirds] 三分之二以上赞成才通过。
    [more-than-two-thirds] 超过三分之二赞成才通过。
    [three-quarters] 四分之三以上赞成才通过。
    [fixed] 赞成达到规定的票数才通过。
    [double] 人数和面积都达到才通过。
    [unanimous] 全体赞成才通过。
    [relative] 赞成多于反对，并达到最低比例，才通过。
    [other] 赞成达到规定的比例才通过。
   *[simple] { "" }
}
# 怎样表示赞成。有的问题要说清楚赞成的是什么。
cue-ayes = { $kind ->
    [appeal] 主张撤销裁定的
    [object-consideration] 反对考虑这个动议的
    [orders-of-the-day] 主张先放下议程的
   *[main] 赞成的
}
cue-noes = { $kind ->
    [appeal] 主张维持裁定的
    [object-consideration] 主张考虑这个动议的
    [orders-of-the-day] 主张照议程进行的
   *[main] 反对的
}
cue-vote-on = { $kind ->
    [appeal] 现在表决申诉：主持人的裁定，撤销还是维持？票数相等就维持。
    [object-consideration] 现在表决：这个动议要不要考虑？三分之二以上反对考虑，才不考虑。
    [orders-of-the-day] 现在表决：要不要先放下议程？三分之二以上主张放下，才放下。
   *[main] 现在表决{ cue-named }。{ cue-carries }
}在场有表决权的 { $present } 人。
cue-vote = { cue-vote-on }{ $method ->
    [standing] { cue-ayes }请起立……请坐。{ cue-noes }请起立……请坐。
    [roll-call] 现在逐个叫名字，叫到的请大声说：{ cue-ayes }说“赞成”，{ cue-noes }说“反对”。
    [ballot] 现在发票。{ cue-ayes }写“赞成”，{ cue-noes }写“反对”，写好投进票箱。
   *[show-of-hands] { cue-ayes }请举手……请放下。{ cue-noes }请举手……请放下。
}
cue-vote-abstain = { cue-vote-on }{ $method ->
    [standing] { cue-ayes }请起立……请坐。{ cue-noes }请起立……请坐。弃权的请起立……请坐。
    [roll-call] 现在逐个叫名字，叫到的请大声说：{ cue-ayes }说“赞成”，{ cue-noes }说“反对”，弃权的说“弃权”。
    [ballot] 现在发票。{ cue-ayes }写“赞成”，{ cue-noes }写“反对”，弃权的写“弃权”，写好投进票箱。
   *[show-of-hands] { cue-ayes }请举手……请放下。{ cue-noes }请举手……请放下。弃权的请举手……请放下。
}
# 报票。
cue-count = { $kind ->
    [appeal] 主张撤销 { $for } 票，主张维持 { $against } 票
    [object-consideration] 反对考虑 { $for } 票，主张考虑 { $against } 票
    [orders-of-the-day] 主张放下议程 { $for } 票，主张照议程 { $against } 票
   *[main] 赞成 { $for } 票，反对 { $against } 票
}{ $abstain ->
    [0] { "" }
   *[other] ，弃权 { $abstain } 票
}
# 表决以后回到哪里。
cue-return = { $pending ->
    [yes] 现在回到“{ $next }”。
    [kind] 现在回到刚才的动议。
   *[no] { "" }
}
cue-carried = { cue-count }。{ $kind ->
    [amend] 修正案通过。{ cue-return }
    [appeal] 申诉成立，主持人的裁定撤销。{ cue-return }
    [object-consideration] 反对考虑的够三分之二，这个动议不予考虑。
    [orders-of-the-day] 先放下议程，接着议眼前这件事。{ cue-return }
    [postpone-definitely] 延期通过：{ cue-question }。
    [postpone-indefinitely] 无限期搁置通过，这个动议今天不再议。
    [commit] 交付委员会通过：{ cue-question }。
    [lay-on-table] 搁置通过，这个动议先放一放。
    [previous-question] 停止辩论通过，不再讨论。{ cue-return }
    [excused-from-duty] 请求获得同意。{ cue-return }
   *[main] 动议通过：{ cue-question }。{ cue-return }
}
# 没有通过的是什么，接着怎么办。
cue-not-carried = { $kind ->
    [amend] 修正案没有通过。{ cue-return }
    [appeal] 主持人的裁定维持。{ cue-return }
    [object-consideration] 反对考虑的不够三分之二，这个动议照常考虑。{ cue-return }
    [orders-of-the-day] 那就照议程进行。
    [postpone-definitely] 延期没有通过。{ cue-return }
    [postpone-indefinitely] 无限期搁置没有通过。{ cue-return }
    [commit] 交付委员会没有通过。{ cue-return }
    [lay-on-table] 搁置没有通过。{ cue-return }
    [previous-question] 停止辩论没有通过，可以接着讨论。{ cue-return }
    [excused-from-duty] 请求没有获得同意。{ cue-return }
   *[main] 动议没有通过：{ cue-question }。{ cue-return }
}
cue-tie = { cue-count }，票数相等。{ cue-not-carried }
cue-lost = { cue-count }{ $short ->
    [yes] ，要有 { $needed } 票才够
   *[no] { "" }
}。{ cue-not-carried }
cue-straw-poll = 现在摸一摸底：{ $asked }。只是听听大家的想法，不作决定，对谁都没有约束。{ $several ->
    [yes] 可以选几项，
   *[no] 每人只选一项，
}请举手。
cue-straw-poll-counted = 摸底的结果在这里，只供参考，不是决定。我们接着讨论。
cue-vote-in-doubt = 刚才的记录有更正，{ question-named }的表决结果要重新看。我来裁定：这次表决有效，还是作废。
cue-quorum-lost = 现在在场 { $present } 人，不够法定的 { $needed } 人，暂时不能表决。我们等一等，或者先休会。

cue-nobody-presides = 现在没有人主持。请各位推选一位在场的人，暂时主持会议。
cue-chair-aside = { $person }暂时不主持，由我代为主持。现在没有待决的动议，可以请{ $person }回来主持。

## 休会与会后

cue-recess = 现在休会。请大家按时回来。
cue-adjourned = 会议到此结束，谢谢各位。请记录人整理会议记录，我们签名。
cue-signing = 请{ $office ->
    [secretary] 记录人
   *[chair] 主持人
}看过会议记录，在屏幕上签名。
cue-signed = 会议记录已经签好、定稿。辛苦了。

## 选举

# 选什么。
cue-election = { $purpose ->
    [award] 评选“{ $title }”
    [options] “{ $title }”
   *[office] 选举“{ $title }”
}
cue-nominations = { cue-election }，名额 { $seats } 个，现在提名。{ $candidates ->
    [0] 请提名。
   *[other] 已有 { $candidates } 个，还有要提的吗？没有，就截止提名。
}
cue-nomination-second = { cue-election }：提名{ $candidate }，有人附议吗？
cue-nomination-answer = { cue-election }：{ $candidate }，你同意参选吗？
cue-election-ready = { cue-election }：提名截止，{ $candidates } 个候选，{ $seats } 个名额。{ $how ->
    [acclaim] 候选不多于名额，没有异议的话，我宣布当选。
    [vote] 现在可以投票。
   *[wait] 现在还不能投票，请看原因。
}
cue-round = { cue-election }{ $tie ->
    [yes] ，得票相同的再投一轮
   *[no] { "" }
}：候选 { $names }，选 { $seats } 个，{ $electorate } 人投票。{ $method ->
    [show-of-hands] 我逐个念名字，同意的请举手。
   *[ballot] { $marking ->
        [per-name] 每个名字后面画赞成、反对或者弃权
        [approval] 同意的名字都可以画
       *[block] 最多画 { $seats } 个，多画了是废票
    }。画好请投进票箱。
}
cue-round-second-count = { cue-election }：请另外的人再点一遍，先不看第一遍的数字。
cue-round-differs = { cue-election }：两遍点票不一样。请大家稍等，我们把不一样的地方再点一遍。
cue-round-counted = { cue-election }：票已经点完，现在宣布结果。
cue-round-failed = { cue-election }：{ $why ->
    [overfull] 收回的票比发出的多，这一轮作废，重新投票。
    [too-few] 参加投票的 { $voting } 人，应有 { $entitled } 人，至少要 { $needed } 人。这一轮无效，重新投票。
   *[annulled] 上一轮作废，重新投票。
}
cue-election-tie = { cue-election }：{ $names }得票相同，还有 { $seats } 个名额。{ $ties ->
    [lots] 现在当众抽签。
   *[round] 在他们之间再投一轮。
}
cue-round-further = { cue-election }：已当选 { $elected } 个{ $elected ->
    [0] { "" }
   *[other] （{ $names }）
}，还空 { $left } 个。{ $further ->
    [yes] 现在投下一轮。上一轮 { $voting } 人参加。
   *[no] 没有下一轮，我宣布选举结束。上一轮 { $voting } 人参加。
}
