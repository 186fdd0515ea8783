### Bahasa Melayu: the same messages with the same variables as `en.ftl`. A number has one form only.
### One word for each thing:
### lead = lead; MQL, SAL, SQL, CRM stay; ICP = profil pelanggan ideal; company = syarikat; deal = urus niaga;
### opportunity = peluang; funnel = corong; stage = peringkat; step = langkah; hand-off = penyerahan; side = pihak;
### marketing = pemasaran; sales = (pasukan) jualan; workspace = ruang kerja; file = fail; list = senarai;
### field = medan; column = lajur; row = baris; heading = tajuk lajur; value = nilai; missing = tiada; fact = fakta;
### criterion = kriteria; rule = peraturan; group = kumpulan; score = skor; points = mata; grade = gred; band = julat;
### fit = kesesuaian; engagement = penglibatan; verdict, to judge = penilaian, menilai; to settle = menyelesaikan;
### reason = sebab; exclusion = pengecualian; muted = dimatikan; definition = definisi; agreement = persetujuan;
### draft = draf; version = versi; signature = tandatangan; in force = berkuat kuasa; superseded = digantikan;
### rate (conversion) = kadar penukaran; rate (currency) = kadar tukaran; as of = setakat; title = jawatan; template = templat.

## The app

app-name = Leadpact

## Sides

side-marketing = Pemasaran
side-sales = Jualan
side-both = Pemasaran dan jualan

## Stages

stage-lead = Lead
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Peluang
stage-won = Menang
stage-subscriber = Subscriber
stage-customer = Pelanggan

## Verdicts

verdict-met = dipenuhi
verdict-not-met = tidak dipenuhi
verdict-unknown = tidak diketahui

## Units
# What one line of a funnel counts, with the number in front.

unit-leads = { $n } lead

## Funnel

funnel-title = Corong bersama
funnel-as-of = Setakat { $date }
funnel-count-complete-path = Laluan lengkap
funnel-count-complete-path-explained = Dikira pada sesuatu peringkat: yang memenuhi peringkat itu dan setiap peringkat sebelumnya.
funnel-count-reached-at-least = Sekurang-kurangnya sampai
funnel-count-reached-at-least-explained = Dikira pada sesuatu peringkat: yang memenuhi peringkat itu atau mana-mana peringkat selepasnya.
funnel-hand-off = Penyerahan daripada pemasaran kepada jualan
# The numerator and the denominator of a rate, always shown together with it.
funnel-n-of = { $n } daripada { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } daripada { $of } { $stage }
funnel-unknown = + { $n } tidak diketahui
funnel-drop-off = { $n } tercicir
funnel-no-rate = belum ada kadar
funnel-excluded = { $n } dikecualikan
funnel-may-be-passed = Lead boleh melangkau { $stages }.
funnel-hatched-explained = Berlorek: belum dapat dinilai kerana sesetengah nilai tiada.
funnel-empty = Belum ada apa-apa untuk dikira. Import senarai lead, dan corong akan muncul di sini.
# $date comes formatted. Values are as known today; only what counts days is asked as of the day.
funnel-dated = Setakat { $date }, dengan nilai hari ini
funnel-not-measured = tidak diukur
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: tidak diukur

## Funnel templates
# Names of known funnels and of their steps.

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = Kesedaran
template-tofu-consideration = Pertimbangan
template-tofu-conversion = Penukaran
template-aida = AIDA
template-aida-awareness = Perhatian
template-aida-interest = Minat
template-aida-decision = Keinginan
template-aida-action = Tindakan
template-purchase = Kesedaran hingga pembelian
template-purchase-awareness = Kesedaran
template-purchase-interest = Minat
template-purchase-consideration = Pertimbangan
template-purchase-intent = Niat
template-purchase-evaluation = Penilaian
template-purchase-purchase = Pembelian
template-prospecting = Mencari prospek hingga menang
template-prospecting-prospecting = Mencari prospek
template-prospecting-evaluation = Penilaian
template-prospecting-commitment = Komitmen
template-prospecting-closed = Menang
template-meeting = Kelayakan hingga penutupan
template-meeting-qualification = Kelayakan
template-meeting-meeting = Mesyuarat
template-meeting-proposal = Cadangan dan rundingan
template-meeting-close = Penutupan
template-after-sale = Selepas jualan
template-after-sale-customer = Pelanggan
template-after-sale-repeat = Pembelian semula
template-after-sale-expansion = Pengembangan
template-after-sale-retention = Pengekalan

## Hand-off

hand-off-title = Penyerahan
hand-off-nowhere = Tiada peringkat
hand-off-excluded = Dikecualikan
hand-off-missing = Tiada rekod
hand-off-all = Semua
hand-off-not-meeting =
    { $of ->
        [1] Satu-satunya lead yang dikendalikan pasukan jualan tidak memenuhi syarat peringkat “{ $stage }”.
       *[other] { $n } daripada { $of } lead yang dikendalikan pasukan jualan tidak memenuhi syarat peringkat “{ $stage }”.
    }
hand-off-all-meet =
    { $of ->
        [1] Satu-satunya lead yang dikendalikan pasukan jualan memenuhi syarat peringkat “{ $stage }”.
       *[other] Kesemua { $of } lead yang dikendalikan pasukan jualan memenuhi syarat peringkat “{ $stage }”.
    }
# All of them meet it or may: $n do, of the others it cannot be said.
hand-off-some-meet =
    { $n ->
        [0] Daripada { $of } lead yang dikendalikan pasukan jualan, belum ada yang pasti memenuhi syarat peringkat “{ $stage }”.
       *[other] { $n } daripada { $of } lead yang dikendalikan pasukan jualan pasti memenuhi syarat peringkat “{ $stage }”.
    }
# $recorded are values of the list, joined with "or".
hand-off-taken = Dianggap sudah berada dengan pasukan jualan: lead yang direkodkan sebagai { $recorded }.
hand-off-cannot-say = Bagi { $n } daripadanya, tidak dapat dipastikan: sesetengah nilai tiada.
hand-off-not-handed =
    { $of ->
        [1] Satu-satunya lead yang memenuhinya tidak pernah diserahkan.
       *[other] { $n } daripada { $of } lead yang memenuhinya tidak pernah diserahkan.
    }
hand-off-all-handed =
    { $n ->
        [0] Belum ada lead yang pasti memenuhinya.
        [1] Satu-satunya lead yang memenuhinya tidak direkodkan sebelum penyerahan.
       *[other] Tiada satu pun daripada { $n } lead yang memenuhinya direkodkan sebelum penyerahan.
    }
# $recorded is a value of the list, $place the name of a stage.
hand-off-largest = Perbezaan terbesar: { $n } daripada { $of } lead yang direkodkan sebagai “{ $recorded }” berada di “{ $place }”.
hand-off-no-difference = Rekod dan definisi sepadan bagi setiap lead.

## Rules
# The line above the criteria that a rule holds together.

rule-all = Semua syarat berikut
rule-everybody = Semua orang
rule-nobody = Tiada sesiapa
rule-any = Sekurang-kurangnya satu syarat berikut
rule-none = Tiada satu pun syarat berikut
rule-at-least = Sekurang-kurangnya { $n } daripada { $of } syarat berikut
rule-muted = Dimatikan, tidak dikira: { $rule }

## Criterion sentences
# $field is the field's name; $value, $low and $high come formatted, several values joined with "or".

test-is = { $field } ialah { $value }
test-is-not = { $field } bukan { $value }
test-any-of = { $field } ialah { $value }
test-none-of = { $field } bukan salah satu daripada { $value }
test-contains-any = { $field } mengandungi { $value }
test-contains-none = { $field } tidak mengandungi { $value }
test-starts-with = { $field } bermula dengan { $value }
test-ends-with = { $field } berakhir dengan { $value }
test-equals = { $field } sama dengan { $value }
test-not-equals = { $field } tidak sama dengan { $value }
test-less-than = { $field } kurang daripada { $value }
test-at-most = { $field } paling banyak { $value }
test-more-than = { $field } lebih daripada { $value }
test-at-least = { $field } sekurang-kurangnya { $value }
test-between = { $field } antara { $low } hingga { $high }
test-yes = { $field }: ya
test-no = { $field }: tidak
test-before = { $field } sebelum { $value }
test-after = { $field } selepas { $value }
test-known = { $field } diketahui
test-unknown = { $field } tidak diketahui
test-in-last = { $field } dalam tempoh { $last }
test-more-than-ago = { $field } lebih daripada { $ago } yang lalu
test-in-period = { $field } pada { $period }
test-between-dates = { $field } dari { $low } hingga { $high }
test-matches = { $field } sepadan dengan corak { $value }
test-in-family = { $field } ialah jawatan { $value }
test-ever-was = { $field } kini atau pernah { $value }
test-has-any = { $field } merangkumi { $value }
test-has-none = { $field } tidak merangkumi { $value }
test-has-all = { $field } merangkumi { $value }
test-has-exactly = { $field } tepat { $value }
test-in-region = { $field } berada di { $value }
test-email-valid = { $field } ialah alamat e-mel yang sah
test-email-company = { $field } ialah alamat e-mel syarikat
test-email-free = { $field } ialah alamat e-mel percuma
test-domain-any-of = { $field } berada di { $value }
test-phone-valid = { $field } ialah nombor telefon yang sah
test-phone-from = { $field } ialah nombor dari { $value }
test-url-valid = { $field } ialah alamat web yang sah
test-same-as = { $field } sama dengan { $other }
test-differs-from = { $field } berbeza daripada { $other }
test-at-least-field = { $field } sekurang-kurangnya { $other }
test-more-than-field = { $field } lebih daripada { $other }
test-at-most-field = { $field } paling banyak { $other }
test-less-than-field = { $field } kurang daripada { $other }
test-before-field = { $field } sebelum { $other }
test-after-field = { $field } selepas { $other }

## What stands before a stage, and what another definition would do

stage-open = { $n } lead berada di peringkat ini; { $unknown } belum dapat dinilai.
stage-settles = Apa yang menyelesaikan paling banyak antara yang belum dapat dinilai
stage-settles-nothing = Tiada satu jawapan pun yang akan menyelesaikan sesiapa.
stage-near = Kurang satu kriteria
stage-near-nobody = Tiada sesiapa yang terhalang oleh satu kriteria sahaja.
stage-near-unknown = { $n } daripadanya tidak diketahui
moved-stage = Peringkat
moved-before = Sebelum
moved-after = Selepas
moved-entering = Masuk
moved-leaving = Keluar
moved-why-entering = Apa yang membawa lead masuk ke { $stage }
moved-why-leaving = Apa yang mengeluarkan lead dari { $stage }

## Spans and parts of the calendar in sentences

last-days = { $n } hari terakhir
last-weeks = { $n } minggu terakhir
last-months = { $n } bulan terakhir
last-quarters = { $n } suku tahun terakhir
last-years = { $n } tahun terakhir
ago-days = { $n } hari
ago-weeks = { $n } minggu
ago-months = { $n } bulan
ago-quarters = { $n } suku tahun
ago-years = { $n } tahun
period-this-week = minggu ini
period-this-month = bulan ini
period-this-quarter = suku tahun ini
period-this-year = tahun ini
period-this-fiscal-quarter = suku tahun kewangan ini
period-this-fiscal-year = tahun kewangan ini
period-last-week = minggu lepas
period-last-month = bulan lepas
period-last-quarter = suku tahun lepas
period-last-year = tahun lepas
period-last-fiscal-quarter = suku tahun kewangan lepas
period-last-fiscal-year = tahun kewangan lepas

## What criteria are about besides fields, and rules over scores

subject-company = { $field } syarikat
told-count = Bilangan { $rows }
told-days = Bilangan hari dengan { $rows }
told-latest = Hari terkini dengan { $rows }
rows-activities = aktiviti
rows-activities-of = aktiviti { $kinds }
sentence-quoted = “{ $text }”
rows-deals = urus niaga
rows-colleagues = orang di syarikat ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } dalam tempoh { $last }
rule-score = Skor { $name } sekurang-kurangnya { $points }
points-group = Mata
points-cap = { $name }, paling banyak { $cap }
points-step = { $points } dalam tempoh { $last }
band-from = { $name } dari { $points }
band-below = { $name } di bawah { $points }
rule-grade = Gred ialah { $grades }

## Screens: everywhere

loading = Memuatkan
close = Tutup
cancel = Batal
undo = Buat asal
redo = Buat semula
work-cancel = Henti
work-cancelling = Menghentikan
panel-details = Butiran
value-missing = tiada
counts-met = { $n } dipenuhi
counts-unknown = { $n } tidak diketahui
counts-not-met = { $n } tidak dipenuhi
failure-details = Butiran untuk sokongan
failure-retry = Cuba lagi
failure-dismiss = Tutup

## Screens: frame

rail-label = Langkah utama
rail-home = Laman utama
rail-agree = Setujui
rail-apply = Guna pakai
rail-measure = Ukur
rail-done = Siap
rail-needs-you = Perlu anda
rail-workspace-named = Ruang kerja { $name }
screen-definition = Definisi
screen-import = Import
screen-leads = Lead
screen-funnel = Corong
language-label = Bahasa
language-en = English
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
theme-label = Tema
theme-light = Cerah
theme-dark = Gelap
theme-system = Sistem
facts-label = Asas bagi setiap angka di sini
fact-definition = Definisi
fact-definition-none = belum ada
fact-definition-draft = { $title } (draf)
fact-definition-untitled = Tanpa tajuk
fact-list = Senarai
fact-as-of = Setakat
read-only-held = Program lain sedang menulis: di sini anda hanya boleh membaca
read-only-protected = Fail dilindungi: di sini anda hanya boleh membaca
# The as-of switch.
as-of-dated = { $date }, dengan nilai hari ini
as-of-day = Dinilai setakat akhir
as-of-explained = Yang dinilai ialah apa yang diketahui pada hari itu jika import ketika itu disimpan; jika tidak, nilai hari ini. Takrif kekal yang hari ini.
as-of-today = Kembali ke hari ini, { $date }

## Screens: palette

palette-open = Cari apa sahaja
palette-key = Ctrl K
palette-hint = Skrin, tindakan, kriteria, lead
palette-results = Hasil carian
palette-none = Tiada apa-apa dengan nama itu. Cuba nama, alamat e-mel atau perkataan daripada kriteria.
palette-found = { $n } ditemukan
palette-screen = Skrin
palette-action = Tindakan
palette-criterion = Kriteria
palette-lead = Lead
palette-light = Tukar kepada tema cerah
palette-dark = Tukar kepada tema gelap
palette-language-en = Tukar kepada bahasa Inggeris (English)
palette-language-id = Tukar kepada bahasa Indonesia (Bahasa Indonesia)
palette-language-th = Tukar kepada bahasa Thai (ไทย)
palette-language-pl = Tukar kepada bahasa Poland (Polski)
palette-language-ms = Tukar kepada bahasa Melayu
palette-language-da = Tukar kepada bahasa Denmark (Dansk)
palette-today = Nilai semula setakat hari ini

## Screens: closing

closing-title = Import masih berjalan
closing-says = Jika anda hentikannya, senarai kekal seperti sebelumnya dan tetingkap akan ditutup.
closing-stay = Teruskan import
closing-stop = Henti dan tutup

## Screens: first run

welcome-title = Setujui bersama apa itu lead yang baik
welcome-says = Pemasaran dan jualan mentakrifkannya bersama-sama. Kemudian Leadpact menilai setiap lead mengikutnya dan menunjukkan hasilnya.
welcome-sample = Cuba kisah contoh
welcome-sample-says = Sebuah syarikat perisian yang e-bukunya menarik pelajar dan kajian kesnya menarik pengurus. Lihat apa yang berubah dengan definisi bersama.
welcome-workshop = Mulakan bengkel
welcome-workshop-says = Mulakan dengan orang dan definisi: siapa yang terlibat, pelanggan ideal, MQL dan SQL. Senarai boleh menyusul.
welcome-import = Import senarai
welcome-import-says = Mulakan dengan lead anda: eksport CSV daripada CRM. Data kekal di komputer ini.
welcome-open = Buka fail ruang kerja
sample-name = Kisah contoh
welcome-working = Menyediakan ruang kerja …
welcome-name-title = Ruang kerja baharu
welcome-name = Nama
welcome-name-default = Lead kami
welcome-name-hint = Satu fail di komputer ini yang menyimpan semuanya: definisi, lead dan angka.
welcome-name-go = Cipta
recent-title = Ruang kerja yang pernah dibuka
recent-gone = sudah tiada di situ
recent-forget = Buang daripada senarai
recent-forget-named = Buang daripada senarai: { $name }
welcome-failed = “{ $file }” tidak dapat dibuka.

## Screens: home

home-title = Kedudukan anda
home-agreement = Persetujuan
home-agreement-none = Anda belum menulis apa itu lead yang baik.
home-agreement-draft = “{ $title }” membuat keputusan dengan { $criteria } kriteria.
home-agreement-saved = Disimpan pada { $date }.
home-agreement-unsigned = Ini draf: belum ada pihak yang menandatanganinya.
home-leads = Lead
home-leads-none = Belum ada lead.
home-leads-count = Anda ada { $n } lead.
home-leads-unknown = { $n } daripadanya tidak dapat dinilai pada setiap peringkat kerana sesetengah nilai tiada.
home-leads-most-missing = “{ $field }” akan menyelesaikan kebanyakannya.
home-leads-all-known = Kesemuanya dapat dinilai pada setiap peringkat.
home-leads-imported = Import terakhir: { $file }, { $date }.
home-funnel = Corong
home-funnel-none = Corong muncul apabila sudah ada lead dan definisi.
home-funnel-says = { $rate } daripada yang berada di { $from } sampai ke { $to }.
home-funnel-interval = { $n } daripada { $of }; kadar sebenar terletak antara { $low } hingga { $high } (95%).
home-funnel-no-rate = Belum ada kadar penukaran antara pemasaran dengan jualan.
home-happened = Perkara terkini
happened-imported = { $file }: { $new } baharu, { $updated } dikemas kini
happened-saved = “{ $title }” disimpan
happened-signed = { $name } menandatangani v{ $no } bagi pihak { $side }
first-title = Langkah pertama
first-says = Empat langkah menuju definisi yang ditandatangani kedua-dua pihak dan yang menilai lead anda. Ikutlah mana-mana urutan.
first-people = Siapa yang terlibat
first-people-says = Namakan seorang bagi pemasaran dan seorang bagi jualan. Dalam syarikat kecil, seorang boleh mewakili kedua-duanya.
first-definition = Apa itu lead yang baik
first-definition-says = Mulakan dengan contoh lengkap dan ubah bersama-sama, atau tulis sendiri satu demi satu kriteria.
first-definition-example = Mulakan dengan contoh
first-definition-own = Tulis sendiri
first-list = Lead yang mana
first-list-says = Import eksport CRM atau hamparan anda. Setiap lead mendapat penilaian berserta sebabnya.
first-sign = Tandatangan kedua-dua pihak
first-sign-says = Apabila teks sudah tepat dengan maksud anda, kedua-dua pihak menandatanganinya. Selepas itu teks kekal seperti yang ditandatangani.
first-sign-go = Ke tandatangan
home-next = Langkah seterusnya
home-next-import = Import senarai supaya definisi ada lead untuk dinilai.
home-next-define = Tulis apa itu lead yang baik: mulakan dengan satu kriteria.
home-next-look = Lihat lead yang tidak dapat dinilai, dan cari apa yang tiada.
home-next-funnel = Lihat di mana lead hilang antara pemasaran dengan jualan.
home-go-import = Import senarai
home-go-define = Buka definisi
home-go-unknown = Tunjukkan lead ini
home-go-funnel = Buka corong

## Screens: leads

leads-empty = Belum ada lead
leads-empty-says = Di sini setiap lead tersenarai dengan penilaian dan sebabnya. Import senarai untuk bermula.
leads-all = { $n } lead
leads-matching = { $n } daripada { $of } lead
leads-none = Tiada lead seperti ini
leads-none-says = Longgarkan carian atau tunjukkan semua lead.
leads-search = Cari teks
leads-show-all = Tunjukkan semua
leads-sort = Isih mengikut { $field }
leads-title = Nama
leads-facets = Penapis
leads-facets-hide = Sembunyikan penapis
leads-facets-show = Tunjukkan penapis
leads-place = Kedudukan
leads-place-none = belum di mana-mana peringkat
leads-verdicts = Penilaian
leads-verdict-choose = { $stage } { $verdict }: { $n } lead
leads-facet-n = { $n } dipilih
leads-facet-more = { $n } lagi
leads-facet-fewer = Kurangkan
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = Buang “{ $what }”
leads-views = Paparan disimpan
leads-view-save = Simpan paparan ini
leads-view-name = Nama paparan
leads-view-delete = Padam “{ $name }”
leads-view-deleted = “{ $name }” dipadamkan.
leads-view-undo = Buat asal
leads-view-none = Tapis atau isih, kemudian simpan paparan untuk kembali kepadanya.
leads-export = Eksport
leads-export-title = Eksport untuk CRM
leads-export-format = Format
leads-export-xlsx = Buku kerja Excel (XLSX)
leads-export-csv = Teks dengan koma (CSV)
leads-export-json = Baris JSON
leads-export-delimiter = Pemisah sel
leads-export-encoding = Pengekodan
leads-export-delimiter-comma = Koma
leads-export-delimiter-semicolon = Koma bertitik
leads-export-delimiter-tab = Tab
leads-export-delimiter-pipe = Garis tegak
leads-export-which = Lead
leads-export-filtered = Seperti ditapis: { $n } lead
leads-export-all = Semua: { $n } lead
leads-export-columns = Lajur
leads-export-verdict-columns = Apa yang diputuskan
leads-export-field-columns = Medan dalam senarai
leads-export-may-reach = Mungkin mencapai
leads-export-stage = Penilaian: { $stage }
leads-export-version = Versi definisi
leads-export-definition = Cap jari (hash) definisi
leads-export-as-of = Setakat
leads-export-reasons = Sebab
leads-export-cancel = Batal
leads-export-close = Tutup
leads-export-go = Eksport
leads-export-working = Menulis lead
leads-export-done-of = { $n } daripada { $of }
leads-exported = { $n } lead ditulis ke { $file }.
standing-met = dipenuhi
standing-not-met = tidak dipenuhi
standing-unknown = tidak diketahui
standing-complete-path = dalam corong: laluan lengkap
standing-complete-path-unknown = corong tidak diketahui: laluan lengkap
standing-reached-at-least = dalam corong: sekurang-kurangnya sampai
standing-reached-at-least-unknown = corong tidak diketahui: sekurang-kurangnya sampai
lead-place = Berada di { $stage }.
lead-place-none = Belum berada di mana-mana peringkat.
lead-may-reach = Mungkin mencapai { $stage }.
lead-next = Yang kurang untuk { $stage }
lead-exclusions = Pengecualian
lead-no-decision = Senarai tidak merekodkan keputusan ini.
lead-facts = Fakta
lead-beside-more = dan { $n } lagi
lead-beside-unnamed = tanpa nama
lead-entries = Sejarah peringkat
lead-entry-from = dari { $stage }
lead-entry-undated = hari tidak diketahui
reason-value = { $field }: { $value }
reason-missing = { $field }: tiada
reason-missing-counted = (dikira seperti yang dipersetujui bagi nilai yang tiada)

## Screens: definition

definition-title = Definisi
definition-says = Apa itu lead yang baik. Setiap perubahan terus menunjukkan kesannya pada senarai.
definition-parts = Bahagian definisi
definition-name = Nama
definition-save = Simpan
definition-save-key = Simpan (Ctrl S)
definition-saved = Disimpan
signed-proposed = Versi { $no } ditandatangani oleh satu pihak dan kekal begitu.
signed-agreed = Versi { $no } ditandatangani oleh kedua-dua pihak dan kekal begitu.
definition-new-draft = Mulakan draf baharu
definition-blocked = Betulkan yang tersenarai di bawah: selagi ada, definisi ini tidak dapat menilai lead.
definition-returned = Perubahan anda pada { $at } yang belum disimpan ada di sini semula.
definition-discard = Buang
definition-keep = Teruskan
part-icp = Pelanggan ideal
part-icp-long = Profil pelanggan ideal
part-icp-says = Lead sesuai apabila setiap syarat wajib dipenuhi dan tiada apa-apa yang menolaknya.
part-score = Skor: { $name }
part-score-says = Jumlah mata bagi yang dipenuhi.
part-grades = Gred
part-grades-says = Mengikut kedua-dua skor bersama-sama.
change-scores = Sumber mata berubah
change-grades = Gred berubah
change-tables = Jadual yang menentukan berubah (kadar tukaran, rantau, jawatan, tahun kewangan)
part-exclusions = Pengecualian
part-exclusions-says = Lead yang memenuhi mana-mana satu tidak berada di mana-mana peringkat. Yang tidak diketahui tidak mengecualikan.
part-stages = Peringkat
icp-must-have = Wajib ada
icp-nice-to-have = Elok ada
icp-excluding = Menolak
stage-absent = Peringkat ini tiada. Kembali ke profil
stage-label = Nama
stage-owner = Pemilik
stage-reached-by = Dicapai melalui
stage-optional = Lead boleh melangkau peringkat ini
stage-entered-on = Tarikhnya daripada
stage-entered-on-none = tiada medan
stage-decision-unrecorded = Perkara ini diputuskan oleh seseorang. Senarai tidak menyatakan siapa yang masuk: selagi tiada, tiada lead di peringkat ini.
stage-decision-record = Nyatakan cara senarai merekodkannya
stage-add = Peringkat
stage-name-example = Nama peringkat
stage-move-up = Lebih awal: { $name }
stage-move-up-key = Lebih awal (Alt+↑)
stage-move-down = Lebih lewat: { $name }
stage-move-down-key = Lebih lewat (Alt+↓)
stage-rename = Namakan semula: { $name }
stage-rename-key = Namakan semula (F2)
stage-remove = Buang peringkat: { $name }
stage-remove-key = Buang peringkat (Delete)
reached-by-rule = peraturan
reached-by-decision = keputusan
reached-by-fact = fakta
group-kind = Bilangan yang mesti dipenuhi
group-all = Semua syarat berikut
group-any = Sekurang-kurangnya satu syarat berikut
group-none = Tiada satu pun syarat berikut
group-at-least = Sekurang-kurangnya N syarat berikut
group-n = Berapa banyak
group-of = daripada { $of }
group-empty = Belum ada kriteria. Tambah yang pertama.
group-named = { $name }: { $n } peraturan
rule-fits-icp = Sesuai dengan profil pelanggan ideal
rule-add-criterion = Kriteria
rule-add-group = Kumpulan
rule-add-picked = Tambah
rule-add-existing = Guna semula kriteria
rule-no-fields = Kriteria bertanya tentang medan dalam senarai. Import senarai dahulu.
rule-move-up = Alih ke atas: { $name }
rule-move-up-key = Alih ke atas (Alt+↑)
rule-move-down = Alih ke bawah: { $name }
rule-move-down-key = Alih ke bawah (Alt+↓)
rule-remove = Buang: { $name }
rule-drag = Seret ke tempat lain
rule-mute = Matikan: { $name }
rule-mute-says = Matikan: simpan, tetapi jangan kira
rule-unmute-says = Dimatikan: kira semula
rule-muted-mark = Dimatikan
rule-duplicate = Pendua: { $name }
rule-duplicate-says = Pendua
part-muted = { $n } bahagian dimatikan
criterion-unfinished = Belum siap
criterion-field = Medan
criterion-op = Perbandingan
criterion-value = Nilai
criterion-value-add = Tambah nilai
criterion-value-add-hint = Taip nilai, Enter menambahkannya
criterion-value-none = tiada lead
values-offered = Nilai dalam senarai
criterion-value-remove = Buang { $value }
criterion-from = dari
criterion-to = hingga
criterion-date-example = 2026-11-22
criterion-more = Nama, nilai yang tiada, sebab
criterion-shared = Kriteria ini digunakan di { $n } tempat; perubahan di sini mengubah kesemuanya.
criterion-label = Nama
criterion-missing = Nilai yang tiada ialah
criterion-rationale = Sebab
missing-unknown = tidak diketahui
missing-not-met = tidak dipenuhi
missing-met = dipenuhi
op-is = ialah
op-is-not = bukan
op-any-of = salah satu
op-none-of = bukan salah satu
op-contains-any = mengandungi salah satu
op-contains-none = tidak mengandungi mana-mana
op-starts-with = bermula dengan
op-ends-with = berakhir dengan
op-matches = sepadan dengan corak
op-in-family = tergolong dalam kumpulan jawatan
op-ever-was = kini atau pernah
op-has-any = merangkumi salah satu
op-has-none = tidak merangkumi mana-mana
op-has-all = merangkumi semua
op-has-exactly = tepat
op-in-region = berada di
op-email-valid = ialah alamat yang sah
op-email-company = ialah alamat syarikat
op-email-free = ialah alamat percuma
op-domain-any-of = mempunyai domain
op-phone-valid = ialah nombor yang sah
op-phone-from = ialah nombor dari
op-url-valid = ialah alamat web yang sah
op-in-last = dalam tempoh … terakhir
op-more-than-ago = lebih daripada … yang lalu
op-in-period = pada
op-between-dates = di antara
op-same-as = sama dengan
op-differs-from = berbeza daripada
op-at-least-field = paling kurang
op-more-than-field = lebih daripada
op-at-most-field = paling banyak
op-less-than-field = kurang daripada
op-before-field = sebelum
op-after-field = selepas
op-menu-text = Bahagian teks
op-menu-meaning = Makna dan sejarah
op-menu-field = Dibandingkan dengan medan lain
op-menu-known = Sama ada nilai wujud
op-equals = sama dengan
op-not-equals = tidak sama dengan
op-less-than = kurang daripada
op-at-most = paling banyak
op-more-than = lebih daripada
op-at-least = paling kurang
op-between = antara
op-yes = ya
op-no = tidak
op-before = sebelum
op-after = selepas
op-known = diketahui
op-unknown = tidak diketahui
criterion-pattern-example = ^(head|vp)
criterion-currency = Dalam mata wang apa
criterion-span = Berapa lama
criterion-unit = Unit
criterion-period = Bahagian kalendar
criterion-other-field = Medan lain
criterion-choose-field = Pilih medan
criterion-no-rows = Belum ada baris begini dalam ruang kerja: import dahulu, barulah ini dapat dinilai.
unit-days = hari
unit-weeks = minggu
unit-months = bulan
unit-quarters = suku tahun
unit-years = tahun
about-person = Orang itu
about-company = Syarikat itu
about-activities = Tindakan orang itu
about-deals = Urus niaga
about-colleagues = Orang di syarikat itu
about-activities-count = Berapa kerap melakukan sesuatu
about-activities-days = Pada berapa hari melakukan sesuatu
about-activities-latest = Bila kali terakhir melakukan sesuatu
about-deals-count = Berapa banyak urus niaga
about-colleagues-count = Berapa ramai yang memenuhi kriteria
figure-kinds = Apa
figure-kinds-add = Tambah jenis aktiviti
figure-kinds-every = Apa sahaja; pilih jenis untuk mengecilkan skop
figure-kinds-more = Atau jenis lain
figure-when = Bila
figure-within = dalam tempoh
figure-ever = bila-bila masa
figure-where-add = Hanya yang …
figure-and-add = Dan yang …
figure-where-field = Syarat: medan
figure-where-remove = Buang syarat pada { $field }
figure-meeting = Siapa
figure-meeting-choose = Pilih kriteria yang dipenuhi
figure-meeting-new = Kriteria baharu …
score-of = Skor
score-points = Mata
score-grades = Gred
part-scores = Skor
part-tables = Jadual
score-add = Skor
score-label = Nama skor
score-example-fit = Kesesuaian
score-example-engagement = Penglibatan
score-remove = Buang skor: { $name }
score-absent = Skor ini sudah tiada. Kembali ke definisi.
score-says = Kriteria yang dipenuhi memberikan matanya. Sesuatu peringkat boleh meminta bilangan mata tertentu.
score-reach = Dari { $least } hingga { $most } mata
score-reaches = Berapa lead mencapai berapa mata
score-step = sekurang-kurangnya { $points }
score-perhaps = { $n } + { $more } mungkin
score-group-add = Kumpulan mata
score-group-label = Nama kumpulan
score-group-example = Nama kumpulan
score-group-remove = Buang kumpulan: { $name }
score-cap = paling banyak
score-cap-label = Mata paling banyak daripada { $name }
score-points-unit = mata
score-points-of = Mata untuk: { $criterion }
score-fading = Menyusut
score-fading-says = Mata menyusut mengikut usia perkara yang memenuhi kriteria
score-fade-within = dalam tempoh
score-fade-add = Lebih lama
score-fade-remove = Buang langkah ini
score-edit = Edit: { $criterion }
score-edit-says = Edit kriteria
score-asked = Skor: { $name }
score-grade-asked = Gred
grades-says = Dua skor bersama-sama menghasilkan gred: baris ialah julat skor pertama, lajur ialah julat skor kedua.
grades-need = Dua skor diperlukan dahulu: tambah di sebelah kiri.
grades-begin = Beri gred
grades-remove = Jangan beri gred
grades-rows = Baris
grades-columns = Lajur
grades-band-add = { $name }: tambah satu julat
grades-band-remove = { $name }: kurangkan satu julat
grades-descend = Setiap julat bermula dengan mata yang lebih rendah daripada julat sebelumnya.
grades-grade = Gred di baris { $row }, lajur { $column }
grades-least = { $name }: mata terendah julat ini
tables-says = Perkara yang dipersetujui pasukan selain peraturan. Ia turut menentukan lead, dan ditandatangani bersama definisi.
tables-name = Nama
tables-remove = Buang: { $name }
tables-add-to = Tambah pada { $name }
tables-fiscal = Tahun kewangan bermula pada
tables-fiscal-starts = Bulan pertama tahun kewangan
tables-rates = Nilai mata wang
tables-rates-says = Amaun dalam mata wang lain dibandingkan pada kadar ini; tanpa kadar, amaun itu tidak dapat dinilai.
tables-rates-base = ialah asas: mata wang lain dinyatakan dalam mata wang ini
tables-rates-base-add = Mata wang asas
tables-rates-add = Mata wang lain
tables-rates-worth = Nilai satu { $currency }
tables-regions = Rantau anda sendiri
tables-regions-says = Nama dan negara-negaranya. EU, DACH, ASEAN dan rantau lazim lain sudah tersedia.
tables-regions-example = Pasaran utama kami
tables-regions-add = Rantau
tables-families = Kumpulan jawatan anda sendiri
tables-families-says = Nama dan frasa daripada nama jawatan. Kumpulan dengan nama yang sudah wujud akan menggantikannya.
tables-families-example = Pembeli
tables-families-add = Kumpulan
tables-known = Hanya diketahui mulai sesuatu peringkat
tables-known-says = Apa yang belum dapat diketahui tidak bermakna apa-apa bagi peringkat lebih awal: tempoh panggilan hanya diketahui selepas panggilan.
tables-known-stage = Peringkat mula { $field } diketahui
tables-known-add = Tambah medan
lead-scores = Mata
lead-grade = Gred
lead-points =
    { $n ->
       *[other] { $points } mata
    }
