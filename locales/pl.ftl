### Polski. Te same komunikaty i te same zmienne co w `en.ftl`.
### Nazwa pola stoi zawsze w mianowniku, przed dwukropkiem, więc zdanie nie zależy od jej rodzaju.

## The app

app-name = Leadpact

## Sides

side-marketing = Marketing
side-sales = Sprzedaż
side-both = Marketing i sprzedaż

## Stages

stage-lead = Lead
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Szansa sprzedaży
stage-won = Wygrana
stage-subscriber = Subskrybent
stage-customer = Klient

## Verdicts

verdict-met = spełnione
verdict-not-met = niespełnione
verdict-unknown = niewiadome

## Units

unit-leads =
    { $n ->
        [one] { $n } lead
        [few] { $n } leady
        [many] { $n } leadów
       *[other] { $n } leada
    }

## Funnel

funnel-title = Wspólny lejek
funnel-as-of = Stan na { $date }
funnel-count-complete-path = Pełna ścieżka
funnel-count-complete-path-explained = Na etapie liczy się to, co spełniło ten etap i wszystkie poprzednie.
funnel-count-reached-at-least = Osiągnięty co najmniej
funnel-count-reached-at-least-explained = Na etapie liczy się to, co spełniło ten etap lub dowolny późniejszy.
funnel-hand-off = Przekazanie z marketingu do sprzedaży
funnel-n-of = { $n } z { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } z { $of } z etapu „{ $stage }”
funnel-unknown =
    { $n ->
        [one] + { $n } niewiadomy
        [few] + { $n } niewiadome
        [many] + { $n } niewiadomych
       *[other] + { $n } niewiadomego
    }
funnel-drop-off =
    { $n ->
        [one] odpada { $n }
        [few] odpadają { $n }
        [many] odpada { $n }
       *[other] odpada { $n }
    }
funnel-no-rate = brak odsetka
funnel-excluded = wykluczonych: { $n }
funnel-may-be-passed = Leady mogą ominąć: { $stages }.
funnel-hatched-explained = Kreskowane: nie da się jeszcze ocenić, brakuje wartości.
funnel-empty = Nie ma jeszcze czego liczyć. Zaimportuj listę leadów, a lejek pojawi się tutaj.
funnel-dated = Stan na { $date }, dzisiejsze wartości
funnel-not-measured = bez pomiaru
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: bez pomiaru

## Funnel templates

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = Świadomość
template-tofu-consideration = Rozważanie
template-tofu-conversion = Konwersja
template-aida = AIDA
template-aida-awareness = Świadomość
template-aida-interest = Zainteresowanie
template-aida-decision = Pożądanie
template-aida-action = Działanie
template-purchase = Od świadomości do zakupu
template-purchase-awareness = Świadomość
template-purchase-interest = Zainteresowanie
template-purchase-consideration = Rozważanie
template-purchase-intent = Zamiar
template-purchase-evaluation = Ocena
template-purchase-purchase = Zakup
template-prospecting = Od poszukiwań do wygranej
template-prospecting-prospecting = Poszukiwanie
template-prospecting-evaluation = Ocena
template-prospecting-commitment = Zobowiązanie
template-prospecting-closed = Wygrana
template-meeting = Od kwalifikacji do zamknięcia
template-meeting-qualification = Kwalifikacja
template-meeting-meeting = Spotkanie
template-meeting-proposal = Oferta i negocjacje
template-meeting-close = Zamknięcie
template-after-sale = Po sprzedaży
template-after-sale-customer = Klient
template-after-sale-repeat = Ponowny zakup
template-after-sale-expansion = Rozszerzenie
template-after-sale-retention = Utrzymanie

## Hand-off

hand-off-title = Przekazanie
hand-off-nowhere = Żaden etap
hand-off-excluded = Wykluczone
hand-off-missing = Nic nie zapisano
hand-off-all = Razem
hand-off-not-meeting =
    { $of ->
        [1] Jedyny lead, nad którym pracuje sprzedaż, nie spełnia warunków etapu „{ $stage }”.
       *[other]
            { $n ->
                [one] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } nie spełnia warunków etapu „{ $stage }”.
                [few] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } nie spełniają warunków etapu „{ $stage }”.
                [many] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } nie spełnia warunków etapu „{ $stage }”.
               *[other] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } nie spełnia warunków etapu „{ $stage }”.
            }
    }
hand-off-all-meet =
    { $of ->
        [one] Jedyny lead, nad którym pracuje sprzedaż, spełnia warunki etapu „{ $stage }”.
        [few] Wszystkie leady, nad którymi pracuje sprzedaż ({ $of }), spełniają warunki etapu „{ $stage }”.
        [many] Wszystkie leady, nad którymi pracuje sprzedaż ({ $of }), spełniają warunki etapu „{ $stage }”.
       *[other] Wszystkie leady, nad którymi pracuje sprzedaż ({ $of }), spełniają warunki etapu „{ $stage }”.
    }
hand-off-some-meet =
    { $n ->
        [0] O żadnym z leadów, nad którymi pracuje sprzedaż ({ $of }), nie wiadomo na pewno, że spełnia warunki etapu „{ $stage }”.
        [one] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } spełnia na pewno warunki etapu „{ $stage }”.
        [few] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } spełniają na pewno warunki etapu „{ $stage }”.
        [many] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } spełnia na pewno warunki etapu „{ $stage }”.
       *[other] Z leadów, nad którymi pracuje sprzedaż ({ $of }), { $n } spełnia na pewno warunki etapu „{ $stage }”.
    }
hand-off-taken = Za przekazane sprzedaży uznano leady zapisane jako: { $recorded }.
hand-off-cannot-say = O { $n } z nich nie da się tego powiedzieć: brakuje wartości.
hand-off-not-handed =
    { $of ->
        [one] Jedynego leada, który spełnia warunki tego etapu, jeszcze nie przekazano sprzedaży.
        [few] Z leadów, które spełniają warunki tego etapu ({ $of }), nie przekazano jeszcze sprzedaży { $n }.
        [many] Z leadów, które spełniają warunki tego etapu ({ $of }), nie przekazano jeszcze sprzedaży { $n }.
       *[other] Z leadów, które spełniają warunki tego etapu ({ $of }), nie przekazano jeszcze sprzedaży { $n }.
    }
hand-off-all-handed =
    { $n ->
        [0] Żaden lead nie spełnia jeszcze na pewno warunków tego etapu.
        [one] Jedyny lead, który spełnia warunki tego etapu, nie jest zapisany przed przekazaniem.
        [few] Z leadów, które spełniają warunki tego etapu ({ $n }), żaden nie jest zapisany przed przekazaniem.
        [many] Z leadów, które spełniają warunki tego etapu ({ $n }), żaden nie jest zapisany przed przekazaniem.
       *[other] Z leadów, które spełniają warunki tego etapu ({ $n }), żaden nie jest zapisany przed przekazaniem.
    }
hand-off-largest =
    { $n ->
        [one] Największa różnica: z leadów zapisanych jako „{ $recorded }” ({ $of }) { $n } ma według definicji miejsce „{ $place }”.
        [few] Największa różnica: z leadów zapisanych jako „{ $recorded }” ({ $of }) { $n } mają według definicji miejsce „{ $place }”.
        [many] Największa różnica: z leadów zapisanych jako „{ $recorded }” ({ $of }) { $n } ma według definicji miejsce „{ $place }”.
       *[other] Największa różnica: z leadów zapisanych jako „{ $recorded }” ({ $of }) { $n } ma według definicji miejsce „{ $place }”.
    }
hand-off-no-difference = To, co zapisano, zgadza się z definicją dla każdego leada.

## Rules

rule-all = Wszystkie z poniższych
rule-everybody = Każdy
rule-nobody = Nikt
rule-any = Co najmniej jedno z poniższych
rule-none = Żadne z poniższych
rule-at-least = Co najmniej { $n } z { $of } poniższych
rule-muted = Wyciszone, nie liczy się: { $rule }

## Criterion sentences

test-is = { $field }: { $value }
test-is-not = { $field }: nie { $value }
test-any-of = { $field }: { $value }
test-none-of = { $field }: żadna z wartości { $value }
test-contains-any = { $field }: zawiera { $value }
test-contains-none = { $field }: nie zawiera żadnego z: { $value }
test-starts-with = { $field }: początek to { $value }
test-ends-with = { $field }: koniec to { $value }
test-equals = { $field }: dokładnie { $value }
test-not-equals = { $field }: inna wartość niż { $value }
test-less-than = { $field }: mniej niż { $value }
test-at-most = { $field }: co najwyżej { $value }
test-more-than = { $field }: więcej niż { $value }
test-at-least = { $field }: co najmniej { $value }
test-between = { $field }: od { $low } do { $high }
test-yes = { $field }: tak
test-no = { $field }: nie
test-before = { $field }: przed { $value }
test-after = { $field }: po { $value }
test-known = { $field }: wartość znana
test-unknown = { $field }: wartość nieznana
test-in-last = { $field }: w ciągu { $last }
test-more-than-ago = { $field }: ponad { $ago } temu
test-in-period = { $field }: { $period }
test-between-dates = { $field }: od { $low } do { $high }
test-matches = { $field }: pasuje do wzorca { $value }
test-in-family = { $field }: stanowisko z grupy { $value }
test-ever-was = { $field }: teraz lub kiedykolwiek { $value }
test-has-any = { $field }: zawiera { $value }
test-has-none = { $field }: nie zawiera żadnej z wartości { $value }
test-has-all = { $field }: zawiera { $value }
test-has-exactly = { $field }: dokładnie { $value }
test-in-region = { $field }: w regionie lub kraju { $value }
test-email-valid = { $field }: poprawny adres e-mail
test-email-company = { $field }: firmowy adres e-mail
test-email-free = { $field }: adres w darmowej poczcie
test-domain-any-of = { $field }: w domenie { $value }
test-phone-valid = { $field }: poprawny numer telefonu
test-phone-from = { $field }: numer z kraju { $value }
test-url-valid = { $field }: poprawny adres WWW
test-same-as = { $field }: to samo co { $other }
test-differs-from = { $field }: inne niż { $other }
test-at-least-field = { $field }: co najmniej tyle co { $other }
test-more-than-field = { $field }: więcej niż { $other }
test-at-most-field = { $field }: co najwyżej tyle co { $other }
test-less-than-field = { $field }: mniej niż { $other }
test-before-field = { $field }: wcześniej niż { $other }
test-after-field = { $field }: później niż { $other }

## What stands before a stage, and what another definition would do

stage-open = Na tym etapie jest leadów: { $n }; nie da się jeszcze ocenić: { $unknown }.
stage-settles = Co rozstrzygnęłoby najwięcej z tych, których nie da się ocenić
stage-settles-nothing = Żadna pojedyncza odpowiedź nikogo nie rozstrzygnie.
stage-near = O jedno kryterium od etapu
stage-near-nobody = Nikogo nie zatrzymuje samo jedno kryterium.
stage-near-unknown =
    { $n ->
        [one] w tym { $n } nieznany
        [few] w tym { $n } nieznane
        [many] w tym { $n } nieznanych
       *[other] w tym { $n } nieznanych
    }
moved-stage = Etap
moved-before = Przed
moved-after = Po
moved-entering = Wchodzi
moved-leaving = Odpada
moved-why-entering = Co wprowadza leady na etap { $stage }
moved-why-leaving = Co usuwa leady z etapu { $stage }

## Spans and parts of the calendar in sentences

last-days =
    { $n ->
        [one] ostatniego dnia
        [few] ostatnich { $n } dni
        [many] ostatnich { $n } dni
       *[other] ostatnich { $n } dni
    }
last-weeks =
    { $n ->
        [one] ostatniego tygodnia
        [few] ostatnich { $n } tygodni
        [many] ostatnich { $n } tygodni
       *[other] ostatnich { $n } tygodni
    }
last-months =
    { $n ->
        [one] ostatniego miesiąca
        [few] ostatnich { $n } miesięcy
        [many] ostatnich { $n } miesięcy
       *[other] ostatnich { $n } miesięcy
    }
last-quarters =
    { $n ->
        [one] ostatniego kwartału
        [few] ostatnich { $n } kwartałów
        [many] ostatnich { $n } kwartałów
       *[other] ostatnich { $n } kwartałów
    }
last-years =
    { $n ->
        [one] ostatniego roku
        [few] ostatnich { $n } lat
        [many] ostatnich { $n } lat
       *[other] ostatnich { $n } lat
    }
ago-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dni
    }
ago-weeks =
    { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodni
    }
ago-months =
    { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesięcy
    }
ago-quarters =
    { $n ->
        [one] { $n } kwartał
        [few] { $n } kwartały
        [many] { $n } kwartałów
       *[other] { $n } kwartałów
    }
ago-years =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } lat
    }
period-this-week = w tym tygodniu
period-last-week = w zeszłym tygodniu
period-this-month = w tym miesiącu
period-last-month = w zeszłym miesiącu
period-this-quarter = w tym kwartale
period-last-quarter = w zeszłym kwartale
period-this-year = w tym roku
period-last-year = w zeszłym roku
period-this-fiscal-quarter = w tym kwartale obrotowym
period-last-fiscal-quarter = w zeszłym kwartale obrotowym
period-this-fiscal-year = w tym roku obrotowym
period-last-fiscal-year = w zeszłym roku obrotowym

## What criteria are about besides fields, and rules over scores

subject-company = Firma: { $field }
told-count = Liczba: { $rows }
told-days = Liczba dni: { $rows }
told-latest = Ostatni dzień: { $rows }
rows-activities = aktywności
rows-activities-of = aktywności { $kinds }
sentence-quoted = „{ $text }”
rows-deals = szanse sprzedaży
rows-colleagues = osoby z tej firmy ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } w ciągu { $last }
rule-score = Wynik { $name }: co najmniej { $points }
points-group = Punkty
points-cap = { $name }, najwyżej { $cap }
points-step = { $points } w ciągu { $last }
band-from = { $name } od { $points }
band-below = { $name } poniżej { $points }
rule-grade = Ocena: { $grades }

## Screens: everywhere

loading = Wczytywanie
close = Zamknij
cancel = Anuluj
undo = Cofnij
redo = Ponów
work-cancel = Zatrzymaj
work-cancelling = Zatrzymywanie
panel-details = Szczegóły
value-missing = brak
counts-met =
    { $n ->
        [one] { $n } spełnia
        [few] { $n } spełniają
        [many] { $n } spełnia
       *[other] { $n } spełnia
    }
counts-unknown =
    { $n ->
        [one] { $n } niewiadomy
        [few] { $n } niewiadome
        [many] { $n } niewiadomych
       *[other] { $n } niewiadomego
    }
counts-not-met =
    { $n ->
        [one] { $n } nie spełnia
        [few] { $n } nie spełniają
        [many] { $n } nie spełnia
       *[other] { $n } nie spełnia
    }
failure-details = Szczegóły dla pomocy technicznej
failure-retry = Spróbuj ponownie
failure-dismiss = Ukryj

## Screens: frame

rail-label = Główne kroki
rail-home = Start
rail-agree = Ustal
rail-apply = Stosuj
rail-measure = Mierz
rail-done = Gotowe
rail-needs-you = Do zrobienia
rail-workspace-named = Obszar roboczy { $name }
screen-definition = Definicja
screen-import = Import
screen-leads = Leady
screen-funnel = Lejek
language-label = Język
language-en = English
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
theme-label = Motyw
theme-light = Jasny
theme-dark = Ciemny
theme-system = System
facts-label = Na czym opiera się każda liczba
fact-definition = Definicja
fact-definition-none = jeszcze brak
fact-definition-draft = { $title } (szkic)
fact-definition-untitled = Bez tytułu
fact-list = Lista
fact-as-of = Stan na
read-only-held = Inny program zapisuje: tutaj można tylko czytać
read-only-protected = Plik jest chroniony: można tylko czytać
as-of-dated = { $date }, dzisiejsze wartości
as-of-day = Oceniaj według stanu na koniec dnia
as-of-explained = Oceniane jest to, co wiedziano tego dnia, jeśli są zapisane ówczesne importy; inaczej dzisiejsze wartości. Definicja zostaje dzisiejsza.
as-of-today = Powrót do dziś, { $date }

## Screens: palette

palette-open = Znajdź cokolwiek
palette-key = Ctrl K
palette-hint = Ekran, działanie, kryterium, lead
palette-results = Co znaleziono
palette-none = Nic się tak nie nazywa. Spróbuj nazwiska, adresu e-mail lub słowa z kryterium.
palette-found =
    { $n ->
        [one] Znaleziono { $n } rzecz
        [few] Znaleziono { $n } rzeczy
        [many] Znaleziono { $n } rzeczy
       *[other] Znaleziono { $n } rzeczy
    }
palette-screen = Ekran
palette-action = Działanie
palette-criterion = Kryterium
palette-lead = Lead
palette-light = Przełącz na jasny motyw
palette-dark = Przełącz na ciemny motyw
palette-language-en = Przełącz na angielski (English)
palette-language-id = Przełącz na indonezyjski (Bahasa Indonesia)
palette-language-th = Przełącz na tajski (ไทย)
palette-language-pl = Przełącz na polski
palette-language-ms = Przełącz na malajski (Bahasa Melayu)
palette-language-da = Przełącz na duński (Dansk)
palette-today = Oceniaj znów według dziś

## Screens: closing

closing-title = Import jeszcze trwa
closing-says = Jeśli go zatrzymasz, lista zostanie taka, jak przedtem, a okno się zamknie.
closing-stay = Importuj dalej
closing-stop = Zatrzymaj i zamknij

## Screens: first run

welcome-title = Ustalcie, czym jest dobry lead
welcome-says = Marketing i sprzedaż definiują go razem. Leadpact ocenia potem według tego każdego leada i pokazuje, co z tego wynika.
welcome-sample = Wypróbuj przykład
welcome-sample-says = Firma software’owa: e-booki przyciągają studentów, a studia przypadków menedżerów. Zobacz, co zmienia wspólna definicja.
welcome-workshop = Zacznij warsztat
welcome-workshop-says = Zacznij od ludzi i definicji: kto bierze udział, idealny klient, MQL i SQL. Lista może poczekać.
welcome-import = Zaimportuj listę
welcome-import-says = Zacznij od swoich leadów: eksport CSV z CRM. Zostaje na tym komputerze.
welcome-open = Otwórz plik obszaru roboczego
sample-name = Przykładowa historia
welcome-working = Przygotowywanie obszaru roboczego …
welcome-name-title = Nowy obszar roboczy
welcome-name = Nazwa
welcome-name-default = Nasze leady
welcome-name-hint = Jeden plik na tym komputerze, w którym jest wszystko: definicja, leady, liczby.
welcome-name-go = Utwórz
recent-title = Otwierane wcześniej obszary robocze
recent-gone = już go tam nie ma
recent-forget = Usuń z listy
recent-forget-named = Usuń z listy: { $name }
welcome-failed = Nie udało się otworzyć „{ $file }”.

## Screens: home

home-title = Na czym stoicie
home-agreement = Uzgodnienie
home-agreement-none = Nie zapisaliście jeszcze, czym jest dobry lead.
home-agreement-draft =
    { $criteria ->
        [one] „{ $title }” rozstrzyga według { $criteria } kryterium.
        [few] „{ $title }” rozstrzyga według { $criteria } kryteriów.
        [many] „{ $title }” rozstrzyga według { $criteria } kryteriów.
       *[other] „{ $title }” rozstrzyga według { $criteria } kryterium.
    }
home-agreement-saved = Zapisano { $date }.
home-agreement-unsigned = To szkic: żadna strona go nie podpisała.
home-leads = Leady
home-leads-none = Nie ma jeszcze żadnych leadów.
home-leads-count =
    { $n ->
        [one] Macie { $n } leada.
        [few] Macie { $n } leady.
        [many] Macie { $n } leadów.
       *[other] Macie { $n } leada.
    }
home-leads-unknown =
    { $n ->
        [one] { $n } z nich nie da się ocenić na każdym etapie, bo brakuje wartości.
        [few] { $n } z nich nie da się ocenić na każdym etapie, bo brakuje wartości.
        [many] { $n } z nich nie da się ocenić na każdym etapie, bo brakuje wartości.
       *[other] { $n } z nich nie da się ocenić na każdym etapie, bo brakuje wartości.
    }
home-leads-most-missing = Najwięcej rozstrzygnęłoby pole „{ $field }”.
home-leads-all-known = Każdego z nich da się ocenić na każdym etapie.
home-leads-imported = Ostatni import: { $file }, { $date }.
home-funnel = Lejek
home-funnel-none = Lejek pojawi się, gdy będą leady i definicja.
home-funnel-says = Z etapu „{ $from }” do etapu „{ $to }” dochodzi { $rate } leadów.
home-funnel-interval = { $n } z { $of }; prawdziwy odsetek leży między { $low } a { $high } (95%).
home-funnel-no-rate = Między marketingiem a sprzedażą nie ma jeszcze odsetka.
home-happened = Co się ostatnio działo
happened-imported = { $file }: nowe: { $new }, zmienione: { $updated }
happened-saved = Zapisano „{ $title }”
happened-signed = v{ $no }: podpis – { $name }, { $side }
first-title = Pierwsze kroki
first-says = Cztery kroki prowadzą do definicji, którą podpisały obie strony i która ocenia Wasze leady. Kolejność jest dowolna.
first-people = Kto bierze udział
first-people-says = Wpiszcie jedną osobę z marketingu i jedną ze sprzedaży. W małej firmie jedna osoba może mówić za obie strony.
first-definition = Czym jest dobry lead
first-definition-says = Zacznijcie od całego przykładu i zmieńcie go razem albo napiszcie własną definicję, kryterium po kryterium.
first-definition-example = Zacznij od przykładu
first-definition-own = Napisz własną
first-list = Które leady
first-list-says = Zaimportujcie eksport z CRM albo arkusz. Każdy lead dostaje ocenę wraz z powodami.
first-sign = Podpis obu stron
first-sign-says = Gdy tekst mówi to, co macie na myśli, podpisują go obie strony. Odtąd zostaje taki, jak podpisano.
first-sign-go = Do podpisów
home-next = Co dalej
home-next-import = Zaimportuj listę, żeby definicja miała co oceniać.
home-next-define = Zapiszcie, czym jest dobry lead: zacznijcie od jednego kryterium.
home-next-look = Obejrzyj leady, których nie da się ocenić, i sprawdź, czego brakuje.
home-next-funnel = Zobacz, gdzie giną leady między marketingiem a sprzedażą.
home-go-import = Zaimportuj listę
home-go-define = Otwórz definicję
home-go-unknown = Pokaż te leady
home-go-funnel = Otwórz lejek

## Screens: leads

leads-empty = Nie ma jeszcze leadów
leads-empty-says = Tu każdy lead ma swoją ocenę i jej powody. Zacznij od importu listy.
leads-all =
    { $n ->
        [one] { $n } lead
        [few] { $n } leady
        [many] { $n } leadów
       *[other] { $n } leada
    }
leads-matching = { $n } z { $of } leadów
leads-none = Żaden lead taki nie jest
leads-none-says = Poszerz wyszukiwanie albo pokaż wszystkie leady.
leads-search = Szukaj w tekstach
leads-show-all = Pokaż wszystkie
leads-sort = Sortuj według „{ $field }”
leads-title = Nazwa
leads-facets = Filtry
leads-facets-hide = Ukryj filtry
leads-facets-show = Pokaż filtry
leads-place = Miejsce
leads-place-none = na żadnym etapie
leads-verdicts = Oceny
leads-verdict-choose = { $stage } { $verdict }: { $n ->
        [one] { $n } lead
        [few] { $n } leady
        [many] { $n } leadów
       *[other] { $n } leada
    }
leads-facet-n = { $n ->
        [one] { $n } wybrana
        [few] { $n } wybrane
        [many] { $n } wybranych
       *[other] { $n } wybranej
    }
leads-facet-more = jeszcze { $n }
leads-facet-fewer = Mniej
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = Usuń „{ $what }”
leads-views = Zapisane widoki
leads-view-save = Zapisz ten widok
leads-view-name = Nazwa widoku
leads-view-delete = Usuń „{ $name }”
leads-view-deleted = Usunięto „{ $name }”.
leads-view-undo = Cofnij
leads-view-none = Ustaw filtr lub kolejność i zapisz widok, by do niego wracać.
leads-export = Eksportuj
leads-export-title = Eksport dla CRM
leads-export-format = Format
leads-export-xlsx = Skoroszyt Excel (XLSX)
leads-export-csv = Tekst z przecinkami (CSV)
leads-export-json = Wiersze JSON
leads-export-delimiter = Między komórkami
leads-export-encoding = Kodowanie
leads-export-delimiter-comma = Przecinek
leads-export-delimiter-semicolon = Średnik
leads-export-delimiter-tab = Tabulator
leads-export-delimiter-pipe = Pionowa kreska
leads-export-which = Leady
leads-export-filtered = Według filtra: { $n ->
        [one] { $n } lead
        [few] { $n } leady
        [many] { $n } leadów
       *[other] { $n } leada
    }
leads-export-all = Wszystkie: { $n ->
        [one] { $n } lead
        [few] { $n } leady
        [many] { $n } leadów
       *[other] { $n } leada
    }
leads-export-columns = Kolumny
leads-export-verdict-columns = Co zdecydowano
leads-export-field-columns = Pola listy
leads-export-may-reach = Może osiągnąć etap
leads-export-stage = Ocena: { $stage }
leads-export-version = Wersja definicji
leads-export-definition = Skrót (hash) definicji
leads-export-as-of = Stan na dzień
leads-export-reasons = Powody
leads-export-cancel = Anuluj
leads-export-close = Zamknij
leads-export-go = Eksportuj
leads-export-working = Zapisywanie leadów
leads-export-done-of = { $n } z { $of }
leads-exported = { $n ->
        [one] Zapisano { $n } lead w { $file }.
        [few] Zapisano { $n } leady w { $file }.
        [many] Zapisano { $n } leadów w { $file }.
       *[other] Zapisano { $n } leada w { $file }.
    }
standing-met = spełnia
standing-not-met = nie spełnia
standing-unknown = niewiadome
standing-complete-path = w lejku: pełna ścieżka
standing-complete-path-unknown = lejek niewiadomy: pełna ścieżka
standing-reached-at-least = w lejku: co najmniej dotarł
standing-reached-at-least-unknown = lejek niewiadomy: co najmniej dotarł
lead-place = Jest na etapie „{ $stage }”.
lead-place-none = Nie jest jeszcze na żadnym etapie.
lead-may-reach = Może dojść do etapu „{ $stage }”.
lead-next = Czego brakuje do etapu „{ $stage }”
lead-exclusions = Wykluczenia
lead-no-decision = Lista nie zapisuje tej decyzji.
lead-facts = Fakty
lead-beside-more = i jeszcze { $n }
lead-beside-unnamed = bez nazwy
lead-entries = Historia etapów
lead-entry-from = z etapu { $stage }
lead-entry-undated = dzień nieznany
reason-value = { $field }: { $value }
reason-missing = { $field }: brak
reason-missing-counted = (liczone tak, jak ustalono dla brakujących wartości)

## Screens: definition

definition-title = Definicja
definition-says = Czym jest dobry lead. Każda zmiana od razu pokazuje, co robi z listą.
definition-parts = Części definicji
definition-name = Nazwa
definition-save = Zapisz
definition-save-key = Zapisz (Ctrl S)
definition-saved = Zapisano
signed-proposed = Wersję { $no } podpisała jedna strona; zostaje, jaka jest.
signed-agreed = Wersję { $no } podpisały obie strony; zostaje, jaka jest.
definition-new-draft = Zacznij nowy szkic
definition-blocked = Popraw to, co wymieniono niżej: z tym definicja nie może oceniać leadów.
definition-returned = Twoje niezapisane zmiany z { $at } są tu znowu.
definition-discard = Odrzuć je
definition-keep = Pracuj dalej
part-icp = Idealny klient
part-icp-long = Profil idealnego klienta
part-icp-says = Lead pasuje, gdy spełnia każdy warunek konieczny i nic go nie wyklucza.
part-score = Wynik: { $name }
part-score-says = Suma punktów za to, co spełnione.
part-grades = Oceny
part-grades-says = Według obu wyników razem.
change-scores = Zmieniły się punkty
change-grades = Zmieniły się oceny
change-tables = Zmieniły się tabele, które decydują (kursy, regiony, stanowiska, rok obrotowy)
part-exclusions = Wykluczenia
part-exclusions-says = Lead, który spełnia którekolwiek z nich, nie jest na żadnym etapie. Niewiadome nie wyklucza.
part-stages = Etapy
icp-must-have = Musi mieć
icp-nice-to-have = Dobrze, jeśli ma
icp-excluding = Wyklucza
stage-absent = Nie ma takiego etapu. Wróć do profilu
stage-label = Nazwa
stage-owner = Odpowiada
stage-reached-by = Osiągany przez
stage-optional = Leady mogą pominąć ten etap
stage-entered-on = Dzień podaje pole
stage-entered-on-none = żadne pole
stage-decision-unrecorded = Ktoś o tym decyduje. Lista nie mówi, kto tu jest: dopóki nie powie, żaden lead nie jest na tym etapie.
stage-decision-record = Wskaż, jak lista to zapisuje
stage-add = Etap
stage-name-example = Nazwa etapu
stage-move-up = Wcześniej: { $name }
stage-move-up-key = Wcześniej (Alt+↑)
stage-move-down = Później: { $name }
stage-move-down-key = Później (Alt+↓)
stage-rename = Zmień nazwę: { $name }
stage-rename-key = Zmień nazwę (F2)
stage-remove = Usuń etap: { $name }
stage-remove-key = Usuń etap (Delete)
reached-by-rule = regułę
reached-by-decision = decyzję
reached-by-fact = fakt
group-kind = Ile musi się zgadzać
group-all = Wszystkie z tych
group-any = Co najmniej jedno z tych
group-none = Żadne z tych
group-at-least = Co najmniej N z tych
group-n = Ile
group-of = z { $of }
group-empty = Nie ma jeszcze kryterium. Dodaj pierwsze.
group-named =
    { $n ->
        [one] { $name }: { $n } reguła
        [few] { $name }: { $n } reguły
        [many] { $name }: { $n } reguł
       *[other] { $name }: { $n } reguły
    }
rule-fits-icp = Pasuje do profilu idealnego klienta
rule-add-criterion = Kryterium
rule-add-group = Grupa
rule-add-picked = Dodaj
rule-add-existing = Dodaj istniejące
rule-no-fields = Kryteria pytają o pola listy. Najpierw ją zaimportuj.
rule-move-up = W górę: { $name }
rule-move-up-key = W górę (Alt+↑)
rule-move-down = W dół: { $name }
rule-move-down-key = W dół (Alt+↓)
rule-remove = Usuń: { $name }
rule-drag = Przeciągnij w inne miejsce
rule-mute = Wycisz: { $name }
rule-mute-says = Wycisz: zostaw, ale nie licz
rule-unmute-says = Wyciszone: licz znowu
rule-muted-mark = Wyciszone
rule-duplicate = Powiel: { $name }
rule-duplicate-says = Powiel
part-muted =
    { $n ->
        [one] { $n } część wyciszona
        [few] { $n } części wyciszone
        [many] { $n } części wyciszonych
       *[other] { $n } części wyciszonej
    }
criterion-unfinished = Jeszcze niegotowe
criterion-field = Pole
criterion-op = Porównanie
criterion-value = Wartość
criterion-value-add = Dodaj wartość
criterion-value-remove = Usuń „{ $value }”
criterion-value-add-hint = Wpisz wartość, Enter ją doda
criterion-value-none = nie ma jej żaden lead
values-offered = Wartości z listy
criterion-from = od
criterion-to = do
criterion-date-example = 2026-11-22
criterion-more = Nazwa, braki, uzasadnienie
criterion-shared =
    { $n ->
        [one] To kryterium jest użyte w { $n } miejscu.
        [few] To kryterium jest użyte w { $n } miejscach; zmiana tutaj zmienia je wszystkie.
        [many] To kryterium jest użyte w { $n } miejscach; zmiana tutaj zmienia je wszystkie.
       *[other] To kryterium jest użyte w { $n } miejsca; zmiana tutaj zmienia je wszystkie.
    }
