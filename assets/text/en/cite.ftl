### Where a rule stands. $article is the number as the source writes it.

cite-cn-twelve-principles = Twelve Principles of Residents' Deliberation, { $article }
cite-cn-council-charter = the council's own rules of procedure, art. { $article }
cite-uk-lga-1972 = Local Government Act 1972, Schedule 12, paragraph { $article }
cite-roberts-rules = Robert's Rules of Order Newly Revised, 12th ed., { $article }
cite-us-council-charter = City Charter, section { $article }