live-funnel = Kesannya
live-funnel-empty = Import senarai, dan setiap perubahan menunjukkan kesannya di sini.
live-funnel-of = Daripada { $n } lead, pada laluan lengkap
draft-leads-entering = Masuk ke { $stage } dengan draf ini
draft-leads-leaving = Keluar dari { $stage } dengan draf ini
draft-leads-near = Kurang satu kriteria untuk { $stage }: { $criterion }
draft-leads-settled = { $subject } akan menentukan sama ada mereka di { $stage }
leads-of-draft-says = Penilaian dalam jadual ini daripada definisi yang disimpan, bukan daripada draf.
leads-of-draft-back = Kembali ke definisi
live-near = Nyaris masuk: { $stage }
live-near-says = Lead yang terhalang oleh satu kriteria sahaja.
live-near-none = Tiada lead yang hanya kurang satu kriteria.
live-near-unknown = ({ $n } tidak diketahui)
live-settles = Apa yang menyelesaikan paling banyak
live-settles-says = Daripada yang tidak dapat dinilai di { $stage }: berapa banyak yang akan selesai, walau apa pun jawapannya.
live-near-unfinished = Tiada angka sehingga setiap kriteria siap.
live-in = { $n } masuk
live-out = { $n } keluar
live-in-open = Tunjukkan { $n } lead yang masuk ke { $stage }
live-out-open = Tunjukkan { $n } lead yang keluar dari { $stage }
findings-errors = { $n } perkara menghalang definisi ini daripada membuat keputusan
findings-warnings = { $n } perkara patut dilihat

## Screens: import

import-title = Import
import-says = Empat langkah; tiada apa-apa berubah sebelum langkah terakhir.
import-file = { $file }
import-steps = Langkah import
import-step-file = Fail
import-step-mapping = Lajur
import-step-outcome = Apa yang akan berlaku
import-step-done = Selesai
import-drop = Lepaskan senarai di sini
import-drop-says = Eksport daripada HubSpot, Salesforce, Pipedrive atau alat lain: CSV, Excel, OpenDocument, JSON, dimampatkan atau tidak. Data kekal di komputer ini.
import-drop-now = Lepaskan untuk mengimport senarai ini
import-drop-wait = Import lain sedang berjalan. Tunggu sehingga selesai.
import-drop-busy = Import lain sedang berjalan, jadi fail yang dilepaskan tidak diterima. Lepaskan sekali lagi apabila import ini selesai.
import-drop-several = Senarai diimport satu demi satu: { $n } fail lagi tidak diterima.
import-read-only = Tiada apa-apa boleh diimport sekarang
import-read-only-held = Program lain sedang menulis ke ruang kerja ini. Tutup di sana, kemudian buka semula ruang kerja.
import-read-only-protected = Fail ruang kerja ini dilindungi. Minta hak menulis pada fail dan foldernya, atau salin ke folder anda sendiri.
import-choose = Pilih fail
import-paste = Tampal baris
import-paste-says = Ctrl+V menampal baris yang disalin daripada hamparan, termasuk tajuk lajur; paling banyak { $most } MB.
import-pasted = Baris yang ditampal
import-another-file = Fail lain
import-check = Tunjukkan apa yang akan berlaku
import-back = Kembali ke lajur
# $parts is what becomes of the rows, as in the balance: "37 accepted, 1 merged".
import-go = Import: { $parts }
import-another = Import senarai lain
import-define = Nyatakan apa itu lead yang baik
import-look = Lihat lead
import-look-table = Lihat jadualnya
import-stopped = Dihentikan. Senarai kekal seperti sebelumnya.
import-reading = Membaca fail
import-matching = Mencari siapa yang sudah ada dalam senarai
import-writing = Menulis ke ruang kerja
import-rows-done = { $n } daripada { $of } baris
import-rate = { $n } baris sesaat
import-left = { $n } saat lagi
import-will-happen = Apa yang akan berlaku
import-happened = Apa yang berlaku
mapping-take = Import
mapping-column = Lajur
mapping-samples = Nilai
mapping-field = Medan
mapping-type = Jenis
mapping-take-column = Import { $column }
mapping-field-of = Medan untuk { $column }
mapping-type-of = Jenis bagi { $column }
mapping-unnamed = (tiada tajuk lajur)
mapping-filled = { $n } daripada { $of } berisi
mapping-left-out = Ditinggalkan
# $field is the name of the field in files.
mapping-in-list = Sudah ada dalam senarai sebagai { $field }
mapping-type-stays = Senarai sudah ada medan ini, jadi jenisnya kekal.
mapping-looked-for = Dicari sebagai { $field }
mapping-type-needed = Program mencari medan ini dan memerlukan jenis ini.
mapping-as-new = Sebagai medan baharu
mapping-name-of = Nama medan untuk { $column }
mapping-nameless = Berikan nama pada medan baharu ini.
mapping-taken = Senarai sudah ada “{ $field }”: pilih di atas, atau berikan nama lain.
mapping-twice = Lajur lain juga menuju ke “{ $field }”: ubah salah satu.
mapping-wrong = { $n } lajur mesti diubah dahulu
mapping-as-last-time = Lajur dipetakan seperti kali terakhir fail dengan tajuk lajur ini diimport.
mapping-unread = { $n } nilai tidak dapat dibaca: { $samples }
mapping-unread-most = Kebanyakan nilai tidak dapat dibaca: { $samples }
mapping-rows = { $n } baris
mapping-columns = { $taken } daripada { $n } lajur
mapping-first-rows = { $n } baris pertama seadanya
delimiter-comma = koma
delimiter-semicolon = koma bertitik
delimiter-tab = tab
delimiter-bar = palang tegak
type-text = teks
type-choice = pilihan
type-choices = beberapa pilihan
type-money = wang
type-number = nombor
type-date = tarikh
type-yes-no = ya / tidak
type-email = e-mel
type-phone = telefon
type-url = alamat web
type-country = negara
balance-rows-in = { $n } baris semuanya
balance-accepted = { $n } diterima
balance-accepted-detail = { $new } baharu, { $updated } dikemas kini, { $unchanged } tidak berubah
balance-merged = { $n } digabungkan
balance-merged-detail =
    { $rows ->
        [people] lead yang sama sekali lagi
       *[other] baris yang sama sekali lagi, mengikut ID
    }
balance-rejected = { $n } ditolak
balance-rejected-detail = tidak dapat dibaca; lihat di bawah
balance-skipped = { $n } dilangkau
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] tanpa sebarang nilai
               *[other] { $blocked } dalam senarai sekatan, { $blank } tanpa sebarang nilai
            }
       *[other]
            { $blocked ->
                [0] ujian borang: { $tests }, tanpa sebarang nilai: { $blank }
               *[other] dalam senarai sekatan: { $blocked }, ujian borang: { $tests }, tanpa sebarang nilai: { $blank }
            }
    }
linked-people =
    { $n ->
        [0] Tiada satu pun milik sesiapa dalam senarai.
       *[other] { $n } daripadanya milik orang dalam senarai.
    }
linked-nobody = { $n } bukan milik sesiapa dalam senarai.
linked-nobody-why =
    { $rows ->
        [companies] Tiada lead di sana dengan ID, domain atau nama syarikat itu. Baris ini dikaitkan sebaik sahaja orangnya diimport.
       *[other] Tiada lead di sana dengan alamat e-mel dalam “Contact email”. Baris ini dikaitkan sebaik sahaja orangnya diimport.
    }
linked-no-column = Tiada lajur menuju ke “Contact email”, jadi pemilik baris ini tidak dapat dicari. Pilih medan itu untuk lajur yang mengandungi alamat e-mel mereka.
fields-key = Kunci
fields-known = Baris yang ada nilai
rows-counted = { $n } daripada { $of } baris
rows-column-n = Baris
rows-column-people = Orang
rows-column-share = Bahagian
rows-column-sum = jumlah
rows-column-mean = purata
rows-column-median = median
counted-by = Kira mengikut
counted-by-none = Tunjukkan baris
counted-then = Kemudian mengikut
counted-sum = Jumlahkan
counted-title = Baris mengikut nilai
counted-all = Kesemuanya
counted-all-cut = Kesemuanya; 500 nilai pertama daripada { $n } ditunjukkan
join-between = { $rows } · { $key } = { $other } · { $otherkey }.
join-found = { $n } daripada { $of } baris yang ada kunci dipautkan.
join-ambiguous = { $n } tidak, kerana beberapa baris mempunyai kunci yang sama.
join-fields = Kini baris-baris itu juga mempunyai: { $fields }.
join-would-find = Ini akan memautkan { $n } daripada { $of } baris yang ada kunci.
joins-none = Tiada jadual dipautkan dengan kunci pilihan.
value-no-partner = { $rows } · { $field }: { $n } baris menyebut “{ $value }”, yang tiada padanan.
value-rare = { $rows } · { $field }: { $n } baris menyebut “{ $value }”, yang jarang.
value-perhaps = Adakah maksudnya “{ $to }”?
value-read-as = { $rows } · { $field }: “{ $from }” dibaca sebagai “{ $to }”.
values-none = Tiada nilai yang diragui, dan tiada yang dibaca sebagai nilai lain.
joining-title = Jadual yang berkait
joining-join = Pautkan
joining-undo = Tarik balik
joining-values = Nilai yang mungkin bermaksud lain
joining-read = Baca begitu
joining-more = { $n } nilai lain juga diragui.
rows-are = Baris ini ialah
rows-are-people = orang
rows-are-companies = syarikat
rows-are-deals = urus niaga
rows-are-activities = aktiviti
rows-are-stage_history = sejarah peringkat
rows-are-costs = kos
rows-are-counts = bilangan tanpa nama
rows-are-details = butiran (jadual rujukan)
rows-are-recognised =
    { $rows ->
        [companies] Mengikut tajuk lajur, fail ini mengandungi syarikat. Syarikat dikaitkan dengan orang melalui ID, domain atau nama syarikat.
        [deals] Mengikut tajuk lajur, fail ini mengandungi urus niaga. Urus niaga dikaitkan dengan orang melalui ID rekod atau alamat e-mel.
        [stage_history] Mengikut tajuk lajur, fail ini mengandungi sejarah peringkat: siapa memasuki peringkat mana dan bila. Sejarah dikaitkan dengan orang melalui ID rekod atau alamat e-mel.
        [costs] Mengikut tajuk lajur, fail ini mengandungi kos bagi setiap sumber, kempen dan tempoh. Kos bukan milik sesiapa.
        [counts] Mengikut tajuk lajur, fail ini mengandungi bilangan bagi setiap sumber dan tempoh, seperti lawatan atau pengikut. Bilangan bukan milik sesiapa.
        [details] Mengikut tajuk lajur, fail ini mengandungi butiran tentang perkara yang disebut jadual lain.
       *[activities] Mengikut tajuk lajur, fail ini mengandungi aktiviti. Aktiviti dikaitkan dengan orang melalui ID rekod atau alamat e-mel.
    }
coverage-said = Fail ini mengandungi semua
coverage-kinds = Jenis aktiviti, diasingkan dengan ; (kosong: setiap jenis)
coverage-every-kind = aktiviti, atau jenis: Call; Meeting
coverage-from = dari
coverage-to = hingga
coverage-from-day = Hari pertama datanya lengkap
coverage-to-day = Hari terakhir datanya lengkap
coverage-means = Sesiapa yang tiada aktiviti dalam tempoh ini bermakna tidak melakukannya. Tanpa kenyataan ini, tiada bermakna tidak diketahui.
coverage-wrong = Hari pertama tidak boleh selepas hari terakhir.
coverage-half = Isi kedua-dua tarikh.
problems-none = Tiada masalah dengan mana-mana baris.
problems-title = { $n } masalah
problems-first = { $n } yang pertama ditunjukkan.
problems-unread-kept = Nilai ini tiada dalam senarai. Teksnya disimpan bersama import.
import-undone = { $column }: { $n } sel didahului apostrof supaya selamat dibuka dalam hamparan; sel dibaca tanpa apostrof itu
cut-line = { $what }: { $value }
cut-encoding = Huruf
cut-delimiter = Antara sel
cut-quote = Pengapit sel
cut-escape = Tanda petik dalam sel
cut-comment = Catatan bermula dengan
cut-preamble = Baris sebelum jadual
cut-header = Baris pertama jadual
cut-footer = Baris yang ditinggalkan di hujung
cut-short = Baris dengan sel terlalu sedikit
cut-rows = Baris
cut-left = Ditinggalkan atau dibaca secara lain
cut-is-nothing = tiada
cut-is-doubled = ditulis dua kali
cut-is-backslash = didahului garis miring songsang
cut-is-unescaped = ditulis seadanya
cut-is-names = menamakan lajur
cut-is-row = baris seperti yang lain
cut-is-refused = ditolak
cut-is-filled = diisi dengan sel kosong
cut-is-balance = { $rows } semuanya: { $readable } boleh dibaca, { $rejected } ditolak, { $skipped } kosong
cut-out-preamble = baris sebelum jadual
cut-out-comments = ulasan
cut-out-blank = baris kosong
cut-out-footer = baris di bawah jadual
cut-out-nul = aksara NUL
cut-out-stray = sel dengan tanda petikan tersesat, dibaca seadanya
cut-out-undecoded = bait yang bukan huruf dalam pengekodan ini
problem-row = Baris
problem-column = Lajur
problem-raw = Seperti ditulis
problem-sentence = Apa yang salah, dan apa yang perlu dibuat
problem-whole-row = seluruh baris

## Screens: funnel

funnel-count = Cara lead dikira
funnel-by = Pecahkan mengikut
funnel-by-none = Semua sekali
funnel-by-field = mengikut { $field }
funnel-by-list = mengikut senarai lead
funnel-view = Tunjukkan sebagai
funnel-view-chart = Carta
funnel-view-table = Jadual
funnel-few = Sesetengah kadar berasaskan kurang daripada { $n } lead: terlalu sedikit untuk dijadikan asas. Julatnya ada dalam jadual.
funnel-column-stage = Peringkat
funnel-column-owner = Pemilik
funnel-column-n = Lead
funnel-column-unknown = Tidak diketahui
funnel-column-previous = Dari peringkat sebelumnya
funnel-column-first = Dari peringkat pertama
funnel-column-value = Nilai
funnel-column-leads = Semua lead
funnel-template = Langkah bagi
funnel-lay = Cara langkah diukur
funnel-lay-step = Penanda bagi “{ $step }”
hand-off-says = Apa yang direkodkan CRM anda, berbanding apa yang dinyatakan definisi.
hand-off-field = Direkodkan dalam
hand-off-places = Peringkat mengikut definisi
hand-off-open = { $recorded }, { $place }: tunjukkan { $n } lead
hand-off-agrees = Berbingkai: kedua-dua nama sepadan. Lebih penuh bar itu, lebih besar bahagiannya dalam baris.
hand-off-no-field = Tiada apa-apa untuk dibandingkan
hand-off-no-field-says = Senarai tiada medan dengan sedikit nilai yang boleh merekodkan peringkat. Import medan begitu, seperti peringkat kitaran hayat daripada CRM anda.
export-csv = CSV
export-csv-says = Angka dalam bentuk jadual
export-working = Menulis …
export-done = Ditulis ke { $file }.

## Screens: errors

error-not-a-workspace = Fail ini bukan ruang kerja.
error-not-a-workspace-remedy = Pilih fail yang berakhir dengan .leadpact, atau mulakan ruang kerja baharu.
error-workspace-newer = Ruang kerja ini ditulis oleh Leadpact yang lebih baharu.
error-workspace-newer-remedy = Kemas kini Leadpact, kemudian buka semula. Tiada apa-apa diubah.
error-workspace-absent = Fail ruang kerja tiada di situ.
error-workspace-absent-remedy = Fail telah dialihkan atau dinamakan semula, atau pemacunya tidak disambungkan. Cari dengan “Buka fail ruang kerja”.
error-workspace-exists = Ruang kerja dengan nama ini sudah ada.
error-workspace-exists-remedy = Pilih nama lain, atau buka yang sedia ada.
error-workspace-held = Program lain sedang menulis ke ruang kerja ini.
error-workspace-held-remedy = Tutup di sana, kemudian cuba lagi. Sementara itu anda boleh membaca.
error-workspace-read-only = Ruang kerja ini hanya boleh dibaca.
error-workspace-read-only-remedy = Minta hak menulis pada fail dan foldernya, atau salin ke folder anda sendiri.
error-workspace-damaged = Ruang kerja tidak dapat dibaca seperti yang ditulis.
error-workspace-damaged-remedy = Pulihkan fail daripada sandaran. Tiada apa-apa ditulis padanya.
error-workspace-closed = Tiada ruang kerja yang terbuka.
error-workspace-closed-remedy = Buka satu, atau mulakan yang baharu.
error-disk-full = Tiada ruang lagi pada cakera.
error-disk-full-remedy = Kosongkan ruang, kemudian cuba lagi. Tiada apa-apa ditulis separuh jalan.
error-file-unreadable = Fail tidak dapat dibaca.
error-file-unreadable-remedy = Pastikan fail masih ada, tidak digunakan program lain, dan anda dibenarkan membacanya.
error-file-empty = Fail kosong.
error-file-empty-remedy = Eksport senarai sekali lagi, atau pilih fail lain.
error-file-header-only = Fail ada tajuk lajur tetapi tiada baris.
error-file-header-only-remedy = Semak penapis eksport, kemudian eksport sekali lagi.
error-file-binary = Fail ini bukan jadual teks.
error-file-binary-remedy = Simpan atau eksport sebagai CSV, kemudian import fail itu.
error-file-protected = Fail ini dilindungi kata laluan.
error-file-protected-remedy = Buka dalam program asalnya, simpan tanpa kata laluan, kemudian import fail itu.
error-file-damaged = Fail ini tidak dapat dibaca mengikut jenisnya: mungkin tidak lengkap atau rosak.
error-file-damaged-remedy = Muat turun atau eksport semula, atau buka dalam programnya sendiri dan simpan semula.
error-file-too-large = Setelah dinyahmampat, fail ini jauh lebih besar daripada yang dapat dibaca.
error-file-too-large-remedy = Nyahmampatkannya sendiri, simpan baris yang anda perlukan sebagai CSV, kemudian import fail itu.
error-file-needs-memory = Membaca fail ini memerlukan lebih banyak memori daripada yang selamat.
error-file-needs-memory-remedy = Mungkin fail ini rosak. Buka dalam programnya sendiri, simpan helaian yang anda perlukan sebagai CSV, kemudian import fail itu.
error-file-without-table = Tiada jadual dalam fail ini.
error-file-without-table-remedy = Eksport barisnya sebagai CSV atau XLSX, kemudian import fail itu.
error-file-markup = Fail ini ialah halaman web atau XML, walau apa pun namanya.
error-file-markup-remedy = Buka dalam program hamparan, simpan sebagai XLSX atau CSV, kemudian import fail itu.
error-table-absent = Fail ini tidak mempunyai helaian atau fail dengan nama itu.
error-table-absent-remedy = Pilih salah satu yang ada di dalamnya.
error-encoding-unknown = Tiada pengekodan teks dengan nama itu.
error-encoding-unknown-remedy = Namakan misalnya utf-8, windows-1250 atau utf-16le, atau biarkan ia dicari sendiri.
error-mark-unfit = Tanda itu tidak boleh digunakan begitu.
error-mark-unfit-remedy = Gunakan satu tanda papan kekunci untuk pemisah sel dan satu tanda lain untuk pengapitnya, atau biarkan ia dicari sendiri.
error-row-too-long = Ada baris dalam fail yang terlalu panjang untuk dibaca.
error-row-too-long-remedy = Semak pemisah antara baris, atau eksport fail sekali lagi: satu baris paling panjang 256 MiB, satu sel 16 MiB.
error-memory-short = Ingatan tidak mencukupi untuk membaca fail ini.
error-memory-short-remedy = Tutup program lain, atau bahagikan fail kepada beberapa bahagian dan import satu demi satu. Tiada apa-apa diubah.
error-file-unwritable = Fail tidak dapat ditulis.
error-file-unwritable-remedy = Pilih folder atau nama lain, atau tutup program yang menggunakan fail itu.
error-sheet-too-small = Helaian buku kerja tidak dapat memuatkan ini: hadnya 1,048,576 baris dan 32,767 aksara dalam satu sel.
error-sheet-too-small-remedy = Eksport sebagai CSV, atau pilih kurang lead atau lajur.
error-letter-unwritable = Pengekodan ini tidak mempunyai beberapa huruf bagi lead ini.
error-letter-unwritable-remedy = Eksport sebagai UTF-8, atau pilih pengekodan bagi bahasanya.
error-mapping-empty = Tiada lajur dipilih.
error-mapping-empty-remedy = Pilih sekurang-kurangnya satu lajur untuk diimport.
error-file-changed = Fail telah berubah sejak dibaca.
error-file-changed-remedy = Pilih sekali lagi supaya anda melihat kandungannya sekarang.
error-rows-are-others = Mengikut tajuk lajur, fail ini tidak mengandungi orang.
error-rows-are-others-remedy = Nyatakan apa barisnya dengan --table seperti di atas; --table people tetap mengimportnya sebagai orang.
error-import-cancelled = Import dihentikan.
error-import-cancelled-remedy = Senarai kekal seperti sebelumnya.
error-import-not-prepared = Tiada apa-apa disediakan untuk import.
error-import-not-prepared-remedy = Pilih fail dan lajurnya dahulu.
error-import-absent = Tiada import sedemikian untuk dibatalkan atau digunakan semula.
error-import-absent-remedy = Lihat senarai import: mungkin ia sudah dibatalkan di tetingkap lain.
error-join-unfit = Kedua-dua jadual ini tidak boleh dipautkan.
error-join-unfit-remedy = Urus niaga, orang dan baris lain dipautkan dengan butiran, syarikat atau orang, bukan dengan dirinya sendiri.
error-join-absent = Tiada pautan jadual seperti itu.
error-join-absent-remedy = Lihat senarai pautan; mungkin sudah ditarik balik.
error-value-mapping-absent = Tiada nilai yang dibaca sebagai nilai lain dengan nombor itu.
error-value-mapping-absent-remedy = Lihat senarai nilai; mungkin sudah ditarik balik.
error-value-unread = Ini bukan nilai bagi medan itu.
error-value-unread-remedy = Tulis seperti yang dikehendaki medan: nombor seperti 1,250.50, hari seperti 2026-11-22, ya atau tidak.
error-clipboard-empty = Tiada teks pada papan keratan.
error-clipboard-empty-remedy = Salin baris berserta tajuk lajurnya dalam hamparan anda, kemudian tampal semula.
error-paste-too-large = Terlalu banyak untuk ditampal.
error-paste-too-large-remedy = Simpan sebagai fail CSV, kemudian pilih fail itu: saiz fail tidak dihadkan.
error-definition-unreadable = Fail ini bukan definisi.
error-definition-unreadable-remedy = Butiran menunjukkan di mana fail menyimpang daripada format.
error-definition-newer = Definisi ini ditulis oleh Leadpact yang lebih baharu.
error-definition-newer-remedy = Kemas kini Leadpact, kemudian baca semula.
error-definition-wrong = Definisi ini tidak dapat menentukan lead.
error-definition-wrong-remedy = Betulkan yang tersenarai di bahagian bawah skrin, kemudian simpan semula.
error-definition-absent = Belum ada definisi.
error-definition-absent-remedy = Tulis definisi di bawah “Setujui”, kemudian kembali ke sini.
error-field-absent = Senarai tiada medan itu.
error-field-absent-remedy = Import senarai yang ada medan itu, atau tanya tentang medan lain.
error-stage-absent = Takrifan tiada peringkat itu.
error-stage-absent-remedy = Pilih peringkat yang ada: peringkat ini mungkin telah dipadam atau dinamakan semula.
error-lead-absent = Senarai tiada lead itu.
error-lead-absent-remedy = Tutup butiran dan pilih lead daripada jadual.
error-chart-failed = Carta tidak dapat dilukis.
error-chart-failed-remedy = Cuba lagi, atau pilih pecahan lain. Lead kekal seperti sedia ada.
error-internal = Program melakukan kesilapan.
error-internal-remedy = Data anda kekal seperti sedia ada. Cuba lagi; jika berulang, hantarkan butiran di bawah kepada kami.

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = ya
value-no = tidak
draft-value-missing = Tiada nilai diberikan.
draft-value-too-many = “{ $value }” terlebih satu nilai.
draft-value-not-a-number = “{ $value }” bukan nombor. Tulis seperti 11 atau 0.5.
draft-value-two-currencies = Kedua-dua hujung julat mesti dalam satu mata wang.
draft-value-range-backwards = Julat bermula daripada nombor lebih kecil kepada yang lebih besar.
draft-value-not-a-date = “{ $value }” bukan tarikh. Tulis seperti 2026-11-22.
draft-value-not-a-span = “{ $value }” bukan tempoh sehingga 100 tahun. Pilih nombor melebihi sifar.
draft-value-not-a-period = “{ $value }” bukan bahagian kalendar. Pilih satu daripada senarai.
draft-value-not-a-pattern = “{ $value }” bukan corak: { $reason }
rule-icp = Sesuai dengan profil pelanggan ideal
funnel-definition = Definisi { $hash }
funnel-slice-missing = Tiada nilai
funnel-slice-rest = { $n } nilai lain
finding-no-stages = Tiada peringkat. Tambah sekurang-kurangnya satu.
finding-name-empty = Ada kriteria, peringkat atau skor yang tiada nama. Berikan nama.
finding-criterion-twice = Dua kriteria bernama “{ $subject }”. Namakan semula salah satu.
finding-stage-twice = Dua peringkat bernama “{ $subject }”. Namakan semula salah satu.
finding-criterion-absent = Peraturan atau skor menyebut kriteria “{ $subject }” yang tidak wujud. Tambah kriteria itu, atau keluarkannya.
finding-criterion-unused = Tiada peraturan menggunakan kriteria “{ $subject }”. Masukkan ke dalam peraturan, atau padam.
finding-field-absent = Senarai tiada medan “{ $subject }”, jadi setiap lead tidak diketahui di sini. Import senarai yang ada medan itu, atau pilih medan lain.
finding-op-unfit = Kriteria “{ $subject }” bertanya perkara yang tidak boleh ditanya pada medannya. Pilih soalan lain.
finding-never-met = Kumpulan ini mustahil dipenuhi: kriterianya kurang daripada yang diminta. Tambah kriteria.
finding-too-deep = Peraturan bersarang lebih daripada 64 aras. Ratakan.
finding-time-zone-unknown = Tiada zon waktu “{ $subject }”. Tulis seperti Europe/Warsaw.
finding-score-twice = Dua skor bernama “{ $subject }”. Namakan semula salah satu.
finding-score-absent = Tiada skor “{ $subject }”. Tambah skor itu, atau minta skor lain.
finding-grade-absent = Grid tidak memberi gred “{ $subject }”. Minta gred yang diberikannya.
finding-stage-absent = Medan “{ $other }” dikatakan diketahui mulai peringkat “{ $subject }” yang tidak wujud. Namakan peringkat yang ada.
finding-table-absent = Kriteria “{ $subject }” bertanya tentang { $other ->
        [company] syarikat
        [deal] urus niaga
       *[other] aktiviti
    } yang belum pernah diimport, jadi setiap lead tidak diketahui di sini. Import datanya.
