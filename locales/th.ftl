### ภาษาไทย ข้อความและตัวแปรเดียวกับ `en.ftl` ตามลำดับเดียวกัน
### ภาษาไทยไม่มีรูปพหูพจน์: ข้อความที่นับจำนวนมีเพียง *[other] และใช้ลักษณนาม (Lead … ราย, เกณฑ์ … ข้อ)
### ไม่ใช้ครับ/ค่ะ ไม่ใส่จุดท้ายประโยค เว้นวรรคระหว่างวลี และเว้นวรรคหน้าหลังคำละตินและตัวเลข
### คำละ 1 คำแปล:
###   Lead, MQL, SAL, SQL, CRM = คงไว้ตามเดิม · ICP = โปรไฟล์ลูกค้าในอุดมคติ (สั้น: ลูกค้าในอุดมคติ)
###   workspace = พื้นที่ทำงาน · side = ฝ่าย · participant = ผู้เข้าร่วม · owner = ฝ่ายที่รับผิดชอบ
###   definition = นิยาม · agreement = ข้อตกลง · agreed = ตกลงแล้ว · draft = ฉบับร่าง
###   version = เวอร์ชัน · superseded = ถูกแทนที่แล้ว · in force = มีผลใช้
###   sign, signature = ลงนาม, การลงนาม · fingerprint (hash) = ลายนิ้วมือ (hash)
###   criterion = เกณฑ์ (… ข้อ) · rule = กฎ · group = กลุ่ม · mute = ปิดไว้ · template = เทมเพลต
###   met, not met = ผ่านเกณฑ์, ไม่ผ่านเกณฑ์ · unknown = ไม่ทราบ · missing = ไม่มีค่า
###   judge, decide = ตัดสิน · verdict = ผลตัดสิน · decision (of a person) = การตัดสินใจ · fact = ข้อเท็จจริง
###   stage = ขั้น · step = ขั้นตอน · path = เส้นทาง · complete path = ครบทุกขั้น · go past = ข้าม
###   exclusion = การคัดออก · near miss = เฉียดผ่าน
###   score = ชุดคะแนน · points = คะแนน · band = ช่วงคะแนน · grade = เกรด · fade = ลดลงตามเวลา
###   fit = ความเหมาะสม · engagement = การมีส่วนร่วม · fiscal year = ปีบัญชี
###   lead list = รายชื่อ · import = นำเข้า · export = ส่งออก · field = ฟิลด์ · column = คอลัมน์
###   heading = หัวคอลัมน์ · row = แถว · cell = เซลล์ · company = บริษัท · deal = ดีล · activity = กิจกรรม
###   funnel = ฟันเนล · hand-off = การส่งต่อ · rate = อัตรา · exchange rate = อัตราแลกเปลี่ยน · as of = ณ วันที่
###   region = ภูมิภาค · title family = กลุ่มตำแหน่งงาน · mend = แก้ไข · opportunity = โอกาสการขาย

## The app

app-name = Leadpact

## Sides

side-marketing = ฝ่ายการตลาด
side-sales = ฝ่ายขาย
side-both = ฝ่ายการตลาดและฝ่ายขาย

## Stages

stage-lead = Lead
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = โอกาสการขาย
stage-won = ปิดการขายได้
stage-subscriber = ผู้รับข่าวสาร
stage-customer = ลูกค้า

## Verdicts

verdict-met = ผ่านเกณฑ์
verdict-not-met = ไม่ผ่านเกณฑ์
verdict-unknown = ไม่ทราบ

## Units
# What one line of a funnel counts, with the number in front.

unit-leads =
    { $n ->
       *[other] { $n } Lead
    }

## Funnel

