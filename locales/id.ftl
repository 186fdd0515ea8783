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
test-in-last-days = { $field } dalam { $days } hari terakhir
test-more-than-days-ago = { $field } lebih dari { $days } hari yang lalu
test-known = { $field } diketahui
test-unknown = { $field } tidak diketahui
