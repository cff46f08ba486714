### The names of rule sets, each with one sentence about it.

# The sets that come first: how their ids begin.
rules-first = roberts-
rules-cn-residents-council = Residents' deliberation council
    .about = By the twelve principles: a majority of members is a quorum, speakers state their side first and take turns for two minutes, twice on a question, the chair takes no part, and more ayes than noes carry.
rules-cn-residents-assembly = Residents' assembly (China)
    .about = By the law on residents' committees as revised in 2025: more than half of all adult residents or of the households' representatives attend, more than half of those present carry, and ten days' notice is given.
rules-cn-residents-assembly-2018 = Residents' assembly (China, until the end of 2025)
    .about = By the law on residents' committees of 1989, amended in 2018: more than half attend, and more than half of those present carry.
rules-cn-representatives-meeting = Residents' representatives' meeting (China)
    .about = By the law on residents' committees as revised in 2025: two thirds of its members are a quorum, more than half of those present carry, and at least four fifths are residents' representatives.
rules-cn-representatives-meeting-2018 = Residents' representatives' meeting (China, until the end of 2025)
    .about = The law of that time did not know it; by common local custom two thirds of the representatives are a quorum and more than half of those present carry.
rules-cn-owners-assembly = Owners' assembly (China)
    .about = By article 278 of the Civil Code: owners with two thirds of the area and of the heads take part; of those, more than half carry an ordinary matter and three quarters one of the three special matters.
rules-cn-villagers-assembly = Villagers' assembly (China, all villagers)
    .about = By the law on villagers' committees as amended in 2025: more than half of the adult villagers attend, and more than half of those present carry.
rules-cn-villagers-households = Villagers' assembly (China, households)
    .about = By the law on villagers' committees as amended in 2025: two thirds of the households are represented, and more than half of those present carry.
rules-cn-villagers-representatives = Villagers' representatives' meeting (China)
    .about = By the law on villagers' committees as amended in 2025: two thirds of its members are a quorum, more than half of those present carry, and at least one third of the representatives are women.
rules-cn-four-deliberations = Four deliberations, two publications (China)
    .about = The party organisation proposes, the two committees consult, the party members deliberate, and the villagers' representatives resolve; the resolution and its result are posted. No step begins before the one ahead of it is done.
rules-cn-consultation = Community consultation (China)
    .about = Without votes: consensus and differences are recorded; the committee carries out what was agreed and brings to the assembly what the law reserves to it.
rules-tw-condominium-meeting = Condominium owners' meeting (Taiwan)
    .about = By the Condominium Administration Act: two thirds of the owners and of the shares attend, and three quarters of those present and of their shares carry.
rules-tw-condominium-reconvened = Reconvened condominium owners' meeting (Taiwan)
    .about = Called again on the same items: at least three owners, and one fifth of owners and shares, attend, and more than half of those present and of their shares carry; owners may object in writing within seven days.
rules-roberts-rules-assembly = Assembly under Robert's Rules
    .about = By Robert's Rules of Order, 12th edition: a majority of members is a quorum, ten minutes a speech, two speeches on a question, and a majority of the votes cast carries.
rules-roberts-rules-small-board = Small board under Robert's Rules
    .about = For about a dozen members at most: motions need no second, speeches are not counted, and whoever presides debates, moves and votes like the others.
rules-uk-parish-council = Parish council (England)
    .about = By the Local Government Act 1972: a third of the seats and at least three are a quorum, a majority of those present and voting carries, and the chair has a second vote on a tie.
rules-us-city-council = City council (United States)
    .about = A majority of the seats is a quorum; a resolution needs a majority of all members, an amendment or a postponement a majority of the votes cast.
rules-us-town-council = Town council (United States)
    .about = A majority of the seats is a quorum, and a majority of the votes cast carries every motion.
rules-la-neighborhood-council = Neighborhood council (Los Angeles)
    .about = By the Brown Act and the council's bylaws: the agenda is posted 72 hours before, nothing off the agenda is decided, and the bylaws fix the number of a quorum.

## Rules of a body's own

rules-own-of = { $name } (from { $base })
rules-valid-since = In force since { $from }
rules-valid-between = In force from { $from } to { $to }
rules-not-in-force = Not in force on that day
