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
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
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
as-of-explained = ประเมินจากสิ่งที่ทราบในวันนั้น หากมีการนำเข้าของเวลานั้นเก็บไว้ มิฉะนั้นใช้ค่าของวันนี้ นิยามยังเป็นของวันนี้
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
palette-language-id = เปลี่ยนเป็นภาษาอินโดนีเซีย (Bahasa Indonesia)
palette-language-th = เปลี่ยนเป็นภาษาไทย
palette-language-pl = เปลี่ยนเป็นภาษาโปแลนด์ (Polski)
palette-language-ms = เปลี่ยนเป็นภาษามลายู (Bahasa Melayu)
palette-language-da = เปลี่ยนเป็นภาษาเดนมาร์ก (Dansk)
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

## Screens: leads

leads-empty = ยังไม่มี Lead
leads-empty-says = ที่นี่แสดง Lead ทุกรายพร้อมผลตัดสินและเหตุผล เริ่มด้วยการนำเข้ารายชื่อ
leads-all =
    { $n ->
       *[other] { $n } Lead
    }
leads-matching = { $n } จาก { $of } Lead
leads-none = ไม่มี Lead ที่ตรงเงื่อนไข
leads-none-says = ลดเงื่อนไขการค้นหา หรือแสดง Lead ทั้งหมด
leads-search = ค้นหาข้อความ
leads-show-all = แสดงทั้งหมด
leads-sort = เรียงตาม { $field }
leads-title = ชื่อ
leads-facets = ตัวกรอง
leads-facets-hide = ซ่อนตัวกรอง
leads-facets-show = แสดงตัวกรอง
leads-place = ขั้นปัจจุบัน
leads-place-none = ยังไม่ถึงขั้นใด
leads-verdicts = ผลตัดสิน
leads-verdict-choose = { $stage } { $verdict }: { $n ->
       *[other] { $n } Lead
    }
leads-facet-n = เลือก { $n }
leads-facet-more = อีก { $n }
leads-facet-fewer = น้อยลง
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = ลบ “{ $what }”
leads-views = มุมมองที่บันทึกไว้
leads-view-save = บันทึกมุมมองนี้
leads-view-name = ชื่อมุมมอง
leads-view-delete = ลบ “{ $name }”
leads-view-deleted = ลบ “{ $name }” แล้ว
leads-view-undo = เลิกทำ
leads-view-none = กรองหรือเรียงลำดับ แล้วบันทึกมุมมองไว้กลับมาดู
leads-export = ส่งออก
leads-export-title = ส่งออกไป CRM
leads-export-format = รูปแบบ
leads-export-xlsx = เวิร์กบุ๊ก Excel (XLSX)
leads-export-csv = ข้อความคั่นด้วยจุลภาค (CSV)
leads-export-json = JSON ทีละบรรทัด
leads-export-delimiter = ตัวคั่นเซลล์
leads-export-encoding = การเข้ารหัส
leads-export-delimiter-comma = จุลภาค
leads-export-delimiter-semicolon = อัฒภาค
leads-export-delimiter-tab = แท็บ
leads-export-delimiter-pipe = ขีดตั้ง
leads-export-which = Lead
leads-export-filtered = ตามตัวกรอง: { $n ->
       *[other] { $n } Lead
    }
leads-export-all = ทั้งหมด: { $n ->
       *[other] { $n } Lead
    }
leads-export-columns = คอลัมน์
leads-export-verdict-columns = ผลตัดสิน
leads-export-field-columns = ฟิลด์ของรายชื่อ
leads-export-may-reach = อาจไปถึง
leads-export-stage = ผลตัดสิน: { $stage }
leads-export-version = เวอร์ชันของนิยาม
leads-export-definition = ลายนิ้วมือ (hash) ของนิยาม
leads-export-as-of = ณ วันที่
leads-export-reasons = เหตุผล
leads-export-cancel = ยกเลิก
leads-export-close = ปิด
leads-export-go = ส่งออก
leads-export-working = กำลังเขียน Lead
leads-export-done-of = { $n } จาก { $of }
leads-exported = { $n ->
       *[other] เขียน Lead { $n } รายลงใน { $file } แล้ว
    }
standing-met = ผ่านเกณฑ์
standing-not-met = ไม่ผ่านเกณฑ์
standing-unknown = ไม่ทราบ
standing-complete-path = ในฟันเนล: ครบทุกขั้น
standing-complete-path-unknown = ฟันเนลไม่ทราบ: ครบทุกขั้น
standing-reached-at-least = ในฟันเนล: ถึงขั้นนี้ขึ้นไป
standing-reached-at-least-unknown = ฟันเนลไม่ทราบ: ถึงขั้นนี้ขึ้นไป
lead-place = อยู่ในขั้น { $stage }
lead-place-none = ยังไม่ถึงขั้นใด
lead-may-reach = อาจไปถึงขั้น { $stage }
lead-next = สิ่งที่ขาดสำหรับ { $stage }
lead-exclusions = การคัดออก
lead-no-decision = รายชื่อไม่ได้บันทึกการตัดสินใจนี้
lead-facts = ข้อเท็จจริง
lead-beside-more = และอีก { $n }
lead-beside-unnamed = ไม่มีชื่อ
lead-entries = ประวัติขั้น
lead-entry-from = จาก { $stage }
lead-entry-undated = ไม่ทราบวันที่
reason-value = { $field }: { $value }
reason-missing = { $field }: ไม่มีค่า
reason-missing-counted = (นับตามที่ตกลงไว้เมื่อไม่มีค่า)

## Screens: definition

definition-title = นิยาม
definition-says = Lead ที่ดีคืออะไร ทุกการแก้ไขแสดงผลต่อรายชื่อทันที
definition-parts = ส่วนต่าง ๆ ของนิยาม
definition-name = ชื่อ
definition-save = บันทึก
definition-save-key = บันทึก (Ctrl S)
definition-saved = บันทึกแล้ว
signed-proposed = เวอร์ชัน { $no } มีฝ่ายหนึ่งลงนามแล้ว ข้อความจะคงอยู่อย่างนี้
signed-agreed = เวอร์ชัน { $no } ทั้งสองฝ่ายลงนามแล้ว ข้อความจะคงอยู่อย่างนี้
definition-new-draft = เริ่มฉบับร่างใหม่
definition-blocked = แก้ไขรายการด้านล่างก่อน: ถ้ายังมีอยู่ จะใช้ตัดสิน Lead ไม่ได้
definition-returned = การแก้ไขที่ยังไม่บันทึกเมื่อ { $at } กลับมาอยู่ที่นี่แล้ว
definition-discard = ทิ้งการแก้ไข
definition-keep = ทำต่อ
part-icp = ลูกค้าในอุดมคติ
part-icp-long = โปรไฟล์ลูกค้าในอุดมคติ
part-icp-says = Lead ตรงกับโปรไฟล์เมื่อผ่านทุกข้อที่ต้องมี และไม่มีข้อใดคัดออก
part-score = ชุดคะแนน: { $name }
part-score-says = คะแนนของเกณฑ์ที่ผ่าน รวมกัน
part-grades = เกรด
part-grades-says = ตามชุดคะแนนสองชุดรวมกัน
change-scores = สิ่งที่ให้คะแนนเปลี่ยนไป
change-grades = เกรดเปลี่ยนไป
change-tables = ตารางที่ใช้ตัดสินเปลี่ยนไป (อัตราแลกเปลี่ยน ภูมิภาค ตำแหน่งงาน ปีบัญชี)
part-exclusions = การคัดออก
part-exclusions-says = Lead ที่เข้าข้อใดข้อหนึ่งจะไม่อยู่ในขั้นใดเลย สิ่งที่ไม่ทราบไม่ทำให้ถูกคัดออก
part-stages = ขั้น
icp-must-have = ต้องมี
icp-nice-to-have = มีก็ดี
icp-excluding = คัดออก
stage-absent = ไม่มีขั้นนี้ กลับไปที่โปรไฟล์
stage-label = ชื่อ
stage-owner = ฝ่ายที่รับผิดชอบ
stage-reached-by = ถึงขั้นนี้ด้วย
stage-optional = Lead ข้ามขั้นนี้ได้
stage-entered-on = วันที่มาจาก
stage-entered-on-none = ไม่มีฟิลด์
stage-decision-unrecorded = ขั้นนี้ใช้การตัดสินใจของคน แต่รายชื่อไม่ได้บอกว่าใครผ่าน ตราบใดที่ยังไม่บอก จะไม่มี Lead อยู่ในขั้นนี้
stage-decision-record = ระบุว่ารายชื่อบันทึกไว้อย่างไร
stage-add = ขั้น
stage-name-example = ชื่อขั้น
stage-move-up = เลื่อนไปก่อนหน้า: { $name }
stage-move-up-key = เลื่อนไปก่อนหน้า (Alt+↑)
stage-move-down = เลื่อนไปถัดไป: { $name }
stage-move-down-key = เลื่อนไปถัดไป (Alt+↓)
stage-rename = เปลี่ยนชื่อ: { $name }
stage-rename-key = เปลี่ยนชื่อ (F2)
stage-remove = ลบขั้น: { $name }
stage-remove-key = ลบขั้น (Delete)
reached-by-rule = กฎ
reached-by-decision = การตัดสินใจ
reached-by-fact = ข้อเท็จจริง
group-kind = ต้องเข้ากี่ข้อ
group-all = ครบทุกข้อต่อไปนี้
group-any = อย่างน้อยหนึ่งข้อต่อไปนี้
group-none = ไม่เข้าข้อใดต่อไปนี้
group-at-least = อย่างน้อย N ข้อต่อไปนี้
group-n = จำนวนข้อ
group-of = จาก { $of } ข้อ
group-empty = ยังไม่มีเกณฑ์ เพิ่มข้อแรก
group-named =
    { $n ->
       *[other] { $name }: กฎ { $n } ข้อ
    }
rule-fits-icp = ตรงกับโปรไฟล์ลูกค้าในอุดมคติ
rule-add-criterion = เกณฑ์
rule-add-group = กลุ่ม
rule-add-picked = เพิ่ม
rule-add-existing = ใช้เกณฑ์ที่มีอยู่
rule-no-fields = เกณฑ์ถามถึงฟิลด์ของรายชื่อ ให้นำเข้ารายชื่อก่อน
rule-move-up = เลื่อนขึ้น: { $name }
rule-move-up-key = เลื่อนขึ้น (Alt+↑)
rule-move-down = เลื่อนลง: { $name }
rule-move-down-key = เลื่อนลง (Alt+↓)
rule-remove = ลบ: { $name }
rule-drag = ลากไปที่อื่น
rule-mute = ปิดไว้: { $name }
rule-mute-says = ปิดไว้: เก็บไว้แต่ไม่นับ
rule-unmute-says = ปิดไว้อยู่: กลับมานับ
rule-muted-mark = ปิดไว้
rule-duplicate = ทำสำเนา: { $name }
rule-duplicate-says = ทำสำเนา
part-muted =
    { $n ->
       *[other] ปิดไว้ { $n } ส่วน
    }
criterion-unfinished = ยังไม่เสร็จ
criterion-field = ฟิลด์
criterion-op = การเปรียบเทียบ
criterion-value = ค่า
criterion-value-add = เพิ่มค่า
criterion-value-add-hint = พิมพ์ค่าแล้วกด Enter เพื่อเพิ่ม
criterion-value-none = ไม่มี Lead ที่มีค่านี้
values-offered = ค่าในรายชื่อ
criterion-value-remove = ลบ { $value }
criterion-from = ตั้งแต่
criterion-to = ถึง
criterion-date-example = 2026-11-22
criterion-more = ชื่อ กรณีไม่มีค่า เหตุผล
criterion-shared =
    { $n ->
       *[other] เกณฑ์นี้ใช้อยู่ { $n } ที่ การแก้ไขตรงนี้มีผลกับทุกที่
    }
criterion-label = ชื่อ
criterion-missing = ถ้าไม่มีค่า ให้ถือว่า
criterion-rationale = เหตุผลที่มีเกณฑ์นี้
missing-unknown = ไม่ทราบ
missing-not-met = ไม่ผ่านเกณฑ์
missing-met = ผ่านเกณฑ์
op-is = คือ
op-is-not = ไม่ใช่
op-any-of = คือค่าใดค่าหนึ่งใน
op-none-of = ไม่ใช่ค่าใดใน
op-contains-any = มีคำใดคำหนึ่งใน
op-contains-none = ไม่มีคำใดใน
op-starts-with = ขึ้นต้นด้วย
op-ends-with = ลงท้ายด้วย
op-matches = ตรงกับรูปแบบ
op-in-family = เป็นตำแหน่งในกลุ่ม
op-ever-was = เป็นหรือเคยเป็น
op-has-any = มีข้อใดข้อหนึ่งใน
op-has-none = ไม่มีข้อใดใน
op-has-all = มีครบทุกข้อใน
op-has-exactly = ตรงกับชุดนี้เท่านั้น
op-in-region = อยู่ใน
op-email-valid = เป็นที่อยู่ที่ถูกต้อง
op-email-company = เป็นอีเมลของบริษัท
op-email-free = เป็นอีเมลฟรี
op-domain-any-of = อยู่ในโดเมน
op-phone-valid = เป็นหมายเลขที่ถูกต้อง
op-phone-from = เป็นหมายเลขจาก
op-url-valid = เป็นที่อยู่เว็บที่ถูกต้อง
op-in-last = ภายใน … ที่ผ่านมา
op-more-than-ago = เกิน … มาแล้ว
op-in-period = อยู่ในช่วง
op-between-dates = อยู่ระหว่าง
op-same-as = เหมือนกับ
op-differs-from = ต่างจาก
op-at-least-field = อย่างน้อยเท่ากับ
op-more-than-field = มากกว่า
op-at-most-field = ไม่เกิน
op-less-than-field = น้อยกว่า
op-before-field = ก่อน
op-after-field = หลัง
op-menu-text = ส่วนของข้อความ
op-menu-meaning = ความหมายและประวัติ
op-menu-field = เทียบกับฟิลด์อื่น
op-menu-known = มีค่าหรือไม่
op-equals = เท่ากับ
op-not-equals = ไม่เท่ากับ
op-less-than = น้อยกว่า
op-at-most = ไม่เกิน
op-more-than = มากกว่า
op-at-least = อย่างน้อย
op-between = อยู่ระหว่าง
op-yes = ใช่
op-no = ไม่ใช่
op-before = ก่อนวันที่
op-after = หลังวันที่
op-known = ทราบค่าแล้ว
op-unknown = ยังไม่ทราบค่า
criterion-pattern-example = ^(head|vp)
criterion-currency = สกุลเงิน
criterion-span = นานเท่าใด
criterion-unit = หน่วย
criterion-period = ช่วงของปฏิทิน
criterion-other-field = อีกฟิลด์หนึ่ง
criterion-choose-field = เลือกฟิลด์
criterion-no-rows = พื้นที่ทำงานนี้ยังไม่มีแถวแบบนี้: นำเข้าก่อน แล้วจึงตัดสินได้
unit-days = วัน
unit-weeks = สัปดาห์
unit-months = เดือน
unit-quarters = ไตรมาส
unit-years = ปี
about-person = บุคคล
about-company = บริษัท
about-activities = กิจกรรมของบุคคล
about-deals = ดีล
about-colleagues = คนในบริษัท
about-activities-count = ทำกิจกรรมกี่ครั้ง
about-activities-days = ทำกิจกรรมกี่วัน
about-activities-latest = ทำกิจกรรมครั้งล่าสุดเมื่อใด
about-deals-count = มีกี่ดีล
about-colleagues-count = มีกี่คนที่ผ่านเกณฑ์
figure-kinds = อะไร
figure-kinds-add = เพิ่มประเภทกิจกรรม
figure-kinds-every = ทุกประเภท เลือกประเภทเพื่อจำกัดให้แคบลง
figure-kinds-more = หรืออีกประเภท
figure-when = เมื่อใด
figure-within = ย้อนหลัง
figure-ever = ทุกช่วงเวลา
figure-where-add = เฉพาะรายการที่ …
figure-and-add = และที่ …
figure-where-field = เงื่อนไข: ฟิลด์
figure-where-remove = ลบเงื่อนไขของ { $field }
figure-meeting = ใคร
figure-meeting-choose = เลือกเกณฑ์ที่ต้องผ่าน
figure-meeting-new = เกณฑ์ใหม่ …
score-of = ชุดคะแนน
score-points = คะแนน
score-grades = เกรด
part-scores = ชุดคะแนน
part-tables = ตาราง
score-add = ชุดคะแนน
score-label = ชื่อชุดคะแนน
score-example-fit = ความเหมาะสม
score-example-engagement = การมีส่วนร่วม
score-remove = ลบชุดคะแนน: { $name }
score-absent = ไม่มีชุดคะแนนนี้แล้ว กลับไปที่นิยาม
score-says = เกณฑ์ที่ผ่านจะได้คะแนนของเกณฑ์นั้น แต่ละขั้นกำหนดคะแนนขั้นต่ำได้
score-reach = ตั้งแต่ { $least } ถึง { $most } คะแนน
score-reaches = Lead กี่รายได้กี่คะแนน
score-step = อย่างน้อย { $points }
score-perhaps = { $n } + อาจอีก { $more }
score-group-add = กลุ่มคะแนน
score-group-label = ชื่อกลุ่ม
score-group-example = ชื่อกลุ่ม
score-group-remove = ลบกลุ่ม: { $name }
score-cap = ไม่เกิน
score-cap-label = คะแนนสูงสุดที่ได้จาก { $name }
score-points-unit = คะแนน
score-points-of = คะแนนของ: { $criterion }
score-fading = ลดลงตามเวลา
score-fading-says = คะแนนลดลงตามอายุของสิ่งที่ทำให้ผ่านเกณฑ์
score-fade-within = ย้อนหลังไม่เกิน
score-fade-add = เก่ากว่านี้
score-fade-remove = ลบช่วงนี้
score-edit = แก้ไข: { $criterion }
score-edit-says = แก้ไขเกณฑ์
score-asked = ชุดคะแนน: { $name }
score-grade-asked = เกรด
grades-says = ชุดคะแนนสองชุดรวมกันเป็นเกรด: แถวคือช่วงคะแนนของชุดหนึ่ง คอลัมน์คือของอีกชุดหนึ่ง
grades-need = ต้องมีชุดคะแนนสองชุดก่อน: เพิ่มได้ทางซ้าย
grades-begin = ให้เกรด
grades-remove = เลิกให้เกรด
grades-rows = แถว
grades-columns = คอลัมน์
grades-band-add = { $name }: เพิ่มหนึ่งช่วงคะแนน
grades-band-remove = { $name }: ลดหนึ่งช่วงคะแนน
grades-descend = แต่ละช่วงต้องเริ่มที่คะแนนต่ำกว่าช่วงก่อนหน้า
grades-grade = เกรดในแถว { $row } คอลัมน์ { $column }
grades-least = { $name }: คะแนนต่ำสุดของช่วง
tables-says = สิ่งที่ทีมตกลงกันนอกเหนือจากกฎ ใช้ตัดสิน Lead และลงนามพร้อมกับนิยาม
tables-name = ชื่อ
tables-remove = ลบ: { $name }
tables-add-to = เพิ่มใน { $name }
tables-fiscal = ปีบัญชีเริ่มใน
tables-fiscal-starts = เดือนแรกของปีบัญชี
tables-rates = อัตราแลกเปลี่ยน
tables-rates-says = จำนวนเงินในสกุลอื่นเทียบตามอัตราเหล่านี้ ถ้าไม่มีอัตราจะตัดสินไม่ได้
tables-rates-base = เป็นสกุลหลัก: สกุลอื่นระบุมูลค่าเป็นสกุลนี้
tables-rates-base-add = สกุลเงินหลัก
tables-rates-add = เพิ่มสกุลเงิน
tables-rates-worth = 1 { $currency } มีค่าเท่าใด
tables-regions = ภูมิภาคที่กำหนดเอง
tables-regions-says = ชื่อและประเทศในภูมิภาคนั้น EU, DACH, ASEAN และภูมิภาคทั่วไปมีให้แล้ว
tables-regions-example = ตลาดหลักของเรา
tables-regions-add = ภูมิภาค
tables-families = กลุ่มตำแหน่งงานที่กำหนดเอง
tables-families-says = ชื่อและวลีของตำแหน่งงาน ถ้าใช้ชื่อที่มีอยู่แล้ว จะแทนที่กลุ่มเดิม
tables-families-example = ผู้จัดซื้อ
tables-families-add = กลุ่ม
tables-known = ทราบค่าเมื่อถึงขั้นหนึ่งเท่านั้น
tables-known-says = สิ่งที่ยังไม่มีใครทราบได้ในตอนนั้น ใช้กับขั้นก่อนหน้าไม่ได้: ความยาวสายโทรจะทราบหลังโทรแล้วเท่านั้น
tables-known-stage = ขั้นที่เริ่มทราบ { $field }
tables-known-add = เพิ่มฟิลด์
lead-scores = คะแนน
lead-grade = เกรด
lead-points =
    { $n ->
       *[other] { $points } คะแนน
    }
live-funnel = ผลที่เกิดขึ้น
live-funnel-empty = เมื่อนำเข้ารายชื่อแล้ว ทุกการแก้ไขจะแสดงผลที่นี่
live-funnel-of =
    { $n ->
       *[other] จาก Lead { $n } ราย นับแบบครบทุกขั้น
    }
draft-leads-entering = เข้าขั้น { $stage } เมื่อใช้ฉบับร่าง
draft-leads-leaving = ออกจากขั้น { $stage } เมื่อใช้ฉบับร่าง
draft-leads-near = ขาดเกณฑ์เดียวจะถึงขั้น { $stage }: { $criterion }
draft-leads-settled = ถ้าทราบ { $subject } จะตัดสินได้ว่าอยู่ในขั้น { $stage } หรือไม่
leads-of-draft-says = ผลตัดสินในตารางเป็นของนิยามที่บันทึกไว้ ไม่ใช่ของฉบับร่าง
leads-of-draft-back = กลับไปที่นิยาม
live-near = เฉียดผ่าน: { $stage }
live-near-says = Lead ที่ไม่ผ่านเพราะเกณฑ์เพียงข้อเดียว
live-near-none = ไม่มี Lead ที่ขาดเพียงเกณฑ์เดียว
live-near-unknown =
    { $n ->
       *[other] (ไม่ทราบ { $n })
    }
live-settles = ข้อมูลที่ช่วยให้ตัดสินได้มากที่สุด
live-settles-says = สำหรับรายที่ยังตัดสินไม่ได้ในขั้น { $stage }: ไม่ว่าค่าจะเป็นอะไร จะช่วยตัดสินได้กี่ราย
live-near-unfinished = ยังไม่มีตัวเลขจนกว่าทุกเกณฑ์จะเสร็จ
live-in = เข้า { $n }
live-out = ออก { $n }
live-in-open =
    { $n ->
       *[other] แสดง Lead { $n } รายที่เข้าขั้น { $stage }
    }
live-out-open =
    { $n ->
       *[other] แสดง Lead { $n } รายที่ออกจากขั้น { $stage }
    }
findings-errors =
    { $n ->
       *[other] { $n } ข้อที่ทำให้ใช้ตัดสินไม่ได้
    }
findings-warnings =
    { $n ->
       *[other] { $n } ข้อที่ควรตรวจดู
    }

## Screens: import

import-title = นำเข้า
import-says = มีสี่ขั้นตอน ไม่มีอะไรเปลี่ยนจนถึงขั้นตอนสุดท้าย
import-file = { $file }
import-steps = ขั้นตอนการนำเข้า
import-step-file = ไฟล์
import-step-mapping = คอลัมน์
import-step-outcome = สิ่งที่จะเกิดขึ้น
import-step-done = เสร็จ
import-drop = ลากรายชื่อมาวางที่นี่
import-drop-says = ไฟล์ที่ส่งออกจาก HubSpot, Salesforce, Pipedrive หรือเครื่องมืออื่น: CSV, Excel, OpenDocument, JSON จะบีบอัดหรือไม่ก็ได้ ข้อมูลอยู่ในคอมพิวเตอร์เครื่องนี้เท่านั้น
import-drop-now = ปล่อยเพื่อนำเข้ารายชื่อนี้
import-drop-wait = มีการนำเข้าอื่นกำลังทำงาน รอให้เสร็จก่อน
import-drop-busy = มีการนำเข้าอื่นกำลังทำงาน จึงไม่ได้รับไฟล์ที่ลากมา ลากมาวางอีกครั้งเมื่อการนำเข้านั้นเสร็จ
import-drop-several =
    { $n ->
       *[other] นำเข้าได้ครั้งละหนึ่งรายชื่อ: ไม่ได้รับอีก { $n } ไฟล์
    }
import-read-only = ตอนนี้นำเข้าไม่ได้
import-read-only-held = โปรแกรมอื่นกำลังเขียนพื้นที่ทำงานนี้อยู่ ปิดที่นั่นก่อน แล้วที่นี่จะทำงานต่อได้ในไม่กี่วินาที
import-read-only-protected = ไฟล์ของพื้นที่ทำงานนี้ถูกป้องกันไว้ ขอสิทธิ์เขียนไฟล์และโฟลเดอร์ หรือคัดลอกไปยังโฟลเดอร์ของตัวเอง
import-choose = เลือกไฟล์
import-paste = วางแถวข้อมูล
import-paste-says = กด Ctrl+V เพื่อวางแถวที่คัดลอกจากสเปรดชีตพร้อมหัวคอลัมน์ ไม่เกิน { $most } MB
import-pasted = แถวที่วาง
import-another-file = ไฟล์อื่น
import-check = ดูสิ่งที่จะเกิดขึ้น
import-back = กลับไปที่คอลัมน์
# $parts is what becomes of the rows, as in the balance: "37 accepted, 1 merged".
import-go = นำเข้า: { $parts }
import-another = นำเข้ารายชื่ออื่น
import-define = กำหนดว่า Lead ที่ดีคืออะไร
import-look = ดู Lead
import-look-table = ดูตาราง
import-stopped = หยุดแล้ว รายชื่อยังเหมือนเดิม
import-reading = กำลังอ่านไฟล์
import-matching = กำลังหาว่าใครอยู่ในรายชื่อแล้ว
import-writing = กำลังเขียนลงพื้นที่ทำงาน
import-rows-done = { $n } จาก { $of } แถว
import-rate = { $n } แถวต่อวินาที
import-left =
    { $n ->
       *[other] เหลืออีก { $n } วินาที
    }
import-will-happen = สิ่งที่จะเกิดขึ้น
import-happened = สิ่งที่เกิดขึ้น
mapping-take = นำเข้า
mapping-column = คอลัมน์
mapping-samples = ค่า
mapping-field = ฟิลด์
mapping-type = ประเภท
mapping-take-column = นำเข้า { $column }
mapping-field-of = ฟิลด์ของ { $column }
mapping-type-of = ประเภทของ { $column }
mapping-unnamed = (ไม่มีหัวคอลัมน์)
mapping-filled = มีค่า { $n } จาก { $of }
mapping-left-out = ไม่นำเข้า
# $field is the name of the field in files.
mapping-in-list = มีในรายชื่อแล้วในชื่อ { $field }
mapping-type-stays = รายชื่อมีฟิลด์นี้แล้ว จึงคงประเภทเดิม
mapping-looked-for = โปรแกรมใช้ฟิลด์นี้ในชื่อ { $field }
mapping-type-needed = โปรแกรมใช้ฟิลด์นี้ และต้องเป็นประเภทนี้
mapping-as-new = เป็นฟิลด์ใหม่
mapping-name-of = ชื่อฟิลด์ของ { $column }
mapping-nameless = ตั้งชื่อฟิลด์ใหม่
mapping-taken = รายชื่อมี “{ $field }” อยู่แล้ว: เลือกฟิลด์นั้นด้านบน หรือตั้งชื่ออื่น
mapping-twice = มีอีกคอลัมน์ที่ไปยัง “{ $field }” ด้วย: เปลี่ยนคอลัมน์ใดคอลัมน์หนึ่ง
mapping-wrong =
    { $n ->
       *[other] ต้องแก้ { $n } คอลัมน์ก่อน
    }
mapping-as-last-time = จับคู่คอลัมน์เหมือนครั้งล่าสุดที่นำเข้าไฟล์ที่มีหัวคอลัมน์ชุดนี้
mapping-unread =
    { $n ->
       *[other] อ่านไม่ได้ { $n } ค่า: { $samples }
    }
mapping-unread-most = ค่าส่วนใหญ่อ่านไม่ได้: { $samples }
mapping-rows =
    { $n ->
       *[other] { $n } แถว
    }
mapping-columns = { $taken } จาก { $n } คอลัมน์
mapping-first-rows =
    { $n ->
       *[other] { $n } แถวแรกตามที่เขียนไว้
    }
delimiter-comma = จุลภาค
delimiter-semicolon = อัฒภาค
delimiter-tab = แท็บ
delimiter-bar = ขีดตั้ง
type-text = ข้อความ
type-choice = ตัวเลือก
type-choices = หลายตัวเลือก
type-money = จำนวนเงิน
type-number = ตัวเลข
type-date = วันที่
type-yes-no = ใช่ / ไม่ใช่
type-email = อีเมล
type-phone = โทรศัพท์
type-url = ที่อยู่เว็บ
type-country = ประเทศ
balance-rows-in =
    { $n ->
       *[other] ทั้งหมด { $n } แถว
    }
balance-accepted = รับ { $n }
balance-accepted-detail = ใหม่ { $new }, อัปเดต { $updated }, ไม่เปลี่ยน { $unchanged }
balance-merged = รวม { $n }
balance-merged-detail =
    { $rows ->
        [people] Lead เดิมซ้ำ
       *[other] แถวเดิมซ้ำตามรหัส
    }
balance-rejected = ปฏิเสธ { $n }
balance-rejected-detail = อ่านไม่ได้ ดูด้านล่าง
balance-skipped = ข้าม { $n }
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] ไม่มีค่าเลย
               *[other] อยู่ในรายการบล็อก { $blocked } แถว ไม่มีค่าเลย { $blank } แถว
            }
       *[other]
            { $blocked ->
                [0] ทดสอบแบบฟอร์ม { $tests } แถว ไม่มีค่าเลย { $blank } แถว
               *[other] อยู่ในรายการบล็อก { $blocked } แถว ทดสอบแบบฟอร์ม { $tests } แถว ไม่มีค่าเลย { $blank } แถว
            }
    }
linked-people =
    { $n ->
        [0] ไม่มีแถวใดเป็นของคนในรายชื่อ
       *[other] เป็นของคนในรายชื่อ { $n } แถว
    }
linked-nobody =
    { $n ->
       *[other] ไม่เป็นของใครในรายชื่อ { $n } แถว
    }
linked-nobody-why =
    { $rows ->
        [companies] ไม่มี Lead ในรายชื่อที่มีรหัส โดเมน หรือชื่อบริษัทเหล่านี้ เมื่อนำเข้าคนที่ตรงกันแล้วจะเชื่อมให้ทันที
       *[other] ไม่มี Lead ในรายชื่อที่มีที่อยู่อีเมลตาม “Contact email” เมื่อนำเข้าคนที่ตรงกันแล้วจะเชื่อมให้ทันที
    }
linked-no-column = ไม่มีคอลัมน์ที่ไปยัง “Contact email” จึงหาไม่ได้ว่าเป็นของใคร เลือกฟิลด์นี้ให้คอลัมน์ที่มีที่อยู่อีเมลของคน
fields-key = คีย์
fields-known = แถวที่มีค่า
rows-counted = { $n } จาก { $of } แถว
rows-column-n = แถว
rows-column-people = คน
rows-column-share = สัดส่วน
rows-column-sum = ผลรวม
rows-column-mean = ค่าเฉลี่ย
rows-column-median = มัธยฐาน
counted-by = นับตาม
counted-by-none = แสดงแถว
counted-then = แล้วตาม
counted-sum = รวมยอด
counted-title = แถวตามค่า
counted-all = รวมทั้งหมด
counted-all-cut = รวมทั้งหมด แสดง 500 ค่าแรกจาก { $n } ค่า
join-between = { $rows } · { $key } = { $other } · { $otherkey }
join-found = เชื่อมแล้ว { $n } จาก { $of } แถวที่มีคีย์
join-ambiguous = อีก { $n } แถวไม่ได้เชื่อม เพราะมีหลายแถวที่ใช้คีย์เดียวกัน
join-fields = ตอนนี้แถวเหล่านี้มีเพิ่ม: { $fields }
join-would-find = จะเชื่อมได้ { $n } จาก { $of } แถวที่มีคีย์
joins-none = ยังไม่มีตารางที่เชื่อมด้วยคีย์ที่เลือก
value-no-partner = { $rows } · { $field }: { $n } แถวระบุว่า “{ $value }” ซึ่งไม่มีคู่ที่ตรงกัน
value-rare = { $rows } · { $field }: { $n } แถวระบุว่า “{ $value }” ซึ่งพบน้อย
value-perhaps = หมายถึง “{ $to }” ใช่ไหม
value-read-as = { $rows } · { $field }: อ่าน “{ $from }” เป็น “{ $to }”
values-none = ไม่มีค่าที่น่าสงสัย และไม่มีค่าที่อ่านเป็นค่าอื่น
joining-title = ตารางที่เกี่ยวข้องกัน
joining-join = เชื่อม
joining-undo = ยกเลิก
joining-values = ค่าที่อาจหมายถึงอย่างอื่น
joining-read = อ่านตามนี้
joining-more = ยังมีค่าที่น่าสงสัยอีก { $n } ค่า
rows-are = แถวเหล่านี้คือ
rows-are-people = บุคคล
rows-are-companies = บริษัท
rows-are-deals = ดีล
rows-are-activities = กิจกรรม
rows-are-stage_history = ประวัติขั้น
rows-are-costs = ค่าใช้จ่าย
rows-are-counts = จำนวนไม่ระบุตัวตน
rows-are-details = รายละเอียด (ตารางอ้างอิง)
rows-are-recognised =
    { $rows ->
        [companies] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นบริษัท จะเชื่อมกับบุคคลด้วยรหัสบริษัท โดเมน หรือชื่อ
        [deals] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นดีล จะเชื่อมกับบุคคลด้วยรหัสระเบียนหรือที่อยู่อีเมล
        [stage_history] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นประวัติขั้น ว่าใครเข้าขั้นใดเมื่อใด จะเชื่อมกับบุคคลด้วยรหัสระเบียนหรือที่อยู่อีเมล
        [costs] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นค่าใช้จ่ายตามแหล่งที่มา แคมเปญ และช่วงเวลา ไม่ได้เป็นของใครคนใดคนหนึ่ง
        [counts] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นจำนวนตามแหล่งที่มาและช่วงเวลา เช่น การเข้าชมหรือผู้ติดตาม ไม่ได้เป็นของใครคนใดคนหนึ่ง
        [details] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นรายละเอียดของสิ่งที่ตารางอื่นกล่าวถึง
       *[activities] ดูจากหัวคอลัมน์ ไฟล์นี้เป็นกิจกรรม จะเชื่อมกับบุคคลด้วยรหัสระเบียนหรือที่อยู่อีเมล
    }
coverage-said = ไฟล์นี้มีข้อมูลครบของ
coverage-kinds = ประเภทกิจกรรม คั่นด้วย ; (เว้นว่าง: ทุกประเภท)
coverage-every-kind = กิจกรรม หรือประเภท: Call; Meeting
coverage-from = ตั้งแต่
coverage-to = ถึง
coverage-from-day = วันแรกที่มีข้อมูลครบ
coverage-to-day = วันสุดท้ายที่มีข้อมูลครบ
coverage-means = ผู้ที่ไม่มีรายการในช่วงนี้ถือว่าไม่ได้ทำ ถ้าไม่ระบุ การไม่มีรายการหมายถึงไม่ทราบ
coverage-wrong = วันแรกต้องไม่อยู่หลังวันสุดท้าย
coverage-half = ระบุทั้งสองวัน
problems-none = ไม่มีแถวใดมีปัญหา
problems-title =
    { $n ->
       *[other] ปัญหา { $n } รายการ
    }
