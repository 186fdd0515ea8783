### Dansk: the same messages with the same variables as `en.ftl`. The reader is "I" where a team agrees, "du" at the screen.
### One word for each thing:
### lead = lead (et lead, leads); MQL, SAL, SQL, CRM stay; ICP = ideel kundeprofil; company = virksomhed;
### deal, opportunity = salgsmulighed; funnel = tragt; stage = fase; step = trin; hand-off = overdragelse; side = part;
### marketing = marketing; sales = salg; workspace = arbejdsområde; file = fil; list = liste; field = felt;
### column = kolonne; row = række; heading = overskrift; value = værdi; missing = mangler; fact = faktum;
### criterion = kriterium; rule = regel; group = gruppe; score = score; points = point; grade = karakter; band = interval;
### fit = match; engagement = engagement; verdict, to judge = vurdering, vurdere; to settle = afgøre; reason = begrundelse;
### exclusion = udelukkelse; muted = slået fra; definition = definition; agreement = aftale; draft = udkast; version = version;
### signature = underskrift; in force = gældende; superseded = afløst; rate (conversion) = rate; rate (currency) = kurs;
### as of = pr.; path = forløb; title = titel; template = skabelon.

## The app

app-name = Leadpact

## Sides

side-marketing = Marketing
side-sales = Salg
side-both = Marketing og salg

## Stages

stage-lead = Lead
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Salgsmulighed
stage-won = Vundet
stage-subscriber = Abonnent
stage-customer = Kunde

## Verdicts

verdict-met = opfyldt
verdict-not-met = ikke opfyldt
verdict-unknown = ukendt

## Units
# What one line of a funnel counts, with the number in front.

unit-leads =
    { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }

## Funnel

funnel-title = Fælles tragt
funnel-as-of = Pr. { $date }
funnel-count-complete-path = Komplet forløb
funnel-count-complete-path-explained = Tælles i en fase: de, der opfyldte kravene til den og alle faser før den.
funnel-count-reached-at-least = Nåede mindst
funnel-count-reached-at-least-explained = Tælles i en fase: de, der opfyldte kravene til den eller en senere fase.
funnel-hand-off = Overdragelse fra marketing til salg
# The numerator and the denominator of a rate, always shown together with it.
funnel-n-of = { $n } af { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } af { $of } { $stage }
funnel-unknown =
    { $n ->
        [one] + { $n } ukendt
       *[other] + { $n } ukendte
    }
funnel-drop-off =
    { $n ->
        [one] { $n } falder fra
       *[other] { $n } falder fra
    }
funnel-no-rate = ingen rate endnu
funnel-excluded = { $n } udelukket
funnel-may-be-passed = Leads må springe { $stages } over.
funnel-hatched-explained = Skraveret: kan ikke vurderes endnu, en værdi mangler.
funnel-empty = Der er intet at tælle endnu. Importér en liste med leads, så vises tragten her.
# $date comes formatted. Values are as known today; only what counts days is asked as of the day.
funnel-dated = Pr. { $date }, med dagens værdier
funnel-not-measured = måles ikke
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: måles ikke

## Funnel templates
# Names of known funnels and of their steps.

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = Kendskab
template-tofu-consideration = Overvejelse
template-tofu-conversion = Konvertering
template-aida = AIDA
template-aida-awareness = Opmærksomhed
template-aida-interest = Interesse
template-aida-decision = Ønske
template-aida-action = Handling
template-purchase = Fra kendskab til køb
template-purchase-awareness = Kendskab
template-purchase-interest = Interesse
template-purchase-consideration = Overvejelse
template-purchase-intent = Købshensigt
template-purchase-evaluation = Evaluering
template-purchase-purchase = Køb
template-prospecting = Fra prospektering til lukket salg
template-prospecting-prospecting = Prospektering
template-prospecting-evaluation = Evaluering
template-prospecting-commitment = Tilsagn
template-prospecting-closed = Lukket, vundet
template-meeting = Fra kvalificering til lukning
template-meeting-qualification = Kvalificering
template-meeting-meeting = Møde
template-meeting-proposal = Tilbud og forhandling
template-meeting-close = Lukning
template-after-sale = Efter salget
template-after-sale-customer = Kunde
template-after-sale-repeat = Genkøb
template-after-sale-expansion = Mersalg
template-after-sale-retention = Fastholdelse

## Hand-off

hand-off-title = Overdragelse
hand-off-nowhere = Ingen fase
hand-off-excluded = Udelukket
hand-off-missing = Intet registreret
hand-off-all = I alt
hand-off-not-meeting =
    { $of ->
        [1] Det ene lead, som salg arbejder på, opfylder ikke kravene til fasen “{ $stage }”.
       *[other]
            { $n ->
                [one] { $n } af de { $of } leads, som salg arbejder på, opfylder ikke kravene til fasen “{ $stage }”.
               *[other] { $n } af de { $of } leads, som salg arbejder på, opfylder ikke kravene til fasen “{ $stage }”.
            }
    }
hand-off-all-meet =
    { $of ->
        [1] Det ene lead, som salg arbejder på, opfylder kravene til fasen “{ $stage }”.
       *[other] Alle { $of } leads, som salg arbejder på, opfylder kravene til fasen “{ $stage }”.
    }
# All of them meet it or may: $n do, of the others it cannot be said.
hand-off-some-meet =
    { $n ->
        [0] For ingen af de { $of } leads, som salg arbejder på, er det sikkert, at de opfylder kravene til fasen “{ $stage }”.
        [one] { $n } af de { $of } leads, som salg arbejder på, opfylder med sikkerhed kravene til fasen “{ $stage }”.
       *[other] { $n } af de { $of } leads, som salg arbejder på, opfylder med sikkerhed kravene til fasen “{ $stage }”.
    }
# $recorded are values of the list, joined with "or".
hand-off-taken = Regnes som overdraget til salg: leads registreret som { $recorded }.
hand-off-cannot-say =
    { $n ->
        [one] For { $n } af dem kan det ikke siges: en værdi mangler.
       *[other] For { $n } af dem kan det ikke siges: der mangler værdier.
    }
hand-off-not-handed =
    { $of ->
        [1] Det ene lead, der opfylder kravene, er aldrig blevet overdraget.
       *[other]
            { $n ->
                [one] { $n } af de { $of } leads, der opfylder kravene, er aldrig blevet overdraget.
               *[other] { $n } af de { $of } leads, der opfylder kravene, er aldrig blevet overdraget.
            }
    }
hand-off-all-handed =
    { $n ->
        [0] Endnu er der intet lead, der med sikkerhed opfylder kravene.
        [1] Det ene lead, der opfylder kravene, er ikke registreret før overdragelsen.
       *[other] Ingen af de { $n } leads, der opfylder kravene, er registreret før overdragelsen.
    }
# $recorded is a value of the list, $place the name of a stage.
hand-off-largest = Den største forskel: { $n } af de { $of } leads, der er registreret som “{ $recorded }”, er i “{ $place }”.
hand-off-no-difference = Det registrerede og definitionen stemmer overens for alle leads.

## Rules
# The line above the criteria that a rule holds together.

rule-all = Alle følgende
rule-everybody = Alle
rule-nobody = Ingen
rule-any = Mindst én af følgende
rule-none = Ingen af følgende
rule-at-least = Mindst { $n } af følgende { $of }
rule-muted = Slået fra, tæller ikke: { $rule }

## Criterion sentences
# $field is the field's name; $value, $low and $high come formatted, several values joined with "or".

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

## What stands before a stage, and what another definition would do

stage-open = { $n } leads er i denne fase; { $unknown } kan ikke vurderes endnu.
stage-settles = Hvad der ville afgøre flest af dem, der ikke kan vurderes
stage-settles-nothing = Intet enkelt svar ville afgøre nogen.
stage-near = Kun ét kriterium fra
stage-near-nobody = Ingen holdes ude af ét kriterium alene.
stage-near-unknown =
    { $n ->
        [one] { $n } af dem ukendt
       *[other] { $n } af dem ukendte
    }
moved-stage = Fase
moved-before = Før
moved-after = Efter
moved-entering = Kommer ind
moved-leaving = Går ud
moved-why-entering = Hvad der bringer leads ind i { $stage }
moved-why-leaving = Hvad der fører leads ud af { $stage }

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
period-this-month = denne måned
period-this-quarter = dette kvartal
period-this-year = dette år
period-this-fiscal-quarter = dette regnskabskvartal
period-this-fiscal-year = dette regnskabsår
period-last-week = sidste uge
period-last-month = sidste måned
period-last-quarter = sidste kvartal
period-last-year = sidste år
period-last-fiscal-quarter = sidste regnskabskvartal
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
rule-score = Scoren { $name } er mindst { $points }
points-group = Point
points-cap = { $name }, højst { $cap }
points-step = { $points } inden for { $last }
band-from = { $name } fra { $points }
band-below = { $name } under { $points }
rule-grade = Karakteren er { $grades }

## Screens: everywhere

loading = Indlæser
close = Luk
cancel = Annuller
undo = Fortryd
redo = Gentag
work-cancel = Stop
work-cancelling = Stopper
panel-details = Detaljer
value-missing = mangler
counts-met = { $n } opfyldt
counts-unknown =
    { $n ->
        [one] { $n } ukendt
       *[other] { $n } ukendte
    }
counts-not-met = { $n } ikke opfyldt
failure-details = Detaljer til support
failure-retry = Prøv igen
failure-dismiss = Skjul

## Screens: frame

rail-label = Hovedtrin
rail-home = Start
rail-agree = Aftal
rail-apply = Anvend
rail-measure = Mål
rail-done = Færdig
rail-needs-you = Afventer dig
rail-workspace-named = Arbejdsområdet { $name }
screen-definition = Definition
screen-import = Import
screen-leads = Leads
screen-funnel = Tragt
language-label = Sprog
language-en = English
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
theme-label = Tema
theme-light = Lyst
theme-dark = Mørkt
theme-system = System
facts-label = Hvad alle tal her bygger på
fact-definition = Definition
fact-definition-none = ingen endnu
fact-definition-draft = { $title } (udkast)
fact-definition-untitled = Uden titel
fact-list = Liste
fact-as-of = Pr.
read-only-held = Et andet program skriver: her kan du kun læse
read-only-protected = Filen er skrivebeskyttet: her kan du kun læse
# The as-of switch.
as-of-dated = { $date }, med dagens værdier
as-of-day = Vurder pr. udgangen af
as-of-explained = Det, man vidste den dag, bedømmes, hvor importerne fra dengang er gemt; ellers dagens værdier. Definitionen forbliver dagens.
as-of-today = Tilbage til i dag, { $date }

## Screens: palette

palette-open = Søg overalt
palette-key = Ctrl K
palette-hint = En skærm, en handling, et kriterium, et lead
palette-results = Hvad der blev fundet
palette-none = Intet hedder sådan. Prøv et navn, en e-mailadresse eller et ord fra et kriterium.
palette-found =
    { $n ->
        [one] { $n } ting fundet
       *[other] { $n } ting fundet
    }
palette-screen = Skærm
palette-action = Handling
palette-criterion = Kriterium
palette-lead = Lead
palette-light = Skift til lyst tema
palette-dark = Skift til mørkt tema
palette-language-en = Skift til engelsk (English)
palette-language-id = Skift til indonesisk (Bahasa Indonesia)
palette-language-th = Skift til thai (ไทย)
palette-language-pl = Skift til polsk (Polski)
palette-language-ms = Skift til malajisk (Bahasa Melayu)
palette-language-da = Skift til dansk
palette-today = Vurder igen pr. i dag

## Screens: closing

closing-title = En import er stadig i gang
closing-says = Hvis du stopper den, forbliver listen, som den var før, og vinduet lukkes.
closing-stay = Fortsæt importen
closing-stop = Stop og luk

## Screens: first run

welcome-title = Bliv enige om, hvad et godt lead er
welcome-says = Marketing og salg definerer det sammen. Leadpact holder derefter hvert lead op mod det og viser, hvad der kommer ud af det.
welcome-sample = Prøv eksemplet
welcome-sample-says = En softwarevirksomhed, hvis e-bøger tiltrækker studerende, og hvis cases tiltrækker ledere. Se, hvad en fælles definition ændrer.
welcome-workshop = Start en workshop
welcome-workshop-says = Begynd med personerne og definitionen: hvem der deltager, den ideelle kunde, MQL og SQL. Listen kan følge senere.
welcome-import = Importér en liste
welcome-import-says = Begynd med jeres leads: en CSV-eksport fra jeres CRM. Den bliver på denne computer.
welcome-open = Åbn en arbejdsområdefil
sample-name = Eksempel
welcome-working = Forbereder arbejdsområdet …
welcome-name-title = Et nyt arbejdsområde
welcome-name = Navn
welcome-name-default = Vores leads
welcome-name-hint = Én fil på denne computer, der rummer det hele: definitionen, leads og tal.
welcome-name-go = Opret
recent-title = Tidligere åbnede arbejdsområder
recent-gone = findes ikke længere
recent-forget = Fjern fra listen
recent-forget-named = Fjern fra listen: { $name }
welcome-failed = “{ $file }” kunne ikke åbnes.

## Screens: home

home-title = Hvor I står
home-agreement = Aftalen
home-agreement-none = I har endnu ikke skrevet ned, hvad et godt lead er.
home-agreement-draft =
    { $criteria ->
        [one] “{ $title }” afgør leads ud fra { $criteria } kriterium.
       *[other] “{ $title }” afgør leads ud fra { $criteria } kriterier.
    }
home-agreement-saved = Gemt { $date }.
home-agreement-unsigned = Det er et udkast: ingen af parterne har underskrevet det.
home-leads = Leads
home-leads-none = Der er ingen leads endnu.
home-leads-count =
    { $n ->
        [one] I har { $n } lead.
       *[other] I har { $n } leads.
    }
home-leads-unknown =
    { $n ->
        [one] { $n } af dem kan ikke vurderes i alle faser, fordi der mangler værdier.
       *[other] { $n } af dem kan ikke vurderes i alle faser, fordi der mangler værdier.
    }
home-leads-most-missing = “{ $field }” ville afgøre de fleste af dem.
home-leads-all-known = De kan alle vurderes i alle faser.
home-leads-imported = Seneste import: { $file }, { $date }.
home-funnel = Tragten
home-funnel-none = Tragten vises, når der er leads og en definition.
home-funnel-says = { $rate } af dem i { $from } når til { $to }.
home-funnel-interval = { $n } af { $of }; den sande rate ligger mellem { $low } og { $high } (95 %).
home-funnel-no-rate = Der er endnu ingen rate mellem marketing og salg.
home-happened = Hvad der sidst er sket
happened-imported = { $file }: { $new } nye, { $updated } opdateret
happened-saved = “{ $title }” blev gemt
happened-signed = { $name } underskrev v{ $no } for { $side }
first-title = De første trin
first-says = Fire trin fører til en definition, som begge parter har underskrevet, og som vurderer jeres leads. Tag dem i vilkårlig rækkefølge.
first-people = Hvem der deltager
first-people-says = Angiv én person for marketing og én for salg. I en lille virksomhed kan én person tale for begge.
first-definition = Hvad et godt lead er
first-definition-says = Begynd med et færdigt eksempel, og ret det til sammen, eller skriv jeres eget, kriterium for kriterium.
first-definition-example = Begynd med eksemplet
first-definition-own = Skriv selv
first-list = Hvilke leads
first-list-says = Importér en eksport fra jeres CRM eller et regneark. Hvert lead får en vurdering med begrundelser.
first-sign = Begge parter underskriver
first-sign-says = Når teksten siger det, I mener, underskriver begge parter den. Derefter forbliver den, som den blev underskrevet.
first-sign-go = Til underskrifterne
home-next = Hvad I gør nu
home-next-import = Importér en liste, så definitionen har leads at vurdere.
home-next-define = Skriv ned, hvad et godt lead er: begynd med ét kriterium.
home-next-look = Se på de leads, der ikke kan vurderes, og find ud af, hvad der mangler.
home-next-funnel = Se, hvor leads går tabt mellem marketing og salg.
home-go-import = Importér en liste
home-go-define = Åbn definitionen
home-go-unknown = Vis disse leads
home-go-funnel = Åbn tragten

## Screens: leads

leads-empty = Ingen leads endnu
leads-empty-says = Her står hvert lead med sin vurdering og begrundelserne for den. Importér en liste for at begynde.
leads-all =
    { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-matching = { $n } af { $of } leads
leads-none = Ingen leads passer
leads-none-says = Gør søgningen bredere, eller vis alle leads.
leads-search = Søg i tekster
leads-show-all = Vis alle
leads-sort = Sortér efter { $field }
leads-title = Navn
leads-facets = Filtre
leads-facets-hide = Skjul filtre
leads-facets-show = Vis filtre
leads-place = Placering
leads-place-none = endnu ikke i nogen fase
leads-verdicts = Vurderinger
leads-verdict-choose = { $stage } { $verdict }: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-facet-n = { $n } valgt
leads-facet-more = { $n } mere
leads-facet-fewer = Færre
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = Fjern “{ $what }”
leads-views = Gemte visninger
leads-view-save = Gem denne visning
leads-view-name = Visningens navn
leads-view-delete = Slet “{ $name }”
leads-view-deleted = “{ $name }” er slettet.
leads-view-undo = Fortryd
leads-view-none = Filtrer eller sortér, og gem så visningen for at vende tilbage til den.
leads-export = Eksportér
leads-export-title = Eksport til CRM
leads-export-format = Format
leads-export-xlsx = Excel-projektmappe (XLSX)
leads-export-csv = Tekst med kommaer (CSV)
leads-export-json = JSON-linjer
leads-export-delimiter = Mellem celler
leads-export-encoding = Kodning
leads-export-delimiter-comma = Komma
leads-export-delimiter-semicolon = Semikolon
leads-export-delimiter-tab = Tabulator
leads-export-delimiter-pipe = Lodret streg
leads-export-which = Leads
leads-export-filtered = Som filtreret: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-export-all = Alle: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-export-columns = Kolonner
leads-export-verdict-columns = Hvad der blev afgjort
leads-export-field-columns = Listens felter
leads-export-may-reach = Kan nå
leads-export-stage = Vurdering: { $stage }
leads-export-version = Definitionens version
leads-export-definition = Definitionens fingeraftryk (hash)
leads-export-as-of = Pr.
leads-export-reasons = Begrundelser
leads-export-cancel = Annuller
leads-export-close = Luk
leads-export-go = Eksportér
leads-export-working = Skriver leads
leads-export-done-of = { $n } af { $of }
leads-exported = { $n ->
        [one] { $n } lead skrevet til { $file }.
       *[other] { $n } leads skrevet til { $file }.
    }
standing-met = opfyldt
standing-not-met = ikke opfyldt
standing-unknown = ukendt
standing-complete-path = i tragten: komplet forløb
standing-complete-path-unknown = tragt ukendt: komplet forløb
standing-reached-at-least = i tragten: nåede mindst
standing-reached-at-least-unknown = tragt ukendt: nåede mindst
lead-place = Er i { $stage }.
lead-place-none = Er endnu ikke i nogen fase.
lead-may-reach = Kan nå { $stage }.
lead-next = Mangler til { $stage }
lead-exclusions = Udelukkelser
lead-no-decision = Listen registrerer ikke denne beslutning.
lead-facts = Fakta
lead-beside-more = og { $n } mere
lead-beside-unnamed = uden navn
lead-entries = Fasehistorik
lead-entry-from = fra { $stage }
lead-entry-undated = dag ikke kendt
reason-value = { $field }: { $value }
reason-missing = { $field }: mangler
reason-missing-counted = (tælles som aftalt for manglende værdier)

## Screens: definition

definition-title = Definition
definition-says = Hvad et godt lead er. Hver ændring viser straks, hvad den gør ved listen.
definition-parts = Definitionens dele
definition-name = Navn
definition-save = Gem
definition-save-key = Gem (Ctrl S)
definition-saved = Gemt
signed-proposed = Version { $no } er underskrevet af den ene part og ændres ikke mere.
signed-agreed = Version { $no } er underskrevet af begge parter og ændres ikke mere.
definition-new-draft = Begynd et nyt udkast
definition-blocked = Ret det, der er anført nedenfor: med det kan definitionen ikke vurdere leads.
definition-returned = Dine ugemte ændringer fra { $at } er her igen.
definition-discard = Kassér dem
definition-keep = Fortsæt
part-icp = Ideel kunde
part-icp-long = Ideel kundeprofil
part-icp-says = Et lead passer, når alle skal-krav er opfyldt, og intet udelukker det.
part-score = Score: { $name }
part-score-says = Point for det, der er opfyldt, lagt sammen.
part-grades = Karakterer
part-grades-says = Efter de to scorer tilsammen.
change-scores = Det, der giver point, er ændret
change-grades = Karaktererne er ændret
change-tables = De afgørende tabeller er ændret (kurser, regioner, titler, regnskabsår)
part-exclusions = Udelukkelser
part-exclusions-says = Et lead, der opfylder en af disse, er ikke i nogen fase. Det ukendte udelukker ikke.
part-stages = Faser
icp-must-have = Skal have
icp-nice-to-have = Godt at have
icp-excluding = Udelukker
stage-absent = Den fase findes ikke. Tilbage til profilen
stage-label = Navn
stage-owner = Ansvarlig
stage-reached-by = Nås ved
stage-optional = Leads må springe denne fase over
stage-entered-on = Dagen står i
stage-entered-on-none = intet felt
stage-decision-unrecorded = Det beslutter nogen. Listen siger ikke, hvem der er med: indtil den gør, er ingen leads i denne fase.
stage-decision-record = Angiv, hvordan listen registrerer det
stage-add = Fase
stage-name-example = Fasens navn
stage-move-up = Tidligere: { $name }
stage-move-up-key = Tidligere (Alt+↑)
stage-move-down = Senere: { $name }
stage-move-down-key = Senere (Alt+↓)
stage-rename = Omdøb: { $name }
stage-rename-key = Omdøb (F2)
stage-remove = Fjern fasen: { $name }
stage-remove-key = Fjern fasen (Delete)
reached-by-rule = en regel
reached-by-decision = en beslutning
reached-by-fact = et faktum
group-kind = Hvor mange skal opfyldes
group-all = Alle følgende
group-any = Mindst én af følgende
group-none = Ingen af følgende
group-at-least = Mindst N af følgende
group-n = Hvor mange
group-of = af { $of }
group-empty = Intet kriterium endnu. Tilføj det første.
group-named =
    { $n ->
        [one] { $name }: { $n } regel
       *[other] { $name }: { $n } regler
    }
rule-fits-icp = Passer til den ideelle kundeprofil
rule-add-criterion = Kriterium
rule-add-group = Gruppe
rule-add-picked = Tilføj
rule-add-existing = Genbrug et kriterium
rule-no-fields = Kriterier spørger om felterne i en liste. Importér først en.
rule-move-up = Flyt op: { $name }
rule-move-up-key = Flyt op (Alt+↑)
rule-move-down = Flyt ned: { $name }
rule-move-down-key = Flyt ned (Alt+↓)
rule-remove = Fjern: { $name }
rule-drag = Træk til et andet sted
rule-mute = Slå fra: { $name }
rule-mute-says = Slå fra: behold, men tæl ikke med
rule-unmute-says = Slået fra: tæl med igen
rule-muted-mark = Slået fra
rule-duplicate = Dupliker: { $name }
rule-duplicate-says = Dupliker
part-muted =
    { $n ->
        [one] { $n } del slået fra
       *[other] { $n } dele slået fra
    }
criterion-unfinished = Ikke færdigt endnu
criterion-field = Felt
criterion-op = Sammenligning
criterion-value = Værdi
criterion-value-add = Tilføj en værdi
criterion-value-add-hint = Skriv en værdi, Enter tilføjer den
criterion-value-none = intet lead har denne
values-offered = Værdier i listen
criterion-value-remove = Fjern { $value }
criterion-from = fra
criterion-to = til
criterion-date-example = 2026-11-22
criterion-more = Navn, manglende værdier, begrundelse
criterion-shared =
    { $n ->
        [one] Dette kriterium bruges { $n } sted; en ændring her ændrer det også dér.
       *[other] Dette kriterium bruges { $n } steder; en ændring her ændrer dem alle.
    }
criterion-label = Navn
criterion-missing = En manglende værdi er
criterion-rationale = Hvorfor det er med
missing-unknown = ukendt
missing-not-met = ikke opfyldt
missing-met = opfyldt
op-is = er
op-is-not = er ikke
op-any-of = er en af
op-none-of = er ingen af
op-contains-any = indeholder en af
op-contains-none = indeholder ingen af
op-starts-with = begynder med
op-ends-with = slutter med
op-matches = passer til mønstret
op-in-family = hører til titelgruppen
op-ever-was = er eller har været
op-has-any = omfatter en af
op-has-none = omfatter ingen af
op-has-all = omfatter alle
op-has-exactly = er præcis
op-in-region = ligger i
op-email-valid = er en gyldig adresse
op-email-company = er en firmaadresse
op-email-free = er en gratis e-mailadresse
op-domain-any-of = har domænet
op-phone-valid = er et gyldigt nummer
op-phone-from = er et nummer fra
op-url-valid = er en gyldig webadresse
op-in-last = er inden for de seneste …
op-more-than-ago = er mere end … siden
op-in-period = er i
op-between-dates = er mellem
op-same-as = er det samme som
op-differs-from = er noget andet end
op-at-least-field = er mindst
op-more-than-field = er mere end
op-at-most-field = er højst
op-less-than-field = er mindre end
op-before-field = er før
op-after-field = er efter
op-menu-text = Dele af teksten
op-menu-meaning = Betydning og historik
op-menu-field = Sammenlignet med et andet felt
op-menu-known = Om der er en værdi
op-equals = er lig med
op-not-equals = er forskellig fra
op-less-than = er mindre end
op-at-most = er højst
op-more-than = er mere end
op-at-least = er mindst
op-between = er mellem
op-yes = er ja
op-no = er nej
op-before = er før
op-after = er efter
op-known = er kendt
op-unknown = er ukendt
criterion-pattern-example = ^(head|vp)
criterion-currency = I hvilken valuta
criterion-span = Hvor længe
criterion-unit = Enhed
criterion-period = Del af kalenderen
criterion-other-field = Andet felt
criterion-choose-field = Vælg et felt
criterion-no-rows = Der er ingen sådanne rækker i arbejdsområdet endnu: importér dem, så kan dette vurderes.
unit-days = dage
unit-weeks = uger
unit-months = måneder
unit-quarters = kvartaler
unit-years = år
about-person = Personen
about-company = Virksomheden
about-activities = Hvad personen gjorde
about-deals = Salgsmuligheder
about-colleagues = Personer i virksomheden
about-activities-count = Hvor ofte de gjorde noget
about-activities-days = På hvor mange dage de gjorde noget
about-activities-latest = Hvornår de sidst gjorde noget
about-deals-count = Hvor mange salgsmuligheder de har
about-colleagues-count = Hvor mange der opfylder et kriterium
figure-kinds = Hvad
figure-kinds-add = Tilføj en type aktivitet
figure-kinds-every = Hvad som helst; vælg en type for at indsnævre
figure-kinds-more = Eller en anden type
figure-when = Hvornår
figure-within = inden for de seneste
figure-ever = nogensinde
figure-where-add = Kun dem, hvor …
figure-and-add = Og hvor …
figure-where-field = Betingelse: felt
figure-where-remove = Fjern betingelsen for { $field }
figure-meeting = Hvem
figure-meeting-choose = Vælg, hvad de opfylder
figure-meeting-new = Et nyt kriterium …
score-of = Score
score-points = Point
score-grades = Karakterer
part-scores = Scorer
part-tables = Tabeller
score-add = Score
score-label = Scorens navn
score-example-fit = Match
score-example-engagement = Engagement
score-remove = Fjern scoren: { $name }
score-absent = Denne score findes ikke mere. Tilbage til definitionen.
score-says = Et opfyldt kriterium giver sine point. En fase kan kræve et antal point.
score-reach = Fra { $least } til { $most } point
score-reaches = Hvor mange leads der når hvor mange point
score-step = mindst { $points }
score-perhaps = { $n } + { $more } måske
score-group-add = Pointgruppe
score-group-label = Gruppens navn
score-group-example = Gruppens navn
score-group-remove = Fjern gruppen: { $name }
score-cap = højst
score-cap-label = Det højeste, som { $name } giver
score-points-unit = point
score-points-of = Point for: { $criterion }
score-fading = Aftager
score-fading-says = Point aftager med alderen på det, der opfyldte kriteriet
score-fade-within = inden for de seneste
score-fade-add = Ældre
score-fade-remove = Fjern dette trin
score-edit = Rediger: { $criterion }
score-edit-says = Rediger kriteriet
score-asked = Score: { $name }
score-grade-asked = Karakter
grades-says = To scorer giver tilsammen en karakter: rækkerne er den enes intervaller, kolonnerne den andens.
grades-need = Der skal først være to scorer: tilføj dem til venstre.
grades-begin = Giv karakterer
grades-remove = Giv ingen karakterer
grades-rows = Rækker
grades-columns = Kolonner
grades-band-add = { $name }: ét interval mere
grades-band-remove = { $name }: ét interval mindre
grades-descend = Hvert interval begynder ved færre point end det foregående.
grades-grade = Karakter i række { $row }, kolonne { $column }
grades-least = { $name }: intervallets laveste antal point
tables-says = Hvad teamet har aftalt ud over reglerne. Det er med til at afgøre leads og underskrives sammen med definitionen.
tables-name = Navn
tables-remove = Fjern: { $name }
tables-add-to = Føj til { $name }
tables-fiscal = Regnskabsåret begynder i
tables-fiscal-starts = Regnskabsårets første måned
tables-rates = Hvad penge er værd
tables-rates-says = Beløb i en anden valuta sammenlignes til disse kurser; uden kurs kan de ikke vurderes.
tables-rates-base = er basisvaluta: de andre angives i den
tables-rates-base-add = Basisvaluta
tables-rates-add = En anden valuta
tables-rates-worth = Hvad én { $currency } er værd
tables-regions = Jeres egne regioner
tables-regions-says = Et navn og dets lande. EU, DACH, ASEAN og de andre gængse er der allerede.
tables-regions-example = Vores hjemmemarkeder
tables-regions-add = Region
tables-families = Jeres egne titelgrupper
tables-families-says = Et navn og de ord, der indgår i stillingsbetegnelser. Hedder den som en, der findes, træder den i dens sted.
tables-families-example = Indkøbere
tables-families-add = Titelgruppe
tables-known = Først kendt fra en fase
tables-known-says = Hvad ingen kan vide tidligere, siger intet om en tidligere fase: hvor længe et opkald varede, vides først efter opkaldet.
tables-known-stage = Den fase, hvorfra { $field } er kendt
tables-known-add = Tilføj et felt
lead-scores = Point
lead-grade = Karakter
lead-points =
    { $n ->
        [one] { $points } point
       *[other] { $points } point
    }
live-funnel = Hvad det gør
live-funnel-empty = Importér en liste, så viser hver ændring her, hvad den gør.
live-funnel-of =
    { $n ->
        [one] Af { $n } lead, komplet forløb
       *[other] Af { $n } leads, komplet forløb
    }
draft-leads-entering = Kommer til { $stage } med udkastet
draft-leads-leaving = Forlader { $stage } med udkastet
draft-leads-near = Ét kriterium fra { $stage }: { $criterion }
draft-leads-settled = { $subject } ville afgøre, om de er i { $stage }
leads-of-draft-says = Vurderingerne i tabellen er den gemte definitions, ikke udkastets.
leads-of-draft-back = Tilbage til definitionen
live-near = Lige ved: { $stage }
live-near-says = Leads, som ét kriterium alene holder ude.
live-near-none = Ingen leads mangler kun ét kriterium.
live-near-unknown =
    { $n ->
        [one] ({ $n } ukendt)
       *[other] ({ $n } ukendte)
    }
live-settles = Hvad der ville afgøre flest
live-settles-says = Af dem, der ikke kan vurderes i { $stage }: hvor mange det ville afgøre, uanset hvad svaret er.
live-near-unfinished = Ingen tal, før alle kriterier er færdige.
live-in = { $n } ind
live-out = { $n } ud
live-in-open =
    { $n ->
        [one] Vis det lead, der kommer til { $stage }
       *[other] Vis de { $n } leads, der kommer til { $stage }
    }
live-out-open =
    { $n ->
        [one] Vis det lead, der forlader { $stage }
       *[other] Vis de { $n } leads, der forlader { $stage }
    }
findings-errors =
    { $n ->
        [one] { $n } ting hindrer definitionen i at afgøre leads
       *[other] { $n } ting hindrer definitionen i at afgøre leads
    }
findings-warnings =
    { $n ->
        [one] { $n } ting er værd at se på
       *[other] { $n } ting er værd at se på
    }

## Screens: import

import-title = Import
import-says = Fire trin; intet ændres før det sidste.
import-file = { $file }
import-steps = Importens trin
import-step-file = Fil
import-step-mapping = Kolonner
import-step-outcome = Hvad der vil ske
import-step-done = Færdig
import-drop = Slip en liste her
import-drop-says = En eksport fra HubSpot, Salesforce, Pipedrive eller et andet værktøj: CSV, Excel, OpenDocument, JSON, pakket eller ej. Den bliver på denne computer.
import-drop-now = Slip for at importere denne liste
import-drop-wait = En anden import er i gang. Vent, til den er færdig.
import-drop-busy = En anden import er i gang, så filen blev ikke modtaget. Slip den igen, når denne import er færdig.
import-drop-several =
    { $n ->
        [one] Der importeres én liste ad gangen: { $n } fil mere blev ikke modtaget.
       *[other] Der importeres én liste ad gangen: { $n } filer mere blev ikke modtaget.
    }
import-read-only = Intet kan importeres nu
import-read-only-held = Et andet program skriver til dette arbejdsområde. Luk det dér, og åbn så arbejdsområdet igen.
import-read-only-protected = Arbejdsområdets fil er skrivebeskyttet. Bed om skriveadgang til den og dens mappe, eller kopiér den til en af dine egne mapper.
import-choose = Vælg en fil
import-paste = Indsæt rækker
import-paste-says = Ctrl+V indsætter rækker kopieret fra et regneark, med overskrifter; højst { $most } MB.
import-pasted = Indsatte rækker
import-another-file = En anden fil
import-check = Vis, hvad der vil ske
import-back = Tilbage til kolonnerne
# $parts is what becomes of the rows, as in the balance: "37 accepted, 1 merged".
import-go = Importér: { $parts }
import-another = Importér en liste mere
import-define = Angiv, hvad et godt lead er
import-look = Se på leads
import-look-table = Se tabellen
import-stopped = Stoppet. Listen er, som den var før.
import-reading = Læser filen
import-matching = Finder ud af, hvem der allerede er i listen
import-writing = Skriver til arbejdsområdet
import-rows-done = { $n } af { $of } rækker
import-rate = { $n } rækker i sekundet
import-left =
    { $n ->
        [one] { $n } sekund tilbage
       *[other] { $n } sekunder tilbage
    }
import-will-happen = Hvad der vil ske
import-happened = Hvad der skete
mapping-take = Importér
mapping-column = Kolonne
mapping-samples = Værdier
mapping-field = Felt
mapping-type = Type
mapping-take-column = Importér { $column }
mapping-field-of = Felt til { $column }
mapping-type-of = Type for { $column }
mapping-unnamed = (ingen overskrift)
mapping-filled = { $n } af { $of } udfyldt
mapping-left-out = Udeladt
# $field is the name of the field in files.
mapping-in-list = Allerede i listen som { $field }
mapping-type-stays = Listen har allerede dette felt, så dets type bevares.
mapping-looked-for = Søges som { $field }
mapping-type-needed = Programmet søger dette felt og har brug for denne type.
mapping-as-new = Som et nyt felt
mapping-name-of = Feltets navn for { $column }
mapping-nameless = Giv det nye felt et navn.
mapping-taken = Listen har allerede “{ $field }”: vælg det ovenfor, eller giv et andet navn.
mapping-twice = En anden kolonne går også til “{ $field }”: ret en af dem.
mapping-wrong =
    { $n ->
        [one] { $n } kolonne skal rettes først
       *[other] { $n } kolonner skal rettes først
    }
mapping-as-last-time = Kolonnerne er knyttet til felter, som da en fil med disse overskrifter sidst blev importeret.
mapping-unread =
    { $n ->
        [one] { $n } værdi kan ikke læses: { $samples }
       *[other] { $n } værdier kan ikke læses: { $samples }
    }
mapping-unread-most = De fleste værdier kan ikke læses: { $samples }
mapping-rows =
    { $n ->
        [one] { $n } række
       *[other] { $n } rækker
    }
mapping-columns = { $taken } af { $n } kolonner
mapping-first-rows =
    { $n ->
        [one] Den første række, som den står
       *[other] De første { $n } rækker, som de står
    }
delimiter-comma = komma
delimiter-semicolon = semikolon
delimiter-tab = tabulator
delimiter-bar = lodret streg
type-text = tekst
type-choice = valg
type-choices = flere valg
type-money = beløb
type-number = tal
type-date = dato
type-yes-no = ja / nej
type-email = e-mail
type-phone = telefon
type-url = webadresse
type-country = land
balance-rows-in =
    { $n ->
        [one] { $n } række i alt
       *[other] { $n } rækker i alt
    }
balance-accepted = { $n } godtaget
balance-accepted-detail = { $new } nye, { $updated } opdateret, { $unchanged } uændret
balance-merged = { $n } flettet
balance-merged-detail =
    { $rows ->
        [people] det samme lead igen
       *[other] den samme række igen, efter dens id
    }
balance-rejected = { $n } afvist
balance-rejected-detail = kan ikke læses; se nedenfor
balance-skipped = { $n } sprunget over
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] uden nogen værdi
               *[other] { $blocked } på blokeringslisten, { $blank } uden nogen værdi
            }
       *[other]
            { $blocked ->
                [0] test af leadformular: { $tests }, uden nogen værdi: { $blank }
               *[other] på blokeringslisten: { $blocked }, test af leadformular: { $tests }, uden nogen værdi: { $blank }
            }
    }
