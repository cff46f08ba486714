### 各地不同的规则：每一项的名称和选项。默认值就是规则集里的值。

setting-floor-speech-seconds = 每次发言的时间（秒）
setting-floor-speeches-per-question = 每人每题的发言次数
setting-floor-side-required = 发言先表明赞成或反对
setting-floor-mover-replies = 动议人最后可以再答辩一次
setting-floor-public-time-minutes = 居民发言时间（分钟）
setting-floor-public-time-seconds = 每位居民发言的时间（秒）
setting-motions-second-required = 动议需要附议
setting-votes-ask-abstain = 表决时请弃权者举手
setting-votes-ballot-second-count = 无记名投票要由不同的人点两遍
setting-votes-ballot-blank = 空白票怎么算
setting-votes-ballot-blank-abstention = 算弃权
setting-votes-ballot-blank-nothing = 不算参加表决
setting-quorum-fixed = 法定人数定为（人）
setting-quorum-recused-count = 回避的成员仍计入法定人数
setting-proxies-per-agent = 一个代理人最多代理（人）
setting-convening-notice-count = 通知天数的算法
setting-convening-notice-count-from-next-day = 通知当天不算，开会当天算
setting-convening-notice-count-full-days-between = 通知当天和开会当天都不算
setting-gates-1-days-after = 提议以后几天才能商议
setting-gates-2-days-after = 商议以后几天才能审议
setting-gates-3-days-after = 审议以后几天才能决议
setting-yes = 是
setting-no = 否
setting-none = 不设
setting-default = 默认：{ $value }
setting-bounds = { $min } 到 { $max }