finding-field-empty = { $n } % lead tiada “{ $subject }”, jadi kriteria ini tidak dapat menilainya. Nyatakan nilai yang tiada dikira sebagai apa, atau tanya tentang medan lain.
finding-value-absent = “{ $subject }” tidak pernah muncul dalam “{ $other }”. Tulis nilai yang muncul.
finding-money-unfit = Kriteria “{ $subject }” bertanya tentang wang, sedangkan medannya mengandungi nombor biasa. Buang mata wangnya.
finding-currency-absent = Kriteria “{ $subject }” tidak menyatakan mata wang, sedangkan medannya mengandungi wang. Tulis seperti 10000 EUR.
finding-rate-absent = Senarai mengandungi wang dalam { $subject }, dan tiada kadar tukaran ke { $other }: lead itu tidak diketahui. Tambah kadar.
finding-region-unknown = “{ $subject }” bukan rantau atau negara yang dikenali. Tulis nama lain, atau tambah pada rantau definisi.
finding-family-unknown = “{ $subject }” bukan kumpulan jawatan yang dikenali. Pilih yang dikenali, atau tambah pada kumpulan jawatan definisi.
finding-colleagues-loop = Kriteria ini mengira rakan sekerja yang memenuhi “{ $subject }”, yang juga mengira rakan sekerja. Minta kriteria tentang seorang sahaja.
finding-impossible = Tiada sesiapa dapat memenuhi ini{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” tidak pernah benar
    }. Apa yang diminta tidak boleh berlaku serentak. Ubah.
finding-always-true = Semua orang yang nilainya diketahui memenuhi ini{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” sentiasa benar
    }. Ia tidak meminta apa-apa. Ubah.
finding-profile-empty = Semua orang sesuai dengan profil pelanggan ideal kerana profil itu tidak meminta apa-apa, sedangkan satu peraturan bertanya siapa yang sesuai. Tambah kriteria pada profil, atau keluarkan profil daripada peraturan.
finding-shadowed = “{ $subject }” tidak mengubah apa-apa di samping “{ $other }”, yang menentukan sendiri. Keluarkannya.
finding-stage-skips = Lead boleh memenuhi “{ $subject }” tanpa “{ $other }”, lalu tidak berada pada laluan{ $n ->
        [-1] {""}
       *[other] : { $n } lead begitu
    }. Biar peringkat yang lebih lewat meminta peringkat yang lebih awal.
finding-stage-contradicts = Tiada lead di “{ $other }” yang dapat memenuhi “{ $subject }”: kedua-duanya meminta perkara yang bertentangan. Ubah salah satu.
finding-stage-excluded = Semua yang memenuhi “{ $subject }” dikecualikan ({ $other }). Ubah peringkat atau pengecualian.
finding-points-beyond = Skor “{ $subject }” tidak pernah mempunyai mata sebanyak itu: paling banyak { $n }. Minta kurang, atau beri lebih.
finding-points-always = Skor “{ $subject }” sentiasa mempunyai mata sebanyak itu: paling sedikit { $n }. Minta lebih.
finding-fading-dayless = Mata untuk “{ $subject }” menyusut mengikut usia, sedangkan tiada tarikhnya. Jangan biarkan menyusut, atau tanya tentang tarikh.
finding-entered-on-unfit = Tarikh “{ $subject }” sepatutnya dinyatakan oleh “{ $other }”, tetapi itu bukan medan tarikh dalam senarai. Selagi senarai belum memilikinya, hanya import menunjukkan bila lead sampai di situ. Pilih medan tarikh.
finding-grid-shape = Grid tiada satu gred bagi setiap pasangan julat. Beri baris sebanyak julat kesesuaian, dan dalam setiap baris gred sebanyak julat penglibatan.
finding-bands-disordered = Julat skor “{ $subject }” tidak tersusun daripada yang tertinggi ke bawah. Susun semula.
finding-known-too-late = “{ $subject }” bertanya tentang medan yang hanya diketahui mulai “{ $other }”, yang bukan sebelum peringkat ini. Tanya perkara yang diketahui lebih awal.
finding-known-after = “{ $subject }” bertanya tentang “{ $other }”, yang hanya diketahui selepas panggilan tamat. Gunakannya pada peringkat kemudian, atau nyatakan dalam known_from dari peringkat mana ia diketahui.
finding-perhaps = Adakah anda maksudkan “{ $name }”?

mend-add-stage = Tambah peringkat pertama yang mengandungi semua orang.
mend-call = Namakan “{ $name }”.
mend-delete = Padam “{ $name }”.
mend-take-out = Keluarkan ini: { $what }.
mend-use = Guna “{ $name }”.
mend-ask = Tanya ini sebaliknya: { $what }.
mend-count-not-met = Kira nilai yang tiada sebagai tidak dipenuhi.
mend-count-met = Kira nilai yang tiada sebagai dipenuhi.
mend-count-unknown = Biarkan nilai yang tiada sebagai tidak diketahui.
mend-time-zone = Guna zon waktu { $name }.
mend-mute = Jangan kira ini: { $what }.
mend-unmute = Kira ini semula: { $what }.
mend-at-least = Minta sekurang-kurangnya { $n } daripadanya.
mend-points = Minta { $n } mata.
mend-grades = Minta { $what }.
mend-nest = Biar “{ $name }” meminta “{ $other }” juga.
mend-optional = Biar laluan melangkau “{ $name }”.
mend-never-fade = Jangan biarkan mata menyusut.
mend-grid = Kemaskan grid.
mend-no-grid = Padam grid.
mend-known-from = Nyatakan “{ $name }” diketahui mulai “{ $other }”.
mend-known-always = Nyatakan “{ $name }” diketahui sejak awal.
problem-too-many-cells = Baris ini mempunyai lebih banyak sel daripada tajuk lajur, jadi ditolak. Semak jika ada pemisah di dalam teks tanpa tanda petikan.
problem-too-few-cells = Baris ini mempunyai kurang sel daripada tajuk lajur, jadi ditolak. Semak jika ada pemisah baris di dalam teks tanpa tanda petikan.
problem-cell-too-long = Satu sel dalam baris ini lebih panjang daripada 16 MiB, jadi baris ditolak. Semak jika ada tanda petikan yang tidak ditutup.
problem-not-decoded = Ada bait yang bukan huruf dalam pengekodan ini; setiap satu ditunjukkan sebagai tanda soal dalam bentuk berlian. Pilih pengekodan asalnya, atau betulkan.
problem-not-a-number = Ini bukan nombor, jadi nilainya dianggap tiada. Tulis seperti 11 atau 11-50, atau import lajur ini sebagai teks.
problem-not-a-date = Ini bukan tarikh, jadi nilainya dianggap tiada. Tulis seperti 2026-11-22, atau import lajur ini sebagai teks.
problem-not-money = Ini bukan amaun dalam mata wang, jadi nilainya dianggap tiada. Tulis seperti 12000 EUR, atau import lajur ini sebagai nombor.
problem-not-yes-no = Ini bukan ya dan bukan tidak, jadi nilainya dianggap tiada. Import lajur ini sebagai pilihan untuk menyimpannya.
problem-cell-error = Ini ralat hamparan, jadi nilainya dianggap tiada. Betulkan formulanya dan eksport hamparan itu semula.
problem-in-doubt = Ini boleh dibaca dengan dua cara, jadi nilainya dianggap tiada. Tentukan cara lajur ini dibaca, kemudian import semula.
# $samples are some of the values, joined with dots.
unread-not-a-number = { $column }: { $n } nilai bukan nombor ({ $samples })
unread-not-a-date = { $column }: { $n } nilai bukan tarikh ({ $samples })
unread-not-money = { $column }: { $n } nilai bukan amaun dalam mata wang ({ $samples })
unread-not-yes-no = { $column }: { $n } nilai bukan ya dan bukan tidak ({ $samples })
unread-not-decoded = { $column }: { $n } nilai mengandungi bait yang bukan huruf dalam pengekodan ini ({ $samples })
unread-cell-error = { $column }: { $n } nilai ialah ralat hamparan ({ $samples })
unread-in-doubt = { $column }: { $n } nilai boleh dibaca dengan dua cara ({ $samples })
lossy-time = { $column }: daripada { $n } masa hanya harinya disimpan ({ $samples })
lossy-zone = { $column }: daripada { $n } masa hanya harinya disimpan, mengikut jam di zon masanya ({ $samples })
lossy-sign = { $column }: { $n } amaun dibaca dalam mata wang lajurnya ({ $samples })
taken-as-missing = { $column }: { $n } nilai menyatakan tiada apa-apa, jadi dikira tiada ({ $samples })
perhaps-missing = { $column }: { $n } nilai mungkin menyatakan tiada apa-apa, dan dikekalkan seadanya ({ $samples })
ask-decimal = { $column }: { $n } nombor mungkin ribuan atau perpuluhan ({ $samples })
ask-dates = { $column }: pada { $n } tarikh tidak jelas nombor mana hari dan mana bulan atau tahun ({ $samples })
ask-day-numbers = { $column }: { $n } nombor mungkin tarikh yang dikira oleh program ({ $samples })
ask-currency = { $column }: { $n } amaun mempunyai simbol yang dikongsi beberapa mata wang ({ $samples })
read-how-title = Cara nilai dibaca
ask-as-text = Sehingga itu lajur ini masuk sebagai teks. Tentukan cara membacanya: { $option }
ask-as-missing = Sehingga itu yang diragui dianggap tiada. Tentukan cara membacanya: { $option }
ask-as-numbers = Nilainya masuk sebagai nombor. Jika itu tarikh, tentukan: { $option }
ask-perhaps-missing = Jika maksudnya tiada apa-apa, tentukan: { $option }
ask-taken-as-missing = Jika itu satu nilai, tentukan: { $option }
error-not-a-day = Ini bukan tarikh.
error-not-a-day-remedy = Tulis seperti 2026-11-22.

## Duplicates
# $n groups of rows; $reasons is a list of what speaks against a group.

duplicate-certain = { $n } kumpulan pasti seorang sahaja setiap satu.
duplicate-likely = { $n } kumpulan mungkin seorang sahaja setiap satu: periksalah.
duplicate-rank-certain = pasti
duplicate-rank-likely = mungkin
duplicate-but = tetapi { $reasons }
duplicate-for-same-email = alamat e-mel sama
duplicate-for-same-mailbox = alamat e-mel daripada satu peti mel
duplicate-for-same-phone = nombor telefon sama
duplicate-for-same-profile = profil sama
duplicate-for-same-id = ID rekod sama
duplicate-for-same-name = nama sama
duplicate-for-alike-name = nama hampir sama
duplicate-for-initials = nama sama, satu dengan singkatan
duplicate-for-part-of-name = satu nama sebahagian daripada nama lain
duplicate-for-same-given-name = nama pertama sama
duplicate-for-same-company = syarikat sama
duplicate-for-alike-company = syarikat hampir sama
duplicate-for-same-domain = domain syarikat sama
duplicate-against-other-name = nama lain
duplicate-against-other-family-name = nama keluarga lain
duplicate-against-other-email-there = alamat lain di syarikat yang sama
duplicate-against-other-phone = nombor telefon lain
duplicate-against-other-profile = profil lain
duplicate-against-other-company = syarikat lain
duplicate-against-other-domain = domain syarikat lain
duplicate-against-often-called-so = orang lain di sana mungkin juga bernama begitu
duplicate-against-other-in-group = baris lain dalam kumpulan ini ialah orang lain
duplicate-block-email = alamat e-mel
duplicate-block-mailbox = peti mel
duplicate-block-phone = nombor telefon
duplicate-block-profile = profil
duplicate-block-id = ID rekod
duplicate-block-domain = domain dan nama yang serupa
duplicate-block-company = syarikat dan nama yang serupa
duplicate-block-name = nama dan syarikat yang serupa
# $block is one of duplicate-block-…; $blocks is how many different ones there are.
duplicate-limit-key = { $n } baris mempunyai nilai yang dikongsi lebih daripada 20 baris, jadi ia tidak menunjukkan siapa orangnya: { $block } ({ $blocks }).
duplicate-limit-name = { $n } baris berkongsi { $block } dengan lebih daripada 200 baris: setiap satu hanya dibandingkan dengan 20 nama terdekat ({ $blocks }).

## Command line

cli-made = Ruang kerja baharu: { $file }
cli-looking = Meneliti fail
cli-definition-in-force = Berkuat kuasa sekarang: definisi { $hash }
cli-findings-none = Tiada masalah dengan definisi ini.
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = ralat
cli-severity-warning = amaran
cli-criteria = Kriteria
cli-run = Penilaian { $id }
cli-run-not-kept = tidak disimpan, kerana ruang kerja hanya boleh dibaca
cli-skipped = Melangkauinya
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = Semak laluan selepas --workspace, atau mulakan ruang kerja di sana dengan “new”.
cli-error-definition-wrong-remedy = Betulkan yang tersenarai di atas dalam fail, kemudian cuba lagi. Tiada apa-apa diubah.
cli-error-definition-absent-remedy = Kuatkuasakan satu dengan “definition import FAIL.json”, atau tulis dalam tetingkap aplikasi.
cli-error-lead-absent-remedy = Minta ID rekod atau alamat e-mel seperti tertulis dalam senarai.

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = Persetujuan
paper-reached-by-rule = Siapa yang mencapai peringkat ini:
paper-reached-by-decision = Dicapai apabila seseorang memutuskannya; senarai merekodkannya begini:
paper-reached-by-fact = Dicapai apabila sudah berlaku; senarai merekodkannya begini:
paper-optional = Lead boleh melangkau peringkat ini.
paper-entered-on = Tarikhnya dinyatakan oleh medan { $field }.
paper-decision-unrecorded = Senarai belum merekodkan keputusan ini.
paper-everybody = Setiap lead.
paper-nobody = Belum ada lead: tiada kriteria.
paper-everybody-muted = Setiap lead: semua ini dimatikan.
paper-nobody-muted = Tiada lead: semua ini dimatikan.
criterion-missing-met = (nilai yang tiada dikira dipenuhi)
criterion-missing-not-met = (nilai yang tiada dikira tidak dipenuhi)
change-title = Nama berubah
change-time-zone = Zon waktu bagi kiraan hari berubah
# $places is where the criterion is used, as named below; with a mark where it is muted.
change-criterion-added = Kriteria ditambah · { $places }
change-criterion-removed = Kriteria dibuang · { $places }
change-criterion-changed = Kriteria diubah · { $places }
change-criterion-reworded = Nama atau sebab lain bagi kriteria yang bertanya perkara sama · { $places }
change-place-stage = peringkat “{ $name }”
change-place-muted = { $place } (dimatikan)
change-place-nowhere = tidak digunakan
change-profile-added = Pelanggan ideal, “{ $name }”: ditambah
change-profile-removed = Pelanggan ideal, “{ $name }”: dibuang
change-exclusion-added = Pengecualian ditambah
change-muted = { $name }: dimatikan, tidak lagi dikira
change-unmuted = { $name }: dikira semula
change-exclusion-removed = Pengecualian dibuang
change-stage-added = Peringkat { $name } ditambah
change-stage-removed = Peringkat { $name } dibuang
change-stage-renamed = Nama sebuah peringkat berubah
change-stage-owner = Pihak lain bertanggungjawab atas { $name }
change-stage-optional = Lead kini boleh melangkau { $name }
change-stage-entered-on = Tarikh { $name } kini dinyatakan oleh medan lain
change-stage-required = Lead tidak lagi boleh melangkau { $name }
change-stage-rule = { $name } dicapai melalui peraturan lain
change-criteria-order = Hanya susunan berubah; setiap lead diputuskan seperti sebelumnya
change-stage-order = Susunan peringkat berubah
version-agreed = v{ $no } dipersetujui { $date }
version-superseded = v{ $no } dipersetujui { $date }, digantikan
version-proposed = v{ $no } menunggu tandatangan
version-left = v{ $no } tidak pernah dipersetujui
version-single-signer = seorang penandatangan
diff-none = Tiada apa-apa berubah.
cli-versions-no-definition = Belum ada definisi.
cli-versions-draft = Definisi yang berkuat kuasa ialah draf: belum ada sesiapa menandatanganinya.
fact-proposed = { $title } (v{ $no }, { $side } belum menandatangani)
fact-agreed = v{ $no } dipersetujui { $date }
home-agreement-agreed = Kedua-dua pihak bersetuju dengan “{ $title }” pada { $date }.
home-agreement-signed-by = v{ $no }, ditandatangani oleh { $names }.
home-agreement-missing = { $side } belum menandatangani v{ $no }.
home-agreement-since = Versi { $no } ialah yang terakhir ditandatangani kedua-dua pihak; draf ini berbeza daripadanya.
agreement-title = Persetujuan
agreement-says = Teks yang ditandatangani kedua-dua pihak. Setelah ditandatangani ia tidak berubah; setiap suntingan menjadi draf baharu.
agreement-nothing = Belum ada apa-apa untuk ditandatangani
agreement-nothing-says = Tulis dahulu apa itu lead yang baik. Kemudian kedua-dua pihak menandatanganinya di sini.
agreement-go-define = Buka definisi
agreement-not-in-force = Versi { $no } tidak berkuat kuasa sekarang.
agreement-take-up = Guna semula versi { $no }
agreement-unsaved = Definisi ada perubahan yang belum disimpan. Yang ditandatangani di sini ialah teks yang disimpan.
agreement-wrong = Definisi ini tidak dapat menilai senarai yang ada sekarang. Betulkan sebelum ditandatangani.
agreement-read-only = Ruang kerja ini hanya boleh dibaca sekarang, jadi tiada apa-apa boleh ditandatangani.
agreement-draft = Draf: belum ada sesiapa menandatanganinya
agreement-proposed = Versi { $no }: kurang satu tandatangan
agreement-agreed = Versi { $no }: dipersetujui pada { $date }
agreement-superseded = Versi { $no }: dipersetujui pada { $date }, kemudian digantikan
agreement-left = Versi { $no }: tidak pernah dipersetujui, ditinggalkan untuk teks lain
agreement-days = Hari dikira mengikut zon waktu { $zone }.
agreement-to-signatures = Ke tandatangan
agreement-signatures = Tandatangan
agreement-signed = ditandatangani pada { $date }
agreement-unsigned = belum ditandatangani
agreement-sign-for = Tandatangan bagi pihak { $side }
agreement-sign-title = Tandatangani definisi
agreement-sign-says = Tandatangan anda meliputi teks ini huruf demi huruf, dan disimpan selama-lamanya.
agreement-sign-name = Nama anda
agreement-single-signer = Seorang menandatangani bagi kedua-dua pihak.
agreement-hash = Cap jari (hash) teks yang ditandatangani
agreement-definition-hash = Cap jari (hash) peraturan
agreement-people = Siapa yang terlibat
agreement-people-none = Belum ada sesiapa di sini. Sesiapa yang menandatangani akan ditambah.
agreement-person-signs = { $side }, menandatangani
agreement-person-watches = { $side }, terlibat tanpa menandatangani
agreement-person-add = Tambah orang
agreement-person-title = Siapa yang terlibat
agreement-person-name = Nama
agreement-person-side = Mewakili
agreement-person-may-sign = Berhak menandatangani
agreement-person-save = Simpan
versions-title = Versi
versions-draft = Draf
versions-draft-says = berkuat kuasa, belum ditandatangani
versions-of = Versi { $no }
versions-agreed = dipersetujui { $date }
versions-superseded = dipersetujui { $date }, digantikan
versions-proposed = menunggu { $side }
versions-left = tidak pernah dipersetujui
versions-none = Belum ada versi: tandatangan pertama menghasilkannya.
papers-title = Dokumen
papers-says = Simpan teks ini sebagai dokumen: untuk ditandatangani, dihantar atau ditampal di dinding.
papers-kind = Dokumen yang mana
papers-kind-agreement = Persetujuan
papers-kind-agreement-says = Seluruh teks dengan corong, apa yang berubah, tandatangan dan cap jari.
papers-kind-card = Kad untuk dinding
papers-kind-card-says = Apakah lead yang baik, dengan huruf besar pada satu halaman.
papers-kind-minutes = Minit
papers-kind-minutes-says = Apa yang berlaku dalam bengkel: siapa hadir, cadangan, penentukuran, keputusan, yang masih terbuka, serta corong sebelum dan selepas.
papers-form = Format
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = Simpan …
papers-draft = DRAF: belum ada sesiapa menandatangani teks ini
papers-proposed = BELUM DIPERSETUJUI: satu tandatangan belum ada
papers-superseded = TIDAK LAGI BERKUAT KUASA: teks lain telah menggantikannya
papers-read-in = Versi ini tidak ditandatangani dalam bahasa ini. Ayatnya diberikan seperti yang ditandatangani, dalam bahasa lain.
papers-funnel = Corong mengikut teks ini
papers-funnel-none = Tiada lead yang boleh dinilai dengan teks ini, jadi tiada corong.
papers-range = { $least } hingga { $most }
papers-range-says = Apabila ada dua angka, yang pertama pasti; yang kedua turut mengira semua yang belum dapat dinilai.
papers-changes = Apa yang berubah sejak versi { $no }
papers-hashes = Cap jari
papers-hashes-says = Kedua-duanya berubah apabila satu huruf sahaja berubah.
papers-hash-later = ada selepas tandatangan pertama
papers-signed-at = ditandatangani pada { $date } pukul { $time }
papers-zone = Waktu mengikut { $zone }.
papers-ask = Ada soalan? Tanya { $people }.
papers-more = { $n } ayat lagi ada dalam persetujuan
papers-more-parts = { $n } bahagian lagi ada dalam persetujuan.
papers-shortened = Ayat yang berakhir dengan … ada sepenuhnya dalam persetujuan.
minutes-title = Minit mesyuarat
minutes-subtitle = Minit bengkel pada { $date }
minutes-present = Siapa yang hadir
minutes-proposals = Apa yang dicadangkan
minutes-proposal = Cadangan
minutes-calibration = Penentukuran buta
minutes-lead = Lead
minutes-decisions = Apa yang diputuskan
minutes-options = Pilihannya:
minutes-chosen = Keputusan
minutes-why = Sebab
minutes-decided-by = Oleh
minutes-dissent = Membantah
minutes-open = Apa yang masih terbuka
minutes-open-what = Perkara
minutes-open-who = Diuruskan oleh
minutes-before = Corong sebelum ini
minutes-after = Corong selepas ini
minutes-nothing = Tiada apa-apa direkodkan.
compare-title = Apa yang berubah
compare-before = Daripada
compare-after = Kepada
compare-needs = Sebaik sahaja ada dua teks, kedua-duanya boleh dibandingkan di sini.
compare-was = sebelum
compare-is = selepas
error-name-unfit = Nama ini tidak boleh digunakan untuk menandatangani.
error-name-unfit-remedy = Berikan nama tidak melebihi 120 huruf pada satu baris.
error-not-a-signatory = Orang ini terlibat tanpa menandatangani.
error-not-a-signatory-remedy = Minta orang lain menandatangani, atau tetapkan orang ini sebagai penandatangan.
error-already-signed = Teks ini sudah ada tandatangan itu.
error-already-signed-remedy = Tiada apa-apa lagi perlu dibuat di sini. Pihak yang satu lagi menandatangani dengan namanya sendiri.
error-version-absent = Versi ini tiada.
error-version-absent-remedy = Lihat senarai versi. Definisi menjadi versi apabila ditandatangani buat kali pertama.

## Templates of a definition

patterns-title = Mulakan daripada templat
patterns-says = Templat ialah permulaan: kriterianya menjadi milik anda. Ia menggantikan isi draf sekarang; “Buat asal” mengembalikannya.
patterns-open = Templat
patterns-empty = Belum ada kriteria. Mulakan dengan cara kelayakan lead yang dikenali, atau tambah kriteria anda sendiri di bawah.
patterns-source = Sumber: { $source }
pattern-bant = BANT
pattern-bant-says = Bajet, autoriti, keperluan dan garis masa: dua daripada empat menjadi MQL, keempat-empatnya menjadi SQL.
pattern-bant-source = Amalan jualan IBM sejak 1950-an
pattern-bant-budget = Bajet
pattern-bant-authority = Autoriti
pattern-bant-need = Keperluan
pattern-bant-timeline = Garis masa
pattern-champ = CHAMP
pattern-champ-says = Cabaran dahulu, kemudian autoriti, wang dan keutamaan: cabaran dengan pembuat keputusan ialah MQL, keempat-empatnya ialah SQL.
pattern-champ-source = Jawapan InsightSquared kepada BANT, 2010-an
pattern-champ-challenges = Cabaran
pattern-champ-authority = Autoriti
pattern-champ-money = Wang
pattern-champ-prioritization = Keutamaan
pattern-meddic = MEDDIC
pattern-meddic-says = Untuk jualan kompleks: masalah yang diketahui ialah MQL; empat daripada metrik, economic buyer, kriteria keputusan, proses keputusan, masalah dan champion ialah SQL.
pattern-meddic-source = Dick Dunkel dan Jack Napoli di PTC, 1990-an
pattern-meddic-metrics = Metrik
pattern-meddic-economic-buyer = Economic buyer
pattern-meddic-decision-criteria = Kriteria keputusan
pattern-meddic-decision-process = Proses keputusan
pattern-meddic-pain = Masalah dikenal pasti
pattern-meddic-champion = Champion
pattern-hubspot-lifecycle = Kitaran hayat HubSpot
pattern-hubspot-lifecycle-says = Peringkat yang direkodkan HubSpot, daripada subscriber kepada pelanggan: setiap satu dicapai apabila peringkat itu atau yang lebih lewat direkodkan.
pattern-hubspot-lifecycle-source = Peringkat kitaran hayat lalai HubSpot
score-fit = Kesesuaian
score-engagement = Penglibatan
pattern-mql-by-score = MQL mengikut skor
pattern-mql-by-score-says = Mata untuk kesesuaian dan minat, yang menyusut; kedua-duanya bersama-sama menghasilkan gred, dan gred terbaik menjadi MQL.
pattern-mql-by-score-source = Pemarkahan lead dalam automasi pemasaran, kesesuaian dan penglibatan diasingkan
findings-choose-field = Pilih medan sebagai ganti { $field }
findings-choose = Pilih medan

## What was imported
import-changes = { $field }: { $filled } diisi, { $replaced } diubah, { $cleared } dikosongkan
import-moves = { $stage }: { $new } baharu, { $entered } masuk, { $left } keluar
imports-none = Belum ada apa-apa diimport.
imports-no = No.
imports-when = Bila
imports-file = Fail
imports-rows = Baris
imports-by = Oleh
imports-state = Keadaan
imports-n = { $n }
imports-undone = dibatalkan
imports-counts = dikira
imports-left-out = ditinggalkan
imports-was-undone = Import { $no } dibatalkan. Senarai kini mempunyai { $n } lead.
imports-was-redone = Import { $no } dikira semula. Senarai kini mempunyai { $n } lead.
imports-absent = { $n } orang daripada fail terdahulu tiada dalam import { $no }, yang mengandungi semuanya.
imports-absent-none = Tiada sesiapa yang hilang daripada fail terakhir yang mengandungi semuanya.


## Screens: imports, what they changed, and what was said of a lead

screen-imports = Rekod import
imports-title = Rekod import
imports-says = Setiap fail yang masuk, terbaharu dahulu. Setiap satu boleh dibatalkan dan digunakan semula.
imports-empty = Belum ada import
imports-empty-says = Setiap fail disimpan di sini bersama perubahannya supaya boleh dilihat dan dibatalkan.
screen-tables = Jadual
other-tables-says = Yang masuk di samping lead, seperti keadaannya. Ia berubah melalui import, atau dengan membatalkan import.
other-tables-choose = Jadual yang mana
other-tables-empty = Belum ada yang diimport di sini
other-tables-empty-says =
    { $rows ->
        [companies] Import fail dengan satu syarikat bagi setiap baris: ID, nama atau domainnya, dan apa yang diketahui tentangnya.
        [deals] Import fail dengan satu urus niaga bagi setiap baris: ID, peringkat, amaun dan tarikhnya, serta alamat e-mel orang hubungannya.
        [activities] Import fail dengan satu aktiviti bagi setiap baris: jenis, hari, dan alamat e-mel orang yang melakukannya.
        [stage_history] Import fail dengan satu perubahan peringkat bagi setiap baris: ID rekod atau alamat e-mel, peringkat dan hari. CRM mengeksportnya sebagai sejarah lead.
        [costs] Import fail dengan satu amaun bagi setiap baris: sumber atau kempen, tempoh (bulan atau hari) dan mata wangnya.
        [counts] Import fail dengan satu bilangan bagi setiap baris: sumber, tempoh (bulan atau hari), dan apa yang dikira, seperti lawatan atau pengikut.
       *[details] Import fail dengan satu baris bagi setiap perkara yang disebut jadual lain, seperti produk, dan apa yang diketahui tentangnya.
    }
