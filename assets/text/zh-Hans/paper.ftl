### 各种文书共用的词句。人名、时间与人们自己写下的文字以变量给出。

# 页码。花括号内的记号由排版替换为本页页码与总页数，须照原样保留。
paper-page = — { "{page}" } —
paper-numbered = { $number }.
paper-name-withheld = ［姓名从略］
paper-draft = 草稿（尚未签署）

## 相接处的标点。

paper-between-names = 、
paper-between-remarks = ，
paper-between-clauses = ；
paper-between-sentences = { "" }
paper-between-alternatives = ；或者

## 出处。通常各有 cite-* 一条；$source 是尚无名称的出处的代号。

paper-cite-unknown = { $source } { $article }

## 职务。$spell 为起止时刻，$time 为开始的时刻。

paper-office = { $office ->
    [chair] { term-chair }
   *[secretary] { term-secretary }
}
paper-office-spell = { $name }（{ $spell }）
paper-office-since = { $name }（{ $time }起）

## 到会情况

paper-roll-counts = 到会人数
    .value = { term-entitled } { $entitled } 人，{ term-present } { $present } 人，{ term-excused } { $excused } 人，{ term-absent } { $absent } 人
paper-roll-group = { $group ->
    [present] 出席（{ $count } 人）
    [excused] { term-excused }（{ $count } 人）
    [absent] { term-absent }（{ $count } 人）
    [consultative] { term-consultative }（{ $count } 人）
    [consultative-excused] { term-consultative }{ term-excused }（{ $count } 人）
   *[observer] { term-observer }（{ $count } 人）
}
paper-roll-nobody = 无
paper-roll-name = { $name }（{ $remarks }）
paper-roll-late = { $time }到会
paper-roll-left = { $time }离会
paper-roll-away = { $spell }不在场
paper-quorum = { term-quorum }
    .value = { $met ->
    [yes] 须 { $needed } 人到会，开会时实到 { $present } 人，达到法定人数（{ $cite }）
   *[no] 须 { $needed } 人到会，开会时实到 { $present } 人，未达到法定人数（{ $cite }）
}

## 表决。$question 为所表决的问题，$tally 为各项票数，$ground 为通过所须，$cite 为出处。