linked-people =
    { $n ->
        [0] Ingen af dem tilhører nogen i listen.
        [one] { $n } af dem tilhører personer i listen.
       *[other] { $n } af dem tilhører personer i listen.
    }
linked-nobody =
    { $n ->
        [one] { $n } tilhører ingen i listen.
       *[other] { $n } tilhører ingen i listen.
    }
linked-nobody-why =
    { $rows ->
        [companies] Intet lead dér har deres id, domæne eller navn. De forbindes, så snart sådanne personer importeres.
       *[other] Intet lead dér har e-mailadressen i “Contact email”. De forbindes, så snart sådanne personer importeres.
    }
linked-no-column = Ingen kolonne går til “Contact email”, så det kan ikke findes ud af, hvem de tilhører. Vælg det for den kolonne, der har deres e-mailadresser.
fields-key = Nøgle
fields-known = Rækker med en værdi
rows-counted =
    { $of ->
        [one] { $n } af { $of } række
       *[other] { $n } af { $of } rækker
    }
rows-column-n = Rækker
rows-column-people = Personer
rows-column-share = Andel
rows-column-sum = sum
rows-column-mean = gennemsnit
rows-column-median = median
counted-by = Tæl efter
counted-by-none = Vis rækkerne
counted-then = Derefter efter
counted-sum = Læg sammen
counted-title = Rækker efter værdi
counted-all = I alt
counted-all-cut = I alt; de første 500 af { $n } værdier vises
join-between = { $rows } · { $key } = { $other } · { $otherkey }.
join-found =
    { $of ->
        [one] { $n } af { $of } række med en nøgle er forbundet.
       *[other] { $n } af { $of } rækker med en nøgle er forbundet.
    }
join-ambiguous =
    { $n ->
        [one] { $n } er ikke, fordi flere rækker har dens nøgle.
       *[other] { $n } er ikke, fordi flere rækker har deres nøgle.
    }
join-fields = Rækkerne har nu også: { $fields }.
join-would-find =
    { $of ->
        [one] Det ville forbinde { $n } af { $of } række med en nøgle.
       *[other] Det ville forbinde { $n } af { $of } rækker med en nøgle.
    }
joins-none = Ingen tabeller er forbundet med en valgt nøgle.
value-no-partner =
    { $n ->
        [one] { $rows } · { $field }: { $n } række siger “{ $value }”, som intet svarer til.
       *[other] { $rows } · { $field }: { $n } rækker siger “{ $value }”, som intet svarer til.
    }
value-rare =
    { $n ->
        [one] { $rows } · { $field }: { $n } række siger “{ $value }”, som er sjælden.
       *[other] { $rows } · { $field }: { $n } rækker siger “{ $value }”, som er sjælden.
    }
value-perhaps = Er det “{ $to }”?
value-read-as = { $rows } · { $field }: “{ $from }” læses som “{ $to }”.
values-none = Ingen værdi er i tvivl, og ingen læses som en anden.
joining-title = Tabeller, der hører sammen
joining-join = Forbind dem
joining-undo = Fortryd
joining-values = Værdier, der måske betyder noget andet
joining-read = Læs den sådan
joining-more =
    { $n ->
        [one] { $n } værdi mere er i tvivl.
       *[other] { $n } værdier mere er i tvivl.
    }
rows-are = Rækkerne er
rows-are-people = personer
rows-are-companies = virksomheder
rows-are-deals = salgsmuligheder
rows-are-activities = aktiviteter
rows-are-stage_history = fasehistorik
rows-are-costs = omkostninger
rows-are-counts = anonyme antal
rows-are-details = detaljer (opslagstabel)
rows-are-recognised =
    { $rows ->
        [companies] Efter overskrifterne indeholder filen virksomheder. De forbindes med personer via virksomhedens id, domæne eller navn.
        [deals] Efter overskrifterne indeholder filen salgsmuligheder. De forbindes med personer via record-id eller e-mailadresse.
        [stage_history] Efter overskrifterne indeholder filen fasehistorik: hvem der nåede hvilken fase hvornår. Den forbindes med personer via record-id eller e-mailadresse.
        [costs] Efter overskrifterne indeholder filen omkostninger pr. kilde, kampagne og periode. De tilhører ingen bestemt.
        [counts] Efter overskrifterne indeholder filen antal pr. kilde og periode, f.eks. besøg eller følgere. De tilhører ingen bestemt.
        [details] Efter overskrifterne indeholder filen detaljer om det, andre tabeller nævner.
       *[activities] Efter overskrifterne indeholder filen aktiviteter. De forbindes med personer via record-id eller e-mailadresse.
    }
coverage-said = Filen indeholder alle
coverage-kinds = Typer af aktiviteter, adskilt med ; (tom: alle typer)
coverage-every-kind = aktiviteter, eller typer: Call; Meeting
coverage-from = fra
coverage-to = til
coverage-from-day = Første dag, hvorfra alt er med
coverage-to-day = Sidste dag, hvorfra alt er med
coverage-means = Den, der ingen har i denne periode, har ikke gjort noget. Uden denne angivelse betyder ingen, at det er ukendt.
coverage-wrong = Den første dag må ikke være efter den sidste.
coverage-half = Angiv begge dage.
problems-none = Der er intet galt med nogen række.
problems-title =
    { $n ->
        [one] { $n } problem
       *[other] { $n } problemer
    }
problems-first = De første { $n } vises.
problems-unread-kept = Disse værdier mangler fortsat i listen. Deres tekst gemmes med importen.
import-undone =
    { $n ->
        [one] { $column }: { $n } celle havde en apostrof foran, som gør den sikker at åbne i et regneark; den læses uden
       *[other] { $column }: { $n } celler havde en apostrof foran, som gør dem sikre at åbne i et regneark; de læses uden
    }
cut-line = { $what }: { $value }
cut-encoding = Tegn
cut-delimiter = Mellem celler
cut-quote = Omkring celler
cut-escape = Et anførselstegn i en celle
cut-comment = Bemærkninger begynder med
cut-preamble = Linjer før tabellen
cut-header = Tabellens første række
cut-footer = Linjer udeladt til sidst
cut-short = Rækker med for få celler
cut-rows = Rækker
cut-left = Udeladt eller læst anderledes
cut-is-nothing = intet
cut-is-doubled = skrives to gange
cut-is-backslash = har en omvendt skråstreg foran
cut-is-unescaped = står, som det er
cut-is-names = navngiver kolonnerne
cut-is-row = er en række som de andre
cut-is-refused = afvises
cut-is-filled = fyldes op med tomme celler
cut-is-balance = { $rows } i alt: { $readable } læselige, { $rejected } afvist, { $skipped } tomme
cut-out-preamble = rækker før tabellen
cut-out-comments = kommentarer
cut-out-blank = tomme linjer
cut-out-footer = rækker under tabellen
cut-out-nul = NUL-tegn
cut-out-stray = celler med et løst anførselstegn, læst som de står
cut-out-undecoded = bytes, som ikke er noget bogstav i kodningen
problem-row = Linje
problem-column = Kolonne
problem-raw = Som skrevet
problem-sentence = Hvad der er galt, og hvad du kan gøre
problem-whole-row = hele rækken

## Screens: funnel

funnel-count = Hvordan et lead tælles
funnel-by = Opdel efter
funnel-by-none = Alle samlet
funnel-by-field = efter { $field }
funnel-by-list = efter leadliste
funnel-view = Vis som
funnel-view-chart = Diagram
funnel-view-table = Tabel
funnel-few = Nogle rater bygger på færre end { $n } leads: for få at bygge på. Deres interval står i tabellen.
funnel-column-stage = Fase
funnel-column-owner = Ansvarlig
funnel-column-n = Leads
funnel-column-unknown = Ukendt
funnel-column-previous = Fra fasen før
funnel-column-first = Fra første fase
funnel-column-value = Værdi
funnel-column-leads = Alle leads
funnel-template = Trin i
funnel-lay = Hvordan trinene måles
funnel-lay-step = Hvad der markerer “{ $step }”
hand-off-says = Hvad jeres CRM registrerer, over for hvad definitionen siger.
hand-off-field = Registreret i
hand-off-places = Fase efter definitionen
hand-off-open =
    { $n ->
        [one] { $recorded }, { $place }: vis { $n } lead
       *[other] { $recorded }, { $place }: vis { $n } leads
    }
hand-off-agrees = Med ramme: begge navne stemmer overens. Jo fyldigere søjle, jo større del af rækken.
hand-off-no-field = Intet at sammenligne med
hand-off-no-field-says = Listen har intet felt med få værdier, der kunne registrere en fase. Importér et, for eksempel livscyklusfasen fra jeres CRM.
export-csv = CSV
export-csv-says = Tallene som tabel
export-working = Skriver …
export-done = Skrevet til { $file }.

## Screens: errors

error-not-a-workspace = Denne fil er ikke et arbejdsområde.
error-not-a-workspace-remedy = Vælg en fil, der ender på .leadpact, eller start et nyt arbejdsområde.
error-workspace-newer = Dette arbejdsområde er skrevet af et nyere Leadpact.
error-workspace-newer-remedy = Opdater Leadpact, og åbn det igen. Intet blev ændret.
error-workspace-absent = Arbejdsområdets fil er der ikke.
error-workspace-absent-remedy = Den er flyttet eller omdøbt, eller dens drev er ikke tilsluttet. Find den med “Åbn en arbejdsområdefil”.
error-workspace-exists = Der findes allerede et arbejdsområde med dette navn.
error-workspace-exists-remedy = Vælg et andet navn, eller åbn det, der findes.
error-workspace-held = Et andet program skriver til dette arbejdsområde.
error-workspace-held-remedy = Luk det dér, og prøv igen. Indtil da kan du læse.
error-workspace-read-only = Dette arbejdsområde kan kun læses.
error-workspace-read-only-remedy = Bed om skriveadgang til filen og dens mappe, eller kopiér den til en af dine egne mapper.
error-workspace-damaged = Arbejdsområdet kan ikke læses, som det blev skrevet.
error-workspace-damaged-remedy = Gendan filen fra en sikkerhedskopi. Intet blev skrevet til den.
error-workspace-closed = Intet arbejdsområde er åbent.
error-workspace-closed-remedy = Åbn et, eller start et nyt.
error-disk-full = Der er ikke mere plads på disken.
error-disk-full-remedy = Skaf plads, og prøv igen. Intet blev skrevet halvt.
error-file-unreadable = Filen kan ikke læses.
error-file-unreadable-remedy = Kontrollér, at den stadig er der, at intet andet program holder den, og at du må læse den.
error-file-empty = Filen er tom.
error-file-empty-remedy = Eksportér listen igen, eller vælg en anden fil.
error-file-header-only = Filen har overskrifter og ingen rækker.
error-file-header-only-remedy = Kontrollér eksportens filter, og eksportér igen.
error-file-binary = Denne fil er ikke en teksttabel.
error-file-binary-remedy = Gem eller eksportér den som CSV, og importér så den.
error-file-protected = Denne fil er beskyttet med en adgangskode.
error-file-protected-remedy = Åbn den i det program, den kommer fra, gem den uden adgangskode, og importér så den.
error-file-damaged = Denne fil kan ikke læses som det, den er: den kan være ufuldstændig eller beskadiget.
error-file-damaged-remedy = Hent eller eksportér den igen, eller åbn den i dens eget program, og gem den på ny.
error-file-too-large = Pakket ud er denne fil langt større, end hvad der læses.
error-file-too-large-remedy = Pak den selv ud, behold de rækker, du har brug for, som CSV, og importér så den.
error-file-needs-memory = At læse denne fil krævede mere hukommelse, end hvad der er sikkert.
error-file-needs-memory-remedy = Den kan være beskadiget. Åbn den i dens eget program, gem det ark, du har brug for, som CSV, og importér så den.
error-file-without-table = Der er ingen tabel i denne fil.
error-file-without-table-remedy = Eksportér rækkerne som CSV eller XLSX, og importér så den fil.
error-file-markup = Denne fil er en webside eller XML, uanset hvad den hedder.
error-file-markup-remedy = Åbn den i et regneark, gem den som XLSX eller CSV, og importér så den.
error-table-absent = Denne fil har intet ark og ingen fil med det navn.
error-table-absent-remedy = Vælg et af dem, den har.
error-encoding-unknown = Ingen tekstkodning har det navn.
error-encoding-unknown-remedy = Angiv for eksempel utf-8, windows-1252 eller utf-16le, eller lad den blive fundet.
error-mark-unfit = Det tegn kan ikke bruges sådan.
error-mark-unfit-remedy = Brug ét tegn fra tastaturet mellem cellerne og et andet omkring dem, eller lad dem blive fundet.
error-row-too-long = En række i filen er længere, end der kan læses.
error-row-too-long-remedy = Se efter, hvad der skiller rækkerne, eller eksportér filen igen: en række må fylde 256 MiB, en celle 16 MiB.
error-memory-short = Der er ikke hukommelse nok til at læse denne fil.
error-memory-short-remedy = Luk andre programmer, eller del filen op, og importér en del ad gangen. Intet er ændret.
error-file-unwritable = Filen kunne ikke skrives.
error-file-unwritable-remedy = Vælg en anden mappe eller et andet navn, eller luk det program, der holder filen.
error-sheet-too-small = Et ark i en projektmappe kan ikke rumme dette: det slutter ved 1.048.576 rækker og 32.767 tegn i en celle.
error-sheet-too-small-remedy = Eksportér som CSV, eller vælg færre leads eller kolonner.
error-letter-unwritable = Kodningen mangler nogle af bogstaverne i disse leads.
error-letter-unwritable-remedy = Eksportér som UTF-8, eller vælg en kodning for deres sprog.
error-mapping-empty = Ingen kolonne er valgt.
error-mapping-empty-remedy = Vælg mindst én kolonne, der skal importeres.
error-file-changed = Filen er ændret, siden den blev læst.
error-file-changed-remedy = Vælg den igen, så du ser, hvad der står i den nu.
error-rows-are-others = Efter overskrifterne indeholder filen ingen personer.
error-rows-are-others-remedy = Angiv, hvad rækkerne er, med --table, som ovenfor; --table people importerer dem alligevel som personer.
error-import-cancelled = Importen blev stoppet.
error-import-cancelled-remedy = Listen er, som den var før.
error-import-not-prepared = Intet er klargjort til import.
error-import-not-prepared-remedy = Vælg først filen og dens kolonner.
error-import-absent = Der er ingen sådan import at fortryde eller tage med igen.
error-import-absent-remedy = Se listen over importer: et andet vindue kan have fortrudt den allerede.
error-join-unfit = De to tabeller kan ikke forbindes.
error-join-unfit-remedy = Salgsmuligheder, personer og andre rækker forbindes med detaljer, virksomheder eller personer, aldrig med sig selv.
error-join-absent = Der er ingen sådan forbindelse.
error-join-absent-remedy = Vis forbindelserne; den er måske allerede fortrudt.
error-value-mapping-absent = Ingen værdi læses som en anden under det nummer.
error-value-mapping-absent-remedy = Vis værdierne; det er måske allerede fortrudt.
error-value-unread = Det er ingen værdi for det felt.
error-value-unread-remedy = Skriv den, som feltet vil have den: et tal som 1.250,50, en dag som 2026-11-22, ja eller nej.
error-clipboard-empty = Der er ingen tekst i udklipsholderen.
error-clipboard-empty-remedy = Kopiér rækkerne med deres overskrifter i dit regneark, og indsæt igen.
error-paste-too-large = Det er mere, end der kan indsættes.
error-paste-too-large-remedy = Gem det som en CSV-fil, og vælg så den fil: filer må have enhver størrelse.
error-definition-unreadable = Denne fil er ikke en definition.
error-definition-unreadable-remedy = Detaljerne siger, hvor den afviger fra formatet.
error-definition-newer = Denne definition er skrevet af et nyere Leadpact.
error-definition-newer-remedy = Opdater Leadpact, og læs den igen.
error-definition-wrong = Denne definition kan ikke afgøre leads.
error-definition-wrong-remedy = Ret det, der er anført nederst på skærmen, og gem igen.
error-definition-absent = Der er ingen definition endnu.
error-definition-absent-remedy = Skriv en under “Aftal”, og kom så tilbage.
error-field-absent = Listen har ikke det felt.
error-field-absent-remedy = Importér en liste, der har det, eller spørg om et andet felt.
error-stage-absent = Definitionen har ikke det trin.
error-stage-absent-remedy = Vælg et trin, som den har: dette kan være slettet eller omdøbt.
error-lead-absent = Listen har ikke det lead.
error-lead-absent-remedy = Luk detaljerne, og vælg et lead i tabellen.
error-chart-failed = Diagrammet kunne ikke tegnes.
error-chart-failed-remedy = Prøv igen, eller vælg en anden opdeling. Jeres leads er, som de var.
error-internal = Programmet begik en fejl.
error-internal-remedy = Dine data er, som de var. Prøv igen; sker det igen, så send os detaljerne nedenfor.

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = ja
value-no = nej
draft-value-missing = En værdi mangler.
draft-value-too-many = “{ $value }” er én værdi for meget.
draft-value-not-a-number = “{ $value }” er ikke et tal. Skriv det som 11 eller 0.5.
draft-value-two-currencies = Begge ender af et interval skal være i samme valuta.
draft-value-range-backwards = Et interval går fra det mindre tal til det større.
draft-value-not-a-date = “{ $value }” er ikke en dato. Skriv den som 2026-11-22.
draft-value-not-a-span = “{ $value }” er ikke et tidsrum på op til 100 år. Vælg et tal over nul.
draft-value-not-a-period = “{ $value }” er ikke en del af kalenderen. Vælg en fra listen.
draft-value-not-a-pattern = “{ $value }” er ikke et mønster: { $reason }
rule-icp = Passer til den ideelle kundeprofil
funnel-definition = Definition { $hash }
funnel-slice-missing = Ingen værdi
funnel-slice-rest =
    { $n ->
        [one] { $n } anden værdi
       *[other] { $n } andre værdier
    }
finding-no-stages = Der er ingen faser. Tilføj mindst én.
finding-name-empty = Et kriterium, en fase eller en score har intet navn. Giv et navn.
finding-criterion-twice = To kriterier hedder “{ $subject }”. Omdøb et af dem.
finding-stage-twice = To faser hedder “{ $subject }”. Omdøb en af dem.
finding-criterion-absent = En regel eller en score nævner kriteriet “{ $subject }”, som ikke findes. Tilføj det, eller tag det ud.
finding-criterion-unused = Ingen regel bruger kriteriet “{ $subject }”. Sæt det ind i en regel, eller slet det.
finding-field-absent = Listen har ikke feltet “{ $subject }”, så alle leads er ukendte her. Importér en liste, der har det, eller vælg et andet felt.
finding-op-unfit = Kriteriet “{ $subject }” spørger om noget, der ikke kan spørges om i dets felt. Vælg et andet spørgsmål.
finding-never-met = Denne gruppe kan aldrig opfyldes: den har færre kriterier, end den kræver. Tilføj kriterier.
finding-too-deep = Reglerne ligger i mere end 64 niveauer. Gør dem fladere.
finding-time-zone-unknown = Der er ingen tidszone “{ $subject }”. Skriv den som Europe/Warsaw.
finding-score-twice = To scorer hedder “{ $subject }”. Omdøb en af dem.
finding-score-absent = Der er ingen score “{ $subject }”. Tilføj den, eller kræv en anden.
finding-grade-absent = Matricen giver ikke karakteren “{ $subject }”. Kræv en, som den giver.
finding-stage-absent = Feltet “{ $other }” angives som kendt fra fasen “{ $subject }”, som ikke findes. Angiv en fase, der findes.
finding-table-absent = Kriteriet “{ $subject }” spørger om { $other ->
        [company] virksomheder
        [deal] salgsmuligheder
       *[other] aktiviteter
    }, hvoraf intet er importeret endnu, så alle leads er ukendte her. Importér dem.