problems-first = แสดง { $n } รายการแรก
problems-unread-kept = ในรายชื่อถือว่าไม่มีค่าเหล่านี้ ข้อความเดิมเก็บไว้กับการนำเข้า
import-undone = { $column }: { $n } เซลล์มีเครื่องหมายอะพอสทรอฟีนำหน้าเพื่อให้เปิดในสเปรดชีตได้อย่างปลอดภัย ระบบอ่านค่าโดยตัดเครื่องหมายนั้นออก
cut-line = { $what }: { $value }
cut-encoding = ชุดอักขระ
cut-delimiter = ระหว่างเซลล์
cut-quote = เครื่องหมายครอบเซลล์
cut-escape = อัญประกาศภายในเซลล์
cut-comment = หมายเหตุขึ้นต้นด้วย
cut-preamble = บรรทัดก่อนตาราง
cut-header = แถวแรกของตาราง
cut-footer = จำนวนบรรทัดท้ายที่ไม่นำเข้า
cut-short = แถวที่มีเซลล์ไม่ครบ
cut-rows = แถว
cut-left = ตัดออกหรืออ่านต่างจากที่เขียน
cut-is-nothing = ไม่มี
cut-is-doubled = เขียนซ้ำสองครั้ง
cut-is-backslash = มีแบ็กสแลชนำหน้า
cut-is-unescaped = เขียนตามปกติ
cut-is-names = เป็นชื่อคอลัมน์
cut-is-row = เป็นแถวเหมือนแถวอื่น
cut-is-refused = ถูกปฏิเสธ
cut-is-filled = เติมเซลล์ว่างให้ครบ
cut-is-balance = ทั้งหมด { $rows }: อ่านได้ { $readable } ปฏิเสธ { $rejected } ว่าง { $skipped }
cut-out-preamble = แถวก่อนตาราง
cut-out-comments = หมายเหตุ
cut-out-blank = บรรทัดว่าง
cut-out-footer = แถวใต้ตาราง
cut-out-nul = อักขระ NUL
cut-out-stray = เซลล์ที่มีเครื่องหมายคำพูดหลงมา อ่านตามที่เขียน
cut-out-undecoded = ไบต์ที่ไม่ใช่ตัวอักษรของการเข้ารหัสนี้
problem-row = บรรทัด
problem-column = คอลัมน์
problem-raw = ตามที่เขียนไว้
problem-sentence = ปัญหาและวิธีแก้
problem-whole-row = ทั้งแถว

## Screens: funnel

funnel-count = วิธีนับ Lead
funnel-by = แยกตาม
funnel-by-none = รวมทั้งหมด
funnel-by-field = ตาม { $field }
funnel-by-list = ตามลิสต์ Lead
funnel-view = แสดงเป็น
funnel-view-chart = แผนภูมิ
funnel-view-table = ตาราง
funnel-few = บางอัตรามาจาก Lead น้อยกว่า { $n } ราย ซึ่งน้อยเกินกว่าจะสรุปได้ ดูช่วงของอัตราได้ในตาราง
funnel-column-stage = ขั้น
funnel-column-owner = ฝ่ายที่รับผิดชอบ
funnel-column-n = Lead
funnel-column-unknown = ไม่ทราบ
funnel-column-previous = จากขั้นก่อนหน้า
funnel-column-first = จากขั้นแรก
funnel-column-value = ค่า
funnel-column-leads = Lead ทั้งหมด
funnel-template = ขั้นตอนแบบ
funnel-lay = วัดแต่ละขั้นตอนอย่างไร
funnel-lay-step = สิ่งที่บ่งชี้ “{ $step }”
hand-off-says = สิ่งที่ CRM บันทึกไว้ เทียบกับสิ่งที่นิยามบอก
hand-off-field = บันทึกไว้ใน
hand-off-places = ขั้นตามนิยาม
hand-off-open =
    { $n ->
       *[other] { $recorded }, { $place }: แสดง Lead { $n } ราย
    }
hand-off-agrees = มีกรอบ: ชื่อทั้งสองตรงกัน ยิ่งแถบเต็ม ยิ่งเป็นส่วนใหญ่ของแถว
hand-off-no-field = ไม่มีอะไรให้เทียบ
hand-off-no-field-says = รายชื่อไม่มีฟิลด์ที่มีค่าไม่กี่แบบซึ่งใช้บันทึกขั้นได้ นำเข้าฟิลด์แบบนั้น เช่น Lifecycle stage ของ CRM
export-csv = CSV
export-csv-says = ตัวเลขในรูปตาราง
export-working = กำลังเขียน …
export-done = เขียนลงใน { $file } แล้ว

## Screens: errors

error-not-a-workspace = ไฟล์นี้ไม่ใช่พื้นที่ทำงาน
error-not-a-workspace-remedy = เลือกไฟล์ที่ลงท้ายด้วย .leadpact หรือสร้างพื้นที่ทำงานใหม่
error-workspace-newer = พื้นที่ทำงานนี้เขียนด้วย Leadpact รุ่นใหม่กว่า
error-workspace-newer-remedy = อัปเดต Leadpact แล้วเปิดอีกครั้ง ไม่มีอะไรถูกแก้ไข
error-workspace-absent = ไม่พบไฟล์พื้นที่ทำงาน
error-workspace-absent-remedy = ไฟล์ถูกย้ายหรือเปลี่ยนชื่อ หรือไม่ได้เชื่อมต่อไดรฟ์ ค้นหาด้วย “เปิดไฟล์พื้นที่ทำงาน”
error-workspace-exists = มีพื้นที่ทำงานชื่อนี้อยู่แล้ว
error-workspace-exists-remedy = ตั้งชื่ออื่น หรือเปิดพื้นที่ทำงานที่มีอยู่
error-workspace-held = โปรแกรมอื่นกำลังเขียนพื้นที่ทำงานนี้อยู่
error-workspace-held-remedy = ปิดที่นั่นก่อน แล้วลองอีกครั้ง ระหว่างนี้อ่านได้
error-workspace-read-only = พื้นที่ทำงานนี้อ่านได้อย่างเดียว
error-workspace-read-only-remedy = ขอสิทธิ์เขียนไฟล์และโฟลเดอร์ หรือคัดลอกไปยังโฟลเดอร์ของตัวเอง
error-workspace-damaged = เนื้อหาในพื้นที่ทำงานไม่ตรงกับที่เขียนไว้
error-workspace-damaged-remedy = กู้คืนไฟล์จากข้อมูลสำรอง ไม่มีอะไรถูกเขียนลงในไฟล์
error-workspace-closed = ไม่มีพื้นที่ทำงานที่เปิดอยู่
error-workspace-closed-remedy = เปิดพื้นที่ทำงาน หรือสร้างใหม่
error-disk-full = ดิสก์เต็ม
error-disk-full-remedy = เพิ่มพื้นที่ว่าง แล้วลองอีกครั้ง ไม่มีอะไรถูกเขียนค้างไว้ครึ่งเดียว
error-file-unreadable = อ่านไฟล์ไม่ได้
error-file-unreadable-remedy = ตรวจดูว่าไฟล์ยังอยู่ ไม่มีโปรแกรมอื่นใช้อยู่ และมีสิทธิ์อ่าน
error-file-empty = ไฟล์ว่างเปล่า
error-file-empty-remedy = ส่งออกรายชื่ออีกครั้ง หรือเลือกไฟล์อื่น
error-file-header-only = ไฟล์มีแต่หัวคอลัมน์ ไม่มีแถวข้อมูล
error-file-header-only-remedy = ตรวจตัวกรองของการส่งออก แล้วส่งออกอีกครั้ง
error-file-binary = ไฟล์นี้ไม่ใช่ตารางข้อความ
error-file-binary-remedy = บันทึกหรือส่งออกเป็น CSV แล้วนำเข้าไฟล์นั้น
error-file-protected = ไฟล์นี้มีรหัสผ่านป้องกันอยู่
error-file-protected-remedy = เปิดในโปรแกรมที่สร้างไฟล์ บันทึกโดยไม่ใช้รหัสผ่าน แล้วนำเข้าไฟล์นั้น
error-file-damaged = อ่านไฟล์นี้ตามชนิดของมันไม่ได้ ไฟล์อาจไม่ครบหรือเสียหาย
error-file-damaged-remedy = ดาวน์โหลดหรือส่งออกใหม่อีกครั้ง หรือเปิดในโปรแกรมของไฟล์แล้วบันทึกใหม่
error-file-too-large = เมื่อแตกไฟล์แล้ว ไฟล์นี้ใหญ่กว่าที่อ่านได้มาก
error-file-too-large-remedy = แตกไฟล์เอง เก็บแถวที่ต้องการเป็น CSV แล้วนำเข้าไฟล์นั้น
error-file-needs-memory = การอ่านไฟล์นี้ใช้หน่วยความจำมากเกินกว่าที่ปลอดภัย
error-file-needs-memory-remedy = ไฟล์อาจเสียหาย เปิดในโปรแกรมของไฟล์ บันทึกชีตที่ต้องการเป็น CSV แล้วนำเข้าไฟล์นั้น
error-file-without-table = ไม่มีตารางในไฟล์นี้
error-file-without-table-remedy = ส่งออกแถวเป็น CSV หรือ XLSX แล้วนำเข้าไฟล์นั้น
error-file-markup = ไฟล์นี้เป็นหน้าเว็บหรือ XML ไม่ว่าชื่อไฟล์จะเป็นอะไร
error-file-markup-remedy = เปิดในโปรแกรมสเปรดชีต บันทึกเป็น XLSX หรือ CSV แล้วนำเข้าไฟล์นั้น
error-table-absent = ไฟล์นี้ไม่มีชีตหรือไฟล์ชื่อนั้น
error-table-absent-remedy = เลือกจากชื่อที่มีในไฟล์
error-encoding-unknown = ไม่มีการเข้ารหัสข้อความชื่อนี้
error-encoding-unknown-remedy = ระบุชื่ออย่าง utf-8, windows-874 หรือ utf-16le หรือปล่อยให้ตรวจหาเอง
error-mark-unfit = ใช้เครื่องหมายนี้เช่นนั้นไม่ได้
error-mark-unfit-remedy = ใช้เครื่องหมายบนแป้นพิมพ์อย่างละหนึ่งตัวที่ไม่ซ้ำกันสำหรับคั่นเซลล์และครอบเซลล์ หรือปล่อยให้ตรวจหาเอง
error-row-too-long = มีแถวในไฟล์ที่ยาวเกินกว่าจะอ่านได้
error-row-too-long-remedy = ตรวจตัวคั่นระหว่างแถว หรือส่งออกไฟล์อีกครั้ง หนึ่งแถวยาวได้ 256 MiB หนึ่งเซลล์ 16 MiB
error-memory-short = หน่วยความจำไม่พอสำหรับอ่านไฟล์นี้
error-memory-short-remedy = ปิดโปรแกรมอื่น หรือแบ่งไฟล์เป็นส่วน ๆ แล้วนำเข้าทีละส่วน ไม่มีสิ่งใดถูกเปลี่ยน
error-file-unwritable = เขียนไฟล์ไม่ได้
error-file-unwritable-remedy = เลือกโฟลเดอร์หรือชื่ออื่น หรือปิดโปรแกรมที่ใช้ไฟล์อยู่
error-sheet-too-small = ชีตในเวิร์กบุ๊กรองรับข้อมูลนี้ไม่ได้: จำกัดที่ 1,048,576 แถว และ 32,767 อักขระต่อเซลล์
error-sheet-too-small-remedy = ส่งออกเป็น CSV หรือเลือก Lead หรือคอลัมน์ให้น้อยลง
error-letter-unwritable = การเข้ารหัสนี้ไม่มีตัวอักษรบางตัวของ Lead เหล่านี้
error-letter-unwritable-remedy = ส่งออกเป็น UTF-8 หรือเลือกการเข้ารหัสของภาษานั้น
error-mapping-empty = ยังไม่ได้เลือกคอลัมน์
error-mapping-empty-remedy = เลือกอย่างน้อยหนึ่งคอลัมน์เพื่อนำเข้า
error-file-changed = ไฟล์เปลี่ยนไปหลังจากที่อ่าน
error-file-changed-remedy = เลือกไฟล์อีกครั้ง เพื่อดูว่าตอนนี้มีอะไรอยู่
error-rows-are-others = ดูจากหัวคอลัมน์ ไฟล์นี้ไม่มีข้อมูลบุคคล
error-rows-are-others-remedy = ระบุว่าแถวคืออะไรด้วย --table ตามด้านบน หรือใช้ --table people เพื่อนำเข้าเป็นบุคคลอยู่ดี
error-import-cancelled = หยุดการนำเข้าแล้ว
error-import-cancelled-remedy = รายชื่อยังเหมือนเดิม
error-import-not-prepared = ยังไม่ได้เตรียมอะไรสำหรับนำเข้า
error-import-not-prepared-remedy = เลือกไฟล์และคอลัมน์ก่อน
error-import-absent = ไม่มีการนำเข้าครั้งนั้นให้ยกเลิกหรือนำกลับมาใช้
error-import-absent-remedy = ดูรายการการนำเข้า: อาจมีหน้าต่างอื่นยกเลิกไปแล้ว
error-join-unfit = สองตารางนี้เชื่อมกันไม่ได้
error-join-unfit-remedy = เชื่อมดีล บุคคล และแถวอื่นกับรายละเอียด บริษัท หรือบุคคลได้ แต่ไม่ใช่กับตัวเอง
error-join-absent = ไม่มีการเชื่อมตารางนี้
error-join-absent-remedy = ดูรายการการเชื่อม อาจถูกยกเลิกไปแล้ว
error-value-mapping-absent = ไม่มีค่าที่อ่านเป็นค่าอื่นตามหมายเลขนี้
error-value-mapping-absent-remedy = ดูรายการค่า อาจถูกยกเลิกไปแล้ว
error-value-unread = นี่ไม่ใช่ค่าของฟิลด์นั้น
error-value-unread-remedy = เขียนตามแบบของฟิลด์: ตัวเลขเช่น 1,250.50 วันเช่น 2026-11-22 ใช่หรือไม่ใช่
error-clipboard-empty = ไม่มีข้อความในคลิปบอร์ด
error-clipboard-empty-remedy = คัดลอกแถวพร้อมหัวคอลัมน์จากสเปรดชีต แล้ววางอีกครั้ง
error-paste-too-large = ข้อมูลมากเกินกว่าจะวางได้
error-paste-too-large-remedy = บันทึกเป็นไฟล์ CSV แล้วเลือกไฟล์นั้น: ไฟล์มีขนาดเท่าใดก็ได้
error-definition-unreadable = ไฟล์นี้ไม่ใช่นิยาม
error-definition-unreadable-remedy = รายละเอียดบอกว่าต่างจากรูปแบบตรงไหน
error-definition-newer = นิยามนี้เขียนด้วย Leadpact รุ่นใหม่กว่า
error-definition-newer-remedy = อัปเดต Leadpact แล้วอ่านอีกครั้ง
error-definition-wrong = นิยามนี้ใช้ตัดสิน Lead ไม่ได้
error-definition-wrong-remedy = แก้ไขรายการที่ด้านล่างของหน้าจอ แล้วบันทึกอีกครั้ง
error-definition-absent = ยังไม่มีนิยาม
error-definition-absent-remedy = เขียนนิยามที่ “ตกลงกัน” แล้วกลับมา
error-field-absent = รายชื่อไม่มีฟิลด์นี้
error-field-absent-remedy = นำเข้ารายชื่อที่มีฟิลด์นี้ หรือถามถึงฟิลด์อื่น
error-stage-absent = นิยามไม่มีขั้นนี้
error-stage-absent-remedy = เลือกขั้นที่มีอยู่ ขั้นนี้อาจถูกลบหรือเปลี่ยนชื่อ
error-lead-absent = รายชื่อไม่มี Lead นี้
error-lead-absent-remedy = ปิดรายละเอียด แล้วเลือก Lead จากตาราง
error-chart-failed = วาดแผนภูมิไม่ได้
error-chart-failed-remedy = ลองอีกครั้ง หรือแยกตามอย่างอื่น ข้อมูล Lead ยังเหมือนเดิม
error-internal = โปรแกรมทำงานผิดพลาด
error-internal-remedy = ข้อมูลยังเหมือนเดิม ลองอีกครั้ง ถ้าเกิดขึ้นอีก ให้ส่งรายละเอียดด้านล่างมาให้เรา

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = ใช่
value-no = ไม่ใช่
draft-value-missing = ยังไม่มีค่า
draft-value-too-many = “{ $value }” เกินมาหนึ่งค่า
draft-value-not-a-number = “{ $value }” ไม่ใช่ตัวเลข เขียนแบบ 11 หรือ 0.5
draft-value-two-currencies = ทั้งสองปลายของช่วงต้องเป็นสกุลเงินเดียวกัน
draft-value-range-backwards = ช่วงต้องเริ่มจากตัวเลขน้อยไปหามาก
draft-value-not-a-date = “{ $value }” ไม่ใช่วันที่ เขียนแบบ 2026-11-22
draft-value-not-a-span = “{ $value }” ไม่ใช่ระยะเวลาที่ไม่เกิน 100 ปี เลือกตัวเลขที่มากกว่าศูนย์
draft-value-not-a-period = “{ $value }” ไม่ใช่ช่วงของปฏิทิน เลือกจากรายการ
draft-value-not-a-pattern = “{ $value }” ไม่ใช่รูปแบบ: { $reason }
rule-icp = ตรงกับโปรไฟล์ลูกค้าในอุดมคติ
funnel-definition = นิยาม { $hash }
funnel-slice-missing = ไม่มีค่า
funnel-slice-rest =
    { $n ->
       *[other] ค่าอื่นอีก { $n } ค่า
    }
finding-no-stages = ยังไม่มีขั้น เพิ่มอย่างน้อยหนึ่งขั้น
finding-name-empty = มีเกณฑ์ ขั้น หรือชุดคะแนนที่ไม่มีชื่อ ให้ตั้งชื่อ
finding-criterion-twice = มีเกณฑ์สองข้อชื่อ “{ $subject }” เปลี่ยนชื่อข้อหนึ่ง
finding-stage-twice = มีสองขั้นชื่อ “{ $subject }” เปลี่ยนชื่อขั้นหนึ่ง
finding-criterion-absent = กฎหรือชุดคะแนนอ้างถึงเกณฑ์ “{ $subject }” ซึ่งไม่มีอยู่ เพิ่มเกณฑ์นี้หรือนำออก
finding-criterion-unused = ไม่มีกฎใดใช้เกณฑ์ “{ $subject }” นำไปใส่ในกฎหรือลบ
finding-field-absent = รายชื่อไม่มีฟิลด์ “{ $subject }” ทุก Lead จึงเป็นไม่ทราบในข้อนี้ นำเข้ารายชื่อที่มีฟิลด์นี้ หรือเลือกฟิลด์อื่น
finding-op-unfit = เกณฑ์ “{ $subject }” ถามสิ่งที่ถามกับฟิลด์นั้นไม่ได้ เลือกคำถามอื่น
finding-never-met = ไม่มีทางผ่านกลุ่มนี้ได้: มีเกณฑ์น้อยกว่าจำนวนที่ต้องการ เพิ่มเกณฑ์
finding-too-deep = กฎซ้อนกันลึกเกิน 64 ชั้น ลดจำนวนชั้น
finding-time-zone-unknown = ไม่มีเขตเวลา “{ $subject }” เขียนแบบ Europe/Warsaw
finding-score-twice = มีชุดคะแนนสองชุดชื่อ “{ $subject }” เปลี่ยนชื่อชุดหนึ่ง
finding-score-absent = ไม่มีชุดคะแนน “{ $subject }” เพิ่มชุดคะแนนนี้ หรือใช้ชุดอื่น
finding-grade-absent = ตารางเกรดไม่มีเกรด “{ $subject }” ใช้เกรดที่มีในตาราง
finding-stage-absent = ฟิลด์ “{ $other }” ระบุว่าทราบตั้งแต่ขั้น “{ $subject }” ซึ่งไม่มีอยู่ ระบุขั้นที่มีอยู่
finding-table-absent = เกณฑ์ “{ $subject }” ถามถึง{ $other ->
        [company] บริษัท
        [deal] ดีล
       *[other] กิจกรรม
    } ซึ่งยังไม่ได้นำเข้า ทุก Lead จึงเป็นไม่ทราบในข้อนี้ ให้นำเข้าก่อน
finding-field-empty = Lead { $n }% ไม่มี “{ $subject }” เกณฑ์จึงตัดสินไม่ได้ ระบุว่าให้นับอย่างไรเมื่อไม่มีค่า หรือถามถึงฟิลด์อื่น
finding-value-absent = ไม่เคยพบ “{ $subject }” ใน “{ $other }” เขียนค่าที่มีอยู่จริง
finding-money-unfit = เกณฑ์ “{ $subject }” ถามถึงจำนวนเงิน แต่ฟิลด์เป็นตัวเลขธรรมดา ตัดสกุลเงินออก
finding-currency-absent = เกณฑ์ “{ $subject }” ไม่ได้ระบุสกุลเงิน แต่ฟิลด์เป็นจำนวนเงิน เขียนแบบ 10000 EUR
finding-rate-absent = รายชื่อมีเงินสกุล { $subject } แต่ไม่มีอัตราแลกเปลี่ยนเป็น { $other }: Lead เหล่านั้นจึงเป็นไม่ทราบ เพิ่มอัตราแลกเปลี่ยน
finding-region-unknown = ไม่รู้จักภูมิภาคหรือประเทศ “{ $subject }” เขียนชื่ออื่น หรือเพิ่มในภูมิภาคของนิยาม
finding-family-unknown = ไม่รู้จักกลุ่มตำแหน่งงาน “{ $subject }” เลือกกลุ่มที่มี หรือเพิ่มในกลุ่มตำแหน่งงานของนิยาม
finding-colleagues-loop = เกณฑ์นี้นับคนในบริษัทที่ผ่านเกณฑ์ “{ $subject }” ซึ่งนับคนในบริษัทเช่นกัน ใช้เกณฑ์ที่เกี่ยวกับบุคคลเดียว
finding-impossible = ไม่มีใครผ่านข้อนี้ได้{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” ไม่มีทางเป็นจริง
    } สิ่งที่ต้องการเกิดขึ้นพร้อมกันไม่ได้ ให้แก้ไข
finding-always-true = ทุกคนที่ทราบค่าผ่านข้อนี้{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” เป็นจริงเสมอ
    } ข้อนี้จึงไม่ได้คัดใคร ให้แก้ไข
finding-profile-empty = ทุกคนตรงกับโปรไฟล์ลูกค้าในอุดมคติ เพราะโปรไฟล์ยังไม่ได้ถามอะไร แต่มีกฎที่ถามว่าใครตรง เพิ่มเกณฑ์ลงในโปรไฟล์ หรือนำโปรไฟล์ออกจากกฎ
finding-shadowed = “{ $subject }” ไม่เปลี่ยนอะไรเมื่ออยู่คู่กับ “{ $other }” ซึ่งตัดสินได้ตามลำพัง นำออกได้
finding-stage-skips = Lead อาจผ่าน “{ $subject }” โดยไม่ผ่าน “{ $other }” และจะไม่อยู่บนเส้นทาง{ $n ->
        [-1] {""}
       *[other] : มี Lead เช่นนี้ { $n } ราย
    } ให้ขั้นหลังกำหนดขั้นก่อนด้วย
finding-stage-contradicts = ผู้ที่อยู่ในขั้น “{ $other }” ไม่มีทางผ่าน “{ $subject }”: ทั้งสองต้องการสิ่งตรงข้ามกัน แก้ไขขั้นใดขั้นหนึ่ง
finding-stage-excluded = ทุกคนที่ผ่าน “{ $subject }” ถูกคัดออก ({ $other }) แก้ไขขั้นหรือการคัดออก
finding-points-beyond = ชุดคะแนน “{ $subject }” ไม่มีทางได้คะแนนมากขนาดนั้น: สูงสุดคือ { $n } ลดคะแนนที่ต้องการ หรือให้คะแนนมากขึ้น
finding-points-always = ชุดคะแนน “{ $subject }” ได้คะแนนเท่านี้เสมอ: ต่ำสุดคือ { $n } เพิ่มคะแนนที่ต้องการ
finding-fading-dayless = คะแนนของ “{ $subject }” ลดลงตามเวลา แต่ไม่มีวันที่ ให้คะแนนไม่ลดลง หรือถามถึงวันที่
finding-entered-on-unfit = วันที่ของขั้น “{ $subject }” จะมาจาก “{ $other }” แต่รายชื่อไม่มีฟิลด์วันที่นี้ ตราบที่รายชื่อยังไม่มี จะรู้ว่า Lead มาถึงเมื่อใดจากการนำเข้าเท่านั้น เลือกฟิลด์วันที่
finding-grid-shape = ตารางเกรดไม่มีเกรดครบหนึ่งเกรดต่อช่วงคะแนนแต่ละคู่ ให้มีจำนวนแถวเท่ากับช่วงคะแนนความเหมาะสม และแต่ละแถวมีจำนวนเกรดเท่ากับช่วงคะแนนการมีส่วนร่วม
finding-bands-disordered = ช่วงคะแนนของชุดคะแนน “{ $subject }” ไม่ได้เรียงจากสูงลงต่ำ จัดลำดับใหม่
finding-known-too-late = “{ $subject }” ถามถึงฟิลด์ที่ทราบตั้งแต่ “{ $other }” เท่านั้น ซึ่งไม่ได้อยู่ก่อนขั้นนี้ ถามถึงสิ่งที่ทราบก่อนหน้า
finding-known-after = “{ $subject }” ถามถึง “{ $other }” ซึ่งรู้ได้หลังจบการโทรเท่านั้น ใช้ในขั้นที่ช้ากว่านี้ หรือระบุใน known_from ว่ารู้ตั้งแต่ขั้นใด
finding-perhaps = หมายถึง “{ $name }” หรือไม่

mend-add-stage = เพิ่มขั้นแรกที่ทุกคนอยู่
mend-call = ตั้งชื่อว่า “{ $name }”
mend-delete = ลบ “{ $name }”
mend-take-out = นำออก: { $what }
mend-use = ใช้ “{ $name }”
mend-ask = ถามแบบนี้แทน: { $what }
mend-count-not-met = หากไม่มีค่า ให้นับว่าไม่ผ่านเกณฑ์
mend-count-met = หากไม่มีค่า ให้นับว่าผ่านเกณฑ์
mend-count-unknown = หากไม่มีค่า ให้ถือว่าไม่ทราบ
mend-time-zone = ใช้เขตเวลา { $name }
mend-mute = ไม่นับข้อนี้: { $what }
mend-unmute = กลับมานับข้อนี้: { $what }
mend-at-least = กำหนดอย่างน้อย { $n } ข้อ
mend-points = กำหนด { $n } คะแนน
mend-grades = กำหนด { $what }
mend-nest = ให้ “{ $name }” กำหนด “{ $other }” ด้วย
mend-optional = ให้เส้นทางข้าม “{ $name }” ได้
mend-never-fade = ให้คะแนนไม่ลดลงตามเวลา
mend-grid = จัดตารางเกรดให้ครบ
mend-no-grid = ลบตารางเกรด
mend-known-from = ระบุว่าทราบ “{ $name }” ตั้งแต่ “{ $other }”
mend-known-always = ระบุว่าทราบ “{ $name }” ตั้งแต่ต้น
problem-too-many-cells = แถวมีเซลล์มากกว่าหัวคอลัมน์ จึงถูกปฏิเสธ ตรวจดูว่ามีตัวคั่นอยู่ในข้อความที่ไม่มีเครื่องหมายคำพูดหรือไม่
problem-too-few-cells = แถวมีเซลล์น้อยกว่าหัวคอลัมน์ จึงถูกปฏิเสธ ตรวจดูว่ามีการขึ้นบรรทัดใหม่ในข้อความที่ไม่มีเครื่องหมายคำพูดหรือไม่
problem-cell-too-long = มีเซลล์ในแถวนี้ยาวเกิน 16 MiB แถวจึงถูกปฏิเสธ ตรวจดูว่ามีเครื่องหมายคำพูดที่ไม่ได้ปิดหรือไม่
problem-not-decoded = มีไบต์ที่ไม่ใช่ตัวอักษรของการเข้ารหัสนี้ แต่ละไบต์แสดงเป็น เครื่องหมายคำถามในรูปข้าวหลามตัด เลือกการเข้ารหัสที่ใช้เขียนไฟล์ หรือแก้ไขค่า
problem-not-a-number = ไม่ใช่ตัวเลข จึงถือว่าไม่มีค่า เขียนแบบ 11 หรือ 11-50 หรือนำเข้าคอลัมน์เป็นข้อความ
problem-not-a-date = ไม่ใช่วันที่ จึงถือว่าไม่มีค่า เขียนแบบ 2026-11-22 หรือนำเข้าคอลัมน์เป็นข้อความ
problem-not-money = ไม่ใช่จำนวนเงินที่มีสกุล จึงถือว่าไม่มีค่า เขียนแบบ 12000 EUR หรือนำเข้าคอลัมน์เป็นตัวเลข
problem-not-yes-no = ไม่ใช่ทั้งใช่และไม่ใช่ จึงถือว่าไม่มีค่า นำเข้าคอลัมน์เป็นตัวเลือกเพื่อเก็บค่าไว้
problem-cell-error = นี่คือข้อผิดพลาดของสเปรดชีต ค่าจึงยังว่างอยู่ แก้สูตรแล้วส่งออกแผ่นงานใหม่
problem-in-doubt = ข้อความนี้อ่านได้สองแบบ ค่าจึงยังว่างอยู่ ระบุวิธีอ่านคอลัมน์แล้วนำเข้าอีกครั้ง
# $samples are some of the values, joined with dots.
unread-not-a-number =
    { $n ->
       *[other] { $column }: { $n } ค่าไม่ใช่ตัวเลข ({ $samples })
    }
unread-not-a-date =
    { $n ->
       *[other] { $column }: { $n } ค่าไม่ใช่วันที่ ({ $samples })
    }
unread-not-money =
    { $n ->
       *[other] { $column }: { $n } ค่าไม่ใช่จำนวนเงินที่มีสกุล ({ $samples })
    }
unread-not-yes-no =
    { $n ->
       *[other] { $column }: { $n } ค่าไม่ใช่ทั้งใช่และไม่ใช่ ({ $samples })
    }
unread-not-decoded = { $column }: { $n } ค่ามีไบต์ที่ไม่ใช่ตัวอักษรของการเข้ารหัสนี้ ({ $samples })
unread-cell-error = { $column }: { $n } ค่าเป็นข้อผิดพลาดของสเปรดชีต ({ $samples })
unread-in-doubt = { $column }: { $n } ค่าอ่านได้สองแบบ ({ $samples })
lossy-time = { $column }: จาก { $n } เวลา เก็บไว้เฉพาะวัน ({ $samples })
lossy-zone = { $column }: จาก { $n } เวลา เก็บไว้เฉพาะวันตามนาฬิกาในเขตเวลานั้น ({ $samples })
lossy-sign = { $column }: { $n } จำนวนเงินอ่านเป็นสกุลเงินของคอลัมน์ ({ $samples })
taken-as-missing = { $column }: { $n } ค่าบอกว่าไม่มีข้อมูล จึงนับเป็นค่าว่าง ({ $samples })
perhaps-missing = { $column }: { $n } ค่าอาจหมายถึงไม่มีข้อมูล แต่เก็บไว้ตามเดิม ({ $samples })
ask-decimal = { $column }: { $n } ตัวเลขอาจเป็นหลักพันหรือทศนิยม ({ $samples })
ask-dates = { $column }: มี { $n } วันที่ที่ไม่ชัดว่าเลขใดคือวัน และเลขใดคือเดือนหรือปี ({ $samples })
ask-day-numbers = { $column }: { $n } ตัวเลขอาจเป็นวันที่ที่โปรแกรมนับไว้ ({ $samples })
ask-currency = { $column }: { $n } จำนวนเงินใช้สัญลักษณ์ที่หลายสกุลเงินใช้ร่วมกัน ({ $samples })
read-how-title = วิธีอ่านค่า
ask-as-text = จนกว่าจะระบุ คอลัมน์นี้นำเข้าเป็นข้อความ ระบุวิธีอ่าน: { $option }
ask-as-missing = จนกว่าจะระบุ ค่าที่ไม่แน่ชัดจะว่าง ระบุวิธีอ่าน: { $option }
ask-as-numbers = ค่าเหล่านี้นำเข้าเป็นตัวเลข หากเป็นวันที่ ให้ระบุ: { $option }
ask-perhaps-missing = หากหมายถึงไม่มีข้อมูล ให้ระบุ: { $option }
ask-taken-as-missing = หากเป็นค่าจริง ให้ระบุ: { $option }
error-not-a-day = ไม่ใช่วันที่
error-not-a-day-remedy = เขียนแบบ 2026-11-22

## Duplicates
# $n groups of rows; $reasons is a list of what speaks against a group.

duplicate-certain = { $n } กลุ่มเป็นคนเดียวกันแน่นอนในแต่ละกลุ่ม
duplicate-likely = { $n } กลุ่มน่าจะเป็นคนเดียวกันในแต่ละกลุ่ม: ควรตรวจดู
duplicate-rank-certain = แน่นอน
duplicate-rank-likely = น่าจะใช่
duplicate-but = แต่ { $reasons }
duplicate-for-same-email = อีเมลเดียวกัน
duplicate-for-same-mailbox = อีเมลของกล่องจดหมายเดียวกัน
duplicate-for-same-phone = หมายเลขโทรศัพท์เดียวกัน
duplicate-for-same-profile = โปรไฟล์เดียวกัน
duplicate-for-same-id = รหัสระเบียนเดียวกัน
duplicate-for-same-name = ชื่อเดียวกัน
duplicate-for-alike-name = ชื่อเกือบเหมือนกัน
duplicate-for-initials = ชื่อเดียวกัน แต่ชื่อหนึ่งเป็นตัวย่อ
duplicate-for-part-of-name = ชื่อหนึ่งเป็นส่วนหนึ่งของอีกชื่อ
duplicate-for-same-given-name = ชื่อต้นเดียวกัน
duplicate-for-same-company = บริษัทเดียวกัน
duplicate-for-alike-company = บริษัทเกือบเหมือนกัน
duplicate-for-same-domain = โดเมนบริษัทเดียวกัน
duplicate-against-other-name = ชื่ออื่น
duplicate-against-other-family-name = นามสกุลอื่น
duplicate-against-other-email-there = อีเมลอื่นที่บริษัทเดียวกัน
duplicate-against-other-phone = หมายเลขโทรศัพท์อื่น
duplicate-against-other-profile = โปรไฟล์อื่น
duplicate-against-other-company = บริษัทอื่น
duplicate-against-other-domain = โดเมนบริษัทอื่น
duplicate-against-often-called-so = คนอื่นที่นั่นอาจชื่อนี้เหมือนกัน
duplicate-against-other-in-group = อีกแถวหนึ่งในกลุ่มเป็นคนอื่น
duplicate-block-email = อีเมล
duplicate-block-mailbox = กล่องจดหมาย
duplicate-block-phone = หมายเลขโทรศัพท์
duplicate-block-profile = โปรไฟล์
duplicate-block-id = รหัสระเบียน
duplicate-block-domain = โดเมนและชื่อที่คล้ายกัน
duplicate-block-company = บริษัทและชื่อที่คล้ายกัน
duplicate-block-name = ชื่อและบริษัทที่คล้ายกัน
# $block is one of duplicate-block-…; $blocks is how many different ones there are.
duplicate-limit-key = { $n } แถวมีค่าที่มากกว่า 20 แถวใช้ร่วมกัน จึงบอกไม่ได้ว่าเป็นใคร: { $block } ({ $blocks })
duplicate-limit-name = { $n } แถวมี{ $block }ร่วมกับอีกมากกว่า 200 แถว: แต่ละแถวเทียบเฉพาะกับ 20 แถวที่ชื่อใกล้ที่สุด ({ $blocks })

