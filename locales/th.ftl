### ภาษาไทย What is not here is said in English.

## Sides

side-marketing = การตลาด
side-sales = ฝ่ายขาย
side-both = การตลาดและฝ่ายขาย

## Verdicts

verdict-met = ผ่านเกณฑ์
verdict-not-met = ไม่ผ่านเกณฑ์
verdict-unknown = ไม่ทราบ

## Rules

rule-all = ครบทุกข้อต่อไปนี้
rule-any = อย่างน้อยหนึ่งข้อต่อไปนี้
rule-none = ไม่เข้าข้อใดต่อไปนี้
rule-at-least = อย่างน้อย { $n } จาก { $of } ข้อต่อไปนี้

## Criterion sentences

test-is = { $field } คือ { $value }
test-is-not = { $field } ไม่ใช่ { $value }
test-any-of = { $field } คือ { $value }
test-none-of = { $field } ไม่ใช่ค่าใดในนี้: { $value }
test-contains-any = { $field } มี { $value }
test-contains-none = { $field } ไม่มีคำว่า { $value }
test-starts-with = { $field } ขึ้นต้นด้วย { $value }
test-ends-with = { $field } ลงท้ายด้วย { $value }
test-equals = { $field } เท่ากับ { $value }
test-not-equals = { $field } ไม่เท่ากับ { $value }
test-less-than = { $field } น้อยกว่า { $value }
test-at-most = { $field } ไม่เกิน { $value }
test-more-than = { $field } มากกว่า { $value }
test-at-least = { $field } อย่างน้อย { $value }
test-between = { $field } อยู่ระหว่าง { $low } ถึง { $high }
test-yes = { $field }: ใช่
test-no = { $field }: ไม่ใช่
test-before = { $field } ก่อนวันที่ { $value }
test-after = { $field } หลังวันที่ { $value }
test-in-last-days = { $field } ภายใน { $days } วันที่ผ่านมา
test-more-than-days-ago = { $field } เกิน { $days } วันมาแล้ว
test-known = { $field } ทราบค่าแล้ว
test-unknown = { $field } ยังไม่ทราบค่า
