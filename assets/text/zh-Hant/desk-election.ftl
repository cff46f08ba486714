### 選舉、推選、評選與方案擇優。

## 用詞。$purpose 為用途，$status 為候選人的情況。

election-purpose-office = 推選
election-purpose-committee = 選舉
election-purpose-supervision = 選舉監督委員會
election-purpose-award = 評選
election-purpose-options = 方案擇優
election-purpose-note-office = 樓長、小組長等
election-purpose-note-committee = 居民委員會等法定機構
election-purpose-note-supervision = 居務監督委員會
election-purpose-note-award = 好人、文明家庭等
election-purpose-note-options = 幾個方案選一個
election-heading = { $purpose ->
    [office] 推選
    [committee] 選舉
    [supervision] 選舉
    [award] 評選
   *[options] 擇優
}
election-seats = { $purpose ->
    [award] 評選 { $n } 個
    [options] 選定 { $n } 個方案
   *[other] 應選 { $n } 人
}
election-marking-block = { $seats ->
    [1] 選一個名字
   *[other] 選名字，最多 { $seats } 個
}
election-marking-approval = 贊成的都可以選，不限個數
election-marking-per-name = 對每個名字表示贊成、反對或棄權
election-winning-majority = 依規則的票數，不夠就再投一輪
election-winning-most = 得票多的，一輪排出名次
election-ties-lots = 票數相同時抽籤
election-ties-round = 票數相同時在他們之間再投一輪
election-base-cast = 以投票數計，空白票不算
election-base-participating = 以參加投票人數計
election-base-present = 以出席人數計
election-base-members = 以全體成員計
election-base-seats = 以全部席位計
election-hurdle-most = 得票多的當選
election-hurdle-half = 得票過半數當選，{ $base }
election-hurdle-share = { $strict ->
    [yes] 得票超過 { $den } 分之 { $num } 當選，{ $base }
   *[no] 得票 { $den } 分之 { $num } 以上當選，{ $base }
}
election-hurdle-turnout = { $half ->
    [yes] 全體有投票權的人過半數參加投票才有效
   *[no] 全體有投票權的人有 { $den } 分之 { $num } 以上參加投票才有效
}
election-cited = { $rule }。{ $cite }
election-status = { $status ->
    [awaits-second] 等待附議
    [awaits-answer] 等本人表態
    [stands] 候選
    [declined] 不接受
    [withdrawn] 已退出
   *[elected] { $purpose ->
        [award] 獲選
        [options] 選定
       *[other] 當選
    }
}
election-won = { $purpose ->
    [award] 獲選
    [options] 選定
   *[other] 當選
}
election-not-won = { $purpose ->
    [award] 未獲選
    [options] 未選定
   *[other] 未當選
}
election-tied = 票數相同
election-by-member = 成員提名
election-by-party = 黨組織提名
election-by-voters = 連署提名
election-by-applicant = 自薦報名
election-by-listed = 會前公布的名單
election-by-written-in = 另選他人
election-nominated = { $by ->
    [member] { $nominator }提名
    [party] { $nominator }提名
    [voters] { $signed } 人連署提名
    [applicant] 自薦報名
    [listed] 會前公布的名單
   *[written-in] 選票上另選
}
election-seconded = { $person }附議
election-accepted = 本人已接受
election-withdrew = 退出：{ $reason }
election-tie-committee-member = 是居民委員會成員
election-tie-near-relative = 是居民委員會成員的近親屬
election-mark-meets = 符合
election-mark-partly = 部分符合
election-mark-fails = 不符合
election-mark-none = 未評
election-method-ballot = 無記名投票
election-method-show-of-hands = 舉手
election-round = 第 { $n } 輪
election-round-reason = { $reason ->
    [further] 名額未選滿，再投一輪
    [tie] 票數相同，在他們之間再投
   *[first] 第一次投票
}
election-end-overfull = 收回的票多於發出的票，這一輪無效，重新投票
election-end-too-few = 參加投票的人不夠，這一輪無效，重新投票
election-annulled = 已宣布無效：{ $reason }
election-votes = { $n } 票
election-per-name = 贊成 { $favour } · 反對 { $against } · 棄權 { $abstain }
election-needed = 當選須 { $n } 票
election-voting = { $voting } 人參加投票
election-turnout = 參加 { $part } 人，須 { $needed } 人
election-left = 還缺 { $n } 個名額
election-drawn = { $person }抽籤，{ $witnesses }見證。抽出的次序：{ $names }

## 此刻能做的

