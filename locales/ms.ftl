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
test-in-last-days = { $field } dalam tempoh { $days } hari terakhir
test-more-than-days-ago = { $field } lebih daripada { $days } hari yang lalu
test-known = { $field } diketahui
test-unknown = { $field } tidak diketahui
