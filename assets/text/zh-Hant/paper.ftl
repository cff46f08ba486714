### 各種文書共用的詞句。人名、時間與人們自己寫下的文字以變數給出。

# 頁碼。花括號內的記號由排版替換為本頁頁碼與總頁數，須照原樣保留。
paper-page = — { "{page}" } —
paper-numbered = { $number }.
paper-name-withheld = ［姓名從略］
paper-draft = 草稿（尚未簽署）

## 相接處的標點。

paper-between-names = 、
paper-between-remarks = ，
paper-between-clauses = ；
paper-between-sentences = { "" }
paper-between-alternatives = ；或者

## 出處。通常各有 cite-* 一條；$source 是尚無名稱的出處的代號。

paper-cite-unknown = { $source } { $article }

## 職務。$spell 為起止時刻，$time 為開始的時刻。

paper-office = { $office ->
    [chair] { term-chair }
   *[secretary] { term-secretary }
}
paper-office-spell = { $name }（{ $spell }）
paper-office-since = { $name }（{ $time }起）

## 到場情況

paper-roll-counts = 出席人數
    .value = { term-entitled } { $entitled } 人，{ term-present } { $present } 人，{ term-excused } { $excused } 人，{ term-absent } { $absent } 人
paper-roll-group = { $group ->
    [present] 出席（{ $count } 人）
    [excused] { term-excused }（{ $count } 人）
    [absent] { term-absent }（{ $count } 人）
    [consultative] { term-consultative }（{ $count } 人）
    [consultative-excused] { term-consultative }{ term-excused }（{ $count } 人）
   *[observer] { term-observer }（{ $count } 人）
}
paper-roll-nobody = 無
paper-roll-name = { $name }（{ $remarks }）
paper-roll-late = { $time }到場
paper-roll-left = { $time }離場
paper-roll-away = { $spell }不在場
paper-quorum = { term-quorum }
    .value = { $met ->
    [yes] 須 { $needed } 人到場，開會時實到 { $present } 人，達到法定人數（{ $cite }）
   *[no] 須 { $needed } 人到場，開會時實到 { $present } 人，未達到法定人數（{ $cite }）
}

## 表決。$question 為所表決的問題，$tally 為各項票數，$ground 為通過所須，$cite 為出處。

paper-side-for = { $sides ->
    [appeal] 推翻裁定
    [objection] 反對考慮
    [orders] 不照議程
   *[motion] { term-for }
}
paper-side-against = { $sides ->
    [appeal] 維持裁定
    [objection] 同意考慮
    [orders] 照議程
   *[motion] { term-against }
}
paper-tally = { paper-side-for } { $for }、{ paper-side-against } { $against }、{ term-abstention } { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] 、{ term-spoiled } { $spoiled }
}
# 只數一邊：其餘都是另一邊。
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
}，其餘{ $uncounted ->
    [for] { paper-side-for }
    [against] { paper-side-against }
   *[abstain] { term-abstention }
}（{ $rest } 人，未逐一計數）
# 唱名表決的名單。
paper-named = { $list ->
    [for] { paper-side-for }
    [against] { paper-side-against }
    [abstain] { term-abstention }
    [silent] 未答
    [recused] 迴避
    [late] 表決開始後到場
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
    [ballot] 無記名投票
    [written] 書面
   *[show-of-hands] { "" }
}表決（{ $time }）：{ term-entitled } { $entitled } 人，{ term-present } { $present } 人，{ $later ->
    [differs] 計票時到場 { $closing } 人，
   *[same] { "" }
}{ $missing ->
    [0] { "" }
   *[other] { term-participating } { $participating } 人（未計 { $missing } 人），
}{ $tally }，{ $voted ->
    [yes] { $chair }，
   *[no] { "" }
}
paper-vote-chair = { $how ->
    [casting] { $choice ->
        [for] 主席投裁決票{ term-for }
        [against] 主席投裁決票{ term-against }
       *[abstain] 主席不投裁決票
    }
   *[decisive] { $choice ->
        [for] 主席另投{ term-for } 1 票
        [against] 主席另投{ term-against } 1 票
       *[abstain] 主席{ term-abstention }
    }
}
paper-vote-outcome = { $outcome ->
    [carried] { $kind ->
        [appeal] 裁定被推翻
        [objection] 不予考慮
        [orders] 不照議程
       *[other] { term-carried }
    }
    [announced-carried] 當場宣布{ term-carried }
    [announced-lost] 當場宣布{ term-lost }
    [tie] { $kind ->
        [appeal] { term-tie }，維持裁定
       *[other] { term-tie }，{ term-lost }
    }
   *[lost] { $kind ->
        [appeal] 維持裁定
        [objection] 予以考慮
        [orders] 照議程進行
       *[other] { term-lost }
    }
}
paper-vote-rest = （{ $ground }，{ $cite }）。
paper-vote-ground = { $rule ->
    [cast-majority] { $outcome ->
        [carried] 贊成多於反對
        [announced-carried] 贊成須多於反對
        [announced-lost] 贊成須多於反對
        [tie] 贊成與反對相等
       *[lost] 贊成未多於反對
    }
    [cast-share] 贊成須占{ term-cast }的{ $share }{ paper-vote-needed }
    [present-majority] 贊成須過{ term-present }人數的半數{ paper-vote-needed }
    [present-share] 贊成須占{ term-present }人數的{ $share }{ paper-vote-needed }
    [participating-majority] 贊成須過{ term-participating }人數的半數{ paper-vote-needed }
    [participating-share] 贊成須占{ term-participating }人數的{ $share }{ paper-vote-needed }
    [seats-majority] 贊成須過全部席位的半數{ paper-vote-needed }
    [seats-share] 贊成須占全部席位的{ $share }{ paper-vote-needed }
    [members-majority] 贊成須過全體成員的半數{ paper-vote-needed }
   *[members-share] 贊成須占全體成員的{ $share }{ paper-vote-needed }
}
paper-vote-needed = { $needed ->
    [0] { "" }
   *[other] ，即 { $needed } 票
}
# $majority 為所須多數的名稱，$lines 為逐項的算式。
paper-vote-arithmetic = { $majority ->
    [simple] 贊成與反對之和的過半數
    [of-participating] 參加表決人數的過半數
    [of-present] 實到人數的過半數
    [of-members] 全體成員的過半數
    [of-seats] 全部席位的過半數
    [two-thirds] 三分之二以上多數
    [more-than-two-thirds] 超過三分之二的多數
    [three-quarters] 四分之三以上多數
    [fixed] 固定票數
    [double] 人數與面積雙重多數
    [unanimous] 全體一致
    [relative] 相對多數
   *[other] 規定多數
}：{ $lines }
paper-line = { $what ->
    [turnout] { $by ->
        [area] 參與面積 { $part }/{ $whole }，須{ $share }（{ $needed }）
       *[heads] 參與 { $part }/{ $whole }，須{ $share }（{ $needed }）
    }
    [favour] { $by ->
        [area] { paper-side-for }面積 { $part }/{ $whole }，須{ $share }（{ $needed }）
       *[heads] { paper-side-for } { $part }/{ $whole }，須{ $share }（{ $needed }）
    }
    [fixed] { paper-side-for } { $part }，須 { $needed } 票
   *[lead] { $by ->
        [area] { paper-side-for }面積 { $part }，須多於{ paper-side-against }面積 { $whole }
       *[heads] { paper-side-for } { $part }，須多於{ paper-side-against } { $whole }
    }
}
paper-line-half = 過半數
paper-line-all = 全數
paper-share = { $strict ->
    [yes] 超過{ paper-fraction }
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
    [carried] 紀錄更正後，這次表決存疑：依更正後的紀錄應為{ term-carried }。尚待主席裁定。
    [lost] 紀錄更正後，這次表決存疑：依更正後的紀錄應為{ term-lost }。尚待主席裁定。
   *[none] 紀錄更正後，這次表決存疑，尚待主席裁定。
}
paper-vote-nth = 第 { $nth } 次表決：
paper-vote-annulled = 主席宣布這次表決作廢，未作決定。理由：{ $reason }
paper-vote-settled = { $ruling ->
    [stands] 紀錄更正後，這次表決曾存疑。主席裁定：維持原結果。理由：{ $reason }
   *[void] 紀錄更正後，這次表決曾存疑。主席裁定：表決無效，未作決定。理由：{ $reason }
}

