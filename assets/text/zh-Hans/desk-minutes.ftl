### 会后写会议记录的一页。

desk-minutes-heading = 会议记录
desk-minutes-note = 讨论要点由记录人写；动议、表决和结果由程序记下，不能改。记错了，从“刚刚记录”里更正。右边是会议记录的真实页面，写完就更新。
desk-minutes-times = 起止
desk-minutes-offices = 主持与记录
desk-minutes-attended = 出席 { $n } 人
desk-minutes-absent = 缺席 { $n } 人
desk-minutes-excused = 请假 { $n } 人
desk-minutes-name-separator = 、
desk-minutes-opening = 开头（可不写）
desk-minutes-closing = 结尾（可不写）
desk-minutes-prose = 讨论要点
desk-minutes-hint = 大家说了什么，达成了哪些共识……
desk-minutes-record-of = 程序记下的（{ $n } 条）
desk-minutes-nothing = 没有动议和表决。
desk-minutes-spoke = 发言 { $n } 次：
desk-minutes-reworded = 修正后的动议：
desk-minutes-unsaved = 还没存
desk-minutes-saved = 已存
desk-minutes-go = 回到会议记录
desk-minutes-language = 用哪种文字
desk-minutes-export-run = 导出 PDF
desk-minutes-exported-closed = 非公开部分另行记录，单独保管：
desk-minutes-exporting = 正在生成……
desk-minutes-exported = 已导出，共 { $pages } 页
