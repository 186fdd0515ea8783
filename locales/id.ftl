### Bahasa Indonesia. What is not here is said in English.

## Sides

side-marketing = Pemasaran
side-sales = Penjualan
side-both = Pemasaran dan penjualan

## Verdicts

verdict-met = terpenuhi
verdict-not-met = tidak terpenuhi
verdict-unknown = tidak diketahui

## Rules

rule-all = Semua syarat berikut
rule-any = Sedikitnya satu syarat berikut
rule-none = Tidak satu pun syarat berikut
rule-at-least = Sedikitnya { $n } dari { $of } syarat berikut

## Criterion sentences

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
criterion-missing-not-met = (nilai yang kosong dihitung tidak terpenuhi)
criterion-missing-met = (nilai yang kosong dihitung terpenuhi)
rule-score = Skor { $name } sedikitnya { $points }
points-group = Poin
points-cap = { $name }, paling banyak { $cap }
points-step = { $points } dalam { $last }
band-from = { $name } mulai { $points }
band-below = { $name } di bawah { $points }
rule-grade = Nilainya { $grades }
rule-fits-icp = Sesuai dengan profil pelanggan ideal
rule-muted = Dinonaktifkan, tidak dihitung: { $rule }
rule-everybody = Semua orang
rule-nobody = Tidak seorang pun
