### 更正已經記下的一條。

correct-open = 更正
correct-what = 哪裡不對
correct-time = 時間不對
correct-person = 不是這個人
correct-never = 沒有這回事
correct-tally = 票數不對
correct-answer = 答覆記錯了
correct-person-right = 應當是
correct-reason = 理由
correct-submit = 更正
correct-done = 已更正
correct-note = 原來的一條和更正都留在紀錄裡。
