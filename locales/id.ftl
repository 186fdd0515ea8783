### Bahasa Indonesia: the same messages with the same variables as `en.ftl`. A number has one form only.
### One word for each thing:
### lead = lead; MQL, SAL, SQL, CRM stay; ICP = profil pelanggan ideal; company = perusahaan; deal = transaksi penjualan;
### opportunity = peluang; funnel = funnel; stage = tahap; step = langkah; hand-off = serah terima; side = pihak;
### marketing = pemasaran; sales = (tim) penjualan; workspace = ruang kerja; file = berkas; list = daftar;
### field = bidang; column = kolom; row = baris; heading = judul kolom; value = nilai; missing = kosong; fact = fakta;
### criterion = kriteria; rule = aturan; group = kelompok; score = skor; points = poin; grade = grade; band = rentang;
### fit = kesesuaian; engagement = keterlibatan; verdict, to judge = penilaian, menilai; to settle = memastikan;
### reason = alasan; exclusion = pengecualian; muted = nonaktif; definition = definisi; agreement = kesepakatan;
### draft = draf; version = versi; signature = tanda tangan; in force = berlaku; superseded = digantikan;
### rate (conversion) = tingkat konversi; rate (currency) = kurs; as of = per; title = jabatan; template = templat.

## The app

app-name = Leadpact

## Sides

side-marketing = Pemasaran
side-sales = Penjualan
side-both = Pemasaran dan penjualan

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

verdict-met = terpenuhi
verdict-not-met = tidak terpenuhi
verdict-unknown = tidak diketahui

## Units
# What one line of a funnel counts, with the number in front.

unit-leads = { $n } lead

## Funnel

funnel-title = Funnel bersama
funnel-as-of = Per { $date }
funnel-count-complete-path = Jalur lengkap
funnel-count-complete-path-explained = Dihitung di suatu tahap: yang memenuhi tahap itu dan semua tahap sebelumnya.
funnel-count-reached-at-least = Minimal mencapai
funnel-count-reached-at-least-explained = Dihitung di suatu tahap: yang memenuhi tahap itu atau tahap mana pun sesudahnya.
funnel-hand-off = Serah terima dari pemasaran ke penjualan
# The numerator and the denominator of a rate, always shown together with it.
funnel-n-of = { $n } dari { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } dari { $of } { $stage }
funnel-unknown = + { $n } tidak diketahui
funnel-drop-off = { $n } gugur
funnel-no-rate = belum ada tingkat
funnel-excluded = { $n } dikecualikan
funnel-may-be-passed = Lead boleh melewati { $stages }.
funnel-hatched-explained = Diarsir: belum dapat dinilai karena ada nilai yang kosong.
funnel-empty = Belum ada yang dapat dihitung. Impor daftar lead, lalu funnel akan muncul di sini.
# $date comes formatted. Values are as known today; only what counts days is asked as of the day.
funnel-dated = Per { $date }, dengan nilai hari ini
funnel-not-measured = tidak diukur
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: tidak diukur

## Funnel templates
# Names of known funnels and of their steps.

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = Kesadaran
template-tofu-consideration = Pertimbangan
template-tofu-conversion = Konversi
template-aida = AIDA
template-aida-awareness = Perhatian
template-aida-interest = Minat
template-aida-decision = Keinginan
template-aida-action = Tindakan
template-purchase = Kesadaran hingga pembelian
template-purchase-awareness = Kesadaran
template-purchase-interest = Minat
template-purchase-consideration = Pertimbangan
template-purchase-intent = Niat
template-purchase-evaluation = Evaluasi
template-purchase-purchase = Pembelian
template-prospecting = Prospecting hingga closing
template-prospecting-prospecting = Prospecting
template-prospecting-evaluation = Evaluasi
template-prospecting-commitment = Komitmen
template-prospecting-closed = Menang
template-meeting = Kualifikasi hingga closing
template-meeting-qualification = Kualifikasi
template-meeting-meeting = Pertemuan
template-meeting-proposal = Proposal dan negosiasi
template-meeting-close = Closing
template-after-sale = Setelah penjualan
template-after-sale-customer = Pelanggan
template-after-sale-repeat = Pembelian ulang
template-after-sale-expansion = Ekspansi
template-after-sale-retention = Retensi

## Hand-off

hand-off-title = Serah terima
hand-off-nowhere = Tanpa tahap
hand-off-excluded = Dikecualikan
hand-off-missing = Tidak tercatat
hand-off-all = Semua
hand-off-not-meeting =
    { $of ->
        [1] Satu-satunya lead yang ditangani tim penjualan tidak memenuhi syarat tahap “{ $stage }”.
       *[other] { $n } dari { $of } lead yang ditangani tim penjualan tidak memenuhi syarat tahap “{ $stage }”.
    }
hand-off-all-meet =
    { $of ->
        [1] Satu-satunya lead yang ditangani tim penjualan memenuhi syarat tahap “{ $stage }”.
       *[other] Semua { $of } lead yang ditangani tim penjualan memenuhi syarat tahap “{ $stage }”.
    }
# All of them meet it or may: $n do, of the others it cannot be said.
hand-off-some-meet =
    { $n ->
        [0] Dari { $of } lead yang ditangani tim penjualan, belum satu pun yang pasti memenuhi syarat tahap “{ $stage }”.
       *[other] { $n } dari { $of } lead yang ditangani tim penjualan pasti memenuhi syarat tahap “{ $stage }”.
    }
# $recorded are values of the list, joined with "or".
hand-off-taken = Dianggap sudah di tangan penjualan: lead yang tercatat sebagai { $recorded }.
hand-off-cannot-say = Untuk { $n } di antaranya belum dapat dipastikan: ada nilai yang kosong.
hand-off-not-handed =
    { $of ->
        [1] Satu-satunya lead yang memenuhinya belum pernah diserahkan.
       *[other] { $n } dari { $of } lead yang memenuhinya belum pernah diserahkan.
    }
hand-off-all-handed =
    { $n ->
        [0] Belum ada lead yang pasti memenuhinya.
        [1] Satu-satunya lead yang memenuhinya tidak tercatat sebelum serah terima.
       *[other] Tidak satu pun dari { $n } lead yang memenuhinya tercatat sebelum serah terima.
    }
# $recorded is a value of the list, $place the name of a stage.
hand-off-largest = Perbedaan terbesar: { $n } dari { $of } lead yang tercatat sebagai “{ $recorded }” berada di “{ $place }”.
hand-off-no-difference = Yang tercatat dan yang dikatakan definisi cocok untuk setiap lead.

## Rules
# The line above the criteria that a rule holds together.

rule-all = Semua syarat berikut
rule-everybody = Semua orang
rule-nobody = Tidak seorang pun
rule-any = Sedikitnya satu syarat berikut
rule-none = Tidak satu pun syarat berikut
rule-at-least = Sedikitnya { $n } dari { $of } syarat berikut
rule-muted = Dinonaktifkan, tidak dihitung: { $rule }

## Criterion sentences
# $field is the field's name; $value, $low and $high come formatted, several values joined with "or".

test-is = { $field } adalah { $value }
test-is-not = { $field } bukan { $value }
test-any-of = { $field } adalah { $value }
test-none-of = { $field } bukan salah satu dari { $value }
test-contains-any = { $field } mengandung { $value }
test-contains-none = { $field } tidak mengandung { $value }
test-starts-with = { $field } diawali dengan { $value }
test-ends-with = { $field } diakhiri dengan { $value }
test-equals = { $field } sama dengan { $value }
test-not-equals = { $field } tidak sama dengan { $value }
test-less-than = { $field } kurang dari { $value }
test-at-most = { $field } paling banyak { $value }
test-more-than = { $field } lebih dari { $value }
test-at-least = { $field } paling sedikit { $value }
test-between = { $field } antara { $low } dan { $high }
test-yes = { $field }: ya
test-no = { $field }: tidak
test-before = { $field } sebelum { $value }
test-after = { $field } setelah { $value }
test-known = { $field } diketahui
test-unknown = { $field } tidak diketahui
test-in-last = { $field } dalam { $last }
test-more-than-ago = { $field } lebih dari { $ago } yang lalu
test-in-period = { $field } pada { $period }
test-between-dates = { $field } dari { $low } sampai { $high }
test-matches = { $field } cocok dengan pola { $value }
test-in-family = { $field } termasuk jabatan { $value }
test-ever-was = { $field } sekarang atau pernah { $value }
test-has-any = { $field } mencakup { $value }
test-has-none = { $field } tidak mencakup { $value }
test-has-all = { $field } mencakup { $value }
test-has-exactly = { $field } tepat { $value }
test-in-region = { $field } berada di { $value }
test-email-valid = { $field } adalah alamat email yang sah
test-email-company = { $field } adalah alamat email perusahaan
test-email-free = { $field } adalah alamat email gratis
test-domain-any-of = { $field } berada di { $value }
test-phone-valid = { $field } adalah nomor telepon yang sah
test-phone-from = { $field } adalah nomor dari { $value }
test-url-valid = { $field } adalah alamat web yang sah
test-same-as = { $field } sama dengan { $other }
test-differs-from = { $field } berbeda dari { $other }
test-at-least-field = { $field } sedikitnya { $other }
test-more-than-field = { $field } lebih dari { $other }
test-at-most-field = { $field } paling banyak { $other }
test-less-than-field = { $field } kurang dari { $other }
test-before-field = { $field } sebelum { $other }
test-after-field = { $field } setelah { $other }

## What stands before a stage, and what another definition would do

stage-open = { $n } lead ada di tahap ini; { $unknown } belum dapat dinilai.
stage-settles = Yang memastikan paling banyak dari yang belum dapat dinilai
stage-settles-nothing = Tidak ada satu jawaban pun yang akan memastikan siapa pun.
stage-near = Kurang satu kriteria
stage-near-nobody = Tidak ada yang tertahan oleh satu kriteria saja.
stage-near-unknown = { $n } di antaranya tidak diketahui
moved-stage = Tahap
moved-before = Sebelum
moved-after = Sesudah
moved-entering = Masuk
moved-leaving = Keluar
moved-why-entering = Yang membawa lead masuk ke { $stage }
moved-why-leaving = Yang mengeluarkan lead dari { $stage }

## Spans and parts of the calendar in sentences

last-days = { $n } hari terakhir
last-weeks = { $n } minggu terakhir
last-months = { $n } bulan terakhir
last-quarters = { $n } triwulan terakhir
last-years = { $n } tahun terakhir
ago-days = { $n } hari
ago-weeks = { $n } minggu
ago-months = { $n } bulan
ago-quarters = { $n } triwulan
ago-years = { $n } tahun
period-this-week = minggu ini
period-this-month = bulan ini
period-this-quarter = triwulan ini
period-this-year = tahun ini
period-this-fiscal-quarter = triwulan fiskal ini
period-this-fiscal-year = tahun fiskal ini
period-last-week = minggu lalu
period-last-month = bulan lalu
period-last-quarter = triwulan lalu
period-last-year = tahun lalu
period-last-fiscal-quarter = triwulan fiskal lalu
period-last-fiscal-year = tahun fiskal lalu

## What criteria are about besides fields, and rules over scores

subject-company = { $field } perusahaan
told-count = Jumlah { $rows }
told-days = Jumlah hari dengan { $rows }
told-latest = Hari terakhir dengan { $rows }
rows-activities = aktivitas
rows-activities-of = aktivitas { $kinds }
sentence-quoted = “{ $text }”
rows-deals = transaksi penjualan
rows-colleagues = orang di perusahaan ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } dalam { $last }
rule-score = Skor { $name } sedikitnya { $points }
points-group = Poin
points-cap = { $name }, paling banyak { $cap }
points-step = { $points } dalam { $last }
band-from = { $name } mulai { $points }
band-below = { $name } di bawah { $points }
rule-grade = Grade { $grades }

## Screens: everywhere

loading = Memuat
close = Tutup
cancel = Batal
undo = Urungkan
redo = Ulangi
work-cancel = Hentikan
work-cancelling = Menghentikan
panel-details = Detail
value-missing = kosong
counts-met = { $n } terpenuhi
counts-unknown = { $n } tidak diketahui
counts-not-met = { $n } tidak terpenuhi
failure-details = Detail untuk tim dukungan
failure-retry = Coba lagi
failure-dismiss = Tutup

## Screens: frame

rail-label = Langkah utama
rail-home = Beranda
rail-agree = Sepakati
rail-apply = Terapkan
rail-measure = Ukur
rail-done = Selesai
rail-needs-you = Tinjau
rail-workspace-named = Ruang kerja { $name }
screen-definition = Definisi
screen-import = Impor
screen-leads = Lead
screen-funnel = Funnel
language-label = Bahasa
language-en = English
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
theme-label = Tema
theme-light = Terang
theme-dark = Gelap
theme-system = Sistem
facts-label = Dasar dari setiap angka di sini
fact-definition = Definisi
fact-definition-none = belum ada
fact-definition-draft = { $title } (draf)
fact-definition-untitled = Tanpa judul
fact-list = Daftar
fact-as-of = Per
read-only-held = Program lain sedang menulis: di sini hanya dapat dibaca
read-only-protected = Berkas dilindungi: di sini hanya dapat dibaca
# The as-of switch.
as-of-dated = { $date }, dengan nilai hari ini
as-of-day = Dinilai per akhir tanggal
as-of-explained = Yang dinilai adalah yang diketahui pada hari itu bila impor saat itu tersimpan; jika tidak, nilai hari ini. Definisi tetap yang hari ini.
as-of-today = Kembali ke hari ini, { $date }

## Screens: palette

palette-open = Cari apa saja
palette-key = Ctrl K
palette-hint = Layar, tindakan, kriteria, lead
palette-results = Yang ditemukan
palette-none = Tidak ada yang bernama begitu. Coba nama, alamat email, atau kata dari sebuah kriteria.
palette-found = { $n } ditemukan
palette-screen = Layar
palette-action = Tindakan
palette-criterion = Kriteria
palette-lead = Lead
palette-light = Ganti ke tema terang
palette-dark = Ganti ke tema gelap
palette-language-en = Ganti ke bahasa Inggris (English)
palette-language-id = Ganti ke bahasa Indonesia
palette-language-th = Ganti ke bahasa Thai (ไทย)
palette-language-pl = Ganti ke bahasa Polandia (Polski)
palette-language-ms = Ganti ke bahasa Melayu (Bahasa Melayu)
palette-language-da = Ganti ke bahasa Denmark (Dansk)
palette-today = Kembali menilai per hari ini

## Screens: closing

closing-title = Impor masih berjalan
closing-says = Jika dihentikan, daftar tetap seperti sebelumnya dan jendela ditutup.
closing-stay = Lanjutkan impor
closing-stop = Hentikan dan tutup

## Screens: first run

welcome-title = Sepakati seperti apa lead yang baik
welcome-says = Pemasaran dan penjualan menetapkannya bersama. Lalu Leadpact menilai setiap lead menurut itu dan menunjukkan hasilnya.
welcome-sample = Coba kisah contoh
welcome-sample-says = Perusahaan software yang e-booknya mendatangkan mahasiswa dan studi kasusnya mendatangkan manajer. Lihat apa yang berubah dengan definisi bersama.
welcome-workshop = Mulai workshop
welcome-workshop-says = Mulai dari orang dan definisinya: siapa yang ikut, pelanggan ideal, MQL, dan SQL. Daftarnya boleh menyusul.
welcome-import = Impor daftar
welcome-import-says = Mulai dari lead Anda: ekspor CSV dari CRM. Data tetap di komputer ini.
welcome-open = Buka berkas ruang kerja
sample-name = Kisah contoh
welcome-working = Menyiapkan ruang kerja …
welcome-name-title = Ruang kerja baru
welcome-name = Nama
welcome-name-default = Lead kami
welcome-name-hint = Satu berkas di komputer ini yang memuat semuanya: definisi, lead, dan angka.
welcome-name-go = Buat
recent-title = Ruang kerja yang pernah dibuka
recent-gone = sudah tidak ada
recent-forget = Hapus dari daftar
recent-forget-named = Hapus dari daftar: { $name }
welcome-failed = “{ $file }” tidak dapat dibuka.

## Screens: home

home-title = Posisi Anda sekarang
home-agreement = Kesepakatan
home-agreement-none = Anda belum menuliskan seperti apa lead yang baik.
home-agreement-draft = “{ $title }” memutuskan dengan { $criteria } kriteria.
home-agreement-saved = Disimpan pada { $date }.
home-agreement-unsigned = Ini masih draf: belum ada pihak yang menandatanganinya.
home-leads = Lead
home-leads-none = Belum ada lead.
home-leads-count = Anda punya { $n } lead.
home-leads-unknown = { $n } di antaranya tidak dapat dinilai di setiap tahap karena ada nilai yang kosong.
home-leads-most-missing = “{ $field }” akan memastikan sebagian besar di antaranya.
home-leads-all-known = Semuanya dapat dinilai di setiap tahap.
home-leads-imported = Impor terakhir: { $file }, { $date }.
home-funnel = Funnel
home-funnel-none = Funnel muncul setelah ada lead dan definisi.
home-funnel-says = { $rate } dari yang ada di { $from } sampai ke { $to }.
home-funnel-interval = { $n } dari { $of }; tingkat sebenarnya antara { $low } dan { $high } (95%).
home-funnel-no-rate = Belum ada tingkat konversi antara pemasaran dan penjualan.
home-happened = Yang terakhir terjadi
happened-imported = { $file }: { $new } baru, { $updated } diperbarui
happened-saved = “{ $title }” disimpan
happened-signed = { $name } menandatangani v{ $no } untuk { $side }
first-title = Langkah pertama
first-says = Empat langkah menuju definisi yang ditandatangani kedua pihak dan menilai lead Anda. Urutannya bebas.
first-people = Siapa yang ikut
first-people-says = Sebutkan satu orang dari pemasaran dan satu dari penjualan. Di perusahaan kecil satu orang boleh mewakili keduanya.
first-definition = Seperti apa lead yang baik
first-definition-says = Mulai dari contoh lengkap lalu ubah bersama, atau tulis sendiri, kriteria demi kriteria.
first-definition-example = Mulai dari contoh
first-definition-own = Tulis sendiri
first-list = Lead yang mana
first-list-says = Impor ekspor dari CRM atau spreadsheet. Setiap lead mendapat penilaian beserta alasannya.
first-sign = Tanda tangan kedua pihak
first-sign-says = Jika teksnya sudah sesuai maksud Anda, kedua pihak menandatanganinya. Sejak itu teks tetap seperti saat ditandatangani.
first-sign-go = Ke tanda tangan
home-next = Langkah berikutnya
home-next-import = Impor daftar, agar ada lead yang dinilai oleh definisi.
home-next-define = Tuliskan seperti apa lead yang baik: mulai dengan satu kriteria.
home-next-look = Lihat lead yang belum dapat dinilai, dan temukan apa yang kosong.
home-next-funnel = Lihat di mana lead hilang antara pemasaran dan penjualan.
home-go-import = Impor daftar
home-go-define = Buka definisi
home-go-unknown = Tampilkan lead ini
home-go-funnel = Buka funnel

## Screens: leads

leads-empty = Belum ada lead
leads-empty-says = Di sini setiap lead tampil dengan penilaian dan alasannya. Mulai dengan mengimpor daftar.
leads-all = { $n } lead
leads-matching = { $n } dari { $of } lead
leads-none = Tidak ada lead seperti ini
leads-none-says = Longgarkan pencarian atau tampilkan semua lead.
leads-search = Cari dalam teks
leads-show-all = Tampilkan semua
leads-sort = Urutkan menurut { $field }
leads-title = Nama
leads-facets = Filter
leads-facets-hide = Sembunyikan filter
leads-facets-show = Tampilkan filter
leads-place = Posisi
leads-place-none = belum di tahap apa pun
leads-verdicts = Penilaian
leads-verdict-choose = { $stage } { $verdict }: { $n } lead
leads-facet-n = { $n } dipilih
leads-facet-more = { $n } lagi
leads-facet-fewer = Lebih sedikit
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = Hapus “{ $what }”
leads-views = Tampilan tersimpan
leads-view-save = Simpan tampilan ini
leads-view-name = Nama tampilan
leads-view-delete = Hapus “{ $name }”
leads-view-deleted = “{ $name }” dihapus.
leads-view-undo = Urungkan
leads-view-none = Filter atau urutkan, lalu simpan tampilan agar dapat dibuka lagi.
leads-export = Ekspor
leads-export-title = Ekspor untuk CRM
leads-export-format = Format
leads-export-xlsx = Buku kerja Excel (XLSX)
leads-export-csv = Teks dengan koma (CSV)
leads-export-json = Baris JSON
leads-export-delimiter = Pemisah sel
leads-export-encoding = Pengodean
leads-export-delimiter-comma = Koma
leads-export-delimiter-semicolon = Titik koma
leads-export-delimiter-tab = Tab
leads-export-delimiter-pipe = Garis tegak
leads-export-which = Lead
leads-export-filtered = Sesuai filter: { $n } lead
leads-export-all = Semua: { $n } lead
leads-export-columns = Kolom
leads-export-verdict-columns = Hasil keputusan
leads-export-field-columns = Bidang dari daftar
leads-export-may-reach = Dapat mencapai
leads-export-stage = Penilaian: { $stage }
leads-export-version = Versi definisi
leads-export-definition = Sidik jari (hash) definisi
leads-export-as-of = Per tanggal
leads-export-reasons = Alasan
leads-export-cancel = Batal
leads-export-close = Tutup
leads-export-go = Ekspor
leads-export-working = Menulis lead
leads-export-done-of = { $n } dari { $of }
leads-exported = { $n } lead ditulis ke { $file }.
standing-met = terpenuhi
standing-not-met = tidak terpenuhi
standing-unknown = tidak diketahui
standing-complete-path = di funnel: jalur lengkap
standing-complete-path-unknown = funnel tidak diketahui: jalur lengkap
standing-reached-at-least = di funnel: minimal mencapai
standing-reached-at-least-unknown = funnel tidak diketahui: minimal mencapai
lead-place = Berada di { $stage }.
lead-place-none = Belum berada di tahap apa pun.
lead-may-reach = Dapat mencapai { $stage }.
lead-next = Yang kurang untuk { $stage }
lead-exclusions = Pengecualian
lead-no-decision = Daftar tidak mencatat keputusan ini.
lead-facts = Fakta
lead-beside-more = dan { $n } lagi
lead-beside-unnamed = tanpa nama
lead-entries = Riwayat tahap
lead-entry-from = dari { $stage }
lead-entry-undated = hari tidak diketahui
reason-value = { $field }: { $value }
reason-missing = { $field }: kosong
reason-missing-counted = (dihitung sesuai kesepakatan untuk nilai yang kosong)

## Screens: definition

definition-title = Definisi
definition-says = Seperti apa lead yang baik. Setiap perubahan langsung menunjukkan dampaknya pada daftar.
definition-parts = Bagian definisi
definition-name = Nama
definition-save = Simpan
definition-save-key = Simpan (Ctrl S)
definition-saved = Tersimpan
signed-proposed = Versi { $no } ditandatangani satu pihak dan tidak berubah lagi.
signed-agreed = Versi { $no } ditandatangani kedua pihak dan tidak berubah lagi.
definition-new-draft = Mulai draf baru
definition-blocked = Perbaiki yang tercantum di bawah: dengan itu, definisi ini tidak dapat menilai lead.
definition-returned = Perubahan Anda dari { $at } yang belum disimpan ada lagi di sini.
definition-discard = Buang
definition-keep = Lanjutkan
part-icp = Pelanggan ideal
part-icp-long = Profil pelanggan ideal
part-icp-says = Lead sesuai bila semua syarat wajib terpenuhi dan tidak ada yang menggugurkannya.
part-score = Skor: { $name }
part-score-says = Jumlah poin dari yang terpenuhi.
part-grades = Grade
part-grades-says = Menurut kedua skor bersama-sama.
change-scores = Sumber poin berubah
change-grades = Grade berubah
change-tables = Tabel yang memutuskan berubah (kurs, wilayah, jabatan, tahun fiskal)
part-exclusions = Pengecualian
part-exclusions-says = Lead yang memenuhi salah satunya tidak masuk tahap mana pun. Yang tidak diketahui tidak mengecualikan.
part-stages = Tahap
icp-must-have = Wajib ada
icp-nice-to-have = Nilai tambah
icp-excluding = Menggugurkan
stage-absent = Tahap ini tidak ada. Kembali ke profil
stage-label = Nama
stage-owner = Penanggung jawab
stage-reached-by = Dicapai lewat
stage-optional = Lead boleh melewati tahap ini
stage-entered-on = Tanggalnya dari
stage-entered-on-none = tidak ada bidang
stage-decision-unrecorded = Ini diputuskan seseorang. Daftar tidak mencatat siapa yang masuk: selama belum tercatat, tidak ada lead di tahap ini.
stage-decision-record = Tentukan cara daftar mencatatnya
stage-add = Tahap
stage-name-example = Nama tahap
stage-move-up = Lebih awal: { $name }
stage-move-up-key = Lebih awal (Alt+↑)
stage-move-down = Lebih akhir: { $name }
stage-move-down-key = Lebih akhir (Alt+↓)
stage-rename = Ganti nama: { $name }
stage-rename-key = Ganti nama (F2)
stage-remove = Hapus tahap: { $name }
stage-remove-key = Hapus tahap (Delete)
reached-by-rule = aturan
reached-by-decision = keputusan
reached-by-fact = fakta
group-kind = Berapa yang harus terpenuhi
group-all = Semua syarat berikut
group-any = Sedikitnya satu syarat berikut
group-none = Tidak satu pun syarat berikut
group-at-least = Sedikitnya N syarat berikut
group-n = Berapa
group-of = dari { $of }
group-empty = Belum ada kriteria. Tambahkan yang pertama.
group-named = { $name }: { $n } aturan
rule-fits-icp = Sesuai dengan profil pelanggan ideal
rule-add-criterion = Kriteria
rule-add-group = Kelompok
rule-add-picked = Tambah
rule-add-existing = Pakai kriteria yang ada
rule-no-fields = Kriteria menanyakan bidang dari daftar. Impor daftar dahulu.
rule-move-up = Naikkan: { $name }
rule-move-up-key = Naikkan (Alt+↑)
rule-move-down = Turunkan: { $name }
rule-move-down-key = Turunkan (Alt+↓)
rule-remove = Hapus: { $name }
rule-drag = Seret ke tempat lain
rule-mute = Nonaktifkan: { $name }
rule-mute-says = Nonaktifkan: disimpan, tetapi tidak dihitung
rule-unmute-says = Nonaktif: hitung lagi
rule-muted-mark = Nonaktif
rule-duplicate = Duplikat: { $name }
rule-duplicate-says = Duplikat
part-muted = { $n } bagian nonaktif
criterion-unfinished = Belum selesai
criterion-field = Bidang
criterion-op = Perbandingan
criterion-value = Nilai
criterion-value-add = Tambah nilai
criterion-value-add-hint = Ketik nilai, Enter menambahkannya
criterion-value-none = tidak ada lead
values-offered = Nilai dalam daftar
criterion-value-remove = Hapus { $value }
criterion-from = dari
criterion-to = sampai
criterion-date-example = 2026-11-22
criterion-more = Nama, nilai kosong, alasan
criterion-shared = Kriteria ini dipakai di { $n } tempat; perubahan di sini berlaku untuk semuanya.
criterion-label = Nama
criterion-missing = Nilai kosong berarti
criterion-rationale = Alasan
missing-unknown = tidak diketahui
missing-not-met = tidak terpenuhi
missing-met = terpenuhi
op-is = adalah
op-is-not = bukan
op-any-of = salah satu dari
op-none-of = bukan salah satu
op-contains-any = mengandung salah satu
op-contains-none = tidak mengandung satu pun
op-starts-with = diawali dengan
op-ends-with = diakhiri dengan
op-matches = cocok dengan pola
op-in-family = termasuk kelompok jabatan
op-ever-was = sekarang atau pernah
op-has-any = mencakup salah satu
op-has-none = tidak mencakup satu pun
op-has-all = mencakup semua
op-has-exactly = tepat
op-in-region = berada di
op-email-valid = adalah alamat yang sah
op-email-company = adalah alamat perusahaan
op-email-free = adalah alamat gratis
op-domain-any-of = memiliki domain
op-phone-valid = adalah nomor yang sah
op-phone-from = adalah nomor dari
op-url-valid = adalah alamat web yang sah
op-in-last = dalam … terakhir
op-more-than-ago = lebih dari … yang lalu
op-in-period = pada
op-between-dates = di antara
op-same-as = sama dengan
op-differs-from = berbeda dari
op-at-least-field = sedikitnya
op-more-than-field = lebih dari
op-at-most-field = paling banyak
op-less-than-field = kurang dari
op-before-field = sebelum
op-after-field = setelah
op-menu-text = Bagian teks
op-menu-meaning = Makna dan riwayat
op-menu-field = Dibandingkan dengan bidang lain
op-menu-known = Ada tidaknya nilai
op-equals = sama dengan
op-not-equals = tidak sama dengan
op-less-than = kurang dari
op-at-most = paling banyak
op-more-than = lebih dari
op-at-least = paling sedikit
op-between = antara
op-yes = ya
op-no = tidak
op-before = sebelum
op-after = setelah
op-known = diketahui
op-unknown = tidak diketahui
criterion-pattern-example = ^(head|vp)
criterion-currency = Dalam mata uang apa
criterion-span = Berapa lama
criterion-unit = Satuan
criterion-period = Bagian kalender
criterion-other-field = Bidang lain
criterion-choose-field = Pilih bidang
criterion-no-rows = Baris seperti ini belum ada di ruang kerja: impor dahulu, lalu ini dapat dinilai.
unit-days = hari
unit-weeks = minggu
unit-months = bulan
unit-quarters = triwulan
unit-years = tahun
about-person = Orangnya
about-company = Perusahaannya
about-activities = Yang dilakukan orang itu
about-deals = Transaksi penjualan
about-colleagues = Orang di perusahaan itu
about-activities-count = Berapa kali melakukan sesuatu
about-activities-days = Pada berapa hari melakukan sesuatu
about-activities-latest = Kapan terakhir melakukan sesuatu
about-deals-count = Berapa transaksi penjualannya
about-colleagues-count = Berapa orang yang memenuhi suatu kriteria
figure-kinds = Apa
figure-kinds-add = Tambah jenis aktivitas
figure-kinds-every = Apa saja; pilih jenis untuk mempersempit
figure-kinds-more = Atau jenis lain
figure-when = Kapan
figure-within = dalam jangka
figure-ever = kapan saja
figure-where-add = Hanya yang …
figure-and-add = Dan yang …
figure-where-field = Syarat: bidang
figure-where-remove = Hapus syarat untuk { $field }
figure-meeting = Siapa
figure-meeting-choose = Pilih kriteria yang dipenuhi
figure-meeting-new = Kriteria baru …
score-of = Skor
score-points = Poin
score-grades = Grade
part-scores = Skor
part-tables = Tabel
score-add = Skor
score-label = Nama skor
score-example-fit = Kesesuaian
score-example-engagement = Keterlibatan
score-remove = Hapus skor: { $name }
score-absent = Skor ini sudah tidak ada. Kembali ke definisi.
score-says = Kriteria yang terpenuhi memberi poinnya. Suatu tahap dapat meminta jumlah poin tertentu.
score-reach = Dari { $least } sampai { $most } poin
score-reaches = Berapa lead mencapai berapa poin
score-step = sedikitnya { $points }
score-perhaps = { $n } + { $more } mungkin
score-group-add = Kelompok poin
score-group-label = Nama kelompok
score-group-example = Nama kelompok
score-group-remove = Hapus kelompok: { $name }
score-cap = paling banyak
score-cap-label = Poin terbanyak dari { $name }
score-points-unit = poin
score-points-of = Poin untuk: { $criterion }
score-fading = Menyusut
score-fading-says = Poin menyusut seiring usia hal yang memenuhi kriteria
score-fade-within = dalam jangka
score-fade-add = Lebih lama
score-fade-remove = Hapus langkah ini
score-edit = Ubah: { $criterion }
score-edit-says = Ubah kriteria
score-asked = Skor: { $name }
score-grade-asked = Grade
grades-says = Dua skor bersama menghasilkan grade: baris adalah rentang skor yang satu, kolom rentang yang lain.
grades-need = Perlu dua skor dahulu: tambahkan di sebelah kiri.
grades-begin = Beri grade
grades-remove = Jangan beri grade
grades-rows = Baris
grades-columns = Kolom
grades-band-add = { $name }: tambah satu rentang
grades-band-remove = { $name }: kurangi satu rentang
grades-descend = Setiap rentang mulai dari poin yang lebih kecil daripada rentang sebelumnya.
grades-grade = Grade di baris { $row }, kolom { $column }
grades-least = { $name }: poin terkecil rentang ini
tables-says = Yang disepakati tim selain aturan. Ini ikut memutuskan lead dan ditandatangani bersama definisi.
tables-name = Nama
tables-remove = Hapus: { $name }
tables-add-to = Tambahkan ke { $name }
tables-fiscal = Tahun fiskal dimulai pada
tables-fiscal-starts = Bulan pertama tahun fiskal
tables-rates = Nilai mata uang
tables-rates-says = Jumlah dalam mata uang lain dibandingkan dengan kurs ini; tanpa kurs, jumlah itu tidak dapat dinilai.
tables-rates-base = adalah dasarnya: mata uang lain dinyatakan dalam mata uang ini
tables-rates-base-add = Mata uang dasar
tables-rates-add = Mata uang lain
tables-rates-worth = Berapa nilai satu { $currency }
tables-regions = Wilayah buatan sendiri
tables-regions-says = Nama dan negara-negaranya. Uni Eropa, DACH, ASEAN, dan wilayah umum lain sudah tersedia.
tables-regions-example = Pasar utama kami
tables-regions-add = Wilayah
tables-families = Kelompok jabatan buatan sendiri
tables-families-says = Nama dan frasa dari nama jabatan. Kelompok yang namanya sudah ada akan menggantikannya.
tables-families-example = Pembeli
tables-families-add = Kelompok
tables-known = Baru diketahui mulai suatu tahap
tables-known-says = Yang belum dapat diketahui tidak berarti apa-apa untuk tahap sebelumnya: lama panggilan baru diketahui setelah panggilan.
tables-known-stage = Tahap sejak { $field } diketahui
tables-known-add = Tambah bidang
lead-scores = Poin
lead-grade = Grade
lead-points =
    { $n ->
       *[other] { $points } poin
    }
