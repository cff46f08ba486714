### 會議用語，與術語表一致。其他文件引用這裡的詞，不另造詞。

## 會議

term-community = 社區
term-council = 居民議事會
term-meeting = 會議
term-sitting = 場次
term-agenda = 議程
term-item = 議題
term-notice = 會議通知
term-rules = 議事規則
term-recess = 休息
term-resumed = 繼續開會
term-adjournment = 散會
term-adjourned = 已散會

## 到場

term-roll = 名冊
term-member = 成員
term-sign-in = 簽到
term-attend = 出席
term-consultative = 列席
term-observer = 旁聽
term-entitled = 應到
term-present = 實到
term-absent = 缺席
term-excused = 請假
term-late = 遲到
term-left-early = 早退
term-recusal = 迴避
term-interest = 利益衝突申報
term-proxy = 代理人
term-quorum = 法定人數
term-chair = 主席
term-secretary = 紀錄
term-teller = 監票人
term-counter = 計票人

## 發言

term-floor = 發言權
term-speech = 發言
term-queue = 發言順序
term-limit = 限時
term-question = 提問
term-neutral = 中立
term-point-of-order = 秩序問題

## 動議

term-motion = 動議
term-main-motion = 主動議
term-amendment = 修正案
term-second-degree = 再修正案
term-substitute = 替代案
term-mover = 動議人
term-second = 附議
term-seconder = 附議人
term-withdraw = 撤回
term-rescind = 撤銷
term-reconsider = 復議
term-lay-on-the-table = 擱置
term-postpone = 延期至特定時間
term-refer = 付委
term-previous-question = 停止討論
term-unanimous-consent = 無異議認可

## 表決

term-vote = 表決
term-show-of-hands = 舉手表決
term-secret-ballot = 無記名投票
term-for = 贊成
term-against = 反對
term-abstention = 棄權
term-spoiled = 廢票
term-cast = 贊成與反對之和
term-participating = 參加表決
term-majority = 過半數
term-two-thirds = 三分之二以上
term-tie = 可否同數
term-carried = 通過
term-lost = 不通過

## 紀錄

term-minutes = 會議紀錄
term-summary-minutes = 會議紀要
term-resolution = 決議
term-decision = 決定
term-action-owner = 負責人
term-due-date = 辦理期限
term-signature = 簽名
term-correction = 更正
term-archiving = 歸檔