funnel-title = ฟันเนลร่วม
funnel-as-of = ณ วันที่ { $date }
funnel-count-complete-path = ครบทุกขั้น
funnel-count-complete-path-explained = นับในแต่ละขั้น: ผู้ที่ผ่านเกณฑ์ของขั้นนั้นและทุกขั้นก่อนหน้า
funnel-count-reached-at-least = ถึงขั้นนี้ขึ้นไป
funnel-count-reached-at-least-explained = นับในแต่ละขั้น: ผู้ที่ผ่านเกณฑ์ของขั้นนั้นหรือขั้นใดก็ตามที่อยู่ถัดไป
funnel-hand-off = การส่งต่อจากฝ่ายการตลาดไปยังฝ่ายขาย
# The numerator and the denominator of a rate, always shown together with it.
funnel-n-of = { $n } จาก { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } จาก { $of } ในขั้น { $stage }
funnel-unknown = + ไม่ทราบ { $n }
funnel-drop-off =
    { $n ->
       *[other] หลุดออก { $n }
    }
funnel-no-rate = ยังไม่มีอัตรา
funnel-excluded = คัดออก { $n }
funnel-may-be-passed = Lead ข้ามขั้น { $stages } ได้
funnel-hatched-explained = ลายเส้น: ยังตัดสินไม่ได้ เพราะไม่มีค่าบางฟิลด์
funnel-empty = ยังไม่มีอะไรให้นับ เมื่อนำเข้ารายชื่อ Lead แล้ว ฟันเนลจะปรากฏที่นี่
# $date comes formatted. Values are as known today; only what counts days is asked as of the day.
funnel-dated = ณ วันที่ { $date } โดยใช้ค่าของวันนี้
funnel-not-measured = ไม่ได้วัด
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: ไม่ได้วัด

## Funnel templates
# Names of known funnels and of their steps.

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = การรับรู้
template-tofu-consideration = การพิจารณา
template-tofu-conversion = คอนเวอร์ชัน
template-aida = AIDA
template-aida-awareness = การรับรู้
template-aida-interest = ความสนใจ
template-aida-decision = ความต้องการ
template-aida-action = การลงมือทำ
template-purchase = จากการรับรู้ถึงการซื้อ
template-purchase-awareness = การรับรู้
template-purchase-interest = ความสนใจ
template-purchase-consideration = การพิจารณา
template-purchase-intent = ความตั้งใจซื้อ
template-purchase-evaluation = การประเมิน
template-purchase-purchase = การซื้อ
template-prospecting = จากการหาลูกค้าถึงการปิดการขาย
template-prospecting-prospecting = การหาลูกค้า
template-prospecting-evaluation = การประเมิน
template-prospecting-commitment = การตกลงใจ
template-prospecting-closed = ปิดการขายได้
template-meeting = จากการคัดกรองถึงการปิดการขาย
template-meeting-qualification = การคัดกรอง
template-meeting-meeting = การนัดพบ
template-meeting-proposal = การเสนอราคาและเจรจา
template-meeting-close = การปิดการขาย
template-after-sale = หลังการขาย
template-after-sale-customer = ลูกค้า
template-after-sale-repeat = การซื้อซ้ำ
template-after-sale-expansion = การขยายยอด
template-after-sale-retention = การรักษาลูกค้า

## Hand-off

hand-off-title = การส่งต่อ
hand-off-nowhere = ยังไม่ถึงขั้นใด
hand-off-excluded = ถูกคัดออก
hand-off-missing = ไม่มีบันทึก
hand-off-all = ทั้งหมด
hand-off-not-meeting =
    { $of ->
        [1] Lead รายเดียวที่ฝ่ายขายดูแลอยู่ไม่ผ่านเกณฑ์ของขั้น “{ $stage }”
       *[other]
            { $n ->
               *[other] Lead { $n } จาก { $of } รายที่ฝ่ายขายดูแลอยู่ไม่ผ่านเกณฑ์ของขั้น “{ $stage }”
            }
    }
