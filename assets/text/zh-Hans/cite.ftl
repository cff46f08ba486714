### 出处。$article 是条款号，照原书写法。

cite-cn-twelve-principles = 《居民议事十二原则》第{ $article }条
cite-cn-council-charter = 本会议事规则第{ $article }条
cite-uk-lga-1972 = 英国《1972年地方政府法》附表12第{ $article }段
cite-roberts-rules = 《罗伯特议事规则》第12版 { $article }
cite-us-council-charter = 市宪章第{ $article }条
