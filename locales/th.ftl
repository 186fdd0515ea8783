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
test-known = { $field } ทราบค่าแล้ว
test-unknown = { $field } ยังไม่ทราบค่า
test-in-last = { $field } ภายใน { $last }
test-more-than-ago = { $field } เกิน { $ago }มาแล้ว
test-in-period = { $field } อยู่ใน{ $period }
test-between-dates = { $field } ตั้งแต่ { $low } ถึง { $high }
test-matches = { $field } ตรงกับรูปแบบ { $value }
test-in-family = { $field } เป็นตำแหน่งในกลุ่ม { $value }
test-ever-was = { $field } เป็นหรือเคยเป็น { $value }
test-has-any = { $field } มี { $value }
test-has-none = { $field } ไม่มี { $value }
test-has-all = { $field } มี { $value } ครบทุกข้อ
test-has-exactly = { $field } ตรงกับ { $value } เท่านั้น
test-in-region = { $field } อยู่ใน { $value }
test-email-valid = { $field } เป็นที่อยู่อีเมลที่ถูกต้อง
test-email-company = { $field } เป็นอีเมลของบริษัท
test-email-free = { $field } เป็นอีเมลฟรี
test-domain-any-of = { $field } อยู่ในโดเมน { $value }
test-phone-valid = { $field } เป็นหมายเลขโทรศัพท์ที่ถูกต้อง
test-phone-from = { $field } เป็นหมายเลขจาก { $value }
test-url-valid = { $field } เป็นที่อยู่เว็บที่ถูกต้อง
test-same-as = { $field } เหมือนกับ { $other }
test-differs-from = { $field } ต่างจาก { $other }
test-at-least-field = { $field } อย่างน้อยเท่ากับ { $other }
test-more-than-field = { $field } มากกว่า { $other }
test-at-most-field = { $field } ไม่เกิน { $other }
test-less-than-field = { $field } น้อยกว่า { $other }
test-before-field = { $field } ก่อน { $other }
test-after-field = { $field } หลัง { $other }

## Spans and parts of the calendar in sentences

last-days = { $n } วันที่ผ่านมา
last-weeks = { $n } สัปดาห์ที่ผ่านมา
last-months = { $n } เดือนที่ผ่านมา
last-quarters = { $n } ไตรมาสที่ผ่านมา
last-years = { $n } ปีที่ผ่านมา
ago-days = { $n } วัน
ago-weeks = { $n } สัปดาห์
ago-months = { $n } เดือน
ago-quarters = { $n } ไตรมาส
ago-years = { $n } ปี
period-this-week = สัปดาห์นี้
period-this-month = เดือนนี้
period-this-quarter = ไตรมาสนี้
period-this-year = ปีนี้
period-this-fiscal-quarter = ไตรมาสบัญชีนี้
period-this-fiscal-year = ปีบัญชีนี้
period-last-week = สัปดาห์ที่แล้ว
period-last-month = เดือนที่แล้ว
period-last-quarter = ไตรมาสที่แล้ว
period-last-year = ปีที่แล้ว
period-last-fiscal-quarter = ไตรมาสบัญชีที่แล้ว
period-last-fiscal-year = ปีบัญชีที่แล้ว

## What criteria are about besides fields, and rules over scores

subject-company = { $field } ของบริษัท
told-count = จำนวน{ $rows }
told-days = จำนวนวันที่มี{ $rows }
told-latest = วันล่าสุดที่มี{ $rows }
rows-activities = กิจกรรม
rows-activities-of = กิจกรรม { $kinds }
sentence-quoted = “{ $text }”
rows-deals = ดีล
rows-colleagues = คนในบริษัท ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } ภายใน { $last }
criterion-missing-not-met = (หากไม่มีค่า นับว่าไม่ผ่านเกณฑ์)
criterion-missing-met = (หากไม่มีค่า นับว่าผ่านเกณฑ์)
rule-score = คะแนน { $name } อย่างน้อย { $points }
points-group = คะแนน
points-cap = { $name } ไม่เกิน { $cap }
points-step = { $points } ภายใน { $last }
band-from = { $name } ตั้งแต่ { $points }
band-below = { $name } ต่ำกว่า { $points }
rule-grade = เกรดคือ { $grades }
rule-fits-icp = ตรงกับโปรไฟล์ลูกค้าในอุดมคติ
rule-muted = ปิดไว้ ไม่นับ: { $rule }
rule-everybody = ทุกคน
rule-nobody = ไม่มีใคร

## Screens: imports, what they changed, and what was said of a lead

