### Bahasa Melayu. What is not here is said in English.

## Sides

side-marketing = Pemasaran
side-sales = Jualan
side-both = Pemasaran dan jualan

## Verdicts

verdict-met = dipenuhi
verdict-not-met = tidak dipenuhi
verdict-unknown = tidak diketahui

## Rules

rule-all = Semua syarat berikut
rule-any = Sekurang-kurangnya satu syarat berikut
rule-none = Tiada satu pun syarat berikut
rule-at-least = Sekurang-kurangnya { $n } daripada { $of } syarat berikut

## Criterion sentences

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
criterion-missing-not-met = (nilai yang tiada dikira tidak dipenuhi)
criterion-missing-met = (nilai yang tiada dikira dipenuhi)
rule-score = Skor { $name } sekurang-kurangnya { $points }
points-group = Mata
points-cap = { $name }, paling banyak { $cap }
points-step = { $points } dalam tempoh { $last }
band-from = { $name } dari { $points }
band-below = { $name } di bawah { $points }
rule-grade = Gred ialah { $grades }
rule-fits-icp = Sepadan dengan profil pelanggan ideal
rule-muted = Dimatikan, tidak dikira: { $rule }
rule-everybody = Semua orang
rule-nobody = Tiada sesiapa

## Screens: imports, what they changed, and what was said of a lead

screen-imports = Rekod import
imports-title = Rekod import
imports-says = Setiap fail yang masuk, terbaharu dahulu. Setiap satu boleh dibatalkan dan digunakan semula.
imports-empty = Belum ada import
imports-empty-says = Setiap fail disimpan di sini bersama perubahannya supaya boleh dilihat dan dibatalkan.
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
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = secara manual, { $date }
lead-told-hand-by = secara manual, { $by }, { $date }
lead-told-cleared = dipadam
lead-told-undone = dibatalkan
as-of-known = seperti diketahui pada { $date }
funnel-known = Seperti diketahui pada { $date }