finding-field-empty = { $n } % af leads har ikke “{ $subject }”, så kriteriet kan ikke vurdere dem. Angiv, hvad en manglende værdi tæller som, eller spørg om et andet felt.
finding-value-absent = “{ $subject }” forekommer aldrig i “{ $other }”. Skriv en værdi, der gør.
finding-money-unfit = Kriteriet “{ $subject }” spørger om beløb, men dets felt indeholder almindelige tal. Udelad valutaen.
finding-currency-absent = Kriteriet “{ $subject }” siger ikke i hvilken valuta, men dets felt indeholder beløb. Skriv det som 10000 EUR.
finding-rate-absent = Listen har beløb i { $subject }, og ingen kurs siger, hvad det er i { $other }: de leads er ukendte. Tilføj en kurs.
finding-region-unknown = “{ $subject }” er ingen kendt region og intet kendt land. Skriv et andet navn, eller føj det til definitionens regioner.
finding-family-unknown = “{ $subject }” er ingen kendt titelgruppe. Vælg en kendt, eller føj den til definitionens titelgrupper.
finding-colleagues-loop = Kriteriet tæller kolleger, der opfylder “{ $subject }”, som selv tæller kolleger. Kræv et kriterium om én person.
finding-impossible = Ingen kan opfylde dette{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” gælder aldrig
    }. Det, der kræves, kan ikke gælde på én gang. Ret det.
finding-always-true = Alle med kendte værdier opfylder dette{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” gælder altid
    }. Det kræver intet. Ret det.
finding-profile-empty = Alle passer til den ideelle kundeprofil, for den kræver intet, og en regel spørger, hvem der passer. Føj kriterier til profilen, eller tag den ud af reglen.
finding-shadowed = “{ $subject }” ændrer intet ved siden af “{ $other }”, som afgør alene. Tag det ud.
finding-stage-skips = Et lead kan opfylde “{ $subject }” uden “{ $other }” og er så ikke i forløbet{ $n ->
        [-1] {""}
        [one] : det gælder { $n } lead
       *[other] : det gælder { $n } leads
    }. Lad den senere fase kræve den tidligere.
finding-stage-contradicts = Ingen, der er i “{ $other }”, kan opfylde “{ $subject }”: de kræver det modsatte af hinanden. Ret en af dem.
finding-stage-excluded = Alle, der opfylder “{ $subject }”, er udelukket ({ $other }). Ret fasen eller udelukkelsen.
finding-points-beyond = Scoren “{ $subject }” når aldrig så mange point: det højeste er { $n }. Kræv færre, eller giv flere.
finding-points-always = Scoren “{ $subject }” har altid så mange point: det laveste er { $n }. Kræv flere.
finding-fading-dayless = Pointene for “{ $subject }” aftager med alderen, men kriteriet har ingen dato. Lad dem ikke aftage, eller spørg om en dato.
finding-entered-on-unfit = Dagen for “{ $subject }” skal stå i “{ $other }”, men det er ikke et datofelt på listen. Indtil en liste har det, viser kun importerne, hvornår leads nåede dertil. Vælg et datofelt.
finding-grid-shape = Matricen har ikke én karakter for hvert par af intervaller. Giv den lige så mange rækker, som der er intervaller for match, og i hver række lige så mange karakterer, som der er intervaller for engagement.
finding-bands-disordered = Intervallerne i scoren “{ $subject }” går ikke fra det højeste og nedad. Sæt dem i rækkefølge.
finding-known-too-late = “{ $subject }” spørger om et felt, der først er kendt fra “{ $other }”, som ikke ligger før denne fase. Spørg om noget, der er kendt tidligere.
finding-known-after = “{ $subject }” spørger om “{ $other }”, som først er kendt, når samtalen er forbi. Brug det i en senere fase, eller angiv i known_from, fra hvilken fase det er kendt.
finding-perhaps = Mente du “{ $name }”?

mend-add-stage = Tilføj en første fase, som alle er i.
mend-call = Kald det “{ $name }”.
mend-delete = Slet “{ $name }”.
mend-take-out = Tag dette ud: { $what }.
mend-use = Brug “{ $name }”.
mend-ask = Spørg i stedet: { $what }.
mend-count-not-met = Tæl en manglende værdi som ikke opfyldt.
mend-count-met = Tæl en manglende værdi som opfyldt.
mend-count-unknown = Lad en manglende værdi være ukendt.
mend-time-zone = Brug tidszonen { $name }.
mend-mute = Tæl ikke dette: { $what }.
mend-unmute = Tæl dette igen: { $what }.
mend-at-least = Kræv mindst { $n } af dem.
mend-points = Kræv { $n } point.
mend-grades = Kræv { $what }.
mend-nest = Lad “{ $name }” også kræve “{ $other }”.
mend-optional = Lad forløbet gå uden om “{ $name }”.
mend-never-fade = Lad pointene ikke aftage.
mend-grid = Bring matricen i orden.
mend-no-grid = Slet matricen.
mend-known-from = Angiv, at “{ $name }” er kendt fra “{ $other }”.
mend-known-always = Angiv, at “{ $name }” er kendt fra begyndelsen.
problem-too-many-cells = Rækken har flere celler end overskriften, så den er afvist. Se efter et skilletegn inde i en tekst uden anførselstegn.
problem-too-few-cells = Rækken har færre celler end overskriften, så den er afvist. Se efter et linjeskift inde i en tekst uden anførselstegn.
problem-cell-too-long = En celle i rækken er længere end 16 MiB, så rækken er afvist. Se efter et anførselstegn, der aldrig lukkes.
problem-not-decoded = Her er bytes, som ikke er noget bogstav i kodningen; hver vises som et spørgsmålstegn i en rude. Vælg den kodning, filen er skrevet i, eller ret værdien.
problem-not-a-number = Dette er ikke et tal, så værdien mangler fortsat. Skriv den som 11 eller 11-50, eller importér kolonnen som tekst.
problem-not-a-date = Dette er ikke en dato, så værdien mangler fortsat. Skriv den som 2026-11-22, eller importér kolonnen som tekst.
problem-not-money = Dette er ikke et beløb i en valuta, så værdien mangler fortsat. Skriv den som 12000 EUR, eller importér kolonnen som tal.
problem-not-yes-no = Dette er hverken ja eller nej, så værdien mangler fortsat. Importér kolonnen som valg for at bevare den.
problem-cell-error = Dette er en fejl fra et regneark, så værdien mangler fortsat. Ret formlen, og eksportér arket igen.
problem-in-doubt = Dette kan læses på to måder, så værdien mangler fortsat. Vælg, hvordan kolonnen læses, og importér den igen.
# $samples are some of the values, joined with dots.
unread-not-a-number =
    { $n ->
        [one] { $column }: { $n } værdi er ikke et tal ({ $samples })
       *[other] { $column }: { $n } værdier er ikke tal ({ $samples })
    }
unread-not-a-date =
    { $n ->
        [one] { $column }: { $n } værdi er ikke en dato ({ $samples })
       *[other] { $column }: { $n } værdier er ikke datoer ({ $samples })
    }
unread-not-money =
    { $n ->
        [one] { $column }: { $n } værdi er ikke et beløb i en valuta ({ $samples })
       *[other] { $column }: { $n } værdier er ikke beløb i en valuta ({ $samples })
    }
unread-not-yes-no =
    { $n ->
        [one] { $column }: { $n } værdi er hverken ja eller nej ({ $samples })
       *[other] { $column }: { $n } værdier er hverken ja eller nej ({ $samples })
    }
unread-not-decoded = { $column }: { $n } værdier har bytes, som ikke er noget bogstav i kodningen ({ $samples })
unread-cell-error =
    { $n ->
        [one] { $column }: { $n } værdi er en fejl fra et regneark ({ $samples })
       *[other] { $column }: { $n } værdier er fejl fra et regneark ({ $samples })
    }
unread-in-doubt =
    { $n ->
        [one] { $column }: { $n } værdi kan læses på to måder ({ $samples })
       *[other] { $column }: { $n } værdier kan læses på to måder ({ $samples })
    }
lossy-time =
    { $n ->
        [one] { $column }: af { $n } tidspunkt bevares kun dagen ({ $samples })
       *[other] { $column }: af { $n } tidspunkter bevares kun dagen ({ $samples })
    }
lossy-zone =
    { $n ->
        [one] { $column }: af { $n } tidspunkt bevares kun dagen, som uret viste den i dets tidszone ({ $samples })
       *[other] { $column }: af { $n } tidspunkter bevares kun dagen, som uret viste den i deres tidszone ({ $samples })
    }
lossy-sign = { $column }: { $n } beløb læses i kolonnens valuta ({ $samples })
taken-as-missing =
    { $n ->
        [one] { $column }: { $n } værdi siger, at der ingen er, og tæller som manglende ({ $samples })
       *[other] { $column }: { $n } værdier siger, at der ingen er, og tæller som manglende ({ $samples })
    }
perhaps-missing =
    { $n ->
        [one] { $column }: { $n } værdi siger måske, at der ingen er, og bevares, som den står ({ $samples })
       *[other] { $column }: { $n } værdier siger måske, at der ingen er, og bevares, som de står ({ $samples })
    }
ask-decimal = { $column }: { $n } tal kan være tusinder eller decimaler ({ $samples })
ask-dates =
    { $n ->
        [one] { $column }: i { $n } dato er det ikke klart, hvilket tal der er dagen, og hvilket der er måneden eller året ({ $samples })
       *[other] { $column }: i { $n } datoer er det ikke klart, hvilket tal der er dagen, og hvilket der er måneden eller året ({ $samples })
    }
ask-day-numbers =
    { $n ->
        [one] { $column }: { $n } tal kan være en dato, som et program har talt ({ $samples })
       *[other] { $column }: { $n } tal kan være datoer, som et program har talt ({ $samples })
    }
ask-currency = { $column }: { $n } beløb har et tegn, som flere valutaer deler ({ $samples })
read-how-title = Sådan blev værdierne læst
ask-as-text = Indtil da importeres kolonnen som tekst. Angiv, hvordan den læses: { $option }
ask-as-missing = Indtil da mangler det, der er i tvivl. Angiv, hvordan det læses: { $option }
ask-as-numbers = De importeres som tal. Er de datoer, så angiv det: { $option }
ask-perhaps-missing = Betyder det, at der ingen er, så angiv det: { $option }
ask-taken-as-missing = Er det en værdi, så angiv det: { $option }
error-not-a-day = Dette er ikke en dato.
error-not-a-day-remedy = Skriv den som 2026-11-22.

## Duplicates
# $n groups of rows; $reasons is a list of what speaks against a group.

duplicate-certain =
    { $n ->
        [one] { $n } gruppe er med sikkerhed én person.
       *[other] { $n } grupper er med sikkerhed én person hver.
    }
duplicate-likely =
    { $n ->
        [one] { $n } gruppe er sandsynligvis én person: se på den.
       *[other] { $n } grupper er sandsynligvis én person hver: se på dem.
    }
duplicate-rank-certain = sikker
duplicate-rank-likely = sandsynlig
duplicate-but = men { $reasons }
duplicate-for-same-email = samme e-mailadresse
duplicate-for-same-mailbox = e-mailadresser til samme postkasse
duplicate-for-same-phone = samme telefonnummer
duplicate-for-same-profile = samme profil
duplicate-for-same-id = samme record-id
duplicate-for-same-name = samme navn
duplicate-for-alike-name = næsten samme navn
duplicate-for-initials = samme navn, det ene med initialer
duplicate-for-part-of-name = det ene navn er en del af det andet
duplicate-for-same-given-name = samme fornavn
duplicate-for-same-company = samme virksomhed
duplicate-for-alike-company = næsten samme virksomhed
duplicate-for-same-domain = samme virksomhedsdomæne
duplicate-against-other-name = et andet navn
duplicate-against-other-family-name = et andet efternavn
duplicate-against-other-email-there = en anden adresse i samme virksomhed
duplicate-against-other-phone = et andet telefonnummer
duplicate-against-other-profile = en anden profil
duplicate-against-other-company = en anden virksomhed
duplicate-against-other-domain = et andet virksomhedsdomæne
duplicate-against-often-called-so = andre dér kan også hedde sådan
duplicate-against-other-in-group = en anden række i gruppen er en anden person
duplicate-block-email = e-mailadresse
duplicate-block-mailbox = postkasse
duplicate-block-phone = telefonnummer
duplicate-block-profile = profil
duplicate-block-id = record-id
duplicate-block-domain = domæne og omtrent samme navn
duplicate-block-company = virksomhed og omtrent samme navn
duplicate-block-name = navn og omtrent samme virksomhed
# $block is one of duplicate-block-…; $blocks is how many different ones there are.
duplicate-limit-key =
    { $n ->
        [one] { $n } række har en værdi, som mere end 20 rækker deler, så den siger ikke, hvem det er: { $block } ({ $blocks }).
       *[other] { $n } rækker har en værdi, som mere end 20 rækker deler, så den siger ikke, hvem de er: { $block } ({ $blocks }).
    }
duplicate-limit-name =
    { $n ->
        [one] { $n } række deler dette med mere end 200: { $block }. Den blev kun sammenlignet med de 20 nærmeste efter navn ({ $blocks }).
       *[other] { $n } rækker deler dette med mere end 200: { $block }. Hver blev kun sammenlignet med de 20 nærmeste efter navn ({ $blocks }).
    }

## Command line

cli-made = Nyt arbejdsområde: { $file }
cli-looking = Ser på filen
cli-definition-in-force = Gælder nu: definition { $hash }
cli-findings-none = Der er intet galt med denne definition.
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = fejl
cli-severity-warning = advarsel
cli-criteria = Kriterier
cli-run = Kørsel { $id }
cli-run-not-kept = ikke gemt, fordi arbejdsområdet kun kan læses
cli-skipped = Sprang den over
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = Kontrollér stien efter --workspace, eller start et arbejdsområde dér med “new”.
cli-error-definition-wrong-remedy = Ret det, der er anført ovenfor, i filen, og prøv igen. Intet blev ændret.
cli-error-definition-absent-remedy = Sæt en i kraft med “definition import FIL.json”, eller skriv en i vinduet.
cli-error-lead-absent-remedy = Spørg efter et record-id eller en e-mailadresse, som den står i listen.

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = Aftale
paper-reached-by-rule = Hvem der når denne fase:
paper-reached-by-decision = Nås, når nogen beslutter det; listen registrerer det således:
paper-reached-by-fact = Nås, når det er sket; listen registrerer det således:
paper-optional = Leads må springe denne fase over.
paper-entered-on = Dagen står i feltet { $field }.
paper-decision-unrecorded = Listen registrerer endnu ikke denne beslutning.
paper-everybody = Alle leads.
paper-nobody = Ingen leads endnu: der er intet kriterium.
paper-everybody-muted = Alle leads: alt dette er slået fra.
paper-nobody-muted = Ingen leads: alt dette er slået fra.
criterion-missing-met = (en manglende værdi tæller som opfyldt)
criterion-missing-not-met = (en manglende værdi tæller som ikke opfyldt)
change-title = Navnet er ændret
change-time-zone = Tidszonen, som dage tælles i, er ændret
# $places is where the criterion is used, as named below; with a mark where it is muted.
change-criterion-added = Kriterium tilføjet · { $places }
change-criterion-removed = Kriterium fjernet · { $places }
change-criterion-changed = Kriterium ændret · { $places }
change-criterion-reworded = Andet navn eller anden begrundelse for et kriterium, der spørger om det samme · { $places }
change-place-stage = fasen “{ $name }”
change-place-muted = { $place } (slået fra)
change-place-nowhere = bruges ingen steder
change-profile-added = Ideel kunde, “{ $name }”: tilføjet
change-profile-removed = Ideel kunde, “{ $name }”: fjernet
change-exclusion-added = Udelukkelse tilføjet
change-muted = { $name }: slået fra, tæller ikke længere
change-unmuted = { $name }: tæller igen
change-exclusion-removed = Udelukkelse fjernet
change-stage-added = Fasen { $name } tilføjet
change-stage-removed = Fasen { $name } fjernet
change-stage-renamed = En fase har fået et andet navn
change-stage-owner = En anden part har ansvaret for { $name }
change-stage-optional = Leads må nu springe { $name } over
change-stage-entered-on = Dagen for { $name } står nu i et andet felt
change-stage-required = Leads må ikke længere springe { $name } over
change-stage-rule = { $name } nås ved en anden regel
change-criteria-order = Kun rækkefølgen er ændret; alle leads afgøres som før
change-stage-order = Faserne kommer i en anden rækkefølge
version-agreed = v{ $no } aftalt { $date }
version-superseded = v{ $no } aftalt { $date }, afløst
version-proposed = v{ $no } venter på en underskrift
version-left = v{ $no } aldrig aftalt
version-single-signer = én underskriver
diff-none = Intet er ændret.
cli-versions-no-definition = Der er ingen definition endnu.
cli-versions-draft = Den gældende definition er et udkast: ingen har underskrevet den.
fact-proposed = { $title } (v{ $no }, { $side } mangler at underskrive)
fact-agreed = v{ $no } aftalt { $date }
home-agreement-agreed = Begge parter blev enige om “{ $title }” den { $date }.
home-agreement-signed-by = v{ $no }, underskrevet af { $names }.
home-agreement-missing = { $side } mangler at underskrive v{ $no }.
home-agreement-since = Version { $no } er den seneste, som begge parter underskrev; dette udkast afviger fra den.
agreement-title = Aftale
agreement-says = Den tekst, som begge parter underskriver. Når den er underskrevet, ændres den aldrig; hver rettelse er et nyt udkast.
agreement-nothing = Der er intet at underskrive endnu
agreement-nothing-says = Skriv først ned, hvad et godt lead er. Derefter underskriver begge parter det her.
agreement-go-define = Åbn definitionen
agreement-not-in-force = Version { $no } gælder ikke nu.
agreement-take-up = Tag version { $no } op igen
agreement-unsaved = Definitionen har ændringer, der ikke er gemt. Det, der underskrives her, er den gemte tekst.
agreement-wrong = Denne definition kan ikke vurdere listen, som den er nu. Ret den, før den underskrives.
agreement-read-only = Arbejdsområdet kan kun læses nu, så intet kan underskrives.
agreement-draft = Udkast: ingen har underskrevet det
agreement-proposed = Version { $no }: én underskrift mangler
agreement-agreed = Version { $no }: aftalt den { $date }
agreement-superseded = Version { $no }: aftalt den { $date }, siden afløst
agreement-left = Version { $no }: aldrig aftalt, opgivet til fordel for en anden tekst
agreement-days = Dage tælles i tidszonen { $zone }.
agreement-to-signatures = Til underskrifterne
agreement-signatures = Underskrifter
agreement-signed = underskrevet den { $date }
agreement-unsigned = ikke underskrevet endnu
agreement-sign-for = Underskriv for { $side }
agreement-sign-title = Underskriv definitionen
agreement-sign-says = Din underskrift gælder denne tekst til punkt og prikke. Den gemmes for altid.
agreement-sign-name = Dit navn
agreement-single-signer = Én person underskrev for begge parter.
agreement-hash = Fingeraftryk (hash) af den underskrevne tekst
agreement-definition-hash = Fingeraftryk (hash) af reglerne
agreement-people = Hvem der deltager
agreement-people-none = Her er ingen endnu. Den, der underskriver, bliver tilføjet.
agreement-person-signs = { $side }, underskriver
agreement-person-watches = { $side }, deltager uden at underskrive
agreement-person-add = Tilføj en person
agreement-person-title = Hvem der deltager
agreement-person-name = Navn
agreement-person-side = Taler for
agreement-person-may-sign = Underskriver for denne part
agreement-person-save = Gem
versions-title = Versioner
versions-draft = Udkast
versions-draft-says = gældende, ikke underskrevet
versions-of = Version { $no }
versions-agreed = aftalt { $date }
versions-superseded = aftalt { $date }, afløst
versions-proposed = venter på { $side }
versions-left = aldrig aftalt
versions-none = Ingen version endnu: den første underskrift skaber en.
papers-title = Papirer
papers-says = Gem teksten på papir: til underskrift, til at sende, til at hænge på væggen.
papers-kind = Hvilket papir
papers-kind-agreement = Aftalen
papers-kind-agreement-says = Hele teksten med tragten, ændringerne, underskrifterne og fingeraftrykkene.
papers-kind-card = Kortet til væggen
papers-kind-card-says = Hvad et godt lead er, med store bogstaver på én side.
papers-kind-minutes = Referat
papers-kind-minutes-says = Hvad der skete på workshoppen: hvem der var der, forslag, kalibrering, beslutninger, det åbne, og tragten før og efter.
papers-form = Format
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = Gem …
papers-draft = UDKAST: ingen har underskrevet denne tekst
papers-proposed = IKKE AFTALT ENDNU: der mangler én underskrift
papers-superseded = GÆLDER IKKE LÆNGERE: en anden tekst er trådt i stedet
papers-read-in = Denne version blev ikke underskrevet på dette sprog. Sætningerne står, som de blev underskrevet, på et andet.
papers-funnel = Tragten efter denne tekst
papers-funnel-none = Der er ingen leads, som denne tekst kan bruges på, så der er ingen tragt.
papers-range = { $least } til { $most }
papers-range-says = Hvor der står to tal, er det første sikkert; det andet tæller også alle med, som endnu ikke kan bedømmes.
papers-changes = Hvad der er ændret siden version { $no }
papers-hashes = Fingeraftryk
papers-hashes-says = De ændrer sig med hvert bogstav i det, de er taget af.
papers-hash-later = kommer med den første underskrift
papers-signed-at = underskrevet { $date } kl. { $time }
papers-zone = Tider er i { $zone }.
papers-ask = Spørgsmål? Spørg { $people }.
papers-more =
    { $n ->
        [one] { $n } sætning mere står i aftalen
       *[other] { $n } sætninger mere står i aftalen
    }
papers-more-parts =
    { $n ->
        [one] { $n } del mere står i aftalen.
       *[other] { $n } dele mere står i aftalen.
    }
papers-shortened = Sætninger, der ender på …, står helt ud i aftalen.
minutes-title = Referat
minutes-subtitle = Referat af workshoppen den { $date }
minutes-present = Hvem der var til stede
minutes-proposals = Hvad der blev foreslået
minutes-proposal = Forslag
minutes-calibration = Blind kalibrering
minutes-lead = Lead
minutes-decisions = Hvad der blev besluttet
minutes-options = Der var at vælge imellem:
minutes-chosen = Besluttet
minutes-why = Hvorfor
minutes-decided-by = Af
minutes-dissent = Imod
minutes-open = Hvad der er åbent
minutes-open-what = Punkt
minutes-open-who = Tages af
minutes-before = Tragten før
minutes-after = Tragten efter
minutes-nothing = Intet blev noteret.
compare-title = Hvad der er ændret
compare-before = Fra
compare-after = Til
compare-needs = Så snart der er to tekster, kan de sammenlignes her.
compare-was = før
compare-is = efter
error-name-unfit = Dette er ikke et navn, der kan underskrive.
error-name-unfit-remedy = Angiv et navn på højst 120 bogstaver på én linje.
error-not-a-signatory = Denne person deltager uden at underskrive.
error-not-a-signatory-remedy = Lad en anden underskrive, eller udpeg denne person som en, der underskriver.
error-already-signed = Teksten har allerede den underskrift.
error-already-signed-remedy = Der er ikke mere at gøre her. Den anden part underskriver i eget navn.
error-version-absent = Den version findes ikke.
error-version-absent-remedy = Se listen over versioner. En definition bliver en version, når den underskrives første gang.

## Templates of a definition

patterns-title = Begynd med en skabelon
patterns-says = En skabelon er en begyndelse: dens kriterier bliver jeres. Den erstatter det, der nu står i udkastet; “Fortryd” bringer det tilbage.
patterns-open = Skabelon
patterns-empty = Der er intet kriterium endnu. Begynd med en kendt måde at kvalificere leads på, eller tilføj egne kriterier nedenfor.
patterns-source = Kilde: { $source }
pattern-bant = BANT
pattern-bant-says = Budget, beslutningsmandat, behov og tidshorisont: to af de fire giver et MQL, alle fire et SQL.
pattern-bant-source = IBM's salgspraksis siden 1950'erne
pattern-bant-budget = Budget
pattern-bant-authority = Beslutningsmandat
pattern-bant-need = Behov
pattern-bant-timeline = Tidshorisont
pattern-champ = CHAMP
pattern-champ-says = Først udfordringer, så beslutningsmandat, penge og prioritering: en udfordring hos en beslutningstager er et MQL, alle fire et SQL.
pattern-champ-source = InsightSquareds svar på BANT, 2010'erne
pattern-champ-challenges = Udfordringer
pattern-champ-authority = Beslutningsmandat
pattern-champ-money = Penge
pattern-champ-prioritization = Prioritering
pattern-meddic = MEDDIC
pattern-meddic-says = Til komplekst salg: et kendt problem er et MQL; fire af måltal, økonomisk beslutningstager, beslutningskriterier, beslutningsproces, problem og champion et SQL.
pattern-meddic-source = Dick Dunkel og Jack Napoli hos PTC, 1990'erne
pattern-meddic-metrics = Måltal
pattern-meddic-economic-buyer = Økonomisk beslutningstager
pattern-meddic-decision-criteria = Beslutningskriterier
pattern-meddic-decision-process = Beslutningsproces
pattern-meddic-pain = Erkendt problem
pattern-meddic-champion = Champion
pattern-hubspot-lifecycle = HubSpots livscyklus
pattern-hubspot-lifecycle-says = De faser, som HubSpot registrerer, fra abonnent til kunde: hver nås, når den eller en senere er registreret.
pattern-hubspot-lifecycle-source = HubSpots standardfaser i livscyklussen
score-fit = Match
score-engagement = Engagement
pattern-mql-by-score = MQL efter score
pattern-mql-by-score-says = Point for match og for interesse, der aftager; de to giver tilsammen en karakter, og de bedste karakterer giver et MQL.
pattern-mql-by-score-source = Lead scoring i marketing automation, match og engagement hver for sig
findings-choose-field = Vælg feltet i stedet for { $field }
findings-choose = Vælg feltet

## What was imported
import-changes = { $field }: { $filled } udfyldt, { $replaced } ændret, { $cleared } ryddet
import-moves = { $stage }: { $new } nye, { $entered } kom ind, { $left } gik ud
imports-none = Intet er importeret endnu.
imports-no = Nr.
imports-when = Hvornår
imports-file = Fil
imports-rows = Rækker
imports-by = Af
imports-state = Tilstand
imports-n = { $n }
imports-undone = fortrudt
imports-counts = tæller
imports-left-out = udeladt
imports-was-undone = Import { $no } er fortrudt. Listen har nu { $n } leads.
imports-was-redone = Import { $no } tæller igen. Listen har nu { $n } leads.
imports-absent = { $n ->
    [one] { $n } person fra en tidligere fil er ikke i import { $no }, som er alt, hvad der er.
   *[other] { $n } personer fra en tidligere fil er ikke i import { $no }, som er alt, hvad der er.
}
imports-absent-none = Ingen mangler i den seneste fil, der var alt, hvad der er.


## Screens: imports, what they changed, and what was said of a lead

screen-imports = Importer
imports-title = Importer
imports-says = Alle filer, der er kommet ind, den nyeste først. Hver kan fortrydes og tages med igen.
imports-empty = Intet er importeret endnu
imports-empty-says = Hver fil gemmes her med det, den ændrede, så den kan ses efter og fortrydes.
screen-tables = Tabeller
other-tables-says = Det, der er kommet ind ved siden af leads, som det står. Det ændres ved en import, eller ved at fortryde en.
other-tables-choose = Hvilken tabel
other-tables-empty = Der er endnu ikke importeret noget af dette
other-tables-empty-says =
    { $rows ->
        [companies] Importér en fil med én virksomhed pr. række: dens id, navn eller domæne, og hvad man ved om den.
        [deals] Importér en fil med én salgsmulighed pr. række: dens id, fase, beløb og datoer samt kontaktens e-mailadresse.
        [activities] Importér en fil med én aktivitet pr. række: dens type, dag og e-mailadressen på den, der gjorde det.
        [stage_history] Importér en fil med ét faseskift pr. række: record-id eller e-mailadresse, fasen og dagen. CRM-systemer eksporterer det som et leads historik.
        [costs] Importér en fil med ét beløb pr. række: dets kilde eller kampagne, periode (en måned eller en dag) og valuta.
        [counts] Importér en fil med ét antal pr. række: dets kilde, periode (en måned eller en dag), og hvad der tælles, f.eks. besøg eller følgere.
       *[details] Importér en fil med én række for hver ting, andre tabeller nævner, f.eks. et produkt, og hvad man ved om den.
    }
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
import-names-nobody = Intet i disse rækker nævner en person, men de regnes for personer. Er de noget andet, så fortryd importen og angiv deres tabel, fx --table details.
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
journey-title = Vejen gennem tragten
journey-pass = Forløb { $n }
journey-no-entry = Ingen fase er nået endnu.
journey-closed = Afsluttet med { $by } den { $date }.
journey-since = senest { $date }
known-by-history = registreret i fasehistorikken
known-by-fact = dagen for det skete
known-by-decision = dagen for beslutningen
known-by-dated-facts = fundet ud fra daterede hændelser
known-by-import = kom med en import eller en rettelse
known-by-known-since = opfyldt, da leadet blev kendt; måske før
ending-lost = Tabt
ending-recycled = Sendt tilbage
ending-disqualified = Diskvalificeret
entries-column-n = Indtrædelser
entries-column-without-day = Dag ukendt
entries-column-month = Måned
entries-no-cohort = Ingen kohorter for { $stages }: ingen indtrædelsesdag er kendt. En fase får en historik, når senere importer ændrer, hvem der opfylder den, eller når et felt, daterede hændelser eller en fasehistorik fortæller dagen.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = i hånden, { $date }
lead-told-hand-by = i hånden, { $by }, { $date }
lead-told-cleared = fjernet
lead-told-undone = fortrudt
as-of-known = som kendt den { $date }
funnel-known = Som kendt den { $date }