hand-off-all-meet =
    { $of ->
        [1] Lead รายเดียวที่ฝ่ายขายดูแลอยู่ผ่านเกณฑ์ของขั้น “{ $stage }”
       *[other] Lead ทั้ง { $of } รายที่ฝ่ายขายดูแลอยู่ผ่านเกณฑ์ของขั้น “{ $stage }”
    }
# All of them meet it or may: $n do, of the others it cannot be said.
hand-off-some-meet =
    { $n ->
        [0] Lead { $of } รายที่ฝ่ายขายดูแลอยู่ ยังไม่มีรายใดที่แน่ใจได้ว่าผ่านเกณฑ์ของขั้น “{ $stage }”
       *[other] Lead { $n } จาก { $of } รายที่ฝ่ายขายดูแลอยู่ผ่านเกณฑ์ของขั้น “{ $stage }” แน่นอน
    }
# $recorded are values of the list, joined with "or".
hand-off-taken = ถือว่าอยู่กับฝ่ายขาย: Lead ที่บันทึกว่า { $recorded }
hand-off-cannot-say =
    { $n ->
       *[other] ในจำนวนนี้มี { $n } รายที่ยังบอกไม่ได้ เพราะไม่มีค่าบางฟิลด์
    }
hand-off-not-handed =
    { $of ->
        [1] Lead รายเดียวที่ผ่านเกณฑ์ยังไม่เคยถูกส่งต่อ
       *[other]
            { $n ->
               *[other] Lead { $n } จาก { $of } รายที่ผ่านเกณฑ์ยังไม่เคยถูกส่งต่อ
            }
    }
hand-off-all-handed =
    { $n ->
        [0] ยังไม่มี Lead รายใดที่ผ่านเกณฑ์แน่นอน
        [1] Lead รายเดียวที่ผ่านเกณฑ์ไม่ได้บันทึกว่าอยู่ก่อนการส่งต่อ
       *[other] Lead ที่ผ่านเกณฑ์ { $n } รายไม่มีรายใดบันทึกว่าอยู่ก่อนการส่งต่อ
    }
# $recorded is a value of the list, $place the name of a stage.
hand-off-largest = ความต่างที่มากที่สุด: Lead { $n } จาก { $of } รายที่บันทึกว่า “{ $recorded }” อยู่ที่ “{ $place }” ตามนิยาม
hand-off-no-difference = สิ่งที่บันทึกไว้ตรงกับนิยามสำหรับ Lead ทุกราย

## Rules
# The line above the criteria that a rule holds together.

rule-all = ครบทุกข้อต่อไปนี้
rule-everybody = ทุกคน
rule-nobody = ไม่มีใคร
rule-any = อย่างน้อยหนึ่งข้อต่อไปนี้
rule-none = ไม่เข้าข้อใดต่อไปนี้
rule-at-least = อย่างน้อย { $n } จาก { $of } ข้อต่อไปนี้
rule-muted = ปิดไว้ ไม่นับ: { $rule }

## Criterion sentences
# $field is the field's name; $value, $low and $high come formatted, several values joined with "or".

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

## What stands before a stage, and what another definition would do

stage-open = Lead ในขั้นนี้ { $n } ราย ยังตัดสินไม่ได้ { $unknown } ราย
stage-settles = ข้อมูลที่ช่วยตัดสินรายที่ค้างอยู่ได้มากที่สุด
stage-settles-nothing = ไม่มีคำตอบข้อเดียวที่ช่วยให้ตัดสินรายใดได้
stage-near = ขาดอีกเกณฑ์เดียว
stage-near-nobody = ไม่มีใครติดอยู่เพราะเกณฑ์เพียงข้อเดียว
stage-near-unknown =
    { $n ->
       *[other] ในจำนวนนี้ไม่ทราบ { $n }
    }
moved-stage = ขั้น
moved-before = ก่อน
moved-after = หลัง
moved-entering = เข้า
moved-leaving = ออก
moved-why-entering = สิ่งที่ทำให้ Lead เข้าขั้น { $stage }
moved-why-leaving = สิ่งที่ทำให้ Lead ออกจากขั้น { $stage }