criterion-label = Nazwa
criterion-missing = Gdy brakuje wartości
criterion-rationale = Dlaczego tu jest
missing-unknown = nie wiadomo
missing-not-met = niespełnione
missing-met = spełnione
op-is = jest
op-is-not = nie jest
op-any-of = jest jednym z
op-none-of = nie jest żadnym z
op-contains-any = zawiera którekolwiek z
op-contains-none = nie zawiera żadnego z
op-starts-with = zaczyna się od
op-ends-with = kończy się na
op-matches = pasuje do wzorca
op-in-family = należy do rodziny stanowisk
op-ever-was = jest lub kiedyś było
op-has-any = ma któreś z
op-has-none = nie ma żadnego z
op-has-all = ma wszystkie z
op-has-exactly = ma dokładnie
op-in-region = leży w
op-email-valid = jest poprawnym adresem
op-email-company = jest adresem firmowym
op-email-free = jest adresem darmowej poczty
op-domain-any-of = ma domenę
op-phone-valid = jest poprawnym numerem
op-phone-from = jest numerem z
op-url-valid = jest poprawnym adresem strony
op-in-last = w ciągu ostatnich …
op-more-than-ago = ponad … temu
op-in-period = przypada
op-between-dates = jest między
op-same-as = jest takie samo jak
op-differs-from = różni się od
op-at-least-field = wynosi co najmniej
op-more-than-field = jest większe niż
op-at-most-field = wynosi co najwyżej
op-less-than-field = jest mniejsze niż
op-before-field = jest przed
op-after-field = jest po
op-menu-text = Części tekstu
op-menu-meaning = Znaczenie i historia
op-menu-field = W porównaniu z innym polem
op-menu-known = Czy jest wartość
op-equals = równe
op-not-equals = różne od
op-less-than = mniej niż
op-at-most = najwyżej
op-more-than = więcej niż
op-at-least = co najmniej
op-between = między
op-yes = to tak
op-no = to nie
op-before = jest przed
op-after = jest po
op-known = jest znane
op-unknown = nie jest znane
criterion-pattern-example = ^(head|vp)
criterion-currency = W jakiej walucie
criterion-span = Jak długo
criterion-unit = Jednostka
criterion-period = Część kalendarza
criterion-other-field = Inne pole
criterion-choose-field = Wybierz pole
criterion-no-rows = W tym obszarze nie ma jeszcze takich wierszy: zaimportuj je, a będzie można to ocenić.
unit-days = dni
unit-weeks = tygodni
unit-months = miesięcy
unit-quarters = kwartałów
unit-years = lat
about-person = Osoba
about-company = Firma
about-activities = Co osoba zrobiła
about-deals = Szanse sprzedaży
about-colleagues = Osoby w firmie
about-activities-count = Ile razy coś zrobiła
about-activities-days = W ilu dniach coś zrobiła
about-activities-latest = Kiedy ostatnio coś zrobiła
about-deals-count = Ile szans sprzedaży
about-colleagues-count = Ile osób spełnia kryterium
figure-kinds = Co
figure-kinds-add = Dodaj rodzaj aktywności
figure-kinds-every = Cokolwiek; wybierz rodzaj, aby zawęzić
figure-kinds-more = Albo inny rodzaj
figure-when = Kiedy
figure-within = w ciągu ostatnich
figure-ever = kiedykolwiek
figure-where-add = Tylko te, gdzie …
figure-and-add = I gdzie …
figure-where-field = Warunek: pole
figure-where-remove = Usuń warunek: { $field }
figure-meeting = Kto
figure-meeting-choose = Wybierz, co spełniają
figure-meeting-new = Nowe kryterium …
score-of = Wynik
score-points = Punkty
score-grades = Oceny
part-scores = Wyniki punktowe
part-tables = Tabele
score-add = Wynik
score-label = Nazwa wyniku
score-example-fit = Dopasowanie
score-example-engagement = Zaangażowanie
score-remove = Usuń wynik: { $name }
score-absent = Tego wyniku już nie ma. Wróć do definicji.
score-says = Spełnione kryterium przynosi swoje punkty. Etap może wymagać liczby punktów.
score-reach = Od { $least } do { $most } pkt
score-reaches = Ile leadów osiąga ile punktów
score-step = co najmniej { $points }
score-perhaps = { $n } + może { $more }
score-group-add = Grupa punktów
score-group-label = Nazwa grupy
score-group-example = Nazwa grupy
score-group-remove = Usuń grupę: { $name }
score-cap = najwyżej
score-cap-label = Ile najwyżej przynosi { $name }
score-points-unit = pkt
score-points-of = Punkty za: { $criterion }
score-fading = Wygasa
score-fading-says = Punkty maleją z wiekiem tego, co spełniło kryterium
score-fade-within = w ciągu ostatnich
score-fade-add = Starsze
score-fade-remove = Usuń ten próg
score-edit = Edytuj: { $criterion }
score-edit-says = Edytuj kryterium
score-asked = Wynik: { $name }
score-grade-asked = Ocena
grades-says = Dwa wyniki razem dają ocenę: wiersze to przedziały jednego, kolumny drugiego.
grades-need = Najpierw potrzebne są dwa wyniki: dodaj je po lewej.
grades-begin = Dawaj oceny
grades-remove = Nie dawaj ocen
grades-rows = Wiersze
grades-columns = Kolumny
grades-band-add = { $name }: jeden przedział więcej
grades-band-remove = { $name }: jeden przedział mniej
grades-descend = Każdy przedział zaczyna się od mniejszej liczby punktów niż poprzedni.
grades-grade = Ocena w wierszu { $row }, kolumnie { $column }
grades-least = { $name }: najmniejsza liczba punktów przedziału
tables-says = Co zespół uzgodnił poza regułami. Decyduje o leadach i jest podpisywane razem z definicją.
tables-name = Nazwa
tables-remove = Usuń: { $name }
tables-add-to = Dodaj do: { $name }
tables-fiscal = Rok obrotowy zaczyna się w miesiącu
tables-fiscal-starts = Pierwszy miesiąc roku obrotowego
tables-rates = Ile warte są pieniądze
tables-rates-says = Kwoty w innej walucie są porównywane po tych kursach; bez kursu nie da się ich ocenić.
tables-rates-base = to waluta bazowa: pozostałe są warte tyle jej jednostek
tables-rates-base-add = Waluta bazowa
tables-rates-add = Inna waluta
tables-rates-worth = Ile warta jest jednostka { $currency }
tables-regions = Własne regiony
tables-regions-says = Nazwa i jej kraje. UE, DACH, ASEAN i inne zwykłe regiony już są.
tables-regions-example = Nasze rynki
tables-regions-add = Region
tables-families = Własne rodziny stanowisk
tables-families-says = Nazwa i zwroty z nazw stanowisk. Rodzina o nazwie, która już jest, zajmuje jej miejsce.
tables-families-example = Kupujący
tables-families-add = Rodzina
tables-known = Znane dopiero od etapu
tables-known-says = Czego nikt nie może wiedzieć wcześniej, nie mówi nic o wcześniejszym etapie: długość rozmowy jest znana po rozmowie.
tables-known-stage = Etap, od którego znane jest pole { $field }
tables-known-add = Dodaj pole
lead-scores = Punkty
lead-grade = Ocena
lead-points =
    { $n ->
        [one] { $points } punkt
        [few] { $points } punkty
        [many] { $points } punktów
       *[other] { $points } punktu
    }
live-funnel = Co to zmienia
live-funnel-empty = Zaimportuj listę, a każda zmiana pokaże tu swój skutek.
live-funnel-of =
    { $n ->
        [one] Z { $n } leada, na pełnej ścieżce
        [few] Z { $n } leadów, na pełnej ścieżce
        [many] Z { $n } leadów, na pełnej ścieżce
       *[other] Z { $n } leada, na pełnej ścieżce
    }
draft-leads-entering = W szkicu dochodzą do etapu „{ $stage }”
draft-leads-leaving = W szkicu odpadają z etapu „{ $stage }”
draft-leads-near = O jedno kryterium od etapu „{ $stage }”: { $criterion }
draft-leads-settled = O etapie „{ $stage }” rozstrzygnie: { $subject }
leads-of-draft-says = Oceny w tabeli pochodzą z zapisanej definicji, nie ze szkicu.
leads-of-draft-back = Wróć do definicji
live-near = Blisko etapu „{ $stage }”
live-near-says = Leady, które zatrzymuje tylko jedno kryterium.
live-near-none = Żadnego leada nie zatrzymuje tylko jedno kryterium.
live-near-unknown =
    { $n ->
        [one] (w tym { $n } nieznany)
        [few] (w tym { $n } nieznane)
        [many] (w tym { $n } nieznanych)
       *[other] (w tym { $n } nieznanych)
    }
live-settles = Co rozstrzygnęłoby najwięcej
live-settles-says = Z tych, których nie da się ocenić na etapie „{ $stage }”: ilu by to rozstrzygnęło, jakakolwiek byłaby odpowiedź.
live-near-unfinished = Liczby będą, gdy wszystkie kryteria będą gotowe.
live-in =
    { $n ->
        [one] { $n } dochodzi
        [few] { $n } dochodzą
        [many] { $n } dochodzi
       *[other] { $n } dochodzi
    }
live-out =
    { $n ->
        [one] { $n } odpada
        [few] { $n } odpadają
        [many] { $n } odpada
       *[other] { $n } odpada
    }
live-in-open =
    { $n ->
        [one] Pokaż { $n } leada, który dochodzi do etapu „{ $stage }”
        [few] Pokaż { $n } leady, które dochodzą do etapu „{ $stage }”
        [many] Pokaż { $n } leadów, które dochodzą do etapu „{ $stage }”
       *[other] Pokaż { $n } leada, które dochodzi do etapu „{ $stage }”
    }
live-out-open =
    { $n ->
        [one] Pokaż { $n } leada, który odpada z etapu „{ $stage }”
        [few] Pokaż { $n } leady, które odpadają z etapu „{ $stage }”
        [many] Pokaż { $n } leadów, które odpadają z etapu „{ $stage }”
       *[other] Pokaż { $n } leada, które odpada z etapu „{ $stage }”
    }
findings-errors =
    { $n ->
        [one] { $n } błąd: definicja nie może oceniać leadów
        [few] { $n } błędy: definicja nie może oceniać leadów
        [many] { $n } błędów: definicja nie może oceniać leadów
       *[other] { $n } błędu: definicja nie może oceniać leadów
    }
findings-warnings =
    { $n ->
        [one] { $n } rzecz warta uwagi
        [few] { $n } rzeczy warte uwagi
        [many] { $n } rzeczy wartych uwagi
       *[other] { $n } rzeczy wartej uwagi
    }

## Screens: import

import-title = Import
import-says = Cztery kroki; przed ostatnim nic się nie zmienia.
import-file = { $file }
import-steps = Kroki importu
import-step-file = Plik
import-step-mapping = Kolumny
import-step-outcome = Co się stanie
import-step-done = Gotowe
import-drop = Upuść tu listę
import-drop-says = Eksport z HubSpot, Salesforce, Pipedrive albo innego narzędzia: CSV, Excel, OpenDocument, JSON, spakowany albo nie. Zostaje na tym komputerze.
import-drop-now = Puść, aby zaimportować tę listę
import-drop-wait = Trwa inny import. Poczekaj, aż się skończy.
import-drop-busy = Trwa inny import, więc upuszczonego pliku nie przyjęto. Upuść go ponownie, gdy ten się skończy.
import-drop-several =
    { $n ->
        [one] Importuje się po jednej liście: { $n } dalszego pliku nie przyjęto.
        [few] Importuje się po jednej liście: { $n } dalszych plików nie przyjęto.
        [many] Importuje się po jednej liście: { $n } dalszych plików nie przyjęto.
       *[other] Importuje się po jednej liście: { $n } dalszych plików nie przyjęto.
    }
import-read-only = Teraz nie da się nic zaimportować
import-read-only-held = Inny program zapisuje w tym obszarze roboczym. Zamknij go tam: chwilę później można pracować tutaj.
import-read-only-protected = Plik tego obszaru roboczego jest chroniony. Poproś o prawo zapisu do niego i jego folderu albo skopiuj go do własnego folderu.
import-choose = Wybierz plik
import-paste = Wklej wiersze
import-paste-says = Ctrl+V wkleja wiersze skopiowane z arkusza, razem z nagłówkami; najwyżej { $most } MB.
import-pasted = Wklejone wiersze
import-another-file = Inny plik
import-check = Pokaż, co się stanie
import-back = Wróć do kolumn
import-go = Importuj ({ $parts })
import-another = Zaimportuj inną listę
import-define = Określ, co to dobry lead
import-look = Obejrzyj leady
import-look-table = Obejrzyj tabelę
import-stopped = Zatrzymano. Lista jest taka, jak przedtem.
import-reading = Odczyt pliku
import-matching = Szukanie leadów, które już są na liście
import-writing = Zapis do obszaru roboczego
import-rows-done = { $n } z { $of } wierszy
import-rate = { $n } wierszy na sekundę
import-left =
    { $n ->
        [one] została { $n } sekunda
        [few] zostały { $n } sekundy
        [many] zostało { $n } sekund
       *[other] zostało { $n } sekundy
    }
import-will-happen = Co się stanie
import-happened = Co się stało
mapping-take = Importuj
mapping-column = Kolumna
mapping-samples = Wartości
mapping-field = Pole
mapping-type = Typ
mapping-take-column = Importuj kolumnę „{ $column }”
mapping-field-of = Pole dla kolumny „{ $column }”
mapping-type-of = Typ kolumny „{ $column }”
mapping-unnamed = (bez nagłówka)
mapping-filled = wypełnione { $n } z { $of }
mapping-left-out = Pominięta
mapping-in-list = Na liście jako { $field }
mapping-type-stays = Lista ma już to pole, więc jego typ zostaje.
mapping-looked-for = Szukane jako { $field }
mapping-type-needed = Program szuka tego pola i potrzebuje go w tym typie.
mapping-as-new = Jako nowe pole
mapping-name-of = Nazwa pola dla kolumny „{ $column }”
mapping-nameless = Nadaj nowemu polu nazwę.
mapping-taken = Lista ma już pole „{ $field }”: wybierz je powyżej albo podaj inną nazwę.
mapping-twice = Do pola „{ $field }” trafia też inna kolumna: zmień jedną z nich.
mapping-wrong =
    { $n ->
        [one] { $n } kolumna wymaga najpierw zmiany
        [few] { $n } kolumny wymagają najpierw zmiany
        [many] { $n } kolumn wymaga najpierw zmiany
       *[other] { $n } kolumny wymaga najpierw zmiany
    }
mapping-as-last-time = Kolumny przypisano tak, jak przy ostatnim imporcie pliku z tymi nagłówkami.
mapping-unread =
    { $n ->
        [one] Nie da się odczytać { $n } wartości: { $samples }
        [few] Nie da się odczytać { $n } wartości: { $samples }
        [many] Nie da się odczytać { $n } wartości: { $samples }
       *[other] Nie da się odczytać { $n } wartości: { $samples }
    }
mapping-unread-most = Większości wartości nie da się odczytać: { $samples }
mapping-rows =
    { $n ->
        [one] { $n } wiersz
        [few] { $n } wiersze
        [many] { $n } wierszy
       *[other] { $n } wiersza
    }
mapping-columns = { $taken } z { $n } kolumn
mapping-first-rows =
    { $n ->
        [one] Pierwszy wiersz, tak jak go zapisano
        [few] Pierwsze { $n } wiersze, tak jak je zapisano
        [many] Pierwszych { $n } wierszy, tak jak je zapisano
       *[other] Pierwsze { $n } wiersza, tak jak je zapisano
    }
delimiter-comma = przecinek
delimiter-semicolon = średnik
delimiter-tab = tabulator
delimiter-bar = kreska pionowa
type-text = tekst
type-choice = wybór
type-choices = kilka wyborów
type-money = kwota
type-number = liczba
type-date = data
type-yes-no = tak / nie
type-email = e-mail
type-phone = telefon
type-url = adres WWW
type-country = kraj
balance-rows-in =
    { $n ->
        [one] { $n } wiersz łącznie
        [few] { $n } wiersze łącznie
        [many] { $n } wierszy łącznie
       *[other] { $n } wiersza łącznie
    }
balance-accepted =
    { $n ->
        [one] { $n } przyjęty
        [few] { $n } przyjęte
        [many] { $n } przyjętych
       *[other] { $n } przyjętego
    }
balance-accepted-detail = nowe: { $new }, zmienione: { $updated }, bez zmian: { $unchanged }
balance-merged =
    { $n ->
        [one] { $n } scalony
        [few] { $n } scalone
        [many] { $n } scalonych
       *[other] { $n } scalonego
    }
balance-merged-detail =
    { $rows ->
        [people] ten sam lead po raz kolejny
       *[other] ten sam wiersz po raz kolejny, według identyfikatora
    }
balance-rejected =
    { $n ->
        [one] { $n } odrzucony
        [few] { $n } odrzucone
        [many] { $n } odrzuconych
       *[other] { $n } odrzuconego
    }
balance-rejected-detail = nie da się odczytać; zob. niżej
balance-skipped =
    { $n ->
        [one] { $n } pominięty
        [few] { $n } pominięte
        [many] { $n } pominiętych
       *[other] { $n } pominiętego
    }
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] bez żadnej wartości
               *[other] { $blocked } z listy blokad, { $blank } bez żadnej wartości
            }
       *[other]
            { $blocked ->
                [0] testy formularza leadów: { $tests }, bez żadnej wartości: { $blank }
               *[other] z listy blokad: { $blocked }, testy formularza leadów: { $tests }, bez żadnej wartości: { $blank }
            }
    }
linked-people =
    { $n ->
        [0] Żaden z nich nie należy do nikogo z listy.
        [one] { $n } z nich należy do osób z listy.
        [few] { $n } z nich należą do osób z listy.
        [many] { $n } z nich należy do osób z listy.
       *[other] { $n } z nich należy do osób z listy.
    }
linked-nobody =
    { $n ->
        [one] { $n } nie należy do nikogo z listy.
        [few] { $n } nie należą do nikogo z listy.
        [many] { $n } nie należy do nikogo z listy.
       *[other] { $n } nie należy do nikogo z listy.
    }
linked-nobody-why =
    { $rows ->
        [companies] Żaden lead nie ma ich identyfikatora, domeny ani nazwy. Zostaną połączone, gdy tylko takie osoby znajdą się na liście.
       *[other] Żaden lead nie ma adresu e-mail z pola „Contact email”. Zostaną połączone, gdy tylko takie osoby znajdą się na liście.
    }
linked-no-column = Żadna kolumna nie trafia do pola „Contact email”, więc nie wiadomo, czyje są te wiersze. Wybierz je dla kolumny z adresami e-mail tych osób.
fields-key = Klucz
fields-known = Wiersze z wartością
rows-counted =
    { $of ->
        [one] { $n } z { $of } wiersza
        [few] { $n } z { $of } wierszy
        [many] { $n } z { $of } wierszy
       *[other] { $n } z { $of } wiersza
    }
rows-column-n = Wiersze
rows-column-people = Osoby
rows-column-share = Udział
rows-column-sum = suma
rows-column-mean = średnia
rows-column-median = mediana
counted-by = Licz według
counted-by-none = Pokaż wiersze
counted-then = Następnie według
counted-sum = Zsumuj
counted-title = Wiersze według wartości
counted-all = Łącznie
counted-all-cut = Łącznie; pokazano pierwsze 500 wartości z { $n }
join-between = { $rows } · { $key } = { $other } · { $otherkey }.
join-found = Połączono { $n } z { $of } wierszy z kluczem.
join-ambiguous =
    { $n ->
        [one] { $n } nie, bo jego klucz ma kilka wierszy.
        [few] { $n } nie, bo ich klucz ma kilka wierszy.
        [many] { $n } nie, bo ich klucz ma kilka wierszy.
       *[other] { $n } nie, bo ich klucz ma kilka wierszy.
    }
join-fields = O tych wierszach wiadomo teraz także: { $fields }.
join-would-find = Połączyłoby to { $n } z { $of } wierszy z kluczem.
joins-none = Żadne tabele nie są połączone wybranym kluczem.
value-no-partner =
    { $n ->
        [one] { $rows } · { $field }: w { $n } wierszu jest „{ $value }”, bez odpowiednika.
        [few] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, bez odpowiednika.
        [many] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, bez odpowiednika.
       *[other] { $rows } · { $field }: w { $n } wiersza jest „{ $value }”, bez odpowiednika.
    }
value-rare =
    { $n ->
        [one] { $rows } · { $field }: w { $n } wierszu jest „{ $value }”, co jest rzadkie.
        [few] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, co jest rzadkie.
        [many] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, co jest rzadkie.
       *[other] { $rows } · { $field }: w { $n } wiersza jest „{ $value }”, co jest rzadkie.
    }
value-perhaps = Czy to „{ $to }”?
value-read-as = { $rows } · { $field }: „{ $from }” jest czytane jako „{ $to }”.
values-none = Żadna wartość nie budzi wątpliwości i żadna nie jest czytana jako inna.
joining-title = Tabele, które do siebie należą
joining-join = Połącz
joining-undo = Cofnij
joining-values = Wartości, które mogły znaczyć co innego
joining-read = Czytaj w ten sposób
joining-more =
    { $n ->
        [one] Jeszcze { $n } wartość budzi wątpliwości.
        [few] Jeszcze { $n } wartości budzą wątpliwości.
        [many] Jeszcze { $n } wartości budzi wątpliwości.
       *[other] Jeszcze { $n } wartości budzi wątpliwości.
    }
rows-are = Te wiersze to
rows-are-people = osoby
rows-are-companies = firmy
rows-are-deals = szanse sprzedaży
rows-are-activities = aktywności
rows-are-stage_history = historia etapów
rows-are-costs = koszty
rows-are-counts = liczby anonimowe
rows-are-details = szczegóły (tabela pomocnicza)
rows-are-recognised =
    { $rows ->
        [companies] Sądząc po nagłówkach, ten plik zawiera firmy. Łączą się z osobami według identyfikatora, domeny lub nazwy firmy.
        [deals] Sądząc po nagłówkach, ten plik zawiera szanse sprzedaży. Łączą się z osobami według identyfikatora rekordu lub adresu e-mail.
        [stage_history] Sądząc po nagłówkach, ten plik zawiera historię etapów: kto kiedy wszedł na który etap. Łączy się z osobami według identyfikatora rekordu lub adresu e-mail.
        [costs] Sądząc po nagłówkach, ten plik zawiera koszty według źródła, kampanii i okresu. Nie należą do nikogo z osobna.
        [counts] Sądząc po nagłówkach, ten plik zawiera liczby według źródła i okresu, na przykład odwiedzin lub obserwujących. Nie należą do nikogo z osobna.
        [details] Sądząc po nagłówkach, ten plik zawiera szczegóły tego, co wymieniają inne tabele.
       *[activities] Sądząc po nagłówkach, ten plik zawiera aktywności. Łączą się z osobami według identyfikatora rekordu lub adresu e-mail.
    }
coverage-said = Ten plik zawiera wszystkie
coverage-kinds = Rodzaje aktywności oddzielone średnikiem (puste: każdy rodzaj)
coverage-every-kind = aktywności lub rodzaje: Call; Meeting
coverage-from = od
coverage-to = do
coverage-from-day = Pierwszy dzień, z którego jest wszystko
coverage-to-day = Ostatni dzień, z którego jest wszystko
coverage-means = Kto nie ma w tym czasie żadnej z nich, nie zrobił nic takiego. Bez tego brak znaczy „nie wiadomo”.
coverage-wrong = Pierwszy dzień nie może być późniejszy niż ostatni.
coverage-half = Podaj oba dni.
problems-none = Z żadnym wierszem nie ma problemu.
problems-title =
    { $n ->
        [one] { $n } problem
        [few] { $n } problemy
        [many] { $n } problemów
       *[other] { $n } problemu
    }
problems-first = Pokazano pierwsze { $n }.
problems-unread-kept = Tych wartości brakuje na liście. Ich tekst jest zachowany przy imporcie.
import-undone =
    { $n ->
        [one] { $column }: { $n } komórka miała apostrof, dzięki któremu można ją bezpiecznie otworzyć w arkuszu; wczytano ją bez niego
        [few] { $column }: { $n } komórki miały apostrof, dzięki któremu można je bezpiecznie otworzyć w arkuszu; wczytano je bez niego
        [many] { $column }: { $n } komórek miało apostrof, dzięki któremu można je bezpiecznie otworzyć w arkuszu; wczytano je bez niego
       *[other] { $column }: { $n } komórek miało apostrof, dzięki któremu można je bezpiecznie otworzyć w arkuszu; wczytano je bez niego
    }
cut-line = { $what }: { $value }
cut-encoding = Znaki
cut-delimiter = Między komórkami
cut-quote = Wokół komórek
cut-escape = Cudzysłów w komórce
cut-comment = Uwagi zaczynają się od
cut-preamble = Linie przed tabelą
cut-header = Pierwszy wiersz tabeli
cut-footer = Wiersze pominięte na końcu
cut-short = Wiersze ze zbyt małą liczbą komórek
cut-rows = Wiersze
cut-left = Pominięte lub odczytane inaczej
cut-is-nothing = nic
cut-is-doubled = jest zapisany podwójnie
cut-is-backslash = jest po ukośniku \\
cut-is-unescaped = stoi bez zmian
cut-is-names = nazywa kolumny
cut-is-row = jest wierszem jak inne
cut-is-refused = są odrzucane
cut-is-filled = są uzupełniane pustymi
cut-is-balance = razem { $rows }: czytelne { $readable }, odrzucone { $rejected }, puste { $skipped }
cut-out-preamble = wiersze przed tabelą
cut-out-comments = komentarze
cut-out-blank = puste linie
cut-out-footer = wiersze pod tabelą
cut-out-nul = znaki NUL
cut-out-stray = komórki z przypadkowym cudzysłowem, odczytane bez zmian
cut-out-undecoded = bajty, które nie są literami tego kodowania
problem-row = Wiersz
problem-column = Kolumna
problem-raw = Zapis
problem-sentence = Co jest nie tak i co zrobić
problem-whole-row = cały wiersz

## Screens: funnel

funnel-count = Jak liczony jest lead
funnel-by = Podziel według
funnel-by-none = Wszystko razem
funnel-by-field = według: { $field }
funnel-by-list = według listy leadów
funnel-view = Pokaż jako
funnel-view-chart = Wykres
funnel-view-table = Tabela
funnel-few = Niektóre odsetki opierają się na mniej niż { $n } leadach: to za mało. Ich zakres jest w tabeli.
funnel-column-stage = Etap
funnel-column-owner = Odpowiada
funnel-column-n = Leady
funnel-column-unknown = Niewiadome
funnel-column-previous = Z poprzedniego etapu
funnel-column-first = Z pierwszego etapu
funnel-column-value = Wartość
funnel-column-leads = Wszystkie leady
funnel-template = Kroki lejka
funnel-lay = Jak mierzone są kroki
funnel-lay-step = Co oznacza „{ $step }”
hand-off-says = Co zapisuje Twój CRM, a co mówi definicja.
hand-off-field = Zapisane w
hand-off-places = Etap według definicji
hand-off-open =
    { $n ->
        [one] { $recorded }, { $place }: pokaż { $n } lead
        [few] { $recorded }, { $place }: pokaż { $n } leady
        [many] { $recorded }, { $place }: pokaż { $n } leadów
       *[other] { $recorded }, { $place }: pokaż { $n } leada
    }
hand-off-agrees = W ramce: obie nazwy się zgadzają. Im pełniejszy pasek, tym większa część wiersza.
hand-off-no-field = Nie ma z czym porównać
hand-off-no-field-says = Lista nie ma pola o niewielu wartościach, które mogłoby zapisywać etap. Zaimportuj takie, na przykład etap cyklu życia z CRM-u.
export-csv = CSV
export-csv-says = Liczby jako tabela
export-working = Zapisywanie …
export-done = Zapisano w { $file }.

## Screens: errors

error-not-a-workspace = Ten plik nie jest obszarem roboczym.
error-not-a-workspace-remedy = Wybierz plik z końcówką .leadpact albo zacznij nowy obszar roboczy.
error-workspace-newer = Ten obszar roboczy zapisał nowszy Leadpact.
error-workspace-newer-remedy = Zaktualizuj Leadpact i otwórz ponownie. Nic nie zmieniono.
error-workspace-absent = Nie ma pliku obszaru roboczego.
error-workspace-absent-remedy = Przeniesiono go, zmieniono mu nazwę albo dysk jest odłączony. Znajdź go przez „Otwórz plik obszaru roboczego”.
error-workspace-exists = Obszar roboczy o tej nazwie już istnieje.
error-workspace-exists-remedy = Wybierz inną nazwę albo otwórz ten, który jest.
error-workspace-held = Inny program zapisuje do tego obszaru roboczego.
error-workspace-held-remedy = Zamknij go tam i spróbuj ponownie. Do tego czasu można czytać.
error-workspace-read-only = Ten obszar roboczy można tylko czytać.
error-workspace-read-only-remedy = Poproś o prawo zapisu do pliku i folderu albo skopiuj go do własnego folderu.
error-workspace-damaged = Obszaru roboczego nie da się odczytać tak, jak go zapisano.
error-workspace-damaged-remedy = Przywróć plik z kopii zapasowej. Nic do niego nie zapisano.
error-workspace-closed = Żaden obszar roboczy nie jest otwarty.
error-workspace-closed-remedy = Otwórz któryś albo zacznij nowy.
error-disk-full = Na dysku nie ma miejsca.
error-disk-full-remedy = Zwolnij miejsce i spróbuj ponownie. Nic nie zapisano w połowie.
error-file-unreadable = Pliku nie da się odczytać.
error-file-unreadable-remedy = Sprawdź, czy nadal tam jest, czy nie trzyma go inny program i czy wolno Ci go czytać.
error-file-empty = Plik jest pusty.
error-file-empty-remedy = Wyeksportuj listę ponownie albo wybierz inny plik.
error-file-header-only = Plik ma nagłówki, ale nie ma wierszy.
error-file-header-only-remedy = Sprawdź filtr eksportu i wyeksportuj ponownie.
error-file-binary = Ten plik nie jest tabelą tekstową.
error-file-binary-remedy = Zapisz go albo wyeksportuj jako CSV i zaimportuj ten plik.
error-file-protected = Ten plik jest chroniony hasłem.
error-file-protected-remedy = Otwórz go w programie, z którego pochodzi, zapisz bez hasła i zaimportuj ten zapis.
error-file-damaged = Tego pliku nie da się odczytać zgodnie z jego formatem: może być niepełny albo uszkodzony.
error-file-damaged-remedy = Pobierz albo wyeksportuj go ponownie, albo otwórz go w jego programie i zapisz od nowa.
error-file-too-large = Po rozpakowaniu ten plik jest znacznie większy, niż można odczytać.
error-file-too-large-remedy = Rozpakuj go samodzielnie, zostaw potrzebne wiersze jako CSV i zaimportuj ten plik.
error-file-needs-memory = Odczyt tego pliku zajął więcej pamięci, niż jest bezpieczne.
error-file-needs-memory-remedy = Może być uszkodzony. Otwórz go w jego programie, zapisz potrzebny arkusz jako CSV i zaimportuj ten plik.
error-file-without-table = W tym pliku nie ma żadnej tabeli.
error-file-without-table-remedy = Wyeksportuj wiersze jako CSV albo XLSX i zaimportuj ten plik.
error-file-markup = Ten plik to strona internetowa albo XML, niezależnie od nazwy.
error-file-markup-remedy = Otwórz go w arkuszu kalkulacyjnym, zapisz jako XLSX albo CSV i zaimportuj ten plik.
error-table-absent = W tym pliku nie ma arkusza ani pliku o tej nazwie.
error-table-absent-remedy = Wybierz jeden z tych, które w nim są.
error-encoding-unknown = Żadne kodowanie tekstu nie ma takiej nazwy.
error-encoding-unknown-remedy = Podaj na przykład utf-8, windows-1250 albo utf-16le lub pozwól je wykryć.
error-mark-unfit = Tego znaku nie można tak użyć.
error-mark-unfit-remedy = Podaj po jednym, innym znaku z klawiatury na to, co stoi między komórkami i wokół nich, albo pozwól je wykryć.
error-row-too-long = Wiersz pliku jest dłuższy, niż da się odczytać.
error-row-too-long-remedy = Sprawdź, co oddziela wiersze, albo wyeksportuj plik ponownie: wiersz może mieć 256 MiB, komórka 16 MiB.
error-memory-short = Brakuje pamięci, aby odczytać ten plik.
error-memory-short-remedy = Zamknij inne programy albo podziel plik na części i importuj je po kolei. Nic nie zmieniono.
error-file-unwritable = Pliku nie udało się zapisać.
error-file-unwritable-remedy = Wybierz inny folder lub nazwę albo zamknij program, który trzyma plik.
error-sheet-too-small = Arkusz skoroszytu tego nie pomieści: kończy się na 1 048 576 wierszach i 32 767 znakach w komórce.
error-sheet-too-small-remedy = Eksportuj do CSV albo wybierz mniej leadów lub kolumn.
error-letter-unwritable = Kodowanie nie ma miejsca na niektóre litery tych leadów.
error-letter-unwritable-remedy = Eksportuj w UTF-8 albo wybierz kodowanie ich języka.
error-mapping-empty = Nie wybrano żadnej kolumny.
error-mapping-empty-remedy = Wybierz do importu co najmniej jedną kolumnę.
error-file-changed = Plik zmienił się od czasu odczytu.
error-file-changed-remedy = Wybierz go ponownie, żeby zobaczyć, co teraz zawiera.
error-rows-are-others = Sądząc po nagłówkach, ten plik nie zawiera osób.
error-rows-are-others-remedy = Podaj, czym są wiersze, za pomocą --table, jak wyżej; --table people mimo to zaimportuje je jako osoby.
error-import-cancelled = Import zatrzymano.
error-import-cancelled-remedy = Lista jest taka, jak przedtem.
error-import-not-prepared = Nic nie przygotowano do importu.
error-import-not-prepared-remedy = Najpierw wybierz plik i jego kolumny.
error-import-absent = Nie ma takiego importu do cofnięcia ani do przywrócenia.
error-import-absent-remedy = Zajrzyj na listę importów: ktoś mógł go już cofnąć w innym oknie.
error-join-unfit = Tych dwóch tabel nie da się połączyć.
error-join-unfit-remedy = Szanse sprzedaży, osoby i inne wiersze łączy się ze szczegółami, firmami lub osobami, nigdy ze sobą samymi.
error-join-absent = Nie ma takiego połączenia.
error-join-absent-remedy = Wyświetl połączenia; być może zostało już cofnięte.
error-value-mapping-absent = Pod tym numerem żadna wartość nie jest czytana jako inna.
error-value-mapping-absent-remedy = Wyświetl wartości; być może zostało to już cofnięte.
error-value-unread = To nie jest wartość tego pola.
error-value-unread-remedy = Zapisz ją tak, jak chce pole: liczbę jak 1250,50, dzień jak 2026-11-22, tak lub nie.
error-clipboard-empty = W schowku nie ma tekstu.
error-clipboard-empty-remedy = Skopiuj w arkuszu wiersze razem z nagłówkami i wklej ponownie.
error-paste-too-large = Tyle nie da się wkleić.
error-paste-too-large-remedy = Zapisz to jako plik CSV i wybierz ten plik: pliki mogą być dowolnie duże.
error-definition-unreadable = Ten plik nie jest definicją.
error-definition-unreadable-remedy = Szczegóły mówią, gdzie odbiega od formatu.
error-definition-newer = Tę definicję zapisał nowszy Leadpact.
error-definition-newer-remedy = Zaktualizuj Leadpact i wczytaj ją ponownie.
error-definition-wrong = Ta definicja nie może rozstrzygać o leadach.
error-definition-wrong-remedy = Popraw to, co wymieniono na dole ekranu, i zapisz ponownie.
error-definition-absent = Nie ma jeszcze definicji.
error-definition-absent-remedy = Napisz ją w części „Ustal” i wróć tutaj.
error-field-absent = Lista nie ma takiego pola.
error-field-absent-remedy = Zaimportuj listę, która je ma, albo zapytaj o inne pole.
error-stage-absent = Definicja nie ma takiego etapu.
error-stage-absent-remedy = Wybierz etap, który w niej jest: ten mógł zostać usunięty albo przemianowany.
error-lead-absent = Lista nie ma takiego leada.
error-lead-absent-remedy = Zamknij szczegóły i wybierz leada z tabeli.
error-chart-failed = Wykresu nie udało się narysować.
error-chart-failed-remedy = Spróbuj ponownie albo wybierz inny podział. Leady są takie, jak były.
error-internal = Program popełnił błąd.
error-internal-remedy = Dane są takie, jak były. Spróbuj ponownie; jeśli się powtórzy, prześlij nam poniższe szczegóły.

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = tak
value-no = nie
draft-value-missing = Brakuje wartości.
draft-value-too-many = „{ $value }” to o jedną wartość za dużo.
draft-value-not-a-number = „{ $value }” to nie jest liczba. Zapisz ją jak 11 lub 0.5.
draft-value-two-currencies = Oba końce zakresu są w jednej walucie.
draft-value-range-backwards = Zakres prowadzi od mniejszej liczby do większej.
draft-value-not-a-date = „{ $value }” to nie jest data. Zapisz ją jak 2026-11-22.
draft-value-not-a-span = „{ $value }” to nie jest okres do 100 lat. Wybierz liczbę większą od zera.
draft-value-not-a-period = „{ $value }” to nie jest część kalendarza. Wybierz ją z listy.
draft-value-not-a-pattern = „{ $value }” to nie jest wzorzec: { $reason }
rule-icp = Pasuje do profilu idealnego klienta
funnel-definition = Definicja { $hash }
funnel-slice-missing = Brak wartości
funnel-slice-rest =
    { $n ->
        [one] { $n } inna wartość
        [few] { $n } inne wartości
        [many] { $n } innych wartości
       *[other] { $n } innej wartości
    }