imports-bar = { $n } baris: { $accepted } diterima, { $merged } digabung, { $rejected } ditolak, { $skipped } dilangkau
imports-snapshot = keseluruhan data
imports-blanks = kosong memadam
imports-mends = baris dibaiki daripada no. { $no }
imports-nobody = tidak dinyatakan
imports-since = dibatalkan { $date }
imports-action = Tindakan
imports-undo = Batalkan
imports-redo = Guna semula
imports-undo-of = Batalkan: { $file }
imports-redo-of = Guna semula: { $file }
imports-counting = Mengira perubahan …
imports-undo-people = Orang baharu yang hilang: { $n }. Nilai yang kembali: { $values }. Tiada yang hilang: import boleh digunakan semula.
imports-undo-rows = Baris baharu yang hilang: { $n }. Nilai yang kembali: { $values }. Tiada yang hilang: import boleh digunakan semula.
imports-redo-says = Isi fail ini dikira semula mengikut urutannya. Baris diterima: { $n }.
imports-undo-go = Batalkan import ini
imports-redo-go = Guna import ini semula
imports-leave = Biarkan
imports-undoing = Membatalkan import
imports-redoing = Menggunakan semula import
imports-all = Semua import
imports-by-at = { $by }, { $date }
imports-columns = Lajur
imports-field = Medan
imports-size = Saiz
imports-hash = SHA-256
imports-copy = Salin
imports-copied = Disalin
imports-refresh = Segar semula dengan fail baharu
imports-refresh-other = Tajuk fail ini berbeza daripada yang lepas: semak lajurnya dahulu.
imports-rejected = Baris ditolak
imports-rejected-says = Betulkan sel dan cuba lagi. Sel kosong di hujung diabaikan.
imports-rejected-export = Eksport baris ditolak
imports-row = Baris { $row }
imports-cell = Baris { $row }, { $column }
imports-extra = di luar lajur
imports-mended = dibaiki { $date }
imports-retry = Cuba lagi
imports-retry-title = Kesan baris yang dibaiki
imports-retry-go = Import baris yang dibaiki
imports-retry-back = Kembali ke baris
imports-retried = Baris yang dibaiki sudah dalam senarai.
imports-unread = Nilai yang tidak terbaca
imports-right = Betulkan
imports-right-of = Nilai untuk baris { $row }, { $column }
imports-first = { $n } pertama dipaparkan.
imports-clean = Semua baris dibaca seperti asal.
import-snapshot = Fail ini memuatkan semuanya
import-snapshot-means = Sesiapa dalam fail terdahulu tetapi tiada di sini ditanda tiada, tidak dipadam.
import-blanks = Sel kosong memadam nilai sedia ada
import-blanks-means = Jika sel kosong, nilai terdahulu dipadam. Tanpa ini, sel kosong tidak mengubah apa-apa.
import-before = Fail yang sama telah diimport pada { $date }.
import-before-by = Fail yang sama telah diimport pada { $date } oleh { $by }.
import-before-look = Lihat import itu
import-names-nobody = Tiada apa-apa dalam baris ini yang menamakan orang, tetapi ia dianggap sebagai orang. Jika baris ini perkara lain, batalkan import dan nyatakan jadualnya, contohnya --table details.
changes-title = Perubahan pada yang sedia ada
changes-done-title = Yang berubah pada yang sedia ada
changes-filled = Diisi
changes-replaced = Diubah
changes-cleared = Dipadam
changes-samples = Contoh
changes-sample = { $before } → { $after }
moves-title = Perpindahan antara peringkat
moves-stage = Peringkat
moves-new = Masuk, baharu
moves-entered = Masuk
moves-left = Keluar
import-absent = Tiada dalam fail ini dan ditanda: { $n }
import-absent-look = Lihat mereka
leads-absent = Tiada dalam fail penuh terakhir
lead-absent-since = Tiada sejak { $file }, { $date }
lead-history = Sejarah
lead-history-none = Tiada import menyebut lead ini.
journey-title = Perjalanan melalui corong
journey-pass = Pusingan { $n }
journey-no-entry = Belum memasuki mana-mana peringkat.
journey-closed = Tamat dengan { $by } pada { $date }.
journey-since = selewat-lewatnya { $date }
known-by-history = direkodkan dalam sejarah peringkat
known-by-fact = tarikh fakta
known-by-decision = tarikh keputusan
known-by-dated-facts = didapati daripada fakta bertarikh
known-by-import = akibat import atau pembetulan
known-by-known-since = dipenuhi sejak mula dikenali; mungkin lebih awal
ending-lost = Gagal
ending-recycled = Dikembalikan
ending-disqualified = Tidak layak
entries-column-n = Kemasukan
entries-column-without-day = Tarikh tidak diketahui
entries-column-month = Bulan
entries-no-cohort = Tiada kohort bagi { $stages }: tiada tarikh kemasukan yang diketahui. Sesuatu peringkat mempunyai sejarah apabila import kemudian mengubah siapa yang memenuhinya, atau apabila medan, fakta bertarikh atau sejarah peringkat menyatakan tarikhnya.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = secara manual, { $date }
lead-told-hand-by = secara manual, { $by }, { $date }
lead-told-cleared = dipadam
lead-told-undone = dibatalkan
as-of-known = seperti diketahui pada { $date }
funnel-known = Seperti diketahui pada { $date }

## Pendua dan pemadaman

screen-duplicates = Pendua
duplicates-look = Cari pendua
duplicates-looking = Mencari sesiapa yang tercatat dua kali
duplicates-looking-says = Carian tidak mengubah apa-apa.
duplicates-stopped = Carian dihentikan
duplicates-stopped-says = Senarai kekal seperti sedia ada.
duplicates-none = Tiada sesiapa tercatat dua kali
duplicates-none-says = Alamat, nombor telefon, profil, nama dan syarikat telah dibandingkan.
duplicates-groups = Kumpulan
duplicates-certain = Pasti ({ $n })
duplicates-likely = Mungkin: perlu dilihat ({ $n })
duplicates-n-rows = { $n } baris
duplicates-merge-certain = Gabungkan semua { $n } yang pasti
duplicates-merge-certain-ask = { $n } kumpulan masing-masing menjadi seorang seperti dicadangkan. Satu klik memisahkannya semula.
duplicates-merge-go = Gabungkan
duplicates-cancel = Batal
duplicates-merge = Gabungkan
duplicates-apart = Bukan orang yang sama
duplicates-later = Nanti
duplicates-keys = J dan K berpindah kumpulan, Enter menggabungkan, N menyatakan bukan orang yang sama.
duplicates-for = Yang menyokong
duplicates-against = Yang menentang
duplicates-nothing-against = Tiada yang menentang.
duplicates-stays = Kekal
duplicates-stays-row = { $name } kekal (baris { $row })
duplicates-field = Medan
duplicates-counts = { $field }: { $value } dikira
duplicates-earlier = Sebelumnya
duplicates-further = Seterusnya
duplicates-shown = { $first }–{ $last } daripada { $of }
duplicates-limits = Yang tidak dibandingkan
merges-title = Sudah digabungkan
merges-people = { $n } orang
merges-gone = tiada lagi dalam senarai
merges-part = Pisahkan semula
merges-part-named = Pisahkan semula: { $name }
merges-by = { $name }, { $at }
merges-none = Belum ada yang digabungkan.
merges-who = Siapa
merges-certain-done = { $n } kumpulan masing-masing menjadi seorang. Senarai kini mempunyai { $leads } lead.
merges-undone = { $n } penggabungan dibatalkan. Senarai kini mempunyai { $leads } lead.
erase-menu = Padam orang ini…
erase-title = Padam { $name }?
erase-values = Semua yang dicatat oleh setiap import tentangnya akan hilang.
erase-around = Aktivitinya dan namanya dalam urus niaga akan hilang.
erase-runs = Penilaian terdahulu dilupakan kerana mengira orang ini.
erase-final = Ini tidak boleh dibatalkan.
erase-block = Dan jangan import orang ini lagi
erase-keep = Kekalkan
erase-go = Padam
erased-people = { $n } orang dipadamkan.
erased-blocked = Tidak akan diimport lagi.
erased-traces = Fail belum dapat ditulis semula, jadi kesannya mungkin masih ada di dalamnya. Kesan itu hilang apabila ruang kerja dibuka semula dan ada ruang pada cakera.
blocks-title = Senarai sekatan
blocks-open = Senarai sekatan…
blocks-people =
    { $n ->
        [0] Tiada sesiapa dalam senarai sekatan.
       *[other] { $n } orang tidak boleh diimport lagi.
    }
blocks-since = { $date }: { $n }
blocks-left-out = Import { $no }, { $file }: { $n } baris ditinggalkan
blocks-says = Sesiapa yang dipadamkan selamanya dikenali semula melalui cincangan alamat e-mel dan ID rekodnya. Alamat itu sendiri tidak disimpan, jadi hanya alamat yang anda taip boleh disemak.
blocks-key = Alamat e-mel atau ID rekod
blocks-check = Semak
blocks-is = Dalam senarai sekatan sejak { $date }.
blocks-is-not = Tiada dalam senarai sekatan.
blocks-lift = Benarkan semula…
blocks-lift-sure = Import seterusnya yang mengandungi orang ini akan membawanya kembali. Jika dia meminta dilupakan, kekalkan sekatan.
blocks-lift-go = Benarkan semula
blocks-keep = Kekalkan sekatan
blocks-lifted = Dikeluarkan daripada senarai sekatan: import seterusnya boleh membawanya kembali.
blocks-close = Tutup
mask-on = Sembunyikan identiti orang
mask-off = Tunjukkan identiti orang
mask-is-on = Nama, alamat dan nota disembunyikan
mask-key = Ctrl+Shift+M
mask-fields = Apa yang disembunyikan…
mask-fields-title = Medan yang menyatakan siapa seseorang
mask-fields-says = Dikenal pasti melalui jenis dan namanya. Tandakan yang terlepas oleh program. Medan yang sama ditinggalkan daripada eksport tanpa nama.
mask-mend = Tunjukkan identiti orang dahulu untuk membetulkan nilai.
anonymised = Tanpa nama: tiada nama, alamat dan teks bebas
anonymised-says = Setiap orang diberi nama samaran. Nombor dan tarikh dikekalkan, jadi ini data samaran: sesiapa yang cukup mengenali seseorang masih boleh mengecamnya.
anonymised-keep = Nama samaran sama setiap kali: eksport ruang kerja ini boleh digabungkan
anonymised-fresh = Nama samaran baharu: fail ini tidak boleh digabungkan dengan yang lain
anonymised-pseudonyms = Nama samaran
anonymised-left-out = Ditinggalkan: { $fields }
anonymised-small = { $field }: { $n } nilai mempunyai kurang daripada 5 orang (paling sedikit: { $fewest })
anonymised-alone =
    { $n ->
        [0] Dengan semua nilai yang dikekalkan, tiada sesiapa bersendirian.
       *[other] Dengan semua nilai yang dikekalkan, { $n } orang bersendirian dan mungkin dikenali semula.
    }
backup-go = Simpan salinan…
backup-done = Disimpan: { $file }

## Lead lists

error-list-absent = Tiada senarai atau perubahan senarai seperti itu.
error-list-absent-remedy = Lihat senarai yang ada: mungkin telah ditukar nama, dipadam atau dibatalkan.
error-list-exists = Senarai dengan nama itu sudah ada.
error-list-exists-remedy = Pilih nama lain, atau tukar nama senarai yang satu lagi dahulu.
error-list-name-unfit = Ini bukan nama untuk senarai.
error-list-name-unfit-remedy = Beri nama tidak lebih 120 huruf dalam satu baris.
error-list-of-people = Hanya orang berada dalam senarai.
error-list-of-people-remedy = Import syarikat, urus niaga dan aktiviti tanpa senarai.
error-list-of-past = Isi senarai diubah mengikut keadaan hari ini.
error-list-of-past-remedy = Kembali ke hari ini, kemudian masukkan lead ke senarai.
error-import-of-others = Baris import ini bukan orang.
error-import-of-others-remedy = Pilih import orang.
funnel-on-list = dalam senarai “{ $list }”
funnel-among = Lead siapa yang dikira
funnel-among-all = Semua orang
import-to-list = Senarai: { $name }
import-list = Senarai lead
import-list-none = Tanpa senarai
import-list-new = Senarai baharu
import-list-name = Nama senarai
import-list-means = Semua orang dalam fail ini berada dalam senarai itu. Ia mengikut import: dibatalkan dan digunakan semula bersamanya.
import-snapshot-of-list = Fail ini ialah keseluruhan senarai
import-snapshot-of-list-means = Ahli senarai ini yang tiada dalam fail ditanda tiada, dan kekal sebagai ahli. Orang lain tidak terjejas.
imports-undo-members = Orang yang kekal tetapi keluar daripada senarai “{ $list }”: { $n }.
leads-list = Senarai
leads-on-no-list = tiada dalam mana-mana senarai
leads-lists-overlap = Orang dalam beberapa senarai dikira dalam setiap satu.
lists-put = Ke senarai…
lists-put-title = Masukkan lead ini ke senarai, atau keluarkan
lists-put-says = Ini berkenaan { $n } lead yang ditunjukkan.
lists-put-on = Masukkan ke senarai
lists-take-off = Keluarkan daripada senarai
lists-close = Tutup
lists-nobody-changed = Tiada perubahan: memang sudah begitu.
lists-change-added = Dimasukkan ke “{ $name }”: { $n } orang
lists-change-removed = Dikeluarkan daripada “{ $name }”: { $n } orang
lists-change-undo = Untuk membatalkannya: leadpact lists undo { $no }
lists-change-undone = Perubahan { $name } dibatalkan.
lists-change-redone = Perubahan { $name } dikira semula.
lists-renamed = “{ $name }” kini bernama “{ $new }”.
lists-deleted = Senarai “{ $name }” dipadam. Orangnya kekal.
lists-restored = Senarai “{ $name }” kembali bersama ahlinya.
lists-none = Belum ada senarai.
lists-name = Senarai
lists-members = Orang
lists-absent = Tiada
lists-on-none = Tiada dalam mana-mana senarai: { $n }
lists-changes-none = Tiada senarai diubah secara manual.
lists-what = Apa
screen-lists = Senarai
lists-says = Semua orang dalam satu kumpulan; senarai ialah pilihan daripadanya. Seorang boleh berada dalam beberapa senarai.
lists-empty-says = Import fail ke senarai, atau tapis lead dan masukkan ke senarai.
lists-imports = Import
lists-made = Dibuat
lists-rename = Tukar nama
lists-rename-of = Tukar nama: { $name }
lists-rename-save = Simpan nama
lists-delete = Padam
lists-delete-of = Padam: { $name }
lists-undo = Batalkan
lists-redo = Guna semula
lists-undo-of = Batalkan: { $what }
lists-redo-of = Guna semula: { $what }
lists-deleted-title = Senarai dipadam
lists-restore = Kembalikan
lists-restore-of = Kembalikan: { $name }
lists-by-hand = Diubah manual


## What an import and an undo did: whom each count counts

of-import-all = Dalam import { $no }, { $file }
of-import-new = Baharu melalui import { $no }, { $file }
of-import-updated = Dikemas kini oleh import { $no }, { $file }
of-import-unchanged = Tidak berubah oleh import { $no }, { $file }
of-import-absent = Tiada dalam import { $no }, { $file }
of-import-came-new = Baharu di { $stage } melalui import { $no }, { $file }
of-import-came = Masuk ke { $stage } melalui import { $no }, { $file }
of-import-left = Keluar dari { $stage } melalui import { $no }, { $file }
balance-new = { $n } baharu
balance-updated = { $n } dikemas kini
balance-unchanged = { $n } tidak berubah
imports-undo-move = { $stage }: { $left } tidak lagi di situ, { $entered } kembali di situ.
imports-undo-would = Tanpa import ini, peringkat demi peringkat:
imports-undo-did = Selepas dibatalkan, peringkat demi peringkat:
imports-undo-nobody-moves = Tiada sesiapa berpindah antara peringkat.
imports-undone-people = Dibatalkan. Orang yang hilang: { $n }. Nilai yang kembali seperti sebelumnya: { $values }.
imports-undone-rows = Dibatalkan. Baris yang hilang: { $n }. Nilai yang kembali seperti sebelumnya: { $values }.


## Before an import: by which keys its rows will be joined

keys-title = Kunci yang memautkan baris
keys-by = Pemiliknya mula-mula dicari melalui “{ $field }”.
keys-unmatched = { $n } nilai berbeza tidak menemui apa-apa, misalnya { $values }.
keys-value = “{ $value }” ({ $n })
keys-remedy = Pilih kunci lain, atau selepas fail masuk, baca nilai itu sebagai nilai yang dimaksudkan.
keys-own = Medan fail ini
keys-other = sama dengan
keys-add = Tambah kunci ini
keys-kept = Sudah berkuat kuasa.

import-to-columns = Teruskan ke lajur
import-back-to-file = Kembali ke fail
look-cut = Cara fail dibahagikan kepada sel
look-read = Cara dibaca
look-found-again = Kembali kepada yang ditemui
look-table = Jadual dalam fail
look-table-hidden = { $name } (tersembunyi)
look-headings = Tajuk lajur
look-headings-row = Baris { $n }
look-headings-none = Tiada: lajur dinomborkan
look-more = Lagi
look-quote-double = tanda petik berganda "
look-quote-single = tanda petik tunggal '
look-comment-none = tiada tanda
look-goes = Ke mana ia masuk
look-above = Baris yang ditinggalkan di atas jadual: { $n }
look-no-rows = Tiada apa untuk ditunjukkan. Pilih baris tajuk lain atau tanda lain antara sel.
look-counting = Membaca semuanya…
encoding-unicode = Unicode ({ $name })
encoding-western = Eropah Barat ({ $name })
encoding-central = Eropah Tengah ({ $name })
encoding-thai = Thai ({ $name })
encoding-cyrillic = Cyril ({ $name })
encoding-greek = Greek ({ $name })
encoding-turkish = Turki ({ $name })
encoding-baltic = Baltik ({ $name })
encoding-japanese = Jepun ({ $name })
encoding-chinese = Cina ({ $name })
encoding-korean = Korea ({ $name })
look-more-columns = Lajur lain: { $n }
delimiter-space = ruang

format-dates = Tarikh sebagai
format-dates-of = Cara tarikh ditulis dalam { $column }
format-decimal = Nombor sebagai
format-decimal-of = Cara nombor ditulis dalam { $column }
format-currency-of = Mata wang { $column }
format-buddhist = Tahun Buddha: 2567 ialah 2024.
format-currency-is = Jumlah tanpa mata wang dalam { $currency }.
format-percent = Peratusan: 12 % ialah 12.
format-missing = Tiada nilai:
format-missing-word = “{ $text }” ({ $n })
format-missing-of = Dalam { $column }, “{ $text }” ({ $n } kali) bermaksud tiada nilai
format-choose = Nyatakan
format-ask-dates = Yang mana dahulu dalam { $samples }? Sehingga dinyatakan, lajur ini ialah teks.
format-ask-decimal = Adakah tanda dalam { $samples } untuk perpuluhan atau ribuan? Sehingga dinyatakan, lajur ini ialah teks.
format-ask-currency = Mata wang apakah “{ $sign }” dalam { $samples }? Sehingga dinyatakan, lajur ini ialah teks.
## Apakah fail ini, dan apa yang dibuat dengan barisnya

file-is-export = Ini { $export }: { $what }.
file-is-table = Ini jadual: { $what }.
file-rows =
    { $rows ->
        [people] { $n } orang
        [companies] { $n } syarikat
        [deals] { $n } urus niaga
        [activities] { $n } aktiviti
        [stage_history] { $n } rekod peringkat
        [costs] { $n } kos
        [counts] { $n } kiraan
       *[other] { $n } baris
    }
export-of-hubspot-contacts = eksport kenalan daripada HubSpot
export-of-hubspot-companies = eksport syarikat daripada HubSpot
export-of-hubspot-deals = eksport urus niaga daripada HubSpot
export-of-hubspot-activities = eksport aktiviti daripada HubSpot
export-of-salesforce-leads = eksport petunjuk daripada Salesforce
export-of-salesforce-contacts = eksport kenalan daripada Salesforce
export-of-salesforce-accounts = eksport akaun daripada Salesforce
export-of-salesforce-opportunities = eksport peluang daripada Salesforce
export-of-pipedrive-people = eksport orang daripada Pipedrive
export-of-pipedrive-deals = eksport urus niaga daripada Pipedrive
export-of-pipedrive-organizations = eksport organisasi daripada Pipedrive
export-of-apollo-people = eksport orang daripada Apollo
export-of-zoominfo-people = eksport orang daripada ZoomInfo
export-of-linkedin-leads = eksport borang petunjuk daripada LinkedIn
export-of-meta-leads = eksport borang petunjuk daripada Meta
caution-converted-missing = Tiada satu pun petunjuk ini telah ditukar: eksport Salesforce sering tidak menyertakan petunjuk yang telah ditukar. Maka semua kadar daripada petunjuk kepada peluang menjadi salah. Eksport petunjuk itu juga.
caution-targets = Mereka ini sasaran: datanya dibeli, dan mereka tidak pernah menunjukkan minat.
mapped-same-meaning = “{ $column }” masuk ke “{ $field }”, yang sama maksudnya.
import-tests =
    { $n } baris ujian borang petunjuk tidak disertakan.
import-tests-keep = Sertakan lead ujian borang
import-tidied-address =
    { $column }: { $n } sel mengandungi lebih daripada alamat ({ $samples }). Kandungannya kekal; orang dikenali melalui alamat di dalamnya.
import-tidied-phone =
    { $column }: { $n } nombor dibaca tanpa “p:” di hadapannya ({ $samples }).
import-derived-title = { $field }, diterbitkan daripada “{ $from }”: diketahui bagi { $n }. Jawatan yang sepadan dengan beberapa kumpulan: { $several }, tidak sepadan: { $none }; nilainya dianggap tiada.
import-derived-phone = { $field }, daripada “{ $from }”: ditulis seperti didail dari mana-mana untuk { $n }. Nombor yang tidak menyatakan negaranya: { $none }; di situ nilainya kekal kosong. “{ $from }” kekal seperti ditulis.
import-derived-kind = { $field }: { $n } ditanda “{ $from }”.
problem-test-lead = Baris ini ujian borang petunjuk dan tidak disertakan. Simpan baris begini jika borang itu memang sengaja dicuba.
problem-phone-damaged = Hamparan memendekkan nombor ini dan digit terakhirnya hilang. Eksport fail sekali lagi dengan lajur ini sebagai teks.
unread-phone-damaged =
    { $column }: { $n } nombor dipendekkan oleh hamparan dan kehilangan digit ({ $samples })
value-no-country = { $rows } · { $field }: { $n } baris mengandungi “{ $value }”, yang bukan negara yang dikenali.
value-group = { $rows }, { $field }: { $values } ditulis berlainan tetapi nampaknya satu. Mungkin semuanya “{ $to }”.
value-groups-title = Dalam { $n } medan, nilai ditulis berlainan tetapi nampaknya satu
value-groups-means = Pilih ejaan untuk membaca semuanya. Tiada fail yang berubah, dan setiap bacaan boleh ditarik balik.
value-groups-say =
    { $n ->
        [1] Baca seperti yang dipilih
       *[other] Baca { $n } kumpulan seperti yang dipilih
    }
value-group-say = Baca semua sebagai “{ $to }”
value-group-of = { $rows }, { $field }
value-groups-more = Ada { $n } kumpulan lagi.
mapping-columns-absent = Pemetaan menyebut lajur yang tiada dalam fail ini: { $columns }.
mapping-columns-further = Pemetaan tidak menyebut lajur ini; lajur ini dibaca seperti yang dicadangkan: { $columns }.
mapping-written = Pemetaan { $n } lajur ditulis ke { $file }.
mapping-columns-more = dan { $n } lagi
mapping-from-file = Guna pemetaan daripada fail
mapping-to-file = Tulis pemetaan ke fail
mapping-used = Lajur dibaca mengikut pemetaan “{ $name }”.
error-mapping-unreadable = Fail ini bukan pemetaan, atau rosak.
error-mapping-unreadable-remedy = Pilih fail yang ditulis program ini sebagai pemetaan, dalam tetingkap atau dengan “mapping export”. Jika ditulis versi yang lebih baharu, kemas kini program ini. Tiada apa-apa yang diubah.

meaning-email = e-mel
meaning-other_email = e-mel lain
meaning-first_name = nama pertama
meaning-last_name = nama akhir
meaning-full_name = nama penuh
meaning-company = syarikat
meaning-company_ids = id syarikat
meaning-company_domain = domain syarikat
meaning-website = laman web
meaning-job_title = jawatan
meaning-seniority = tahap jawatan
meaning-function = fungsi
meaning-job_start_date = memegang jawatan sejak
meaning-phone = telefon
meaning-mobile = telefon bimbit
meaning-country = negara
meaning-state = negeri atau wilayah
meaning-city = bandar
meaning-street = jalan
meaning-postal_code = poskod
meaning-industry = industri
meaning-employees = bilangan pekerja
meaning-revenue = hasil
meaning-lead_source = sumber lead
meaning-campaign = kempen
meaning-form = borang
meaning-lead_status = status lead
meaning-lifecycle_stage = peringkat dalam CRM
meaning-owner = pemilik
meaning-create_date = tarikh dicipta
meaning-last_activity_date = aktiviti terakhir
meaning-record_id = id rekod
meaning-linkedin_url = profil LinkedIn
meaning-opt_out = tidak mahu e-mel
meaning-do_not_call = jangan telefon
meaning-consent = persetujuan
meaning-is_test = ujian
meaning-is_converted = telah ditukar
meaning-converted_date = tarikh ditukar
meaning-deal_name = nama urus niaga
meaning-deal_stage = peringkat urus niaga
meaning-amount = jumlah
meaning-close_date = tarikh tutup
meaning-loss_reason = sebab kalah
meaning-activity_type = jenis aktiviti
meaning-activity_date = hari aktiviti
meant-sure = Difahami sebagai { $meaning }
meant-likely = Mungkin { $meaning }
meant-by-content = Mengikut nilainya { $meaning }
mapping-derive-seniority = Tahap jawatan, daripada jawatan
mapping-derive-function = Fungsi, daripada jawatan
mapping-derive-phone = Telefon seperti didail dari mana-mana, di sebelah yang ditulis
mapping-derive-lead_kind = Jenis lead: dibeli atau tampil sendiri
mapping-derives = Buat juga medan

sheets-size = baris: { $rows }, lajur: { $columns }
sheets-empty = kosong
sheets-hidden = tersembunyi
sheets-proposed = dibaca jika tiada yang lain dinamakan
file-kind-text = Teks
file-kind-xlsx = Buku kerja Excel (XLSX)
file-kind-xlsb = Buku kerja Excel (XLSB)
file-kind-xls = Buku kerja Excel sehingga 2003 (XLS)
file-kind-ods = Buku kerja OpenDocument (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind }, dimampatkan dengan gzip
file-packed-zip = { $kind }, dalam arkib ZIP
cli-error-table-absent-remedy = Namakan salah satu daripadanya dengan --sheet.
mapping-asks = Menunggu kata anda: { $n }
mapping-find = Cari lajur
mapping-only-waiting = Hanya yang menunggu kata ({ $n })
mapping-none-found = Tiada lajur seperti itu.

# Blind calibration: leads that each side judges alone
screen-calibration = Penentukuran buta
calibration-page-says = Kedua-dua pihak menilai lead yang sama secara berasingan. Kemudian terlihat di mana maksud mereka berbeza.
calibration-empty = Tiada lead untuk dinilai
calibration-empty-says = Import senarai lead dahulu. Sehingga itu cerita contoh boleh digunakan: dua ribu orang rekaan, dalam ruang kerja sendiri.
calibration-empty-import = Import senarai
calibration-empty-sample = Nilai lead daripada cerita contoh
calibration-question = Adakah ini lead yang baik, cukup baik untuk { $stage }?
calibration-question-none = Adakah ini lead yang baik?
calibration-says = Lead sebenar dicabut daripada senarai anda: dekat sempadan takrifan, tidak diketahui, jelas masuk dan jelas tidak. Setiap orang menilainya sendiri, tanpa nama dan tanpa mengetahui kesudahannya.
calibration-left-behind = Ada jawapan yang belum dibuka. Mencabut semula bermakna meninggalkannya.
calibration-cards = Berapa banyak lead
calibration-cards-fit = Nombor bulat dari 1 hingga { $n }.
calibration-draw = Cabut lead
calibration-draw-not = Kembali
calibration-draw-anew = Cabut yang lain
calibration-far = Sejauh mana setiap orang
calibration-reveal = Buka semua jawapan
calibration-reveal-needs = Perlu sekurang-kurangnya seorang dari setiap pihak.
calibration-about-draw = Bagaimana lead ini dicabut
calibration-who = Siapa menilai sekarang?
calibration-who-says = Bilangan lead: { $n }. Yang lain jangan melihat; sehingga semuanya dibuka, tiada siapa melihat jawapan anda.
calibration-side = Bagi pihak mana
calibration-judge-begin = Mula menilai
calibration-side-silent = Belum ada
calibration-n-of = { $n } daripada { $of }
calibration-reveal-title = Buka semua jawapan?
calibration-reveal-says = Semua orang kemudian melihat jawapan setiap orang dan siapa lead itu. Selepas itu jawapan tidak boleh diubah.
calibration-unfinished = Belum selesai: { $names }.
calibration-reveal-not = Belum lagi
judgement-good = baik
judgement-not = tidak baik
judgement-cannot-tell = tidak dapat dipastikan
calibration-all-gone = Tiada lagi lead ini dalam senarai. Cabut yang lain.
calibration-next-person = Orang seterusnya
calibration-card-of = Lead { $n } daripada { $of }
calibration-judges-for = { $name } menilai bagi { $side }
calibration-done = Semua dinilai: orang seterusnya
calibration-pause = Sambung kemudian
calibration-is-it-good = Adakah lead ini baik?
calibration-place = Lead { $n }, belum dinilai
calibration-place-judged = Lead { $n }, sudah dinilai
calibration-facts = Yang diketahui tentang lead ini
calibration-unknown = tidak diketahui
calibration-hidden = Disembunyikan pada setiap kad: { $fields }.
calibration-hidden-identity = siapa orangnya ({ $n })
calibration-hidden-owner = siapa yang memegangnya ({ $n })
calibration-hidden-stage = sudah di peringkat mana ({ $n })
calibration-hidden-outcome = apa kesudahannya ({ $n })
calibration-splits = Yang membezakan lead yang memecahkan pendapat
calibration-splits-none = Tiada medan pada kad yang membezakannya. Bincangkan lead itu sendiri.
calibration-discuss = Bincangkan sebagai kriteria
calibration-by-chance = Kebetulan sahaja menemukan yang sekuat ini dalam { $share } cabutan. Semakin kecil bahagiannya, semakin bermakna.
calibration-answers = Jawapan
calibration-dividing = Yang memecahkan pendapat ({ $n })
calibration-all = Semua ({ $n })
calibration-column-card = Kad
calibration-column-draft = Takrifan
calibration-column-lead = Lead
calibration-dividing-none = Tiada lead yang memecahkan pendapat.
calibration-lead-gone = tiada lagi dalam senarai
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = Lead yang dicabut: { $n }, menurut yang diketahui pada { $date }, dengan benih { $seed }: { $kinds }.
calibration-drawn-near-no = { $n } tertahan di luar oleh satu kriteria
calibration-drawn-near-yes = { $n } masuk kerana satu kriteria
calibration-drawn-unknown = { $n } yang tidak dapat diputuskan
calibration-drawn-yes = { $n } jelas masuk
calibration-drawn-no = { $n } jelas di luar
calibration-drawn-any = { $n } secara rawak
calibration-no-definition = Tiada takrifan yang memutuskan semasa lead dicabut, jadi mana-mana lead boleh muncul. Tulis satu, kemudian cabut yang lain: yang dekat sempadannya akan muncul juga.
calibration-older = Lead dicabut menurut takrifan yang berbeza daripada yang berkuat kuasa sekarang. Yang dibandingkan ialah yang berkuat kuasa; cabut yang lain supaya sempadannya dinilai.
calibration-few = Ini sedikit: { $n }. Yang ditunjukkan hanyalah permulaan, bukan bukti.
calibration-changed = Senarai telah berubah sejak cabutan (import atau import yang dibatalkan: { $n }). Kad kekal dan menunjukkan apa yang kini diketahui tentang hari itu.
calibration-gone = Tiada lagi dalam senarai: { $n } (kad { $cards }). Jawapannya masih dikira; pulihkan import untuk melihat faktanya.
calibration-merged = Sejak itu digabung dengan orang lain: { $n } (kad { $cards }). Kad menunjukkan fakta orang hasil gabungan.
calibration-agreed-none = Tiada lead yang dinilai oleh kedua-dua pihak, jadi tiada apa untuk dibandingkan. Cabut yang lain, dan biar kedua-dua pihak menilai yang sama.
calibration-agreed = Anda sepakat pada { $n } daripada { $of }.
calibration-neither = Antaranya, kedua-dua pihak tidak dapat memastikan: { $n }.
calibration-left-out = Tidak dinilai oleh kedua-dua pihak, dan tidak dikira: { $n }.
calibration-tied = { $side }: orangnya sendiri terbahagi sama rata, dikira sebagai tidak dapat dipastikan: { $n }.
calibration-in-both = Menilai bagi kedua-dua pihak: { $names }. Sebahagian persetujuan itu dengan diri sendiri.
calibration-draft-both-good = Kedua-duanya kata baik, takrifan kata bukan { $stage }: { $n } (kad { $cards }).
calibration-draft-both-not = Kedua-duanya kata tidak baik, takrifan kata { $stage }: { $n } (kad { $cards }).
calibration-draft-both-sure = Kedua-duanya pasti dan sepakat, takrifan tidak dapat memastikan { $stage }: { $n } (kad { $cards }).
calibration-like-draft = { $side } dan takrifan sama pada { $n } daripada { $of }.
calibration-one-lead = Satu lead tidak menerangkan yang lain. Cabut lebih banyak, dan biar kedua-dua pihak menilainya.
calibration-kappa-none = Kedua-dua pihak menjawab perkara yang sama bagi semua lead, jadi mungkin kebetulan. Cabut lead yang lebih pelbagai.
calibration-kappa = Persetujuan melebihi kebetulan (kappa Cohen): { $value }, pada 95% antara { $low } dan { $high }; 0 kebetulan, 1 sempurna.
calibration-kappa-wide = Julat itu terlalu lebar untuk kesimpulan: lead ini sedikit ({ $n }).
calibration-kappa-poor = Itu persetujuan yang lemah.
calibration-kappa-slight = Itu persetujuan yang tipis.
calibration-kappa-fair = Itu persetujuan yang sederhana rendah.
calibration-kappa-moderate = Itu persetujuan yang sederhana.
calibration-kappa-substantial = Itu persetujuan yang kukuh.
calibration-kappa-almost-perfect = Itu persetujuan yang hampir sempurna.
calibration-split-met = Apabila dipenuhi, { $n } daripada { $of } memecahkan pendapat.
calibration-split-not-met = Selain itu, { $n } daripada { $of }.
calibration-split-missing = Tidak diketahui: { $n }.
calibration-kept = Disimpan. Sudah dinilai: { $n } daripada { $of }.
calibration-nobody-yet = Belum ada yang menilai.
calibration-judge = { $name } ({ $side }): { $n } daripada { $of } dinilai
calibration-is-open = Jawapan sudah dibuka.
error-calibration-absent = Belum ada lead yang dicabut untuk dinilai.
error-calibration-absent-remedy = Cabut beberapa dahulu.
error-calibration-nobody = Senarai tiada lead untuk dicabut.
error-calibration-nobody-remedy = Import senarai lead, atau berlatih dengan cerita contoh.
error-calibration-unopened = Jawapan belum dibuka.
error-calibration-unopened-remedy = Buka dahulu, atau nyatakan bahawa jawapan itu ditinggalkan (--anew).
error-calibration-open = Jawapan sudah dibuka, jadi tidak boleh diubah.
error-calibration-open-remedy = Cabut yang lain untuk menilai semula.
error-calibration-unjudged = Belum ada yang menilai lead.
error-calibration-unjudged-remedy = Biar seseorang dari setiap pihak menilai, kemudian buka jawapannya.
error-calibration-one-side = Hanya satu pihak yang menilai lead.
error-calibration-one-side-remedy = Biar seseorang dari pihak lain menilai, kemudian buka jawapannya. Seorang boleh menilai bagi kedua-duanya.
error-card-absent = Tiada kad sedemikian.
error-card-absent-remedy = Lihat yang dicabut: kad hilang apabila orangnya dipadam.
error-card-gone = Lead kad ini tiada lagi dalam senarai.
error-card-gone-remedy = Pulihkan importnya, atau teruskan ke kad berikutnya.

