### 規則集的名稱，和一句話的說明。

# 排在前面的規則集：編號以此開頭。
rules-first = tw-
rules-cn-residents-council = 居民議事會
    .about = 依居民議事十二原則：過半數到場可以表決，先表明立場，正反輪流，每次兩分鐘、每題兩次，主席不參與討論，贊成多於反對為通過。
rules-cn-residents-assembly = 居民會議（中國大陸）
    .about = 依2025年修訂的城市居民委員會組織法：全體年滿十八歲的居民或戶代表過半數出席，出席人的過半數通過，提前十日通知。
rules-cn-residents-assembly-2018 = 居民會議（中國大陸，2025年年底以前）
    .about = 依1989年通過、2018年修正的城市居民委員會組織法：過半數出席，出席人的過半數通過。
rules-cn-representatives-meeting = 居民代表會議（中國大陸）
    .about = 依2025年修訂的城市居民委員會組織法：三分之二以上的組成人員出席，出席人員的過半數通過，居民代表不少於五分之四。
rules-cn-representatives-meeting-2018 = 居民代表會議（中國大陸，2025年年底以前）
    .about = 當時的法律沒有規定，依各地的慣例：三分之二以上的代表出席，出席人員的過半數通過。
rules-cn-owners-assembly = 業主大會（中國大陸）
    .about = 依民法典第二百七十八條：面積和人數都有三分之二以上參與表決；一般事項過半數、三類重大事項四分之三以上通過，以參與表決者計。
rules-cn-villagers-assembly = 村民會議（中國大陸，全體村民）
    .about = 依2025年修正的村民委員會組織法：年滿十八歲的村民過半數出席，出席人員的過半數通過。
rules-cn-villagers-households = 村民會議（中國大陸，戶的代表）
    .about = 依2025年修正的村民委員會組織法：三分之二以上的戶的代表出席，出席人員的過半數通過。
rules-cn-villagers-representatives = 村民代表會議（中國大陸）
    .about = 依2025年修正的村民委員會組織法：三分之二以上的組成人員出席，出席人員的過半數通過，婦女代表不少於三分之一。
rules-cn-four-deliberations = 四議兩公開（中國大陸）
    .about = 黨組織提議、兩委商議、黨員大會審議、村民代表會議決議，決議公開、實施結果公開；前一步沒有完成，後一步不能開始。
rules-cn-consultation = 城鄉社區協商（中國大陸）
    .about = 不表決：記下共識和分歧，協商一致的由居民委員會實施，依法應由居民會議決定的提請居民會議。
rules-tw-condominium-meeting = 區分所有權人會議（臺灣）
    .about = 依公寓大廈管理條例：區分所有權人和區分所有權比例都有三分之二以上出席，以出席者及其比例的四分之三以上同意。
rules-tw-condominium-reconvened = 重新召集的區分所有權人會議（臺灣）
    .about = 同一議案重新召集：至少三人、人數和比例都有五分之一以上出席，以出席者及其比例的過半數同意，七日內可以書面反對。
rules-roberts-rules-assembly = 羅伯特規則大會
    .about = 依羅伯特議事規則第12版：成員過半數到場，每次十分鐘、每題兩次，投票的過半數為通過。
rules-roberts-rules-small-board = 羅伯特規則小型董事會
    .about = 十二人左右以內：動議不用附議，發言次數不限，主席照樣發言、提動議、表決。
rules-uk-parish-council = 英國教區議會
    .about = 依英國1972年地方政府法：席位的三分之一到場、至少三人，出席並投票者過半數為通過，票數相等時主席有第二票。
rules-us-city-council = 美國市議會
    .about = 席位過半數到場；決議須有全體成員過半數贊成，修正和延期以投票的過半數為準。
rules-us-town-council = 美國鎮議會
    .about = 席位過半數到場；一切動議以投票的過半數為準。
rules-la-neighborhood-council = 洛杉磯鄰里議會
    .about = 依拉爾夫·布朗法和本會章程：會前七十二小時公布議程，議程以外的事不表決，法定人數是章程定的人數。

## 本會自己的規則

rules-own-of = { $name }（由{ $base }改成）
rules-valid-since = 自{ $from }起有效
rules-valid-between = { $from }至{ $to }有效
rules-not-in-force = 這一天不適用
