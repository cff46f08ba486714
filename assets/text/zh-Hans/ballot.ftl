### 无记名投票的点票：录入、初点、复点。

ballot-heading = 无记名投票点票
ballot-entitled = 有表决权的在场 { $n } 人，每人一张票
ballot-count = { $again ->
    [yes] { $pass ->
        [first] 重录初点
        [second] 录入复点
       *[only] 重录点票
    }
   *[no] { $pass ->
        [first] 初点：第一组点完以后录入
        [second] 复点：请另外的人重新点一遍再录入
       *[only] 点票：点完以后录入
    }
}
ballot-first-entered = 初点已经录入。复点的人录入以前，初点的数字不显示。
ballot-papers = 选票
ballot-papers-more = 印制、剩余、更换、未交回
ballot-marks = 票上写的
ballot-figure-printed = 印制
ballot-figure-unused = 剩余
ballot-figure-issued = 发出
ballot-figure-exchanged = 更换
ballot-figure-not-returned = 未交回
ballot-figure-in-box = 收回
ballot-figure-invalid = 废票
ballot-figure-valid = 有效
ballot-figure-blank = 其中空白
ballot-figure-box = 票箱里的张数
ballot-figure-for = 赞成
ballot-figure-against = 反对
ballot-figure-abstain = 弃权
ballot-unfilled = 还没填：{ $figures }
ballot-and = 、
ballot-send = 录入
ballot-later = 先收起
ballot-sum-printed = 印制 { $printed } 张，发出 { $issued } ＋ 剩余 { $unused } ＝ { $added } 张{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 张
   *[over] ，多 { $off } 张
}
ballot-sum-issued = 发出 { $issued } 张，收回 { $found } ＋ 更换 { $exchanged } ＋ 未交回 { $missing } ＝ { $added } 张{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 张
   *[over] ，多 { $off } 张
}
ballot-sum-boxes = 收回 { $found } 张，各个票箱加起来 { $added } 张{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 张
   *[over] ，多 { $off } 张
}
ballot-sum-in-box = 收回 { $found } 张，有效 { $valid } ＋ 废票 { $invalid } ＝ { $added } 张{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 张
   *[over] ，多 { $off } 张
}
ballot-sum-valid = 有效 { $valid } 张，票上写的 { $marks } ＋ 空白 { $blank } ＝ { $added } 张{ $state ->
    [fits] { "" }
    [short] ，少 { $off } 张
   *[over] ，多 { $off } 张
}
ballot-sum-overfull = 收回 { $found } 张，发出只有 { $issued } 张，多出 { $off } 张：点票的人核对无误，本次投票就无效，其余不必再点
ballot-box-add = ＋ 票箱
ballot-box-place = 票箱放在哪里
ballot-box-hall = 主会场
ballot-box-mobile = 流动票箱
ballot-box-remove = 去掉
ballot-counters = 计票人
ballot-scrutineers = 监票人
ballot-teller-find = 在场的人：姓名、拼音
ballot-teller-remove = 去掉{ $person }
ballot-differ = 初点和复点有 { $n } 项不一样，暂时不能宣布
ballot-differ-what = 项目
ballot-differ-then = 请把不一样的再点一遍，哪一次错了就重录哪一次。重新清点会写进记录。
ballot-pass-first = 初点
ballot-pass-second = 复点
ballot-not-counted = 未点
ballot-recount = { $pass ->
    [first] 重录初点
    [second] 重录复点
   *[only] 重录
}
ballot-count-second = 再点一遍
ballot-agree = 初点、复点一致。
ballot-agree-at-last = 初点、复点起先不一致，经重新清点一致。
ballot-blank-is = { $as ->
    [nothing] 空白票不算参加表决。
   *[abstention] 空白票计入弃权。
}
ballot-overfull = 收回的票多于发出的票，本次投票无效，议题不变，可以重新投票。
ballot-announce-void = 宣布本次投票无效
ballot-tellers = { $pass ->
    [first] 初点：{ $people }
    [second] 复点：{ $people }
   *[only] 点票：{ $people }
}

## 选举的票
ballot-name = 姓名
ballot-at-votes = 得票
ballot-at-for = 赞成
ballot-at-against = 反对
ballot-at-abstain = 弃权
ballot-at-invalid = 看不清
ballot-marks-at = { $name }：{ $what ->
    [against] 反对
    [abstain] 弃权
    [invalid] 看不清
   *[for] 赞成
}
ballot-one-by-one = 一张一张录入
ballot-paper-next = 这张票选了哪几号（例如 1 3 5，回车下一张）
ballot-papers-typed = 已录 { $n } 张，只按选法归堆，不留先后
ballot-pile = { $n } 张
ballot-pile-less = 选{ $picks }的少一张
ballot-line-unreadable = 只填号码，中间空一格
ballot-line-twice = 同一号填了两次
ballot-line-unknown = 号码只有 1 到 { $names }
ballot-line-too-many = 最多选 { $seats } 人，这张多选了，应当算废票
ballot-names-above = { $name }得 { $sum } 票，写了字的票只有 { $ballots } 张
ballot-names-per-name = { $name }的赞成、反对、弃权、看不清加起来 { $sum }，应当是 { $ballots }
ballot-names-below = 各人得票一共 { $sum }，写了字的票有 { $ballots } 张，还差
ballot-names-seats = 各人得票一共 { $sum }，每张最多选 { $seats } 人，最多只能有 { $ballots }
ballot-names-piles = 已录 { $sum } 张，写了字的票应当有 { $ballots } 张
ballot-write-in = 另选他人：姓名
ballot-write-in-add = 加上这个人
