### 議程。

agenda-heading = 議程
agenda-number-second = （{ $n }）
agenda-number-third = { $n }.
agenda-total = 預定共 { $n } 分鐘
agenda-none = 還沒有議題。
agenda-empty = 今天要議哪幾件事？一件一件寫在下面，或者先用一份通用的議程，再改。
agenda-template = 用通用議程
agenda-template-agenda = 確認議程
agenda-template-report = 上次決議執行情形
agenda-template-business = 本次議題
agenda-template-open = 自由提議
agenda-template-next = 下次會議的時間
agenda-keys = 鍵盤：Tab 到議題上，Alt 加方向鍵移動或分層，Enter 修改，Delete 刪除；也可以拖曳。

## 一個議題

agenda-title = 議題
agenda-title-hint = 例如：頂樓晾曬架選址與樣式
agenda-minutes = 分鐘
agenda-kind = 性質
agenda-kind-procedure = 程序
agenda-kind-report = 報告
agenda-kind-discussion = 討論
agenda-kind-decision = 表決
agenda-kind-other = 其他
agenda-presenter = 說明人
agenda-presenter-hint = 說明人：姓名或拼音首字母
agenda-presenter-none = 不設說明人
agenda-more = 性質與說明人
agenda-add = 加入議程
agenda-add-open = ＋ 臨時加一項
agenda-edit = 修改：{ $title }
agenda-up = 上移
agenda-down = 下移
agenda-in = 歸到上一項之下
agenda-out = 升一層
agenda-remove = 刪除
agenda-start = 開始：{ $title }

## 用了多少時間

agenda-planned = { $n }′
agenda-used = { $used } / { $planned }′
agenda-pace-end = 照此進度 { $time } 散會
agenda-pace-planned = 原定 { $time }
agenda-pace-late = 晚 { $n } 分鐘
agenda-pace-early = 早 { $n } 分鐘
agenda-pace-on = 照計畫進行
agenda-pace-unplanned = 另有 { $n } 項沒有定時間。
agenda-left = 未議完
agenda-speeches = 發言 { $n }
agenda-motions = 動議 { $n }
agenda-amendments = 修正 { $n }
