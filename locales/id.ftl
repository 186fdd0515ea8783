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

## Screens: imports, what they changed, and what was said of a lead

screen-imports = Riwayat impor
imports-title = Riwayat impor
imports-says = Setiap berkas yang masuk, terbaru di atas. Masing-masing dapat dibatalkan dan dipakai lagi.
imports-empty = Belum ada impor
imports-empty-says = Setiap berkas disimpan di sini beserta perubahannya, agar dapat dilihat dan dibatalkan.
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
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = manual, { $date }
lead-told-hand-by = manual, { $by }, { $date }
lead-told-cleared = dihapus
lead-told-undone = dibatalkan
as-of-known = seperti diketahui pada { $date }
funnel-known = Seperti diketahui pada { $date }