## Command line

cli-made = พื้นที่ทำงานใหม่: { $file }
cli-looking = กำลังตรวจดูไฟล์
cli-definition-in-force = มีผลใช้แล้ว: นิยาม { $hash }
cli-findings-none = นิยามนี้ไม่มีปัญหา
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = ข้อผิดพลาด
cli-severity-warning = คำเตือน
cli-criteria = เกณฑ์
cli-run = รอบการตัดสิน { $id }
cli-run-not-kept = ไม่ได้เก็บไว้ เพราะพื้นที่ทำงานอ่านได้อย่างเดียว
cli-skipped = ข้ามไป
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = ตรวจพาธหลัง --workspace หรือสร้างพื้นที่ทำงานที่นั่นด้วย “new”
cli-error-definition-wrong-remedy = แก้ไขรายการด้านบนในไฟล์ แล้วลองอีกครั้ง ไม่มีอะไรถูกแก้ไข
cli-error-definition-absent-remedy = นำนิยามมาใช้ด้วย “definition import FILE.json” หรือเขียนในหน้าต่างโปรแกรม
cli-error-lead-absent-remedy = ถามด้วยรหัสระเบียนหรือที่อยู่อีเมลตามที่อยู่ในรายชื่อ

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = ข้อตกลง
paper-reached-by-rule = ผู้ที่ถึงขั้นนี้:
paper-reached-by-decision = ถึงขั้นนี้เมื่อมีคนตัดสินใจ โดยรายชื่อบันทึกไว้ดังนี้:
paper-reached-by-fact = ถึงขั้นนี้เมื่อเกิดขึ้นแล้ว โดยรายชื่อบันทึกไว้ดังนี้:
paper-optional = Lead ข้ามขั้นนี้ได้
paper-entered-on = วันที่มาจากฟิลด์ { $field }
paper-decision-unrecorded = รายชื่อยังไม่ได้บันทึกการตัดสินใจนี้
paper-everybody = Lead ทุกราย
paper-nobody = ยังไม่มี Lead: ยังไม่มีเกณฑ์
paper-everybody-muted = Lead ทุกราย: ทั้งหมดนี้ปิดไว้
paper-nobody-muted = ไม่มี Lead: ทั้งหมดนี้ปิดไว้
criterion-missing-met = (หากไม่มีค่า นับว่าผ่านเกณฑ์)
criterion-missing-not-met = (หากไม่มีค่า นับว่าไม่ผ่านเกณฑ์)
change-title = ชื่อเปลี่ยนไป
change-time-zone = เขตเวลาที่ใช้นับวันเปลี่ยนไป
# $places is where the criterion is used, as named below; with a mark where it is muted.
change-criterion-added = เพิ่มเกณฑ์ · { $places }
change-criterion-removed = ลบเกณฑ์ · { $places }
change-criterion-changed = แก้ไขเกณฑ์ · { $places }
change-criterion-reworded = เปลี่ยนชื่อหรือเหตุผลของเกณฑ์ โดยถามเหมือนเดิม · { $places }
change-place-stage = ขั้น “{ $name }”
change-place-muted = { $place } (ปิดไว้)
change-place-nowhere = ไม่ได้ใช้ที่ใด
change-profile-added = ลูกค้าในอุดมคติ “{ $name }”: เพิ่ม
change-profile-removed = ลูกค้าในอุดมคติ “{ $name }”: ลบ
change-exclusion-added = เพิ่มการคัดออก
change-muted = { $name }: ปิดไว้ ไม่นับแล้ว
change-unmuted = { $name }: กลับมานับ
change-exclusion-removed = ลบการคัดออก
change-stage-added = เพิ่มขั้น { $name }
change-stage-removed = ลบขั้น { $name }
change-stage-renamed = ขั้นหนึ่งเปลี่ยนชื่อ
change-stage-owner = เปลี่ยนฝ่ายที่รับผิดชอบขั้น { $name }
change-stage-optional = Lead ข้ามขั้น { $name } ได้แล้ว
change-stage-entered-on = วันที่ของขั้น { $name } มาจากฟิลด์อื่นแล้ว
change-stage-required = Lead ข้ามขั้น { $name } ไม่ได้แล้ว
change-stage-rule = ขั้น { $name } ใช้กฎอื่น
change-criteria-order = เปลี่ยนเฉพาะลำดับ ผลตัดสิน Lead ทุกรายยังเหมือนเดิม
change-stage-order = ลำดับของขั้นเปลี่ยนไป
version-agreed = v{ $no } ตกลงแล้วเมื่อ { $date }
version-superseded = v{ $no } ตกลงแล้วเมื่อ { $date } ถูกแทนที่แล้ว
version-proposed = v{ $no } รอการลงนาม
version-left = v{ $no } ไม่เคยตกลง
version-single-signer = ผู้ลงนามคนเดียว
diff-none = ไม่มีอะไรเปลี่ยน
cli-versions-no-definition = ยังไม่มีนิยาม
cli-versions-draft = นิยามที่มีผลใช้อยู่เป็นฉบับร่าง: ยังไม่มีใครลงนาม
fact-proposed = { $title } (v{ $no }, รอ{ $side }ลงนาม)
fact-agreed = v{ $no } ตกลงแล้วเมื่อ { $date }
home-agreement-agreed = ทั้งสองฝ่ายตกลงใช้ “{ $title }” เมื่อ { $date }
home-agreement-signed-by = v{ $no } ลงนามโดย { $names }
home-agreement-missing = { $side }ยังไม่ได้ลงนาม v{ $no }
home-agreement-since = เวอร์ชัน { $no } เป็นฉบับล่าสุดที่ทั้งสองฝ่ายลงนาม ฉบับร่างนี้ต่างจากฉบับนั้น
agreement-title = ข้อตกลง
agreement-says = ข้อความที่ทั้งสองฝ่ายลงนาม เมื่อลงนามแล้วจะไม่เปลี่ยนอีก การแก้ไขทุกครั้งเป็นฉบับร่างใหม่
agreement-nothing = ยังไม่มีอะไรให้ลงนาม
agreement-nothing-says = เขียนก่อนว่า Lead ที่ดีคืออะไร แล้วทั้งสองฝ่ายจึงลงนามที่นี่
agreement-go-define = เปิดนิยาม
agreement-not-in-force = เวอร์ชัน { $no } ไม่ใช่ฉบับที่ใช้ตัดสินอยู่ตอนนี้
agreement-take-up = นำเวอร์ชัน { $no } กลับมาใช้
agreement-unsaved = นิยามมีการแก้ไขที่ยังไม่บันทึก สิ่งที่ลงนามที่นี่คือข้อความที่บันทึกไว้
agreement-wrong = นิยามนี้ใช้ตัดสินรายชื่อตอนนี้ไม่ได้ แก้ไขก่อนลงนาม
agreement-read-only = ตอนนี้พื้นที่ทำงานอ่านได้อย่างเดียว จึงลงนามไม่ได้
agreement-draft = ฉบับร่าง: ยังไม่มีใครลงนาม
agreement-proposed = เวอร์ชัน { $no }: ยังขาดการลงนามหนึ่งฝ่าย
agreement-agreed = เวอร์ชัน { $no }: ตกลงแล้วเมื่อ { $date }
agreement-superseded = เวอร์ชัน { $no }: ตกลงแล้วเมื่อ { $date } ภายหลังถูกแทนที่
agreement-left = เวอร์ชัน { $no }: ไม่เคยตกลง เปลี่ยนไปใช้ข้อความอื่น
agreement-days = นับวันตามเขตเวลา { $zone }
agreement-to-signatures = ไปที่การลงนาม
agreement-signatures = การลงนาม
agreement-signed = ลงนามเมื่อ { $date }
agreement-unsigned = ยังไม่ได้ลงนาม
agreement-sign-for = ลงนามแทน{ $side }
agreement-sign-title = ลงนามในนิยาม
agreement-sign-says = การลงนามนี้ครอบคลุมข้อความทุกตัวอักษร และเก็บไว้ถาวร
agreement-sign-name = ชื่อผู้ลงนาม
agreement-single-signer = คนเดียวลงนามแทนทั้งสองฝ่าย
agreement-hash = ลายนิ้วมือ (hash) ของข้อความที่ลงนาม
agreement-definition-hash = ลายนิ้วมือ (hash) ของกฎ
agreement-people = ใครเข้าร่วมบ้าง
agreement-people-none = ยังไม่มีใคร ผู้ที่ลงนามจะถูกเพิ่มให้เอง
agreement-person-signs = { $side } ผู้ลงนาม
agreement-person-watches = { $side } เข้าร่วมโดยไม่ลงนาม
agreement-person-add = เพิ่มบุคคล
agreement-person-title = ใครเข้าร่วมบ้าง
agreement-person-name = ชื่อ
agreement-person-side = เป็นตัวแทนของ
agreement-person-may-sign = ลงนามแทนฝ่ายนี้
agreement-person-save = บันทึก
versions-title = เวอร์ชัน
versions-draft = ฉบับร่าง
versions-draft-says = มีผลใช้อยู่ ยังไม่ลงนาม
versions-of = เวอร์ชัน { $no }
versions-agreed = ตกลงแล้วเมื่อ { $date }
versions-superseded = ตกลงแล้วเมื่อ { $date } ถูกแทนที่แล้ว
versions-proposed = รอ{ $side }
versions-left = ไม่เคยตกลง
versions-none = ยังไม่มีเวอร์ชัน: การลงนามครั้งแรกจะสร้างเวอร์ชัน
papers-title = เอกสาร
papers-says = บันทึกข้อความนี้เป็นเอกสาร เพื่อลงนาม ส่งต่อ หรือติดไว้บนผนัง
papers-kind = เอกสารใด
papers-kind-agreement = ข้อตกลง
papers-kind-agreement-says = ข้อความทั้งหมด พร้อมฟันเนล สิ่งที่เปลี่ยนไป ลายเซ็น และลายนิ้วมือ
papers-kind-card = การ์ดติดผนัง
papers-kind-card-says = Lead ที่ดีคืออะไร ด้วยตัวอักษรใหญ่ในหน้าเดียว
papers-kind-minutes = รายงานการประชุม
papers-kind-minutes-says = สิ่งที่เกิดขึ้นในเวิร์กช็อป: ใครอยู่บ้าง ข้อเสนอ การเทียบเกณฑ์ การตัดสินใจ สิ่งที่ค้าง และฟันเนลก่อนและหลัง
papers-form = รูปแบบ
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = บันทึก …
papers-draft = ฉบับร่าง: ยังไม่มีใครลงนามในข้อความนี้
papers-proposed = ยังไม่ได้ตกลง: ขาดลายเซ็นอีกหนึ่งฝ่าย
papers-superseded = ไม่ใช้แล้ว: มีข้อความอื่นมาแทน
papers-read-in = เวอร์ชันนี้ไม่ได้ลงนามในภาษานี้ ประโยคจึงแสดงตามที่ลงนามไว้ในภาษาอื่น
papers-funnel = ฟันเนลตามข้อความนี้
papers-funnel-none = ยังไม่มี lead ที่จะใช้ข้อความนี้ตัดสินได้ จึงยังไม่มีฟันเนล
papers-range = { $least } ถึง { $most }
papers-range-says = เมื่อมีสองตัวเลข ตัวแรกแน่นอน ตัวที่สองนับรวมทุกคนที่ยังตัดสินไม่ได้ด้วย
papers-changes = สิ่งที่เปลี่ยนไปจากเวอร์ชัน { $no }
papers-hashes = ลายนิ้วมือ
papers-hashes-says = ลายนิ้วมือเปลี่ยนไปทันทีที่มีตัวอักษรเปลี่ยนแม้ตัวเดียว
papers-hash-later = จะมีเมื่อมีลายเซ็นแรก
papers-signed-at = ลงนามเมื่อ { $date } เวลา { $time }
papers-zone = เวลาเป็นของ { $zone }
papers-ask = มีคำถาม ถาม { $people }
papers-more = อีก { $n } ประโยคอยู่ในข้อตกลง
papers-more-parts = อีก { $n } ส่วนอยู่ในข้อตกลง
papers-shortened = ประโยคที่ลงท้ายด้วย … มีครบถ้วนในข้อตกลง
minutes-title = บันทึกการประชุม
minutes-subtitle = บันทึกเวิร์กช็อปวันที่ { $date }
minutes-present = ผู้เข้าร่วม
minutes-proposals = ข้อเสนอ
minutes-proposal = ข้อเสนอ
minutes-calibration = การสอบเทียบแบบปิด
minutes-lead = Lead
minutes-decisions = สิ่งที่ตัดสินใจ
minutes-options = ทางเลือกที่มี:
minutes-chosen = ตัดสินใจ
minutes-why = เหตุผล
minutes-decided-by = โดย
minutes-dissent = ไม่เห็นด้วย
minutes-open = เรื่องที่ยังค้าง
minutes-open-what = เรื่อง
minutes-open-who = ผู้ดูแล
minutes-before = ฟันเนลก่อนหน้า
minutes-after = ฟันเนลหลังจากนี้
minutes-nothing = ไม่มีการบันทึก
compare-title = สิ่งที่เปลี่ยนไป
compare-before = จาก
compare-after = เป็น
compare-needs = เมื่อมีข้อความสองฉบับ จะเปรียบเทียบได้ที่นี่
compare-was = ก่อน
compare-is = หลัง
error-name-unfit = ชื่อนี้ใช้ลงนามไม่ได้
error-name-unfit-remedy = ใส่ชื่อไม่เกิน 120 ตัวอักษรในบรรทัดเดียว
error-not-a-signatory = บุคคลนี้เข้าร่วมโดยไม่ลงนาม
error-not-a-signatory-remedy = ให้คนอื่นลงนาม หรือระบุให้บุคคลนี้เป็นผู้ลงนาม
error-already-signed = ข้อความนี้มีการลงนามนี้แล้ว
error-already-signed-remedy = ไม่ต้องทำอะไรเพิ่ม อีกฝ่ายลงนามด้วยชื่อของตน
error-version-absent = ไม่มีเวอร์ชันนี้
error-version-absent-remedy = ดูในรายการเวอร์ชัน นิยามกลายเป็นเวอร์ชันเมื่อมีการลงนามครั้งแรก

## Templates of a definition

patterns-title = เริ่มจากเทมเพลต
patterns-says = เทมเพลตเป็นจุดเริ่มต้น: เกณฑ์ในเทมเพลตจะเป็นของทีม และแทนที่สิ่งที่อยู่ในฉบับร่างตอนนี้ กด “เลิกทำ” เพื่อนำกลับมา
patterns-open = เทมเพลต
patterns-empty = ยังไม่มีเกณฑ์ เริ่มจากวิธีคัดกรอง Lead ที่รู้จักกัน หรือเพิ่มเกณฑ์เองด้านล่าง
patterns-source = ที่มา: { $source }
pattern-bant = BANT
pattern-bant-says = งบประมาณ อำนาจตัดสินใจ ความต้องการ และกรอบเวลา: ได้สองในสี่ข้อเป็น MQL ครบสี่ข้อเป็น SQL
pattern-bant-source = แนวทางการขายของ IBM ตั้งแต่ทศวรรษ 1950
pattern-bant-budget = งบประมาณ
pattern-bant-authority = อำนาจตัดสินใจ
pattern-bant-need = ความต้องการ
pattern-bant-timeline = กรอบเวลา
pattern-champ = CHAMP
pattern-champ-says = เริ่มจากความท้าทาย ตามด้วยอำนาจตัดสินใจ เงิน และลำดับความสำคัญ: มีความท้าทายและผู้ตัดสินใจเป็น MQL ครบสี่ข้อเป็น SQL
pattern-champ-source = แนวทางของ InsightSquared ที่ต่อยอดจาก BANT ทศวรรษ 2010
pattern-champ-challenges = ความท้าทาย
pattern-champ-authority = อำนาจตัดสินใจ
pattern-champ-money = เงิน
pattern-champ-prioritization = ลำดับความสำคัญ
pattern-meddic = MEDDIC
pattern-meddic-says = สำหรับการขายที่ซับซ้อน: ทราบปัญหาเป็น MQL ได้สี่ข้อจากตัวชี้วัด ผู้อนุมัติงบ เกณฑ์การตัดสินใจ กระบวนการตัดสินใจ ปัญหา และผู้สนับสนุนภายใน เป็น SQL
pattern-meddic-source = Dick Dunkel และ Jack Napoli ที่ PTC ทศวรรษ 1990
pattern-meddic-metrics = ตัวชี้วัด
pattern-meddic-economic-buyer = ผู้อนุมัติงบ
pattern-meddic-decision-criteria = เกณฑ์การตัดสินใจ
pattern-meddic-decision-process = กระบวนการตัดสินใจ
pattern-meddic-pain = ปัญหาที่ระบุได้
pattern-meddic-champion = ผู้สนับสนุนภายใน
pattern-hubspot-lifecycle = วงจรชีวิตของ HubSpot
pattern-hubspot-lifecycle-says = ขั้นที่ HubSpot บันทึก ตั้งแต่ผู้รับข่าวสารถึงลูกค้า: ถึงแต่ละขั้นเมื่อบันทึกขั้นนั้นหรือขั้นถัดไป
pattern-hubspot-lifecycle-source = Lifecycle stage เริ่มต้นของ HubSpot
score-fit = ความเหมาะสม
score-engagement = การมีส่วนร่วม
pattern-mql-by-score = MQL ตามคะแนน
pattern-mql-by-score-says = คะแนนความเหมาะสมและคะแนนความสนใจที่ลดลงตามเวลา รวมกันเป็นเกรด เกรดที่ดีที่สุดเป็น MQL
pattern-mql-by-score-source = การให้คะแนน Lead ในระบบ Marketing Automation ที่แยกความเหมาะสมกับการมีส่วนร่วม
findings-choose-field = เลือกฟิลด์แทน { $field }
findings-choose = เลือกฟิลด์

## What was imported
import-changes = { $field }: เติมค่า { $filled } เปลี่ยน { $replaced } ลบค่า { $cleared }
import-moves = { $stage }: ใหม่ { $new } เข้ามา { $entered } ออกไป { $left }
imports-none = ยังไม่มีการนำเข้า
imports-no = ครั้งที่
imports-when = เมื่อ
imports-file = ไฟล์
imports-rows = แถว
imports-by = โดย
imports-state = สถานะ
imports-n = { $n }
imports-undone = ยกเลิกแล้ว
imports-counts = นับอยู่
imports-left-out = ไม่นับรวม
imports-was-undone = ยกเลิกการนำเข้าครั้งที่ { $no } แล้ว รายชื่อตอนนี้มี Lead { $n } ราย
imports-was-redone = นับการนำเข้าครั้งที่ { $no } อีกครั้ง รายชื่อตอนนี้มี Lead { $n } ราย
imports-absent = { $n } คนจากไฟล์ก่อนหน้าไม่อยู่ในการนำเข้าครั้งที่ { $no } ซึ่งมีข้อมูลทั้งหมดแล้ว
imports-absent-none = ไม่มีใครหายไปจากไฟล์ล่าสุดที่มีข้อมูลทั้งหมด


## Screens: imports, what they changed, and what was said of a lead

screen-imports = ประวัติการนำเข้า
imports-title = ประวัติการนำเข้า
imports-says = ทุกไฟล์ที่นำเข้า ใหม่สุดก่อน ยกเลิกและนำกลับมาใช้ได้ทุกรายการ
imports-empty = ยังไม่มีการนำเข้า
imports-empty-says = ทุกไฟล์ถูกเก็บไว้ที่นี่พร้อมสิ่งที่เปลี่ยน เพื่อให้ดูและยกเลิกได้
screen-tables = ตาราง
other-tables-says = สิ่งที่นำเข้านอกเหนือจาก Lead ตามที่เป็นอยู่ เปลี่ยนได้ด้วยการนำเข้า หรือยกเลิกการนำเข้า
other-tables-choose = ตารางใด
other-tables-empty = ยังไม่มีการนำเข้าสิ่งนี้
other-tables-empty-says =
    { $rows ->
        [companies] นำเข้าไฟล์ที่มีหนึ่งบริษัทต่อแถว ได้แก่ รหัส ชื่อ หรือโดเมน และสิ่งที่ทราบเกี่ยวกับบริษัท
        [deals] นำเข้าไฟล์ที่มีหนึ่งดีลต่อแถว ได้แก่ รหัส ขั้น มูลค่า วันที่ และที่อยู่อีเมลของผู้ติดต่อ
        [activities] นำเข้าไฟล์ที่มีหนึ่งกิจกรรมต่อแถว ได้แก่ ประเภท วันที่ และที่อยู่อีเมลของผู้ทำ
        [stage_history] นำเข้าไฟล์ที่มีการเปลี่ยนขั้นหนึ่งครั้งต่อแถว ได้แก่ รหัสระเบียนหรือที่อยู่อีเมล ขั้น และวันที่ CRM ส่งออกข้อมูลนี้เป็นประวัติของ Lead
        [costs] นำเข้าไฟล์ที่มีหนึ่งจำนวนเงินต่อแถว ได้แก่ แหล่งที่มาหรือแคมเปญ ช่วงเวลา (เดือนหรือวัน) และสกุลเงิน
        [counts] นำเข้าไฟล์ที่มีหนึ่งจำนวนนับต่อแถว ได้แก่ แหล่งที่มา ช่วงเวลา (เดือนหรือวัน) และสิ่งที่นับ เช่น การเข้าชมหรือผู้ติดตาม
       *[details] นำเข้าไฟล์ที่มีหนึ่งแถวสำหรับแต่ละสิ่งที่ตารางอื่นกล่าวถึง เช่น สินค้า และสิ่งที่ทราบเกี่ยวกับสิ่งนั้น
    }
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
import-names-nobody = ไม่มีสิ่งใดในแถวเหล่านี้ที่ระบุตัวบุคคล แต่ถือว่าเป็นบุคคล หากเป็นอย่างอื่น ให้เลิกทำการนำเข้าแล้วระบุตาราง เช่น --table details
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
journey-title = เส้นทางผ่านฟันเนล
journey-pass = รอบที่ { $n }
journey-no-entry = ยังไม่เข้าสู่ขั้นใด
journey-closed = จบด้วย { $by } เมื่อ { $date }
journey-since = ภายใน { $date }
known-by-history = บันทึกไว้ในประวัติขั้น
known-by-fact = วันที่ของข้อเท็จจริง
known-by-decision = วันที่ตัดสินใจ
known-by-dated-facts = ได้จากข้อเท็จจริงที่มีวันที่
known-by-import = เกิดจากการนำเข้าหรือการแก้ไข
known-by-known-since = เข้าเกณฑ์ตั้งแต่แรกที่รู้จัก อาจเร็วกว่านั้น
ending-lost = เสียไป
ending-recycled = ส่งกลับ
ending-disqualified = ตัดออก
entries-column-n = เข้าสู่ขั้น
entries-column-without-day = ไม่ทราบวันที่
entries-column-month = เดือน
entries-no-cohort = ไม่มีกลุ่มตามวันเข้าสำหรับ { $stages } เพราะไม่รู้วันที่เข้าของใครเลย ขั้นจะมีประวัติเมื่อการนำเข้าครั้งต่อไปเปลี่ยนว่าใครเข้าเกณฑ์ หรือเมื่อฟิลด์ ข้อเท็จจริงที่มีวันที่ หรือประวัติขั้นบอกวันที่
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = แก้ด้วยมือ, { $date }
lead-told-hand-by = แก้ด้วยมือ, { $by }, { $date }
lead-told-cleared = ลบออก
lead-told-undone = ยกเลิกแล้ว
as-of-known = ตามที่ทราบ ณ { $date }
funnel-known = ตามที่ทราบ ณ { $date }

## รายการซ้ำและการลบ

screen-duplicates = รายการซ้ำ
duplicates-look = ค้นหารายการซ้ำ
duplicates-looking = กำลังค้นหาผู้ที่อยู่ในรายชื่อซ้ำ
duplicates-looking-says = การค้นหาไม่เปลี่ยนแปลงสิ่งใด
duplicates-stopped = คุณหยุดการค้นหาแล้ว
duplicates-stopped-says = รายชื่อยังคงเหมือนเดิม
duplicates-none = ไม่มีใครอยู่ในรายชื่อซ้ำ
duplicates-none-says = เปรียบเทียบที่อยู่อีเมล หมายเลขโทรศัพท์ โปรไฟล์ ชื่อ และบริษัทแล้ว
duplicates-groups = กลุ่ม
duplicates-certain = แน่นอน ({ $n })
duplicates-likely = น่าจะใช่: ควรตรวจดู ({ $n })
duplicates-n-rows = { $n } แถว
duplicates-merge-certain = รวมทั้งหมด { $n } กลุ่มที่แน่นอน
duplicates-merge-certain-ask = { $n } กลุ่มจะกลายเป็นกลุ่มละหนึ่งคนตามที่เสนอ คลิกเดียวแยกกลับได้ทั้งหมด
duplicates-merge-go = รวม
duplicates-cancel = ยกเลิก
duplicates-merge = รวม
duplicates-apart = ไม่ใช่คนเดียวกัน
duplicates-later = ไว้ทีหลัง
duplicates-keys = J และ K เลื่อนระหว่างกลุ่ม Enter รวม N บอกว่าไม่ใช่คนเดียวกัน
duplicates-for = สนับสนุน
duplicates-against = คัดค้าน
duplicates-nothing-against = ไม่มีสิ่งใดคัดค้าน
duplicates-stays = คงอยู่
duplicates-stays-row = { $name } คงอยู่ (แถว { $row })
duplicates-field = ฟิลด์
duplicates-counts = { $field }: ใช้ { $value }
duplicates-earlier = ก่อนหน้า
duplicates-further = ถัดไป
duplicates-shown = { $first }–{ $last } จาก { $of }
duplicates-limits = สิ่งที่ไม่ได้เปรียบเทียบ
merges-title = รวมแล้ว
merges-people = { $n } คน
merges-gone = ไม่อยู่ในรายชื่อแล้ว
merges-part = แยกกลับ
merges-part-named = แยกกลับ: { $name }
merges-by = { $name }, { $at }
merges-none = ยังไม่มีใครถูกรวม
merges-who = ใคร
merges-certain-done = { $n } กลุ่มกลายเป็นกลุ่มละหนึ่งคน รายชื่อตอนนี้มี Lead { $leads } ราย
merges-undone = ยกเลิกการรวม { $n } ครั้งแล้ว รายชื่อตอนนี้มี Lead { $leads } ราย
erase-menu = ลบบุคคลนี้…
erase-title = ลบ { $name } หรือไม่
erase-values = ข้อมูลของบุคคลนี้จากทุกการนำเข้าจะหายไป
erase-around = กิจกรรมและชื่อในดีลจะหายไป
erase-runs = การประเมินก่อนหน้าจะถูกลืม เพราะนับบุคคลนี้ไว้
erase-final = การกระทำนี้ยกเลิกไม่ได้
erase-block = และไม่นำเข้าบุคคลนี้อีก
erase-keep = เก็บไว้
erase-go = ลบ
erased-people = ลบแล้ว { $n } คน
erased-blocked = จะไม่ถูกนำเข้าอีก
erased-traces = ยังเขียนไฟล์ใหม่ไม่ได้ในตอนนี้ จึงอาจมีร่องรอยเหลืออยู่ในไฟล์ ร่องรอยจะหายไปเมื่อเปิดพื้นที่ทำงานครั้งถัดไปและดิสก์มีที่ว่าง
blocks-title = รายการบล็อก
blocks-open = รายการบล็อก…
blocks-people =
    { $n ->
        [0] ไม่มีใครอยู่ในรายการบล็อก
       *[other] มี { $n } คนที่จะไม่ถูกนำเข้าอีก
    }
blocks-since = { $date }: { $n }
blocks-left-out = การนำเข้า { $no }, { $file }: ข้ามไป { $n } แถว
blocks-says = ผู้ที่ถูกลบถาวรจะถูกจดจำจากค่าแฮชของอีเมลและรหัสระเบียน ระบบไม่ได้เก็บตัวที่อยู่ไว้ จึงค้นได้เฉพาะที่อยู่ที่คุณพิมพ์
blocks-key = อีเมลหรือรหัสระเบียน
blocks-check = ค้นหา
blocks-is = อยู่ในรายการบล็อกตั้งแต่ { $date }
blocks-is-not = ไม่อยู่ในรายการบล็อก
blocks-lift = อนุญาตอีกครั้ง…
blocks-lift-sure = การนำเข้าครั้งถัดไปที่มีคนนี้จะนำเขากลับมา หากเขาเคยขอให้ลบข้อมูล อย่าอนุญาต
blocks-lift-go = อนุญาตอีกครั้ง
blocks-keep = บล็อกต่อไป
blocks-lifted = นำออกจากรายการบล็อกแล้ว การนำเข้าครั้งถัดไปอาจนำกลับมา
blocks-close = ปิด
mask-on = ซ่อนข้อมูลบุคคล
mask-off = แสดงข้อมูลบุคคล
mask-is-on = ชื่อ ที่อยู่ และบันทึกถูกซ่อนอยู่
mask-key = Ctrl+Shift+M
mask-fields = ซ่อนอะไรบ้าง…
mask-fields-title = ฟิลด์ที่บอกว่าใครเป็นใคร
mask-fields-says = ระบุจากชนิดและชื่อฟิลด์ ทำเครื่องหมายฟิลด์ที่โปรแกรมพลาดไป ฟิลด์เดียวกันนี้จะไม่อยู่ในการส่งออกแบบไม่ระบุตัวตน
mask-mend = แสดงข้อมูลบุคคลก่อนจึงจะแก้ไขค่าได้
anonymised = ไม่ระบุตัวตน: ไม่มีชื่อ ที่อยู่ และข้อความอิสระ
anonymised-says = แต่ละคนจะได้นามแฝงแทน ตัวเลขและวันที่ยังอยู่ จึงเป็นข้อมูลนามแฝง ผู้ที่รู้จักบุคคลนั้นดีอาจยังจำได้
anonymised-keep = ใช้นามแฝงเดิมทุกครั้ง: รวมไฟล์ส่งออกของเวิร์กสเปซนี้เข้าด้วยกันได้
anonymised-fresh = นามแฝงใหม่: ไม่มีใครรวมไฟล์นี้กับไฟล์อื่นได้
anonymised-pseudonyms = นามแฝง
anonymised-left-out = ไม่รวม: { $fields }
anonymised-small = { $field }: { $n } ค่ามีน้อยกว่า 5 คน (น้อยที่สุด: { $fewest })
anonymised-alone =
    { $n ->
        [0] เมื่อดูทุกค่าที่เก็บไว้รวมกัน ไม่มีใครโดดเด่นอยู่คนเดียว
       *[other] เมื่อดูทุกค่าที่เก็บไว้รวมกัน มี { $n } คนที่ไม่ซ้ำใครและอาจถูกจำได้
    }
backup-go = บันทึกสำเนา…
backup-done = บันทึกแล้ว: { $file }

## Lead lists

error-list-absent = ไม่มีลิสต์นี้ หรือไม่มีการเปลี่ยนแปลงลิสต์นี้
error-list-absent-remedy = ดูลิสต์ที่มีอยู่ อาจถูกเปลี่ยนชื่อ ลบ หรือยกเลิกไปแล้ว
error-list-exists = มีลิสต์ชื่อนี้อยู่แล้ว
error-list-exists-remedy = เลือกชื่ออื่น หรือเปลี่ยนชื่ออีกลิสต์ก่อน
error-list-name-unfit = ใช้เป็นชื่อลิสต์ไม่ได้
error-list-name-unfit-remedy = ตั้งชื่อในบรรทัดเดียว ไม่เกิน 120 ตัวอักษร
error-list-of-people = ลิสต์มีได้เฉพาะบุคคล
error-list-of-people-remedy = นำเข้าบริษัท ดีล และกิจกรรมโดยไม่เลือกลิสต์
error-list-of-past = การเปลี่ยนสมาชิกลิสต์ทำได้ตามข้อมูลของวันนี้
error-list-of-past-remedy = กลับมาที่วันนี้ แล้วจึงเพิ่ม Lead ลงลิสต์
error-import-of-others = แถวของการนำเข้านี้ไม่ใช่บุคคล
error-import-of-others-remedy = เลือกการนำเข้าบุคคล
funnel-on-list = ในลิสต์ “{ $list }”
funnel-among = นับ Lead ของใคร
funnel-among-all = ทุกคน
import-to-list = ลิสต์: { $name }
import-list = ลิสต์ Lead
import-list-none = ไม่ใช้ลิสต์
import-list-new = ลิสต์ใหม่
import-list-name = ชื่อลิสต์
import-list-means = ทุกคนในไฟล์นี้จะอยู่ในลิสต์ และเป็นไปตามการนำเข้า: ยกเลิกหรือนำกลับมาพร้อมกัน
import-snapshot-of-list = ไฟล์นี้คือทั้งลิสต์
import-snapshot-of-list-means = สมาชิกของลิสต์นี้ที่ไม่อยู่ในไฟล์จะถูกทำเครื่องหมายว่าไม่พบ แต่ยังเป็นสมาชิก ไม่กระทบคนอื่น
imports-undo-members = คนที่ยังอยู่แต่ออกจากลิสต์ “{ $list }”: { $n }
leads-list = ลิสต์
leads-on-no-list = ไม่อยู่ในลิสต์ใด
leads-lists-overlap = คนที่อยู่หลายลิสต์จะนับในทุกลิสต์
lists-put = ลงลิสต์…
lists-put-title = เพิ่ม Lead เหล่านี้ลงลิสต์ หรือนำออก
lists-put-says = สำหรับ { $n } Lead ที่แสดงอยู่
lists-put-on = เพิ่มลงลิสต์
lists-take-off = นำออกจากลิสต์
lists-close = ปิด
lists-nobody-changed = ไม่มีการเปลี่ยนแปลง เพราะเป็นเช่นนั้นอยู่แล้ว
lists-change-added = เพิ่มลง “{ $name }”: { $n } คน
lists-change-removed = นำออกจาก “{ $name }”: { $n } คน
lists-change-undo = หากต้องการยกเลิก: leadpact lists undo { $no }
lists-change-undone = ยกเลิกการเปลี่ยนแปลงที่ { $name } แล้ว
lists-change-redone = การเปลี่ยนแปลงที่ { $name } มีผลอีกครั้ง
lists-renamed = “{ $name }” เปลี่ยนชื่อเป็น “{ $new }” แล้ว
lists-deleted = ลบลิสต์ “{ $name }” แล้ว ผู้คนในลิสต์ยังอยู่
lists-restored = ลิสต์ “{ $name }” กลับมาแล้วพร้อมสมาชิก
lists-none = ยังไม่มีลิสต์
lists-name = ลิสต์
lists-members = คน
lists-absent = ไม่พบ
lists-on-none = ไม่อยู่ในลิสต์ใด: { $n }
lists-changes-none = ยังไม่มีการแก้ลิสต์ด้วยตนเอง
lists-what = รายการ
screen-lists = ลิสต์
lists-says = ทุกคนอยู่ในกลุ่มเดียวกัน ลิสต์คือการเลือกจากกลุ่มนั้น หนึ่งคนอยู่ได้หลายลิสต์
lists-empty-says = นำเข้าไฟล์ลงลิสต์ หรือกรอง Lead แล้วเพิ่มลงลิสต์
lists-imports = การนำเข้า
lists-made = สร้างเมื่อ
lists-rename = เปลี่ยนชื่อ
lists-rename-of = เปลี่ยนชื่อ: { $name }
lists-rename-save = บันทึกชื่อ
lists-delete = ลบ
lists-delete-of = ลบ: { $name }
lists-undo = ยกเลิก
lists-redo = นำกลับมาใช้
lists-undo-of = ยกเลิก: { $what }
lists-redo-of = นำกลับมาใช้: { $what }
lists-deleted-title = ลิสต์ที่ลบแล้ว
lists-restore = นำกลับมา
lists-restore-of = นำกลับมา: { $name }
lists-by-hand = แก้ด้วยตนเอง