paper-side-for = { $sides ->
    [appeal] 推翻裁定
    [objection] 反对考虑
    [orders] 不照议程
   *[motion] { term-for }
}
paper-side-against = { $sides ->
    [appeal] 维持裁定
    [objection] 同意考虑
    [orders] 照议程
   *[motion] { term-against }
}
paper-tally = { paper-side-for } { $for }、{ paper-side-against } { $against }、{ term-abstention } { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] 、{ term-spoiled } { $spoiled }
}
# 只数一边：其余都是另一边。
paper-tally-rest = { $counted ->
    [against] { paper-side-against } { $against } 票
    [for] { paper-side-for } { $for } 票
   *[both] { paper-side-for } { $for } 票、{ paper-side-against } { $against } 票
}{ $abstain ->
    [0] { "" }
   *[other] 、{ term-abstention } { $abstain } 票
}{ $spoiled ->
    [0] { "" }
   *[other] 、{ term-spoiled } { $spoiled }
}，其余{ $uncounted ->
    [for] { paper-side-for }
    [against] { paper-side-against }
   *[abstain] { term-abstention }
}（{ $rest } 人，未逐一计数）
# 唱名表决的名单。
paper-named = { $list ->
    [for] { paper-side-for }
    [against] { paper-side-against }
    [abstain] { term-abstention }
    [silent] 未答
    [recused] 回避
    [late] 表决开始后到会
   *[absent] 缺席
}（{ $count } 人）：{ $names }。
paper-named-agent = { $name }（{ $agent }代）
paper-place = { $place }：{ $present ->
    [none] { "" }
   *[other] { term-present } { $present } 人，
}{ $tally }。
paper-vote-count = { $question }{ $method ->
    [standing] 起立
    [roll-call] 唱名
    [ballot] 无记名投票
    [written] 书面
   *[show-of-hands] { "" }
}表决（{ $time }）：{ term-entitled } { $entitled } 人，{ term-present } { $present } 人，{ $later ->
    [differs] 计票时到会 { $closing } 人，
   *[same] { "" }
}{ $missing ->
    [0] { "" }
   *[other] { term-participating } { $participating } 人（未计 { $missing } 人），
}{ $tally }，{ $voted ->
    [yes] { $chair }，
   *[no] { "" }
}
paper-vote-chair = { $how ->
    [casting] { $choice ->
        [for] 主持人投决定票{ term-for }
        [against] 主持人投决定票{ term-against }
       *[abstain] 主持人不投决定票
    }
   *[decisive] { $choice ->
        [for] 主持人另投{ term-for } 1 票
        [against] 主持人另投{ term-against } 1 票
       *[abstain] 主持人{ term-abstention }
    }
}
paper-vote-outcome = { $outcome ->
    [carried] { $kind ->
        [appeal] 裁定被推翻
        [objection] 不予考虑
        [orders] 不照议程
       *[other] { term-carried }
    }
    [announced-carried] 当场宣布{ term-carried }
    [announced-lost] 当场宣布{ term-lost }
    [tie] { $kind ->
        [appeal] { term-tie }，维持裁定
       *[other] { term-tie }，{ term-lost }
    }
   *[lost] { $kind ->
        [appeal] 维持裁定
        [objection] 予以考虑
        [orders] 照议程进行
       *[other] { term-lost }
    }
}
paper-vote-rest = （{ $ground }，{ $cite }）。
paper-vote-ground = { $rule ->
    [cast-majority] { $outcome ->
        [carried] 赞成多于反对
        [announced-carried] 赞成须多于反对
        [announced-lost] 赞成须多于反对
        [tie] 赞成与反对相等
       *[lost] 赞成未多于反对
    }
    [cast-share] 赞成须占{ term-cast }的{ $share }{ paper-vote-needed }
    [present-majority] 赞成须过{ term-present }人数的半数{ paper-vote-needed }
    [present-share] 赞成须占{ term-present }人数的{ $share }{ paper-vote-needed }
    [participating-majority] 赞成须过{ term-participating }人数的半数{ paper-vote-needed }
    [participating-share] 赞成须占{ term-participating }人数的{ $share }{ paper-vote-needed }
    [seats-majority] 赞成须过全部席位的半数{ paper-vote-needed }
    [seats-share] 赞成须占全部席位的{ $share }{ paper-vote-needed }
    [members-majority] 赞成须过全体成员的半数{ paper-vote-needed }
   *[members-share] 赞成须占全体成员的{ $share }{ paper-vote-needed }
}
paper-vote-needed = { $needed ->
    [0] { "" }
   *[other] ，即 { $needed } 票
}
# $majority 为所须多数的名称，$lines 为逐项的算式。
paper-vote-arithmetic = { $majority ->
    [simple] 赞成与反对之和的过半数
    [of-participating] 参加表决人数的过半数
    [of-present] 实到人数的过半数
    [of-members] 全体成员的过半数
    [of-seats] 全部席位的过半数
    [two-thirds] 三分之二以上多数
    [more-than-two-thirds] 超过三分之二的多数
    [three-quarters] 四分之三以上多数
    [fixed] 固定票数
    [double] 人数与面积双重多数
    [unanimous] 全体一致
    [relative] 相对多数
   *[other] 规定多数
}：{ $lines }
paper-line = { $what ->
    [turnout] { $by ->
        [area] 参与面积 { $part }/{ $whole }，须{ $share }（{ $needed }）
       *[heads] 参与 { $part }/{ $whole }，须{ $share }（{ $needed }）
    }
    [favour] { $by ->
        [area] { paper-side-for }面积 { $part }/{ $whole }，须{ $share }（{ $needed }）
       *[heads] { paper-side-for } { $part }/{ $whole }，须{ $share }（{ $needed }）
    }
    [fixed] { paper-side-for } { $part }，须 { $needed } 票
   *[lead] { $by ->
        [area] { paper-side-for }面积 { $part }，须多于{ paper-side-against }面积 { $whole }
       *[heads] { paper-side-for } { $part }，须多于{ paper-side-against } { $whole }
    }
}
paper-line-half = 过半数
paper-line-all = 全数
paper-share = { $strict ->
    [yes] 超过{ paper-fraction }
   *[no] { paper-fraction }以上
}
paper-fraction = { $den ->
    [2] 二分之一
    [3] { $num ->
        [1] 三分之一
       *[other] 三分之二
    }
    [4] { $num ->
        [1] 四分之一
       *[other] 四分之三
    }
    [5] { $num ->
        [1] 五分之一
        [2] 五分之二
        [3] 五分之三
       *[other] 五分之四
    }
   *[other] { $num }/{ $den }
}
paper-vote-in-doubt = { $recount ->
    [carried] 记录更正后，这次表决存疑：依更正后的记录应为{ term-carried }。尚待主持人裁定。
    [lost] 记录更正后，这次表决存疑：依更正后的记录应为{ term-lost }。尚待主持人裁定。
   *[none] 记录更正后，这次表决存疑，尚待主持人裁定。
}
paper-vote-nth = 第 { $nth } 次表决：
paper-vote-annulled = 主持人宣布这次表决作废，未作决定。理由：{ $reason }
paper-vote-settled = { $ruling ->
    [stands] 记录更正后，这次表决曾存疑。主持人裁定：维持原结果。理由：{ $reason }
   *[void] 记录更正后，这次表决曾存疑。主持人裁定：表决无效，未作决定。理由：{ $reason }
}

