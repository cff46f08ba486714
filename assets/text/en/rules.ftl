### The names of rule sets, each with one sentence about it.

rules-cn-residents-council = Residents' deliberation council
    .about = By the twelve principles: a majority of members is a quorum, speakers state their side first and take turns for two minutes, twice on a question, and more ayes than noes carry.
rules-uk-parish-council = Parish council (England)
    .about = By the Local Government Act 1972: a third of the seats and at least three are a quorum, and a majority of those present and voting carries.
rules-us-city-council = City council (United States)
    .about = A majority of the seats is a quorum; a resolution needs a majority of all members, an amendment or a postponement a majority of the votes cast.
rules-roberts-rules-assembly = Assembly under Robert's Rules
    .about = By Robert's Rules of Order, 12th edition: a majority of members is a quorum, ten minutes a speech, two speeches on a question, and a majority of the votes cast carries.
