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
test-known = { $field } er kendt
test-unknown = { $field } er ukendt
test-in-last = { $field } er inden for { $last }
test-more-than-ago = { $field } er mere end { $ago } siden
test-in-period = { $field } er i { $period }
test-between-dates = { $field } er fra { $low } til { $high }
test-matches = { $field } passer til mønstret { $value }
test-in-family = { $field } er en titel inden for { $value }
test-ever-was = { $field } er eller har været { $value }
test-has-any = { $field } omfatter { $value }
test-has-none = { $field } omfatter ingen af { $value }
test-has-all = { $field } omfatter { $value }
test-has-exactly = { $field } er præcis { $value }
test-in-region = { $field } ligger i { $value }
test-email-valid = { $field } er en gyldig e-mailadresse
test-email-company = { $field } er en firmaadresse
test-email-free = { $field } er en gratis e-mailadresse
test-domain-any-of = { $field } er hos { $value }
test-phone-valid = { $field } er et gyldigt telefonnummer
test-phone-from = { $field } er et nummer fra { $value }
test-url-valid = { $field } er en gyldig webadresse
test-same-as = { $field } er det samme som { $other }
test-differs-from = { $field } er noget andet end { $other }
test-at-least-field = { $field } er mindst { $other }
test-more-than-field = { $field } er mere end { $other }
test-at-most-field = { $field } er højst { $other }
test-less-than-field = { $field } er mindre end { $other }
test-before-field = { $field } er før { $other }
test-after-field = { $field } er efter { $other }

## Spans and parts of the calendar in sentences

last-days =
    { $n ->
        [one] den seneste dag
       *[other] de seneste { $n } dage
    }
last-weeks =
    { $n ->
        [one] den seneste uge
       *[other] de seneste { $n } uger
    }
last-months =
    { $n ->
        [one] den seneste måned
       *[other] de seneste { $n } måneder
    }
last-quarters =
    { $n ->
        [one] det seneste kvartal
       *[other] de seneste { $n } kvartaler
    }
last-years =
    { $n ->
        [one] det seneste år
       *[other] de seneste { $n } år
    }
ago-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dage
    }
ago-weeks =
    { $n ->
        [one] { $n } uge
       *[other] { $n } uger
    }
ago-months =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }
ago-quarters =
    { $n ->
        [one] { $n } kvartal
       *[other] { $n } kvartaler
    }
ago-years =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }
period-this-week = denne uge
period-last-week = sidste uge
period-this-month = denne måned
period-last-month = sidste måned
period-this-quarter = dette kvartal
period-last-quarter = sidste kvartal
period-this-year = dette år
period-last-year = sidste år
period-this-fiscal-quarter = dette regnskabskvartal
period-last-fiscal-quarter = sidste regnskabskvartal
period-this-fiscal-year = dette regnskabsår
period-last-fiscal-year = sidste regnskabsår

## What criteria are about besides fields, and rules over scores

subject-company = Virksomhedens { $field }
told-count = Antal { $rows }
told-days = Antal dage med { $rows }
told-latest = Seneste dag med { $rows }
rows-activities = aktiviteter
rows-activities-of = aktiviteter { $kinds }
sentence-quoted = “{ $text }”
rows-deals = salgsmuligheder
rows-colleagues = personer i virksomheden ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } inden for { $last }
criterion-missing-not-met = (en manglende værdi tæller som ikke opfyldt)
criterion-missing-met = (en manglende værdi tæller som opfyldt)
rule-score = Scoren { $name } er mindst { $points }
points-group = Point
points-cap = { $name }, højst { $cap }
points-step = { $points } inden for { $last }
band-from = { $name } fra { $points }
band-below = { $name } under { $points }
rule-grade = Karakteren er { $grades }
rule-fits-icp = Passer til den ideelle kundeprofil
rule-muted = Slået fra, tæller ikke: { $rule }
rule-everybody = Alle
rule-nobody = Ingen
