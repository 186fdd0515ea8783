### Dansk. What is not here is said in English.

## Sides

side-marketing = Marketing
side-sales = Salg
side-both = Marketing og salg

## Verdicts

verdict-met = opfyldt
verdict-not-met = ikke opfyldt
verdict-unknown = ukendt

## Rules

rule-all = Alle følgende
rule-any = Mindst én af følgende
rule-none = Ingen af følgende
rule-at-least = Mindst { $n } af følgende { $of }

## Criterion sentences

test-is = { $field } er { $value }
test-is-not = { $field } er ikke { $value }
test-any-of = { $field } er { $value }
test-none-of = { $field } er ingen af { $value }
test-contains-any = { $field } indeholder { $value }
test-contains-none = { $field } indeholder ikke { $value }
test-starts-with = { $field } begynder med { $value }
test-ends-with = { $field } slutter med { $value }
test-equals = { $field } er lig med { $value }
test-not-equals = { $field } er forskellig fra { $value }
test-less-than = { $field } er mindre end { $value }
test-at-most = { $field } er højst { $value }
test-more-than = { $field } er mere end { $value }
test-at-least = { $field } er mindst { $value }
test-between = { $field } er mellem { $low } og { $high }
test-yes = { $field }: ja
test-no = { $field }: nej
test-before = { $field } er før { $value }
test-after = { $field } er efter { $value }
test-in-last-days =
    { $days ->
        [one] { $field } er inden for den seneste dag
       *[other] { $field } er inden for de seneste { $days } dage
    }
test-more-than-days-ago =
    { $days ->
        [one] { $field } er mere end { $days } dag siden
       *[other] { $field } er mere end { $days } dage siden
    }
test-known = { $field } er kendt
test-unknown = { $field } er ukendt
