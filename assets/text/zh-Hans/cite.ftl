### 出处。$article 是条款号，照原书写法；没有通行条款号的，写规定的事项。

cite-cn-twelve-principles = 《居民议事十二原则》第{ $article }条
cite-cn-council-charter = { $article ->
    [quorum] 本会议事规则关于法定人数的规定
   *[other] 本会议事规则第{ $article }条
}
cite-uk-lga-1972 = 英国《1972年地方政府法》附表12第{ $article }段
cite-roberts-rules = 《罗伯特议事规则》第12版 { $article }
cite-us-council-charter = { $article ->
    [quorum] 市宪章关于法定人数的规定
    [votes] 市宪章关于表决的规定
    [debate] 市议会议事规则关于辩论的规定
   *[other] 市宪章第{ $article }条
}
