### 會議範本：名稱、一句說明、組織名稱的樣子，議題和各方的名稱。各方的別稱以豎線分開。

template-residents-council = 居民議事會
    .about = 一兩件事，議清楚再表決。
    .body = 本社區居民議事會
template-owners-assembly = 業主大會
    .about = 聽報告，重大事項按人數和面積表決。
    .body = 本社區業主大會
template-representatives-monthly = 居民代表月會
    .about = 每月一次：上月辦了什麼，這月定什麼。
    .body = 本社區居民代表會議
template-weekly = 每週碰頭會
    .about = 每週半小時，分工到人，不表決。
    .body = 本社區每週碰頭會
template-hearing = 聽證會、意見徵詢
    .about = 講清楚方案，聽完各方，彙整意見。
    .body = 本社區聽證會
template-mediation = 調解會
    .about = 雙方各自陳述，把談成的寫下來。
    .body = 本社區調解委員會
template-one-three-n = 1+3+N 議事會
    .about = 居委會、業委會、物業三方到場，有關的人都來。
    .body = 本社區 1+3+N 議事會
template-round-table = 圓桌會
    .about = 輪流說，不提動議，記下來就行。
    .body = 本棟圓桌會

## 議題

template-item-agree-agenda = 確認議程
template-item-actions-taken = 上次決議執行情形
template-item-question = 本次議題
template-item-second-question = 第二個議題
template-item-open-proposals = 自由提議
template-item-next-meeting = 下次會議的時間
template-item-choose-tellers = 推選監票人、計票人
template-item-committee-report = 業主委員會工作報告
template-item-accounts = 維修資金和公共收益收支
template-item-committee-election = 業主委員會選舉
template-item-owners-questions = 業主提問
template-item-month-report = 居民委員會本月工作
template-item-representatives-voices = 居民代表反映的問題
template-item-last-week = 上週的事辦得怎樣
template-item-this-week = 這週有什麼事
template-item-hand-out-work = 誰來辦、何時辦好
template-item-reminders = 提醒
template-item-hearing-rules = 說明聽證的規矩
template-item-explain-plan = 介紹方案
template-item-hear-concerned = 聽取利害關係人的意見
template-item-hear-public = 聽取其他居民的意見
template-item-answer-voices = 回應意見
template-item-sum-up-voices = 宣讀彙整的意見
template-item-mediation-rules = 說明調解的規矩
template-item-hear-first-side = 甲方陳述
template-item-hear-second-side = 乙方陳述
template-item-name-differences = 歸納分歧
template-item-look-for-ways = 商量辦法
template-item-write-agreement = 寫下協議
template-item-three-parties-speak = 三方說明情形
template-item-others-speak = 其他各方的意見
template-item-find-consensus = 歸納共識
template-item-introductions = 認識一下
template-item-round-of-talk = 每人說一輪
template-item-sum-up = 歸納大家說的

## 必須到場的各方

party-neighbourhood-committee = 居委會
    .also = 居民委員會|社區
party-owners-committee = 業委會
    .also = 業主委員會|管理委員會|管委會
party-property-company = 物業公司
    .also = 物業服務企業|物業
party-first-side = 甲方
    .also = 聲請人
party-second-side = 乙方
    .also = 對造人
party-mediator = 調解委員
    .also = 調解員

## 行事曆檔案

invitation-when = 時間：{ $when }，約 { $n } 分鐘
invitation-agenda = 議程：
invitation-item = { $n ->
    [0] { $number }. { $title }
   *[other] { $number }. { $title }（{ $n } 分鐘）
}