live-funnel = Dampaknya
live-funnel-empty = Impor daftar, dan setiap perubahan menunjukkan dampaknya di sini.
live-funnel-of = Dari { $n } lead, pada jalur lengkap
draft-leads-entering = Masuk ke { $stage } dengan draf ini
draft-leads-leaving = Keluar dari { $stage } dengan draf ini
draft-leads-near = Kurang satu kriteria untuk { $stage }: { $criterion }
draft-leads-settled = { $subject } akan memastikan apakah mereka ada di { $stage }
leads-of-draft-says = Penilaian dalam tabel berasal dari definisi yang tersimpan, bukan dari draf.
leads-of-draft-back = Kembali ke definisi
live-near = Nyaris masuk: { $stage }
live-near-says = Lead yang tertahan oleh satu kriteria saja.
live-near-none = Tidak ada lead yang hanya kurang satu kriteria.
live-near-unknown = ({ $n } tidak diketahui)
live-settles = Yang memastikan paling banyak
live-settles-says = Dari yang belum dapat dinilai di { $stage }: berapa yang akan dipastikan, apa pun jawabannya.
live-near-unfinished = Angka muncul setelah semua kriteria selesai.
live-in = { $n } masuk
live-out = { $n } keluar
live-in-open = Tampilkan { $n } lead yang masuk ke { $stage }
live-out-open = Tampilkan { $n } lead yang keluar dari { $stage }
findings-errors = { $n } hal membuat definisi ini tidak dapat memutuskan
findings-warnings = { $n } hal perlu dilihat

## Screens: import

import-title = Impor
import-says = Empat langkah; tidak ada yang berubah sebelum langkah terakhir.
import-file = { $file }
import-steps = Langkah impor
import-step-file = Berkas
import-step-mapping = Kolom
import-step-outcome = Yang akan terjadi
import-step-done = Selesai
import-drop = Letakkan daftar di sini
import-drop-says = Ekspor dari HubSpot, Salesforce, Pipedrive, atau alat lain: CSV, Excel, OpenDocument, JSON, dikompresi atau tidak. Data tetap di komputer ini.
import-drop-now = Lepaskan untuk mengimpor daftar ini
import-drop-wait = Impor lain sedang berjalan. Tunggu sampai selesai.
import-drop-busy = Impor lain sedang berjalan, jadi berkas yang diletakkan tidak diterima. Letakkan lagi setelah impor ini selesai.
import-drop-several = Daftar diimpor satu per satu: { $n } berkas lain tidak diterima.
import-read-only = Saat ini tidak ada yang dapat diimpor
import-read-only-held = Program lain sedang menulis ke ruang kerja ini. Tutup di sana, lalu buka lagi ruang kerjanya.
import-read-only-protected = Berkas ruang kerja ini dilindungi. Mintalah hak tulis untuk berkas dan foldernya, atau salin ke folder Anda sendiri.
import-choose = Pilih berkas
import-paste = Tempel baris
import-paste-says = Ctrl+V menempelkan baris yang disalin dari spreadsheet, termasuk judul kolom; paling banyak { $most } MB.
import-pasted = Baris yang ditempel
import-another-file = Berkas lain
import-check = Tampilkan yang akan terjadi
import-back = Kembali ke kolom
# $parts is what becomes of the rows, as in the balance: "37 accepted, 1 merged".
import-go = Impor: { $parts }
import-another = Impor daftar lain
import-define = Tentukan seperti apa lead yang baik
import-look = Lihat lead
import-look-table = Lihat tabelnya
import-stopped = Dihentikan. Daftar tetap seperti sebelumnya.
import-reading = Membaca berkas
import-matching = Mencari siapa yang sudah ada dalam daftar
import-writing = Menulis ke ruang kerja
import-rows-done = { $n } dari { $of } baris
import-rate = { $n } baris per detik
import-left = { $n } detik lagi
import-will-happen = Yang akan terjadi
import-happened = Yang terjadi
mapping-take = Impor
mapping-column = Kolom
mapping-samples = Nilai
mapping-field = Bidang
mapping-type = Tipe
mapping-take-column = Impor { $column }
mapping-field-of = Bidang untuk { $column }
mapping-type-of = Tipe dari { $column }
mapping-unnamed = (tanpa judul kolom)
mapping-filled = { $n } dari { $of } terisi
mapping-left-out = Tidak diimpor
# $field is the name of the field in files.
mapping-in-list = Sudah ada dalam daftar sebagai { $field }
mapping-type-stays = Daftar sudah punya bidang ini, jadi tipenya tetap.
mapping-looked-for = Dicari sebagai { $field }
mapping-type-needed = Program mencari bidang ini dan memerlukan tipe ini.
mapping-as-new = Sebagai bidang baru
mapping-name-of = Nama bidang untuk { $column }
mapping-nameless = Beri nama bidang baru ini.
mapping-taken = Daftar sudah punya “{ $field }”: pilih di atas, atau beri nama lain.
mapping-twice = Kolom lain juga menuju “{ $field }”: ubah salah satunya.
mapping-wrong = { $n } kolom harus diubah dahulu
mapping-as-last-time = Kolom dipetakan seperti saat berkas dengan judul kolom ini terakhir diimpor.
mapping-unread = { $n } nilai tidak terbaca: { $samples }
mapping-unread-most = Sebagian besar nilai tidak terbaca: { $samples }
mapping-rows = { $n } baris
mapping-columns = { $taken } dari { $n } kolom
mapping-first-rows = { $n } baris pertama apa adanya
delimiter-comma = koma
delimiter-semicolon = titik koma
delimiter-tab = tab
delimiter-bar = garis tegak
type-text = teks
type-choice = pilihan
type-choices = beberapa pilihan
type-money = uang
type-number = angka
type-date = tanggal
type-yes-no = ya / tidak
type-email = email
type-phone = telepon
type-url = alamat web
type-country = negara
balance-rows-in = { $n } baris seluruhnya
balance-accepted = { $n } diterima
balance-accepted-detail = { $new } baru, { $updated } diperbarui, { $unchanged } tetap
balance-merged = { $n } digabung
balance-merged-detail =
    { $rows ->
        [people] lead yang sama lagi
       *[other] baris yang sama lagi, menurut ID-nya
    }
balance-rejected = { $n } ditolak
balance-rejected-detail = tidak terbaca; lihat di bawah
balance-skipped = { $n } dilewati
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] tanpa nilai apa pun
               *[other] { $blocked } ada di daftar blokir, { $blank } tanpa nilai apa pun
            }
       *[other]
            { $blocked ->
                [0] uji coba formulir: { $tests }, tanpa nilai apa pun: { $blank }
               *[other] di daftar blokir: { $blocked }, uji coba formulir: { $tests }, tanpa nilai apa pun: { $blank }
            }
    }
linked-people =
    { $n ->
        [0] Tidak satu pun milik orang dalam daftar.
       *[other] { $n } di antaranya milik orang dalam daftar.
    }
linked-nobody = { $n } bukan milik siapa pun dalam daftar.
linked-nobody-why =
    { $rows ->
        [companies] Tidak ada lead di sana dengan ID, domain, atau nama perusahaan itu. Baris ini dihubungkan begitu orangnya diimpor.
       *[other] Tidak ada lead di sana dengan alamat email di “Contact email”. Baris ini dihubungkan begitu orangnya diimpor.
    }
linked-no-column = Tidak ada kolom yang menuju “Contact email”, jadi pemilik baris ini tidak dapat ditemukan. Pilih untuk kolom yang berisi alamat email mereka.
fields-key = Kunci
fields-known = Baris yang berisi nilai
rows-counted = { $n } dari { $of } baris
rows-column-n = Baris
rows-column-people = Orang
rows-column-share = Bagian
rows-column-sum = jumlah
rows-column-mean = rata-rata
rows-column-median = median
counted-by = Hitung menurut
counted-by-none = Tampilkan baris
counted-then = Lalu menurut
counted-sum = Jumlahkan
counted-title = Baris menurut nilai
counted-all = Semuanya
counted-all-cut = Semuanya; 500 nilai pertama dari { $n } ditampilkan
join-between = { $rows } · { $key } = { $other } · { $otherkey }.
join-found = { $n } dari { $of } baris yang punya kunci terhubung.
join-ambiguous = { $n } tidak, karena beberapa baris punya kunci yang sama.
join-fields = Kini baris-baris itu juga punya: { $fields }.
join-would-find = Ini akan menghubungkan { $n } dari { $of } baris yang punya kunci.
joins-none = Tidak ada tabel yang dihubungkan dengan kunci pilihan.
value-no-partner = { $rows } · { $field }: { $n } baris berisi “{ $value }”, yang tidak ada padanannya.
value-rare = { $rows } · { $field }: { $n } baris berisi “{ $value }”, yang jarang.
value-perhaps = Apakah maksudnya “{ $to }”?
value-read-as = { $rows } · { $field }: “{ $from }” dibaca sebagai “{ $to }”.
values-none = Tidak ada nilai yang meragukan, dan tidak ada yang dibaca sebagai nilai lain.
joining-title = Tabel yang saling terkait
joining-join = Hubungkan
joining-undo = Batalkan
joining-values = Nilai yang mungkin dimaksudkan lain
joining-read = Baca begitu
joining-more = { $n } nilai lain juga meragukan.
rows-are = Baris ini berisi
rows-are-people = orang
rows-are-companies = perusahaan
rows-are-deals = transaksi penjualan
rows-are-activities = aktivitas
rows-are-stage_history = riwayat tahap
rows-are-costs = biaya
rows-are-counts = jumlah anonim
rows-are-details = rincian (tabel rujukan)
rows-are-recognised =
    { $rows ->
        [companies] Menurut judul kolomnya, berkas ini berisi perusahaan. Perusahaan dihubungkan dengan orang lewat ID, domain, atau nama perusahaan.
        [deals] Menurut judul kolomnya, berkas ini berisi transaksi penjualan. Transaksi dihubungkan dengan orang lewat ID rekaman atau alamat email.
        [stage_history] Menurut judul kolomnya, berkas ini berisi riwayat tahap: siapa masuk tahap mana dan kapan. Riwayat dihubungkan dengan orang lewat ID rekaman atau alamat email.
        [costs] Menurut judul kolomnya, berkas ini berisi biaya per sumber, kampanye, dan periode. Biaya tidak dimiliki siapa pun.
        [counts] Menurut judul kolomnya, berkas ini berisi jumlah per sumber dan periode, misalnya kunjungan atau pengikut. Jumlah tidak dimiliki siapa pun.
        [details] Menurut judul kolomnya, berkas ini berisi rincian tentang hal yang disebut tabel lain.
       *[activities] Menurut judul kolomnya, berkas ini berisi aktivitas. Aktivitas dihubungkan dengan orang lewat ID rekaman atau alamat email.
    }
coverage-said = Berkas ini memuat semua
coverage-kinds = Jenis aktivitas, dipisahkan dengan ; (kosong: semua jenis)
coverage-every-kind = aktivitas, atau jenis: Call; Meeting
coverage-from = dari
coverage-to = sampai
coverage-from-day = Hari pertama yang datanya lengkap
coverage-to-day = Hari terakhir yang datanya lengkap
coverage-means = Siapa pun tanpa aktivitas dalam masa ini berarti tidak melakukannya. Tanpa keterangan ini, tidak ada berarti tidak diketahui.
coverage-wrong = Hari pertama tidak boleh setelah hari terakhir.
coverage-half = Isi kedua tanggal.
problems-none = Tidak ada masalah di baris mana pun.
problems-title = { $n } masalah
problems-first = Ditampilkan { $n } yang pertama.
problems-unread-kept = Nilai ini tetap kosong dalam daftar. Teksnya disimpan bersama impor.
import-undone = { $column }: { $n } sel diawali apostrof agar aman dibuka di lembar kerja; sel dibaca tanpa apostrof itu
cut-line = { $what }: { $value }
cut-encoding = Huruf
cut-delimiter = Di antara sel
cut-quote = Pengapit sel
cut-escape = Tanda kutip di dalam sel
cut-comment = Catatan diawali dengan
cut-preamble = Baris sebelum tabel
cut-header = Baris pertama tabel
cut-footer = Baris yang dilewati di akhir
cut-short = Baris dengan sel terlalu sedikit
cut-rows = Baris
cut-left = Dilewati atau dibaca berbeda
cut-is-nothing = tidak ada
cut-is-doubled = ditulis dua kali
cut-is-backslash = didahului garis miring terbalik
cut-is-unescaped = ditulis apa adanya
cut-is-names = menamai kolom
cut-is-row = baris seperti yang lain
cut-is-refused = ditolak
cut-is-filled = diisi dengan sel kosong
cut-is-balance = { $rows } seluruhnya: { $readable } terbaca, { $rejected } ditolak, { $skipped } kosong
cut-out-preamble = baris sebelum tabel
cut-out-comments = komentar
cut-out-blank = baris kosong
cut-out-footer = baris di bawah tabel
cut-out-nul = karakter NUL
cut-out-stray = sel dengan tanda kutip tersesat, dibaca apa adanya
cut-out-undecoded = bita yang bukan huruf dalam pengodean ini
problem-row = Baris
problem-column = Kolom
problem-raw = Tertulis
problem-sentence = Apa yang salah dan apa yang perlu dilakukan
problem-whole-row = seluruh baris

## Screens: funnel

funnel-count = Cara lead dihitung
funnel-by = Rinci menurut
funnel-by-none = Semua bersama
funnel-by-field = menurut { $field }
funnel-by-list = menurut daftar lead
funnel-view = Tampilkan sebagai
funnel-view-chart = Grafik
funnel-view-table = Tabel
funnel-few = Beberapa tingkat konversi berdasar kurang dari { $n } lead: terlalu sedikit untuk dijadikan pegangan. Kisarannya ada di tabel.
funnel-column-stage = Tahap
funnel-column-owner = Penanggung jawab
funnel-column-n = Lead
funnel-column-unknown = Tidak diketahui
funnel-column-previous = Dari tahap sebelumnya
funnel-column-first = Dari tahap pertama
funnel-column-value = Nilai
funnel-column-leads = Semua lead
funnel-template = Langkah dari
funnel-lay = Cara langkah diukur
funnel-lay-step = Penanda “{ $step }”
hand-off-says = Yang dicatat CRM Anda, dibandingkan dengan yang dikatakan definisi.
hand-off-field = Dicatat di
hand-off-places = Tahap menurut definisi
hand-off-open = { $recorded }, { $place }: tampilkan { $n } lead
hand-off-agrees = Berbingkai: kedua nama cocok. Makin penuh batangnya, makin besar bagiannya dari baris itu.
hand-off-no-field = Tidak ada pembandingnya
hand-off-no-field-says = Daftar tidak punya bidang dengan sedikit nilai yang dapat mencatat tahap. Impor bidang seperti itu, misalnya tahap siklus hidup dari CRM Anda.
export-csv = CSV
export-csv-says = Angka sebagai tabel
export-working = Menulis …
export-done = Ditulis ke { $file }.

## Screens: errors

error-not-a-workspace = Berkas ini bukan ruang kerja.
error-not-a-workspace-remedy = Pilih berkas yang berakhiran .leadpact, atau mulai ruang kerja baru.
error-workspace-newer = Ruang kerja ini ditulis oleh Leadpact yang lebih baru.
error-workspace-newer-remedy = Perbarui Leadpact, lalu buka lagi. Tidak ada yang diubah.
error-workspace-absent = Berkas ruang kerja tidak ada di sana.
error-workspace-absent-remedy = Berkas dipindahkan, diganti namanya, atau drive-nya tidak tersambung. Temukan dengan “Buka berkas ruang kerja”.
error-workspace-exists = Ruang kerja dengan nama ini sudah ada.
error-workspace-exists-remedy = Pilih nama lain, atau buka yang sudah ada.
error-workspace-held = Program lain sedang menulis ke ruang kerja ini.
error-workspace-held-remedy = Tutup di sana, lalu coba lagi. Sementara itu Anda dapat membaca.
error-workspace-read-only = Ruang kerja ini hanya dapat dibaca.
error-workspace-read-only-remedy = Mintalah hak tulis untuk berkas dan foldernya, atau salin ke folder Anda sendiri.
error-workspace-damaged = Isi ruang kerja tidak terbaca seperti saat ditulis.
error-workspace-damaged-remedy = Pulihkan berkas dari cadangan. Tidak ada yang ditulis ke dalamnya.
error-workspace-closed = Tidak ada ruang kerja yang terbuka.
error-workspace-closed-remedy = Buka salah satu, atau mulai yang baru.
error-disk-full = Tidak ada ruang lagi di disk.
error-disk-full-remedy = Kosongkan ruang, lalu coba lagi. Tidak ada yang ditulis setengah-setengah.
error-file-unreadable = Berkas tidak dapat dibaca.
error-file-unreadable-remedy = Pastikan berkas masih ada, tidak dipakai program lain, dan Anda boleh membacanya.
error-file-empty = Berkas kosong.
error-file-empty-remedy = Ekspor lagi daftarnya, atau pilih berkas lain.
error-file-header-only = Berkas hanya berisi judul kolom tanpa baris.
error-file-header-only-remedy = Periksa filter ekspornya, lalu ekspor lagi.
error-file-binary = Berkas ini bukan tabel teks.
error-file-binary-remedy = Simpan atau ekspor sebagai CSV, lalu impor berkas itu.
error-file-protected = Berkas ini dilindungi kata sandi.
error-file-protected-remedy = Buka di program asalnya, simpan tanpa kata sandi, lalu impor berkas itu.
error-file-damaged = Berkas ini tidak terbaca sesuai jenisnya: mungkin tidak lengkap atau rusak.
error-file-damaged-remedy = Unduh atau ekspor lagi, atau buka di programnya sendiri dan simpan ulang.
error-file-too-large = Setelah dibuka kemasannya, berkas ini jauh lebih besar daripada yang dapat dibaca.
error-file-too-large-remedy = Buka sendiri kemasannya, simpan baris yang Anda perlukan sebagai CSV, lalu impor berkas itu.
error-file-needs-memory = Membaca berkas ini memerlukan memori lebih besar daripada yang aman.
error-file-needs-memory-remedy = Mungkin berkas ini rusak. Buka di programnya sendiri, simpan lembar yang Anda perlukan sebagai CSV, lalu impor berkas itu.
error-file-without-table = Tidak ada tabel di dalam berkas ini.
error-file-without-table-remedy = Ekspor barisnya sebagai CSV atau XLSX, lalu impor berkas itu.
error-file-markup = Berkas ini halaman web atau XML, apa pun namanya.
error-file-markup-remedy = Buka di program lembar kerja, simpan sebagai XLSX atau CSV, lalu impor berkas itu.
error-table-absent = Berkas ini tidak memiliki lembar atau berkas bernama itu.
error-table-absent-remedy = Pilih salah satu yang ada di dalamnya.
error-encoding-unknown = Tidak ada pengodean teks dengan nama itu.
error-encoding-unknown-remedy = Sebutkan misalnya utf-8, windows-1250, atau utf-16le, atau biarkan ditemukan sendiri.
error-mark-unfit = Tanda itu tidak bisa dipakai untuk ini.
error-mark-unfit-remedy = Gunakan satu tanda papan ketik untuk pemisah sel dan satu tanda lain untuk pengapitnya, atau biarkan ditemukan sendiri.
error-row-too-long = Ada baris di berkas yang terlalu panjang untuk dibaca.
error-row-too-long-remedy = Periksa pemisah antarbaris, atau ekspor lagi berkasnya: satu baris paling panjang 256 MiB, satu sel 16 MiB.
error-memory-short = Memori tidak cukup untuk membaca berkas ini.
error-memory-short-remedy = Tutup program lain, atau bagi berkas menjadi beberapa bagian lalu impor satu per satu. Tidak ada yang diubah.
error-file-unwritable = Berkas tidak dapat ditulis.
error-file-unwritable-remedy = Pilih folder atau nama lain, atau tutup program yang memakai berkas itu.
error-sheet-too-small = Lembar kerja tidak dapat memuat ini: batasnya 1.048.576 baris dan 32.767 karakter per sel.
error-sheet-too-small-remedy = Ekspor sebagai CSV, atau pilih lebih sedikit lead atau kolom.
error-letter-unwritable = Pengodean ini tidak memuat beberapa huruf dari lead ini.
error-letter-unwritable-remedy = Ekspor sebagai UTF-8, atau pilih pengodean untuk bahasanya.
error-mapping-empty = Tidak ada kolom yang dipilih.
error-mapping-empty-remedy = Pilih sedikitnya satu kolom untuk diimpor.
error-file-changed = Berkas berubah sejak dibaca.
error-file-changed-remedy = Pilih lagi agar Anda melihat isinya sekarang.
error-rows-are-others = Menurut judul kolomnya, berkas ini tidak berisi orang.
error-rows-are-others-remedy = Sebutkan isi barisnya dengan --table seperti di atas; --table people tetap mengimpornya sebagai orang.
error-import-cancelled = Impor dihentikan.
error-import-cancelled-remedy = Daftar tetap seperti sebelumnya.
error-import-not-prepared = Tidak ada yang disiapkan untuk diimpor.
error-import-not-prepared-remedy = Pilih dahulu berkas dan kolomnya.
error-import-absent = Tidak ada impor seperti itu untuk dibatalkan atau dipakai kembali.
error-import-absent-remedy = Lihat daftar impor: mungkin sudah dibatalkan di jendela lain.
error-join-unfit = Kedua tabel ini tidak dapat dihubungkan.
error-join-unfit-remedy = Transaksi penjualan, orang, dan baris lain dihubungkan dengan rincian, perusahaan, atau orang, tidak dengan dirinya sendiri.
error-join-absent = Tidak ada hubungan tabel seperti itu.
error-join-absent-remedy = Lihat daftar hubungan; mungkin sudah dibatalkan.
error-value-mapping-absent = Tidak ada nilai yang dibaca sebagai nilai lain dengan nomor itu.
error-value-mapping-absent-remedy = Lihat daftar nilai; mungkin sudah dibatalkan.
error-value-unread = Ini bukan nilai untuk bidang itu.
error-value-unread-remedy = Tulis seperti yang diminta bidangnya: angka seperti 1.250,50, hari seperti 2026-11-22, ya atau tidak.
error-clipboard-empty = Tidak ada teks di papan klip.
error-clipboard-empty-remedy = Salin baris beserta judul kolomnya di spreadsheet, lalu tempel lagi.
error-paste-too-large = Terlalu banyak untuk ditempel.
error-paste-too-large-remedy = Simpan sebagai berkas CSV, lalu pilih berkas itu: ukuran berkas tidak dibatasi.
error-definition-unreadable = Berkas ini bukan definisi.
error-definition-unreadable-remedy = Detailnya menunjukkan di mana berkas menyimpang dari format.
error-definition-newer = Definisi ini ditulis oleh Leadpact yang lebih baru.
error-definition-newer-remedy = Perbarui Leadpact, lalu baca lagi.
error-definition-wrong = Definisi ini tidak dapat memutuskan lead.
error-definition-wrong-remedy = Perbaiki yang tercantum di bagian bawah layar, lalu simpan lagi.
error-definition-absent = Belum ada definisi.
error-definition-absent-remedy = Tulis definisi di “Sepakati”, lalu kembali ke sini.
error-field-absent = Daftar tidak punya bidang itu.
error-field-absent-remedy = Impor daftar yang memilikinya, atau tanyakan bidang lain.
error-stage-absent = Definisi tidak memiliki tahap itu.
error-stage-absent-remedy = Pilih tahap yang ada: tahap ini mungkin telah dihapus atau diganti namanya.
error-lead-absent = Daftar tidak punya lead itu.
error-lead-absent-remedy = Tutup detailnya lalu pilih lead dari tabel.
error-chart-failed = Grafik tidak dapat digambar.
error-chart-failed-remedy = Coba lagi, atau pilih rincian lain. Lead tetap seperti semula.
error-internal = Program melakukan kesalahan.
error-internal-remedy = Data Anda tetap seperti semula. Coba lagi; jika terulang, kirimkan detail di bawah kepada kami.

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = ya
value-no = tidak
draft-value-missing = Ada nilai yang kosong.
draft-value-too-many = “{ $value }” kelebihan satu nilai.
draft-value-not-a-number = “{ $value }” bukan angka. Tulis seperti 11 atau 0.5.
draft-value-two-currencies = Kedua ujung rentang memakai satu mata uang.
draft-value-range-backwards = Rentang dimulai dari angka yang lebih kecil ke yang lebih besar.
draft-value-not-a-date = “{ $value }” bukan tanggal. Tulis seperti 2026-11-22.
draft-value-not-a-span = “{ $value }” bukan jangka waktu sampai 100 tahun. Pilih angka di atas nol.
draft-value-not-a-period = “{ $value }” bukan bagian kalender. Pilih satu dari daftar.
draft-value-not-a-pattern = “{ $value }” bukan pola: { $reason }
rule-icp = Sesuai dengan profil pelanggan ideal
funnel-definition = Definisi { $hash }
funnel-slice-missing = Tanpa nilai
funnel-slice-rest = { $n } nilai lain
finding-no-stages = Tidak ada tahap. Tambahkan sedikitnya satu.
finding-name-empty = Ada kriteria, tahap, atau skor tanpa nama. Beri nama.
finding-criterion-twice = Dua kriteria bernama “{ $subject }”. Ganti nama salah satunya.
finding-stage-twice = Dua tahap bernama “{ $subject }”. Ganti nama salah satunya.
finding-criterion-absent = Aturan atau skor menyebut kriteria “{ $subject }” yang tidak ada. Tambahkan kriterianya, atau keluarkan dari sana.
finding-criterion-unused = Tidak ada aturan yang memakai kriteria “{ $subject }”. Masukkan ke suatu aturan, atau hapus.
finding-field-absent = Daftar tidak punya bidang “{ $subject }”, jadi semua lead tidak diketahui di sini. Impor daftar yang memilikinya, atau pilih bidang lain.
finding-op-unfit = Kriteria “{ $subject }” menanyakan hal yang tidak dapat ditanyakan pada bidangnya. Pilih pertanyaan lain.
finding-never-met = Kelompok ini tidak mungkin terpenuhi: kriterianya kurang dari yang diminta. Tambahkan kriteria.
finding-too-deep = Aturan bersarang lebih dari 64 tingkat. Ratakan.
finding-time-zone-unknown = Tidak ada zona waktu “{ $subject }”. Tulis seperti Europe/Warsaw.
finding-score-twice = Dua skor bernama “{ $subject }”. Ganti nama salah satunya.
finding-score-absent = Tidak ada skor “{ $subject }”. Tambahkan, atau minta skor lain.
finding-grade-absent = Matriks tidak memberi grade “{ $subject }”. Minta grade yang diberikannya.
finding-stage-absent = Bidang “{ $other }” disebut diketahui mulai tahap “{ $subject }” yang tidak ada. Sebutkan tahap yang ada.
finding-table-absent = Kriteria “{ $subject }” menanyakan { $other ->
        [company] perusahaan
        [deal] transaksi penjualan
       *[other] aktivitas
    } yang belum pernah diimpor, jadi semua lead tidak diketahui di sini. Impor datanya.
