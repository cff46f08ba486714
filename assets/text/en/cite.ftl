### Where a rule stands. $article is the number as the source writes it, or the subject where no number is commonly used.

cite-cn-twelve-principles = Twelve Principles of Residents' Deliberation, { $article }
cite-cn-council-charter = { $article ->
    [quorum] the council's own rules, on the quorum
   *[other] the council's own rules, art. { $article }
}
cite-uk-lga-1972 = Local Government Act 1972, Schedule 12, paragraph { $article }
cite-roberts-rules = Robert's Rules of Order Newly Revised, 12th ed., { $article }
cite-us-council-charter = { $article ->
    [quorum] City Charter, on the quorum
    [votes] City Charter, on votes
    [debate] Council Rules, on debate
   *[other] City Charter, section { $article }
}