## What an import and an undo did: whom each count counts

of-import-all = อยู่ในการนำเข้าครั้งที่ { $no } { $file }
of-import-new = ใหม่จากการนำเข้าครั้งที่ { $no } { $file }
of-import-updated = อัปเดตโดยการนำเข้าครั้งที่ { $no } { $file }
of-import-unchanged = ไม่เปลี่ยนจากการนำเข้าครั้งที่ { $no } { $file }
of-import-absent = ไม่พบในการนำเข้าครั้งที่ { $no } { $file }
of-import-came-new = ใหม่ในขั้น { $stage } จากการนำเข้าครั้งที่ { $no } { $file }
of-import-came = เข้าขั้น { $stage } จากการนำเข้าครั้งที่ { $no } { $file }
of-import-left = ออกจากขั้น { $stage } จากการนำเข้าครั้งที่ { $no } { $file }
balance-new = ใหม่ { $n }
balance-updated = อัปเดต { $n }
balance-unchanged = ไม่เปลี่ยน { $n }
imports-undo-move = { $stage }: ไม่อยู่แล้ว { $left } กลับมาอยู่ { $entered }
imports-undo-would = หากไม่มีการนำเข้านี้ แยกตามขั้น:
imports-undo-did = หลังยกเลิก แยกตามขั้น:
imports-undo-nobody-moves = ไม่มีใครย้ายระหว่างขั้น
imports-undone-people = ยกเลิกแล้ว คนที่หายไป: { $n } ค่าที่กลับเป็นเดิม: { $values }
imports-undone-rows = ยกเลิกแล้ว แถวที่หายไป: { $n } ค่าที่กลับเป็นเดิม: { $values }


## Before an import: by which keys its rows will be joined

keys-title = คีย์ที่ใช้เชื่อมแถว
keys-by = หาว่าเป็นของใครจาก “{ $field }” ก่อน
keys-unmatched = มี { $n } ค่าที่หาไม่พบ เช่น { $values }
keys-value = “{ $value }” ({ $n })
keys-remedy = เลือกคีย์อื่น หรือหลังนำเข้าแล้วให้อ่านค่านั้นเป็นค่าที่ตั้งใจ
keys-own = ฟิลด์ของไฟล์นี้
keys-other = ตรงกับ
keys-add = เพิ่มคีย์นี้
keys-kept = ใช้อยู่แล้ว

import-to-columns = ไปที่คอลัมน์
import-back-to-file = กลับไปที่ไฟล์
look-cut = ไฟล์ถูกแบ่งเป็นเซลล์อย่างไร
look-read = วิธีอ่านไฟล์
look-found-again = กลับไปใช้ค่าที่ตรวจพบ
look-table = ตารางในไฟล์
look-table-hidden = { $name } (ซ่อนอยู่)
look-headings = หัวคอลัมน์
look-headings-row = แถวที่ { $n }
look-headings-none = ไม่มี: คอลัมน์ใช้หมายเลข
look-more = เพิ่มเติม
look-quote-double = อัญประกาศคู่ "
look-quote-single = อัญประกาศเดี่ยว '
look-comment-none = ไม่มีเครื่องหมาย
look-goes = นำเข้าไปที่ไหน
look-above = บรรทัดเหนือตารางที่ไม่นำเข้า: { $n }
look-no-rows = ไม่มีข้อมูลเหลือให้แสดง เลือกแถวหัวคอลัมน์อื่นหรือเครื่องหมายคั่นเซลล์อื่น
look-counting = กำลังอ่านทั้งไฟล์…
encoding-unicode = ยูนิโคด ({ $name })
encoding-western = ยุโรปตะวันตก ({ $name })
encoding-central = ยุโรปกลาง ({ $name })
encoding-thai = ไทย ({ $name })
encoding-cyrillic = ซีริลลิก ({ $name })
encoding-greek = กรีก ({ $name })
encoding-turkish = ตุรกี ({ $name })
encoding-baltic = บอลติก ({ $name })
encoding-japanese = ญี่ปุ่น ({ $name })
encoding-chinese = จีน ({ $name })
encoding-korean = เกาหลี ({ $name })
look-more-columns = คอลัมน์อื่น ๆ: { $n }
delimiter-space = ช่องว่าง

format-dates = วันที่แบบ
format-dates-of = รูปแบบวันที่ใน { $column }
format-decimal = ตัวเลขแบบ
format-decimal-of = รูปแบบตัวเลขใน { $column }
format-currency-of = สกุลเงินของ { $column }
format-buddhist = ปีพุทธศักราช: 2567 คือ ค.ศ. 2024
format-currency-is = จำนวนที่ไม่ระบุสกุลเงินเป็น { $currency }
format-percent = เปอร์เซ็นต์: 12 % คือ 12
format-missing = ไม่มีค่า:
format-missing-word = “{ $text }” ({ $n })
format-missing-of = ใน { $column } “{ $text }” ({ $n } ครั้ง) หมายถึงไม่มีค่า
format-choose = โปรดระบุ
format-ask-dates = ใน { $samples } อะไรมาก่อน? คอลัมน์นี้เป็นข้อความจนกว่าจะระบุ
format-ask-decimal = เครื่องหมายใน { $samples } คั่นทศนิยมหรือหลักพัน? คอลัมน์นี้เป็นข้อความจนกว่าจะระบุ
format-ask-currency = “{ $sign }” ใน { $samples } เป็นสกุลเงินใด? คอลัมน์นี้เป็นข้อความจนกว่าจะระบุ
## ไฟล์คืออะไร และทำอะไรกับแถวของไฟล์

file-is-export = นี่คือ{ $export }: { $what }
file-is-table = นี่คือตาราง: { $what }
file-rows =
    { $rows ->
        [people] { $n } คน
        [companies] { $n } บริษัท
        [deals] { $n } ดีล
        [activities] { $n } กิจกรรม
        [stage_history] ประวัติขั้น { $n } รายการ
        [costs] ค่าใช้จ่าย { $n } รายการ
        [counts] ยอดนับ { $n } รายการ
       *[other] { $n } แถว
    }
export-of-hubspot-contacts = ไฟล์ส่งออกผู้ติดต่อจาก HubSpot
export-of-hubspot-companies = ไฟล์ส่งออกบริษัทจาก HubSpot
export-of-hubspot-deals = ไฟล์ส่งออกดีลจาก HubSpot
export-of-hubspot-activities = ไฟล์ส่งออกกิจกรรมจาก HubSpot
export-of-salesforce-leads = ไฟล์ส่งออกลีดจาก Salesforce
export-of-salesforce-contacts = ไฟล์ส่งออกผู้ติดต่อจาก Salesforce
export-of-salesforce-accounts = ไฟล์ส่งออกบัญชีลูกค้าจาก Salesforce
export-of-salesforce-opportunities = ไฟล์ส่งออกโอกาสการขายจาก Salesforce
export-of-pipedrive-people = ไฟล์ส่งออกบุคคลจาก Pipedrive
export-of-pipedrive-deals = ไฟล์ส่งออกดีลจาก Pipedrive
export-of-pipedrive-organizations = ไฟล์ส่งออกองค์กรจาก Pipedrive
export-of-apollo-people = ไฟล์ส่งออกบุคคลจาก Apollo
export-of-zoominfo-people = ไฟล์ส่งออกบุคคลจาก ZoomInfo
export-of-linkedin-leads = ไฟล์ส่งออกแบบฟอร์มลีดจาก LinkedIn
export-of-meta-leads = ไฟล์ส่งออกแบบฟอร์มลีดจาก Meta
caution-converted-missing = ไม่มีลีดใดในไฟล์นี้ที่แปลงแล้ว ไฟล์ส่งออกของ Salesforce มักไม่รวมลีดที่แปลงแล้ว ทำให้อัตราจากลีดไปเป็นโอกาสการขายผิดทั้งหมด ควรส่งออกลีดเหล่านั้นด้วย
caution-targets = คนเหล่านี้เป็นเป้าหมาย ข้อมูลถูกซื้อมา และเจ้าตัวไม่เคยแสดงความสนใจ
mapped-same-meaning = “{ $column }” ไปอยู่ที่ “{ $field }” ซึ่งมีความหมายเดียวกัน
import-tests =
    ไม่นำเข้าแถวทดสอบของแบบฟอร์มลีด { $n } แถว
import-tests-keep = เก็บลีดทดสอบของแบบฟอร์มไว้
import-tidied-address =
    { $column }: { $n } เซลล์มีมากกว่าที่อยู่อีเมล ({ $samples }) ข้อความคงเดิม และค้นหาบุคคลจากที่อยู่ในเซลล์
import-tidied-phone =
    { $column }: อ่านหมายเลข { $n } หมายเลขโดยตัด “p:” ข้างหน้าออก ({ $samples })
import-derived-title = { $field } ได้มาจาก “{ $from }”: ทราบ { $n } แถว อีก { $several } ตำแหน่งเข้าได้หลายกลุ่มและ { $none } ตำแหน่งไม่เข้ากลุ่มใด จึงถือว่าไม่มีค่า
import-derived-phone = { $field } จาก “{ $from }”: เขียนแบบที่โทรได้จากทุกที่ { $n } แถว หมายเลขที่ไม่บอกว่าเป็นของประเทศใด: { $none } แถว ซึ่งยังคงไม่มีค่า “{ $from }” คงไว้ตามที่เขียน
import-derived-kind = { $field }: ทำเครื่องหมาย “{ $from }” { $n } แถว
problem-test-lead = แถวนี้เป็นการทดสอบแบบฟอร์มลีด จึงไม่นำเข้า เก็บแถวแบบนี้ไว้หากตั้งใจทดลองแบบฟอร์ม
problem-phone-damaged = สเปรดชีตย่อหมายเลขนี้ ทำให้ตัวเลขท้ายหายไป ส่งออกไฟล์อีกครั้งโดยให้คอลัมน์นี้เป็นข้อความ
unread-phone-damaged =
    { $column }: { $n } หมายเลขถูกสเปรดชีตย่อจนตัวเลขหายไป ({ $samples })
value-no-country = { $rows } · { $field }: { $n } แถวเขียนว่า “{ $value }” ซึ่งไม่ใช่ประเทศที่รู้จัก
value-group = { $rows } { $field }: { $values } เขียนต่างกันแต่น่าจะเป็นค่าเดียวกัน อาจหมายถึง “{ $to }” ทั้งหมด
value-groups-title = มี { $n } ฟิลด์ที่ค่าสะกดต่างกันแต่น่าจะเป็นค่าเดียวกัน
value-groups-means = เลือกการสะกดที่จะใช้อ่านทุกค่า ไม่มีไฟล์ใดเปลี่ยนแปลง และยกเลิกได้ทีละรายการ
value-groups-say =
    { $n ->
        [1] อ่านตามที่เลือก
       *[other] อ่านทั้ง { $n } กลุ่มตามที่เลือก
    }
value-group-say = อ่านทุกค่าเป็น “{ $to }”
value-group-of = { $rows } { $field }
value-groups-more = ยังมีอีก { $n } กลุ่ม
mapping-columns-absent = การจับคู่ระบุคอลัมน์ที่ไฟล์นี้ไม่มี: { $columns }
mapping-columns-further = การจับคู่ไม่ได้ระบุคอลัมน์เหล่านี้ จึงอ่านตามที่เสนอ: { $columns }
mapping-written = เขียนการจับคู่ { $n } คอลัมน์ไปที่ { $file } แล้ว
mapping-columns-more = และอีก { $n }
mapping-from-file = ใช้การจับคู่จากไฟล์
mapping-to-file = เขียนการจับคู่ลงไฟล์
mapping-used = อ่านคอลัมน์ตามการจับคู่ “{ $name }”
error-mapping-unreadable = ไฟล์นี้ไม่ใช่การจับคู่ หรือเสียหาย
error-mapping-unreadable-remedy = เลือกไฟล์ที่โปรแกรมนี้เขียนเป็นการจับคู่ ทั้งจากหน้าต่างหรือด้วย “mapping export” ถ้าเขียนด้วยรุ่นที่ใหม่กว่า ให้อัปเดตโปรแกรมนี้ ไม่มีอะไรเปลี่ยนแปลง

meaning-email = อีเมล
meaning-other_email = อีเมลอื่น
meaning-first_name = ชื่อ
meaning-last_name = นามสกุล
meaning-full_name = ชื่อ-นามสกุล
meaning-company = บริษัท
meaning-company_ids = รหัสบริษัท
meaning-company_domain = โดเมนของบริษัท
meaning-website = เว็บไซต์
meaning-job_title = ตำแหน่งงาน
meaning-seniority = ระดับตำแหน่ง
meaning-function = สายงาน
meaning-job_start_date = ดำรงตำแหน่งตั้งแต่
meaning-phone = โทรศัพท์
meaning-mobile = โทรศัพท์มือถือ
meaning-country = ประเทศ
meaning-state = จังหวัดหรือภูมิภาค
meaning-city = เมือง
meaning-street = ที่อยู่
meaning-postal_code = รหัสไปรษณีย์
meaning-industry = อุตสาหกรรม
meaning-employees = จำนวนพนักงาน
meaning-revenue = รายได้
meaning-lead_source = แหล่งที่มาของลีด
meaning-campaign = แคมเปญ
meaning-form = แบบฟอร์ม
meaning-lead_status = สถานะลีด
meaning-lifecycle_stage = ขั้นใน CRM
meaning-owner = ผู้รับผิดชอบ
meaning-create_date = วันที่สร้าง
meaning-last_activity_date = กิจกรรมล่าสุด
meaning-record_id = รหัสระเบียน
meaning-linkedin_url = โปรไฟล์ LinkedIn
meaning-opt_out = ไม่รับอีเมล
meaning-do_not_call = ห้ามโทร
meaning-consent = ความยินยอม
meaning-is_test = รายการทดสอบ
meaning-is_converted = แปลงแล้ว
meaning-converted_date = วันที่แปลง
meaning-deal_name = ชื่อดีล
meaning-deal_stage = ขั้นของดีล
meaning-amount = จำนวนเงิน
meaning-close_date = วันที่ปิด
meaning-loss_reason = เหตุผลที่เสียดีล
meaning-activity_type = ประเภทกิจกรรม
meaning-activity_date = วันที่ทำกิจกรรม
meant-sure = เข้าใจว่าเป็น { $meaning }
meant-likely = น่าจะเป็น { $meaning }
meant-by-content = ดูจากค่าแล้วเป็น { $meaning }
mapping-derive-seniority = ระดับตำแหน่ง จากตำแหน่งงาน
mapping-derive-function = สายงาน จากตำแหน่งงาน
mapping-derive-phone = โทรศัพท์แบบที่โทรได้จากทุกที่ ข้างหมายเลขที่เขียนไว้
mapping-derive-lead_kind = ประเภทลีด: ซื้อมา หรือแสดงความสนใจเอง
mapping-derives = สร้างฟิลด์เพิ่ม

sheets-size = แถว: { $rows } คอลัมน์: { $columns }
sheets-empty = ว่าง
sheets-hidden = ซ่อนอยู่
sheets-proposed = จะอ่านชีตนี้ถ้าไม่ระบุชื่ออื่น
file-kind-text = ข้อความ
file-kind-xlsx = สมุดงาน Excel (XLSX)
file-kind-xlsb = สมุดงาน Excel (XLSB)
file-kind-xls = สมุดงาน Excel ถึงรุ่น 2003 (XLS)
file-kind-ods = สมุดงาน OpenDocument (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind } บีบอัดด้วย gzip
file-packed-zip = { $kind } ในไฟล์ ZIP
cli-error-table-absent-remedy = ระบุชื่อใดชื่อหนึ่งเหล่านี้ด้วย --sheet
mapping-asks = รอให้คุณระบุ: { $n }
mapping-find = ค้นหาคอลัมน์
mapping-only-waiting = เฉพาะที่รอให้ระบุ ({ $n })
mapping-none-found = ไม่มีคอลัมน์เช่นนี้

# Blind calibration: leads that each side judges alone
screen-calibration = การเทียบมุมมองแบบไม่เปิดชื่อ
calibration-page-says = ทั้งสองฝ่ายตัดสินลีดชุดเดียวกันโดยลำพัง แล้วจึงเห็นว่าเข้าใจต่างกันตรงไหน
calibration-empty = ยังไม่มีลีดให้ตัดสิน
calibration-empty-says = นำเข้ารายชื่อลีดก่อน ระหว่างนี้ใช้เรื่องตัวอย่างได้: คนสมมติสองพันคนในพื้นที่ทำงานของตัวเอง
calibration-empty-import = นำเข้ารายชื่อ
calibration-empty-sample = ตัดสินลีดจากเรื่องตัวอย่าง
calibration-question = ลีดนี้ดีพอสำหรับ { $stage } หรือไม่
calibration-question-none = ลีดนี้ดีหรือไม่
calibration-says = ระบบสุ่มลีดจริงจากรายชื่อ ทั้งที่อยู่ใกล้เส้นแบ่งของนิยาม ที่ยังไม่รู้ ที่เข้าเกณฑ์ชัด และที่ไม่เข้าเกณฑ์ชัด ทุกคนตัดสินตามลำพัง ไม่เห็นชื่อและไม่รู้ว่าลงเอยอย่างไร
calibration-left-behind = มีคำตอบที่ยังไม่ได้เปิดเผย หากสุ่มใหม่ คำตอบเหล่านั้นจะถูกทิ้งไว้
calibration-cards = จำนวนลีด
calibration-cards-fit = จำนวนเต็มตั้งแต่ 1 ถึง { $n }
calibration-draw = สุ่มลีด
calibration-draw-not = กลับ
calibration-draw-anew = สุ่มชุดใหม่
calibration-far = แต่ละคนไปถึงไหนแล้ว
calibration-reveal = เปิดเผยคำตอบ
calibration-reveal-needs = ต้องมีผู้ตัดสินอย่างน้อยฝ่ายละหนึ่งคน
calibration-about-draw = ลีดเหล่านี้สุ่มมาอย่างไร
calibration-who = ใครจะตัดสินตอนนี้
calibration-who-says = จำนวนลีด: { $n } คนอื่นโปรดอย่ามอง จนกว่าจะเปิดเผยทั้งหมด จะไม่มีใครเห็นคำตอบของคุณ
calibration-side = ในนามฝ่ายใด
calibration-judge-begin = เริ่มตัดสิน
calibration-side-silent = ยังไม่มีใคร
calibration-n-of = { $n } จาก { $of }
calibration-reveal-title = เปิดเผยคำตอบหรือไม่
calibration-reveal-says = ทุกคนจะเห็นว่าใครตอบอะไรและลีดคือใคร หลังจากนั้นแก้คำตอบไม่ได้อีก
calibration-unfinished = ยังตัดสินไม่ครบ: { $names }
calibration-reveal-not = ยังก่อน
judgement-good = ดี
judgement-not = ไม่ดี
judgement-cannot-tell = บอกไม่ได้
calibration-all-gone = ลีดชุดนี้ไม่อยู่ในรายชื่อแล้ว ให้สุ่มชุดใหม่
calibration-next-person = คนถัดไป
calibration-card-of = ลีดที่ { $n } จาก { $of }
calibration-judges-for = { $name } ตัดสินในนาม { $side }
calibration-done = ตัดสินครบแล้ว: คนถัดไป
calibration-pause = ทำต่อภายหลัง
calibration-is-it-good = ลีดนี้ดีหรือไม่
calibration-place = ลีดที่ { $n } ยังไม่ได้ตัดสิน
calibration-place-judged = ลีดที่ { $n } ตัดสินแล้ว
calibration-facts = สิ่งที่รู้เกี่ยวกับลีด
calibration-unknown = ไม่ทราบ
calibration-hidden = ซ่อนไว้ในทุกการ์ด: { $fields }
calibration-hidden-identity = เป็นใคร ({ $n })
calibration-hidden-owner = ใครดูแล ({ $n })
calibration-hidden-stage = อยู่ขั้นไหน ({ $n })
calibration-hidden-outcome = ลงเอยอย่างไร ({ $n })
calibration-splits = สิ่งที่แยกลีดที่ทำให้ความเห็นต่างกัน
calibration-splits-none = ไม่มีฟิลด์ใดบนการ์ดที่แยกได้ ให้คุยกันถึงลีดแต่ละรายแทน
calibration-discuss = หารือเป็นเกณฑ์
calibration-by-chance = หากเป็นเพียงความบังเอิญ จะพบสิ่งที่ชัดเท่านี้ใน { $share } ของการสุ่ม ยิ่งน้อยยิ่งมีความหมาย
calibration-answers = คำตอบ
calibration-dividing = ที่เห็นต่าง ({ $n })
calibration-all = ทั้งหมด ({ $n })
calibration-column-card = การ์ด
calibration-column-draft = นิยาม
calibration-column-lead = ลีด
calibration-dividing-none = ไม่มีลีดใดที่เห็นต่างกัน
calibration-lead-gone = ไม่อยู่ในรายชื่อแล้ว
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = สุ่มลีดได้: { $n } ตามข้อมูลที่รู้ ณ { $date } ด้วยเลขสุ่ม { $seed }: { $kinds }
calibration-drawn-near-no = { $n } ที่ไม่ผ่านเพราะเกณฑ์เดียว
calibration-drawn-near-yes = { $n } ที่ผ่านเพราะเกณฑ์เดียว
calibration-drawn-unknown = { $n } ที่ยังตัดสินไม่ได้
calibration-drawn-yes = { $n } ที่ผ่านชัดเจน
calibration-drawn-no = { $n } ที่ไม่ผ่านชัดเจน
calibration-drawn-any = { $n } แบบสุ่ม
calibration-no-definition = ตอนสุ่มยังไม่มีนิยามที่ตัดสินได้ จึงเป็นลีดใดก็ได้ เขียนนิยามก่อนแล้วสุ่มใหม่ จะได้ลีดที่อยู่ใกล้เส้นแบ่งด้วย
calibration-older = ลีดชุดนี้สุ่มตามนิยามอื่นที่ไม่ใช่นิยามปัจจุบัน การเทียบใช้นิยามปัจจุบัน ให้สุ่มใหม่หากต้องการตัดสินเส้นแบ่งของนิยามนี้
calibration-few = จำนวนน้อย: { $n } สิ่งที่เห็นเป็นเพียงจุดเริ่มต้น ไม่ใช่ข้อพิสูจน์
calibration-changed = รายชื่อเปลี่ยนไปหลังการสุ่ม (การนำเข้าหรือการยกเลิกนำเข้า: { $n }) การ์ดยังอยู่และแสดงสิ่งที่รู้เกี่ยวกับวันนั้นในตอนนี้
calibration-gone = ไม่อยู่ในรายชื่อแล้ว: { $n } (การ์ด { $cards }) คำตอบยังนับอยู่ ให้นำการนำเข้ากลับมาเพื่อดูข้อเท็จจริง
calibration-merged = ถูกรวมกับคนอื่นภายหลัง: { $n } (การ์ด { $cards }) แสดงข้อเท็จจริงของคนที่รวมแล้ว
calibration-agreed-none = ไม่มีลีดใดที่ทั้งสองฝ่ายตัดสิน จึงเทียบกันไม่ได้ ให้สุ่มใหม่แล้วให้ทั้งสองฝ่ายตัดสินชุดเดียวกัน
calibration-agreed = เห็นตรงกัน { $n } จาก { $of }
calibration-neither = ในจำนวนนี้ ทั้งสองฝ่ายบอกไม่ได้: { $n }
calibration-left-out = ไม่ได้ตัดสินโดยทั้งสองฝ่าย จึงไม่นับ: { $n }
calibration-tied = { $side }: คนในฝ่ายเดียวกันเห็นต่างเท่ากัน นับเป็นบอกไม่ได้: { $n }
calibration-in-both = ตัดสินในนามทั้งสองฝ่าย: { $names } ความเห็นตรงกันส่วนหนึ่งจึงเป็นของตนเอง
calibration-draft-both-good = ทั้งสองฝ่ายว่าดี แต่นิยามว่าไม่ใช่ { $stage }: { $n } (การ์ด { $cards })
calibration-draft-both-not = ทั้งสองฝ่ายว่าไม่ดี แต่นิยามว่าเป็น { $stage }: { $n } (การ์ด { $cards })
calibration-draft-both-sure = ทั้งสองฝ่ายแน่ใจและเห็นตรงกัน แต่นิยามบอกไม่ได้ว่าเป็น { $stage } หรือไม่: { $n } (การ์ด { $cards })
calibration-like-draft = { $side } กับนิยามเห็นตรงกัน { $n } จาก { $of }
calibration-one-lead = ลีดรายเดียวบอกอะไรเกี่ยวกับรายอื่นไม่ได้ ให้สุ่มเพิ่มแล้วให้ทั้งสองฝ่ายตัดสิน
calibration-kappa-none = ทั้งสองฝ่ายตอบเหมือนกันทุกลีด จึงอาจเป็นเพียงความบังเอิญ ให้สุ่มลีดที่หลากหลายกว่านี้
calibration-kappa = ความเห็นตรงกันที่เกินความบังเอิญ (kappa ของ Cohen): { $value } ที่ 95% อยู่ระหว่าง { $low } ถึง { $high } โดย 0 คือบังเอิญ 1 คือตรงกันสมบูรณ์
calibration-kappa-wide = ช่วงนี้กว้างเกินกว่าจะสรุป เพราะลีดมีน้อย ({ $n })
calibration-kappa-poor = ถือว่าเห็นตรงกันแย่
calibration-kappa-slight = ถือว่าเห็นตรงกันเล็กน้อย
calibration-kappa-fair = ถือว่าเห็นตรงกันพอใช้
calibration-kappa-moderate = ถือว่าเห็นตรงกันปานกลาง
calibration-kappa-substantial = ถือว่าเห็นตรงกันมาก
calibration-kappa-almost-perfect = ถือว่าเห็นตรงกันเกือบสมบูรณ์
calibration-split-met = เมื่อเป็นจริง เห็นต่าง { $n } จาก { $of }
calibration-split-not-met = นอกนั้น { $n } จาก { $of }
calibration-split-missing = ไม่ทราบ: { $n }
calibration-kept = บันทึกแล้ว ตัดสินไปแล้ว { $n } จาก { $of }
calibration-nobody-yet = ยังไม่มีใครตัดสิน
calibration-judge = { $name } ({ $side }): ตัดสิน { $n } จาก { $of }
calibration-is-open = เปิดเผยคำตอบแล้ว
error-calibration-absent = ยังไม่ได้สุ่มลีดมาตัดสิน
error-calibration-absent-remedy = ให้สุ่มก่อน
error-calibration-nobody = รายชื่อไม่มีลีดให้สุ่ม
error-calibration-nobody-remedy = นำเข้ารายชื่อลีด หรือฝึกกับเรื่องตัวอย่าง
error-calibration-unopened = ยังไม่ได้เปิดเผยคำตอบ
error-calibration-unopened-remedy = เปิดเผยก่อน หรือระบุว่าให้ทิ้งคำตอบไว้ (--anew)
error-calibration-open = เปิดเผยคำตอบแล้ว จึงแก้ไขไม่ได้
error-calibration-open-remedy = สุ่มชุดใหม่เพื่อตัดสินอีกครั้ง
error-calibration-unjudged = ยังไม่มีใครตัดสินลีด
error-calibration-unjudged-remedy = ให้แต่ละฝ่ายตัดสินอย่างน้อยหนึ่งคน แล้วจึงเปิดเผยคำตอบ
error-calibration-one-side = มีเพียงฝ่ายเดียวที่ตัดสินลีด
error-calibration-one-side-remedy = ให้อีกฝ่ายตัดสินก่อน แล้วจึงเปิดเผยคำตอบ คนเดียวตัดสินให้ทั้งสองฝ่ายได้
error-card-absent = ไม่มีการ์ดนี้
error-card-absent-remedy = ดูชุดที่สุ่มไว้ การ์ดจะหายไปเมื่อบุคคลนั้นถูกลบ
error-card-gone = ลีดของการ์ดนี้ไม่อยู่ในรายชื่อแล้ว
error-card-gone-remedy = นำการนำเข้านั้นกลับมา หรือไปการ์ดถัดไป

## สิ่งที่สองฝ่ายสัญญากัน
term-marketing = ฝ่ายการตลาดสัญญา
term-marketing-says = สิ่งที่ฝ่ายการตลาดส่งมอบ:
term-sales = ฝ่ายขายสัญญา
term-sales-says = สิ่งที่ฝ่ายขายทำกับ Lead เหล่านั้น:
term-calendar = เวลาทำงาน
term-calendar-says = นับเวลาทำงานตามชั่วโมงเหล่านี้:
term-rejection = เหตุผลที่ปฏิเสธ Lead
term-rejection-says = ผู้ที่ปฏิเสธ Lead ให้เหตุผลข้อใดข้อหนึ่งต่อไปนี้:
term-loss = เหตุผลที่เสียดีล
term-loss-says = ผู้ที่ปิดดีลว่าแพ้ให้เหตุผลข้อใดข้อหนึ่งต่อไปนี้:
term-recycling = Lead ที่กลับมาใหม่
term-recycling-says = Lead ที่ถูกปฏิเสธแบบใดจะได้รับการดูแลต่อ และนานเท่าใด:
term-course = ข้อตกลงนี้ใช้นานเท่าใด
term-course-says = ตั้งแต่เมื่อใด ถึงเมื่อใด และใครลงนาม:
term-volume-month = Lead ในขั้น “{ $stage }” อย่างน้อย { $n } รายต่อเดือน
term-volume-quarter = Lead ในขั้น “{ $stage }” อย่างน้อย { $n } รายต่อไตรมาส
term-volume-year = Lead ในขั้น “{ $stage }” อย่างน้อย { $n } รายต่อปี
term-volume-unsaid = Lead ในขั้น “{ $stage }”: ยังไม่ได้ระบุจำนวน
term-worked-back = คำนวณย้อนจากเป้าหมาย ปัดขึ้นทุกขั้น:
term-step-deals = ดีลที่ชนะ: { $revenue } ÷ { $average } = { $n }
term-step-back = “{ $from }”: { $next } ÷ { $rate } ที่ไปถึง “{ $to }” = { $n }
term-step-month = ต่อเดือน: { $sum }
term-step-quarter = ต่อไตรมาส: { $sum }
term-step-year = ต่อปี: { $sum }
term-follow-up = ติดต่อครั้งแรกภายใน { $hours } ชั่วโมงทำงาน หลัง Lead ถึงขั้น “{ $stage }”
term-attempts = ติดต่อ { $n } ครั้งภายใน { $days } วันทำงานหลังจากนั้น ก่อนจะถือว่าติดต่อ Lead ไม่ได้
term-acceptance = รับหรือปฏิเสธ Lead แต่ละรายภายใน { $hours } ชั่วโมงทำงาน
term-silence = การเงียบถือว่าผิดสัญญา และไม่ถือว่ารับ Lead แล้ว
weekday-monday = วันจันทร์
weekday-tuesday = วันอังคาร
weekday-wednesday = วันพุธ
weekday-thursday = วันพฤหัสบดี
weekday-friday = วันศุกร์
weekday-saturday = วันเสาร์
weekday-sunday = วันอาทิตย์
term-day-off = หยุดงาน
reason-not_reached = ติดต่อไม่ได้หลังพยายามครบตามที่ตกลง
reason-wrong_data = ข้อมูลติดต่อไม่ถูกต้อง
reason-no_need = ไม่มีความต้องการ
reason-no_budget = ไม่มีงบประมาณ
reason-no_fit = ไม่ตรงกลุ่มเป้าหมาย
reason-competitor = เลือกคู่แข่ง
reason-timing = ยังไม่ถึงเวลา
reason-price = ราคา
reason-no_decision = ไม่มีการตัดสินใจ
reason-satisfied = พอใจกับสิ่งที่ใช้อยู่
term-reason-criterion = { $reason }: ต้องระบุเกณฑ์ที่ไม่ผ่าน
term-recycled = { $reason }: เข้ารอบที่สองหลังดูแลต่อ { $days } วัน
term-effective = มีผลตั้งแต่วันที่ { $date }
term-review = ทบทวนใหม่วันที่ { $date }
term-must-sign = ลงนามฝ่ายละหนึ่งคน และต้องมี { $names } ลงนามด้วย
term-change = เปลี่ยนแปลง: { $what }
term-change-order = ลำดับของเหตุผลเปลี่ยนไป
term-finding-disagreed = { $part }: มีสองคนระบุไว้ต่างกัน เลือกอย่างใดอย่างหนึ่งก่อนลงนาม
term-finding-unread = { $part }: Leadpact รุ่นใหม่กว่าเขียนข้อมูลไว้ที่นี่ เปิดพื้นที่ทำงานด้วยรุ่นนั้น
term-finding-stage-absent = { $part }: นิยามไม่มีขั้น “{ $stage }” เลือกขั้นที่มีอยู่ หรือเพิ่มขั้นนี้
term-finding-volume-unsaid = ยังไม่ได้ระบุจำนวน Lead ที่ฝ่ายการตลาดสัญญา พิมพ์จำนวน หรือเป้าหมายเพื่อคำนวณย้อนกลับ
term-finding-below-goal = สัญญาไว้ { $promised } ราย แต่เป้าหมายต้องใช้ { $needed } ราย เพิ่มจำนวน หรือลดเป้าหมาย
term-finding-nothing = { $part }: สัญญาเป็นศูนย์ พิมพ์จำนวนที่มากกว่า 0
term-finding-marketing-silent = ฝ่ายการตลาดยังไม่ได้สัญญาอะไร ระบุว่าจะส่งมอบ Lead กี่ราย
term-finding-sales-silent = ฝ่ายขายยังไม่ได้สัญญาอะไร ระบุว่าจะติดตามเร็วเพียงใด
term-finding-calendar-unsaid = สัญญาเป็นชั่วโมงไว้ แต่ยังไม่ได้ระบุว่าทำงานเมื่อใด กรอกเวลาทำงาน
term-finding-no-working-day = ไม่มีวันใดมีเวลาทำงาน สัญญาจึงไม่มีวันครบกำหนด กรอกเวลาทำงาน
term-finding-attempts-half = จำนวนครั้งกับจำนวนวันต้องมาคู่กัน กรอกทั้งสองอย่าง
term-finding-reasons-many = { $part }: { $n } ข้อมากเกินกว่าจะเลือกได้อย่างถี่ถ้วน เหลือไว้ไม่เกินแปดข้อ
term-finding-reason-twice = มีเหตุผล “{ $reason }” ซ้ำสองข้อ ลบออกหนึ่งข้อ
term-finding-reason-unnamed = { $part }: มีเหตุผลที่ไม่มีชื่อ ตั้งชื่อ หรือลบออก
term-finding-no-criterion = ไม่มีเหตุผลปฏิเสธข้อใดระบุเกณฑ์ จึงไม่มีใครรู้ว่าเกณฑ์ใดผิด ให้ข้อ “ไม่ตรงกลุ่มเป้าหมาย” ระบุเกณฑ์
term-finding-recycled-absent = Lead ที่ถูกปฏิเสธด้วย “{ $reason }” จะกลับมาใหม่ แต่ไม่มีเหตุผลนี้ เพิ่มเหตุผล หรือลบกฎนี้
term-finding-nurtures-nothing = Lead ที่ถูกปฏิเสธด้วย “{ $reason }” จะกลับมาทันที กรอกจำนวนวันที่จะดูแลต่อ
term-finding-review-unsaid = ยังไม่ได้กำหนดวันทบทวนข้อตกลง เลือกวันภายในหกเดือน
term-finding-review-past = เลยกำหนดทบทวนข้อตกลงเมื่อ { $date } แล้ว ทบทวนตอนนี้ และเลือกวันถัดไป
term-finding-review-first = วันทบทวนมาก่อนวันที่ข้อตกลงมีผล เลือกวันที่ช้ากว่านี้
term-finding-signatory-absent = { $name } ต้องลงนาม แต่ไม่ได้อยู่ในรายชื่อผู้ลงนาม เพิ่มชื่อ หรือให้คนอื่นลงนาม
term-finding-revenue = เป้าหมายต้องมีรายได้มากกว่า 0 พิมพ์จำนวน
term-finding-average-deal = เป้าหมายต้องมีมูลค่าเฉลี่ยต่อดีลมากกว่า 0 พิมพ์จำนวน
term-finding-rate-absent = ยังไม่ได้ระบุว่า “{ $from }” ไปถึง “{ $to }” เท่าใด พิมพ์เป็นร้อยละ
term-finding-rate-none = ถ้าไม่มีใครจาก “{ $from }” ไปถึง “{ $to }” Lead กี่รายก็ไม่พอ พิมพ์ร้อยละที่มากกว่า 0
term-finding-rate-above-all = จาก “{ $from }” ไปถึง “{ $to }” มากกว่าทั้งหมดไม่ได้ พิมพ์ไม่เกินร้อยละ 100
term-finding-path-broken = อัตราการเปลี่ยนขั้นไม่ต่อจาก “{ $stage }” เพิ่มขั้นที่ขาดไป
term-finding-too-many = เป้าหมายต้องใช้ Lead มากกว่าจำนวนคนที่มี ตรวจสอบตัวเลขอีกครั้ง

