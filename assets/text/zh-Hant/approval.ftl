### 會議紀錄之認可：當場認可、由以後之會議認可，以及當時之更正。

approval-title = 會議紀錄之認可
approval-note = 紀錄經會議認可始為確定。以後之會議有更正者，依其決定填寫；已簽名之版本不予更動，更正另成一版。
approval-by = 如何認可
approval-by-motion = 經動議
approval-by-consent = 無異議認可
approval-later = 由以後之會議認可
approval-at-once = 當場宣讀認可
approval-later-day = 認可紀錄之會議日期
approval-earlier-day = 所認可紀錄之會議日期
approval-earlier = 認可會議紀錄
approval-day-hint = 例如：2026-06-19
approval-corrections = 更正
approval-place = 何處
approval-place-hint = 例如：第三項第 2 段
approval-strike = 刪去
approval-insert = 改為（增列）
approval-add = 新增一處更正
approval-drop = 移除第 { $n } 處
approval-record = 登錄
approval-was-at-once = 本紀錄由會議當場認可。
# $n 為更正處數。
approval-was-by-meeting = { $n ->
    [0] 本紀錄經{ $day }之會議認可，未作更正。
   *[other] 本紀錄經{ $day }之會議認可，更正 { $n } 處：
}
approval-versions = 簽名文件之版本
approval-version = { $replaced ->
    [yes] 第 { $n } 版（更正前一版）
   *[no] 第 { $n } 版
}
