### 第一頁。

welcome-meetings = 會議
welcome-empty = 還沒有會議。選一種會，就可以開始籌備；也可以先開啟一個範例看看。
welcome-new = 新會議
welcome-create = 開始籌備
welcome-body = 開會的組織
welcome-body-hint = 例如：長江大廈管理委員會
welcome-number = 第幾次
welcome-title = 會議名稱
welcome-optional = 可不填
welcome-place = 地點
welcome-rules = 議事規則
welcome-seats = 席位數
welcome-held = 怎麼記錄
welcome-held-live = 現場開會
welcome-held-on-paper = 補登已開過的會
welcome-unread = 標紅的格子讀不懂，請改一下。
welcome-samples = 範例會議
welcome-samples-note = 打開看看一場完整的會是什麼樣子。
welcome-fault = 打不開資料
welcome-folder = 資料的資料夾：