# Whether what was signed is still as it was signed

verify-whole = “{ $title }” ยังเหมือนเมื่อลงนาม
verify-differs = “{ $title }” ไม่เหมือนเมื่อลงนามแล้ว
verify-text = ข้อความเปลี่ยนไป: ลายนิ้วมือตอนนี้คือ { $is }
verify-rules = กฎเปลี่ยนไป: ลายนิ้วมือตอนนี้คือ { $is }
verify-unreadable = อ่านข้อความนี้เป็นข้อตกลงไม่ได้: { $why }
verify-seal = สิ่งที่อยู่ข้างข้อความเปลี่ยนไป: ลายเซ็น เวลา หรือลายนิ้วมือ
verify-no-copy = ไฟล์นี้ไม่ใช่สำเนาของสิ่งที่ลงนาม หรือสำเนาเสียหาย: { $why }
verify-newer = Leadpact รุ่นใหม่กว่าเขียนสำเนานี้: { $why }
verify-nothing-signed = ยังไม่มีอะไรลงนามในพื้นที่ทำงานนี้

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = เวิร์กช็อป
workshop-says = ฝ่ายการตลาดและฝ่ายขายหาคำตอบร่วมกันว่าลีดที่ดีคืออะไร เริ่มจากใบข้อเสนอที่แต่ละคนกรอกตามลำพัง ไปจนถึงข้อความที่ทั้งสองฝ่ายลงนาม
workshop-start = เริ่มเวิร์กช็อป
workshop-go-on = ทำเวิร์กช็อปต่อ
workshop-go-back = กลับไปที่เวิร์กช็อป
workshop-at = เวิร์กช็อปอยู่ที่ขั้น: { $step }
workshop-closed = เวิร์กช็อปปิดแล้ว
workshop-nobody = ยังไม่มีผู้เข้าร่วม
workshop-ballot-in = { $name } ({ $side }): ส่งใบข้อเสนอแล้ว
workshop-ballot-out = { $name } ({ $side }): ยังไม่ส่งใบข้อเสนอ
workshop-revealed = เปิดใบข้อเสนอทั้งหมดแล้ว
workshop-sitting-first = ช่วงแรก 90 นาที: ใครเข้าร่วม ลูกค้าในอุดมคติของเราคือใคร และการเทียบมุมมองแบบไม่เปิดชื่อ จากนั้นทุกอย่างจะถูกเก็บไว้
workshop-sitting-second = ช่วงที่สอง 90 นาที: MQL, SAL และ SQL คำมั่นในการส่งต่อ และลายเซ็น
workshop-leave = ออก
workshop-back = ย้อนกลับ
workshop-next = ถัดไป: { $title }
workshop-finish = ปิดเวิร์กช็อป
workshop-steps = ขั้นของเวิร์กช็อป
workshop-step-of = { $no } · { $title }
workshop-side-nobody = ยังไม่มีใคร
workshop-timer = { $n } จาก { $of } นาที
workshop-timer-show = แสดงเวลา
workshop-timer-hide = ซ่อนเวลา
workshop-pause-says = ช่วงแรกเสร็จแล้ว ทุกอย่างที่พูดไว้ถูกเก็บแล้ว จะทำต่อเลย หรือกลับมาวันอื่นแล้วเริ่มตรงนี้ก็ได้
workshop-pause-leave = ออกไปก่อนจนถึงช่วงที่สอง
workshop-step-preparation = การเตรียมตัว
workshop-step-customer = ลูกค้าในอุดมคติ
workshop-step-calibration = การเทียบมุมมองแบบไม่เปิดชื่อ
workshop-step-pause = จุดพัก
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = คำมั่นในการส่งต่อ
workshop-step-sign = ลายเซ็น
workshop-asks-preparation = ใครเข้าร่วม และแต่ละคนเสนออะไร
workshop-asks-customer = ลูกค้าในอุดมคติของเราคือใคร
workshop-asks-calibration = เราหมายถึงลีดเดียวกันหรือไม่
workshop-asks-pause = จุดที่เหมาะจะหยุดพัก
workshop-asks-stages = ลีดเป็น MQL, SAL, SQL เมื่อใด
workshop-asks-promises = เราให้คำมั่นอะไรต่อกัน
workshop-asks-sign = นี่คือสิ่งที่เราหมายถึงใช่ไหม
ballot-question-persona = บุคคล
ballot-question-needs = ความต้องการ
ballot-question-behaviour = พฤติกรรม
ballot-question-firmographics = บริษัท
ballot-written = ใบข้อเสนอของ { $name } อยู่ใน { $file } มีเพียงคำถามและชื่อฟิลด์ ไม่มีลีดใด ๆ
ballot-read-first = ได้รับใบข้อเสนอของ { $name } แล้ว: { $n } ข้อเสนอ
ballot-read-again = ใบข้อเสนอของ { $name } แทนที่ใบก่อนหน้า: { $n } ข้อเสนอ
ballot-read-late = ใบข้อเสนอของ { $name } มาช้า: สิ่งใหม่จาก { $n } ข้อเสนอจะเข้าร่วมกับที่เปิดอยู่
ballots-title = ใบข้อเสนอ
ballots-says = แต่ละคนกรอกใบข้อเสนอตามลำพัง ไม่มีใครเห็นเนื้อหาจนกว่าจะเปิดทั้งหมดพร้อมกัน
ballots-open-says = เปิดใบข้อเสนอทั้งหมดแล้ว ใบที่มาตอนนี้จะเข้าร่วมกับที่เปิดอยู่
ballots-nobody = ระบุก่อนว่าใครเข้าร่วม
ballot-there = ส่งเมื่อ { $at }
ballot-absent = ยังไม่ส่ง
ballot-fill = กรอกที่นี่
ballot-fill-again = กรอกใบใหม่
ballot-to-file = เป็นไฟล์
ballot-of = ใบข้อเสนอของ { $name }
ballot-cover-says = เนื้อหาในใบนี้มีไว้ให้ { $name } เห็นคนเดียว ให้คนอื่นหันไปทางอื่นก่อนแล้วจึงเปิด กด Escape เพื่อปิดบังได้ทุกเมื่อ
ballot-uncover = ฉันคือ { $name }
ballot-says = เสนอสิ่งที่นึกได้ จะเป็นคำพูดหรือเงื่อนไขของฟิลด์ก็ได้ ไม่จำเป็นต้องตอบทุกคำถาม
ballot-hide = ปิดบังไว้
ballot-hand-in = ส่งใบข้อเสนอ
ballot-open = เปิดไฟล์ใบข้อเสนอ
ballot-sent = มีคนส่งใบข้อเสนอมาให้หรือไม่ กรอกที่นี่แล้วส่งกลับได้
ballot-ours = { $file } เป็นใบข้อเสนอของ { $name } สำหรับเวิร์กช็อปนี้ จะถูกส่งโดยไม่แสดงเนื้อหา
ballot-fill-away = กรอกสำหรับเวิร์กช็อปนั้น
ballot-away-says = กรอกแล้วบันทึกกลับลงใน { $file } จากนั้นส่งไฟล์คืนให้ผู้ที่ส่งมา
ballot-saved = บันทึกลงใน { $file } แล้ว โปรดส่งไฟล์กลับ
ballot-save = บันทึกกลับ
ballot-unsaved = สิ่งที่คุณแก้ไขยังไม่ได้บันทึกลงไฟล์
ballot-unsaved-close = ปิดโดยไม่บันทึก
ballot-wording = ด้วยคำของคุณ
ballot-why = เพราะเหตุใด
ballot-remove = ลบข้อเสนอนี้
ballot-propose = เสนอบางอย่าง
ballot-test-add = เพิ่มเงื่อนไขของฟิลด์
ballot-test-remove = ลบเงื่อนไข
reveal-says = ทุกคนเสนอตามลำพังแล้ว ตอนนี้จะเปิดใบข้อเสนอทั้งหมดพร้อมกัน: อะไรเหมือนกัน อะไรคล้ายกัน และอะไรที่เห็นเพียงฝ่ายเดียว
reveal-there = ส่งแล้ว { $n } จาก { $of } ใบ
reveal-to-ballots = ไปที่ใบข้อเสนอ
reveal-go = เปิดใบข้อเสนอทั้งหมด
reveal-one-side = เปิดโดยไม่มี{ $side }หรือไม่
reveal-one-side-says = ยังไม่มีใครจากฝ่ายนั้นส่งใบข้อเสนอ สิ่งที่เปิดแล้วจะมีผลต่อสิ่งที่พวกเขาเสนอ
reveal-wait = รอพวกเขา
reveal-anyway = เปิดต่อไป
reveal-questions = คำถาม
reveal-question = { $title } ({ $n })
reveal-common = จุดร่วม: เก็บไว้ { $kept } จาก { $of } · ยังเปิดอยู่: { $open }
reveal-none = ไม่มีใครเสนออะไรในข้อนี้
reveal-keys = ลูกศรเลื่อนไปข้อถัดไป · 1, 2, 3 เก็บไว้ในโปรไฟล์ · M รวมข้ออื่นที่อยู่ข้างกันเข้ากับข้อนี้ · P หยิบขึ้น แล้ว P ที่อีกข้อเพื่อวางไว้ด้วยกัน · A วางแยก · D ตัดออก · U ย้อนกลับ
reveal-keys-held = ไปที่ข้อเสนออื่นแล้วกด P เพื่อวางไว้ที่นั่น กด Escape เพื่อวางคืน
reveal-must-have = ต้องมี
reveal-nice-to-have = มีก็ดี
reveal-excluding = คัดออก
reveal-keep-words = เก็บเป็นคำพูด
reveal-speak = รวมข้ออื่นเข้ากับข้อนี้
reveal-apart = วางแยก
reveal-drop = ตัดออก
reveal-reopen = ย้อนกลับ
reveal-drop-title = ตัดข้อเสนอนี้ออก
reveal-drop-why = เพราะเหตุใด
reveal-drop-hint = ผู้เสนอจะได้อ่านเหตุผลนี้ในบันทึกการประชุม
proposals-same = เหมือนกัน
proposals-similar = คล้ายกัน
proposals-different = ข้อเดี่ยว
proposal-open = ยังเปิดอยู่
proposal-kept-words = เก็บไว้เป็นคำพูด
proposal-kept-must-have = เก็บไว้: ต้องมี
proposal-kept-nice-to-have = เก็บไว้: มีก็ดี
proposal-kept-excluding = เก็บไว้: คัดออก
proposal-merged = รวมเข้ากับข้ออื่นแล้ว
proposal-merged-into = รวมเข้ากับ: { $says }
proposal-dropped = ตัดออก: { $reason }
cli-error-ballots-one-side-remedy = ให้อีกฝ่ายส่ง หรือระบุ --anyway

# What stops the ballots of a workshop

error-workshop-absent = ยังไม่ได้เริ่มเวิร์กช็อป
error-workshop-absent-remedy = เริ่มก่อนหนึ่งครั้ง
error-ballot-unreadable = ไฟล์นี้ไม่ใช่ใบข้อเสนอ หรือเสียหาย
error-ballot-unreadable-remedy = ขอไฟล์อีกครั้งตามที่เขียนไว้เดิม
error-ballot-newer = Leadpact รุ่นใหม่กว่าเขียนใบข้อเสนอนี้
error-ballot-newer-remedy = อัปเดต Leadpact แล้วอ่านอีกครั้ง
error-ballot-foreign = ใบข้อเสนอนี้เป็นของเวิร์กช็อปอื่น
error-ballot-foreign-remedy = เขียนใบข้อเสนอของเวิร์กช็อปนี้แล้วให้กรอก
error-ballot-of-stranger = ใบข้อเสนอนี้เป็นของผู้ที่ไม่ได้เข้าร่วม
error-ballot-of-stranger-remedy = เพิ่มชื่อเขาในผู้เข้าร่วม แล้วอ่านใบข้อเสนออีกครั้ง
error-ballot-empty = ใบข้อเสนอนี้ไม่ได้เสนออะไร
error-ballot-empty-remedy = เสนออย่างน้อยหนึ่งเรื่อง
error-ballots-none = ยังไม่มีใครส่งใบข้อเสนอ
error-ballots-none-remedy = ให้แต่ละฝ่ายส่งอย่างน้อยหนึ่งคน
error-ballots-one-side = มีเพียงฝ่ายเดียวที่ส่งใบข้อเสนอ
error-ballots-one-side-remedy = ให้อีกฝ่ายส่ง หรือระบุว่าจะดำเนินต่อโดยไม่มี
error-ballots-closed = ยังไม่ได้เปิดใบข้อเสนอ
error-ballots-closed-remedy = เปิดก่อน
error-proposal-absent = ไม่มีข้อเสนอนี้
error-proposal-absent-remedy = ดูรายการข้อเสนอ
error-proposal-decided = ข้อเสนอนี้ตัดสินใจไปแล้ว
error-proposal-decided-remedy = เลือกข้อที่ยังเปิดอยู่
error-proposal-reason-missing = การตัดข้อเสนอต้องมีเหตุผล
error-proposal-reason-missing-remedy = บอกเหตุผลเพื่อให้ผู้เสนออ่านได้

# The file of a ballot

ballot-file-how = ใบข้อเสนอของ { $name } กรอก “wording” (ด้วยคำของคุณ) และ “why” (เพราะเหตุใด) ในบรรทัดใต้ “proposals” คัดลอกบรรทัดเพื่อเสนอเพิ่ม และเว้นว่างสิ่งที่ไม่ต้องการ แต่ละบรรทัดมี “test” ของฟิลด์ได้ ดังตัวอย่างใน “example”: “fields” บอกว่ามีฟิลด์ใดบ้าง “tests” บอกว่าถามอะไรได้บ้าง บันทึกไฟล์แล้วส่งกลับ
ballot-asks-persona = ใครเป็นผู้ตัดสินใจหรือผู้ใช้: บทบาท ระดับ เสียงในการตัดสินใจ
ballot-asks-needs = เขาขาดอะไร และสังเกตได้อย่างไร
ballot-asks-behaviour = เขาทำอะไรที่แสดงว่าสนใจจริง
ballot-asks-firmographics = บริษัทของเขาเป็นอย่างไร: อุตสาหกรรม ขนาด ประเทศ เครื่องมือ

# The decision log, and what people who edit apart share

decision-defined = เริ่มเขียนนิยาม
decision-defined-says = “{ $title }”: เกณฑ์ { $n } ขั้น { $stages }
decision-participant = { $name } เข้าร่วม
decision-signs = ลงนาม
decision-signs-not = ไม่ลงนาม
decision-position = { $name } ต่อ “{ $criterion }”
decision-stand = { $stand ->
    [agree] เห็นด้วย
    [can_live_with_it] รับได้
   *[object] คัดค้าน
}
decision-overrule = ข้อคัดค้านของ { $name } ต่อ “{ $criterion }” ถูกตัดสินให้ตกไป
decision-proposer = ใครเสนอ “{ $criterion }”
decision-comment = ความเห็นต่อ “{ $criterion }”
decision-proposal = ข้อเสนอของ { $name }
decision-outcome = { $outcome ->
    [kept] เก็บไว้
    [merged] รวมกับข้อเสนออื่น
    [dropped] ตัดออก
   *[open] ยังไม่ตัดสิน
}
decision-objection = ข้อโต้แย้งที่พบซ้ำ ๆ
decision-taken-away = ถูกนำออก
decision-about-profile = “{ $name }” อยู่ในโปรไฟล์หรือไม่
decision-about-stage-criterion = ขั้น { $name } ต้องการ “{ $criterion }” หรือไม่
decision-about-stage = ขั้น { $name }
decision-about-score = สิ่งที่ให้คะแนน: { $name }
decision-about-exclusion = ใครถูกตัดออก
decisions-none = ยังไม่มีใครบันทึกอะไร
decisions-nobody = ไม่ระบุชื่อ
decisions-undone = ถอนคืนแล้ว
decisions-undoes = ถอนคืนการตัดสินใจที่ { $no }
decisions-same = ตั้งแต่นั้นไม่มีอะไรเปลี่ยน
decisions-nothing-to-choose = ไม่มีอะไรต้องเลือก
decisions-counts = ใช้ค่านี้จนกว่าจะมีคนเลือก
settled-same = นิยามเหมือนเดิม
settled-in-force = นิยามมีผลตามที่บันทึกร่วมกัน
settled-draft = เมื่อรวมกันแล้วนิยามตัดสินลีดไม่ได้ จึงเป็นร่างให้แก้ในตัวแก้ไข ส่วนที่มีผลอยู่ยังคงเดิม
settled-none = เมื่อรวมกันแล้วไม่เป็นนิยาม: { $why } ส่วนที่มีผลอยู่ยังคงเดิม
settled-kept-alive = คนหนึ่งนำ “{ $name }” ออกขณะที่อีกคนยังใช้อยู่ จึงคงไว้ตามครั้งล่าสุด
share-written = เขียนการตัดสินใจ { $n } รายการ เวอร์ชัน { $versions } รายการ ไม่มีลีดในไฟล์
share-new = การตัดสินใจใหม่: { $n }
share-new-of = การตัดสินใจใหม่: { $n } จาก { $names }
share-new-versions = เวอร์ชันใหม่: { $n } ลายเซ็นใหม่ในเวอร์ชันที่มีอยู่: { $signatures }
share-to-choose = ต้องเลือก: { $n }
share-dry-run = ยังไม่ได้เปลี่ยนอะไร
versions-apart = เวอร์ชัน { $nos } ตกลงกันแยกกัน ตกลงข้อความเดียวแล้วลงนาม ข้อความนั้นจะรู้จักทั้งคู่ ระหว่างนี้ใช้เวอร์ชัน { $counts }
error-share-unreadable = ไฟล์นี้ไม่ใช่ไฟล์แบ่งปัน
error-share-unreadable-remedy = เลือกไฟล์ที่เขียนด้วย “แบ่งปัน” จากพื้นที่ทำงานอื่น
error-share-newer = ไฟล์แบ่งปันนี้เขียนโดย Leadpact รุ่นใหม่กว่า
error-share-newer-remedy = อัปเดต Leadpact แล้วรวมอีกครั้ง
error-share-damaged = ไฟล์แบ่งปันไม่เหมือนตอนที่เขียน จึงไม่ได้รับสิ่งใดจากไฟล์
error-share-damaged-remedy = ให้เขียนใหม่แล้วส่งเป็นไฟล์ ไม่ใช่ข้อความ
error-share-foreign = ไฟล์มาจากทีมที่ไม่มีอะไรร่วมกับที่นี่เลย
error-share-foreign-remedy = รวมเข้าพื้นที่ทำงานใหม่ที่ว่าง หรือเริ่มจากสำเนาของพื้นที่เดียวกัน
error-nothing-to-take-back = ไม่มีอะไรของคนนี้ให้ถอนคืนหรือทำซ้ำ
error-nothing-to-take-back-remedy = ดูบันทึกการตัดสินใจ แต่ละคนถอนคืนของตนเอง
error-said-since = หลังจากนั้นมีคนบันทึกอย่างอื่นไปแล้ว
error-said-since-remedy = แก้ในตัวแก้ไขแทน บันทึกบอกว่าใครพูดอะไร
error-choice-stands = นั่นเป็นการเลือกจากหลายทาง จะให้ทุกทางกลับมาไม่ได้
error-choice-stands-remedy = บันทึกใหม่ว่าให้ใช้อะไร
error-decision-absent = ไม่มีการตัดสินใจหมายเลขนั้น
error-decision-absent-remedy = ดูหมายเลขในบันทึกการตัดสินใจ
error-nothing-to-choose = ไม่มีอะไรให้เลือกตามหมายเลขนั้น
error-nothing-to-choose-remedy = ดูรายการที่ต้องเลือก อาจมีคนเลือกไปแล้ว

# The screen of decisions, and sharing

screen-decisions = การตัดสินใจ
decisions-says = ใครตัดสินใจอะไร เมื่อไร และเพราะอะไร ไม่มีสิ่งใดในนี้เปลี่ยน สิ่งที่ถอนคืนก็ยังเห็นได้
decisions-unsaved = ตัวแก้ไขมีการแก้ที่ยังไม่บันทึก บันทึกหรือทิ้งก่อน แล้วจึงถอนคืน เลือก และรวมได้
decisions-empty = ยังไม่มีการตัดสินใจ
decisions-empty-says = สิ่งที่ใครก็ตามบันทึกในตัวแก้ไข สัญญา หรือลงนาม จะอยู่ที่นี่ พร้อมว่าใคร เมื่อไร และเพราะอะไร
decisions-about = เกี่ยวกับ
decisions-about-all = ทุกเรื่อง
decisions-who = ของ
decisions-who-all = ทุกคน
decisions-none-such = ไม่มีการตัดสินใจเช่นนั้น
decisions-more = แสดงเพิ่ม ({ $n })
decisions-take-back = ถอนคืน
decisions-take-back-says = แต่ละคนถอนคืนของตนเอง เริ่มจากล่าสุด ไม่ถอนของผู้อื่น
decisions-of = ของใคร
decisions-undo = ถอนคืนครั้งล่าสุด
decisions-redo = ทำซ้ำ
decisions-since = สิ่งที่เปลี่ยนไปตั้งแต่นั้น
decisions-since-none = เลือกการตัดสินใจเพื่อเทียบตอนนั้นกับตอนนี้
decisions-since-of = หลังการตัดสินใจที่ { $no } { $at }
decisions-take-up = ทำต่อจากตอนนั้นในตัวแก้ไข
decisions-choices = ต้องเลือก: { $n }
decisions-choices-says = คนที่แก้แยกกันบันทึกไว้ต่างกันในเรื่องเดียวกัน ไม่มีอะไรหาย เลือกด้วยกัน
decisions-choose = เลือก
decisions-choose-this = เลือก: { $says }
decisions-why = เหตุผล (สำหรับบันทึก)
share-title = แบ่งปันและรวม
share-says = สำหรับคนที่แก้สำเนาพื้นที่ทำงานนี้แยกกัน ไฟล์มีสิ่งที่บันทึกและลงนาม ไม่มีลีดเลย
share-export-title = สำหรับผู้อื่น
share-export-says = เขียนไฟล์แล้วส่งไป
share-export = เขียนไฟล์…
share-merge-title = จากผู้อื่น
share-merge-says = ดูไฟล์ก่อน แล้วรับเข้าทั้งหมดหรือไม่รับเลย
share-merge-not = บันทึกหรือทิ้งสิ่งที่อยู่ในตัวแก้ไข และเปิดพื้นที่ให้เขียนได้ แล้วจึงรับไฟล์
share-look = ดูไฟล์…
share-would = ผลที่จะเกิดขึ้น ยังไม่มีอะไรเปลี่ยน
share-merge = รับเข้า
## Promises at the hand-off: on screen and on the command line
term-won-deal = ดีลที่ชนะ
term-moment = { $weekday } { $date } เวลา { $time }
term-example = ตัวอย่าง: ส่งมอบ { $comes } – ครบกำหนด { $due }
term-takes-nothing = ไม่มีตำแหน่งเช่นนี้ในสัญญา
term-takes-amount = พิมพ์จำนวนเงิน เช่น 18000 หรือ 0.5
term-takes-count = พิมพ์จำนวนเต็ม เช่น 120
term-takes-share = พิมพ์ร้อยละ เช่น 24 หรือจำนวนต่อจำนวน เช่น 18/75
term-takes-hours = พิมพ์ชั่วโมง เช่น 4 หรือ 0.5
term-takes-day-hours = พิมพ์เวลา เช่น 09:00-12:30, 13:00-17:00
term-takes-day = พิมพ์วันที่ เช่น 2027-05-31
term-takes-per = เลือก month, quarter หรือ year
term-takes-currency = พิมพ์รหัสสกุลเงินสามตัวอักษร เช่น EUR
term-takes-stage = เลือกขั้นของนิยามด้วยคีย์ของขั้นนั้น
term-takes-yes-no = พิมพ์ yes หรือ no
term-takes-name = พิมพ์ชื่อไม่เกิน 120 ตัวอักษร
screen-promises = สัญญา
promises-says = สิ่งที่แต่ละฝ่ายสัญญาเมื่อส่งมอบ ลงนามพร้อมกับนิยาม
promises-parts = ส่วนต่าง ๆ ของสัญญา
promises-part-volume = Lead ของฝ่ายการตลาด
promises-part-follow-up = คำตอบของฝ่ายขาย
promises-part-hours = เวลาทำงาน
promises-part-reasons = เหตุผล
promises-part-course = การทบทวนและลายเซ็น
promises-part-objections = ข้อโต้แย้ง
promises-ask-volume = ฝ่ายการตลาดส่งมอบ Lead กี่ราย
promises-ask-follow-up = ฝ่ายขายตอบเร็วแค่ไหน
promises-ask-hours = ทำงานเวลาใด
promises-ask-reasons = ทำไม Lead จึงถูกส่งกลับ และจะกลับมาอีกเมื่อใด
promises-ask-course = เราจะทบทวนเมื่อใด และใครลงนาม
promises-ask-objections = Lead โต้แย้งเรื่องใดซ้ำ ๆ
promises-none-yet = ยังไม่มีสัญญาใด ๆ
promises-none-here = ยังไม่ได้ระบุ
promises-stage = Lead ของขั้น
promises-clock-stage = เริ่มจับเวลาจากขั้น
promises-per = ในแต่ละ
per-month = เดือน
per-quarter = ไตรมาส
per-year = ปี
promises-leads = จำนวน Lead ที่สัญญา
promises-leads-hint = เว้นว่างไว้เพื่อใช้ผลที่คำนวณจากเป้าหมาย
promises-goal = คำนวณย้อนกลับจากเป้าหมาย
promises-revenue = เป้าหมายรายได้
promises-currency = สกุลเงิน
promises-goal-per = ภายในหนึ่ง
promises-average = มูลค่าของดีลที่ชนะหนึ่งดีล
promises-rate = { $from } → { $to }, %
promises-counted = ฟันเนลของคุณ: { $n } จาก { $of }
promises-take = ใช้ { $n } จาก { $of } สำหรับ { $step }
promises-take-short = ใช้ { $n } จาก { $of }
promises-counted-says = นับในฟันเนลของพื้นที่ทำงานนี้ ณ { $date } ตามเส้นทางครบถ้วน Lead ที่ยังอยู่ระหว่างทางนับว่ายังไม่ถึง
promises-steps = การคำนวณ
promises-steps-none = พิมพ์รายได้ มูลค่าดีล และร้อยละ แล้วการคำนวณจะแสดงที่นี่
promises-goal-remove = ลบเป้าหมาย
promises-within-hours = พยายามครั้งแรกภายใน (ชั่วโมงทำงาน)
promises-attempts = จำนวนครั้งที่พยายามทั้งหมด
promises-within-days = ภายในกี่วันทำงาน
promises-accept-hours = รับหรือปฏิเสธภายใน (ชั่วโมงทำงาน)
promises-follow-up-head = การติดตาม
promises-accept-head = รับหรือปฏิเสธ
promises-zone = เวลาตาม { $zone } ซึ่งเป็นเขตเวลาของนิยาม
promises-zone-change = เปลี่ยนเขตเวลา
promises-holidays = วันหยุดและวันทำงานครึ่งวัน
promises-holiday-day = วันที่
promises-holiday-name = เรียกว่า
promises-holiday-hours = เวลาทำงาน ถ้ามี
promises-holiday-add = เพิ่มวัน
promises-remove = ลบ { $name }
promises-reason-name = ชื่อของเหตุผล
promises-reason-new = เหตุผลอื่น
promises-reason-add = เพิ่มเหตุผล
promises-up = เลื่อน { $name } ขึ้น
promises-down = เลื่อน { $name } ลง
promises-names-criterion = ระบุเกณฑ์
promises-nurture = กลับมาอีกหลัง (วัน)
promises-nurture-never = ไม่กลับมา
promises-propose = เริ่มจากข้อเสนอ
promises-propose-says = เหตุผลและสัปดาห์ทำงานที่ใช้กันทั่วไป ในส่วนที่ยังไม่มีใครระบุ แก้ไขได้ทั้งหมด
promises-review = ทบทวนใหม่ในวันที่
promises-effective = มีผลตั้งแต่
promises-effective-hint = เว้นว่าง: ตั้งแต่วันที่ทั้งสองฝ่ายลงนาม
promises-in-months = อีก { $n } เดือน
promises-must-sign = ใครต้องลงนาม นอกเหนือจากฝ่ายละหนึ่งคน
promises-must-sign-none = ยังไม่มีผู้เข้าร่วมที่ลงนาม
promises-name-people = ระบุผู้เข้าร่วม
promises-objection-new = เขาพูดว่าอะไร
promises-objection-add = จดไว้
promises-objections-none = ยังไม่มีข้อโต้แย้งที่จดไว้
promises-objection-answer = เราตอบว่าอย่างไร
promises-objection-heard = ได้ยิน { $n } ครั้ง ล่าสุดเมื่อ { $date }
promises-objection-again = ได้ยินอีก
promises-objection-close = ปิด
promises-objection-reopen = เปิดอีกครั้ง
promises-objection-closed = ปิดเมื่อ { $date }
promises-objection-beside = บันทึกนี้ไม่ต้องลงนาม จึงเพิ่มได้ทุกสัปดาห์
promises-objection-disagreed = สองคนพูดถึงเรื่องนี้ต่างกัน
promises-part-wrong = (มีบางอย่างต้องแก้)
promises-will-draft = ทั้งสองฝ่ายลงนามแล้ว การแก้สัญญาจะเริ่มฉบับร่างใหม่ที่ทั้งสองฝ่ายต้องลงนามอีกครั้ง
promises-read-only = พื้นที่ทำงานนี้อ่านได้อย่างเดียว จึงสัญญาไม่ได้
promises-first = สัญญาเกี่ยวกับขั้นต่าง ๆ
promises-first-says = ตกลงขั้นของนิยามก่อน แล้วแต่ละฝ่ายจึงสัญญาว่าจะทำอะไรเมื่อส่งมอบ
cli-promises-counted = { $from } → { $to }: { $n } จาก { $of }
cli-promises-fine = ไม่มีสิ่งใดต้องแก้หรือตรวจดู
cli-promises-same = ทั้งหมดเป็นเช่นนั้นอยู่แล้ว
error-promise-unfit = สัญญาเป็นตามที่พิมพ์ไม่ได้
error-promise-unfit-remedy = ไม่มีสิ่งใดเปลี่ยน พิมพ์ตามที่อธิบายแล้วลองอีกครั้ง
error-terms-unreadable = ไฟล์นี้ไม่มีสัญญา
error-terms-unreadable-remedy = ไม่มีสิ่งใดเปลี่ยน แก้ตำแหน่งที่ระบุ หรือส่งออกสัญญาใหม่แล้วแก้ไฟล์นั้น
error-terms-newer = Leadpact รุ่นใหม่กว่าเขียนไฟล์สัญญานี้
error-terms-newer-remedy = อัปเดต Leadpact หรือส่งออกสัญญาอีกครั้งจากรุ่นเก่า
error-objection-absent = ไม่มีข้อโต้แย้งเช่นนี้
error-objection-absent-remedy = ดูหมายเลขในบันทึก อาจมีผู้นำออกไปแล้ว
error-objection-unfit = ข้อโต้แย้งหรือคำตอบว่างเปล่าหรือยาวเกินไป
error-objection-unfit-remedy = เขียนไม่เกิน 500 ตัวอักษร
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = การเปลี่ยนแปลงนี้มีราคาเท่าใด
price-deals = ดีลที่ชนะ
price-customers = ลูกค้า
price-won-deals = ดีลที่ชนะ { $n } ดีลมีคนอยู่ในรายชื่อนี้ ขั้นจะจับดีลได้เมื่อมีคนของดีลนั้นอยู่ในขั้น
price-won-people = Lead { $n } รายกลายเป็นลูกค้า
price-won-nobody = อีก { $n } ดีลไม่ใช่ของใครในนี้
price-caught-before = จับได้ก่อน
price-caught-after = จับได้หลัง
price-missed = พลาด
price-unclear = ไม่ชัดเจน
price-over = ในรายชื่อวันนี้ { $n } ราย:
price-nothing = ไม่มีใครย้ายขั้น
price-caught-deals = จับดีลที่ชนะได้ { $after } จาก { $n } ก่อนหน้านี้ { $before }
price-caught-people = จับลูกค้าได้ { $after } จาก { $n } ก่อนหน้านี้ { $before }
price-unclear-change = ตัดสินไม่ได้: { $before } → { $after }
price-missed-deals = ดีลที่ชนะที่พลาด: { $missed } ไม่ชัดเจน: { $unclear }
price-missed-people = ลูกค้าที่พลาด: { $missed } ไม่ชัดเจน: { $unclear }
price-no-sources = ไม่มีฟิลด์ใดบอกว่า Lead มาจากไหน
versions-since = สิ่งที่เปลี่ยนไปจากเวอร์ชัน { $no }
versions-signed = { $name } ({ $side }) { $date }
versions-in-effect = มีผล
versions-effective-from = มีผลตั้งแต่ { $date }
versions-consequences = ผลต่อรายชื่อวันนี้
versions-consequences-says = ข้อความทั้งสองกับ Lead { $n } รายในตอนนี้ ไม่ใช่สิ่งที่เกิดขึ้นในตอนนั้น
versions-nobody-moves = ไม่มีใครในรายชื่อวันนี้ย้ายขั้น
versions-uncounted = นับไม่ได้ว่าใครย้ายขั้น เพราะข้อความหนึ่งตัดสินรายชื่อวันนี้ไม่ได้
cli-versions-in-effect = เวอร์ชัน { $no } มีผลเมื่อ { $date }
cli-versions-in-effect-none = ไม่มีเวอร์ชันที่ตกลงแล้วมีผลเมื่อ { $date }
home-effect-next = ตกลงเวอร์ชัน { $no } แล้ว และมีผลตั้งแต่ { $date }
home-effect-until = จนถึงวันนั้นเวอร์ชัน { $no } มีผล
reminders-title = ควรดู
reminders-none = ไม่มีอะไรต้องเตือน
reminders-go-agreement = เปิดข้อตกลง
reminders-go-funnel = ดูกรวย
reminders-go-criterion = เปิดเกณฑ์
reminders-more = และอีก { $n } รายการ
reminder-review-past = ถึงกำหนดทบทวนข้อตกลงแล้วเมื่อ { $date }
reminder-review-today = วันนี้ถึงกำหนดทบทวนข้อตกลง
reminder-review-near = อีก { $days } วันถึงกำหนดทบทวนข้อตกลง คือ { $date }
reminder-review-next = ทบทวนร่วมกันทั้งสองฝ่าย แล้วตกลงวันถัดไป
reminder-effect-decides = ข้อความของเวอร์ชันนี้ตัดสิน Lead อยู่แล้วก่อนถึงวันนั้น
reminder-effect-next = ให้ทุกคนรู้ว่ามีผลตั้งแต่เมื่อใด
reminder-inflow-more = Lead เข้ามามากขึ้น: สัปดาห์ละ { $since } ตั้งแต่ตกลงเวอร์ชัน { $no } ก่อนหน้านี้ { $before }
reminder-inflow-fewer = Lead เข้ามาน้อยลง: สัปดาห์ละ { $since } ตั้งแต่ตกลงเวอร์ชัน { $no } ก่อนหน้านี้ { $before }
reminder-inflow-rests = { $since } เทียบกับ { $before } ช่วงละ { $weeks } สัปดาห์: { $ratio } เท่า (95%: { $low } ถึง { $high }) { $p }
reminder-inflow-next = ก่อนตัดสินนิยามจากจำนวน ให้ถามว่าแคมเปญหรือแหล่งที่มาใดเปลี่ยนไป
reminder-criterion-more = ผู้ที่เข้ามาผ่านเกณฑ์ “{ $criterion }” มากขึ้น: { $since } ก่อนหน้านี้ { $before }
reminder-criterion-fewer = ผู้ที่เข้ามาผ่านเกณฑ์ “{ $criterion }” น้อยลง: { $since } ก่อนหน้านี้ { $before }
reminder-criterion-rests = { $n } จาก { $of } เทียบกับ { $was } จาก { $wasof }: { $points } จุด (95%: { $low } ถึง { $high }) { $p } เมื่อคิดทุกเกณฑ์
reminder-criterion-next-older = ดูว่ายังกรอกฟิลด์เหมือนเดิมหรือไม่ หรือมีคนกลุ่มอื่นเข้ามา ผู้ที่เพิ่งเข้ามามีเวลาน้อยกว่า
reminder-chance-tiny = โดยบังเอิญน้อยกว่า 1 ใน 1,000
reminder-chance = โดยบังเอิญ { $rate } ของครั้งทั้งหมด
reminders-nothing-agreed = ยังไม่มีการตกลง จึงไม่มีอะไรให้เทียบ
reminders-since = ตั้งแต่ตกลงเวอร์ชัน { $no } เมื่อ { $date }:
reminders-inflow-not = เทียบจำนวน Lead ที่เข้ามาไม่ได้: { $why }
reminders-criteria-not = บอกไม่ได้ว่าผ่านเกณฑ์เหมือนเดิมหรือไม่: { $why }
reminders-criteria = เทียบ { $n } เกณฑ์กับ Lead { $since } รายที่เข้ามาหลังจากนั้น และ { $before } รายก่อนหน้า: { $told } เกณฑ์มีผู้ผ่านมากขึ้นหรือน้อยลงอย่างชัดเจน อีก { $few } เกณฑ์มีข้อมูลน้อยเกินไป
reminders-by-field = วันที่ Lead เข้ามา: { $field }
reminders-by-known = วันที่ Lead เข้ามา: วันที่เริ่มรู้จักในนี้
reminders-not-days = ไม่มีฟิลด์บอกวันที่ Lead เข้ามา
reminders-not-weeks = รู้ไม่ถึงสี่สัปดาห์เต็มของช่วงหลังหรือก่อน
reminders-not-leads = มี Lead เข้ามาไม่ถึงยี่สิบรายในช่วงหลังหรือก่อน
reminders-not-decided = เวอร์ชันนั้นตัดสินรายชื่อวันนี้ไม่ได้
reminders-inflow-same = เท่าที่บอกได้ Lead เข้ามามากเท่าเดิม: สัปดาห์ละ { $since } ก่อนหน้านี้ { $before }
reminder-criterion-next = ดูว่ายังกรอกฟิลด์เหมือนเดิมหรือไม่ หรือมีคนกลุ่มอื่นเข้ามา
reminders-as-then = ผู้ที่มาก่อนนับตามที่รู้ในวันที่ตกลง หลังเวลายาวเท่ากัน
reminders-as-now = ผู้ที่มาก่อนนับตามที่รู้ในตอนนี้ พวกเขามีเวลามากกว่า