finding-no-stages = Nie ma żadnego etapu. Dodaj co najmniej jeden.
finding-name-empty = Kryterium, etap lub punktacja nie ma nazwy. Nadaj nazwę.
finding-criterion-twice = Dwa kryteria nazywają się „{ $subject }”. Zmień nazwę jednego z nich.
finding-stage-twice = Dwa etapy nazywają się „{ $subject }”. Zmień nazwę jednego z nich.
finding-criterion-absent = Reguła lub punktacja wymienia kryterium „{ $subject }”, którego nie ma. Dodaj je lub usuń to odwołanie.
finding-criterion-unused = Żadna reguła nie używa kryterium „{ $subject }”. Umieść je w regule lub usuń.
finding-field-absent = Lista nie ma pola „{ $subject }”, więc żadnego leada nie można tu ocenić. Zaimportuj listę z tym polem lub wybierz inne pole.
finding-op-unfit = Kryterium „{ $subject }” pyta o coś, o co nie można zapytać w tym polu. Wybierz inne pytanie.
finding-never-met = Tej grupy nie da się spełnić: zawiera mniej kryteriów, niż wymaga. Dodaj kryteria.
finding-too-deep = Reguły są zagnieżdżone głębiej niż na 64 poziomy. Uprość je.
finding-time-zone-unknown = Nie ma strefy czasowej „{ $subject }”. Zapisz ją jak Europe/Warsaw.
finding-score-twice = Dwie punktacje nazywają się „{ $subject }”. Zmień nazwę jednej z nich.
finding-score-absent = Nie ma punktacji „{ $subject }”. Dodaj ją lub zapytaj o inną.
finding-grade-absent = Siatka nie daje oceny „{ $subject }”. Zapytaj o ocenę, którą daje.
finding-stage-absent = Pole „{ $other }” ma być znane od etapu „{ $subject }”, którego nie ma. Podaj istniejący etap.
finding-table-absent = Kryterium „{ $subject }” pyta o { $other ->
        [company] firmy
        [deal] transakcje
       *[other] aktywności
    }, a niczego takiego jeszcze nie zaimportowano, więc żadnego leada nie można tu ocenić. Zaimportuj je.
finding-field-empty = { $n } % leadów nie ma wartości „{ $subject }”, więc kryterium nie może ich ocenić. Określ, za co liczy się brak wartości, lub zapytaj o inne pole.
finding-value-absent = „{ $subject }” nie występuje w polu „{ $other }”. Wpisz wartość, która występuje.
finding-money-unfit = Kryterium „{ $subject }” pyta o pieniądze, a jego pole zawiera zwykłe liczby. Pomiń walutę.
finding-currency-absent = Kryterium „{ $subject }” nie podaje waluty, a jego pole zawiera pieniądze. Zapisz kwotę jak 10000 EUR.
finding-rate-absent = Lista zawiera kwoty w { $subject }, a żaden kurs nie mówi, ile to w { $other }: tych leadów nie można ocenić. Dodaj kurs.
finding-region-unknown = „{ $subject }” nie jest znanym regionem ani krajem. Użyj innej nazwy lub dodaj go do regionów definicji.
finding-family-unknown = „{ $subject }” nie jest znaną rodziną stanowisk. Wybierz znaną lub dodaj ją do rodzin definicji.
finding-colleagues-loop = Kryterium liczy współpracowników, którzy spełniają „{ $subject }”, a to samo liczy współpracowników. Wybierz kryterium dotyczące jednej osoby.
finding-impossible = Nikt nie może tego spełnić{ $subject ->
        [none] {""}
       *[other] : „{ $subject }” nigdy nie zachodzi
    }. Tego, o co pyta, nie da się mieć naraz. Zmień to.
finding-always-true = Spełnia to każdy, kogo wartości są znane{ $subject ->
        [none] {""}
       *[other] : „{ $subject }” zachodzi zawsze
    }. To o nic nie pyta. Zmień to.
finding-profile-empty = Do profilu idealnego klienta pasuje każdy, bo o nic on nie pyta, a reguła pyta, kto pasuje. Dodaj kryteria do profilu albo usuń go z reguły.
finding-shadowed = „{ $subject }” niczego nie zmienia obok „{ $other }”, które rozstrzyga samo. Usuń je stąd.
finding-stage-skips = Lead może spełnić „{ $subject }” bez „{ $other }” i nie jest wtedy na ścieżce{ $n ->
        [-1] {""}
        [one] : tak jest z { $n } leadem
       *[other] : tak jest z { $n } leadami
    }. Niech późniejszy etap pyta o wcześniejszy.
finding-stage-contradicts = Nikt, kto jest na etapie „{ $other }”, nie może spełnić „{ $subject }”: pytają o przeciwieństwa. Zmień jeden z nich.
finding-stage-excluded = Każdy, kto spełnia „{ $subject }”, jest wykluczony ({ $other }). Zmień etap lub wykluczenie.
finding-points-beyond = Punktacja „{ $subject }” nigdy nie ma tylu punktów: najwięcej to { $n }. Zapytaj o mniej lub daj więcej.
finding-points-always = Punktacja „{ $subject }” zawsze ma tyle punktów: najmniej to { $n }. Zapytaj o więcej.
finding-fading-dayless = Punkty za „{ $subject }” maleją z wiekiem, a to kryterium nie ma dnia. Niech nie maleją lub zapytaj o dzień.
finding-entered-on-unfit = Dzień etapu „{ $subject }” ma podawać „{ $other }”, a to nie jest pole daty na liście. Dopóki lista go nie ma, o tym, kiedy leady tam doszły, mówią tylko importy. Wybierz pole daty.
finding-grid-shape = Siatka nie ma jednej oceny dla każdej pary przedziałów. Daj jej tyle wierszy, ile jest przedziałów dopasowania, a w każdym tyle ocen, ile przedziałów zaangażowania.
finding-bands-disordered = Przedziały punktacji „{ $subject }” nie idą od najwyższego w dół. Ustaw je po kolei.
finding-known-too-late = „{ $subject }” pyta o pole znane dopiero od etapu „{ $other }”, który nie jest przed tym etapem. Zapytaj o coś znanego wcześniej.
finding-known-after = „{ $subject }” pyta o „{ $other }”, a to wiadomo dopiero po rozmowie. Użyj tego na późniejszym etapie albo podaj w known_from, od którego etapu to pole jest znane.
finding-perhaps = Czy chodziło o „{ $name }”?

mend-add-stage = Dodaj pierwszy etap, na którym jest każdy.
mend-call = Nazwij „{ $name }”.
mend-delete = Usuń „{ $name }”.
mend-take-out = Usuń stąd: { $what }.
mend-use = Użyj „{ $name }”.
mend-ask = Zapytaj zamiast tego: { $what }.
mend-count-not-met = Licz brak wartości jako niespełnienie.
mend-count-met = Licz brak wartości jako spełnienie.
mend-count-unknown = Niech brak wartości pozostaje nierozstrzygnięty.
mend-time-zone = Przyjmij strefę czasową { $name }.
mend-mute = Nie licz tego: { $what }.
mend-unmute = Licz to znowu: { $what }.
mend-at-least = Wymagaj co najmniej { $n } z nich.
mend-points = Wymagaj { $n } punktów.
mend-grades = Wymagaj: { $what }.
mend-nest = Niech „{ $name }” pyta też o „{ $other }”.
mend-optional = Niech ścieżka może omijać „{ $name }”.
mend-never-fade = Niech punkty nie maleją.
mend-grid = Uporządkuj siatkę.
mend-no-grid = Usuń siatkę.
mend-known-from = Podaj, że „{ $name }” jest znane od „{ $other }”.
mend-known-always = Podaj, że „{ $name }” jest znane od początku.
problem-too-many-cells = Wiersz ma więcej komórek niż nagłówek, więc został odrzucony. Sprawdź, czy separator nie stoi w tekście bez cudzysłowu.
problem-too-few-cells = Wiersz ma mniej komórek niż nagłówek, więc został odrzucony. Sprawdź, czy w tekście bez cudzysłowu nie ma złamania wiersza.
problem-cell-too-long = Komórka tego wiersza ma ponad 16 MiB, więc wiersz został odrzucony. Sprawdź, czy nie ma niezamkniętego cudzysłowu.
problem-not-decoded = Są tu bajty, które w tym kodowaniu nie są żadną literą; każdy pokazano jako znak zapytania w rombie. Wybierz kodowanie, w którym to zapisano, albo popraw wartość.
problem-not-a-number = To nie jest liczba, więc wartość pozostaje pusta. Zapisz ją jak 11 lub 11-50 albo zaimportuj kolumnę jako tekst.
problem-not-a-date = To nie jest data, więc wartość pozostaje pusta. Zapisz ją jak 2026-11-22 albo zaimportuj kolumnę jako tekst.
problem-not-money = To nie jest kwota z walutą, więc wartość pozostaje pusta. Zapisz ją jak 12000 EUR albo zaimportuj kolumnę jako liczbę.
problem-not-yes-no = To ani tak, ani nie, więc wartość pozostaje pusta. Aby ją zachować, zaimportuj kolumnę jako wybór.
problem-cell-error = To błąd arkusza, więc wartość pozostaje pusta. Popraw formułę i wyeksportuj arkusz ponownie.
problem-in-doubt = To można odczytać na dwa sposoby, więc wartość pozostaje pusta. Wskaż, jak czytać kolumnę, i zaimportuj ją ponownie.
# $samples are some of the values, joined with dots.
unread-not-a-number =
    { $n ->
        [one] { $column }: { $n } wartość nie jest liczbą ({ $samples })
        [few] { $column }: { $n } wartości nie jest liczbą ({ $samples })
        [many] { $column }: { $n } wartości nie jest liczbą ({ $samples })
       *[other] { $column }: { $n } wartości nie jest liczbą ({ $samples })
    }
unread-not-a-date =
    { $n ->
        [one] { $column }: { $n } wartość nie jest datą ({ $samples })
        [few] { $column }: { $n } wartości nie jest datą ({ $samples })
        [many] { $column }: { $n } wartości nie jest datą ({ $samples })
       *[other] { $column }: { $n } wartości nie jest datą ({ $samples })
    }
unread-not-money =
    { $n ->
        [one] { $column }: { $n } wartość nie jest kwotą z walutą ({ $samples })
        [few] { $column }: { $n } wartości nie jest kwotą z walutą ({ $samples })
        [many] { $column }: { $n } wartości nie jest kwotą z walutą ({ $samples })
       *[other] { $column }: { $n } wartości nie jest kwotą z walutą ({ $samples })
    }
unread-not-yes-no =
    { $n ->
        [one] { $column }: { $n } wartość to ani tak, ani nie ({ $samples })
        [few] { $column }: { $n } wartości to ani tak, ani nie ({ $samples })
        [many] { $column }: { $n } wartości to ani tak, ani nie ({ $samples })
       *[other] { $column }: { $n } wartości to ani tak, ani nie ({ $samples })
    }
unread-not-decoded = { $column }: wartości z bajtami, które nie są literami tego kodowania: { $n } ({ $samples })
unread-cell-error =
    { $n ->
        [one] { $column }: { $n } wartość jest błędem arkusza ({ $samples })
        [few] { $column }: { $n } wartości są błędami arkusza ({ $samples })
        [many] { $column }: { $n } wartości jest błędami arkusza ({ $samples })
       *[other] { $column }: { $n } wartości jest błędem arkusza ({ $samples })
    }
unread-in-doubt =
    { $n ->
        [one] { $column }: { $n } wartość można odczytać na dwa sposoby ({ $samples })
        [few] { $column }: { $n } wartości można odczytać na dwa sposoby ({ $samples })
        [many] { $column }: { $n } wartości można odczytać na dwa sposoby ({ $samples })
       *[other] { $column }: { $n } wartości można odczytać na dwa sposoby ({ $samples })
    }
lossy-time =
    { $n ->
        [one] { $column }: z { $n } znacznika czasu zachowano tylko dzień ({ $samples })
        [few] { $column }: z { $n } znaczników czasu zachowano tylko dzień ({ $samples })
        [many] { $column }: z { $n } znaczników czasu zachowano tylko dzień ({ $samples })
       *[other] { $column }: z { $n } znaczników czasu zachowano tylko dzień ({ $samples })
    }
lossy-zone =
    { $n ->
        [one] { $column }: z { $n } znacznika czasu zachowano tylko dzień według zegara w jego strefie czasowej ({ $samples })
        [few] { $column }: z { $n } znaczników czasu zachowano tylko dzień według zegara w ich strefie czasowej ({ $samples })
        [many] { $column }: z { $n } znaczników czasu zachowano tylko dzień według zegara w ich strefie czasowej ({ $samples })
       *[other] { $column }: z { $n } znaczników czasu zachowano tylko dzień według zegara w ich strefie czasowej ({ $samples })
    }
lossy-sign =
    { $n ->
        [one] { $column }: { $n } kwotę odczytano w walucie kolumny ({ $samples })
        [few] { $column }: { $n } kwoty odczytano w walucie kolumny ({ $samples })
        [many] { $column }: { $n } kwot odczytano w walucie kolumny ({ $samples })
       *[other] { $column }: { $n } kwoty odczytano w walucie kolumny ({ $samples })
    }
taken-as-missing =
    { $n ->
        [one] { $column }: { $n } wartość mówi, że nic tu nie ma, i liczy się jako brakująca ({ $samples })
        [few] { $column }: { $n } wartości mówią, że nic tu nie ma, i liczą się jako brakujące ({ $samples })
        [many] { $column }: { $n } wartości mówi, że nic tu nie ma, i liczy się jako brakujące ({ $samples })
       *[other] { $column }: { $n } wartości mówi, że nic tu nie ma, i liczy się jako brakujące ({ $samples })
    }
perhaps-missing =
    { $n ->
        [one] { $column }: { $n } wartość może znaczyć, że nic tu nie ma; zostaje bez zmian ({ $samples })
        [few] { $column }: { $n } wartości mogą znaczyć, że nic tu nie ma; zostają bez zmian ({ $samples })
        [many] { $column }: { $n } wartości może znaczyć, że nic tu nie ma; zostają bez zmian ({ $samples })
       *[other] { $column }: { $n } wartości może znaczyć, że nic tu nie ma; zostają bez zmian ({ $samples })
    }
ask-decimal =
    { $n ->
        [one] { $column }: { $n } liczba może oznaczać tysiące albo ułamek ({ $samples })
        [few] { $column }: { $n } liczby mogą oznaczać tysiące albo ułamki ({ $samples })
        [many] { $column }: { $n } liczb może oznaczać tysiące albo ułamki ({ $samples })
       *[other] { $column }: { $n } liczby może oznaczać tysiące albo ułamki ({ $samples })
    }
ask-dates =
    { $n ->
        [one] { $column }: w { $n } dacie nie wiadomo, która liczba to dzień, a która miesiąc lub rok ({ $samples })
        [few] { $column }: w { $n } datach nie wiadomo, która liczba to dzień, a która miesiąc lub rok ({ $samples })
        [many] { $column }: w { $n } datach nie wiadomo, która liczba to dzień, a która miesiąc lub rok ({ $samples })
       *[other] { $column }: w { $n } daty nie wiadomo, która liczba to dzień, a która miesiąc lub rok ({ $samples })
    }
ask-day-numbers =
    { $n ->
        [one] { $column }: { $n } liczba może być datą policzoną przez program ({ $samples })
        [few] { $column }: { $n } liczby mogą być datami policzonymi przez program ({ $samples })
        [many] { $column }: { $n } liczb może być datami policzonymi przez program ({ $samples })
       *[other] { $column }: { $n } liczby może być datami policzonymi przez program ({ $samples })
    }
ask-currency =
    { $n ->
        [one] { $column }: { $n } kwota ma znak wspólny dla kilku walut ({ $samples })
        [few] { $column }: { $n } kwoty mają znak wspólny dla kilku walut ({ $samples })
        [many] { $column }: { $n } kwot ma znak wspólny dla kilku walut ({ $samples })
       *[other] { $column }: { $n } kwoty ma znak wspólny dla kilku walut ({ $samples })
    }
read-how-title = Jak odczytano wartości
ask-as-text = Do tego czasu kolumna jest tekstem. Wskaż, jak ją czytać: { $option }
ask-as-missing = Do tego czasu niejasne wartości pozostają puste. Wskaż, jak je czytać: { $option }
ask-as-numbers = Zostają liczbami. Jeśli to daty, wskaż to: { $option }
ask-perhaps-missing = Jeśli to znaczy, że nic tu nie ma, wskaż to: { $option }
ask-taken-as-missing = Jeśli to wartość, wskaż to: { $option }
error-not-a-day = To nie jest data.
error-not-a-day-remedy = Zapisz ją jak 2026-11-22.

## Duplikaty

duplicate-certain =
    { $n ->
        [one] { $n } grupa to na pewno jedna osoba.
        [few] { $n } grupy to na pewno po jednej osobie.
        [many] { $n } grup to na pewno po jednej osobie.
       *[other] { $n } grupy to na pewno po jednej osobie.
    }
duplicate-likely =
    { $n ->
        [one] { $n } grupa to prawdopodobnie jedna osoba: warto ją obejrzeć.
        [few] { $n } grupy to prawdopodobnie po jednej osobie: warto je obejrzeć.
        [many] { $n } grup to prawdopodobnie po jednej osobie: warto je obejrzeć.
       *[other] { $n } grupy to prawdopodobnie po jednej osobie: warto je obejrzeć.
    }
duplicate-rank-certain = na pewno
duplicate-rank-likely = prawdopodobnie
duplicate-but = ale { $reasons }
duplicate-for-same-email = ten sam adres e-mail
duplicate-for-same-mailbox = adresy jednej skrzynki
duplicate-for-same-phone = ten sam numer telefonu
duplicate-for-same-profile = ten sam profil
duplicate-for-same-id = ten sam identyfikator
duplicate-for-same-name = to samo imię i nazwisko
duplicate-for-alike-name = prawie to samo imię i nazwisko
duplicate-for-initials = to samo nazwisko, raz z inicjałem
duplicate-for-part-of-name = jedno nazwisko jest częścią drugiego
duplicate-for-same-given-name = to samo imię
duplicate-for-same-company = ta sama firma
duplicate-for-alike-company = prawie ta sama firma
duplicate-for-same-domain = ta sama domena firmy
duplicate-against-other-name = inne imię i nazwisko
duplicate-against-other-family-name = inne nazwisko
duplicate-against-other-email-there = inny adres w tej samej firmie
duplicate-against-other-phone = inny numer telefonu
duplicate-against-other-profile = inny profil
duplicate-against-other-company = inna firma
duplicate-against-other-domain = inna domena firmy
duplicate-against-often-called-so = inni tam mogą nazywać się tak samo
duplicate-against-other-in-group = inny wiersz grupy to ktoś inny
duplicate-block-email = adres e-mail
duplicate-block-mailbox = skrzynka
duplicate-block-phone = numer telefonu
duplicate-block-profile = profil
duplicate-block-id = identyfikator
duplicate-block-domain = domena i podobne nazwisko
duplicate-block-company = firma i podobne nazwisko
duplicate-block-name = nazwisko i podobna firma
duplicate-limit-key =
    { $n ->
        [one] { $n } wiersz ma wartość wspólną dla ponad 20 wierszy, więc nie mówi ona, kto to jest: { $block } ({ $blocks }).
        [few] { $n } wiersze mają wartość wspólną dla ponad 20 wierszy, więc nie mówi ona, kto to jest: { $block } ({ $blocks }).
        [many] { $n } wierszy ma wartość wspólną dla ponad 20 wierszy, więc nie mówi ona, kto to jest: { $block } ({ $blocks }).
       *[other] { $n } wiersza ma wartość wspólną dla ponad 20 wierszy, więc nie mówi ona, kto to jest: { $block } ({ $blocks }).
    }
duplicate-limit-name =
    { $n ->
        [one] { $n } wiersz dzieli z ponad 200 innymi: { $block }; porównano go tylko z 20 najbliższymi według nazwiska ({ $blocks }).
        [few] { $n } wiersze dzielą z ponad 200 innymi: { $block }; każdy porównano tylko z 20 najbliższymi według nazwiska ({ $blocks }).
        [many] { $n } wierszy dzieli z ponad 200 innymi: { $block }; każdy porównano tylko z 20 najbliższymi według nazwiska ({ $blocks }).
       *[other] { $n } wiersza dzieli z ponad 200 innymi: { $block }; każdy porównano tylko z 20 najbliższymi według nazwiska ({ $blocks }).
    }

## Command line

cli-made = Nowy obszar roboczy: { $file }
cli-looking = Przeglądanie pliku
cli-definition-in-force = Obowiązuje teraz: definicja { $hash }
cli-findings-none = Z tą definicją wszystko jest w porządku.
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = błąd
cli-severity-warning = uwaga
cli-criteria = Kryteria
cli-run = Przebieg { $id }
cli-run-not-kept = niezapisany, bo obszar roboczy można tylko czytać
cli-skipped = Pominęło
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = Sprawdź ścieżkę po --workspace albo załóż tam obszar roboczy poleceniem „new”.
cli-error-definition-wrong-remedy = Popraw w pliku to, co wymieniono powyżej, i spróbuj ponownie. Nic nie zmieniono.
cli-error-definition-absent-remedy = Wprowadź ją poleceniem „definition import PLIK.json” albo napisz w oknie.
cli-error-lead-absent-remedy = Podaj identyfikator rekordu albo adres e-mail tak, jak stoi na liście.

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = Uzgodnienie
paper-reached-by-rule = Kto osiąga ten etap:
paper-reached-by-decision = O tym etapie ktoś decyduje; lista zapisuje to tak:
paper-reached-by-fact = Ten etap to coś, co się stało; lista zapisuje to tak:
paper-optional = Leady mogą pominąć ten etap.
paper-entered-on = Dzień podaje pole „{ $field }”.
paper-decision-unrecorded = Lista jeszcze nie zapisuje tej decyzji.
paper-everybody = Każdy lead.
paper-nobody = Na razie żaden lead: nie ma kryterium.
paper-everybody-muted = Każdy lead: wszystko tu jest wyciszone.
paper-nobody-muted = Żaden lead: wszystko tu jest wyciszone.
criterion-missing-met = (brak wartości liczy się jako spełnione)
criterion-missing-not-met = (brak wartości liczy się jako niespełnione)
change-title = Zmieniła się nazwa
change-time-zone = Zmieniła się strefa czasowa, według której liczone są dni
change-criterion-added = Dodano kryterium · { $places }
change-criterion-removed = Usunięto kryterium · { $places }
change-criterion-changed = Zmieniono kryterium · { $places }
change-criterion-reworded = Inna nazwa lub inne uzasadnienie kryterium, które pyta o to samo · { $places }
change-place-stage = etap „{ $name }”
change-place-muted = { $place } (wyciszone)
change-place-nowhere = nigdzie nieużywane
change-profile-added = Idealny klient, „{ $name }”: dodano
change-profile-removed = Idealny klient, „{ $name }”: usunięto
change-exclusion-added = Dodano wykluczenie
change-muted = Wyciszono, już się nie liczy ({ $name })
change-unmuted = Znów się liczy ({ $name })
change-exclusion-removed = Usunięto wykluczenie
change-stage-added = Dodano etap „{ $name }”
change-stage-removed = Usunięto etap „{ $name }”
change-stage-renamed = Etap ma inną nazwę
change-stage-owner = Inna strona odpowiada za etap „{ $name }”
change-stage-optional = Leady mogą teraz pominąć etap „{ $name }”
change-stage-entered-on = Dzień etapu „{ $name }” podaje teraz inne pole
change-stage-required = Leady nie mogą już pominąć etapu „{ $name }”
change-stage-rule = Etap „{ $name }” ma inną regułę
change-criteria-order = Zmieniła się tylko kolejność; każdy lead jest oceniany jak dotąd
change-stage-order = Etapy następują w innej kolejności
version-agreed = v{ $no } uzgodniona { $date }
version-superseded = v{ $no } uzgodniona { $date }, zastąpiona
version-proposed = v{ $no } czeka na podpis
version-left = v{ $no } nigdy nieuzgodniona
version-single-signer = jeden podpisujący
diff-none = Nic się nie zmieniło.
cli-versions-no-definition = Nie ma jeszcze definicji.
cli-versions-draft = Obowiązująca definicja to szkic: nikt jej nie podpisał.
fact-proposed = { $title } (v{ $no }, brak podpisu: { $side })
fact-agreed = v{ $no } uzgodniona { $date }
home-agreement-agreed = Obie strony uzgodniły „{ $title }” dnia { $date }.
home-agreement-signed-by = v{ $no }, podpisy: { $names }.
home-agreement-missing = Pod v{ $no } brakuje podpisu: { $side }.
home-agreement-since = Wersja { $no } to ostatnia podpisana przez obie strony; ten szkic różni się od niej.
agreement-title = Uzgodnienie
agreement-says = Tekst, który podpisują obie strony. Podpisany już się nie zmienia; każda zmiana to nowy szkic.
agreement-nothing = Nie ma jeszcze czego podpisać
agreement-nothing-says = Najpierw zapiszcie, czym jest dobry lead. Potem obie strony podpiszą to tutaj.
agreement-go-define = Otwórz definicję
agreement-not-in-force = Wersja { $no } teraz nie rozstrzyga.
agreement-take-up = Wróć do wersji { $no }
agreement-unsaved = Definicja ma niezapisane zmiany. Tutaj podpisuje się zapisany tekst.
agreement-wrong = Ta definicja nie może ocenić obecnej listy. Przed podpisaniem trzeba ją poprawić.
agreement-read-only = Ten obszar roboczy można teraz tylko czytać, więc nie da się nic podpisać.
agreement-draft = Szkic: nikt go nie podpisał
agreement-proposed = Wersja { $no }: brakuje jednego podpisu
agreement-agreed = Wersja { $no }: uzgodniona { $date }
agreement-superseded = Wersja { $no }: uzgodniona { $date }, później zastąpiona
agreement-left = Wersja { $no }: nigdy nieuzgodniona, porzucona dla innego tekstu
agreement-days = Dni są liczone według strefy czasowej { $zone }.
agreement-to-signatures = Do podpisów
agreement-signatures = Podpisy
agreement-signed = podpis z dnia { $date }
agreement-unsigned = jeszcze bez podpisu
agreement-sign-for = Podpisz: { $side }
agreement-sign-title = Podpisz definicję
agreement-sign-says = Podpis obejmuje ten tekst co do litery. Zostaje na zawsze.
agreement-sign-name = Imię i nazwisko
agreement-single-signer = Jedna osoba podpisała za obie strony.
agreement-hash = Skrót (hash) podpisywanego tekstu
agreement-definition-hash = Skrót (hash) reguł, które decydują o leadach
agreement-people = Kto bierze udział
agreement-people-none = Nikogo jeszcze nie dodano. Kto podpisze, zostanie dodany.
agreement-person-signs = { $side }, podpisuje
agreement-person-watches = { $side }, bierze udział bez podpisu
agreement-person-add = Dodaj osobę
agreement-person-title = Kto bierze udział
agreement-person-name = Imię i nazwisko
agreement-person-side = Reprezentuje
agreement-person-may-sign = Podpisuje za tę stronę
agreement-person-save = Zapisz
versions-title = Wersje
versions-draft = Szkic
versions-draft-says = obowiązuje, bez podpisu
versions-of = Wersja { $no }
versions-agreed = uzgodniona { $date }
versions-superseded = uzgodniona { $date }, zastąpiona
versions-proposed = czeka na podpis: { $side }
versions-left = nigdy nieuzgodniona
versions-none = Nie ma jeszcze wersji: tworzy ją pierwszy podpis.
papers-title = Dokumenty
papers-says = Zapisz tekst jako dokument: do podpisu, do wysłania, do powieszenia na ścianie.
papers-kind = Który dokument
papers-kind-agreement = Uzgodnienie
papers-kind-agreement-says = Cały tekst z lejkiem, zmianami, podpisami i skrótami.
papers-kind-card = Karta na ścianę
papers-kind-card-says = Czym jest dobry lead, dużymi literami na jednej stronie.
papers-kind-minutes = Protokół
papers-kind-minutes-says = Co działo się na warsztacie: kto był, propozycje, kalibracja, decyzje, sprawy otwarte oraz lejek przed i po.
papers-form = Format
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = Zapisz…
papers-draft = SZKIC: nikt nie podpisał tego tekstu
papers-proposed = JESZCZE NIE UZGODNIONO: brakuje jednego podpisu
papers-superseded = JUŻ NIE OBOWIĄZUJE: zastąpił go inny tekst
papers-read-in = Tej wersji nie podpisano w tym języku. Zdania podano tak, jak je podpisano, w innym.
papers-funnel = Lejek według tego tekstu
papers-funnel-none = Nie ma leadów, które ten tekst mógłby ocenić, więc nie ma lejka.
papers-range = od { $least } do { $most }
papers-range-says = Gdzie stoją dwie liczby, pierwsza jest pewna; druga liczy też wszystkich, których jeszcze nie można ocenić.
papers-changes = Co się zmieniło od wersji { $no }
papers-hashes = Skróty (hash)
papers-hashes-says = Zmieniają się z każdą literą tego, z czego je policzono.
papers-hash-later = powstanie z pierwszym podpisem
papers-signed-at = podpisano { $date } o { $time }
papers-zone = Godziny według strefy { $zone }.
papers-ask = Pytania? Zapytaj: { $people }.
papers-more =
    { $n ->
        [one] jeszcze { $n } zdanie jest w uzgodnieniu
        [few] jeszcze { $n } zdania są w uzgodnieniu
        [many] jeszcze { $n } zdań jest w uzgodnieniu
       *[other] jeszcze { $n } zdania jest w uzgodnieniu
    }
papers-more-parts =
    { $n ->
        [one] Jeszcze { $n } część jest w uzgodnieniu.
        [few] Jeszcze { $n } części są w uzgodnieniu.
        [many] Jeszcze { $n } części jest w uzgodnieniu.
       *[other] Jeszcze { $n } części jest w uzgodnieniu.
    }
papers-shortened = Zdania zakończone … są w uzgodnieniu w całości.
minutes-title = Protokół
minutes-subtitle = Protokół z warsztatu z { $date }
minutes-present = Kto był obecny
minutes-proposals = Co zaproponowano
minutes-proposal = Propozycja
minutes-calibration = Kalibracja w ciemno
minutes-lead = Lead
minutes-decisions = Co postanowiono
minutes-options = Do wyboru było:
minutes-chosen = Postanowiono
minutes-why = Dlaczego
minutes-decided-by = Kto
minutes-dissent = Przeciw
minutes-open = Co pozostaje otwarte
minutes-open-what = Sprawa
minutes-open-who = Zajmie się
minutes-before = Lejek przed
minutes-after = Lejek po
minutes-nothing = Nic nie zapisano.
compare-title = Co się zmieniło
compare-before = Od
compare-after = Do
compare-needs = Gdy tylko będą dwa teksty, można je tu porównać.
compare-was = przedtem
compare-is = teraz
error-name-unfit = To nie jest nazwisko, które może podpisać.
error-name-unfit-remedy = Podaj nazwisko do 120 znaków, w jednym wierszu.
error-not-a-signatory = Ta osoba bierze udział bez prawa podpisu.
error-not-a-signatory-remedy = Niech podpisze ktoś inny albo zaznacz, że ta osoba podpisuje.
error-already-signed = Ten podpis już jest pod tym tekstem.
error-already-signed-remedy = Nic więcej nie trzeba robić. Druga strona podpisuje we własnym imieniu.
error-version-absent = Nie ma takiej wersji.
error-version-absent-remedy = Sprawdź listę wersji. Definicja staje się wersją przy pierwszym podpisie.

## Szablony definicji

patterns-title = Zacznij od szablonu
patterns-says = Szablon to początek: jego kryteria stają się Twoje. Zastępuje on to, co jest teraz w szkicu; przycisk „Cofnij” to przywraca.
patterns-open = Szablon
patterns-empty = Nie ma jeszcze żadnego kryterium. Zacznij od znanego sposobu kwalifikacji albo dodaj poniżej własne kryteria.
patterns-source = Źródło: { $source }
pattern-bant = BANT
pattern-bant-says = Budżet, decyzyjność, potrzeba i termin: dwa z czterech dają MQL, wszystkie cztery SQL.
pattern-bant-source = praktyka sprzedaży IBM od lat 50.
pattern-bant-budget = Budżet
pattern-bant-authority = Decyzyjność
pattern-bant-need = Potrzeba
pattern-bant-timeline = Termin
pattern-champ = CHAMP
pattern-champ-says = Najpierw wyzwania, potem decyzyjność, pieniądze i priorytet: wyzwanie u decydenta daje MQL, wszystkie cztery SQL.
pattern-champ-source = odpowiedź InsightSquared na BANT, lata 2010.
pattern-champ-challenges = Wyzwania
pattern-champ-authority = Decyzyjność
pattern-champ-money = Pieniądze
pattern-champ-prioritization = Priorytet
pattern-meddic = MEDDIC
pattern-meddic-says = Do złożonej sprzedaży: znany problem daje MQL; cztery z: mierniki, decydent finansowy, kryteria decyzji, proces decyzji, problem, sprzymierzeniec – SQL.
pattern-meddic-source = Dick Dunkel i Jack Napoli w PTC, lata 90.
pattern-meddic-metrics = Mierniki
pattern-meddic-economic-buyer = Decydent finansowy
pattern-meddic-decision-criteria = Kryteria decyzji
pattern-meddic-decision-process = Proces decyzji
pattern-meddic-pain = Rozpoznany problem
pattern-meddic-champion = Sprzymierzeniec
pattern-hubspot-lifecycle = Cykl życia HubSpot
pattern-hubspot-lifecycle-says = Etapy, które zapisuje HubSpot, od subskrybenta do klienta: każdy jest osiągnięty, gdy zapisano jego albo późniejszy.
pattern-hubspot-lifecycle-source = domyślne etapy cyklu życia w HubSpot
score-fit = Dopasowanie
score-engagement = Zaangażowanie
pattern-mql-by-score = MQL według punktów
pattern-mql-by-score-says = Punkty za dopasowanie i za zainteresowanie, które z czasem gasną; razem dają ocenę, a najlepsze oceny tworzą MQL.
pattern-mql-by-score-source = punktacja leadów w automatyzacji marketingu, dopasowanie i zaangażowanie osobno
findings-choose-field = Wybierz pole zamiast „{ $field }”
findings-choose = Wybierz pole