finding-field-empty = { $n } % lead tidak punya “{ $subject }”, jadi kriteria ini tidak dapat menilainya. Tentukan nilai kosong dihitung sebagai apa, atau tanyakan bidang lain.
finding-value-absent = “{ $subject }” tidak pernah muncul di “{ $other }”. Tulis nilai yang muncul.
finding-money-unfit = Kriteria “{ $subject }” menanyakan uang, padahal bidangnya berisi angka biasa. Hilangkan mata uangnya.
finding-currency-absent = Kriteria “{ $subject }” tidak menyebut mata uang, padahal bidangnya berisi uang. Tulis seperti 10000 EUR.
finding-rate-absent = Daftar berisi uang dalam { $subject }, dan tidak ada kurs ke { $other }: lead itu tidak diketahui. Tambahkan kurs.
finding-region-unknown = “{ $subject }” bukan wilayah atau negara yang dikenal. Tulis nama lain, atau tambahkan ke wilayah definisi.
finding-family-unknown = “{ $subject }” bukan kelompok jabatan yang dikenal. Pilih yang dikenal, atau tambahkan ke kelompok jabatan definisi.
finding-colleagues-loop = Kriteria ini menghitung rekan kerja yang memenuhi “{ $subject }”, yang juga menghitung rekan kerja. Minta kriteria tentang satu orang.
finding-impossible = Tidak ada yang dapat memenuhi ini{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” tidak pernah benar
    }. Yang diminta tidak mungkin terjadi sekaligus. Ubah.
finding-always-true = Semua orang yang nilainya diketahui memenuhi ini{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” selalu benar
    }. Ini tidak meminta apa-apa. Ubah.
finding-profile-empty = Semua orang sesuai dengan profil pelanggan ideal karena profil itu tidak meminta apa pun, padahal sebuah aturan menanyakan siapa yang sesuai. Tambahkan kriteria ke profil, atau keluarkan profil dari aturan.
finding-shadowed = “{ $subject }” tidak mengubah apa pun di samping “{ $other }”, yang memutuskan sendiri. Keluarkan.
finding-stage-skips = Lead dapat memenuhi “{ $subject }” tanpa “{ $other }”, lalu tidak berada di jalur{ $n ->
        [-1] {""}
       *[other] : { $n } lead demikian
    }. Buat tahap yang lebih akhir meminta tahap yang lebih awal.
finding-stage-contradicts = Tidak ada lead di “{ $other }” yang dapat memenuhi “{ $subject }”: keduanya meminta hal yang berlawanan. Ubah salah satunya.
finding-stage-excluded = Semua yang memenuhi “{ $subject }” dikecualikan ({ $other }). Ubah tahap atau pengecualiannya.
finding-points-beyond = Skor “{ $subject }” tidak pernah punya poin sebanyak itu: paling banyak { $n }. Minta lebih sedikit, atau beri lebih banyak.
finding-points-always = Skor “{ $subject }” selalu punya poin sebanyak itu: paling sedikit { $n }. Minta lebih banyak.
finding-fading-dayless = Poin untuk “{ $subject }” menyusut menurut usia, padahal tidak ada tanggalnya. Jangan buat menyusut, atau tanyakan tanggal.
finding-entered-on-unfit = Tanggal “{ $subject }” diambil dari “{ $other }”, padahal itu bukan bidang tanggal di daftar. Selama daftar belum memilikinya, hanya impor yang menunjukkan kapan lead sampai di sana. Pilih bidang tanggal.
finding-grid-shape = Matriks tidak punya satu grade untuk setiap pasangan rentang. Beri baris sebanyak rentang kesesuaian, dan di tiap baris grade sebanyak rentang keterlibatan.
finding-bands-disordered = Rentang skor “{ $subject }” tidak urut dari yang tertinggi ke bawah. Urutkan.
finding-known-too-late = “{ $subject }” menanyakan bidang yang baru diketahui mulai “{ $other }”, yang tidak sebelum tahap ini. Tanyakan hal yang diketahui lebih awal.
finding-known-after = “{ $subject }” menanyakan “{ $other }”, yang baru diketahui setelah panggilan selesai. Pakai di tahap yang lebih akhir, atau sebutkan di known_from mulai tahap mana hal itu diketahui.
finding-perhaps = Maksud Anda “{ $name }”?

mend-add-stage = Tambahkan tahap pertama yang berisi semua orang.
mend-call = Beri nama “{ $name }”.
mend-delete = Hapus “{ $name }”.
mend-take-out = Keluarkan ini: { $what }.
mend-use = Pakai “{ $name }”.
mend-ask = Tanyakan ini saja: { $what }.
mend-count-not-met = Hitung nilai kosong sebagai tidak terpenuhi.
mend-count-met = Hitung nilai kosong sebagai terpenuhi.
mend-count-unknown = Biarkan nilai kosong tidak diketahui.
mend-time-zone = Pakai zona waktu { $name }.
mend-mute = Jangan hitung ini: { $what }.
mend-unmute = Hitung lagi ini: { $what }.
mend-at-least = Minta sedikitnya { $n } di antaranya.
mend-points = Minta { $n } poin.
mend-grades = Minta { $what }.
mend-nest = Buat “{ $name }” juga meminta “{ $other }”.
mend-optional = Biarkan jalur melewati “{ $name }”.
mend-never-fade = Jangan buat poin menyusut.
mend-grid = Rapikan matriks.
mend-no-grid = Hapus matriks.
mend-known-from = Nyatakan “{ $name }” diketahui mulai “{ $other }”.
mend-known-always = Nyatakan “{ $name }” diketahui sejak awal.
problem-too-many-cells = Baris ini punya sel lebih banyak daripada judul kolom, jadi ditolak. Periksa apakah ada pemisah di dalam teks tanpa tanda kutip.
problem-too-few-cells = Baris ini punya sel lebih sedikit daripada judul kolom, jadi ditolak. Periksa apakah ada ganti baris di dalam teks tanpa tanda kutip.
problem-cell-too-long = Satu sel di baris ini lebih panjang dari 16 MiB, jadi baris ditolak. Periksa apakah ada tanda kutip yang tidak ditutup.
problem-not-decoded = Ada bita yang bukan huruf dalam pengodean ini; masing-masing ditampilkan sebagai tanda tanya dalam belah ketupat. Pilih pengodean aslinya, atau perbaiki.
problem-not-a-number = Ini bukan angka, jadi nilainya tetap kosong. Tulis seperti 11 atau 11-50, atau impor kolomnya sebagai teks.
problem-not-a-date = Ini bukan tanggal, jadi nilainya tetap kosong. Tulis seperti 2026-11-22, atau impor kolomnya sebagai teks.
problem-not-money = Ini bukan jumlah dalam mata uang, jadi nilainya tetap kosong. Tulis seperti 12000 EUR, atau impor kolomnya sebagai angka.
problem-not-yes-no = Ini bukan ya dan bukan tidak, jadi nilainya tetap kosong. Impor kolomnya sebagai pilihan agar tersimpan.
problem-cell-error = Ini galat lembar kerja, jadi nilainya tetap kosong. Perbaiki rumusnya lalu ekspor lembarnya lagi.
problem-in-doubt = Ini dapat dibaca dengan dua cara, jadi nilainya tetap kosong. Tentukan cara membaca kolomnya, lalu impor lagi.
# $samples are some of the values, joined with dots.
unread-not-a-number = { $column }: { $n } nilai bukan angka ({ $samples })
unread-not-a-date = { $column }: { $n } nilai bukan tanggal ({ $samples })
unread-not-money = { $column }: { $n } nilai bukan jumlah dalam mata uang ({ $samples })
unread-not-yes-no = { $column }: { $n } nilai bukan ya dan bukan tidak ({ $samples })
unread-not-decoded = { $column }: { $n } nilai berisi bita yang bukan huruf dalam pengodean ini ({ $samples })
unread-cell-error = { $column }: { $n } nilai adalah galat lembar kerja ({ $samples })
unread-in-doubt = { $column }: { $n } nilai dapat dibaca dengan dua cara ({ $samples })
lossy-time = { $column }: dari { $n } waktu hanya harinya yang disimpan ({ $samples })
lossy-zone = { $column }: dari { $n } waktu hanya harinya yang disimpan, menurut jam di zona waktunya ({ $samples })
lossy-sign = { $column }: { $n } jumlah dibaca dalam mata uang kolomnya ({ $samples })
taken-as-missing = { $column }: { $n } nilai menyatakan tidak ada isinya, jadi dianggap kosong ({ $samples })
perhaps-missing = { $column }: { $n } nilai mungkin menyatakan tidak ada isinya, dan dibiarkan apa adanya ({ $samples })
ask-decimal = { $column }: { $n } angka bisa berarti ribuan atau desimal ({ $samples })
ask-dates = { $column }: pada { $n } tanggal tidak jelas angka mana hari dan mana bulan atau tahun ({ $samples })
ask-day-numbers = { $column }: { $n } angka mungkin tanggal yang dihitung oleh program ({ $samples })
ask-currency = { $column }: { $n } jumlah memakai lambang yang dimiliki beberapa mata uang ({ $samples })
read-how-title = Cara nilainya dibaca
ask-as-text = Sampai saat itu kolomnya masuk sebagai teks. Tentukan cara membacanya: { $option }
ask-as-missing = Sampai saat itu yang meragukan tetap kosong. Tentukan cara membacanya: { $option }
ask-as-numbers = Nilainya masuk sebagai angka. Jika itu tanggal, tentukan: { $option }
ask-perhaps-missing = Jika artinya tidak ada isinya, tentukan: { $option }
ask-taken-as-missing = Jika itu sebuah nilai, tentukan: { $option }
error-not-a-day = Ini bukan tanggal.
error-not-a-day-remedy = Tulis seperti 2026-11-22.

## Duplicates
# $n groups of rows; $reasons is a list of what speaks against a group.

duplicate-certain = { $n } kelompok pasti masing-masing satu orang.
duplicate-likely = { $n } kelompok mungkin masing-masing satu orang: periksalah.
duplicate-rank-certain = pasti
duplicate-rank-likely = mungkin
duplicate-but = tetapi { $reasons }
duplicate-for-same-email = alamat email sama
duplicate-for-same-mailbox = alamat email dari satu kotak surat
duplicate-for-same-phone = nomor telepon sama
duplicate-for-same-profile = profil sama
duplicate-for-same-id = ID rekaman sama
duplicate-for-same-name = nama sama
duplicate-for-alike-name = nama hampir sama
duplicate-for-initials = nama sama, satu memakai inisial
duplicate-for-part-of-name = satu nama bagian dari nama lain
duplicate-for-same-given-name = nama depan sama
duplicate-for-same-company = perusahaan sama
duplicate-for-alike-company = perusahaan hampir sama
duplicate-for-same-domain = domain perusahaan sama
duplicate-against-other-name = nama lain
duplicate-against-other-family-name = nama belakang lain
duplicate-against-other-email-there = alamat lain di perusahaan yang sama
duplicate-against-other-phone = nomor telepon lain
duplicate-against-other-profile = profil lain
duplicate-against-other-company = perusahaan lain
duplicate-against-other-domain = domain perusahaan lain
duplicate-against-often-called-so = orang lain di sana mungkin juga bernama begitu
duplicate-against-other-in-group = baris lain di kelompok ini adalah orang lain
duplicate-block-email = alamat email
duplicate-block-mailbox = kotak surat
duplicate-block-phone = nomor telepon
duplicate-block-profile = profil
duplicate-block-id = ID rekaman
duplicate-block-domain = domain dan nama yang mirip
duplicate-block-company = perusahaan dan nama yang mirip
duplicate-block-name = nama dan perusahaan yang mirip
# $block is one of duplicate-block-…; $blocks is how many different ones there are.
duplicate-limit-key = { $n } baris punya nilai yang sama dengan lebih dari 20 baris, sehingga tidak menunjukkan siapa orangnya: { $block } ({ $blocks }).
duplicate-limit-name = { $n } baris punya { $block } yang sama dengan lebih dari 200 baris: masing-masing hanya dibandingkan dengan 20 nama terdekat ({ $blocks }).

## Command line

cli-made = Ruang kerja baru: { $file }
cli-looking = Memeriksa berkas
cli-definition-in-force = Berlaku sekarang: definisi { $hash }
cli-findings-none = Tidak ada masalah pada definisi ini.
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = kesalahan
cli-severity-warning = peringatan
cli-criteria = Kriteria
cli-run = Penilaian { $id }
cli-run-not-kept = tidak disimpan, karena ruang kerja hanya dapat dibaca
cli-skipped = Melewatinya
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = Periksa jalur setelah --workspace, atau mulai ruang kerja di sana dengan “new”.
cli-error-definition-wrong-remedy = Perbaiki yang tercantum di atas dalam berkas, lalu coba lagi. Tidak ada yang diubah.
cli-error-definition-absent-remedy = Berlakukan dengan “definition import BERKAS.json”, atau tulis di jendela aplikasi.
cli-error-lead-absent-remedy = Minta ID rekaman atau alamat email seperti yang tertulis dalam daftar.

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = Kesepakatan
paper-reached-by-rule = Yang mencapai tahap ini:
paper-reached-by-decision = Dicapai bila seseorang memutuskannya; daftar mencatatnya begini:
paper-reached-by-fact = Dicapai bila sudah terjadi; daftar mencatatnya begini:
paper-optional = Lead boleh melewati tahap ini.
paper-entered-on = Tanggalnya tertera di bidang { $field }.
paper-decision-unrecorded = Daftar belum mencatat keputusan ini.
paper-everybody = Semua lead.
paper-nobody = Belum ada lead: tidak ada kriteria.
paper-everybody-muted = Semua lead: seluruh bagian ini nonaktif.
paper-nobody-muted = Tidak ada lead: seluruh bagian ini nonaktif.
criterion-missing-met = (nilai yang kosong dihitung terpenuhi)
criterion-missing-not-met = (nilai yang kosong dihitung tidak terpenuhi)
change-title = Namanya berubah
change-time-zone = Zona waktu untuk menghitung hari berubah
# $places is where the criterion is used, as named below; with a mark where it is muted.
change-criterion-added = Kriteria ditambahkan · { $places }
change-criterion-removed = Kriteria dihapus · { $places }
change-criterion-changed = Kriteria diubah · { $places }
change-criterion-reworded = Nama atau alasan lain untuk kriteria yang menanyakan hal sama · { $places }
change-place-stage = tahap “{ $name }”
change-place-muted = { $place } (nonaktif)
change-place-nowhere = tidak dipakai
change-profile-added = Pelanggan ideal, “{ $name }”: ditambahkan
change-profile-removed = Pelanggan ideal, “{ $name }”: dihapus
change-exclusion-added = Pengecualian ditambahkan
change-muted = { $name }: nonaktif, tidak dihitung lagi
change-unmuted = { $name }: dihitung lagi
change-exclusion-removed = Pengecualian dihapus
change-stage-added = Tahap { $name } ditambahkan
change-stage-removed = Tahap { $name } dihapus
change-stage-renamed = Nama sebuah tahap berganti
change-stage-owner = Pihak lain bertanggung jawab atas { $name }
change-stage-optional = Lead sekarang boleh melewati { $name }
change-stage-entered-on = Tanggal { $name } kini diambil dari bidang lain
change-stage-required = Lead tidak boleh lagi melewati { $name }
change-stage-rule = { $name } dicapai lewat aturan lain
change-criteria-order = Hanya urutannya berubah; setiap lead diputuskan seperti sebelumnya
change-stage-order = Urutan tahap berubah
version-agreed = v{ $no } disepakati { $date }
version-superseded = v{ $no } disepakati { $date }, digantikan
version-proposed = v{ $no } menunggu tanda tangan
version-left = v{ $no } tidak pernah disepakati
version-single-signer = satu penanda tangan
diff-none = Tidak ada yang berubah.
cli-versions-no-definition = Belum ada definisi.
cli-versions-draft = Definisi yang berlaku masih draf: belum ada yang menandatanganinya.
fact-proposed = { $title } (v{ $no }, { $side } belum menandatangani)
fact-agreed = v{ $no } disepakati { $date }
home-agreement-agreed = Kedua pihak menyepakati “{ $title }” pada { $date }.
home-agreement-signed-by = v{ $no }, ditandatangani oleh { $names }.
home-agreement-missing = { $side } belum menandatangani v{ $no }.
home-agreement-since = Versi { $no } adalah yang terakhir ditandatangani kedua pihak; draf ini berbeda darinya.
agreement-title = Kesepakatan
agreement-says = Teks yang ditandatangani kedua pihak. Setelah ditandatangani tidak pernah berubah; setiap suntingan menjadi draf baru.
agreement-nothing = Belum ada yang perlu ditandatangani
agreement-nothing-says = Tuliskan dahulu seperti apa lead yang baik. Lalu kedua pihak menandatanganinya di sini.
agreement-go-define = Buka definisi
agreement-not-in-force = Versi { $no } sekarang tidak berlaku.
agreement-take-up = Pakai lagi versi { $no }
agreement-unsaved = Ada perubahan definisi yang belum disimpan. Yang ditandatangani di sini adalah teks yang tersimpan.
agreement-wrong = Definisi ini tidak dapat menilai daftar yang sekarang. Perbaiki sebelum ditandatangani.
agreement-read-only = Ruang kerja ini sekarang hanya dapat dibaca, jadi tidak ada yang dapat ditandatangani.
agreement-draft = Draf: belum ada yang menandatanganinya
agreement-proposed = Versi { $no }: kurang satu tanda tangan
agreement-agreed = Versi { $no }: disepakati pada { $date }
agreement-superseded = Versi { $no }: disepakati pada { $date }, lalu digantikan
agreement-left = Versi { $no }: tidak pernah disepakati, ditinggalkan untuk teks lain
agreement-days = Hari dihitung menurut zona waktu { $zone }.
agreement-to-signatures = Ke tanda tangan
agreement-signatures = Tanda tangan
agreement-signed = ditandatangani pada { $date }
agreement-unsigned = belum ditandatangani
agreement-sign-for = Tanda tangani untuk { $side }
agreement-sign-title = Tanda tangani definisi
agreement-sign-says = Tanda tangan Anda mencakup teks ini huruf demi huruf, dan disimpan selamanya.
agreement-sign-name = Nama Anda
agreement-single-signer = Satu orang menandatangani untuk kedua pihak.
agreement-hash = Sidik jari (hash) teks yang ditandatangani
agreement-definition-hash = Sidik jari (hash) aturan
agreement-people = Siapa yang ikut
agreement-people-none = Belum ada orang di sini. Yang menandatangani akan ditambahkan.
agreement-person-signs = { $side }, menandatangani
agreement-person-watches = { $side }, ikut tanpa menandatangani
agreement-person-add = Tambah orang
agreement-person-title = Siapa yang ikut
agreement-person-name = Nama
agreement-person-side = Mewakili
agreement-person-may-sign = Berhak menandatangani
agreement-person-save = Simpan
versions-title = Versi
versions-draft = Draf
versions-draft-says = berlaku, belum ditandatangani
versions-of = Versi { $no }
versions-agreed = disepakati { $date }
versions-superseded = disepakati { $date }, digantikan
versions-proposed = menunggu { $side }
versions-left = tidak pernah disepakati
versions-none = Belum ada versi: tanda tangan pertama yang membuatnya.
papers-title = Dokumen
papers-says = Simpan teks ini sebagai dokumen: untuk ditandatangani, dikirim, atau ditempel di dinding.
papers-kind = Dokumen yang mana
papers-kind-agreement = Kesepakatan
papers-kind-agreement-says = Seluruh teks dengan funnel, apa yang berubah, tanda tangan, dan sidik jari.
papers-kind-card = Kartu untuk dinding
papers-kind-card-says = Apa itu lead yang baik, dengan huruf besar di satu halaman.
papers-kind-minutes = Notulen
papers-kind-minutes-says = Apa yang terjadi di lokakarya: siapa yang hadir, usulan, kalibrasi, keputusan, yang masih terbuka, serta funnel sebelum dan sesudah.
papers-form = Format
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = Simpan …
papers-draft = DRAF: belum ada yang menandatangani teks ini
papers-proposed = BELUM DISEPAKATI: satu tanda tangan belum ada
papers-superseded = TIDAK BERLAKU LAGI: teks lain telah menggantikannya
papers-read-in = Versi ini tidak ditandatangani dalam bahasa ini. Kalimatnya diberikan sebagaimana ditandatangani, dalam bahasa lain.
papers-funnel = Funnel menurut teks ini
papers-funnel-none = Belum ada lead yang dapat dinilai dengan teks ini, jadi tidak ada funnel.
papers-range = { $least } hingga { $most }
papers-range-says = Bila ada dua angka, yang pertama pasti; yang kedua juga menghitung semua yang belum dapat dinilai.
papers-changes = Apa yang berubah sejak versi { $no }
papers-hashes = Sidik jari
papers-hashes-says = Keduanya berubah bila satu huruf saja dari isinya berubah.
papers-hash-later = ada setelah tanda tangan pertama
papers-signed-at = ditandatangani pada { $date } pukul { $time }
papers-zone = Waktu menurut { $zone }.
papers-ask = Ada pertanyaan? Tanyakan kepada { $people }.
papers-more = { $n } kalimat lagi ada dalam kesepakatan
papers-more-parts = { $n } bagian lagi ada dalam kesepakatan.
papers-shortened = Kalimat yang berakhir dengan … ada lengkap dalam kesepakatan.
minutes-title = Notulen
minutes-subtitle = Notulen lokakarya tanggal { $date }
minutes-present = Siapa yang hadir
minutes-proposals = Apa yang diusulkan
minutes-proposal = Usulan
minutes-calibration = Kalibrasi buta
minutes-lead = Lead
minutes-decisions = Apa yang diputuskan
minutes-options = Pilihannya:
minutes-chosen = Keputusan
minutes-why = Alasan
minutes-decided-by = Oleh
minutes-dissent = Menolak
minutes-open = Apa yang masih terbuka
minutes-open-what = Hal
minutes-open-who = Ditangani oleh
minutes-before = Funnel sebelumnya
minutes-after = Funnel sesudahnya
minutes-nothing = Tidak ada yang dicatat.
compare-title = Yang berubah
compare-before = Dari
compare-after = Ke
compare-needs = Begitu ada dua teks, keduanya dapat dibandingkan di sini.
compare-was = sebelum
compare-is = sesudah
error-name-unfit = Nama ini tidak dapat dipakai untuk menandatangani.
error-name-unfit-remedy = Beri nama paling banyak 120 huruf dalam satu baris.
error-not-a-signatory = Orang ini ikut tanpa menandatangani.
error-not-a-signatory-remedy = Mintalah orang lain menandatangani, atau tetapkan orang ini sebagai penanda tangan.
error-already-signed = Teks ini sudah punya tanda tangan itu.
error-already-signed-remedy = Tidak ada lagi yang perlu dilakukan di sini. Pihak lain menandatangani dengan namanya sendiri.
error-version-absent = Versi ini tidak ada.
error-version-absent-remedy = Lihat daftar versi. Definisi menjadi versi saat pertama kali ditandatangani.

## Templates of a definition

patterns-title = Mulai dari templat
patterns-says = Templat adalah awal: kriterianya menjadi milik Anda. Templat menggantikan isi draf sekarang; “Urungkan” mengembalikannya.
patterns-open = Templat
patterns-empty = Belum ada kriteria. Mulai dari cara kualifikasi lead yang sudah dikenal, atau tambahkan kriteria sendiri di bawah.
patterns-source = Sumber: { $source }
pattern-bant = BANT
pattern-bant-says = Anggaran, wewenang, kebutuhan, dan waktu: dua dari empat menjadi MQL, keempatnya menjadi SQL.
pattern-bant-source = Praktik penjualan IBM sejak 1950-an
pattern-bant-budget = Anggaran
pattern-bant-authority = Wewenang
pattern-bant-need = Kebutuhan
pattern-bant-timeline = Waktu
pattern-champ = CHAMP
pattern-champ-says = Tantangan dahulu, lalu wewenang, dana, dan prioritas: tantangan dengan pengambil keputusan adalah MQL, keempatnya adalah SQL.
pattern-champ-source = Jawaban InsightSquared atas BANT, 2010-an
pattern-champ-challenges = Tantangan
pattern-champ-authority = Wewenang
pattern-champ-money = Dana
pattern-champ-prioritization = Prioritas
pattern-meddic = MEDDIC
pattern-meddic-says = Untuk penjualan kompleks: masalah yang diketahui adalah MQL; empat dari metrik, economic buyer, kriteria keputusan, proses keputusan, masalah, dan champion adalah SQL.
pattern-meddic-source = Dick Dunkel dan Jack Napoli di PTC, 1990-an
pattern-meddic-metrics = Metrik
pattern-meddic-economic-buyer = Economic buyer
pattern-meddic-decision-criteria = Kriteria keputusan
pattern-meddic-decision-process = Proses keputusan
pattern-meddic-pain = Masalah teridentifikasi
pattern-meddic-champion = Champion
pattern-hubspot-lifecycle = Siklus hidup HubSpot
pattern-hubspot-lifecycle-says = Tahap yang dicatat HubSpot, dari subscriber sampai pelanggan: masing-masing tercapai bila tahap itu atau yang lebih akhir tercatat.
pattern-hubspot-lifecycle-source = Tahap siklus hidup bawaan HubSpot
score-fit = Kesesuaian
score-engagement = Keterlibatan
pattern-mql-by-score = MQL menurut skor
pattern-mql-by-score-says = Poin untuk kesesuaian dan minat, yang menyusut; keduanya bersama menghasilkan grade, dan grade terbaik menjadi MQL.
pattern-mql-by-score-source = Lead scoring dalam otomatisasi pemasaran, kesesuaian dan keterlibatan terpisah
findings-choose-field = Pilih bidang pengganti { $field }
findings-choose = Pilih bidang

## What was imported
import-changes = { $field }: { $filled } diisi, { $replaced } diubah, { $cleared } dikosongkan
import-moves = { $stage }: { $new } baru, { $entered } masuk, { $left } keluar
imports-none = Belum ada yang diimpor.
imports-no = No.
imports-when = Kapan
imports-file = Berkas
imports-rows = Baris
imports-by = Oleh
imports-state = Keadaan
imports-n = { $n }
imports-undone = dibatalkan
imports-counts = dihitung
imports-left-out = dilewatkan
imports-was-undone = Impor { $no } dibatalkan. Daftar sekarang berisi { $n } lead.
imports-was-redone = Impor { $no } dihitung lagi. Daftar sekarang berisi { $n } lead.
imports-absent = { $n } orang dari berkas sebelumnya tidak ada di impor { $no }, yang memuat semuanya.
imports-absent-none = Tidak ada yang hilang dari berkas terakhir yang memuat semuanya.


## Screens: imports, what they changed, and what was said of a lead

screen-imports = Riwayat impor
imports-title = Riwayat impor
imports-says = Setiap berkas yang masuk, terbaru di atas. Masing-masing dapat dibatalkan dan dipakai lagi.
imports-empty = Belum ada impor
imports-empty-says = Setiap berkas disimpan di sini beserta perubahannya, agar dapat dilihat dan dibatalkan.
screen-tables = Tabel
other-tables-says = Yang masuk di samping lead, apa adanya. Isinya berubah lewat impor, atau dengan membatalkan impor.
other-tables-choose = Tabel yang mana
other-tables-empty = Belum ada yang diimpor di sini
other-tables-empty-says =
    { $rows ->
        [companies] Impor berkas dengan satu perusahaan per baris: ID, nama, atau domainnya, dan apa yang diketahui tentangnya.
        [deals] Impor berkas dengan satu transaksi per baris: ID, tahap, nilai, dan tanggalnya, serta alamat email kontaknya.
        [activities] Impor berkas dengan satu aktivitas per baris: jenis, hari, dan alamat email pelakunya.
        [stage_history] Impor berkas dengan satu perubahan tahap per baris: ID rekaman atau alamat email, tahap, dan hari. CRM mengekspornya sebagai riwayat lead.
        [costs] Impor berkas dengan satu nilai per baris: sumber atau kampanye, periode (bulan atau hari), dan mata uangnya.
        [counts] Impor berkas dengan satu jumlah per baris: sumber, periode (bulan atau hari), dan apa yang dihitung, misalnya kunjungan atau pengikut.
       *[details] Impor berkas dengan satu baris untuk setiap hal yang disebut tabel lain, misalnya produk, dan apa yang diketahui tentangnya.
    }
