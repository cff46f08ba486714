### 怎样决定：由谁决定、怎样表决、要多少才通过，和结果的算式。

## 由谁决定

decided-majority = 过半数通过
decided-two-thirds = 三分之二以上通过
decided-majority-or-two-thirds-for-special-order = 过半数通过；要到时候最先处理的，三分之二以上通过
decided-two-thirds-or-notice-or-members = 三分之二以上通过；事先公告过的，过半数通过；全体成员过半数也通过
decided-majority-to-overturn = 过半数才能撤销裁定，票数相等则维持
decided-two-thirds-to-refuse = 三分之二以上反对，才不予考虑
decided-consent-or-majority = 没有人反对就照办；有人反对，过半数通过
decided-one-member = 一人提出就照办
decided-chair-rules = 主持人裁定
decided-chair-answers = 主持人回答

## 怎样表决

method-show-of-hands = 举手表决
method-standing = 起立表决
method-roll-call = 唱名表决
method-ballot = 无记名投票
method-written = 书面征求意见

## 要多少才通过

majority-simple = 过半数
majority-of-participating = 参与表决者过半数
majority-of-present = 到会成员过半数
majority-of-members = 全体成员过半数
majority-of-seats = 全部席位过半数
majority-two-thirds = 三分之二以上
majority-more-than-two-thirds = 超过三分之二
majority-three-quarters = 四分之三以上
majority-fixed = 规定的票数
majority-double = 人数和面积都要达到
majority-unanimous = 全体一致
majority-relative = 赞成多于反对，并达到最低比例
majority-other = 另行规定的比例

## 协商以后

referral-committee = 由居民委员会实施
referral-assembly = 提请居民会议决定

## 算式。$part 是实际数，$whole 是总数，$needed 是至少要有的数。

arithmetic-turnout-heads = 参与 { $part }/{ $whole }，须{ arithmetic-share }，至少 { $needed }
arithmetic-turnout-area = 参与面积 { $part }/{ $whole }，须{ arithmetic-share }，至少 { $needed }
arithmetic-favour-heads = 赞成 { $part }/{ $whole }，须{ arithmetic-share }，至少 { $needed }
arithmetic-favour-area = 赞成面积 { $part }/{ $whole }，须{ arithmetic-share }，至少 { $needed }
arithmetic-fixed-heads = 赞成 { $part }，规定至少 { $needed }
arithmetic-fixed-area = 赞成面积 { $part }，规定至少 { $needed }
arithmetic-lead-heads = 赞成 { $part }，反对 { $whole }，赞成须多于反对
arithmetic-lead-area = 赞成面积 { $part }，反对面积 { $whole }，赞成须多于反对
# 比例。$strict 说恰好等于这个比例算不算够。
arithmetic-share = { $strict ->
    [yes] { $den ->
        [2] 过半数
       *[other] 超过{ arithmetic-fraction }
    }
   *[no] { $den ->
        [1] 全部
       *[other] { arithmetic-fraction }以上
    }
}
arithmetic-fraction = { $den ->
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
   *[other] { " " }{ $den } 分之 { $num }{ " " }
}