## What was imported
import-changes = { $field }: uzupełniono { $filled }, zmieniono { $replaced }, usunięto { $cleared }
import-moves = { $stage }: nowych { $new }, weszło { $entered }, wyszło { $left }
imports-none = Nic jeszcze nie zaimportowano.
imports-no = Nr
imports-when = Kiedy
imports-file = Plik
imports-rows = Wiersze
imports-by = Kto
imports-state = Stan
imports-n = { $n }
imports-undone = cofnięty
imports-counts = liczy się
imports-left-out = pominięta
imports-was-undone = Import { $no } cofnięto. Lista ma teraz leadów: { $n }.
imports-was-redone = Import { $no } znów się liczy. Lista ma teraz leadów: { $n }.
imports-absent = { $n ->
    [one] { $n } osoby z wcześniejszego pliku nie ma w imporcie { $no }, który obejmuje wszystko.
    [few] { $n } osób z wcześniejszego pliku nie ma w imporcie { $no }, który obejmuje wszystko.
    [many] { $n } osób z wcześniejszego pliku nie ma w imporcie { $no }, który obejmuje wszystko.
   *[other] { $n } osoby z wcześniejszego pliku nie ma w imporcie { $no }, który obejmuje wszystko.
}
imports-absent-none = Z ostatniego pliku, który obejmował wszystko, nikogo nie brakuje.

## Screens: imports, what they changed, and what was said of a lead

screen-imports = Importy
imports-title = Importy
imports-says = Każdy plik, który wszedł, od najnowszego. Każdy można cofnąć i przywrócić.
imports-empty = Nic jeszcze nie zaimportowano
imports-empty-says = Każdy plik, który wejdzie, jest tu zapisany wraz z tym, co zmienił, więc można go obejrzeć i cofnąć.
screen-tables = Tabele
other-tables-says = Co zostało zaimportowane obok leadów, w obecnym stanie. Zmienia się przez import albo jego cofnięcie.
other-tables-choose = Która tabela
other-tables-empty = Niczego takiego jeszcze nie zaimportowano
other-tables-empty-says =
    { $rows ->
        [companies] Zaimportuj plik z jedną firmą w wierszu: jej identyfikator, nazwę lub domenę i to, co o niej wiadomo.
        [deals] Zaimportuj plik z jedną szansą sprzedaży w wierszu: jej identyfikator, etap, kwotę i daty oraz adres e-mail kontaktu.
        [activities] Zaimportuj plik z jedną aktywnością w wierszu: jej rodzaj, dzień i adres e-mail osoby.
        [stage_history] Zaimportuj plik z jedną zmianą etapu w wierszu: identyfikator rekordu lub adres e-mail, etap i dzień. Systemy CRM eksportują ją jako historię leada.
        [costs] Zaimportuj plik z jedną kwotą w wierszu: jej źródło lub kampanię, okres (miesiąc lub dzień) i walutę.
        [counts] Zaimportuj plik z jedną liczbą w wierszu: jej źródło, okres (miesiąc lub dzień) i to, co jest liczone, na przykład odwiedziny lub obserwujący.
       *[details] Zaimportuj plik z jednym wierszem dla każdej rzeczy, którą wymieniają inne tabele, na przykład produktu, i z tym, co o niej wiadomo.
    }
imports-bar = Wierszy: { $n }; przyjęto { $accepted }, połączono { $merged }, odrzucono { $rejected }, pominięto { $skipped }
imports-snapshot = obejmuje wszystko
imports-blanks = puste usuwają
imports-mends = poprawione wiersze nr { $no }
imports-nobody = nie podano
imports-since = cofnięty { $date }
imports-action = Działanie
imports-undo = Cofnij
imports-redo = Przywróć
imports-undo-of = Cofnij: { $file }
imports-redo-of = Przywróć: { $file }
imports-counting = Liczenie, co się zmieni …
imports-undo-people = Nowe osoby, które znikną: { $n }. Wartości, które wrócą do poprzednich: { $values }. Nic nie przepada: import można przywrócić.
imports-undo-rows = Nowe wiersze, które znikną: { $n }. Wartości, które wrócą do poprzednich: { $values }. Nic nie przepada: import można przywrócić.
imports-redo-says = To, co mówił ten plik, znów się liczy, na swoim miejscu wśród innych. Przyjęte wiersze: { $n }.
imports-undo-go = Cofnij ten import
imports-redo-go = Przywróć ten import
imports-leave = Zostaw
imports-undoing = Cofanie importu
imports-redoing = Przywracanie importu
imports-all = Wszystkie importy
imports-by-at = { $by }, { $date }
imports-columns = Kolumny
imports-field = Pole
imports-size = Rozmiar
imports-hash = SHA-256
imports-copy = Kopiuj
imports-copied = Skopiowano
imports-refresh = Odśwież nowszym plikiem
imports-refresh-other = Ten plik ma inne nagłówki niż poprzedni, więc najpierw obejrzyj jego kolumny.
imports-rejected = Odrzucone wiersze
imports-rejected-says = Popraw komórki i spróbuj ponownie. Puste komórki na końcu są pomijane.
imports-rejected-export = Eksportuj odrzucone wiersze
imports-row = Wiersz { $row }
imports-cell = Wiersz { $row }, { $column }
imports-extra = poza kolumnami
imports-mended = poprawiono { $date }
imports-retry = Spróbuj ponownie
imports-retry-title = Co zrobią poprawione wiersze
imports-retry-go = Importuj poprawione wiersze
imports-retry-back = Wróć do wierszy
imports-retried = Poprawione wiersze są na liście.
imports-unread = Wartości, których nie odczytano
imports-right = Popraw
imports-right-of = Wartość dla wiersza { $row }, { $column }
imports-first = Pokazano pierwsze: { $n }.
imports-clean = Każdy wiersz odczytano tak, jak był zapisany.
import-snapshot = Ten plik to wszystko, co jest
import-snapshot-means = Kto był we wcześniejszym takim pliku, a w tym go nie ma, zostaje oznaczony jako nieobecny, nigdy usunięty.
import-blanks = Puste pole usuwa to, co jest
import-blanks-means = Gdzie komórka jest pusta, znana dotąd wartość znika. Bez tego puste pole niczego nie zmienia.
import-before = Ten sam plik zaimportowano { $date }.
import-before-by = Ten sam plik zaimportowano { $date }; kto: { $by }.
import-before-look = Zobacz ten import
import-names-nobody = Nic w tych wierszach nie wskazuje osoby, a uznano je za osoby. Jeśli to coś innego, cofnij import i podaj tabelę, np. --table details.
changes-title = Co się zmienia u tych, którzy już są
changes-done-title = Co się zmieniło u tych, którzy już byli
changes-filled = Uzupełniono
changes-replaced = Zmieniono
changes-cleared = Usunięto
changes-samples = Na przykład
changes-sample = { $before } → { $after }
moves-title = Kto przeszedł między etapami
moves-stage = Etap
moves-new = Weszli nowi
moves-entered = Weszli
moves-left = Wyszli
import-absent = Nieobecni w tym pliku i tak oznaczeni: { $n }
import-absent-look = Zobacz ich
leads-absent = Nieobecni w ostatnim pełnym pliku
lead-absent-since = Nieobecność od pliku { $file }, { $date }
lead-history = Historia
lead-history-none = Żaden import nic o tym leadzie nie mówi.
journey-title = Droga przez lejek
journey-pass = Przejście { $n }
journey-no-entry = Lead nie wszedł jeszcze na żaden etap.
journey-closed = Zakończone: { $by }, { $date }.
journey-since = do { $date }
known-by-history = zapisane w historii etapów
known-by-fact = dzień faktu
known-by-decision = dzień decyzji
known-by-dated-facts = ustalone z datowanych faktów
known-by-import = wynik importu lub poprawki
known-by-known-since = spełnione, odkąd lead jest znany; może wcześniej
ending-lost = Utracony
ending-recycled = Zwrócony
ending-disqualified = Zdyskwalifikowany
entries-column-n = Wejścia
entries-column-without-day = Dzień nieznany
entries-column-month = Miesiąc
entries-no-cohort = Brak kohort dla: { $stages }. Nie jest tam znany dzień żadnego wejścia. Etap ma historię dopiero wtedy, gdy kolejne importy zmieniają, kto go osiąga, albo gdy dzień podaje pole, datowane fakty lub historia etapów.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = ręcznie, { $date }
lead-told-hand-by = ręcznie, { $by }, { $date }
lead-told-cleared = usunięto
lead-told-undone = cofnięte
as-of-known = według wiedzy z dnia { $date }
funnel-known = Według wiedzy z dnia { $date }

## Duplikaty i usuwanie

screen-duplicates = Duplikaty
duplicates-look = Szukaj duplikatów
duplicates-looking = Szukam, kto jest na liście dwa razy
duplicates-looking-says = Samo szukanie niczego nie zmienia.
duplicates-stopped = Szukanie zatrzymano
duplicates-stopped-says = Lista jest taka, jak była.
duplicates-none = Nikt nie jest na liście dwa razy
duplicates-none-says = Porównano adresy, numery telefonu, profile, nazwiska i firmy.
duplicates-groups = Grupy
duplicates-certain = Pewne ({ $n })
duplicates-likely = Prawdopodobne: do obejrzenia ({ $n })
duplicates-n-rows =
    { $n ->
        [one] { $n } wiersz
        [few] { $n } wiersze
        [many] { $n } wierszy
       *[other] { $n } wiersza
    }
duplicates-merge-certain =
    { $n ->
        [one] Scal tę pewną grupę
        [few] Scal wszystkie { $n } pewne grupy
        [many] Scal wszystkie { $n } pewnych grup
       *[other] Scal wszystkie { $n } pewnej grupy
    }
duplicates-merge-certain-ask =
    { $n ->
        [one] { $n } grupa stanie się jedną osobą, tak jak zaproponowano. Jedno kliknięcie ją znów rozdzieli.
        [few] { $n } grupy staną się po jednej osobie, tak jak zaproponowano. Jedno kliknięcie je znów rozdzieli.
        [many] { $n } grup stanie się po jednej osobie, tak jak zaproponowano. Jedno kliknięcie je znów rozdzieli.
       *[other] { $n } grupy stanie się po jednej osobie, tak jak zaproponowano. Jedno kliknięcie je znów rozdzieli.
    }
duplicates-merge-go = Scal
duplicates-cancel = Anuluj
duplicates-merge = Scal
duplicates-apart = To nie ta sama osoba
duplicates-later = Później
duplicates-keys = J i K przechodzą między grupami, Enter scala, N mówi, że to nie ta sama osoba.
duplicates-for = Za tym
duplicates-against = Przeciw temu
duplicates-nothing-against = Nic nie przemawia przeciw.
duplicates-stays = Zostaje
duplicates-stays-row = Zostaje { $name } (wiersz { $row })
duplicates-field = Pole
duplicates-counts = { $field }: liczy się { $value }
duplicates-earlier = Poprzednie
duplicates-further = Następne
duplicates-shown = { $first }–{ $last } z { $of }
duplicates-limits = Czego nie porównano
merges-title = Scalone
merges-people =
    { $n ->
        [one] { $n } osoba
        [few] { $n } osoby
        [many] { $n } osób
       *[other] { $n } osoby
    }
merges-gone = nie ma już na liście
merges-part = Rozdziel
merges-part-named = Rozdziel: { $name }
merges-by = { $name }, { $at }
merges-none = Nikogo nie scalono.
merges-who = Kto
merges-certain-done =
    { $n ->
        [one] { $n } grupa stała się jedną osobą. Leadów na liście: { $leads }.
        [few] { $n } grupy stały się po jednej osobie. Leadów na liście: { $leads }.
        [many] { $n } grup stało się po jednej osobie. Leadów na liście: { $leads }.
       *[other] { $n } grupy stało się po jednej osobie. Leadów na liście: { $leads }.
    }
merges-undone =
    { $n ->
        [one] Cofnięto { $n } scalenie. Leadów na liście: { $leads }.
        [few] Cofnięto { $n } scalenia. Leadów na liście: { $leads }.
        [many] Cofnięto { $n } scaleń. Leadów na liście: { $leads }.
       *[other] Cofnięto { $n } scalenia. Leadów na liście: { $leads }.
    }
erase-menu = Usuń tę osobę…
erase-title = Usunąć: { $name }?
erase-values = Znika wszystko, co mówił o niej każdy import.
erase-around = Znika to, co robiła, i jej nazwisko w transakcjach.
erase-runs = Wcześniejsze przebiegi zostaną zapomniane, bo liczyły tę osobę.
erase-final = Tego nie da się cofnąć.
erase-block = I nie importuj jej ponownie
erase-keep = Zachowaj
erase-go = Usuń
erased-people =
    { $n ->
        [one] Usunięto { $n } osobę.
        [few] Usunięto { $n } osoby.
        [many] Usunięto { $n } osób.
       *[other] Usunięto { $n } osoby.
    }
erased-blocked = Bez ponownego importu.
erased-traces = Pliku nie udało się teraz zapisać od nowa, więc mogły w nim zostać ślady. Znikną, gdy obszar roboczy zostanie znów otwarty i na dysku będzie miejsce.
blocks-title = Lista blokad
blocks-open = Lista blokad…
blocks-people =
    { $n ->
        [0] Nikogo nie ma na liście blokad.
        [one] { $n } osoby nie wolno importować ponownie.
       *[other] { $n } osób nie wolno importować ponownie.
    }
blocks-since = { $date }: { $n }
blocks-left-out =
    { $n ->
        [one] Import { $no }, { $file }: pominięto { $n } wiersz
        [few] Import { $no }, { $file }: pominięto { $n } wiersze
        [many] Import { $no }, { $file }: pominięto { $n } wierszy
       *[other] Import { $no }, { $file }: pominięto { $n } wierszy
    }
blocks-says = Osoby usunięte na stałe są rozpoznawane po skrótach adresu e-mail i identyfikatora rekordu. Samych adresów nie przechowujemy, więc można sprawdzić tylko adres, który wpiszesz.
blocks-key = Adres e-mail lub identyfikator rekordu
blocks-check = Sprawdź
blocks-is = Na liście blokad od { $date }.
blocks-is-not = Nie ma na liście blokad.
blocks-lift = Wpuść ponownie…
blocks-lift-sure = Następny import, który zawiera tę osobę, przywróci ją. Jeśli prosiła o zapomnienie, nie wpuszczaj jej.
blocks-lift-go = Wpuść ponownie
blocks-keep = Nie wpuszczaj
blocks-lifted = Usunięto z listy blokad: następny import może przywrócić tę osobę.
blocks-close = Zamknij
mask-on = Ukryj dane osób
mask-off = Pokaż dane osób
mask-is-on = Nazwiska, adresy i notatki są ukryte
mask-key = Ctrl+Shift+M
mask-fields = Co jest ukryte…
mask-fields-title = Pola, które mówią, kim ktoś jest
mask-fields-says = Rozpoznane po typie i nazwie. Zaznacz to, co program pominął. Te same pola są pomijane w eksportach zanonimizowanych.
mask-mend = Aby poprawić wartości, najpierw pokaż dane osób.
anonymised = Zanonimizowany: bez nazwisk, adresów i wolnych tekstów
anonymised-says = Każda osoba otrzymuje pseudonim. Liczby i daty zostają, więc są to dane pseudonimowe: kto dobrze zna daną osobę, może ją nadal rozpoznać.
anonymised-keep = Te same pseudonimy za każdym razem: eksporty tego obszaru można łączyć
anonymised-fresh = Nowe pseudonimy: nikt nie połączy tego pliku z innym
anonymised-pseudonyms = Pseudonimy
anonymised-left-out = Pominięto: { $fields }
anonymised-small =
    { $n ->
        [one] { $field }: { $n } wartość ma mniej niż 5 osób (najmniej: { $fewest })
        [few] { $field }: { $n } wartości mają mniej niż 5 osób (najmniej: { $fewest })
        [many] { $field }: { $n } wartości ma mniej niż 5 osób (najmniej: { $fewest })
       *[other] { $field }: { $n } wartości ma mniej niż 5 osób (najmniej: { $fewest })
    }
anonymised-alone =
    { $n ->
        [0] Biorąc wszystkie zachowane wartości razem, nikt nie jest jedyny.
        [one] Biorąc wszystkie zachowane wartości razem, { $n } osoba jest jedyna i może zostać rozpoznana.
        [few] Biorąc wszystkie zachowane wartości razem, { $n } osoby są jedyne i mogą zostać rozpoznane.
        [many] Biorąc wszystkie zachowane wartości razem, { $n } osób jest jedynych i może zostać rozpoznanych.
       *[other] Biorąc wszystkie zachowane wartości razem, { $n } osoby jest jedynych i może zostać rozpoznanych.
    }
backup-go = Zapisz kopię…
backup-done = Zapisano: { $file }

## Lead lists

error-list-absent = Nie ma takiej listy albo takiej jej zmiany.
error-list-absent-remedy = Spójrz na listy: mogła zmienić nazwę, zostać usunięta, a zmiana cofnięta.
error-list-exists = Lista o tej nazwie już istnieje.
error-list-exists-remedy = Wybierz inną nazwę albo najpierw zmień nazwę tamtej listy.
error-list-name-unfit = To nie może być nazwa listy.
error-list-name-unfit-remedy = Podaj nazwę w jednym wierszu, najwyżej 120 znaków.
error-list-of-people = Na listach są tylko osoby.
error-list-of-people-remedy = Firmy, szanse i aktywności importuj bez listy.
error-list-of-past = Kto jest na liście, zmienia się według stanu na dziś.
error-list-of-past-remedy = Wróć do dzisiaj, a potem dodaj leady do listy.
error-import-of-others = Wiersze tego importu nie są osobami.
error-import-of-others-remedy = Wybierz import osób.
funnel-on-list = na liście „{ $list }”
funnel-among = Czyje leady są liczone
funnel-among-all = Wszystkie osoby
import-to-list = Lista: { $name }
import-list = Lista leadów
import-list-none = Bez listy
import-list-new = Nowa lista
import-list-name = Nazwa listy
import-list-means = Wszyscy z tego pliku będą wtedy na liście. To idzie za importem: razem z nim się cofa i wraca.
import-snapshot-of-list = Ten plik to cała lista
import-snapshot-of-list-means = Kto jest na tej liście, a nie ma go w pliku, zostaje oznaczony jako nieobecny i pozostaje na liście. Nikogo innego to nie dotyczy.
imports-undo-members = Osoby, które zostaną, ale znikną z listy „{ $list }”: { $n }.
leads-list = Lista
leads-on-no-list = na żadnej liście
leads-lists-overlap = Kto jest na kilku listach, liczy się w każdej.
lists-put = Na listę…
lists-put-title = Dodaj te leady do listy albo zdejmij je z niej
lists-put-says = Chodzi o pokazane leady: { $n }.
lists-put-on = Dodaj do listy
lists-take-off = Zdejmij z listy
lists-close = Zamknij
lists-nobody-changed = Nic się nie zmieniło: tak już było.
lists-change-added = Dodano do „{ $name }”: { $n }
lists-change-removed = Zdjęto z „{ $name }”: { $n }
lists-change-undo = Aby to cofnąć: leadpact lists undo { $no }
lists-change-undone = Zmiana { $name } jest cofnięta.
lists-change-redone = Zmiana { $name } znów się liczy.
lists-renamed = „{ $name }” nazywa się teraz „{ $new }”.
lists-deleted = Lista „{ $name }” jest usunięta. Osoby z niej zostają.
lists-restored = Lista „{ $name }” wróciła razem z osobami.
lists-none = Nie ma jeszcze żadnej listy.
lists-name = Lista
lists-members = Osoby
lists-absent = Nieobecni
lists-on-none = Na żadnej liście: { $n }
lists-changes-none = Nikt nie zmieniał list ręcznie.
lists-what = Co
screen-lists = Listy
lists-says = Wszystkie osoby są we wspólnej puli; lista to ich wybór. Jedna osoba może być na kilku.
lists-empty-says = Zaimportuj plik do listy albo przefiltruj leady i dodaj je do niej.
lists-imports = Importy
lists-made = Utworzona
lists-rename = Zmień nazwę
lists-rename-of = Zmień nazwę: { $name }
lists-rename-save = Zapisz nazwę
lists-delete = Usuń
lists-delete-of = Usuń: { $name }
lists-undo = Cofnij
lists-redo = Przywróć
lists-undo-of = Cofnij: { $what }
lists-redo-of = Przywróć: { $what }
lists-deleted-title = Usunięte listy
lists-restore = Przywróć
lists-restore-of = Przywróć: { $name }
lists-by-hand = Zmienione ręcznie


## What an import and an undo did: whom each count counts

of-import-all = W imporcie { $no }, { $file }
of-import-new = Nowe z importu { $no }, { $file }
of-import-updated = Zmienione przez import { $no }, { $file }
of-import-unchanged = Bez zmian po imporcie { $no }, { $file }
of-import-absent = Nieobecne w imporcie { $no }, { $file }
of-import-came-new = Nowe na etapie „{ $stage }” z importem { $no }, { $file }
of-import-came = Weszły na etap „{ $stage }” z importem { $no }, { $file }
of-import-left = Opuściły etap „{ $stage }” z importem { $no }, { $file }
balance-new = nowe: { $n }
balance-updated = zmienione: { $n }
balance-unchanged = bez zmian: { $n }
imports-undo-move = { $stage }: już nie tu: { $left }, znowu tu: { $entered }.
imports-undo-would = Bez tego importu, etap po etapie:
imports-undo-did = Po cofnięciu, etap po etapie:
imports-undo-nobody-moves = Nikt nie przechodzi między etapami.
imports-undone-people = Cofnięto. Osoby, które zniknęły: { $n }. Wartości, które wróciły do poprzednich: { $values }.
imports-undone-rows = Cofnięto. Wiersze, które zniknęły: { $n }. Wartości, które wróciły do poprzednich: { $values }.


## Before an import: by which keys its rows will be joined

keys-title = Według jakiego klucza łączone są wiersze
keys-by = Czyje one są, szuka się najpierw w polu „{ $field }”.
keys-unmatched =
    { $n ->
        [one] { $n } wartość nic nie znajduje: { $values }.
        [few] { $n } różne wartości nic nie znajdują, na przykład { $values }.
        [many] { $n } różnych wartości nic nie znajduje, na przykład { $values }.
       *[other] { $n } różnej wartości nic nie znajduje, na przykład { $values }.
    }
keys-value = „{ $value }” ({ $n })
keys-remedy = Wybierz inny klucz albo po imporcie czytaj taką wartość jako tę, o którą chodziło.
keys-own = Pole tego pliku
keys-other = to samo co
keys-add = Dodaj ten klucz
keys-kept = Już obowiązuje.

import-to-columns = Przejdź do kolumn
import-back-to-file = Wróć do pliku
look-cut = Jak plik jest podzielony na komórki
look-read = Jak jest odczytywany
look-found-again = Przywróć to, co wykryto
look-table = Tabela w pliku
look-table-hidden = { $name } (ukryty)
look-headings = Nagłówki
look-headings-row = Wiersz { $n }
look-headings-none = Brak: kolumny są numerowane
look-more = Więcej
look-quote-double = cudzysłów "
look-quote-single = apostrof '
look-comment-none = bez znaku
look-goes = Dokąd trafi
look-above = Pominięte wiersze nad tabelą: { $n }
look-no-rows = Nie ma czego pokazać. Wybierz inny wiersz nagłówków lub inny znak między komórkami.
look-counting = Odczytywanie całości…
encoding-unicode = Unicode ({ $name })
encoding-western = zachodnioeuropejskie ({ $name })
encoding-central = środkowoeuropejskie ({ $name })
encoding-thai = tajskie ({ $name })
encoding-cyrillic = cyrylica ({ $name })
encoding-greek = greckie ({ $name })
encoding-turkish = tureckie ({ $name })
encoding-baltic = bałtyckie ({ $name })
encoding-japanese = japońskie ({ $name })
encoding-chinese = chińskie ({ $name })
encoding-korean = koreańskie ({ $name })
look-more-columns = Dalsze kolumny: { $n }
delimiter-space = spacja

format-dates = Daty jako
format-dates-of = Zapis dat w kolumnie { $column }
format-decimal = Liczby jako
format-decimal-of = Zapis liczb w kolumnie { $column }
format-currency-of = Waluta kolumny { $column }
format-buddhist = Lata ery buddyjskiej: 2567 to 2024.
format-currency-is = Kwoty bez waluty są w { $currency }.
format-percent = Procenty: 12 % to 12.
format-missing = Brak wartości:
format-missing-word = „{ $text }” ({ $n })
format-missing-of = W kolumnie { $column } „{ $text }” (wystąpienia: { $n }) to brak wartości
format-choose = Wskaż
format-ask-dates = Co jest najpierw w { $samples }? Do tego czasu kolumna jest tekstem.
format-ask-decimal = Czy znak w { $samples } oddziela ułamek, czy tysiące? Do tego czasu kolumna jest tekstem.
format-ask-currency = Jaka waluta to „{ $sign }” w { $samples }? Do tego czasu kolumna jest tekstem.
## Czym jest plik i co się dzieje z jego wierszami

file-is-export = To jest { $export }: { $what }.
file-is-table = To jest tabela: { $what }.
file-rows =
    { $rows ->
        [people]
            { $n ->
                [one] { $n } osoba
                [few] { $n } osoby
                [many] { $n } osób
               *[other] { $n } osoby
            }
        [companies]
            { $n ->
                [one] { $n } firma
                [few] { $n } firmy
                [many] { $n } firm
               *[other] { $n } firmy
            }
        [deals]
            { $n ->
                [one] { $n } transakcja
                [few] { $n } transakcje
                [many] { $n } transakcji
               *[other] { $n } transakcji
            }
        [activities]
            { $n ->
                [one] { $n } aktywność
                [few] { $n } aktywności
                [many] { $n } aktywności
               *[other] { $n } aktywności
            }
        [stage_history]
            { $n ->
                [one] { $n } wejście na etap
                [few] { $n } wejścia na etap
                [many] { $n } wejść na etap
               *[other] { $n } wejścia na etap
            }
        [costs]
            { $n ->
                [one] { $n } koszt
                [few] { $n } koszty
                [many] { $n } kosztów
               *[other] { $n } kosztu
            }
        [counts]
            { $n ->
                [one] { $n } liczba
                [few] { $n } liczby
                [many] { $n } liczb
               *[other] { $n } liczby
            }
       *[other]
            { $n ->
                [one] { $n } wiersz
                [few] { $n } wiersze
                [many] { $n } wierszy
               *[other] { $n } wiersza
            }
    }
export-of-hubspot-contacts = eksport kontaktów z HubSpot
export-of-hubspot-companies = eksport firm z HubSpot
export-of-hubspot-deals = eksport transakcji z HubSpot
export-of-hubspot-activities = eksport aktywności z HubSpot
export-of-salesforce-leads = eksport leadów z Salesforce
export-of-salesforce-contacts = eksport kontaktów z Salesforce
export-of-salesforce-accounts = eksport kont z Salesforce
export-of-salesforce-opportunities = eksport szans sprzedaży z Salesforce
export-of-pipedrive-people = eksport osób z Pipedrive
export-of-pipedrive-deals = eksport transakcji z Pipedrive
export-of-pipedrive-organizations = eksport organizacji z Pipedrive
export-of-apollo-people = eksport osób z Apollo
export-of-zoominfo-people = eksport osób z ZoomInfo
export-of-linkedin-leads = eksport formularza leadów z LinkedIn
export-of-meta-leads = eksport formularza leadów z Meta
caution-converted-missing = Żaden z tych leadów nie został przekonwertowany: eksporty z Salesforce często pomijają przekonwertowane leady. Wtedy każdy wskaźnik od leadów do szans sprzedaży jest błędny. Wyeksportuj także je.
caution-targets = Te osoby to targety: ich dane kupiono, a one same nigdy się nie zgłosiły.
mapped-same-meaning = „{ $column }” trafia do pola „{ $field }”, które znaczy to samo.
import-tests =
    { $n ->
        [one] Pominięto { $n } wiersz testowy formularza leadów.
        [few] Pominięto { $n } wiersze testowe formularza leadów.
        [many] Pominięto { $n } wierszy testowych formularza leadów.
       *[other] Pominięto { $n } wiersza testowego formularza leadów.
    }
import-tests-keep = Zachowaj leady testowe formularza
import-tidied-address =
    { $n ->
        [one] { $column }: { $n } komórka zawiera coś więcej niż adres ({ $samples }). Pozostaje bez zmian; osoby są rozpoznawane po samym adresie.
        [few] { $column }: { $n } komórki zawierają coś więcej niż adres ({ $samples }). Pozostają bez zmian; osoby są rozpoznawane po samym adresie.
        [many] { $column }: { $n } komórek zawiera coś więcej niż adres ({ $samples }). Pozostają bez zmian; osoby są rozpoznawane po samym adresie.
       *[other] { $column }: { $n } komórki zawiera coś więcej niż adres ({ $samples }). Pozostają bez zmian; osoby są rozpoznawane po samym adresie.
    }
import-tidied-phone =
    { $n ->
        [one] { $column }: { $n } numer odczytano bez poprzedzającego „p:” ({ $samples }).
        [few] { $column }: { $n } numery odczytano bez poprzedzającego „p:” ({ $samples }).
        [many] { $column }: { $n } numerów odczytano bez poprzedzającego „p:” ({ $samples }).
       *[other] { $column }: { $n } numeru odczytano bez poprzedzającego „p:” ({ $samples }).
    }
import-derived-title = { $field }, wyprowadzone z „{ $from }”: znane dla { $n }; stanowiska pasujące do kilku grup: { $several }, do żadnej: { $none }. Tam wartość pozostaje pusta.
import-derived-phone = { $field }, z „{ $from }”: zapisane tak, jak wybiera się zewsząd, dla { $n }; numery, które nie mówią, z jakiego są kraju: { $none }. Tam wartość pozostaje pusta. „{ $from }” zostaje tak, jak zapisano.
import-derived-kind = { $field }: jako „{ $from }” oznaczono { $n }.
problem-test-lead = Ten wiersz to test formularza leadów i został pominięty. Zachowaj takie wiersze, jeśli formularz wypróbowano celowo.
problem-phone-damaged = Arkusz zapisał ten numer w skrócie i ostatnie cyfry przepadły. Wyeksportuj plik ponownie z tą kolumną jako tekstem.
unread-phone-damaged =
    { $n ->
        [one] { $column }: { $n } numer arkusz zapisał w skrócie, więc stracił cyfry ({ $samples })
        [few] { $column }: { $n } numery arkusz zapisał w skrócie, więc straciły cyfry ({ $samples })
        [many] { $column }: { $n } numerów arkusz zapisał w skrócie, więc straciły cyfry ({ $samples })
       *[other] { $column }: { $n } numeru arkusz zapisał w skrócie, więc straciły cyfry ({ $samples })
    }
value-no-country =
    { $n ->
        [one] { $rows } · { $field }: w { $n } wierszu jest „{ $value }”, a to nie jest znany kraj.
        [few] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, a to nie jest znany kraj.
        [many] { $rows } · { $field }: w { $n } wierszach jest „{ $value }”, a to nie jest znany kraj.
       *[other] { $rows } · { $field }: w { $n } wiersza jest „{ $value }”, a to nie jest znany kraj.
    }
value-group = { $rows }, { $field }: wartości { $values } zapisano różnie, a wyglądają na jedną. Być może wszystkie to „{ $to }”.
value-groups-title =
    { $n ->
        [one] W jednym polu wartości zapisano różnie, a wyglądają na jedną
        [few] W { $n } polach wartości zapisano różnie, a wyglądają na jedną
        [many] W { $n } polach wartości zapisano różnie, a wyglądają na jedną
       *[other] W { $n } pola wartości zapisano różnie, a wyglądają na jedną
    }
value-groups-means = Wybierz zapis, jako który mają być czytane wszystkie. Żaden plik się nie zmienia, a każde takie czytanie można cofnąć.
value-groups-say =
    { $n ->
        [one] Czytaj tak, jak wybrano
        [few] Czytaj wszystkie { $n } grupy tak, jak wybrano
        [many] Czytaj wszystkie { $n } grup tak, jak wybrano
       *[other] Czytaj wszystkie { $n } grupy tak, jak wybrano
    }
value-group-say = Czytaj wszystkie jako „{ $to }”
value-group-of = { $rows }, { $field }
value-groups-more =
    { $n ->
        [one] Dalej jest jeszcze { $n } grupa.
        [few] Dalej są jeszcze { $n } grupy.
        [many] Dalej jest jeszcze { $n } grup.
       *[other] Dalej jest jeszcze { $n } grupy.
    }
mapping-columns-absent = Mapowanie wymienia kolumny, których ten plik nie ma: { $columns }.
mapping-columns-further = Mapowanie nic nie mówi o tych kolumnach; są czytane zgodnie z propozycją: { $columns }.
mapping-written = Zapisano mapowanie do { $file }; kolumn: { $n }.
mapping-columns-more = i jeszcze { $n }
mapping-from-file = Użyj mapowania z pliku
mapping-to-file = Zapisz mapowanie do pliku
mapping-used = Kolumny są odczytywane tak, jak mówi mapowanie „{ $name }”.
error-mapping-unreadable = Ten plik nie jest mapowaniem albo jest uszkodzony.
error-mapping-unreadable-remedy = Wybierz plik, który ten program zapisał jako mapowanie: w oknie lub poleceniem „mapping export”. Jeśli zapisała go nowsza wersja, zaktualizuj program. Niczego nie zmieniono.