screen-imports = ประวัติการนำเข้า
imports-title = ประวัติการนำเข้า
imports-says = ทุกไฟล์ที่นำเข้า ใหม่สุดก่อน ยกเลิกและนำกลับมาใช้ได้ทุกรายการ
imports-empty = ยังไม่มีการนำเข้า
imports-empty-says = ทุกไฟล์ถูกเก็บไว้ที่นี่พร้อมสิ่งที่เปลี่ยน เพื่อให้ดูและยกเลิกได้
imports-bar = { $n } แถว: รับ { $accepted } รวม { $merged } ปฏิเสธ { $rejected } ข้าม { $skipped }
imports-snapshot = ข้อมูลทั้งหมด
imports-blanks = ช่องว่างลบค่า
imports-mends = แถวที่แก้จากหมายเลข { $no }
imports-nobody = ไม่ระบุ
imports-since = ยกเลิกเมื่อ { $date }
imports-action = การดำเนินการ
imports-undo = ยกเลิก
imports-redo = นำกลับมาใช้
imports-undo-of = ยกเลิก: { $file }
imports-redo-of = นำกลับมาใช้: { $file }
imports-counting = กำลังนับสิ่งที่จะเปลี่ยน …
imports-undo-people = คนใหม่ที่จะหายไป: { $n } ค่าที่จะกลับเป็นเดิม: { $values } ไม่มีอะไรสูญหาย นำกลับมาใช้ได้
imports-undo-rows = แถวใหม่ที่จะหายไป: { $n } ค่าที่จะกลับเป็นเดิม: { $values } ไม่มีอะไรสูญหาย นำกลับมาใช้ได้
imports-redo-says = สิ่งที่ไฟล์นี้ระบุมีผลอีกครั้งตามลำดับเดิม แถวที่รับ: { $n }
imports-undo-go = ยกเลิกการนำเข้านี้
imports-redo-go = นำกลับมาใช้
imports-leave = ไม่ต้อง
imports-undoing = กำลังยกเลิกการนำเข้า
imports-redoing = กำลังนำกลับมาใช้
imports-all = การนำเข้าทั้งหมด
imports-by-at = { $by }, { $date }
imports-columns = คอลัมน์
imports-field = ฟิลด์
imports-size = ขนาด
imports-hash = SHA-256
imports-copy = คัดลอก
imports-copied = คัดลอกแล้ว
imports-refresh = อัปเดตด้วยไฟล์ใหม่กว่า
imports-refresh-other = หัวคอลัมน์ของไฟล์นี้ต่างจากเดิม โปรดตรวจคอลัมน์ก่อน
imports-rejected = แถวที่ถูกปฏิเสธ
imports-rejected-says = แก้เซลล์แล้วลองใหม่ เซลล์ว่างท้ายแถวจะถูกตัดออก
imports-rejected-export = ส่งออกแถวที่ถูกปฏิเสธ
imports-row = แถว { $row }
imports-cell = แถว { $row }, { $column }
imports-extra = เกินคอลัมน์
imports-mended = แก้เมื่อ { $date }
imports-retry = ลองอีกครั้ง
imports-retry-title = ผลของแถวที่แก้แล้ว
imports-retry-go = นำเข้าแถวที่แก้แล้ว
imports-retry-back = กลับไปที่แถว
imports-retried = แถวที่แก้แล้วอยู่ในรายการแล้ว
imports-unread = ค่าที่อ่านไม่ได้
imports-right = แก้ไข
imports-right-of = ค่าของแถว { $row }, { $column }
imports-first = แสดง { $n } รายการแรก
imports-clean = อ่านได้ครบทุกแถว
import-snapshot = ไฟล์นี้คือทั้งหมดที่มี
import-snapshot-means = ผู้ที่อยู่ในไฟล์ก่อนแต่ไม่อยู่ในไฟล์นี้จะถูกทำเครื่องหมายว่าไม่พบ ไม่ถูกลบ
import-blanks = ช่องว่างลบค่าที่มีอยู่
import-blanks-means = ถ้าเซลล์ว่าง ค่าที่รู้อยู่จะถูกลบ หากไม่เลือก ช่องว่างไม่เปลี่ยนอะไร
import-before = ไฟล์เดียวกันนี้นำเข้าแล้วเมื่อ { $date }
import-before-by = ไฟล์เดียวกันนี้นำเข้าแล้วเมื่อ { $date } โดย { $by }
import-before-look = ดูการนำเข้านั้น
changes-title = สิ่งที่เปลี่ยนในรายการที่มีอยู่
changes-done-title = สิ่งที่เปลี่ยนไปในรายการที่มีอยู่
changes-filled = เติมค่า
changes-replaced = เปลี่ยน
changes-cleared = ลบค่า
changes-samples = ตัวอย่าง
changes-sample = { $before } → { $after }
moves-title = การย้ายระหว่างขั้น
moves-stage = ขั้น
moves-new = เข้ามาใหม่
moves-entered = เข้ามา
moves-left = ออกไป
import-absent = ไม่พบในไฟล์นี้และทำเครื่องหมายแล้ว: { $n }
import-absent-look = ดูรายชื่อ
leads-absent = ไม่พบในไฟล์ครบล่าสุด
lead-absent-since = ไม่พบตั้งแต่ { $file }, { $date }
lead-history = ประวัติ
lead-history-none = ไม่มีการนำเข้าใดกล่าวถึงลีดนี้
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = แก้ด้วยมือ, { $date }
lead-told-hand-by = แก้ด้วยมือ, { $by }, { $date }
lead-told-cleared = ลบออก
lead-told-undone = ยกเลิกแล้ว
as-of-known = ตามที่ทราบ ณ { $date }
funnel-known = ตามที่ทราบ ณ { $date }
