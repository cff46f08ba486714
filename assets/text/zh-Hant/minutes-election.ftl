### 會議紀錄裡的選舉、推選、評選與方案擇優。$purpose 為用途。

minutes-election = { $purpose ->
    [office] 推選：{ $title }
    [committee] 選舉：{ $title }
    [supervision] 選舉居務監督委員會：{ $title }
    [award] 評選：{ $title }
   *[options] 方案擇優：{ $title }
}
minutes-election-label = { $row ->
    [seats] { $purpose ->
        [award] 評選名額
        [options] 選定數目
       *[other] 應選名額
    }
    [rule] { $purpose ->
        [award] 評定辦法
        [options] 選定辦法
       *[other] 當選辦法
    }
    [candidates] { $purpose ->
        [options] 方案
       *[other] 候選人
    }
   *[out] 未列入
}
minutes-election-seats = { $purpose ->
    [award] { $count } 個
    [options] { $count } 個
   *[other] { $count } 人
}
minutes-election-hurdle = { $rule ->
    [most] 以得票多少為序
    [half] 得票超過{ minutes-election-base }的半數
   *[share] 得票為{ minutes-election-base }的{ $share }
}
minutes-election-base = { $base ->
    [participating] 參加投票人數
    [present] 出席人數
    [members] 全體成員
    [seats] 全部席位
   *[cast] 投票數（空白票不計）
}
minutes-election-turnout = 參加投票的須{ $share }
minutes-election-cited = { $rule }（{ $cite }）
minutes-election-ties = { $ties ->
    [lots] 得票相同時抽籤
   *[round] 得票相同時在其間再投一輪
}
minutes-election-candidate = { $name }（{ $remarks }）
minutes-election-by = { $by ->
    [member] { $person }提名
    [party] { $organisation }提名
    [voters] { $signed } 人連署提名
    [applicant] 自薦報名
    [listed] 會前公布
   *[written-in] 選票上另選
}
minutes-election-seconded = { $person }附議
minutes-election-status = { $status ->
    [awaits-second] 無人附議
    [awaits-answer] 未表態
    [declined] 不接受
    [withdrawn] 退出：{ $reason }
   *[accepted] 接受
}
minutes-election-tie = { $tie ->
    [committee-member] 聲明為居民委員會成員
   *[near-relative] 聲明為居民委員會成員的近親屬
}
minutes-election-option = 方案
minutes-election-mark = { $mark ->
    [meets] 符合
    [partly] 部分符合
    [fails] 不符合
   *[none] —
}{ $noted ->
    [yes] ：{ $note }
   *[no] { "" }
}

## 一輪投票

minutes-round = 第 { $number } 輪投票（{ $time }，{ $method ->
    [show-of-hands] 舉手
   *[ballot] 無記名投票
}{ $reason ->
    [further] ，補選 { $seats } 個名額
    [tie] ，得票相同者再投，定 { $seats } 個名額
   *[first] { "" }
}）：
minutes-round-open = 本輪未宣布結果。
minutes-round-label = { $row ->
    [voters] 投票人
    [issued] 發出選票
    [returned] 收回選票
    [valid] 有效票
    [invalid] 廢票
    [cast] 計算基數
    [counters] 監票人、計票人
   *[needed] 當選票數
}
minutes-round-voters = 應到 { $entitled } 人，可以投票的 { $electorate } 人{ $known ->
    [yes] ，參加投票 { $voting } 人
   *[no] { "" }
}
minutes-round-papers = { $count } 張
minutes-round-returned = { $count } 張{ $exchanged ->
    [0] { "" }
   *[other] ，另更換 { $exchanged } 張
}{ $missing ->
    [0] { "" }
   *[other] ，未交回 { $missing } 張
}
minutes-round-valid = { $count } 張{ $blank ->
    [0] { "" }
   *[other] ，其中空白 { $blank } 張
}
minutes-round-votes = { $count } 票
minutes-round-needed = { $needed } 票。{ $rule }
minutes-round-counters = { $pass ->
    [1] { $names }
   *[other] 另行複點：{ $names }
}{ $entered ->
    [1] { "" }
   *[other] （共點 { $entered } 遍）
}
minutes-round-head = { $column ->
    [candidate] { $purpose ->
        [options] 方案
       *[other] 候選人
    }
    [for] 贊成
    [against] 反對
    [abstain] 棄權
    [votes] 得票
    [rank] 名次
   *[outcome] 結果
}
minutes-round-came = { $came ->
    [elected] { $purpose ->
        [award] 獲選
        [options] 選定
       *[other] 當選
    }
    [by-lot] { $purpose ->
        [award] 抽籤獲選
        [options] 抽籤選定
       *[other] 抽籤當選
    }
    [tied] 得票相同
    [void] 無效
   *[not-elected] { $purpose ->
        [award] 未獲選
        [options] 未選定
       *[other] 未當選
    }
}
minutes-round-void = { $end ->
    [overfull] 收回的選票多於發出的選票，本輪無效，重新投票。
   *[too-few] 參加投票 { $voting } 人，不足 { $needed } 人，本輪無效，重新投票。
}
minutes-round-annulled = 本輪宣布無效，理由：{ $reason }
minutes-round-tied = { $names }得票相同，其間尚有 { $seats } 個名額待定。
minutes-round-lots = 得票相同，由{ $person }抽籤，{ $witnesses }見證。抽出次序：{ $order }。{ $names }{ $purpose ->
    [award] 獲選
    [options] 選定
   *[other] 當選
}。

## 結局

minutes-elected = { $outcome ->
    [annulled] 「{ $title }」宣布無效，理由：{ $reason }
    [unfinished] 「{ $title }」尚未選定。
    [nobody] { $title }：無人{ $purpose ->
        [award] 獲選
        [options] 選定
       *[other] 當選
    }{ $reasoned ->
        [yes] 。{ $reason }
       *[no] 。
    }
    [acclaimed] { $title }，候選人不多於名額，未經投票，由主席宣布當選：{ $names }{ minutes-elected-vacant }
   *[elected] { $title }，{ $purpose ->
        [award] 獲選
        [options] 選定
       *[other] 當選
    }：{ $names }{ minutes-elected-vacant }
}
minutes-elected-vacant = { $vacant ->
    [0] 。
   *[other] ；空缺 { $vacant } 個名額{ $reasoned ->
        [yes] ，理由：{ $reason }
       *[no] 。
    }
}