meaning-email = e-mail
meaning-other_email = inny e-mail
meaning-first_name = imię
meaning-last_name = nazwisko
meaning-full_name = imię i nazwisko
meaning-company = firma
meaning-company_ids = identyfikatory firm
meaning-company_domain = domena firmy
meaning-website = strona internetowa
meaning-job_title = stanowisko
meaning-seniority = szczebel
meaning-function = dział
meaning-job_start_date = na stanowisku od
meaning-phone = telefon
meaning-mobile = telefon komórkowy
meaning-country = kraj
meaning-state = województwo lub region
meaning-city = miasto
meaning-street = ulica
meaning-postal_code = kod pocztowy
meaning-industry = branża
meaning-employees = liczba pracowników
meaning-revenue = przychody
meaning-lead_source = źródło leada
meaning-campaign = kampania
meaning-form = formularz
meaning-lead_status = status leada
meaning-lifecycle_stage = etap w CRM
meaning-owner = opiekun
meaning-create_date = data utworzenia
meaning-last_activity_date = ostatnia aktywność
meaning-record_id = identyfikator rekordu
meaning-linkedin_url = profil LinkedIn
meaning-opt_out = rezygnacja z e-maili
meaning-do_not_call = nie dzwonić
meaning-consent = zgoda
meaning-is_test = test
meaning-is_converted = przekonwertowany
meaning-converted_date = data konwersji
meaning-deal_name = nazwa transakcji
meaning-deal_stage = etap transakcji
meaning-amount = kwota
meaning-close_date = data zamknięcia
meaning-loss_reason = przyczyna utraty
meaning-activity_type = rodzaj aktywności
meaning-activity_date = dzień aktywności
meant-sure = Rozpoznano: { $meaning }
meant-likely = Prawdopodobnie: { $meaning }
meant-by-content = Po wartościach: { $meaning }
mapping-derive-seniority = Szczebel, ze stanowiska
mapping-derive-function = Dział, ze stanowiska
mapping-derive-phone = Telefon tak, jak wybiera się go zewsząd, obok zapisanego
mapping-derive-lead_kind = Rodzaj leada: kupiony albo zgłosił się sam
mapping-derives = Utwórz też pola

sheets-size = wiersze: { $rows }, kolumny: { $columns }
sheets-empty = pusty
sheets-hidden = ukryty
sheets-proposed = czytany, gdy nie podano innego
file-kind-text = Tekst
file-kind-xlsx = Skoroszyt Excela (XLSX)
file-kind-xlsb = Skoroszyt Excela (XLSB)
file-kind-xls = Skoroszyt Excela do 2003 r. (XLS)
file-kind-ods = Skoroszyt OpenDocument (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind }, spakowane programem gzip
file-packed-zip = { $kind }, w archiwum ZIP
cli-error-table-absent-remedy = Podaj jedną z tych nazw w opcji --sheet.
mapping-asks = Czeka na Twoje słowo: { $n }
mapping-find = Znajdź kolumnę
mapping-only-waiting = Tylko te, które czekają na odpowiedź ({ $n })
mapping-none-found = Nie ma takiej kolumny.

# Blind calibration: leads that each side judges alone
screen-calibration = Kalibracja w ciemno
calibration-page-says = Obie strony oceniają te same leady osobno. Potem widać, gdzie myślą co innego.
calibration-empty = Nie ma leadów do oceny
calibration-empty-says = Najpierw zaimportuj listę leadów. Do tego czasu posłuży przykładowa historia: dwa tysiące zmyślonych osób w osobnym obszarze roboczym.
calibration-empty-import = Zaimportuj listę
calibration-empty-sample = Oceniaj leady z przykładowej historii
calibration-question = Czy to dobry lead, dość dobry na { $stage }?
calibration-question-none = Czy to dobry lead?
calibration-says = Z listy losowane są prawdziwe leady: blisko granicy definicji, nierozstrzygnięte, wyraźnie spełniające i wyraźnie niespełniające. Każdy ocenia je osobno, bez nazwisk i bez wiedzy, co się z nimi stało.
calibration-left-behind = Są odpowiedzi, których nikt nie ujawnił. Nowe losowanie zostawi je za sobą.
calibration-cards = Ile leadów
calibration-cards-fit = Liczba całkowita od 1 do { $n }.
calibration-draw = Wylosuj leady
calibration-draw-not = Wróć
calibration-draw-anew = Wylosuj inne
calibration-far = Jak daleko kto jest
calibration-reveal = Ujawnij odpowiedzi
calibration-reveal-needs = Potrzeba przynajmniej jednej osoby z każdej strony.
calibration-about-draw = Jak wylosowano te leady
calibration-who = Kto teraz ocenia?
calibration-who-says = Liczba leadów: { $n }. Pozostali nie patrzą; do ujawnienia nikt nie widzi, co mówisz.
calibration-side = W imieniu której strony
calibration-judge-begin = Oceniaj
calibration-side-silent = Jeszcze nikt
calibration-n-of = { $n } z { $of }
calibration-reveal-title = Ujawnić odpowiedzi?
calibration-reveal-says = Wszyscy zobaczą wtedy, co kto powiedział i kim są leady. Potem żadnej odpowiedzi nie można zmienić.
calibration-unfinished = Jeszcze nie skończyli: { $names }.
calibration-reveal-not = Jeszcze nie
judgement-good = dobry
judgement-not = niedobry
judgement-cannot-tell = nie wiadomo
calibration-all-gone = Żadnego z tych leadów nie ma już na liście. Wylosuj inne.
calibration-next-person = Następna osoba
calibration-card-of = Lead { $n } z { $of }
calibration-judges-for = { $name } ocenia: { $side }
calibration-done = Wszystkie ocenione: następna osoba
calibration-pause = Dokończ później
calibration-is-it-good = Czy to dobry lead?
calibration-place = Lead { $n }, jeszcze nieoceniony
calibration-place-judged = Lead { $n }, oceniony
calibration-facts = Co wiadomo o leadzie
calibration-unknown = nie wiadomo
calibration-hidden = Ukryte na każdej karcie: { $fields }.
calibration-hidden-identity = kto to jest ({ $n })
calibration-hidden-owner = kto go prowadzi ({ $n })
calibration-hidden-stage = na jakim jest etapie ({ $n })
calibration-hidden-outcome = co się z nim stało ({ $n })
calibration-splits = Co odróżnia leady, które was dzielą
calibration-splits-none = Żadne pole na kartach ich nie odróżnia. Porozmawiajcie o samych leadach.
calibration-discuss = Omów jako kryterium
calibration-by-chance = Sam przypadek daje coś równie wyraźnego w { $share } losowań. Im mniejszy udział, tym więcej w tym jest.
calibration-answers = Odpowiedzi
calibration-dividing = Co was dzieli ({ $n })
calibration-all = Wszystkie ({ $n })
calibration-column-card = Karta
calibration-column-draft = Definicja
calibration-column-lead = Lead
calibration-dividing-none = Żaden lead was nie dzieli.
calibration-lead-gone = nie ma go już na liście
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = Wylosowane leady: { $n }, wg stanu z { $date }, ziarno { $seed }: { $kinds }.
calibration-drawn-near-no = { $n } poza przez jedno kryterium
calibration-drawn-near-yes = { $n } w środku dzięki jednemu kryterium
calibration-drawn-unknown = { $n } nierozstrzygniętych
calibration-drawn-yes = { $n } wyraźnie w środku
calibration-drawn-no = { $n } wyraźnie poza
calibration-drawn-any = { $n } losowo
calibration-no-definition = Gdy losowano leady, żadna definicja nie rozstrzygała, więc mógł trafić się każdy. Napisz ją i wylosuj inne: trafią się też te blisko granicy.
calibration-older = Leady wylosowano według innej definicji niż obowiązująca. Porównuje się z obowiązującą; wylosuj inne, by ocenić jej granicę.
calibration-few = To niewiele: { $n }. To, co pokazują, jest początkiem, nie dowodem.
calibration-changed = Lista zmieniła się od losowania (importy lub wycofane importy: { $n }). Karty zostają i pokazują, co teraz wiadomo o tamtym dniu.
calibration-gone = Nie ma już na liście: { $n } (karty { $cards }). Oceny nadal się liczą; przywróć import, aby zobaczyć fakty.
calibration-merged = Od tego czasu połączone z kimś: { $n } (karty { $cards }). Pokazują fakty osoby, którą się stały.
calibration-agreed-none = Żadnego leada nie oceniły obie strony, więc nie ma czego porównać. Wylosuj inne i niech obie strony ocenią te same.
calibration-agreed = Zgodziliście się co do { $n } z { $of }.
calibration-neither = W tym obie strony nie wiedzą: { $n }.
calibration-left-out = Nieocenione przez obie strony i pominięte: { $n }.
calibration-tied = { $side }: własne głosy podzielone po równo, co liczy się jako „nie wiadomo”: { $n }.
calibration-in-both = Oceniali w imieniu obu stron: { $names }. To po części zgoda z samym sobą.
calibration-draft-both-good = Obie strony: dobry, definicja: nie { $stage }: { $n } (karty { $cards }).
calibration-draft-both-not = Obie strony: niedobry, definicja: { $stage }: { $n } (karty { $cards }).
calibration-draft-both-sure = Obie strony są pewne i zgodne, definicja nie rozstrzyga, czy { $stage }: { $n } (karty { $cards }).
calibration-like-draft = { $side } i definicja są zgodne co do { $n } z { $of }.
calibration-one-lead = Jeden lead nic nie mówi o innych. Wylosuj więcej i niech ocenią je obie strony.
calibration-kappa-none = Obie strony powiedziały o każdym leadzie to samo, więc mógł to być przypadek. Wylosuj bardziej różne leady.
calibration-kappa = Zgodność ponad przypadek (kappa Cohena): { $value }, przy 95% od { $low } do { $high }; 0 to przypadek, 1 to pełna zgoda.
calibration-kappa-wide = Ten przedział jest za szeroki na werdykt: to niewiele leadów ({ $n }).
calibration-kappa-poor = To słaba zgodność.
calibration-kappa-slight = To znikoma zgodność.
calibration-kappa-fair = To dostateczna zgodność.
calibration-kappa-moderate = To umiarkowana zgodność.
calibration-kappa-substantial = To znaczna zgodność.
calibration-kappa-almost-perfect = To prawie pełna zgodność.
calibration-split-met = Gdzie zachodzi, dzieli was { $n } z { $of }.
calibration-split-not-met = Gdzie indziej { $n } z { $of }.
calibration-split-missing = Nie wiadomo: { $n }.
calibration-kept = Zapisano. Ocenione dotąd: { $n } z { $of }.
calibration-nobody-yet = Nikt jeszcze nie ocenił.
calibration-judge = { $name } ({ $side }): ocenione { $n } z { $of }
calibration-is-open = Odpowiedzi są ujawnione.
error-calibration-absent = Nie wylosowano jeszcze leadów do oceny.
error-calibration-absent-remedy = Najpierw je wylosuj.
error-calibration-nobody = Na liście nie ma leadów do losowania.
error-calibration-nobody-remedy = Zaimportuj listę leadów albo poćwicz na przykładowej historii.
error-calibration-unopened = Odpowiedzi nie są jeszcze ujawnione.
error-calibration-unopened-remedy = Najpierw je ujawnij albo powiedz, że mają zostać porzucone (--anew).
error-calibration-open = Odpowiedzi są ujawnione, więc żadnej nie można zmienić.
error-calibration-open-remedy = Wylosuj inne, aby ocenić od nowa.
error-calibration-unjudged = Nikt jeszcze nie ocenił żadnego leada.
error-calibration-unjudged-remedy = Niech oceni ktoś z każdej strony, potem ujawnij odpowiedzi.
error-calibration-one-side = Leady oceniła tylko jedna strona.
error-calibration-one-side-remedy = Niech oceni ktoś z drugiej strony, potem ujawnij odpowiedzi. Jedna osoba może oceniać za obie.
error-card-absent = Nie ma takiej karty.
error-card-absent-remedy = Sprawdź, co wylosowano: karta znika, gdy osoba zostaje wymazana.
error-card-gone = Leada z tej karty nie ma już na liście.
error-card-gone-remedy = Przywróć jego import albo przejdź do następnej karty.

## Co strony sobie obiecują
term-marketing = Marketing obiecuje
term-marketing-says = Co przekazuje marketing:
term-sales = Sprzedaż obiecuje
term-sales-says = Co robi z tym sprzedaż:
term-calendar = Godziny pracy
term-calendar-says = Czas pracy liczy się według tych godzin:
term-rejection = Powody odrzucenia leada
term-rejection-says = Kto odrzuca leada, podaje jeden z tych powodów:
term-loss = Powody utraty szansy
term-loss-says = Kto zamyka szansę jako przegraną, podaje jeden z tych powodów:
term-recycling = Leady, które wracają
term-recycling-says = Które odrzucone leady się pielęgnuje i jak długo:
term-course = Jak długo to obowiązuje
term-course-says = Od kiedy, do kiedy i kto podpisuje:
term-volume-month = Co najmniej tyle leadów etapu „{ $stage }” miesięcznie: { $n }.
term-volume-quarter = Co najmniej tyle leadów etapu „{ $stage }” kwartalnie: { $n }.
term-volume-year = Co najmniej tyle leadów etapu „{ $stage }” rocznie: { $n }.
term-volume-unsaid = Leady etapu „{ $stage }”: nie powiedziano jeszcze, ile.
term-worked-back = Policzono wstecz od celu, każdy krok zaokrąglono w górę:
term-step-deals = Wygrane szanse: { $revenue } ÷ { $average } = { $n }
term-step-back = „{ $from }”: { $next } ÷ { $rate }, które przechodzą do „{ $to }” = { $n }
term-step-month = Miesięcznie: { $sum }
term-step-quarter = Kwartalnie: { $sum }
term-step-year = Rocznie: { $sum }
term-follow-up = Pierwsza próba kontaktu następuje w ciągu { $hours } godz. czasu pracy od wejścia leada w etap „{ $stage }”.
term-attempts =
    { $n ->
        [one] Jedna próba
        [few] { $n } próby
        [many] { $n } prób
       *[other] { $n } próby
    } w ciągu { $days ->
        [one] jednego dnia roboczego
        [few] { $days } dni roboczych
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    } od tej chwili, zanim lead uchodzi za nieosiągalnego.
term-acceptance = Każdego leada przyjmuje się lub odrzuca w ciągu { $hours } godz. czasu pracy.
term-silence = Milczenie łamie tę obietnicę; nigdy nie oznacza przyjęcia leada.
weekday-monday = Poniedziałek
weekday-tuesday = Wtorek
weekday-wednesday = Środa
weekday-thursday = Czwartek
weekday-friday = Piątek
weekday-saturday = Sobota
weekday-sunday = Niedziela
term-day-off = wolne
reason-not_reached = Brak kontaktu po uzgodnionych próbach
reason-wrong_data = Błędne dane kontaktowe
reason-no_need = Brak potrzeby
reason-no_budget = Brak budżetu
reason-no_fit = Nie pasuje
reason-competitor = Wybór konkurencji
reason-timing = Zły moment
reason-price = Cena
reason-no_decision = Nie podjęto decyzji
reason-satisfied = Zadowolenie z obecnego rozwiązania
term-reason-criterion = { $reason }: ze wskazaniem niespełnionego kryterium
term-recycled =
    { $reason }: { $days ->
        [one] po jednym dniu
        [few] po { $days } dniach
        [many] po { $days } dniach
       *[other] po { $days } dnia
    } pielęgnowania drugie przejście
term-effective = Obowiązuje od { $date }.
term-review = Wraca się do tego { $date }.
term-must-sign = Podpisuje po jednej osobie z każdej strony, a w każdym razie: { $names }.
term-change = Zmiana: { $what }
term-change-order = Powody są w innej kolejności
term-finding-disagreed = { $part }: dwie osoby powiedziały co innego. Wybierz jedną z wersji, zanim ktokolwiek podpisze.
term-finding-unread = { $part }: zapisał to nowszy Leadpact. Otwórz obszar roboczy w tamtej wersji.
term-finding-stage-absent = { $part }: definicja nie ma etapu „{ $stage }”. Wybierz etap, który w niej jest, albo dodaj ten.
term-finding-volume-unsaid = Nie powiedziano, ile leadów obiecuje marketing. Wpisz liczbę albo cel, od którego liczyć wstecz.
term-finding-below-goal = Obiecano tyle leadów: { $promised }, a cel wymaga: { $needed }. Obiecaj więcej albo obniż cel.
term-finding-nothing = { $part }: to obietnica niczego. Wpisz liczbę większą od 0.
term-finding-marketing-silent = Marketing niczego jeszcze nie obiecuje. Powiedz, ile leadów przekazuje.
term-finding-sales-silent = Sprzedaż niczego jeszcze nie obiecuje. Powiedz, jak szybko się odzywa.
term-finding-calendar-unsaid = Obiecano godziny, ale nie wiadomo, kiedy się pracuje. Podaj godziny pracy.
term-finding-no-working-day = Żaden dzień tygodnia nie ma godzin pracy, więc żadna obietnica nie ma terminu. Podaj godziny.
term-finding-attempts-half = Próby i dni na nie idą w parze. Podaj jedno i drugie.
term-finding-reasons-many = { $part }: { $n } to więcej, niż da się wybierać uważnie. Zostaw najwyżej osiem.
term-finding-reason-twice = Powód „{ $reason }” jest dwa razy. Usuń jeden z nich.
term-finding-reason-unnamed = { $part }: powód nie ma nazwy. Nazwij go albo usuń.
term-finding-no-criterion = Żaden powód odrzucenia nie wskazuje kryterium, więc nikt się nie dowie, które jest złe. Niech wskazuje je „nie pasuje”.
term-finding-recycled-absent = Leady odrzucone z powodu „{ $reason }” wracają, ale takiego powodu nie ma. Dodaj go albo usuń regułę.
term-finding-nurtures-nothing = Leady odrzucone z powodu „{ $reason }” wracają od razu. Podaj liczbę dni pielęgnowania.
term-finding-review-unsaid = Nie ustalono dnia powrotu do uzgodnienia. Wybierz dzień w ciągu pół roku.
term-finding-review-past = Do uzgodnienia należało wrócić { $date }. Wróć do niej teraz i wybierz następny dzień.
term-finding-review-first = Powrót do uzgodnienia wypada, zanim zacznie obowiązywać. Wybierz późniejszy dzień.
term-finding-signatory-absent = { $name } ma podpisać, ale nie bierze udziału jako osoba podpisująca. Dodaj tę osobę albo niech podpisze ktoś inny.
term-finding-revenue = Cel wymaga przychodu większego od 0. Wpisz go.
term-finding-average-deal = Cel wymaga średniej wartości szansy większej od 0. Wpisz ją.
term-finding-rate-absent = Nie powiedziano, jaka część „{ $from }” przechodzi do „{ $to }”. Wpisz procent.
term-finding-rate-none = Jeśli nikt z „{ $from }” nie przechodzi do „{ $to }”, żadna liczba leadów nie wystarczy. Wpisz procent większy od 0.
term-finding-rate-above-all = Z „{ $from }” do „{ $to }” nie może przejść więcej niż wszystko. Wpisz najwyżej 100 procent.
term-finding-path-broken = Konwersje nie prowadzą dalej od „{ $stage }”. Dodaj brakujący krok.
term-finding-too-many = Cel wymaga więcej leadów, niż jest ludzi. Sprawdź liczby jeszcze raz.

# Whether what was signed is still as it was signed

verify-whole = „{ $title }” jest takie, jak zostało podpisane.
verify-differs = „{ $title }” nie jest takie, jak zostało podpisane.
verify-text = Tekst jest inny: jego skrót to teraz { $is }.
verify-rules = Reguły są inne: ich skrót to teraz { $is }.
verify-unreadable = Tekstu nie da się odczytać jako uzgodnienia: { $why }
verify-seal = To, co stoi obok tekstu, jest inne: podpis, chwila lub skrót.
verify-no-copy = To nie jest kopia podpisanego tekstu albo jest uszkodzona: { $why }
verify-newer = Tę kopię zapisał nowszy Leadpact: { $why }
verify-nothing-signed = W tym obszarze roboczym nic nie podpisano.

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = Warsztat
workshop-says = Marketing i sprzedaż razem ustalają, czym jest dobry lead: od kart, które każdy wypełnia sam, do tekstu, który podpisują obie strony.
workshop-start = Rozpocznij warsztat
workshop-go-on = Kontynuuj warsztat
workshop-go-back = Wróć do warsztatu
workshop-at = Warsztat jest na etapie: { $step }
workshop-closed = Warsztat jest zamknięty.
workshop-nobody = Nikt jeszcze nie bierze udziału.
workshop-ballot-in = { $name } ({ $side }): karta oddana
workshop-ballot-out = { $name } ({ $side }): jeszcze bez karty
workshop-revealed = Wszystkie karty są odkryte.
workshop-sitting-first = Pierwsze spotkanie, 90 minut: kto bierze udział, kto jest naszym idealnym klientem, kalibracja w ciemno. Potem wszystko zostaje zapisane.
workshop-sitting-second = Drugie spotkanie, 90 minut: MQL, SAL i SQL, obietnice przekazania, podpisy.
workshop-leave = Wyjdź
workshop-back = Wstecz
workshop-next = Dalej: { $title }
workshop-finish = Zamknij warsztat
workshop-steps = Kroki warsztatu
workshop-step-of = { $no } · { $title }
workshop-side-nobody = jeszcze nikt
workshop-timer = { $n } z { $of } min
workshop-timer-show = Pokaż czas
workshop-timer-hide = Ukryj czas
workshop-pause-says = Pierwsze spotkanie za wami. Wszystko, co padło, jest zapisane; idźcie dalej teraz albo wróćcie innego dnia i zacznijcie tutaj.
workshop-pause-leave = Wyjdź do drugiego spotkania
workshop-step-preparation = Przygotowanie
workshop-step-customer = Idealny klient
workshop-step-calibration = Kalibracja w ciemno
workshop-step-pause = Punkt zapisu
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = Obietnice przekazania
workshop-step-sign = Podpisy
workshop-asks-preparation = Kto bierze udział i co każdy proponuje?
workshop-asks-customer = Kto jest naszym idealnym klientem?
workshop-asks-calibration = Czy mamy na myśli te same leady?
workshop-asks-pause = Dobre miejsce na przerwę
workshop-asks-stages = Kiedy lead jest MQL, SAL, SQL?
workshop-asks-promises = Co sobie nawzajem obiecujemy?
workshop-asks-sign = Czy o to nam chodzi?
ballot-question-persona = Persona
ballot-question-needs = Potrzeby
ballot-question-behaviour = Zachowanie
ballot-question-firmographics = Firma
ballot-written = Karta osoby { $name } jest w pliku { $file }. Zawiera pytania i nazwy pól, żadnych leadów.
ballot-read-first =
    { $n ->
        [one] Karta osoby { $name } jest przyjęta: jedna propozycja.
        [few] Karta osoby { $name } jest przyjęta: { $n } propozycje.
        [many] Karta osoby { $name } jest przyjęta: { $n } propozycji.
       *[other] Karta osoby { $name } jest przyjęta: { $n } propozycji.
    }
ballot-read-again =
    { $n ->
        [one] Karta osoby { $name } zastępuje poprzednią: jedna propozycja.
        [few] Karta osoby { $name } zastępuje poprzednią: { $n } propozycje.
        [many] Karta osoby { $name } zastępuje poprzednią: { $n } propozycji.
       *[other] Karta osoby { $name } zastępuje poprzednią: { $n } propozycji.
    }
ballot-read-late =
    { $n ->
        [one] Karta osoby { $name } przyszła po czasie: jej propozycja dołącza do odkrytych.
        [few] Karta osoby { $name } przyszła po czasie: to, co nowe w jej { $n } propozycjach, dołącza do odkrytych.
        [many] Karta osoby { $name } przyszła po czasie: to, co nowe w jej { $n } propozycjach, dołącza do odkrytych.
       *[other] Karta osoby { $name } przyszła po czasie: to, co nowe w jej { $n } propozycjach, dołącza do odkrytych.
    }
ballots-title = Karty propozycji
ballots-says = Każdy wypełnia kartę sam. Nikt nie widzi, co w niej jest, dopóki wszystkie nie zostaną odkryte naraz.
ballots-open-says = Wszystkie karty są odkryte. Ta, która przyjdzie teraz, dołączy do odkrytych.
ballots-nobody = Najpierw podaj, kto bierze udział.
ballot-there = oddana { $at }
ballot-absent = jeszcze nieoddana
ballot-fill = Wypełnij tutaj
ballot-fill-again = Wypełnij inną
ballot-to-file = Jako plik
ballot-of = Karta osoby { $name }
ballot-cover-says = To, co w niej jest, widzi tylko { $name }. Niech inni odwrócą wzrok, potem ją otwórz; Escape zakrywa ją w każdej chwili.
ballot-uncover = To ja, { $name }
ballot-says = Zaproponuj, co przychodzi ci na myśl, słowami albo jako test pola. Nie trzeba odpowiadać na każde pytanie.
ballot-hide = Zakryj
ballot-hand-in = Oddaj kartę
ballot-open = Otwórz plik karty
ballot-sent = Ktoś przysłał ci kartę propozycji? Możesz ją tu wypełnić i odesłać.
ballot-ours = { $file } to karta osoby { $name } na ten warsztat. Zostanie oddana bez pokazywania.
ballot-fill-away = Wypełnij na tamten warsztat
ballot-away-says = Wypełnij ją i zapisz z powrotem w pliku { $file }; potem odeślij plik nadawcy.
ballot-saved = Zapisano w pliku { $file }. Odeślij plik.
ballot-save = Zapisz z powrotem
ballot-unsaved = Zmiany nie są jeszcze zapisane w pliku.
ballot-unsaved-close = Zamknij bez zapisywania
ballot-wording = Własnymi słowami
ballot-why = Dlaczego
ballot-remove = Usuń tę propozycję
ballot-propose = Zaproponuj coś
ballot-test-add = Dodaj test pola
ballot-test-remove = Usuń test
reveal-says = Każdy proponował sam. Teraz wszystkie karty zostaną odkryte naraz: co jest takie samo, co podobne, a co widzi tylko jedna strona.
reveal-there = Oddane karty: { $n } z { $of }
reveal-to-ballots = Do kart
reveal-go = Odkryj wszystkie karty
reveal-one-side = Odkryć bez tej strony: { $side }?
reveal-one-side-says = Nikt z tej strony nie oddał karty. To, co zostanie odkryte, wpłynie na jej propozycje.
reveal-wait = Poczekaj na nich
reveal-anyway = Odkryj mimo to
reveal-questions = Pytania
reveal-question = { $title } ({ $n })
reveal-common = Wspólny grunt: zachowane { $kept } z { $of } · jeszcze otwarte: { $open }
reveal-none = Nikt tu nic nie zaproponował.
reveal-keys = Strzałki prowadzą od jednej do następnej · 1, 2, 3 zachowuje w profilu · M łączy z nią pozostałe obok · P podnosi, P na innej kładzie obok niej · A kładzie osobno · D odrzuca · U cofa
reveal-keys-held = Przejdź do innej propozycji i naciśnij P, aby położyć ją obok; Escape odkłada ją z powrotem.
reveal-must-have = Musi mieć
reveal-nice-to-have = Dobrze, jeśli ma
reveal-excluding = Wyklucza
reveal-keep-words = Zachowaj w słowach
reveal-speak = Połącz pozostałe w tę
reveal-apart = Połóż osobno
reveal-drop = Odrzuć
reveal-reopen = Cofnij
reveal-drop-title = Odrzuć tę propozycję
reveal-drop-why = Dlaczego
reveal-drop-hint = Autor przeczyta to w protokole.
proposals-same = Takie same
proposals-similar = Podobne
proposals-different = Osobna
proposal-open = otwarta
proposal-kept-words = zachowana w słowach
proposal-kept-must-have = zachowana: musi mieć
proposal-kept-nice-to-have = zachowana: dobrze, jeśli ma
proposal-kept-excluding = zachowana: wyklucza
proposal-merged = połączona z inną
proposal-merged-into = połączona z: { $says }
proposal-dropped = odrzucona: { $reason }
cli-error-ballots-one-side-remedy = Niech odda je ktoś z drugiej strony albo podaj --anyway.

# What stops the ballots of a workshop

error-workshop-absent = Nie rozpoczęto warsztatu.
error-workshop-absent-remedy = Najpierw go rozpocznij.
error-ballot-unreadable = Plik nie jest kartą propozycji albo jest uszkodzony.
error-ballot-unreadable-remedy = Poproś o plik jeszcze raz, taki, jak został zapisany.
error-ballot-newer = Tę kartę propozycji zapisał nowszy Leadpact.
error-ballot-newer-remedy = Zaktualizuj Leadpact i wczytaj ją ponownie.
error-ballot-foreign = Karta propozycji jest z innego warsztatu.
error-ballot-foreign-remedy = Zapisz kartę tego warsztatu i daj ją do wypełnienia.
error-ballot-of-stranger = Karta propozycji jest od kogoś, kto nie bierze udziału.
error-ballot-of-stranger-remedy = Dodaj tę osobę do uczestników i wczytaj kartę ponownie.
error-ballot-empty = Karta nie zawiera żadnej propozycji.
error-ballot-empty-remedy = Zaproponuj przynajmniej jedną rzecz.
error-ballots-none = Nikt nie oddał karty propozycji.
error-ballots-none-remedy = Niech odda ją przynajmniej jedna osoba z każdej strony.
error-ballots-one-side = Karty propozycji oddała tylko jedna strona.
error-ballots-one-side-remedy = Niech odda je ktoś z drugiej strony albo powiedz, że kontynuujecie bez niej.
error-ballots-closed = Karty propozycji nie są jeszcze odkryte.
error-ballots-closed-remedy = Najpierw je odkryj.
error-proposal-absent = Nie ma takiej propozycji.
error-proposal-absent-remedy = Zajrzyj do listy propozycji.
error-proposal-decided = O tej propozycji już zdecydowano.
error-proposal-decided-remedy = Wybierz taką, która jest jeszcze otwarta.
error-proposal-reason-missing = Propozycję odrzuca się z podaniem powodu.
error-proposal-reason-missing-remedy = Podaj powód, aby autor propozycji mógł go przeczytać.

# The file of a ballot

ballot-file-how = Karta propozycji: { $name }. W wierszach pod „proposals” wpisz „wording” (własnymi słowami) i „why” (dlaczego); skopiuj wiersz, aby zaproponować więcej, a zbędne zostaw puste. Wiersz może też mieć „test” pola, jak pokazuje „example”: „fields” mówi, jakie są pola, a „tests”, o co można pytać pola każdego rodzaju. Zapisz plik i odeślij go.
ballot-asks-persona = Kto decyduje lub korzysta: rola, szczebel, głos w decyzji?
ballot-asks-needs = Czego im brakuje i po czym to poznać?
ballot-asks-behaviour = Co zrobili, że widać poważny zamiar?
ballot-asks-firmographics = Jaka jest ich firma: branża, wielkość, kraj, narzędzia?

# The decision log, and what people who edit apart share

decision-defined = Rozpoczęto definicję
decision-defined-says = „{ $title }”: kryteria { $n }, etapy { $stages }
decision-participant = Bierze udział: { $name }
decision-signs = podpisuje
decision-signs-not = nie podpisuje
decision-position = { $name } o „{ $criterion }”
decision-stand = { $stand ->
    [agree] zgoda
    [can_live_with_it] do przyjęcia
   *[object] sprzeciw
}
decision-overrule = Sprzeciw osoby { $name } wobec „{ $criterion }” został oddalony
decision-proposer = Kto zaproponował „{ $criterion }”
decision-comment = Uwaga do „{ $criterion }”
decision-proposal = Propozycja: { $name }
decision-outcome = { $outcome ->
    [kept] przyjęta
    [merged] połączona z inną
    [dropped] odrzucona
   *[open] otwarta
}
decision-objection = Powracająca obiekcja
decision-taken-away = usunięto
decision-about-profile = Czy „{ $name }” należy do profilu
decision-about-stage-criterion = Czy etap { $name } wymaga „{ $criterion }”
decision-about-stage = Etap { $name }
decision-about-score = Co daje punkty: { $name }
decision-about-exclusion = Kto jest wykluczony
decisions-none = Nic jeszcze nie zapisano.
decisions-nobody = Nikt z imienia
decisions-undone = cofnięte
decisions-undoes = cofa decyzję { $no }
decisions-same = Od tego czasu nic się nie zmieniło.
decisions-nothing-to-choose = Nie ma nic do wyboru.
decisions-counts = obowiązuje, dopóki ktoś nie wybierze
settled-same = Definicja jest taka jak przedtem.
settled-in-force = Obowiązuje definicja złożona ze wszystkich zmian.
settled-draft = Po złożeniu definicja nie może decydować o leadach: jest teraz szkicem do poprawienia w edytorze. Obowiązuje ta, co przedtem.
settled-none = Po złożeniu nie powstaje definicja: { $why }. Obowiązuje ta, co przedtem.
settled-kept-alive = Jedna osoba usunęła „{ $name }”, a inna nadal z tego korzystała: pozostaje w ostatniej postaci.
share-written = Zapisane decyzje: { $n }, wersje: { $versions }. W pliku nie ma żadnego leada.
share-new = Nowe decyzje: { $n }
share-new-of = Nowe decyzje: { $n }, od: { $names }
share-new-versions = Nowe wersje: { $n }; nowe podpisy pod znanymi: { $signatures }
share-to-choose = Do wyboru: { $n }
share-dry-run = Nic nie zostało zmienione.
versions-apart = Wersje { $nos } uzgodniono osobno. Uzgodnijcie jeden tekst i podpiszcie go: będzie znał obie. Do tego czasu liczy się wersja { $counts }.
error-share-unreadable = Plik nie jest plikiem wymiany.
error-share-unreadable-remedy = Wybierz plik zapisany przez „Udostępnij” w innym obszarze roboczym.
error-share-newer = Ten plik zapisał nowszy Leadpact.
error-share-newer-remedy = Zaktualizuj Leadpact i scal ponownie.
error-share-damaged = Plik nie jest taki, jak został zapisany. Nic z niego nie przyjęto.
error-share-damaged-remedy = Poproś o ponowne zapisanie i prześlij jako plik, nie jako tekst.
error-share-foreign = Plik pochodzi od zespołu, który nie zna niczego, co tu zapisano lub podpisano.
error-share-foreign-remedy = Scal go z nowym, pustym obszarem roboczym albo zacznijcie od kopii jednego obszaru.
error-nothing-to-take-back = Ta osoba nie ma już nic do cofnięcia ani do przywrócenia.
error-nothing-to-take-back-remedy = Zajrzyj do dziennika decyzji: każdy cofa własne słowa.
error-said-since = Ktoś od tego czasu zapisał co innego.
error-said-since-remedy = Zmień to w edytorze; dziennik pokazuje, kto co zapisał.
error-choice-stands = To był wybór spośród kilku, które nie mogą znów obowiązywać wszystkie.
error-choice-stands-remedy = Zapisz od nowa, co ma obowiązywać.
error-decision-absent = Nie ma decyzji o tym numerze.
error-decision-absent-remedy = Sprawdź numer w dzienniku decyzji.
error-nothing-to-choose = Pod tym numerem nie ma nic do wyboru.
error-nothing-to-choose-remedy = Zobacz listę do wyboru; ktoś mógł już wybrać.