## Dubletter og sletning

screen-duplicates = Dubletter
duplicates-look = Find dubletter
duplicates-looking = Leder efter, hvem der står på listen to gange
duplicates-looking-says = Søgningen ændrer intet.
duplicates-stopped = Du stoppede søgningen
duplicates-stopped-says = Listen er, som den var.
duplicates-none = Ingen står på listen to gange
duplicates-none-says = Adresser, telefonnumre, profiler, navne og firmaer er sammenlignet.
duplicates-groups = Grupper
duplicates-certain = Sikre ({ $n })
duplicates-likely = Sandsynlige: se på dem ({ $n })
duplicates-n-rows =
    { $n ->
        [one] { $n } række
       *[other] { $n } rækker
    }
duplicates-merge-certain =
    { $n ->
        [one] Flet den sikre
       *[other] Flet alle { $n } sikre
    }
duplicates-merge-certain-ask =
    { $n ->
        [one] { $n } gruppe bliver til én person som foreslået. Ét klik skiller den igen.
       *[other] { $n } grupper bliver til én person hver som foreslået. Ét klik skiller dem alle igen.
    }
duplicates-merge-go = Flet dem
duplicates-cancel = Annuller
duplicates-merge = Flet
duplicates-apart = Ikke samme person
duplicates-later = Senere
duplicates-keys = J og K går fra gruppe til gruppe, Enter fletter, N siger, at det ikke er samme person.
duplicates-for = Taler for
duplicates-against = Taler imod
duplicates-nothing-against = Intet taler imod.
duplicates-stays = Bliver
duplicates-stays-row = { $name } bliver (række { $row })
duplicates-field = Felt
duplicates-counts = { $field }: { $value } tæller
duplicates-earlier = De forrige
duplicates-further = De næste
duplicates-shown = { $first }–{ $last } af { $of }
duplicates-limits = Hvad der ikke blev sammenlignet
merges-title = Flettet
merges-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } personer
    }
merges-gone = ikke længere på listen
merges-part = Skil igen
merges-part-named = Skil igen: { $name }
merges-by = { $name }, { $at }
merges-none = Ingen er flettet.
merges-who = Hvem
merges-certain-done =
    { $n ->
        [one] { $n } gruppe blev til én person. Listen har nu { $leads } leads.
       *[other] { $n } grupper blev til én person hver. Listen har nu { $leads } leads.
    }
merges-undone =
    { $n ->
        [one] { $n } fletning er fortrudt. Listen har nu { $leads } leads.
       *[other] { $n } fletninger er fortrudt. Listen har nu { $leads } leads.
    }
erase-menu = Slet denne person…
erase-title = Slet { $name }?
erase-values = Alt, hvad hver import sagde om personen, forsvinder.
erase-around = Det, personen gjorde, forsvinder, og navnet i handler.
erase-runs = Tidligere kørsler glemmes, da de talte personen med.
erase-final = Det kan ikke fortrydes.
erase-block = Og importér ikke personen igen
erase-keep = Behold
erase-go = Slet
erased-people =
    { $n ->
        [one] { $n } person er slettet.
       *[other] { $n } personer er slettet.
    }
erased-blocked = Importeres ikke igen.
erased-traces = Filen kunne ikke skrives om lige nu, så der kan stadig være spor i den. De forsvinder, næste gang arbejdsområdet åbnes, og der er plads på disken.
blocks-title = Blokeringsliste
blocks-open = Blokeringsliste…
blocks-people =
    { $n ->
        [0] Ingen er på blokeringslisten.
        [one] { $n } person må ikke importeres igen.
       *[other] { $n } personer må ikke importeres igen.
    }
blocks-since = { $date }: { $n }
blocks-left-out =
    { $n ->
        [one] Import { $no }, { $file }: { $n } række udeladt
       *[other] Import { $no }, { $file }: { $n } rækker udeladt
    }
blocks-says = Den, der er slettet for altid, genkendes på hashværdier af e-mailadresse og post-id. Selve adresserne gemmes ikke, så kun en adresse, du skriver, kan slås op.
blocks-key = E-mailadresse eller post-id
blocks-check = Slå op
blocks-is = På blokeringslisten siden { $date }.
blocks-is-not = Ikke på blokeringslisten.
blocks-lift = Luk ind igen…
blocks-lift-sure = Næste import, der har personen med, bringer vedkommende tilbage. Har personen bedt om at blive glemt, så lad blokeringen stå.
blocks-lift-go = Luk ind igen
blocks-keep = Hold ude
blocks-lifted = Fjernet fra blokeringslisten: næste import kan bringe personen tilbage.
blocks-close = Luk
mask-on = Skjul, hvem folk er
mask-off = Vis, hvem folk er
mask-is-on = Navne, adresser og noter er skjult
mask-key = Ctrl+Shift+M
mask-fields = Hvad er skjult…
mask-fields-title = Felter, der siger, hvem nogen er
mask-fields-says = Fundet på deres type og navn. Sæt hak ved det, programmet overså. De samme felter udelades af anonymiserede eksporter.
mask-mend = Vis først, hvem folk er, for at rette værdier.
anonymised = Anonymiseret: uden navne, adresser og fri tekst
anonymised-says = Hver person får et pseudonym i stedet. Tal og datoer bevares, så det er pseudonymiserede data: den, der kender en person godt nok, kan stadig genkende vedkommende.
anonymised-keep = De samme pseudonymer hver gang: eksporter af dette arbejdsområde kan samles
anonymised-fresh = Nye pseudonymer: ingen kan samle denne fil med en anden
anonymised-pseudonyms = Pseudonymer
anonymised-left-out = Udeladt: { $fields }
anonymised-small =
    { $n ->
        [one] { $field }: { $n } værdi har færre end 5 personer (færrest: { $fewest })
       *[other] { $field }: { $n } værdier har færre end 5 personer hver (færrest: { $fewest })
    }
anonymised-alone =
    { $n ->
        [0] Med alle bevarede værdier tilsammen står ingen alene.
        [one] Med alle bevarede værdier tilsammen står { $n } person alene og kan måske genkendes.
       *[other] Med alle bevarede værdier tilsammen står { $n } personer alene og kan måske genkendes.
    }
backup-go = Gem en kopi…
backup-done = Gemt: { $file }

## Lead lists

error-list-absent = Listen eller ændringen af den findes ikke.
error-list-absent-remedy = Se listerne: den kan have fået nyt navn, være slettet eller fortrudt.
error-list-exists = Der er allerede en liste med det navn.
error-list-exists-remedy = Vælg et andet navn, eller omdøb den anden liste først.
error-list-name-unfit = Det kan ikke være navnet på en liste.
error-list-name-unfit-remedy = Giv den et navn på højst 120 tegn på én linje.
error-list-of-people = Kun personer kan stå på lister.
error-list-of-people-remedy = Importér virksomheder, salgsmuligheder og aktiviteter uden en liste.
error-list-of-past = Hvem der er på en liste, ændres pr. i dag.
error-list-of-past-remedy = Gå tilbage til i dag, og sæt så leads på listen.
error-import-of-others = Rækkerne i denne import er ikke personer.
error-import-of-others-remedy = Vælg en import af personer.
funnel-on-list = på listen “{ $list }”
funnel-among = Hvis leads tælles
funnel-among-all = Alle personer
import-to-list = Liste: { $name }
import-list = Leadliste
import-list-none = Ingen liste
import-list-new = En ny liste
import-list-name = Listens navn
import-list-means = Alle i filen er så på listen. Det følger importen: fortrydes og tages med igen sammen med den.
import-snapshot-of-list = Filen er hele listen
import-snapshot-of-list-means = Medlemmer af listen, som ikke er i filen, mærkes som fraværende og forbliver medlemmer. Ingen andre berøres.
imports-undo-members = Personer, der bliver, men forsvinder fra listen “{ $list }”: { $n }.
leads-list = Liste
leads-on-no-list = ikke på nogen liste
leads-lists-overlap = Den, der er på flere lister, tæller med på hver.
lists-put = På liste…
lists-put-title = Sæt disse leads på en liste, eller tag dem af
lists-put-says = Det gælder de { $n } viste leads.
lists-put-on = Sæt på listen
lists-take-off = Tag af listen
lists-close = Luk
lists-nobody-changed = Intet blev ændret: sådan var det i forvejen.
lists-change-added = Sat på “{ $name }”: { $n }
lists-change-removed = Taget af “{ $name }”: { $n }
lists-change-undo = Sådan fortrydes det: leadpact lists undo { $no }
lists-change-undone = Ændring { $name } er fortrudt.
lists-change-redone = Ændring { $name } tæller igen.
lists-renamed = “{ $name }” hedder nu “{ $new }”.
lists-deleted = Listen “{ $name }” er slettet. Personerne bliver.
lists-restored = Listen “{ $name }” er tilbage med sine medlemmer.
lists-none = Der er ingen lister endnu.
lists-name = Liste
lists-members = Personer
lists-absent = Fraværende
lists-on-none = Ikke på nogen liste: { $n }
lists-changes-none = Ingen har ændret listerne i hånden.
lists-what = Hvad
screen-lists = Lister
lists-says = Alle personer er samlet ét sted; en liste er et udvalg af dem. En person kan være på flere.
lists-empty-says = Importér en fil til en liste, eller filtrér leads, og sæt dem på en.
lists-imports = Importer
lists-made = Oprettet
lists-rename = Omdøb
lists-rename-of = Omdøb: { $name }
lists-rename-save = Gem navnet
lists-delete = Slet
lists-delete-of = Slet: { $name }
lists-undo = Fortryd
lists-redo = Tag med igen
lists-undo-of = Fortryd: { $what }
lists-redo-of = Tag med igen: { $what }
lists-deleted-title = Slettede lister
lists-restore = Hent tilbage
lists-restore-of = Hent tilbage: { $name }
lists-by-hand = Ændret i hånden


## What an import and an undo did: whom each count counts

of-import-all = I import { $no }, { $file }
of-import-new = Nye med import { $no }, { $file }
of-import-updated = Opdateret af import { $no }, { $file }
of-import-unchanged = Uændret af import { $no }, { $file }
of-import-absent = Fraværende i import { $no }, { $file }
of-import-came-new = Nye på { $stage } med import { $no }, { $file }
of-import-came = Kom til { $stage } med import { $no }, { $file }
of-import-left = Forlod { $stage } med import { $no }, { $file }
balance-new = { $n } nye
balance-updated = { $n } opdateret
balance-unchanged = { $n } uændret
imports-undo-move = { $stage }: { $left } er der ikke længere, { $entered } er der igen.
imports-undo-would = Uden denne import, trin for trin:
imports-undo-did = Ved at fortryde den, trin for trin:
imports-undo-nobody-moves = Ingen flytter mellem trinene.
imports-undone-people = Fortrudt. Personer, der er væk: { $n }. Værdier, der gik tilbage: { $values }.
imports-undone-rows = Fortrudt. Rækker, der er væk: { $n }. Værdier, der gik tilbage: { $values }.


## Before an import: by which keys its rows will be joined

keys-title = Nøglen, som rækkerne forbindes med
keys-by = Hvem de tilhører, søges først i “{ $field }”.
keys-unmatched =
    { $n ->
        [one] { $n } værdi finder intet: { $values }.
       *[other] { $n } forskellige værdier finder intet, for eksempel { $values }.
    }
keys-value = “{ $value }” ({ $n })
keys-remedy = Vælg en anden nøgle, eller læs efter importen værdien som den, der menes.
keys-own = Felt i filen
keys-other = er det samme som
keys-add = Tilføj nøglen
keys-kept = Gælder allerede.

import-to-columns = Videre til kolonnerne
import-back-to-file = Tilbage til filen
look-cut = Sådan er filen delt i celler
look-read = Sådan læses den
look-found-again = Tilbage til det fundne
look-table = Tabel i filen
look-table-hidden = { $name } (skjult)
look-headings = Overskrifter
look-headings-row = Række { $n }
look-headings-none = Ingen: kolonnerne nummereres
look-more = Mere
look-quote-double = anførselstegn "
look-quote-single = apostroffer '
look-comment-none = intet tegn
look-goes = Hvor det skal hen
look-above = Linjer udeladt over tabellen: { $n }
look-no-rows = Der er intet at vise. Vælg en anden række med overskrifter eller et andet tegn mellem celler.
look-counting = Læser det hele…
encoding-unicode = Unicode ({ $name })
encoding-western = Vesteuropæisk ({ $name })
encoding-central = Centraleuropæisk ({ $name })
encoding-thai = Thai ({ $name })
encoding-cyrillic = Kyrillisk ({ $name })
encoding-greek = Græsk ({ $name })
encoding-turkish = Tyrkisk ({ $name })
encoding-baltic = Baltisk ({ $name })
encoding-japanese = Japansk ({ $name })
encoding-chinese = Kinesisk ({ $name })
encoding-korean = Koreansk ({ $name })
look-more-columns = Flere kolonner: { $n }
delimiter-space = mellemrum

format-dates = Datoer som
format-dates-of = Sådan skrives datoer i { $column }
format-decimal = Tal som
format-decimal-of = Sådan skrives tal i { $column }
format-currency-of = Valuta for { $column }
format-buddhist = År efter buddhistisk tidsregning: 2567 er 2024.
format-currency-is = Beløb uden valuta er i { $currency }.
format-percent = Procenter: 12 % er 12.
format-missing = Ingen værdi:
format-missing-word = “{ $text }” ({ $n })
format-missing-of = I { $column } er “{ $text }” ({ $n } gange) ingen værdi
format-choose = Angiv hvilken
format-ask-dates = Hvad står først i { $samples }? Indtil det er angivet, er kolonnen tekst.
format-ask-decimal = Står tegnet i { $samples } for decimaler eller tusinder? Indtil det er angivet, er kolonnen tekst.
format-ask-currency = Hvilken valuta er “{ $sign }” i { $samples }? Indtil det er angivet, er kolonnen tekst.
## Hvad en fil er, og hvad der gøres med dens rækker

file-is-export = Dette er { $export }: { $what }.
file-is-table = Dette er en tabel: { $what }.
file-rows =
    { $rows ->
        [people]
            { $n ->
                [one] { $n } person
               *[other] { $n } personer
            }
        [companies]
            { $n ->
                [one] { $n } virksomhed
               *[other] { $n } virksomheder
            }
        [deals]
            { $n ->
                [one] { $n } handel
               *[other] { $n } handler
            }
        [activities]
            { $n ->
                [one] { $n } aktivitet
               *[other] { $n } aktiviteter
            }
        [stage_history]
            { $n ->
                [one] { $n } faseskift
               *[other] { $n } faseskift
            }
        [costs]
            { $n ->
                [one] { $n } omkostning
               *[other] { $n } omkostninger
            }
        [counts]
            { $n ->
                [one] { $n } tal
               *[other] { $n } tal
            }
       *[other]
            { $n ->
                [one] { $n } række
               *[other] { $n } rækker
            }
    }
export-of-hubspot-contacts = en eksport af kontakter fra HubSpot
export-of-hubspot-companies = en eksport af virksomheder fra HubSpot
export-of-hubspot-deals = en eksport af handler fra HubSpot
export-of-hubspot-activities = en eksport af aktiviteter fra HubSpot
export-of-salesforce-leads = en eksport af leads fra Salesforce
export-of-salesforce-contacts = en eksport af kontakter fra Salesforce
export-of-salesforce-accounts = en eksport af konti fra Salesforce
export-of-salesforce-opportunities = en eksport af salgsmuligheder fra Salesforce
export-of-pipedrive-people = en eksport af personer fra Pipedrive
export-of-pipedrive-deals = en eksport af handler fra Pipedrive
export-of-pipedrive-organizations = en eksport af organisationer fra Pipedrive
export-of-apollo-people = en eksport af personer fra Apollo
export-of-zoominfo-people = en eksport af personer fra ZoomInfo
export-of-linkedin-leads = en eksport af leadformular fra LinkedIn
export-of-meta-leads = en eksport af leadformular fra Meta
caution-converted-missing = Ingen af disse leads er konverteret: eksporter fra Salesforce udelader ofte konverterede leads. Så er alle rater fra leads til salgsmuligheder forkerte. Eksportér dem også.
caution-targets = Disse personer er mål: deres data er købt, og de har aldrig selv vist interesse.
mapped-same-meaning = “{ $column }” går til “{ $field }”, som betyder det samme.
import-tests =
    { $n ->
        [one] { $n } test af en leadformular er udeladt.
       *[other] { $n } tests af en leadformular er udeladt.
    }
import-tests-keep = Behold formularens testleads
import-tidied-address =
    { $n ->
        [one] { $column }: { $n } celle rummer mere end en adresse ({ $samples }). Den bliver, som den er; personer findes på adressen i den.
       *[other] { $column }: { $n } celler rummer mere end en adresse ({ $samples }). De bliver, som de er; personer findes på adressen i dem.
    }
import-tidied-phone =
    { $n ->
        [one] { $column }: { $n } nummer læses uden “p:” foran ({ $samples }).
       *[other] { $column }: { $n } numre læses uden “p:” foran ({ $samples }).
    }
import-derived-title = { $field }, udledt af “{ $from }”: kendt for { $n }. Titler, der passer til flere: { $several }, til ingen: { $none }; deres mangler fortsat.
import-derived-phone = { $field }, fra “{ $from }”: skrevet som det ringes op fra hvor som helst for { $n }. Numre, der ikke siger, hvilket land de er fra: { $none }; dér mangler det fortsat. “{ $from }” bliver, som det blev skrevet.
import-derived-kind = { $field }: { $n } er mærket “{ $from }”.
problem-test-lead = Denne række er en test af en leadformular og er udeladt. Behold sådanne rækker, hvis formularen er prøvet med vilje.
problem-phone-damaged = Et regneark har forkortet dette nummer, og de sidste cifre er væk. Eksportér filen igen med kolonnen som tekst.
unread-phone-damaged =
    { $n ->
        [one] { $column }: { $n } nummer er forkortet af et regneark og har mistet cifre ({ $samples })
       *[other] { $column }: { $n } numre er forkortet af et regneark og har mistet cifre ({ $samples })
    }
value-no-country =
    { $n ->
        [one] { $rows } · { $field }: { $n } række siger “{ $value }”, som ikke er et kendt land.
       *[other] { $rows } · { $field }: { $n } rækker siger “{ $value }”, som ikke er et kendt land.
    }
value-group = { $rows }, { $field }: { $values } er skrevet forskelligt og ligner én værdi. Måske er de alle “{ $to }”.
value-groups-title =
    { $n ->
        [one] I ét felt er værdier stavet forskelligt og ligner én
       *[other] I { $n } felter er værdier stavet forskelligt og ligner én
    }
value-groups-means = Vælg den stavemåde, som alle læses som. Ingen fil ændres, og hver læsning kan fortrydes.
value-groups-say =
    { $n ->
        [one] Læs dem som valgt
       *[other] Læs alle { $n } grupper som valgt
    }
value-group-say = Læs alle som “{ $to }”
value-group-of = { $rows }, { $field }
value-groups-more =
    { $n ->
        [one] { $n } gruppe mere følger.
       *[other] { $n } grupper mere følger.
    }
mapping-columns-absent = Tilknytningen nævner kolonner, som filen ikke har: { $columns }.
mapping-columns-further = Tilknytningen siger intet om disse kolonner; de læses som foreslået: { $columns }.
mapping-written = Tilknytning af { $n } kolonner er skrevet til { $file }.
mapping-columns-more = og { $n } til
mapping-from-file = Brug en tilknytning fra en fil
mapping-to-file = Skriv tilknytningen til en fil
mapping-used = Kolonnerne læses, som tilknytningen “{ $name }” siger.
error-mapping-unreadable = Filen er ikke en tilknytning, eller den er beskadiget.
error-mapping-unreadable-remedy = Vælg en fil, som dette program har skrevet som tilknytning, i vinduet eller med “mapping export”. Hvis en nyere version skrev den, så opdater programmet. Intet er ændret.

meaning-email = e-mail
meaning-other_email = en anden e-mail
meaning-first_name = fornavn
meaning-last_name = efternavn
meaning-full_name = fulde navn
meaning-company = virksomhed
meaning-company_ids = virksomheds-id'er
meaning-company_domain = virksomhedens domæne
meaning-website = websted
meaning-job_title = stilling
meaning-seniority = niveau
meaning-function = funktion
meaning-job_start_date = i stillingen siden
meaning-phone = telefon
meaning-mobile = mobil
meaning-country = land
meaning-state = stat eller region
meaning-city = by
meaning-street = gade
meaning-postal_code = postnummer
meaning-industry = branche
meaning-employees = antal ansatte
meaning-revenue = omsætning
meaning-lead_source = leadkilde
meaning-campaign = kampagne
meaning-form = formular
meaning-lead_status = leadstatus
meaning-lifecycle_stage = trin i CRM
meaning-owner = ejer
meaning-create_date = oprettet
meaning-last_activity_date = seneste aktivitet
meaning-record_id = post-id
meaning-linkedin_url = LinkedIn-profil
meaning-opt_out = ønsker ikke mails
meaning-do_not_call = må ikke ringes op
meaning-consent = samtykke
meaning-is_test = en test
meaning-is_converted = konverteret
meaning-converted_date = konverteret den
meaning-deal_name = handelens navn
meaning-deal_stage = handelens trin
meaning-amount = beløb
meaning-close_date = lukkedato
meaning-loss_reason = årsag til tabet
meaning-activity_type = aktivitetstype
meaning-activity_date = aktivitetens dato
meant-sure = Forstået som { $meaning }
meant-likely = Sandsynligvis { $meaning }
meant-by-content = Efter værdierne { $meaning }
mapping-derive-seniority = Niveau, ud fra stillingen
mapping-derive-function = Funktion, ud fra stillingen
mapping-derive-phone = Telefon, som den ringes op fra hvor som helst, ved siden af den skrevne
mapping-derive-lead_kind = Leadtype: købt eller selv henvendt sig
mapping-derives = Lav også felter

sheets-size = rækker: { $rows }, kolonner: { $columns }
sheets-empty = tomt
sheets-hidden = skjult
sheets-proposed = læses, hvor intet andet er nævnt
file-kind-text = Tekst
file-kind-xlsx = Excel-projektmappe (XLSX)
file-kind-xlsb = Excel-projektmappe (XLSB)
file-kind-xls = Excel-projektmappe til og med 2003 (XLS)
file-kind-ods = OpenDocument-regneark (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind }, pakket med gzip
file-packed-zip = { $kind }, i et ZIP-arkiv
cli-error-table-absent-remedy = Nævn et af disse med --sheet.
mapping-asks = Venter på dit svar: { $n }
mapping-find = Find en kolonne
mapping-only-waiting = Kun dem, der venter på svar ({ $n })
mapping-none-found = Ingen sådan kolonne.

# Blind calibration: leads that each side judges alone
screen-calibration = Blind kalibrering
calibration-page-says = Begge sider bedømmer de samme leads hver for sig. Så viser det sig, hvor de mener noget forskelligt.
calibration-empty = Der er ingen leads at bedømme
calibration-empty-says = Importér en leadliste først. Indtil da kan eksempelhistorien bruges: to tusind opdigtede personer i deres eget arbejdsområde.
calibration-empty-import = Importér en liste
calibration-empty-sample = Bedøm leads fra eksempelhistorien
calibration-question = Er det et godt lead, godt nok til { $stage }?
calibration-question-none = Er det et godt lead?
calibration-says = Rigtige leads trækkes fra jeres liste: tæt på definitionens grænse, uafklarede, klart inde og klart ude. Alle bedømmer dem alene, uden navne og uden at vide, hvad der blev af dem.
calibration-left-behind = Der er givet svar, som ingen har lagt frem. En ny trækning lader dem ligge.
calibration-cards = Hvor mange leads
calibration-cards-fit = Et helt tal fra 1 til { $n }.
calibration-draw = Træk leads
calibration-draw-not = Tilbage
calibration-draw-anew = Træk andre
calibration-far = Hvor langt alle er
calibration-reveal = Læg svarene frem
calibration-reveal-needs = Det kræver mindst én person fra hver side.
calibration-about-draw = Sådan blev disse leads trukket
calibration-who = Hvem bedømmer nu?
calibration-who-says = Antal leads: { $n }. De andre ser væk; indtil alt er lagt frem, ser ingen, hvad du siger.
calibration-side = For hvilken side
calibration-judge-begin = Bedøm
calibration-side-silent = Ingen endnu
calibration-n-of = { $n } af { $of }
calibration-reveal-title = Læg svarene frem?
calibration-reveal-says = Alle ser så, hvad hver person sagde, og hvem leads er. Derefter kan intet svar ændres.
calibration-unfinished = Ikke færdige endnu: { $names }.
calibration-reveal-not = Ikke endnu
judgement-good = god
judgement-not = ikke god
judgement-cannot-tell = kan ikke sige det
calibration-all-gone = Ingen af disse leads er på listen mere. Træk andre.
calibration-next-person = Næste person
calibration-card-of = Lead { $n } af { $of }
calibration-judges-for = { $name } bedømmer for { $side }
calibration-done = Alle bedømt: næste person
calibration-pause = Fortsæt senere
calibration-is-it-good = Er det et godt lead?
calibration-place = Lead { $n }, ikke bedømt endnu
calibration-place-judged = Lead { $n }, bedømt
calibration-facts = Det man ved om leadet
calibration-unknown = vides ikke
calibration-hidden = Skjult på hvert kort: { $fields }.
calibration-hidden-identity = hvem det er ({ $n })
calibration-hidden-owner = hvem der har det ({ $n })
calibration-hidden-stage = hvor langt det er ({ $n })
calibration-hidden-outcome = hvad der blev af det ({ $n })
calibration-splits = Det, der kendetegner de leads, som deler jer
calibration-splits-none = Intet felt på kortene skiller dem ud. Tal om de enkelte leads.
calibration-discuss = Drøft som kriterium
calibration-by-chance = Tilfældet alene finder noget lige så sigende i { $share } af trækningerne. Jo mindre andel, jo mere er der om det.
calibration-answers = Svarene
calibration-dividing = Det, der deler jer ({ $n })
calibration-all = Alle ({ $n })
calibration-column-card = Kort
calibration-column-draft = Definition
calibration-column-lead = Lead
calibration-dividing-none = Intet lead deler jer.
calibration-lead-gone = ikke på listen længere
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = Trukne leads: { $n }, som kendt { $date }, med frø { $seed }: { $kinds }.
calibration-drawn-near-no = { $n } holdt ude af ét kriterium
calibration-drawn-near-yes = { $n } holdt inde af ét kriterium
calibration-drawn-unknown = { $n } der ikke kan afgøres
calibration-drawn-yes = { $n } klart inde
calibration-drawn-no = { $n } klart ude
calibration-drawn-any = { $n } tilfældigt
calibration-no-definition = Ingen definition afgjorde noget, da leads blev trukket, så alle kunne komme. Skriv en, og træk andre: så kommer også dem tæt på grænsen.
calibration-older = Leads blev trukket efter en anden definition end den gældende. Der sammenlignes med den gældende; træk andre for at få dens grænse bedømt.
calibration-few = Det er få: { $n }. Det, de viser, er en begyndelse, intet bevis.
calibration-changed = Listen er ændret siden trækningen (importer eller tilbagetagne importer: { $n }). Kortene bliver og viser, hvad der nu vides om den dag.
calibration-gone = Ikke på listen længere: { $n } (kort { $cards }). Svarene tæller stadig; tag importen op igen for at se deres fakta.
calibration-merged = Siden slået sammen med nogen: { $n } (kort { $cards }). De viser fakta om den, de blev til.
calibration-agreed-none = Intet lead blev bedømt af begge sider, så der er intet at sammenligne. Træk andre, og lad begge sider bedømme de samme.
calibration-agreed = I var enige om { $n } af { $of }.
calibration-neither = Heraf kan ingen af siderne sige det: { $n }.
calibration-left-out = Ikke bedømt af begge sider og udeladt: { $n }.
calibration-tied = { $side }: delt lige mellem sidens egne folk, hvilket tæller som kan ikke sige det: { $n }.
calibration-in-both = Bedømte for begge sider: { $names }. Den enighed er til dels med dem selv.
calibration-draft-both-good = Begge siger god, definitionen siger ikke { $stage }: { $n } (kort { $cards }).
calibration-draft-both-not = Begge siger ikke god, definitionen siger { $stage }: { $n } (kort { $cards }).
calibration-draft-both-sure = Begge er sikre og enige, definitionen kan ikke sige, om { $stage }: { $n } (kort { $cards }).
calibration-like-draft = { $side } og definitionen siger det samme om { $n } af { $of }.
calibration-one-lead = Ét lead siger intet om de andre. Træk flere, og lad begge sider bedømme dem.
calibration-kappa-none = Begge sider sagde ét og det samme om alle leads, så tilfældet kan forklare det. Træk leads, der er mere forskellige.
calibration-kappa = Enighed ud over tilfældet (Cohens kappa): { $value }, med 95% mellem { $low } og { $high }; 0 er tilfældet, 1 er fuld enighed.
calibration-kappa-wide = Det spænd er for bredt til en dom: det er få leads ({ $n }).
calibration-kappa-poor = Det er ringe enighed.
calibration-kappa-slight = Det er svag enighed.
calibration-kappa-fair = Det er nogenlunde enighed.
calibration-kappa-moderate = Det er moderat enighed.
calibration-kappa-substantial = Det er betydelig enighed.
calibration-kappa-almost-perfect = Det er næsten fuld enighed.
calibration-split-met = Hvor det gælder, deler { $n } af { $of } jer.
calibration-split-not-met = Ellers { $n } af { $of }.
calibration-split-missing = Vides ikke: { $n }.
calibration-kept = Gemt. Bedømt indtil nu: { $n } af { $of }.
calibration-nobody-yet = Ingen har bedømt endnu.
calibration-judge = { $name } ({ $side }): { $n } af { $of } bedømt
calibration-is-open = Svarene er lagt frem.
error-calibration-absent = Der er endnu ikke trukket leads til bedømmelse.
error-calibration-absent-remedy = Træk nogle først.
error-calibration-nobody = Listen har ingen leads at trække.
error-calibration-nobody-remedy = Importér en leadliste, eller øv dig på eksempelhistorien.
error-calibration-unopened = Svarene er ikke lagt frem endnu.
error-calibration-unopened-remedy = Læg dem frem først, eller sig, at de skal lades ligge (--anew).
error-calibration-open = Svarene er lagt frem, så ingen kan ændres.
error-calibration-open-remedy = Træk andre for at bedømme på ny.
error-calibration-unjudged = Ingen har bedømt et lead endnu.
error-calibration-unjudged-remedy = Lad nogen fra hver side bedømme, og læg så svarene frem.
error-calibration-one-side = Kun den ene side har bedømt leads.
error-calibration-one-side-remedy = Lad nogen fra den anden side bedømme, og læg så svarene frem. Én person må bedømme for begge.
error-card-absent = Der er intet sådant kort.
error-card-absent-remedy = Se, hvad der er trukket: et kort forsvinder, når personen slettes.
error-card-gone = Kortets lead er ikke på listen længere.
error-card-gone-remedy = Tag dets import op igen, eller gå videre til næste kort.

