### 更正已经记下的一条。

correct-open = 更正
correct-what = 哪里不对
correct-time = 时间不对
correct-person = 不是这个人
correct-never = 没有这回事
correct-tally = 票数不对
correct-answer = 答复记错了
correct-person-right = 应当是
correct-reason = 理由
correct-submit = 更正
correct-done = 已更正
correct-note = 原来的一条和更正都留在记录里。