## Apa yang dijanjikan oleh kedua-dua pihak
term-marketing = Janji pemasaran
term-marketing-says = Apa yang diserahkan oleh pemasaran:
term-sales = Janji jualan
term-sales-says = Apa yang dilakukan oleh jualan dengannya:
term-calendar = Waktu bekerja
term-calendar-says = Masa bekerja dikira mengikut waktu ini:
term-rejection = Sebab menolak lead
term-rejection-says = Sesiapa yang menolak lead memberi salah satu sebab ini:
term-loss = Sebab urus niaga gagal
term-loss-says = Sesiapa yang menutup urus niaga sebagai gagal memberi salah satu sebab ini:
term-recycling = Lead yang datang semula
term-recycling-says = Lead ditolak yang mana dipupuk, dan berapa lama:
term-course = Berapa lama ini berkuat kuasa
term-course-says = Sejak bila, sehingga bila, dan siapa yang menandatangani:
term-volume-month = Sekurang-kurangnya { $n } lead peringkat “{ $stage }” sebulan.
term-volume-quarter = Sekurang-kurangnya { $n } lead peringkat “{ $stage }” setiap suku tahun.
term-volume-year = Sekurang-kurangnya { $n } lead peringkat “{ $stage }” setahun.
term-volume-unsaid = Lead peringkat “{ $stage }”: bilangannya belum dinyatakan.
term-worked-back = Dikira ke belakang daripada sasaran, setiap langkah dibundarkan ke atas:
term-step-deals = Urus niaga dimenangi: { $revenue } ÷ { $average } = { $n }
term-step-back = “{ $from }”: { $next } ÷ { $rate } yang sampai ke “{ $to }” = { $n }
term-step-month = Sebulan: { $sum }
term-step-quarter = Setiap suku tahun: { $sum }
term-step-year = Setahun: { $sum }
term-follow-up = Percubaan pertama dibuat dalam { $hours } jam masa bekerja selepas lead mencapai peringkat “{ $stage }”.
term-attempts = { $n } percubaan dalam { $days } hari bekerja selepas itu, sebelum lead dianggap tidak dapat dihubungi.
term-acceptance = Setiap lead diterima atau ditolak dalam { $hours } jam masa bekerja.
term-silence = Diam melanggar janji ini; diam tidak sekali-kali bermaksud menerima lead.
weekday-monday = Isnin
weekday-tuesday = Selasa
weekday-wednesday = Rabu
weekday-thursday = Khamis
weekday-friday = Jumaat
weekday-saturday = Sabtu
weekday-sunday = Ahad
term-day-off = cuti
reason-not_reached = Tidak dapat dihubungi selepas percubaan yang dipersetujui
reason-wrong_data = Data hubungan salah
reason-no_need = Tiada keperluan
reason-no_budget = Tiada bajet
reason-no_fit = Tidak sesuai
reason-competitor = Memilih pesaing
reason-timing = Masa tidak sesuai
reason-price = Harga
reason-no_decision = Tiada keputusan dibuat
reason-satisfied = Berpuas hati dengan yang sedia ada
term-reason-criterion = { $reason }: menyatakan kriteria yang tidak dipenuhi
term-recycled = { $reason }: selepas { $days } hari pemupukan, pusingan kedua
term-effective = Berkuat kuasa mulai { $date }.
term-review = Disemak semula pada { $date }.
term-must-sign = Seorang daripada setiap pihak menandatangani, dan dalam apa-apa hal: { $names }.
term-change = Berubah: { $what }
term-change-order = Susunan sebab berubah
term-finding-disagreed = { $part }: dua orang menyatakan perkara yang berbeza. Pilih satu sebelum sesiapa menandatangani.
term-finding-unread = { $part }: Leadpact yang lebih baharu menulis sesuatu di sini. Buka ruang kerja dengan versi itu.
term-finding-stage-absent = { $part }: definisi tiada peringkat “{ $stage }”. Pilih peringkat yang ada, atau tambah peringkat itu.
term-finding-volume-unsaid = Bilangan lead yang dijanjikan oleh pemasaran belum dinyatakan. Taip nombor, atau sasaran untuk dikira ke belakang.
term-finding-below-goal = { $promised } lead dijanjikan, tetapi sasaran memerlukan { $needed }. Janjikan lebih banyak, atau rendahkan sasaran.
term-finding-nothing = { $part }: janji kosong. Taip nombor melebihi 0.
term-finding-marketing-silent = Pemasaran belum menjanjikan apa-apa. Nyatakan berapa lead yang diserahkan.
term-finding-sales-silent = Jualan belum menjanjikan apa-apa. Nyatakan seberapa cepat ia membuat susulan.
term-finding-calendar-unsaid = Jam dijanjikan, tetapi tidak dinyatakan bila kerja dilakukan. Masukkan waktu bekerja.
term-finding-no-working-day = Tiada hari yang mempunyai waktu bekerja, jadi tiada janji yang sampai tempohnya. Masukkan waktunya.
term-finding-attempts-half = Percubaan dan bilangan harinya berpasangan. Masukkan kedua-duanya.
term-finding-reasons-many = { $part }: { $n } lebih banyak daripada yang dipilih orang dengan teliti. Kekalkan paling banyak lapan.
term-finding-reason-twice = Sebab “{ $reason }” ada dua kali. Buang salah satu.
term-finding-reason-unnamed = { $part }: ada sebab tanpa nama. Beri nama, atau buang.
term-finding-no-criterion = Tiada sebab penolakan yang menyatakan kriteria, jadi tiada siapa tahu yang mana salah. Biarkan “tidak sesuai” menyatakannya.
term-finding-recycled-absent = Lead yang ditolak kerana “{ $reason }” datang semula, tetapi sebab itu tiada. Tambah sebab itu, atau buang peraturannya.
term-finding-nurtures-nothing = Lead yang ditolak kerana “{ $reason }” datang semula serta-merta. Masukkan bilangan hari pemupukan.
term-finding-review-unsaid = Tiada hari ditetapkan untuk menyemak semula persetujuan. Pilih satu hari dalam enam bulan.
term-finding-review-past = Persetujuan sepatutnya disemak semula pada { $date }. Semak sekarang, dan pilih hari seterusnya.
term-finding-review-first = Persetujuan disemak semula sebelum berkuat kuasa. Pilih hari yang lebih lewat.
term-finding-signatory-absent = { $name } mesti menandatangani, tetapi tidak mengambil bahagian sebagai penandatangan. Tambah orang itu, atau biarkan orang lain menandatangani.
term-finding-revenue = Sasaran memerlukan hasil melebihi 0. Taip nilainya.
term-finding-average-deal = Sasaran memerlukan nilai purata urus niaga melebihi 0. Taip nilainya.
term-finding-rate-absent = Berapa daripada “{ $from }” yang sampai ke “{ $to }” belum dinyatakan. Taip peratusannya.
term-finding-rate-none = Jika tiada daripada “{ $from }” yang sampai ke “{ $to }”, tiada bilangan lead yang mencukupi. Taip peratusan melebihi 0.
term-finding-rate-above-all = Tidak mungkin lebih daripada semua “{ $from }” sampai ke “{ $to }”. Taip paling banyak 100 peratus.
term-finding-path-broken = Penukaran tidak bersambung dari “{ $stage }”. Tambah langkah yang tiada.
term-finding-too-many = Sasaran memerlukan lebih banyak lead daripada bilangan manusia. Semak semula angkanya.

# Whether what was signed is still as it was signed

verify-whole = “{ $title }” masih seperti semasa ditandatangani.
verify-differs = “{ $title }” tidak lagi seperti semasa ditandatangani.
verify-text = Teksnya lain: cap jarinya kini { $is }.
verify-rules = Peraturannya lain: cap jarinya kini { $is }.
verify-unreadable = Teks ini tidak dapat dibaca sebagai persetujuan: { $why }
verify-seal = Apa yang ada di sebelah teks adalah lain: tandatangan, masa atau cap jari.
verify-no-copy = Ini bukan salinan apa yang ditandatangani, atau salinan yang rosak: { $why }
verify-newer = Salinan ini ditulis oleh Leadpact yang lebih baharu: { $why }
verify-nothing-signed = Tiada apa-apa ditandatangani dalam ruang kerja ini.

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = Bengkel
workshop-says = Pemasaran dan jualan mencari bersama apakah lead yang baik: daripada helaian cadangan yang diisi sendiri-sendiri hingga teks yang ditandatangani kedua-dua pihak.
workshop-start = Mulakan bengkel
workshop-go-on = Teruskan bengkel
workshop-go-back = Kembali ke bengkel
workshop-at = Bengkel berada pada langkah: { $step }
workshop-closed = Bengkel sudah ditutup.
workshop-nobody = Belum ada sesiapa mengambil bahagian.
workshop-ballot-in = { $name } ({ $side }): helaian cadangan sudah diserahkan
workshop-ballot-out = { $name } ({ $side }): belum ada helaian cadangan
workshop-revealed = Semua helaian cadangan sudah dibuka.
workshop-sitting-first = Sesi pertama, 90 minit: siapa yang terlibat, siapa pelanggan ideal kita, penentukuran buta. Selepas itu semuanya disimpan.
workshop-sitting-second = Sesi kedua, 90 minit: MQL, SAL dan SQL, janji penyerahan, tandatangan.
workshop-leave = Keluar
workshop-back = Kembali
workshop-next = Seterusnya: { $title }
workshop-finish = Tutup bengkel
workshop-steps = Langkah bengkel
workshop-step-of = { $no } · { $title }
workshop-side-nobody = belum ada
workshop-timer = { $n } daripada { $of } minit
workshop-timer-show = Tunjukkan masa
workshop-timer-hide = Sembunyikan masa
workshop-pause-says = Sesi pertama selesai. Semua yang dikatakan sudah disimpan; teruskan sekarang, atau kembali pada hari lain dan mula di sini.
workshop-pause-leave = Keluar hingga sesi kedua
workshop-step-preparation = Persediaan
workshop-step-customer = Pelanggan ideal
workshop-step-calibration = Penentukuran buta
workshop-step-pause = Titik simpan
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = Janji penyerahan
workshop-step-sign = Tandatangan
workshop-asks-preparation = Siapa yang terlibat, dan apakah cadangan setiap orang?
workshop-asks-customer = Siapakah pelanggan ideal kita?
workshop-asks-calibration = Adakah kita maksudkan lead yang sama?
workshop-asks-pause = Tempat yang baik untuk berhenti
workshop-asks-stages = Bilakah sesuatu lead menjadi MQL, SAL, SQL?
workshop-asks-promises = Apakah yang kita janjikan sesama kita?
workshop-asks-sign = Inikah maksud kita?
ballot-question-persona = Persona
ballot-question-needs = Keperluan
ballot-question-behaviour = Tingkah laku
ballot-question-firmographics = Syarikat
ballot-written = Helaian cadangan { $name } ada dalam { $file }. Kandungannya soalan dan nama medan, tanpa lead.
ballot-read-first = Helaian cadangan { $name } sudah diterima: { $n } cadangan.
ballot-read-again = Helaian cadangan { $name } menggantikan yang sebelumnya: { $n } cadangan.
ballot-read-late = Helaian cadangan { $name } tiba lewat: yang baharu daripada { $n } cadangannya menyertai yang sudah dibuka.
ballots-title = Helaian cadangan
ballots-says = Setiap orang mengisi helaian cadangan sendiri. Tiada sesiapa melihat kandungannya sehingga semuanya dibuka serentak.
ballots-open-says = Semua helaian cadangan sudah dibuka. Yang tiba sekarang menyertai yang sudah dibuka.
ballots-nobody = Namakan dahulu siapa yang mengambil bahagian.
ballot-there = diserahkan { $at }
ballot-absent = belum diserahkan
ballot-fill = Isi di sini
ballot-fill-again = Isi yang baharu
ballot-to-file = Sebagai fail
ballot-of = Helaian cadangan { $name }
ballot-cover-says = Kandungannya hanya untuk { $name }. Minta yang lain berpaling dahulu, kemudian bukalah; Escape menutupnya pada bila-bila masa.
ballot-uncover = Saya { $name }
ballot-says = Cadangkan apa yang terlintas di fikiran anda, dengan kata-kata atau sebagai ujian medan. Tidak semua soalan perlu dijawab.
ballot-hide = Tutup helaian
ballot-hand-in = Serahkan
ballot-open = Buka fail helaian cadangan
ballot-sent = Ada orang menghantar helaian cadangan kepada anda? Isi di sini dan hantar kembali.
ballot-ours = { $file } mengandungi helaian cadangan { $name } untuk bengkel ini. Helaian diserahkan tanpa ditunjukkan.
ballot-fill-away = Isi untuk bengkel itu
ballot-away-says = Isi dan simpan kembali ke dalam { $file }; kemudian hantar fail itu kepada pengirimnya.
ballot-saved = Disimpan dalam { $file }. Hantar kembali fail itu.
ballot-save = Simpan kembali
ballot-unsaved = Perubahan anda belum disimpan ke dalam fail.
ballot-unsaved-close = Tutup tanpa menyimpan
ballot-wording = Dengan kata-kata anda
ballot-why = Mengapa
ballot-remove = Buang cadangan ini
ballot-propose = Cadangkan sesuatu
ballot-test-add = Tambah ujian medan
ballot-test-remove = Buang ujian
reveal-says = Semua orang mencadangkan sendiri-sendiri. Kini semua helaian dibuka serentak: apa yang sama, apa yang serupa, apa yang dilihat satu pihak sahaja.
reveal-there = { $n } daripada { $of } helaian cadangan sudah diterima
reveal-to-ballots = Ke helaian cadangan
reveal-go = Buka semua helaian cadangan
reveal-one-side = Buka tanpa pihak { $side }?
reveal-one-side-says = Tiada sesiapa daripada pihak itu menyerahkan helaian cadangan. Yang sudah dibuka akan mempengaruhi cadangan mereka.
reveal-wait = Tunggu mereka
reveal-anyway = Buka juga
reveal-questions = Soalan
reveal-question = { $title } ({ $n })
reveal-common = Titik temu: { $kept } daripada { $of } disimpan · masih terbuka: { $open }
reveal-none = Tiada sesiapa mencadangkan apa-apa di sini.
reveal-keys = Anak panah beralih ke cadangan seterusnya · 1, 2, 3 menyimpannya dalam profil · M menggabungkan yang lain di sebelahnya · P mengambil, P pada yang lain meletakkannya di sana · A mengasingkan · D menggugurkan · U menarik balik
reveal-keys-held = Pergi ke cadangan lain dan tekan P untuk meletakkannya di sana; Escape mengembalikannya.
reveal-must-have = Wajib ada
reveal-nice-to-have = Elok ada
reveal-excluding = Menolak
reveal-keep-words = Simpan sebagai kata
reveal-speak = Gabungkan ke cadangan ini
reveal-apart = Asingkan
reveal-drop = Gugurkan
reveal-reopen = Tarik balik
reveal-drop-title = Gugurkan cadangan ini
reveal-drop-why = Mengapa
reveal-drop-hint = Pencadangnya akan membaca ini dalam minit mesyuarat.
proposals-same = Sama
proposals-similar = Serupa
proposals-different = Berdiri sendiri
proposal-open = terbuka
proposal-kept-words = disimpan sebagai kata
proposal-kept-must-have = disimpan: wajib ada
proposal-kept-nice-to-have = disimpan: elok ada
proposal-kept-excluding = disimpan: menolak
proposal-merged = digabungkan dengan yang lain
proposal-merged-into = digabungkan dengan: { $says }
proposal-dropped = digugurkan: { $reason }
cli-error-ballots-one-side-remedy = Minta pihak satu lagi menyerahkan, atau tambah --anyway.

# What stops the ballots of a workshop

error-workshop-absent = Belum ada bengkel yang dimulakan.
error-workshop-absent-remedy = Mulakan satu dahulu.
error-ballot-unreadable = Fail ini bukan helaian cadangan, atau rosak.
error-ballot-unreadable-remedy = Minta fail itu sekali lagi, seperti semasa ditulis.
error-ballot-newer = Helaian cadangan ini ditulis oleh Leadpact yang lebih baharu.
error-ballot-newer-remedy = Kemas kini Leadpact, kemudian baca semula.
error-ballot-foreign = Helaian cadangan ini untuk bengkel lain.
error-ballot-foreign-remedy = Tulis helaian cadangan bengkel ini dan minta diisi.
error-ballot-of-stranger = Helaian cadangan ini daripada orang yang tidak mengambil bahagian.
error-ballot-of-stranger-remedy = Namakan dia antara peserta, kemudian baca semula helaian itu.
error-ballot-empty = Helaian ini tidak mencadangkan apa-apa.
error-ballot-empty-remedy = Cadangkan sekurang-kurangnya satu perkara.
error-ballots-none = Tiada sesiapa menyerahkan helaian cadangan.
error-ballots-none-remedy = Minta sekurang-kurangnya seorang daripada setiap pihak menyerahkannya.
error-ballots-one-side = Hanya satu pihak menyerahkan helaian cadangan.
error-ballots-one-side-remedy = Minta pihak satu lagi menyerahkan, atau nyatakan bahawa anda teruskan tanpanya.
error-ballots-closed = Helaian cadangan belum dibuka.
error-ballots-closed-remedy = Buka dahulu.
error-proposal-absent = Tiada cadangan sedemikian.
error-proposal-absent-remedy = Lihat senarai cadangan.
error-proposal-decided = Cadangan ini sudah diputuskan.
error-proposal-decided-remedy = Pilih yang masih terbuka.
error-proposal-reason-missing = Cadangan digugurkan dengan sebab.
error-proposal-reason-missing-remedy = Nyatakan sebabnya supaya pencadang dapat membacanya.

# The file of a ballot

ballot-file-how = Helaian cadangan { $name }. Isi “wording” (dengan kata-kata anda) dan “why” (mengapa) pada baris di bawah “proposals”; salin satu baris untuk mencadangkan lebih banyak, dan biarkan kosong yang tidak perlu. Satu baris juga boleh mempunyai “test” medan, seperti dalam “example”: “fields” menyatakan medan yang ada, “tests” apa yang boleh ditanya. Simpan fail itu dan hantar kembali.
ballot-asks-persona = Siapakah yang memutuskan atau menggunakannya: peranan, peringkat, suara dalam keputusan?
ballot-asks-needs = Apakah kekurangan mereka, dan bagaimana ia dapat dilihat?
ballot-asks-behaviour = Apakah yang telah mereka lakukan yang menunjukkan kesungguhan?
ballot-asks-firmographics = Bagaimanakah syarikat mereka: industri, saiz, negara, alat?

# The decision log, and what people who edit apart share

decision-defined = Definisi dimulakan
decision-defined-says = “{ $title }”: kriteria { $n }, peringkat { $stages }
decision-participant = { $name } mengambil bahagian
decision-signs = menandatangani
decision-signs-not = tidak menandatangani
decision-position = { $name } tentang “{ $criterion }”
decision-stand = { $stand ->
    [agree] bersetuju
    [can_live_with_it] boleh menerimanya
   *[object] membantah
}
decision-overrule = Bantahan { $name } terhadap “{ $criterion }” ditolak
decision-proposer = Siapa yang mencadangkan “{ $criterion }”
decision-comment = Komen tentang “{ $criterion }”
decision-proposal = Cadangan daripada { $name }
decision-outcome = { $outcome ->
    [kept] diterima
    [merged] digabungkan dengan yang lain
    [dropped] digugurkan
   *[open] terbuka
}
decision-objection = Bantahan yang sering timbul
decision-taken-away = dibuang
decision-about-profile = Sama ada “{ $name }” ada dalam profil
decision-about-stage-criterion = Sama ada peringkat { $name } meminta “{ $criterion }”
decision-about-stage = Peringkat { $name }
decision-about-score = Apa yang memberi mata: { $name }
decision-about-exclusion = Siapa yang dikecualikan
decisions-none = Belum ada apa-apa yang dikatakan.
decisions-nobody = Tanpa nama
decisions-undone = ditarik balik
decisions-undoes = menarik balik keputusan { $no }
decisions-same = Sejak itu tiada yang berubah.
decisions-nothing-to-choose = Tiada apa-apa untuk dipilih.
decisions-counts = terpakai sehingga ada yang memilih
settled-same = Definisi kekal seperti sebelumnya.
settled-in-force = Definisi berkuat kuasa seperti yang dikatakan bersama.
settled-draft = Apabila digabungkan, definisi tidak dapat menentukan lead: kini ia draf untuk dibaiki dalam editor. Yang berkuat kuasa kekal.
settled-none = Apabila digabungkan, ia bukan definisi: { $why }. Yang berkuat kuasa kekal.
settled-kept-alive = Seorang membuang “{ $name }” sedangkan orang lain masih menggunakannya: ia kekal seperti kali terakhir.
share-written = Keputusan ditulis: { $n }, versi: { $versions }. Tiada lead dalam fail.
share-new = Keputusan baharu: { $n }
share-new-of = Keputusan baharu: { $n }, daripada { $names }
share-new-versions = Versi baharu: { $n }; tandatangan baharu pada versi sedia ada: { $signatures }
share-to-choose = Untuk dipilih: { $n }
share-dry-run = Tiada yang diubah.
versions-apart = Versi { $nos } dipersetujui secara berasingan. Setujui satu teks dan tandatangani: ia akan mengetahui kedua-duanya. Sehingga itu versi { $counts } terpakai.
error-share-unreadable = Fail ini bukan fail perkongsian.
error-share-unreadable-remedy = Pilih fail yang ditulis oleh “Kongsi” di ruang kerja lain.
error-share-newer = Leadpact yang lebih baharu menulis fail ini.
error-share-newer-remedy = Kemas kini Leadpact, kemudian gabungkan semula.
error-share-damaged = Fail ini tidak seperti ketika ditulis. Tiada apa-apa diambil daripadanya.
error-share-damaged-remedy = Minta ditulis semula, dan hantar sebagai fail, bukan teks.
error-share-foreign = Fail datang daripada pasukan yang tidak mengetahui apa-apa yang dikatakan atau ditandatangani di sini.
error-share-foreign-remedy = Gabungkan ke ruang kerja baharu yang kosong, atau mulakan daripada salinan satu ruang kerja.
error-nothing-to-take-back = Tiada lagi daripada orang ini untuk ditarik balik atau diulang.
error-nothing-to-take-back-remedy = Lihat log keputusan: setiap orang menarik balik kata-katanya sendiri.
error-said-since = Sejak itu ada orang mengatakan perkara lain tentangnya.
error-said-since-remedy = Ubah dalam editor; log menunjukkan siapa mengatakan apa.
error-choice-stands = Itu pilihan antara beberapa, yang tidak boleh semuanya berlaku semula.
error-choice-stands-remedy = Nyatakan semula apa yang harus terpakai.
error-decision-absent = Tiada keputusan dengan nombor itu.
error-decision-absent-remedy = Lihat nombornya dalam log keputusan.
error-nothing-to-choose = Tiada apa-apa untuk dipilih dengan nombor itu.
error-nothing-to-choose-remedy = Lihat senarai untuk dipilih; mungkin sudah ada yang memilih.

# The screen of decisions, and sharing

