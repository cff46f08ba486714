### Classes of matters: each has a majority of its own, or only an assembly can decide it.

matter-none = An ordinary matter
matter-owners-rules = Making or amending the owners' assembly's rules of procedure
matter-owners-covenant = Making or amending the management covenant
matter-owners-committee = Electing the owners' committee or replacing its members
matter-owners-manager = Appointing or dismissing the property manager
matter-owners-fund-use = Using the maintenance fund
matter-owners-fund-raise = Raising the maintenance fund
matter-owners-rebuild = Rebuilding or altering the building and its facilities
matter-owners-common-parts = Changing the use of common parts, or using them for business
matter-owners-other = Another important matter of common ownership and management
matter-residents-charter = Making or amending the residents' charter
matter-residents-covenant = Making or amending the residents' covenant
matter-eight-votes = A matter that needs eight votes (appropriations, property)