imports-bar = { $n } baris: { $accepted } diterima, { $merged } digabung, { $rejected } ditolak, { $skipped } dilewati
imports-snapshot = seluruh data
imports-blanks = kosong menghapus
imports-mends = baris perbaikan dari no. { $no }
imports-nobody = tidak disebut
imports-since = dibatalkan { $date }
imports-action = Tindakan
imports-undo = Batalkan
imports-redo = Pakai lagi
imports-undo-of = Batalkan: { $file }
imports-redo-of = Pakai lagi: { $file }
imports-counting = Menghitung perubahan …
imports-undo-people = Orang baru yang hilang: { $n }. Nilai yang kembali: { $values }. Tidak ada yang hilang selamanya: impor dapat dipakai lagi.
imports-undo-rows = Baris baru yang hilang: { $n }. Nilai yang kembali: { $values }. Tidak ada yang hilang selamanya: impor dapat dipakai lagi.
imports-redo-says = Isi berkas ini berlaku lagi pada urutannya. Baris diterima: { $n }.
imports-undo-go = Batalkan impor ini
imports-redo-go = Pakai impor ini lagi
imports-leave = Biarkan
imports-undoing = Membatalkan impor
imports-redoing = Memakai lagi impor
imports-all = Semua impor
imports-by-at = { $by }, { $date }
imports-columns = Kolom
imports-field = Bidang
imports-size = Ukuran
imports-hash = SHA-256
imports-copy = Salin
imports-copied = Disalin
imports-refresh = Perbarui dengan berkas baru
imports-refresh-other = Judul kolom berkas ini berbeda dari sebelumnya: periksa kolomnya dahulu.
imports-rejected = Baris yang ditolak
imports-rejected-says = Perbaiki sel lalu coba lagi. Sel kosong di akhir diabaikan.
imports-rejected-export = Ekspor baris yang ditolak
imports-row = Baris { $row }
imports-cell = Baris { $row }, { $column }
imports-extra = di luar kolom
imports-mended = diperbaiki { $date }
imports-retry = Coba lagi
imports-retry-title = Akibat baris yang diperbaiki
imports-retry-go = Impor baris yang diperbaiki
imports-retry-back = Kembali ke baris
imports-retried = Baris yang diperbaiki sudah masuk daftar.
imports-unread = Nilai yang tidak terbaca
imports-right = Perbaiki
imports-right-of = Nilai untuk baris { $row }, { $column }
imports-first = { $n } pertama ditampilkan.
imports-clean = Semua baris terbaca apa adanya.
import-snapshot = Berkas ini memuat semuanya
import-snapshot-means = Siapa yang ada di berkas sebelumnya tetapi tidak di sini ditandai tidak ada, tidak pernah dihapus.
import-blanks = Sel kosong menghapus nilai yang ada
import-blanks-means = Bila sel kosong, nilai sebelumnya dihapus. Tanpa ini, sel kosong tidak mengubah apa pun.
import-before = Berkas yang sama sudah diimpor pada { $date }.
import-before-by = Berkas yang sama sudah diimpor pada { $date } oleh { $by }.
import-before-look = Lihat impor itu
import-names-nobody = Tidak ada yang menyebut orang dalam baris-baris ini, tetapi baris ini dianggap orang. Jika isinya hal lain, batalkan impor lalu sebutkan tabelnya, misalnya --table details.
changes-title = Perubahan pada yang sudah ada
changes-done-title = Yang berubah pada yang sudah ada
changes-filled = Diisi
changes-replaced = Diubah
changes-cleared = Dihapus
changes-samples = Contoh
changes-sample = { $before } → { $after }
moves-title = Perpindahan antar tahap
moves-stage = Tahap
moves-new = Masuk, baru
moves-entered = Masuk
moves-left = Keluar
import-absent = Tidak ada di berkas ini dan ditandai: { $n }
import-absent-look = Lihat mereka
leads-absent = Tidak ada di berkas lengkap terakhir
lead-absent-since = Tidak ada sejak { $file }, { $date }
lead-history = Riwayat
lead-history-none = Tidak ada impor yang menyebut lead ini.
journey-title = Perjalanan melalui funnel
journey-pass = Putaran { $n }
journey-no-entry = Belum ada tahap yang dimasuki.
journey-closed = Berakhir dengan { $by } pada { $date }.
journey-since = paling lambat { $date }
known-by-history = tercatat di riwayat tahap
known-by-fact = tanggal fakta
known-by-decision = tanggal keputusan
known-by-dated-facts = ditemukan dari fakta bertanggal
known-by-import = karena impor atau perbaikan
known-by-known-since = terpenuhi sejak pertama dikenal; mungkin lebih awal
ending-lost = Gagal
ending-recycled = Dikembalikan
ending-disqualified = Tidak memenuhi syarat
entries-column-n = Masuk
entries-column-without-day = Tanggal tidak diketahui
entries-column-month = Bulan
entries-no-cohort = Tidak ada kohor untuk { $stages }: tidak ada tanggal masuk yang diketahui. Sebuah tahap punya riwayat setelah impor berikutnya mengubah siapa yang memenuhinya, atau bila bidang, fakta bertanggal, atau riwayat tahap menunjukkan tanggalnya.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = manual, { $date }
lead-told-hand-by = manual, { $by }, { $date }
lead-told-cleared = dihapus
lead-told-undone = dibatalkan
as-of-known = seperti diketahui pada { $date }
funnel-known = Seperti diketahui pada { $date }

## Duplikat dan penghapusan

screen-duplicates = Duplikat
duplicates-look = Cari duplikat
duplicates-looking = Mencari siapa yang tercatat dua kali
duplicates-looking-says = Pencarian tidak mengubah apa pun.
duplicates-stopped = Pencarian dihentikan
duplicates-stopped-says = Daftar tetap seperti semula.
duplicates-none = Tidak ada yang tercatat dua kali
duplicates-none-says = Alamat, nomor telepon, profil, nama, dan perusahaan telah dibandingkan.
duplicates-groups = Kelompok
duplicates-certain = Pasti ({ $n })
duplicates-likely = Mungkin: perlu dilihat ({ $n })
duplicates-n-rows = { $n } baris
duplicates-merge-certain = Gabungkan semua { $n } yang pasti
duplicates-merge-certain-ask = { $n } kelompok masing-masing menjadi satu orang sesuai usulan. Satu klik memisahkannya lagi.
duplicates-merge-go = Gabungkan
duplicates-cancel = Batal
duplicates-merge = Gabungkan
duplicates-apart = Bukan orang yang sama
duplicates-later = Nanti
duplicates-keys = J dan K berpindah kelompok, Enter menggabungkan, N menyatakan bukan orang yang sama.
duplicates-for = Yang mendukung
duplicates-against = Yang menentang
duplicates-nothing-against = Tidak ada yang menentang.
duplicates-stays = Tetap
duplicates-stays-row = { $name } tetap (baris { $row })
duplicates-field = Kolom
duplicates-counts = { $field }: { $value } yang dipakai
duplicates-earlier = Sebelumnya
duplicates-further = Berikutnya
duplicates-shown = { $first }–{ $last } dari { $of }
duplicates-limits = Yang tidak dibandingkan
merges-title = Sudah digabungkan
merges-people = { $n } orang
merges-gone = tidak ada lagi di daftar
merges-part = Pisahkan lagi
merges-part-named = Pisahkan lagi: { $name }
merges-by = { $name }, { $at }
merges-none = Belum ada yang digabungkan.
merges-who = Siapa
merges-certain-done = { $n } kelompok masing-masing menjadi satu orang. Daftar sekarang berisi { $leads } lead.
merges-undone = { $n } penggabungan dibatalkan. Daftar sekarang berisi { $leads } lead.
erase-menu = Hapus orang ini…
erase-title = Hapus { $name }?
erase-values = Semua yang dicatat setiap impor tentangnya akan hilang.
erase-around = Aktivitasnya dan namanya dalam kesepakatan akan hilang.
erase-runs = Penilaian sebelumnya dilupakan, karena menghitung orang ini.
erase-final = Ini tidak dapat dibatalkan.
erase-block = Dan jangan impor lagi orang ini
erase-keep = Pertahankan
erase-go = Hapus
erased-people = { $n } orang dihapus.
erased-blocked = Tidak akan diimpor lagi.
erased-traces = Berkas belum dapat ditulis ulang, sehingga jejaknya mungkin masih ada di dalamnya. Jejak itu hilang saat ruang kerja dibuka lagi dan ada tempat di disk.
blocks-title = Daftar blokir
blocks-open = Daftar blokir…
blocks-people =
    { $n ->
        [0] Tidak ada siapa pun di daftar blokir.
       *[other] { $n } orang tidak boleh diimpor lagi.
    }
blocks-since = { $date }: { $n }
blocks-left-out = Impor { $no }, { $file }: { $n } baris dilewati
blocks-says = Siapa yang dihapus selamanya dikenali lagi lewat hash alamat email dan ID rekamannya. Alamatnya sendiri tidak disimpan, jadi hanya alamat yang Anda ketik yang bisa diperiksa.
blocks-key = Alamat email atau ID rekaman
blocks-check = Periksa
blocks-is = Di daftar blokir sejak { $date }.
blocks-is-not = Tidak ada di daftar blokir.
blocks-lift = Izinkan lagi…
blocks-lift-sure = Impor berikutnya yang memuat orang ini akan mengembalikannya. Jika ia meminta dilupakan, biarkan tetap diblokir.
blocks-lift-go = Izinkan lagi
blocks-keep = Tetap blokir
blocks-lifted = Keluar dari daftar blokir: impor berikutnya dapat mengembalikannya.
blocks-close = Tutup
mask-on = Sembunyikan identitas orang
mask-off = Tampilkan identitas orang
mask-is-on = Nama, alamat, dan catatan disembunyikan
mask-key = Ctrl+Shift+M
mask-fields = Apa yang disembunyikan…
mask-fields-title = Kolom yang menyebut siapa seseorang
mask-fields-says = Dikenali dari jenis dan namanya. Centang yang terlewat oleh program. Kolom yang sama tidak ikut dalam ekspor anonim.
mask-mend = Tampilkan identitas orang dulu untuk memperbaiki nilai.
anonymised = Anonim: tanpa nama, alamat, dan teks bebas
anonymised-says = Setiap orang mendapat nama samaran. Angka dan tanggal tetap ada, jadi ini data pseudonim: siapa yang cukup mengenal seseorang masih bisa mengenalinya.
anonymised-keep = Nama samaran sama setiap kali: ekspor ruang kerja ini bisa digabung
anonymised-fresh = Nama samaran baru: berkas ini tidak bisa digabung dengan yang lain
anonymised-pseudonyms = Nama samaran
anonymised-left-out = Tidak disertakan: { $fields }
anonymised-small = { $field }: { $n } nilai dimiliki kurang dari 5 orang (paling sedikit: { $fewest })
anonymised-alone =
    { $n ->
        [0] Dengan semua nilai yang disertakan, tidak ada orang yang sendirian.
       *[other] Dengan semua nilai yang disertakan, { $n } orang sendirian dan mungkin dikenali lagi.
    }
backup-go = Simpan salinan…
backup-done = Tersimpan: { $file }

## Lead lists

error-list-absent = Tidak ada daftar atau perubahan daftar seperti itu.
error-list-absent-remedy = Lihat daftar yang ada: mungkin sudah berganti nama, dihapus, atau dibatalkan.
error-list-exists = Daftar dengan nama itu sudah ada.
error-list-exists-remedy = Pilih nama lain, atau ganti dahulu nama daftar yang satunya.
error-list-name-unfit = Ini bukan nama untuk daftar.
error-list-name-unfit-remedy = Beri nama paling banyak 120 huruf dalam satu baris.
error-list-of-people = Hanya orang yang ada di daftar.
error-list-of-people-remedy = Impor perusahaan, transaksi, dan aktivitas tanpa daftar.
error-list-of-past = Isi daftar diubah menurut keadaan hari ini.
error-list-of-past-remedy = Kembali ke hari ini, lalu masukkan lead ke daftar.
error-import-of-others = Baris impor ini bukan orang.
error-import-of-others-remedy = Pilih impor orang.
funnel-on-list = di daftar “{ $list }”
funnel-among = Lead siapa yang dihitung
funnel-among-all = Semua orang
import-to-list = Daftar: { $name }
import-list = Daftar lead
import-list-none = Tanpa daftar
import-list-new = Daftar baru
import-list-name = Nama daftar
import-list-means = Semua orang dalam berkas ini lalu ada di daftar itu. Ini mengikuti impor: dibatalkan dan dipakai lagi bersamanya.
import-snapshot-of-list = Berkas ini memuat seluruh daftar
import-snapshot-of-list-means = Anggota daftar ini yang tidak ada di berkas ditandai tidak ada, dan tetap anggota. Orang lain tidak terpengaruh.
imports-undo-members = Orang yang tetap ada tetapi keluar dari daftar “{ $list }”: { $n }.
leads-list = Daftar
leads-on-no-list = tidak di daftar mana pun
leads-lists-overlap = Orang di beberapa daftar dihitung di setiap daftar.
lists-put = Ke daftar…
lists-put-title = Masukkan lead ini ke daftar, atau keluarkan
lists-put-says = Ini tentang { $n } lead yang ditampilkan.
lists-put-on = Masukkan ke daftar
lists-take-off = Keluarkan dari daftar
lists-close = Tutup
lists-nobody-changed = Tidak ada yang berubah: memang sudah begitu.
lists-change-added = Dimasukkan ke “{ $name }”: { $n } orang
lists-change-removed = Dikeluarkan dari “{ $name }”: { $n } orang
lists-change-undo = Untuk membatalkannya: leadpact lists undo { $no }
lists-change-undone = Perubahan { $name } dibatalkan.
lists-change-redone = Perubahan { $name } berlaku lagi.
lists-renamed = “{ $name }” kini bernama “{ $new }”.
lists-deleted = Daftar “{ $name }” dihapus. Orang-orangnya tetap ada.
lists-restored = Daftar “{ $name }” kembali, beserta anggotanya.
lists-none = Belum ada daftar.
lists-name = Daftar
lists-members = Orang
lists-absent = Tidak ada
lists-on-none = Tidak di daftar mana pun: { $n }
lists-changes-none = Belum ada daftar yang diubah manual.
lists-what = Apa
screen-lists = Daftar
lists-says = Semua orang ada di satu kumpulan; daftar adalah pilihan darinya. Satu orang boleh ada di beberapa daftar.
lists-empty-says = Impor berkas ke daftar, atau saring lead dan masukkan ke daftar.
lists-imports = Impor
lists-made = Dibuat
lists-rename = Ganti nama
lists-rename-of = Ganti nama: { $name }
lists-rename-save = Simpan nama
lists-delete = Hapus
lists-delete-of = Hapus: { $name }
lists-undo = Batalkan
lists-redo = Pakai lagi
lists-undo-of = Batalkan: { $what }
lists-redo-of = Pakai lagi: { $what }
lists-deleted-title = Daftar yang dihapus
lists-restore = Kembalikan
lists-restore-of = Kembalikan: { $name }
lists-by-hand = Diubah manual


## What an import and an undo did: whom each count counts

of-import-all = Dalam impor { $no }, { $file }
of-import-new = Baru lewat impor { $no }, { $file }
of-import-updated = Diperbarui oleh impor { $no }, { $file }
of-import-unchanged = Tetap setelah impor { $no }, { $file }
of-import-absent = Tidak ada di impor { $no }, { $file }
of-import-came-new = Baru di { $stage } lewat impor { $no }, { $file }
of-import-came = Masuk ke { $stage } lewat impor { $no }, { $file }
of-import-left = Keluar dari { $stage } lewat impor { $no }, { $file }
balance-new = { $n } baru
balance-updated = { $n } diperbarui
balance-unchanged = { $n } tetap
imports-undo-move = { $stage }: { $left } tidak lagi di sana, { $entered } kembali ke sana.
imports-undo-would = Tanpa impor ini, tahap demi tahap:
imports-undo-did = Setelah dibatalkan, tahap demi tahap:
imports-undo-nobody-moves = Tidak ada yang berpindah antar tahap.
imports-undone-people = Dibatalkan. Orang yang hilang: { $n }. Nilai yang kembali seperti semula: { $values }.
imports-undone-rows = Dibatalkan. Baris yang hilang: { $n }. Nilai yang kembali seperti semula: { $values }.


## Before an import: by which keys its rows will be joined

keys-title = Kunci yang menghubungkan baris
keys-by = Pemiliknya lebih dulu dicari lewat “{ $field }”.
keys-unmatched = { $n } nilai berbeda tidak menemukan apa pun, misalnya { $values }.
keys-value = “{ $value }” ({ $n })
keys-remedy = Pilih kunci lain, atau setelah berkas masuk, baca nilai itu sebagai nilai yang dimaksud.
keys-own = Kolom berkas ini
keys-other = sama dengan
keys-add = Tambahkan kunci ini
keys-kept = Sudah berlaku.

import-to-columns = Lanjut ke kolom
import-back-to-file = Kembali ke berkas
look-cut = Cara berkas dibagi menjadi sel
look-read = Cara dibaca
look-found-again = Kembalikan ke yang ditemukan
look-table = Tabel dalam berkas
look-table-hidden = { $name } (tersembunyi)
look-headings = Judul kolom
look-headings-row = Baris { $n }
look-headings-none = Tidak ada: kolom diberi nomor
look-more = Lainnya
look-quote-double = tanda kutip ganda "
look-quote-single = tanda kutip tunggal '
look-comment-none = tanpa tanda
look-goes = Ke mana masuknya
look-above = Baris yang dilewati di atas tabel: { $n }
look-no-rows = Tidak ada yang dapat ditampilkan. Pilih baris judul lain atau tanda lain di antara sel.
look-counting = Membaca seluruhnya…
encoding-unicode = Unicode ({ $name })
encoding-western = Eropa Barat ({ $name })
encoding-central = Eropa Tengah ({ $name })
encoding-thai = Thai ({ $name })
encoding-cyrillic = Kiril ({ $name })
encoding-greek = Yunani ({ $name })
encoding-turkish = Turki ({ $name })
encoding-baltic = Baltik ({ $name })
encoding-japanese = Jepang ({ $name })
encoding-chinese = Tionghoa ({ $name })
encoding-korean = Korea ({ $name })
look-more-columns = Kolom lainnya: { $n }
delimiter-space = spasi

format-dates = Tanggal sebagai
format-dates-of = Cara tanggal ditulis di { $column }
format-decimal = Angka sebagai
format-decimal-of = Cara angka ditulis di { $column }
format-currency-of = Mata uang { $column }
format-buddhist = Tahun Buddha: 2567 adalah 2024.
format-currency-is = Jumlah tanpa mata uang dalam { $currency }.
format-percent = Persentase: 12 % adalah 12.
format-missing = Tanpa nilai:
format-missing-word = “{ $text }” ({ $n })
format-missing-of = Di { $column }, “{ $text }” ({ $n } kali) berarti tanpa nilai
format-choose = Tentukan
format-ask-dates = Mana yang lebih dulu dalam { $samples }? Sebelum ditentukan, kolom ini berupa teks.
format-ask-decimal = Apakah tanda dalam { $samples } untuk desimal atau ribuan? Sebelum ditentukan, kolom ini berupa teks.
format-ask-currency = Mata uang mana “{ $sign }” dalam { $samples }? Sebelum ditentukan, kolom ini berupa teks.
## Apa isi berkas, dan apa yang dilakukan dengan barisnya

file-is-export = Ini { $export }: { $what }.
file-is-table = Ini tabel: { $what }.
file-rows =
    { $rows ->
        [people] { $n } orang
        [companies] { $n } perusahaan
        [deals] { $n } transaksi
        [activities] { $n } aktivitas
        [stage_history] { $n } catatan tahap
        [costs] { $n } biaya
        [counts] { $n } hitungan
       *[other] { $n } baris
    }
export-of-hubspot-contacts = ekspor kontak dari HubSpot
export-of-hubspot-companies = ekspor perusahaan dari HubSpot
export-of-hubspot-deals = ekspor transaksi dari HubSpot
export-of-hubspot-activities = ekspor aktivitas dari HubSpot
export-of-salesforce-leads = ekspor prospek dari Salesforce
export-of-salesforce-contacts = ekspor kontak dari Salesforce
export-of-salesforce-accounts = ekspor akun dari Salesforce
export-of-salesforce-opportunities = ekspor peluang dari Salesforce
export-of-pipedrive-people = ekspor orang dari Pipedrive
export-of-pipedrive-deals = ekspor transaksi dari Pipedrive
export-of-pipedrive-organizations = ekspor organisasi dari Pipedrive
export-of-apollo-people = ekspor orang dari Apollo
export-of-zoominfo-people = ekspor orang dari ZoomInfo
export-of-linkedin-leads = ekspor formulir prospek dari LinkedIn
export-of-meta-leads = ekspor formulir prospek dari Meta
caution-converted-missing = Tidak satu pun prospek ini sudah dikonversi: ekspor Salesforce sering tidak menyertakan prospek yang sudah dikonversi. Akibatnya semua rasio dari prospek ke peluang menjadi salah. Ekspor juga prospek tersebut.
caution-targets = Orang-orang ini adalah target: datanya dibeli, dan mereka belum pernah menyatakan minat.
mapped-same-meaning = “{ $column }” masuk ke “{ $field }”, yang artinya sama.
import-tests =
    { $n } baris uji coba formulir prospek tidak diikutkan.
import-tests-keep = Ikutkan lead uji coba formulir
import-tidied-address =
    { $column }: { $n } sel berisi lebih dari sekadar alamat ({ $samples }). Isinya tetap; orang dikenali dari alamat di dalamnya.
import-tidied-phone =
    { $column }: { $n } nomor dibaca tanpa “p:” di depannya ({ $samples }).
import-derived-title = { $field }, diturunkan dari “{ $from }”: diketahui untuk { $n }. Jabatan yang cocok dengan beberapa kelompok: { $several }, tidak cocok: { $none }; nilainya tetap kosong.
import-derived-phone = { $field }, dari “{ $from }”: ditulis seperti dihubungi dari mana saja untuk { $n }. Nomor yang tidak menyebut negaranya: { $none }; di situ nilainya tetap kosong. “{ $from }” tetap seperti tertulis.
import-derived-kind = { $field }: { $n } ditandai “{ $from }”.
problem-test-lead = Baris ini uji coba formulir prospek dan tidak diikutkan. Pertahankan baris seperti ini jika formulirnya memang sengaja dicoba.
problem-phone-damaged = Lembar sebar menyingkat nomor ini dan angka terakhirnya hilang. Ekspor lagi berkasnya dengan kolom ini sebagai teks.
unread-phone-damaged =
    { $column }: { $n } nomor disingkat oleh lembar sebar dan kehilangan angka ({ $samples })
value-no-country = { $rows } · { $field }: { $n } baris berisi “{ $value }”, yang bukan negara yang dikenal.
value-group = { $rows }, { $field }: { $values } ditulis berbeda tetapi tampaknya satu. Mungkin semuanya “{ $to }”.
value-groups-title = Di { $n } bidang, nilai ditulis berbeda tetapi tampaknya satu
value-groups-means = Pilih ejaan untuk membaca semuanya. Tidak ada berkas yang berubah, dan setiap pembacaan dapat dibatalkan.
value-groups-say =
    { $n ->
        [1] Baca sesuai pilihan
       *[other] Baca { $n } kelompok sesuai pilihan
    }
value-group-say = Baca semua sebagai “{ $to }”
value-group-of = { $rows }, { $field }
value-groups-more = Masih ada { $n } kelompok lagi.
mapping-columns-absent = Pemetaan menyebut kolom yang tidak ada di berkas ini: { $columns }.
mapping-columns-further = Pemetaan tidak menyebut kolom ini; kolomnya dibaca sesuai usulan: { $columns }.
mapping-written = Pemetaan { $n } kolom ditulis ke { $file }.
mapping-columns-more = dan { $n } lainnya
mapping-from-file = Gunakan pemetaan dari berkas
mapping-to-file = Tulis pemetaan ke berkas
mapping-used = Kolom dibaca sesuai pemetaan “{ $name }”.
error-mapping-unreadable = Berkas ini bukan pemetaan, atau rusak.
error-mapping-unreadable-remedy = Pilih berkas yang ditulis program ini sebagai pemetaan, di jendela atau dengan “mapping export”. Jika ditulis versi yang lebih baru, perbarui program ini. Tidak ada yang diubah.

meaning-email = e-mail
meaning-other_email = e-mail lain
meaning-first_name = nama depan
meaning-last_name = nama belakang
meaning-full_name = nama lengkap
meaning-company = perusahaan
meaning-company_ids = id perusahaan
meaning-company_domain = domain perusahaan
meaning-website = situs web
meaning-job_title = jabatan
meaning-seniority = tingkat jabatan
meaning-function = fungsi
meaning-job_start_date = menjabat sejak
meaning-phone = telepon
meaning-mobile = ponsel
meaning-country = negara
meaning-state = provinsi atau wilayah
meaning-city = kota
meaning-street = jalan
meaning-postal_code = kode pos
meaning-industry = industri
meaning-employees = jumlah karyawan
meaning-revenue = pendapatan
meaning-lead_source = sumber lead
meaning-campaign = kampanye
meaning-form = formulir
meaning-lead_status = status lead
meaning-lifecycle_stage = tahap di CRM
meaning-owner = pemilik
meaning-create_date = tanggal dibuat
meaning-last_activity_date = aktivitas terakhir
meaning-record_id = id catatan
meaning-linkedin_url = profil LinkedIn
meaning-opt_out = menolak email
meaning-do_not_call = jangan ditelepon
meaning-consent = persetujuan
meaning-is_test = uji coba
meaning-is_converted = terkonversi
meaning-converted_date = tanggal konversi
meaning-deal_name = nama transaksi
meaning-deal_stage = tahap transaksi
meaning-amount = jumlah
meaning-close_date = tanggal penutupan
meaning-loss_reason = alasan kalah
meaning-activity_type = jenis aktivitas
meaning-activity_date = hari aktivitas
meant-sure = Dipahami sebagai { $meaning }
meant-likely = Mungkin { $meaning }
meant-by-content = Menurut nilainya { $meaning }
mapping-derive-seniority = Tingkat jabatan, dari jabatan
mapping-derive-function = Fungsi, dari jabatan
mapping-derive-phone = Telepon seperti dihubungi dari mana saja, di samping yang tertulis
mapping-derive-lead_kind = Jenis lead: dibeli atau mengajukan diri
mapping-derives = Buat juga kolom

sheets-size = baris: { $rows }, kolom: { $columns }
sheets-empty = kosong
sheets-hidden = tersembunyi
sheets-proposed = dibaca bila tidak ada yang lain disebut
file-kind-text = Teks
file-kind-xlsx = Buku kerja Excel (XLSX)
file-kind-xlsb = Buku kerja Excel (XLSB)
file-kind-xls = Buku kerja Excel hingga 2003 (XLS)
file-kind-ods = Buku kerja OpenDocument (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind }, dikemas dengan gzip
file-packed-zip = { $kind }, dalam arsip ZIP
cli-error-table-absent-remedy = Sebutkan salah satunya dengan --sheet.
mapping-asks = Menunggu jawaban Anda: { $n }
mapping-find = Cari kolom
mapping-only-waiting = Hanya yang menunggu jawaban ({ $n })
mapping-none-found = Tidak ada kolom seperti itu.

# Blind calibration: leads that each side judges alone
screen-calibration = Kalibrasi buta
calibration-page-says = Kedua pihak menilai lead yang sama sendiri-sendiri. Lalu terlihat di mana maksud mereka berbeda.
calibration-empty = Belum ada lead untuk dinilai
calibration-empty-says = Impor daftar lead dulu. Sampai saat itu cerita contoh bisa dipakai: dua ribu orang rekaan, di ruang kerja tersendiri.
calibration-empty-import = Impor daftar
calibration-empty-sample = Nilai lead dari cerita contoh
calibration-question = Apakah ini lead yang baik, cukup baik untuk { $stage }?
calibration-question-none = Apakah ini lead yang baik?
calibration-says = Lead sungguhan diambil dari daftar Anda: dekat batas definisi, belum diketahui, jelas masuk, dan jelas tidak. Setiap orang menilainya sendiri, tanpa nama dan tanpa tahu hasilnya.
calibration-left-behind = Ada jawaban yang belum dibuka. Mengambil ulang berarti meninggalkannya.
calibration-cards = Berapa banyak lead
calibration-cards-fit = Bilangan bulat dari 1 sampai { $n }.
calibration-draw = Ambil lead
calibration-draw-not = Kembali
calibration-draw-anew = Ambil yang lain
calibration-far = Sejauh mana setiap orang
calibration-reveal = Buka semua jawaban
calibration-reveal-needs = Perlu sedikitnya satu orang dari tiap pihak.
calibration-about-draw = Bagaimana lead ini diambil
calibration-who = Siapa yang menilai sekarang?
calibration-who-says = Jumlah lead: { $n }. Yang lain jangan melihat; sampai semuanya dibuka, tak seorang pun melihat jawaban Anda.
calibration-side = Untuk pihak mana
calibration-judge-begin = Mulai menilai
calibration-side-silent = Belum ada
calibration-n-of = { $n } dari { $of }
calibration-reveal-title = Buka semua jawaban?
calibration-reveal-says = Semua orang lalu melihat jawaban setiap orang dan siapa lead itu. Setelah itu jawaban tidak bisa diubah.
calibration-unfinished = Belum selesai: { $names }.
calibration-reveal-not = Nanti dulu
judgement-good = baik
judgement-not = tidak baik
judgement-cannot-tell = tidak bisa dinilai
calibration-all-gone = Lead ini semuanya sudah tidak ada dalam daftar. Ambil yang lain.
calibration-next-person = Orang berikutnya
calibration-card-of = Lead { $n } dari { $of }
calibration-judges-for = { $name } menilai untuk { $side }
calibration-done = Semua dinilai: orang berikutnya
calibration-pause = Lanjutkan nanti
calibration-is-it-good = Apakah lead ini baik?
calibration-place = Lead { $n }, belum dinilai
calibration-place-judged = Lead { $n }, sudah dinilai
calibration-facts = Yang diketahui tentang lead ini
calibration-unknown = tidak diketahui
calibration-hidden = Disembunyikan di setiap kartu: { $fields }.
calibration-hidden-identity = siapa orangnya ({ $n })
calibration-hidden-owner = siapa pemegangnya ({ $n })
calibration-hidden-stage = sudah sampai tahap mana ({ $n })
calibration-hidden-outcome = bagaimana hasilnya ({ $n })
calibration-splits = Yang membedakan lead yang memecah pendapat
calibration-splits-none = Tidak ada kolom di kartu yang membedakannya. Bicarakan lead itu sendiri.
calibration-discuss = Bahas sebagai kriteria
calibration-by-chance = Kebetulan saja menemukan yang sekuat ini dalam { $share } undian. Makin kecil bagiannya, makin bermakna.
calibration-answers = Jawaban
calibration-dividing = Yang memecah pendapat ({ $n })
calibration-all = Semua ({ $n })
calibration-column-card = Kartu
calibration-column-draft = Definisi
calibration-column-lead = Lead
calibration-dividing-none = Tidak ada lead yang memecah pendapat.
calibration-lead-gone = tidak ada lagi dalam daftar
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = Lead yang diambil: { $n }, menurut yang diketahui pada { $date }, dengan benih { $seed }: { $kinds }.
calibration-drawn-near-no = { $n } tertahan di luar oleh satu kriteria
calibration-drawn-near-yes = { $n } masuk berkat satu kriteria
calibration-drawn-unknown = { $n } yang belum bisa diputuskan
calibration-drawn-yes = { $n } jelas masuk
calibration-drawn-no = { $n } jelas di luar
calibration-drawn-any = { $n } secara acak
calibration-no-definition = Belum ada definisi yang memutuskan saat lead diambil, jadi lead mana pun bisa muncul. Tulis definisi, lalu ambil yang lain: yang dekat batasnya akan ikut muncul.
calibration-older = Lead diambil menurut definisi yang berbeda dari yang berlaku sekarang. Yang dibandingkan adalah yang berlaku; ambil yang lain agar batasnya dinilai.
calibration-few = Ini sedikit: { $n }. Yang terlihat baru awal, bukan bukti.
calibration-changed = Daftar berubah sejak pengambilan (impor atau impor yang dibatalkan: { $n }). Kartu tetap dan menampilkan yang kini diketahui tentang hari itu.
calibration-gone = Tidak ada lagi dalam daftar: { $n } (kartu { $cards }). Jawabannya tetap dihitung; pulihkan impornya untuk melihat faktanya.
calibration-merged = Sejak itu digabung dengan orang lain: { $n } (kartu { $cards }). Kartu menampilkan fakta orang hasil gabungan.
calibration-agreed-none = Tidak ada lead yang dinilai kedua pihak, jadi tidak ada yang dibandingkan. Ambil yang lain, dan biarkan kedua pihak menilai yang sama.
calibration-agreed = Anda sepakat pada { $n } dari { $of }.
calibration-neither = Di antaranya, kedua pihak tidak bisa menilai: { $n }.
calibration-left-out = Tidak dinilai kedua pihak, dan tidak dihitung: { $n }.
calibration-tied = { $side }: orang-orangnya sendiri terbagi rata, dihitung sebagai tidak bisa dinilai: { $n }.
calibration-in-both = Menilai untuk kedua pihak: { $names }. Sebagian kesepakatan itu dengan diri sendiri.
calibration-draft-both-good = Keduanya berkata baik, definisi berkata bukan { $stage }: { $n } (kartu { $cards }).
calibration-draft-both-not = Keduanya berkata tidak baik, definisi berkata { $stage }: { $n } (kartu { $cards }).
calibration-draft-both-sure = Keduanya yakin dan sepakat, definisi tidak bisa menentukan { $stage }: { $n } (kartu { $cards }).
calibration-like-draft = { $side } dan definisi sama pada { $n } dari { $of }.
calibration-one-lead = Satu lead tidak berkata apa-apa tentang yang lain. Ambil lebih banyak, dan biarkan kedua pihak menilainya.
calibration-kappa-none = Kedua pihak menjawab hal yang sama untuk semua lead, jadi bisa saja kebetulan. Ambil lead yang lebih beragam.
calibration-kappa = Kesepakatan di luar kebetulan (kappa Cohen): { $value }, pada 95% antara { $low } dan { $high }; 0 kebetulan, 1 sempurna.
calibration-kappa-wide = Rentang itu terlalu lebar untuk kesimpulan: lead ini sedikit ({ $n }).
calibration-kappa-poor = Itu kesepakatan yang buruk.
calibration-kappa-slight = Itu kesepakatan yang tipis.
calibration-kappa-fair = Itu kesepakatan yang lumayan.
calibration-kappa-moderate = Itu kesepakatan yang sedang.
calibration-kappa-substantial = Itu kesepakatan yang kuat.
calibration-kappa-almost-perfect = Itu kesepakatan yang hampir sempurna.
calibration-split-met = Jika terpenuhi, { $n } dari { $of } memecah pendapat.
calibration-split-not-met = Selain itu, { $n } dari { $of }.
calibration-split-missing = Tidak diketahui: { $n }.
calibration-kept = Disimpan. Sudah dinilai: { $n } dari { $of }.
calibration-nobody-yet = Belum ada yang menilai.
calibration-judge = { $name } ({ $side }): { $n } dari { $of } dinilai
calibration-is-open = Jawaban sudah dibuka.
error-calibration-absent = Belum ada lead yang diambil untuk dinilai.
error-calibration-absent-remedy = Ambil beberapa dulu.
error-calibration-nobody = Daftar tidak punya lead untuk diambil.
error-calibration-nobody-remedy = Impor daftar lead, atau berlatih dengan cerita contoh.
error-calibration-unopened = Jawaban belum dibuka.
error-calibration-unopened-remedy = Buka dulu, atau nyatakan bahwa jawaban itu ditinggalkan (--anew).
error-calibration-open = Jawaban sudah dibuka, jadi tidak bisa diubah.
error-calibration-open-remedy = Ambil yang lain untuk menilai lagi.
error-calibration-unjudged = Belum ada yang menilai lead.
error-calibration-unjudged-remedy = Biarkan seseorang dari tiap pihak menilai, lalu buka jawabannya.
error-calibration-one-side = Hanya satu pihak yang menilai lead.
error-calibration-one-side-remedy = Biarkan seseorang dari pihak lain menilai, lalu buka jawabannya. Satu orang boleh menilai untuk keduanya.
error-card-absent = Tidak ada kartu seperti itu.
error-card-absent-remedy = Lihat yang diambil: kartu hilang bila orangnya dihapus.
error-card-gone = Lead kartu ini tidak ada lagi dalam daftar.
error-card-gone-remedy = Pulihkan impornya, atau lanjut ke kartu berikutnya.