screen-decisions = Keputusan
decisions-says = Siapa memutuskan apa, bila dan mengapa. Tiada yang berubah di sini; yang ditarik balik kekal kelihatan.
decisions-unsaved = Editor mengandungi perubahan yang belum disimpan. Simpan atau buang dahulu; kemudian keputusan boleh ditarik balik, dipilih dan digabungkan.
decisions-empty = Belum ada keputusan
decisions-empty-says = Apa sahaja yang disimpan dalam editor, dijanjikan atau ditandatangani ada di sini, dengan siapa, bila dan mengapa.
decisions-about = Tentang
decisions-about-all = semuanya
decisions-who = Oleh
decisions-who-all = semua orang
decisions-none-such = Tiada keputusan seperti itu.
decisions-more = Tunjukkan lagi ({ $n })
decisions-take-back = Tarik balik
decisions-take-back-says = Setiap orang menarik balik kata-katanya sendiri, yang terakhir dahulu; bukan milik orang lain.
decisions-of = Kata-kata siapa
decisions-undo = Tarik balik yang terakhir
decisions-redo = Katakan semula
decisions-since = Yang berubah sejak itu
decisions-since-none = Pilih keputusan untuk membandingkan saat itu dengan sekarang.
decisions-since-of = Selepas keputusan { $no }, { $at }
decisions-take-up = Teruskan dari saat itu dalam editor
decisions-choices = Untuk dipilih: { $n }
decisions-choices-says = Orang yang menyunting berasingan mengatakan perkara berbeza tentang hal yang sama. Tiada yang hilang: pilih bersama.
decisions-choose = Pilih
decisions-choose-this = Pilih: { $says }
decisions-why = Sebab (untuk log)
share-title = Kongsi dan gabungkan
share-says = Untuk orang yang menyunting salinan ruang kerja ini secara berasingan. Fail mengandungi apa yang dikatakan dan ditandatangani, tidak pernah lead.
share-export-title = Untuk yang lain
share-export-says = Tulis fail dan hantarkan.
share-export = Tulis fail…
share-merge-title = Daripada yang lain
share-merge-says = Lihat fail, kemudian ambil: semuanya, atau tidak langsung.
share-merge-not = Simpan atau buang kandungan editor, dan buka ruang kerja untuk menulis; kemudian fail boleh diambil.
share-look = Lihat fail…
share-would = Inilah hasilnya. Belum ada yang berubah.
share-merge = Ambil
## Promises at the hand-off: on screen and on the command line
term-won-deal = urus niaga dimenangi
term-moment = { $weekday } { $date }, { $time }
term-example = Contohnya: diserahkan { $comes } – perlu selesai { $due }.
term-takes-nothing = Tiada tempat sedemikian antara janji.
term-takes-amount = Taip jumlah seperti 18000 atau 0.5.
term-takes-count = Taip nombor bulat seperti 120.
term-takes-share = Taip peratusan seperti 24, atau sekian daripada sekian seperti 18/75.
term-takes-hours = Taip jam seperti 4 atau 0.5.
term-takes-day-hours = Taip waktu seperti 09:00-12:30, 13:00-17:00.
term-takes-day = Taip tarikh seperti 2027-05-31.
term-takes-per = Pilih month, quarter atau year.
term-takes-currency = Taip tiga huruf mata wang, seperti EUR.
term-takes-stage = Pilih peringkat definisi mengikut kuncinya.
term-takes-yes-no = Taip yes atau no.
term-takes-name = Taip nama paling banyak 120 huruf.
screen-promises = Janji
promises-says = Apa yang dijanjikan setiap pihak semasa penyerahan. Ia ditandatangani bersama definisi.
promises-parts = Bahagian janji
promises-part-volume = Lead daripada pemasaran
promises-part-follow-up = Jawapan jualan
promises-part-hours = Waktu bekerja
promises-part-reasons = Sebab
promises-part-course = Semakan dan tandatangan
promises-part-objections = Bantahan
promises-ask-volume = Berapa banyak lead yang diserahkan oleh pemasaran?
promises-ask-follow-up = Berapa cepat jualan menjawab?
promises-ask-hours = Bilakah kerja dilakukan?
promises-ask-reasons = Mengapa lead dikembalikan, dan bilakah ia datang semula?
promises-ask-course = Bilakah kita menyemaknya semula, dan siapa menandatangani?
promises-ask-objections = Apakah bantahan lead yang berulang-ulang?
promises-none-yet = Belum ada apa-apa yang dijanjikan.
promises-none-here = Belum dinyatakan.
promises-stage = Lead pada peringkat
promises-clock-stage = Masa dikira dari peringkat
promises-per = Setiap
per-month = bulan
per-quarter = suku tahun
per-year = tahun
promises-leads = Lead yang dijanjikan
promises-leads-hint = Kosong bermaksud mengikut hasil kiraan sasaran.
promises-goal = Dikira ke belakang daripada sasaran
promises-revenue = Sasaran hasil
promises-currency = Mata wang
promises-goal-per = Dalam satu
promises-average = Nilai satu urus niaga yang dimenangi
promises-rate = { $from } → { $to }, %
promises-counted = Corong anda: { $n } daripada { $of }
promises-take = Guna { $n } daripada { $of } untuk { $step }
promises-take-short = Guna { $n } daripada { $of }
promises-counted-says = Dikira dalam corong ruang kerja ini setakat { $date }, pada laluan lengkap; lead yang masih dalam perjalanan dikira belum sampai.
promises-steps = Pengiraannya
promises-steps-none = Taip hasil, nilai urus niaga dan peratusannya: pengiraan ditunjukkan di sini.
promises-goal-remove = Buang sasaran
promises-within-hours = Perpercubaan pertama dalam, jam masa bekerja
promises-attempts = Jumlah percubaan
promises-within-days = Dalam sekian hari bekerja
promises-accept-hours = Diterima atau ditolak dalam, jam masa bekerja
promises-follow-up-head = Susulan
promises-accept-head = Terima atau tolak
promises-zone = Masa dalam { $zone }, zon masa definisi.
promises-zone-change = Tukar zon masa
promises-holidays = Hari cuti dan separuh hari
promises-holiday-day = Tarikh
promises-holiday-name = Namanya
promises-holiday-hours = Waktu bekerja, jika ada
promises-holiday-add = Tambah hari
promises-remove = Buang { $name }
promises-reason-name = Nama sebab
promises-reason-new = Sebab lain
promises-reason-add = Tambah sebab
promises-up = Alih { $name } ke atas
promises-down = Alih { $name } ke bawah
promises-names-criterion = menamakan kriteria
promises-nurture = Semula selepas (hari)
promises-nurture-never = tidak sekali-kali
promises-propose = Mula dengan cadangan
promises-propose-says = Sebab dan minggu kerja yang lazim, di tempat yang belum dinyatakan. Semuanya boleh diubah.
promises-review = Disemak semula pada
promises-effective = Berkuat kuasa dari
promises-effective-hint = Kosong: dari hari kedua-dua pihak menandatangani.
promises-in-months = Dalam { $n } bulan
promises-must-sign = Siapa mesti menandatangani, selain seorang daripada setiap pihak
promises-must-sign-none = Belum ada peserta yang menandatangani.
promises-name-people = Namakan siapa yang mengambil bahagian
promises-objection-new = Apa kata mereka?
promises-objection-add = Catat
promises-objections-none = Belum ada bantahan yang dicatat.
promises-objection-answer = Jawapan kita
promises-objection-heard = didengar { $n } kali, terakhir pada { $date }
promises-objection-again = Didengar lagi
promises-objection-close = Tutup
promises-objection-reopen = Buka semula
promises-objection-closed = Ditutup pada { $date }
promises-objection-beside = Log ini tidak ditandatangani: ia boleh bertambah setiap minggu.
promises-objection-disagreed = Dua orang mengatakan perkara yang berbeza mengenainya.
promises-part-wrong = (ada yang perlu dibaiki)
promises-will-draft = Kedua-dua pihak telah menandatangani. Sesiapa yang mengubah janji memulakan draf baharu yang ditandatangani semula oleh kedua-duanya.
promises-read-only = Ruang kerja ini hanya boleh dibaca: tiada apa yang boleh dijanjikan di dalamnya.
promises-first = Janji adalah tentang peringkat
promises-first-says = Setujui peringkat definisi dahulu; kemudian setiap pihak menjanjikan apa yang dilakukannya semasa penyerahan.
cli-promises-counted = { $from } → { $to }: { $n } daripada { $of }
cli-promises-fine = Tiada apa yang perlu dibaiki atau disemak.
cli-promises-same = Semuanya memang sudah begitu.
error-promise-unfit = Janji tidak boleh seperti yang ditaip.
error-promise-unfit-remedy = Tiada apa yang berubah. Taip seperti yang diterangkan, dan cuba lagi.
error-terms-unreadable = Fail ini tidak mengandungi janji.
error-terms-unreadable-remedy = Tiada apa yang berubah. Baiki tempat yang dinamakan, atau eksport semula janji dan sunting fail itu.
error-terms-newer = Leadpact yang lebih baharu menulis fail janji ini.
error-terms-newer-remedy = Kemas kini Leadpact, atau eksport semula janji daripada versi lama.
error-objection-absent = Tiada bantahan sedemikian.
error-objection-absent-remedy = Lihat nombornya dalam log: mungkin seseorang telah membuangnya.
error-objection-unfit = Bantahan, atau jawapannya, kosong atau terlalu panjang.
error-objection-unfit-remedy = Tulis paling banyak 500 huruf.
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = Kos perubahan ini
price-deals = Dimenangi
price-customers = Pelanggan
price-won-deals = { $n } urus niaga yang dimenangi mempunyai orang dalam senarai ini; sesuatu peringkat menangkapnya jika salah seorang ada di situ.
price-won-people = { $n } lead menjadi pelanggan.
price-won-nobody = { $n } lagi bukan milik sesiapa di sini.
price-caught-before = Ditangkap sebelum
price-caught-after = Ditangkap selepas
price-missed = Terlepas
price-unclear = Tidak jelas
price-over = Dalam senarai hari ini dengan { $n } lead:
price-nothing = tiada sesiapa berpindah.
price-caught-deals = { $after } daripada { $n } urus niaga dimenangi ditangkap, sebelumnya { $before }
price-caught-people = { $after } daripada { $n } pelanggan ditangkap, sebelumnya { $before }
price-unclear-change = Tidak dapat dinilai: { $before } → { $after }
price-missed-deals = Urus niaga dimenangi terlepas: { $missed }, tidak jelas: { $unclear }
price-missed-people = Pelanggan terlepas: { $missed }, tidak jelas: { $unclear }
price-no-sources = Tiada medan yang menyatakan asal lead.
versions-since = Apa yang berubah sejak versi { $no }
versions-signed = { $name } ({ $side }), { $date }
versions-in-effect = berkuat kuasa
versions-effective-from = berkuat kuasa mulai { $date }
versions-consequences = Kesannya pada senarai hari ini
versions-consequences-says = Kedua-dua teks pada { $n } lead yang ada sekarang; bukan apa yang berlaku dahulu.
versions-nobody-moves = Tiada sesiapa dalam senarai hari ini berpindah.
versions-uncounted = Siapa yang berpindah tidak dapat dikira: salah satu teks tidak dapat menilai senarai hari ini.
cli-versions-in-effect = Pada { $date } versi { $no } berkuat kuasa.
cli-versions-in-effect-none = Pada { $date } tiada versi yang dipersetujui berkuat kuasa.
home-effect-next = Versi { $no } telah dipersetujui dan berkuat kuasa mulai { $date }.
home-effect-until = Sehingga itu versi { $no } berkuat kuasa.
reminders-title = Patut dilihat
reminders-none = Tiada apa-apa untuk diingatkan.
reminders-go-agreement = Buka persetujuan
reminders-go-funnel = Lihat corong
reminders-go-criterion = Buka kriteria
reminders-more = dan { $n } lagi
reminder-review-past = Persetujuan sepatutnya disemak semula pada { $date }.
reminder-review-today = Hari ini persetujuan perlu disemak semula.
reminder-review-near = Persetujuan perlu disemak semula dalam { $days } hari, pada { $date }.
reminder-review-next = Semak bersama kedua-dua pihak, kemudian persetujui hari seterusnya.
reminder-effect-decides = Teksnya sudah menentukan lead sekarang, sebelum hari itu.
reminder-effect-next = Pastikan semua orang tahu sejak bila ia berkuat kuasa.
reminder-inflow-more = Lebih banyak lead datang: { $since } seminggu sejak versi { $no } dipersetujui, sebelumnya { $before }.
reminder-inflow-fewer = Lebih sedikit lead datang: { $since } seminggu sejak versi { $no } dipersetujui, sebelumnya { $before }.
reminder-inflow-rests = { $since } berbanding { $before }, { $weeks } minggu setiap satu: { $ratio } kali ganda (95%: { $low } hingga { $high }); { $p }.
reminder-inflow-next = Tanya kempen atau sumber mana yang berubah sebelum menilai definisi melalui bilangannya.
reminder-criterion-more = Lebih ramai yang datang memenuhi “{ $criterion }”: { $since }, sebelumnya { $before }.
reminder-criterion-fewer = Lebih sedikit yang datang memenuhi “{ $criterion }”: { $since }, sebelumnya { $before }.
reminder-criterion-rests = { $n } daripada { $of } berbanding { $was } daripada { $wasof }: { $points } mata (95%: { $low } hingga { $high }); { $p } antara semua kriteria.
reminder-criterion-next-older = Lihat sama ada medan masih diisi seperti dahulu, atau orang lain yang datang; yang terakhir datang mempunyai kurang masa.
reminder-chance-tiny = secara kebetulan kurang daripada sekali dalam 1,000
reminder-chance = secara kebetulan { $rate } daripada masa
reminders-nothing-agreed = Belum ada yang dipersetujui, jadi tiada perbandingan.
reminders-since = Sejak versi { $no } dipersetujui pada { $date }:
reminders-inflow-not = Bilangan lead yang datang tidak dapat dibandingkan: { $why }
reminders-criteria-not = Sama ada mereka memenuhi kriteria seperti dahulu tidak dapat dikatakan: { $why }
reminders-criteria = { $n } kriteria dibandingkan pada { $since } lead yang datang sejak itu dan { $before } sebelumnya: { $told } jelas lebih atau kurang dipenuhi; tentang { $few } terlalu sedikit diketahui.
reminders-by-field = Bila lead datang: { $field }.
reminders-by-known = Bila lead datang: sejak bila ia diketahui di sini.
reminders-not-days = tiada medan yang menyatakan hari lead datang.
reminders-not-weeks = kurang daripada empat minggu penuh diketahui, selepas atau sebelumnya.
reminders-not-leads = kurang daripada dua puluh lead datang selepas atau sebelumnya.
reminders-not-decided = versi itu tidak dapat menilai senarai hari ini.
reminders-inflow-same = Setakat yang dapat dikatakan, lead yang datang sama banyak: { $since } seminggu, sebelumnya { $before }.
reminder-criterion-next = Lihat sama ada medan masih diisi seperti dahulu, atau orang lain yang datang.
reminders-as-then = Yang sebelumnya seperti yang diketahui semasa dipersetujui, selepas tempoh yang sama.
reminders-as-now = Yang sebelumnya seperti yang diketahui sekarang: mereka mempunyai lebih banyak masa.

# Positions on criteria, the map of the room, objections at signing

screen-room = Pendirian
speaking = Siapa yang bercakap
speaking-nobody = Pilih siapa yang bercakap
speaking-first = Pilih siapa yang bercakap, kemudian pendiriannya.
stance-agree = Setuju
stance-can-live-with-it = Boleh terima
stance-object = Bantah
stance-silent = Belum bercakap
position-own = Pendirian orang yang bercakap
position-earlier = tentang susunan kata terdahulu
position-blocks = menghalang semua tandatangan
position-overruled = diketepikan oleh { $name }: “{ $why }”
position-proposed-by = Dicadangkan oleh { $names }
position-propose = Nyatakan { $name } sebagai pencadang
position-take-back = Tarik balik pendirian
positions-open =
    { $n ->
        [0] Pendirian: belum ada sesiapa bercakap
       *[other] Pendirian: { $n } orang sudah bercakap
    }
positions-of-saved = Anda mengubah apa yang ditanya di sini. Pendirian di bawah adalah tentang teks yang disimpan; simpan dahulu, kemudian bincangkan susunan kata baharu.
positions-save-first = Simpan definisi; selepas itu semua orang boleh menyatakan pendirian.
objection-reason = Mengapa ini tidak boleh ditandatangani begini
objection-say = Bantah dengan sebab ini
overrule = Ketepikan
overrule-open = Ketepikan bantahan
overrule-by = Siapa yang memutuskan
overrule-reason = Mengapa
overrule-says = Bantahan { $name } kekal dalam teks yang ditandatangani, bersama kedua-dua sebab.
overrule-nobody = Tiada orang lain yang menandatangani bagi pihak { $name }, jadi bantahan ini tidak boleh diketepikan. Bantahan boleh ditarik balik, atau tetapkan orang lain yang menandatangani bagi pihak itu.
remarks = Ulasan
remark = Ulasan
remark-make = Tambah
remark-remove = Buang ulasan ini
room-criterion = Kriteria
room-mood = Pendirian bilik
room-next =
    { $n ->
        [0] Tiada percanggahan
        [1] Percanggahan seterusnya
       *[other] Seterusnya daripada { $n } percanggahan
    }
room-next-key = Percanggahan seterusnya: N
room-no-disagreement = Tiada sesiapa membantah.
room-in-editor = Tunjukkan dalam definisi
room-summary = Dipertikaikan: { $disputed } · perlu dibincangkan: { $open } · selesai: { $settled }
room-remarks =
    { $n ->
       *[other] { $n } ulasan
    }
room-nobody = Belum ada sesiapa terlibat
room-nobody-says = Tetapkan siapa yang terlibat bagi pemasaran dan jualan; kemudian setiap orang menyatakan pendiriannya.
room-name-people = Tetapkan siapa yang terlibat
room-empty = Belum ada apa-apa untuk dinyatakan pendirian
room-empty-says = Apabila definisi mempunyai kriteria, semua orang menyatakan pendirian tentang setiap satunya di sini.
mood-disputed = Dipertikaikan
mood-one-side = Hanya { $side } sudah bercakap
mood-unspoken = Belum ada sesiapa bercakap
mood-overruled = Bantahan diketepikan
mood-livable = Semua boleh terima
mood-agreed = Semua setuju
signing-stopped =
    { $n ->
       *[other] { $n } bantahan menghalang semua tandatangan
    }
signing-objects = { $name } membantah “{ $criterion }”: “{ $reason }”
signing-to-room = Bincangkan
signing-waits = Tandatangan { $name } belum ada.
signing-waits-left = { $name } mesti menandatangani tetapi tidak lagi menandatangani. Tetapkan semula sebagai penandatangan, atau ubah siapa yang mesti menandatangani.
signing-side-nobody = Belum ada peserta yang menandatangani bagi pihak { $side }. Sesiapa yang menandatangani akan ditambah.
dissent = Pendapat berbeza
dissent-says = Bantahan ini telah diketepikan. Semuanya sebahagian daripada teks yang ditandatangani.
dissent-line = { $name } ({ $side }) membantah “{ $criterion }”: “{ $reason }”. Diketepikan oleh { $by }: “{ $why }”.
error-criterion-absent = Definisi tiada kriteria ini.
error-criterion-absent-remedy = Lihat kriteria dan id masing-masing.
error-speaker-absent = Orang ini tidak terlibat.
error-speaker-absent-remedy = Tetapkan orang ini dahulu, dengan pihaknya.
error-objection-reason-missing = Bantahan mesti disertakan sebab.
error-objection-reason-missing-remedy = Nyatakan sebabnya supaya yang lain boleh menjawab.
error-overrule-reason-missing = Bantahan hanya diketepikan dengan sebab.
error-overrule-reason-missing-remedy = Nyatakan sebabnya; kedua-dua sebab turut ditandatangani.
error-no-objection = Orang ini tiada bantahan yang menghalang tandatangan.
error-no-objection-remedy = Lihat pendirian semua orang.
error-not-a-decider = Orang ini tidak boleh mengetepikan bantahan itu.
error-not-a-decider-remedy = Orang lain yang menandatangani bagi pihak yang sama boleh, atau pembantah menariknya balik.
error-comment-absent = Ulasan itu tiada.
error-comment-absent-remedy = Lihat ulasan yang ada.
error-comment-of-another = Ulasan ini milik orang lain.
error-comment-of-another-remedy = Penulisnya boleh membuangnya.
error-comment-empty = Ulasan ini kosong.
error-comment-empty-remedy = Taip apa yang anda ingin katakan.
error-remark-too-long = Sebab atau ulasan terlalu panjang.
error-remark-too-long-remedy = Nyatakan dalam selebih-lebihnya 1,000 huruf.
error-signing-objected = Tiada sesiapa boleh menandatangani selagi seorang penandatangan membantah.
error-signing-objected-remedy = Bincangkan sehingga bantahan ditarik balik, atau biarkan orang lain yang menandatangani bagi pihak itu mengetepikannya dengan sebab.
error-promises-wrong = Janji ini belum boleh ditandatangani.
error-promises-wrong-remedy = Betulkan dahulu.

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = Salinan
copies-says = Salinan mengandungi teks yang ditandatangani, kedua-dua cap jari dan siapa yang menandatangani, tidak pernah lead. Sesiapa yang mempunyai Leadpact boleh menyemaknya.
copies-keep-title = Untuk disimpan
copies-keep-says = Versi { $no } sebagai fail, untuk disimpan atau dihantar.
copies-keep-none = Belum ada versi yang dipersetujui, jadi tiada apa-apa untuk disimpan.
copies-keep = Simpan salinan…
copies-check-title = Untuk disemak
copies-check-says = Adakah salinan, atau seluruh ruang kerja, masih seperti semasa ditandatangani?
copies-check = Semak salinan…
copies-checking = Sedang disemak …
copies-signed-by = Tandatangan
copies-unsigned = tiada yang boleh dibaca
copies-here-same = Di sini ini versi { $no }, dengan tandatangan yang sama.
copies-here-altered = Menurut cap jarinya, ini dahulu versi { $no } di sini. Ruang kerja ini masih menyimpan teks itu seperti semasa ditandatangani.
copies-here-signed-otherwise = Di sini ini versi { $no }, tetapi dengan tandatangan lain. Di sini versi itu ditandatangani oleh { $names }.
copies-here-unknown = Ruang kerja ini tidak mengenalinya: tiada sesiapa menandatangani teks ini di sini.
verify-differs-untitled = Salinan ini tidak lagi seperti semasa ditandatangani.

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = Mengikut masa
over-time-says = Siapa yang sampai ke setiap peringkat, dan bila.
figure-days = { $n } hari
figure-interval = Selang 95 %: { $low } hingga { $high }
figure-marks = Tanda pada gambar
figure-open = Buka { $n } ini
figure-formulas = Cara ini dikira
figure-export = Eksport angka ini
figure-export-svg = Gambar (SVG)
figure-export-png = Gambar (PNG)
figure-export-pdf = Halaman (PDF)
figure-export-xlsx = Jadual (XLSX)
figure-export-csv = Jadual (CSV)
error-figure-nothing-to-draw = Tiada apa-apa yang boleh dilukis untuk angka ini.
error-figure-nothing-to-draw-remedy = Tulis angkanya sebagai CSV atau XLSX, atau import apa yang diminta oleh notanya.

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = { $n } daripada { $of } lead sampai ke { $last }
figure-funnel-title = { $through }; paling banyak berhenti antara { $from } dan { $to }, hanya { $rate } yang meneruskan
figure-conversion = { $from } ke { $to }
figure-conversion-formula = Lead di { $to } ÷ lead di { $from }
figure-foot-run = larian { $hash }
screen-dashboard = Papan pemuka
dashboard-says = Apa yang dilihat bersama oleh kedua-dua pihak, pada satu halaman.
review-title = Semakan { $title }
review-export = Pakej semakan (PDF)
review-export-says = Semua angka halaman ini di atas kertas, setiap muka surat dengan versi, hari dan larian asasnya
review-said = Apa kata angka
present = Bentang
present-says = Satu angka pada satu masa, sepenuh tetingkap; kekunci anak panah untuk ke depan dan ke belakang
present-end = Tamatkan pembentangan
present-next = Angka seterusnya
present-previous = Angka sebelumnya
present-place = { $no } daripada { $n }

review-run = Larian
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = Tempoh
figure-first-day = Hari pertama
figure-last-day = Hari terakhir
period-week = mgu { $week } { $year }
period-quarter = S{ $quarter } { $year }
screen-speed = Kelajuan
speed-says = Berapa lama dari peringkat ke peringkat, siapa yang masih menunggu, dan apa yang ada di mana.
time-stage-gone = Takrifan tiada peringkat “{ $stage }”
time-stage-gone-remedy = Pilih satu yang ada: { $stages }.
time-way-entries = Setiap ketibaan dikira dalam tempoh harinya; yang datang lagi dikira lagi.
time-way-period = Mengikut tempoh: yang sampai ke peringkat kemudian dibahagi yang sampai ke peringkat pertama dalam tempoh sama. Bukan lead yang sama, maka bahagiannya tiada selang dan boleh melebihi 100%.
time-way-cohort = Mengikut kohort: daripada yang sampai ke peringkat pertama dalam satu tempoh, siapa yang terus ke peringkat kemudian. Yang masih boleh adalah tertangguh, bukan hilang.
time-way-snapshot = Keadaan semasa: daripada semua yang pernah sampai ke satu peringkat, siapa yang sudah sampai ke peringkat seterusnya. Hari tidak dikira, maka ketibaan baharu menurunkan bahagiannya.
time-within = dalam { $days } hari
time-no-window = tidak kira berapa lama
time-above-whole = Lebih ramai sampai ke peringkat kemudian berbanding yang pertama pada { $periods }: mereka sampai ke yang pertama dalam tempoh terdahulu, atau melangkauinya.
time-entries-title = { $period }: { $n } sampai ke { $stage }, selepas { $before } pada { $earlier }
time-no-whole-period = Belum ada tempoh yang tamat
time-period-title = { $period }: { $n } sampai ke { $to } dan { $of } ke { $from }, { $rate }
time-period-title-few = { $period }: { $n } sampai ke { $to } dan { $of } ke { $from }, terlalu sedikit untuk satu bahagian
time-period-formula = Ketibaan ke peringkat kemudian dalam tempoh ÷ ketibaan ke peringkat pertama dalam tempoh
time-n-undated = { $n } lagi tiada hari yang diketahui.
time-nothing = Tiada sesiapa sampai pada hari yang diketahui.
time-pending-note = Tertangguh: masih boleh berubah
time-band = Selang 95%
time-target = Sasaran { $rate }
time-no-days = Hari { $stages } tidak diketahui bagi sesiapa: tiada tempoh dan kohortnya.
time-no-days-remedy = Import sejarah peringkat, atau namakan dalam takrifan medan yang menyimpan tarikhnya.
time-beside-outside = Di luar tempoh ini: { $stages }.
time-beside-to-come = Pada hari yang belum tiba, dan tidak dalam mana-mana tempoh: { $stages }.
time-beside-undated = Pada hari yang tidak diketahui, dan tidak dalam mana-mana tempoh: { $stages }.
time-incomplete = { $period } belum tamat.
time-snapshot-title = Paling sedikit yang terus dari { $from } ke { $to }: { $rate }, { $n } daripada { $of }
time-snapshot-title-few = Tiada peringkat dengan { $least } lead: terlalu sedikit untuk satu bahagian
time-cohort-title = { $rate } daripada yang sampai ke { $from } mencapai { $to } dalam { $days } hari ({ $n } daripada { $of } yang tempohnya sudah tamat)
time-cohort-title-open = Setakat ini { $rate } daripada yang sampai ke { $from } mencapai { $to } ({ $n } daripada { $of })
time-cohort-title-few = { $n } daripada { $of } terus dari { $from } ke { $to }: terlalu sedikit untuk satu bahagian
time-cohort-title-none = Belum ada kohort yang boleh dikatakan terus atau tidak dari { $from } ke { $to }
time-cohort-formula = Ahli kohort yang mencapai peringkat kemudian dalam tempoh ÷ kohort, tanpa yang sudah ada sebelumnya atau yang harinya tidak diketahui
time-cohort-pending = { $n } masih boleh terus dari { $from } ke { $to }: tertangguh, bukan hilang.
time-cohort-late = { $n } sampai ke { $to } selepas tempohnya tamat; dikira tidak bertukar.
time-cohort-before = { $n } sudah di { $to } sebelum { $from }; tidak dikira ke mana-mana.
time-cohort-undated = { $n } sampai ke { $to } pada hari yang tidak diketahui; tidak dikira ke mana-mana.
time-elapsed = Masa berlalu dikira { $days } hari setiap langkah; bahagian adalah kumulatif, setiap satu daripada seluruh kohortnya.
time-entered-in = Masuk pada
time-days-since = Hari sejak
time-by-days = { $n } hari
time-so-far = Setakat ini
time-all = Semua
time-map-title = { $from } → { $to } dalam { $days } hari: dari { $low } ({ $worst }) hingga { $high } ({ $best })
time-map-title-few = { $from } → { $to }: terlalu sedikit kohort untuk dibandingkan
time-map-formula = Yang mencapai peringkat kemudian setakat itu ÷ seluruh kohort
time-transition = Peralihan
time-entered = Masuk
time-converted = Terus
time-rate = Bahagian
time-not-converted = Tidak terus
time-skipped = Melangkau
time-pending = Tertangguh
time-late = Terlewat
time-before = Sudah di sana
time-undated = Hari tidak diketahui
time-median = Median
time-p25 = Suku dalam
time-p75 = Tiga suku dalam
time-p90 = Sembilan daripada sepuluh dalam
time-mean = Purata
time-took = Sampai
time-waiting = Menunggu
time-ended = Tamat sebelum itu
time-to-come = Belum tiba
time-days = Hari
time-middle-half = Separuh di tengah
time-quarters = Separuh di tengah: { $low } hingga { $high }; sembilan daripada sepuluh dalam { $most }
time-took-n = { $n } sampai
time-quantile-formula = Separuh masa berada di bawah median; antara dua hari dibaca pada garis lurus (takrif 7 Hyndman dan Fan)
time-speed-title = Langkah paling lama dari { $from } ke { $to }: separuh daripada { $n } mengambil paling lama { $days }
time-speed-title-few = Tiada { $least } yang pergi dari satu peringkat ke seterusnya pada hari yang diketahui
time-note-waiting = Masih menunggu, dan tidak dalam mana-mana bar: { $stages }.
time-note-ended = Tamat tanpa sampai ke sana: { $stages }.
time-note-before = Di peringkat kemudian sebelum yang pertama, dan tidak dalam mana-mana masa: { $stages }.
time-note-skipped = Melangkau peringkat pertama: { $stages }.
time-note-undated = Salah satu daripada dua hari tidak diketahui: { $stages }.
time-note-to-come = Hari pertama belum tiba: { $stages }.
time-note-done-only = Ini masa mereka yang sampai; yang masih menunggu mungkin lebih lama. Lengkung kemandirian juga mengira mereka.
time-days-range = { $low }–{ $high } hari
time-days-over = lebih { $n } hari
time-mark-median = Separuh dalam { $days }
time-mark-p90 = Sembilan daripada sepuluh dalam { $days }
time-times-title = { $from } → { $to }: separuh daripada { $n } paling lama { $days }, satu daripada sepuluh lebih { $p90 }
time-times-title-few = { $n } terus dari { $from } ke { $to } pada hari yang diketahui: terlalu sedikit untuk masa yang lazim
time-times-title-none = Tiada sesiapa terus dari { $from } ke { $to } pada hari yang diketahui
time-from-days = Dari
time-to-days = Hingga
time-group = Kumpulan
time-day = Selepas
time-at-risk = Masih diperhati
time-still-on-the-way = Bahagian masih di perjalanan
time-low = Selang dari
time-high = Selang hingga
time-n = Dikira
time-days-from = Hari sejak { $stage }
time-censored = Belum sampai ketika kali terakhir dilihat
time-note-censored = Yang menunggu dikira hingga hari rujukan; yang jalannya tamat dikira hingga tamatnya.
time-median-not-yet = Separuh belum sampai
time-survival-formula = Selepas setiap hari ada yang sampai: baki × (1 − sampai ÷ masih diperhati) (Kaplan dan Meier)
time-log-rank-few = Kurang { $least } daripada { $one } atau { $other } sampai: tidak didakwa mana yang lebih cepat.
time-log-rank-differs = { $one } dan { $other } berbeza lebih daripada kebetulan (log-rank, p { $p }); sebabnya tidak dinyatakan olehnya.
time-log-rank-alike = Kebetulan sahaja boleh menjadikan { $one } dan { $other } berbeza sebanyak itu (log-rank, p { $p }).
time-lasting-title = Separuh sampai dari { $from } ke { $to } dalam { $days }, termasuk yang masih menunggu
time-lasting-title-open = Setakat ini kurang separuh sampai dari { $from } ke { $to }
time-lasting-title-few = { $n } sampai dari { $from } ke { $to }: terlalu sedikit untuk masa yang lazim
time-lasting-title-two = { $from } → { $to }: separuh { $one } dalam { $days }, { $other } dalam { $more }
time-lasting-title-alike = { $from } → { $to }: tiada kumpulan yang jelas lebih cepat
time-stage = Peringkat
time-there = Ada sekarang
time-days-there = Hari di sana
time-overdue = Lebih lama daripada sembilan daripada sepuluh
time-ageing-says = Tertunggak bermaksud lebih lama di sana daripada sembilan daripada sepuluh yang terus; jika kurang { $least } yang terus, tiada yang dipanggil tertunggak.
time-ageing-title = { $n } daripada { $of } di { $stage } lebih lama di sana daripada sembilan daripada sepuluh yang terus
time-ageing-title-none = Tiada sesiapa yang jelas terlalu lama
time-ageing-title-nobody = Tiada sesiapa dalam perjalanan
time-at-start = Pada permulaan
time-came = Masuk
time-known-since = Didapati di sana
time-left = Keluar
time-at-end = Pada akhir
time-stock-says = Lead berada di peringkat terjauh yang dicapainya, sehingga ia terus atau jalannya tamat. Yang sudah ada ketika pertama diketahui disebut didapati di sana.
time-stock-formula = Pada permulaan + didapati + masuk − keluar = pada akhir
time-stock-title = { $period }: { $stage } bertambah { $n } kepada { $there }, lebih daripada yang lain
time-stock-title-none = { $period }: tiada peringkat bertambah

# Corong pasukan sendiri, dan hasil urus niaga

