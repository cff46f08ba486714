### 會議的階段。

phase-steps = 會議的階段
phase-step-prepare = 籌備
phase-step-sign-in = 簽到
phase-step-session = 議事
phase-step-close = 閉會
phase-step-minutes = 紀錄
phase-step-sign = 簽署
phase-step-archive = 歸檔

phase-preparing = 籌備中
phase-signing-in = 簽到中
phase-in-session = 議事中
phase-recess = 休息中
phase-adjourned = 已散會
phase-signing = 簽署中
phase-signed = 已簽署

phase-open-sign-in = 開始簽到
phase-open-sign-in-note = 議程和名冊之後還可以改。
phase-open-sitting = 宣布開會
phase-recess-minutes = 休息幾分鐘
phase-recess-begin = 宣布休息
phase-recess-left = 休息還有 { $time }
phase-recess-since = { $time } 開始休息
phase-resume = 宣布繼續開會