## Spans and parts of the calendar in sentences

last-days =
    { $n ->
       *[other] { $n } วันที่ผ่านมา
    }
last-weeks =
    { $n ->
       *[other] { $n } สัปดาห์ที่ผ่านมา
    }
last-months =
    { $n ->
       *[other] { $n } เดือนที่ผ่านมา
    }
last-quarters =
    { $n ->
       *[other] { $n } ไตรมาสที่ผ่านมา
    }
last-years =
    { $n ->
       *[other] { $n } ปีที่ผ่านมา
    }
ago-days =
    { $n ->
       *[other] { $n } วัน
    }
ago-weeks =
    { $n ->
       *[other] { $n } สัปดาห์
    }
ago-months =
    { $n ->
       *[other] { $n } เดือน
    }
ago-quarters =
    { $n ->
       *[other] { $n } ไตรมาส
    }
ago-years =
    { $n ->
       *[other] { $n } ปี
    }
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
rule-score = คะแนน { $name } อย่างน้อย { $points }
points-group = คะแนน
points-cap = { $name } ไม่เกิน { $cap }
points-step = { $points } ภายใน { $last }
band-from = { $name } ตั้งแต่ { $points }
band-below = { $name } ต่ำกว่า { $points }
rule-grade = เกรดคือ { $grades }

## Screens: everywhere

loading = กำลังโหลด
close = ปิด
cancel = ยกเลิก
undo = เลิกทำ
redo = ทำซ้ำ
work-cancel = หยุด
work-cancelling = กำลังหยุด
panel-details = รายละเอียด
value-missing = ไม่มีค่า
counts-met = ผ่าน { $n }
counts-unknown = ไม่ทราบ { $n }
counts-not-met = ไม่ผ่าน { $n }
failure-details = รายละเอียดสำหรับฝ่ายสนับสนุน
failure-retry = ลองอีกครั้ง
failure-dismiss = ซ่อน

## Screens: frame

rail-label = ขั้นตอนหลัก
rail-home = หน้าแรก
rail-agree = ตกลงกัน
rail-apply = นำไปใช้
rail-measure = วัดผล
rail-done = เสร็จแล้ว
rail-needs-you = รอดำเนินการ
rail-workspace-named = พื้นที่ทำงาน { $name }
screen-definition = นิยาม
screen-import = นำเข้า
screen-leads = Lead
screen-funnel = ฟันเนล
language-label = ภาษา
language-en = English
language-pl = Polski
theme-label = ธีม
theme-light = สว่าง
theme-dark = มืด
theme-system = ตามระบบ
facts-label = ที่มาของตัวเลขทุกตัวในหน้านี้
fact-definition = นิยาม
fact-definition-none = ยังไม่มี
fact-definition-draft = { $title } (ฉบับร่าง)
fact-definition-untitled = ไม่มีชื่อ
fact-list = รายชื่อ
fact-as-of = ณ วันที่
read-only-held = โปรแกรมอื่นกำลังเขียนอยู่: ที่นี่อ่านได้อย่างเดียว
read-only-protected = ไฟล์ถูกป้องกันไว้: ที่นี่อ่านได้อย่างเดียว
# The as-of switch.
as-of-dated = { $date } โดยใช้ค่าของวันนี้
as-of-day = ตัดสิน ณ สิ้นวันที่
as-of-explained = เปลี่ยนเฉพาะส่วนที่นับวัน รายชื่อและนิยามยังเป็นของวันนี้
as-of-today = กลับไปวันนี้ { $date }

## Screens: palette