# Positions on criteria, the map of the room, objections at signing

screen-room = จุดยืน
speaking = ใครกำลังพูด
speaking-nobody = เลือกผู้ที่กำลังพูด
speaking-first = เลือกผู้ที่กำลังพูด แล้วเลือกจุดยืนของเขา
stance-agree = เห็นด้วย
stance-can-live-with-it = รับได้
stance-object = คัดค้าน
stance-silent = ยังไม่ได้พูด
position-own = จุดยืนของผู้ที่กำลังพูด
position-earlier = เกี่ยวกับข้อความเดิม
position-blocks = ทำให้ลงนามไม่ได้
position-overruled = ถูกตัดสินให้ตกไปโดย { $name }: “{ $why }”
position-proposed-by = เสนอโดย { $names }
position-propose = ระบุว่า { $name } เป็นผู้เสนอ
position-take-back = ถอนจุดยืน
positions-open =
    { $n ->
        [0] จุดยืน: ยังไม่มีใครพูด
       *[other] จุดยืน: มี { $n } คนพูดแล้ว
    }
positions-of-saved = คุณแก้ไขสิ่งที่เกณฑ์นี้ถาม จุดยืนด้านล่างเป็นของข้อความที่บันทึกไว้ บันทึกก่อนแล้วจึงคุยกันเรื่องข้อความใหม่
positions-save-first = บันทึกนิยามก่อน แล้วทุกคนจึงแสดงจุดยืนต่อเกณฑ์นี้ได้
objection-reason = ทำไมจึงลงนามแบบนี้ไม่ได้
objection-say = คัดค้านด้วยเหตุผลนี้
overrule = ให้ตกไป
overrule-open = ตัดสินให้ข้อคัดค้านตกไป
overrule-by = ใครเป็นผู้ตัดสิน
overrule-reason = เพราะอะไร
overrule-says = ข้อคัดค้านของ { $name } จะอยู่ในข้อความที่ลงนาม พร้อมเหตุผลของทั้งสองฝ่าย
overrule-nobody = ไม่มีคนอื่นที่ลงนามแทนฝ่ายของ { $name } จึงไม่มีใครตัดสินข้อคัดค้านนี้ได้ เจ้าตัวถอนได้เอง หรือระบุคนอื่นให้ลงนามแทนฝ่ายนั้น
remarks = ความเห็น
remark = ความเห็น
remark-make = เพิ่ม
remark-remove = ลบความเห็นนี้
room-criterion = เกณฑ์
room-mood = ที่ประชุมว่าอย่างไร
room-next =
    { $n ->
        [0] ไม่มีข้อขัดแย้ง
        [1] ข้อขัดแย้งถัดไป
       *[other] ข้อขัดแย้งถัดไปจาก { $n } ข้อ
    }
room-next-key = ข้อขัดแย้งถัดไป: N
room-no-disagreement = ไม่มีใครคัดค้านอะไร
room-in-editor = แสดงในนิยาม
room-summary = ขัดแย้ง: { $disputed } · ต้องคุยกัน: { $open } · ตกลงแล้ว: { $settled }
room-remarks =
    { $n ->
       *[other] { $n } ความเห็น
    }
room-nobody = ยังไม่มีผู้เข้าร่วม
room-nobody-says = ระบุผู้เข้าร่วมของฝ่ายการตลาดและฝ่ายขาย แล้วให้แต่ละคนบอกจุดยืนของตน
room-name-people = ระบุผู้เข้าร่วม
room-empty = ยังไม่มีเรื่องให้แสดงจุดยืน
room-empty-says = เมื่อนิยามมีเกณฑ์แล้ว ทุกคนจะบอกจุดยืนต่อแต่ละเกณฑ์ได้ที่นี่
mood-disputed = มีข้อขัดแย้ง
mood-one-side = มีเพียง{ $side }ที่พูดแล้ว
mood-unspoken = ยังไม่มีใครพูด
mood-overruled = ข้อคัดค้านตกไป
mood-livable = ทุกคนรับได้
mood-agreed = ทุกคนเห็นด้วย
signing-stopped =
    { $n ->
       *[other] มีข้อคัดค้าน { $n } ข้อที่ทำให้ลงนามไม่ได้
    }
signing-objects = { $name } คัดค้าน “{ $criterion }”: “{ $reason }”
signing-to-room = คุยกันเรื่องนี้
signing-waits = ยังขาดการลงนามของ { $name }
signing-waits-left = { $name } ต้องลงนามแต่ไม่ได้เป็นผู้ลงนามแล้ว ระบุให้เป็นผู้ลงนามอีกครั้ง หรือเปลี่ยนผู้ที่ต้องลงนาม
signing-side-nobody = ยังไม่มีผู้เข้าร่วมที่ลงนามแทน{ $side } ผู้ที่ลงนามจะถูกเพิ่มให้เอง
dissent = ความเห็นแย้ง
dissent-says = ข้อคัดค้านเหล่านี้ถูกตัดสินให้ตกไป และเป็นส่วนหนึ่งของข้อความที่ลงนาม
dissent-line = { $name } ({ $side }) คัดค้าน “{ $criterion }”: “{ $reason }” { $by } ตัดสินให้ตกไป: “{ $why }”
error-criterion-absent = นิยามไม่มีเกณฑ์นี้
error-criterion-absent-remedy = ดูเกณฑ์ทั้งหมดและ id ของเกณฑ์
error-speaker-absent = บุคคลนี้ไม่ได้เข้าร่วม
error-speaker-absent-remedy = ระบุชื่อและฝ่ายของบุคคลนี้ก่อน
error-objection-reason-missing = การคัดค้านต้องบอกเหตุผล
error-objection-reason-missing-remedy = บอกเหตุผลเพื่อให้คนอื่นตอบได้
error-overrule-reason-missing = การตัดสินให้ข้อคัดค้านตกไปต้องมีเหตุผล
error-overrule-reason-missing-remedy = บอกเหตุผล เหตุผลของทั้งสองฝ่ายจะอยู่ในข้อความที่ลงนาม
error-no-objection = บุคคลนี้ไม่มีข้อคัดค้านที่ทำให้ลงนามไม่ได้
error-no-objection-remedy = ดูจุดยืนของทุกคน
error-not-a-decider = บุคคลนี้ตัดสินข้อคัดค้านนั้นไม่ได้
error-not-a-decider-remedy = ผู้อื่นที่ลงนามแทนฝ่ายเดียวกันตัดสินได้ หรือผู้คัดค้านถอนเอง
error-comment-absent = ไม่มีความเห็นนี้
error-comment-absent-remedy = ดูความเห็นที่มี
error-comment-of-another = ความเห็นนี้เป็นของคนอื่น
error-comment-of-another-remedy = ผู้ที่เขียนเท่านั้นที่ลบได้
error-comment-empty = ความเห็นนี้ว่างเปล่า
error-comment-empty-remedy = พิมพ์สิ่งที่ต้องการบอก
error-remark-too-long = เหตุผลหรือความเห็นยาวเกินไป
error-remark-too-long-remedy = เขียนไม่เกิน 1,000 ตัวอักษร
error-signing-objected = ไม่มีใครลงนามได้ขณะที่ผู้ลงนามคนหนึ่งคัดค้านอยู่
error-signing-objected-remedy = คุยกันจนกว่าจะถอนข้อคัดค้าน หรือให้ผู้อื่นที่ลงนามแทนฝ่ายนั้นตัดสินให้ตกไปพร้อมเหตุผล
error-promises-wrong = คำสัญญายังลงนามไม่ได้
error-promises-wrong-remedy = แก้ไขคำสัญญาก่อน

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = สำเนา
copies-says = สำเนามีข้อความที่ลงนาม ลายนิ้วมือทั้งสอง และผู้ลงนาม ไม่มีลีดเลย ใครที่มี Leadpact ก็ตรวจสอบได้
copies-keep-title = เก็บไว้
copies-keep-says = เวอร์ชัน { $no } เป็นไฟล์ สำหรับเก็บหรือส่งต่อ
copies-keep-none = ยังไม่มีเวอร์ชันที่ตกลงกัน จึงยังไม่มีอะไรให้เก็บ
copies-keep = เก็บสำเนา…
copies-check-title = ตรวจสอบ
copies-check-says = สำเนาหรือพื้นที่ทำงานทั้งหมดยังเหมือนเมื่อลงนามหรือไม่
copies-check = ตรวจสอบสำเนา…
copies-checking = กำลังตรวจสอบ…
copies-signed-by = ลายเซ็น
copies-unsigned = ไม่มีลายเซ็นที่อ่านได้
copies-here-same = ที่นี่คือเวอร์ชัน { $no } และลายเซ็นเหมือนกัน
copies-here-altered = ตามลายนิ้วมือ สำเนานี้เคยเป็นเวอร์ชัน { $no } ของที่นี่ พื้นที่ทำงานนี้ยังมีข้อความนั้นเหมือนเมื่อลงนาม
copies-here-signed-otherwise = ที่นี่คือเวอร์ชัน { $no } แต่ลายเซ็นต่างกัน ที่นี่ผู้ลงนามคือ { $names }
copies-here-unknown = พื้นที่ทำงานนี้ไม่รู้จักสำเนานี้: ไม่มีใครลงนามข้อความนี้ที่นี่
verify-differs-untitled = สำเนานี้ไม่เหมือนเมื่อลงนามแล้ว

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = ตามเวลา
over-time-says = ใครมาถึงแต่ละขั้นเมื่อไร
figure-days = { $n } วัน
figure-interval = ช่วง 95 %: { $low } ถึง { $high }
figure-marks = จุดในภาพ
figure-open = เปิด { $n } รายการนี้
figure-formulas = คำนวณอย่างไร
figure-export = ส่งออกตัวเลขนี้
figure-export-svg = ภาพ (SVG)
figure-export-png = ภาพ (PNG)
figure-export-pdf = หน้า (PDF)
figure-export-xlsx = ตาราง (XLSX)
figure-export-csv = ตาราง (CSV)
error-figure-nothing-to-draw = ตัวเลขนี้ไม่มีอะไรให้วาด
error-figure-nothing-to-draw-remedy = บันทึกตัวเลขเป็น CSV หรือ XLSX หรือนำเข้าข้อมูลตามที่หมายเหตุบอก

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = ลีด { $n } จาก { $of } รายไปถึง { $last }
figure-funnel-title = { $through } ส่วนใหญ่หยุดระหว่าง { $from } กับ { $to } ซึ่งไปต่อ { $rate }
figure-conversion = { $from } ถึง { $to }
figure-conversion-formula = ลีดที่ { $to } ÷ ลีดที่ { $from }
figure-foot-run = การประมวลผล { $hash }
screen-dashboard = แดชบอร์ด
dashboard-says = สิ่งที่ทั้งสองฝ่ายดูร่วมกันในหน้าเดียว
review-title = การทบทวน { $title }
review-export = ชุดทบทวน (PDF)
review-export-says = ตัวเลขทั้งหมดในหน้านี้บนกระดาษ ทุกหน้าบอกเวอร์ชัน วันที่ และการประมวลผลที่ใช้
review-said = ตัวเลขบอกอะไร
present = นำเสนอ
present-says = ทีละตัวเลขเต็มหน้าต่าง ใช้ปุ่มลูกศรไปข้างหน้าและย้อนกลับ
present-end = จบการนำเสนอ
present-next = ตัวเลขถัดไป
present-previous = ตัวเลขก่อนหน้า
present-place = { $no } จาก { $n }

review-run = การประมวลผล
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = ช่วงเวลา
figure-first-day = วันแรก
figure-last-day = วันสุดท้าย
period-week = สัปดาห์ { $week }/{ $year }
period-quarter = ไตรมาส { $quarter }/{ $year }
screen-speed = ความเร็ว
speed-says = ใช้เวลานานเท่าไรจากขั้นหนึ่งไปอีกขั้น ใครยังรอ และค้างอยู่ตรงไหน
time-stage-gone = นิยามไม่มีขั้น “{ $stage }”
time-stage-gone-remedy = เลือกขั้นที่มีอยู่: { $stages }
time-way-entries = การเข้าแต่ละครั้งนับในช่วงของวันที่เข้า ผู้ที่กลับมาอีกนับอีกครั้ง
time-way-period = รายช่วงเวลา: จำนวนที่มาถึงขั้นหลังหารด้วยจำนวนที่มาถึงขั้นแรกในช่วงเดียวกัน ไม่ใช่ลีดกลุ่มเดียวกัน จึงไม่มีช่วงเชื่อมั่นและอาจเกิน 100%
time-way-cohort = รายกลุ่ม: ในบรรดาผู้ที่มาถึงขั้นแรกในช่วงหนึ่ง ใครไปต่อถึงขั้นหลัง ผู้ที่ยังมีโอกาสคือรอผล ไม่ใช่เสียไป
time-way-snapshot = สถานะปัจจุบัน: ในบรรดาทุกคนที่เคยมาถึงขั้นหนึ่ง ใครมาถึงขั้นถัดไปแล้ว ไม่คิดวันที่ ผู้ที่เพิ่งเข้ามาจึงดึงสัดส่วนลง
time-within = ภายใน { $days } วัน
time-no-window = ไม่จำกัดเวลา
time-above-whole = มีผู้มาถึงขั้นหลังมากกว่าขั้นแรกใน { $periods } เพราะมาถึงขั้นแรกในช่วงก่อน หรือข้ามไป
time-entries-title = { $period }: { $n } มาถึง { $stage } จาก { $before } ใน { $earlier }
time-no-whole-period = ยังไม่มีช่วงเวลาใดสิ้นสุด
time-period-title = { $period }: { $n } มาถึง { $to } และ { $of } มาถึง { $from } คิดเป็น { $rate }
time-period-title-few = { $period }: { $n } มาถึง { $to } และ { $of } มาถึง { $from } น้อยเกินกว่าจะบอกสัดส่วน
time-period-formula = จำนวนที่เข้าขั้นหลังในช่วง ÷ จำนวนที่เข้าขั้นแรกในช่วง
time-n-undated = อีก { $n } รายไม่ทราบวัน
time-nothing = ไม่มีใครมาถึงในวันที่ทราบ
time-pending-note = รอผล: ยังเปลี่ยนได้
time-band = ช่วงเชื่อมั่น 95%
time-target = เป้าหมาย { $rate }
time-no-days = ไม่ทราบวันที่ของ { $stages } ของใครเลย จึงไม่มีช่วงเวลาและกลุ่ม
time-no-days-remedy = นำเข้าประวัติขั้น หรือระบุฟิลด์วันที่ในนิยาม
time-beside-outside = นอกช่วงเหล่านี้: { $stages }
time-beside-to-come = อยู่ในวันที่ยังมาไม่ถึง และไม่อยู่ในช่วงใด: { $stages }
time-beside-undated = ไม่ทราบวัน และไม่อยู่ในช่วงใด: { $stages }
time-incomplete = { $period } ยังไม่สิ้นสุด
time-snapshot-title = ไปต่อน้อยที่สุดจาก { $from } ถึง { $to }: { $rate } ({ $n } จาก { $of })
time-snapshot-title-few = ไม่มีขั้นใดมีลีดถึง { $least } ราย น้อยเกินกว่าจะบอกสัดส่วน
time-cohort-title = { $rate } ของผู้ที่มาถึง { $from } ไปถึง { $to } ภายใน { $days } วัน ({ $n } จาก { $of } ที่ครบกำหนดแล้ว)
time-cohort-title-open = จนถึงตอนนี้ { $rate } ของผู้ที่มาถึง { $from } ไปถึง { $to } แล้ว ({ $n } จาก { $of })
time-cohort-title-few = { $n } จาก { $of } ไปจาก { $from } ถึง { $to } น้อยเกินกว่าจะบอกสัดส่วน
time-cohort-title-none = ยังไม่มีกลุ่มที่บอกได้ว่าไปจาก { $from } ถึง { $to } หรือไม่
time-cohort-formula = ผู้ในกลุ่มที่ถึงขั้นหลังภายในกำหนด ÷ ทั้งกลุ่ม ไม่รวมผู้ที่อยู่ก่อนแล้วหรือไม่ทราบวัน
time-cohort-pending = { $n } รายยังไปต่อจาก { $from } ถึง { $to } ได้ คือรอผล ไม่ใช่เสียไป
time-cohort-late = { $n } รายมาถึง { $to } หลังพ้นกำหนด นับว่าไม่ไปต่อ
time-cohort-before = { $n } รายอยู่ที่ { $to } ก่อน { $from } ไม่นับทั้งสองทาง
time-cohort-undated = { $n } รายมาถึง { $to } โดยไม่ทราบวัน ไม่นับทั้งสองทาง
time-elapsed = นับเวลาที่ผ่านไปขั้นละ { $days } วัน สัดส่วนสะสมเทียบกับทั้งกลุ่ม
time-entered-in = เข้าเมื่อ
time-days-since = วันนับจากเข้า
time-by-days = { $n } วัน
time-so-far = จนถึงตอนนี้
time-all = ทั้งหมด
time-map-title = { $from } → { $to } ภายใน { $days } วัน: จาก { $low } ({ $worst }) ถึง { $high } ({ $best })
time-map-title-few = { $from } → { $to }: กลุ่มน้อยเกินกว่าจะเปรียบเทียบ
time-map-formula = ผู้ที่ถึงขั้นหลังภายในเวลานั้น ÷ ทั้งกลุ่ม
time-transition = การเปลี่ยนขั้น
time-entered = เข้ามา
time-converted = ไปต่อ
time-rate = สัดส่วน
time-not-converted = ไม่ไปต่อ
time-skipped = ข้ามขั้น
time-pending = รอผล
time-late = หลังกำหนด
time-before = อยู่ก่อนแล้ว
time-undated = ไม่ทราบวัน
time-median = มัธยฐาน
time-p25 = หนึ่งในสี่ภายใน
time-p75 = สามในสี่ภายใน
time-p90 = เก้าในสิบภายใน
time-mean = ค่าเฉลี่ย
time-took = ไปถึง
time-waiting = ยังรอ
time-ended = จบก่อน
time-to-come = ยังมาไม่ถึง
time-days = วัน
time-middle-half = ครึ่งกลาง
time-quarters = ครึ่งกลาง: { $low } ถึง { $high } เก้าในสิบภายใน { $most }
time-took-n = ไปถึง { $n } ราย
time-quantile-formula = เวลาครึ่งหนึ่งต่ำกว่ามัธยฐาน ระหว่างสองวันอ่านบนเส้นตรง (นิยามที่ 7 ของ Hyndman และ Fan)
time-speed-title = ขั้นที่นานที่สุดคือจาก { $from } ถึง { $to }: ครึ่งหนึ่งของ { $n } ใช้ไม่เกิน { $days }
time-speed-title-few = ไม่มีที่ใดที่ { $least } รายไปจากขั้นหนึ่งสู่ขั้นถัดไปในวันที่ทราบ
time-note-waiting = ยังรอ และไม่อยู่ในแท่งใด: { $stages }
time-note-ended = จบโดยไปไม่ถึง: { $stages }
time-note-before = อยู่ขั้นหลังก่อนขั้นแรก และไม่นับเวลา: { $stages }
time-note-skipped = ข้ามขั้นแรก: { $stages }
time-note-undated = ไม่ทราบวันใดวันหนึ่งในสองวัน: { $stages }
time-note-to-come = วันแรกยังมาไม่ถึง: { $stages }
time-note-done-only = นี่คือเวลาของผู้ที่ไปถึงแล้ว ผู้ที่ยังรออาจนานกว่า เส้นโค้งการอยู่รอดนับพวกเขาด้วย
time-days-range = { $low }–{ $high } วัน
time-days-over = เกิน { $n } วัน
time-mark-median = ครึ่งหนึ่งภายใน { $days }
time-mark-p90 = เก้าในสิบภายใน { $days }
time-times-title = { $from } → { $to }: ครึ่งหนึ่งของ { $n } ใช้ไม่เกิน { $days } หนึ่งในสิบเกิน { $p90 }
time-times-title-few = { $n } รายไปจาก { $from } ถึง { $to } ในวันที่ทราบ น้อยเกินกว่าจะบอกเวลาปกติ
time-times-title-none = ไม่มีใครไปจาก { $from } ถึง { $to } ในวันที่ทราบ
time-from-days = ตั้งแต่
time-to-days = ถึง
time-group = กลุ่ม
time-day = หลังจาก
time-at-risk = ยังเฝ้าดู
time-still-on-the-way = สัดส่วนที่ยังอยู่ระหว่างทาง
time-low = ช่วงจาก
time-high = ช่วงถึง
time-n = นับ
time-days-from = วันนับจาก { $stage }
time-censored = ยังไปไม่ถึงเมื่อเห็นครั้งสุดท้าย
time-note-censored = ผู้ที่รอนับถึงวันที่อ้างอิง ผู้ที่จบแล้วนับถึงวันที่จบ
time-median-not-yet = ครึ่งหนึ่งยังไปไม่ถึง
time-survival-formula = หลังแต่ละวันที่มีผู้ไปถึง: ที่เหลือ × (1 − ไปถึง ÷ ยังเฝ้าดู) (Kaplan และ Meier)
time-log-rank-few = { $one } หรือ { $other } ไปถึงไม่ถึง { $least } ราย จึงไม่อ้างว่าฝ่ายใดเร็วกว่า
time-log-rank-differs = { $one } และ { $other } ต่างกันเกินกว่าความบังเอิญ (log-rank, p { $p }) แต่ไม่ได้บอกสาเหตุ
time-log-rank-alike = ความบังเอิญเพียงอย่างเดียวอาจทำให้ { $one } และ { $other } ต่างกันเท่านี้ (log-rank, p { $p })
time-lasting-title = ครึ่งหนึ่งไปจาก { $from } ถึง { $to } ภายใน { $days } โดยนับผู้ที่ยังรอด้วย
time-lasting-title-open = จนถึงตอนนี้ไม่ถึงครึ่งไปจาก { $from } ถึง { $to }
time-lasting-title-few = { $n } รายไปจาก { $from } ถึง { $to } น้อยเกินกว่าจะบอกเวลาปกติ
time-lasting-title-two = { $from } → { $to }: ครึ่งหนึ่งของ { $one } ภายใน { $days } ของ { $other } ภายใน { $more }
time-lasting-title-alike = { $from } → { $to }: ไม่มีกลุ่มใดเร็วกว่าอย่างชัดเจน
time-stage = ขั้น
time-there = อยู่ตอนนี้
time-days-there = จำนวนวันที่อยู่
time-overdue = นานกว่าเก้าในสิบ
time-ageing-says = เกินกำหนดคืออยู่นานกว่าเก้าในสิบของผู้ที่ไปต่อ ถ้ามีผู้ไปต่อไม่ถึง { $least } ราย จะไม่เรียกใครว่าเกินกำหนด
time-ageing-title = { $n } จาก { $of } ที่ { $stage } อยู่นานกว่าเก้าในสิบของผู้ที่ไปต่อ
time-ageing-title-none = ไม่มีใครอยู่นานเกินไปอย่างชัดเจน
time-ageing-title-nobody = ไม่มีใครอยู่ระหว่างทาง
time-at-start = ต้นช่วง
time-came = เข้า
time-known-since = พบว่าอยู่แล้ว
time-left = ออก
time-at-end = ปลายช่วง
time-stock-says = ลีดอยู่ที่ขั้นไกลสุดที่มาถึง จนกว่าจะไปต่อหรือจบ ผู้ที่อยู่แล้วเมื่อรู้จักครั้งแรกบอกไว้ว่าพบว่าอยู่แล้ว
time-stock-formula = ต้นช่วง + พบว่าอยู่แล้ว + เข้า − ออก = ปลายช่วง
time-stock-title = { $period }: { $stage } เพิ่ม { $n } เป็น { $there } มากกว่าขั้นอื่น
time-stock-title-none = { $period }: ไม่มีขั้นใดเพิ่ม

# กรวยของทีมเอง และผลของดีล

unit-companies = บริษัท { $n } แห่ง
unit-deals = ดีล { $n } ดีล
own-unit-person = คน
own-unit-company = บริษัท
own-unit-deal = ดีล
own-funnel-ordered = ตามลำดับ
own-funnel-strict = ต่อกันทันที
own-funnel-unordered = ลำดับใดก็ได้ ตามเวลา
own-funnel-any = ไม่คำนึงถึงเวลา
own-funnel-within-days = ภายใน { $n } วัน
own-funnel-within-hours = ภายใน { $n } ชั่วโมง
own-funnel-within-minutes = ภายใน { $n } นาที
own-funnel-within-seconds = ภายใน { $n } วินาที
own-funnel-finding = { $name }: { $share } มาถึง “{ $step }” ({ $n } จาก { $of })
own-funnel-nobody = { $name }: ยังไม่มีใครมาถึงขั้นใดเลย
own-funnel-anonymous = ไม่ระบุตัวตน
own-funnel-note-anonymous = “{ $step }” ไม่ได้นับคนที่ระบุตัวได้ อัตราหลังจากนั้นเป็นอัตราส่วนของสองจำนวน ไม่มีช่วงความเชื่อมั่น และอาจเกิน 100 %
own-funnel-note-undated = มี { $n } รายมาถึง “{ $step }” โดยไม่ทราบวัน ลำดับเวลาจึงไม่นับรายเหล่านี้
own-funnel-note-skipped = มี { $n } รายนับที่ “{ $step }” จากขั้นถัดไป โดยข้ามขั้นนี้
own-funnel-note-larger = “{ $step }” มีมากกว่าขั้นก่อนหน้า เพราะข้ามขั้นนั้นได้
own-funnel-note-pending = ยังอยู่ในกรอบเวลา จึงรออยู่ ไม่ใช่เสียไป: { $n }
own-funnel-note-excluded = ถูกตัดออกตามข้อยกเว้นของกรวยนี้: { $n }
own-funnel-note-elsewhere = ดีลที่สร้างก่อนจะรู้จักคนของดีล จึงไม่อยู่ในเส้นทางของใคร (มาจากที่อื่น): { $n }
own-funnel-note-unordered = เมื่อลำดับใดก็ได้ ขั้นที่ 2 หมายถึงสองขั้นใดก็ได้ และต่อไปเช่นนี้
own-funnel-note-company = บริษัทมาถึงขั้นเมื่อมีคนของบริษัทมาถึง
own-funnel-note-deal = ดีลมาถึงขั้นเมื่อคนของดีลที่ไปไกลที่สุดมาถึง
own-column-pending = รออยู่
own-column-skipped = ข้ามไป
own-column-days-mean = จำนวนวันก่อนหน้า ค่าเฉลี่ย
own-column-days-median = จำนวนวันก่อนหน้า มัธยฐาน
own-column-days-p90 = จำนวนวันก่อนหน้า 90 % ภายใน
own-part-all = ทั้งหมด
own-formula-name = จาก “{ $before }” ถึง “{ $step }”
own-formula = ที่นับใน “{ $step }” ÷ ที่นับใน “{ $before }”
funnels-kept = เก็บไว้แล้ว: “{ $name }”
funnels-removed = ลบแล้ว: “{ $name }” ใช้ “funnels restore” เพื่อเรียกคืน
funnels-none = ยังไม่มีกรวยของตนเอง ใช้ “funnels keep FILE” เพื่อเก็บ
funnels-column-name = กรวย
funnels-column-unit = นับ
funnels-column-steps = ขั้น
deals-finding = ชนะ { $share } ของดีลที่ปิดแล้ว ({ $n } จาก { $of })
deals-finding-none = ยังไม่มีดีลที่ชนะหรือแพ้
deals-closed-from = ปิดตั้งแต่ { $from }
deals-closed-to = ปิดจนถึง { $to }
deals-closed-between = ปิดระหว่าง { $from } ถึง { $to }
deals-column-deals = ดีล
deals-column-won = ชนะ
deals-column-lost = แพ้
deals-column-open = เปิดอยู่
deals-column-win-rate = อัตราชนะ
deals-column-won-of-all = ชนะจากทั้งหมด
deals-column-won-amount = มูลค่าที่ชนะ
deals-column-won-average = ค่าเฉลี่ยที่ชนะ
deals-column-days-n = ที่วัด
deals-column-days-mean = วัน ค่าเฉลี่ย
deals-column-days-least = วัน น้อยสุด
deals-column-days-p10 = วัน 10 % ภายใน
deals-column-days-p25 = วัน 25 % ภายใน
deals-column-days-median = วัน มัธยฐาน
deals-column-days-p75 = วัน 75 % ภายใน
deals-column-days-p90 = วัน 90 % ภายใน
deals-column-days-most = วัน มากสุด
deals-column-days-negative = จบก่อนเริ่ม
deals-column-within = ภายใน { $n } วัน
deals-column-sourced-elsewhere = เก่ากว่าคนของดีล
deals-column-won-before-known = ชนะก่อนรู้จักคนของดีล
deals-figures-label = ชนะจากที่ปิด
deals-interval-note = แถบบางคือช่วงความเชื่อมั่น 95 %
deals-note-open = { $n } จาก { $of } ยังเปิดอยู่ วันปิดเป็นเพียงการคาดการณ์ ไม่อยู่ในตัวเลขใด
deals-note-overdue = { $n } จาก { $of } ที่เปิดอยู่ควรปิดไปแล้ว
deals-note-elsewhere = { $n } จาก { $of } ดีลเก่ากว่าคนแรกของดีล จึงมาจากที่อื่น ไม่ว่าคนนั้นทำอะไรทีหลัง
deals-note-before = { $n } จาก { $of } ดีลที่ชนะปิดก่อนจะรู้จักคนแรกของดีล
deals-note-negative = { $n } จาก { $of } จบก่อนเริ่ม โปรดตรวจวันที่
deals-note-currencies = { $n } จาก { $of } มูลค่าที่ชนะเป็นสกุลเงินอื่น จึงไม่นำมารวม
deals-formula-win-rate = ชนะ ÷ (ชนะ + แพ้)
deals-formula-average = มูลค่าที่ชนะ ÷ จำนวนดีลที่ชนะและมีมูลค่า
error-own-funnel-unreadable = นี่ไม่ใช่กรวย
error-own-funnel-unreadable-remedy = รายละเอียดบอกตำแหน่งและสิ่งที่ถูกต้อง
error-own-funnel-newer = Leadpact รุ่นใหม่กว่าเขียนกรวยนี้
error-own-funnel-newer-remedy = อัปเดต Leadpact แล้วอ่านใหม่
error-own-funnel-absent = ไม่มีกรวยชื่อนั้น
error-own-funnel-absent-remedy = เลือกกรวยที่เก็บไว้ อาจถูกเปลี่ยนชื่อหรือลบไปแล้ว
error-own-funnel-named = มีกรวยชื่อนั้นอยู่แล้ว
error-own-funnel-named-remedy = ตั้งชื่ออื่น
error-own-table-absent = กรวยถามถึงแถวที่ไม่เคยนำเข้า
error-own-table-absent-remedy = นำเข้าแถวเหล่านั้น หรือเลือกวิธีอื่นในการถึงขั้น
error-own-step-not-a-date = ขั้นหนึ่งใช้วันจากฟิลด์ที่ไม่ใช่วันที่
error-own-step-not-a-date-remedy = เลือกฟิลด์วันที่ หรือไม่เลือกเลย
error-own-step-stage-absent = ขั้นหนึ่งอ้างถึงขั้นที่ไม่มีในนิยาม
error-own-step-stage-absent-remedy = แก้ไขกรวยแล้วเลือกขั้นที่มีอยู่ ขั้นเดิมอาจถูกลบหรือเปลี่ยนชื่อ
error-own-step-undated = ขั้นหนึ่งไม่มีวัน แต่กรวยนี้ถามว่าเมื่อใด
error-own-step-undated-remedy = เลือกวันที่ให้ขั้นนั้น หรือให้กรวยนับโดยไม่คำนึงถึงเวลา
own-says = ตามคำของทีมเอง แต่ละจำนวนเปิดดูได้ว่านับใคร
own-under = กรวยของตนเอง
own-new = กรวยใหม่…
own-edit = แก้ไขกรวยนี้
own-unit = สิ่งที่นับ
own-dialog-new = กรวยของตนเอง
own-dialog-edit = แก้ไข “{ $name }”
own-name = ชื่อ
own-order = ลำดับ
own-window-none = ไม่จำกัด
own-steps = ขั้น จากแรกถึงสุดท้าย
own-step-name = ชื่อขั้นที่ { $n }
own-step-owner = ฝ่ายที่รับผิดชอบขั้นที่ { $n }
own-step-reached = สิ่งที่ทำให้ถึงขั้นที่ { $n }
own-step-choice = สิ่งที่ขั้นที่ { $n } ถาม
own-step-values = ค่าของขั้นที่ { $n } คั่นด้วย ;
own-step-on = วันของขั้นที่ { $n }
own-step-on-none = ไม่มีวัน
own-step-add = เพิ่มขั้น
own-step-remove = เอาขั้นที่ { $n } ออก
own-step-up = เลื่อนขั้นที่ { $n } ขึ้น
own-step-down = เลื่อนขั้นที่ { $n } ลง
own-step-keys = กด Alt กับลูกศรเพื่อย้ายขั้นที่อยู่
own-reached-everybody = ทั้งหมดที่มี
own-reached-date = มีวันที่
own-reached-where = ฟิลด์ระบุว่า
own-reached-stage = ผ่านขั้น
own-reached-activity = กิจกรรม
own-reached-recorded = ขั้นที่บันทึกไว้
own-reached-outcome = ดีลจบ
own-reached-counted = นับ ไม่ระบุตัวตน
own-count-here = นับได้ตอนนี้
own-counting = กำลังนับ …
own-save = เก็บกรวยนี้
own-delete = ลบกรวยนี้
own-deleted = ลบ “{ $name }” แล้ว
own-restore = เรียกคืน
own-open-file = เปิดไฟล์ …
own-save-file = บันทึกเป็นไฟล์ …
# The controls of figures over time

