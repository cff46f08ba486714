### 会议的阶段。

phase-steps = 会议的阶段
phase-step-prepare = 筹备
phase-step-sign-in = 签到
phase-step-session = 议事
phase-step-close = 闭会
phase-step-minutes = 纪要
phase-step-sign = 签署
phase-step-archive = 归档

phase-preparing = 筹备中
phase-signing-in = 签到中
phase-in-session = 议事中
phase-recess = 休会中
phase-adjourned = 已散会
phase-signing = 签署中
phase-signed = 已签署

phase-open-sign-in = 开始签到
phase-open-sign-in-note = 议程和名册之后还可以改。
phase-open-sitting = 宣布开会
phase-recess-minutes = 休会几分钟
phase-recess-begin = 宣布休会
phase-recess-left = 休会还有 { $time }
phase-recess-since = { $time } 开始休会
phase-resume = 宣布复会