palette-open = ค้นหาทุกอย่าง
palette-key = Ctrl K
palette-hint = หน้าจอ การทำงาน เกณฑ์ หรือ Lead
palette-results = ผลการค้นหา
palette-none = ไม่พบสิ่งที่ชื่อตรงกัน ลองค้นด้วยชื่อ ที่อยู่อีเมล หรือคำในเกณฑ์
palette-found =
    { $n ->
       *[other] พบ { $n } รายการ
    }
palette-screen = หน้าจอ
palette-action = การทำงาน
palette-criterion = เกณฑ์
palette-lead = Lead
palette-light = เปลี่ยนเป็นธีมสว่าง
palette-dark = เปลี่ยนเป็นธีมมืด
palette-language-en = เปลี่ยนเป็นภาษาอังกฤษ (English)
palette-language-pl = เปลี่ยนเป็นภาษาโปแลนด์ (Polski)
palette-today = กลับมาตัดสิน ณ วันนี้

## Screens: closing

closing-title = การนำเข้ายังไม่เสร็จ
closing-says = ถ้าหยุดตอนนี้ รายชื่อจะคงเดิมเหมือนก่อนนำเข้า แล้วหน้าต่างจะปิด
closing-stay = นำเข้าต่อ
closing-stop = หยุดแล้วปิด

## Screens: first run

welcome-title = ตกลงกันว่า Lead ที่ดีคืออะไร
welcome-says = ฝ่ายการตลาดและฝ่ายขายนิยามร่วมกัน แล้ว Leadpact จะใช้นิยามนั้นตัดสิน Lead ทุกราย และแสดงผลที่ตามมา
welcome-sample = ลองดูเรื่องตัวอย่าง
welcome-sample-says = บริษัทซอฟต์แวร์ที่ e-book ดึงนักศึกษาเข้ามา ส่วนกรณีศึกษาดึงผู้จัดการเข้ามา ดูว่านิยามร่วมเปลี่ยนอะไรได้บ้าง
welcome-workshop = เริ่มเวิร์กช็อป
welcome-workshop-says = เริ่มจากผู้เข้าร่วมและนิยาม: ใครมีส่วนร่วม ลูกค้าในอุดมคติ MQL และ SQL ส่วนรายชื่อค่อยตามมาได้
welcome-import = นำเข้ารายชื่อ
welcome-import-says = เริ่มจาก Lead ที่มีอยู่: ไฟล์ CSV ที่ส่งออกจาก CRM ข้อมูลอยู่ในคอมพิวเตอร์เครื่องนี้เท่านั้น
welcome-open = เปิดไฟล์พื้นที่ทำงาน
sample-name = เรื่องตัวอย่าง
welcome-working = กำลังเตรียมพื้นที่ทำงาน …
welcome-name-title = พื้นที่ทำงานใหม่
welcome-name = ชื่อ
welcome-name-default = Lead ของเรา
welcome-name-hint = ไฟล์เดียวในคอมพิวเตอร์เครื่องนี้ที่เก็บทุกอย่าง ทั้งนิยาม, Lead และตัวเลข
welcome-name-go = สร้าง
recent-title = พื้นที่ทำงานที่เคยเปิด
recent-gone = ไม่อยู่แล้ว
recent-forget = นำออกจากรายการ
recent-forget-named = นำออกจากรายการ: { $name }
welcome-failed = เปิด “{ $file }” ไม่ได้

## Screens: home

home-title = สถานะตอนนี้
home-agreement = ข้อตกลง
home-agreement-none = ยังไม่ได้เขียนว่า Lead ที่ดีคืออะไร
home-agreement-draft =
    { $criteria ->
       *[other] “{ $title }” ตัดสินด้วยเกณฑ์ { $criteria } ข้อ
    }
home-agreement-saved = บันทึกเมื่อ { $date }
home-agreement-unsigned = เป็นฉบับร่าง: ยังไม่มีฝ่ายใดลงนาม
home-leads = Lead
home-leads-none = ยังไม่มี Lead
home-leads-count =
    { $n ->
       *[other] มี Lead { $n } ราย
    }
