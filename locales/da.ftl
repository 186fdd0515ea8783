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

## Screens: imports, what they changed, and what was said of a lead

screen-imports = Importer
imports-title = Importer
imports-says = Alle filer, der er kommet ind, den nyeste først. Hver kan fortrydes og tages med igen.
imports-empty = Intet er importeret endnu
imports-empty-says = Hver fil gemmes her med det, den ændrede, så den kan ses efter og fortrydes.
imports-bar = { $n } rækker: { $accepted } optaget, { $merged } flettet, { $rejected } afvist, { $skipped } sprunget over
imports-snapshot = alt der er
imports-blanks = tomme felter sletter
imports-mends = rettede rækker fra nr. { $no }
imports-nobody = ikke oplyst
imports-since = fortrudt { $date }
imports-action = Handling
imports-undo = Fortryd
imports-redo = Tag med igen
imports-undo-of = Fortryd: { $file }
imports-redo-of = Tag med igen: { $file }
imports-counting = Tæller, hvad der ændres …
imports-undo-people = Nye personer, der forsvinder: { $n }. Værdier, der går tilbage: { $values }. Intet går tabt: importen kan tages med igen.
imports-undo-rows = Nye rækker, der forsvinder: { $n }. Værdier, der går tilbage: { $values }. Intet går tabt: importen kan tages med igen.
imports-redo-says = Det, filen sagde, tæller igen på sin plads blandt de andre. Optagne rækker: { $n }.
imports-undo-go = Fortryd importen
imports-redo-go = Tag den med igen
imports-leave = Lad være
imports-undoing = Fortryder importen
imports-redoing = Tager importen med igen
imports-all = Alle importer
imports-by-at = { $by }, { $date }
imports-columns = Kolonner
imports-field = Felt
imports-size = Størrelse
imports-hash = SHA-256
imports-copy = Kopiér
imports-copied = Kopieret
imports-refresh = Opdater med en nyere fil
imports-refresh-other = Filen har andre overskrifter end den forrige: se kolonnerne igennem først.
imports-rejected = Afviste rækker
imports-rejected-says = Ret cellerne, og prøv igen. Tomme celler til sidst udelades.
imports-rejected-export = Eksportér afviste rækker
imports-row = Række { $row }
imports-cell = Række { $row }, { $column }
imports-extra = ud over kolonnerne
imports-mended = rettet { $date }
imports-retry = Prøv igen
imports-retry-title = Hvad de rettede rækker gør
imports-retry-go = Importér de rettede rækker
imports-retry-back = Tilbage til rækkerne
imports-retried = De rettede rækker er på listen.
imports-unread = Værdier, der ikke kunne læses
imports-right = Ret
imports-right-of = Værdi for række { $row }, { $column }
imports-first = De første { $n } vises.
imports-clean = Alle rækker blev læst, som de stod.
import-snapshot = Filen er alt, hvad der er
import-snapshot-means = Den, der var i en tidligere fil og ikke er i denne, mærkes som fraværende og slettes aldrig.
import-blanks = Et tomt felt sletter det, der står
import-blanks-means = Hvor en celle er tom, fjernes den kendte værdi. Ellers ændrer et tomt felt intet.
import-before = Netop denne fil blev importeret { $date }.
import-before-by = Netop denne fil blev importeret { $date } af { $by }.
import-before-look = Se den import
changes-title = Hvad der ændres hos dem, der er der
changes-done-title = Hvad der blev ændret hos dem, der var der
changes-filled = Udfyldt
changes-replaced = Ændret
changes-cleared = Slettet
changes-samples = For eksempel
changes-sample = { $before } → { $after }
moves-title = Hvem flyttede mellem trinene
moves-stage = Trin
moves-new = Kom ind, nye
moves-entered = Kom ind
moves-left = Forlod
import-absent = Fraværende i filen og mærket sådan: { $n }
import-absent-look = Se dem
leads-absent = Fraværende i den seneste hele fil
lead-absent-since = Fraværende siden { $file }, { $date }
lead-history = Historik
lead-history-none = Ingen import har sagt noget om dette lead.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = i hånden, { $date }
lead-told-hand-by = i hånden, { $by }, { $date }
lead-told-cleared = fjernet
lead-told-undone = fortrudt
as-of-known = som kendt den { $date }
funnel-known = Som kendt den { $date }