# The screen of decisions, and sharing

screen-decisions = Decyzje
decisions-says = Kto, co, kiedy i dlaczego postanowił. Nic tu się nie zmienia; to, co cofnięto, pozostaje widoczne.
decisions-unsaved = Edytor zawiera niezapisane zmiany. Najpierw zapisz je lub odrzuć; potem można cofać, wybierać i scalać.
decisions-empty = Nic jeszcze nie postanowiono
decisions-empty-says = Wszystko, co ktoś zapisze w edytorze, obieca lub podpisze, pojawi się tutaj: kto, kiedy i dlaczego.
decisions-about = O czym
decisions-about-all = o wszystkim
decisions-who = Czyje
decisions-who-all = wszystkich
decisions-none-such = Nie ma takich decyzji.
decisions-more = Pokaż więcej ({ $n })
decisions-take-back = Cofnij
decisions-take-back-says = Każdy cofa własne słowa, zaczynając od ostatnich; nigdy cudze.
decisions-of = Czyje słowa
decisions-undo = Cofnij ostatnie
decisions-redo = Przywróć
decisions-since = Co się od tego czasu zmieniło
decisions-since-none = Wybierz decyzję, aby porównać tamten moment z teraz.
decisions-since-of = Po decyzji { $no }, { $at }
decisions-take-up = Kontynuuj od tamtego momentu w edytorze
decisions-choices = Do wyboru: { $n }
decisions-choices-says = Osoby pracujące osobno zapisały o tym samym różne rzeczy. Nic nie przepadło: wybierzcie razem.
decisions-choose = Wybierz
decisions-choose-this = Wybierz: { $says }
decisions-why = Dlaczego (do dziennika)
share-title = Udostępnij i scal
share-says = Dla osób, które osobno edytują kopie tego obszaru roboczego. Plik zawiera to, co zapisano i podpisano, nigdy leadów.
share-export-title = Dla innych
share-export-says = Zapisz plik i wyślij go.
share-export = Zapisz plik…
share-merge-title = Od innych
share-merge-says = Obejrzyj plik, a potem przyjmij go: w całości albo wcale.
share-merge-not = Zapisz lub odrzuć zmiany w edytorze i otwórz obszar roboczy do zapisu; wtedy można przyjąć plik.
share-look = Obejrzyj plik…
share-would = To by z tego wynikło. Nic się jeszcze nie zmieniło.
share-merge = Przyjmij
## Promises at the hand-off: on screen and on the command line
term-won-deal = wygrana szansa
term-moment = { $weekday } { $date }, { $time }
term-example = Na przykład: przekazany { $comes } – termin { $due }.
term-takes-nothing = Nie ma takiego miejsca wśród obietnic.
term-takes-amount = Wpisz kwotę, na przykład 18000 lub 0,5.
term-takes-count = Wpisz liczbę całkowitą, na przykład 120.
term-takes-share = Wpisz procent, na przykład 24, albo ile z ilu, na przykład 18/75.
term-takes-hours = Wpisz godziny, na przykład 4 lub 0,5.
term-takes-day-hours = Wpisz godziny, na przykład 09:00-12:30, 13:00-17:00.
term-takes-day = Wpisz dzień, na przykład 2027-05-31.
term-takes-per = Wybierz month, quarter albo year.
term-takes-currency = Wpisz trzy litery waluty, na przykład EUR.
term-takes-stage = Wybierz etap definicji według jego klucza.
term-takes-yes-no = Wpisz yes albo no.
term-takes-name = Wpisz nazwę o długości najwyżej 120 znaków.
screen-promises = Obietnice
promises-says = Co obiecuje każda strona przy przekazaniu. Podpisuje się to razem z definicją.
promises-parts = Części obietnic
promises-part-volume = Leady od marketingu
promises-part-follow-up = Odpowiedź sprzedaży
promises-part-hours = Godziny pracy
promises-part-reasons = Powody
promises-part-course = Przegląd i podpisy
promises-part-objections = Obiekcje
promises-ask-volume = Ile leadów przekazuje marketing?
promises-ask-follow-up = Jak szybko odpowiada sprzedaż?
promises-ask-hours = Kiedy się pracuje?
promises-ask-reasons = Dlaczego lead wraca i kiedy przychodzi ponownie?
promises-ask-course = Kiedy wrócimy do tego i kto podpisuje?
promises-ask-objections = Co leady wciąż zarzucają?
promises-none-yet = Niczego jeszcze nie obiecano.
promises-none-here = Jeszcze nie określono.
promises-stage = Leady na etapie
promises-clock-stage = Czas biegnie od etapu
promises-per = W każdym okresie
per-month = miesiąc
per-quarter = kwartał
per-year = rok
promises-leads = Obiecane leady
promises-leads-hint = Puste: tyle, ile wynika z celu.
promises-goal = Wyliczone wstecz od celu
promises-revenue = Cel przychodu
promises-currency = Waluta
promises-goal-per = Na
promises-average = Ile przynosi wygrana szansa
promises-rate = { $from } → { $to }, %
promises-counted = Wasz lejek: { $n } z { $of }
promises-take = Przyjmij { $n } z { $of } dla { $step }
promises-take-short = Przyjmij { $n } z { $of }
promises-counted-says = Policzone w lejku tego obszaru roboczego na dzień { $date }, na pełnej ścieżce; leady jeszcze w drodze liczą się jako te, które nie dotarły.
promises-steps = Obliczenie
promises-steps-none = Wpisz przychód, wartość szansy i procenty: tu pojawi się obliczenie.
promises-goal-remove = Usuń cel
promises-within-hours = Pierwsza próba w ciągu (godziny pracy)
promises-attempts = Liczba prób łącznie
promises-within-days = W ciągu tylu dni roboczych
promises-accept-hours = Przyjęty lub odrzucony w ciągu (godziny pracy)
promises-follow-up-head = Kontakt
promises-accept-head = Przyjęcie lub odrzucenie
promises-zone = Godziny w strefie { $zone }, czyli w strefie czasowej definicji.
promises-zone-change = Zmień strefę czasową
promises-holidays = Dni wolne i skrócone
promises-holiday-day = Dzień
promises-holiday-name = Nazwa
promises-holiday-hours = Godziny pracy, jeśli są
promises-holiday-add = Dodaj dzień
promises-remove = Usuń: { $name }
promises-reason-name = Nazwa powodu
promises-reason-new = Kolejny powód
promises-reason-add = Dodaj powód
promises-up = Przesuń w górę: { $name }
promises-down = Przesuń w dół: { $name }
promises-names-criterion = wskazuje kryterium
promises-nurture = Wraca po (dni)
promises-nurture-never = nigdy
promises-propose = Zacznij od propozycji
promises-propose-says = Zwykłe powody i zwykły tydzień pracy tam, gdzie nikt jeszcze nic nie określił. Wszystko można zmienić.
promises-review = Przegląd w dniu
promises-effective = Obowiązuje od
promises-effective-hint = Puste: od dnia, w którym podpiszą obie strony.
promises-in-months =
    { $n ->
        [one] Za miesiąc
        [few] Za { $n } miesiące
        [many] Za { $n } miesięcy
       *[other] Za { $n } miesiąca
    }
promises-must-sign = Kto musi podpisać, oprócz jednej osoby z każdej strony
promises-must-sign-none = Nikt, kto podpisuje, jeszcze nie bierze udziału.
promises-name-people = Wskaż, kto bierze udział
promises-objection-new = Co mówią?
promises-objection-add = Zapisz
promises-objections-none = Nie zapisano jeszcze żadnej obiekcji.
promises-objection-answer = Co odpowiadamy
promises-objection-heard =
    { $n ->
        [one] usłyszana raz, { $date }
        [few] usłyszana { $n } razy, ostatnio { $date }
        [many] usłyszana { $n } razy, ostatnio { $date }
       *[other] usłyszana { $n } razu, ostatnio { $date }
    }
promises-objection-again = Usłyszana znowu
promises-objection-close = Zamknij
promises-objection-reopen = Otwórz ponownie
promises-objection-closed = Zamknięta { $date }
promises-objection-beside = Tego dziennika się nie podpisuje: może rosnąć co tydzień.
promises-objection-disagreed = Dwie osoby powiedziały o tym co innego.
promises-part-wrong = (jest coś do poprawienia)
promises-will-draft = Obie strony podpisały. Zmiana obietnicy zaczyna nową wersję roboczą, którą obie podpisują na nowo.
promises-read-only = Ten obszar roboczy można tylko czytać: niczego nie można w nim obiecać.
promises-first = Obietnice dotyczą etapów
promises-first-says = Najpierw uzgodnijcie etapy definicji; potem każda strona obieca, co robi przy przekazaniu.
cli-promises-counted = { $from } → { $to }: { $n } z { $of }
cli-promises-fine = Nie ma nic do poprawienia ani do sprawdzenia.
cli-promises-same = Wszystko już tak brzmi.
error-promise-unfit = Obietnica nie może brzmieć tak, jak wpisano.
error-promise-unfit-remedy = Niczego nie zmieniono. Wpisz to tak, jak opisano, i powtórz.
error-terms-unreadable = Plik nie zawiera obietnic.
error-terms-unreadable-remedy = Niczego nie zmieniono. Popraw wskazane miejsce albo wyeksportuj obietnice na nowo i edytuj tamten plik.
error-terms-newer = Ten plik obietnic zapisał nowszy Leadpact.
error-terms-newer-remedy = Zaktualizuj Leadpact albo wyeksportuj obietnice jeszcze raz ze starszego.
error-objection-absent = Nie ma takiej obiekcji.
error-objection-absent-remedy = Sprawdź jej numer w dzienniku: ktoś mógł ją usunąć.
error-objection-unfit = Obiekcja lub odpowiedź na nią jest pusta albo za długa.
error-objection-unfit-remedy = Zapisz ją w najwyżej 500 znakach.
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = Ile kosztuje ta zmiana
price-deals = Wygrane
price-customers = Klienci
price-won-deals =
    { $n ->
        [one] { $n } wygrana transakcja ma kogoś na tej liście; etap łapie ją, gdy jest na nim ktoś z jej ludzi.
        [few] { $n } wygrane transakcje mają kogoś na tej liście; etap łapie transakcję, gdy jest na nim ktoś z jej ludzi.
        [many] { $n } wygranych transakcji ma kogoś na tej liście; etap łapie transakcję, gdy jest na nim ktoś z jej ludzi.
       *[other] { $n } wygranej transakcji ma kogoś na tej liście; etap łapie transakcję, gdy jest na nim ktoś z jej ludzi.
    }
price-won-people =
    { $n ->
        [one] { $n } lead został klientem.
        [few] { $n } leady zostały klientami.
        [many] { $n } leadów zostało klientami.
       *[other] { $n } leada zostało klientami.
    }
price-won-nobody =
    { $n ->
        [one] Jeszcze { $n } nie należy tu do nikogo.
        [few] Jeszcze { $n } nie należą tu do nikogo.
        [many] Jeszcze { $n } nie należy tu do nikogo.
       *[other] Jeszcze { $n } nie należy tu do nikogo.
    }
price-caught-before = Złapane przed
price-caught-after = Złapane po
price-missed = Pominięte
price-unclear = Niejasne
price-over =
    { $n ->
        [one] Na dzisiejszej liście { $n } leada:
        [few] Na dzisiejszej liście { $n } leadów:
        [many] Na dzisiejszej liście { $n } leadów:
       *[other] Na dzisiejszej liście { $n } leada:
    }
price-nothing = nikt się nie przesuwa.
price-caught-deals = złapane wygrane transakcje: { $after } z { $n }, przedtem { $before }
price-caught-people = złapani klienci: { $after } z { $n }, przedtem { $before }
price-unclear-change = Nie do oceny: { $before } → { $after }
price-missed-deals = Wygrane transakcje pominięte: { $missed }, niejasne: { $unclear }
price-missed-people = Klienci pominięci: { $missed }, niejasni: { $unclear }
price-no-sources = Żadne pole nie mówi, skąd są leady.
versions-since = Co się zmieniło od wersji { $no }
versions-signed = { $name } ({ $side }), { $date }
versions-in-effect = w mocy
versions-effective-from = w mocy od { $date }
versions-consequences = Co robi z dzisiejszą listą
versions-consequences-says =
    { $n ->
        [one] Oba teksty na { $n } leadzie z teraz; nie to, co działo się wtedy.
        [few] Oba teksty na { $n } leadach z teraz; nie to, co działo się wtedy.
        [many] Oba teksty na { $n } leadach z teraz; nie to, co działo się wtedy.
       *[other] Oba teksty na { $n } leada z teraz; nie to, co działo się wtedy.
    }
versions-nobody-moves = Nikt z dzisiejszej listy się nie przesuwa.
versions-uncounted = Nie można policzyć, kogo to przesuwa: jeden z tekstów nie może ocenić dzisiejszej listy.
cli-versions-in-effect = Dnia { $date } w mocy jest wersja { $no }.
cli-versions-in-effect-none = Dnia { $date } żadna uzgodniona wersja nie jest w mocy.
home-effect-next = Wersja { $no } jest uzgodniona i w mocy od { $date }.
home-effect-until = Do tego dnia w mocy jest wersja { $no }.
reminders-title = Warto zajrzeć
reminders-none = Nie ma o czym przypominać.
reminders-go-agreement = Otwórz uzgodnienie
reminders-go-funnel = Zobacz lejek
reminders-go-criterion = Otwórz kryterium
reminders-more =
    { $n ->
        [one] i jeszcze { $n }
        [few] i jeszcze { $n }
        [many] i jeszcze { $n }
       *[other] i jeszcze { $n }
    }
reminder-review-past = Uzgodnienie miało być przejrzane na nowo { $date }.
reminder-review-today = Dziś należy przejrzeć uzgodnienie na nowo.
reminder-review-near =
    { $days ->
        [one] Uzgodnienie należy przejrzeć na nowo jutro, { $date }.
        [few] Uzgodnienie należy przejrzeć na nowo za { $days } dni, { $date }.
        [many] Uzgodnienie należy przejrzeć na nowo za { $days } dni, { $date }.
       *[other] Uzgodnienie należy przejrzeć na nowo za { $days } dnia, { $date }.
    }
reminder-review-next = Przejrzyjcie je z obu stronami i ustalcie następny termin.
reminder-effect-decides = Jej tekst już teraz decyduje o leadach, przed tym dniem.
reminder-effect-next = Dopilnuj, żeby wszyscy wiedzieli, od kiedy obowiązuje.
reminder-inflow-more = Przychodzi więcej leadów: { $since } tygodniowo od uzgodnienia wersji { $no }, przedtem { $before }.
reminder-inflow-fewer = Przychodzi mniej leadów: { $since } tygodniowo od uzgodnienia wersji { $no }, przedtem { $before }.
reminder-inflow-rests =
    { $weeks ->
        [one] { $since } wobec { $before } w { $weeks } tygodniu: { $ratio } raza tyle (95%: od { $low } do { $high }); { $p }.
        [few] { $since } wobec { $before }, po { $weeks } tygodnie: { $ratio } raza tyle (95%: od { $low } do { $high }); { $p }.
        [many] { $since } wobec { $before }, po { $weeks } tygodni: { $ratio } raza tyle (95%: od { $low } do { $high }); { $p }.
       *[other] { $since } wobec { $before }, po { $weeks } tygodnia: { $ratio } raza tyle (95%: od { $low } do { $high }); { $p }.
    }
reminder-inflow-next = Zanim ocenicie definicję po liczbach, sprawdźcie, która kampania lub źródło się zmieniły.
reminder-criterion-more = Więcej z przychodzących spełnia „{ $criterion }”: { $since }, przedtem { $before }.
reminder-criterion-fewer = Mniej z przychodzących spełnia „{ $criterion }”: { $since }, przedtem { $before }.
reminder-criterion-rests = { $n } z { $of } wobec { $was } z { $wasof }: { $points } pkt proc. (95%: od { $low } do { $high }); { $p } wśród wszystkich kryteriów.
reminder-criterion-next-older = Sprawdź, czy pole jest wypełniane jak przedtem, czy też przychodzą inni; kto przyszedł ostatnio, miał mniej czasu.
reminder-chance-tiny = przypadkiem rzadziej niż raz na 1000
reminder-chance = przypadkiem w { $rate } razów
reminders-nothing-agreed = Nic jeszcze nie uzgodniono, więc nie ma z czym porównać.
reminders-since = Od uzgodnienia wersji { $no } dnia { $date }:
reminders-inflow-not = Nie można porównać, ile leadów przychodzi: { $why }
reminders-criteria-not = Nie można powiedzieć, czy spełniają kryteria jak przedtem: { $why }
reminders-criteria =
    { $n ->
        [one] Porównano { $n } kryterium na leadach, które przyszły potem ({ $since }) i przedtem ({ $before }): wyraźnie częściej lub rzadziej spełniane: { $told }; za mało wiadomo: { $few }.
        [few] Porównano { $n } kryteria na leadach, które przyszły potem ({ $since }) i przedtem ({ $before }): wyraźnie częściej lub rzadziej spełniane: { $told }; za mało wiadomo: { $few }.
        [many] Porównano { $n } kryteriów na leadach, które przyszły potem ({ $since }) i przedtem ({ $before }): wyraźnie częściej lub rzadziej spełniane: { $told }; za mało wiadomo: { $few }.
       *[other] Porównano { $n } kryterium na leadach, które przyszły potem ({ $since }) i przedtem ({ $before }): wyraźnie częściej lub rzadziej spełniane: { $told }; za mało wiadomo: { $few }.
    }
reminders-by-field = Kiedy lead przyszedł: { $field }.
reminders-by-known = Kiedy lead przyszedł: od kiedy jest tu znany.
reminders-not-days = żadne pole nie mówi, którego dnia leady przyszły.
reminders-not-weeks = znane są mniej niż cztery pełne tygodnie po lub przed.
reminders-not-leads = po lub przed przyszło mniej niż dwadzieścia leadów.
reminders-not-decided = wersja nie może ocenić dzisiejszej listy.
reminders-inflow-same = Przychodzi tyle leadów co przedtem, na ile można to powiedzieć: { $since } tygodniowo, przedtem { $before }.
reminder-criterion-next = Sprawdź, czy pole jest wypełniane jak przedtem, czy też przychodzą inni.
reminders-as-then = Ci sprzed niej tak, jak byli znani w dniu uzgodnienia, po równie długim czasie.
reminders-as-now = Ci sprzed niej tak, jak są znani teraz: mieli więcej czasu.

# Positions on criteria, the map of the room, objections at signing

screen-room = Stanowiska
speaking = Kto mówi
speaking-nobody = Wybierz, kto mówi
speaking-first = Wybierz, kto mówi, a potem stanowisko.
stance-agree = Zgoda
stance-can-live-with-it = Do przyjęcia
stance-object = Sprzeciw
stance-silent = Jeszcze bez głosu
position-own = Stanowisko osoby, która mówi
position-earlier = do wcześniejszego brzmienia
position-blocks = wstrzymuje wszystkie podpisy
position-overruled = decyzją: { $name } nie wstrzymuje podpisów: „{ $why }”
position-proposed-by = Propozycja: { $names }
position-propose = Zaznacz, kto to zaproponował: { $name }
position-take-back = Wycofaj stanowisko
positions-open =
    { $n ->
        [0] Stanowiska: nikt się nie wypowiedział
        [one] Stanowiska: { $n } osoba się wypowiedziała
        [few] Stanowiska: { $n } osoby się wypowiedziały
        [many] Stanowiska: { $n } osób się wypowiedziało
       *[other] Stanowiska: { $n } osoby się wypowiedziały
    }
positions-of-saved = To kryterium pyta teraz o coś innego. Stanowiska poniżej dotyczą zapisanego brzmienia; zapisz, a potem rozmawiajcie o nowym.
positions-save-first = Zapisz definicję, wtedy każdy może zająć stanowisko.
objection-reason = Dlaczego nie można tego tak podpisać
objection-say = Zgłoś sprzeciw z tym powodem
overrule = Uchyl sprzeciw
overrule-open = Uchyl
overrule-by = Kto decyduje
overrule-reason = Dlaczego
overrule-says = Sprzeciw pozostaje w podpisywanym tekście, razem z oboma powodami. Zgłosił go: { $name }.
overrule-nobody = Nikt inny nie podpisuje za tę samą stronę co { $name }, więc nikt nie może uchylić tego sprzeciwu. Można go wycofać albo wskazać jeszcze kogoś, kto podpisuje za tę stronę.
remarks = Uwagi
remark = Uwaga
remark-make = Dodaj
remark-remove = Usuń tę uwagę
room-criterion = Kryterium
room-mood = Stan rozmowy
room-next =
    { $n ->
        [0] Bez sporów
        [one] Następny spór
        [few] Następny z { $n } sporów
        [many] Następny z { $n } sporów
       *[other] Następny z { $n } sporów
    }
room-next-key = Następny spór: N
room-no-disagreement = Nikt nie zgłasza sprzeciwu.
room-in-editor = Pokaż w definicji
room-summary = Sporne: { $disputed } · do omówienia: { $open } · ustalone: { $settled }
room-remarks =
    { $n ->
        [one] { $n } uwaga
        [few] { $n } uwagi
        [many] { $n } uwag
       *[other] { $n } uwagi
    }
room-nobody = Nikt jeszcze nie bierze udziału
room-nobody-says = Wskaż, kto bierze udział za marketing i za sprzedaż; potem każdy zajmie stanowisko.
room-name-people = Wskaż, kto bierze udział
room-empty = Nie ma jeszcze do czego zająć stanowiska
room-empty-says = Gdy definicja będzie miała kryteria, każdy zajmie tu stanowisko wobec każdego z nich.
mood-disputed = Sporne
mood-one-side = Tylko jedna strona: { $side }
mood-unspoken = Bez wypowiedzi
mood-overruled = Sprzeciw uchylony
mood-livable = Do przyjęcia dla wszystkich
mood-agreed = Wszyscy się zgadzają
signing-stopped =
    { $n ->
        [one] { $n } sprzeciw wstrzymuje wszystkie podpisy
        [few] { $n } sprzeciwy wstrzymują wszystkie podpisy
        [many] { $n } sprzeciwów wstrzymuje wszystkie podpisy
       *[other] { $n } sprzeciwu wstrzymuje wszystkie podpisy
    }
signing-objects = { $name } zgłasza sprzeciw wobec „{ $criterion }”: „{ $reason }”
signing-to-room = Porozmawiajcie o tym
signing-waits = Brakuje podpisu: { $name }.
signing-waits-left = { $name } ma obowiązek podpisać, ale już nie podpisuje. Zaznacz znowu, że ta osoba podpisuje, albo zmień, kto musi podpisać.
signing-side-nobody = Nikt z uczestników nie podpisuje jeszcze za stronę: { $side }. Kto podpisze, zostanie dodany.
dissent = Zdania odrębne
dissent-says = Te sprzeciwy zostały uchylone. Są częścią podpisywanego tekstu.
dissent-line = { $name } ({ $side }), sprzeciw wobec „{ $criterion }”: „{ $reason }”. Sprzeciw uchyla { $by }: „{ $why }”.
error-criterion-absent = Definicja nie ma takiego kryterium.
error-criterion-absent-remedy = Sprawdź kryteria i ich identyfikatory.
error-speaker-absent = Ta osoba nie bierze udziału.
error-speaker-absent-remedy = Najpierw ją dodaj, podając stronę.
error-objection-reason-missing = Sprzeciw wymaga powodu.
error-objection-reason-missing-remedy = Napisz dlaczego, żeby inni mogli odpowiedzieć.
error-overrule-reason-missing = Uchylenie sprzeciwu wymaga powodu.
error-overrule-reason-missing-remedy = Napisz dlaczego; oba powody zostaną podpisane.
error-no-objection = Ta osoba nie zgłasza sprzeciwu, który wstrzymuje podpisy.
error-no-objection-remedy = Sprawdź, kto jakie ma stanowisko.
error-not-a-decider = Ta osoba nie może uchylić tego sprzeciwu.
error-not-a-decider-remedy = Może to zrobić ktoś inny, kto podpisuje za tę samą stronę; sprzeciw można też wycofać.
error-comment-absent = Nie ma takiej uwagi.
error-comment-absent-remedy = Sprawdź uwagi.
error-comment-of-another = To cudza uwaga.
error-comment-of-another-remedy = Usunąć ją może jej autor.
error-comment-empty = Uwaga jest pusta.
error-comment-empty-remedy = Wpisz, co chcesz powiedzieć.
error-remark-too-long = Powód lub uwaga jest za długa.
error-remark-too-long-remedy = Zmieść się w 1000 znaków.
error-signing-objected = Nikt nie może podpisać, dopóki osoba podpisująca zgłasza sprzeciw.
error-signing-objected-remedy = Rozmawiajcie, aż sprzeciw zostanie wycofany, albo niech inna osoba podpisująca za tę stronę uchyli go i poda powód.
error-promises-wrong = Obietnic nie można podpisać w tej postaci.
error-promises-wrong-remedy = Najpierw je popraw.

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = Kopie
copies-says = Kopia zawiera podpisany tekst, oba skróty i podpisy, nigdy leadów. Każdy, kto ma Leadpact, może ją sprawdzić.
copies-keep-title = Do zachowania
copies-keep-says = Wersja { $no } jako plik: do odłożenia lub wysłania.
copies-keep-none = Nie uzgodniono jeszcze żadnej wersji, więc nie ma czego zachować.
copies-keep = Zachowaj kopię…
copies-check-title = Do sprawdzenia
copies-check-says = Czy kopia lub cały obszar roboczy są nadal takie, jak je podpisano?
copies-check = Sprawdź kopię…
copies-checking = Trwa sprawdzanie…
copies-signed-by = Podpisy
copies-unsigned = brak takich, które da się odczytać
copies-here-same = Tutaj jest to wersja { $no }, z tymi samymi podpisami.
copies-here-altered = Według skrótu była to tutejsza wersja { $no }. Ten obszar roboczy nadal ma jej tekst taki, jak go podpisano.
copies-here-signed-otherwise = Tutaj jest to wersja { $no }, ale z innymi podpisami. Tutaj podpisali: { $names }.
copies-here-unknown = Ten obszar roboczy jej nie zna: nikt nie podpisał tutaj tego tekstu.
verify-differs-untitled = Ta kopia nie jest taka, jak została podpisana.

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = W czasie
over-time-says = Kto i kiedy doszedł do każdego etapu.
figure-days = { $n } dni
figure-interval = Przedział 95 %: od { $low } do { $high }
figure-marks = Znaki na wykresie
figure-open = { $n ->
    [one] Otwórz tę jedną pozycję
    [few] Otwórz te { $n } pozycje
    [many] Otwórz tych { $n } pozycji
   *[other] Otwórz te { $n } pozycji
}
figure-formulas = Jak to obliczono
figure-export = Eksportuj ten wykres
figure-export-svg = Obraz (SVG)
figure-export-png = Obraz (PNG)
figure-export-pdf = Strona (PDF)
figure-export-xlsx = Tabela (XLSX)
figure-export-csv = Tabela (CSV)
error-figure-nothing-to-draw = Nie ma tu niczego do narysowania.
error-figure-nothing-to-draw-remedy = Zapisz liczby jako CSV lub XLSX albo zaimportuj to, o co proszą uwagi.

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = Do etapu { $last } dochodzi { $n } z { $of } leadów
figure-funnel-title = { $through }; najwięcej zatrzymuje się między { $from } a { $to }, dalej idzie { $rate }
figure-conversion = { $from } → { $to }
figure-conversion-formula = Leady na etapie { $to } ÷ leady na etapie { $from }
figure-foot-run = przebieg { $hash }
screen-dashboard = Pulpit
dashboard-says = To, na co obie strony patrzą razem, na jednej stronie.
review-title = Przegląd: { $title }
review-export = Pakiet na przegląd (PDF)
review-export-says = Wszystkie wykresy z tej strony na papierze; na każdej kartce wersja, dzień i przebieg, na których się opierają
review-said = Co mówią liczby
present = Prezentuj
present-says = Jeden wykres naraz, na całe okno; strzałki przechodzą dalej i wstecz
present-end = Zakończ prezentację
present-next = Następny wykres
present-previous = Poprzedni wykres
present-place = { $no } z { $n }

review-run = Przebieg
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = Okres
figure-first-day = Pierwszy dzień
figure-last-day = Ostatni dzień
period-week = tydz. { $week } { $year }
period-quarter = { $quarter } kw. { $year }
screen-speed = Tempo
speed-says = Ile trwa droga z etapu na etap, kto jeszcze czeka i co gdzie stoi.
time-stage-gone = Definicja nie ma etapu „{ $stage }”
time-stage-gone-remedy = Wybierz jeden z istniejących: { $stages }.
time-way-entries = Każde wejście liczy się w okresie swojego dnia; kto wraca, liczy się ponownie.
time-way-period = Według okresu: ile doszło do późniejszego etapu przez ile doszło do pierwszego w tym samym okresie. To nie te same leady, więc udział nie ma przedziału i może przekroczyć 100%.
time-way-cohort = Według kohorty: kto z tych, którzy doszli do pierwszego etapu w danym okresie, przeszedł do późniejszego. Kto jeszcze może, jest w toku, a nie stracony.
time-way-snapshot = Stan obecny: kto ze wszystkich, którzy kiedykolwiek doszli do etapu, doszedł do następnego. Dni nie grają roli, więc niedawne wejścia obniżają udział.
time-within = w ciągu { $days } dni
time-no-window = bez względu na czas
time-above-whole = W okresach { $periods } więcej doszło do późniejszego etapu niż do pierwszego: do pierwszego doszli wcześniej albo go ominęli.
time-entries-title = { $period }: { $n } wejść na etap { $stage }, po { $before } w okresie { $earlier }
time-no-whole-period = Żaden okres się jeszcze nie skończył
time-period-title = { $period }: { $n } na etapie { $to } i { $of } na etapie { $from }, { $rate }
time-period-title-few = { $period }: { $n } na etapie { $to } i { $of } na etapie { $from }, za mało na udział
time-period-formula = Wejścia na późniejszy etap w okresie ÷ wejścia na pierwszy etap w okresie
time-n-undated = { $n } dalszych nie ma znanego dnia.
time-nothing = Nikt nie przyszedł w znanym dniu.
time-pending-note = W toku: może się jeszcze zmienić
time-band = Przedział 95%
time-target = Cel { $rate }
time-no-days = Niczyj dzień ({ $stages }) nie jest znany: bez niego nie ma okresów ani kohort.
time-no-days-remedy = Zaimportuj historię etapów albo wskaż w definicji pole z datą.
time-beside-outside = Poza tymi okresami: { $stages }.
time-beside-to-come = W dniu, który dopiero nadejdzie, i w żadnym okresie: { $stages }.
time-beside-undated = W nieznanym dniu i w żadnym okresie: { $stages }.
time-incomplete = { $period } jeszcze trwa.
time-snapshot-title = Najmniej przechodzi z { $from } do { $to }: { $rate }, { $n } z { $of }
time-snapshot-title-few = Żaden etap nie ma { $least } leadów: za mało na udział
time-cohort-title = { $rate } tych, którzy doszli do { $from }, doszło do { $to } w ciągu { $days } dni ({ $n } z { $of }, których okno minęło)
time-cohort-title-open = Dotąd { $rate } tych, którzy doszli do { $from }, doszło do { $to } ({ $n } z { $of })
time-cohort-title-few = { $n } z { $of } przeszło z { $from } do { $to }: za mało na udział
time-cohort-title-none = Nie ma jeszcze kohorty, o której można powiedzieć, czy przeszła z { $from } do { $to }
time-cohort-formula = Ci z kohorty, którzy doszli do późniejszego etapu w oknie ÷ kohorta bez tych, którzy byli tam wcześniej lub których dnia nie znamy
time-cohort-pending = { $n } może jeszcze przejść z { $from } do { $to }: w toku, nie stracone.
time-cohort-late = { $n } doszło do { $to } po zamknięciu okna; liczą się jako nieprzekształcone.
time-cohort-before = { $n } było na etapie { $to } przed { $from }; nie liczą się w żadną stronę.
time-cohort-undated = { $n } doszło do { $to } w nieznanym dniu; nie liczą się w żadną stronę.
time-elapsed = Czas liczy się krokami po { $days } dni; udziały są narastające, każdy od całej kohorty.
time-entered-in = Wejście
time-days-since = Dni od wejścia
time-by-days = { $n } dni
time-so-far = Dotąd
time-all = Wszystkie
time-map-title = { $from } → { $to } w ciągu { $days } dni: od { $low } ({ $worst }) do { $high } ({ $best })
time-map-title-few = { $from } → { $to }: za mało kohort do porównania
time-map-formula = Ci, którzy do tego czasu doszli do późniejszego etapu ÷ cała kohorta
time-transition = Przejście
time-entered = Weszło
time-converted = Przeszło
time-rate = Udział
time-not-converted = Nie przeszło
time-skipped = Ominęło etap
time-pending = W toku
time-late = Za późno
time-before = Było wcześniej
time-undated = Dzień nieznany
time-median = Mediana
time-p25 = Ćwierć do
time-p75 = Trzy czwarte do
time-p90 = Dziewięć na dziesięć do
time-mean = Średnia
time-took = Doszło
time-waiting = Czeka
time-ended = Zakończone wcześniej
time-to-come = Dopiero nadejdzie
time-days = Dni
time-middle-half = Środkowa połowa
time-quarters = Środkowa połowa: od { $low } do { $high }; dziewięć na dziesięć w ciągu { $most }
time-took-n = Doszło: { $n }
time-quantile-formula = Połowa czasów leży poniżej mediany; między dwoma dniami czyta się ją na prostej (definicja 7 Hyndmana i Fana)
time-speed-title = Najdłużej trwa przejście z { $from } do { $to }: połowie z { $n } zajęło najwyżej { $days }
time-speed-title-few = Nigdzie { $least } leadów nie przeszło z etapu na etap w znanych dniach
time-note-waiting = Wciąż czeka, w żadnym słupku: { $stages }.
time-note-ended = Zakończone bez dojścia: { $stages }.
time-note-before = Na późniejszym etapie przed pierwszym, w żadnym czasie: { $stages }.
time-note-skipped = Ominęło pierwszy etap: { $stages }.
time-note-undated = Jeden z dwóch dni jest nieznany: { $stages }.
time-note-to-come = Pierwszy dzień dopiero nadejdzie: { $stages }.
time-note-done-only = To czasy tych, którzy doszli; kto czeka, może potrzebować więcej. Krzywa przeżycia liczy także ich.
time-days-range = { $low }–{ $high } dni
time-days-over = ponad { $n } dni
time-mark-median = Połowa w ciągu { $days }
time-mark-p90 = Dziewięć na dziesięć w ciągu { $days }
time-times-title = { $from } → { $to }: połowie z { $n } zajęło najwyżej { $days }, co dziesiątemu ponad { $p90 }
time-times-title-few = { $n } przeszło z { $from } do { $to } w znanych dniach: za mało, by mówić o zwykłym czasie
time-times-title-none = Nikt nie przeszedł z { $from } do { $to } w znanych dniach
time-from-days = Od
time-to-days = Do
time-group = Grupa
time-day = Po
time-at-risk = Nadal obserwowani
time-still-on-the-way = Udział jeszcze w drodze
time-low = Przedział od
time-high = Przedział do
time-n = Policzono
time-days-from = Dni od { $stage }
time-censored = Jeszcze nie doszli, gdy ich ostatnio widziano
time-note-censored = Kto czeka, liczy się do dnia odniesienia; czyja droga się skończyła, liczy się do jej końca.
time-median-not-yet = Połowa jeszcze nie doszła
time-survival-formula = Po każdym dniu, w którym ktoś doszedł: to, co zostało × (1 − doszło ÷ obserwowani) (Kaplan i Meier)
time-log-rank-few = Z { $one } lub { $other } doszło mniej niż { $least }: nie twierdzimy, kto jest szybszy.
time-log-rank-differs = { $one } i { $other } różnią się bardziej, niż pozwala przypadek (log-rank, p { $p }); dlaczego, tego to nie mówi.
time-log-rank-alike = Sam przypadek może tak zróżnicować { $one } i { $other } (log-rank, p { $p }).
time-lasting-title = Połowa przechodzi z { $from } do { $to } w ciągu { $days }, licząc też czekających
time-lasting-title-open = Dotąd mniej niż połowa przeszła z { $from } do { $to }
time-lasting-title-few = { $n } przeszło z { $from } do { $to }: za mało, by mówić o zwykłym czasie
time-lasting-title-two = { $from } → { $to }: połowa z { $one } w ciągu { $days }, z { $other } w ciągu { $more }
time-lasting-title-alike = { $from } → { $to }: żadna grupa nie jest wyraźnie szybsza
time-stage = Etap
time-there = Jest teraz
time-days-there = Dni na etapie
time-overdue = Dłużej niż dziewięć na dziesięć
time-ageing-says = Zaległe stoją dłużej, niż potrzebowało dziewięć na dziesięć tych, którzy przeszli dalej; gdzie przeszło mniej niż { $least }, nic nie jest zaległe.
time-ageing-title = { $n } z { $of } na etapie { $stage } stoi dłużej niż dziewięć na dziesięć tych, którzy przeszli dalej
time-ageing-title-none = Nikt nie stoi wyraźnie za długo
time-ageing-title-nobody = Nikt nie jest w drodze
time-at-start = Na początku
time-came = Weszło
time-known-since = Zastano
time-left = Wyszło
time-at-end = Na końcu
time-stock-says = Lead stoi na najdalszym etapie, do którego doszedł, aż przejdzie dalej lub jego droga się skończy. Kto tam był, gdy go poznano, jest podany jako zastany.
time-stock-formula = Na początku + zastano + weszło − wyszło = na końcu
time-stock-title = { $period }: { $stage } wzrósł o { $n } do { $there }, najbardziej ze wszystkich
time-stock-title-none = { $period }: żaden etap nie wzrósł

