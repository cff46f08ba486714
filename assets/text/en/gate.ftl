### The six steps of four deliberations and two publications.

gate-party-proposal = The party organisation proposes
gate-committees-consult = The two committees consult
gate-party-members-deliberate = The party members deliberate
gate-resolution = The villagers' representatives resolve
gate-resolution-published = The resolution is posted
gate-result-published = The result is posted