unit-companies = { $n } syarikat
unit-deals = { $n } urus niaga
own-unit-person = Orang
own-unit-company = Syarikat
own-unit-deal = Urus niaga
own-funnel-ordered = Mengikut urutan
own-funnel-strict = Terus berturutan
own-funnel-unordered = Sebarang urutan, mengikut masa
own-funnel-any = Tanpa mengira masa
own-funnel-within-days = dalam { $n } hari
own-funnel-within-hours = dalam { $n } jam
own-funnel-within-minutes = dalam { $n } minit
own-funnel-within-seconds = dalam { $n } saat
own-funnel-finding = { $name }: { $share } sampai ke “{ $step }” ({ $n } daripada { $of })
own-funnel-nobody = { $name }: belum ada yang sampai ke langkahnya
own-funnel-anonymous = Tanpa nama
own-funnel-note-anonymous = “{ $step }” tidak mengira sesiapa yang bernama: kadar selepasnya ialah nisbah dua kiraan, tanpa selang, dan boleh melebihi 100 %.
own-funnel-note-undated = { $n } sampai ke “{ $step }” pada hari yang tidak diketahui: urutan masa tidak mengiranya.
own-funnel-note-skipped = { $n } dikira di “{ $step }” kerana langkah kemudian, dan melangkau yang ini.
own-funnel-note-larger = “{ $step }” lebih banyak daripada langkah sebelumnya, yang boleh dilangkau.
own-funnel-note-pending = Masih dalam tempoh masanya, jadi belum selesai, bukan hilang: { $n }.
own-funnel-note-excluded = Dikeluarkan oleh pengecualian corong ini: { $n }.
own-funnel-note-elsewhere = Urus niaga dicipta sebelum orangnya dikenali, jadi bukan sebahagian perjalanan mereka (dari sumber lain): { $n }.
own-funnel-note-unordered = Dalam sebarang urutan, langkah 2 bermaksud dua langkah yang mana-mana, dan seterusnya.
own-funnel-note-company = Syarikat sampai ke sesuatu langkah apabila salah seorang orangnya sampai.
own-funnel-note-deal = Urus niaga sampai ke sesuatu langkah apabila orangnya yang paling jauh sampai.
own-column-pending = Belum selesai
own-column-skipped = Melangkau
own-column-days-mean = Hari sebelumnya, purata
own-column-days-median = Hari sebelumnya, median
own-column-days-p90 = Hari sebelumnya, 90 % dalam
own-part-all = Semua
own-formula-name = Dari “{ $before }” ke “{ $step }”
own-formula = dikira di “{ $step }” ÷ dikira di “{ $before }”
funnels-kept = Disimpan: “{ $name }”.
funnels-removed = Dipadam: “{ $name }”. “funnels restore” membatalkannya.
funnels-none = Belum ada corong sendiri. “funnels keep FILE” menyimpannya.
funnels-column-name = Corong
funnels-column-unit = Mengira
funnels-column-steps = Langkah
deals-finding = { $share } daripada urus niaga yang ditutup dimenangi ({ $n } daripada { $of })
deals-finding-none = Belum ada urus niaga yang dimenangi atau gagal
deals-closed-from = ditutup sejak { $from }
deals-closed-to = ditutup hingga { $to }
deals-closed-between = ditutup dari { $from } hingga { $to }
deals-column-deals = Urus niaga
deals-column-won = Dimenangi
deals-column-lost = Gagal
deals-column-open = Terbuka
deals-column-win-rate = Kadar kemenangan
deals-column-won-of-all = Dimenangi daripada semua
deals-column-won-amount = Nilai dimenangi
deals-column-won-average = Purata dimenangi
deals-column-days-n = Diukur
deals-column-days-mean = Hari, purata
deals-column-days-least = Hari, paling singkat
deals-column-days-p10 = Hari, 10 % dalam
deals-column-days-p25 = Hari, 25 % dalam
deals-column-days-median = Hari, median
deals-column-days-p75 = Hari, 75 % dalam
deals-column-days-p90 = Hari, 90 % dalam
deals-column-days-most = Hari, paling lama
deals-column-days-negative = Tamat sebelum bermula
deals-column-within = Dalam { $n } hari
deals-column-sourced-elsewhere = Lebih lama daripada orangnya
deals-column-won-before-known = Dimenangi sebelum orangnya dikenali
deals-figures-label = Dimenangi daripada yang ditutup
deals-interval-note = Bar nipis ialah selang 95 %.
deals-note-open = { $n } daripada { $of } masih terbuka: tarikh tutupnya ramalan dan tidak masuk mana-mana angka.
deals-note-overdue = { $n } daripada { $of } yang terbuka sepatutnya sudah ditutup.
deals-note-elsewhere = { $n } daripada { $of } urus niaga lebih lama daripada orang pertamanya: dari sumber lain, apa pun yang dibuat orang itu kemudian.
deals-note-before = { $n } daripada { $of } urus niaga dimenangi ditutup sebelum orang pertamanya dikenali.
deals-note-negative = { $n } daripada { $of } tamat sebelum bermula: semak tarikhnya.
deals-note-currencies = { $n } daripada { $of } nilai dimenangi dalam mata wang lain, dan tidak dijumlahkan.
deals-formula-win-rate = dimenangi ÷ (dimenangi + gagal)
deals-formula-average = nilai dimenangi ÷ urus niaga dimenangi yang bernilai
error-own-funnel-unreadable = Ini bukan corong.
error-own-funnel-unreadable-remedy = Butirannya menyebut tempatnya dan apa yang betul di situ.
error-own-funnel-newer = Leadpact yang lebih baharu menulis corong ini.
error-own-funnel-newer-remedy = Kemas kini Leadpact, kemudian baca semula.
error-own-funnel-absent = Tiada corong dengan nama itu.
error-own-funnel-absent-remedy = Pilih yang disimpan; mungkin sudah ditukar nama atau dipadam.
error-own-funnel-named = Sudah ada corong dengan nama itu.
error-own-funnel-named-remedy = Beri nama lain.
error-own-table-absent = Corong meminta baris yang tidak pernah diimport.
error-own-table-absent-remedy = Import baris itu, atau pilih cara lain mencapai langkahnya.
error-own-step-not-a-date = Satu langkah mengambil harinya daripada medan yang bukan tarikh.
error-own-step-not-a-date-remedy = Pilih medan tarikh, atau kosongkan.
error-own-step-stage-absent = Satu langkah menyebut peringkat yang tiada dalam definisi.
error-own-step-stage-absent-remedy = Ubah corong dan pilih peringkat yang ada: yang lama mungkin dipadam atau ditukar nama.
error-own-step-undated = Satu langkah tiada hari, sedangkan corong ini bertanya bila.
error-own-step-undated-remedy = Pilih tarikh untuk langkah itu, atau kira tanpa mengira masa.
own-says = Dengan istilah pasukan sendiri: setiap kiraan membuka siapa yang dikira.
own-under = Corong sendiri
own-new = Corong baharu…
own-edit = Ubah corong ini
own-unit = Yang dikira
own-dialog-new = Corong sendiri
own-dialog-edit = Ubah “{ $name }”
own-name = Nama
own-order = Urutan
own-window-none = tanpa had
own-steps = Langkah, pertama hingga terakhir
own-step-name = Nama langkah { $n }
own-step-owner = Pemilik langkah { $n }
own-step-reached = Apa yang membawa ke langkah { $n }
own-step-choice = Yang diminta langkah { $n }
own-step-values = Nilai bagi langkah { $n }, dipisah ;
own-step-on = Harinya, bagi langkah { $n }
own-step-on-none = tiada hari
own-step-add = Tambah langkah
own-step-remove = Keluarkan langkah { $n }
own-step-up = Naikkan langkah { $n }
own-step-down = Turunkan langkah { $n }
own-step-keys = Alt dan anak panah mengalihkan langkah semasa.
own-reached-everybody = Semua yang ada
own-reached-date = Tarikhnya ada
own-reached-where = Medan menyatakan
own-reached-stage = Peringkat dipenuhi
own-reached-activity = Aktiviti
own-reached-recorded = Peringkat yang direkodkan
own-reached-outcome = Urus niaga tamat
own-reached-counted = Dikira, tanpa nama
own-count-here = Dikira sekarang
own-counting = Mengira …
own-save = Simpan corong ini
own-delete = Padam corong ini
own-deleted = “{ $name }” dipadam.
own-restore = Batalkan
own-open-file = Buka fail …
own-save-file = Simpan sebagai fail …
# The controls of figures over time

time-way = Cara kira
time-by-entries = Ketibaan
time-by-period = Mengikut tempoh
time-by-cohort = Mengikut kohort
time-by-snapshot = Keadaan semasa
time-every = Panjang tempoh
time-every-day = Hari
time-every-week = Minggu
time-every-month = Bulan
time-every-quarter = Suku tahun
time-every-year = Tahun
time-since = Dari hari
time-until = Hingga hari
time-usual = Biasa
time-from = Dari peringkat
time-to = Ke peringkat
time-window = Tempoh masa
time-compare = Banding mengikut

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = Tiada janji seberapa cepat jualan menghubungi lead
time-sla-none-acceptance = Tiada janji seberapa cepat jualan berkata ya atau tidak
time-sla-none-remedy = Tetapkannya, dan waktu bekerja, di Setujui › Janji.
time-sla-follow-up = hubungan pertama selepas { $stage }
time-sla-acceptance = jawapan selepas { $stage }
time-sla-kept = Ditepati
time-sla-broken = Tidak ditepati
time-sla-not-due = Belum tiba masa
time-sla-cannot-say = Waktu tidak diketahui
time-sla-rate = Ditepati daripada yang tiba masa
time-sla-title = { $rate } daripada yang tiba masa mendapat respons yang dijanjikan selepas { $stage } ({ $n } daripada { $of })
time-sla-title-few = { $n } daripada { $of } yang tiba masa mendapat respons selepas { $stage }: terlalu sedikit untuk satu bahagian
time-sla-title-none = Tidak dapat dikatakan bagi sesiapa sama ada janji selepas { $stage } ditepati
time-sla-says = Tarikh tiada waktu: yang pasti tepat masa dikira ditepati, yang pasti lewat tidak, dan antaranya tiada yang didakwa.
time-sla-pending = { $n } belum tiba masa: tidak ditepati mahupun dilanggar.
time-sla-unsaid = Bagi { $n } bergantung pada waktunya; import dengan waktu akan menjelaskan.
time-sla-no-evidence = Tiada yang menunjukkan bila jualan menghubungi sesiapa. Import aktiviti dengan tarikhnya, urus niaga, atau sejarah peringkat.
time-sla-formula = Yang mendapat respons dalam waktu bekerja yang dijanjikan ÷ yang tiba masa dan dapat dikatakan
time-sla-broken-n = Tidak ditepati: { $n }
time-sla-promise = Janji yang mana
time-sla-which-follow-up = Hubungan pertama
time-sla-which-acceptance = Ya atau tidak

time-as-decided = seperti diputuskan: { $versions }
time-as-decided-version = versi { $no } sejak { $date }
time-as-decided-none = seperti diputuskan: tiada versi pernah berkuat kuasa, maka takrifan semasa digunakan


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = Wang
money-page-says = Berapa kos lead, apa hasilnya, dan apa yang diperlukan oleh satu matlamat.
money-source = Sumber
money-campaign = Kempen
money-month = Bulan
money-value = Nilai
money-all = Kesemuanya
money-unsaid = Tidak dinyatakan
money-elsewhere = Dari tempat lain: lebih lama daripada orangnya
money-unclear = Tarikh tiada
money-nobody = Bukan milik sesiapa dalam senarai
money-rest = Lain-lain: { $n }
money-from-to = { $from } hingga { $to }
money-until = hingga { $to }
money-in = dalam { $currency }
money-in-none = tanpa mata wang yang dinyatakan
money-lead = lead
money-leads = Lead
money-media-cost = Kos media
money-cost = Semua kos
money-cost-per-lead = Kos setiap lead (media)
money-cost-per = Kos setiap { $stage }
money-customers = Pelanggan baharu
money-cac = Kos setiap pelanggan (CAC)
money-won = Menang
money-lost = Kalah
money-open = Terbuka
money-revenue = Hasil
money-average-won = Purata urus niaga menang
money-win-rate = Kadar menang
money-gain = Untung
money-roi = Pulangan (1 = jumlah dibelanjakan)
money-cycle-days = Kitaran jualan
money-velocity = Hasil sehari
money-revenue-per-account = Hasil setiap akaun
money-margin = Margin kasar
money-churn = Kadar berhenti
money-clv = Nilai sepanjang hayat (CLV)
money-payback = Bayar balik
money-payback-months = Bayar balik dalam bulan
money-months = { $n } bulan
money-rejected = Dikembalikan
money-rejected-rate = Bahagian dikembalikan
money-rejected-cost = Kos yang dikembalikan
money-good = Lead baik
money-followed = Disusuli
money-not-followed = Tidak disusuli
money-not-recorded = Tidak diketahui
money-stands-for = Mewakili (anggaran)
money-cost-finding = Bagi setiap { $stage }, { $cheapest } berkos { $low } dan { $dearest } { $high }
money-cost-one = Kos setiap { $stage }: { $amount }
money-cost-none = Kos setiap lead belum dapat dinyatakan
money-cost-for = { $cost } untuk { $n } { $stage }
money-cost-basis-media = Lead dikira dengan kos media sahaja, pelanggan dengan semua kos. Lead dikira pada sumbernya, pada masa ia datang.
money-cost-basis-loaded = Kos setiap lead ialah media sahaja; lead di setiap peringkat dan pelanggan dikira dengan semua kos. Lead dikira pada sumbernya, pada masa ia datang.
money-no-costs = Tiada kos diketahui. Import, atau tampal sebagai baris: sumber, kempen, jenis, tempoh, amaun.
money-cost-undated = Kos tanpa tarikh, tidak dikira: { $n }
money-cost-backwards = Kos yang tamat sebelum bermula, tidak dikira: { $n }
money-cost-without-amount = Kos tanpa amaun, tidak dikira: { $n }
money-cost-negative = Kos negatif, dikira sebagai bayaran balik: { $n }
money-cost-overlapping = Kos bagi satu kempen dan jenis yang harinya bertindih, kedua-duanya dikira: { $n }
money-all-media = Tiada kos menyatakan jenisnya, jadi semuanya dianggap media.
money-no-media = Tiada jenis kos diketahui sebagai media: nyatakan yang mana.
money-media-are = Dianggap media: { $kinds }.
money-costs-of-all = Kos adalah bagi semua lead, bukan senarai ini sahaja.
money-leads-undated = Lead tidak dikira kerana masa datangnya tidak diketahui: { $n }
money-no-deals = Tiada urus niaga menang atau kalah. Import urus niaga dengan peringkat, amaun dan tarikh tutup.
money-deals-undated = Urus niaga tertutup tidak dikira kerana tarikh tutupnya tidak diketahui: { $n }
money-deals-without-amount = Urus niaga menang tanpa amaun tepat, tidak menambah apa-apa: { $n }
money-several-first = Urus niaga menang milik beberapa orang, dikira sekali, untuk yang datang dahulu: { $n }
money-several-shared = Urus niaga menang milik beberapa orang, dikira sekali, dibahagi sama: { $n }
money-left-out = Tidak dikira kerana tiada kadar { $currency }: { $amount } dalam { $n } amaun. Bulan tanpa kadar: { $months }, pertama { $first }.
money-without-currency = Amaun tanpa mata wang, dianggap { $currency }: { $n }
money-deals-won = Urus niaga menang: { $n }
money-revenue-finding = { $revenue } dimenangi; { $share } daripadanya datang dari { $best }
money-revenue-all = { $revenue } dimenangi
money-revenue-none = Tiada yang dimenangi dalam tempoh ini
money-roi-finding = { $cost } dibelanjakan dan { $revenue } dimenangi: pulangan { $roi }
money-roi-none = Pulangan tidak dapat dinyatakan: tiada kos diketahui bagi tempoh ini
money-roi-margin = Hasil dikira pada margin kasar yang dinyatakan. Apa yang akan dihasilkan lagi oleh lead tempoh ini tidak termasuk.
money-roi-no-margin = Tiada margin kasar dinyatakan, jadi hasil dikira penuh. Apa yang akan dihasilkan lagi oleh lead tempoh ini tidak termasuk.
money-open-deals = Urus niaga terbuka: { $n }
money-velocity-finding = Saluran jualan menghasilkan { $amount } sehari, dengan { $open } urus niaga terbuka
money-velocity-none = Hasil saluran jualan sehari tidak dapat dinyatakan: perlu urus niaga menang dengan amaun dan tarikh
money-velocity-says = Kadar menang ialah menang daripada menang dan kalah, purata ialah urus niaga menang, kitaran dari dicipta hingga ditutup bagi urus niaga menang. Tarikh tutup urus niaga terbuka ialah ramalan dan tidak dikira.
money-velocity-few = Hanya { $n } urus niaga ditutup: terlalu sedikit untuk dipercayai.
money-velocity-backwards = Urus niaga menang ditutup sebelum dicipta, tidak termasuk dalam kitaran: { $n }
money-clv-finding = Satu akaun bernilai { $amount } selama ia kekal
money-clv-none = Nilai satu akaun belum dapat dinyatakan
money-clv-month = Hasil dan kadar berhenti adalah sebulan.
money-clv-year = Hasil dan kadar berhenti adalah setahun.
money-clv-no-churn = Tanpa kadar berhenti, akaun kekal selamanya: tiada pembahagian dibuat.
money-says-missing = Masih perlu dinyatakan: { $inputs }.
money-payback-finding = Pelanggan membayar balik kos { $cac } selepas { $months }
money-payback-none = Tempoh bayar balik belum dapat dinyatakan
money-rejected-finding = { $amount } dibelanjakan untuk { $n } lead yang dikembalikan
money-rejected-none = Kos lead yang dikembalikan belum dapat dinyatakan
money-rejected-by = Dikembalikan ialah yang direkodkan oleh “{ $field }” sebagai dikitar semula, dipupuk atau tidak layak. Setiap lead pada satu baris menanggung bahagian kos yang sama.
money-rejected-unknown = Tiada status atau peringkat dalam senarai yang merekodkan lead dikembalikan.
money-rejected-n = { $n } daripada { $of } dikembalikan
money-not-followed-finding = { $n } daripada { $of } lead baik tidak disusuli: mungkin bernilai { $amount }
money-not-followed-count = Tidak disusuli: { $n } daripada { $of } lead baik
money-not-followed-none = Tidak dapat dinyatakan sama ada lead baik disusuli
money-not-followed-needs = Import aktiviti seperti panggilan dan mesyuarat, dan persetujui satu peringkat jualan.
money-not-followed-says = Baik ialah yang memenuhi “{ $stage }” dan semua sebelumnya; disusuli ialah yang ada urus niaga, atau aktiviti jenis ini: { $kinds }.
money-not-followed-unknown = Tiada rekod bagi { $n } lead baik, dan tiada import menyatakan semuanya ada: tentang mereka tidak diketahui.
money-not-followed-estimate = Amaun ini anggaran: seolah-olah dimenangi sebanyak yang disusuli, pada purata urus niaga menang.
money-not-followed-of = { $n } daripada { $of } lead baik
money-formula-cpl = kos media ÷ lead
money-formula-stage-media = kos media ÷ lead tempoh itu yang sampai ke peringkat
money-formula-stage-loaded = semua kos ÷ lead tempoh itu yang sampai ke peringkat
money-formula-cac = semua kos ÷ lead yang menjadi pelanggan dalam tempoh itu
money-formula-average = hasil ÷ urus niaga menang yang ada amaun
money-formula-win-rate = menang ÷ (menang + kalah)
money-formula-roi = (hasil × margin − kos) ÷ kos
money-formula-velocity = urus niaga terbuka × kadar menang × purata urus niaga menang ÷ hari kitaran jualan
money-formula-clv = hasil setiap akaun × margin kasar ÷ kadar berhenti, bagi tempoh yang sama
money-formula-payback = kos setiap pelanggan ÷ (hasil bulanan setiap akaun × margin kasar)
money-formula-rejected = semua kos baris × dikembalikan ÷ lead
money-formula-not-followed = tidak disusuli × menang ÷ disusuli × purata urus niaga menang
plan-stage = Peringkat
plan-needed = Diperlukan
plan-least = Sekurang-kurangnya
plan-most = Paling banyak
plan-conversion = Ke peringkat seterusnya, seperti dikira
plan-what-if = Andaikan (%)
plan-target = Sasaran
plan-promised = Dijanjikan
plan-came = Sudah datang
plan-deals = Urus niaga menang
plan-finding = { $deals } urus niaga menang memerlukan antara { $least } dan { $most } { $stage }
plan-needs = { $deals } urus niaga menang memerlukan { $needed } { $stage }
plan-none = Keperluan satu matlamat belum dapat dinyatakan
plan-needs-goal = Nyatakan matlamat: urus niaga menang, atau hasil dan purata urus niaga.
plan-from-to = Rancangan: { $from } hingga { $to }
plan-interval = Dikira ke belakang daripada penukaran yang dikira, setiap langkah dibundarkan ke atas. Sekurang-kurangnya dan paling banyak ialah hujung selang 95 % penukaran dari peringkat itu ke urus niaga menang.
plan-what-if-says = Andaikan { $percent } daripada “{ $stage }” terus maju: hujungnya lebih lebar daripada 95 %.
plan-no-conversion = Dari “{ $from }” ke “{ $to }” tiada kiraan yang boleh digunakan.
plan-unworkable = Matlamat tidak dapat dikira ke belakang: terlalu besar, atau sifar.
plan-formula-deals = matlamat ÷ hasil satu urus niaga, dibundarkan ke atas
plan-formula-back = keperluan peringkat seterusnya ÷ penukaran, dibundarkan ke atas
economics-currency = Mata wang
economics-margin = Margin kasar (%)
economics-churn = Kadar berhenti (%)
economics-revenue-per-account = Hasil setiap akaun
economics-span = Hasil dan kadar berhenti setiap
economics-span-month = bulan
economics-span-year = tahun
economics-media-kinds = Jenis kos yang merupakan media
economics-media-kinds-hint = Dengan ; di antaranya. Yang ada: { $kinds }
economics-rate-base = Kadar dinyatakan dalam
economics-rates = Kadar bulanan
economics-rates-hint = Satu baris bagi setiap bulan dan mata wang: 2026-01 PLN 0.2351
economics-save = Simpan
economics-kept = Disimpan: { $n }
economics-title = Yang tiada dalam fail
economics-says = Tiada nilai lalai di sini. Angka yang kekurangan salah satunya akan memberitahu.
money-paste-costs = Import atau tampal kos
money-by = Mengikut
money-costs = Kos lead
money-costs-media = Media
money-costs-loaded = Semua kos
money-time-from = Dari
money-time-to = Hingga
money-lines = Baris
money-lines-most = Terpenting
money-lines-all = Semua
money-revenue-by = Urus niaga mengikut
plan-title = Rancangan
plan-says = Dari matlamat kembali ke lead yang diperlukan.
plan-won = Matlamat: urus niaga menang
plan-revenue = Atau matlamat: hasil
plan-average-deal = Purata urus niaga; kosong seperti dikira
plan-from = Hari pertama
plan-to = Hari terakhir
plan-target-of = Sasaran: { $stage }
plan-what-if-stage = Andaikan, dari
plan-what-if-none = seperti dikira
plan-what-if-percent = peratus terus maju
error-economics-unfit = Ini bukan input untuk angka wang.
error-economics-unfit-remedy = Nyatakan bahagian 0 hingga 100, amaun melebihi sifar, tiga huruf mata wang, atau tarikh seperti 2027-01-01.

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = Nilai
measure-share = Bahagian
measure-together = Terkumpul
measure-interval = Selang 95 %
hand-off-recorded-in = Direkodkan dalam “{ $field }”. Setiap lead berada tepat dalam satu sel.
passed-not-met = { $n } daripada { $of } lead yang diserahkan sebagai { $stage } tidak memenuhinya
passed-all-met = Semua { $of } lead yang diserahkan sebagai { $stage } memenuhinya ({ $n })
passed-nobody = Tiada sesiapa direkodkan pada { $stage } atau selepasnya ({ $n } daripada { $of })
passed-unknown = Tentang { $n } daripada { $of } yang diserahkan sebagai { $stage } tidak dapat dipastikan: ada nilai yang tiada.
passed-first = Bar mengira setiap lead sekali, menurut sebab pertamanya: yang tidak dipenuhi sebelum yang tidak dapat dipastikan, mengikut urutan definisi. Jadual juga mengira setiap sebab, jadi satu lead mungkin ada dalam beberapa baris.
passed-reason = Sebab
passed-criterion = Nama dalam fail
passed-first-not-met = Sebab pertama: tidak dipenuhi
passed-first-unknown = Sebab pertama: tidak diketahui
passed-every-not-met = Sebab apa-apa: tidak dipenuhi
passed-every-unknown = Sebab apa-apa: tidak diketahui
passed-bars = Lead, menurut sebab pertama
passed-recorded-in = Diserahkan: sesiapa yang direkodkan oleh “{ $field }” pada { $stage } atau selepasnya.
passed-must-not = Dipenuhi, sedangkan tidak boleh: { $criterion }
passed-score = { $score } di bawah { $points } mata
passed-grade = Gred bukan { $grades }
passed-stage = Tiada apa-apa dalam senarai yang menyatakan siapa di { $stage }
waiting-some = { $n } daripada { $of } lead yang memenuhi { $stage } tidak pernah diserahkan
waiting-nobody = Semua { $of } lead yang memenuhi { $stage } sudah diserahkan ({ $n } menunggu)
waiting-none-met = Tiada lead yang pasti memenuhi { $stage } ({ $n } daripada { $of })
waiting-lead = Lead yang menunggu
waiting-since = Sejak
waiting-days = Menunggu
waiting-named = { $shown } yang menunggu paling lama dinamakan; di sebalik bar ada semua { $n }.
waiting-recorded = Direkodkan sebelumnya: { $before }; tiada rekod: { $silent }; direkodkan sebagai sesuatu yang bukan nama peringkat: { $other }.
waiting-span = { $days } hari
waiting-undated = Tiada yang tahu sejak bila
waiting-leads = Lead yang menunggu
losses-deals = Urus niaga yang tewas
losses-no-deals = Tiada jadual urus niaga yang menyatakan bagaimana ia berakhir
losses-no-deals-says = Import urus niaga daripada CRM anda dengan peringkat, sebab kekalahan dan nilainya.
losses-none = Tiada urus niaga direkodkan sebagai tewas
losses-blank = Sebab tidak direkodkan
losses-by-reason = Sebab yang direkodkan
losses-by-source = Asal lead
losses-by-stage = Sejauh mana sampai
losses-agreed-as = Sebab yang dipersetujui
losses-most-reason = Sebab paling kerap urus niaga tewas: { $what }, { $n } daripada { $of }
losses-most-source = Kebanyakan urus niaga yang tewas datang daripada { $what }: { $n } daripada { $of }
losses-most-stage = Kebanyakan urus niaga yang tewas milik lead di { $what }: { $n } daripada { $of }
losses-not-said = Tiada rekod tentang perkara itu bagi { $n } urus niaga yang tewas
losses-no-amount = Nilai { $n } daripada { $of } tidak diketahui; dikira sebagai urus niaga tetapi tidak menambah wang.
losses-field = Dibaca daripada “{ $field }”.
losses-no-field = Tiada medan yang menyatakan sebabnya. Import satu, seperti sebab kekalahan daripada CRM anda.
losses-none-agreed = Belum ada sebab dipersetujui, jadi ini kata CRM. Setujui beberapa di halaman janji.
losses-agreed = Sebab yang dipersetujui: { $agreed }; perkataan lain CRM: { $other }; tiada rekod: { $blank }.
losses-of-nobody = Urus niaga yang bukan milik sesiapa dalam senarai tiada asal dan tiada peringkat.
losses-several = Beberapa asal
losses-worth = Nilainya
losses-worth-formula = Jumlah nilai urus niaga yang tewas, setiap satu sekali, setiap mata wang berasingan.
rejections-leads = Lead yang dikembalikan
rejections-no-field = Tiada apa-apa dalam senarai yang menyatakan siapa yang dikembalikan jualan
rejections-no-field-says = Import sebab penolakan atau status lead, atau jadikan satu peringkat keputusan jualan.
rejections-none = Tiada lead yang dikembalikan
rejections-most-reason = Sebab paling kerap lead dikembalikan: { $what }, { $n } daripada { $of }
rejections-most-source = Kebanyakan lead yang dikembalikan datang daripada { $what }: { $n } daripada { $of }
rejections-most-stage = Kebanyakan lead yang dikembalikan berada di { $what }: { $n } daripada { $of }
rejections-not-said = { $n } lead dikembalikan, dan tiada rekod tentang perkara itu
rejections-known-by = Dikembalikan, menurut { $from }. Yang diterima jualan tidak dikembalikan, apa pun statusnya.
again-none = Belum ada perjalanan yang berakhir, jadi belum ada yang boleh datang lagi
again-none-says = Perjalanan berakhir di peringkat terakhir, atau apabila peringkat atau sejarahnya menyatakan tewas, dikitar semula atau dibatalkan kelayakan.
again-recycled = { $n } daripada { $of } perjalanan yang dikitar semula diikuti yang kedua
again-all = { $n } daripada { $of } perjalanan yang berakhir diikuti yang kedua
again-ended-by = Berakhir kerana
again-ended = Perjalanan yang berakhir
again-came = Datang lagi
again-then = kemudian di { $stage }
again-says = Setiap perjalanan yang berakhir dikira sekali. Yang kedua hanya dikira daripada apa yang berlaku selepasnya.
again-formula = Perjalanan yang diikuti perjalanan lain orang yang sama ÷ perjalanan yang berakhir.
open-owner = Milik siapa
open-deals = Urus niaga terbuka
open-age = Separuh lebih lama daripada
open-oldest = Terlama
open-close-date-passed = Tarikh tutup telah lepas
open-no-amount = Tiada nilai
open-no-close-date = Tiada tarikh tutup
open-no-deals-says = Import urus niaga daripada CRM anda dengan peringkat, pemilik, nilai dan tarikh.
open-none = Tiada urus niaga terbuka
open-no-owner = Tiada dinamakan
open-owner-field = Pemiliknya: “{ $field }”.
open-owner-of-people = Urus niaga tidak menyatakan pemiliknya; “{ $field }” orang pertamanya menyatakannya.
open-no-owner-field = Tiada medan yang menyatakan pemilik. Import satu, seperti pemilik urus niaga daripada CRM anda.
open-no-dates = Tiada medan yang menyatakan bila urus niaga dibuka, jadi umur tidak disebut.
open-forecast = Tarikh tutup urus niaga terbuka ialah ramalan.
open-most = { $who } mempunyai urus niaga terbuka terbanyak: { $n } daripada { $of }
open-all = { $n } urus niaga terbuka
open-figures = Urus niaga dan nilainya
scorecard-title = Apa yang dijanjikan kedua-dua pihak, dan apa yang dilakukan
scorecard-no-stage = Definisi tiada peringkat yang boleh dijanjikan
scorecard-period = Tempoh
scorecard-side = Pihak
scorecard-line = Perkara
scorecard-promised = Dijanjikan
scorecard-done = Dilakukan
scorecard-not-due = Belum tiba masa
scorecard-cannot-say = Tidak dapat dipastikan
scorecard-volume = Diserahkan sebagai { $stage }
scorecard-rejected = Daripada { $stage }: dikembalikan
scorecard-missing = Daripada { $stage }: peringkat seterusnya tidak dapat dinilai, ada nilai tiada
scorecard-followed-up = Daripada { $stage }: disusuli tepat masa
scorecard-answered = Daripada { $stage }: diterima atau dikembalikan tepat masa
scorecard-reasons = Daripada { $stage } yang dikembalikan: dengan sebab
scorecard-volume-short = Diserahkan
scorecard-rejected-short = Dikembalikan
scorecard-missing-short = Nilai tiada
scorecard-followed-up-short = Disusuli tepat masa
scorecard-answered-short = Dijawab tepat masa
scorecard-reasons-short = Dengan sebab
scorecard-volume-formula = Lead yang sampai ke peringkat dalam tempoh ÷ lead yang dijanjikan. Boleh melebihi 100 %, jadi tiada selang.
scorecard-rejected-formula = Daripada ini, yang dikembalikan jualan ÷ semuanya.
scorecard-missing-formula = Daripada ini, yang peringkat seterusnya belum diketahui hari ini ÷ semuanya.
scorecard-followed-up-formula = Lead tempoh itu dengan hubungan pertama, atau peringkat jualan, dalam waktu kerja yang dipersetujui ÷ yang masanya sudah tamat.
scorecard-answered-formula = Lead tempoh itu yang diterima jualan atau berakhir dalam waktu kerja yang dipersetujui ÷ yang masanya sudah tamat.
scorecard-reasons-formula = Daripada yang dikembalikan, yang sebab atau statusnya direkodkan ÷ semua yang dikembalikan.
scorecard-no-volume = Tiada jumlah dijanjikan. Boleh dipersetujui di halaman Janji.
scorecard-no-follow-up = Tiada masa susulan atau waktu kerja dijanjikan. Boleh dipersetujui di halaman Janji.
scorecard-no-acceptance = Tiada masa untuk menerima atau mengembalikan, atau waktu kerja, dijanjikan.
scorecard-days = Hanya hari diketahui, bukan jam: yang bergantung pada jam tidak dikira tepat atau lewat, tetapi “tidak dapat dipastikan”.
scorecard-undated = { $n } lead sampai ke peringkat pada hari yang tidak diketahui, dan tidak termasuk dalam mana-mana tempoh.
scorecard-both-alike = Kedua-dua pihak mempunyai tiga baris, dikira atas lead dan hari yang sama, menurut janji sekarang.
scorecard-hours = dalam { $hours } jam kerja
scorecard-delivered = pemasaran menyerahkan { $n } daripada { $of } { $stage } yang dijanjikan.
scorecard-delivered-unpromised = pemasaran menyerahkan { $n } sebagai { $stage }; tiada jumlah dijanjikan.
scorecard-kept = Jualan menyusuli { $n } daripada { $of } tepat masa.
scorecard-kept-unsaid = Tentang susulan jualan belum ada yang dapat dipastikan.
compare-beside = { $groups } bersebelahan: tiada beza yang lebih besar daripada kebetulan
compare-beside-versions = { $groups } atas lead yang sama
compare-differ = Ke { $stage }: { $one } { $one_rate }, { $other } { $other_rate }; beza { $difference }
compare-points = { $points } mata ({ $low } hingga { $high })
compare-one-group = Hanya ada satu kumpulan, tiada pembandingnya
compare-group = Kumpulan
compare-of-all = Daripada semua lead kumpulan
compare-of-all-leads = { $stage } daripada semua lead
compare-difference = Beza, mata
compare-difference-interval = Beza, selang 95 %
compare-low = dari
compare-high = hingga
compare-p = Kebetulan semata-mata (p)
compare-p-corrected = p, dibetulkan untuk banyak (Holm)
compare-formula = Bahagian kumpulan lain tolak yang pertama, daripada peringkat sebelumnya yang sama; selang Newcombe, kebarangkalian ujian tepat Fisher.
compare-few = Sesetengah kadar bersandar pada kurang daripada { $n } lead: terlalu sedikit.
compare-narrowing = Peringkat yang lebih sempit menaikkan kadar selepasnya dengan sendirinya: baca bilangan dan bahagian daripada semua lead di sisi setiap kadar.
compare-not-causal = Sebelum dan selepas bukan punca: perkara lain turut berubah.
compare-periods-says = Sesiapa yang bermula dalam tempoh pada hari yang diketahui, dan sampai ke peringkat dalam { $days } hari.
compare-pending = { $n } perjalanan masih ada masa dan tidak termasuk dalam mana-mana kadar.
compare-count-passes = sekurang-kurangnya dicapai, dalam tetingkap masa
compare-period = { $from } hingga { $to }
compare-versions-says = Kedua-duanya tentang lead yang sama seperti hari ini: tiada kebetulan antaranya, jadi tiada selang.
compare-in-force = Yang berkuat kuasa
divided-version = Versi { $no }
divided-by-version = Versi ketika lead bermula
divided-no-version = Sebelum versi dipersetujui, atau hari tidak diketahui
divided-unplaced = Tidak dapat dipastikan, ada nilai tiada
grid-grade = Gred
grid-converted = Sampai ke { $stage }
grid-none = Definisi tidak memberi gred
grid-none-says = Gred menyilangkan dua skor, satu kesesuaian dan satu penglibatan. Boleh ditambah dalam definisi, pada skor.
grid-says = Penukaran mengira sesiapa yang sampai ke { $stage } atau lebih jauh. Jika penglibatan diukur kemudian, ia mungkin akibat, bukan punca.
grid-unplaced = { $n } daripada { $of } lead mungkin berada dalam beberapa sel kerana ada nilai tiada; tidak diletakkan dalam mana-mana sel.
grid-too-few = Belum ada sel dengan { $n } lead: terlalu sedikit untuk menyatakan yang terbaik
grid-best = Gred { $grade } terbaik: { $share } sampai ke { $stage } ({ $n } daripada { $of })
handed-matrix = Matriks
handed-scorecard = Kad skor
handed-passed = Diserahkan
handed-reasons = Sebab
handed-open = Urus niaga terbuka
handed-parts = Apa yang dilihat
handed-stage = Diserahkan sebagai
handed-usual-stage = peringkat terakhir pemasaran
handed-by = Dibezakan menurut
handed-promises = Setujui janji
handed-period = Tempoh
handed-nothing = Tiada untuk dikira
compare-choose = Bandingkan
compare-nothing = Tanpa perbandingan
compare-by = bandingkan menurut { $field }
compare-quarters = bandingkan suku ini dengan yang lalu
compare-halves = bandingkan dua setengah tahun terakhir
compare-years = bandingkan tahun ini dengan yang lalu
compare-version = bandingkan versi { $no } dengan yang berkuat kuasa
compare-owner = pemilik
compare-version-then = versi ketika itu

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } tertangguh

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