home-leads-unknown =
    { $n ->
       *[other] ในจำนวนนี้มี { $n } รายที่ยังตัดสินไม่ได้ครบทุกขั้น เพราะไม่มีค่าบางฟิลด์
    }
home-leads-most-missing = ถ้าทราบ “{ $field }” จะตัดสินได้เพิ่มมากที่สุด
home-leads-all-known = ตัดสินได้ครบทุกขั้นสำหรับทุกราย
home-leads-imported = นำเข้าล่าสุด: { $file }, { $date }
home-funnel = ฟันเนล
home-funnel-none = ฟันเนลจะปรากฏเมื่อมี Lead และนิยาม
home-funnel-says = { $rate } ของ Lead ในขั้น { $from } ไปถึงขั้น { $to }
home-funnel-interval = { $n } จาก { $of } โดยอัตราจริงอยู่ระหว่าง { $low } ถึง { $high } (95%)
home-funnel-no-rate = ยังไม่มีอัตราระหว่างฝ่ายการตลาดกับฝ่ายขาย
home-happened = เหตุการณ์ล่าสุด
happened-imported = { $file }: ใหม่ { $new }, อัปเดต { $updated }
happened-saved = บันทึก “{ $title }” แล้ว
happened-signed = { $name } ลงนาม v{ $no } แทน{ $side }
first-title = ขั้นตอนแรก
first-says = สี่ขั้นตอนสู่นิยามที่ทั้งสองฝ่ายลงนามและใช้ตัดสิน Lead ได้ เริ่มจากขั้นตอนใดก่อนก็ได้
first-people = ใครเข้าร่วมบ้าง
first-people-says = ระบุชื่อหนึ่งคนจากฝ่ายการตลาดและหนึ่งคนจากฝ่ายขาย ในบริษัทเล็ก คนเดียวเป็นตัวแทนทั้งสองฝ่ายได้
first-definition = Lead ที่ดีคืออะไร
first-definition-says = เริ่มจากตัวอย่างที่สมบูรณ์แล้วแก้ไขร่วมกัน หรือเขียนเองทีละเกณฑ์
first-definition-example = เริ่มจากตัวอย่าง
first-definition-own = เขียนเอง
first-list = Lead ชุดไหน
first-list-says = นำเข้าไฟล์ที่ส่งออกจาก CRM หรือสเปรดชีต แล้ว Lead ทุกรายจะได้ผลตัดสินพร้อมเหตุผล
first-sign = ทั้งสองฝ่ายลงนาม
first-sign-says = เมื่อข้อความตรงกับที่ตั้งใจ ทั้งสองฝ่ายจึงลงนาม จากนั้นข้อความจะคงอยู่ตามที่ลงนาม
first-sign-go = ไปที่การลงนาม
home-next = สิ่งที่ควรทำต่อ
home-next-import = นำเข้ารายชื่อ เพื่อให้นิยามมี Lead ให้ตัดสิน
home-next-define = เขียนว่า Lead ที่ดีคืออะไร: เริ่มจากเกณฑ์ข้อเดียว
home-next-look = ดู Lead ที่ยังตัดสินไม่ได้ และหาว่าขาดข้อมูลอะไร
home-next-funnel = ดูว่า Lead หายไปตรงไหนระหว่างฝ่ายการตลาดกับฝ่ายขาย
home-go-import = นำเข้ารายชื่อ
home-go-define = เปิดนิยาม
home-go-unknown = แสดง Lead เหล่านี้
home-go-funnel = เปิดฟันเนล

## Screens: definition

rule-fits-icp = ตรงกับโปรไฟล์ลูกค้าในอุดมคติ

## Agreement

criterion-missing-met = (หากไม่มีค่า นับว่าผ่านเกณฑ์)
criterion-missing-not-met = (หากไม่มีค่า นับว่าไม่ผ่านเกณฑ์)
