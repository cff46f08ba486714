### 会议记录的通过：当场通过、由以后的会议通过，以及当时的更正。

approval-title = 会议记录的通过
approval-note = 记录经会议通过才算定稿。以后的会议有更正的，照它的决定填写；已经签名的版本不会改动，更正另成一版。
approval-by = 怎样通过
approval-by-motion = 经动议
approval-by-consent = 无人提出异议
approval-later = 由以后的会议通过
approval-at-once = 当场宣读通过
approval-later-day = 通过记录的会议日期
approval-earlier-day = 所通过记录的会议日期
approval-earlier = 通过会议记录
approval-day-hint = 例如：2026-06-19
approval-corrections = 更正
approval-place = 何处
approval-place-hint = 例如：第三项第 2 段
approval-strike = 删去
approval-insert = 改为（增加）
approval-add = 添加一处更正
approval-drop = 去掉第 { $n } 处
approval-record = 记录在案
approval-was-at-once = 本记录由会议当场通过。
# $n 为更正处数。
approval-was-by-meeting = { $n ->
    [0] 本记录由{ $day }的会议通过，未作更正。
   *[other] 本记录由{ $day }的会议通过，更正 { $n } 处：
}
approval-versions = 签名文件的版本
approval-version = { $replaced ->
    [yes] 第 { $n } 版（更正上一版）
   *[no] 第 { $n } 版
}