time-way = วิธีนับ
time-by-entries = การเข้า
time-by-period = รายช่วงเวลา
time-by-cohort = รายกลุ่ม
time-by-snapshot = สถานะปัจจุบัน
time-every = ความยาวช่วง
time-every-day = รายวัน
time-every-week = รายสัปดาห์
time-every-month = รายเดือน
time-every-quarter = รายไตรมาส
time-every-year = รายปี
time-since = ตั้งแต่วันที่
time-until = ถึงวันที่
time-usual = ตามปกติ
time-from = จากขั้น
time-to = ถึงขั้น
time-window = กรอบเวลา
time-compare = เปรียบเทียบตาม

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = ยังไม่มีใครสัญญาว่าฝ่ายขายจะติดต่อลีดเร็วแค่ไหน
time-sla-none-acceptance = ยังไม่มีใครสัญญาว่าฝ่ายขายจะตอบรับหรือปฏิเสธเร็วแค่ไหน
time-sla-none-remedy = กำหนดสิ่งนี้และเวลาทำงานได้ที่ ตกลงกัน › สัญญา
time-sla-follow-up = การติดต่อครั้งแรกหลัง { $stage }
time-sla-acceptance = คำตอบหลัง { $stage }
time-sla-kept = รักษาสัญญา
time-sla-broken = ไม่รักษาสัญญา
time-sla-not-due = ยังไม่ถึงกำหนด
time-sla-cannot-say = ไม่ทราบเวลา
time-sla-rate = รักษาสัญญาในบรรดาที่ถึงกำหนด
time-sla-title = { $rate } ของที่ถึงกำหนดได้รับการตอบตามสัญญาหลัง { $stage } ({ $n } จาก { $of })
time-sla-title-few = { $n } จาก { $of } ที่ถึงกำหนดได้รับการตอบหลัง { $stage } น้อยเกินกว่าจะบอกสัดส่วน
time-sla-title-none = บอกไม่ได้ว่ารักษาสัญญาหลัง { $stage } กับใครหรือไม่
time-sla-says = วันที่ไม่มีเวลา: ที่ทันแน่นอนนับว่ารักษาสัญญา ที่สายแน่นอนนับว่าไม่ ระหว่างนั้นไม่อ้างสิ่งใด
time-sla-pending = { $n } รายยังไม่ถึงกำหนด ไม่นับว่ารักษาหรือผิดสัญญา
time-sla-unsaid = { $n } รายขึ้นกับเวลา การนำเข้าที่มีเวลาจะบอกได้
time-sla-no-evidence = ไม่มีข้อมูลว่าฝ่ายขายติดต่อใครเมื่อไร นำเข้ากิจกรรมพร้อมวันที่ ดีล หรือประวัติขั้น
time-sla-formula = ผู้ที่ได้รับการตอบภายในเวลาทำงานที่สัญญา ÷ ผู้ที่ถึงกำหนดและบอกได้
time-sla-broken-n = ไม่รักษาสัญญา: { $n }
time-sla-promise = คำสัญญาใด
time-sla-which-follow-up = การติดต่อครั้งแรก
time-sla-which-acceptance = รับหรือปฏิเสธ

time-as-decided = ตามที่ตัดสินในเวลานั้น: { $versions }
time-as-decided-version = เวอร์ชัน { $no } ตั้งแต่ { $date }
time-as-decided-none = ตามที่ตัดสินในเวลานั้น: ยังไม่เคยมีเวอร์ชันใดมีผล จึงใช้นิยามปัจจุบัน


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = เงิน
money-page-says = ลีดมีต้นทุนเท่าไร สร้างรายได้เท่าไร และเป้าหมายต้องใช้ลีดกี่ราย
money-source = แหล่งที่มา
money-campaign = แคมเปญ
money-month = เดือน
money-value = ค่า
money-all = รวมทั้งหมด
money-unsaid = ไม่ได้ระบุ
money-elsewhere = มาจากที่อื่น: เก่ากว่าผู้ติดต่อ
money-unclear = ไม่ทราบวันที่
money-nobody = ไม่ใช่ของใครในรายชื่อ
money-rest = อื่น ๆ: { $n }
money-from-to = { $from } ถึง { $to }
money-until = ถึง { $to }
money-in = เป็น { $currency }
money-in-none = ไม่ได้ระบุสกุลเงิน
money-lead = ลีด
money-leads = ลีด
money-media-cost = ค่าสื่อ
money-cost = ต้นทุนทั้งหมด
money-cost-per-lead = ต้นทุนต่อลีด (ค่าสื่อ)
money-cost-per = ต้นทุนต่อ { $stage }
money-customers = ลูกค้าใหม่
money-cac = ต้นทุนต่อลูกค้า (CAC)
money-won = ปิดการขายได้
money-lost = เสียดีล
money-open = เปิดอยู่
money-revenue = รายได้
money-average-won = มูลค่าเฉลี่ยต่อดีลที่ปิดได้
money-win-rate = อัตราปิดการขาย
money-gain = ผลตอบแทนสุทธิ
money-roi = ผลตอบแทน (1 = เท่ากับที่จ่าย)
money-cycle-days = รอบการขาย
money-velocity = รายได้ต่อวัน
money-revenue-per-account = รายได้ต่อบัญชีลูกค้า
money-margin = อัตรากำไรขั้นต้น
money-churn = อัตราการเลิกใช้
money-clv = มูลค่าตลอดอายุลูกค้า (CLV)
money-payback = ระยะคืนทุน
money-payback-months = ระยะคืนทุน (เดือน)
money-months = { $n } เดือน
money-rejected = ถูกส่งคืน
money-rejected-rate = สัดส่วนที่ถูกส่งคืน
money-rejected-cost = ต้นทุนของลีดที่ถูกส่งคืน
money-good = ลีดที่ดี
money-followed = ติดตามแล้ว
money-not-followed = ไม่ได้ติดตาม
money-not-recorded = ไม่ทราบ
money-stands-for = คิดเป็นมูลค่า (ประมาณ)
money-cost-finding = ต่อ { $stage } หนึ่งราย { $cheapest } มีต้นทุน { $low } ส่วน { $dearest } { $high }
money-cost-one = ต้นทุนต่อ { $stage }: { $amount }
money-cost-none = ยังบอกต้นทุนต่อลีดไม่ได้
money-cost-for = { $cost } สำหรับ { $stage } { $n } ราย
money-cost-basis-media = ลีดคิดเฉพาะค่าสื่อ ส่วนลูกค้าคิดต้นทุนทั้งหมด ลีดนับตามแหล่งที่มาและช่วงเวลาที่เข้ามา
money-cost-basis-loaded = ต้นทุนต่อลีดคิดเฉพาะค่าสื่อ ส่วนลีดในแต่ละขั้นและลูกค้าคิดต้นทุนทั้งหมด ลีดนับตามแหล่งที่มาและช่วงเวลาที่เข้ามา
money-no-costs = ยังไม่มีข้อมูลต้นทุน นำเข้าไฟล์หรือวางเป็นแถว: แหล่งที่มา แคมเปญ ประเภท ช่วงเวลา จำนวนเงิน
money-cost-undated = ต้นทุนที่ไม่มีวันที่ ไม่ได้นับ: { $n }
money-cost-backwards = ต้นทุนที่วันสิ้นสุดมาก่อนวันเริ่ม ไม่ได้นับ: { $n }
money-cost-without-amount = ต้นทุนที่ไม่มีจำนวนเงิน ไม่ได้นับ: { $n }
money-cost-negative = ต้นทุนติดลบ นับเป็นเงินคืน: { $n }
money-cost-overlapping = ต้นทุนของแคมเปญและประเภทเดียวกันที่วันซ้อนกัน นับทั้งหมด: { $n }
money-all-media = ไม่มีต้นทุนใดระบุประเภท จึงถือเป็นค่าสื่อทั้งหมด
money-no-media = ยังไม่ทราบว่าประเภทใดเป็นค่าสื่อ โปรดระบุ
money-media-are = ถือเป็นค่าสื่อ: { $kinds }
money-costs-of-all = ต้นทุนเป็นของลีดทั้งหมด ไม่ใช่เฉพาะรายชื่อนี้
money-leads-undated = ลีดที่ไม่ได้นับเพราะไม่ทราบวันที่เข้ามา: { $n }
money-no-deals = ไม่มีดีลที่ระบุว่าปิดได้หรือเสียไป นำเข้าดีลพร้อมขั้น จำนวนเงิน และวันที่ปิด
money-deals-undated = ดีลที่ปิดแล้วแต่ไม่ได้นับเพราะไม่ทราบวันที่ปิด: { $n }
money-deals-without-amount = ดีลที่ปิดได้แต่ไม่มีจำนวนเงินแน่นอน ไม่ได้รวม: { $n }
money-several-first = ดีลที่ปิดได้ซึ่งมีหลายคน นับครั้งเดียวให้คนที่มาก่อน: { $n }
money-several-shared = ดีลที่ปิดได้ซึ่งมีหลายคน นับครั้งเดียวโดยแบ่งเท่ากัน: { $n }
money-left-out = ไม่ได้นับเพราะไม่มีอัตราแลกเปลี่ยน { $currency }: { $amount } รวม { $n } รายการ เดือนที่ไม่มีอัตรา: { $months } เดือนแรก { $first }
money-without-currency = จำนวนเงินที่ไม่ระบุสกุลเงิน ถือเป็น { $currency }: { $n }
money-deals-won = ดีลที่ปิดได้: { $n }
money-revenue-finding = ปิดการขายได้ { $revenue } โดย { $share } มาจาก { $best }
money-revenue-all = ปิดการขายได้ { $revenue }
money-revenue-none = ไม่มีดีลที่ปิดได้ในช่วงเวลานี้
money-roi-finding = จ่ายไป { $cost } ปิดการขายได้ { $revenue } คิดเป็นผลตอบแทน { $roi }
money-roi-none = ยังบอกผลตอบแทนไม่ได้ เพราะไม่ทราบต้นทุนของช่วงเวลานี้
money-roi-margin = รายได้คิดตามอัตรากำไรขั้นต้นที่ระบุไว้ ยังไม่รวมสิ่งที่ลีดในช่วงนี้จะสร้างต่อไป
money-roi-no-margin = ยังไม่ระบุอัตรากำไรขั้นต้น จึงนับรายได้เต็มจำนวน ยังไม่รวมสิ่งที่ลีดในช่วงนี้จะสร้างต่อไป
money-open-deals = ดีลที่เปิดอยู่: { $n }
money-velocity-finding = ไปป์ไลน์สร้างรายได้ { $amount } ต่อวัน มีดีลเปิดอยู่ { $open } รายการ
money-velocity-none = ยังบอกรายได้ต่อวันไม่ได้ ต้องมีดีลที่ปิดได้พร้อมจำนวนเงินและวันที่
money-velocity-says = อัตราปิดการขายคือดีลที่ปิดได้ต่อดีลที่ปิดได้และเสียไป ค่าเฉลี่ยคิดจากดีลที่ปิดได้ รอบการขายนับจากวันสร้างถึงวันปิดของดีลที่ปิดได้ วันที่ปิดของดีลที่เปิดอยู่เป็นเพียงการคาดการณ์ จึงไม่นับ
money-velocity-few = มีดีลที่ปิดเพียง { $n } รายการ น้อยเกินกว่าจะเชื่อถือได้
money-velocity-backwards = ดีลที่วันที่ปิดมาก่อนวันสร้าง ไม่นับในรอบการขาย: { $n }
money-clv-finding = บัญชีลูกค้าหนึ่งมีมูลค่า { $amount } ตลอดเวลาที่เป็นลูกค้า
money-clv-none = ยังบอกมูลค่าของบัญชีลูกค้าไม่ได้
money-clv-month = รายได้และอัตราการเลิกใช้เป็นรายเดือน
money-clv-year = รายได้และอัตราการเลิกใช้เป็นรายปี
money-clv-no-churn = ถ้าไม่มีการเลิกใช้เลย ลูกค้าจะอยู่ตลอดไป จึงหารไม่ได้
money-says-missing = ยังต้องระบุ: { $inputs }
money-payback-finding = ลูกค้าหนึ่งรายคืนทุน { $cac } หลังจาก { $months }
money-payback-none = ยังบอกระยะคืนทุนไม่ได้
money-rejected-finding = จ่ายไป { $amount } กับลีดที่ถูกส่งคืน { $n } ราย
money-rejected-none = ยังบอกต้นทุนของลีดที่ถูกส่งคืนไม่ได้
money-rejected-by = ถูกส่งคืนคือรายที่ “{ $field }” บันทึกว่านำกลับไปดูแลหรือไม่ผ่านเกณฑ์ ลีดแต่ละรายในบรรทัดเดียวกันรับต้นทุนเท่ากัน
money-rejected-unknown = ไม่มีสถานะหรือขั้นใดในรายชื่อที่บันทึกว่าลีดถูกส่งคืน
money-rejected-n = ถูกส่งคืน { $n } จาก { $of }
money-not-followed-finding = ลีดที่ดี { $n } จาก { $of } รายไม่ได้รับการติดตาม อาจคิดเป็น { $amount }
money-not-followed-count = ไม่ได้ติดตาม: { $n } จาก { $of } ลีดที่ดี
money-not-followed-none = บอกไม่ได้ว่าลีดที่ดีได้รับการติดตามหรือไม่
money-not-followed-needs = นำเข้ากิจกรรม เช่น การโทรและการประชุม และตกลงขั้นของฝ่ายขาย
money-not-followed-says = ลีดที่ดีคือรายที่ผ่าน “{ $stage }” และทุกขั้นก่อนหน้า ติดตามแล้วคือมีดีลหรือมีกิจกรรมประเภท: { $kinds }
money-not-followed-unknown = ลีดที่ดี { $n } รายไม่มีบันทึก และไม่มีการนำเข้าใดระบุว่าข้อมูลครบ จึงไม่ทราบ
money-not-followed-estimate = จำนวนเงินเป็นการประมาณ: สมมติว่าปิดได้ในอัตราเดียวกับรายที่ติดตาม ที่มูลค่าเฉลี่ยของดีลที่ปิดได้
money-not-followed-of = { $n } จาก { $of } ลีดที่ดี
money-formula-cpl = ค่าสื่อ ÷ จำนวนลีด
money-formula-stage-media = ค่าสื่อ ÷ ลีดในช่วงนั้นที่ถึงขั้นนี้
money-formula-stage-loaded = ต้นทุนทั้งหมด ÷ ลีดในช่วงนั้นที่ถึงขั้นนี้
money-formula-cac = ต้นทุนทั้งหมด ÷ ลีดที่เป็นลูกค้าในช่วงนั้น
money-formula-average = รายได้ ÷ ดีลที่ปิดได้และมีจำนวนเงิน
money-formula-win-rate = ปิดได้ ÷ (ปิดได้ + เสียไป)
money-formula-roi = (รายได้ × อัตรากำไร − ต้นทุน) ÷ ต้นทุน
money-formula-velocity = ดีลที่เปิดอยู่ × อัตราปิดการขาย × มูลค่าเฉลี่ย ÷ จำนวนวันของรอบการขาย
money-formula-clv = รายได้ต่อบัญชี × อัตรากำไรขั้นต้น ÷ อัตราการเลิกใช้ ในช่วงเดียวกัน
money-formula-payback = ต้นทุนต่อลูกค้า ÷ (รายได้ต่อเดือนต่อบัญชี × อัตรากำไรขั้นต้น)
money-formula-rejected = ต้นทุนทั้งหมดของบรรทัด × ที่ถูกส่งคืน ÷ จำนวนลีด
money-formula-not-followed = ไม่ได้ติดตาม × ปิดได้ ÷ ติดตามแล้ว × มูลค่าเฉลี่ยของดีลที่ปิดได้
plan-stage = ขั้น
plan-needed = ต้องใช้
plan-least = อย่างน้อย
plan-most = มากที่สุด
plan-conversion = ไปขั้นถัดไป ตามที่นับได้
plan-what-if = สมมติ (%)
plan-target = เป้า
plan-promised = ที่สัญญาไว้
plan-came = มาแล้ว
plan-deals = ดีลที่ปิดได้
plan-finding = ดีลที่ปิดได้ { $deals } รายการต้องใช้ { $stage } ระหว่าง { $least } ถึง { $most } ราย
plan-needs = ดีลที่ปิดได้ { $deals } รายการต้องใช้ { $stage } { $needed } ราย
plan-none = ยังบอกไม่ได้ว่าเป้าหมายต้องใช้เท่าไร
plan-needs-goal = ระบุเป้าหมาย: จำนวนดีลที่ปิดได้ หรือรายได้และมูลค่าเฉลี่ยต่อดีล
plan-from-to = แผน: { $from } ถึง { $to }
plan-interval = คำนวณย้อนกลับจากอัตราที่นับได้ ปัดขึ้นทุกขั้น อย่างน้อยและมากที่สุดคือปลายช่วงความเชื่อมั่น 95 % ของอัตราจากขั้นนั้นถึงดีลที่ปิดได้
plan-what-if-says = สมมติว่า { $percent } ของ “{ $stage }” ไปต่อ ช่วงจะกว้างกว่า 95 %
plan-no-conversion = จาก “{ $from }” ถึง “{ $to }” ยังไม่มีจำนวนที่ใช้คำนวณย้อนได้
plan-unworkable = คำนวณย้อนจากเป้าหมายไม่ได้ เพราะมากเกินไปหรือเป็นศูนย์
plan-formula-deals = เป้าหมาย ÷ สิ่งที่ดีลหนึ่งสร้างได้ ปัดขึ้น
plan-formula-back = จำนวนที่ขั้นถัดไปต้องใช้ ÷ อัตรา ปัดขึ้น
economics-currency = สกุลเงิน
economics-margin = อัตรากำไรขั้นต้น (%)
economics-churn = อัตราการเลิกใช้ (%)
economics-revenue-per-account = รายได้ต่อบัญชีลูกค้า
economics-span = รายได้และอัตราการเลิกใช้ต่อ
economics-span-month = เดือน
economics-span-year = ปี
economics-media-kinds = ประเภทต้นทุนที่เป็นค่าสื่อ
economics-media-kinds-hint = คั่นด้วย ; ที่มีอยู่: { $kinds }
economics-rate-base = อัตราแลกเปลี่ยนเป็นสกุล
economics-rates = อัตราแลกเปลี่ยนรายเดือน
economics-rates-hint = หนึ่งบรรทัดต่อเดือนและสกุลเงิน: 2026-01 PLN 0.2351
economics-save = บันทึก
economics-kept = บันทึกแล้ว: { $n }
economics-title = สิ่งที่ไม่มีในไฟล์
economics-says = ไม่มีค่าเริ่มต้น ตัวเลขที่ขาดข้อมูลจะบอกไว้
money-paste-costs = นำเข้าหรือวางต้นทุน
money-by = แยกตาม
money-costs = ต้นทุนของลีด
money-costs-media = ค่าสื่อ
money-costs-loaded = ต้นทุนทั้งหมด
money-time-from = ตั้งแต่
money-time-to = ถึง
money-lines = จำนวนบรรทัด
money-lines-most = สำคัญที่สุด
money-lines-all = ทั้งหมด
money-revenue-by = ดีลแยกตาม
plan-title = แผน
plan-says = จากเป้าหมายย้อนกลับไปถึงลีดที่ต้องใช้
plan-won = เป้าหมาย: ดีลที่ปิดได้
plan-revenue = หรือเป้าหมาย: รายได้
plan-average-deal = มูลค่าเฉลี่ยต่อดีล เว้นว่างใช้ค่าที่นับได้
plan-from = วันแรก
plan-to = วันสุดท้าย
plan-target-of = เป้า: { $stage }
plan-what-if-stage = สมมติ จาก
plan-what-if-none = ตามที่นับได้
plan-what-if-percent = เปอร์เซ็นต์ไปต่อ
error-economics-unfit = ค่านี้ใช้กับตัวเลขด้านเงินไม่ได้
error-economics-unfit-remedy = ระบุสัดส่วน 0 ถึง 100 จำนวนที่มากกว่าศูนย์ รหัสสกุลเงินสามตัวอักษร หรือวันที่ เช่น 2027-01-01

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = มูลค่า
measure-share = สัดส่วน
measure-together = รวมสะสม
measure-interval = ช่วงความเชื่อมั่น 95 %
hand-off-recorded-in = บันทึกไว้ใน “{ $field }” Lead แต่ละรายอยู่ในช่องเดียวเท่านั้น
passed-not-met = จาก Lead { $of } รายที่ส่งต่อเป็น { $stage } มี { $n } รายที่ไม่ผ่านเกณฑ์
passed-all-met = Lead ทั้ง { $of } รายที่ส่งต่อเป็น { $stage } ผ่านเกณฑ์ ({ $n })
passed-nobody = ไม่มีใครถูกบันทึกไว้ที่ { $stage } หรือขั้นถัดไป ({ $n } จาก { $of })
passed-unknown = จาก { $of } รายที่ส่งต่อเป็น { $stage } มี { $n } รายที่บอกไม่ได้ เพราะไม่มีค่า
passed-first = แท่งนับ Lead แต่ละรายครั้งเดียวตามเหตุผลแรก: สิ่งที่ไม่ผ่านก่อนสิ่งที่บอกไม่ได้ ตามลำดับของนิยาม ส่วนตารางนับทุกเหตุผล Lead รายหนึ่งจึงอาจอยู่หลายบรรทัด
passed-reason = เหตุผล
passed-criterion = ชื่อในไฟล์
passed-first-not-met = เหตุผลแรก: ไม่ผ่าน
passed-first-unknown = เหตุผลแรก: ไม่ทราบ
passed-every-not-met = เหตุผลใดก็ตาม: ไม่ผ่าน
passed-every-unknown = เหตุผลใดก็ตาม: ไม่ทราบ
passed-bars = จำนวน Lead ตามเหตุผลแรก
passed-recorded-in = ส่งต่อแล้ว หมายถึงผู้ที่ “{ $field }” บันทึกไว้ที่ { $stage } หรือขั้นถัดไป
passed-must-not = ผ่าน ทั้งที่ต้องไม่ผ่าน: { $criterion }
passed-score = { $score } ต่ำกว่า { $points } คะแนน
passed-grade = เกรดไม่ใช่ { $grades }
passed-stage = รายการไม่ได้บอกว่าใครอยู่ที่ { $stage }
waiting-some = จาก Lead { $of } รายที่ผ่าน { $stage } มี { $n } รายที่ไม่เคยถูกส่งต่อ
waiting-nobody = Lead ทั้ง { $of } รายที่ผ่าน { $stage } ถูกส่งต่อแล้ว (รออยู่ { $n })
waiting-none-met = ไม่มี Lead ใดผ่าน { $stage } อย่างแน่นอน ({ $n } จาก { $of })
waiting-lead = Lead ที่รออยู่
waiting-since = ตั้งแต่
waiting-days = รอมาแล้ว
waiting-named = แสดงชื่อ { $shown } รายที่รอนานที่สุด ส่วนแท่งรวมทั้งหมด { $n } ราย
waiting-recorded = บันทึกไว้ที่ขั้นก่อนหน้า: { $before } ไม่มีบันทึก: { $silent } บันทึกเป็นอย่างอื่นที่ไม่ใช่ชื่อขั้น: { $other }
waiting-span = { $days } วัน
waiting-undated = ไม่มีใครรู้ว่าตั้งแต่เมื่อไร
waiting-leads = Lead ที่รออยู่
losses-deals = ดีลที่เสียไป
losses-no-deals = ไม่มีตารางดีลที่บอกว่าจบลงอย่างไร
losses-no-deals-says = นำเข้าดีลจาก CRM พร้อมขั้น เหตุผลที่เสียดีล และมูลค่า
losses-none = ไม่มีดีลที่บันทึกว่าเสียไป
losses-blank = ไม่ได้บันทึกเหตุผล
losses-by-reason = เหตุผลที่บันทึก
losses-by-source = ที่มาของ Lead
losses-by-stage = มาถึงขั้นไหน
losses-agreed-as = เหตุผลที่ตกลงกัน
losses-most-reason = เหตุผลที่เสียดีลบ่อยที่สุด: { $what } { $n } จาก { $of }
losses-most-source = ดีลที่เสียไปส่วนใหญ่มาจาก { $what }: { $n } จาก { $of }
losses-most-stage = ดีลที่เสียไปส่วนใหญ่เป็นของ Lead ที่ { $what }: { $n } จาก { $of }
losses-not-said = ไม่มีบันทึกเรื่องนี้ของดีลที่เสียไป { $n } ดีล
losses-no-amount = ไม่ทราบมูลค่าของ { $n } จาก { $of } ดีล นับเป็นดีลแต่ไม่รวมในจำนวนเงิน
losses-field = อ่านจาก “{ $field }”
losses-no-field = ไม่มีฟิลด์ที่บอกเหตุผล ให้นำเข้า เช่น เหตุผลที่เสียดีลจาก CRM
losses-none-agreed = ยังไม่ได้ตกลงเหตุผลกัน นี่คือสิ่งที่ CRM บอก ตกลงกันได้ที่หน้าสัญญา
losses-agreed = เหตุผลที่ตกลงกัน: { $agreed } คำอื่นจาก CRM: { $other } ไม่ได้บันทึก: { $blank }
losses-of-nobody = ดีลที่ไม่เป็นของใครในรายการไม่มีที่มาและไม่มีขั้น
losses-several = หลายที่มา
losses-worth = มูลค่าของดีลเหล่านี้
losses-worth-formula = ผลรวมมูลค่าของดีลที่เสียไป นับดีลละครั้ง แยกตามสกุลเงิน
rejections-leads = Lead ที่ถูกส่งคืน
rejections-no-field = รายการไม่ได้บอกว่าฝ่ายขายส่งใครคืน
rejections-no-field-says = นำเข้าเหตุผลการปฏิเสธหรือสถานะ Lead หรือให้ขั้นหนึ่งเป็นการตัดสินใจของฝ่ายขาย
rejections-none = ไม่มี Lead ที่ถูกส่งคืน
rejections-most-reason = เหตุผลที่ส่ง Lead คืนบ่อยที่สุด: { $what } { $n } จาก { $of }
rejections-most-source = Lead ที่ถูกส่งคืนส่วนใหญ่มาจาก { $what }: { $n } จาก { $of }
rejections-most-stage = Lead ที่ถูกส่งคืนส่วนใหญ่อยู่ที่ { $what }: { $n } จาก { $of }
rejections-not-said = Lead ถูกส่งคืน { $n } ราย และไม่มีบันทึกเรื่องนี้
rejections-known-by = ถูกส่งคืนตามที่ { $from } บอก ผู้ที่ฝ่ายขายรับไว้ไม่ถือว่าถูกส่งคืน ไม่ว่าสถานะจะเป็นอะไร
again-none = ยังไม่มีเส้นทางใดสิ้นสุด จึงยังไม่มีใครกลับมาได้
again-none-says = เส้นทางสิ้นสุดที่ขั้นสุดท้าย หรือเมื่อขั้นหรือประวัติขั้นบอกว่าเสียไป นำกลับมาใช้ หรือตัดออก
again-recycled = จาก { $of } เส้นทางที่นำกลับมาใช้ มี { $n } ที่ตามด้วยรอบที่สอง
again-all = จาก { $of } เส้นทางที่สิ้นสุด มี { $n } ที่ตามด้วยรอบที่สอง
again-ended-by = สิ้นสุดด้วย
again-ended = เส้นทางที่สิ้นสุด
again-came = กลับมาอีก
again-then = แล้วถึง { $stage }
again-says = เส้นทางที่สิ้นสุดแต่ละเส้นนับครั้งเดียว รอบที่สองนับเฉพาะสิ่งที่เกิดหลังสิ้นสุด
again-formula = เส้นทางที่ตามด้วยอีกเส้นทางของคนเดียวกัน ÷ เส้นทางที่สิ้นสุด
open-owner = ดีลของใคร
open-deals = ดีลที่เปิดอยู่
open-age = ครึ่งหนึ่งเปิดนานกว่า
open-oldest = นานที่สุด
open-close-date-passed = เลยวันที่คาดว่าจะปิด
open-no-amount = ไม่มีมูลค่า
open-no-close-date = ไม่มีวันที่คาดว่าจะปิด
open-no-deals-says = นำเข้าดีลจาก CRM พร้อมขั้น เจ้าของ มูลค่า และวันที่
open-none = ไม่มีดีลที่เปิดอยู่
open-no-owner = ไม่ได้ระบุชื่อ
open-owner-field = เจ้าของดีลดูจาก “{ $field }”
open-owner-of-people = ดีลไม่ได้บอกเจ้าของ จึงดูจาก “{ $field }” ของบุคคลแรก
open-no-owner-field = ไม่มีฟิลด์ที่บอกเจ้าของดีล ให้นำเข้า เช่น เจ้าของดีลจาก CRM
open-no-dates = ไม่มีฟิลด์ที่บอกวันเปิดดีล จึงไม่บอกอายุ
open-forecast = วันปิดของดีลที่เปิดอยู่เป็นการคาดการณ์
open-most = { $who } มีดีลที่เปิดอยู่มากที่สุด: { $n } จาก { $of }
open-all = มีดีลที่เปิดอยู่ { $n } ดีล
open-figures = จำนวนดีลและมูลค่า
scorecard-title = สิ่งที่ทั้งสองฝ่ายสัญญาไว้ และสิ่งที่ทำ
scorecard-no-stage = นิยามไม่มีขั้นที่จะสัญญากันได้
scorecard-period = ช่วงเวลา
scorecard-side = ฝ่าย
scorecard-line = เรื่อง
scorecard-promised = สัญญาไว้
scorecard-done = ทำได้
scorecard-not-due = ยังไม่ถึงกำหนด
scorecard-cannot-say = บอกไม่ได้
scorecard-volume = ส่งต่อเป็น { $stage }
scorecard-rejected = จาก { $stage }: ถูกส่งคืน
scorecard-missing = จาก { $stage }: ตัดสินขั้นถัดไปไม่ได้เพราะไม่มีค่า
scorecard-followed-up = จาก { $stage }: ติดตามทันเวลา
scorecard-answered = จาก { $stage }: รับหรือส่งคืนทันเวลา
scorecard-reasons = จาก { $stage } ที่ถูกส่งคืน: มีเหตุผล
scorecard-volume-short = ส่งต่อ
scorecard-rejected-short = ถูกส่งคืน
scorecard-missing-short = ไม่มีค่า
scorecard-followed-up-short = ติดตามทันเวลา
scorecard-answered-short = ตอบทันเวลา
scorecard-reasons-short = มีเหตุผล
scorecard-volume-formula = Lead ที่มาถึงขั้นในช่วงเวลา ÷ Lead ที่สัญญาไว้ อาจเกิน 100 % จึงไม่มีช่วงความเชื่อมั่น
scorecard-rejected-formula = ในจำนวนนี้ ที่ฝ่ายขายส่งคืน ÷ ทั้งหมด
scorecard-missing-formula = ในจำนวนนี้ ที่วันนี้ยังไม่ทราบขั้นถัดไป ÷ ทั้งหมด
scorecard-followed-up-formula = Lead ของช่วงเวลาที่มีการติดต่อครั้งแรกหรือถึงขั้นของฝ่ายขายภายในชั่วโมงทำงานที่ตกลง ÷ รายที่ครบเวลาแล้ว
scorecard-answered-formula = Lead ของช่วงเวลาที่ฝ่ายขายรับไว้หรือสิ้นสุดภายในชั่วโมงทำงานที่ตกลง ÷ รายที่ครบเวลาแล้ว
scorecard-reasons-formula = ในจำนวนที่ถูกส่งคืน ที่มีเหตุผลหรือสถานะบันทึกไว้ ÷ ทั้งหมดที่ถูกส่งคืน
scorecard-no-volume = ยังไม่ได้สัญญาจำนวน ตกลงกันได้ที่หน้าสัญญา
scorecard-no-follow-up = ยังไม่ได้สัญญาเวลาติดตามหรือชั่วโมงทำงาน ตกลงกันได้ที่หน้าสัญญา
scorecard-no-acceptance = ยังไม่ได้สัญญาเวลารับหรือส่งคืน หรือชั่วโมงทำงาน
scorecard-days = รู้เพียงวัน ไม่รู้ชั่วโมง สิ่งที่ขึ้นกับชั่วโมงไม่นับว่าทันหรือช้า แต่เป็น “บอกไม่ได้”
scorecard-undated = Lead { $n } รายมาถึงขั้นในวันที่ไม่มีใครรู้ จึงไม่อยู่ในช่วงเวลาใด
scorecard-both-alike = ทั้งสองฝ่ายมีฝ่ายละสามบรรทัด นับจาก Lead และวันเดียวกัน ตามสัญญาที่มีอยู่ตอนนี้
scorecard-hours = ภายใน { $hours } ชม. ทำงาน
scorecard-delivered = ฝ่ายการตลาดส่งต่อ { $n } จาก { $stage } ที่สัญญาไว้ { $of } ราย
scorecard-delivered-unpromised = ฝ่ายการตลาดส่งต่อ { $n } รายเป็น { $stage } โดยไม่ได้สัญญาจำนวน
scorecard-kept = ฝ่ายขายติดตาม { $n } จาก { $of } ทันเวลา
scorecard-kept-unsaid = ยังบอกไม่ได้เรื่องการติดตามของฝ่ายขาย
compare-beside = { $groups } เทียบกัน: ไม่มีความต่างใดเกินกว่าที่ความบังเอิญอาจทำให้เกิด
compare-beside-versions = { $groups } กับ Lead ชุดเดียวกัน
compare-differ = ไปถึง { $stage }: { $one } { $one_rate }, { $other } { $other_rate } ต่างกัน { $difference }
compare-points = { $points } จุด ({ $low } ถึง { $high })
compare-one-group = มีเพียงกลุ่มเดียว ไม่มีอะไรให้เทียบ
compare-group = กลุ่ม
compare-of-all = จาก Lead ทั้งหมดของกลุ่ม
compare-of-all-leads = { $stage } จาก Lead ทั้งหมด
compare-difference = ความต่าง (จุด)
compare-difference-interval = ความต่าง ช่วง 95 %
compare-low = จาก
compare-high = ถึง
compare-p = โดยบังเอิญล้วน (p)
compare-p-corrected = p ปรับเมื่อเทียบหลายครั้ง (Holm)
compare-formula = สัดส่วนของกลุ่มอื่นลบสัดส่วนของกลุ่มแรก จากขั้นก่อนหน้าเดียวกัน ช่วงแบบ Newcombe โอกาสตามการทดสอบแม่นตรงของ Fisher
compare-few = บางอัตรามาจาก Lead ไม่ถึง { $n } ราย น้อยเกินกว่าจะใช้ได้
compare-narrowing = ขั้นที่แคบลงทำให้อัตราถัดไปสูงขึ้นเอง ให้อ่านจำนวนและสัดส่วนจาก Lead ทั้งหมดคู่กับทุกอัตรา
compare-not-causal = ก่อนและหลังไม่ใช่เหตุ เพราะสิ่งอื่นก็เปลี่ยนไปด้วย
compare-periods-says = ผู้ที่เริ่มในช่วงเวลาในวันที่รู้ และถึงขั้นภายใน { $days } วัน
compare-pending = { $n } เส้นทางยังมีเวลาอยู่และไม่นับในอัตราใด
compare-count-passes = ไปถึงเป็นอย่างน้อย ภายในกรอบเวลา
compare-period = { $from } ถึง { $to }
compare-versions-says = ทั้งสองกล่าวถึง Lead ชุดเดียวกันตามที่เป็นวันนี้ ไม่มีความบังเอิญระหว่างกัน จึงไม่มีช่วงความเชื่อมั่น
compare-in-force = ที่มีผลใช้
divided-version = เวอร์ชัน { $no }
divided-by-version = เวอร์ชันตอนที่ Lead เริ่ม
divided-no-version = ก่อนมีเวอร์ชันที่ตกลง หรือไม่ทราบวัน
divided-unplaced = บอกไม่ได้ เพราะไม่มีค่า
grid-grade = เกรด
grid-converted = ถึง { $stage }
grid-none = นิยามไม่ได้ให้เกรด
grid-none-says = เกรดมาจากชุดคะแนนสองชุด คือความเหมาะสมและการมีส่วนร่วม เพิ่มได้ในนิยามที่ส่วนชุดคะแนน
grid-says = อัตรานับผู้ที่ถึง { $stage } หรือไกลกว่า หากวัดการมีส่วนร่วมภายหลัง อาจเป็นผลไม่ใช่เหตุ
grid-unplaced = จาก Lead { $of } ราย มี { $n } รายที่อาจอยู่ได้หลายช่องเพราะไม่มีค่า จึงไม่อยู่ในช่องใด
grid-too-few = ยังไม่มีช่องใดมี Lead ถึง { $n } ราย น้อยเกินกว่าจะบอกว่าช่องใดดีที่สุด
grid-best = เกรด { $grade } ดีที่สุด: { $share } ถึง { $stage } ({ $n } จาก { $of })
handed-matrix = ตารางเทียบ
handed-scorecard = บัตรคะแนนสองฝ่าย
handed-passed = ส่งต่อ
handed-reasons = เหตุผล
handed-open = ดีลที่เปิดอยู่
handed-parts = ดูเรื่องใด
handed-stage = ส่งต่อเป็น
handed-usual-stage = ขั้นสุดท้ายของฝ่ายการตลาด
handed-by = แยกตาม
handed-promises = ตกลงเรื่องสัญญา
handed-period = ช่วงเวลา
handed-nothing = ไม่มีอะไรให้นับ
compare-choose = เปรียบเทียบ
compare-nothing = ไม่เปรียบเทียบ
compare-by = เทียบตาม { $field }
compare-quarters = เทียบไตรมาสนี้กับไตรมาสก่อน
compare-halves = เทียบสองครึ่งปีล่าสุด
compare-years = เทียบปีนี้กับปีก่อน
compare-version = เทียบเวอร์ชัน { $no } กับที่มีผลใช้
compare-owner = เจ้าของ
compare-version-then = เวอร์ชันในตอนนั้น

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } รอผล

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

