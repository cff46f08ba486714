### 事项类别：各有各的通过门槛，或者只有居民会议、业主大会才能决定。

matter-none = 一般事项
matter-owners-rules = 制定和修改业主大会议事规则
matter-owners-covenant = 制定和修改管理规约
matter-owners-committee = 选举业主委员会或者更换业主委员会成员
matter-owners-manager = 选聘和解聘物业服务企业或者其他管理人
matter-owners-fund-use = 使用建筑物及其附属设施的维修资金
matter-owners-fund-raise = 筹集建筑物及其附属设施的维修资金
matter-owners-rebuild = 改建、重建建筑物及其附属设施
matter-owners-common-parts = 改变共有部分的用途或者利用共有部分从事经营活动
matter-owners-other = 有关共有和共同管理权利的其他重大事项
matter-residents-charter = 制定和修改居民自治章程
matter-residents-covenant = 制定和修改居民公约
matter-eight-votes = 需要八票的事项（拨款、不动产）