## Hvad parterne lover hinanden
term-marketing = Marketing lover
term-marketing-says = Det afleverer marketing:
term-sales = Salg lover
term-sales-says = Det gør salg med det:
term-calendar = Arbejdstider
term-calendar-says = Arbejdstid tælles efter disse tider:
term-rejection = Begrundelser for at afvise et lead
term-rejection-says = Den, der afviser et lead, angiver en af disse:
term-loss = Begrundelser for en tabt salgsmulighed
term-loss-says = Den, der lukker en salgsmulighed som tabt, angiver en af disse:
term-recycling = Leads, der kommer igen
term-recycling-says = Hvilke afviste leads der plejes, og hvor længe:
term-course = Hvor længe dette gælder
term-course-says = Fra hvornår, til hvornår, og hvem der skriver under:
term-volume-month = Mindst { $n } leads i fasen “{ $stage }” om måneden.
term-volume-quarter = Mindst { $n } leads i fasen “{ $stage }” i kvartalet.
term-volume-year = Mindst { $n } leads i fasen “{ $stage }” om året.
term-volume-unsaid = Leads i fasen “{ $stage }”: hvor mange er ikke sagt endnu.
term-worked-back = Regnet tilbage fra målet, hvert trin rundet op:
term-step-deals = Vundne salgsmuligheder: { $revenue } ÷ { $average } = { $n }
term-step-back = “{ $from }”: { $next } ÷ { $rate }, der når “{ $to }” = { $n }
term-step-month = Om måneden: { $sum }
term-step-quarter = I kvartalet: { $sum }
term-step-year = Om året: { $sum }
term-follow-up = Det første forsøg sker inden for { $hours } t. arbejdstid, efter at et lead har nået fasen “{ $stage }”.
term-attempts =
    { $n ->
        [one] Ét forsøg
       *[other] { $n } forsøg
    } inden for { $days ->
        [one] én arbejdsdag
       *[other] { $days } arbejdsdage
    } derefter, før et lead regnes for ikke truffet.
term-acceptance = Hvert lead godtages eller afvises inden for { $hours } t. arbejdstid.
term-silence = Tavshed bryder løftet; den godtager aldrig et lead.
weekday-monday = Mandag
weekday-tuesday = Tirsdag
weekday-wednesday = Onsdag
weekday-thursday = Torsdag
weekday-friday = Fredag
weekday-saturday = Lørdag
weekday-sunday = Søndag
term-day-off = intet arbejde
reason-not_reached = Kunne ikke træffes efter de aftalte forsøg
reason-wrong_data = Forkerte kontaktoplysninger
reason-no_need = Intet behov
reason-no_budget = Intet budget
reason-no_fit = Passer ikke
reason-competitor = Valgte en konkurrent
reason-timing = Forkert tidspunkt
reason-price = Pris
reason-no_decision = Der blev ikke truffet en beslutning
reason-satisfied = Tilfreds med det, de har
term-reason-criterion = { $reason }: nævner det kriterium, der ikke er opfyldt
term-recycled =
    { $reason }: { $days ->
        [one] efter én dags pleje
       *[other] efter { $days } dages pleje
    } en omgang til
term-effective = Det gælder fra { $date }.
term-review = Det tages op igen den { $date }.
term-must-sign = Én fra hver part skriver under, og under alle omstændigheder: { $names }.
term-change = Ændret: { $what }
term-change-order = Begrundelserne kommer i en anden rækkefølge
term-finding-disagreed = { $part }: to personer har sagt noget forskelligt. Vælg det ene, før nogen skriver under.
term-finding-unread = { $part }: et nyere Leadpact har skrevet noget her. Åbn arbejdsområdet med det.
term-finding-stage-absent = { $part }: definitionen har ingen fase “{ $stage }”. Vælg en, den har, eller tilføj fasen.
term-finding-volume-unsaid = Det er ikke sagt, hvor mange leads marketing lover. Skriv et tal eller et mål at regne tilbage fra.
term-finding-below-goal = Der loves { $promised } leads, men målet kræver { $needed }. Lov flere, eller sænk målet.
term-finding-nothing = { $part }: et løfte om ingenting. Skriv et tal over 0.
term-finding-marketing-silent = Marketing lover ikke noget endnu. Sig, hvor mange leads der afleveres.
term-finding-sales-silent = Salg lover ikke noget endnu. Sig, hvor hurtigt der følges op.
term-finding-calendar-unsaid = Der loves timer, men ikke hvornår der arbejdes. Angiv arbejdstiderne.
term-finding-no-working-day = Ingen ugedag har arbejdstid, så intet løfte forfalder nogensinde. Angiv nogle tider.
term-finding-attempts-half = Forsøg og dagene til dem hører sammen. Angiv begge.
term-finding-reasons-many = { $part }: { $n } er flere, end man vælger omhyggeligt imellem. Behold højst otte.
term-finding-reason-twice = Begrundelsen “{ $reason }” er der to gange. Fjern den ene.
term-finding-reason-unnamed = { $part }: en begrundelse har intet navn. Giv den et, eller fjern den.
term-finding-no-criterion = Ingen begrundelse til afvisning nævner et kriterium, så ingen lærer, hvilket der er forkert. Lad “passer ikke” nævne det.
term-finding-recycled-absent = Leads afvist med “{ $reason }” kommer igen, men begrundelsen findes ikke. Tilføj den, eller fjern reglen.
term-finding-nurtures-nothing = Leads afvist med “{ $reason }” kommer igen med det samme. Angiv dagene med pleje.
term-finding-review-unsaid = Der er ikke sat en dag til at tage aftalen op igen. Vælg en inden for et halvt år.
term-finding-review-past = Aftalen skulle have været taget op igen den { $date }. Gør det nu, og vælg den næste dag.
term-finding-review-first = Aftalen tages op igen, før den gælder. Vælg en senere dag.
term-finding-signatory-absent = { $name } skal skrive under, men deltager ikke som underskriver. Nævn personen, eller lad en anden skrive under.
term-finding-revenue = Målet kræver en omsætning over 0. Skriv den.
term-finding-average-deal = Målet kræver, hvad en gennemsnitlig salgsmulighed giver, over 0. Skriv det.
term-finding-rate-absent = Det er ikke sagt, hvor mange af “{ $from }” der når “{ $to }”. Skriv en procentdel.
term-finding-rate-none = Hvis ingen af “{ $from }” når “{ $to }”, er intet antal leads nok. Skriv en procentdel over 0.
term-finding-rate-above-all = Flere end alle af “{ $from }” kan ikke nå “{ $to }”. Skriv højst 100 procent.
term-finding-path-broken = Konverteringerne går ikke videre fra “{ $stage }”. Tilføj det trin, der mangler.
term-finding-too-many = Målet kræver flere leads, end der er mennesker. Se på tallene igen.

# Whether what was signed is still as it was signed

verify-whole = “{ $title }” er, som det blev underskrevet.
verify-differs = “{ $title }” er ikke, som det blev underskrevet.
verify-text = Teksten er en anden: dens fingeraftryk er nu { $is }.
verify-rules = Reglerne er andre: deres fingeraftryk er nu { $is }.
verify-unreadable = Teksten kan ikke læses som en aftale: { $why }
verify-seal = Det, der står ved siden af teksten, er noget andet: en underskrift, et tidspunkt eller et fingeraftryk.
verify-no-copy = Dette er ingen kopi af noget underskrevet, eller den er beskadiget: { $why }
verify-newer = En nyere Leadpact har skrevet denne kopi: { $why }
verify-nothing-signed = Intet er underskrevet i dette arbejdsområde.

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = Workshop
workshop-says = Marketing og salg finder sammen ud af, hvad et godt lead er: fra stemmesedler, som hver udfylder alene, til en tekst, som begge sider underskriver.
workshop-start = Start workshoppen
workshop-go-on = Fortsæt workshoppen
workshop-go-back = Tilbage til workshoppen
workshop-at = Workshoppen er ved: { $step }
workshop-closed = Workshoppen er lukket.
workshop-nobody = Ingen deltager endnu.
workshop-ballot-in = { $name } ({ $side }): stemmeseddel afleveret
workshop-ballot-out = { $name } ({ $side }): ingen stemmeseddel endnu
workshop-revealed = Alle stemmesedler ligger åbne.
workshop-sitting-first = Første møde, 90 minutter: hvem deltager, hvem er vores ideelle kunde, blind kalibrering. Så er alt gemt.
workshop-sitting-second = Andet møde, 90 minutter: MQL, SAL og SQL, løfter ved overdragelsen, underskrifter.
workshop-leave = Forlad
workshop-back = Tilbage
workshop-next = Næste: { $title }
workshop-finish = Luk workshoppen
workshop-steps = Workshoppens trin
workshop-step-of = { $no } · { $title }
workshop-side-nobody = ingen endnu
workshop-timer = { $n } af { $of } min.
workshop-timer-show = Vis tiden
workshop-timer-hide = Skjul tiden
workshop-pause-says = Første møde er overstået. Alt, hvad der blev sagt, er gemt; gå videre nu, eller kom tilbage en anden dag og begynd her.
workshop-pause-leave = Forlad indtil andet møde
workshop-step-preparation = Forberedelse
workshop-step-customer = Ideel kunde
workshop-step-calibration = Blind kalibrering
workshop-step-pause = Gemmepunkt
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = Løfter ved overdragelsen
workshop-step-sign = Underskrifter
workshop-asks-preparation = Hvem deltager, og hvad foreslår hver især?
workshop-asks-customer = Hvem er vores ideelle kunde?
workshop-asks-calibration = Mener vi de samme leads?
workshop-asks-pause = Et godt sted at holde pause
workshop-asks-stages = Hvornår er et lead et MQL, et SAL, et SQL?
workshop-asks-promises = Hvad lover vi hinanden?
workshop-asks-sign = Er det dette, vi mener?
ballot-question-persona = Persona
ballot-question-needs = Behov
ballot-question-behaviour = Adfærd
ballot-question-firmographics = Virksomhed
ballot-written = Stemmesedlen for { $name } er i { $file }. Den indeholder spørgsmålene og navnene på felter, og ingen leads.
ballot-read-first =
    { $n ->
        [one] Stemmesedlen fra { $name } er modtaget: ét forslag.
       *[other] Stemmesedlen fra { $name } er modtaget: { $n } forslag.
    }
ballot-read-again =
    { $n ->
        [one] Stemmesedlen fra { $name } træder i stedet for den forrige: ét forslag.
       *[other] Stemmesedlen fra { $name } træder i stedet for den forrige: { $n } forslag.
    }
ballot-read-late =
    { $n ->
        [one] Stemmesedlen fra { $name } kommer sent: dens forslag føjes til det, der ligger åbent.
       *[other] Stemmesedlen fra { $name } kommer sent: det nye af dens { $n } forslag føjes til det, der ligger åbent.
    }
ballots-title = Stemmesedler
ballots-says = Hver udfylder en stemmeseddel alene. Ingen ser, hvad der står, før alle lægges åbent på én gang.
ballots-open-says = Alle stemmesedler ligger åbne. En, der kommer nu, føjes til det, der ligger åbent.
ballots-nobody = Nævn først, hvem der deltager.
ballot-there = afleveret { $at }
ballot-absent = ikke afleveret endnu
ballot-fill = Udfyld her
ballot-fill-again = Udfyld en ny
ballot-to-file = Som fil
ballot-of = Stemmeseddel for { $name }
ballot-cover-says = Det, der står, er kun for { $name }. Lad de andre se væk, og åbn den så; Escape dækker den når som helst.
ballot-uncover = Jeg er { $name }
ballot-says = Foreslå, hvad du kommer i tanke om, med ord eller som test af et felt. Du behøver ikke svare på alle spørgsmål.
ballot-hide = Dæk den
ballot-hand-in = Aflever
ballot-open = Åbn en stemmeseddelfil
ballot-sent = Har nogen sendt dig en stemmeseddel? Den kan udfyldes her og sendes tilbage.
ballot-ours = { $file } er stemmesedlen fra { $name } til denne workshop. Den afleveres uden at blive vist.
ballot-fill-away = Udfyld den til den anden workshop
ballot-away-says = Udfyld den, og gem den tilbage i { $file }; send så filen til den, der sendte den.
ballot-saved = Gemt i { $file }. Send filen tilbage.
ballot-save = Gem den tilbage
ballot-unsaved = Dine ændringer er ikke gemt i filen endnu.
ballot-unsaved-close = Luk uden at gemme
ballot-wording = Med dine ord
ballot-why = Hvorfor
ballot-remove = Fjern dette forslag
ballot-propose = Foreslå noget
ballot-test-add = Tilføj en test af et felt
ballot-test-remove = Fjern testen
reveal-says = Alle foreslog alene. Nu lægges alle stemmesedler åbent på én gang: hvad er det samme, hvad ligner, og hvad ser kun den ene side.
reveal-there = { $n } af { $of } stemmesedler er afleveret
reveal-to-ballots = Til stemmesedlerne
reveal-go = Læg alle stemmesedler åbent
reveal-one-side = Læg dem åbent uden { $side }?
reveal-one-side-says = Ingen fra den side har afleveret en stemmeseddel. Det, der ligger åbent, vil farve, hvad de foreslår.
reveal-wait = Vent på dem
reveal-anyway = Læg åbent alligevel
reveal-questions = Spørgsmål
reveal-question = { $title } ({ $n })
reveal-common = Fælles fodslag: { $kept } af { $of } beholdt · stadig åbne: { $open }
reveal-none = Ingen har foreslået noget her.
reveal-keys = Piletaster går fra den ene til den næste · 1, 2, 3 beholder i profilen · M lægger de andre ved siden af ind i den · P tager op, P på en anden lægger den dér · A lægger den for sig · D forkaster · U tager tilbage
reveal-keys-held = Gå til et andet forslag, og tryk P for at lægge det dér; Escape lægger det tilbage.
reveal-must-have = Skal have
reveal-nice-to-have = Godt at have
reveal-excluding = Udelukker
reveal-keep-words = Behold i ord
reveal-speak = Læg de andre ind i denne
reveal-apart = Læg for sig
reveal-drop = Forkast
reveal-reopen = Tag tilbage
reveal-drop-title = Forkast dette forslag
reveal-drop-why = Hvorfor
reveal-drop-hint = Den, der foreslog det, læser dette i referatet.
proposals-same = Samme
proposals-similar = Ligner
proposals-different = Står alene
proposal-open = åbent
proposal-kept-words = beholdt i ord
proposal-kept-must-have = beholdt: skal have
proposal-kept-nice-to-have = beholdt: godt at have
proposal-kept-excluding = beholdt: udelukker
proposal-merged = lagt ind i et andet
proposal-merged-into = lagt ind i: { $says }
proposal-dropped = forkastet: { $reason }
cli-error-ballots-one-side-remedy = Lad nogen fra den anden side aflevere, eller sig --anyway.

# What stops the ballots of a workshop

error-workshop-absent = Ingen workshop er begyndt.
error-workshop-absent-remedy = Begynd en først.
error-ballot-unreadable = Filen er ingen stemmeseddel, eller den er beskadiget.
error-ballot-unreadable-remedy = Bed om filen igen, som den blev skrevet.
error-ballot-newer = En nyere Leadpact har skrevet denne stemmeseddel.
error-ballot-newer-remedy = Opdater Leadpact, og læs den igen.
error-ballot-foreign = Stemmesedlen hører til en anden workshop.
error-ballot-foreign-remedy = Skriv en stemmeseddel til denne workshop, og få den udfyldt.
error-ballot-of-stranger = Stemmesedlen er fra en, der ikke deltager.
error-ballot-of-stranger-remedy = Nævn personen blandt deltagerne, og læs stemmesedlen igen.
error-ballot-empty = Stemmesedlen foreslår intet.
error-ballot-empty-remedy = Foreslå mindst én ting.
error-ballots-none = Ingen har afleveret en stemmeseddel.
error-ballots-none-remedy = Lad mindst én fra hver side aflevere sin.
error-ballots-one-side = Kun den ene side har afleveret stemmesedler.
error-ballots-one-side-remedy = Lad nogen fra den anden side aflevere, eller sig, at I fortsætter uden.
error-ballots-closed = Stemmesedlerne er ikke lagt frem endnu.
error-ballots-closed-remedy = Læg dem frem først.
error-proposal-absent = Der er intet sådant forslag.
error-proposal-absent-remedy = Se på listen over forslag.
error-proposal-decided = Der er allerede besluttet noget om dette forslag.
error-proposal-decided-remedy = Vælg et, der stadig er åbent.
error-proposal-reason-missing = Et forslag droppes af en grund.
error-proposal-reason-missing-remedy = Sig hvorfor, så den, der foreslog det, kan læse det.

# The file of a ballot

ballot-file-how = Stemmeseddel for { $name }. Skriv “wording” (med dine ord) og “why” (hvorfor) i linjerne under “proposals”; kopiér en linje for at foreslå mere, og lad det stå tomt, som du ikke bruger. En linje kan også have en “test” af et felt, som “example” viser: “fields” siger, hvilke felter der er, “tests”, hvad man kan spørge hver slags om. Gem filen, og send den tilbage.
ballot-asks-persona = Hvem beslutter eller bruger det: rolle, niveau, indflydelse på beslutningen?
ballot-asks-needs = Hvad mangler de, og hvordan mærker man det?
ballot-asks-behaviour = Hvad har de gjort, som viser, at de mener det?
ballot-asks-firmographics = Hvordan er deres virksomhed: branche, størrelse, land, værktøjer?

# The decision log, and what people who edit apart share

decision-defined = Definitionen blev påbegyndt
decision-defined-says = »{ $title }«: kriterier { $n }, trin { $stages }
decision-participant = { $name } deltager
decision-signs = skriver under
decision-signs-not = skriver ikke under
decision-position = { $name } om »{ $criterion }«
decision-stand = { $stand ->
    [agree] er enig
    [can_live_with_it] kan leve med det
   *[object] indvender
}
decision-overrule = { $name }s indvending mod »{ $criterion }« blev afvist
decision-proposer = Hvem der foreslog »{ $criterion }«
decision-comment = Kommentar til »{ $criterion }«
decision-proposal = Et forslag fra { $name }
decision-outcome = { $outcome ->
    [kept] beholdt
    [merged] lagt sammen med et andet
    [dropped] droppet
   *[open] åbent
}
decision-objection = En indvending, der bliver ved med at komme
decision-taken-away = taget væk
decision-about-profile = Om »{ $name }« hører til profilen
decision-about-stage-criterion = Om trinnet { $name } kræver »{ $criterion }«
decision-about-stage = Trinnet { $name }
decision-about-score = Hvad der giver point: { $name }
decision-about-exclusion = Hvem der er udelukket
decisions-none = Der er ikke sagt noget endnu.
decisions-nobody = Ingen navngivet
decisions-undone = taget tilbage
decisions-undoes = tager beslutning { $no } tilbage
decisions-same = Siden da er intet anderledes.
decisions-nothing-to-choose = Der er intet at vælge.
decisions-counts = gælder, til nogen vælger
settled-same = Definitionen er som før.
settled-in-force = Definitionen gælder, som den er sagt tilsammen.
settled-draft = Sagt tilsammen kan definitionen ikke afgøre leads: den er nu kladden og skal rettes i editoren. Det, der gjaldt, gælder fortsat.
settled-none = Sagt tilsammen bliver det ingen definition: { $why }. Det, der gjaldt, gælder fortsat.
settled-kept-alive = En tog »{ $name }« væk, mens en anden stadig brugte det: det står, som det sidst var.
share-written = Beslutninger skrevet: { $n }, versioner: { $versions }. Der er ingen leads i filen.
share-new = Nye beslutninger: { $n }
share-new-of = Nye beslutninger: { $n }, af { $names }
share-new-versions = Nye versioner: { $n }; nye underskrifter under kendte: { $signatures }
share-to-choose = Skal vælges: { $n }
share-dry-run = Intet blev ændret.
versions-apart = Versionerne { $nos } blev aftalt hver for sig. Bliv enige om én tekst, og skriv under: den kender så begge. Indtil da gælder version { $counts }.
error-share-unreadable = Filen er ingen delingsfil.
error-share-unreadable-remedy = Vælg en fil, som »Del« har skrevet i et andet arbejdsområde.
error-share-newer = En nyere Leadpact har skrevet denne deling.
error-share-newer-remedy = Opdatér Leadpact, og flet så igen.
error-share-damaged = Delingen er ikke, som den blev skrevet. Intet af den blev taget ind.
error-share-damaged-remedy = Få den skrevet igen, og send den som fil, ikke som tekst.
error-share-foreign = Delingen kommer fra et hold, der intet kender af det, der er sagt eller skrevet under her.
error-share-foreign-remedy = Flet den ind i et nyt, tomt arbejdsområde, eller begynd med en kopi af ét arbejdsområde.
error-nothing-to-take-back = Der er intet mere af denne person at tage tilbage eller at sige igen.
error-nothing-to-take-back-remedy = Se i beslutningsloggen: enhver tager sine egne ord tilbage.
error-said-since = Nogen har siden sagt noget andet om det.
error-said-since-remedy = Ret det i editoren i stedet; loggen viser, hvem der sagde hvad.
error-choice-stands = Det var et valg mellem flere, som ikke alle kan gælde igen.
error-choice-stands-remedy = Sig på ny, hvad der skal gælde.
error-decision-absent = Der er ingen beslutning med det nummer.
error-decision-absent-remedy = Find nummeret i beslutningsloggen.
error-nothing-to-choose = Der er intet at vælge under det nummer.
error-nothing-to-choose-remedy = Se, hvad der skal vælges; måske har nogen allerede valgt.

# The screen of decisions, and sharing

screen-decisions = Beslutninger
decisions-says = Hvem der besluttede hvad, hvornår og hvorfor. Intet her ændres; det, der blev taget tilbage, kan stadig ses.
decisions-unsaved = Editoren har ændringer, der ikke er gemt. Gem eller kassér dem først; så kan beslutninger tages tilbage, vælges og flettes.
decisions-empty = Intet er besluttet endnu
decisions-empty-says = Det, nogen gemmer i editoren, lover eller skriver under på, står her med hvem, hvornår og hvorfor.
decisions-about = Om
decisions-about-all = alt
decisions-who = Af
decisions-who-all = alle
decisions-none-such = Ingen har besluttet noget af den slags.
decisions-more = Vis flere ({ $n })
decisions-take-back = Tag tilbage
decisions-take-back-says = Enhver tager sine egne ord tilbage, de seneste først; aldrig andres.
decisions-of = Hvis ord
decisions-undo = Tag det sidste tilbage
decisions-redo = Sig det igen
decisions-since = Hvad der er anderledes siden da
decisions-since-none = Vælg en beslutning for at sammenligne det øjeblik med nu.
decisions-since-of = Efter beslutning { $no }, { $at }
decisions-take-up = Fortsæt derfra i editoren
decisions-choices = Skal vælges: { $n }
decisions-choices-says = De, der redigerede hver for sig, sagde noget forskelligt om det samme. Intet er tabt: vælg sammen.
decisions-choose = Vælg
decisions-choose-this = Vælg: { $says }
decisions-why = Hvorfor (til loggen)
share-title = Del og flet
share-says = For folk, der redigerer kopier af dette arbejdsområde hver for sig. En deling rummer, hvad der er sagt og skrevet under, aldrig leads.
share-export-title = Til de andre
share-export-says = Skriv en fil, og send den.
share-export = Skriv en fil…
share-merge-title = Fra de andre
share-merge-says = Se på en fil, og tag den så ind: hele eller intet.
share-merge-not = Gem eller kassér det, editoren har, og åbn arbejdsområdet til skrivning; så kan en fil tages ind.
share-look = Se på en fil…
share-would = Det ville komme ud af det. Intet er ændret endnu.
share-merge = Tag det ind
## Promises at the hand-off: on screen and on the command line
term-won-deal = vundet salgsmulighed
term-moment = { $weekday } { $date }, { $time }
term-example = For eksempel: overdraget { $comes } – frist { $due }.
term-takes-nothing = Der er intet sådant sted blandt løfterne.
term-takes-amount = Skriv et beløb som 18000 eller 0,5.
term-takes-count = Skriv et helt tal som 120.
term-takes-share = Skriv en procent som 24, eller så mange af så mange som 18/75.
term-takes-hours = Skriv timer som 4 eller 0,5.
term-takes-day-hours = Skriv tider som 09:00-12:30, 13:00-17:00.
term-takes-day = Skriv en dag som 2027-05-31.
term-takes-per = Vælg month, quarter eller year.
term-takes-currency = Skriv en valutas tre bogstaver, som EUR.
term-takes-stage = Vælg en fase i definitionen ved dens nøgle.
term-takes-yes-no = Skriv yes eller no.
term-takes-name = Skriv et navn på højst 120 bogstaver.
screen-promises = Løfter
promises-says = Hvad hver part lover ved overdragelsen. Det underskrives sammen med definitionen.
promises-parts = Løfternes dele
promises-part-volume = Marketings leads
promises-part-follow-up = Salgs svar
promises-part-hours = Arbejdstid
promises-part-reasons = Begrundelser
promises-part-course = Gennemgang og underskrifter
promises-part-objections = Indvendinger
promises-ask-volume = Hvor mange leads overdrager marketing?
promises-ask-follow-up = Hvor hurtigt svarer salg?
promises-ask-hours = Hvornår arbejdes der?
promises-ask-reasons = Hvorfor sendes et lead tilbage, og hvornår kommer det igen?
promises-ask-course = Hvornår ser vi på det igen, og hvem skriver under?
promises-ask-objections = Hvad indvender leads igen og igen?
promises-none-yet = Intet er lovet endnu.
promises-none-here = Ikke sagt endnu.
promises-stage = Leads på fasen
promises-clock-stage = Uret går fra fasen
promises-per = I hver
per-month = måned
per-quarter = kvartal
per-year = år
promises-leads = Lovede leads
promises-leads-hint = Tomt tager det, målet kommer frem til.
promises-goal = Regnet tilbage fra et mål
promises-revenue = Mål for omsætning
promises-currency = Valuta
promises-goal-per = På ét
promises-average = Hvad en vundet salgsmulighed giver
promises-rate = { $from } → { $to }, %
promises-counted = Jeres tragt: { $n } af { $of }
promises-take = Tag { $n } af { $of } for { $step }
promises-take-short = Tag { $n } af { $of }
promises-counted-says = Talt i dette arbejdsområdes tragt pr. { $date }, på den fulde vej; leads, der stadig er undervejs, tæller som ikke nået frem.
promises-steps = Beregningen
promises-steps-none = Skriv en omsætning, hvad en salgsmulighed giver, og procenterne: så vises beregningen her.
promises-goal-remove = Fjern målet
promises-within-hours = Første forsøg inden for, i arbejdstimer
promises-attempts = Forsøg i alt
promises-within-days = Inden for så mange arbejdsdage
promises-accept-hours = Antaget eller afvist inden for, i arbejdstimer
promises-follow-up-head = Opfølgning
promises-accept-head = Antag eller afvis
promises-zone = Tiderne er i { $zone }, definitionens tidszone.
promises-zone-change = Skift tidszone
promises-holidays = Fridage og halve dage
promises-holiday-day = Dag
promises-holiday-name = Hvad den hedder
promises-holiday-hours = Timer, hvis nogen
promises-holiday-add = Tilføj dagen
promises-remove = Fjern { $name }
promises-reason-name = Begrundelsens navn
promises-reason-new = En begrundelse mere
promises-reason-add = Tilføj begrundelsen
promises-up = Flyt { $name } op
promises-down = Flyt { $name } ned
promises-names-criterion = nævner kriteriet
promises-nurture = Igen efter (dage)
promises-nurture-never = aldrig
promises-propose = Begynd med et forslag
promises-propose-says = Almindelige begrundelser og en almindelig arbejdsuge, hvor ingen har sagt noget endnu. Alt kan ændres.
promises-review = Ses på igen den
promises-effective = Gælder fra
promises-effective-hint = Tomt: fra den dag, begge parter har skrevet under.
promises-in-months =
    { $n ->
        [one] Om en måned
       *[other] Om { $n } måneder
    }