# Własne lejki zespołu i wynik szans sprzedaży

unit-companies =
    { $n ->
        [one] { $n } firma
        [few] { $n } firmy
        [many] { $n } firm
       *[other] { $n } firmy
    }
unit-deals =
    { $n ->
        [one] { $n } szansa sprzedaży
        [few] { $n } szanse sprzedaży
        [many] { $n } szans sprzedaży
       *[other] { $n } szansy sprzedaży
    }
own-unit-person = Osoby
own-unit-company = Firmy
own-unit-deal = Szanse sprzedaży
own-funnel-ordered = Po kolei
own-funnel-strict = Bezpośrednio po sobie
own-funnel-unordered = W dowolnej kolejności, w czasie
own-funnel-any = Bez względu na czas
own-funnel-within-days =
    { $n ->
        [one] w ciągu { $n } dnia
        [few] w ciągu { $n } dni
        [many] w ciągu { $n } dni
       *[other] w ciągu { $n } dnia
    }
own-funnel-within-hours =
    { $n ->
        [one] w ciągu { $n } godziny
        [few] w ciągu { $n } godzin
        [many] w ciągu { $n } godzin
       *[other] w ciągu { $n } godziny
    }
own-funnel-within-minutes =
    { $n ->
        [one] w ciągu { $n } minuty
        [few] w ciągu { $n } minut
        [many] w ciągu { $n } minut
       *[other] w ciągu { $n } minuty
    }
own-funnel-within-seconds =
    { $n ->
        [one] w ciągu { $n } sekundy
        [few] w ciągu { $n } sekund
        [many] w ciągu { $n } sekund
       *[other] w ciągu { $n } sekundy
    }
own-funnel-finding = { $name }: { $share } dochodzi do „{ $step }” ({ $n } z { $of })
own-funnel-nobody = { $name }: nikt jeszcze nie doszedł do jego kroków
own-funnel-anonymous = Bez nazwisk
own-funnel-note-anonymous = „{ $step }” nie liczy nikogo z nazwiska: wskaźnik po nim to stosunek dwóch liczb, bez przedziału, i może przekroczyć 100 %.
own-funnel-note-undated = { $n } doszło do „{ $step }” w nieznanym dniu: kolejność w czasie ich nie liczy.
own-funnel-note-skipped = { $n } liczy się w „{ $step }” dzięki późniejszemu krokowi, z pominięciem tego.
own-funnel-note-larger = „{ $step }” ma więcej niż krok przed nim, który można ominąć.
own-funnel-note-pending = Jeszcze w swoim oknie, a więc w toku, nie straceni: { $n }.
own-funnel-note-excluded = Wyłączeni przez to, co ten lejek wyklucza: { $n }.
own-funnel-note-elsewhere = Szanse utworzone, zanim poznano ich osoby, a więc spoza ich drogi (pozyskane gdzie indziej): { $n }.
own-funnel-note-unordered = W dowolnej kolejności krok 2 oznacza dwa dowolne kroki, i tak dalej.
own-funnel-note-company = Firma dochodzi do kroku, gdy dochodzi jedna z jej osób.
own-funnel-note-deal = Szansa dochodzi do kroku, gdy dochodzi najdalsza z jej osób.
own-column-pending = W toku
own-column-skipped = Pominęli
own-column-days-mean = Dni przedtem, średnia
own-column-days-median = Dni przedtem, mediana
own-column-days-p90 = Dni przedtem, 90 % w ciągu
own-part-all = Wszystko
own-formula-name = Z „{ $before }” do „{ $step }”
own-formula = policzeni w „{ $step }” ÷ policzeni w „{ $before }”
funnels-kept = Zachowano: „{ $name }”.
funnels-removed = Usunięto: „{ $name }”. „funnels restore” to cofa.
funnels-none = Nie ma jeszcze własnych lejków. „funnels keep PLIK” zachowuje lejek.
funnels-column-name = Lejek
funnels-column-unit = Liczy
funnels-column-steps = Kroki
deals-finding = Wygrano { $share } zamkniętych szans ({ $n } z { $of })
deals-finding-none = Żadnej szansy jeszcze nie wygrano ani nie przegrano
deals-closed-from = zamknięte od { $from }
deals-closed-to = zamknięte do { $to }
deals-closed-between = zamknięte od { $from } do { $to }
deals-column-deals = Szanse
deals-column-won = Wygrane
deals-column-lost = Przegrane
deals-column-open = Otwarte
deals-column-win-rate = Wskaźnik wygranych
deals-column-won-of-all = Wygrane ze wszystkich
deals-column-won-amount = Wartość wygranych
deals-column-won-average = Średnia wygranych
deals-column-days-n = Zmierzone
deals-column-days-mean = Dni, średnia
deals-column-days-least = Dni, najmniej
deals-column-days-p10 = Dni, 10 % w ciągu
deals-column-days-p25 = Dni, 25 % w ciągu
deals-column-days-median = Dni, mediana
deals-column-days-p75 = Dni, 75 % w ciągu
deals-column-days-p90 = Dni, 90 % w ciągu
deals-column-days-most = Dni, najwięcej
deals-column-days-negative = Skończone przed początkiem
deals-column-within =
    { $n ->
        [one] W ciągu { $n } dnia
        [few] W ciągu { $n } dni
        [many] W ciągu { $n } dni
       *[other] W ciągu { $n } dnia
    }
deals-column-sourced-elsewhere = Starsze niż ich osoby
deals-column-won-before-known = Wygrane, zanim poznano ich osoby
deals-figures-label = Wygrane z zamkniętych
deals-interval-note = Cienki pasek to przedział 95 %.
deals-note-open = { $n } z { $of } jest otwartych: ich daty zamknięcia to prognozy i nie wchodzą do żadnej liczby.
deals-note-overdue = { $n } z { $of } otwartych powinno już być zamkniętych.
deals-note-elsewhere = { $n } z { $of } szans jest starszych niż pierwsza z ich osób: pozyskane gdzie indziej, cokolwiek ta osoba robiła później.
deals-note-before = { $n } z { $of } wygranych szans zamknięto, zanim poznano pierwszą z ich osób.
deals-note-negative = { $n } z { $of } skończyło się przed początkiem: sprawdź daty.
deals-note-currencies = { $n } z { $of } wygranych kwot jest w innych walutach i nie jest dodanych.
deals-formula-win-rate = wygrane ÷ (wygrane + przegrane)
deals-formula-average = wartość wygranych ÷ wygrane szanse z kwotą
error-own-funnel-unreadable = To nie jest lejek.
error-own-funnel-unreadable-remedy = Szczegóły podają miejsce i to, co byłoby tam właściwe.
error-own-funnel-newer = Ten lejek zapisał nowszy Leadpact.
error-own-funnel-newer-remedy = Zaktualizuj Leadpact i wczytaj go ponownie.
error-own-funnel-absent = Nie ma lejka o tej nazwie.
error-own-funnel-absent-remedy = Wybierz jeden z zachowanych; mógł zmienić nazwę albo zostać usunięty.
error-own-funnel-named = Jest już lejek o tej nazwie.
error-own-funnel-named-remedy = Nadaj mu inną nazwę.
error-own-table-absent = Lejek pyta o wiersze, których nigdy nie zaimportowano.
error-own-table-absent-remedy = Zaimportuj je albo wybierz inny sposób dojścia do kroku.
error-own-step-not-a-date = Krok bierze swój dzień z pola, które nie zawiera dat.
error-own-step-not-a-date-remedy = Wybierz pole z datami albo żadne.
error-own-step-stage-absent = Krok wskazuje etap, którego definicja nie ma.
error-own-step-stage-absent-remedy = Zmień lejek i wybierz istniejący etap: tamten mógł zostać usunięty albo zmienić nazwę.
error-own-step-undated = Krok nie zna dnia, a ten lejek pyta, kiedy.
error-own-step-undated-remedy = Wybierz datę dla kroku albo licz bez względu na czas.
own-says = W słowach zespołu: każda liczba otwiera tych, których liczy.
own-under = Własne lejki
own-new = Nowy lejek…
own-edit = Zmień ten lejek
own-unit = Co jest liczone
own-dialog-new = Własny lejek
own-dialog-edit = Zmień „{ $name }”
own-name = Nazwa
own-order = Kolejność
own-window-none = bez limitu
own-steps = Kroki, od pierwszego do ostatniego
own-step-name = Nazwa kroku { $n }
own-step-owner = Kto odpowiada za krok { $n }
own-step-reached = Co prowadzi do kroku { $n }
own-step-choice = O co pyta krok { $n }
own-step-values = Wartości kroku { $n }, rozdzielone ;
own-step-on = Jego dzień, dla kroku { $n }
own-step-on-none = bez dnia
own-step-add = Dodaj krok
own-step-remove = Usuń krok { $n }
own-step-up = Przesuń krok { $n } w górę
own-step-down = Przesuń krok { $n } w dół
own-step-keys = Alt ze strzałką przesuwa krok, w którym jesteś.
own-reached-everybody = Wszyscy, którzy są
own-reached-date = Jest data
own-reached-where = Pole mówi
own-reached-stage = Etap spełniony
own-reached-activity = Aktywność
own-reached-recorded = Zapisany etap
own-reached-outcome = Szansa się skończyła
own-reached-counted = Policzeni, bez nazwisk
own-count-here = Policzeni teraz
own-counting = Liczenie …
own-save = Zachowaj ten lejek
own-delete = Usuń ten lejek
own-deleted = „{ $name }” usunięto.
own-restore = Cofnij
own-open-file = Otwórz plik …
own-save-file = Zapisz jako plik …
# The controls of figures over time

time-way = Sposób liczenia
time-by-entries = Wejścia
time-by-period = Według okresu
time-by-cohort = Według kohorty
time-by-snapshot = Stan obecny
time-every = Długość okresu
time-every-day = Dni
time-every-week = Tygodnie
time-every-month = Miesiące
time-every-quarter = Kwartały
time-every-year = Lata
time-since = Od dnia
time-until = Do dnia
time-usual = Zwykle
time-from = Z etapu
time-to = Do etapu
time-window = Okno
time-compare = Porównaj według

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = Nikt nie obiecał, jak szybko sprzedaż zajmie się leadem
time-sla-none-acceptance = Nikt nie obiecał, jak szybko sprzedaż powie tak lub nie
time-sla-none-remedy = Określ to i godziny pracy w Ustal › Obietnice.
time-sla-follow-up = pierwszy kontakt po etapie { $stage }
time-sla-acceptance = odpowiedź po etapie { $stage }
time-sla-kept = Dotrzymano
time-sla-broken = Nie dotrzymano
time-sla-not-due = Jeszcze przed terminem
time-sla-cannot-say = Godziny nieznane
time-sla-rate = Dotrzymano z należnych
time-sla-title = { $rate } należnych otrzymało obiecaną reakcję po etapie { $stage } ({ $n } z { $of })
time-sla-title-few = { $n } z { $of } należnych otrzymało obiecaną reakcję po etapie { $stage }: za mało na udział
time-sla-title-none = O nikim nie można powiedzieć, czy obietnicy po etapie { $stage } dotrzymano
time-sla-says = Daty nie mają godzin: co na pewno było na czas, jest dotrzymane, co na pewno za późno, nie; pomiędzy niczego się nie twierdzi.
time-sla-pending = { $n } jest jeszcze przed terminem: ani dotrzymane, ani złamane.
time-sla-unsaid = O { $n } decydują godziny; powiedziałby to import z godzinami.
time-sla-no-evidence = Nic nie mówi, kiedy sprzedaż się kimś zajęła. Zaimportuj aktywności z datami, szanse sprzedaży albo historię etapów.
time-sla-formula = Ci, którzy otrzymali reakcję w obiecanych godzinach pracy ÷ należni, o których można to powiedzieć
time-sla-broken-n = Nie dotrzymano: { $n }
time-sla-promise = Która obietnica
time-sla-which-follow-up = Pierwszy kontakt
time-sla-which-acceptance = Tak lub nie

time-as-decided = jak zdecydowano: { $versions }
time-as-decided-version = wersja { $no } od { $date }
time-as-decided-none = jak zdecydowano: żadna wersja nigdy nie obowiązywała, więc pytana jest bieżąca definicja


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = Pieniądze
money-page-says = Ile kosztują leady, co przynoszą i czego wymaga cel.
money-source = Źródło
money-campaign = Kampania
money-month = Miesiąc
money-value = Wartość
money-all = Razem
money-unsaid = Nie podano
money-elsewhere = Z innego źródła: starsze niż ich osoby
money-unclear = Brak daty
money-nobody = Niczyje na liście
money-rest = Pozostałe: { $n }
money-from-to = od { $from } do { $to }
money-until = do { $to }
money-in = w { $currency }
money-in-none = bez podanej waluty
money-lead = lead
money-leads = Leady
money-media-cost = Koszt mediów
money-cost = Wszystkie koszty
money-cost-per-lead = Koszt leada (media)
money-cost-per = Koszt na { $stage }
money-customers = Nowi klienci
money-cac = Koszt klienta (CAC)
money-won = Wygrane
money-lost = Przegrane
money-open = Otwarte
money-revenue = Przychód
money-average-won = Średnia wygrana transakcja
money-win-rate = Skuteczność
money-gain = Zysk
money-roi = Zwrot (1 = tyle, ile wydano)
money-cycle-days = Cykl sprzedaży
money-velocity = Przychód na dzień
money-revenue-per-account = Przychód na klienta
money-margin = Marża brutto
money-churn = Odpływ klientów
money-clv = Wartość klienta w czasie (CLV)
money-payback = Zwrot kosztu
money-payback-months = Zwrot kosztu w miesiącach
money-months = { $n } mies.
money-rejected = Odesłane
money-rejected-rate = Odsetek odesłanych
money-rejected-cost = Koszt odesłanych
money-good = Dobre leady
money-followed = Podjęte
money-not-followed = Niepodjęte
money-not-recorded = Nie wiadomo
money-stands-for = Odpowiada to (szacunek)
money-cost-finding = Koszt na { $stage }: { $cheapest } { $low }, { $dearest } { $high }
money-cost-one = Koszt na { $stage }: { $amount }
money-cost-none = Jeszcze nie wiadomo, ile kosztuje lead
money-cost-for = { $cost } za { $n } { $stage }
money-cost-basis-media = Leadom przypisano tylko koszty mediów, klientom wszystkie. Lead liczy się tam, skąd przyszedł, i wtedy, kiedy przyszedł.
money-cost-basis-loaded = Koszt leada to same media; leadom na etapach i klientom przypisano wszystkie koszty. Lead liczy się tam, skąd przyszedł, i wtedy, kiedy przyszedł.
money-no-costs = Nie ma żadnych kosztów. Zaimportuj je albo wklej jako wiersze: źródło, kampania, rodzaj, okres, kwota.
money-cost-undated = Koszty bez daty, pominięte: { $n }
money-cost-backwards = Koszty kończące się przed początkiem, pominięte: { $n }
money-cost-without-amount = Koszty bez kwoty, pominięte: { $n }
money-cost-negative = Koszty ujemne, liczone jako zwroty: { $n }
money-cost-overlapping = Koszty jednej kampanii i rodzaju o nakładających się dniach, liczone oba: { $n }
money-all-media = Żaden koszt nie podaje rodzaju, więc wszystkie uznano za media.
money-no-media = Nie wiadomo, który rodzaj kosztów to media: wskaż go.
money-media-are = Za media uznano: { $kinds }.
money-costs-of-all = Koszty dotyczą wszystkich leadów, nie tylko tej listy.
money-leads-undated = Leady pominięte, bo nie wiadomo, kiedy przyszły: { $n }
money-no-deals = Żadna transakcja nie jest wygrana ani przegrana. Zaimportuj transakcje z etapem, kwotą i datą zamknięcia.
money-deals-undated = Zamknięte transakcje pominięte, bo nie wiadomo, kiedy się zamknęły: { $n }
money-deals-without-amount = Wygrane transakcje bez dokładnej kwoty, nic nie dodają: { $n }
money-several-first = Wygrane transakcje kilku osób, liczone raz, dla tej, która przyszła pierwsza: { $n }
money-several-shared = Wygrane transakcje kilku osób, liczone raz, w równych częściach: { $n }
money-left-out = Pominięto z braku kursu { $currency }: { $amount }, liczba kwot: { $n }. Miesięcy bez kursu: { $months }, pierwszy { $first }.
money-without-currency = Kwoty bez waluty, uznane za { $currency }: { $n }
money-deals-won = Wygrane transakcje: { $n }
money-revenue-finding = Wygrano { $revenue }; { $share } z tego pochodzi z: { $best }
money-revenue-all = Wygrano { $revenue }
money-revenue-none = W tym czasie nic nie wygrano
money-roi-finding = Wydano { $cost }, wygrano { $revenue }: zwrot { $roi }
money-roi-none = Nie wiadomo, co wróciło: brak kosztów z tego czasu
money-roi-margin = Przychód liczy się z podaną marżą brutto. Nie ma w nim tego, co leady z tego czasu jeszcze przyniosą.
money-roi-no-margin = Nie podano marży brutto, więc przychód liczy się w całości. Nie ma w nim tego, co leady z tego czasu jeszcze przyniosą.
money-open-deals = Otwarte transakcje: { $n }
money-velocity-finding = Lejek zarabia { $amount } dziennie, otwartych transakcji: { $open }
money-velocity-none = Nie wiadomo, ile lejek zarabia dziennie: potrzeba wygranych transakcji z kwotą i datami
money-velocity-says = Skuteczność to wygrane z wygranych i przegranych, średnia dotyczy wygranych, cykl biegnie od utworzenia do zamknięcia wygranych. Daty zamknięcia otwartych transakcji to prognozy i nic tu nie znaczą.
money-velocity-few = Zamkniętych transakcji tylko { $n }: za mało, by na tym polegać.
money-velocity-backwards = Wygrane zamknięte przed utworzeniem, pominięte w cyklu: { $n }
money-clv-finding = Klient jest wart { $amount }, dopóki zostaje
money-clv-none = Jeszcze nie wiadomo, ile wart jest klient
money-clv-month = Przychód i odpływ są miesięczne.
money-clv-year = Przychód i odpływ są roczne.
money-clv-no-churn = Bez odpływu klient zostałby na zawsze: nie dzieli się przez zero.
money-says-missing = Trzeba jeszcze podać: { $inputs }.
money-payback-finding = Klient zwraca swój koszt { $cac } po { $months }
money-payback-none = Jeszcze nie wiadomo, kiedy klient zwraca swój koszt
money-rejected-finding = { $amount } wydano na odesłane leady (ich liczba: { $n })
money-rejected-none = Jeszcze nie wiadomo, ile kosztowały odesłane leady
money-rejected-by = Odesłany to ten, kogo „{ $field }” zapisuje jako zawróconego, pielęgnowanego lub zdyskwalifikowanego. Każdy lead w wierszu kosztuje tyle samo ze wszystkich jego kosztów.
money-rejected-unknown = Żaden status ani etap na liście nie mówi, że lead został odesłany.
money-rejected-n = odesłano { $n } z { $of }
money-not-followed-finding = Nie podjęto { $n } z { $of } dobrych leadów: mogą być warte { $amount }
money-not-followed-count = Niepodjęte: { $n } z { $of } dobrych leadów
money-not-followed-none = Nie wiadomo, czy dobre leady podjęto
money-not-followed-needs = Zaimportuj aktywności, np. rozmowy i spotkania, i uzgodnij etap sprzedaży.
money-not-followed-says = Dobry jest ten, kto spełnia „{ $stage }” i wszystko przedtem; podjęty ten, kto ma transakcję lub aktywność tego rodzaju: { $kinds }.
money-not-followed-unknown = O części dobrych leadów ({ $n }) nic nie zapisano i żaden import nie mówił, że jest wszystko: o nich nie wiadomo.
money-not-followed-estimate = Kwota to szacunek: wygrano by ich tylu, ilu spośród podjętych, po średniej wygranej transakcji.
money-not-followed-of = { $n } z { $of } dobrych leadów
money-formula-cpl = koszt mediów ÷ leady
money-formula-stage-media = koszt mediów ÷ leady z tego czasu, które doszły do etapu
money-formula-stage-loaded = wszystkie koszty ÷ leady z tego czasu, które doszły do etapu
money-formula-cac = wszystkie koszty ÷ leady, które w tym czasie stały się klientami
money-formula-average = przychód ÷ wygrane transakcje z kwotą
money-formula-win-rate = wygrane ÷ (wygrane + przegrane)
money-formula-roi = (przychód × marża − koszt) ÷ koszt
money-formula-velocity = otwarte transakcje × skuteczność × średnia wygrana ÷ dni cyklu sprzedaży
money-formula-clv = przychód na klienta × marża brutto ÷ odpływ, wszystko z jednego okresu
money-formula-payback = koszt klienta ÷ (miesięczny przychód na klienta × marża brutto)
money-formula-rejected = wszystkie koszty wiersza × odesłane ÷ leady
money-formula-not-followed = niepodjęte × wygrane ÷ podjęte × średnia wygrana transakcja
plan-stage = Etap
plan-needed = Potrzeba
plan-least = Co najmniej
plan-most = Co najwyżej
plan-conversion = Do następnego, jak policzono
plan-what-if = A gdyby (%)
plan-target = Cel
plan-promised = Obiecano
plan-came = Przyszło dotąd
plan-deals = Wygrane transakcje
plan-finding = Wygrane transakcje ({ $deals }) wymagają od { $least } do { $most } { $stage }
plan-needs = Wygrane transakcje ({ $deals }) wymagają { $needed } { $stage }
plan-none = Jeszcze nie wiadomo, czego wymaga cel
plan-needs-goal = Podaj cel: wygrane transakcje albo przychód i średnią transakcję.
plan-from-to = Plan: od { $from } do { $to }
plan-interval = Policzono wstecz z policzonych konwersji, każdy krok zaokrąglono w górę. Co najmniej i co najwyżej to końce 95-procentowego przedziału konwersji od etapu do wygranej transakcji.
plan-what-if-says = A gdyby { $percent } z „{ $stage }” szło dalej: końce są wtedy szersze niż 95 %.
plan-no-conversion = Od „{ $from }” do „{ $to }” nie policzono niczego, z czego dałoby się liczyć wstecz.
plan-unworkable = Celu nie da się policzyć wstecz: jest za duży albo zerowy.
plan-formula-deals = cel ÷ to, co przynosi jedna transakcja, zaokrąglone w górę
plan-formula-back = potrzebne w następnym ÷ konwersja, zaokrąglone w górę
economics-currency = Waluta
economics-margin = Marża brutto (%)
economics-churn = Odpływ klientów (%)
economics-revenue-per-account = Przychód na klienta
economics-span = Przychód i odpływ na
economics-span-month = miesiąc
economics-span-year = rok
economics-media-kinds = Rodzaje kosztów, które są mediami
economics-media-kinds-hint = Z ; pomiędzy. Są: { $kinds }
economics-rate-base = Kursy podano w
economics-rates = Kursy miesięczne
economics-rates-hint = Wiersz na każdy miesiąc i walutę: 2026-01 PLN 0.2351
economics-save = Zachowaj
economics-kept = Zachowano: { $n }
economics-title = Czego nie mówi żaden plik
economics-says = Nic tu nie ma wartości domyślnej. Wskaźnik, któremu czegoś brakuje, powie o tym.
money-paste-costs = Importuj lub wklej koszty
money-by = Według
money-costs = Koszty leadów
money-costs-media = Media
money-costs-loaded = Wszystkie
money-time-from = Od
money-time-to = Do
money-lines = Wiersze
money-lines-most = Najważniejsze
money-lines-all = Wszystkie
money-revenue-by = Transakcje według
plan-title = Plan
plan-says = Od celu wstecz do leadów, których wymaga.
plan-won = Cel: wygrane transakcje
plan-revenue = Albo cel: przychód
plan-average-deal = Średnia transakcja; puste jak policzono
plan-from = Pierwszy dzień
plan-to = Ostatni dzień
plan-target-of = Cel: { $stage }
plan-what-if-stage = A gdyby, od
plan-what-if-none = jak policzono
plan-what-if-percent = procent idzie dalej
error-economics-unfit = Tego wskaźniki pieniężne nie przyjmują.
error-economics-unfit-remedy = Podaj udział od 0 do 100, kwotę większą od zera, trzy litery waluty albo datę, np. 2027-01-01.

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = Kwota
measure-share = Udział
measure-together = Łącznie
measure-interval = Przedział 95 %
hand-off-recorded-in = Zapisane w polu „{ $field }”. Każdy lead jest dokładnie w jednej komórce.
passed-not-met = Z leadów przekazanych jako { $stage } ({ $of }) { $n } nie spełnia jego warunków
passed-all-met = Wszystkie leady przekazane jako { $stage } ({ $of }) spełniają jego warunki ({ $n })
passed-nobody = Nikt nie jest zapisany na etapie { $stage } ani dalej ({ $n } z { $of })
passed-unknown = O { $n } z { $of } przekazanych jako { $stage } nie da się tego powiedzieć: brakuje wartości.
passed-first = Słupki liczą każdy lead raz, według pierwszego powodu: najpierw to, czego nie spełnia, potem to, czego nie da się powiedzieć, w kolejności definicji. Tabela liczy też każdy powód, więc jeden lead może być w kilku wierszach.
passed-reason = Powód
passed-criterion = Nazwa w plikach
passed-first-not-met = Pierwszy powód: niespełnione
passed-first-unknown = Pierwszy powód: niewiadome
passed-every-not-met = Dowolny powód: niespełnione
passed-every-unknown = Dowolny powód: niewiadome
passed-bars = Leady według pierwszego powodu
passed-recorded-in = Przekazane: kto w polu „{ $field }” jest zapisany na etapie { $stage } lub dalej.
passed-must-not = Spełnione, a nie powinno: { $criterion }
passed-score = { $score } poniżej { $points } pkt
passed-grade = Ocena inna niż { $grades }
passed-stage = Nic na liście nie mówi, kto jest na etapie { $stage }
waiting-some = Z leadów, które spełniają warunki etapu { $stage } ({ $of }), { $n } nigdy nie przekazano
waiting-nobody = Wszystkie leady, które spełniają warunki etapu { $stage } ({ $of }), przekazano (czeka: { $n })
waiting-none-met = Żaden lead nie spełnia na pewno warunków etapu { $stage } ({ $n } z { $of })
waiting-lead = Czekający lead
waiting-since = Od
waiting-days = Czeka
waiting-named = Wymieniono { $shown } najdłużej czekających; za słupkami są wszyscy: { $n }.
waiting-recorded = Zapisane na wcześniejszym etapie: { $before }; bez zapisu: { $silent }; zapisane jako coś, co nie jest nazwą etapu: { $other }.
waiting-span = { $days } dni
waiting-undated = Nie wiadomo, od kiedy
waiting-leads = Czekające leady
losses-deals = Przegrane szanse
losses-no-deals = Żadna tabela szans nie mówi, jak się skończyły
losses-no-deals-says = Zaimportuj szanse z CRM z etapem, powodem przegranej i kwotą.
losses-none = Żadna szansa nie jest zapisana jako przegrana
losses-blank = Nie zapisano powodu
losses-by-reason = Zapisany powód
losses-by-source = Skąd przyszedł lead
losses-by-stage = Jak daleko zaszedł
losses-agreed-as = Uzgodniony powód
losses-most-reason = Najczęstszy powód przegranej: { $what }, { $n } z { $of }
losses-most-source = Najwięcej przegranych szans pochodzi ze źródła { $what }: { $n } z { $of }
losses-most-stage = Najwięcej przegranych szans mają leady na etapie { $what }: { $n } z { $of }
losses-not-said = { $n ->
    [one] Dla { $n } przegranej szansy nic o tym nie zapisano
    [few] Dla { $n } przegranych szans nic o tym nie zapisano
    [many] Dla { $n } przegranych szans nic o tym nie zapisano
   *[other] Dla { $n } przegranych szans nic o tym nie zapisano
}
losses-no-amount = Kwoty { $n } z { $of } nie są znane; liczą się jako szanse i nie dodają nic do sumy.
losses-field = Odczytano z pola „{ $field }”.
losses-no-field = Żadne pole nie mówi dlaczego. Zaimportuj takie, na przykład powód przegranej z CRM.
losses-none-agreed = Nie uzgodniono jeszcze powodów, więc to słowa CRM. Uzgodnijcie kilka w zakładce Obietnice.
losses-agreed = Uzgodnione powody: { $agreed }; inne słowa z CRM: { $other }; bez zapisu: { $blank }.
losses-of-nobody = Szanse, które nie należą do nikogo z listy, nie mają źródła ani etapu.
losses-several = Kilka źródeł
losses-worth = Ile były warte
losses-worth-formula = Suma kwot przegranych szans, każda szansa raz, każda waluta osobno.
rejections-leads = Zwrócone leady
rejections-no-field = Nic na liście nie mówi, kogo sprzedaż zwróciła
rejections-no-field-says = Zaimportuj powód odrzucenia lub status leada albo uczyń któryś etap decyzją sprzedaży.
rejections-none = Żadnego leada nie zwrócono
rejections-most-reason = Najczęstszy powód zwrotu leada: { $what }, { $n } z { $of }
rejections-most-source = Najwięcej zwróconych leadów pochodzi ze źródła { $what }: { $n } z { $of }
rejections-most-stage = Najwięcej zwróconych leadów jest na etapie { $what }: { $n } z { $of }
rejections-not-said = { $n ->
    [one] Zwrócono { $n } lead i nic o tym nie zapisano
    [few] Zwrócono { $n } leady i nic o tym nie zapisano
    [many] Zwrócono { $n } leadów i nic o tym nie zapisano
   *[other] Zwrócono { $n } leady i nic o tym nie zapisano
}
rejections-known-by = Zwrócone według: { $from }. Kogo sprzedaż przyjęła, tego nie zwrócono, cokolwiek mówi status.
again-none = Żadna droga jeszcze się nie skończyła, więc nikt nie mógł wrócić
again-none-says = Droga kończy się na ostatnim etapie albo tam, gdzie etap lub historia etapów mówi: przegrany, zawrócony lub zdyskwalifikowany.
again-recycled = Po { $n } z { $of } zawróconych dróg nastąpiła druga
again-all = Po { $n } z { $of } zakończonych dróg nastąpiła druga
again-ended-by = Koniec przez
again-ended = Zakończone drogi
again-came = Wróciło
again-then = potem { $stage }
again-says = Każda zakończona droga liczy się raz. Druga liczy się tylko przez to, co zdarzyło się po końcu.
again-formula = Drogi, po których przyszła następna tej samej osoby ÷ zakończone drogi.
open-owner = Czyja szansa
open-deals = Otwarte szanse
open-age = Połowa jest starsza niż
open-oldest = Najstarsza
open-close-date-passed = Minęła data zamknięcia
open-no-amount = Bez kwoty
open-no-close-date = Bez daty zamknięcia
open-no-deals-says = Zaimportuj szanse z CRM z etapem, opiekunem, kwotą i datami.
open-none = Żadna szansa nie jest otwarta
open-no-owner = Nikogo nie podano
open-owner-field = Czyja jest: „{ $field }”.
open-owner-of-people = Szanse nie mówią, czyje są; mówi to „{ $field }” ich pierwszej osoby.
open-no-owner-field = Żadne pole nie mówi, czyja jest szansa. Zaimportuj takie, na przykład opiekuna szansy z CRM.
open-no-dates = Żadne pole nie mówi, kiedy otwarto szansę, więc wieku nie podano.
open-forecast = Data zamknięcia otwartej szansy to prognoza.
open-most = Najwięcej otwartych szans ma { $who }: { $n } z { $of }
open-all = { $n ->
    [one] Otwarta jest { $n } szansa
    [few] Otwarte są { $n } szanse
    [many] Otwartych jest { $n } szans
   *[other] Otwarte są { $n } szanse
}
open-figures = Szanse i ile są warte
scorecard-title = Co obie strony obiecały i co zrobiły
scorecard-no-stage = Definicja nie ma etapu, który można by obiecać
scorecard-period = Okres
scorecard-side = Strona
scorecard-line = Co
scorecard-promised = Obiecano
scorecard-done = Zrobiono
scorecard-not-due = Jeszcze nie czas
scorecard-cannot-say = Nie da się powiedzieć
scorecard-volume = Przekazano jako { $stage }
scorecard-rejected = Z { $stage }: zwrócono
scorecard-missing = Z { $stage }: kolejnego etapu nie da się ocenić, brakuje wartości
scorecard-followed-up = Z { $stage }: podjęto na czas
scorecard-answered = Z { $stage }: przyjęto lub zwrócono na czas
scorecard-reasons = Z { $stage } zwróconych: z powodem
scorecard-volume-short = Przekazano
scorecard-rejected-short = Zwrócono
scorecard-missing-short = Brakujące wartości
scorecard-followed-up-short = Podjęto na czas
scorecard-answered-short = Odpowiedziano na czas
scorecard-reasons-short = Z powodem
scorecard-volume-formula = Leady, które doszły do etapu w okresie ÷ leady obiecane na ten okres. Może przekroczyć 100 %, więc nie ma przedziału.
scorecard-rejected-formula = Z nich te, które sprzedaż od tego czasu zwróciła ÷ wszystkie.
scorecard-missing-formula = Z nich te, których kolejny etap jest dziś niewiadomy ÷ wszystkie.
scorecard-followed-up-formula = Leady z okresu z pierwszym kontaktem lub etapem sprzedaży w uzgodnionych godzinach pracy ÷ te, których czas minął.
scorecard-answered-formula = Leady z okresu, które sprzedaż przyjęła lub których droga się skończyła w uzgodnionych godzinach pracy ÷ te, których czas minął.
scorecard-reasons-formula = Ze zwróconych te z zapisanym powodem lub statusem ÷ wszystkie zwrócone.
scorecard-no-volume = Nie obiecano liczby leadów. Można ją uzgodnić w zakładce Obietnice.
scorecard-no-follow-up = Nie obiecano czasu na podjęcie leada lub nie podano godzin pracy. Jedno i drugie można uzgodnić w zakładce Obietnice.
scorecard-no-acceptance = Nie obiecano czasu na przyjęcie lub zwrot albo nie podano godzin pracy.
scorecard-days = Znane są tylko dni, bez godzin: co zależy od godziny, nie liczy się ani jako na czas, ani jako późno, lecz jako „nie da się powiedzieć”.
scorecard-undated = { $n ->
    [one] { $n } lead doszedł do etapu w nieznanym dniu i nie należy do żadnego okresu.
    [few] { $n } leady doszły do etapu w nieznanym dniu i nie należą do żadnego okresu.
    [many] { $n } leadów doszło do etapu w nieznanym dniu i nie należy do żadnego okresu.
   *[other] { $n } leady doszły do etapu w nieznanym dniu i nie należą do żadnego okresu.
}
scorecard-both-alike = Obie strony mają po trzy wiersze, liczone z tych samych leadów i dni, według obecnych obietnic.
scorecard-hours = w ciągu { $hours } godz. pracy
scorecard-delivered = marketing przekazał { $n } z { $of } obiecanych { $stage }.
scorecard-delivered-unpromised = marketing przekazał jako { $stage }: { $n }; liczby nie obiecano.
scorecard-kept = Sprzedaż podjęła na czas { $n } z { $of }.
scorecard-kept-unsaid = O podejmowaniu leadów przez sprzedaż nie da się jeszcze nic powiedzieć.
compare-beside = { $groups } obok siebie: żadna różnica nie jest większa, niż może sprawić przypadek
compare-beside-versions = { $groups } na tych samych leadach
compare-differ = Do etapu { $stage }: { $one } { $one_rate }, { $other } { $other_rate }; różnica { $difference }
compare-points = { $points } p.p. (od { $low } do { $high })
compare-one-group = Jest tylko jedna grupa i nie ma z czym jej porównać
compare-group = Grupa
compare-of-all = Ze wszystkich leadów grupy
compare-of-all-leads = { $stage } ze wszystkich leadów
compare-difference = Różnica, p.p.
compare-difference-interval = Różnica, przedział 95 %
compare-low = od
compare-high = do
compare-p = Z samego przypadku (p)
compare-p-corrected = p z poprawką na wiele (Holm)
compare-formula = Udział drugiej grupy minus udział pierwszej, z tego samego poprzedniego etapu; przedział Newcombe’a, prawdopodobieństwo z dokładnego testu Fishera.
compare-few = Niektóre wskaźniki opierają się na mniej niż { $n } leadach: to za mało.
compare-narrowing = Węższy etap sam podnosi wskaźnik po nim: przy każdym wskaźniku czytaj liczby i udział we wszystkich leadach.
compare-not-causal = Przed i po to nie przyczyna: zmieniło się też coś innego.
compare-periods-says = Kto wyruszył w okresie w znanym dniu i doszedł do etapu w ciągu { $days } dni.
compare-pending = { $n ->
    [one] { $n } droga ma jeszcze czas i nie wchodzi do żadnego wskaźnika.
    [few] { $n } drogi mają jeszcze czas i nie wchodzą do żadnego wskaźnika.
    [many] { $n } dróg ma jeszcze czas i nie wchodzi do żadnego wskaźnika.
   *[other] { $n } drogi mają jeszcze czas i nie wchodzą do żadnego wskaźnika.
}
compare-count-passes = co najmniej osiągnięte, w oknie czasu
compare-period = { $from } – { $to }
compare-versions-says = Obie mówią o tych samych leadach, jakie są dziś: nie ma między nimi przypadku ani przedziału.
compare-in-force = Obowiązująca
divided-version = Wersja { $no }
divided-by-version = Wersja, gdy lead wyruszył
divided-no-version = Przed uzgodnioną wersją lub dzień nieznany
divided-unplaced = Nie da się powiedzieć, brakuje wartości
grid-grade = Ocena
grid-converted = Doszło do etapu { $stage }
grid-none = Definicja nie daje ocen
grid-none-says = Oceny łączą dwie punktacje: dopasowania i zaangażowania. Można je dodać w definicji, przy punktacjach.
grid-says = Konwersja liczy każdego, kto doszedł do etapu { $stage } lub dalej. Zaangażowanie mierzone po fakcie może być skutkiem, a nie przyczyną.
grid-unplaced = { $n } z { $of } leadów może być w kilku komórkach, bo brakuje wartości; nie są w żadnej.
grid-too-few = Żadna komórka nie ma jeszcze { $n } leadów: za mało, by powiedzieć, która wypada najlepiej
grid-best = Najlepiej wypada ocena { $grade }: { $share } doszło do etapu { $stage } ({ $n } z { $of })
handed-matrix = Macierz
handed-scorecard = Karta wyników
handed-passed = Przekazane
handed-reasons = Powody
handed-open = Otwarte szanse
handed-parts = Na co patrzeć
handed-stage = Przekazane jako
handed-usual-stage = ostatni etap marketingu
handed-by = Podział według
handed-promises = Uzgodnij obietnice
handed-period = Okres
handed-nothing = Nie ma czego liczyć
compare-choose = Porównaj
compare-nothing = Bez porównania
compare-by = porównaj według: { $field }
compare-quarters = porównaj ten kwartał z poprzednim
compare-halves = porównaj dwa ostatnie półrocza
compare-years = porównaj ten rok z poprzednim
compare-version = porównaj wersję { $no } z obowiązującą
compare-owner = opiekun
compare-version-then = wersja w tamtym czasie

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } w toku

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

