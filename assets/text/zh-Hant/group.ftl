### 可以要求開會的人，和會議組成人員裡的人。

group-residents = 年滿十八歲的居民
group-household-representatives = 戶代表
group-households = 戶
group-residents-groups = 居民小組
group-residents-representatives = 居民代表
group-villagers = 年滿十八歲的村民
group-villagers-representatives = 村民代表
group-women = 婦女
group-owners = 業主
group-councillors = 議員