promises-must-sign = Hvem skal skrive under ud over én fra hver part
promises-must-sign-none = Ingen, der skriver under, deltager endnu.
promises-name-people = Nævn, hvem der deltager
promises-objection-new = Hvad siger de?
promises-objection-add = Skriv det ned
promises-objections-none = Ingen indvending er skrevet ned endnu.
promises-objection-answer = Hvad vi svarer
promises-objection-heard =
    { $n ->
        [one] hørt én gang, { $date }
       *[other] hørt { $n } gange, sidst { $date }
    }
promises-objection-again = Hørt igen
promises-objection-close = Luk
promises-objection-reopen = Åbn igen
promises-objection-closed = Lukket { $date }
promises-objection-beside = Denne log underskrives ikke: den må vokse hver uge.
promises-objection-disagreed = To personer har sagt noget forskelligt om den.
promises-part-wrong = (noget skal rettes)
promises-will-draft = Begge parter har skrevet under. Den, der ændrer et løfte, begynder et nyt udkast, som begge underskriver igen.
promises-read-only = Dette arbejdsområde kan kun læses: intet kan loves i det.
promises-first = Løfter handler om faser
promises-first-says = Bliv først enige om definitionens faser; så lover hver part, hvad den gør ved overdragelsen.
cli-promises-counted = { $from } → { $to }: { $n } af { $of }
cli-promises-fine = Der er intet at rette eller se på.
cli-promises-same = Det står der alt sammen allerede.
error-promise-unfit = Et løfte kan ikke være det, der blev skrevet.
error-promise-unfit-remedy = Intet blev ændret. Skriv det som beskrevet, og sig det igen.
error-terms-unreadable = Filen indeholder ingen løfter.
error-terms-unreadable-remedy = Intet blev ændret. Ret det nævnte sted, eller eksportér løfterne på ny, og redigér den fil.
error-terms-newer = Et nyere Leadpact skrev denne fil med løfter.
error-terms-newer-remedy = Opdatér Leadpact, eller eksportér løfterne igen fra det ældre.
error-objection-absent = Der er ingen sådan indvending.
error-objection-absent-remedy = Se dens nummer i loggen: nogen kan have fjernet den.
error-objection-unfit = En indvending eller dens svar siger intet eller for meget.
error-objection-unfit-remedy = Skriv det med højst 500 bogstaver.
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = Hvad ændringen koster
price-deals = Vundne aftaler
price-customers = Kunder
price-won-deals =
    { $n ->
        [one] { $n } vunden aftale har nogen på denne liste; en fase fanger den, når en af dens personer er der.
       *[other] { $n } vundne aftaler har nogen på denne liste; en fase fanger en aftale, når en af dens personer er der.
    }
price-won-people =
    { $n ->
        [one] { $n } lead blev kunde.
       *[other] { $n } leads blev kunder.
    }
price-won-nobody =
    { $n ->
        [one] { $n } mere tilhører ingen her.
       *[other] { $n } mere tilhører ingen her.
    }
price-caught-before = Fanget før
price-caught-after = Fanget efter
price-missed = Overset
price-unclear = Uklart
price-over =
    { $n ->
        [one] Over dagens liste med { $n } lead:
       *[other] Over dagens liste med { $n } leads:
    }
price-nothing = ingen flytter sig.
price-caught-deals = { $after } af { $n } vundne aftaler fanget, før { $before }
price-caught-people = { $after } af { $n } kunder fanget, før { $before }
price-unclear-change = Kan ikke bedømmes: { $before } → { $after }
price-missed-deals = Vundne aftaler overset: { $missed }, uklare: { $unclear }
price-missed-people = Kunder overset: { $missed }, uklare: { $unclear }
price-no-sources = Intet felt siger, hvor leads kom fra.
versions-since = Hvad der er ændret siden version { $no }
versions-signed = { $name } ({ $side }), { $date }
versions-in-effect = i kraft
versions-effective-from = i kraft fra { $date }
versions-consequences = Hvad det gør ved dagens liste
versions-consequences-says =
    { $n ->
        [one] Begge tekster over det { $n } lead, der er nu; ikke hvad der skete dengang.
       *[other] Begge tekster over de { $n } leads, der er nu; ikke hvad der skete dengang.
    }
versions-nobody-moves = Ingen på dagens liste flytter sig.
versions-uncounted = Hvem det flytter, kan ikke tælles: en af teksterne kan ikke afgøre dagens liste.
cli-versions-in-effect = Den { $date } er version { $no } i kraft.
cli-versions-in-effect-none = Den { $date } er ingen aftalt version i kraft.
home-effect-next = Version { $no } er aftalt og i kraft fra { $date }.
home-effect-until = Indtil da er det version { $no }.
reminders-title = Værd at se på
reminders-none = Intet at minde om.
reminders-go-agreement = Åbn aftalen
reminders-go-funnel = Se tragten
reminders-go-criterion = Åbn kriteriet
reminders-more =
    { $n ->
        [one] og { $n } mere
       *[other] og { $n } mere
    }
reminder-review-past = Aftalen skulle ses på igen den { $date }.
reminder-review-today = I dag skal aftalen ses på igen.
reminder-review-near =
    { $days ->
        [one] Aftalen skal ses på igen i morgen, den { $date }.
       *[other] Aftalen skal ses på igen om { $days } dage, den { $date }.
    }
reminder-review-next = Se på den med begge sider, og aftal den næste dag.
reminder-effect-decides = Dens tekst afgør allerede leads, før den dag.
reminder-effect-next = Sørg for, at alle ved, fra hvornår den gælder.
reminder-inflow-more = Der kommer flere leads: { $since } om ugen siden version { $no } blev aftalt, før { $before }.
reminder-inflow-fewer = Der kommer færre leads: { $since } om ugen siden version { $no } blev aftalt, før { $before }.
reminder-inflow-rests =
    { $weeks ->
        [one] { $since } mod { $before } i { $weeks } uge hver: { $ratio } gange så mange (95%: { $low } til { $high }); { $p }.
       *[other] { $since } mod { $before } i { $weeks } uger hver: { $ratio } gange så mange (95%: { $low } til { $high }); { $p }.
    }
reminder-inflow-next = Spørg, hvilken kampagne eller kilde der er ændret, før I dømmer definitionen på tallene.
reminder-criterion-more = Flere af dem, der kommer, opfylder »{ $criterion }«: { $since }, før { $before }.
reminder-criterion-fewer = Færre af dem, der kommer, opfylder »{ $criterion }«: { $since }, før { $before }.
reminder-criterion-rests = { $n } af { $of } mod { $was } af { $wasof }: { $points } point (95%: { $low } til { $high }); { $p } blandt alle kriterier.
reminder-criterion-next-older = Se, om feltet stadig udfyldes som før, eller om andre kommer; de seneste har haft mindre tid.
reminder-chance-tiny = tilfældigt sjældnere end én gang ud af 1.000
reminder-chance = tilfældigt i { $rate } af gangene
reminders-nothing-agreed = Intet er aftalt endnu, så der er intet at sammenligne med.
reminders-since = Siden version { $no } blev aftalt den { $date }:
reminders-inflow-not = Hvor mange leads der kommer, kan ikke sammenlignes: { $why }
reminders-criteria-not = Om de opfylder kriterierne som før, kan ikke siges: { $why }
reminders-criteria =
    { $n ->
        [one] { $n } kriterium sammenlignet over { $since } leads, der er kommet siden, og { $before } før: { $told } opfyldes af klart flere eller færre; om { $few } vides for lidt.
       *[other] { $n } kriterier sammenlignet over { $since } leads, der er kommet siden, og { $before } før: { $told } opfyldes af klart flere eller færre; om { $few } vides for lidt.
    }
reminders-by-field = Hvornår et lead kom: { $field }.
reminders-by-known = Hvornår et lead kom: siden hvornår det er kendt her.
reminders-not-days = intet felt siger, hvilken dag leads kom.
reminders-not-weeks = færre end fire hele uger er kendt af tiden siden eller før.
reminders-not-leads = færre end tyve leads kom siden eller før.
reminders-not-decided = versionen kan ikke afgøre dagens liste.
reminders-inflow-same = Der kommer lige så mange leads som før, så vidt det kan siges: { $since } om ugen, før { $before }.
reminder-criterion-next = Se, om feltet stadig udfyldes som før, eller om andre kommer.
reminders-as-then = De tidligere, som de var kendt, da den blev aftalt, efter lige så lang tid.
reminders-as-now = De tidligere, som de er kendt nu: de har haft mere tid.

# Positions on criteria, the map of the room, objections at signing

screen-room = Holdninger
speaking = Hvem der taler
speaking-nobody = Vælg, hvem der taler
speaking-first = Vælg, hvem der taler, og så hvor vedkommende står.
stance-agree = Enig
stance-can-live-with-it = Kan leve med det
stance-object = Indvending
stance-silent = Har ikke udtalt sig
position-own = Holdning hos den, der taler
position-earlier = om en tidligere ordlyd
position-blocks = stopper alle underskrifter
position-overruled = tilsidesat af { $name }: “{ $why }”
position-proposed-by = Foreslået af { $names }
position-propose = Sig, at { $name } foreslog det
position-take-back = Tag holdningen tilbage
positions-open =
    { $n ->
        [0] Holdninger: ingen har udtalt sig
        [one] Holdninger: { $n } person har udtalt sig
       *[other] Holdninger: { $n } personer har udtalt sig
    }
positions-of-saved = Du har ændret, hvad der spørges om her. Holdningerne nedenfor gælder det, der er gemt; gem, og tal så om den nye ordlyd.
positions-save-first = Gem definitionen; så kan alle tage stilling til dette.
objection-reason = Hvorfor det ikke må underskrives sådan
objection-say = Gør indvending med denne grund
overrule = Tilsidesæt
overrule-open = Tilsidesæt indvendingen
overrule-by = Hvem der afgør det
overrule-reason = Hvorfor
overrule-says = Indvendingen fra { $name } bliver i det, der underskrives, med begge grunde.
overrule-nobody = Ingen anden underskriver for samme part som { $name }, så ingen kan tilsidesætte dette. Indvendingen kan tages tilbage, eller der udpeges en til, som underskriver for den part.
remarks = Bemærkninger
remark = Bemærkning
remark-make = Tilføj
remark-remove = Fjern denne bemærkning
room-criterion = Kriterium
room-mood = Hvor deltagerne står
room-next =
    { $n ->
        [0] Ingen uenighed
        [one] Næste uenighed
       *[other] Næste af { $n } uenigheder
    }
room-next-key = Næste uenighed: N
room-no-disagreement = Ingen har indvendinger.
room-in-editor = Vis det i definitionen
room-summary = Omstridt: { $disputed } · skal drøftes: { $open } · afgjort: { $settled }
room-remarks =
    { $n ->
        [one] { $n } bemærkning
       *[other] { $n } bemærkninger
    }
room-nobody = Ingen deltager endnu
room-nobody-says = Udpeg, hvem der deltager for marketing og for salg; så siger hver af dem, hvor de står.
room-name-people = Udpeg, hvem der deltager
room-empty = Der er endnu intet at tage stilling til
room-empty-says = Når definitionen har kriterier, siger alle her, hvor de står på hvert af dem.
mood-disputed = Omstridt
mood-one-side = Kun { $side } har udtalt sig
mood-unspoken = Ingen har udtalt sig
mood-overruled = Indvending tilsidesat
mood-livable = Alle kan leve med det
mood-agreed = Alle er enige
signing-stopped =
    { $n ->
        [one] { $n } indvending stopper alle underskrifter
       *[other] { $n } indvendinger stopper alle underskrifter
    }
signing-objects = { $name } har en indvending mod “{ $criterion }”: “{ $reason }”
signing-to-room = Tal om det
signing-waits = Underskriften fra { $name } mangler.
signing-waits-left = { $name } skal underskrive, men underskriver ikke længere. Udpeg vedkommende igen som en, der underskriver, eller lav om på, hvem der skal underskrive.
signing-side-nobody = Ingen deltager underskriver endnu for { $side }. Den, der underskriver, bliver tilføjet.
dissent = Afvigende holdninger
dissent-says = Disse indvendinger blev tilsidesat. De er en del af det, der underskrives.
dissent-line = { $name } ({ $side }) havde en indvending mod “{ $criterion }”: “{ $reason }”. Tilsidesat af { $by }: “{ $why }”.
error-criterion-absent = Definitionen har ikke det kriterium.
error-criterion-absent-remedy = Se på kriterierne og deres id’er.
error-speaker-absent = Denne person deltager ikke.
error-speaker-absent-remedy = Udpeg personen først, med sin part.
error-objection-reason-missing = En indvending siger hvorfor.
error-objection-reason-missing-remedy = Sig hvorfor, så de andre kan svare på det.
error-overrule-reason-missing = En indvending tilsidesættes med en grund.
error-overrule-reason-missing-remedy = Sig hvorfor; begge grunde underskrives.
error-no-objection = Denne person har ingen indvending, der stopper en underskrift.
error-no-objection-remedy = Se på, hvor alle står.
error-not-a-decider = Denne person må ikke tilsidesætte den indvending.
error-not-a-decider-remedy = Det kan en anden, der underskriver for samme part, eller indvendingen tages tilbage.
error-comment-absent = Den bemærkning findes ikke.
error-comment-absent-remedy = Se på bemærkningerne.
error-comment-of-another = Bemærkningen er en andens.
error-comment-of-another-remedy = Den, der skrev den, kan fjerne den.
error-comment-empty = Bemærkningen siger intet.
error-comment-empty-remedy = Skriv, hvad du vil sige.
error-remark-too-long = Grunden eller bemærkningen er for lang.
error-remark-too-long-remedy = Sig det med højst 1.000 tegn.
error-signing-objected = Ingen kan underskrive, så længe en, der underskriver, har en indvending.
error-signing-objected-remedy = Tal om det, til indvendingen tages tilbage, eller lad en anden, der underskriver for den part, tilsidesætte den med en grund.
error-promises-wrong = Løfterne kan ikke underskrives, som de er.
error-promises-wrong-remedy = Ret dem først.

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = Kopier
copies-says = En kopi rummer den underskrevne tekst, begge fingeraftryk og hvem der skrev under, og aldrig et lead. Alle, der har Leadpact, kan kontrollere den.
copies-keep-title = Til at gemme
copies-keep-says = Version { $no } som en fil, til at lægge til side eller sende.
copies-keep-none = Der er endnu ikke opnået enighed om nogen version, så der er intet at gemme.
copies-keep = Gem en kopi…
copies-check-title = Til kontrol
copies-check-says = Er en kopi, eller et helt arbejdsområde, stadig som det blev underskrevet?
copies-check = Kontrollér en kopi…
copies-checking = Kontrolleres …
copies-signed-by = Underskrifter
copies-unsigned = ingen, der kan læses
copies-here-same = Dette er version { $no } her, med de samme underskrifter.
copies-here-altered = Efter sit fingeraftryk var det version { $no } her. Dette arbejdsområde har stadig den tekst, som den blev underskrevet.
copies-here-signed-otherwise = Dette er version { $no } her, men med andre underskrifter. Her er den underskrevet af { $names }.
copies-here-unknown = Dette arbejdsområde kender den ikke: ingen har underskrevet denne tekst her.
verify-differs-untitled = Denne kopi er ikke, som den blev underskrevet.

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = Over tid
over-time-says = Hvem der kom til hvert trin, og hvornår.
figure-days = { $n } d.
figure-interval = 95 %-interval: { $low } til { $high }
figure-marks = Billedets mærker
figure-open = { $n ->
    [one] Åbn denne ene
   *[other] Åbn disse { $n }
}
figure-formulas = Sådan er det regnet ud
figure-export = Eksportér denne figur
figure-export-svg = Billede (SVG)
figure-export-png = Billede (PNG)
figure-export-pdf = Side (PDF)
figure-export-xlsx = Tabel (XLSX)
figure-export-csv = Tabel (CSV)
error-figure-nothing-to-draw = Der er intet at tegne i denne figur.
error-figure-nothing-to-draw-remedy = Skriv tallene som CSV eller XLSX, eller importér det, som noterne beder om.

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = { $n } af { $of } leads når til { $last }
figure-funnel-title = { $through }; flest stopper mellem { $from } og { $to }, hvor { $rate } går videre
figure-conversion = { $from } til { $to }
figure-conversion-formula = Leads på { $to } ÷ leads på { $from }
figure-foot-run = kørsel { $hash }
screen-dashboard = Overblik
dashboard-says = Det, begge sider ser på sammen, på én side.
review-title = Gennemgang af { $title }
review-export = Gennemgangspakke (PDF)
review-export-says = Alle sidens figurer på papir, hver side med den version, dag og kørsel, de bygger på
review-said = Hvad tallene siger
present = Præsentér
present-says = Én figur ad gangen, over hele vinduet; piletaster går frem og tilbage
present-end = Slut præsentationen
present-next = Næste figur
present-previous = Forrige figur
present-place = { $no } af { $n }

review-run = Kørsel
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = Periode
figure-first-day = Første dag
figure-last-day = Sidste dag
period-week = uge { $week } { $year }
period-quarter = { $quarter }. kvt. { $year }
screen-speed = Tempo
speed-says = Hvor længe det tager fra trin til trin, hvem der stadig venter, og hvad der står hvor.
time-stage-gone = Definitionen har intet trin “{ $stage }”
time-stage-gone-remedy = Vælg et, som den har: { $stages }.
time-way-entries = Hver ankomst tæller i den periode, dens dag ligger i; den, der kommer igen, tæller igen.
time-way-period = Efter periode: hvad der kom til det senere trin i en periode, over hvad der kom til det første i samme periode. Det er ikke de samme leads, så andelen har intet interval og kan overstige 100 %.
time-way-cohort = Efter kohorte: af dem, der kom til det første trin i en periode, hvem der gik videre til det senere. Den, der stadig kan, afventer og er ikke tabt.
time-way-snapshot = Som det står: af alle, der nogensinde kom til et trin, hvem der er kommet til det næste. Dage spiller ingen rolle, så nylige ankomster trækker andelen ned.
time-within = inden for { $days } dage
time-no-window = uanset hvor længe det tager
time-above-whole = Flere kom til det senere trin end til det første i { $periods }: de kom til det første i tidligere perioder eller gik forbi det.
time-entries-title = { $period }: { $n } kom til { $stage }, efter { $before } i { $earlier }
time-no-whole-period = Ingen periode er slut endnu
time-period-title = { $period }: { $n } kom til { $to } og { $of } til { $from }, { $rate }
time-period-title-few = { $period }: { $n } kom til { $to } og { $of } til { $from }, for få til en andel
time-period-formula = Ankomster til det senere trin i perioden ÷ ankomster til det første trin i perioden
time-n-undated = { $n } flere har ingen kendt dag.
time-nothing = Ingen kom på en kendt dag.
time-pending-note = Afventer: kan stadig ændre sig
time-band = 95 %-interval
time-target = Mål { $rate }
time-no-days = Ingens dag for { $stages } er kendt: uden den er der ingen perioder og ingen kohorter.
time-no-days-remedy = Importér trinenes historik, eller nævn i definitionen det felt, der har datoen.
time-beside-outside = Uden for disse perioder: { $stages }.
time-beside-to-come = På en dag, der endnu ikke er kommet, og i ingen periode: { $stages }.
time-beside-undated = På en dag, som ingen kender, og i ingen periode: { $stages }.
time-incomplete = { $period } er ikke slut.
time-snapshot-title = Færrest går videre fra { $from } til { $to }: { $rate }, { $n } af { $of }
time-snapshot-title-few = Intet trin har { $least } leads: for få til en andel
time-cohort-title = { $rate } af dem, der kom til { $from }, nåede { $to } inden for { $days } dage ({ $n } af { $of }, hvis vindue er slut)
time-cohort-title-open = { $rate } af dem, der kom til { $from }, har hidtil nået { $to } ({ $n } af { $of })
time-cohort-title-few = { $n } af { $of } gik fra { $from } til { $to }: for få til en andel
time-cohort-title-none = Der er endnu ingen kohorte, om hvem man kan sige, om de gik fra { $from } til { $to }
time-cohort-formula = De af kohorten, der nåede det senere trin i vinduet ÷ kohorten, uden dem, der var der før, eller hvis dag ikke er kendt
time-cohort-pending = { $n } kan stadig gå videre fra { $from } til { $to }: afventer, ikke tabt.
time-cohort-late = { $n } kom til { $to }, efter vinduet var slut; de tæller som ikke konverteret.
time-cohort-before = { $n } var på { $to } før { $from }; de tæller hverken fra eller til.
time-cohort-undated = { $n } kom til { $to } på en dag, som ingen kender; de tæller hverken fra eller til.
time-elapsed = Forløbet tid regnes i trin på { $days } dage; andele er akkumulerede, hver af hele sin kohorte.
time-entered-in = Kom i
time-days-since = Dage siden
time-by-days = { $n } d.
time-so-far = Hidtil
time-all = Alle
time-map-title = { $from } → { $to } inden for { $days } dage: fra { $low } ({ $worst }) til { $high } ({ $best })
time-map-title-few = { $from } → { $to }: for få kohorter at sammenligne
time-map-formula = De, der inden da nåede det senere trin ÷ hele kohorten
time-transition = Overgang
time-entered = Kom
time-converted = Gik videre
time-rate = Andel
time-not-converted = Gik ikke
time-skipped = Gik forbi
time-pending = Afventer
time-late = For sent
time-before = Var der før
time-undated = Dag ukendt
time-median = Median
time-p25 = En fjerdedel inden
time-p75 = Tre fjerdedele inden
time-p90 = Ni af ti inden
time-mean = Middel
time-took = Nåede frem
time-waiting = Venter
time-ended = Sluttede før
time-to-come = Endnu ikke kommet
time-days = Dage
time-middle-half = Den midterste halvdel
time-quarters = Den midterste halvdel: { $low } til { $high }; ni af ti inden for { $most }
time-took-n = { $n } nåede frem
time-quantile-formula = Halvdelen af tiderne ligger under medianen; mellem to dage aflæses den på den rette linje (definition 7 hos Hyndman og Fan)
time-speed-title = Det længste skridt er fra { $from } til { $to }: halvdelen af { $n } brugte højst { $days }
time-speed-title-few = Ingen steder kom { $least } fra et trin til det næste på kendte dage
time-note-waiting = Venter stadig, og er i ingen søjle: { $stages }.
time-note-ended = Sluttede uden at nå frem: { $stages }.
time-note-before = På det senere trin før det første, og i ingen tid: { $stages }.
time-note-skipped = Gik forbi det første trin: { $stages }.
time-note-undated = En af de to dage er ikke kendt: { $stages }.
time-note-to-come = Den første dag er endnu ikke kommet: { $stages }.
time-note-done-only = Det er tiderne for dem, der nåede frem; den, der stadig venter, kan bruge længere. Overlevelseskurven tæller dem med.
time-days-range = { $low }–{ $high } d.
time-days-over = over { $n } d.
time-mark-median = Halvdelen inden { $days }
time-mark-p90 = Ni af ti inden { $days }
time-times-title = { $from } → { $to }: halvdelen af { $n } brugte højst { $days }, en ud af ti mere end { $p90 }
time-times-title-few = { $n } gik fra { $from } til { $to } på kendte dage: for få til at sige en sædvanlig tid
time-times-title-none = Ingen gik fra { $from } til { $to } på kendte dage
time-from-days = Fra
time-to-days = Til
time-group = Gruppe
time-day = Efter
time-at-risk = Stadig observeret
time-still-on-the-way = Andel stadig på vej
time-low = Interval fra
time-high = Interval til
time-n = Talt
time-days-from = Dage siden { $stage }
time-censored = Endnu ikke fremme, da de sidst blev set
time-note-censored = Den, der venter, tæller til opgørelsesdagen; den, hvis vej sluttede, tæller til slutningen.
time-median-not-yet = Halvdelen er endnu ikke nået frem
time-survival-formula = Efter hver dag, hvor nogen nåede frem: hvad der var tilbage × (1 − nåede frem ÷ observerede) (Kaplan og Meier)
time-log-rank-few = Færre end { $least } af { $one } eller { $other } nåede frem: det hævdes ikke, hvem der er hurtigst.
time-log-rank-differs = { $one } og { $other } afviger mere, end tilfældet ville tillade (log-rank, p { $p }); hvorfor siger det ikke.
time-log-rank-alike = Tilfældet alene kan få { $one } og { $other } til at afvige så meget (log-rank, p { $p }).
time-lasting-title = Halvdelen kommer fra { $from } til { $to } inden { $days }, når de ventende regnes med
time-lasting-title-open = Færre end halvdelen er hidtil kommet fra { $from } til { $to }
time-lasting-title-few = { $n } kom fra { $from } til { $to }: for få til at sige en sædvanlig tid
time-lasting-title-two = { $from } → { $to }: halvdelen af { $one } inden { $days }, af { $other } inden { $more }
time-lasting-title-alike = { $from } → { $to }: ingen gruppe er klart hurtigere
time-stage = Trin
time-there = Der nu
time-days-there = Dage der
time-overdue = Længere end ni af ti
time-ageing-says = Forsinket har stået der længere, end ni af ti, som gik videre, havde brug for; hvor færre end { $least } gik videre, kaldes ingen forsinket.
time-ageing-title = { $n } af { $of } på { $stage } har stået der længere end ni af ti, der gik videre
time-ageing-title-none = Ingen har klart stået for længe
time-ageing-title-nobody = Ingen er undervejs
time-at-start = Ved start
time-came = Ind
time-known-since = Fundet der
time-left = Ud
time-at-end = Ved slut
time-stock-says = Et lead står på det fjerneste trin, det er kommet til, indtil det går videre, eller vejen slutter. Den, der var der, da den blev kendt, er talt som fundet der.
time-stock-formula = Ved start + fundet der + ind − ud = ved slut
time-stock-title = { $period }: { $stage } voksede med { $n } til { $there }, mere end noget andet
time-stock-title-none = { $period }: intet trin voksede

# Holdets egne tragte, og hvad salgsmulighederne gav

unit-companies =
    { $n ->
        [one] { $n } virksomhed
       *[other] { $n } virksomheder
    }
unit-deals =
    { $n ->
        [one] { $n } salgsmulighed
       *[other] { $n } salgsmuligheder
    }
own-unit-person = Personer
own-unit-company = Virksomheder
own-unit-deal = Salgsmuligheder
own-funnel-ordered = I rækkefølge
own-funnel-strict = Direkte efter hinanden
own-funnel-unordered = I vilkårlig rækkefølge, over tid
own-funnel-any = Uanset hvornår
own-funnel-within-days =
    { $n ->
        [one] inden for { $n } dag
       *[other] inden for { $n } dage
    }
own-funnel-within-hours =
    { $n ->
        [one] inden for { $n } time
       *[other] inden for { $n } timer
    }
