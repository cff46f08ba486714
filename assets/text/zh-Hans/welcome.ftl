### 第一页。

welcome-meetings = 会议
welcome-empty = 还没有会议。选一种会，就可以开始筹备；也可以先打开一个示例看看。
welcome-new = 新会议
welcome-create = 开始筹备
welcome-body = 开会的组织
welcome-body-hint = 例如：长江大厦楼栋议事会
welcome-number = 第几次
welcome-title = 会议名称
welcome-optional = 可不填
welcome-place = 地点
welcome-rules = 议事规则
welcome-seats = 席位数
welcome-held = 怎么记录
welcome-held-live = 现场开会
welcome-held-on-paper = 补录已开过的会
welcome-unread = 标红的格子读不懂，请改一下。
welcome-samples = 示例会议
welcome-samples-note = 打开看看一场完整的会是什么样。
welcome-fault = 打不开数据
welcome-folder = 数据的文件夹：
