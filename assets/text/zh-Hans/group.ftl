### 可以要求开会的人，和会议组成人员里的人。

group-residents = 十八周岁以上的居民
group-household-representatives = 户代表
group-households = 户
group-residents-groups = 居民小组
group-residents-representatives = 居民代表
group-villagers = 十八周岁以上的村民
group-villagers-representatives = 村民代表
group-women = 妇女
group-owners = 业主
group-councillors = 议员