screen-improve = Ulepszanie
improve-says = Co stało się z leadami, nad którymi pracowała sprzedaż, i co to mówi o definicji.
improve-worked-title = { $n } z { $of } leadów może powiedzieć, czy definicja jest trafna
improve-group = Leady
improve-leads = Ile
improve-share = Udział
improve-won = Opracowane i wygrane
improve-not-won = Opracowane i niewygrane
improve-never-not-worked = Niesprawdzone: sprzedaż nad nimi nie pracowała
improve-never-no-day = Niesprawdzone: nie wiadomo, kiedy ruszyły
improve-never-open = Niesprawdzone: jeszcze trwają
improve-never-won-on-no-day = Niesprawdzone: wygrane nie wiadomo którego dnia
improve-never-won-before = Niesprawdzone: wygrane, zanim ruszyły
improve-worked-recorded = Opracowany jest ten, kogo sprzedaż przyjęła, kto jest lub był na etapie sprzedaży albo na końcu drogi, i kto ma transakcję.
improve-worked-everybody = Wszyscy liczą się jako opracowani: tak powiedziano.
improve-worked-field = Opracowany jest ten, kto ma wartość w polu „{ $field }”.
improve-outcome-deal = Wygrany jest ten, kto ma wygraną transakcję.
improve-outcome-stage = Wygrany jest ten, kto doszedł do etapu „{ $stage }”.
improve-window-days =
    { $n ->
        [one] Każdy miał na to { $n } dzień; kto jeszcze ma czas, nie liczy się.
        [few] Każdy miał na to { $n } dni; kto jeszcze ma czas, nie liczy się.
        [many] Każdy miał na to { $n } dni; kto jeszcze ma czas, nie liczy się.
       *[other] Każdy miał na to { $n } dnia; kto jeszcze ma czas, nie liczy się.
    }
improve-window-open = Nie ma limitu czasu: kto ani nie wygrał, ani nie przegrał, nie liczy się.
improve-values-now = Dane są te, które znano { $date }: to, co zmieniło się po przekazaniu leada, może mówić za wiele.
improve-values-dated = Dane są dzisiejsze, oceniane na { $date }: to, co zmieniło się po przekazaniu leada, może mówić za wiele.
improve-amounts-left-out =
    { $n ->
        [one] { $n } wygrana transakcja nie ma kwoty w walucie pozostałych i nie jest dodana.
        [few] { $n } wygrane transakcje nie mają kwoty w walucie pozostałych i nie są dodane.
        [many] { $n } wygranych transakcji nie ma kwoty w walucie pozostałych i nie jest dodanych.
       *[other] { $n } wygranej transakcji nie ma kwoty w walucie pozostałych i nie jest dodane.
    }
improve-nobody-tested = Nikt jeszcze nic nie mówi: żaden lead nie był opracowany do końca. Zaimportuj transakcje lub historię etapów albo powiedz, kto był opracowany.
improve-only-wins = Wszystkie { $n } leady znane jako opracowane są wygrane: co stało się z innymi, nigdzie nie zapisano. Powiedz, kto był opracowany.
improve-too-few-tested = Mówić może tylko { $n }; poniżej { $least } nie podaje się udziału.
improve-too-few-won = Wygrane są tylko { $hits } z { $n }; poniżej { $least } nie podaje się udziału.
improve-too-few-lost = Niewygrane są tylko { $misses } z { $n }; poniżej { $least } nie podaje się udziału.
improve-precision = Precyzja
improve-precision-formula = wygrane ÷ opracowane, spośród tych, które wersja bierze
improve-recall = Czułość wśród opracowanych
improve-recall-formula = wygrane, które wersja bierze ÷ wszystkie wygrane, wśród opracowanych
improve-lift = Krotność
improve-lift-formula = precyzja ÷ udział wygranych wśród wszystkich opracowanych
improve-inputs = Opracowane { $tested }, w tym wygrane { $won }; wzięte { $met }, w tym wygrane { $hits }.
improve-back-test-none = Za mało wiadomo, by sprawdzić wersję
improve-back-test-late = Każda wersja pyta o to, co wiadomo za późno
improve-back-test-title = { $version }: znajduje { $recall } wygranych; spośród tych, które bierze, wygrano { $precision }, spośród wszystkich opracowanych { $base }
improve-back-test-title-recall = { $version }: znajduje { $recall } wygranych wśród opracowanych
improve-no-hold-out = Niczego nie odłożono na próbę: nie znamy dni ani firm, które podzieliłyby leady.
improve-version-late = { $version }: bez liczb, bo { $criteria } pyta o to, co wiadomo dopiero później.
improve-version-looser = { $version }: bierze { $n } leadów, których obowiązująca definicja nie bierze, a opracowano z nich { $tested }. Bez próby pilotażowej nie ma dla nich precyzji.
improve-in-force = Obowiązuje
improve-caption = { $stage } · opracowane do końca: { $n }, w tym wygrane: { $hits }
improve-version = Wersja { $no }

improve-part-all = Wszystkie opracowane
improve-part-earlier = Przed { $date }
improve-part-later = Od { $date }
improve-part-companies = Dwie trzecie firm
improve-part-other-companies = Pozostałe firmy
improve-column-version = Wersja
improve-column-part = Na czym
improve-column-takes = Bierze
improve-column-unclear = Niejasne
improve-column-tested = Opracowane
improve-column-precision = Precyzja
improve-column-recall = Czułość
improve-column-lift = Krotność
improve-column-revenue = Przychód
improve-column-criterion = Kryterium
improve-column-met = Spełnia
improve-column-met-won = z tego wygrane
improve-column-others = Nie spełnia
improve-column-others-won = z tego wygrane
improve-column-odds-ratio = Iloraz szans
improve-column-odds-low = od
improve-column-odds-high = do
improve-column-p-corrected = p, skorygowane
improve-column-odds-later = Późniejsza część
improve-column-threshold = Próg
improve-column-in-force = Teraz
improve-criteria-none = Za mało wiadomo, by znaleźć to, co się liczy
improve-criteria-nothing = Z { $tried } sprawdzonych kryteriów żadne nie idzie wyraźnie w parze z wygraną
improve-criteria-title =
    { $n ->
        [one] „{ $criterion }” idzie w parze z wygraną: z { $tried } sprawdzonych wyraźnie liczy się tylko to jedno
        [few] „{ $criterion }” najbardziej idzie w parze z wygraną; wyraźnie liczą się { $n } z { $tried } sprawdzonych
        [many] „{ $criterion }” najbardziej idzie w parze z wygraną; wyraźnie liczy się { $n } z { $tried } sprawdzonych
       *[other] „{ $criterion }” najbardziej idzie w parze z wygraną; wyraźnie liczy się { $n } z { $tried } sprawdzonych
    }
improve-criteria-read = Powyżej 1 ci, którzy je spełniają, wygrywali częściej, poniżej 1 rzadziej. p skorygowano za wszystkie { $tried } sprawdzone (Holm).
improve-not-causal = Co idzie w parze z wygraną, nie musi być jej przyczyną.
improve-criteria-more =
    { $n ->
        [one] Sprawdzono jeszcze { $n }, którego tu nie widać.
        [few] Sprawdzono jeszcze { $n }, których tu nie widać.
        [many] Sprawdzono jeszcze { $n }, których tu nie widać.
       *[other] Sprawdzono jeszcze { $n }, których tu nie widać.
    }
improve-fields-refused =
    { $n ->
        [one] Nie pytano o pole, które mówi, co stało się z leadem, lub jest znane dopiero później: { $fields }.
        [few] Nie pytano o pola, które mówią, co stało się z leadem, lub są znane dopiero później: { $fields }.
        [many] Nie pytano o pola, które mówią, co stało się z leadem, lub są znane dopiero później: { $fields }.
       *[other] Nie pytano o pola, które mówią, co stało się z leadem, lub są znane dopiero później: { $fields }.
    }
improve-odds = Iloraz szans
improve-odds-formula = (wygrane ÷ niewygrane wśród spełniających) ÷ (to samo wśród pozostałych); przedział według Woolfa, z połową dodaną do każdej liczby, gdy któraś jest zerem; p z dokładnego testu Fishera
improve-odds-axis = Szansa wygranej w stosunku do pozostałych
improve-odds-even = tak samo często
improve-odds-figures = Iloraz szans, wygrane wśród spełniających
improve-evidence = Z { $met } opracowanych leadów, które je spełniają, wygrano { $share }, z { $others } pozostałych { $other-share }: iloraz szans { $odds } (95 %: od { $low } do { $high }), p { $p } po korekcie za { $tried } sprawdzonych; na { $date }.
improve-interval = przedział 95 %
improve-point = { $name }: precyzja { $precision }, czułość { $recall }
improve-recall-axis = Czułość wśród opracowanych: ile wygranych znajduje
improve-precision-axis = Precyzja: ile wygranych wśród wziętych
improve-base = wszystkie opracowane: { $share }
improve-nothing-drawn = Nie ma jeszcze nic do pokazania
improve-threshold-none = Żadnego progu nie da się przesunąć
improve-threshold-title = { $name } { $at } bierze leadów: { $n }; spośród opracowanych wygrano { $precision }
improve-threshold-read = Każdy wiersz to etap z progiem w tym miejscu; reszta definicji pozostaje bez zmian.
improve-nothing-moves = Nie da się przesunąć ani punktacji, o którą pyta etap, ani kryterium z liczbą.
improve-choose-stage = Sprawdzany etap
improve-stage-usual = Gdzie marketing przekazuje
improve-choose-outcome = Wynik
improve-outcome-usual = Wygrana
improve-choose-window = Czas na dojście
improve-window-usual = Jak zwykle: 180 dni, gdzie wiadomo
improve-window-choice =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
improve-window-choice-open = Tyle, ile trzeba
improve-choose-worked = Opracowane przez sprzedaż
improve-worked-choice-recorded = Kto jest tak zapisany
improve-worked-choice-everybody = Wszyscy
improve-worked-choice-field = Kto ma wartość w polu
improve-held-out = Na kim sprawdza się wyniki
improve-held-out-later = Późniejsze leady
improve-held-out-companies = Inne firmy
improve-held-out-nobody = Wszyscy
improve-choose-mover = Co się przesuwa
improve-mover-usual = To, o co etap pyta najpierw
improve-slide = Próg
improve-open-taken = Otwórz leady, które bierze
improve-propose-threshold = Zaproponuj { $at } w edytorze
improve-proposals = Jako kryteria definicji
improve-propose = Zaproponuj w edytorze
time-lasting-title-differ = { $from } → { $to }: { $one } i { $other } nie są równie szybkie

figure-hidden = Ukryte: ten wykres dzieli leady według pola, które mówi, kim są osoby

# Figures told by versions

told-by = Według której definicji
told-in-force = Jak jest teraz
told-as-decided = Jak zdecydowano
told-as-if-version = Jakby wersja { $no }
told-as-if = jakby wersja { $no } obowiązywała od zawsze
told-as-decided-means = Lead liczy się na etapie, jeśli dotarł tam według wersji obowiązującej tego dnia, i liczy się nadal, nawet gdyby dziś już się nie kwalifikował. Kto spełniał wersję już w jej pierwszym dniu, liczy się od tego dnia.
told-mute = Wersja { $no } nie może ocenić dzisiejszej listy: brakuje czegoś, o co pyta
told-not-as-if = Według bieżącej definicji i wersji, które ten wykres sam wymienia.
figure-failed = Nie da się pokazać tego wykresu

# What was known when it mattered

improve-facts = Które fakty się liczą
improve-facts-usual = Jak zwykle: znane wtedy, jeśli zapisano
improve-facts-then = Znane wtedy
improve-facts-today = Znane dzisiaj
improve-then = Liczą się fakty znane wtedy: wersja bierze leada, który według niej dotarł do „{ $stage }”, zanim sprzedaż poprowadziła go dalej, zanim został wygrany albo zanim jego droga się skończyła. To, co stało się znane później, się nie liczy.
improve-then-late = Sprawdzone leady, które stały się znane dopiero po tym dniu i są oceniane według tego, co o nich najpierw wiedziano: { $n } z { $of }.
improve-then-undated = Sprawdzone leady, dla których nie znamy takiego dnia i które są oceniane według wszystkiego, co o nich wiadomo: { $n } z { $of }.
improve-then-none = Dla większości sprawdzonych leadów nie zapisano wcześniejszych wartości: { $n } z { $of } stało się znane dopiero, gdy sprzedaż prowadziła je dalej lub ich droga się skończyła, albo nie ma takiego dnia.

# What is being edited, on outcomes

improve-edited = W edycji
improve-edited-mute = To, co jest w edycji, nie może jeszcze oceniać listy: edytor mówi, co trzeba poprawić.
improve-whose = Czyj próg
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = Nie da się powiedzieć, ile z { $of } leadów dochodzi do etapu { $last }: { $unknown } nie da się ocenić
deals-finding-only-won = Wygrane szanse: { $n }. Żadna nie jest zapisana jako przegrana, więc nie da się podać odsetka wygranych
money-deals-to-come = Zamknięte transakcje pominięte, bo ich dzień dopiero nadejdzie: { $n }
time-unjudged = Nie da się ocenić, więc liczą się jako nieobecne: { $stages }.
own-funnel-unsure = { $name }: nie da się powiedzieć, ile z { $of } dochodzi do „{ $step }”: { $unknown } nie da się ocenić
keys-offered = Być może to mówi, czyje one są: { $key } Aby połączyć: { $command }
money-revenue-unsaid = Wygrane transakcje: { $n }. Dla żadnej nie znamy dokładnej kwoty
# The review pack, the funnel by parts, channels and targets

review-more-rows = { $n ->
        [one] i jeszcze { $n } wiersz; cała tabela jest w arkuszu tego wykresu
        [few] i jeszcze { $n } wiersze; cała tabela jest w arkuszu tego wykresu
        [many] i jeszcze { $n } wierszy; cała tabela jest w arkuszu tego wykresu
       *[other] i jeszcze { $n } wiersza; cała tabela jest w arkuszu tego wykresu
    }

grid-to = Konwersja do
grid-to-last = do ostatniego etapu
grid-to-stage = do etapu { $stage }

tables-behind = { $n ->
    [one] Tylko { $n } wiersz
    [few] Tylko { $n } wiersze
    [many] Tylko { $n } wierszy
   *[other] Tylko { $n } wiersza
}
tables-behind-people = Otwórz ich osoby
tables-behind-all = Pokaż całą tabelę

# Companies and deals in a back-test

improve-counted-company = Liczone są firmy: firma jest brana, gdy brana jest jedna z jej osób, może coś powiedzieć, gdy może jedna z nich, i jest wygrana, gdy wygrana jest jedna z nich.
improve-counted-deal = Liczone są transakcje wygrane lub przegrane: transakcja jest brana, gdy brana jest jedna z jej osób, i może coś powiedzieć, gdy może jedna z nich. Transakcje starsze od swoich osób nie należą do niczyjej drogi.
improve-no-company = Nie zaimportowano firm, więc nie ma czego liczyć.
improve-no-deal = Nie zaimportowano transakcji, więc nie ma czego liczyć.
money-channel = Kanał
channel-none = Nieprzypisane
channel-paid = Płatne
channel-organic = Wyszukiwarki
channel-social = Media społecznościowe
channel-email = E-mail
channel-content = Treści
channel-events = Wydarzenia i targi
channel-referral = Polecenia
channel-partner = Partnerzy
channel-outbound = Kontakt wychodzący
channel-direct = Bezpośrednio
channel-other = Inne
channels-title = Kanały
channels-says = Które źródło należy do którego kanału – wystarczy powiedzieć raz: pieniądze i lejek można potem dzielić według kanałów. Źródło bez kanału jest pokazane jako nieprzypisane.
channels-unassigned = { $n ->
    [one] { $n } źródło nie jest jeszcze w żadnym kanale
    [few] { $n } źródła nie są jeszcze w żadnym kanale
    [many] { $n } źródeł nie jest jeszcze w żadnym kanale
   *[other] { $n } źródła nie jest jeszcze w żadnym kanale
}

targets-column = Cel
targets-kept = { $n ->
    [one] Zapisano { $n } cel.
    [few] Zapisano { $n } cele.
    [many] Zapisano { $n } celów.
   *[other] Zapisano { $n } celu.
}

plan-mix = Udział w strukturze
plan-mix-conversion = Od pierwszego etapu do wygranej
plan-mix-of = Przyjęta konwersja
plan-mix-own = własna
plan-mix-all = wszystkich razem
plan-mix-needed = { $stage }: potrzeba
plan-mix-finding = { $deals ->
    [one] { $deals } wygrana transakcja wymaga przy tej strukturze źródeł około { $leads } leadów
    [few] { $deals } wygrane transakcje wymagają przy tej strukturze źródeł około { $leads } leadów
    [many] { $deals } wygranych transakcji wymaga przy tej strukturze źródeł około { $leads } leadów
   *[other] { $deals } wygranej transakcji wymaga przy tej strukturze źródeł około { $leads } leadów
}
plan-mix-was = Struktura jest taka jak wszystkich dotychczasowych leadów.
plan-mix-typed = Struktura jest ta wpisana; udziały liczone są jako części całości.
plan-mix-few = Mniej niż { $least } leadów, więc przyjęto konwersję wszystkich razem: { $sources }.
plan-mix-formula = Wygrane transakcje ÷ konwersje części ważone udziałem; każda część ma swój udział w leadach
plan-mix-choose = Podział
plan-mix-none = Wszystko razem
plan-mix-by-source = według źródła
plan-mix-by-channel = według kanału
plan-mix-type = Inna struktura: procent każdego źródła

# What follows the versions, and what does not depend on one

told-not-outcomes = Takie samo według każdej wersji: to, kim zajęła się sprzedaż i kogo wygrano, to fakty.
told-not-criteria = Takie samo według każdej wersji: fakty zestawia się z wynikami, a nie z wersją.
told-not-threshold = Według bieżącej definicji: próg należy do jednej definicji, a decydowano według kilku.
told-not-edited = Według tego, co jest właśnie edytowane, jak wybrano dla tego wykresu.
told-not-own = Takie samo według każdej wersji: żaden krok tego lejka nie jest etapem definicji.
told-own-steps = Kroki będące etapami definicji zależą od wersji; każdy inny krok jest według każdej taki sam.
improve-judged = To, co jest oceniane, stoi na początku. Kim zajęła się sprzedaż i kogo wygrano, nie zależy od wersji.
passed-version = Wersja
passed-not-met-then = Z leadów przekazanych jako { $stage } ({ $of }) { $n } nie spełniało jego warunków według wersji z tamtego dnia
passed-all-met-then = Wszystkie leady przekazane jako { $stage } ({ $of }) spełniały jego warunki według wersji z tamtego dnia ({ $n })
passed-then = Każdy lead jest oceniany według wersji obowiązującej w dniu przekazania i według tego, co było wtedy wiadomo. Dzień pochodzi z historii etapów, a jeśli jej brak – z importu lub zmiany, która powiedziała to po raz pierwszy.
passed-undated = Dzień przekazania nie jest znany
passed-undated-says = Leady, o których nikt nie wie, którego dnia zostały przekazane, więc nie da się wskazać wersji: { $n }. Powiedziałaby to historia etapów zaimportowana z datami.
passed-undated-one = Leady, o których nikt nie wie, którego dnia zostały przekazane: { $n }. Obowiązywała tylko jedna wersja, więc są oceniane według niej i tego, co wiadomo dziś.
passed-late = Leady, które stały się znane dopiero po przekazaniu i są oceniane według tego, co o nich najpierw wiedziano: { $n }.
passed-mute = Ta wersja nie może ocenić listy i nie ma powodów
passed-no-reason = Tego dnia spełniały regułę, lecz nie doszły według niej do etapu: decyzja nie zawiera powodu
passed-unknown-then = O { $n } z { $of } przekazanych jako { $stage } nie da się tego powiedzieć: brakuje wartości, dnia lub powodu.
told-held-to-recorded = To, co historia etapów zapisuje o etapie z regułą, nie liczy się jako dotarcie tam: z tym właśnie zestawia się decyzję.
improve-then-criteria = Liczą się fakty znane wtedy: fakt liczy się tak, jak był znany o leadzie, zanim sprzedaż poprowadziła go za „{ $stage }”, zanim został wygrany albo zanim jego droga się skończyła. To, co zapisano później, się nie liczy.
improve-then-threshold = Liczą się fakty znane wtedy: każdy lead jest zestawiany z progiem według tego, co było o nim wiadomo, zanim sprzedaż poprowadziła go za „{ $stage }”, zanim został wygrany albo zanim jego droga się skończyła. To, co zapisano później, się nie liczy.

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = Cały lejek w ciągu
own-window-whole-unit = Jednostka czasu całego lejka
own-window-days = dni
own-window-hours = godzin
own-window-minutes = minut
own-window-seconds = sekund
own-step-window = Krok { $n } w ciągu, od kroku { $before }
own-step-window-unit = Jednostka czasu kroku { $n }
own-step-optional = Krok { $n } można pominąć
own-exclusions = Pomiń tych, którzy po drodze to zrobili
own-exclusion-add = Dodaj wykluczenie
own-exclusion-remove = Usuń wykluczenie { $n }
own-exclusion-reached = Co się dzieje, wykluczenie { $n }
own-exclusion-choice = O co pyta wykluczenie { $n }
own-exclusion-values = Wartości wykluczenia { $n }, rozdzielone ;
own-exclusion-on = Jego dzień, wykluczenie { $n }
own-exclusion-after = Wykluczenie { $n } po kroku
own-exclusion-before = Wykluczenie { $n } przed krokiem
own-timed-hint = Wybierz kolejność w czasie, aby określić, ile może trwać krok i co wyklucza osoby.
own-order-any-means = Liczy się, czy doszło, a nie kiedy.
own-order-ordered-means = Pomiędzy może zdarzyć się coś innego.
own-order-strict-means = Cokolwiek innego pomiędzy kończy drogę.
own-order-unordered-means = Krok 2 to dwa dowolne z kroków.
own-live = Stan na teraz, dla wszystkich; nic nie jest jeszcze zapisane.
own-live-before = Tak było wcześniej: coś w formularzu jest zaznaczone. Po poprawieniu wynik się zmieni.
own-fault-window = Wpisz liczbę całkowitą, na przykład 30, albo nic.
own-fault-nobody = Co najmniej jeden krok musi znać osoby z imienia.
own-fault-counted-late = Liczby bez nazwisk stoją przed każdym krokiem, który zna osoby.
own-fault-choose = Wybierz, o co pyta.
own-fault-gone = Tego już nie ma: wybierz coś innego.
own-fault-day = Kolejność w czasie wymaga jego dnia.
own-fault-between = Leży między jednym krokiem a późniejszym.
own-funnel-note-step-window = „{ $step }” liczy się { $within } od „{ $before }”.
own-funnel-note-excludes = Kto ma „{ $what }” po „{ $after }”, a przed „{ $before }”, nie liczy się nigdzie.

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = Cele tego wykresu
aims-title = Do czego dąży zespół
aims-says = W procentach. Cel stoi obok swojego wskaźnika wszędzie, gdzie jest pokazany; puste pole go usuwa.
aims-of = { $rate }, %
aims-none = bez celu
aims-now = Teraz { $rate }
aims-fault = Wpisz procent powyżej 0 i najwyżej 100 albo nic.
aims-save = Zachowaj cele
plan-aimed-at = Docelowa konwersja
losses-by-channel = Kanał
losses-most-channel = Najwięcej przegranych szans przyszło kanałem „{ $what }”: { $n } z { $of }
rejections-most-channel = Najwięcej odesłanych leadów przyszło kanałem „{ $what }”: { $n } z { $of }
losses-several-channels = Kilka kanałów
losses-no-channels = Żadne źródło nie zostało jeszcze przypisane do kanału: określa się to raz dla każdego źródła w Mierz › Pieniądze.
plan-mix-type-channel = Inny udział: procent każdego kanału

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = Przed pierwszym etapem
zero-none = Nic przed nim
zero-of = Od: { $kind }
zero-note = „{ $kind }” liczy nikogo z imienia, od { $from } do { $to }; obok stoją ci, którzy w tym samym czasie doszli do „{ $stage }”. To stosunek dwóch liczb: nikt nie wie, czy to te same osoby, więc nie ma przedziału i może przekroczyć 100 %.
zero-note-undated = „{ $kind }” liczy nikogo z imienia i nie podaje czasu; obok stoją wszyscy na „{ $stage }”. To stosunek dwóch liczb, bez przedziału, i może przekroczyć 100 %.
zero-note-no-days = „{ $kind }” liczy nikogo z imienia. Nie wiadomo, którego dnia ktoś doszedł do „{ $stage }”, więc nie ma między nimi wskaźnika.
zero-note-left-out = Policzone bez czasu obok tych z czasem i pominięte: { $n }.
zero-note-others = Policzono też: { $kinds }.

zero-cut = Słupek bez nazwisk jest ucięty: w skali etapy byłyby tylko liniami.

## Companies and deals open as such, those of nobody too

figure-open-companies = { $n ->
    [one] Otwórz tę firmę
    [few] Otwórz te { $n } firmy
    [many] Otwórz te { $n } firm
   *[other] Otwórz te { $n } firmy
}
figure-open-deals = { $n ->
    [one] Otwórz tę szansę
    [few] Otwórz te { $n } szanse
    [many] Otwórz te { $n } szans
   *[other] Otwórz te { $n } szansy
}
own-funnel-of-nobody = Niczyje na liście
own-funnel-note-nobody-company = Firmy, do których nikt z listy nie należy, więc na żadnym kroku pytającym o osoby: { $n }. Otwierają się na końcu tabeli.
own-funnel-note-nobody-deal = Szanse niczyje na liście, więc na żadnym kroku pytającym o osoby: { $n }. Otwierają się na końcu tabeli.

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = Zwrot z tego, co wydano
measure-nothing = Nie ma jeszcze czego mierzyć
measure-no-leads = Zaimportuj listę leadów, a liczby tego ekranu pojawią się tutaj.
measure-no-definition = Powiedz w definicji, czym jest MQL i SQL, a liczby tego ekranu pojawią się tutaj.
figure-mend-import = Zaimportuj plik
improve-definition-in-force = Obowiązująca definicja
figure-about = Opis

# Promises of stages that are gone

scorecard-stage-gone = Obietnica mówi o etapie „{ $stage }”, którego nie ma już w definicji; liczony jest zamiast niego „{ $instead }”. Można ją złożyć na nowo w zakładce Obietnice.