own-funnel-within-minutes =
    { $n ->
        [one] inden for { $n } minut
       *[other] inden for { $n } minutter
    }
own-funnel-within-seconds =
    { $n ->
        [one] inden for { $n } sekund
       *[other] inden for { $n } sekunder
    }
own-funnel-finding = { $name }: { $share } når til “{ $step }” ({ $n } af { $of })
own-funnel-nobody = { $name }: ingen er nået til trinene endnu
own-funnel-anonymous = Uden navn
own-funnel-note-anonymous = “{ $step }” tæller ingen ved navn: andelen derefter er forholdet mellem to antal, har intet interval og kan overstige 100 %.
own-funnel-note-undated = { $n } nåede “{ $step }” på en dag, ingen kender: en rækkefølge i tid tæller dem ikke.
own-funnel-note-skipped = { $n } tæller ved “{ $step }” på grund af et senere trin og sprang dette over.
own-funnel-note-larger = “{ $step }” har flere end trinnet før, som man kan gå uden om.
own-funnel-note-pending = Stadig inden for deres vindue og derfor afventende, ikke tabt: { $n }.
own-funnel-note-excluded = Taget ud af det, tragten udelukker: { $n }.
own-funnel-note-elsewhere = Salgsmuligheder oprettet, før deres personer var kendt, og derfor ikke en del af deres vej (kommet andetsteds fra): { $n }.
own-funnel-note-unordered = I vilkårlig rækkefølge betyder trin 2 to af trinene, hvilke det end er, og så videre.
own-funnel-note-company = En virksomhed når et trin, når en af dens personer gør det.
own-funnel-note-deal = En salgsmulighed når et trin, når den af dens personer, der er længst, gør det.
own-column-pending = Afventer
own-column-skipped = Sprang over
own-column-days-mean = Dage forinden, gennemsnit
own-column-days-median = Dage forinden, median
own-column-days-p90 = Dage forinden, 90 % inden for
own-part-all = Alle
own-formula-name = Fra “{ $before }” til “{ $step }”
own-formula = talt ved “{ $step }” ÷ talt ved “{ $before }”
funnels-kept = Gemt: “{ $name }”.
funnels-removed = Slettet: “{ $name }”. “funnels restore” tager det tilbage.
funnels-none = Ingen egne tragte endnu. “funnels keep FIL” gemmer en.
funnels-column-name = Tragt
funnels-column-unit = Tæller
funnels-column-steps = Trin
deals-finding = { $share } af de lukkede salgsmuligheder blev vundet ({ $n } af { $of })
deals-finding-none = Ingen salgsmulighed er vundet eller tabt endnu
deals-closed-from = lukket siden { $from }
deals-closed-to = lukket til og med { $to }
deals-closed-between = lukket fra { $from } til { $to }
deals-column-deals = Salgsmuligheder
deals-column-won = Vundet
deals-column-lost = Tabt
deals-column-open = Åbne
deals-column-win-rate = Vinderandel
deals-column-won-of-all = Vundet af alle
deals-column-won-amount = Vundet beløb
deals-column-won-average = Gennemsnit af vundne
deals-column-days-n = Målt
deals-column-days-mean = Dage, gennemsnit
deals-column-days-least = Dage, færrest
deals-column-days-p10 = Dage, 10 % inden for
deals-column-days-p25 = Dage, 25 % inden for
deals-column-days-median = Dage, median
deals-column-days-p75 = Dage, 75 % inden for
deals-column-days-p90 = Dage, 90 % inden for
deals-column-days-most = Dage, flest
deals-column-days-negative = Sluttet før de begyndte
deals-column-within =
    { $n ->
        [one] Inden for { $n } dag
       *[other] Inden for { $n } dage
    }
deals-column-sourced-elsewhere = Ældre end deres personer
deals-column-won-before-known = Vundet, før deres personer var kendt
deals-figures-label = Vundet af lukkede
deals-interval-note = Den tynde streg er 95 %-intervallet.
deals-note-open = { $n } af { $of } er åbne: deres lukkedatoer er forventninger og indgår i intet tal.
deals-note-overdue = { $n } af { $of } åbne skulle have været lukket nu.
deals-note-elsewhere = { $n } af { $of } salgsmuligheder er ældre end den første af deres personer: kommet andetsteds fra, uanset hvad personen gjorde senere.
deals-note-before = { $n } af { $of } vundne salgsmuligheder blev lukket, før den første af deres personer var kendt.
deals-note-negative = { $n } af { $of } sluttede, før de begyndte: se på datoerne.
deals-note-currencies = { $n } af { $of } vundne beløb er i andre valutaer og er ikke lagt til.
deals-formula-win-rate = vundet ÷ (vundet + tabt)
deals-formula-average = vundet beløb ÷ vundne salgsmuligheder med beløb
error-own-funnel-unreadable = Dette er ikke en tragt.
error-own-funnel-unreadable-remedy = Detaljerne nævner stedet, og hvad der ville være rigtigt dér.
error-own-funnel-newer = Et nyere Leadpact skrev denne tragt.
error-own-funnel-newer-remedy = Opdater Leadpact, og læs den igen.
error-own-funnel-absent = Der er ingen tragt med det navn.
error-own-funnel-absent-remedy = Vælg en, der er gemt; den kan være omdøbt eller slettet.
error-own-funnel-named = Der er allerede en tragt med det navn.
error-own-funnel-named-remedy = Giv den et andet navn.
error-own-table-absent = En tragt spørger efter rækker, der aldrig er importeret.
error-own-table-absent-remedy = Importér dem, eller lad trinnet nås på en anden måde.
error-own-step-not-a-date = Et trin tager sin dag fra et felt uden datoer.
error-own-step-not-a-date-remedy = Vælg et felt med datoer, eller intet.
error-own-step-stage-absent = Et trin nævner en fase, som definitionen ikke har.
error-own-step-stage-absent-remedy = Redigér tragten, og vælg en fase, der findes: den anden kan være slettet eller omdøbt.
error-own-step-undated = Et trin kender ingen dag, og tragten spørger hvornår.
error-own-step-undated-remedy = Vælg en dato for trinnet, eller lad tragten tælle uanset hvornår.
own-says = Med holdets egne ord: hvert antal åbner dem, det tæller.
own-under = Egne tragte
own-new = Ny tragt…
own-edit = Redigér tragten
own-unit = Hvad der tælles
own-dialog-new = En egen tragt
own-dialog-edit = Redigér “{ $name }”
own-name = Navn
own-order = Rækkefølge
own-window-none = ingen grænse
own-steps = Trin, fra første til sidste
own-step-name = Navn på trin { $n }
own-step-owner = Hvem der har ansvar for trin { $n }
own-step-reached = Hvad der fører til trin { $n }
own-step-choice = Hvad trin { $n } spørger efter
own-step-values = Værdier for trin { $n }, med ; imellem
own-step-on = Dets dag, for trin { $n }
own-step-on-none = ingen dag
own-step-add = Tilføj et trin
own-step-remove = Fjern trin { $n }
own-step-up = Flyt trin { $n } op
own-step-down = Flyt trin { $n } ned
own-step-keys = Alt og en pil flytter det trin, du er i.
own-reached-everybody = Alle, der er
own-reached-date = En dato er der
own-reached-where = Et felt siger
own-reached-stage = En fase er nået
own-reached-activity = En aktivitet
own-reached-recorded = En registreret fase
own-reached-outcome = En salgsmulighed sluttede
own-reached-counted = Talt, ingen ved navn
own-count-here = Talt nu
own-counting = Tæller …
own-save = Gem tragten
own-delete = Slet tragten
own-deleted = “{ $name }” blev slettet.
own-restore = Fortryd
own-open-file = Åbn en fil …
own-save-file = Gem som fil …
# The controls of figures over time

time-way = Talt som
time-by-entries = Ankomster
time-by-period = Efter periode
time-by-cohort = Efter kohorte
time-by-snapshot = Som det står
time-every = Periodens længde
time-every-day = Dage
time-every-week = Uger
time-every-month = Måneder
time-every-quarter = Kvartaler
time-every-year = År
time-since = Fra dag
time-until = Til dag
time-usual = Sædvanlig
time-from = Fra trin
time-to = Til trin
time-window = Vindue
time-compare = Sammenlign efter

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = Ingen har lovet, hvor hurtigt salg henvender sig til et lead
time-sla-none-acceptance = Ingen har lovet, hvor hurtigt salg siger ja eller nej
time-sla-none-remedy = Sig det, og hvornår der arbejdes, under Aftal › Løfter.
time-sla-follow-up = første kontakt efter { $stage }
time-sla-acceptance = svar efter { $stage }
time-sla-kept = Holdt
time-sla-broken = Ikke holdt
time-sla-not-due = Endnu ikke forfaldent
time-sla-cannot-say = Klokkeslæt ukendt
time-sla-rate = Holdt af de forfaldne
time-sla-title = { $rate } af de forfaldne fik det lovede svar efter { $stage } ({ $n } af { $of })
time-sla-title-few = { $n } af { $of } forfaldne fik det lovede svar efter { $stage }: for få til en andel
time-sla-title-none = Om ingen kan det siges, om løftet efter { $stage } blev holdt
time-sla-says = Datoer har ingen klokkeslæt: det, der sikkert var i tide, er holdt, det, der sikkert var for sent, er ikke, og derimellem hævdes intet.
time-sla-pending = { $n } er endnu ikke forfaldne: hverken holdt eller brudt.
time-sla-unsaid = Om { $n } afhænger det af klokkeslættet; en import med tider ville sige det.
time-sla-no-evidence = Intet siger, hvornår salg henvendte sig til nogen. Importér aktiviteter med deres datoer, handler eller trinenes historik.
time-sla-formula = De, der fik svaret inden for de lovede arbejdstimer ÷ de forfaldne, om hvem det kan siges
time-sla-broken-n = Ikke holdt: { $n }
time-sla-promise = Hvilket løfte
time-sla-which-follow-up = Første kontakt
time-sla-which-acceptance = Ja eller nej

time-as-decided = som besluttet: { $versions }
time-as-decided-version = version { $no } siden { $date }
time-as-decided-none = som besluttet: ingen version har nogensinde været i kraft, så den gældende definition spørges


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = Penge
money-page-says = Hvad leads koster, hvad de giver, og hvad et mål kræver.
money-source = Kilde
money-campaign = Kampagne
money-month = Måned
money-value = Værdi
money-all = I alt
money-unsaid = Ikke angivet
money-elsewhere = Fra andetsteds: ældre end personerne
money-unclear = En dato mangler
money-nobody = Tilhører ingen på listen
money-rest = Andre: { $n }
money-from-to = { $from } til { $to }
money-until = til { $to }
money-in = i { $currency }
money-in-none = uden angivet valuta
money-lead = lead
money-leads = Leads
money-media-cost = Medieudgift
money-cost = Alle udgifter
money-cost-per-lead = Pris pr. lead (medier)
money-cost-per = Pris pr. { $stage }
money-customers = Nye kunder
money-cac = Pris pr. kunde (CAC)
money-won = Vundet
money-lost = Tabt
money-open = Åbne
money-revenue = Omsætning
money-average-won = Gennemsnitligt vundet salg
money-win-rate = Vinderrate
money-gain = Gevinst
money-roi = Afkast (1 = det brugte)
money-cycle-days = Salgsforløb
money-velocity = Indtjening pr. dag
money-revenue-per-account = Omsætning pr. kunde
money-margin = Bruttoavance
money-churn = Kundeafgang
money-clv = Livstidsværdi (CLV)
money-payback = Tilbagebetaling
money-payback-months = Tilbagebetaling i måneder
money-months = { $n } mdr.
money-rejected = Sendt retur
money-rejected-rate = Andel sendt retur
money-rejected-cost = Pris for dem sendt retur
money-good = Gode leads
money-followed = Fulgt op
money-not-followed = Ikke fulgt op
money-not-recorded = Vides ikke
money-stands-for = Svarer til (skøn)
money-cost-finding = Pr. { $stage } koster { $cheapest } { $low } og { $dearest } { $high }
money-cost-one = Pris pr. { $stage }: { $amount }
money-cost-none = Hvad et lead koster, kan endnu ikke siges
money-cost-for = { $cost } for { $n } { $stage }
money-cost-basis-media = Leads regnes kun af medieudgifter, kunder af alle udgifter. Et lead tæller, hvor det kom fra, i den tid det kom.
money-cost-basis-loaded = Prisen pr. lead er medier alene; leads på trinnene og kunder regnes af alle udgifter. Et lead tæller, hvor det kom fra, i den tid det kom.
money-no-costs = Ingen udgifter kendes. Importér dem, eller indsæt dem som rækker: kilde, kampagne, art, periode, beløb.
money-cost-undated = Udgifter uden dato, udeladt: { $n }
money-cost-backwards = Udgifter, der slutter før de begynder, udeladt: { $n }
money-cost-without-amount = Udgifter uden beløb, udeladt: { $n }
money-cost-negative = Negative udgifter, talt som refusioner: { $n }
money-cost-overlapping = Udgifter for samme kampagne og art, hvis dage overlapper, talt begge: { $n }
money-all-media = Ingen udgift siger sin art, så alle tages for medier.
money-no-media = Ingen art af udgift vides at være medier: angiv hvilken.
money-media-are = Taget for medier: { $kinds }.
money-costs-of-all = Udgifterne er for alle leads, ikke kun denne liste.
money-leads-undated = Leads udeladt, fordi ingen ved, hvornår de kom: { $n }
money-no-deals = Intet salg er angivet som vundet eller tabt. Importér salg med trin, beløb og lukkedato.
money-deals-undated = Lukkede salg udeladt, fordi ingen ved, hvornår de lukkede: { $n }
money-deals-without-amount = Vundne salg uden præcist beløb, som intet lægger til: { $n }
money-several-first = Vundne salg med flere personer, talt én gang, for den der kom først: { $n }
money-several-shared = Vundne salg med flere personer, talt én gang, i lige dele: { $n }
money-left-out = Udeladt, fordi kursen på { $currency } mangler: { $amount } i { $n } beløb. Måneder uden kurs: { $months }, den første { $first }.
money-without-currency = Beløb uden valuta, taget for { $currency }: { $n }
money-deals-won = Vundne salg: { $n }
money-revenue-finding = Der er vundet { $revenue }; { $share } af det kom fra { $best }
money-revenue-all = Der er vundet { $revenue }
money-revenue-none = Intet er vundet i denne tid
money-roi-finding = Der er brugt { $cost } og vundet { $revenue }: et afkast på { $roi }
money-roi-none = Afkastet kan ikke siges: ingen udgifter kendes for denne tid
money-roi-margin = Omsætningen tæller med den angivne bruttoavance. Hvad leads fra denne tid endnu vil give, er ikke med.
money-roi-no-margin = Ingen bruttoavance er angivet, så omsætningen tæller fuldt. Hvad leads fra denne tid endnu vil give, er ikke med.
money-open-deals = Åbne salg: { $n }
money-velocity-finding = Pipelinen tjener { $amount } om dagen med { $open } åbne salg
money-velocity-none = Hvad pipelinen tjener om dagen, kan ikke siges: der skal vundne salg til med beløb og datoer
money-velocity-says = Vinderraten er vundne af vundne og tabte, gennemsnittet er af vundne salg, forløbet fra oprettet til lukket af vundne salg. Lukkedatoer for åbne salg er prognoser og tæller ikke.
money-velocity-few = Kun { $n } salg er lukket: for få til at stole på.
money-velocity-backwards = Vundne salg lukket før de blev oprettet, udeladt af forløbet: { $n }
money-clv-finding = En kunde er { $amount } værd, så længe den bliver
money-clv-none = Hvad en kunde er værd, kan endnu ikke siges
money-clv-month = Omsætning og kundeafgang er pr. måned.
money-clv-year = Omsætning og kundeafgang er pr. år.
money-clv-no-churn = Uden kundeafgang ville en kunde blive for evigt: der divideres ikke med nul.
money-says-missing = Mangler at blive angivet: { $inputs }.
money-payback-finding = En kunde har betalt sine { $cac } tilbage efter { $months }
money-payback-none = Hvornår en kunde har betalt sin pris tilbage, kan endnu ikke siges
money-rejected-finding = { $amount } gik til { $n } leads, der blev sendt retur
money-rejected-none = Hvad leads sendt retur kostede, kan endnu ikke siges
money-rejected-by = Sendt retur er den, som “{ $field }” registrerer som genbrugt, plejet eller diskvalificeret. Hvert lead på en linje koster lige meget af alle dens udgifter.
money-rejected-unknown = Ingen status eller intet trin på listen siger, at et lead blev sendt retur.
money-rejected-n = { $n } af { $of } sendt retur
money-not-followed-finding = { $n } af { $of } gode leads blev ikke fulgt op: de kan svare til { $amount }
money-not-followed-count = Ikke fulgt op: { $n } af { $of } gode leads
money-not-followed-none = Om gode leads blev fulgt op, kan ikke siges
money-not-followed-needs = Importér aktiviteter som opkald og møder, og aftal et trin hos salg.
money-not-followed-says = God er den, der opfylder “{ $stage }” og alt før; fulgt op er den, der har et salg eller en aktivitet af denne art: { $kinds }.
money-not-followed-unknown = Intet er registreret om { $n } gode leads, og ingen import sagde, at alt er med: om dem ved ingen noget.
money-not-followed-estimate = Beløbet er et skøn: som om lige så mange blev vundet som af dem, der blev fulgt op, til det gennemsnitlige vundne salg.
money-not-followed-of = { $n } af { $of } gode leads
money-formula-cpl = medieudgift ÷ leads
money-formula-stage-media = medieudgift ÷ leads fra tiden, der nåede trinnet
money-formula-stage-loaded = alle udgifter ÷ leads fra tiden, der nåede trinnet
money-formula-cac = alle udgifter ÷ leads, der blev kunder i tiden
money-formula-average = omsætning ÷ vundne salg med beløb
money-formula-win-rate = vundne ÷ (vundne + tabte)
money-formula-roi = (omsætning × avance − udgift) ÷ udgift
money-formula-velocity = åbne salg × vinderrate × gennemsnitligt vundet salg ÷ salgsforløbets dage
money-formula-clv = omsætning pr. kunde × bruttoavance ÷ kundeafgang, alt for samme tid
money-formula-payback = pris pr. kunde ÷ (månedlig omsætning pr. kunde × bruttoavance)
money-formula-rejected = alle linjens udgifter × sendt retur ÷ leads
money-formula-not-followed = ikke fulgt op × vundne ÷ fulgt op × gennemsnitligt vundet salg
plan-stage = Trin
plan-needed = Kræves
plan-least = Mindst
plan-most = Højst
plan-conversion = Til det næste, som talt
plan-what-if = Hvad nu hvis (%)
plan-target = Mål
plan-promised = Lovet
plan-came = Kommet til nu
plan-deals = Vundne salg
plan-finding = { $deals } vundne salg kræver mellem { $least } og { $most } { $stage }
plan-needs = { $deals } vundne salg kræver { $needed } { $stage }
plan-none = Hvad et mål kræver, kan endnu ikke siges
plan-needs-goal = Angiv et mål: vundne salg, eller omsætning og hvad et gennemsnitligt salg giver.
plan-from-to = Plan: { $from } til { $to }
plan-interval = Regnet tilbage over de talte konverteringer, hvert skridt rundet op. Mindst og højst er enderne af 95 %-intervallet for konverteringen fra trinnet til et vundet salg.
plan-what-if-says = Hvad nu hvis { $percent } af “{ $stage }” gik videre: enderne er da bredere end 95 %.
plan-no-conversion = Fra “{ $from }” til “{ $to }” er intet talt, der kan regnes tilbage over.
plan-unworkable = Målet kan ikke regnes tilbage: det er for stort eller nul.
plan-formula-deals = mål ÷ hvad ét salg giver, rundet op
plan-formula-back = behov på det næste ÷ konvertering, rundet op
economics-currency = Valuta
economics-margin = Bruttoavance (%)
economics-churn = Kundeafgang (%)
economics-revenue-per-account = Omsætning pr. kunde
economics-span = Omsætning og afgang pr.
economics-span-month = måned
economics-span-year = år
economics-media-kinds = Arter af udgift, der er medier
economics-media-kinds-hint = Med ; imellem. Der er: { $kinds }
economics-rate-base = Kurser er angivet i
economics-rates = Månedskurser
economics-rates-hint = En linje for hver måned og valuta: 2026-01 PLN 0.2351
economics-save = Gem
economics-kept = Gemt: { $n }
economics-title = Hvad ingen fil siger
economics-says = Intet her har en standardværdi. Et tal, der mangler noget, siger det.
money-paste-costs = Importér eller indsæt udgifter
money-by = Efter
money-costs = Udgifter til leads
money-costs-media = Medier
money-costs-loaded = Alle udgifter
money-time-from = Fra
money-time-to = Til
money-lines = Linjer
money-lines-most = Vigtigste
money-lines-all = Alle
money-revenue-by = Salg efter
plan-title = Plan
plan-says = Fra et mål tilbage til de leads, det kræver.
plan-won = Mål: vundne salg
plan-revenue = Eller mål: omsætning
plan-average-deal = Gennemsnitligt salg; tomt som talt
plan-from = Første dag
plan-to = Sidste dag
plan-target-of = Mål: { $stage }
plan-what-if-stage = Hvad nu hvis, fra
plan-what-if-none = som talt
plan-what-if-percent = procent går videre
error-economics-unfit = Dette er intet, som tal om penge tager.
error-economics-unfit-remedy = Angiv en andel fra 0 til 100, et beløb over nul, tre bogstaver for en valuta eller en dato som 2027-01-01.

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = Beløb
measure-share = Andel
measure-together = Tilsammen
measure-interval = 95 %-interval
hand-off-recorded-in = Registreret i “{ $field }”. Hvert lead står i netop én celle.
passed-not-met = { $n } af de { $of } leads, der er givet videre som { $stage }, opfylder det ikke
passed-all-met = Alle { $of } leads, der er givet videre som { $stage }, opfylder det ({ $n })
passed-nobody = Ingen er registreret ved { $stage } eller senere ({ $n } af { $of })
passed-unknown = Om { $n } af de { $of }, der er givet videre som { $stage }, kan det ikke siges: en værdi mangler.
passed-first = Søjlerne tæller hvert lead én gang efter den første begrundelse: det, der ikke er opfyldt, før det, der ikke kan siges, i definitionens rækkefølge. Tabellen tæller også hver begrundelse, så et lead kan stå i flere linjer.
passed-reason = Begrundelse
passed-criterion = Navn i filer
passed-first-not-met = Første begrundelse: ikke opfyldt
passed-first-unknown = Første begrundelse: ukendt
passed-every-not-met = Enhver begrundelse: ikke opfyldt
passed-every-unknown = Enhver begrundelse: ukendt
passed-bars = Leads efter første begrundelse
passed-recorded-in = Givet videre: den, som “{ $field }” registrerer ved { $stage } eller senere.
passed-must-not = Opfyldt, men må ikke være det: { $criterion }
passed-score = { $score } under { $points } point
passed-grade = Karakteren er ikke { $grades }
passed-stage = Intet i listen siger, hvem der er ved { $stage }
waiting-some = { $n } af de { $of } leads, der opfylder { $stage }, blev aldrig givet videre
waiting-nobody = Alle { $of } leads, der opfylder { $stage }, er givet videre ({ $n } venter)
waiting-none-met = Intet lead opfylder { $stage } med sikkerhed ({ $n } af { $of })
waiting-lead = Lead, der venter
waiting-since = Siden
waiting-days = Venter
waiting-named = De { $shown }, der har ventet længst, er nævnt; bag søjlerne er alle { $n }.
waiting-recorded = Registreret før: { $before }; intet registreret: { $silent }; registreret som noget, der ikke er en fase: { $other }.
waiting-span = { $days } dage
waiting-undated = Ingen ved siden hvornår
waiting-leads = Leads, der venter
losses-deals = Tabte salgsmuligheder
losses-no-deals = Ingen tabel over salgsmuligheder siger, hvordan de endte
losses-no-deals-says = Importér salgsmulighederne fra jeres CRM med fase, begrundelse til tab og beløb.
losses-none = Ingen salgsmulighed er registreret som tabt
losses-blank = Ingen begrundelse registreret
losses-by-reason = Registreret begrundelse
losses-by-source = Hvor leadet kom fra
losses-by-stage = Hvor langt det var nået
losses-agreed-as = Aftalt begrundelse
losses-most-reason = Hyppigste begrundelse til en tabt salgsmulighed: { $what }, { $n } af { $of }
losses-most-source = Flest tabte salgsmuligheder kommer fra { $what }: { $n } af { $of }
losses-most-stage = Flest tabte salgsmuligheder hører til leads ved { $what }: { $n } af { $of }
losses-not-said = { $n ->
    [one] For { $n } tabt salgsmulighed er intet af det registreret
   *[other] For ingen af de { $n } tabte salgsmuligheder er noget af det registreret
}
losses-no-amount = For { $n } af { $of } kendes beløbet ikke; de tæller som salgsmuligheder og lægger intet til pengene.
losses-field = Læst fra “{ $field }”.
losses-no-field = Intet felt siger hvorfor. Importér et, for eksempel tabsbegrundelsen fra jeres CRM.
losses-none-agreed = Ingen begrundelser er aftalt endnu, så dette er CRM'ets ord. Aftal nogle få under løfterne.
losses-agreed = Aftalte begrundelser: { $agreed }; andre ord fra CRM'et: { $other }; ingen registreret: { $blank }.
losses-of-nobody = Salgsmuligheder, der ikke hører til nogen på listen, har hverken kilde eller fase.
losses-several = Flere kilder
losses-worth = Hvad de var værd
losses-worth-formula = Summen af de tabte salgsmuligheders beløb, hver salgsmulighed én gang, hver valuta for sig.
rejections-leads = Leads sendt retur
rejections-no-field = Intet i listen siger, hvem salg sendte retur
rejections-no-field-says = Importér en afvisningsbegrundelse eller en leadstatus, eller lad en fase være salgets beslutning.
rejections-none = Intet lead er sendt retur
rejections-most-reason = Hyppigste begrundelse til at sende et lead retur: { $what }, { $n } af { $of }
rejections-most-source = Flest leads sendt retur kommer fra { $what }: { $n } af { $of }
rejections-most-stage = Flest leads sendt retur står ved { $what }: { $n } af { $of }
rejections-not-said = { $n ->
    [one] { $n } lead er sendt retur, og intet af det er registreret
   *[other] { $n } leads er sendt retur, og for ingen er noget af det registreret
}
rejections-known-by = Sendt retur ifølge { $from }. Hvem salg tog imod, er ikke sendt retur, hvad en status end siger.
again-none = Ingen vej er endt endnu, så ingen kunne komme igen
again-none-says = En vej ender ved den sidste fase, eller hvor en fase eller fasehistorik siger tabt, genbrugt eller diskvalificeret.
again-recycled = { $n } af { $of } veje, der endte genbrugt, blev fulgt af endnu en
again-all = { $n } af { $of } veje, der endte, blev fulgt af endnu en
again-ended-by = Endt ved
again-ended = Endte veje
again-came = Kom igen
again-then = så ved { $stage }
again-says = Hver vej, der endte, tæller én gang. En ny tæller kun ved det, der skete efter enden.
again-formula = Veje, der blev fulgt af en ny for samme person ÷ veje, der endte.
open-owner = Hvis salgsmulighed
open-deals = Åbne salgsmuligheder
open-age = Halvdelen er ældre end
open-oldest = Ældste
open-close-date-passed = Lukkedato passeret
open-no-amount = Intet beløb
open-no-close-date = Ingen lukkedato
open-no-deals-says = Importér salgsmulighederne fra jeres CRM med fase, ejer, beløb og datoer.
open-none = Ingen salgsmulighed er åben
open-no-owner = Ingen er nævnt
open-owner-field = Hvis den er: “{ $field }”.
open-owner-of-people = Salgsmulighederne siger ikke, hvis de er; det gør “{ $field }” for deres første person.
open-no-owner-field = Intet felt siger, hvis en salgsmulighed er. Importér et, for eksempel salgsmulighedens ejer fra jeres CRM.
open-no-dates = Intet felt siger, hvornår en salgsmulighed blev åbnet, så ingen alder vises.
open-forecast = Lukkedatoen for en åben salgsmulighed er en prognose.
open-most = { $who } har flest åbne salgsmuligheder: { $n } af { $of }
open-all = { $n ->
    [one] { $n } salgsmulighed er åben
   *[other] { $n } salgsmuligheder er åbne
}
open-figures = Salgsmuligheder, og hvad de er værd
scorecard-title = Hvad begge parter lovede, og hvad de gjorde
scorecard-no-stage = Definitionen har ingen fase, der kan loves
scorecard-period = Periode
scorecard-side = Part
scorecard-line = Hvad
scorecard-promised = Lovet
scorecard-done = Gjort
scorecard-not-due = Endnu ikke tid
scorecard-cannot-say = Kan ikke siges
scorecard-volume = Overdraget som { $stage }
scorecard-rejected = Af { $stage }: sendt retur
scorecard-missing = Af { $stage }: næste fase kan ikke vurderes, en værdi mangler
scorecard-followed-up = Af { $stage }: fulgt op til tiden
scorecard-answered = Af { $stage }: modtaget eller sendt retur til tiden
scorecard-reasons = Af { $stage } sendt retur: med begrundelse
scorecard-volume-short = Overdraget
scorecard-rejected-short = Sendt retur
scorecard-missing-short = Manglende værdier
scorecard-followed-up-short = Fulgt op til tiden
scorecard-answered-short = Besvaret til tiden
scorecard-reasons-short = Med begrundelse
scorecard-volume-formula = Leads, der kom til fasen i perioden ÷ leads lovet for den. Det kan passere 100 % og har derfor intet interval.
scorecard-rejected-formula = Af disse dem, som salg siden har sendt retur ÷ alle disse.
scorecard-missing-formula = Af disse dem, hvis næste fase er ukendt i dag ÷ alle disse.
scorecard-followed-up-formula = Periodens leads med en første kontakt eller en salgsfase inden for de aftalte arbejdstimer ÷ dem, hvis tid er gået.
scorecard-answered-formula = Periodens leads, som salg tog imod, eller hvis vej endte inden for de aftalte arbejdstimer ÷ dem, hvis tid er gået.
scorecard-reasons-formula = Af dem, der er sendt retur, dem med registreret begrundelse eller status ÷ alle sendt retur.
scorecard-no-volume = Intet antal er lovet. Det kan aftales under Løfter.
scorecard-no-follow-up = Ingen tid til opfølgning, eller ingen arbejdstid, er lovet. Begge kan aftales under Løfter.
scorecard-no-acceptance = Ingen tid til at modtage eller sende retur, eller ingen arbejdstid, er lovet.
scorecard-days = Kun dage kendes, ingen timer: det, der afhænger af timen, tælles hverken som holdt eller for sent, men som “kan ikke siges”.
scorecard-undated = { $n ->
    [one] { $n } lead kom til fasen på en dag, ingen kender, og er ikke i nogen periode.
   *[other] { $n } leads kom til fasen på en dag, ingen kender, og er ikke i nogen periode.
}
scorecard-both-alike = Begge parter har tre linjer, talt over de samme leads og dage efter løfterne, som de er nu.
scorecard-hours = inden for { $hours } arbejdstimer
scorecard-delivered = marketing overdrog { $n } af { $of } lovede { $stage }.
scorecard-delivered-unpromised = marketing overdrog { $n } som { $stage }; intet antal var lovet.
scorecard-kept = Salg fulgte { $n } af { $of } op til tiden.
scorecard-kept-unsaid = Om salgs opfølgning kan intet siges endnu.
compare-beside = { $groups } ved siden af hinanden: ingen forskel er større, end tilfældet kan skabe
compare-beside-versions = { $groups } over de samme leads
compare-differ = Til { $stage }: { $one } { $one_rate }, { $other } { $other_rate }; forskel { $difference }
compare-points = { $points } procentpoint ({ $low } til { $high })
compare-one-group = Der er kun én gruppe og intet at holde den op imod
compare-group = Gruppe
compare-of-all = Af alle gruppens leads
compare-of-all-leads = { $stage } af alle leads
compare-difference = Forskel, procentpoint
compare-difference-interval = Forskel, 95 %-interval
compare-low = fra
compare-high = til
compare-p = Ved ren tilfældighed (p)
compare-p-corrected = p, korrigeret for mange (Holm)
compare-formula = Den anden gruppes andel minus den førstes, fra samme fase før; Newcombes interval, chancen ved Fishers eksakte test.
compare-few = Nogle rater hviler på færre end { $n } leads: for få at bygge på.
compare-narrowing = En smallere fase hæver af sig selv raten efter den: læs antal og andel af alle leads ved siden af hver rate.
compare-not-causal = Før og efter er ingen årsag: andet ændrede sig også.
compare-periods-says = Hvem der begav sig af sted i perioden på en kendt dag og kom til en fase inden for { $days } dage.
compare-pending = { $n ->
    [one] { $n } vej har stadig tid og er ikke i nogen rate.
   *[other] { $n } veje har stadig tid og er ikke i nogen rate.
}
compare-count-passes = nået mindst, inden for vinduet
compare-period = { $from } til { $to }
compare-versions-says = Begge siger det om de samme leads, som de er i dag: intet imellem dem er tilfældigt, og der er intet interval.
compare-in-force = Den gældende
divided-version = Version { $no }
divided-by-version = Version, da leadet begav sig af sted
divided-no-version = Før nogen aftalt version, eller dag ukendt
divided-unplaced = Kan ikke siges, en værdi mangler
grid-grade = Karakter
grid-converted = Kom til { $stage }
grid-none = Definitionen giver ingen karakterer
grid-none-says = Karakterer krydser to scorer, en for match og en for engagement. De kan tilføjes i definitionen under scorer.
grid-says = Konverteringen tæller enhver, der kom til { $stage } eller længere. Hvor engagement er målt bagefter, kan det være en følge og ikke en årsag.
grid-unplaced = { $n } af de { $of } leads kan være i flere celler, fordi en værdi mangler; de står i ingen.
grid-too-few = Ingen celle har { $n } leads endnu: for få til at sige, hvilken der klarer sig bedst
grid-best = Karakteren { $grade } klarer sig bedst: { $share } kom til { $stage } ({ $n } af { $of })
handed-matrix = Matrix
handed-scorecard = Scorekort
handed-passed = Givet videre
handed-reasons = Begrundelser
handed-open = Åbne salgsmuligheder
handed-parts = Hvad du ser på
handed-stage = Givet videre som
handed-usual-stage = marketings sidste fase
handed-by = Delt efter
handed-promises = Aftal løfter
handed-period = Periode
handed-nothing = Intet at tælle
compare-choose = Sammenlign
compare-nothing = Sammenlign intet
compare-by = sammenlign efter { $field }
compare-quarters = sammenlign dette kvartal med det forrige
compare-halves = sammenlign de to seneste halvår
compare-years = sammenlign dette år med det forrige
compare-version = sammenlign version { $no } med den gældende
compare-owner = ejer
compare-version-then = version dengang

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } afventer

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

