### Who can demand a meeting, and of whom a body consists.

group-residents = residents of 18 and over
group-household-representatives = household representatives
group-households = households
group-residents-groups = residents' groups
group-residents-representatives = residents' representatives
group-villagers = villagers of 18 and over
group-villagers-representatives = villagers' representatives
group-women = women
group-owners = owners
group-councillors = councillors