## Apa yang dijanjikan kedua pihak
term-marketing = Janji pemasaran
term-marketing-says = Yang diserahkan pemasaran:
term-sales = Janji penjualan
term-sales-says = Yang dilakukan penjualan dengannya:
term-calendar = Jam kerja
term-calendar-says = Waktu kerja dihitung menurut jam ini:
term-rejection = Alasan menolak lead
term-rejection-says = Siapa yang menolak lead memberi salah satu alasan ini:
term-loss = Alasan transaksi penjualan gagal
term-loss-says = Siapa yang menutup transaksi penjualan sebagai gagal memberi salah satu alasan ini:
term-recycling = Lead yang kembali
term-recycling-says = Lead tertolak mana yang dirawat, dan berapa lama:
term-course = Berapa lama ini berlaku
term-course-says = Sejak kapan, sampai kapan, dan siapa yang menandatangani:
term-volume-month = Paling sedikit { $n } lead tahap “{ $stage }” per bulan.
term-volume-quarter = Paling sedikit { $n } lead tahap “{ $stage }” per kuartal.
term-volume-year = Paling sedikit { $n } lead tahap “{ $stage }” per tahun.
term-volume-unsaid = Lead tahap “{ $stage }”: jumlahnya belum disebut.
term-worked-back = Dihitung mundur dari sasaran, setiap langkah dibulatkan ke atas:
term-step-deals = Transaksi penjualan yang dimenangkan: { $revenue } ÷ { $average } = { $n }
term-step-back = “{ $from }”: { $next } ÷ { $rate } yang sampai ke “{ $to }” = { $n }
term-step-month = Per bulan: { $sum }
term-step-quarter = Per kuartal: { $sum }
term-step-year = Per tahun: { $sum }
term-follow-up = Upaya pertama dilakukan dalam { $hours } jam kerja setelah lead mencapai tahap “{ $stage }”.
term-attempts = { $n } upaya dalam { $days } hari kerja sesudahnya, sebelum lead dianggap tidak terhubungi.
term-acceptance = Setiap lead diterima atau ditolak dalam { $hours } jam kerja.
term-silence = Diam melanggar janji ini; diam tidak pernah berarti menerima lead.
weekday-monday = Senin
weekday-tuesday = Selasa
weekday-wednesday = Rabu
weekday-thursday = Kamis
weekday-friday = Jumat
weekday-saturday = Sabtu
weekday-sunday = Minggu
term-day-off = libur
reason-not_reached = Tidak terhubungi setelah upaya yang disepakati
reason-wrong_data = Data kontak salah
reason-no_need = Tidak ada kebutuhan
reason-no_budget = Tidak ada anggaran
reason-no_fit = Tidak cocok
reason-competitor = Memilih pesaing
reason-timing = Waktunya tidak tepat
reason-price = Harga
reason-no_decision = Tidak ada keputusan
reason-satisfied = Puas dengan yang sudah dimiliki
term-reason-criterion = { $reason }: menyebut kriteria yang tidak terpenuhi
term-recycled = { $reason }: setelah { $days } hari perawatan, putaran kedua
term-effective = Berlaku sejak { $date }.
term-review = Ditinjau kembali pada { $date }.
term-must-sign = Satu orang dari setiap pihak menandatangani, dan bagaimanapun juga: { $names }.
term-change = Berubah: { $what }
term-change-order = Urutan alasan berubah
term-finding-disagreed = { $part }: dua orang mengatakan hal yang berbeda. Pilih salah satu sebelum ada yang menandatangani.
term-finding-unread = { $part }: Leadpact yang lebih baru menulis sesuatu di sini. Buka ruang kerja dengan versi itu.
term-finding-stage-absent = { $part }: definisi tidak memiliki tahap “{ $stage }”. Pilih tahap yang ada, atau tambahkan tahap itu.
term-finding-volume-unsaid = Jumlah lead yang dijanjikan pemasaran belum disebut. Ketik angka, atau sasaran untuk dihitung mundur.
term-finding-below-goal = { $promised } lead dijanjikan, tetapi sasaran memerlukan { $needed }. Janjikan lebih banyak, atau turunkan sasaran.
term-finding-nothing = { $part }: janji tanpa isi. Ketik angka di atas 0.
term-finding-marketing-silent = Pemasaran belum menjanjikan apa pun. Sebutkan berapa lead yang diserahkan.
term-finding-sales-silent = Penjualan belum menjanjikan apa pun. Sebutkan seberapa cepat menindaklanjuti.
term-finding-calendar-unsaid = Jam dijanjikan, tetapi belum disebut kapan orang bekerja. Isi jam kerja.
term-finding-no-working-day = Tidak ada hari yang memiliki jam kerja, jadi tidak ada janji yang jatuh tempo. Isi jamnya.
term-finding-attempts-half = Upaya dan jumlah harinya berpasangan. Isi keduanya.
term-finding-reasons-many = { $part }: { $n } lebih banyak daripada yang dipilih orang dengan cermat. Sisakan paling banyak delapan.
term-finding-reason-twice = Alasan “{ $reason }” ada dua kali. Hapus salah satunya.
term-finding-reason-unnamed = { $part }: ada alasan tanpa nama. Beri nama, atau hapus.
term-finding-no-criterion = Tidak ada alasan penolakan yang menyebut kriteria, jadi tidak ada yang tahu mana yang salah. Biarkan “tidak cocok” menyebutnya.
term-finding-recycled-absent = Lead yang ditolak karena “{ $reason }” kembali, tetapi alasan itu tidak ada. Tambahkan, atau hapus aturannya.
term-finding-nurtures-nothing = Lead yang ditolak karena “{ $reason }” langsung kembali. Isi jumlah hari perawatan.
term-finding-review-unsaid = Belum ada hari untuk meninjau kembali kesepakatan. Pilih hari dalam enam bulan.
term-finding-review-past = Kesepakatan seharusnya ditinjau kembali pada { $date }. Tinjau sekarang, dan pilih hari berikutnya.
term-finding-review-first = Kesepakatan ditinjau kembali sebelum berlaku. Pilih hari yang lebih lambat.
term-finding-signatory-absent = { $name } harus menandatangani, tetapi tidak ikut sebagai penanda tangan. Tambahkan orangnya, atau biarkan orang lain menandatangani.
term-finding-revenue = Sasaran memerlukan pendapatan di atas 0. Ketik angkanya.
term-finding-average-deal = Sasaran memerlukan nilai rata-rata transaksi di atas 0. Ketik angkanya.
term-finding-rate-absent = Berapa dari “{ $from }” yang sampai ke “{ $to }” belum disebut. Ketik persentasenya.
term-finding-rate-none = Jika tidak ada dari “{ $from }” yang sampai ke “{ $to }”, tidak ada jumlah lead yang cukup. Ketik persentase di atas 0.
term-finding-rate-above-all = Tidak mungkin lebih dari semua “{ $from }” sampai ke “{ $to }”. Ketik paling banyak 100 persen.
term-finding-path-broken = Konversi tidak berlanjut dari “{ $stage }”. Tambahkan langkah yang kurang.
term-finding-too-many = Sasaran memerlukan lebih banyak lead daripada jumlah manusia. Periksa lagi angkanya.

# Whether what was signed is still as it was signed

verify-whole = “{ $title }” masih seperti saat ditandatangani.
verify-differs = “{ $title }” tidak lagi seperti saat ditandatangani.
verify-text = Teksnya berbeda: sidik jarinya sekarang { $is }.
verify-rules = Aturannya berbeda: sidik jarinya sekarang { $is }.
verify-unreadable = Teks ini tidak terbaca sebagai kesepakatan: { $why }
verify-seal = Yang ada di samping teks berbeda: tanda tangan, waktu, atau sidik jari.
verify-no-copy = Ini bukan salinan dari yang ditandatangani, atau salinannya rusak: { $why }
verify-newer = Salinan ini ditulis oleh Leadpact yang lebih baru: { $why }
verify-nothing-signed = Belum ada yang ditandatangani di ruang kerja ini.

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = Lokakarya
workshop-says = Pemasaran dan penjualan mencari tahu bersama apa itu lead yang baik: dari lembar usulan yang diisi sendiri-sendiri sampai teks yang ditandatangani kedua pihak.
workshop-start = Mulai lokakarya
workshop-go-on = Lanjutkan lokakarya
workshop-go-back = Kembali ke lokakarya
workshop-at = Lokakarya berada di langkah: { $step }
workshop-closed = Lokakarya sudah ditutup.
workshop-nobody = Belum ada yang ikut serta.
workshop-ballot-in = { $name } ({ $side }): lembar usulan sudah diserahkan
workshop-ballot-out = { $name } ({ $side }): belum ada lembar usulan
workshop-revealed = Semua lembar usulan sudah dibuka.
workshop-sitting-first = Sesi pertama, 90 menit: siapa yang ikut, siapa pelanggan ideal kita, kalibrasi buta. Setelah itu semuanya disimpan.
workshop-sitting-second = Sesi kedua, 90 menit: MQL, SAL, dan SQL, janji serah terima, tanda tangan.
workshop-leave = Keluar
workshop-back = Kembali
workshop-next = Berikutnya: { $title }
workshop-finish = Tutup lokakarya
workshop-steps = Langkah lokakarya
workshop-step-of = { $no } · { $title }
workshop-side-nobody = belum ada
workshop-timer = { $n } dari { $of } menit
workshop-timer-show = Tampilkan waktu
workshop-timer-hide = Sembunyikan waktu
workshop-pause-says = Sesi pertama selesai. Semua yang dikatakan sudah disimpan; lanjutkan sekarang, atau kembali di hari lain dan mulai dari sini.
workshop-pause-leave = Keluar sampai sesi kedua
workshop-step-preparation = Persiapan
workshop-step-customer = Pelanggan ideal
workshop-step-calibration = Kalibrasi buta
workshop-step-pause = Titik simpan
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = Janji serah terima
workshop-step-sign = Tanda tangan
workshop-asks-preparation = Siapa yang ikut, dan apa usulan masing-masing?
workshop-asks-customer = Siapa pelanggan ideal kita?
workshop-asks-calibration = Apakah lead yang kita maksud sama?
workshop-asks-pause = Saat yang tepat untuk berhenti
workshop-asks-stages = Kapan sebuah lead menjadi MQL, SAL, SQL?
workshop-asks-promises = Apa yang kita janjikan satu sama lain?
workshop-asks-sign = Inikah yang kita maksud?
ballot-question-persona = Persona
ballot-question-needs = Kebutuhan
ballot-question-behaviour = Perilaku
ballot-question-firmographics = Perusahaan
ballot-written = Lembar usulan { $name } ada di { $file }. Isinya pertanyaan dan nama bidang, tanpa lead.
ballot-read-first = Lembar usulan { $name } sudah masuk: { $n } usulan.
ballot-read-again = Lembar usulan { $name } menggantikan yang sebelumnya: { $n } usulan.
ballot-read-late = Lembar usulan { $name } datang terlambat: yang baru dari { $n } usulannya bergabung dengan yang sudah dibuka.
ballots-title = Lembar usulan
ballots-says = Setiap orang mengisi lembar usulan sendiri. Tidak ada yang melihat isinya sampai semuanya dibuka sekaligus.
ballots-open-says = Semua lembar usulan sudah dibuka. Yang masuk sekarang bergabung dengan yang sudah dibuka.
ballots-nobody = Sebutkan dulu siapa yang ikut serta.
ballot-there = diserahkan { $at }
ballot-absent = belum diserahkan
ballot-fill = Isi di sini
ballot-fill-again = Isi yang baru
ballot-to-file = Sebagai berkas
ballot-of = Lembar usulan { $name }
ballot-cover-says = Isinya hanya untuk { $name }. Minta yang lain memalingkan muka, lalu bukalah; Escape menutupinya kapan saja.
ballot-uncover = Saya { $name }
ballot-says = Usulkan apa yang terlintas di benak Anda, dengan kata-kata atau sebagai uji sebuah bidang. Tidak setiap pertanyaan harus dijawab.
ballot-hide = Tutupi
ballot-hand-in = Serahkan
ballot-open = Buka berkas lembar usulan
ballot-sent = Ada yang mengirimi Anda lembar usulan? Isilah di sini lalu kirim kembali.
ballot-ours = { $file } berisi lembar usulan { $name } untuk lokakarya ini. Lembar diserahkan tanpa ditampilkan.
ballot-fill-away = Isi untuk lokakarya itu
ballot-away-says = Isi dan simpan kembali ke { $file }; lalu kirim berkasnya kepada pengirimnya.
ballot-saved = Tersimpan di { $file }. Kirim kembali berkasnya.
ballot-save = Simpan kembali
ballot-unsaved = Perubahan Anda belum disimpan ke berkas.
ballot-unsaved-close = Tutup tanpa menyimpan
ballot-wording = Dengan kata-kata Anda
ballot-why = Mengapa
ballot-remove = Hapus usulan ini
ballot-propose = Usulkan sesuatu
ballot-test-add = Tambahkan uji sebuah bidang
ballot-test-remove = Hapus ujinya
reveal-says = Semua mengusulkan sendiri-sendiri. Sekarang semua lembar dibuka sekaligus: apa yang sama, apa yang mirip, apa yang hanya dilihat satu pihak.
reveal-there = { $n } dari { $of } lembar usulan sudah masuk
reveal-to-ballots = Ke lembar usulan
reveal-go = Buka semua lembar usulan
reveal-one-side = Buka tanpa pihak { $side }?
reveal-one-side-says = Belum ada orang dari pihak itu yang menyerahkan lembar usulan. Yang sudah dibuka akan memengaruhi usulan mereka.
reveal-wait = Tunggu mereka
reveal-anyway = Tetap buka
reveal-questions = Pertanyaan
reveal-question = { $title } ({ $n })
reveal-common = Titik temu: { $kept } dari { $of } disimpan · masih terbuka: { $open }
reveal-none = Tidak ada yang mengusulkan apa pun di sini.
reveal-keys = Panah berpindah ke usulan berikutnya · 1, 2, 3 menyimpannya di profil · M menggabungkan yang lain di sampingnya · P mengambil, P pada yang lain meletakkannya di sana · A memisahkan · D membuang · U membatalkan
reveal-keys-held = Pindah ke usulan lain dan tekan P untuk meletakkannya di sana; Escape mengembalikannya.
reveal-must-have = Wajib ada
reveal-nice-to-have = Nilai tambah
reveal-excluding = Menggugurkan
reveal-keep-words = Simpan sebagai kata
reveal-speak = Gabungkan ke usulan ini
reveal-apart = Pisahkan
reveal-drop = Buang
reveal-reopen = Batalkan
reveal-drop-title = Buang usulan ini
reveal-drop-why = Mengapa
reveal-drop-hint = Pengusulnya akan membaca ini di notula.
proposals-same = Sama
proposals-similar = Mirip
proposals-different = Berdiri sendiri
proposal-open = terbuka
proposal-kept-words = disimpan sebagai kata
proposal-kept-must-have = disimpan: wajib ada
proposal-kept-nice-to-have = disimpan: nilai tambah
proposal-kept-excluding = disimpan: menggugurkan
proposal-merged = digabung ke yang lain
proposal-merged-into = digabung ke: { $says }
proposal-dropped = dibuang: { $reason }
cli-error-ballots-one-side-remedy = Mintalah pihak lain menyerahkan, atau tambahkan --anyway.

# What stops the ballots of a workshop

error-workshop-absent = Belum ada lokakarya yang dimulai.
error-workshop-absent-remedy = Mulailah satu dulu.
error-ballot-unreadable = Berkas ini bukan lembar usulan, atau rusak.
error-ballot-unreadable-remedy = Mintalah berkasnya lagi, persis seperti saat ditulis.
error-ballot-newer = Lembar usulan ini ditulis oleh Leadpact yang lebih baru.
error-ballot-newer-remedy = Perbarui Leadpact, lalu baca lagi.
error-ballot-foreign = Lembar usulan ini untuk lokakarya lain.
error-ballot-foreign-remedy = Tulis lembar usulan lokakarya ini dan minta diisi.
error-ballot-of-stranger = Lembar usulan ini dari orang yang tidak ikut serta.
error-ballot-of-stranger-remedy = Sebutkan dia di antara peserta, lalu baca lagi lembarnya.
error-ballot-empty = Lembar usulan ini tidak mengusulkan apa pun.
error-ballot-empty-remedy = Usulkan setidaknya satu hal.
error-ballots-none = Belum ada yang menyerahkan lembar usulan.
error-ballots-none-remedy = Mintalah setidaknya satu orang dari tiap pihak menyerahkannya.
error-ballots-one-side = Baru satu pihak yang menyerahkan lembar usulan.
error-ballots-one-side-remedy = Mintalah pihak lain menyerahkan, atau nyatakan lanjut tanpanya.
error-ballots-closed = Lembar usulan belum dibuka.
error-ballots-closed-remedy = Bukalah dulu.
error-proposal-absent = Tidak ada usulan seperti itu.
error-proposal-absent-remedy = Lihat daftar usulan.
error-proposal-decided = Usulan ini sudah diputuskan.
error-proposal-decided-remedy = Pilih yang masih terbuka.
error-proposal-reason-missing = Usulan dibuang dengan alasan.
error-proposal-reason-missing-remedy = Sebutkan alasannya agar pengusul dapat membacanya.

# The file of a ballot

ballot-file-how = Lembar usulan { $name }. Isi “wording” (dengan kata-kata Anda) dan “why” (mengapa) pada baris di bawah “proposals”; salin satu baris untuk mengusulkan lebih banyak, dan biarkan kosong yang tidak perlu. Satu baris juga boleh memuat “test” sebuah bidang, seperti pada “example”: “fields” menyebut bidang yang ada, “tests” apa yang dapat ditanyakan. Simpan berkasnya lalu kirim kembali.
ballot-asks-persona = Siapa yang memutuskan atau memakainya: peran, jenjang, suara dalam keputusan?
ballot-asks-needs = Apa yang kurang pada mereka, dan bagaimana itu terlihat?
ballot-asks-behaviour = Apa yang sudah mereka lakukan sehingga terlihat serius?
ballot-asks-firmographics = Seperti apa perusahaannya: industri, ukuran, negara, alat?

# The decision log, and what people who edit apart share

decision-defined = Definisi dimulai
decision-defined-says = “{ $title }”: kriteria { $n }, tahap { $stages }
decision-participant = { $name } ikut serta
decision-signs = menandatangani
decision-signs-not = tidak menandatangani
decision-position = { $name } tentang “{ $criterion }”
decision-stand = { $stand ->
    [agree] setuju
    [can_live_with_it] bisa menerimanya
   *[object] keberatan
}
decision-overrule = Keberatan { $name } terhadap “{ $criterion }” dikesampingkan
decision-proposer = Siapa yang mengusulkan “{ $criterion }”
decision-comment = Komentar tentang “{ $criterion }”
decision-proposal = Usulan dari { $name }
decision-outcome = { $outcome ->
    [kept] dipakai
    [merged] digabung ke usulan lain
    [dropped] ditinggalkan
   *[open] terbuka
}
decision-objection = Keberatan yang terus muncul
decision-taken-away = dihapus
decision-about-profile = Apakah “{ $name }” ada dalam profil
decision-about-stage-criterion = Apakah tahap { $name } meminta “{ $criterion }”
decision-about-stage = Tahap { $name }
decision-about-score = Apa yang memberi poin: { $name }
decision-about-exclusion = Siapa yang dikecualikan
decisions-none = Belum ada yang dikatakan.
decisions-nobody = Tanpa nama
decisions-undone = ditarik kembali
decisions-undoes = menarik kembali keputusan { $no }
decisions-same = Sejak itu tidak ada yang berubah.
decisions-nothing-to-choose = Tidak ada yang perlu dipilih.
decisions-counts = berlaku sampai ada yang memilih
settled-same = Definisi tetap seperti semula.
settled-in-force = Definisi berlaku sebagaimana disepakati bersama.
settled-draft = Jika digabung, definisi tidak bisa memutuskan lead: kini menjadi draf untuk diperbaiki di editor. Yang berlaku tetap berlaku.
settled-none = Jika digabung, ini bukan definisi: { $why }. Yang berlaku tetap berlaku.
settled-kept-alive = Satu orang menghapus “{ $name }” sementara orang lain masih memakainya: tetap seperti terakhir.
share-written = Keputusan ditulis: { $n }, versi: { $versions }. Tidak ada lead dalam berkas.
share-new = Keputusan baru: { $n }
share-new-of = Keputusan baru: { $n }, dari { $names }
share-new-versions = Versi baru: { $n }; tanda tangan baru di versi yang dikenal: { $signatures }
share-to-choose = Perlu dipilih: { $n }
share-dry-run = Tidak ada yang diubah.
versions-apart = Versi { $nos } disepakati secara terpisah. Sepakati satu teks dan tanda tangani: ia akan mengenal keduanya. Sampai saat itu versi { $counts } berlaku.
error-share-unreadable = Berkas ini bukan berkas berbagi.
error-share-unreadable-remedy = Pilih berkas yang ditulis oleh “Bagikan” di ruang kerja lain.
error-share-newer = Leadpact yang lebih baru menulis berkas ini.
error-share-newer-remedy = Perbarui Leadpact, lalu gabungkan lagi.
error-share-damaged = Berkas tidak seperti saat ditulis. Tidak ada yang diambil darinya.
error-share-damaged-remedy = Minta ditulis ulang, dan kirim sebagai berkas, bukan teks.
error-share-foreign = Berkas berasal dari tim yang tidak mengenal apa pun yang dikatakan atau ditandatangani di sini.
error-share-foreign-remedy = Gabungkan ke ruang kerja baru yang kosong, atau mulai dari salinan satu ruang kerja.
error-nothing-to-take-back = Tidak ada lagi dari orang ini yang bisa ditarik kembali atau diulang.
error-nothing-to-take-back-remedy = Lihat catatan keputusan: setiap orang menarik kembali kata-katanya sendiri.
error-said-since = Sejak itu ada yang mengatakan hal lain tentangnya.
error-said-since-remedy = Ubah di editor; catatan menunjukkan siapa mengatakan apa.
error-choice-stands = Itu pilihan di antara beberapa, yang tidak bisa berlaku lagi semuanya.
error-choice-stands-remedy = Katakan lagi apa yang harus berlaku.
error-decision-absent = Tidak ada keputusan bernomor itu.
error-decision-absent-remedy = Lihat nomornya di catatan keputusan.
error-nothing-to-choose = Tidak ada yang bisa dipilih dengan nomor itu.
error-nothing-to-choose-remedy = Lihat daftar yang perlu dipilih; mungkin sudah ada yang memilih.

# The screen of decisions, and sharing