## 四議兩公開的步驟

paper-gate-head = { $column ->
    [step] 步驟
    [date] 日期
    [entitled] { term-entitled }
    [present] { term-present }
    [agreed] 同意
   *[sheet] 簽名表
}
paper-gate-none = —
paper-gate-open = 尚未進行
paper-gate-posted = { $from }至{ $until }
paper-gate-here = 見本紀錄
paper-gate-sheet = { $filed ->
    [yes] 在卷
   *[no] 缺
}

## 簽署

paper-sign-label = { $office ->
    [chair] { term-chair }：{ $name }
   *[secretary] { term-secretary }：{ $name }
}
paper-sign-vacant = { $office ->
    [chair] { term-chair }：
   *[secretary] { term-secretary }：
}
paper-signed-at = { $time } 簽署
paper-sign-by-hand = 　　　　年　　月　　日

## 文書與紀錄的對照

paper-identity = 會議編號 { $meeting }　紀錄 { $events } 條　末條紀錄 SHA-256 { $sha256 }

## 無記名投票
paper-ballot-figure = { $figure ->
    [printed] 印製
    [unused] 剩餘
    [issued] 發出
    [exchanged] 更換
    [not-returned] 未交回
    [in-box] 收回
    [invalid] 廢票
    [valid] 有效
    [blank] 空白
    [box] 票匭
    [for] 贊成
    [against] 反對
   *[abstain] 棄權
}
paper-ballot-blank = 空白票 { $count } 張，{ $as ->
    [nothing] 不算參加表決
   *[abstention] 計入棄權
}。
paper-ballot-box = { $place } { $count } 張
paper-ballot-boxes = 各票匭收回：{ $boxes }，合併清點。
paper-ballot-tellers = { $pass ->
    [first] 初點
    [second] 複點
   *[only] { "" }
}{ $counted ->
    [yes] 計票人：{ $counters }{ $watched ->
        [yes] ；
       *[no] { "" }
    }
   *[no] { "" }
}{ $watched ->
    [yes] 監票人：{ $scrutineers }
   *[no] { "" }
}。
paper-ballot-agreed = 初點、複點一致。
paper-ballot-differed = 初點、複點不一致（{ $figures }），經重新清點一致。
paper-ballot-difference = { $figure }初點 { $first }、複點 { $second }
paper-ballot-none = 未點

# The record that travels in the file of the minutes.
paper-record-digest = 本檔案內附會議原始紀錄（record.json），其 SHA-256 為 { $sha256 }
paper-record-code = 會議原始紀錄 SHA-256 的二維碼
paper-record-description = 會議原始紀錄：逐條儲存的全部內容
