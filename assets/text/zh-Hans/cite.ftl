### 出处。$article 是条款号，照原书写法；没有通行条款号的，写规定的事项。

cite-cn-twelve-principles = 《居民议事十二原则》第{ $article }条
cite-cn-council-charter = { $article ->
    [quorum] 本会议事规则关于法定人数的规定
    [public] 本会议事规则关于居民发言和旁听的规定
    [proxies] 本会议事规则关于委托的规定
    [ballot] 本会议事规则关于投票的规定
    [notice] 本会议事规则关于通知的规定
    [elections] 本会议事规则关于选举的规定
   *[other] 本会议事规则第{ $article }条
}
cite-cn-residents-committees-law = 《城市居民委员会组织法》（2025年修订）第{ $article }条
cite-cn-residents-committees-law-1989 = 《城市居民委员会组织法》（1989年通过、2018年修正）第{ $article }条
cite-cn-representatives-custom = { $article ->
    [whole] 本社区的居民代表会议制度
    [quorum] 本社区的居民代表会议制度关于出席人数的规定
    [votes] 本社区的居民代表会议制度关于表决的规定
   *[other] 本社区的居民代表会议制度第{ $article }条
}
cite-cn-civil-code = 《民法典》第{ $article }条
cite-cn-civil-code-278 = 《民法典》第278条第1款第{ $article }项
cite-cn-owners-guidance = 《业主大会和业主委员会指导规则》第{ $article }条
cite-cn-property-regulations = 《物业管理条例》第{ $article }条
cite-cn-villagers-committees-law = 《村民委员会组织法》（2025年修正）第{ $article }条
cite-cn-rural-party-regulations = 《中国共产党农村基层组织工作条例》第{ $article }条
cite-cn-four-deliberations = { $article ->
    [members] 本地“四议两公开”工作办法关于党员大会审议的规定
   *[other] 本地“四议两公开”工作办法第{ $article }条
}
cite-cn-consultation-opinion = { $article ->
    [procedure] 《关于加强城乡社区协商的意见》（中办发〔2015〕41号）关于协商程序的规定
   *[other] 《关于加强城乡社区协商的意见》（中办发〔2015〕41号）第{ $article }部分
}
cite-tw-condominium-act = 台湾《公寓大厦管理条例》第{ $article }条
cite-tw-condominium-covenant = { $article ->
    [debate] 本公寓大厦规约关于会议进行的规定
   *[other] 本公寓大厦规约第{ $article }条
}
cite-uk-lga-1972 = 英国《1972年地方政府法》附表12第{ $article }段
cite-uk-admission-to-meetings-1960 = 英国《1960年公共机构（会议旁听）法》第{ $article }条
cite-roberts-rules = 《罗伯特议事规则》第12版 { $article }
cite-us-council-charter = { $article ->
    [quorum] 市宪章关于法定人数的规定
    [votes] 市宪章关于表决的规定
    [debate] 市议会议事规则关于辩论的规定
    [public] 市议会议事规则关于公众发言的规定
    [closed] 市议会议事规则关于非公开会议的规定
    [notice] 市议会议事规则关于通知的规定
   *[other] 市宪章第{ $article }条
}
cite-ca-brown-act = 加州《拉尔夫·布朗法》（政府法典）第{ $article }条
cite-la-neighborhood-bylaws = { $article ->
    [quorum] 本街区议会章程关于法定人数的规定
    [votes] 本街区议会章程关于表决的规定
    [debate] 本街区议会章程关于辩论的规定
   *[other] 本街区议会章程第{ $article }条
}
cite-body-custom = { $article ->
    [straw-polls] 本会自己关于摸底的惯例
   *[other] 本会自己的惯例第{ $article }条
}