screen-improve = ปรับปรุง
improve-says = Lead ที่ฝ่ายขายติดตามแล้วลงเอยอย่างไร และบอกอะไรเกี่ยวกับนิยาม
improve-worked-title = Lead { $n } จาก { $of } รายบอกได้ว่านิยามถูกหรือไม่
improve-group = Lead
improve-leads = จำนวน
improve-share = สัดส่วน
improve-won = ติดตามแล้วและชนะ
improve-not-won = ติดตามแล้วและไม่ชนะ
improve-never-not-worked = ไม่เคยทดสอบ: ฝ่ายขายไม่ได้ติดตาม
improve-never-no-day = ไม่เคยทดสอบ: ไม่ทราบว่าเริ่มเมื่อใด
improve-never-open = ไม่เคยทดสอบ: ยังไม่จบ
improve-never-won-on-no-day = ไม่เคยทดสอบ: ชนะในวันที่ไม่ทราบ
improve-never-won-before = ไม่เคยทดสอบ: ชนะก่อนเริ่ม
improve-worked-recorded = ถือว่าติดตามแล้วเมื่อฝ่ายขายรับไว้ อยู่หรือเคยอยู่ในขั้นของฝ่ายขายหรือที่ปลายทาง หรือมีดีล
improve-worked-everybody = ทุกรายถือว่าติดตามแล้ว ตามที่บอกไว้
improve-worked-field = ถือว่าติดตามแล้วเมื่อมีค่าใน “{ $field }”
improve-outcome-deal = ชนะคือมีดีลที่ชนะ
improve-outcome-stage = ชนะคือถึงขั้น “{ $stage }”
improve-window-days = แต่ละรายมีเวลา { $n } วัน รายที่ยังไม่ครบเวลาไม่นับ
improve-window-open = ไม่จำกัดเวลา รายที่ยังไม่ชนะและไม่แพ้ไม่นับ
improve-values-now = ข้อมูลเป็นตามที่ทราบเมื่อ { $date } สิ่งที่เปลี่ยนหลังส่งต่อ Lead อาจบอกมากเกินไป
improve-values-dated = ข้อมูลเป็นของวันนี้ ตัดสิน ณ { $date } สิ่งที่เปลี่ยนหลังส่งต่อ Lead อาจบอกมากเกินไป
improve-amounts-left-out = ดีลที่ชนะ { $n } ดีลไม่มีจำนวนเงินในสกุลเดียวกับดีลอื่น จึงไม่ได้รวม
improve-nobody-tested = ยังไม่มีรายใดบอกได้: ไม่มี Lead ที่ติดตามจนจบ นำเข้าดีลหรือประวัติขั้น หรือบอกว่ารายใดติดตามแล้ว
improve-only-wins = Lead ที่ทราบว่าติดตามแล้วทั้ง { $n } รายชนะหมด ไม่มีบันทึกว่ารายอื่นเป็นอย่างไร บอกว่ารายใดติดตามแล้ว
improve-too-few-tested = มีเพียง { $n } รายที่บอกได้ ต่ำกว่า { $least } จะไม่บอกสัดส่วน
improve-too-few-won = ชนะเพียง { $hits } จาก { $n } ต่ำกว่า { $least } จะไม่บอกสัดส่วน
improve-too-few-lost = ไม่ชนะเพียง { $misses } จาก { $n } ต่ำกว่า { $least } จะไม่บอกสัดส่วน
improve-precision = ความแม่น
improve-precision-formula = ที่ชนะ ÷ ที่ติดตาม ในบรรดาที่เวอร์ชันนี้รับ
improve-recall = ความครอบคลุมในที่ติดตามแล้ว
improve-recall-formula = ที่ชนะซึ่งเวอร์ชันนี้รับ ÷ ที่ชนะทั้งหมด ในที่ติดตามแล้ว
improve-lift = จำนวนเท่า
improve-lift-formula = ความแม่น ÷ สัดส่วนที่ชนะในที่ติดตามทั้งหมด
improve-inputs = ติดตาม { $tested } ชนะ { $won } รับ { $met } ชนะ { $hits }
improve-back-test-none = ข้อมูลน้อยเกินกว่าจะทดสอบเวอร์ชัน
improve-back-test-late = ทุกเวอร์ชันถามถึงสิ่งที่ทราบช้าเกินไป
improve-back-test-title = { $version } พบ { $recall } ของที่ชนะ ในที่รับชนะ { $precision } ในที่ติดตามทั้งหมด { $base }
improve-back-test-title-recall = { $version } พบ { $recall } ของที่ชนะในที่ติดตามแล้ว
improve-no-hold-out = ไม่ได้กันกลุ่มไว้ทดสอบ: ไม่ทราบวันหรือบริษัทที่จะแบ่ง Lead
improve-version-late = { $version } ไม่มีตัวเลข: { $criteria } ถามถึงสิ่งที่ทราบภายหลัง
improve-version-looser = { $version } รับ { $n } รายที่นิยามที่ใช้อยู่ไม่รับ และติดตามแล้ว { $tested } ราย จึงไม่มีความแม่นหากไม่มีกลุ่มนำร่อง
improve-in-force = ที่ใช้อยู่
improve-caption = { $stage } · ติดตามจนจบ { $n } ราย ชนะ { $hits } ราย
improve-version = เวอร์ชัน { $no }

improve-part-all = ที่ติดตามทั้งหมด
improve-part-earlier = ก่อน { $date }
improve-part-later = ตั้งแต่ { $date }
improve-part-companies = สองในสามของบริษัท
improve-part-other-companies = บริษัทที่เหลือ
improve-column-version = เวอร์ชัน
improve-column-part = กลุ่ม
improve-column-takes = รับ
improve-column-unclear = ไม่ชัดเจน
improve-column-tested = ติดตามแล้ว
improve-column-precision = ความแม่น
improve-column-recall = ความครอบคลุม
improve-column-lift = จำนวนเท่า
improve-column-revenue = รายได้
improve-column-criterion = เกณฑ์
improve-column-met = ตรงเกณฑ์
improve-column-met-won = ที่ชนะ
improve-column-others = ไม่ตรง
improve-column-others-won = ที่ชนะ
improve-column-odds-ratio = อัตราส่วนออดส์
improve-column-odds-low = ตั้งแต่
improve-column-odds-high = ถึง
improve-column-p-corrected = p ที่ปรับแล้ว
improve-column-odds-later = ช่วงหลัง
improve-column-threshold = เกณฑ์ขั้นต่ำ
improve-column-in-force = ตอนนี้
improve-criteria-none = ข้อมูลน้อยเกินกว่าจะหาสิ่งที่สำคัญ
improve-criteria-nothing = จากเกณฑ์ { $tried } ข้อที่ลอง ไม่มีข้อใดสัมพันธ์กับการชนะอย่างชัดเจน
improve-criteria-title =
    { $n ->
       *[other] “{ $criterion }” สัมพันธ์กับการชนะมากที่สุด { $n } จาก { $tried } ข้อที่ลองสัมพันธ์ชัดเจนไม่ทางใดก็ทางหนึ่ง
    }
improve-criteria-read = มากกว่า 1 คือรายที่ตรงเกณฑ์ชนะบ่อยกว่า น้อยกว่า 1 คือชนะน้อยกว่า p ปรับตามทั้ง { $tried } ข้อที่ลองแล้ว (Holm)
improve-not-causal = สิ่งที่สัมพันธ์กับการชนะไม่จำเป็นต้องเป็นสาเหตุ
improve-criteria-more = ลองอีก { $n } ข้อซึ่งไม่ได้แสดง
improve-fields-refused =
    { $n ->
       *[other] ไม่ได้ถาม เพราะบอกว่า Lead ลงเอยอย่างไรหรือทราบภายหลัง: { $fields }
    }
improve-odds = อัตราส่วนออดส์
improve-odds-formula = (ชนะ ÷ ไม่ชนะ ของรายที่ตรงเกณฑ์) ÷ (แบบเดียวกันของรายที่ไม่ตรง) ช่วงตาม Woolf โดยบวกครึ่งหนึ่งให้ทุกจำนวนเมื่อมีจำนวนใดเป็นศูนย์ p ตามการทดสอบแบบแม่นตรงของ Fisher
improve-odds-axis = ออดส์ของการชนะเทียบกับรายอื่น
improve-odds-even = บ่อยเท่ากัน
improve-odds-figures = อัตราส่วนออดส์ ที่ชนะในรายที่ตรงเกณฑ์
improve-evidence = จาก Lead ที่ติดตามแล้วและตรงเกณฑ์ { $met } ราย ชนะ { $share } จากรายอื่น { $others } ราย ชนะ { $other-share }: อัตราส่วนออดส์ { $odds } (95 %: { $low } ถึง { $high }) p { $p } ปรับตาม { $tried } ข้อที่ลอง ณ { $date }
improve-interval = ช่วง 95 %
improve-point = { $name }: ความแม่น { $precision } ความครอบคลุม { $recall }
improve-recall-axis = ความครอบคลุมในที่ติดตามแล้ว: ที่ชนะซึ่งพบ
improve-precision-axis = ความแม่น: ที่ชนะในบรรดาที่รับ
improve-base = ที่ติดตามทั้งหมด: { $share }
improve-nothing-drawn = ยังไม่มีอะไรให้วาด
improve-threshold-none = ไม่มีค่าใดเลื่อนได้
improve-threshold-title = { $name } { $at } รับ Lead { $n } ราย ในที่ติดตามแล้วชนะ { $precision }
improve-threshold-read = แต่ละแถวคือขั้นนี้เมื่อเกณฑ์ขั้นต่ำอยู่ตรงนั้น ส่วนอื่นของนิยามคงเดิม
improve-nothing-moves = ไม่มีทั้งคะแนนที่ขั้นนี้ถามและเกณฑ์ที่เป็นตัวเลขให้เลื่อน
improve-choose-stage = ขั้นที่ทดสอบ
improve-stage-usual = จุดที่ฝ่ายการตลาดส่งต่อ
improve-choose-outcome = ผลลัพธ์
improve-outcome-usual = ชนะ
improve-choose-window = เวลาที่ให้
improve-window-usual = ตามปกติ: 180 วัน หากทราบวันเริ่ม
improve-window-choice = { $n } วัน
improve-window-choice-open = นานเท่าที่ใช้
improve-choose-worked = ฝ่ายขายติดตามแล้ว
improve-worked-choice-recorded = ตามที่บันทึกไว้
improve-worked-choice-everybody = ทุกราย
improve-worked-choice-field = รายที่มีค่าใน
improve-held-out = ทดสอบสิ่งที่พบกับ
improve-held-out-later = Lead ช่วงหลัง
improve-held-out-companies = บริษัทอื่น
improve-held-out-nobody = ทั้งหมด
improve-choose-mover = สิ่งที่เลื่อน
improve-mover-usual = สิ่งที่ขั้นนี้ถามก่อน
improve-slide = เกณฑ์ขั้นต่ำ
improve-open-taken = เปิด Lead ที่รับ
improve-propose-threshold = เสนอ { $at } ในตัวแก้ไข
improve-proposals = เป็นเกณฑ์สำหรับนิยาม
improve-propose = เสนอในตัวแก้ไข
time-lasting-title-differ = { $from } → { $to }: { $one } และ { $other } เร็วไม่เท่ากัน

figure-hidden = ซ่อนไว้: ตัวเลขนี้แยกลีดตามฟิลด์ที่บอกว่าใครเป็นใคร

# Figures told by versions

told-by = ตามนิยามใด
told-in-force = ตามที่เป็นอยู่
told-as-decided = ตามที่ตัดสินในเวลานั้น
told-as-if-version = เสมือนเป็นเวอร์ชัน { $no }
told-as-if = เสมือนว่าเวอร์ชัน { $no } มีผลมาโดยตลอด
told-as-decided-means = ลีดนับอยู่ในขั้นหนึ่งเมื่อมาถึงขั้นนั้นตามเวอร์ชันที่มีผลในวันนั้น และยังนับต่อไปแม้วันนี้จะไม่ผ่านเกณฑ์แล้ว ผู้ที่ผ่านเกณฑ์ของเวอร์ชันอยู่แล้วในวันแรกของเวอร์ชันนับตั้งแต่วันนั้น
told-mute = เวอร์ชัน { $no } ตัดสินรายชื่อตามที่เป็นอยู่วันนี้ไม่ได้ เพราะขาดสิ่งที่เวอร์ชันนี้ถามหา
told-not-as-if = แสดงตามนิยามที่ใช้อยู่และเวอร์ชันที่ตัวเลขนี้ระบุเอง
figure-failed = แสดงตัวเลขนี้ไม่ได้

# What was known when it mattered

improve-facts = ข้อมูลที่ใช้
improve-facts-usual = ตามปกติ: ที่รู้ในเวลานั้น ถ้ามีบันทึก
improve-facts-then = ตามที่รู้ในเวลานั้น
improve-facts-today = ตามที่รู้วันนี้
improve-then = ใช้ข้อมูลที่รู้ในเวลานั้น เวอร์ชันหนึ่งนับลีดที่มาถึง “{ $stage }” ตามเวอร์ชันนั้นก่อนที่ฝ่ายขายจะพาไปต่อ ก่อนชนะ หรือก่อนเส้นทางสิ้นสุด สิ่งที่รู้ภายหลังไม่นับ
improve-then-late = ลีดที่ทดสอบแล้วซึ่งเพิ่งรู้จักหลังวันนั้น และตัดสินตามสิ่งที่รู้ครั้งแรก: { $n } จาก { $of }
improve-then-undated = ลีดที่ทดสอบแล้วซึ่งไม่ทราบวันดังกล่าว และตัดสินตามทุกสิ่งที่รู้: { $n } จาก { $of }
improve-then-none = ลีดที่ทดสอบส่วนใหญ่ไม่มีค่าก่อนหน้าบันทึกไว้: { $n } จาก { $of } เพิ่งรู้จักเมื่อฝ่ายขายพาไปต่อแล้วหรือเส้นทางสิ้นสุดแล้ว หรือไม่มีวันดังกล่าว

# What is being edited, on outcomes

improve-edited = กำลังแก้ไข
improve-edited-mute = สิ่งที่กำลังแก้ไขยังตัดสินรายชื่อไม่ได้ ตัวแก้ไขบอกว่าต้องแก้อะไร
improve-whose = เกณฑ์ของอะไร
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = ยังบอกไม่ได้ว่าลีดกี่รายจาก { $of } รายไปถึง { $last }: ยังตัดสินไม่ได้ { $unknown } ราย
deals-finding-only-won = ดีลที่ชนะ: { $n } ไม่มีดีลใดบันทึกว่าแพ้ จึงบอกอัตราชนะไม่ได้
money-deals-to-come = ดีลที่ปิดแล้วแต่ไม่ได้นับเพราะยังไม่ถึงวันที่ระบุ: { $n }
time-unjudged = ยังตัดสินไม่ได้ และนับว่ายังไปไม่ถึง: { $stages }
own-funnel-unsure = { $name }: ยังบอกไม่ได้ว่ากี่รายจาก { $of } ไปถึง “{ $step }”: ยังตัดสินไม่ได้ { $unknown }
keys-offered = บางทีสิ่งนี้อาจบอกว่าเป็นของใคร: { $key } หากจะรวม: { $command }
money-revenue-unsaid = ดีลที่ปิดได้: { $n } ไม่มีดีลใดที่ทราบจำนวนเงินแน่นอน
# The review pack, the funnel by parts, channels and targets

review-more-rows = และอีก { $n } แถว ตารางทั้งหมดอยู่ในสเปรดชีตของตัวเลขนี้

grid-to = อัตราการไปถึง
grid-to-last = ไปถึงขั้นสุดท้าย
grid-to-stage = ไปถึง { $stage }

tables-behind = เฉพาะ { $n } แถว
tables-behind-people = เปิดรายชื่อคนของรายการเหล่านี้
tables-behind-all = แสดงทั้งตาราง

# Companies and deals in a back-test

improve-counted-company = นับเป็นบริษัท บริษัทหนึ่งถูกนับเมื่อมีคนของบริษัทถูกนับ บอกได้เมื่อมีคนหนึ่งบอกได้ และชนะเมื่อมีคนหนึ่งชนะ
improve-counted-deal = นับดีลที่ชนะหรือแพ้แล้ว ดีลหนึ่งถูกนับเมื่อมีคนของดีลถูกนับ และบอกได้เมื่อมีคนหนึ่งบอกได้ ดีลที่เก่ากว่าคนของตนไม่อยู่ในเส้นทางของใคร
improve-no-company = ยังไม่ได้นำเข้าบริษัท จึงไม่มีอะไรให้นับ
improve-no-deal = ยังไม่ได้นำเข้าดีล จึงไม่มีอะไรให้นับ
money-channel = ช่องทาง
channel-none = ยังไม่ได้กำหนด
channel-paid = โฆษณาแบบชำระเงิน
channel-organic = การค้นหาทั่วไป
channel-social = โซเชียลมีเดีย
channel-email = อีเมล
channel-content = คอนเทนต์
channel-events = งานอีเวนต์และงานแสดงสินค้า
channel-referral = การแนะนำต่อ
channel-partner = พันธมิตร
channel-outbound = ติดต่อลูกค้าก่อน
channel-direct = มาโดยตรง
channel-other = อื่น ๆ
channels-title = ช่องทาง
channels-says = แหล่งที่มาใดอยู่ในช่องทางใด กำหนดครั้งเดียว แล้วดูเงินและฟันเนลตามช่องทางได้ แหล่งที่ยังไม่มีช่องทางจะแสดงว่ายังไม่ได้กำหนด
channels-unassigned = { $n } แหล่งที่มายังไม่อยู่ในช่องทางใด

targets-column = เป้าหมาย
targets-kept = เก็บเป้าหมาย { $n } รายการแล้ว

plan-mix = สัดส่วนในส่วนผสม
plan-mix-conversion = ขั้นแรกถึงปิดการขายได้
plan-mix-of = อัตราที่ใช้
plan-mix-own = ของตัวเอง
plan-mix-all = ของทั้งหมดรวมกัน
plan-mix-needed = { $stage }: ที่ต้องมี
plan-mix-finding = ดีลที่ปิดได้ { $deals } รายการต้องใช้ลีดราว { $leads } ราย ด้วยส่วนผสมของแหล่งที่มานี้
plan-mix-was = ส่วนผสมเป็นของลีดทั้งหมดที่ผ่านมา
plan-mix-typed = ส่วนผสมเป็นตามที่พิมพ์ โดยถือสัดส่วนเป็นส่วนหนึ่งของทั้งหมด
plan-mix-few = มีลีดน้อยกว่า { $least } ราย จึงใช้อัตราของทั้งหมดรวมกัน: { $sources }
plan-mix-formula = ดีลที่ปิดได้ ÷ อัตราของแต่ละส่วนถ่วงน้ำหนักตามสัดส่วน แต่ละส่วนได้ลีดตามสัดส่วนของตน
plan-mix-choose = แบ่ง
plan-mix-none = รวมทั้งหมด
plan-mix-by-source = ตามแหล่งที่มา
plan-mix-by-channel = ตามช่องทาง
plan-mix-type = ส่วนผสมอื่น: ร้อยละของแต่ละแหล่งที่มา

# What follows the versions, and what does not depend on one

told-not-outcomes = เหมือนกันทุกเวอร์ชัน เพราะใครที่ฝ่ายขายติดตามและใครที่ชนะเป็นข้อเท็จจริง
told-not-criteria = เหมือนกันทุกเวอร์ชัน เพราะเทียบข้อเท็จจริงกับผลลัพธ์ ไม่ได้เทียบกับเวอร์ชัน
told-not-threshold = แสดงตามนิยามที่ใช้อยู่ เพราะเกณฑ์ขั้นต่ำเป็นส่วนหนึ่งของนิยามเดียว แต่การตัดสินในเวลานั้นใช้หลายนิยาม
told-not-edited = แสดงตามฉบับที่กำลังแก้ไข ตามที่เลือกไว้สำหรับตัวเลขนี้
told-not-own = เหมือนกันทุกเวอร์ชัน เพราะไม่มีขั้นใดของ Funnel นี้เป็นขั้นของนิยาม
told-own-steps = ขั้นที่เป็นขั้นของนิยามเปลี่ยนตามเวอร์ชัน ขั้นอื่น ๆ เหมือนกันทุกเวอร์ชัน
improve-judged = สิ่งที่ถูกประเมินอยู่ลำดับแรก ใครที่ฝ่ายขายติดตามและใครที่ชนะไม่ขึ้นกับเวอร์ชัน
passed-version = เวอร์ชัน
passed-not-met-then = จาก Lead { $of } รายที่ส่งต่อเป็น { $stage } มี { $n } รายที่ไม่ผ่านเกณฑ์ตามเวอร์ชันของวันนั้น
passed-all-met-then = Lead ทั้ง { $of } รายที่ส่งต่อเป็น { $stage } ผ่านเกณฑ์ตามเวอร์ชันของวันนั้น ({ $n })
passed-then = Lead แต่ละรายเทียบกับเวอร์ชันที่มีผลในวันที่ส่งต่อ ด้วยสิ่งที่รู้ในวันนั้น วันดังกล่าวมาจากประวัติขั้น หรือจากการนำเข้าหรือการแก้ไขที่ระบุเป็นครั้งแรก
passed-undated = ไม่ทราบวันที่ส่งต่อ
passed-undated-says = Lead ที่ไม่มีใครทราบวันที่ส่งต่อ จึงระบุเวอร์ชันไม่ได้: { $n } ราย ประวัติขั้นที่นำเข้าพร้อมวันที่จะบอกได้
passed-undated-one = Lead ที่ไม่มีใครทราบวันที่ส่งต่อ: { $n } ราย เคยมีผลเพียงเวอร์ชันเดียว จึงเทียบกับเวอร์ชันนั้นด้วยสิ่งที่รู้ในวันนี้
passed-late = Lead ที่เพิ่งรู้จักหลังส่งต่อแล้ว และตัดสินตามสิ่งที่รู้ครั้งแรก: { $n } ราย
passed-mute = เวอร์ชันนั้นตัดสินรายชื่อไม่ได้และไม่มีเหตุผลเก็บไว้
passed-no-reason = ผ่านกฎในวันนั้นแต่ไม่ได้มาถึงขั้นตามกฎนั้น การตัดสินไม่มีเหตุผลเก็บไว้
passed-unknown-then = จาก { $of } รายที่ส่งต่อเป็น { $stage } มี { $n } รายที่บอกไม่ได้ เพราะขาดค่า วันที่ หรือเหตุผล
told-held-to-recorded = สิ่งที่ประวัติขั้นบันทึกไว้สำหรับขั้นที่มีกฎไม่นับว่าเป็นการมาถึง เพราะเป็นสิ่งที่นำมาเทียบกับการตัดสิน
improve-then-criteria = ใช้ข้อมูลที่รู้ในเวลานั้น ข้อเท็จจริงนับตามที่รู้เกี่ยวกับลีดก่อนที่ฝ่ายขายจะพาผ่าน “{ $stage }” ก่อนชนะ หรือก่อนเส้นทางสิ้นสุด สิ่งที่บันทึกภายหลังไม่นับ
improve-then-threshold = ใช้ข้อมูลที่รู้ในเวลานั้น ลีดแต่ละรายเทียบกับเกณฑ์ขั้นต่ำตามที่รู้ก่อนที่ฝ่ายขายจะพาผ่าน “{ $stage }” ก่อนชนะ หรือก่อนเส้นทางสิ้นสุด สิ่งที่บันทึกภายหลังไม่นับ

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = ทั้งฟันเนลภายใน
own-window-whole-unit = หน่วยเวลาของทั้งฟันเนล
own-window-days = วัน
own-window-hours = ชั่วโมง
own-window-minutes = นาที
own-window-seconds = วินาที
own-step-window = ขั้นที่ { $n } ภายใน นับจากขั้นที่ { $before }
own-step-window-unit = หน่วยเวลาของขั้นที่ { $n }
own-step-optional = ข้ามขั้นที่ { $n } ได้
own-exclusions = ตัดผู้ที่ทำสิ่งนี้ระหว่างทางออก
own-exclusion-add = เพิ่มข้อยกเว้น
own-exclusion-remove = นำข้อยกเว้นที่ { $n } ออก
own-exclusion-reached = สิ่งที่เกิดขึ้น ข้อยกเว้นที่ { $n }
own-exclusion-choice = ข้อยกเว้นที่ { $n } ถามหาอะไร
own-exclusion-values = ค่าของข้อยกเว้นที่ { $n } คั่นด้วย ;
own-exclusion-on = วันของข้อยกเว้นที่ { $n }
own-exclusion-after = ข้อยกเว้นที่ { $n } หลังจาก
own-exclusion-before = ข้อยกเว้นที่ { $n } ก่อน
own-timed-hint = เลือกลำดับเวลาเพื่อกำหนดว่าแต่ละขั้นใช้เวลาได้นานเท่าใดและอะไรตัดคนออก
own-order-any-means = นับว่าเกิดหรือไม่ ไม่ใช่เมื่อใด
own-order-ordered-means = มีสิ่งอื่นเกิดขึ้นระหว่างนั้นได้
own-order-strict-means = สิ่งอื่นที่คั่นกลางทำให้เส้นทางจบ
own-order-unordered-means = ขั้นที่ 2 คือสองขั้นใดก็ได้
own-live = ตามที่เป็นอยู่ตอนนี้ นับทุกคน ยังไม่มีอะไรถูกเก็บ
own-live-before = ตามค่าก่อนหน้า: มีจุดที่ทำเครื่องหมายในแบบฟอร์ม เมื่อแก้แล้วตัวเลขจะตามมา
own-fault-window = เขียนจำนวนเต็ม เช่น 30 หรือเว้นว่างไว้
own-fault-nobody = ต้องมีอย่างน้อยหนึ่งขั้นที่รู้ชื่อผู้ที่มาถึง
own-fault-counted-late = จำนวนที่ไม่รู้ชื่อต้องอยู่ก่อนทุกขั้นที่รู้ว่าเป็นใคร
own-fault-choose = เลือกสิ่งที่ถามหา
own-fault-gone = สิ่งนี้ไม่มีแล้ว โปรดเลือกอย่างอื่น
own-fault-day = ลำดับเวลาต้องรู้วันของสิ่งนี้
own-fault-between = ต้องอยู่ระหว่างขั้นหนึ่งกับขั้นที่มาทีหลัง
own-funnel-note-step-window = “{ $step }” นับ{ $within }จาก “{ $before }”
own-funnel-note-excludes = ผู้ที่มี “{ $what }” หลัง “{ $after }” และก่อน “{ $before }” ไม่ถูกนับที่ใดเลย

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = เป้าหมายของตัวเลขนี้
aims-title = สิ่งที่ทีมตั้งเป้าไว้
aims-says = เป็นเปอร์เซ็นต์ เป้าหมายแสดงข้างอัตราทุกที่ที่แสดง ช่องว่างคือยกเลิก
aims-of = { $rate }, %
aims-none = ไม่มีเป้าหมาย
aims-now = ตอนนี้ { $rate }
aims-fault = เขียนเปอร์เซ็นต์ที่มากกว่า 0 และไม่เกิน 100 หรือเว้นว่างไว้
aims-save = เก็บเป้าหมาย
plan-aimed-at = เป้าหมายอัตราแปลง
losses-by-channel = ช่องทาง
losses-most-channel = ดีลที่เสียไปส่วนใหญ่มาทาง{ $what }: { $n } จาก { $of }
rejections-most-channel = ลีดที่ถูกส่งกลับส่วนใหญ่มาทาง{ $what }: { $n } จาก { $of }
losses-several-channels = หลายช่องทาง
losses-no-channels = ยังไม่มีแหล่งที่มาใดถูกจัดเข้าช่องทาง ระบุครั้งเดียวต่อแหล่งที่มาใน วัดผล › เงิน
plan-mix-type-channel = สัดส่วนอื่น: เปอร์เซ็นต์ของแต่ละช่องทาง

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = ก่อนขั้นแรก
zero-none = ไม่มีอะไรก่อนหน้า
zero-of = เริ่มจาก { $kind }
zero-note = “{ $kind }” นับโดยไม่รู้ชื่อ ตั้งแต่ { $from } ถึง { $to } ข้างกันคือผู้ที่มาถึง “{ $stage }” ในช่วงเดียวกัน เป็นอัตราส่วนของสองจำนวน ไม่มีใครรู้ว่าเป็นคนเดียวกันหรือไม่ จึงไม่มีช่วงและอาจเกิน 100 %
zero-note-undated = “{ $kind }” นับโดยไม่รู้ชื่อและไม่ระบุเวลา ข้างกันคือทุกคนที่ “{ $stage }” เป็นอัตราส่วนของสองจำนวน ไม่มีช่วงและอาจเกิน 100 %
zero-note-no-days = “{ $kind }” นับโดยไม่รู้ชื่อ ไม่รู้ว่าใครมาถึง “{ $stage }” ในวันใด จึงไม่มีอัตราระหว่างกัน
zero-note-left-out = นับโดยไม่ระบุเวลาทั้งที่รายการอื่นมี จึงไม่นำมารวม: { $n }
zero-note-others = นับไว้ด้วย: { $kinds }

zero-cut = แท่งที่ไม่รู้ชื่อถูกตัด เพราะถ้าวาดตามสัดส่วน ขั้นต่าง ๆ จะเหลือเพียงเส้น

## Companies and deals open as such, those of nobody too

figure-open-companies = เปิดบริษัท { $n } รายนี้
figure-open-deals = เปิดดีล { $n } รายการนี้
own-funnel-of-nobody = ไม่เป็นของใครในรายชื่อ
own-funnel-note-nobody-company = บริษัทที่ไม่มีใครในรายชื่อสังกัด จึงไม่อยู่ในขั้นที่ถามถึงคน: { $n } เปิดดูได้ที่ท้ายตาราง
own-funnel-note-nobody-deal = ดีลที่ไม่เป็นของใครในรายชื่อ จึงไม่อยู่ในขั้นที่ถามถึงคน: { $n } เปิดดูได้ที่ท้ายตาราง

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = ผลตอบแทนต่อเงินที่จ่าย
measure-nothing = ยังไม่มีอะไรให้วัด
measure-no-leads = เมื่อนำเข้ารายชื่อลีดแล้ว ตัวเลขของหน้านี้จะปรากฏที่นี่
measure-no-definition = กำหนดในนิยามว่า MQL และ SQL คืออะไร แล้วตัวเลขของหน้านี้จะปรากฏที่นี่
figure-mend-import = นำเข้าไฟล์
improve-definition-in-force = นิยามที่ใช้อยู่
figure-about = เกี่ยวกับ

# Promises of stages that are gone

scorecard-stage-gone = สัญญานี้พูดถึงขั้น “{ $stage }” ซึ่งไม่มีในนิยามแล้ว จึงนับ “{ $instead }” แทน สัญญากันใหม่ได้ที่หน้าสัญญา
