### 四议两公开的六步。

gate-party-proposal = 村党组织提议
gate-committees-consult = 村“两委”会议商议
gate-party-members-deliberate = 党员大会审议
gate-resolution = 村民代表会议决议
gate-resolution-published = 决议公开
gate-result-published = 实施结果公开
