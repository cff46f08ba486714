### 怎樣決定：由誰決定、怎樣表決、要多少才通過，和結果的算式。

## 由誰決定

decided-majority = 過半數通過
decided-two-thirds = 三分之二以上通過
decided-majority-or-two-thirds-for-special-order = 過半數通過；要到時候最先處理的，三分之二以上通過
decided-two-thirds-or-notice-or-members = 三分之二以上通過；事先公告過的，過半數通過；全體成員過半數也通過
decided-majority-to-overturn = 過半數才能撤銷裁定，票數相等則維持
decided-two-thirds-to-refuse = 三分之二以上反對，才不予考慮
decided-consent-or-majority = 沒有人反對就照辦；有人反對，過半數通過
decided-one-member = 一人提出就照辦
decided-chair-rules = 主席裁定
decided-chair-answers = 主席回答

## 怎樣表決

method-show-of-hands = 舉手表決
method-standing = 起立表決
method-roll-call = 唱名表決
method-ballot = 無記名投票
method-written = 書面徵求意見

## 要多少才通過

majority-simple = 過半數
majority-of-participating = 參與表決者過半數
majority-of-present = 出席成員過半數
majority-of-members = 全體成員過半數
majority-of-seats = 全部席位過半數
majority-two-thirds = 三分之二以上
majority-more-than-two-thirds = 超過三分之二
majority-three-quarters = 四分之三以上
majority-fixed = 規定的票數
majority-double = 人數和面積都要達到
majority-unanimous = 全體一致
majority-relative = 贊成多於反對，並達到最低比例
majority-other = 另行規定的比例

## 協商以後

referral-committee = 由居民委員會實施
referral-assembly = 提請居民會議決定

## 算式。$part 是實際數，$whole 是總數，$needed 是至少要有的數。

arithmetic-turnout-heads = 參與 { $part }/{ $whole }，須{ arithmetic-share }，至少 { $needed }
arithmetic-turnout-area = 參與面積 { $part }/{ $whole }，須{ arithmetic-share }，至少 { $needed }
arithmetic-favour-heads = 贊成 { $part }/{ $whole }，須{ arithmetic-share }，至少 { $needed }
arithmetic-favour-area = 贊成面積 { $part }/{ $whole }，須{ arithmetic-share }，至少 { $needed }
arithmetic-fixed-heads = 贊成 { $part }，規定至少 { $needed }
arithmetic-fixed-area = 贊成面積 { $part }，規定至少 { $needed }
arithmetic-lead-heads = 贊成 { $part }，反對 { $whole }，贊成須多於反對
arithmetic-lead-area = 贊成面積 { $part }，反對面積 { $whole }，贊成須多於反對
# 比例。$strict 說恰好等於這個比例算不算夠。
arithmetic-share = { $strict ->
    [yes] { $den ->
        [2] 過半數
       *[other] 超過{ arithmetic-fraction }
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