screen-improve = Penambahbaikan
improve-says = Apa yang terjadi kepada lead yang diusahakan jualan, dan maknanya bagi definisi.
improve-worked-title = { $n } daripada { $of } lead boleh menunjukkan sama ada definisi ini tepat
improve-group = Lead
improve-leads = Bilangan
improve-share = Bahagian
improve-won = Diusahakan dan menang
improve-not-won = Diusahakan dan tidak menang
improve-never-not-worked = Tidak pernah diuji: tidak diusahakan jualan
improve-never-no-day = Tidak pernah diuji: tidak diketahui bila ia bermula
improve-never-open = Tidak pernah diuji: belum selesai
improve-never-won-on-no-day = Tidak pernah diuji: menang pada hari yang tidak diketahui
improve-never-won-before = Tidak pernah diuji: menang sebelum bermula
improve-worked-recorded = Diusahakan bermaksud diterima jualan, sedang atau pernah berada di peringkat jualan atau di akhir laluan, atau mempunyai urus niaga.
improve-worked-everybody = Semua dikira sebagai diusahakan: begitulah dikatakan.
improve-worked-field = Diusahakan bermaksud mempunyai nilai di “{ $field }”.
improve-outcome-deal = Menang bermaksud mempunyai urus niaga yang dimenangi.
improve-outcome-stage = Menang bermaksud mencapai “{ $stage }”.
improve-window-days = Setiap satu mempunyai { $n } hari untuk itu; yang masanya belum tamat tidak dikira.
improve-window-open = Tiada had masa: yang belum menang mahupun kalah tidak dikira.
improve-values-now = Faktanya ialah yang diketahui pada { $date }: yang berubah selepas lead diserahkan mungkin memberitahu terlalu banyak.
improve-values-dated = Faktanya ialah yang sekarang, dinilai setakat { $date }: yang berubah selepas lead diserahkan mungkin memberitahu terlalu banyak.
improve-amounts-left-out = { $n } urus niaga yang dimenangi tidak mempunyai amaun dalam mata wang yang lain dan tidak ditambahkan.
improve-nobody-tested = Belum ada yang dapat menunjukkan apa-apa: tiada lead yang selesai diusahakan. Import urus niaga atau sejarah peringkat, atau nyatakan siapa yang diusahakan.
improve-only-wins = Semua { $n } lead yang diketahui diusahakan menang: nasib yang lain tidak direkodkan di mana-mana. Nyatakan siapa yang diusahakan.
improve-too-few-tested = Hanya { $n } lead boleh menunjukkan sesuatu; di bawah { $least } tidak disebut bahagiannya.
improve-too-few-won = Hanya { $hits } daripada { $n } menang; di bawah { $least } tidak disebut bahagiannya.
improve-too-few-lost = Hanya { $misses } daripada { $n } tidak menang; di bawah { $least } tidak disebut bahagiannya.
improve-precision = Kejituan
improve-precision-formula = menang ÷ diusahakan, daripada yang diambil versi ini
improve-recall = Liputan antara yang diusahakan
improve-recall-formula = yang menang dan diambil versi ini ÷ semua yang menang, antara yang diusahakan
improve-lift = Gandaan
improve-lift-formula = kejituan ÷ bahagian yang menang antara semua yang diusahakan
improve-inputs = Diusahakan { $tested }, menang { $won }; diambil { $met }, menang { $hits }.
improve-back-test-none = Terlalu sedikit yang diketahui untuk menguji sesuatu versi
improve-back-test-late = Setiap versi bertanya tentang yang hanya diketahui terlalu lewat
improve-back-test-title = { $version } menemui { $recall } daripada yang menang; daripada yang diambilnya { $precision } menang, daripada semua yang diusahakan { $base }
improve-back-test-title-recall = { $version } menemui { $recall } daripada yang menang antara yang diusahakan
improve-no-hold-out = Tiada yang diasingkan: hari atau syarikat yang memisahkan lead tidak diketahui.
improve-version-late = { $version } tanpa angka: { $criteria } bertanya tentang yang hanya diketahui kemudian.
improve-version-looser = { $version } mengambil { $n } lead yang tidak diambil definisi yang berkuat kuasa, dan { $tested } antaranya diusahakan: tanpa sampel perintis tiada kejituan untuk mereka.
improve-in-force = Berkuat kuasa
improve-caption = { $stage } · { $n } selesai diusahakan, { $hits } antaranya menang
improve-version = Versi { $no }

improve-part-all = Semua yang diusahakan
improve-part-earlier = Sebelum { $date }
improve-part-later = Mulai { $date }
improve-part-companies = Dua pertiga syarikat
improve-part-other-companies = Syarikat lain
improve-column-version = Versi
improve-column-part = Pada
improve-column-takes = Mengambil
improve-column-unclear = Tidak jelas
improve-column-tested = Diusahakan
improve-column-precision = Kejituan
improve-column-recall = Liputan
improve-column-lift = Gandaan
improve-column-revenue = Hasil
improve-column-criterion = Kriteria
improve-column-met = Memenuhi
improve-column-met-won = yang menang
improve-column-others = Tidak memenuhi
improve-column-others-won = yang menang
improve-column-odds-ratio = Nisbah odds
improve-column-odds-low = dari
improve-column-odds-high = hingga
improve-column-p-corrected = p, diperbetulkan
improve-column-odds-later = Bahagian kemudian
improve-column-threshold = Ambang
improve-column-in-force = Sekarang
improve-criteria-none = Terlalu sedikit yang diketahui untuk menemui yang penting
improve-criteria-nothing = Daripada { $tried } kriteria yang dicuba, tidak satu pun jelas berkaitan dengan menang
improve-criteria-title =
    { $n ->
       *[other] “{ $criterion }” paling berkaitan dengan menang; { $n } daripada { $tried } yang dicuba jelas berkaitan, ke mana-mana arah
    }
improve-criteria-read = Di atas 1 yang memenuhinya lebih kerap menang, di bawah 1 lebih jarang. p diperbetulkan untuk semua { $tried } yang dicuba (Holm).
improve-not-causal = Yang berkaitan dengan menang tidak semestinya puncanya.
improve-criteria-more = { $n } lagi dicuba dan tidak dipaparkan.
improve-fields-refused =
    { $n ->
       *[other] Tidak ditanya, kerana memberitahu nasib lead atau hanya diketahui kemudian: { $fields }.
    }
improve-odds = Nisbah odds
improve-odds-formula = (menang ÷ tidak menang, daripada yang memenuhi) ÷ (hal yang sama daripada yang tidak); selang menurut Woolf, dengan separuh ditambah kepada setiap bilangan jika salah satunya kosong; p menurut ujian tepat Fisher
improve-odds-axis = Odds menang berbanding yang lain
improve-odds-even = sama kerap
improve-odds-figures = Nisbah odds, menang daripada yang memenuhi
improve-evidence = Daripada { $met } lead yang diusahakan dan memenuhinya { $share } menang, daripada { $others } lain { $other-share }: nisbah odds { $odds } (95 %: { $low } hingga { $high }), p { $p } diperbetulkan untuk { $tried } yang dicuba; setakat { $date }.
improve-interval = selang 95 %
improve-point = { $name }: kejituan { $precision }, liputan { $recall }
improve-recall-axis = Liputan antara yang diusahakan: yang menang dan ditemui
improve-precision-axis = Kejituan: yang menang antara yang diambil
improve-base = semua yang diusahakan: { $share }
improve-nothing-drawn = Belum ada yang dapat dilukis
improve-threshold-none = Tiada ambang yang boleh dialih
improve-threshold-title = { $name } { $at } mengambil { $n } lead; daripada yang diusahakan { $precision } menang
improve-threshold-read = Setiap baris adalah peringkat dengan ambang di sana; bahagian lain definisi tetap.
improve-nothing-moves = Baik skor yang diminta peringkat ini mahupun kriteria bernombor tiada yang boleh dialih.
improve-choose-stage = Peringkat yang diuji
improve-stage-usual = Tempat pemasaran menyerahkan
improve-choose-outcome = Keputusan
improve-outcome-usual = Menang
improve-choose-window = Masa untuk mencapainya
improve-window-usual = Seperti biasa: 180 hari, jika diketahui
improve-window-choice = { $n } hari
improve-window-choice-open = Selama yang perlu
improve-choose-worked = Diusahakan jualan
improve-worked-choice-recorded = Yang direkodkan begitu
improve-worked-choice-everybody = Semua
improve-worked-choice-field = Yang mempunyai nilai di
improve-held-out = Pada siapa penemuan diuji
improve-held-out-later = Lead kemudian
improve-held-out-companies = Syarikat lain
improve-held-out-nobody = Semua
improve-choose-mover = Yang dialih
improve-mover-usual = Yang diminta peringkat dahulu
improve-slide = Ambang
improve-open-taken = Buka lead yang diambilnya
improve-propose-threshold = Cadangkan { $at } di editor
improve-proposals = Sebagai kriteria untuk definisi
improve-propose = Cadangkan di editor
time-lasting-title-differ = { $from } → { $to }: { $one } dan { $other } tidak sama pantas

figure-hidden = Disembunyikan: angka ini membezakan lead mengikut medan yang menunjukkan siapa orangnya

# Figures told by versions

told-by = Mengikut takrifan mana
told-in-force = Seperti keadaannya sekarang
told-as-decided = Seperti diputuskan
told-as-if-version = Seolah-olah versi { $no }
told-as-if = seolah-olah versi { $no } sentiasa berkuat kuasa
told-as-decided-means = Lead dikira pada sesuatu peringkat jika sampai di situ mengikut versi yang berkuat kuasa pada hari itu, dan terus dikira walaupun hari ini tidak lagi layak. Yang sudah memenuhi sesuatu versi pada hari pertamanya dikira mulai hari itu.
told-mute = Versi { $no } tidak dapat menilai senarai seperti keadaannya hari ini: sesuatu yang ditanyanya tiada
told-not-as-if = Mengikut takrifan semasa dan versi yang disebutnya sendiri.
figure-failed = Angka ini tidak dapat ditunjukkan

# What was known when it mattered

improve-facts = Fakta yang dikira
improve-facts-usual = Seperti biasa: yang diketahui ketika itu, jika direkodkan
improve-facts-then = Yang diketahui ketika itu
improve-facts-today = Yang diketahui hari ini
improve-then = Fakta ialah yang diketahui ketika itu: sesuatu versi mengambil lead yang sampai ke “{ $stage }” mengikutnya sebelum jualan membawanya lebih jauh, sebelum dimenangi, atau sebelum perjalanannya tamat. Yang diketahui kemudian tidak dikira.
improve-then-late = Lead teruji yang hanya diketahui selepas hari itu, dan dinilai mengikut apa yang mula-mula diketahui tentangnya: { $n } daripada { $of }.
improve-then-undated = Lead teruji yang tiada hari sedemikian diketahui, dan dinilai mengikut semua yang diketahui tentangnya: { $n } daripada { $of }.
improve-then-none = Tiada nilai terdahulu direkodkan bagi kebanyakan lead teruji: { $n } daripada { $of } hanya diketahui apabila jualan sudah membawanya lebih jauh atau perjalanannya tamat, atau tiada hari sedemikian.

# What is being edited, on outcomes

improve-edited = Sedang disunting
improve-edited-mute = Yang sedang disunting belum dapat menilai senarai: penyunting menyatakan apa yang perlu dibaiki.
improve-whose = Ambang yang mana
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = Belum dapat dikatakan berapa daripada { $of } lead yang sampai ke { $last }: { $unknown } belum dapat dinilai
deals-finding-only-won = Urus niaga yang dimenangi: { $n }. Tiada yang direkodkan gagal, jadi kadar kemenangan tidak dapat dikatakan
money-deals-to-come = Urus niaga tertutup tidak dikira kerana tarikhnya belum tiba: { $n }
time-unjudged = Belum dapat dinilai, dan dikira belum sampai: { $stages }.
own-funnel-unsure = { $name }: belum dapat dikatakan berapa daripada { $of } yang sampai ke “{ $step }”: { $unknown } belum dapat dinilai
keys-offered = Mungkin ini menunjukkan milik siapa: { $key } Untuk menggabungkan: { $command }
money-revenue-unsaid = Urus niaga yang dimenangi: { $n }. Tiada satu pun diketahui amaun tepatnya
# The review pack, the funnel by parts, channels and targets

review-more-rows = dan { $n } baris lagi; jadual penuh ada dalam hamparan angka ini

grid-to = Penukaran kepada
grid-to-last = ke peringkat terakhir
grid-to-stage = ke { $stage }

tables-behind = Hanya { $n } baris
tables-behind-people = Buka orangnya
tables-behind-all = Tunjukkan seluruh jadual

# Companies and deals in a back-test

improve-counted-company = Yang dikira ialah syarikat: sesebuah syarikat diambil apabila salah seorang orangnya diambil, dapat memberitahu apabila salah seorang dapat, dan dimenangi apabila salah seorang dimenangi.
improve-counted-deal = Yang dikira ialah urus niaga yang menang atau kalah: sesuatu urus niaga diambil apabila salah seorang orangnya diambil, dan dapat memberitahu apabila salah seorang dapat. Urus niaga yang lebih lama daripada orangnya bukan dalam perjalanan sesiapa.
improve-no-company = Tiada syarikat diimport, maka tiada yang boleh dikira.
improve-no-deal = Tiada urus niaga diimport, maka tiada yang boleh dikira.
money-channel = Saluran
channel-none = Belum ditetapkan
channel-paid = Berbayar
channel-organic = Carian organik
channel-social = Media sosial
channel-email = E-mel
channel-content = Kandungan
channel-events = Acara dan pameran
channel-referral = Rujukan
channel-partner = Rakan kongsi
channel-outbound = Hubungan keluar
channel-direct = Terus
channel-other = Lain-lain
channels-title = Saluran
channels-says = Sumber mana tergolong dalam saluran mana, cukup ditetapkan sekali: wang dan corong kemudian boleh dibahagi mengikut saluran. Sumber tanpa saluran ditunjukkan sebagai belum ditetapkan.
channels-unassigned = { $n } sumber belum masuk mana-mana saluran

targets-column = Sasaran
targets-kept = { $n } sasaran disimpan.

plan-mix = Bahagian campuran
plan-mix-conversion = Peringkat pertama hingga menang
plan-mix-of = Penukaran yang dipakai
plan-mix-own = sendiri
plan-mix-all = keseluruhan
plan-mix-needed = { $stage }: diperlukan
plan-mix-finding = { $deals } urusan yang dimenangi memerlukan kira-kira { $leads } lead dengan campuran sumber ini
plan-mix-was = Campuran ialah campuran semua lead setakat ini.
plan-mix-typed = Campuran ialah yang ditaip; bahagiannya dikira sebagai sebahagian daripada keseluruhan.
plan-mix-few = Kurang daripada { $least } lead, jadi penukaran keseluruhan dipakai: { $sources }.
plan-mix-formula = Urusan yang dimenangi ÷ penukaran setiap bahagian mengikut pemberat; setiap bahagian mendapat bahagiannya daripada lead
plan-mix-choose = Bahagi
plan-mix-none = Semua sekali
plan-mix-by-source = mengikut sumber
plan-mix-by-channel = mengikut saluran
plan-mix-type = Campuran lain: peratus setiap sumber

# What follows the versions, and what does not depend on one

told-not-outcomes = Sama mengikut setiap versi: siapa yang diusahakan dan siapa yang dimenangi ialah fakta.
told-not-criteria = Sama mengikut setiap versi: fakta dibandingkan dengan hasil, bukan dengan versi.
told-not-threshold = Mengikut takrifan semasa: ambang ialah sebahagian daripada satu takrifan, sedangkan keputusan dibuat mengikut beberapa.
told-not-edited = Mengikut yang sedang disunting, seperti yang dipilih untuk angka ini.
told-not-own = Sama mengikut setiap versi: tiada langkah corong ini yang menjadi peringkat takrifan.
told-own-steps = Langkah yang menjadi peringkat takrifan mengikut versi; setiap langkah lain sama mengikut semuanya.
improve-judged = Yang dinilai berada di tempat pertama. Siapa yang diusahakan dan siapa yang dimenangi tidak bergantung pada versi.
passed-version = Versi
passed-not-met-then = { $n } daripada { $of } lead yang diserahkan sebagai { $stage } tidak memenuhinya mengikut versi pada hari itu
passed-all-met-then = Semua { $of } lead yang diserahkan sebagai { $stage } memenuhinya mengikut versi pada hari itu ({ $n })
passed-then = Setiap lead dinilai mengikut versi yang berkuat kuasa pada hari ia diserahkan, dengan apa yang diketahui pada hari itu. Harinya daripada sejarah peringkat, atau daripada import atau suntingan yang mula-mula menyatakannya.
passed-undated = Hari ia diserahkan tidak diketahui
passed-undated-says = Lead yang hari penyerahannya tidak diketahui sesiapa, maka tiada versi dapat dinamakan: { $n }. Sejarah peringkat yang diimport bersama tarikhnya akan menunjukkannya.
passed-undated-one = Lead yang hari penyerahannya tidak diketahui sesiapa: { $n }. Hanya satu versi pernah berkuat kuasa, maka ia dinilai mengikut versi itu, dengan apa yang diketahui hari ini.
passed-late = Lead yang hanya diketahui selepas diserahkan, dan dinilai mengikut apa yang mula-mula diketahui tentangnya: { $n }.
passed-mute = Versi itu tidak dapat menilai senarai dan tidak menyimpan sebab
passed-no-reason = Memenuhi peraturan hari itu tanpa sampai ke peringkat mengikutnya: keputusan itu tidak menyimpan sebab
passed-unknown-then = Tentang { $n } daripada { $of } yang diserahkan sebagai { $stage } tidak dapat dipastikan: ada nilai, hari atau sebab yang tiada.
told-held-to-recorded = Yang direkodkan sejarah peringkat tentang peringkat yang ada peraturan tidak dikira sebagai sampai di situ: itulah yang dibandingkan dengan keputusan.
improve-then-criteria = Fakta ialah yang diketahui ketika itu: sesuatu fakta dikira seperti yang diketahui tentang lead sebelum jualan membawanya melepasi “{ $stage }”, sebelum dimenangi, atau sebelum perjalanannya tamat. Yang dicatat kemudian tidak dikira.
improve-then-threshold = Fakta ialah yang diketahui ketika itu: setiap lead dibandingkan dengan ambang mengikut yang diketahui tentangnya sebelum jualan membawanya melepasi “{ $stage }”, sebelum dimenangi, atau sebelum perjalanannya tamat. Yang dicatat kemudian tidak dikira.

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = Seluruh corong dalam masa
own-window-whole-unit = Unit masa bagi seluruh corong
own-window-days = hari
own-window-hours = jam
own-window-minutes = minit
own-window-seconds = saat
own-step-window = Langkah { $n } dalam masa, dari langkah { $before }
own-step-window-unit = Unit masa bagi langkah { $n }
own-step-optional = Langkah { $n } boleh dilangkau
own-exclusions = Keluarkan sesiapa yang melakukan ini di pertengahan jalan
own-exclusion-add = Tambah pengecualian
own-exclusion-remove = Buang pengecualian { $n }
own-exclusion-reached = Apa yang berlaku, pengecualian { $n }
own-exclusion-choice = Apa yang diminta pengecualian { $n }
own-exclusion-values = Nilai bagi pengecualian { $n }, dipisahkan dengan ;
own-exclusion-on = Harinya, bagi pengecualian { $n }
own-exclusion-after = Pengecualian { $n } selepas
own-exclusion-before = Pengecualian { $n } sebelum
own-timed-hint = Pilih susunan masa untuk menetapkan berapa lama sesuatu langkah boleh berlangsung dan apa yang mengeluarkan orang.
own-order-any-means = Mengira sama ada, bukan bila.
own-order-ordered-means = Perkara lain boleh berlaku di antaranya.
own-order-strict-means = Apa-apa lain di antaranya menamatkan laluan.
own-order-unordered-means = Langkah 2 ialah mana-mana dua langkah.
own-live = Keadaan sekarang, bagi semua; belum ada yang disimpan.
own-live-before = Seperti sebelum ini: ada yang ditanda dalam borang. Setelah dibetulkan, angka akan menyusul.
own-fault-window = Tulis nombor bulat, seperti 30, atau kosongkan.
own-fault-nobody = Sekurang-kurangnya satu langkah mesti mengenali orangnya.
own-fault-counted-late = Kiraan tanpa nama terletak sebelum setiap langkah yang mengenali orang.
own-fault-choose = Pilih apa yang diminta.
own-fault-gone = Ini sudah tiada: pilih yang lain.
own-fault-day = Susunan masa memerlukan harinya.
own-fault-between = Ia terletak antara satu langkah dan langkah yang kemudian.
own-funnel-note-step-window = “{ $step }” dikira { $within } dari “{ $before }”.
own-funnel-note-excludes = Sesiapa dengan “{ $what }” selepas “{ $after }” dan sebelum “{ $before }” tidak dikira di mana-mana.

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = Sasaran angka ini
aims-title = Apa yang disasarkan pasukan
aims-says = Dalam peratus. Sasaran dipaparkan di sebelah kadarnya di mana-mana; medan kosong membuangnya.
aims-of = { $rate }, %
aims-none = tiada sasaran
aims-now = Kini { $rate }
aims-fault = Tulis peratus melebihi 0 dan paling banyak 100, atau kosongkan.
aims-save = Simpan sasaran
plan-aimed-at = Sasaran penukaran
losses-by-channel = Saluran
losses-most-channel = Kebanyakan urus niaga yang kalah datang melalui { $what }: { $n } daripada { $of }
rejections-most-channel = Kebanyakan lead yang dihantar balik datang melalui { $what }: { $n } daripada { $of }
losses-several-channels = Beberapa saluran
losses-no-channels = Belum ada sumber dimasukkan ke dalam saluran: tetapkan sekali bagi setiap sumber di Ukur › Wang.
plan-mix-type-channel = Campuran lain: peratus setiap saluran

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = Sebelum peringkat pertama
zero-none = Tiada apa-apa sebelumnya
zero-of = Dari { $kind }
zero-note = “{ $kind }” tidak mengenali nama, dari { $from } hingga { $to }; di sebelahnya mereka yang sampai ke “{ $stage }” dalam masa yang sama. Itu nisbah dua kiraan: tiada siapa tahu sama ada orangnya sama, jadi tiada selang dan boleh melebihi 100 %.
zero-note-undated = “{ $kind }” tidak mengenali nama dan tidak menyebut masa; di sebelahnya semua di “{ $stage }”. Itu nisbah dua kiraan, tiada selang, dan boleh melebihi 100 %.
zero-note-no-days = “{ $kind }” tidak mengenali nama. Hari seseorang sampai ke “{ $stage }” tidak diketahui, jadi tiada kadar antaranya.
zero-note-left-out = Dikira tanpa masa di samping yang bermasa, dan tidak disertakan: { $n }.
zero-note-others = Turut dikira: { $kinds }.

zero-cut = Bar tanpa nama dipotong: jika dilukis mengikut skala, peringkat hanya akan menjadi garisan.

## Companies and deals open as such, those of nobody too

figure-open-companies = Buka { $n } syarikat ini
figure-open-deals = Buka { $n } urus niaga ini
own-funnel-of-nobody = Bukan milik sesiapa dalam senarai
own-funnel-note-nobody-company = Syarikat tanpa sesiapa dalam senarai, jadi tiada di mana-mana langkah yang bertanya tentang orang: { $n }. Ia dibuka di hujung jadual.
own-funnel-note-nobody-deal = Urus niaga yang bukan milik sesiapa dalam senarai, jadi tiada di mana-mana langkah yang bertanya tentang orang: { $n }. Ia dibuka di hujung jadual.

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = Pulangan atas jumlah dibelanjakan
measure-nothing = Belum ada apa-apa untuk diukur
measure-no-leads = Import senarai lead, dan angka skrin ini akan muncul di sini.
measure-no-definition = Nyatakan dalam takrifan apa itu MQL dan SQL, dan angka skrin ini akan muncul di sini.
figure-mend-import = Import fail
improve-definition-in-force = Takrifan yang berkuat kuasa
figure-about = Perihal

# Promises of stages that are gone

scorecard-stage-gone = Janji ini menyebut peringkat “{ $stage }” yang tidak lagi ada dalam definisi; “{ $instead }” dikira sebagai gantinya. Janjikan semula di halaman Janji.
