### 主持词：主持人这时候说的话，照着念就可以。

## 反复用到的半句

# 摆在面前的动议。$change 说修正案怎样改；$about 是被请求免除职责的人。
cue-question = { $kind ->
    [amend] { $change ->
        [strike] 删去“{ $strike }”
        [insert] 加上“{ $text }”
       *[replace] 把“{ $strike }”改成“{ $text }”
    }
    [postpone-definitely] 把这件事延期到“{ $text }”
    [excused-from-duty] { $about }的请求“{ $text }”
   *[main] “{ $text }”
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
cue-all-done = 今天的议题都议完了。各位没有别的事，我就宣布散会。

## 发言

cue-speaking = { $speaker }正在发言，请大家静听。{ cue-following }
cue-paused = 计时停着。好了就请{ $speaker }接着说。{ cue-following }
cue-point-of-order = 有秩序问题，请{ $speaker }说。说完由我裁定，再接着发言。{ $waiting ->
    [yes] { cue-following }
   *[no] { "" }
}

## 动议

cue-second = { $mover }提出{ $kind ->
    [amend] 修正案：{ cue-question }
    [postpone-definitely] 动议：{ cue-question }
    [excused-from-duty] 动议，同意{ cue-question }
   *[main] 动议：{ cue-question }
}。有没有人附议？
cue-debate = 现在讨论{ $kind ->
    [amend] 修正案：{ cue-question }
    [excused-from-duty] { cue-question }
   *[main] ：{ cue-question }
}。{ cue-invite }
cue-ready-to-vote = { $kind ->
    [amend] 修正案是{ cue-question }
    [excused-from-duty] { cue-question }
   *[main] 动议是{ cue-question }
}。还有哪位要发言？……没有了，我们就表决。

## 表决

cue-vote = 现在表决{ $kind ->
    [amend] 修正案：{ cue-question }
    [excused-from-duty] ：同意{ cue-question }
   *[main] ：{ cue-question }
}。在场有表决权的 { $present } 人。赞成的请举手……请放下。反对的请举手……请放下。
cue-vote-abstain = 现在表决{ $kind ->
    [amend] 修正案：{ cue-question }
    [excused-from-duty] ：同意{ cue-question }
   *[main] ：{ cue-question }
}。在场有表决权的 { $present } 人。赞成的请举手……请放下。反对的请举手……请放下。弃权的请举手……请放下。
# 报票。
cue-count = 赞成 { $for } 票，反对 { $against } 票{ $abstain ->
    [0] { "" }
   *[other] ，弃权 { $abstain } 票
}
cue-carried = { cue-count }。{ $kind ->
    [amend] 修正案通过
    [postpone-definitely] 延期通过
    [excused-from-duty] 请求获得同意
   *[main] 动议通过：{ cue-question }
}。{ $pending ->
    [yes] 现在回到“{ $next }”，继续讨论。
   *[no] { "" }
}
cue-tie = { cue-count }，票数相等，没有过半。{ $kind ->
    [amend] 修正案没有通过
    [postpone-definitely] 延期没有通过
    [excused-from-duty] 请求没有获得同意
   *[main] 动议没有通过：{ cue-question }
}。{ $pending ->
    [yes] 现在回到“{ $next }”，继续讨论。
   *[no] { "" }
}
cue-lost = { cue-count }{ $short ->
    [yes] ，要有 { $needed } 票赞成才够
   *[no] { "" }
}。{ $kind ->
    [amend] 修正案没有通过
    [postpone-definitely] 延期没有通过
    [excused-from-duty] 请求没有获得同意
   *[main] 动议没有通过：{ cue-question }
}。{ $pending ->
    [yes] 现在回到“{ $next }”，继续讨论。
   *[no] { "" }
}
cue-vote-in-doubt = 刚才的记录有更正，“{ $text }”的表决结果要重新看。我来裁定：这次表决有效，还是作废。
cue-quorum-lost = 现在在场 { $present } 人，不够法定的 { $needed } 人，暂时不能表决。我们等一等，或者先休会。

## 休会与会后

cue-recess = 现在休会。请大家按时回来。
cue-adjourned = 会议到此结束，谢谢各位。请记录人整理会议记录，我们签名。
cue-signing = 请{ $office ->
    [secretary] 记录人
   *[chair] 主持人
}看过会议记录，在屏幕上签名。
cue-signed = 会议记录已经签好、定稿。辛苦了。
