### The meetings that come with the program.

sample-drying-rack = Changjiang Building: drying racks on the roof
    .about = A building's council agrees on three needs, amends single aluminium poles to double stainless ones, adopts the plan and resolves to put it to the owners.
sample-parish-planning = Adderbury Parish Council: a planning application
    .about = A real meeting of 2016, held again: four for, five against, one abstention, and the motion is lost.
sample-taipei-condominium = Xingfu Garden: owners of a condominium in Taiwan
    .about = Six of eight owners are there and one is represented: the facade is resolved by roll call after an amendment, the bicycle stands fall short of three quarters.