screen-decisions = Keputusan
decisions-says = Siapa memutuskan apa, kapan, dan mengapa. Tidak ada yang berubah di sini; yang ditarik kembali tetap terlihat.
decisions-unsaved = Editor memuat perubahan yang belum disimpan. Simpan atau buang dulu; setelah itu keputusan bisa ditarik kembali, dipilih, dan digabung.
decisions-empty = Belum ada keputusan
decisions-empty-says = Apa pun yang disimpan di editor, dijanjikan, atau ditandatangani ada di sini, dengan siapa, kapan, dan mengapa.
decisions-about = Tentang
decisions-about-all = semuanya
decisions-who = Oleh
decisions-who-all = semua orang
decisions-none-such = Tidak ada keputusan seperti itu.
decisions-more = Tampilkan lagi ({ $n })
decisions-take-back = Tarik kembali
decisions-take-back-says = Setiap orang menarik kembali kata-katanya sendiri, yang terakhir dulu; bukan milik orang lain.
decisions-of = Kata-kata siapa
decisions-undo = Tarik kembali yang terakhir
decisions-redo = Katakan lagi
decisions-since = Yang berubah sejak itu
decisions-since-none = Pilih keputusan untuk membandingkan saat itu dengan sekarang.
decisions-since-of = Setelah keputusan { $no }, { $at }
decisions-take-up = Lanjutkan dari saat itu di editor
decisions-choices = Perlu dipilih: { $n }
decisions-choices-says = Orang yang menyunting terpisah mengatakan hal berbeda tentang hal yang sama. Tidak ada yang hilang: pilih bersama.
decisions-choose = Pilih
decisions-choose-this = Pilih: { $says }
decisions-why = Alasan (untuk catatan)
share-title = Bagikan dan gabungkan
share-says = Untuk orang yang menyunting salinan ruang kerja ini secara terpisah. Berkas memuat yang dikatakan dan ditandatangani, tidak pernah lead.
share-export-title = Untuk yang lain
share-export-says = Tulis berkas dan kirimkan.
share-export = Tulis berkas…
share-merge-title = Dari yang lain
share-merge-says = Lihat berkas, lalu ambil: semuanya, atau tidak sama sekali.
share-merge-not = Simpan atau buang isi editor, dan buka ruang kerja untuk menulis; setelah itu berkas bisa diambil.
share-look = Lihat berkas…
share-would = Inilah hasilnya. Belum ada yang berubah.
share-merge = Ambil
## Promises at the hand-off: on screen and on the command line
term-won-deal = transaksi yang dimenangkan
term-moment = { $weekday } { $date }, { $time }
term-example = Misalnya: diserahkan { $comes } – jatuh tempo { $due }.
term-takes-nothing = Tidak ada tempat seperti itu di antara janji-janji.
term-takes-amount = Ketik jumlah seperti 18000 atau 0.5.
term-takes-count = Ketik bilangan bulat seperti 120.
term-takes-share = Ketik persentase seperti 24, atau sekian dari sekian seperti 18/75.
term-takes-hours = Ketik jam seperti 4 atau 0.5.
term-takes-day-hours = Ketik jam seperti 09:00-12:30, 13:00-17:00.
term-takes-day = Ketik tanggal seperti 2027-05-31.
term-takes-per = Pilih month, quarter, atau year.
term-takes-currency = Ketik tiga huruf mata uang, seperti EUR.
term-takes-stage = Pilih tahap dari definisi dengan kuncinya.
term-takes-yes-no = Ketik yes atau no.
term-takes-name = Ketik nama paling banyak 120 huruf.
screen-promises = Janji
promises-says = Apa yang dijanjikan tiap pihak saat serah terima. Ditandatangani bersama definisi.
promises-parts = Bagian-bagian janji
promises-part-volume = Lead dari pemasaran
promises-part-follow-up = Jawaban penjualan
promises-part-hours = Jam kerja
promises-part-reasons = Alasan
promises-part-course = Peninjauan dan tanda tangan
promises-part-objections = Keberatan
promises-ask-volume = Berapa banyak lead yang diserahkan pemasaran?
promises-ask-follow-up = Seberapa cepat penjualan menjawab?
promises-ask-hours = Kapan orang bekerja?
promises-ask-reasons = Mengapa lead dikembalikan, dan kapan ia datang lagi?
promises-ask-course = Kapan kita meninjaunya lagi, dan siapa yang menandatangani?
promises-ask-objections = Keberatan apa yang terus diulang lead?
promises-none-yet = Belum ada yang dijanjikan.
promises-none-here = Belum dikatakan.
promises-stage = Lead pada tahap
promises-clock-stage = Waktu dihitung sejak tahap
promises-per = Setiap
per-month = bulan
per-quarter = kuartal
per-year = tahun
promises-leads = Lead yang dijanjikan
promises-leads-hint = Kosong berarti mengikuti hasil hitungan sasaran.
promises-goal = Dihitung mundur dari sasaran
promises-revenue = Target pendapatan
promises-currency = Mata uang
promises-goal-per = Dalam satu
promises-average = Nilai satu transaksi yang dimenangkan
promises-rate = { $from } → { $to }, %
promises-counted = Funnel Anda: { $n } dari { $of }
promises-take = Pakai { $n } dari { $of } untuk { $step }
promises-take-short = Pakai { $n } dari { $of }
promises-counted-says = Dihitung di funnel ruang kerja ini per { $date }, pada jalur lengkap; lead yang masih berjalan dihitung belum sampai.
promises-steps = Perhitungannya
promises-steps-none = Ketik pendapatan, nilai transaksi, dan persentasenya: perhitungannya tampil di sini.
promises-goal-remove = Hapus sasaran
promises-within-hours = Upaya pertama dalam, jam kerja
promises-attempts = Jumlah upaya
promises-within-days = Dalam sekian hari kerja
promises-accept-hours = Diterima atau ditolak dalam, jam kerja
promises-follow-up-head = Tindak lanjut
promises-accept-head = Terima atau tolak
promises-zone = Waktu dalam { $zone }, zona waktu definisi.
promises-zone-change = Ubah zona waktu
promises-holidays = Hari libur dan setengah hari
promises-holiday-day = Tanggal
promises-holiday-name = Namanya
promises-holiday-hours = Jam kerja, jika ada
promises-holiday-add = Tambah hari
promises-remove = Hapus { $name }
promises-reason-name = Nama alasan
promises-reason-new = Alasan lain
promises-reason-add = Tambah alasan
promises-up = Naikkan { $name }
promises-down = Turunkan { $name }
promises-names-criterion = menyebut kriterianya
promises-nurture = Lagi setelah (hari)
promises-nurture-never = tidak pernah
promises-propose = Mulai dengan usulan
promises-propose-says = Alasan dan pekan kerja yang lazim, di tempat yang belum diisi. Semuanya bisa diubah.
promises-review = Ditinjau lagi pada
promises-effective = Berlaku sejak
promises-effective-hint = Kosong: sejak hari kedua pihak menandatangani.
promises-in-months = Dalam { $n } bulan
promises-must-sign = Siapa yang harus menandatangani, selain satu dari tiap pihak
promises-must-sign-none = Belum ada peserta yang menandatangani.
promises-name-people = Sebutkan siapa yang ikut
promises-objection-new = Apa kata mereka?
promises-objection-add = Catat
promises-objections-none = Belum ada keberatan yang dicatat.
promises-objection-answer = Jawaban kita
promises-objection-heard = terdengar { $n } kali, terakhir { $date }
promises-objection-again = Terdengar lagi
promises-objection-close = Tutup
promises-objection-reopen = Buka lagi
promises-objection-closed = Ditutup pada { $date }
promises-objection-beside = Catatan ini tidak ditandatangani: boleh bertambah tiap minggu.
promises-objection-disagreed = Dua orang mengatakan hal yang berbeda tentangnya.
promises-part-wrong = (ada yang perlu diperbaiki)
promises-will-draft = Kedua pihak sudah menandatangani. Mengubah janji memulai draf baru yang ditandatangani ulang keduanya.
promises-read-only = Ruang kerja ini hanya bisa dibaca: tidak ada yang bisa dijanjikan.
promises-first = Janji adalah tentang tahap
promises-first-says = Sepakati dulu tahap-tahap definisi; lalu tiap pihak berjanji apa yang dilakukannya saat serah terima.
cli-promises-counted = { $from } → { $to }: { $n } dari { $of }
cli-promises-fine = Tidak ada yang perlu diperbaiki atau diperiksa.
cli-promises-same = Semuanya memang sudah begitu.
error-promise-unfit = Janji tidak bisa berupa yang diketik.
error-promise-unfit-remedy = Tidak ada yang berubah. Ketik seperti dijelaskan, lalu ulangi.
error-terms-unreadable = Berkas ini tidak berisi janji.
error-terms-unreadable-remedy = Tidak ada yang berubah. Perbaiki tempat yang disebut, atau ekspor ulang janji dan sunting berkas itu.
error-terms-newer = Leadpact yang lebih baru menulis berkas janji ini.
error-terms-newer-remedy = Perbarui Leadpact, atau ekspor lagi janji dari versi lama.
error-objection-absent = Tidak ada keberatan seperti itu.
error-objection-absent-remedy = Lihat nomornya di catatan: mungkin seseorang sudah menghapusnya.
error-objection-unfit = Keberatan, atau jawabannya, kosong atau terlalu panjang.
error-objection-unfit-remedy = Tulis paling banyak 500 huruf.
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = Harga perubahan ini
price-deals = Dimenangkan
price-customers = Pelanggan
price-won-deals = { $n } transaksi yang dimenangkan punya orang di daftar ini; sebuah tahap menangkapnya bila salah satu orangnya ada di sana.
price-won-people = { $n } lead menjadi pelanggan.
price-won-nobody = { $n } lagi tidak milik siapa pun di sini.
price-caught-before = Tertangkap sebelum
price-caught-after = Tertangkap sesudah
price-missed = Terlewat
price-unclear = Tidak jelas
price-over = Pada daftar hari ini dengan { $n } lead:
price-nothing = tidak ada yang berpindah.
price-caught-deals = { $after } dari { $n } transaksi dimenangkan tertangkap, sebelumnya { $before }
price-caught-people = { $after } dari { $n } pelanggan tertangkap, sebelumnya { $before }
price-unclear-change = Tidak bisa dinilai: { $before } → { $after }
price-missed-deals = Transaksi dimenangkan terlewat: { $missed }, tidak jelas: { $unclear }
price-missed-people = Pelanggan terlewat: { $missed }, tidak jelas: { $unclear }
price-no-sources = Tidak ada bidang yang menyebut asal lead.
versions-since = Yang berubah sejak versi { $no }
versions-signed = { $name } ({ $side }), { $date }
versions-in-effect = berlaku
versions-effective-from = berlaku mulai { $date }
versions-consequences = Akibatnya pada daftar hari ini
versions-consequences-says = Kedua teks pada { $n } lead yang ada sekarang; bukan yang terjadi dulu.
versions-nobody-moves = Tidak ada orang di daftar hari ini yang berpindah.
versions-uncounted = Siapa yang berpindah tidak bisa dihitung: salah satu teks tidak dapat menilai daftar hari ini.
cli-versions-in-effect = Pada { $date } versi { $no } berlaku.
cli-versions-in-effect-none = Pada { $date } tidak ada versi yang disepakati yang berlaku.
home-effect-next = Versi { $no } sudah disepakati dan berlaku mulai { $date }.
home-effect-until = Sampai saat itu versi { $no } yang berlaku.
reminders-title = Patut dilihat
reminders-none = Tidak ada yang perlu diingatkan.
reminders-go-agreement = Buka kesepakatan
reminders-go-funnel = Lihat funnel
reminders-go-criterion = Buka kriteria
reminders-more = dan { $n } lagi
reminder-review-past = Kesepakatan seharusnya ditinjau kembali pada { $date }.
reminder-review-today = Hari ini kesepakatan perlu ditinjau kembali.
reminder-review-near = Kesepakatan perlu ditinjau kembali dalam { $days } hari, pada { $date }.
reminder-review-next = Tinjau bersama kedua pihak, lalu sepakati hari berikutnya.
reminder-effect-decides = Teksnya sudah memutuskan lead sekarang, sebelum hari itu.
reminder-effect-next = Pastikan semua orang tahu sejak kapan itu berlaku.
reminder-inflow-more = Lebih banyak lead datang: { $since } per minggu sejak versi { $no } disepakati, sebelumnya { $before }.
reminder-inflow-fewer = Lebih sedikit lead datang: { $since } per minggu sejak versi { $no } disepakati, sebelumnya { $before }.
reminder-inflow-rests = { $since } banding { $before }, masing-masing { $weeks } minggu: { $ratio } kali lipat (95%: { $low } sampai { $high }); { $p }.
reminder-inflow-next = Tanyakan kampanye atau sumber mana yang berubah sebelum menilai definisi dari jumlahnya.
reminder-criterion-more = Lebih banyak yang datang memenuhi “{ $criterion }”: { $since }, sebelumnya { $before }.
reminder-criterion-fewer = Lebih sedikit yang datang memenuhi “{ $criterion }”: { $since }, sebelumnya { $before }.
reminder-criterion-rests = { $n } dari { $of } banding { $was } dari { $wasof }: { $points } poin (95%: { $low } sampai { $high }); { $p } di antara semua kriteria.
reminder-criterion-next-older = Periksa apakah bidangnya masih diisi seperti dulu, atau orang lain yang datang; yang terakhir datang punya lebih sedikit waktu.
reminder-chance-tiny = secara kebetulan kurang dari sekali dalam 1.000
reminder-chance = secara kebetulan { $rate } dari waktu
reminders-nothing-agreed = Belum ada yang disepakati, jadi tidak ada pembanding.
reminders-since = Sejak versi { $no } disepakati pada { $date }:
reminders-inflow-not = Jumlah lead yang datang tidak bisa dibandingkan: { $why }
reminders-criteria-not = Apakah mereka memenuhi kriteria seperti dulu tidak bisa dikatakan: { $why }
reminders-criteria = { $n } kriteria dibandingkan pada { $since } lead yang datang sejak itu dan { $before } sebelumnya: { $told } jelas lebih atau kurang sering dipenuhi; tentang { $few } terlalu sedikit yang diketahui.
reminders-by-field = Kapan lead datang: { $field }.
reminders-by-known = Kapan lead datang: sejak kapan dikenal di sini.
reminders-not-days = tidak ada bidang yang menyebut hari lead datang.
reminders-not-weeks = kurang dari empat minggu penuh yang diketahui, sesudah atau sebelumnya.
reminders-not-leads = kurang dari dua puluh lead yang datang sesudah atau sebelumnya.
reminders-not-decided = versi itu tidak dapat menilai daftar hari ini.
reminders-inflow-same = Sejauh bisa dikatakan, lead yang datang sama banyak: { $since } per minggu, sebelumnya { $before }.
reminder-criterion-next = Periksa apakah bidangnya masih diisi seperti dulu, atau orang lain yang datang.
reminders-as-then = Yang sebelumnya seperti yang diketahui saat disepakati, setelah waktu yang sama lama.
reminders-as-now = Yang sebelumnya seperti yang diketahui sekarang: mereka punya lebih banyak waktu.

# Positions on criteria, the map of the room, objections at signing

screen-room = Posisi
speaking = Siapa yang berbicara
speaking-nobody = Pilih siapa yang berbicara
speaking-first = Pilih siapa yang berbicara, lalu posisinya.
stance-agree = Setuju
stance-can-live-with-it = Bisa menerima
stance-object = Keberatan
stance-silent = Belum berbicara
position-own = Posisi orang yang berbicara
position-earlier = tentang rumusan sebelumnya
position-blocks = menghalangi semua tanda tangan
position-overruled = dikesampingkan oleh { $name }: “{ $why }”
position-proposed-by = Diusulkan oleh { $names }
position-propose = Nyatakan { $name } sebagai pengusul
position-take-back = Tarik kembali posisi
positions-open =
    { $n ->
        [0] Posisi: belum ada yang berbicara
       *[other] Posisi: { $n } orang sudah berbicara
    }
positions-of-saved = Anda mengubah apa yang ditanyakan di sini. Posisi di bawah menyangkut teks yang tersimpan; simpan dulu, lalu bahas rumusan baru.
positions-save-first = Simpan definisi; setelah itu semua orang dapat mengambil posisi.
objection-reason = Mengapa tidak boleh ditandatangani seperti ini
objection-say = Keberatan dengan alasan ini
overrule = Kesampingkan
overrule-open = Kesampingkan keberatan
overrule-by = Siapa yang memutuskan
overrule-reason = Mengapa
overrule-says = Keberatan { $name } tetap ada dalam teks yang ditandatangani, dengan kedua alasannya.
overrule-nobody = Tidak ada orang lain yang menandatangani untuk pihak { $name }, jadi keberatan ini tidak dapat dikesampingkan. Keberatan dapat ditarik kembali, atau tetapkan orang lain yang menandatangani untuk pihak itu.
remarks = Catatan
remark = Catatan
remark-make = Tambah
remark-remove = Hapus catatan ini
room-criterion = Kriteria
room-mood = Posisi ruangan
room-next =
    { $n ->
        [0] Tidak ada perselisihan
        [1] Perselisihan berikutnya
       *[other] Berikutnya dari { $n } perselisihan
    }
room-next-key = Perselisihan berikutnya: N
room-no-disagreement = Tidak ada yang keberatan.
room-in-editor = Tampilkan di definisi
room-summary = Diperselisihkan: { $disputed } · perlu dibahas: { $open } · selesai: { $settled }
room-remarks =
    { $n ->
       *[other] { $n } catatan
    }
room-nobody = Belum ada yang ikut
room-nobody-says = Tetapkan siapa yang ikut untuk pemasaran dan penjualan; lalu masing-masing menyatakan posisinya.
room-name-people = Tetapkan siapa yang ikut
room-empty = Belum ada yang perlu ditanggapi
room-empty-says = Setelah definisi punya kriteria, semua orang menyatakan posisinya atas tiap kriteria di sini.
mood-disputed = Diperselisihkan
mood-one-side = Baru { $side } yang berbicara
mood-unspoken = Belum ada yang berbicara
mood-overruled = Keberatan dikesampingkan
mood-livable = Semua bisa menerima
mood-agreed = Semua setuju
signing-stopped =
    { $n ->
       *[other] { $n } keberatan menghalangi semua tanda tangan
    }
signing-objects = { $name } keberatan atas “{ $criterion }”: “{ $reason }”
signing-to-room = Bahas
signing-waits = Tanda tangan { $name } belum ada.
signing-waits-left = { $name } harus menandatangani tetapi tidak lagi menandatangani. Tetapkan lagi sebagai penanda tangan, atau ubah siapa yang harus menandatangani.
signing-side-nobody = Belum ada peserta yang menandatangani untuk { $side }. Yang menandatangani akan ditambahkan.
dissent = Pendapat berbeda
dissent-says = Keberatan ini dikesampingkan. Semuanya bagian dari teks yang ditandatangani.
dissent-line = { $name } ({ $side }) keberatan atas “{ $criterion }”: “{ $reason }”. Dikesampingkan oleh { $by }: “{ $why }”.
error-criterion-absent = Definisi tidak punya kriteria ini.
error-criterion-absent-remedy = Lihat kriteria dan id-nya.
error-speaker-absent = Orang ini tidak ikut.
error-speaker-absent-remedy = Tetapkan dulu orangnya, dengan pihaknya.
error-objection-reason-missing = Keberatan harus disertai alasan.
error-objection-reason-missing-remedy = Katakan mengapa, agar yang lain dapat menjawab.
error-overrule-reason-missing = Keberatan hanya dikesampingkan dengan alasan.
error-overrule-reason-missing-remedy = Katakan mengapa; kedua alasan ikut ditandatangani.
error-no-objection = Orang ini tidak punya keberatan yang menghalangi tanda tangan.
error-no-objection-remedy = Lihat posisi semua orang.
error-not-a-decider = Orang ini tidak boleh mengesampingkan keberatan itu.
error-not-a-decider-remedy = Yang boleh adalah orang lain yang menandatangani untuk pihak yang sama, atau yang keberatan menariknya kembali.
error-comment-absent = Catatan itu tidak ada.
error-comment-absent-remedy = Lihat catatan yang ada.
error-comment-of-another = Catatan ini milik orang lain.
error-comment-of-another-remedy = Yang menulisnya dapat menghapusnya.
error-comment-empty = Catatan ini kosong.
error-comment-empty-remedy = Ketik apa yang ingin Anda katakan.
error-remark-too-long = Alasan atau catatan terlalu panjang.
error-remark-too-long-remedy = Sampaikan dalam paling banyak 1.000 huruf.
error-signing-objected = Tidak ada yang dapat menandatangani selama seorang penanda tangan keberatan.
error-signing-objected-remedy = Bahas sampai keberatan ditarik kembali, atau biarkan orang lain yang menandatangani untuk pihak itu mengesampingkannya dengan alasan.
error-promises-wrong = Janji-janji ini belum dapat ditandatangani.
error-promises-wrong-remedy = Perbaiki dulu.

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = Salinan
copies-says = Salinan memuat teks yang ditandatangani, kedua sidik jari, dan siapa yang menandatangani, tidak pernah lead. Siapa pun yang punya Leadpact dapat memeriksanya.
copies-keep-title = Untuk disimpan
copies-keep-says = Versi { $no } sebagai berkas, untuk disimpan atau dikirim.
copies-keep-none = Belum ada versi yang disepakati, jadi belum ada yang dapat disimpan.
copies-keep = Simpan salinan…
copies-check-title = Untuk diperiksa
copies-check-says = Apakah salinan, atau seluruh ruang kerja, masih seperti saat ditandatangani?
copies-check = Periksa salinan…
copies-checking = Sedang diperiksa …
copies-signed-by = Tanda tangan
copies-unsigned = tidak ada yang terbaca
copies-here-same = Di sini ini versi { $no }, dengan tanda tangan yang sama.
copies-here-altered = Menurut sidik jarinya, ini dulu versi { $no } di sini. Ruang kerja ini masih menyimpan teks itu seperti saat ditandatangani.
copies-here-signed-otherwise = Di sini ini versi { $no }, tetapi tanda tangannya berbeda. Di sini versi itu ditandatangani oleh { $names }.
copies-here-unknown = Ruang kerja ini tidak mengenalnya: tidak ada yang menandatangani teks ini di sini.
verify-differs-untitled = Salinan ini tidak lagi seperti saat ditandatangani.

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = Dari waktu ke waktu
over-time-says = Siapa yang mencapai setiap tahap, dan kapan.
figure-days = { $n } hr
figure-interval = Interval 95 %: { $low } hingga { $high }
figure-marks = Tanda pada gambar
figure-open = Buka { $n } ini
figure-formulas = Cara menghitungnya
figure-export = Ekspor angka ini
figure-export-svg = Gambar (SVG)
figure-export-png = Gambar (PNG)
figure-export-pdf = Halaman (PDF)
figure-export-xlsx = Tabel (XLSX)
figure-export-csv = Tabel (CSV)
error-figure-nothing-to-draw = Tidak ada yang bisa digambar dari angka ini.
error-figure-nothing-to-draw-remedy = Tulis angkanya sebagai CSV atau XLSX, atau impor apa yang diminta catatannya.

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = { $n } dari { $of } lead sampai ke { $last }
figure-funnel-title = { $through }; paling banyak berhenti antara { $from } dan { $to }, hanya { $rate } yang lanjut
figure-conversion = { $from } ke { $to }
figure-conversion-formula = Lead di { $to } ÷ lead di { $from }
figure-foot-run = proses { $hash }
screen-dashboard = Dasbor
dashboard-says = Yang dilihat kedua pihak bersama, dalam satu halaman.
review-title = Tinjauan { $title }
review-export = Paket tinjauan (PDF)
review-export-says = Semua angka di halaman ini dalam bentuk cetak, tiap halaman memuat versi, tanggal, dan proses dasarnya
review-said = Apa kata angka
present = Presentasikan
present-says = Satu angka sekaligus, memenuhi jendela; tombol panah untuk maju dan mundur
present-end = Akhiri presentasi
present-next = Angka berikutnya
present-previous = Angka sebelumnya
present-place = { $no } dari { $n }

review-run = Proses
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = Periode
figure-first-day = Hari pertama
figure-last-day = Hari terakhir
period-week = mgg { $week } { $year }
period-quarter = K{ $quarter } { $year }
screen-speed = Kecepatan
speed-says = Berapa lama dari tahap ke tahap, siapa yang masih menunggu, dan apa yang ada di mana.
time-stage-gone = Definisi tidak memiliki tahap “{ $stage }”
time-stage-gone-remedy = Pilih salah satu yang ada: { $stages }.
time-way-entries = Setiap kedatangan dihitung pada periode harinya; yang datang lagi dihitung lagi.
time-way-period = Per periode: yang tiba di tahap berikutnya dibagi yang tiba di tahap pertama dalam periode yang sama. Bukan lead yang sama, jadi bagiannya tanpa interval dan dapat melebihi 100%.
time-way-cohort = Per kohort: dari yang tiba di tahap pertama dalam suatu periode, siapa yang lanjut ke tahap berikutnya. Yang masih bisa berstatus tertunda, bukan hilang.
time-way-snapshot = Keadaan saat ini: dari semua yang pernah tiba di suatu tahap, siapa yang sudah tiba di tahap berikutnya. Hari tidak berperan, jadi kedatangan baru menurunkan bagiannya.
time-within = dalam { $days } hari
time-no-window = berapa pun lamanya
time-above-whole = Lebih banyak yang tiba di tahap berikutnya daripada di tahap pertama pada { $periods }: mereka tiba di tahap pertama pada periode sebelumnya, atau melewatinya.
time-entries-title = { $period }: { $n } tiba di { $stage }, setelah { $before } pada { $earlier }
time-no-whole-period = Belum ada periode yang selesai
time-period-title = { $period }: { $n } tiba di { $to } dan { $of } di { $from }, { $rate }
time-period-title-few = { $period }: { $n } tiba di { $to } dan { $of } di { $from }, terlalu sedikit untuk sebuah bagian
time-period-formula = Kedatangan di tahap berikutnya dalam periode ÷ kedatangan di tahap pertama dalam periode
time-n-undated = { $n } lagi tanpa hari yang diketahui.
time-nothing = Tidak ada yang tiba pada hari yang diketahui.
time-pending-note = Tertunda: masih dapat berubah
time-band = Interval 95%
time-target = Target { $rate }
time-no-days = Hari { $stages } tidak diketahui untuk siapa pun: tidak ada periode dan kohortnya.
time-no-days-remedy = Impor riwayat tahap, atau sebutkan dalam definisi bidang yang memuat tanggalnya.
time-beside-outside = Di luar periode ini: { $stages }.
time-beside-to-come = Pada hari yang belum tiba, dan tidak dalam periode mana pun: { $stages }.
time-beside-undated = Pada hari yang tidak diketahui, dan tidak dalam periode mana pun: { $stages }.
time-incomplete = { $period } belum selesai.
time-snapshot-title = Paling sedikit yang lanjut dari { $from } ke { $to }: { $rate }, { $n } dari { $of }
time-snapshot-title-few = Tidak ada tahap dengan { $least } lead: terlalu sedikit untuk sebuah bagian
time-cohort-title = { $rate } dari yang tiba di { $from } mencapai { $to } dalam { $days } hari ({ $n } dari { $of } yang jendelanya sudah selesai)
time-cohort-title-open = { $rate } dari yang tiba di { $from } sejauh ini mencapai { $to } ({ $n } dari { $of })
time-cohort-title-few = { $n } dari { $of } lanjut dari { $from } ke { $to }: terlalu sedikit untuk sebuah bagian
time-cohort-title-none = Belum ada kohort yang dapat dikatakan lanjut atau tidak dari { $from } ke { $to }
time-cohort-formula = Anggota kohort yang mencapai tahap berikutnya dalam jendela ÷ kohort, tanpa yang sudah di sana sebelumnya atau yang harinya tidak diketahui
time-cohort-pending = { $n } masih dapat lanjut dari { $from } ke { $to }: tertunda, bukan hilang.
time-cohort-late = { $n } tiba di { $to } setelah jendelanya selesai; dihitung tidak lanjut.
time-cohort-before = { $n } sudah di { $to } sebelum { $from }; tidak dihitung ke mana pun.
time-cohort-undated = { $n } tiba di { $to } pada hari yang tidak diketahui; tidak dihitung ke mana pun.
time-elapsed = Waktu berlalu dihitung { $days } hari per langkah; bagian bersifat kumulatif, masing-masing dari seluruh kohortnya.
time-entered-in = Masuk pada
time-days-since = Hari sejak
time-by-days = { $n } hr
time-so-far = Sejauh ini
time-all = Semua
time-map-title = { $from } → { $to } dalam { $days } hari: dari { $low } ({ $worst }) hingga { $high } ({ $best })
time-map-title-few = { $from } → { $to }: terlalu sedikit kohort untuk dibandingkan
time-map-formula = Yang mencapai tahap berikutnya hingga saat itu ÷ seluruh kohort
time-transition = Peralihan
time-entered = Masuk
time-converted = Lanjut
time-rate = Bagian
time-not-converted = Tidak lanjut
time-skipped = Melewati
time-pending = Tertunda
time-late = Terlambat
time-before = Sudah di sana
time-undated = Hari tidak diketahui
time-median = Median
time-p25 = Seperempat dalam
time-p75 = Tiga perempat dalam
time-p90 = Sembilan dari sepuluh dalam
time-mean = Rata-rata
time-took = Sampai
time-waiting = Menunggu
time-ended = Berakhir sebelumnya
time-to-come = Belum tiba
time-days = Hari
time-middle-half = Separuh di tengah
time-quarters = Separuh di tengah: { $low } hingga { $high }; sembilan dari sepuluh dalam { $most }
time-took-n = { $n } sampai
time-quantile-formula = Separuh dari waktu berada di bawah median; di antara dua hari dibaca pada garis lurus (definisi 7 Hyndman dan Fan)
time-speed-title = Langkah terlama dari { $from } ke { $to }: separuh dari { $n } paling lama { $days }
time-speed-title-few = Tidak ada { $least } yang lanjut dari satu tahap ke tahap berikutnya pada hari yang diketahui
time-note-waiting = Masih menunggu, dan tidak dalam batang mana pun: { $stages }.
time-note-ended = Berakhir tanpa sampai ke sana: { $stages }.
time-note-before = Di tahap berikutnya sebelum yang pertama, dan tidak dalam waktu mana pun: { $stages }.
time-note-skipped = Melewati tahap pertama: { $stages }.
time-note-undated = Salah satu dari dua hari tidak diketahui: { $stages }.
time-note-to-come = Hari pertama belum tiba: { $stages }.
time-note-done-only = Ini waktu mereka yang sampai; yang masih menunggu bisa lebih lama. Kurva kelangsungan juga menghitung mereka.
time-days-range = { $low }–{ $high } hr
time-days-over = lebih dari { $n } hr
time-mark-median = Separuh dalam { $days }
time-mark-p90 = Sembilan dari sepuluh dalam { $days }
time-times-title = { $from } → { $to }: separuh dari { $n } paling lama { $days }, satu dari sepuluh lebih dari { $p90 }
time-times-title-few = { $n } lanjut dari { $from } ke { $to } pada hari yang diketahui: terlalu sedikit untuk waktu yang lazim
time-times-title-none = Tidak ada yang lanjut dari { $from } ke { $to } pada hari yang diketahui
time-from-days = Dari
time-to-days = Sampai
time-group = Kelompok
time-day = Setelah
time-at-risk = Masih diamati
time-still-on-the-way = Bagian masih di jalan
time-low = Interval dari
time-high = Interval sampai
time-n = Dihitung
time-days-from = Hari sejak { $stage }
time-censored = Belum sampai saat terakhir terlihat
time-note-censored = Yang menunggu dihitung sampai hari acuan; yang jalannya berakhir dihitung sampai akhirnya.
time-median-not-yet = Separuh belum sampai
time-survival-formula = Setelah setiap hari ada yang sampai: sisa × (1 − sampai ÷ masih diamati) (Kaplan dan Meier)
time-log-rank-few = Kurang dari { $least } dari { $one } atau { $other } yang sampai: tidak diklaim mana yang lebih cepat.
time-log-rank-differs = { $one } dan { $other } berbeda lebih dari kebetulan (log-rank, p { $p }); sebabnya tidak dijelaskan olehnya.
time-log-rank-alike = Kebetulan saja dapat membuat { $one } dan { $other } berbeda sebanyak itu (log-rank, p { $p }).
time-lasting-title = Separuh sampai dari { $from } ke { $to } dalam { $days }, termasuk yang masih menunggu
time-lasting-title-open = Kurang dari separuh sejauh ini sampai dari { $from } ke { $to }
time-lasting-title-few = { $n } sampai dari { $from } ke { $to }: terlalu sedikit untuk waktu yang lazim
time-lasting-title-two = { $from } → { $to }: separuh { $one } dalam { $days }, { $other } dalam { $more }
time-lasting-title-alike = { $from } → { $to }: tidak ada kelompok yang jelas lebih cepat
time-stage = Tahap
time-there = Ada sekarang
time-days-there = Hari di sana
time-overdue = Lebih lama dari sembilan dari sepuluh
time-ageing-says = Lewat waktu berarti lebih lama di sana daripada sembilan dari sepuluh yang lanjut; bila kurang dari { $least } yang lanjut, tidak ada yang disebut lewat waktu.
time-ageing-title = { $n } dari { $of } di { $stage } lebih lama di sana daripada sembilan dari sepuluh yang lanjut
time-ageing-title-none = Tidak ada yang jelas terlalu lama
time-ageing-title-nobody = Tidak ada yang sedang berjalan
time-at-start = Di awal
time-came = Masuk
time-known-since = Sudah ada
time-left = Keluar
time-at-end = Di akhir
time-stock-says = Sebuah lead berada di tahap terjauh yang dicapainya, sampai lanjut atau jalannya berakhir. Yang sudah ada saat pertama diketahui disebut sudah ada.
time-stock-formula = Di awal + sudah ada + masuk − keluar = di akhir
time-stock-title = { $period }: { $stage } bertambah { $n } menjadi { $there }, lebih dari yang lain
time-stock-title-none = { $period }: tidak ada tahap yang bertambah

# Corong milik tim sendiri, dan hasil transaksi

