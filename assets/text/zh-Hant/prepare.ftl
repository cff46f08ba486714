### 籌備：從範本開始、以往會議留下的、時間、附件、檢查表、邀請。

## 從範本開始

prepare-choose = 開什麼會？
prepare-choose-note = 選一個，議程、時間和規則就都有了，之後都能改。
prepare-mine = 我的範本
prepare-blank = 自己填
prepare-blank-about = 從空白開始，或者補登已開過的會。
prepare-other = 換一種會
prepare-lines = { $n } 項議題 · { $minutes } 分鐘
prepare-agenda = 議程先這樣排，進去再改
prepare-more = 更多：第幾次、名稱、席位、規則
prepare-parties-of = 必須到場：{ $parties }
prepare-template-delete = 刪除範本：{ $name }
prepare-template-broken = 這個範本不能用了：它的規則已經沒有了。
prepare-keep = 存為我的範本
prepare-keep-short = 下次開會直接用
prepare-keep-name = 範本的名稱
prepare-keep-note = 存下這次會議的議程、地點、時間長短和各方，下次直接用。同名的會被取代。
prepare-kept = 已存為範本「{ $name }」。
prepare-keep-hint = 例如：A棟月會

## 以往會議

prepare-earlier = 以往會議留下的
prepare-earlier-roll = 沿用{ $meeting }的名冊（{ $n } 人）
prepare-earlier-all = 全部加入（{ $n } 項）
prepare-earlier-add = 加入議程：{ $title }
prepare-why-not-reached = 沒議到
prepare-why-postponed = 延期
prepare-why-tabled = 擱置
prepare-why-referred = 付委
prepare-standing = 固定議題
prepare-standing-note = 每次會議都有
prepare-from = 上次留下：{ $why }

## 時間

prepare-hall = 可用時間（分鐘）
prepare-hall-short = 可用 { $n } 分鐘
prepare-hall-left = 已排 { $planned } 分鐘，還剩 { $n } 分鐘
prepare-hall-full = 已排 { $planned } 分鐘，正好排滿
prepare-hall-over = 已排 { $planned } 分鐘，超出 { $n } 分鐘
prepare-hall-unknown = 已排 { $planned } 分鐘。填上可用時間，就知道排不排得下。
prepare-majority = 通過：{ $majority }

## 附件

prepare-papers = 附件
prepare-paper-add = 加入附件
prepare-paper-note = PDF、圖片或者 Word、Excel、PowerPoint，每個不超過 8 MB。
prepare-paper-keeping = 正在儲存「{ $title }」……
prepare-paper-remove = 拿掉附件：{ $title }
prepare-paper-count = 附件 { $n }

## 檢查表

prepare-checks = 開會前看一遍
prepare-checks-left = 還有 { $n } 件
prepare-checks-all = 都好了 ✓
prepare-checks-done = 做好 { $n } 件
prepare-check-planned = 定下開會的時間
prepare-check-place = 定下地點
prepare-check-agenda = 排出議程
prepare-check-minutes = { $n ->
    [0] 每個議題都排了時間
   *[other] 有 { $n } 個議題沒有排時間
}
prepare-check-fits = { $n ->
    [0] 時間排得下
   *[other] 議程超出可用時間 { $n } 分鐘
}
prepare-check-papers = { $n ->
    [0] 要表決的議題都有資料
   *[other] 有 { $n } 個要表決的議題沒有附資料
}
prepare-check-notice = 按時發出通知
prepare-check-notice-by = 最遲 { $day }
prepare-check-roll = 建好名冊
prepare-check-chair = 指定主席
prepare-check-secretary = 指定紀錄
prepare-check-parties = { $n ->
    [0] 各方都有人到場
   *[other] 名冊上還沒有：{ $parties }
}
prepare-check-room = 場地、座位、桌牌
prepare-check-screen = 投影和麥克風試過
prepare-check-prints = 簽到表、選票印好
prepare-check-told = 議題的說明人都通知到了
prepare-check-auto = 自動核對
prepare-parties-missing = 缺{ $parties }：少一方，議了也難落實。名冊裡寫上「姓名 單位 列席」，就算到場。
prepare-party-seated = { $party } ✓
prepare-party-missing = { $party }：還沒有人

## 邀請

prepare-invite = 邀請（行事曆檔案）
prepare-invite-note = 手機和電腦的行事曆都能開啟。
prepare-invite-no-time = 先定下時間。
prepare-invited = 已存到 { $path }
