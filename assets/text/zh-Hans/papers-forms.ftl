### 供填写的表、书和会议纪要的名称与用处。

papers-consent-form = 征求意见表
    .what = 每户一张，挨户征求意见用；已有名册时印好姓名。
papers-proxy-form = 委托书
    .what = 不能到会的人委托别人代为表决。
papers-requisition-form = 提请召开会议联名书
    .what = 成员或者居民联名要求开会。
papers-signature-agreement = 电子签名使用约定
    .what = 全体成员手签一次，此后电子签名有约定的效力。
papers-gate-sheets = 四议两公开各步表
    .what = 一步一张，到会人员签名。
papers-proxy-list = 委托书交验清单
    .what = 表决前逐份核对委托书。
papers-large-minutes = 大字会议记录
    .what = 同一份会议记录，十八磅以上的大字。
papers-summary-minutes = 会议纪要
    .what = 只载议定事项，按公文格式（GB/T 9704）排印。
papers-result-sheet = 表决结果表
    .what = 每项表决一张，人数和面积分别列出。
papers-lacking-steps = 本会议的规则没有设前置步骤。
