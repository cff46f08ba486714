### 规则集的名称，和一句话的说明。

# 排在前面的规则集：编号以此开头。
rules-first = cn-
rules-cn-residents-council = 居民议事会
    .about = 依居民议事十二原则：过半数到会可以表决，先表明立场，正反轮流，每次两分钟、每题两次，主持人不参与讨论，赞成多于反对为通过。
rules-cn-residents-assembly = 居民会议
    .about = 依2025年修订的城市居民委员会组织法：全体十八周岁以上居民或户代表过半数出席，出席人的过半数通过，提前十日通知。
rules-cn-residents-assembly-2018 = 居民会议（2025年年底以前）
    .about = 依1989年通过、2018年修正的城市居民委员会组织法：过半数出席，出席人的过半数通过。
rules-cn-representatives-meeting = 居民代表会议
    .about = 依2025年修订的城市居民委员会组织法：三分之二以上的组成人员出席，到会人员的过半数通过，居民代表不少于五分之四。
rules-cn-representatives-meeting-2018 = 居民代表会议（2025年年底以前）
    .about = 当时的法律没有规定，依各地的惯例：三分之二以上的代表出席，到会人员的过半数通过。
rules-cn-owners-assembly = 业主大会
    .about = 依民法典第二百七十八条：面积和人数都有三分之二以上参与表决；一般事项过半数、三类重大事项四分之三以上通过，以参与表决者计。
rules-cn-villagers-assembly = 村民会议（全体村民）
    .about = 依2025年修正的村民委员会组织法：十八周岁以上的村民过半数出席，到会人员的过半数通过。
rules-cn-villagers-households = 村民会议（户的代表）
    .about = 依2025年修正的村民委员会组织法：三分之二以上的户的代表出席，到会人员的过半数通过。
rules-cn-villagers-representatives = 村民代表会议
    .about = 依2025年修正的村民委员会组织法：三分之二以上的组成人员出席，到会人员的过半数通过，妇女代表不少于三分之一。
rules-cn-four-deliberations = 四议两公开
    .about = 党组织提议、两委商议、党员大会审议、村民代表会议决议，决议公开、实施结果公开；前一步没有完成，后一步不能开始。
rules-cn-consultation = 城乡社区协商
    .about = 不表决：记下共识和分歧，协商一致的由居民委员会实施，依法应由居民会议决定的提请居民会议。
rules-tw-condominium-meeting = 区分所有权人会议（台湾）
    .about = 依公寓大厦管理条例：区分所有权人和区分所有权比例都有三分之二以上出席，以出席者及其比例的四分之三以上同意。
rules-tw-condominium-reconvened = 重新召集的区分所有权人会议（台湾）
    .about = 同一议案重新召集：至少三人、人数和比例都有五分之一以上出席，以出席者及其比例的过半数同意，七日内可以书面反对。
rules-roberts-rules-assembly = 罗伯特规则大会
    .about = 依罗伯特议事规则第12版：成员过半数到会，每次十分钟、每题两次，投票的过半数为通过。
rules-roberts-rules-small-board = 罗伯特规则小型董事会
    .about = 十二人左右以内：动议不用附议，发言次数不限，主持人照样发言、提动议、表决。
rules-uk-parish-council = 英国教区议会
    .about = 依英国1972年地方政府法：席位的三分之一到会、至少三人，出席并投票者过半数为通过，票数相等时主席有第二票。
rules-us-city-council = 美国市议会
    .about = 席位过半数到会；决议须有全体成员过半数赞成，修正和延期以投票的过半数为准。
rules-us-town-council = 美国镇议会
    .about = 席位过半数到会；一切动议以投票的过半数为准。
rules-la-neighborhood-council = 洛杉矶街区议会
    .about = 依拉尔夫·布朗法和本会章程：会前七十二小时公布议程，议程以外的事不表决，法定人数是章程定的人数。

## 本会自己的规则

rules-own-of = { $name }（由{ $base }改成）
rules-valid-since = 自{ $from }起有效
rules-valid-between = { $from }至{ $to }有效
rules-not-in-force = 这一天不适用
