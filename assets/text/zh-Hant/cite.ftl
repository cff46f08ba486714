### 出處。$article 是條款號，照原書寫法；沒有通行條款號的，寫規定的事項。

cite-cn-twelve-principles = 《居民議事十二原則》第{ $article }條
cite-cn-council-charter = { $article ->
    [quorum] 本會議事規則關於法定人數的規定
    [public] 本會議事規則關於居民發言和旁聽的規定
    [proxies] 本會議事規則關於委託的規定
    [ballot] 本會議事規則關於投票的規定
    [notice] 本會議事規則關於通知的規定
    [elections] 本會議事規則關於選舉的規定
   *[other] 本會議事規則第{ $article }條
}
cite-cn-residents-committees-law = 《城市居民委員會組織法》（2025年修訂）第{ $article }條
cite-cn-residents-committees-law-1989 = 《城市居民委員會組織法》（1989年通過、2018年修正）第{ $article }條
cite-cn-representatives-custom = { $article ->
    [whole] 本社區的居民代表會議制度
    [quorum] 本社區的居民代表會議制度關於出席人數的規定
    [votes] 本社區的居民代表會議制度關於表決的規定
   *[other] 本社區的居民代表會議制度第{ $article }條
}
cite-cn-civil-code = 《民法典》第{ $article }條
cite-cn-civil-code-278 = 《民法典》第278條第1款第{ $article }項
cite-cn-owners-guidance = 《業主大會和業主委員會指導規則》第{ $article }條
cite-cn-property-regulations = 《物業管理條例》第{ $article }條
cite-cn-villagers-committees-law = 《村民委員會組織法》（2025年修正）第{ $article }條
cite-cn-rural-party-regulations = 《中國共產黨農村基層組織工作條例》第{ $article }條
cite-cn-four-deliberations = { $article ->
    [members] 本地「四議兩公開」工作辦法關於黨員大會審議的規定
   *[other] 本地「四議兩公開」工作辦法第{ $article }條
}
cite-cn-consultation-opinion = { $article ->
    [procedure] 《關於加強城鄉社區協商的意見》（中辦發〔2015〕41號）關於協商程序的規定
   *[other] 《關於加強城鄉社區協商的意見》（中辦發〔2015〕41號）第{ $article }部分
}
cite-tw-condominium-act = 《公寓大廈管理條例》第{ $article }條
cite-tw-condominium-covenant = { $article ->
    [debate] 本公寓大廈規約關於會議進行的規定
   *[other] 本公寓大廈規約第{ $article }條
}
cite-uk-lga-1972 = 英國《1972年地方政府法》附表12第{ $article }段
cite-uk-admission-to-meetings-1960 = 英國《1960年公共機構（會議旁聽）法》第{ $article }條
cite-roberts-rules = 《羅伯特議事規則》第12版 { $article }
cite-us-council-charter = { $article ->
    [quorum] 市憲章關於法定人數的規定
    [votes] 市憲章關於表決的規定
    [debate] 市議會議事規則關於辯論的規定
    [public] 市議會議事規則關於公眾發言的規定
    [closed] 市議會議事規則關於非公開會議的規定
    [notice] 市議會議事規則關於通知的規定
   *[other] 市憲章第{ $article }條
}
cite-ca-brown-act = 加州《拉爾夫·布朗法》（政府法典）第{ $article }條
cite-la-neighborhood-bylaws = { $article ->
    [quorum] 本鄰里議會章程關於法定人數的規定
    [votes] 本鄰里議會章程關於表決的規定
    [debate] 本鄰里議會章程關於辯論的規定
   *[other] 本鄰里議會章程第{ $article }條
}
cite-body-custom = { $article ->
    [straw-polls] 本會自己關於意向調查的慣例
   *[other] 本會自己的慣例第{ $article }條
}
