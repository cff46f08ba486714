### Numerals. The ten digits from zero; the ranks from small to large, or none where numbers are written digit by digit.

numeral-digits = 0123456789
numeral-ranks = { "" }
# $n is worded already; $form is the CLDR ordinal category of the number.
numeral-ordinal = { $form ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
# The narrow space between groups of three digits.
numeral-group = { "\u202F" }