unit-companies = { $n } perusahaan
unit-deals = { $n } transaksi penjualan
own-unit-person = Orang
own-unit-company = Perusahaan
own-unit-deal = Transaksi penjualan
own-funnel-ordered = Berurutan
own-funnel-strict = Langsung berurutan
own-funnel-unordered = Urutan apa pun, menurut waktu
own-funnel-any = Tanpa memandang waktu
own-funnel-within-days = dalam { $n } hari
own-funnel-within-hours = dalam { $n } jam
own-funnel-within-minutes = dalam { $n } menit
own-funnel-within-seconds = dalam { $n } detik
own-funnel-finding = { $name }: { $share } sampai ke “{ $step }” ({ $n } dari { $of })
own-funnel-nobody = { $name }: belum ada yang sampai ke langkah-langkahnya
own-funnel-anonymous = Tanpa nama
own-funnel-note-anonymous = “{ $step }” tidak menghitung orang bernama: rasio setelahnya membandingkan dua hitungan, tanpa interval, dan dapat melebihi 100 %.
own-funnel-note-undated = { $n } sampai ke “{ $step }” pada hari yang tidak diketahui: urutan waktu tidak menghitungnya.
own-funnel-note-skipped = { $n } terhitung di “{ $step }” karena langkah sesudahnya, dan melewati yang ini.
own-funnel-note-larger = “{ $step }” lebih banyak daripada langkah sebelumnya, yang boleh dilewati.
own-funnel-note-pending = Masih dalam jendela waktunya, jadi tertunda, bukan hilang: { $n }.
own-funnel-note-excluded = Dikeluarkan oleh pengecualian corong ini: { $n }.
own-funnel-note-elsewhere = Transaksi yang dibuat sebelum orangnya dikenal, jadi bukan bagian perjalanan mereka (berasal dari tempat lain): { $n }.
own-funnel-note-unordered = Dalam urutan apa pun, langkah 2 berarti dua langkah mana saja, dan seterusnya.
own-funnel-note-company = Perusahaan sampai ke suatu langkah bila salah satu orangnya sampai.
own-funnel-note-deal = Transaksi sampai ke suatu langkah bila orangnya yang terjauh sampai.
own-column-pending = Tertunda
own-column-skipped = Melewati
own-column-days-mean = Hari sebelumnya, rata-rata
own-column-days-median = Hari sebelumnya, median
own-column-days-p90 = Hari sebelumnya, 90 % dalam
own-part-all = Semua
own-formula-name = Dari “{ $before }” ke “{ $step }”
own-formula = terhitung di “{ $step }” ÷ terhitung di “{ $before }”
funnels-kept = Disimpan: “{ $name }”.
funnels-removed = Dihapus: “{ $name }”. “funnels restore” membatalkannya.
funnels-none = Belum ada corong sendiri. “funnels keep FILE” menyimpannya.
funnels-column-name = Corong
funnels-column-unit = Menghitung
funnels-column-steps = Langkah
deals-finding = { $share } dari transaksi yang ditutup dimenangkan ({ $n } dari { $of })
deals-finding-none = Belum ada transaksi yang dimenangkan atau gagal
deals-closed-from = ditutup sejak { $from }
deals-closed-to = ditutup hingga { $to }
deals-closed-between = ditutup dari { $from } hingga { $to }
deals-column-deals = Transaksi
deals-column-won = Dimenangkan
deals-column-lost = Gagal
deals-column-open = Terbuka
deals-column-win-rate = Tingkat kemenangan
deals-column-won-of-all = Dimenangkan dari semua
deals-column-won-amount = Nilai dimenangkan
deals-column-won-average = Rata-rata yang dimenangkan
deals-column-days-n = Diukur
deals-column-days-mean = Hari, rata-rata
deals-column-days-least = Hari, tersingkat
deals-column-days-p10 = Hari, 10 % dalam
deals-column-days-p25 = Hari, 25 % dalam
deals-column-days-median = Hari, median
deals-column-days-p75 = Hari, 75 % dalam
deals-column-days-p90 = Hari, 90 % dalam
deals-column-days-most = Hari, terlama
deals-column-days-negative = Berakhir sebelum mulai
deals-column-within = Dalam { $n } hari
deals-column-sourced-elsewhere = Lebih tua dari orangnya
deals-column-won-before-known = Dimenangkan sebelum orangnya dikenal
deals-figures-label = Dimenangkan dari yang ditutup
deals-interval-note = Batang tipis adalah interval 95 %.
deals-note-open = { $n } dari { $of } masih terbuka: tanggal tutupnya perkiraan dan tidak masuk angka mana pun.
deals-note-overdue = { $n } dari { $of } yang terbuka seharusnya sudah ditutup.
deals-note-elsewhere = { $n } dari { $of } transaksi lebih tua dari orang pertamanya: berasal dari tempat lain, apa pun yang dilakukan orang itu kemudian.
deals-note-before = { $n } dari { $of } transaksi yang dimenangkan ditutup sebelum orang pertamanya dikenal.
deals-note-negative = { $n } dari { $of } berakhir sebelum mulai: periksa tanggalnya.
deals-note-currencies = { $n } dari { $of } nilai yang dimenangkan dalam mata uang lain, dan tidak dijumlahkan.
deals-formula-win-rate = dimenangkan ÷ (dimenangkan + gagal)
deals-formula-average = nilai dimenangkan ÷ transaksi dimenangkan yang bernilai
error-own-funnel-unreadable = Ini bukan corong.
error-own-funnel-unreadable-remedy = Rinciannya menyebut tempatnya dan apa yang benar di sana.
error-own-funnel-newer = Leadpact yang lebih baru menulis corong ini.
error-own-funnel-newer-remedy = Perbarui Leadpact, lalu baca lagi.
error-own-funnel-absent = Tidak ada corong dengan nama itu.
error-own-funnel-absent-remedy = Pilih yang tersimpan; mungkin sudah berganti nama atau dihapus.
error-own-funnel-named = Sudah ada corong dengan nama itu.
error-own-funnel-named-remedy = Beri nama lain.
error-own-table-absent = Corong meminta baris yang belum pernah diimpor.
error-own-table-absent-remedy = Impor baris itu, atau pilih cara lain mencapai langkahnya.
error-own-step-not-a-date = Sebuah langkah mengambil harinya dari kolom yang bukan tanggal.
error-own-step-not-a-date-remedy = Pilih kolom tanggal, atau kosongkan.
error-own-step-stage-absent = Sebuah langkah menyebut tahap yang tidak ada dalam definisi.
error-own-step-stage-absent-remedy = Ubah corongnya dan pilih tahap yang ada: yang lama mungkin dihapus atau diganti namanya.
error-own-step-undated = Sebuah langkah tidak punya hari, padahal corong ini menanyakan kapan.
error-own-step-undated-remedy = Pilih tanggal untuk langkah itu, atau hitung tanpa memandang waktu.
own-says = Dengan istilah tim sendiri: setiap hitungan membuka siapa yang dihitung.
own-under = Corong sendiri
own-new = Corong baru…
own-edit = Ubah corong ini
own-unit = Yang dihitung
own-dialog-new = Corong sendiri
own-dialog-edit = Ubah “{ $name }”
own-name = Nama
own-order = Urutan
own-window-none = tanpa batas
own-steps = Langkah, pertama sampai terakhir
own-step-name = Nama langkah { $n }
own-step-owner = Penanggung jawab langkah { $n }
own-step-reached = Apa yang membawa ke langkah { $n }
own-step-choice = Yang diminta langkah { $n }
own-step-values = Nilai untuk langkah { $n }, dipisah ;
own-step-on = Harinya, untuk langkah { $n }
own-step-on-none = tanpa hari
own-step-add = Tambah langkah
own-step-remove = Hapus langkah { $n }
own-step-up = Naikkan langkah { $n }
own-step-down = Turunkan langkah { $n }
own-step-keys = Alt dan panah memindahkan langkah yang sedang diisi.
own-reached-everybody = Semua yang ada
own-reached-date = Tanggalnya ada
own-reached-where = Sebuah kolom berisi
own-reached-stage = Sebuah tahap terpenuhi
own-reached-activity = Sebuah aktivitas
own-reached-recorded = Tahap yang tercatat
own-reached-outcome = Transaksi berakhir
own-reached-counted = Dihitung, tanpa nama
own-count-here = Terhitung sekarang
own-counting = Menghitung …
own-save = Simpan corong ini
own-delete = Hapus corong ini
own-deleted = “{ $name }” dihapus.
own-restore = Batalkan
own-open-file = Buka berkas …
own-save-file = Simpan sebagai berkas …
# The controls of figures over time

time-way = Cara hitung
time-by-entries = Kedatangan
time-by-period = Per periode
time-by-cohort = Per kohort
time-by-snapshot = Keadaan saat ini
time-every = Panjang periode
time-every-day = Hari
time-every-week = Minggu
time-every-month = Bulan
time-every-quarter = Kuartal
time-every-year = Tahun
time-since = Dari hari
time-until = Sampai hari
time-usual = Biasa
time-from = Dari tahap
time-to = Ke tahap
time-window = Jendela
time-compare = Bandingkan menurut

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = Belum ada janji seberapa cepat penjualan menghubungi lead
time-sla-none-acceptance = Belum ada janji seberapa cepat penjualan menjawab ya atau tidak
time-sla-none-remedy = Tetapkan itu, dan jam kerjanya, di Sepakati › Janji.
time-sla-follow-up = kontak pertama setelah { $stage }
time-sla-acceptance = jawaban setelah { $stage }
time-sla-kept = Ditepati
time-sla-broken = Tidak ditepati
time-sla-not-due = Belum jatuh tempo
time-sla-cannot-say = Jam tidak diketahui
time-sla-rate = Ditepati dari yang jatuh tempo
time-sla-title = { $rate } dari yang jatuh tempo mendapat tanggapan yang dijanjikan setelah { $stage } ({ $n } dari { $of })
time-sla-title-few = { $n } dari { $of } yang jatuh tempo mendapat tanggapan setelah { $stage }: terlalu sedikit untuk sebuah bagian
time-sla-title-none = Tidak dapat dikatakan untuk siapa pun apakah janji setelah { $stage } ditepati
time-sla-says = Tanggal tidak memuat jam: yang pasti tepat waktu dihitung ditepati, yang pasti terlambat tidak, dan di antaranya tidak diklaim apa pun.
time-sla-pending = { $n } belum jatuh tempo: tidak ditepati maupun dilanggar.
time-sla-unsaid = Untuk { $n } bergantung pada jamnya; impor dengan waktu akan menjelaskan.
time-sla-no-evidence = Tidak ada yang menunjukkan kapan penjualan menghubungi siapa pun. Impor aktivitas beserta tanggalnya, transaksi, atau riwayat tahap.
time-sla-formula = Yang mendapat tanggapan dalam jam kerja yang dijanjikan ÷ yang jatuh tempo dan dapat dikatakan
time-sla-broken-n = Tidak ditepati: { $n }
time-sla-promise = Janji yang mana
time-sla-which-follow-up = Kontak pertama
time-sla-which-acceptance = Ya atau tidak

time-as-decided = sebagaimana diputuskan: { $versions }
time-as-decided-version = versi { $no } sejak { $date }
time-as-decided-none = sebagaimana diputuskan: belum pernah ada versi yang berlaku, jadi definisi saat ini yang ditanya


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = Uang
money-page-says = Berapa biaya lead, apa hasilnya, dan apa yang dibutuhkan sebuah sasaran.
money-source = Sumber
money-campaign = Kampanye
money-month = Bulan
money-value = Nilai
money-all = Semuanya
money-unsaid = Tidak disebutkan
money-elsewhere = Dari tempat lain: lebih lama dari orangnya
money-unclear = Ada tanggal yang hilang
money-nobody = Bukan milik siapa pun di daftar
money-rest = Lainnya: { $n }
money-from-to = { $from } hingga { $to }
money-until = hingga { $to }
money-in = dalam { $currency }
money-in-none = tanpa mata uang yang disebutkan
money-lead = lead
money-leads = Lead
money-media-cost = Biaya media
money-cost = Semua biaya
money-cost-per-lead = Biaya per lead (media)
money-cost-per = Biaya per { $stage }
money-customers = Pelanggan baru
money-cac = Biaya per pelanggan (CAC)
money-won = Menang
money-lost = Kalah
money-open = Terbuka
money-revenue = Pendapatan
money-average-won = Rata-rata deal yang menang
money-win-rate = Rasio menang
money-gain = Keuntungan
money-roi = Imbal hasil (1 = yang dikeluarkan)
money-cycle-days = Siklus penjualan
money-velocity = Hasil per hari
money-revenue-per-account = Pendapatan per akun
money-margin = Margin kotor
money-churn = Tingkat berhenti
money-clv = Nilai seumur pelanggan (CLV)
money-payback = Balik modal
money-payback-months = Balik modal dalam bulan
money-months = { $n } bulan
money-rejected = Dikembalikan
money-rejected-rate = Porsi dikembalikan
money-rejected-cost = Biaya yang dikembalikan
money-good = Lead yang baik
money-followed = Ditindaklanjuti
money-not-followed = Tidak ditindaklanjuti
money-not-recorded = Tidak diketahui
money-stands-for = Mewakili (perkiraan)
money-cost-finding = Per { $stage }, { $cheapest } menghabiskan { $low } dan { $dearest } { $high }
money-cost-one = Biaya per { $stage }: { $amount }
money-cost-none = Biaya per lead belum bisa dihitung
money-cost-for = { $cost } untuk { $n } { $stage }
money-cost-basis-media = Lead dihitung dari biaya media saja, pelanggan dari semua biaya. Lead dihitung pada sumbernya, pada waktu ia datang.
money-cost-basis-loaded = Biaya per lead memakai biaya media saja; lead di setiap tahap dan pelanggan memakai semua biaya. Lead dihitung pada sumbernya, pada waktu ia datang.
money-no-costs = Belum ada biaya. Impor, atau tempel sebagai baris: sumber, kampanye, jenis, periode, jumlah.
money-cost-undated = Biaya tanpa tanggal, tidak dihitung: { $n }
money-cost-backwards = Biaya yang berakhir sebelum mulai, tidak dihitung: { $n }
money-cost-without-amount = Biaya tanpa jumlah, tidak dihitung: { $n }
money-cost-negative = Biaya negatif, dihitung sebagai pengembalian: { $n }
money-cost-overlapping = Biaya satu kampanye dan jenis yang harinya tumpang tindih, keduanya dihitung: { $n }
money-all-media = Tidak ada biaya yang menyebut jenisnya, jadi semua dianggap media.
money-no-media = Tidak ada jenis biaya yang diketahui sebagai media: sebutkan di masukan.
money-media-are = Dianggap media: { $kinds }.
money-costs-of-all = Biaya mencakup semua lead, bukan daftar ini saja.
money-leads-undated = Lead tidak dihitung karena waktu datangnya tidak diketahui: { $n }
money-no-deals = Tidak ada deal yang menang atau kalah. Impor deal dengan tahap, jumlah dan tanggal tutup.
money-deals-undated = Deal tertutup tidak dihitung karena tanggal tutupnya tidak diketahui: { $n }
money-deals-without-amount = Deal menang tanpa jumlah pasti, tidak menambah apa pun: { $n }
money-several-first = Deal menang milik beberapa orang, dihitung sekali, untuk yang datang pertama: { $n }
money-several-shared = Deal menang milik beberapa orang, dihitung sekali, dibagi rata: { $n }
money-left-out = Tidak dihitung karena tidak ada kurs { $currency }: { $amount } dalam { $n } jumlah. Bulan tanpa kurs: { $months }, pertama { $first }.
money-without-currency = Jumlah tanpa mata uang, dianggap { $currency }: { $n }
money-deals-won = Deal menang: { $n }
money-revenue-finding = { $revenue } dimenangkan; { $share } di antaranya dari { $best }
money-revenue-all = { $revenue } dimenangkan
money-revenue-none = Tidak ada yang dimenangkan pada waktu ini
money-roi-finding = { $cost } dikeluarkan dan { $revenue } dimenangkan: imbal hasil { $roi }
money-roi-none = Imbal hasil tidak bisa dihitung: biaya pada waktu ini tidak diketahui
money-roi-margin = Pendapatan dihitung dengan margin kotor yang disebutkan. Yang masih akan dihasilkan lead pada waktu ini belum termasuk.
money-roi-no-margin = Margin kotor belum disebutkan, jadi pendapatan dihitung penuh. Yang masih akan dihasilkan lead pada waktu ini belum termasuk.
money-open-deals = Deal terbuka: { $n }
money-velocity-finding = Pipeline menghasilkan { $amount } per hari, dengan { $open } deal terbuka
money-velocity-none = Hasil pipeline per hari tidak bisa dihitung: perlu deal menang dengan jumlah dan tanggalnya
money-velocity-says = Rasio menang adalah menang dari menang dan kalah, rata-rata dari deal menang, siklus dari dibuat sampai ditutup pada deal menang. Tanggal tutup deal terbuka adalah perkiraan dan tidak dihitung.
money-velocity-few = Hanya { $n } deal yang ditutup: terlalu sedikit untuk diandalkan.
money-velocity-backwards = Deal menang yang ditutup sebelum dibuat, tidak masuk siklus: { $n }
money-clv-finding = Sebuah akun bernilai { $amount } selama bertahan
money-clv-none = Nilai sebuah akun belum bisa dihitung
money-clv-month = Pendapatan dan tingkat berhenti adalah per bulan.
money-clv-year = Pendapatan dan tingkat berhenti adalah per tahun.
money-clv-no-churn = Tanpa tingkat berhenti sama sekali, akun bertahan selamanya: tidak ada yang dibagi.
money-says-missing = Masih perlu disebutkan: { $inputs }.
money-payback-finding = Pelanggan mengembalikan biaya { $cac } setelah { $months }
money-payback-none = Waktu balik modal belum bisa dihitung
money-rejected-finding = { $amount } habis untuk { $n } lead yang dikembalikan
money-rejected-none = Biaya lead yang dikembalikan belum bisa dihitung
money-rejected-by = Dikembalikan berarti “{ $field }” mencatatnya sebagai didaur ulang, dipelihara atau didiskualifikasi. Setiap lead di satu baris menanggung bagian biaya yang sama.
money-rejected-unknown = Tidak ada status atau tahap di daftar yang mencatat lead dikembalikan.
money-rejected-n = { $n } dari { $of } dikembalikan
money-not-followed-finding = { $n } dari { $of } lead yang baik tidak ditindaklanjuti: mungkin bernilai { $amount }
money-not-followed-count = Tidak ditindaklanjuti: { $n } dari { $of } lead yang baik
money-not-followed-none = Tidak diketahui apakah lead yang baik ditindaklanjuti
money-not-followed-needs = Impor aktivitas seperti panggilan dan rapat, dan sepakati satu tahap penjualan.
money-not-followed-says = Baik berarti memenuhi “{ $stage }” dan semua tahap sebelumnya; ditindaklanjuti berarti punya deal atau aktivitas jenis ini: { $kinds }.
money-not-followed-unknown = Tidak ada catatan tentang { $n } lead yang baik, dan tidak ada impor yang menyatakan semuanya lengkap: tentang mereka tidak diketahui.
money-not-followed-estimate = Jumlah ini perkiraan: seolah yang menang sebanyak dari yang ditindaklanjuti, dengan rata-rata deal menang.
money-not-followed-of = { $n } dari { $of } lead yang baik
money-formula-cpl = biaya media ÷ lead
money-formula-stage-media = biaya media ÷ lead pada waktu itu yang mencapai tahap
money-formula-stage-loaded = semua biaya ÷ lead pada waktu itu yang mencapai tahap
money-formula-cac = semua biaya ÷ lead yang menjadi pelanggan pada waktu itu
money-formula-average = pendapatan ÷ deal menang yang punya jumlah
money-formula-win-rate = menang ÷ (menang + kalah)
money-formula-roi = (pendapatan × margin − biaya) ÷ biaya
money-formula-velocity = deal terbuka × rasio menang × rata-rata deal menang ÷ hari siklus penjualan
money-formula-clv = pendapatan per akun × margin kotor ÷ tingkat berhenti, dalam rentang yang sama
money-formula-payback = biaya per pelanggan ÷ (pendapatan bulanan per akun × margin kotor)
money-formula-rejected = semua biaya baris × dikembalikan ÷ lead
money-formula-not-followed = tidak ditindaklanjuti × menang ÷ ditindaklanjuti × rata-rata deal menang
plan-stage = Tahap
plan-needed = Dibutuhkan
plan-least = Paling sedikit
plan-most = Paling banyak
plan-conversion = Ke tahap berikutnya, sesuai hitungan
plan-what-if = Andaikan (%)
plan-target = Target
plan-promised = Dijanjikan
plan-came = Sudah datang
plan-deals = Deal menang
plan-finding = { $deals } deal menang butuh antara { $least } dan { $most } { $stage }
plan-needs = { $deals } deal menang butuh { $needed } { $stage }
plan-none = Kebutuhan sebuah sasaran belum bisa dihitung
plan-needs-goal = Sebutkan sasaran: deal menang, atau pendapatan dan rata-rata deal.
plan-from-to = Rencana: { $from } hingga { $to }
plan-interval = Dihitung mundur dari konversi yang terhitung, setiap langkah dibulatkan ke atas. Paling sedikit dan paling banyak adalah ujung interval 95 % konversi dari tahap itu ke deal menang.
plan-what-if-says = Andaikan { $percent } dari “{ $stage }” lanjut: ujung interval jadi lebih lebar dari 95 %.
plan-no-conversion = Dari “{ $from }” ke “{ $to }” tidak ada hitungan yang bisa dipakai.
plan-unworkable = Sasaran tidak bisa dihitung mundur: terlalu besar, atau nol.
plan-formula-deals = sasaran ÷ yang dihasilkan satu deal, dibulatkan ke atas
plan-formula-back = kebutuhan tahap berikutnya ÷ konversi, dibulatkan ke atas
economics-currency = Mata uang
economics-margin = Margin kotor (%)
economics-churn = Tingkat berhenti (%)
economics-revenue-per-account = Pendapatan per akun
economics-span = Pendapatan dan tingkat berhenti per
economics-span-month = bulan
economics-span-year = tahun
economics-media-kinds = Jenis biaya yang termasuk media
economics-media-kinds-hint = Dengan ; di antaranya. Yang ada: { $kinds }
economics-rate-base = Kurs dinyatakan dalam
economics-rates = Kurs bulanan
economics-rates-hint = Satu baris untuk setiap bulan dan mata uang: 2026-01 PLN 0.2351
economics-save = Simpan
economics-kept = Disimpan: { $n }
economics-title = Yang tidak ada di file
economics-says = Tidak ada nilai bawaan di sini. Angka yang kekurangan salah satunya akan memberitahukannya.
money-paste-costs = Impor atau tempel biaya
money-by = Menurut
money-costs = Biaya lead
money-costs-media = Media
money-costs-loaded = Semua biaya
money-time-from = Dari
money-time-to = Hingga
money-lines = Baris
money-lines-most = Terpenting
money-lines-all = Semua
money-revenue-by = Deal menurut
plan-title = Rencana
plan-says = Dari sasaran kembali ke lead yang dibutuhkan.
plan-won = Sasaran: deal menang
plan-revenue = Atau sasaran: pendapatan
plan-average-deal = Rata-rata deal; kosong sesuai hitungan
plan-from = Hari pertama
plan-to = Hari terakhir
plan-target-of = Target: { $stage }
plan-what-if-stage = Andaikan, dari
plan-what-if-none = sesuai hitungan
plan-what-if-percent = persen lanjut
error-economics-unfit = Ini bukan masukan untuk angka uang.
error-economics-unfit-remedy = Sebutkan porsi 0 sampai 100, jumlah di atas nol, tiga huruf mata uang, atau tanggal seperti 2027-01-01.

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = Nilai
measure-share = Bagian
measure-together = Kumulatif
measure-interval = Interval 95 %
hand-off-recorded-in = Dicatat di “{ $field }”. Setiap lead berada tepat di satu sel.
passed-not-met = { $n } dari { $of } lead yang diserahkan sebagai { $stage } tidak memenuhinya
passed-all-met = Semua { $of } lead yang diserahkan sebagai { $stage } memenuhinya ({ $n })
passed-nobody = Tidak ada yang tercatat di { $stage } atau setelahnya ({ $n } dari { $of })
passed-unknown = Tentang { $n } dari { $of } yang diserahkan sebagai { $stage } tidak dapat dipastikan: ada nilai kosong.
passed-first = Batang menghitung setiap lead sekali, menurut alasan pertamanya: yang tidak terpenuhi sebelum yang tidak dapat dipastikan, dalam urutan definisi. Tabel juga menghitung setiap alasan, jadi satu lead bisa ada di beberapa baris.
passed-reason = Alasan
passed-criterion = Nama di berkas
passed-first-not-met = Alasan pertama: tidak terpenuhi
passed-first-unknown = Alasan pertama: tidak diketahui
passed-every-not-met = Alasan apa pun: tidak terpenuhi
passed-every-unknown = Alasan apa pun: tidak diketahui
passed-bars = Lead, menurut alasan pertama
passed-recorded-in = Diserahkan: siapa pun yang dicatat “{ $field }” di { $stage } atau setelahnya.
passed-must-not = Terpenuhi, padahal tidak boleh: { $criterion }
passed-score = { $score } di bawah { $points } poin
passed-grade = Grade bukan { $grades }
passed-stage = Tidak ada di daftar yang menyebut siapa yang ada di { $stage }
waiting-some = { $n } dari { $of } lead yang memenuhi { $stage } tidak pernah diserahkan
waiting-nobody = Semua { $of } lead yang memenuhi { $stage } sudah diserahkan ({ $n } menunggu)
waiting-none-met = Tidak ada lead yang pasti memenuhi { $stage } ({ $n } dari { $of })
waiting-lead = Lead yang menunggu
waiting-since = Sejak
waiting-days = Menunggu
waiting-named = { $shown } yang menunggu paling lama disebutkan; di balik batang ada semua { $n }.
waiting-recorded = Tercatat sebelumnya: { $before }; tidak ada catatan: { $silent }; tercatat sebagai sesuatu yang bukan nama tahap: { $other }.
waiting-span = { $days } hari
waiting-undated = Tidak ada yang tahu sejak kapan
waiting-leads = Lead yang menunggu
losses-deals = Transaksi yang gagal
losses-no-deals = Tidak ada tabel transaksi yang menyebut bagaimana berakhirnya
losses-no-deals-says = Impor transaksi dari CRM Anda beserta tahap, alasan kegagalan, dan nilainya.
losses-none = Tidak ada transaksi yang tercatat gagal
losses-blank = Alasan tidak dicatat
losses-by-reason = Alasan yang dicatat
losses-by-source = Asal lead
losses-by-stage = Sejauh mana sampai
losses-agreed-as = Alasan yang disepakati
losses-most-reason = Alasan tersering transaksi gagal: { $what }, { $n } dari { $of }
losses-most-source = Transaksi gagal terbanyak berasal dari { $what }: { $n } dari { $of }
losses-most-stage = Transaksi gagal terbanyak milik lead di { $what }: { $n } dari { $of }
losses-not-said = Tidak ada catatan tentang hal itu untuk { $n } transaksi yang gagal
losses-no-amount = Nilai { $n } dari { $of } tidak diketahui; dihitung sebagai transaksi tetapi tidak menambah jumlah uang.
losses-field = Dibaca dari “{ $field }”.
losses-no-field = Tidak ada bidang yang menyebut alasannya. Impor satu, misalnya alasan kegagalan dari CRM Anda.
losses-none-agreed = Belum ada alasan yang disepakati, jadi ini kata CRM. Sepakati beberapa di halaman Janji.
losses-agreed = Alasan yang disepakati: { $agreed }; kata lain dari CRM: { $other }; tidak dicatat: { $blank }.
losses-of-nobody = Transaksi yang bukan milik siapa pun di daftar tidak punya asal maupun tahap.
losses-several = Beberapa asal
losses-worth = Nilainya
losses-worth-formula = Jumlah nilai transaksi yang gagal, setiap transaksi sekali, setiap mata uang sendiri-sendiri.
rejections-leads = Lead yang dikembalikan
rejections-no-field = Tidak ada di daftar yang menyebut siapa yang dikembalikan penjualan
rejections-no-field-says = Impor alasan penolakan atau status lead, atau jadikan satu tahap keputusan penjualan.
rejections-none = Tidak ada lead yang dikembalikan
rejections-most-reason = Alasan tersering lead dikembalikan: { $what }, { $n } dari { $of }
rejections-most-source = Lead yang dikembalikan terbanyak berasal dari { $what }: { $n } dari { $of }
rejections-most-stage = Lead yang dikembalikan terbanyak berada di { $what }: { $n } dari { $of }
rejections-not-said = { $n } lead dikembalikan, dan tidak ada catatan tentang hal itu
rejections-known-by = Dikembalikan, menurut { $from }. Yang diterima penjualan tidak dikembalikan, apa pun statusnya.
again-none = Belum ada perjalanan yang berakhir, jadi belum ada yang bisa datang lagi
again-none-says = Perjalanan berakhir di tahap terakhir, atau saat sebuah tahap atau riwayat tahap menyebut gagal, didaur ulang, atau didiskualifikasi.
again-recycled = { $n } dari { $of } perjalanan yang didaur ulang diikuti yang kedua
again-all = { $n } dari { $of } perjalanan yang berakhir diikuti yang kedua
again-ended-by = Berakhir karena
again-ended = Perjalanan yang berakhir
again-came = Datang lagi
again-then = lalu di { $stage }
again-says = Setiap perjalanan yang berakhir dihitung sekali. Yang kedua hanya dihitung dari apa yang terjadi setelahnya.
again-formula = Perjalanan yang diikuti perjalanan lain dari orang yang sama ÷ perjalanan yang berakhir.
open-owner = Milik siapa
open-deals = Transaksi terbuka
open-age = Setengahnya lebih lama dari
open-oldest = Terlama
open-close-date-passed = Tanggal tutup terlewati
open-no-amount = Tanpa nilai
open-no-close-date = Tanpa tanggal tutup
open-no-deals-says = Impor transaksi dari CRM Anda beserta tahap, pemilik, nilai, dan tanggalnya.
open-none = Tidak ada transaksi terbuka
open-no-owner = Tidak disebutkan
open-owner-field = Pemiliknya: “{ $field }”.
open-owner-of-people = Transaksi tidak menyebut pemiliknya; “{ $field }” dari orang pertamanya menyebutkannya.
open-no-owner-field = Tidak ada bidang yang menyebut pemilik transaksi. Impor satu, misalnya pemilik transaksi dari CRM Anda.
open-no-dates = Tidak ada bidang yang menyebut kapan transaksi dibuka, jadi umurnya tidak disebut.
open-forecast = Tanggal tutup transaksi terbuka adalah perkiraan.
open-most = { $who } punya transaksi terbuka terbanyak: { $n } dari { $of }
open-all = { $n } transaksi terbuka
open-figures = Transaksi dan nilainya
scorecard-title = Yang dijanjikan kedua pihak, dan yang dilakukan
scorecard-no-stage = Definisi tidak punya tahap yang bisa dijanjikan
scorecard-period = Periode
scorecard-side = Pihak
scorecard-line = Apa
scorecard-promised = Dijanjikan
scorecard-done = Dilakukan
scorecard-not-due = Belum jatuh tempo
scorecard-cannot-say = Tidak dapat dipastikan
scorecard-volume = Diserahkan sebagai { $stage }
scorecard-rejected = Dari { $stage }: dikembalikan
scorecard-missing = Dari { $stage }: tahap berikutnya tidak dapat dinilai, ada nilai kosong
scorecard-followed-up = Dari { $stage }: ditindaklanjuti tepat waktu
scorecard-answered = Dari { $stage }: diterima atau dikembalikan tepat waktu
scorecard-reasons = Dari { $stage } yang dikembalikan: dengan alasan
scorecard-volume-short = Diserahkan
scorecard-rejected-short = Dikembalikan
scorecard-missing-short = Nilai kosong
scorecard-followed-up-short = Ditindaklanjuti tepat waktu
scorecard-answered-short = Dijawab tepat waktu
scorecard-reasons-short = Dengan alasan
scorecard-volume-formula = Lead yang mencapai tahap dalam periode ÷ lead yang dijanjikan. Bisa melebihi 100 %, jadi tanpa interval.
scorecard-rejected-formula = Dari ini, yang sejak itu dikembalikan penjualan ÷ semuanya.
scorecard-missing-formula = Dari ini, yang tahap berikutnya belum diketahui hari ini ÷ semuanya.
scorecard-followed-up-formula = Lead periode itu dengan kontak pertama, atau tahap penjualan, dalam jam kerja yang disepakati ÷ yang waktunya sudah habis.
scorecard-answered-formula = Lead periode itu yang diterima penjualan atau berakhir dalam jam kerja yang disepakati ÷ yang waktunya sudah habis.
scorecard-reasons-formula = Dari yang dikembalikan, yang alasan atau statusnya tercatat ÷ semua yang dikembalikan.
scorecard-no-volume = Belum ada jumlah yang dijanjikan. Sepakati di halaman Janji.
scorecard-no-follow-up = Belum ada waktu tindak lanjut atau jam kerja yang dijanjikan. Sepakati di halaman Janji.
scorecard-no-acceptance = Belum ada waktu untuk menerima atau mengembalikan, atau jam kerja, yang dijanjikan.
scorecard-days = Hanya hari yang diketahui, bukan jam: yang bergantung pada jam tidak dihitung tepat maupun terlambat, melainkan “tidak dapat dipastikan”.
scorecard-undated = { $n } lead mencapai tahap pada hari yang tidak diketahui, dan tidak masuk periode mana pun.
scorecard-both-alike = Kedua pihak punya tiga baris, dihitung atas lead dan hari yang sama, menurut janji yang berlaku sekarang.
scorecard-hours = dalam { $hours } jam kerja
scorecard-delivered = pemasaran menyerahkan { $n } dari { $of } { $stage } yang dijanjikan.
scorecard-delivered-unpromised = pemasaran menyerahkan { $n } sebagai { $stage }; tidak ada jumlah yang dijanjikan.
scorecard-kept = Penjualan menindaklanjuti { $n } dari { $of } tepat waktu.
scorecard-kept-unsaid = Tentang tindak lanjut penjualan belum ada yang dapat dipastikan.
compare-beside = { $groups } berdampingan: tidak ada selisih yang lebih besar daripada kebetulan
compare-beside-versions = { $groups } atas lead yang sama
compare-differ = Ke { $stage }: { $one } { $one_rate }, { $other } { $other_rate }; selisih { $difference }
compare-points = { $points } poin ({ $low } hingga { $high })
compare-one-group = Hanya ada satu kelompok, tidak ada pembandingnya
compare-group = Kelompok
compare-of-all = Dari semua lead kelompok
compare-of-all-leads = { $stage } dari semua lead
compare-difference = Selisih, poin
compare-difference-interval = Selisih, interval 95 %
compare-low = dari
compare-high = hingga
compare-p = Hanya kebetulan (p)
compare-p-corrected = p, dikoreksi untuk banyak (Holm)
compare-formula = Bagian kelompok lain dikurangi bagian yang pertama, dari tahap sebelumnya yang sama; interval Newcombe, peluang menurut uji eksak Fisher.
compare-few = Beberapa tingkat bertumpu pada kurang dari { $n } lead: terlalu sedikit.
compare-narrowing = Tahap yang lebih sempit menaikkan tingkat sesudahnya dengan sendirinya: baca jumlah dan bagian dari semua lead di samping setiap tingkat.
compare-not-causal = Sebelum dan sesudah bukan sebab: hal lain juga berubah.
compare-periods-says = Siapa yang mulai dalam periode pada hari yang diketahui, dan mencapai tahap dalam { $days } hari.
compare-pending = { $n } perjalanan masih punya waktu dan tidak masuk tingkat mana pun.
compare-count-passes = setidaknya tercapai, dalam jendela waktu
compare-period = { $from } hingga { $to }
compare-versions-says = Keduanya tentang lead yang sama seperti hari ini: tidak ada kebetulan di antaranya, jadi tanpa interval.
compare-in-force = Yang berlaku
divided-version = Versi { $no }
divided-by-version = Versi saat lead mulai
divided-no-version = Sebelum ada versi yang disepakati, atau hari tidak diketahui
divided-unplaced = Tidak dapat dipastikan, ada nilai kosong
grid-grade = Grade
grid-converted = Mencapai { $stage }
grid-none = Definisi tidak memberi grade
grid-none-says = Grade menyilangkan dua skor, satu kesesuaian dan satu keterlibatan. Tambahkan di definisi, pada skor.
grid-says = Konversi menghitung siapa pun yang mencapai { $stage } atau lebih. Bila keterlibatan diukur belakangan, itu bisa akibat, bukan sebab.
grid-unplaced = { $n } dari { $of } lead bisa berada di beberapa sel karena ada nilai kosong; tidak dimasukkan ke sel mana pun.
grid-too-few = Belum ada sel dengan { $n } lead: terlalu sedikit untuk menyebut yang terbaik
grid-best = Grade { $grade } terbaik: { $share } mencapai { $stage } ({ $n } dari { $of })
handed-matrix = Matriks
handed-scorecard = Kartu skor
handed-passed = Diserahkan
handed-reasons = Alasan
handed-open = Transaksi terbuka
handed-parts = Yang dilihat
handed-stage = Diserahkan sebagai
handed-usual-stage = tahap terakhir pemasaran
handed-by = Dibedakan menurut
handed-promises = Sepakati janji
handed-period = Periode
handed-nothing = Tidak ada yang dihitung
compare-choose = Bandingkan
compare-nothing = Tanpa perbandingan
compare-by = bandingkan menurut { $field }
compare-quarters = bandingkan kuartal ini dengan yang lalu
compare-halves = bandingkan dua paruh tahun terakhir
compare-years = bandingkan tahun ini dengan yang lalu
compare-version = bandingkan versi { $no } dengan yang berlaku
compare-owner = pemilik
compare-version-then = versi saat itu

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } tertunda

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