## 四议两公开的步骤

paper-gate-head = { $column ->
    [step] 步骤
    [date] 日期
    [entitled] { term-entitled }
    [present] { term-present }
    [agreed] 同意
   *[sheet] 签名表
}
paper-gate-none = —
paper-gate-open = 尚未进行
paper-gate-posted = { $from }至{ $until }
paper-gate-here = 见本记录
paper-gate-sheet = { $filed ->
    [yes] 在卷
   *[no] 缺
}

## 签署

paper-sign-label = { $office ->
    [chair] { term-chair }：{ $name }
   *[secretary] { term-secretary }：{ $name }
}
paper-sign-vacant = { $office ->
    [chair] { term-chair }：
   *[secretary] { term-secretary }：
}
paper-signed-at = { $time } 签署
paper-sign-by-hand = 　　　　年　　月　　日

## 文书与记录的对照

paper-identity = 会议编号 { $meeting }　记录 { $events } 条　末条记录 SHA-256 { $sha256 }

## 无记名投票
paper-ballot-figure = { $figure ->
    [printed] 印制
    [unused] 剩余
    [issued] 发出
    [exchanged] 更换
    [not-returned] 未交回
    [in-box] 收回
    [invalid] 废票
    [valid] 有效
    [blank] 空白
    [box] 票箱
    [for] 赞成
    [against] 反对
   *[abstain] 弃权
}
paper-ballot-blank = 空白票 { $count } 张，{ $as ->
    [nothing] 不算参加表决
   *[abstention] 计入弃权
}。
paper-ballot-box = { $place } { $count } 张
paper-ballot-boxes = 各票箱收回：{ $boxes }，合并清点。
paper-ballot-tellers = { $pass ->
    [first] 初点
    [second] 复点
   *[only] { "" }
}{ $counted ->
    [yes] 计票人：{ $counters }{ $watched ->
        [yes] ；
       *[no] { "" }
    }
   *[no] { "" }
}{ $watched ->
    [yes] 监票人：{ $scrutineers }
   *[no] { "" }
}。
paper-ballot-agreed = 初点、复点一致。
paper-ballot-differed = 初点、复点不一致（{ $figures }），经重新清点一致。
paper-ballot-difference = { $figure }初点 { $first }、复点 { $second }
paper-ballot-none = 未点

# The record that travels in the file of the minutes.
paper-record-digest = 本文件内附会议原始记录（record.json），其 SHA-256 为 { $sha256 }
paper-record-code = 会议原始记录 SHA-256 的二维码
paper-record-description = 会议原始记录：逐条存储的全部内容