screen-improve = Forbedring
improve-says = Hvad der blev af de leads, som salg arbejdede med, og hvad det siger om definitionen.
improve-worked-title = { $n } af { $of } leads kan fortælle, om definitionen er rigtig
improve-group = Leads
improve-leads = Hvor mange
improve-share = Andel
improve-won = Bearbejdet og vundet
improve-not-won = Bearbejdet og ikke vundet
improve-never-not-worked = Aldrig prøvet: salg arbejdede ikke med dem
improve-never-no-day = Aldrig prøvet: ingen ved, hvornår de begyndte
improve-never-open = Aldrig prøvet: endnu ikke forbi
improve-never-won-on-no-day = Aldrig prøvet: vundet på en ukendt dag
improve-never-won-before = Aldrig prøvet: vundet, før de begyndte
improve-worked-recorded = Bearbejdet er dem, salg tog imod, dem, der er eller var i en af salgs faser eller ved en ende, og dem, der har en aftale.
improve-worked-everybody = Alle tæller som bearbejdet: sådan blev det sagt.
improve-worked-field = Bearbejdet er dem, der har en værdi i »{ $field }«.
improve-outcome-deal = Vundet er dem, der har en vunden aftale.
improve-outcome-stage = Vundet er dem, der nåede »{ $stage }«.
improve-window-days =
    { $n ->
        [one] Hver havde { $n } dag til det; den, hvis tid ikke er gået, tæller ikke.
       *[other] Hver havde { $n } dage til det; den, hvis tid ikke er gået, tæller ikke.
    }
improve-window-open = Der er ingen frist: den, der hverken er vundet eller tabt endnu, tæller ikke.
improve-values-now = Oplysningerne er dem, man kendte { $date }: hvad der ændrede sig, efter et lead blev overdraget, kan sige for meget.
improve-values-dated = Oplysningerne er dagens, bedømt pr. { $date }: hvad der ændrede sig, efter et lead blev overdraget, kan sige for meget.
improve-amounts-left-out =
    { $n ->
        [one] { $n } vunden aftale har intet beløb i de andres valuta og lægges ikke til.
       *[other] { $n } vundne aftaler har intet beløb i de andres valuta og lægges ikke til.
    }
improve-nobody-tested = Ingen kan fortælle noget endnu: intet lead er bearbejdet til ende. Importér aftaler eller fasehistorik, eller sig, hvem der blev bearbejdet.
improve-only-wins = Alle { $n } leads, der vides bearbejdet, blev vundet: hvad der blev af de andre, står ingen steder. Sig, hvem der blev bearbejdet.
improve-too-few-tested = Kun { $n } leads kan fortælle noget; under { $least } siges ingen andel.
improve-too-few-won = Kun { $hits } af { $n } blev vundet; under { $least } siges ingen andel.
improve-too-few-lost = Kun { $misses } af { $n } blev ikke vundet; under { $least } siges ingen andel.
improve-precision = Præcision
improve-precision-formula = vundne ÷ bearbejdede, af dem, versionen tager
improve-recall = Genfinding blandt bearbejdede
improve-recall-formula = vundne, som versionen tager ÷ alle vundne, blandt bearbejdede
improve-lift = Løft
improve-lift-formula = præcision ÷ andel vundne blandt alle bearbejdede
improve-inputs = Bearbejdet { $tested }, heraf vundet { $won }; taget { $met }, heraf vundet { $hits }.
improve-back-test-none = Der vides for lidt til at prøve en version
improve-back-test-late = Alle versioner spørger om noget, der vides for sent
improve-back-test-title = { $version } finder { $recall } af de vundne; af dem, den tager, blev { $precision } vundet, af alle bearbejdede { $base }
improve-back-test-title-recall = { $version } finder { $recall } af de vundne blandt bearbejdede
improve-no-hold-out = Intet er holdt tilbage: de dage eller virksomheder, der ville dele leadene, kendes ikke.
improve-version-late = { $version } har ingen tal: { $criteria } spørger om noget, der først vides senere.
improve-version-looser = { $version } tager { $n } leads, som den gældende definition ikke tager, og { $tested } af dem blev bearbejdet: uden en pilotprøve af dem er der ingen præcision.
improve-in-force = Gældende
improve-caption = { $stage } · { $n } bearbejdet til ende, heraf { $hits } vundet
improve-version = Version { $no }

improve-part-all = Alle bearbejdede
improve-part-earlier = Før { $date }
improve-part-later = Fra { $date }
improve-part-companies = To tredjedele af virksomhederne
improve-part-other-companies = De andre virksomheder
improve-column-version = Version
improve-column-part = På hvem
improve-column-takes = Tager
improve-column-unclear = Uklart
improve-column-tested = Bearbejdet
improve-column-precision = Præcision
improve-column-recall = Genfinding
improve-column-lift = Løft
improve-column-revenue = Omsætning
improve-column-criterion = Kriterium
improve-column-met = Opfylder det
improve-column-met-won = heraf vundet
improve-column-others = Gør ikke
improve-column-others-won = heraf vundet
improve-column-odds-ratio = Oddsratio
improve-column-odds-low = fra
improve-column-odds-high = til
improve-column-p-corrected = p, korrigeret
improve-column-odds-later = Senere del
improve-column-threshold = Grænse
improve-column-in-force = Nu
improve-criteria-none = Der vides for lidt til at finde det, der betyder noget
improve-criteria-nothing = Af { $tried } prøvede kriterier følger ingen tydeligt med at vinde
improve-criteria-title =
    { $n ->
        [one] »{ $criterion }« følger med at vinde: det eneste af { $tried } prøvede, der tydeligt gør det, den ene eller den anden vej
       *[other] »{ $criterion }« følger mest med at vinde; { $n } af { $tried } prøvede gør det tydeligt, den ene eller den anden vej
    }
improve-criteria-read = Over 1 blev de, der opfylder det, vundet oftere, under 1 sjældnere. p er korrigeret for alle { $tried }, der blev prøvet (Holm).
improve-not-causal = Hvad der følger med at vinde, behøver ikke at være årsagen.
improve-criteria-more =
    { $n ->
        [one] { $n } mere blev prøvet og vises ikke.
       *[other] { $n } mere blev prøvet og vises ikke.
    }
improve-fields-refused =
    { $n ->
        [one] Ikke spurgt, fordi det siger, hvad der blev af et lead, eller først vides senere: { $fields }.
       *[other] Ikke spurgt, fordi de siger, hvad der blev af et lead, eller først vides senere: { $fields }.
    }
improve-odds = Oddsratio
improve-odds-formula = (vundne ÷ ikke vundne, af dem, der opfylder det) ÷ (det samme af de andre); interval efter Woolf, med en halv lagt til hvert tal, hvor et af dem er nul; p efter Fishers eksakte test
improve-odds-axis = Odds for at blive vundet i forhold til de andre
improve-odds-even = lige så ofte
improve-odds-figures = Oddsratio, vundne af dem, der opfylder det
improve-evidence = Af { $met } bearbejdede leads, der opfylder det, blev { $share } vundet, af { $others } andre { $other-share }: oddsratio { $odds } (95 %: { $low } til { $high }), p { $p } korrigeret for { $tried } prøvede; pr. { $date }.
improve-interval = 95 %-interval
improve-point = { $name }: præcision { $precision }, genfinding { $recall }
improve-recall-axis = Genfinding blandt bearbejdede: vundne, den finder
improve-precision-axis = Præcision: vundne blandt dem, den tager
improve-base = alle bearbejdede: { $share }
improve-nothing-drawn = Intet at tegne endnu
improve-threshold-none = Ingen grænse kan flyttes
improve-threshold-title = { $name } { $at } tager { $n } leads; af de bearbejdede blev { $precision } vundet
improve-threshold-read = Hver række er fasen med grænsen der; resten af definitionen bliver, som den er.
improve-nothing-moves = Hverken en score, som fasen spørger om, eller et kriterium med et tal kan flyttes.
improve-choose-stage = Fase, der prøves
improve-stage-usual = Hvor marketing overdrager
improve-choose-outcome = Udfald
improve-outcome-usual = Vundet
improve-choose-window = Tid til at nå det
improve-window-usual = Som sædvanlig: 180 dage, hvor det vides
improve-window-choice =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dage
    }
improve-window-choice-open = Så længe det tager
improve-choose-worked = Bearbejdet af salg
improve-worked-choice-recorded = Dem, der er registreret sådan
improve-worked-choice-everybody = Alle
improve-worked-choice-field = Dem med en værdi i
improve-held-out = På hvem fund prøves
improve-held-out-later = Senere leads
improve-held-out-companies = Andre virksomheder
improve-held-out-nobody = Alle
improve-choose-mover = Hvad der flyttes
improve-mover-usual = Det, fasen spørger om først
improve-slide = Grænse
improve-open-taken = Åbn de leads, den tager
improve-propose-threshold = Foreslå { $at } i editoren
improve-proposals = Som kriterier til definitionen
improve-propose = Foreslå i editoren
time-lasting-title-differ = { $from } → { $to }: { $one } og { $other } er ikke lige hurtige

figure-hidden = Skjult: figuren skelner leads efter et felt, der siger, hvem folk er

# Figures told by versions

told-by = Efter hvilken definition
told-in-force = Som det står nu
told-as-decided = Som besluttet
told-as-if-version = Som om version { $no }
told-as-if = som om version { $no } altid havde været i kraft
told-as-decided-means = Et lead tæller på et trin, hvis det nåede dertil efter den version, der var i kraft den dag, og bliver ved med at tælle, selv om det ikke ville kvalificere sig i dag. Hvem der allerede opfyldte en version på dens første dag, tæller fra den dag.
told-mute = Version { $no } kan ikke bedømme listen, som den er i dag: noget, den spørger om, mangler
told-not-as-if = Fortalt efter den gældende definition og de versioner, figuren selv nævner.
figure-failed = Figuren kan ikke fortælles

# What was known when it mattered

improve-facts = Fakta, der tæller
improve-facts-usual = Som sædvanlig: som kendt dengang, hvor det er registreret
improve-facts-then = Som kendt dengang
improve-facts-today = Som kendt i dag
improve-then = Fakta er dem, der var kendt dengang: en version tager et lead, der nåede til “{ $stage }” efter den, før salg havde det længere fremme, før det blev vundet, eller før dets vej sluttede. Hvad der blev kendt senere, tæller ikke.
improve-then-late = Afprøvede leads, der først blev kendt efter den dag og bedømmes efter det, der først var kendt om dem: { $n } af { $of }.
improve-then-undated = Afprøvede leads, for hvilke ingen sådan dag er kendt, og som bedømmes efter alt, der er kendt om dem: { $n } af { $of }.
improve-then-none = For de fleste afprøvede leads er ingen tidligere værdier registreret: { $n } af { $of } blev først kendt, da salg havde dem længere fremme eller deres vej var slut, eller har ingen sådan dag.

# What is being edited, on outcomes

improve-edited = Under redigering
improve-edited-mute = Det, der er under redigering, kan endnu ikke bedømme listen: editoren siger, hvad der skal rettes.
improve-whose = Hvis tærskel
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = Hvor mange af { $of } leads der når til { $last }, kan ikke siges: { $unknown } kan ikke bedømmes
deals-finding-only-won = Vundne salgsmuligheder: { $n }. Ingen er registreret som tabt, så en vinderandel kan ikke oplyses
money-deals-to-come = Lukkede salg udeladt, fordi deres dag endnu ikke er kommet: { $n }
time-unjudged = Kan ikke bedømmes og tælles som ikke nået: { $stages }.
own-funnel-unsure = { $name }: hvor mange af { $of } der når til „{ $step }“, kan ikke siges: { $unknown } kan ikke bedømmes
keys-offered = Måske siger dette, hvis de er: { $key } Sådan forbindes de: { $command }
money-revenue-unsaid = Vundne salg: { $n }. Ingen af dem har et kendt, præcist beløb
# The review pack, the funnel by parts, channels and targets

review-more-rows = { $n ->
        [one] og { $n } række mere; hele tabellen er i figurens regneark
       *[other] og { $n } rækker mere; hele tabellen er i figurens regneark
    }

grid-to = Konvertering til
grid-to-last = til den sidste fase
grid-to-stage = til { $stage }

tables-behind = { $n ->
    [one] Kun { $n } række
   *[other] Kun { $n } rækker
}
tables-behind-people = Åbn deres personer
tables-behind-all = Vis hele tabellen

# Companies and deals in a back-test

improve-counted-company = Virksomheder tælles: en tages, hvor en af dens folk tages, kan fortælle, hvor en af dem kan, og er vundet, hvor en af dem er.
improve-counted-deal = Handler tælles, der blev vundet eller tabt: en tages, hvor en af dens folk tages, og kan fortælle, hvor en af dem kan. Handler, der er ældre end deres folk, er på ingens vej.
improve-no-company = Der er ikke importeret virksomheder, så der er ingen at tælle.
improve-no-deal = Der er ikke importeret handler, så der er ingen at tælle.
money-channel = Kanal
channel-none = Ikke tildelt
channel-paid = Betalt
channel-organic = Organisk søgning
channel-social = Sociale medier
channel-email = E-mail
channel-content = Indhold
channel-events = Arrangementer og messer
channel-referral = Anbefaling
channel-partner = Partner
channel-outbound = Opsøgende salg
channel-direct = Direkte
channel-other = Andet
channels-title = Kanaler
channels-says = Hvilken kilde der hører til hvilken kanal, sagt én gang: så kan penge og tragt vises pr. kanal. En kilde uden kanal vises som ikke tildelt.
channels-unassigned = { $n ->
    [one] { $n } kilde er endnu ikke i nogen kanal
   *[other] { $n } kilder er endnu ikke i nogen kanal
}

targets-column = Mål
targets-kept = { $n ->
    [one] { $n } mål gemt.
   *[other] { $n } mål gemt.
}

plan-mix = Andel af sammensætningen
plan-mix-conversion = Første fase til vundet
plan-mix-of = Anvendt konvertering
plan-mix-own = dens egen
plan-mix-all = alle tilsammen
plan-mix-needed = { $stage }: behov
plan-mix-finding = { $deals ->
    [one] { $deals } vundet salg kræver omkring { $leads } leads med denne sammensætning af kilder
   *[other] { $deals } vundne salg kræver omkring { $leads } leads med denne sammensætning af kilder
}
plan-mix-was = Sammensætningen er den, som alle leads hidtil har haft.
plan-mix-typed = Sammensætningen er den indtastede; andelene regnes som dele af helheden.
plan-mix-few = Færre end { $least } leads, så konverteringen for alle tilsammen er brugt: { $sources }.
plan-mix-formula = Vundne salg ÷ delenes konverteringer vægtet med deres andel; hver del har sin andel af leads
plan-mix-choose = Opdel
plan-mix-none = Alle tilsammen
plan-mix-by-source = efter kilde
plan-mix-by-channel = efter kanal
plan-mix-type = En anden sammensætning: procent af hver kilde

# What follows the versions, and what does not depend on one

told-not-outcomes = Det samme efter hver version: hvem der blev bearbejdet, og hvem der blev vundet, er fakta.
told-not-criteria = Det samme efter hver version: fakta holdes op mod udfald, ikke mod en version.
told-not-threshold = Fortalt efter den gældende definition: en tærskel hører til én definition, og der blev besluttet efter flere.
told-not-edited = Fortalt efter det, der redigeres, som valgt for denne figur.
told-not-own = Det samme efter hver version: intet trin i denne tragt er et trin i definitionen.
told-own-steps = Trin, der er trin i definitionen, følger versionen; alle andre trin er de samme efter hver.
improve-judged = Det, der bedømmes, står først. Hvem der blev bearbejdet, og hvem der blev vundet, afhænger ikke af en version.
passed-version = Version
passed-not-met-then = { $n } af de { $of } leads, der blev givet videre som { $stage }, opfyldte det ikke efter dagens version
passed-all-met-then = Alle { $of } leads, der blev givet videre som { $stage }, opfyldte det efter dagens version ({ $n })
passed-then = Hvert lead holdes op mod den version, der var i kraft den dag, det blev givet videre, efter hvad der var kendt den dag. Dagen er stadiehistorikkens, ellers den for den import eller rettelse, der først sagde det.
passed-undated = Dagen, de blev givet videre, er ikke kendt
passed-undated-says = Leads, hvor ingen ved, hvilken dag de blev givet videre, så ingen version kan nævnes: { $n }. En stadiehistorik, importeret med datoer, ville vise det.
passed-undated-one = Leads, hvor ingen ved, hvilken dag de blev givet videre: { $n }. Kun én version har nogensinde været i kraft, så de holdes op mod den efter det, der er kendt i dag.
passed-late = Leads, der først blev kendt, efter de blev givet videre, og bedømmes efter det, der først var kendt om dem: { $n }.
passed-mute = Den version kan ikke bedømme listen og har ingen grunde
passed-no-reason = Opfyldte reglen den dag uden at være nået til trinnet efter den: beslutningen har ingen grund
passed-unknown-then = Om { $n } af de { $of }, der blev givet videre som { $stage }, kan det ikke siges: en værdi, en dag eller en grund mangler.
told-held-to-recorded = Hvad stadiehistorikken registrerer om et trin med en regel, tæller ikke som at nå dertil: det er det, beslutningen holdes op mod.
improve-then-criteria = Fakta er dem, der var kendt dengang: et faktum tæller, som det var kendt om et lead, før salg havde det forbi “{ $stage }”, før det blev vundet, eller før dets vej sluttede. Hvad der blev skrevet ned senere, tæller ikke.
improve-then-threshold = Fakta er dem, der var kendt dengang: hvert lead holdes op mod en tærskel efter det, der var kendt om det, før salg havde det forbi “{ $stage }”, før det blev vundet, eller før dets vej sluttede. Hvad der blev skrevet ned senere, tæller ikke.

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = Hele tragten inden for
own-window-whole-unit = Tidsenhed for hele tragten
own-window-days = dage
own-window-hours = timer
own-window-minutes = minutter
own-window-seconds = sekunder
own-step-window = Trin { $n } inden for, fra trin { $before }
own-step-window-unit = Tidsenhed for trin { $n }
own-step-optional = Trin { $n } må springes over
own-exclusions = Udelad dem, der gjorde dette undervejs
own-exclusion-add = Tilføj en udelukkelse
own-exclusion-remove = Fjern udelukkelse { $n }
own-exclusion-reached = Hvad der sker, udelukkelse { $n }
own-exclusion-choice = Hvad udelukkelse { $n } spørger om
own-exclusion-values = Værdier for udelukkelse { $n }, med ; imellem
own-exclusion-on = Dens dag, for udelukkelse { $n }
own-exclusion-after = Udelukkelse { $n } efter
own-exclusion-before = Udelukkelse { $n } før
own-timed-hint = Vælg en rækkefølge i tid for at sige, hvor længe et trin må tage, og hvad der udelukker folk.
own-order-any-means = Tæller om, ikke hvornår.
own-order-ordered-means = Andet må ske imellem.
own-order-strict-means = Alt andet imellem afslutter vejen.
own-order-unordered-means = Trin 2 er to af trinene, uanset hvilke.
own-live = Som det er nu, for alle; intet er gemt endnu.
own-live-before = Som før: noget i formularen er markeret. Når det er rettet, følger tallet med.
own-fault-window = Skriv et helt tal, for eksempel 30, eller ingenting.
own-fault-nobody = Mindst ét trin skal kende folk ved navn.
own-fault-counted-late = Tællinger uden navne står før hvert trin, der kender nogen.
own-fault-choose = Vælg, hvad det spørger om.
own-fault-gone = Det findes ikke længere: vælg noget andet.
own-fault-day = En rækkefølge i tid kræver dets dag.
own-fault-between = Det ligger mellem ét trin og et senere.
own-funnel-note-step-window = “{ $step }” tæller { $within } efter “{ $before }”.
own-funnel-note-excludes = Den, der har “{ $what }” efter “{ $after }” og før “{ $before }”, tæller ingen steder.

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = Mål for denne figur
aims-title = Hvad teamet sigter efter
aims-says = I procent. Et mål står ved sin rate overalt, hvor den vises; et tomt felt fjerner det.
aims-of = { $rate }, %
aims-none = intet mål
aims-now = Nu { $rate }
aims-fault = Skriv procent over 0 og højst 100, eller ingenting.
aims-save = Gem mål
plan-aimed-at = Målkonvertering
losses-by-channel = Kanal
losses-most-channel = Flest tabte handler kommer gennem { $what }: { $n } af { $of }
rejections-most-channel = Flest tilbagesendte leads kommer gennem { $what }: { $n } af { $of }
losses-several-channels = Flere kanaler
losses-no-channels = Ingen kilde er lagt i en kanal endnu: det siges én gang for hver kilde under Mål › Penge.
plan-mix-type-channel = En anden blanding: procent for hver kanal

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = Før første trin
zero-none = Intet før det
zero-of = Fra { $kind }
zero-note = “{ $kind }” tæller ingen ved navn, fra { $from } til { $to }; ved siden af står dem, der kom til “{ $stage }” i samme tid. Det er et forhold mellem to tællinger: ingen ved, om det er de samme, så det har intet interval og kan overstige 100 %.
zero-note-undated = “{ $kind }” tæller ingen ved navn og nævner ingen tid; ved siden af står alle ved “{ $stage }”. Det er et forhold mellem to tællinger, har intet interval og kan overstige 100 %.
zero-note-no-days = “{ $kind }” tæller ingen ved navn. På hvilken dag nogen kom til “{ $stage }”, vides ikke, så der er ingen rate imellem.
zero-note-left-out = Talt uden tid ved siden af dem med, og udeladt: { $n }.
zero-note-others = Også talt: { $kinds }.

zero-cut = Søjlen uden navne er skåret over: i målestok ville trinene kun være streger.

## Companies and deals open as such, those of nobody too

figure-open-companies = { $n ->
    [one] Åbn denne virksomhed
   *[other] Åbn disse { $n } virksomheder
}
figure-open-deals = { $n ->
    [one] Åbn denne handel
   *[other] Åbn disse { $n } handler
}
own-funnel-of-nobody = Ingens på listen
own-funnel-note-nobody-company = Virksomheder, som ingen på listen hører til, og derfor på intet trin, der spørger om folk: { $n }. De åbnes sidst i tabellen.
own-funnel-note-nobody-deal = Handler, der er ingens på listen, og derfor på intet trin, der spørger om folk: { $n }. De åbnes sidst i tabellen.

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = Afkast af det brugte
measure-nothing = Der er intet at måle endnu
measure-no-leads = Importér en liste med leads, så vises skærmens tal her.
measure-no-definition = Angiv i definitionen, hvad et MQL og et SQL er, så vises skærmens tal her.
figure-mend-import = Importér en fil
improve-definition-in-force = Den gældende definition
figure-about = Om

# Promises of stages that are gone

scorecard-stage-gone = Løftet taler om fasen “{ $stage }”, som definitionen ikke længere har; “{ $instead }” tælles i stedet. Det kan loves på ny under Løfter.