desk-acts-group-election = 選舉評選
motion-step-open-election = 開始選舉或評選
motion-step-nominate = 提名
motion-step-second-nomination = 附議提名
motion-step-answer-nomination = 候選人表態
motion-step-withdraw-candidate = 候選人退出
motion-step-set-nominations = 提名截止
motion-step-weigh-option = 逐項評議方案
motion-step-open-round = 開始投票
motion-step-write-in = 登記另選的人
motion-step-count-round = 計票
motion-step-announce-round = 宣布結果
motion-step-draw-lots = 抽籤
motion-step-acclaim = 宣布當選，不再投票
motion-step-end-election = 結束，留下空缺
motion-step-annul-election = 宣布無效

## 開始一次選舉

election-form-title = 選什麼
election-form-title-hint = 例如：三單元樓長
election-form-purpose = 用途
election-form-seats = 名額
election-form-marking = 怎麼填票
election-form-winning = 怎樣算選上
election-form-ties = 票數相同怎麼辦
election-form-write-ins = 可以另選他人
election-form-secret = 無記名投票
election-form-criteria = 比較的標準
election-form-criteria-note = 一行一條，可以不填
election-form-by-rule = 照規則：{ $what }
election-form-yes = 是
election-form-no = 否
election-form-says = 本會的規則
election-form-further = 第二輪起，{ $rule }
election-form-no-further = 只投一輪，選不滿的名額空著
election-form-second = 成員提名要有人附議
election-form-acceptance = 本人接受才算候選人
election-form-contest = 候選人要多於名額。{ $cite }
election-form-begin = 開始提名

## 提名

election-nominate-who = 提誰
election-nominate-who-hint = 姓名、拼音首字母或戶號
election-nominate-new = 不在名冊上，就用「{ $name }」
election-nominate-option = 名稱
election-nominate-is-person = 個人
election-nominate-is-option = 家庭或集體
election-nominate-by = 由誰提名
election-nominate-member = 提名人
election-nominate-party = 哪個黨組織
election-nominate-signed = 幾個人簽名
election-nominate-signed-note = 至少 { $n } 人
election-nominate-ties = 有無不能當選的關係
election-nominate-ties-note = 主席問過本人再勾
election-nominate-put = 提名
election-second-by = 誰附議「{ $name }」
election-accept = 接受
election-decline = 不接受
election-withdraw = 退出
election-withdraw-who = 誰退出
election-reason = 理由
election-nominations-close = 提名到此為止
election-nominations-reopen = 重新開放提名
election-nominations-open = 提名開放中
election-nominations-closed = 提名已截止
election-empty = 還沒有人被提名。
election-empty-options = 還沒有列出方案。
election-candidates = 候選人
election-candidates-options = 方案
election-candidates-note = { $standing } 個候選，{ $seats } 個名額

## 評議方案

election-weigh-heading = 逐項評議
election-weigh-note = 理由
election-weigh-cell = { $option }：{ $criterion }
election-weigh-save = 記下
election-weigh-left = 還有 { $n } 格未評

## 一輪投票

election-open-round = 開始第 { $n } 輪投票
election-open-method = 用什麼辦法
election-secret-only = 規則要求無記名投票
election-round-voting = 正在進行第 { $n } 輪：{ $method }
election-round-electorate = { $n } 人有投票權
election-hands-for = 贊成
election-hands-against = 反對
election-hands-abstain = 棄權
election-hands-at = { $name }：{ $choice }
election-hands-voting = 舉過手的一共幾人
election-hands-voting-note = 沒有數就空著
election-hands-enter = 記下人數
election-hands-again = 重新點數
election-hands-over = { $name }的人數比到場有投票權的 { $n } 人多
election-hands-unreadable = 有一格不是數字
election-counted = 人數已記下，可以宣布結果。
election-announce = 宣布結果

## 結果、抽籤、結束

election-result = 第 { $n } 輪結果
election-lots-heading = 在票數相同的人中抽籤，定 { $n } 個名額
election-lots-order = 按抽出的先後點名字
election-lots-again = 重排
election-lots-by = 誰抽的籤
election-lots-witness = 見證人
election-lots-record = 記下抽籤結果
election-acclaim-note = 候選人不多於名額，規則允許不投票。
election-end-reason = 為什麼不再選下去
election-end = 結束
election-annul-what = 哪一部分無效
election-annul-all = 整個選舉
election-annul = 宣布無效
election-elected-heading = { $purpose ->
    [award] 獲選名單
    [options] 選定的方案
   *[other] 當選名單
}
election-nobody = 沒有人當選。
election-acclaimed = 候選人不多於名額，未經投票，由主席宣布當選。
election-ended-with = 空缺 { $n } 個名額：{ $reason }
