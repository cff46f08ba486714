### 规则集的名称，和一句话的说明。

rules-cn-residents-council = 居民议事会
    .about = 依居民议事十二原则：过半数到会可以表决，先表明立场，正反轮流，每次两分钟、每题两次，赞成多于反对为通过。
rules-uk-parish-council = 英国教区议会
    .about = 依英国1972年地方政府法：席位的三分之一到会、至少三人，出席并投票者过半数为通过。
rules-us-city-council = 美国市议会
    .about = 席位过半数到会；决议须有全体成员过半数赞成，修正和延期以投票的过半数为准。
rules-roberts-rules-assembly = 罗伯特规则大会
    .about = 依罗伯特议事规则第12版：成员过半数到会，每次十分钟、每题两次，投票的过半数为通过。
