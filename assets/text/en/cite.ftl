### Where a rule stands. $article is the number as the source writes it, or the subject where no number is commonly used.

cite-cn-twelve-principles = Twelve Principles of Residents' Deliberation, { $article }
cite-cn-council-charter = { $article ->
    [quorum] the council's own rules, on the quorum
    [public] the council's own rules, on residents who are not members
    [proxies] the council's own rules, on proxies
    [ballot] the council's own rules, on ballots
    [notice] the council's own rules, on notice
    [elections] the council's own rules, on elections
   *[other] the council's own rules, art. { $article }
}
cite-cn-residents-committees-law = Organic Law of the Urban Residents' Committees (revised 2025), art. { $article }
cite-cn-residents-committees-law-1989 = Organic Law of the Urban Residents' Committees (1989, amended 2018), art. { $article }
cite-cn-representatives-custom = { $article ->
    [whole] the community's own rules for its representatives' meeting
    [quorum] the community's own rules for its representatives' meeting, on attendance
    [votes] the community's own rules for its representatives' meeting, on votes
   *[other] the community's own rules for its representatives' meeting, art. { $article }
}
cite-cn-civil-code = Civil Code (China), art. { $article }
cite-cn-civil-code-278 = Civil Code (China), art. 278, first paragraph, item { $article }
cite-cn-owners-guidance = Guidance on Owners' Assemblies and Committees (China), art. { $article }
cite-cn-property-regulations = Regulations on Property Management (China), art. { $article }
cite-cn-villagers-committees-law = Organic Law of the Villagers' Committees (amended 2025), art. { $article }
cite-cn-rural-party-regulations = Regulations on the Work of Rural Primary Organisations of the Communist Party of China, art. { $article }
cite-cn-four-deliberations = { $article ->
    [members] the local rules for four deliberations and two publications, on the party members' meeting
   *[other] the local rules for four deliberations and two publications, art. { $article }
}
cite-cn-consultation-opinion = { $article ->
    [procedure] Opinions on Strengthening Urban and Rural Community Consultation (2015, no. 41), on procedure
   *[other] Opinions on Strengthening Urban and Rural Community Consultation (2015, no. 41), part { $article }
}
cite-tw-condominium-act = Condominium Administration Act (Taiwan), art. { $article }
cite-tw-condominium-covenant = { $article ->
    [debate] the condominium's covenant, on the conduct of meetings
   *[other] the condominium's covenant, art. { $article }
}
cite-uk-lga-1972 = Local Government Act 1972, Schedule 12, paragraph { $article }
cite-uk-admission-to-meetings-1960 = Public Bodies (Admission to Meetings) Act 1960, section { $article }
cite-roberts-rules = Robert's Rules of Order Newly Revised, 12th ed., { $article }
cite-us-council-charter = { $article ->
    [quorum] City Charter, on the quorum
    [votes] City Charter, on votes
    [debate] Council Rules, on debate
    [public] Council Rules, on public comment
    [closed] Council Rules, on closed sessions
    [notice] Council Rules, on notice
   *[other] City Charter, section { $article }
}
cite-ca-brown-act = Ralph M. Brown Act, California Government Code, section { $article }
cite-la-neighborhood-bylaws = { $article ->
    [quorum] the neighborhood council's bylaws, on the quorum
    [votes] the neighborhood council's bylaws, on votes
    [debate] the neighborhood council's bylaws, on debate
   *[other] the neighborhood council's bylaws, art. { $article }
}
cite-body-custom = { $article ->
    [straw-polls] the body's own custom, on straw polls
   *[other] the body's own custom, { $article }
}