screen-improve = Perbaikan
improve-says = Apa jadinya lead yang dikerjakan penjualan, dan apa artinya bagi definisi.
improve-worked-title = { $n } dari { $of } lead dapat menunjukkan apakah definisi ini tepat
improve-group = Lead
improve-leads = Jumlah
improve-share = Bagian
improve-won = Dikerjakan dan menang
improve-not-won = Dikerjakan dan tidak menang
improve-never-not-worked = Tak pernah diuji: tidak dikerjakan penjualan
improve-never-no-day = Tak pernah diuji: tidak diketahui kapan mulai
improve-never-open = Tak pernah diuji: belum selesai
improve-never-won-on-no-day = Tak pernah diuji: menang pada hari yang tidak diketahui
improve-never-won-before = Tak pernah diuji: menang sebelum mulai
improve-worked-recorded = Dikerjakan berarti diterima penjualan, sedang atau pernah di tahap penjualan atau di akhir jalur, atau punya transaksi.
improve-worked-everybody = Semua dihitung sebagai dikerjakan: begitu dikatakan.
improve-worked-field = Dikerjakan berarti punya nilai di “{ $field }”.
improve-outcome-deal = Menang berarti punya transaksi yang dimenangkan.
improve-outcome-stage = Menang berarti mencapai “{ $stage }”.
improve-window-days = Masing-masing punya { $n } hari untuk itu; yang waktunya belum habis tidak dihitung.
improve-window-open = Tanpa batas waktu: yang belum menang maupun kalah tidak dihitung.
improve-values-now = Faktanya adalah yang diketahui pada { $date }: yang berubah setelah lead diserahkan bisa mengatakan terlalu banyak.
improve-values-dated = Faktanya adalah yang sekarang, dinilai per { $date }: yang berubah setelah lead diserahkan bisa mengatakan terlalu banyak.
improve-amounts-left-out = { $n } transaksi yang dimenangkan tidak punya jumlah dalam mata uang yang lain dan tidak ditambahkan.
improve-nobody-tested = Belum ada yang dapat menunjukkan apa pun: tidak ada lead yang selesai dikerjakan. Impor transaksi atau riwayat tahap, atau katakan siapa yang dikerjakan.
improve-only-wins = Semua { $n } lead yang diketahui dikerjakan menang: nasib yang lain tidak tercatat di mana pun. Katakan siapa yang dikerjakan.
improve-too-few-tested = Hanya { $n } lead dapat menunjukkan sesuatu; di bawah { $least } tidak disebut bagiannya.
improve-too-few-won = Hanya { $hits } dari { $n } menang; di bawah { $least } tidak disebut bagiannya.
improve-too-few-lost = Hanya { $misses } dari { $n } tidak menang; di bawah { $least } tidak disebut bagiannya.
improve-precision = Presisi
improve-precision-formula = menang ÷ dikerjakan, dari yang diambil versi ini
improve-recall = Cakupan di antara yang dikerjakan
improve-recall-formula = yang menang dan diambil versi ini ÷ semua yang menang, di antara yang dikerjakan
improve-lift = Kelipatan
improve-lift-formula = presisi ÷ bagian yang menang di antara semua yang dikerjakan
improve-inputs = Dikerjakan { $tested }, menang { $won }; diambil { $met }, menang { $hits }.
improve-back-test-none = Terlalu sedikit yang diketahui untuk menguji suatu versi
improve-back-test-late = Setiap versi menanyakan yang baru diketahui terlambat
improve-back-test-title = { $version } menemukan { $recall } dari yang menang; dari yang diambilnya { $precision } menang, dari semua yang dikerjakan { $base }
improve-back-test-title-recall = { $version } menemukan { $recall } dari yang menang di antara yang dikerjakan
improve-no-hold-out = Tidak ada yang disisihkan: hari atau perusahaan yang memisahkan lead tidak diketahui.
improve-version-late = { $version } tanpa angka: { $criteria } menanyakan yang baru diketahui kemudian.
improve-version-looser = { $version } mengambil { $n } lead yang tidak diambil definisi yang berlaku, dan { $tested } di antaranya dikerjakan: tanpa sampel percobaan tidak ada presisi untuk mereka.
improve-in-force = Berlaku
improve-caption = { $stage } · { $n } selesai dikerjakan, { $hits } di antaranya menang
improve-version = Versi { $no }

improve-part-all = Semua yang dikerjakan
improve-part-earlier = Sebelum { $date }
improve-part-later = Mulai { $date }
improve-part-companies = Dua pertiga perusahaan
improve-part-other-companies = Perusahaan lainnya
improve-column-version = Versi
improve-column-part = Pada
improve-column-takes = Mengambil
improve-column-unclear = Tidak jelas
improve-column-tested = Dikerjakan
improve-column-precision = Presisi
improve-column-recall = Cakupan
improve-column-lift = Kelipatan
improve-column-revenue = Pendapatan
improve-column-criterion = Kriteria
improve-column-met = Memenuhi
improve-column-met-won = yang menang
improve-column-others = Tidak memenuhi
improve-column-others-won = yang menang
improve-column-odds-ratio = Rasio odds
improve-column-odds-low = dari
improve-column-odds-high = hingga
improve-column-p-corrected = p, terkoreksi
improve-column-odds-later = Bagian kemudian
improve-column-threshold = Ambang
improve-column-in-force = Kini
improve-criteria-none = Terlalu sedikit yang diketahui untuk menemukan yang penting
improve-criteria-nothing = Dari { $tried } kriteria yang dicoba, tidak satu pun jelas berkaitan dengan menang
improve-criteria-title =
    { $n ->
       *[other] “{ $criterion }” paling berkaitan dengan menang; { $n } dari { $tried } yang dicoba jelas berkaitan, ke arah mana pun
    }
improve-criteria-read = Di atas 1 yang memenuhinya lebih sering menang, di bawah 1 lebih jarang. p dikoreksi untuk semua { $tried } yang dicoba (Holm).
improve-not-causal = Yang berkaitan dengan menang belum tentu penyebabnya.
improve-criteria-more = { $n } lagi dicoba dan tidak ditampilkan.
improve-fields-refused =
    { $n ->
       *[other] Tidak ditanyakan, karena memberi tahu nasib lead atau baru diketahui kemudian: { $fields }.
    }
improve-odds = Rasio odds
improve-odds-formula = (menang ÷ tidak menang, dari yang memenuhi) ÷ (hal yang sama dari yang tidak); interval menurut Woolf, dengan setengah ditambahkan ke tiap jumlah bila salah satunya nol; p menurut uji eksak Fisher
improve-odds-axis = Odds menang dibandingkan dengan yang lain
improve-odds-even = sama seringnya
improve-odds-figures = Rasio odds, menang dari yang memenuhi
improve-evidence = Dari { $met } lead yang dikerjakan dan memenuhinya { $share } menang, dari { $others } lainnya { $other-share }: rasio odds { $odds } (95 %: { $low } hingga { $high }), p { $p } dikoreksi untuk { $tried } yang dicoba; per { $date }.
improve-interval = interval 95 %
improve-point = { $name }: presisi { $precision }, cakupan { $recall }
improve-recall-axis = Cakupan di antara yang dikerjakan: yang menang dan ditemukan
improve-precision-axis = Presisi: yang menang di antara yang diambil
improve-base = semua yang dikerjakan: { $share }
improve-nothing-drawn = Belum ada yang dapat digambar
improve-threshold-none = Tidak ada ambang yang dapat digeser
improve-threshold-title = { $name } { $at } mengambil { $n } lead; dari yang dikerjakan { $precision } menang
improve-threshold-read = Setiap baris adalah tahap dengan ambang di sana; bagian lain definisi tetap.
improve-nothing-moves = Baik skor yang diminta tahap ini maupun kriteria berangka tidak ada yang dapat digeser.
improve-choose-stage = Tahap yang diuji
improve-stage-usual = Tempat pemasaran menyerahkan
improve-choose-outcome = Hasil
improve-outcome-usual = Menang
improve-choose-window = Waktu untuk mencapainya
improve-window-usual = Seperti biasa: 180 hari, bila diketahui
improve-window-choice = { $n } hari
improve-window-choice-open = Selama diperlukan
improve-choose-worked = Dikerjakan penjualan
improve-worked-choice-recorded = Yang tercatat demikian
improve-worked-choice-everybody = Semua
improve-worked-choice-field = Yang punya nilai di
improve-held-out = Pada siapa temuan diuji
improve-held-out-later = Lead kemudian
improve-held-out-companies = Perusahaan lain
improve-held-out-nobody = Semua
improve-choose-mover = Yang digeser
improve-mover-usual = Yang diminta tahap lebih dulu
improve-slide = Ambang
improve-open-taken = Buka lead yang diambilnya
improve-propose-threshold = Usulkan { $at } di editor
improve-proposals = Sebagai kriteria untuk definisi
improve-propose = Usulkan di editor
time-lasting-title-differ = { $from } → { $to }: { $one } dan { $other } tidak sama cepat

figure-hidden = Disembunyikan: angka ini membedakan lead menurut kolom yang menunjukkan siapa orangnya

# Figures told by versions

told-by = Menurut definisi mana
told-in-force = Seperti saat ini
told-as-decided = Sebagaimana diputuskan
told-as-if-version = Seandainya versi { $no }
told-as-if = seandainya versi { $no } selalu berlaku
told-as-decided-means = Lead dihitung pada suatu tahap bila sampai di sana menurut versi yang berlaku pada hari itu, dan tetap dihitung meskipun hari ini tidak lagi memenuhi syarat. Yang sudah memenuhi suatu versi pada hari pertamanya dihitung sejak hari itu.
told-mute = Versi { $no } tidak dapat menilai daftar seperti keadaannya hari ini: sesuatu yang ditanyakannya tidak ada
told-not-as-if = Menurut definisi yang berlaku dan versi-versi yang disebutnya sendiri.
figure-failed = Angka ini tidak dapat disajikan

# What was known when it mattered

improve-facts = Fakta yang dihitung
improve-facts-usual = Seperti biasa: yang diketahui saat itu, bila tercatat
improve-facts-then = Yang diketahui saat itu
improve-facts-today = Yang diketahui hari ini
improve-then = Faktanya adalah yang diketahui saat itu: suatu versi mengambil lead yang mencapai “{ $stage }” menurutnya sebelum penjualan membawanya lebih jauh, sebelum dimenangkan, atau sebelum jalannya berakhir. Yang diketahui kemudian tidak dihitung.
improve-then-late = Lead teruji yang baru diketahui setelah hari itu, dan dinilai menurut yang pertama kali diketahui tentangnya: { $n } dari { $of }.
improve-then-undated = Lead teruji yang hari itu tidak diketahui, dan dinilai menurut semua yang diketahui tentangnya: { $n } dari { $of }.
improve-then-none = Nilai sebelumnya tidak tercatat untuk sebagian besar lead teruji: { $n } dari { $of } baru diketahui ketika penjualan sudah membawanya lebih jauh atau jalannya sudah berakhir, atau tidak punya hari seperti itu.

# What is being edited, on outcomes

improve-edited = Sedang disunting
improve-edited-mute = Yang sedang disunting belum dapat menilai daftar: editor menunjukkan apa yang harus diperbaiki.
improve-whose = Ambang milik siapa
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = Belum dapat dikatakan berapa dari { $of } lead yang sampai ke { $last }: { $unknown } belum dapat dinilai
deals-finding-only-won = Transaksi yang dimenangkan: { $n }. Tidak ada yang tercatat gagal, jadi tingkat kemenangan tidak dapat dikatakan
money-deals-to-come = Deal tertutup tidak dihitung karena tanggalnya belum tiba: { $n }
time-unjudged = Belum dapat dinilai, dan dihitung belum sampai: { $stages }.
own-funnel-unsure = { $name }: belum dapat dikatakan berapa dari { $of } yang sampai ke “{ $step }”: { $unknown } belum dapat dinilai
keys-offered = Mungkin ini yang menunjukkan milik siapa: { $key } Untuk menggabungkan: { $command }
money-revenue-unsaid = Deal yang menang: { $n }. Tidak satu pun diketahui jumlah pastinya
# The review pack, the funnel by parts, channels and targets

review-more-rows = dan { $n } baris lagi; tabel lengkapnya ada di lembar kerja angka ini

grid-to = Konversi ke
grid-to-last = ke tahap terakhir
grid-to-stage = ke { $stage }

tables-behind = Hanya { $n } baris
tables-behind-people = Buka orang-orangnya
tables-behind-all = Tampilkan seluruh tabel

# Companies and deals in a back-test

improve-counted-company = Yang dihitung adalah perusahaan: sebuah perusahaan diambil bila salah satu orangnya diambil, dapat bercerita bila salah satunya dapat, dan dimenangkan bila salah satunya dimenangkan.
improve-counted-deal = Yang dihitung adalah deal yang menang atau kalah: sebuah deal diambil bila salah satu orangnya diambil, dan dapat bercerita bila salah satunya dapat. Deal yang lebih tua dari orangnya bukan bagian dari jalan siapa pun.
improve-no-company = Belum ada perusahaan yang diimpor, jadi tidak ada yang dihitung.
improve-no-deal = Belum ada deal yang diimpor, jadi tidak ada yang dihitung.
money-channel = Saluran
channel-none = Belum ditetapkan
channel-paid = Berbayar
channel-organic = Pencarian organik
channel-social = Media sosial
channel-email = Email
channel-content = Konten
channel-events = Acara dan pameran
channel-referral = Rekomendasi
channel-partner = Mitra
channel-outbound = Kontak keluar
channel-direct = Langsung
channel-other = Lainnya
channels-title = Saluran
channels-says = Sumber mana termasuk saluran mana, cukup ditetapkan sekali: uang dan funnel lalu dapat dibagi per saluran. Sumber tanpa saluran ditampilkan sebagai belum ditetapkan.
channels-unassigned = { $n } sumber belum masuk saluran mana pun

targets-column = Target
targets-kept = { $n } target disimpan.

plan-mix = Porsi bauran
plan-mix-conversion = Tahap pertama sampai dimenangkan
plan-mix-of = Konversi yang dipakai
plan-mix-own = miliknya sendiri
plan-mix-all = keseluruhan
plan-mix-needed = { $stage }: dibutuhkan
plan-mix-finding = { $deals } transaksi yang dimenangkan membutuhkan sekitar { $leads } lead dengan bauran sumber ini
plan-mix-was = Bauran adalah bauran semua lead sejauh ini.
plan-mix-typed = Bauran adalah yang diketik; porsinya dihitung sebagai bagian dari keseluruhan.
plan-mix-few = Kurang dari { $least } lead, sehingga dipakai konversi keseluruhan: { $sources }.
plan-mix-formula = Transaksi yang dimenangkan ÷ konversi bagian-bagian menurut porsinya; tiap bagian mendapat porsinya dari lead
plan-mix-choose = Bagi
plan-mix-none = Semua bersama
plan-mix-by-source = menurut sumber
plan-mix-by-channel = menurut saluran
plan-mix-type = Bauran lain: persen tiap sumber

# What follows the versions, and what does not depend on one

told-not-outcomes = Sama menurut setiap versi: siapa yang digarap dan siapa yang dimenangkan adalah fakta.
told-not-criteria = Sama menurut setiap versi: fakta dibandingkan dengan hasil akhir, bukan dengan versi.
told-not-threshold = Menurut definisi yang berlaku: ambang adalah bagian dari satu definisi, sedangkan keputusan diambil menurut beberapa.
told-not-edited = Menurut yang sedang disunting, seperti dipilih untuk angka ini.
told-not-own = Sama menurut setiap versi: tidak ada langkah funnel ini yang merupakan tahap definisi.
told-own-steps = Langkah yang merupakan tahap definisi mengikuti versi; setiap langkah lain sama menurut semuanya.
improve-judged = Yang dinilai berada di urutan pertama. Siapa yang digarap dan siapa yang dimenangkan tidak bergantung pada versi.
passed-version = Versi
passed-not-met-then = { $n } dari { $of } lead yang diserahkan sebagai { $stage } tidak memenuhinya menurut versi pada hari itu
passed-all-met-then = Semua { $of } lead yang diserahkan sebagai { $stage } memenuhinya menurut versi pada hari itu ({ $n })
passed-then = Setiap lead dinilai menurut versi yang berlaku pada hari penyerahannya, dengan apa yang diketahui pada hari itu. Harinya diambil dari riwayat tahap, atau dari impor atau suntingan yang pertama kali menyatakannya.
passed-undated = Hari penyerahannya tidak diketahui
passed-undated-says = Lead yang hari penyerahannya tidak diketahui siapa pun, sehingga tidak ada versi yang dapat disebut: { $n }. Riwayat tahap yang diimpor dengan tanggalnya akan menunjukkannya.
passed-undated-one = Lead yang hari penyerahannya tidak diketahui siapa pun: { $n }. Hanya satu versi yang pernah berlaku, jadi mereka dinilai menurut versi itu, dengan apa yang diketahui hari ini.
passed-late = Lead yang baru diketahui setelah diserahkan, dan dinilai menurut yang pertama kali diketahui tentangnya: { $n }.
passed-mute = Versi itu tidak dapat menilai daftar dan tidak menyimpan alasan
passed-no-reason = Memenuhi aturan hari itu tanpa sampai ke tahap menurutnya: keputusan itu tidak menyimpan alasan
passed-unknown-then = Tentang { $n } dari { $of } yang diserahkan sebagai { $stage } tidak dapat dipastikan: ada nilai, hari, atau alasan yang tidak ada.
told-held-to-recorded = Yang dicatat riwayat tahap tentang tahap yang punya aturan tidak dihitung sebagai sampai di sana: justru itulah pembanding keputusannya.
improve-then-criteria = Faktanya adalah yang diketahui saat itu: suatu fakta dihitung sebagaimana diketahui tentang lead sebelum penjualan membawanya melewati “{ $stage }”, sebelum dimenangkan, atau sebelum jalannya berakhir. Yang dicatat kemudian tidak dihitung.
improve-then-threshold = Faktanya adalah yang diketahui saat itu: setiap lead dibandingkan dengan ambang menurut yang diketahui tentangnya sebelum penjualan membawanya melewati “{ $stage }”, sebelum dimenangkan, atau sebelum jalannya berakhir. Yang dicatat kemudian tidak dihitung.

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = Seluruh funnel dalam
own-window-whole-unit = Satuan waktu untuk seluruh funnel
own-window-days = hari
own-window-hours = jam
own-window-minutes = menit
own-window-seconds = detik
own-step-window = Langkah { $n } dalam, sejak langkah { $before }
own-step-window-unit = Satuan waktu untuk langkah { $n }
own-step-optional = Langkah { $n } boleh dilewati
own-exclusions = Keluarkan siapa pun yang melakukan ini di tengah jalan
own-exclusion-add = Tambah pengecualian
own-exclusion-remove = Hapus pengecualian { $n }
own-exclusion-reached = Apa yang terjadi, pengecualian { $n }
own-exclusion-choice = Yang diminta pengecualian { $n }
own-exclusion-values = Nilai untuk pengecualian { $n }, dipisah dengan ;
own-exclusion-on = Harinya, untuk pengecualian { $n }
own-exclusion-after = Pengecualian { $n } setelah
own-exclusion-before = Pengecualian { $n } sebelum
own-timed-hint = Pilih urutan waktu untuk menentukan berapa lama sebuah langkah boleh berlangsung dan apa yang mengeluarkan orang.
own-order-any-means = Menghitung apakah, bukan kapan.
own-order-ordered-means = Hal lain boleh terjadi di antaranya.
own-order-strict-means = Hal lain di antaranya mengakhiri jalannya.
own-order-unordered-means = Langkah 2 berarti dua dari langkah-langkah itu, yang mana pun.
own-live = Keadaan saat ini, atas semua orang; belum ada yang disimpan.
own-live-before = Seperti sebelumnya: ada yang ditandai di formulir. Setelah diperbaiki, angkanya menyusul.
own-fault-window = Tulis bilangan bulat, misalnya 30, atau kosongkan.
own-fault-nobody = Setidaknya satu langkah harus mengenal orangnya dengan nama.
own-fault-counted-late = Hitungan tanpa nama berada sebelum semua langkah yang mengenal orang.
own-fault-choose = Pilih apa yang diminta.
own-fault-gone = Ini sudah tidak ada: pilih yang lain.
own-fault-day = Urutan waktu memerlukan harinya.
own-fault-between = Letaknya antara satu langkah dan langkah yang lebih akhir.
own-funnel-note-step-window = “{ $step }” dihitung { $within } sejak “{ $before }”.
own-funnel-note-excludes = Siapa pun dengan “{ $what }” setelah “{ $after }” dan sebelum “{ $before }” tidak dihitung di mana pun.

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = Target angka ini
aims-title = Yang ingin dicapai tim
aims-says = Dalam persen. Target tampil di samping rasionya di mana pun ditampilkan; kolom kosong menghapusnya.
aims-of = { $rate }, %
aims-none = tanpa target
aims-now = Sekarang { $rate }
aims-fault = Tulis persen di atas 0 dan paling banyak 100, atau kosongkan.
aims-save = Simpan target
plan-aimed-at = Target konversi
losses-by-channel = Kanal
losses-most-channel = Sebagian besar deal yang kalah datang lewat { $what }: { $n } dari { $of }
rejections-most-channel = Sebagian besar lead yang dikembalikan datang lewat { $what }: { $n } dari { $of }
losses-several-channels = Beberapa kanal
losses-no-channels = Belum ada sumber yang dimasukkan ke kanal: tentukan sekali per sumber di Ukur › Uang.
plan-mix-type-channel = Campuran lain: persen tiap kanal

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = Sebelum tahap pertama
zero-none = Tanpa apa pun sebelumnya
zero-of = Dari { $kind }
zero-note = “{ $kind }” tidak mengenal nama, dari { $from } sampai { $to }; di sampingnya mereka yang sampai ke “{ $stage }” dalam waktu yang sama. Itu rasio dua hitungan: tidak ada yang tahu apakah orangnya sama, jadi tanpa interval dan bisa melewati 100 %.
zero-note-undated = “{ $kind }” tidak mengenal nama dan tidak menyebut waktu; di sampingnya semua yang ada di “{ $stage }”. Itu rasio dua hitungan, tanpa interval, dan bisa melewati 100 %.
zero-note-no-days = “{ $kind }” tidak mengenal nama. Hari seseorang sampai ke “{ $stage }” tidak diketahui, jadi tidak ada rasio di antaranya.
zero-note-left-out = Dihitung tanpa waktu di samping yang berwaktu, dan tidak diikutkan: { $n }.
zero-note-others = Juga dihitung: { $kinds }.

zero-cut = Batang tanpa nama dipotong: jika digambar sesuai skala, tahap-tahap hanya akan tampak sebagai garis.

## Companies and deals open as such, those of nobody too

figure-open-companies = Buka { $n } perusahaan ini
figure-open-deals = Buka { $n } deal ini
own-funnel-of-nobody = Bukan milik siapa pun di daftar
own-funnel-note-nobody-company = Perusahaan tanpa seorang pun di daftar, sehingga tidak ada di langkah yang menanyakan orang: { $n }. Bisa dibuka di akhir tabel.
own-funnel-note-nobody-deal = Deal yang bukan milik siapa pun di daftar, sehingga tidak ada di langkah yang menanyakan orang: { $n }. Bisa dibuka di akhir tabel.

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = Imbal hasil atas yang dikeluarkan
measure-nothing = Belum ada yang dapat diukur
measure-no-leads = Impor daftar lead, lalu angka layar ini muncul di sini.
measure-no-definition = Tentukan dalam definisi apa itu MQL dan SQL, lalu angka layar ini muncul di sini.
figure-mend-import = Impor berkas
improve-definition-in-force = Definisi yang berlaku
figure-about = Tentang

# Promises of stages that are gone

scorecard-stage-gone = Janji ini menyebut tahap “{ $stage }” yang tidak lagi ada dalam definisi; yang dihitung adalah “{ $instead }”. Janjikan kembali di halaman Janji.
