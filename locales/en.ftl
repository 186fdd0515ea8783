### English: the language the others fall back to.
### One catalogue for screens, charts, reports and errors. A message says what it needs in a comment
### when its variables do not say so themselves. Add new messages to the section of their subject,
### or open a section with `## Name`. The other five have the same
### messages with the same variables.

## The app

app-name = Leadpact

## Sides

side-marketing = Marketing
side-sales = Sales
side-both = Marketing and sales

## Stages

stage-lead = Lead
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Opportunity
stage-won = Won
stage-subscriber = Subscriber
stage-customer = Customer

## Verdicts

verdict-met = met
verdict-not-met = not met
verdict-unknown = unknown

## Units
# What one line of a funnel counts, with the number in front.

unit-leads =
    { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }

## Funnel

funnel-title = Joint funnel
funnel-as-of = As of { $date }
funnel-count-complete-path = Complete path
funnel-count-complete-path-explained = Counted at a stage: whoever met it and every stage before it.
funnel-count-reached-at-least = Reached at least
funnel-count-reached-at-least-explained = Counted at a stage: whoever met it or any later stage.
funnel-hand-off = Hand-off from marketing to sales
# The numerator and the denominator of a rate, always shown together with it.
funnel-n-of = { $n } of { $of }
# The denominator is an earlier stage than the one before, because that one is optional.
funnel-n-of-stage = { $n } of { $of } { $stage }
funnel-unknown = + { $n } unknown
funnel-drop-off =
    { $n ->
        [one] { $n } drops off
       *[other] { $n } drop off
    }
funnel-no-rate = no rate yet
funnel-excluded = { $n } excluded
funnel-may-be-passed = Leads may go past { $stages }.
funnel-hatched-explained = Hatched: cannot be judged yet, a value is missing.
funnel-empty = Nothing to count yet. Import a lead list, and the funnel appears here.
# $date comes formatted. Values are as known today; only what counts days is asked as of the day.
funnel-dated = As of { $date }, with today’s values
funnel-not-measured = not measured
funnel-step-is = { $step } = { $stage }
funnel-step-not-measured = { $step }: not measured

## Funnel templates
# Names of known funnels and of their steps.

template-tofu = ToFu, MoFu, BoFu
template-tofu-awareness = Awareness
template-tofu-consideration = Consideration
template-tofu-conversion = Conversion
template-aida = AIDA
template-aida-awareness = Awareness
template-aida-interest = Interest
template-aida-decision = Desire
template-aida-action = Action
template-purchase = Awareness to purchase
template-purchase-awareness = Awareness
template-purchase-interest = Interest
template-purchase-consideration = Consideration
template-purchase-intent = Intent
template-purchase-evaluation = Evaluation
template-purchase-purchase = Purchase
template-prospecting = Prospecting to closed
template-prospecting-prospecting = Prospecting
template-prospecting-evaluation = Evaluation
template-prospecting-commitment = Commitment
template-prospecting-closed = Closed won
template-meeting = Qualification to close
template-meeting-qualification = Qualification
template-meeting-meeting = Meeting
template-meeting-proposal = Proposal and negotiation
template-meeting-close = Close
template-after-sale = After the sale
template-after-sale-customer = Customer
template-after-sale-repeat = Repeat purchase
template-after-sale-expansion = Expansion
template-after-sale-retention = Retention

## Hand-off

hand-off-title = Hand-off
hand-off-nowhere = No stage
hand-off-excluded = Excluded
hand-off-missing = Nothing recorded
hand-off-all = All
hand-off-not-meeting =
    { $of ->
        [1] The one lead that sales works on does not meet the stage “{ $stage }”.
       *[other]
            { $n ->
                [one] { $n } of the { $of } leads that sales works on does not meet the stage “{ $stage }”.
               *[other] { $n } of the { $of } leads that sales works on do not meet the stage “{ $stage }”.
            }
    }
hand-off-all-meet =
    { $of ->
        [1] The one lead that sales works on meets the stage “{ $stage }”.
       *[other] All { $of } leads that sales works on meet the stage “{ $stage }”.
    }
# All of them meet it or may: $n do, of the others it cannot be said.
hand-off-some-meet =
    { $n ->
        [0] Of none of the { $of } leads that sales works on is it sure that it meets the stage “{ $stage }”.
        [one] { $n } of the { $of } leads that sales works on surely meets the stage “{ $stage }”.
       *[other] { $n } of the { $of } leads that sales works on surely meet the stage “{ $stage }”.
    }
# $recorded are values of the list, joined with "or".
hand-off-taken = Taken as with sales: leads recorded as { $recorded }.
hand-off-cannot-say =
    { $n ->
        [one] Of { $n } of them it cannot be said: a value is missing.
       *[other] Of { $n } of them it cannot be said: values are missing.
    }
hand-off-not-handed =
    { $of ->
        [1] The one lead that meets it was never handed over.
       *[other]
            { $n ->
                [one] { $n } of the { $of } leads that meet it was never handed over.
               *[other] { $n } of the { $of } leads that meet it were never handed over.
            }
    }
hand-off-all-handed =
    { $n ->
        [0] No lead surely meets it yet.
        [1] The one lead that meets it is not recorded before the hand-off.
       *[other] None of the { $n } leads that meet it is recorded before the hand-off.
    }
# $recorded is a value of the list, $place the name of a stage.
hand-off-largest = The largest difference: { $n } of the { $of } leads recorded as “{ $recorded }” stand at “{ $place }”.
hand-off-no-difference = What is recorded and what the definition says agree for every lead.

## Rules
# The line above the criteria that a rule holds together.

rule-all = All of these
rule-everybody = Everybody
rule-nobody = Nobody
rule-any = At least one of these
rule-none = None of these
rule-at-least = At least { $n } of these { $of }
rule-muted = Muted, does not count: { $rule }

## Criterion sentences
# $field is the field's name; $value, $low and $high come formatted, several values joined with "or".

test-is = { $field } is { $value }
test-is-not = { $field } is not { $value }
test-any-of = { $field } is { $value }
test-none-of = { $field } is none of { $value }
test-contains-any = { $field } contains { $value }
test-contains-none = { $field } contains none of { $value }
test-starts-with = { $field } starts with { $value }
test-ends-with = { $field } ends with { $value }
test-equals = { $field } equals { $value }
test-not-equals = { $field } does not equal { $value }
test-less-than = { $field } is less than { $value }
test-at-most = { $field } is at most { $value }
test-more-than = { $field } is more than { $value }
test-at-least = { $field } is at least { $value }
test-between = { $field } is between { $low } and { $high }
test-yes = { $field }: yes
test-no = { $field }: no
test-before = { $field } is before { $value }
test-after = { $field } is after { $value }
test-known = { $field } is known
test-unknown = { $field } is not known
test-in-last = { $field } is within { $last }
test-more-than-ago = { $field } is more than { $ago } ago
test-in-period = { $field } is in { $period }
test-between-dates = { $field } is from { $low } to { $high }
test-matches = { $field } matches the pattern { $value }
test-in-family = { $field } is a title of { $value }
test-ever-was = { $field } is or ever was { $value }
test-has-any = { $field } includes { $value }
test-has-none = { $field } includes none of { $value }
test-has-all = { $field } includes { $value }
test-has-exactly = { $field } is exactly { $value }
test-in-region = { $field } is in { $value }
test-email-valid = { $field } is a valid e-mail address
test-email-company = { $field } is a company e-mail address
test-email-free = { $field } is a free-mail address
test-domain-any-of = { $field } is at { $value }
test-phone-valid = { $field } is a valid telephone number
test-phone-from = { $field } is a number from { $value }
test-url-valid = { $field } is a valid web address
test-same-as = { $field } is the same as { $other }
test-differs-from = { $field } differs from { $other }
test-at-least-field = { $field } is at least { $other }
test-more-than-field = { $field } is more than { $other }
test-at-most-field = { $field } is at most { $other }
test-less-than-field = { $field } is less than { $other }
test-before-field = { $field } is before { $other }
test-after-field = { $field } is after { $other }

## What stands before a stage, and what another definition would do

stage-open = { $n } leads are at this stage; { $unknown } cannot be judged yet.
stage-settles = What would settle most of those who cannot be judged
stage-settles-nothing = No single answer would settle anybody.
stage-near = One criterion away
stage-near-nobody = Nobody is kept out by one criterion alone.
stage-near-unknown =
    { $n ->
        [one] { $n } of them not known
       *[other] { $n } of them not known
    }
moved-stage = Stage
moved-before = Before
moved-after = After
moved-entering = Come in
moved-leaving = Go
moved-why-entering = What brings leads into { $stage }
moved-why-leaving = What takes leads out of { $stage }

## Spans and parts of the calendar in sentences

last-days =
    { $n ->
        [one] the last day
       *[other] the last { $n } days
    }
last-weeks =
    { $n ->
        [one] the last week
       *[other] the last { $n } weeks
    }
last-months =
    { $n ->
        [one] the last month
       *[other] the last { $n } months
    }
last-quarters =
    { $n ->
        [one] the last quarter
       *[other] the last { $n } quarters
    }
last-years =
    { $n ->
        [one] the last year
       *[other] the last { $n } years
    }
ago-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
ago-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
ago-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
ago-quarters =
    { $n ->
        [one] { $n } quarter
       *[other] { $n } quarters
    }
ago-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
period-this-week = this week
period-this-month = this month
period-this-quarter = this quarter
period-this-year = this year
period-this-fiscal-quarter = this fiscal quarter
period-this-fiscal-year = this fiscal year
period-last-week = last week
period-last-month = last month
period-last-quarter = last quarter
period-last-year = last year
period-last-fiscal-quarter = last fiscal quarter
period-last-fiscal-year = last fiscal year

## What criteria are about besides fields, and rules over scores

subject-company = Company’s { $field }
told-count = Number of { $rows }
told-days = Number of days with { $rows }
told-latest = Most recent day with { $rows }
rows-activities = activities
rows-activities-of = activities { $kinds }
sentence-quoted = “{ $text }”
rows-deals = deals
rows-colleagues = people at the company ({ $criterion })
rows-where = { $rows } ({ $filters })
rows-within = { $rows } within { $last }
rule-score = Score { $name } is at least { $points }
points-group = Points
points-cap = { $name }, at most { $cap }
points-step = { $points } within { $last }
band-from = { $name } from { $points }
band-below = { $name } below { $points }
rule-grade = Grade is { $grades }

## Screens: everywhere

loading = Loading
close = Close
cancel = Cancel
undo = Undo
redo = Redo
work-cancel = Stop
work-cancelling = Stopping
panel-details = Details
value-missing = missing
counts-met = { $n } met
counts-unknown = { $n } unknown
counts-not-met = { $n } not met
failure-details = Details for support
failure-retry = Try again
failure-dismiss = Dismiss

## Screens: frame

rail-label = Main steps
rail-home = Home
rail-agree = Agree
rail-apply = Apply
rail-measure = Measure
rail-done = Done
rail-needs-you = Needs you
rail-workspace-named = Workspace { $name }
screen-definition = Definition
screen-import = Import
screen-leads = Leads
screen-funnel = Funnel
language-label = Language
language-en = English
language-id = Bahasa Indonesia
language-th = ไทย
language-pl = Polski
language-ms = Bahasa Melayu
language-da = Dansk
theme-label = Theme
theme-light = Light
theme-dark = Dark
theme-system = System
facts-label = What every number here rests on
fact-definition = Definition
fact-definition-none = none yet
fact-definition-draft = { $title } (draft)
fact-definition-untitled = Untitled
fact-list = List
fact-as-of = As of
read-only-held = Another program is writing: here you can only read
read-only-protected = The file is protected: here you can only read
# The as-of switch.
as-of-dated = { $date }, with today’s values
as-of-day = Judge as of the end of
as-of-explained = What was known by that day is judged, where imports of then are kept; else today’s values. The definition stays as it is today.
as-of-today = Back to today, { $date }

## Screens: palette

palette-open = Find anything
palette-key = Ctrl K
palette-hint = A screen, an action, a criterion, a lead
palette-results = What was found
palette-none = Nothing is called that. Try a name, an e-mail address or a word of a criterion.
palette-found =
    { $n ->
        [one] { $n } thing found
       *[other] { $n } things found
    }
palette-screen = Screen
palette-action = Action
palette-criterion = Criterion
palette-lead = Lead
palette-light = Switch to the light theme
palette-dark = Switch to the dark theme
palette-language-en = Switch to English
palette-language-id = Switch to Indonesian (Bahasa Indonesia)
palette-language-th = Switch to Thai (ไทย)
palette-language-pl = Switch to Polish (Polski)
palette-language-ms = Switch to Malay (Bahasa Melayu)
palette-language-da = Switch to Danish (Dansk)
palette-today = Judge as of today again

## Screens: closing

closing-title = An import is still running
closing-says = If you stop it, the list stays as it was before, and the window closes.
closing-stay = Keep importing
closing-stop = Stop and close

## Screens: first run

welcome-title = Agree on what a good lead is
welcome-says = Marketing and sales define it together. Leadpact then holds every lead to it, and shows what comes of it.
welcome-sample = Try the sample story
welcome-sample-says = A software firm whose e-books bring students and whose case studies bring managers. See what a shared definition changes.
welcome-workshop = Start a workshop
welcome-workshop-says = Begin with the people and the definition: who takes part, the ideal customer, MQL and SQL. The list may follow.
welcome-import = Import a list
welcome-import-says = Begin with your leads: a CSV export of your CRM. It stays on this computer.
welcome-open = Open a workspace file
sample-name = Sample story
welcome-working = Preparing the workspace …
welcome-name-title = A new workspace
welcome-name = Name
welcome-name-default = Our leads
welcome-name-hint = One file on this computer that holds everything: the definition, the leads, the figures.
welcome-name-go = Create
recent-title = Workspaces opened before
recent-gone = not there any more
recent-forget = Take off the list
recent-forget-named = Take off the list: { $name }
welcome-failed = “{ $file }” could not be opened.

## Screens: home

home-title = Where you stand
home-agreement = The agreement
home-agreement-none = You have not yet written down what a good lead is.
home-agreement-draft =
    { $criteria ->
        [one] “{ $title }” decides with { $criteria } criterion.
       *[other] “{ $title }” decides with { $criteria } criteria.
    }
home-agreement-saved = Saved on { $date }.
home-agreement-unsigned = It is a draft: neither side has signed it.
home-leads = The leads
home-leads-none = There are no leads yet.
home-leads-count =
    { $n ->
        [one] You have { $n } lead.
       *[other] You have { $n } leads.
    }
home-leads-unknown =
    { $n ->
        [one] { $n } of them cannot be judged at every stage, because values are missing.
       *[other] { $n } of them cannot be judged at every stage, because values are missing.
    }
home-leads-most-missing = “{ $field }” would settle most of them.
home-leads-all-known = Every one of them can be judged at every stage.
home-leads-imported = Last import: { $file }, { $date }.
home-funnel = The funnel
home-funnel-none = The funnel appears once there are leads and a definition.
home-funnel-says = { $rate } of those at { $from } come to { $to }.
home-funnel-interval = { $n } of { $of }; the true rate lies between { $low } and { $high } (95%).
home-funnel-no-rate = There is no rate between marketing and sales yet.
home-happened = What happened last
happened-imported = { $file }: { $new } new, { $updated } updated
happened-saved = “{ $title }” was saved
happened-signed = { $name } signed v{ $no } for { $side }
first-title = First steps
first-says = Four steps lead to a definition that both sides signed and that judges your leads. Take them in any order.
first-people = Who takes part
first-people-says = Name one person for marketing and one for sales. In a small firm one person may speak for both.
first-definition = What a good lead is
first-definition-says = Begin with a complete example and change it together, or write your own, criterion by criterion.
first-definition-example = Begin with the example
first-definition-own = Write your own
first-list = Which leads
first-list-says = Import an export of your CRM or a spreadsheet. Every lead gets a verdict, with its reasons.
first-sign = Both sides sign
first-sign-says = When the text says what you mean, both sides sign it. From then on it stays as it was signed.
first-sign-go = To the signatures
home-next = What to do next
home-next-import = Import a list, so that the definition has leads to judge.
home-next-define = Write down what a good lead is: start with one criterion.
home-next-look = Look at the leads that cannot be judged, and find what is missing.
home-next-funnel = See where leads are lost between marketing and sales.
home-go-import = Import a list
home-go-define = Open the definition
home-go-unknown = Show these leads
home-go-funnel = Open the funnel

## Screens: leads

leads-empty = No leads yet
leads-empty-says = Here every lead stands with its verdict and the reasons for it. Import a list to begin.
leads-all =
    { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-matching = { $n } of { $of } leads
leads-none = No lead is like this
leads-none-says = Loosen the search or show all leads.
leads-search = Search texts
leads-show-all = Show all
leads-sort = Sort by { $field }
leads-title = Name
leads-facets = Filters
leads-facets-hide = Hide filters
leads-facets-show = Show filters
leads-place = Place
leads-place-none = at no stage yet
leads-verdicts = Verdicts
leads-verdict-choose = { $stage } { $verdict }: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-facet-n = { $n } chosen
leads-facet-more = { $n } more
leads-facet-fewer = Fewer
leads-facet = { $field }: { $value }
leads-counting = { $stage }: { $standing }
leads-remove = Remove “{ $what }”
leads-views = Saved views
leads-view-save = Save this view
leads-view-name = Name of the view
leads-view-delete = Delete “{ $name }”
leads-view-deleted = “{ $name }” is deleted.
leads-view-undo = Undo
leads-view-none = Filter or sort, then save the view to come back to it.
leads-export = Export
leads-export-title = Export for the CRM
leads-export-format = Format
leads-export-xlsx = Excel workbook (XLSX)
leads-export-csv = Text with commas (CSV)
leads-export-json = Lines of JSON
leads-export-delimiter = Between cells
leads-export-encoding = Encoding
leads-export-delimiter-comma = Comma
leads-export-delimiter-semicolon = Semicolon
leads-export-delimiter-tab = Tab
leads-export-delimiter-pipe = Vertical bar
leads-export-which = Leads
leads-export-filtered = As filtered: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-export-all = All: { $n ->
        [one] { $n } lead
       *[other] { $n } leads
    }
leads-export-columns = Columns
leads-export-verdict-columns = What was decided
leads-export-field-columns = Fields of the list
leads-export-may-reach = May reach
leads-export-stage = Verdict: { $stage }
leads-export-version = Version of the definition
leads-export-definition = Fingerprint (hash) of the definition
leads-export-as-of = As of
leads-export-reasons = Reasons
leads-export-cancel = Cancel
leads-export-close = Close
leads-export-go = Export
leads-export-working = Writing leads
leads-export-done-of = { $n } of { $of }
leads-exported = { $n ->
        [one] { $n } lead written to { $file }.
       *[other] { $n } leads written to { $file }.
    }
standing-met = met
standing-not-met = not met
standing-unknown = unknown
standing-complete-path = in the funnel: complete path
standing-complete-path-unknown = funnel unknown: complete path
standing-reached-at-least = in the funnel: reached at least
standing-reached-at-least-unknown = funnel unknown: reached at least
lead-place = Is at { $stage }.
lead-place-none = Is at no stage yet.
lead-may-reach = May reach { $stage }.
lead-next = Missing for { $stage }
lead-exclusions = Exclusions
lead-no-decision = The list does not record this decision.
lead-facts = Facts
lead-beside-more = and { $n } more
lead-beside-unnamed = without a name
lead-entries = Stage history
lead-entry-from = from { $stage }
lead-entry-undated = day not known
reason-value = { $field }: { $value }
reason-missing = { $field }: missing
reason-missing-counted = (counted as agreed for missing values)

## Screens: definition

definition-title = Definition
definition-says = What a good lead is. Every change shows at once what it does to the list.
definition-parts = Parts of the definition
definition-name = Name
definition-save = Save
definition-save-key = Save (Ctrl S)
definition-saved = Saved
signed-proposed = Version { $no } is signed by one side and stays as it is.
signed-agreed = Version { $no } is signed by both sides and stays as it is.
definition-new-draft = Start a new draft
definition-blocked = Mend what is listed below: with it, this cannot decide leads.
definition-returned = Your unsaved changes of { $at } are here again.
definition-discard = Discard them
definition-keep = Go on
part-icp = Ideal customer
part-icp-long = Ideal customer profile
part-icp-says = A lead fits when every must-have is met and nothing rules it out.
part-score = Score: { $name }
part-score-says = Points for what is met, added up.
part-grades = Grades
part-grades-says = By the two scores together.
change-scores = What brings points changed
change-grades = The grades changed
change-tables = The tables that decide changed (rates, regions, titles, fiscal year)
part-exclusions = Exclusions
part-exclusions-says = A lead that meets any of these is in no stage. What is unknown does not exclude.
part-stages = Stages
icp-must-have = Must have
icp-nice-to-have = Nice to have
icp-excluding = Rules it out
stage-absent = There is no such stage. Back to the profile
stage-label = Name
stage-owner = Owner
stage-reached-by = Reached by
stage-optional = Leads may go past this stage
stage-entered-on = Day told by
stage-entered-on-none = no field
stage-decision-unrecorded = Somebody decides this. The list does not say who is in: until it does, no lead is at this stage.
stage-decision-record = Say how the list records it
stage-add = Stage
stage-name-example = Name of the stage
stage-move-up = Earlier: { $name }
stage-move-up-key = Earlier (Alt+↑)
stage-move-down = Later: { $name }
stage-move-down-key = Later (Alt+↓)
stage-rename = Rename: { $name }
stage-rename-key = Rename (F2)
stage-remove = Remove the stage: { $name }
stage-remove-key = Remove the stage (Delete)
reached-by-rule = a rule
reached-by-decision = a decision
reached-by-fact = a fact
group-kind = How many must hold
group-all = All of these
group-any = At least one of these
group-none = None of these
group-at-least = At least N of these
group-n = How many
group-of = of { $of }
group-empty = No criterion yet. Add the first one.
group-named =
    { $n ->
        [one] { $name }: { $n } rule
       *[other] { $name }: { $n } rules
    }
rule-fits-icp = Fits the ideal customer profile
rule-add-criterion = Criterion
rule-add-group = Group
rule-add-picked = Add
rule-add-existing = Reuse a criterion
rule-no-fields = Criteria ask about the fields of a list. Import one first.
rule-move-up = Move up: { $name }
rule-move-up-key = Move up (Alt+↑)
rule-move-down = Move down: { $name }
rule-move-down-key = Move down (Alt+↓)
rule-remove = Remove: { $name }
rule-drag = Drag to another place
rule-mute = Mute: { $name }
rule-mute-says = Mute: keep it, but do not count it
rule-unmute-says = Muted: count it again
rule-muted-mark = Muted
rule-duplicate = Duplicate: { $name }
rule-duplicate-says = Duplicate
part-muted =
    { $n ->
        [one] { $n } part muted
       *[other] { $n } parts muted
    }
criterion-unfinished = Not finished yet
criterion-field = Field
criterion-op = Comparison
criterion-value = Value
criterion-value-add = Add a value
criterion-value-add-hint = Type a value, Enter adds it
criterion-value-none = no lead has this
values-offered = Values in the list
criterion-value-remove = Remove { $value }
criterion-from = from
criterion-to = to
criterion-date-example = 2026-11-22
criterion-more = Name, missing values, reason
criterion-shared =
    { $n ->
        [one] This criterion is used in { $n } place; a change here changes it there too.
       *[other] This criterion is used in { $n } places; a change here changes all of them.
    }
criterion-label = Name
criterion-missing = A missing value is
criterion-rationale = Why it is there
missing-unknown = unknown
missing-not-met = not met
missing-met = met
op-is = is
op-is-not = is not
op-any-of = is any of
op-none-of = is none of
op-contains-any = contains any of
op-contains-none = contains none of
op-starts-with = starts with
op-ends-with = ends with
op-matches = matches the pattern
op-in-family = is of the title family
op-ever-was = is or ever was
op-has-any = has any of
op-has-none = has none of
op-has-all = has all of
op-has-exactly = has exactly
op-in-region = is in
op-email-valid = is a valid address
op-email-company = is a company’s address
op-email-free = is a free-mail address
op-domain-any-of = has the domain
op-phone-valid = is a valid number
op-phone-from = is a number from
op-url-valid = is a valid web address
op-in-last = is in the last …
op-more-than-ago = is more than … ago
op-in-period = is in
op-between-dates = is between
op-same-as = is the same as
op-differs-from = differs from
op-at-least-field = is at least
op-more-than-field = is more than
op-at-most-field = is at most
op-less-than-field = is less than
op-before-field = is before
op-after-field = is after
op-menu-text = Parts of the text
op-menu-meaning = Meaning and history
op-menu-field = Compared with another field
op-menu-known = Whether there is a value
op-equals = equals
op-not-equals = does not equal
op-less-than = is less than
op-at-most = is at most
op-more-than = is more than
op-at-least = is at least
op-between = is between
op-yes = is yes
op-no = is no
op-before = is before
op-after = is after
op-known = is known
op-unknown = is not known
criterion-pattern-example = ^(head|vp)
criterion-currency = In which currency
criterion-span = How long
criterion-unit = Unit
criterion-period = Part of the calendar
criterion-other-field = Other field
criterion-choose-field = Choose a field
criterion-no-rows = No such rows in this workspace yet: import them, and this can be judged.
unit-days = days
unit-weeks = weeks
unit-months = months
unit-quarters = quarters
unit-years = years
about-person = The person
about-company = The company
about-activities = What the person did
about-deals = Deals
about-colleagues = People at the company
about-activities-count = How often they did something
about-activities-days = On how many days they did something
about-activities-latest = When they last did something
about-deals-count = How many deals they have
about-colleagues-count = How many people meet a criterion
figure-kinds = What
figure-kinds-add = Add a kind of activity
figure-kinds-every = Anything; choose a kind to narrow it
figure-kinds-more = Or another kind
figure-when = When
figure-within = in the last
figure-ever = ever
figure-where-add = Only those where …
figure-and-add = And where …
figure-where-field = Condition: field
figure-where-remove = Remove the condition on { $field }
figure-meeting = Who
figure-meeting-choose = Choose what they meet
figure-meeting-new = A new criterion …
score-of = Score
score-points = Points
score-grades = Grades
part-scores = Scores
part-tables = Tables
score-add = Score
score-label = Name of the score
score-example-fit = Fit
score-example-engagement = Engagement
score-remove = Remove the score: { $name }
score-absent = This score is not there any more. Back to the definition.
score-says = A criterion that is met brings its points. A stage can ask for a number of points.
score-reach = From { $least } to { $most } points
score-reaches = How many leads reach how many points
score-step = at least { $points }
score-perhaps = { $n } + { $more } perhaps
score-group-add = Group of points
score-group-label = Name of the group
score-group-example = Name of the group
score-group-remove = Remove the group: { $name }
score-cap = at most
score-cap-label = The most that { $name } brings
score-points-unit = points
score-points-of = Points for: { $criterion }
score-fading = Fades
score-fading-says = Points fade with the age of what met the criterion
score-fade-within = within the last
score-fade-add = Older
score-fade-remove = Remove this step
score-edit = Edit: { $criterion }
score-edit-says = Edit the criterion
score-asked = Score: { $name }
score-grade-asked = Grade
grades-says = Two scores together give a grade: the rows are bands of one, the columns of the other.
grades-need = Two scores are needed first: add them at the left.
grades-begin = Give grades
grades-remove = Give no grades
grades-rows = Rows
grades-columns = Columns
grades-band-add = { $name }: one more band
grades-band-remove = { $name }: one band less
grades-descend = Each band starts with fewer points than the one before.
grades-grade = Grade in row { $row }, column { $column }
grades-least = { $name }: least points of the band
tables-says = What the team agreed besides the rules. It decides leads, and is signed with the definition.
tables-name = Name
tables-remove = Remove: { $name }
tables-add-to = Add to { $name }
tables-fiscal = The fiscal year starts in
tables-fiscal-starts = First month of the fiscal year
tables-rates = What money is worth
tables-rates-says = Amounts in another currency are compared at these rates; without one they cannot be judged.
tables-rates-base = is the base: the others are worth so much of it
tables-rates-base-add = Base currency
tables-rates-add = Another currency
tables-rates-worth = What one { $currency } is worth
tables-regions = Regions of your own
tables-regions-says = A name and its countries. EU, DACH, ASEAN and the other usual ones are there already.
tables-regions-example = Our home markets
tables-regions-add = Region
tables-families = Title families of your own
tables-families-says = A name and the phrases of job titles. One of a name that is there already takes its place.
tables-families-example = Buyers
tables-families-add = Family
tables-known = Known only from a stage on
tables-known-says = What nobody can know earlier says nothing about an earlier stage: how long a call was is known after the call.
tables-known-stage = Stage from which { $field } is known
tables-known-add = Add a field
lead-scores = Points
lead-grade = Grade
lead-points =
    { $n ->
        [one] { $points } point
       *[other] { $points } points
    }
live-funnel = What it does
live-funnel-empty = Import a list, and every change shows here what it does.
live-funnel-of =
    { $n ->
        [one] Of { $n } lead, on the complete path
       *[other] Of { $n } leads, on the complete path
    }
draft-leads-entering = Comes to { $stage } with the draft
draft-leads-leaving = Leaves { $stage } with the draft
draft-leads-near = One criterion from { $stage }: { $criterion }
draft-leads-settled = { $subject } would settle whether they are at { $stage }
leads-of-draft-says = The verdicts in the table are those of the saved definition, not of the draft.
leads-of-draft-back = Back to the definition
live-near = Near misses: { $stage }
live-near-says = Leads that one criterion alone keeps out.
live-near-none = No lead is one criterion away.
live-near-unknown =
    { $n ->
        [one] ({ $n } not known)
       *[other] ({ $n } not known)
    }
live-settles = What would settle most
live-settles-says = Of those who cannot be judged at { $stage }: how many it would settle, whatever it turned out to be.
live-near-unfinished = No numbers until every criterion is finished.
live-in = { $n } in
live-out = { $n } out
live-in-open =
    { $n ->
        [one] Show the lead that comes to { $stage }
       *[other] Show the { $n } leads that come to { $stage }
    }
live-out-open =
    { $n ->
        [one] Show the lead that leaves { $stage }
       *[other] Show the { $n } leads that leave { $stage }
    }
findings-errors =
    { $n ->
        [one] { $n } thing keeps this from deciding
       *[other] { $n } things keep this from deciding
    }
findings-warnings =
    { $n ->
        [one] { $n } thing worth a look
       *[other] { $n } things worth a look
    }

## Screens: import

import-title = Import
import-says = Four steps; nothing changes before the last one.
import-file = { $file }
import-steps = Steps of the import
import-step-file = File
import-step-mapping = Columns
import-step-outcome = What will happen
import-step-done = Done
import-drop = Drop a list here
import-drop-says = An export of HubSpot, Salesforce, Pipedrive or any other tool: CSV, Excel, OpenDocument, JSON, packed or not. It stays on this computer.
import-drop-now = Let go to import this list
import-drop-wait = Another import is running. Wait until it is done.
import-drop-busy = Another import is running, so what was dropped was not taken. Drop it again when this one is done.
import-drop-several =
    { $n ->
        [one] One list is imported at a time: { $n } more file was not taken.
       *[other] One list is imported at a time: { $n } more files were not taken.
    }
import-read-only = Nothing can be imported now
import-read-only-held = Another program is writing to this workspace. Close it there: here you can then go on within moments.
import-read-only-protected = The file of this workspace is protected. Ask for the right to write to it and its folder, or copy it to a folder of yours.
import-choose = Choose a file
import-paste = Paste rows
import-paste-says = Ctrl+V takes rows copied from a spreadsheet, headings included; at most { $most } MB.
import-pasted = Pasted rows
import-another-file = Another file
import-check = Show what will happen
import-back = Back to the columns
# $parts is what becomes of the rows, as in the balance: "37 accepted, 1 merged".
import-go = Import: { $parts }
import-another = Import another list
import-define = Say what a good lead is
import-look = Look at the leads
import-look-table = Look at the table
import-stopped = Stopped. The list is as it was before.
import-reading = Reading the file
import-matching = Finding who is in the list already
import-writing = Writing to the workspace
import-rows-done = { $n } of { $of } rows
import-rate = { $n } rows a second
import-left =
    { $n ->
        [one] { $n } second left
       *[other] { $n } seconds left
    }
import-will-happen = What will happen
import-happened = What happened
mapping-take = Import
mapping-column = Column
mapping-samples = Values
mapping-field = Field
mapping-type = Type
mapping-take-column = Import { $column }
mapping-field-of = Field for { $column }
mapping-type-of = Type of { $column }
mapping-unnamed = (no heading)
mapping-filled = { $n } of { $of } filled
mapping-left-out = Left out
# $field is the name of the field in files.
mapping-in-list = In the list already as { $field }
mapping-type-stays = The list has this field already, so its type stays.
mapping-looked-for = Looked for as { $field }
mapping-type-needed = The program looks for this field, and needs it to be of this type.
mapping-as-new = As a new field
mapping-name-of = Name of the field for { $column }
mapping-nameless = Give the new field a name.
mapping-taken = The list has “{ $field }” already: choose it above, or give another name.
mapping-twice = Another column goes to “{ $field }” too: change one of them.
mapping-wrong =
    { $n ->
        [one] { $n } column must be changed first
       *[other] { $n } columns must be changed first
    }
mapping-as-last-time = The columns are mapped as when a file with these headings was last imported.
mapping-unread =
    { $n ->
        [one] { $n } value does not read: { $samples }
       *[other] { $n } values do not read: { $samples }
    }
mapping-unread-most = Most values do not read: { $samples }
mapping-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
mapping-columns = { $taken } of { $n } columns
mapping-first-rows =
    { $n ->
        [one] The first row as it stands
       *[other] The first { $n } rows as they stand
    }
delimiter-comma = comma
delimiter-semicolon = semicolon
delimiter-tab = tab
delimiter-bar = bar
type-text = text
type-choice = choice
type-choices = several choices
type-money = money
type-number = number
type-date = date
type-yes-no = yes / no
type-email = e-mail
type-phone = phone
type-url = web address
type-country = country
balance-rows-in =
    { $n ->
        [one] { $n } row in all
       *[other] { $n } rows in all
    }
balance-accepted = { $n } accepted
balance-accepted-detail = { $new } new, { $updated } updated, { $unchanged } unchanged
balance-merged = { $n } merged
balance-merged-detail =
    { $rows ->
        [people] the same lead again
       *[other] the same row again, by its id
    }
balance-rejected = { $n } rejected
balance-rejected-detail = cannot be read; see below
balance-skipped = { $n } skipped
balance-skipped-detail =
    { $tests ->
        [0]
            { $blocked ->
                [0] without any value
               *[other] { $blocked } on the block list, { $blank } without any value
            }
       *[other]
            { $blocked ->
                [0] tests of a lead form: { $tests }, without any value: { $blank }
               *[other] on the block list: { $blocked }, tests of a lead form: { $tests }, without any value: { $blank }
            }
    }
linked-people =
    { $n ->
        [0] None of them belongs to anybody in the list.
        [one] { $n } of them belongs to people in the list.
       *[other] { $n } of them belong to people in the list.
    }
linked-nobody =
    { $n ->
        [one] { $n } belongs to nobody in the list.
       *[other] { $n } belong to nobody in the list.
    }
linked-nobody-why =
    { $rows ->
        [companies] No lead there has their id, their domain or their name. They are joined as soon as such people are imported.
       *[other] No lead there has the e-mail address in “Contact email”. They are joined as soon as such people are imported.
    }
linked-no-column = No column goes to “Contact email”, so nobody can be found whose they are. Choose it for the column that has their e-mail addresses.
fields-key = Key
fields-known = Rows with a value
rows-counted =
    { $of ->
        [one] { $n } of { $of } row
       *[other] { $n } of { $of } rows
    }
rows-column-n = Rows
rows-column-people = People
rows-column-share = Share
rows-column-sum = sum
rows-column-mean = mean
rows-column-median = median
counted-by = Count by
counted-by-none = Show the rows
counted-then = Then by
counted-sum = Add up
counted-title = Rows by value
counted-all = All together
counted-all-cut = All together; the first 500 of { $n } values are shown
join-between = { $rows } · { $key } = { $other } · { $otherkey }.
join-found =
    { $of ->
        [one] { $n } of { $of } row with a key is joined.
       *[other] { $n } of { $of } rows with a key are joined.
    }
join-ambiguous =
    { $n ->
        [one] { $n } is not, because several rows have its key.
       *[other] { $n } are not, because several rows have their key.
    }
join-fields = The rows now also know: { $fields }.
join-would-find =
    { $of ->
        [one] It would join { $n } of { $of } row with a key.
       *[other] It would join { $n } of { $of } rows with a key.
    }
joins-none = No tables are joined by a chosen key.
value-no-partner =
    { $n ->
        [one] { $rows } · { $field }: { $n } row says “{ $value }”, which has no match.
       *[other] { $rows } · { $field }: { $n } rows say “{ $value }”, which has no match.
    }
value-rare =
    { $n ->
        [one] { $rows } · { $field }: { $n } row says “{ $value }”, which is rare.
       *[other] { $rows } · { $field }: { $n } rows say “{ $value }”, which is rare.
    }
value-perhaps = Is it “{ $to }”?
value-read-as = { $rows } · { $field }: “{ $from }” is read as “{ $to }”.
values-none = No value is in doubt, and none is read as another.
joining-title = Tables that belong together
joining-join = Join them
joining-undo = Take back
joining-values = Values that may be meant otherwise
joining-read = Read it so
joining-more =
    { $n ->
        [one] { $n } more value is in doubt.
       *[other] { $n } more values are in doubt.
    }
rows-are = These rows are
rows-are-people = people
rows-are-companies = companies
rows-are-deals = deals
rows-are-activities = activities
rows-are-stage_history = stage history
rows-are-costs = costs
rows-are-counts = anonymous counts
rows-are-details = details (look-up table)
rows-are-recognised =
    { $rows ->
        [companies] By its headings, this file holds companies. They are joined to people by company id, domain or name.
        [deals] By its headings, this file holds deals. They are joined to people by record id or e-mail address.
        [stage_history] By its headings, this file holds stage history: who entered which stage when. It is joined to people by record id or e-mail address.
        [costs] By its headings, this file holds costs per source, campaign and period. They belong to nobody in particular.
        [counts] By its headings, this file holds counts per source and period, such as visits or followers. They belong to nobody in particular.
        [details] By its headings, this file holds more about what other tables name.
       *[activities] By its headings, this file holds activities. They are joined to people by record id or e-mail address.
    }
coverage-said = This file holds all
coverage-kinds = Kinds of activity, separated by ; (empty: every kind)
coverage-every-kind = activities, or kinds: Call; Meeting
coverage-from = from
coverage-to = to
coverage-from-day = First day of which all is there
coverage-to-day = Last day of which all is there
coverage-means = Whoever has none of them in this time did none. Without this, none means unknown.
coverage-wrong = The first day must not be after the last.
coverage-half = Give both days.
problems-none = Nothing is wrong with any row.
problems-title =
    { $n ->
        [one] { $n } problem
       *[other] { $n } problems
    }
problems-first = The first { $n } are shown.
problems-unread-kept = These values stay missing in the list. Their text is kept with the import.
import-undone =
    { $n ->
        [one] { $column }: { $n } cell had an apostrophe before it that makes it safe to open in a spreadsheet; it is read without
       *[other] { $column }: { $n } cells had an apostrophe before them that makes them safe to open in a spreadsheet; they are read without
    }
cut-line = { $what }: { $value }
cut-encoding = Letters
cut-delimiter = Between cells
cut-quote = Around cells
cut-escape = A quote within a cell
cut-comment = Remarks begin with
cut-preamble = Lines before the table
cut-header = First row of the table
cut-footer = Lines left out at the end
cut-short = Rows with too few cells
cut-rows = Rows
cut-left = Left out or read otherwise
cut-is-nothing = nothing
cut-is-doubled = is written twice
cut-is-backslash = has a backslash before it
cut-is-unescaped = stands as it is
cut-is-names = names the columns
cut-is-row = is a row like the others
cut-is-refused = are refused
cut-is-filled = are filled up with blanks
cut-is-balance = { $rows } in all: { $readable } readable, { $rejected } rejected, { $skipped } blank
cut-out-preamble = rows before the table
cut-out-comments = comments
cut-out-blank = blank lines
cut-out-footer = rows below the table
cut-out-nul = NUL characters
cut-out-stray = cells with a stray quotation mark, read as they stand
cut-out-undecoded = bytes that are no letter of the encoding
problem-row = Line
problem-column = Column
problem-raw = As written
problem-sentence = What is wrong, and what to do
problem-whole-row = whole row

## Screens: funnel

funnel-count = How a lead is counted
funnel-by = Break down by
funnel-by-none = All together
funnel-by-field = by { $field }
funnel-by-list = by lead list
funnel-view = Show as
funnel-view-chart = Chart
funnel-view-table = Table
funnel-few = Some rates rest on fewer than { $n } leads: too few to build on. Their range is in the table.
funnel-column-stage = Stage
funnel-column-owner = Owner
funnel-column-n = Leads
funnel-column-unknown = Unknown
funnel-column-previous = From the stage before
funnel-column-first = From the first stage
funnel-column-value = Value
funnel-column-leads = All leads
funnel-template = Steps of
funnel-lay = How the steps are measured
funnel-lay-step = What marks “{ $step }”
hand-off-says = What your CRM records, against what the definition says.
hand-off-field = Recorded in
hand-off-places = Stage by the definition
hand-off-open =
    { $n ->
        [one] { $recorded }, { $place }: show { $n } lead
       *[other] { $recorded }, { $place }: show { $n } leads
    }
hand-off-agrees = Framed: both names agree. The fuller the bar, the larger the part of its row.
hand-off-no-field = Nothing to compare with
hand-off-no-field-says = The list has no field with few values that could record a stage. Import one, such as the lifecycle stage of your CRM.
export-csv = CSV
export-csv-says = The figures as a table
export-working = Writing …
export-done = Written to { $file }.

## Screens: errors

error-not-a-workspace = This file is not a workspace.
error-not-a-workspace-remedy = Choose a file that ends in .leadpact, or start a new workspace.
error-workspace-newer = A newer Leadpact wrote this workspace.
error-workspace-newer-remedy = Update Leadpact, then open it again. Nothing was changed.
error-workspace-absent = The workspace file is not there.
error-workspace-absent-remedy = It was moved or renamed, or its drive is not connected. Find it with “Open a workspace file”.
error-workspace-exists = There is a workspace of this name already.
error-workspace-exists-remedy = Choose another name, or open the one that is there.
error-workspace-held = Another program is writing to this workspace.
error-workspace-held-remedy = Close it there, then try again. Until then you can read.
error-workspace-read-only = This workspace can only be read.
error-workspace-read-only-remedy = Ask for the right to write to the file and its folder, or copy it to a folder of yours.
error-workspace-damaged = The workspace does not read as it was written.
error-workspace-damaged-remedy = Restore the file from a backup. Nothing was written to it.
error-workspace-closed = No workspace is open.
error-workspace-closed-remedy = Open one, or start a new one.
error-disk-full = There is no room left on the disk.
error-disk-full-remedy = Make room, then try again. Nothing was half written.
error-file-unreadable = The file cannot be read.
error-file-unreadable-remedy = Check that it is still there, that no other program holds it, and that you may read it.
error-file-empty = The file is empty.
error-file-empty-remedy = Export the list again, or choose another file.
error-file-header-only = The file has headings and no rows.
error-file-header-only-remedy = Check the filter of the export, then export again.
error-file-binary = This file is not a text table.
error-file-binary-remedy = Save or export it as CSV, then import that.
error-file-protected = A password protects this file.
error-file-protected-remedy = Open it in the program it comes from, save it without a password, then import that.
error-file-damaged = This file does not read as what it is: it may be incomplete or damaged.
error-file-damaged-remedy = Download or export it again, or open it in its own program and save it anew.
error-file-too-large = Unpacked, this file is far larger than what is read.
error-file-too-large-remedy = Unpack it yourself, keep the rows you need as CSV, and import that.
error-file-needs-memory = Reading this file took more memory than is safe.
error-file-needs-memory-remedy = It may be damaged. Open it in its own program, save the sheet you need as CSV, and import that.
error-file-without-table = There is no table in this file.
error-file-without-table-remedy = Export the rows as CSV or XLSX, then import that.
error-file-markup = This file is a web page or XML, whatever its name says.
error-file-markup-remedy = Open it in a spreadsheet program, save it as XLSX or CSV, then import that.
error-table-absent = This file has no sheet or file of that name in it.
error-table-absent-remedy = Choose one of those it has.
error-encoding-unknown = No text encoding has that name.
error-encoding-unknown-remedy = Name one such as utf-8, windows-1250 or utf-16le, or let it be found.
error-mark-unfit = That sign cannot be used so.
error-mark-unfit-remedy = Use one letter of the keyboard for what stands between or around cells, another for each, or let it be found.
error-row-too-long = A row of the file is longer than any that can be read.
error-row-too-long-remedy = Check what stands between the rows, or export the file again: one row may have 256 MiB, one cell 16 MiB.
error-memory-short = There is not enough memory to read this file.
error-memory-short-remedy = Close other programs, or cut the file into parts and import one after the other. Nothing was changed.
error-file-unwritable = The file could not be written.
error-file-unwritable-remedy = Choose another folder or name, or close the program that holds the file.
error-sheet-too-small = A sheet of a workbook cannot hold this: it ends at 1,048,576 rows and 32,767 characters in a cell.
error-sheet-too-small-remedy = Export as CSV, or choose fewer leads or columns.
error-letter-unwritable = The encoding has no place for some letters of these leads.
error-letter-unwritable-remedy = Export as UTF-8, or choose an encoding of their language.
error-mapping-empty = No column is chosen.
error-mapping-empty-remedy = Choose at least one column to import.
error-file-changed = The file has changed since it was read.
error-file-changed-remedy = Choose it again, so that you see what is in it now.
error-rows-are-others = By its headings, this file holds no people.
error-rows-are-others-remedy = Say what its rows are with --table, as above; --table people imports them as people all the same.
error-import-cancelled = The import was stopped.
error-import-cancelled-remedy = The list is as it was before.
error-import-not-prepared = Nothing is prepared for import.
error-import-not-prepared-remedy = Choose the file and its columns first.
error-import-absent = There is no such import to undo or to take up again.
error-import-absent-remedy = Look at the list of imports: another window may have undone it already.
error-join-unfit = These two tables cannot be joined.
error-join-unfit-remedy = Deals, people and other rows are joined with details, companies or people, never with themselves.
error-join-absent = There is no such join.
error-join-absent-remedy = List the joins; it may have been taken back already.
error-value-mapping-absent = No value is read as another by that number.
error-value-mapping-absent-remedy = List the values; it may have been taken back already.
error-value-unread = This is no value of that field.
error-value-unread-remedy = Write it as the field wants it: a number like 1,250.50, a day like 2026-11-22, yes or no.
error-clipboard-empty = There is no text on the clipboard.
error-clipboard-empty-remedy = Copy the rows with their headings in your spreadsheet, then paste again.
error-paste-too-large = That is more than can be pasted.
error-paste-too-large-remedy = Save it as a CSV file, then choose that file: files may be of any size.
error-definition-unreadable = This file is not a definition.
error-definition-unreadable-remedy = The details say where it departs from the format.
error-definition-newer = A newer Leadpact wrote this definition.
error-definition-newer-remedy = Update Leadpact, then read it again.
error-definition-wrong = This definition cannot decide leads.
error-definition-wrong-remedy = Mend what is listed at the bottom of the screen, then save again.
error-definition-absent = There is no definition yet.
error-definition-absent-remedy = Write one under Agree, then come back.
error-field-absent = The list has no such field.
error-field-absent-remedy = Import a list that has it, or ask about another field.
error-stage-absent = The definition has no such stage.
error-stage-absent-remedy = Choose a stage that it has: this one may have been deleted or renamed.
error-lead-absent = The list has no such lead.
error-lead-absent-remedy = Close the details and choose a lead from the table.
error-chart-failed = The chart could not be drawn.
error-chart-failed-remedy = Try again, or choose another breakdown. The leads are as they were.
error-internal = The program made a mistake.
error-internal-remedy = Your data is as it was. Try again; if it happens again, send us the details below.

# The end of the screens.

## Values, findings, problems
# Said by the program itself, in the window and on the command line.

value-yes = yes
value-no = no
draft-value-missing = A value is missing.
draft-value-too-many = “{ $value }” is one value too many.
draft-value-not-a-number = “{ $value }” is not a number. Write it like 11 or 0.5.
draft-value-two-currencies = Both ends of a range are in one currency.
draft-value-range-backwards = A range goes from the smaller number to the larger one.
draft-value-not-a-date = “{ $value }” is not a day. Write it like 2026-11-22.
draft-value-not-a-span = “{ $value }” is not a span of up to 100 years. Choose a number above zero.
draft-value-not-a-period = “{ $value }” is not a part of the calendar. Choose one from the list.
draft-value-not-a-pattern = “{ $value }” is not a pattern: { $reason }
rule-icp = Fits the ideal customer profile
funnel-definition = Definition { $hash }
funnel-slice-missing = No value
funnel-slice-rest =
    { $n ->
        [one] { $n } other value
       *[other] { $n } other values
    }
finding-no-stages = There are no stages. Add at least one.
finding-name-empty = A criterion, stage or score has no name. Give it one.
finding-criterion-twice = Two criteria are called “{ $subject }”. Rename one.
finding-stage-twice = Two stages are called “{ $subject }”. Rename one.
finding-criterion-absent = A rule or a score names the criterion “{ $subject }”, which is not there. Add it, or take it out.
finding-criterion-unused = No rule uses the criterion “{ $subject }”. Put it into a rule, or delete it.
finding-field-absent = The list has no field “{ $subject }”, so every lead is unknown here. Import a list that has it, or choose another field.
finding-op-unfit = The criterion “{ $subject }” asks what cannot be asked of its field. Choose another question.
finding-never-met = This group can never be met: it holds fewer criteria than it asks for. Add criteria.
finding-too-deep = Rules nest deeper than 64 levels. Flatten them.
finding-time-zone-unknown = There is no time zone “{ $subject }”. Write it like Europe/Warsaw.
finding-score-twice = Two scores are called “{ $subject }”. Rename one.
finding-score-absent = There is no score “{ $subject }”. Add it, or ask for another.
finding-grade-absent = The grid gives no grade “{ $subject }”. Ask for one that it gives.
finding-stage-absent = The field “{ $other }” is said to be known from the stage “{ $subject }”, which is not there. Name a stage that is.
finding-table-absent = The criterion “{ $subject }” asks about { $other ->
        [company] companies
        [deal] deals
       *[other] activities
    }, of which nothing was imported yet, so every lead is unknown here. Import them.
finding-field-empty = { $n } % of the leads have no “{ $subject }”, so the criterion cannot judge them. Say what a missing value counts as, or ask about another field.
finding-value-absent = “{ $subject }” never occurs in “{ $other }”. Write a value that does.
finding-money-unfit = The criterion “{ $subject }” asks about money, and its field holds plain numbers. Leave the currency out.
finding-currency-absent = The criterion “{ $subject }” does not say in which currency, and its field holds money. Write it like 10000 EUR.
finding-rate-absent = The list holds money in { $subject }, and no rate says what that is in { $other }: those leads are unknown. Add a rate.
finding-region-unknown = “{ $subject }” is no region or country that is known. Write another name for it, or add it to the regions of the definition.
finding-family-unknown = “{ $subject }” is no family of titles that is known. Choose one that is, or add it to the families of the definition.
finding-colleagues-loop = The criterion counts colleagues that meet “{ $subject }”, which itself counts colleagues. Ask for a criterion about one person.
finding-impossible = Nobody can meet this{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” is never so
    }. What it asks for cannot be at once. Change it.
finding-always-true = Everybody whose values are known meets this{ $subject ->
        [none] {""}
       *[other] : “{ $subject }” is always so
    }. It asks for nothing. Change it.
finding-profile-empty = Everybody fits the ideal customer profile, which asks for nothing, and a rule asks who fits it. Put criteria into the profile, or take it out of the rule.
finding-shadowed = “{ $subject }” changes nothing beside “{ $other }”, which decides alone. Take it out.
finding-stage-skips = A lead may meet “{ $subject }” without “{ $other }”, and is then not on the path{ $n ->
        [-1] {""}
        [one] : { $n } lead is so
       *[other] : { $n } leads are so
    }. Let the later stage ask for the earlier one.
finding-stage-contradicts = Nobody who is at “{ $other }” can meet “{ $subject }”: the two ask for opposites. Change one of them.
finding-stage-excluded = Everybody who meets “{ $subject }” is excluded ({ $other }). Change the stage or the exclusion.
finding-points-beyond = The score “{ $subject }” never has so many points: the most is { $n }. Ask for fewer, or give more.
finding-points-always = The score “{ $subject }” always has so many points: the least is { $n }. Ask for more.
finding-fading-dayless = The points for “{ $subject }” fade with age, and it has no day. Let them not fade, or ask about a day.
finding-entered-on-unfit = The day of “{ $subject }” is to be told by “{ $other }”, which is no date field of the list. Until a list has it, only imports tell when leads came there. Choose a date field.
finding-grid-shape = The grid has not one grade for each pair of bands. Give it as many rows as there are bands of fit, and in each as many grades as bands of engagement.
finding-bands-disordered = The bands of the score “{ $subject }” do not go from the highest down. Put them in order.
finding-known-too-late = “{ $subject }” asks about a field that is known only from “{ $other }” on, which is not before this stage. Ask about something known earlier.
finding-known-after = “{ $subject }” asks about “{ $other }”, which is known only once the call is over. Use it in a later stage, or say in known_from since which stage it is known.
finding-perhaps = Did you mean “{ $name }”?

mend-add-stage = Add a first stage in which everybody is.
mend-call = Call it “{ $name }”.
mend-delete = Delete “{ $name }”.
mend-take-out = Take this out: { $what }.
mend-use = Use “{ $name }”.
mend-ask = Ask instead: { $what }.
mend-count-not-met = Count a missing value as not met.
mend-count-met = Count a missing value as met.
mend-count-unknown = Let a missing value be unknown.
mend-time-zone = Take the time zone { $name }.
mend-mute = Do not count this: { $what }.
mend-unmute = Count this again: { $what }.
mend-at-least = Ask for at least { $n } of them.
mend-points = Ask for { $n } points.
mend-grades = Ask for { $what }.
mend-nest = Let “{ $name }” ask for “{ $other }” too.
mend-optional = Let the path go past “{ $name }”.
mend-never-fade = Let the points not fade.
mend-grid = Put the grid in order.
mend-no-grid = Delete the grid.
mend-known-from = Say that “{ $name }” is known from “{ $other }” on.
mend-known-always = Say that “{ $name }” is known from the start.
problem-too-many-cells = The row has more cells than the header, so it is rejected. Check for a delimiter inside a text without quotation marks.
problem-too-few-cells = The row has fewer cells than the header, so it is rejected. Check for a line break inside a text without quotation marks.
problem-cell-too-long = A cell of the row is longer than 16 MiB, so the row is rejected. Check for a quotation mark that is never closed.
problem-not-decoded = This has bytes that are no letter of the encoding; each is shown as a question mark in a diamond. Choose the encoding it was written in, or mend it.
problem-not-a-number = This is not a number, so the value stays missing. Write it like 11 or 11-50, or import the column as text.
problem-not-a-date = This is not a day, so the value stays missing. Write it like 2026-11-22, or import the column as text.
problem-not-money = This is no amount in a currency, so the value stays missing. Write it like 12000 EUR, or import the column as a number.
problem-not-yes-no = This is neither yes nor no, so the value stays missing. Import the column as a choice to keep it.
problem-cell-error = This is an error of a spreadsheet, so the value stays missing. Mend the formula and export the sheet again.
problem-in-doubt = This may say two things, so the value stays missing. Say how the column is read, and import it again.
# $samples are some of the values, joined with dots.
unread-not-a-number =
    { $n ->
        [one] { $column }: { $n } value is not a number ({ $samples })
       *[other] { $column }: { $n } values are not numbers ({ $samples })
    }
unread-not-a-date =
    { $n ->
        [one] { $column }: { $n } value is not a day ({ $samples })
       *[other] { $column }: { $n } values are not days ({ $samples })
    }
unread-not-money =
    { $n ->
        [one] { $column }: { $n } value is no amount in a currency ({ $samples })
       *[other] { $column }: { $n } values are no amounts in a currency ({ $samples })
    }
unread-not-yes-no =
    { $n ->
        [one] { $column }: { $n } value is neither yes nor no ({ $samples })
       *[other] { $column }: { $n } values are neither yes nor no ({ $samples })
    }
unread-not-decoded = { $column }: { $n } values have bytes that are no letter of the encoding ({ $samples })
unread-cell-error =
    { $n ->
        [one] { $column }: { $n } value is an error of a spreadsheet ({ $samples })
       *[other] { $column }: { $n } values are errors of a spreadsheet ({ $samples })
    }
unread-in-doubt =
    { $n ->
        [one] { $column }: { $n } value may say two things ({ $samples })
       *[other] { $column }: { $n } values may say two things ({ $samples })
    }
lossy-time =
    { $n ->
        [one] { $column }: of { $n } moment only the day is kept ({ $samples })
       *[other] { $column }: of { $n } moments only the day is kept ({ $samples })
    }
lossy-zone =
    { $n ->
        [one] { $column }: of { $n } moment only the day is kept, as the clock of its time zone showed it ({ $samples })
       *[other] { $column }: of { $n } moments only the day is kept, as the clock of their time zone showed it ({ $samples })
    }
lossy-sign =
    { $n ->
        [one] { $column }: { $n } amount is read in the currency of its column ({ $samples })
       *[other] { $column }: { $n } amounts are read in the currency of their column ({ $samples })
    }
taken-as-missing =
    { $n ->
        [one] { $column }: { $n } value says that there is none, and counts as missing ({ $samples })
       *[other] { $column }: { $n } values say that there is none, and count as missing ({ $samples })
    }
perhaps-missing =
    { $n ->
        [one] { $column }: { $n } value may say that there is none, and is kept as it stands ({ $samples })
       *[other] { $column }: { $n } values may say that there is none, and are kept as they stand ({ $samples })
    }
ask-decimal =
    { $n ->
        [one] { $column }: { $n } number may be thousands or decimals ({ $samples })
       *[other] { $column }: { $n } numbers may be thousands or decimals ({ $samples })
    }
ask-dates =
    { $n ->
        [one] { $column }: in { $n } date it is not plain which number is the day and which the month or year ({ $samples })
       *[other] { $column }: in { $n } dates it is not plain which number is the day and which the month or year ({ $samples })
    }
ask-day-numbers =
    { $n ->
        [one] { $column }: { $n } number may be a date that a program counted ({ $samples })
       *[other] { $column }: { $n } numbers may be dates that a program counted ({ $samples })
    }
ask-currency =
    { $n ->
        [one] { $column }: { $n } amount has a sign that several currencies share ({ $samples })
       *[other] { $column }: { $n } amounts have a sign that several currencies share ({ $samples })
    }
read-how-title = How the values were read
ask-as-text = Until then it comes in as text. Say how it is read: { $option }
ask-as-missing = Until then what is in doubt is missing. Say how it is read: { $option }
ask-as-numbers = They come in as numbers. If they are dates, say so: { $option }
ask-perhaps-missing = If it says that there is none, say so: { $option }
ask-taken-as-missing = If it is a value, say so: { $option }
error-not-a-day = This is not a day.
error-not-a-day-remedy = Write it like 2026-11-22.

## Duplicates
# $n groups of rows; $reasons is a list of what speaks against a group.

duplicate-certain =
    { $n ->
        [one] { $n } group is certainly one person.
       *[other] { $n } groups are certainly one person each.
    }
duplicate-likely =
    { $n ->
        [one] { $n } group is likely one person: look at it.
       *[other] { $n } groups are likely one person each: look at them.
    }
duplicate-rank-certain = certain
duplicate-rank-likely = likely
duplicate-but = but { $reasons }
duplicate-for-same-email = same e-mail address
duplicate-for-same-mailbox = e-mail addresses of one mailbox
duplicate-for-same-phone = same phone number
duplicate-for-same-profile = same profile
duplicate-for-same-id = same record id
duplicate-for-same-name = same name
duplicate-for-alike-name = nearly the same name
duplicate-for-initials = same name, one with initials
duplicate-for-part-of-name = one name is part of the other
duplicate-for-same-given-name = same first name
duplicate-for-same-company = same company
duplicate-for-alike-company = nearly the same company
duplicate-for-same-domain = same company domain
duplicate-against-other-name = another name
duplicate-against-other-family-name = another last name
duplicate-against-other-email-there = another address at the same company
duplicate-against-other-phone = another phone number
duplicate-against-other-profile = another profile
duplicate-against-other-company = another company
duplicate-against-other-domain = another company domain
duplicate-against-often-called-so = others there may have that name too
duplicate-against-other-in-group = another row of the group is somebody else
duplicate-block-email = e-mail address
duplicate-block-mailbox = mailbox
duplicate-block-phone = phone number
duplicate-block-profile = profile
duplicate-block-id = record id
duplicate-block-domain = domain and much the same name
duplicate-block-company = company and much the same name
duplicate-block-name = name and much the same company
# $block is one of duplicate-block-…; $blocks is how many different ones there are.
duplicate-limit-key =
    { $n ->
        [one] { $n } row has a value that more than 20 rows share, so that it says nothing of who they are: { $block } ({ $blocks }).
       *[other] { $n } rows have a value that more than 20 rows share, so that it says nothing of who they are: { $block } ({ $blocks }).
    }
duplicate-limit-name =
    { $n ->
        [one] { $n } row shares its { $block } with more than 200: it was compared with the 20 nearest by name only ({ $blocks }).
       *[other] { $n } rows share their { $block } with more than 200: each was compared with the 20 nearest by name only ({ $blocks }).
    }

## Command line

cli-made = New workspace: { $file }
cli-looking = Looking at the file
cli-definition-in-force = In force now: definition { $hash }
cli-findings-none = Nothing is wrong with this definition.
cli-finding-mend = [--mend { $n }] { $mend }
cli-severity-error = error
cli-severity-warning = warning
cli-criteria = Criteria
cli-run = Run { $id }
cli-run-not-kept = not kept, because the workspace can only be read
cli-skipped = Went past it
# Where the remedy of a screen speaks of the screen.
cli-error-workspace-absent-remedy = Check the path after --workspace, or start a workspace there with “new”.
cli-error-definition-wrong-remedy = Mend what is listed above in the file, then try again. Nothing was changed.
cli-error-definition-absent-remedy = Put one in force with “definition import FILE.json”, or write one in the window.
cli-error-lead-absent-remedy = Ask for a record id or an e-mail address as it stands in the list.

## Agreement
# The page that both sides sign, its versions, and what changed between two of them.

screen-agreement = Agreement
paper-reached-by-rule = Who reaches this stage:
paper-reached-by-decision = Reached when somebody decides so; the list records it like this:
paper-reached-by-fact = Reached when it has happened; the list records it like this:
paper-optional = Leads may go past this stage.
paper-entered-on = The day is told by { $field }.
paper-decision-unrecorded = The list does not record this decision yet.
paper-everybody = Every lead.
paper-nobody = No lead yet: there is no criterion.
paper-everybody-muted = Every lead: all of this is muted.
paper-nobody-muted = No lead: all of this is muted.
criterion-missing-met = (a missing value counts as met)
criterion-missing-not-met = (a missing value counts as not met)
change-title = The name changed
change-time-zone = The time zone in which days are counted changed
# $places is where the criterion is used, as named below; with a mark where it is muted.
change-criterion-added = Criterion added · { $places }
change-criterion-removed = Criterion removed · { $places }
change-criterion-changed = Criterion changed · { $places }
change-criterion-reworded = Another name or reason for a criterion, which asks the same · { $places }
change-place-stage = stage “{ $name }”
change-place-muted = { $place } (muted)
change-place-nowhere = used nowhere
change-profile-added = Ideal customer, “{ $name }”: added
change-profile-removed = Ideal customer, “{ $name }”: removed
change-exclusion-added = Exclusion added
change-muted = { $name }: muted, no longer counts
change-unmuted = { $name }: counts again
change-exclusion-removed = Exclusion removed
change-stage-added = Stage { $name } added
change-stage-removed = Stage { $name } removed
change-stage-renamed = A stage has another name
change-stage-owner = Another side answers for { $name }
change-stage-optional = Leads may now go past { $name }
change-stage-entered-on = Another field tells the day of { $name }
change-stage-required = Leads may no longer go past { $name }
change-stage-rule = { $name } is reached by another rule
change-criteria-order = Only the order changed; every lead is decided as before
change-stage-order = The stages come in another order
version-agreed = v{ $no } agreed { $date }
version-superseded = v{ $no } agreed { $date }, superseded
version-proposed = v{ $no } waits for a signature
version-left = v{ $no } never agreed
version-single-signer = single signer
diff-none = Nothing changed.
cli-versions-no-definition = There is no definition yet.
cli-versions-draft = The definition in force is a draft: nobody has signed it.
fact-proposed = { $title } (v{ $no }, { $side } yet to sign)
fact-agreed = v{ $no } agreed { $date }
home-agreement-agreed = Both sides agreed on “{ $title }” on { $date }.
home-agreement-signed-by = v{ $no }, signed by { $names }.
home-agreement-missing = { $side } has yet to sign v{ $no }.
home-agreement-since = Version { $no } is the last that both sides signed; this draft differs from it.
agreement-title = Agreement
agreement-says = The text that both sides sign. Once signed it never changes; every edit is a new draft.
agreement-nothing = There is nothing to sign yet
agreement-nothing-says = Write down what a good lead is first. Then both sides sign it here.
agreement-go-define = Open the definition
agreement-not-in-force = Version { $no } does not decide now.
agreement-take-up = Take version { $no } up again
agreement-unsaved = The definition has changes that are not saved. What is signed here is the saved text.
agreement-wrong = This definition cannot decide the list as it is now. Mend it before it is signed.
agreement-read-only = This workspace can only be read now, so nothing can be signed.
agreement-draft = Draft: nobody has signed it
agreement-proposed = Version { $no }: one signature is missing
agreement-agreed = Version { $no }: agreed on { $date }
agreement-superseded = Version { $no }: agreed on { $date }, superseded since
agreement-left = Version { $no }: never agreed, left for another text
agreement-days = Days are counted in the time zone { $zone }.
agreement-to-signatures = To the signatures
agreement-signatures = Signatures
agreement-signed = signed on { $date }
agreement-unsigned = not signed yet
agreement-sign-for = Sign for { $side }
agreement-sign-title = Sign the definition
agreement-sign-says = Your signature covers this text to the letter. It is kept for good.
agreement-sign-name = Your name
agreement-single-signer = One person signed for both sides.
agreement-hash = Fingerprint (hash) of the signed text
agreement-definition-hash = Fingerprint (hash) of the rules
agreement-people = Who takes part
agreement-people-none = Nobody is here yet. Whoever signs is added.
agreement-person-signs = { $side }, signs
agreement-person-watches = { $side }, takes part without signing
agreement-person-add = Add a person
agreement-person-title = Who takes part
agreement-person-name = Name
agreement-person-side = Speaks for
agreement-person-may-sign = Signs for this side
agreement-person-save = Save
versions-title = Versions
versions-draft = Draft
versions-draft-says = in force, unsigned
versions-of = Version { $no }
versions-agreed = agreed { $date }
versions-superseded = agreed { $date }, superseded
versions-proposed = waits for { $side }
versions-left = never agreed
versions-none = No version yet: the first signature makes one.
papers-title = Papers
papers-says = Save the text on paper: to sign, to send, to hang on the wall.
papers-kind = Which paper
papers-kind-agreement = The agreement
papers-kind-agreement-says = The whole text with the funnel, what changed, the signatures and the fingerprints.
papers-kind-card = The card for the wall
papers-kind-card-says = What a good lead is, in large letters on one page.
papers-kind-minutes = Minutes
papers-kind-minutes-says = What happened in the workshop: who was there, proposals, calibration, decisions, what is open, and the funnel before and after.
papers-form = Format
papers-form-pdf = PDF
papers-form-html = HTML
papers-form-markdown = Markdown
papers-save = Save …
papers-draft = DRAFT: nobody has signed this text
papers-proposed = NOT AGREED YET: one signature is missing
papers-superseded = NO LONGER IN FORCE: another text has taken its place
papers-read-in = This version was not signed in this language. Its sentences are given as they were signed, in another.
papers-funnel = The funnel by this text
papers-funnel-none = There are no leads that this text could be asked of, so there is no funnel.
papers-range = { $least } to { $most }
papers-range-says = Where two numbers stand, the first is certain; the second counts all who cannot be judged yet as well.
papers-changes = What changed since version { $no }
papers-hashes = Fingerprints
papers-hashes-says = They change with every letter of what they were taken of.
papers-hash-later = comes with the first signature
papers-signed-at = signed on { $date } at { $time }
papers-zone = Times are those of { $zone }.
papers-ask = Questions? Ask { $people }.
papers-more =
    { $n ->
        [one] { $n } more sentence is in the agreement
       *[other] { $n } more sentences are in the agreement
    }
papers-more-parts =
    { $n ->
        [one] { $n } more part is in the agreement.
       *[other] { $n } more parts are in the agreement.
    }
papers-shortened = Sentences that end in … are whole in the agreement.
minutes-title = Minutes
minutes-subtitle = Minutes of the workshop of { $date }
minutes-present = Who was there
minutes-proposals = What was proposed
minutes-proposal = Proposal
minutes-calibration = Blind calibration
minutes-lead = Lead
minutes-decisions = What was decided
minutes-options = There was to choose from:
minutes-chosen = Decided
minutes-why = Why
minutes-decided-by = By
minutes-dissent = Against
minutes-open = What is open
minutes-open-what = Point
minutes-open-who = Taken care of by
minutes-before = The funnel before
minutes-after = The funnel after
minutes-nothing = Nothing was recorded.
compare-title = What changed
compare-before = From
compare-after = To
compare-needs = As soon as there are two texts, they can be compared here.
compare-was = before
compare-is = after
error-name-unfit = This is no name that can sign.
error-name-unfit-remedy = Give a name of at most 120 letters on one line.
error-not-a-signatory = This person takes part without signing.
error-not-a-signatory-remedy = Let somebody else sign, or name this person as one who signs.
error-already-signed = This text has that signature already.
error-already-signed-remedy = Nothing is left to do here. The other side signs under its own name.
error-version-absent = There is no such version.
error-version-absent-remedy = Look at the list of versions. A definition becomes a version when it is first signed.

## Templates of a definition

patterns-title = Start from a template
patterns-says = A template is a beginning: its criteria become yours. It replaces what is in the draft now; “Undo” brings that back.
patterns-open = Template
patterns-empty = There is no criterion yet. Start from a known way to qualify leads, or add your own criteria below.
patterns-source = Source: { $source }
pattern-bant = BANT
pattern-bant-says = Budget, authority, need and timeline: two of the four make an MQL, all four an SQL.
pattern-bant-source = IBM's sales practice since the 1950s
pattern-bant-budget = Budget
pattern-bant-authority = Authority
pattern-bant-need = Need
pattern-bant-timeline = Timeline
pattern-champ = CHAMP
pattern-champ-says = Challenges first, then authority, money and prioritization: a challenge with a decider is an MQL, all four an SQL.
pattern-champ-source = InsightSquared's answer to BANT, 2010s
pattern-champ-challenges = Challenges
pattern-champ-authority = Authority
pattern-champ-money = Money
pattern-champ-prioritization = Prioritization
pattern-meddic = MEDDIC
pattern-meddic-says = For complex sales: a known pain is an MQL; four of metrics, economic buyer, decision criteria, decision process, pain and champion an SQL.
pattern-meddic-source = Dick Dunkel and Jack Napoli at PTC, 1990s
pattern-meddic-metrics = Metrics
pattern-meddic-economic-buyer = Economic buyer
pattern-meddic-decision-criteria = Decision criteria
pattern-meddic-decision-process = Decision process
pattern-meddic-pain = Identified pain
pattern-meddic-champion = Champion
pattern-hubspot-lifecycle = HubSpot lifecycle
pattern-hubspot-lifecycle-says = The stages that HubSpot records, subscriber to customer: each is reached when it or a later one is recorded.
pattern-hubspot-lifecycle-source = HubSpot's default lifecycle stages
score-fit = Fit
score-engagement = Engagement
pattern-mql-by-score = MQL by score
pattern-mql-by-score-says = Points for fit and for interest, which fade; the two together give a grade, and the best grades make an MQL.
pattern-mql-by-score-source = Lead scoring in marketing automation, fit and engagement apart
findings-choose-field = Choose the field instead of { $field }
findings-choose = Choose the field

## What was imported
import-changes = { $field }: { $filled } filled, { $replaced } changed, { $cleared } cleared
import-moves = { $stage }: { $new } new, { $entered } entered, { $left } left
imports-none = Nothing was imported yet.
imports-no = No.
imports-when = When
imports-file = File
imports-rows = Rows
imports-by = By
imports-state = State
imports-n = { $n }
imports-undone = undone
imports-counts = counts
imports-left-out = left out
imports-was-undone = Import { $no } is undone. The list has { $n } leads now.
imports-was-redone = Import { $no } counts again. The list has { $n } leads now.
imports-absent = { $n ->
    [one] { $n } person of an earlier file is not in import { $no }, which is all there is.
   *[other] { $n } people of an earlier file are not in import { $no }, which is all there is.
}
imports-absent-none = Nobody is absent from the last file that was all there is.

## Screens: imports, what they changed, and what was said of a lead

screen-imports = Imports
imports-title = Imports
imports-says = Every file that came in, the newest first. Each can be undone and taken up again.
imports-empty = Nothing imported yet
imports-empty-says = Each file that comes in is kept here with what it changed, so that it can be looked at and undone.
screen-tables = Tables
other-tables-says = What came in beside the leads, as it stands. It changes by an import, or by undoing one.
other-tables-choose = Which table
other-tables-empty = Nothing of this was imported yet
other-tables-empty-says =
    { $rows ->
        [companies] Import a file with one company per row: its id, its name or its domain, and what is known of it.
        [deals] Import a file with one deal per row: its id, stage, amount and dates, and the e-mail address of its contact.
        [activities] Import a file with one activity per row: its kind, its day, and the e-mail address of who did it.
        [stage_history] Import a file with one change of stage per row: the record id or e-mail address, the stage and the day. CRMs export it as the history of a lead.
        [costs] Import a file with one amount per row: its source or campaign, its period (a month or a day) and its currency.
        [counts] Import a file with one count per row: its source, its period (a month or a day), and what is counted, such as visits or followers.
       *[details] Import a file with one row for each thing that other tables name, such as a product, and what is known of it.
    }
imports-bar = { $n } rows: { $accepted } accepted, { $merged } merged, { $rejected } rejected, { $skipped } skipped
imports-snapshot = all there is
imports-blanks = blanks clear
imports-mends = mended rows of no. { $no }
imports-nobody = not said
imports-since = undone { $date }
imports-action = What to do
imports-undo = Undo
imports-redo = Take up again
imports-undo-of = Undo: { $file }
imports-redo-of = Take up again: { $file }
imports-counting = Counting what would change …
imports-undo-people = New people who go: { $n }. Values that go back to what they were: { $values }. Nothing is lost: the import can be taken up again.
imports-undo-rows = New rows that go: { $n }. Values that go back to what they were: { $values }. Nothing is lost: the import can be taken up again.
imports-redo-says = What this file said counts again, in its place among the others. Accepted rows: { $n }.
imports-undo-go = Undo this import
imports-redo-go = Take it up again
imports-leave = Leave it
imports-undoing = Undoing the import
imports-redoing = Taking the import up again
imports-all = All imports
imports-by-at = { $by }, { $date }
imports-columns = Columns
imports-field = Field
imports-size = Size
imports-hash = SHA-256
imports-copy = Copy
imports-copied = Copied
imports-refresh = Refresh with a newer file
imports-refresh-other = This file has other headings than the last one, so look at its columns first.
imports-rejected = Rejected rows
imports-rejected-says = Put the cells right and try again. Empty cells at the end are left off.
imports-rejected-export = Export rejected rows
imports-row = Row { $row }
imports-cell = Row { $row }, { $column }
imports-extra = beyond the columns
imports-mended = mended { $date }
imports-retry = Try again
imports-retry-title = What the mended rows will do
imports-retry-go = Import the mended rows
imports-retry-back = Back to the rows
imports-retried = The mended rows are in the list.
imports-unread = Values that did not read
imports-right = Put right
imports-right-of = Value for row { $row }, { $column }
imports-first = The first { $n } are shown.
imports-clean = Every row was read as it stood.
import-snapshot = This file is all there is
import-snapshot-means = Whoever was in an earlier such file and is not in this one is marked absent, never deleted.
import-blanks = A blank takes away what is there
import-blanks-means = Where a cell is empty, the value known before is taken away. Without this, a blank changes nothing.
import-before = This very file was imported on { $date }.
import-before-by = This very file was imported on { $date } by { $by }.
import-before-look = Look at that import
import-names-nobody = Nothing in these rows names a person, and they are taken for people. If they are something else, undo the import and name their table, as in --table details.
changes-title = What changes in those who are there
changes-done-title = What changed in those who were there
changes-filled = Filled
changes-replaced = Changed
changes-cleared = Cleared
changes-samples = For example
changes-sample = { $before } → { $after }
moves-title = Who moved between the stages
moves-stage = Stage
moves-new = Entered, new
moves-entered = Entered
moves-left = Left
import-absent = Absent from this file, and marked so: { $n }
import-absent-look = Look at them
leads-absent = Absent from the last whole file
lead-absent-since = Absent since { $file }, { $date }
lead-history = History
lead-history-none = Nothing was said of this lead by an import.
journey-title = Way through the funnel
journey-pass = Pass { $n }
journey-no-entry = No stage was entered yet.
journey-closed = Ended by { $by } on { $date }.
journey-since = by { $date }
known-by-history = recorded in the stage history
known-by-fact = day of the fact
known-by-decision = day of the decision
known-by-dated-facts = found from dated facts
known-by-import = came with an import or an edit
known-by-known-since = met when first known; perhaps earlier
ending-lost = Lost
ending-recycled = Recycled
ending-disqualified = Disqualified
entries-column-n = Entries
entries-column-without-day = Day unknown
entries-column-month = Month
entries-no-cohort = No cohorts for { $stages }: no day of entry is known there. A stage has a history once later imports change who meets it, or a field, dated facts or a stage history tell the day.
lead-told-import = { $file }, { $date }
lead-told-import-by = { $file }, { $by }, { $date }
lead-told-hand = by hand, { $date }
lead-told-hand-by = by hand, { $by }, { $date }
lead-told-cleared = taken away
lead-told-undone = undone
as-of-known = as known on { $date }
funnel-known = As known on { $date }

## Duplicates and erasure

screen-duplicates = Duplicates
duplicates-look = Look for duplicates
duplicates-looking = Looking for who is in the list twice
duplicates-looking-says = Nothing is changed by looking.
duplicates-stopped = You stopped the search
duplicates-stopped-says = The list is as it was.
duplicates-none = Nobody is in the list twice
duplicates-none-says = Addresses, phone numbers, profiles, names and companies were compared.
duplicates-groups = Groups
duplicates-certain = Certain ({ $n })
duplicates-likely = Likely: look at them ({ $n })
duplicates-n-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
duplicates-merge-certain =
    { $n ->
        [one] Merge the certain one
       *[other] Merge all { $n } certain ones
    }
duplicates-merge-certain-ask =
    { $n ->
        [one] { $n } group becomes one person, as proposed. One click parts it again.
       *[other] { $n } groups become one person each, as proposed. One click parts them all again.
    }
duplicates-merge-go = Merge them
duplicates-cancel = Cancel
duplicates-merge = Merge
duplicates-apart = Not the same person
duplicates-later = Later
duplicates-keys = J and K go from group to group, Enter merges, N says that it is not the same person.
duplicates-for = For it
duplicates-against = Against it
duplicates-nothing-against = Nothing speaks against it.
duplicates-stays = Stays
duplicates-stays-row = { $name } stays (row { $row })
duplicates-field = Field
duplicates-counts = { $field }: { $value } counts
duplicates-earlier = Those before
duplicates-further = Those after
duplicates-shown = { $first }–{ $last } of { $of }
duplicates-limits = What was not compared
merges-title = Merged
merges-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
merges-gone = no longer in the list
merges-part = Part again
merges-part-named = Part again: { $name }
merges-by = { $name }, { $at }
merges-none = Nobody was merged.
merges-who = Who
merges-certain-done =
    { $n ->
        [one] { $n } group became one person. The list has { $leads } leads now.
       *[other] { $n } groups became one person each. The list has { $leads } leads now.
    }
merges-undone =
    { $n ->
        [one] { $n } merge was undone. The list has { $leads } leads now.
       *[other] { $n } merges were undone. The list has { $leads } leads now.
    }
erase-menu = Erase this person…
erase-title = Erase { $name }?
erase-values = What every import said of them goes.
erase-around = What they did goes, and their name in deals.
erase-runs = Earlier runs are forgotten, since they counted this person.
erase-final = This cannot be undone.
erase-block = And do not import them again
erase-keep = Keep
erase-go = Erase
erased-people =
    { $n ->
        [one] { $n } person was erased.
       *[other] { $n } people were erased.
    }
erased-blocked = Not to be imported again.
erased-traces = The file could not be written anew just now, so traces of them may still be in it. They go when the workspace is next opened and there is room on the disk.
blocks-title = Block list
blocks-open = Block list…
blocks-people =
    { $n ->
        [0] Nobody is on the block list.
        [one] { $n } person is not to be imported again.
       *[other] { $n } people are not to be imported again.
    }
blocks-since = { $date }: { $n }
blocks-left-out =
    { $n ->
        [one] Import { $no }, { $file }: { $n } row left out
       *[other] Import { $no }, { $file }: { $n } rows left out
    }
blocks-says = Whoever was erased for good is known again by hashes of their e-mail address and record id. The addresses themselves are not kept, so only one that you type can be looked up.
blocks-key = E-mail address or record id
blocks-check = Look up
blocks-is = On the block list since { $date }.
blocks-is-not = Not on the block list.
blocks-lift = Let in again…
blocks-lift-sure = The next import that has them brings them back. If they asked to be forgotten, keep them out.
blocks-lift-go = Let in again
blocks-keep = Keep out
blocks-lifted = Off the block list: the next import may bring them back.
blocks-close = Close
mask-on = Hide who people are
mask-off = Show who people are
mask-is-on = Names, addresses and notes are hidden
mask-key = Ctrl+Shift+M
mask-fields = What is hidden…
mask-fields-title = Fields that say who somebody is
mask-fields-says = Found by their type and by what they are called. Tick what the program missed. The same fields are left out of anonymised exports.
mask-mend = Show who people are first, to mend values.
anonymised = Anonymised: without names, addresses and free texts
anonymised-says = Each person gets a pseudonym instead. Numbers and dates are kept, so this is pseudonymised data: whoever knows a person well enough may still know them again.
anonymised-keep = The same pseudonyms each time: exports of this workspace can be joined
anonymised-fresh = New pseudonyms: nobody can join this file to another
anonymised-pseudonyms = Pseudonyms
anonymised-left-out = Left out: { $fields }
anonymised-small =
    { $n ->
        [one] { $field }: { $n } value has fewer than 5 people (the fewest: { $fewest })
       *[other] { $field }: { $n } values have fewer than 5 people each (the fewest: { $fewest })
    }
anonymised-alone =
    { $n ->
        [0] All kept values together, nobody stands alone.
        [one] All kept values together, { $n } person stands alone and may be known again.
       *[other] All kept values together, { $n } people stand alone and may be known again.
    }
backup-go = Save a copy…
backup-done = Saved: { $file }

## Lead lists

error-list-absent = There is no such list, or no such change of one.
error-list-absent-remedy = Look at the lists: it may have been renamed, deleted or undone.
error-list-exists = A list of that name is there already.
error-list-exists-remedy = Choose another name, or rename the other list first.
error-list-name-unfit = This is no name for a list.
error-list-name-unfit-remedy = Give it a name of at most 120 letters on one line.
error-list-of-people = Only people are on lists.
error-list-of-people-remedy = Import companies, deals and activities without a list.
error-list-of-past = Who is on a list is changed as of today.
error-list-of-past-remedy = Go back to today, then put leads on the list.
error-import-of-others = The rows of this import are not people.
error-import-of-others-remedy = Ask for the leads of an import of people.
funnel-on-list = on the list “{ $list }”
funnel-among = Whose leads are counted
funnel-among-all = All people
import-to-list = List: { $name }
import-list = Lead list
import-list-none = No list
import-list-new = A new list
import-list-name = Name of the list
import-list-means = Everybody in this file is then on the list. It follows the import: undone with it, taken up again with it.
import-snapshot-of-list = This file is the whole list
import-snapshot-of-list-means = Members of this list who are not in the file are marked as absent, and stay members. Nobody else is touched.
imports-undo-members = People who stay and leave the list “{ $list }”: { $n }.
leads-list = List
leads-on-no-list = on no list
leads-lists-overlap = Who is on several lists counts in each.
lists-put = Put on list…
lists-put-title = Put these leads on a list, or take them off
lists-put-says = It is about the { $n } leads that are shown.
lists-put-on = Put on the list
lists-take-off = Take off the list
lists-close = Close
lists-nobody-changed = Nobody changed: they were so already.
lists-change-added = { $n ->
        [one] { $n } person
       *[other] { $n } people
    } put on “{ $name }”
lists-change-removed = { $n ->
        [one] { $n } person
       *[other] { $n } people
    } taken off “{ $name }”
lists-change-undo = To undo it: leadpact lists undo { $no }
lists-change-undone = Change { $name } is undone.
lists-change-redone = Change { $name } counts again.
lists-renamed = “{ $name }” is now “{ $new }”.
lists-deleted = The list “{ $name }” is deleted. Its people stay.
lists-restored = The list “{ $name }” is back, with its members.
lists-none = There is no list yet.
lists-name = List
lists-members = People
lists-absent = Absent
lists-on-none = On no list: { $n }
lists-changes-none = Nothing was done with the lists by hand.
lists-what = What
screen-lists = Lists
lists-says = All people are one pool; a list is a choice of them. One person may be on several.
lists-empty-says = Import a file to a list, or filter leads and put them on one.
lists-imports = Imports
lists-made = Made
lists-rename = Rename
lists-rename-of = Rename: { $name }
lists-rename-save = Save the name
lists-delete = Delete
lists-delete-of = Delete: { $name }
lists-undo = Undo
lists-redo = Take up again
lists-undo-of = Undo: { $what }
lists-redo-of = Take up again: { $what }
lists-deleted-title = Deleted lists
lists-restore = Bring back
lists-restore-of = Bring back: { $name }
lists-by-hand = Changed by hand


## What an import and an undo did: whom each count counts

of-import-all = In import { $no }, { $file }
of-import-new = New with import { $no }, { $file }
of-import-updated = Changed by import { $no }, { $file }
of-import-unchanged = Unchanged by import { $no }, { $file }
of-import-absent = Absent from import { $no }, { $file }
of-import-came-new = New at { $stage } with import { $no }, { $file }
of-import-came = Came to { $stage } with import { $no }, { $file }
of-import-left = Left { $stage } with import { $no }, { $file }
balance-new = { $n } new
balance-updated = { $n } updated
balance-unchanged = { $n } unchanged
imports-undo-move = { $stage }: { $left } no longer there, { $entered } there again.
imports-undo-would = Without this import, stage by stage:
imports-undo-did = By undoing it, stage by stage:
imports-undo-nobody-moves = Nobody moves between the stages.
imports-undone-people = Undone. People who are gone: { $n }. Values that went back to what they were: { $values }.
imports-undone-rows = Undone. Rows that are gone: { $n }. Values that went back to what they were: { $values }.


## Before an import: by which keys its rows will be joined

keys-title = By which key the rows are joined
keys-by = Whose they are is first looked for in “{ $field }”.
keys-unmatched =
    { $n ->
        [one] { $n } value finds nothing: { $values }.
       *[other] { $n } different values find nothing, such as { $values }.
    }
keys-value = “{ $value }” ({ $n })
keys-remedy = Choose another key, or once the file is in, read such a value as the one that is meant.
keys-own = Field of this file
keys-other = is the same as
keys-add = Add this key
keys-kept = In force already.

import-to-columns = Go on to the columns
import-back-to-file = Back to the file
look-cut = How the file is cut into cells
look-read = How it is read
look-found-again = Back to what was found
look-table = Table in the file
look-table-hidden = { $name } (hidden)
look-headings = Headings
look-headings-row = Row { $n }
look-headings-none = None: columns are numbered
look-more = More
look-quote-double = double quotes "
look-quote-single = single quotes '
look-comment-none = no sign
look-goes = Where it goes
look-above = Lines left out above the table: { $n }
look-no-rows = Nothing is left to show. Choose another row for the headings, or another sign between cells.
look-counting = Reading all of it…
encoding-unicode = Unicode ({ $name })
encoding-western = Western European ({ $name })
encoding-central = Central European ({ $name })
encoding-thai = Thai ({ $name })
encoding-cyrillic = Cyrillic ({ $name })
encoding-greek = Greek ({ $name })
encoding-turkish = Turkish ({ $name })
encoding-baltic = Baltic ({ $name })
encoding-japanese = Japanese ({ $name })
encoding-chinese = Chinese ({ $name })
encoding-korean = Korean ({ $name })
look-more-columns = Further columns: { $n }
delimiter-space = space

format-dates = Days as
format-dates-of = How days are written in { $column }
format-decimal = Numbers as
format-decimal-of = How numbers are written in { $column }
format-currency-of = Currency of { $column }
format-buddhist = Years of the Buddhist era: 2567 is 2024.
format-currency-is = Amounts without a currency are in { $currency }.
format-percent = Percentages: 12 % is 12.
format-missing = No value:
format-missing-word = “{ $text }” ({ $n })
format-missing-of = In { $column }, “{ $text }” ({ $n } times) is no value
format-choose = Say which
format-ask-dates = Which comes first in { $samples }? Until you say it, the column is text.
format-ask-decimal = Is the mark in { $samples } for decimals or for thousands? Until you say it, the column is text.
format-ask-currency = Whose money is “{ $sign }” in { $samples }? Until you say it, the column is text.
## What a file is, and what is done with its rows

file-is-export = This is { $export }: { $what }.
file-is-table = This is a table: { $what }.
file-rows =
    { $rows ->
        [people]
            { $n ->
                [one] { $n } person
               *[other] { $n } people
            }
        [companies]
            { $n ->
                [one] { $n } company
               *[other] { $n } companies
            }
        [deals]
            { $n ->
                [one] { $n } deal
               *[other] { $n } deals
            }
        [activities]
            { $n ->
                [one] { $n } activity
               *[other] { $n } activities
            }
        [stage_history]
            { $n ->
                [one] { $n } stage entry
               *[other] { $n } stage entries
            }
        [costs]
            { $n ->
                [one] { $n } cost
               *[other] { $n } costs
            }
        [counts]
            { $n ->
                [one] { $n } count
               *[other] { $n } counts
            }
       *[other]
            { $n ->
                [one] { $n } row
               *[other] { $n } rows
            }
    }
export-of-hubspot-contacts = a HubSpot contacts export
export-of-hubspot-companies = a HubSpot companies export
export-of-hubspot-deals = a HubSpot deals export
export-of-hubspot-activities = a HubSpot activities export
export-of-salesforce-leads = a Salesforce leads export
export-of-salesforce-contacts = a Salesforce contacts export
export-of-salesforce-accounts = a Salesforce accounts export
export-of-salesforce-opportunities = a Salesforce opportunities export
export-of-pipedrive-people = a Pipedrive people export
export-of-pipedrive-deals = a Pipedrive deals export
export-of-pipedrive-organizations = a Pipedrive organizations export
export-of-apollo-people = an Apollo people export
export-of-zoominfo-people = a ZoomInfo people export
export-of-linkedin-leads = a LinkedIn lead form export
export-of-meta-leads = a Meta lead form export
caution-converted-missing = None of these leads was converted: exports of Salesforce often leave converted leads out. Then every rate from leads to opportunities is wrong. Export them too.
caution-targets = These people are targets: their data was bought, and they never raised a hand.
mapped-same-meaning = “{ $column }” goes to “{ $field }”, which means the same.
import-tests =
    { $n ->
        [one] { $n } test of a lead form is left out.
       *[other] { $n } tests of a lead form are left out.
    }
import-tests-keep = Keep the test leads of the form
import-tidied-address =
    { $n ->
        [one] { $column }: { $n } cell holds more than an address ({ $samples }). It stays as it is; people are found by the address in it.
       *[other] { $column }: { $n } cells hold more than an address ({ $samples }). They stay as they are; people are found by the address in them.
    }
import-tidied-phone =
    { $n ->
        [one] { $column }: { $n } number is read without the “p:” before it ({ $samples }).
       *[other] { $column }: { $n } numbers are read without the “p:” before them ({ $samples }).
    }
import-derived-title = { $field }, derived from “{ $from }”: known of { $n }. Titles that fit several: { $several }, none: { $none }; theirs stays missing.
import-derived-phone = { $field }, from “{ $from }”: written as dialled from anywhere for { $n }. Numbers that say no country they are of: { $none }; there it stays missing. “{ $from }” stays as it was written.
import-derived-kind = { $field }: { $n } are marked “{ $from }”.
problem-test-lead = This row is a test of a lead form and is left out. Keep such rows if the form is tried on purpose.
problem-phone-damaged = A spreadsheet wrote this number short and its last digits are gone. Export the file again with the column as text.
unread-phone-damaged =
    { $n ->
        [one] { $column }: { $n } number was written short by a spreadsheet and has lost digits ({ $samples })
       *[other] { $column }: { $n } numbers were written short by a spreadsheet and have lost digits ({ $samples })
    }
value-no-country =
    { $n ->
        [one] { $rows } · { $field }: { $n } row says “{ $value }”, which is no country that is known.
       *[other] { $rows } · { $field }: { $n } rows say “{ $value }”, which is no country that is known.
    }
value-group = { $rows }, { $field }: { $values } are written differently and look like one. Perhaps all are “{ $to }”.
value-groups-title =
    { $n ->
        [one] In one field, values are spelled differently and look like one
       *[other] In { $n } fields, values are spelled differently and look like one
    }
value-groups-means = Choose the spelling that all are read as. No file changes, and each reading can be taken back.
value-groups-say =
    { $n ->
        [one] Read them as chosen
       *[other] Read all { $n } groups as chosen
    }
value-group-say = Read all as “{ $to }”
value-group-of = { $rows }, { $field }
value-groups-more =
    { $n ->
        [one] { $n } more group follows.
       *[other] { $n } more groups follow.
    }
mapping-columns-absent = The mapping names columns that this file has not: { $columns }.
mapping-columns-further = The mapping says nothing of these columns; they are read as proposed: { $columns }.
mapping-written = Mapping of { $n } columns written to { $file }.
mapping-columns-more = and { $n } more
mapping-from-file = Use a mapping from a file
mapping-to-file = Write the mapping to a file
mapping-used = The columns are read as the mapping “{ $name }” says.
error-mapping-unreadable = This file is not a mapping, or it is damaged.
error-mapping-unreadable-remedy = Choose a file that this program wrote as a mapping, in the window or by “mapping export”. If a newer version wrote it, update this one. Nothing was changed.

meaning-email = e-mail
meaning-other_email = another e-mail
meaning-first_name = first name
meaning-last_name = last name
meaning-full_name = full name
meaning-company = company
meaning-company_ids = company ids
meaning-company_domain = company domain
meaning-website = website
meaning-job_title = job title
meaning-seniority = seniority
meaning-function = function
meaning-job_start_date = in this job since
meaning-phone = telephone
meaning-mobile = mobile
meaning-country = country
meaning-state = state or region
meaning-city = city
meaning-street = street
meaning-postal_code = postal code
meaning-industry = industry
meaning-employees = employees
meaning-revenue = revenue
meaning-lead_source = lead source
meaning-campaign = campaign
meaning-form = lead form
meaning-lead_status = lead status
meaning-lifecycle_stage = stage in the CRM
meaning-owner = owner
meaning-create_date = created on
meaning-last_activity_date = last activity
meaning-record_id = record id
meaning-linkedin_url = LinkedIn profile
meaning-opt_out = no mail wanted
meaning-do_not_call = do not call
meaning-consent = consent
meaning-is_test = a test
meaning-is_converted = converted
meaning-converted_date = converted on
meaning-deal_name = deal name
meaning-deal_stage = deal stage
meaning-amount = amount
meaning-close_date = close date
meaning-loss_reason = reason for the loss
meaning-activity_type = kind of activity
meaning-activity_date = day of the activity
meant-sure = Understood as { $meaning }
meant-likely = Probably { $meaning }
meant-by-content = By its values { $meaning }
mapping-derive-seniority = Seniority, from the job title
mapping-derive-function = Function, from the job title
mapping-derive-phone = Phone as dialled from anywhere, beside the one written
mapping-derive-lead_kind = Lead kind: bought, or raised a hand
mapping-derives = Also make fields

sheets-size = rows: { $rows }, columns: { $columns }
sheets-empty = empty
sheets-hidden = hidden
sheets-proposed = is read where no other is named
file-kind-text = Text
file-kind-xlsx = Excel workbook (XLSX)
file-kind-xlsb = Excel workbook (XLSB)
file-kind-xls = Excel workbook until 2003 (XLS)
file-kind-ods = OpenDocument workbook (ODS)
file-kind-json = JSON
file-kind-json-lines = JSON Lines
file-packed-gzip = { $kind }, packed with gzip
file-packed-zip = { $kind }, in a ZIP archive
cli-error-table-absent-remedy = Name one of these with --sheet.
mapping-asks = Waiting for your word: { $n }
mapping-find = Find a column
mapping-only-waiting = Only what waits for a word ({ $n })
mapping-none-found = No such column.

# Blind calibration: leads that each side judges alone
screen-calibration = Blind calibration
calibration-page-says = Both sides judge the same leads alone. Then it shows where they mean different things.
calibration-empty = There are no leads to judge
calibration-empty-says = Import a lead list first. Until then the sample story serves: two thousand invented people, in a workspace of their own.
calibration-empty-import = Import a list
calibration-empty-sample = Judge leads of the sample story
calibration-question = Is this lead a good one, good enough for { $stage }?
calibration-question-none = Is this lead a good one?
calibration-says = Real leads are drawn from your list: near the boundary of the definition, unknown, plainly in and plainly out. Everybody judges them alone, without names and without knowing what became of them.
calibration-left-behind = Answers were given that nobody has laid open. Drawing anew leaves them behind.
calibration-cards = How many leads
calibration-cards-fit = A whole number from 1 to { $n }.
calibration-draw = Draw the leads
calibration-draw-not = Back
calibration-draw-anew = Draw others
calibration-far = How far everybody is
calibration-reveal = Lay the answers open
calibration-reveal-needs = This takes at least one person of each side.
calibration-about-draw = How these leads were drawn
calibration-who = Who judges now?
calibration-who-says = Number of leads: { $n }. The others look away; until all is laid open nobody sees what you say.
calibration-side = For which side
calibration-judge-begin = Judge
calibration-side-silent = Nobody yet
calibration-n-of = { $n } of { $of }
calibration-reveal-title = Lay the answers open?
calibration-reveal-says = Everybody then sees what each person said, and who the leads are. No answer can be changed after that.
calibration-unfinished = Not finished yet: { $names }.
calibration-reveal-not = Not yet
judgement-good = good
judgement-not = not good
judgement-cannot-tell = can’t tell
calibration-all-gone = None of these leads is in the list any more. Draw others.
calibration-next-person = Next person
calibration-card-of = Lead { $n } of { $of }
calibration-judges-for = { $name } judges for { $side }
calibration-done = All judged: next person
calibration-pause = Go on later
calibration-is-it-good = Is it a good lead?
calibration-place = Lead { $n }, not judged yet
calibration-place-judged = Lead { $n }, judged
calibration-facts = What is known of the lead
calibration-unknown = not known
calibration-hidden = Hidden on every card: { $fields }.
calibration-hidden-identity = who it is ({ $n })
calibration-hidden-owner = who has it ({ $n })
calibration-hidden-stage = how far it is ({ $n })
calibration-hidden-outcome = what became of it ({ $n })
calibration-splits = What tells apart the leads that divide you
calibration-splits-none = No field on the cards tells them apart. Talk about the leads themselves.
calibration-discuss = Discuss as a criterion
calibration-by-chance = Chance alone finds something as telling in { $share } of draws. The smaller the share, the more there is to it.
calibration-answers = The answers
calibration-dividing = What divides you ({ $n })
calibration-all = All ({ $n })
calibration-column-card = Card
calibration-column-draft = Definition
calibration-column-lead = Lead
calibration-dividing-none = No lead divides you.
calibration-lead-gone = no longer in the list
calibration-said = { $name } ({ $side }): { $judgement }
calibration-drawn = Leads drawn: { $n }, as known on { $date }, with seed { $seed }: { $kinds }.
calibration-drawn-near-no = { $n } kept out by one criterion
calibration-drawn-near-yes = { $n } kept in by one criterion
calibration-drawn-unknown = { $n } that cannot be judged
calibration-drawn-yes = { $n } plainly in
calibration-drawn-no = { $n } plainly out
calibration-drawn-any = { $n } at random
calibration-no-definition = No definition decided when the leads were drawn, so any lead could come. Write one, then draw others: then those near its boundary come too.
calibration-older = The leads were drawn by another definition than the one in force now. What is compared is the one in force; draw others to have its boundary judged.
calibration-few = These are few: { $n }. What they show is a beginning, no proof.
calibration-changed = The list has changed since the draw (imports or imports taken back: { $n }). The cards stay and show what is known of that day now.
calibration-gone = No longer in the list: { $n } (cards { $cards }). What was said of them still counts; take the import up again to see their facts.
calibration-merged = Made one with somebody since: { $n } (cards { $cards }). They show the facts of the one they became.
calibration-agreed-none = No lead was judged by both sides, so there is nothing to compare. Draw others, and let both sides judge the same.
calibration-agreed = You agreed on { $n } of { $of }.
calibration-neither = Of these, both sides cannot tell: { $n }.
calibration-left-out = Not judged by both sides, and left out: { $n }.
calibration-tied = { $side }: evenly divided among its own people, which counts as unable to tell: { $n }.
calibration-in-both = Judged for both sides: { $names }. That agreement is partly with themselves.
calibration-draft-both-good = Both say good, the definition says not { $stage }: { $n } (cards { $cards }).
calibration-draft-both-not = Both say not good, the definition says { $stage }: { $n } (cards { $cards }).
calibration-draft-both-sure = Both are sure and agree, the definition cannot tell whether { $stage }: { $n } (cards { $cards }).
calibration-like-draft = { $side } and the definition say the same of { $n } of { $of }.
calibration-one-lead = One lead says nothing of the others. Draw more, and let both sides judge them.
calibration-kappa-none = Both sides said one and the same of every lead, so chance alone could explain it. Draw leads that differ more.
calibration-kappa = Agreement beyond chance (Cohen’s kappa): { $value }, at 95% between { $low } and { $high }; 0 is chance, 1 is perfect.
calibration-kappa-wide = That range is too wide for a verdict: these are few leads ({ $n }).
calibration-kappa-poor = That is poor agreement.
calibration-kappa-slight = That is slight agreement.
calibration-kappa-fair = That is fair agreement.
calibration-kappa-moderate = That is moderate agreement.
calibration-kappa-substantial = That is substantial agreement.
calibration-kappa-almost-perfect = That is almost perfect agreement.
calibration-split-met = Where it holds, { $n } of { $of } divide you.
calibration-split-not-met = Elsewhere, { $n } of { $of }.
calibration-split-missing = Not known: { $n }.
calibration-kept = Kept. Judged so far: { $n } of { $of }.
calibration-nobody-yet = Nobody has judged yet.
calibration-judge = { $name } ({ $side }): { $n } of { $of } judged
calibration-is-open = The answers are laid open.
error-calibration-absent = No leads were drawn to be judged yet.
error-calibration-absent-remedy = Draw some first.
error-calibration-nobody = The list has no leads to draw.
error-calibration-nobody-remedy = Import a lead list, or practise on the sample story.
error-calibration-unopened = The answers are not laid open yet.
error-calibration-unopened-remedy = Lay them open first, or say that they are to be left behind (--anew).
error-calibration-open = The answers are laid open, so none can be changed.
error-calibration-open-remedy = Draw others to judge anew.
error-calibration-unjudged = Nobody has judged a lead yet.
error-calibration-unjudged-remedy = Let somebody of each side judge, then lay the answers open.
error-calibration-one-side = Only one side has judged leads.
error-calibration-one-side-remedy = Let somebody of the other side judge, then lay the answers open. One person may judge for both.
error-card-absent = There is no such card.
error-card-absent-remedy = Look at what was drawn: a card goes when its person is erased.
error-card-gone = The lead of this card is no longer in the list.
error-card-gone-remedy = Take its import up again, or go on with the next card.

## What the sides promise each other
term-marketing = Marketing promises
term-marketing-says = What marketing hands over:
term-sales = Sales promises
term-sales-says = What sales does with it:
term-calendar = Working hours
term-calendar-says = Working time is counted by these hours:
term-rejection = Reasons to reject a lead
term-rejection-says = Whoever rejects a lead gives one of these:
term-loss = Reasons for a lost deal
term-loss-says = Whoever closes a deal as lost gives one of these:
term-recycling = Leads that come again
term-recycling-says = Which rejected leads are nurtured, and for how long:
term-course = How long this holds
term-course-says = From when on, until when, and who signs:
term-volume-month = At least { $n } leads of the stage “{ $stage }” a month.
term-volume-quarter = At least { $n } leads of the stage “{ $stage }” a quarter.
term-volume-year = At least { $n } leads of the stage “{ $stage }” a year.
term-volume-unsaid = Leads of the stage “{ $stage }”: how many is not said yet.
term-worked-back = Worked back from the goal, each step rounded up:
term-step-deals = Won deals: { $revenue } ÷ { $average } = { $n }
term-step-back = “{ $from }”: { $next } ÷ { $rate } that come to “{ $to }” = { $n }
term-step-month = A month: { $sum }
term-step-quarter = A quarter: { $sum }
term-step-year = A year: { $sum }
term-follow-up = The first attempt comes within { $hours } h of working time after a lead reaches the stage “{ $stage }”.
term-attempts =
    { $n ->
        [one] One attempt
       *[other] { $n } attempts
    } within { $days ->
        [one] one working day
       *[other] { $days } working days
    } after that, before a lead counts as not reached.
term-acceptance = Each lead is accepted or rejected within { $hours } h of working time.
term-silence = Silence breaches this promise; it never accepts a lead.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
term-day-off = no work
reason-not_reached = Could not be reached after the agreed attempts
reason-wrong_data = Wrong contact data
reason-no_need = No need
reason-no_budget = No budget
reason-no_fit = Does not fit
reason-competitor = Chose a competitor
reason-timing = Wrong time
reason-price = Price
reason-no_decision = No decision was made
reason-satisfied = Satisfied with what they have
term-reason-criterion = { $reason }: names the criterion that is not met
term-recycled =
    { $reason }: { $days ->
        [one] after one day
       *[other] after { $days } days
    } of nurturing a second pass
term-effective = It holds from { $date }.
term-review = It is looked at anew on { $date }.
term-must-sign = One of each side signs, and in any case: { $names }.
term-change = Changed: { $what }
term-change-order = The reasons come in another order
term-finding-disagreed = { $part }: two people said different things. Choose one of them before anybody signs.
term-finding-unread = { $part }: a newer Leadpact wrote something here. Open the workspace with that one.
term-finding-stage-absent = { $part }: the definition has no stage “{ $stage }”. Choose one that it has, or add the stage.
term-finding-volume-unsaid = How many leads marketing promises is not said. Type a number, or a goal to work back from.
term-finding-below-goal = { $promised } leads are promised, but the goal takes { $needed }. Promise more, or lower the goal.
term-finding-nothing = { $part }: a promise of nothing. Type a number above 0.
term-finding-marketing-silent = Marketing promises nothing yet. Say how many leads it hands over.
term-finding-sales-silent = Sales promises nothing yet. Say how soon it follows up.
term-finding-calendar-unsaid = Hours are promised, but not when work is done. Enter the working hours.
term-finding-no-working-day = No weekday has working hours, so no promise ever falls due. Enter some.
term-finding-attempts-half = Attempts and the days for them go together. Enter both.
term-finding-reasons-many = { $part }: { $n } are more than people choose from with care. Keep eight or fewer.
term-finding-reason-twice = The reason “{ $reason }” is there twice. Remove one of them.
term-finding-reason-unnamed = { $part }: a reason has no name. Give it one, or remove it.
term-finding-no-criterion = No reason to reject names a criterion, so nobody learns which one is wrong. Let “does not fit” name it.
term-finding-recycled-absent = Leads rejected for “{ $reason }” come again, but there is no such reason. Add it, or remove the rule.
term-finding-nurtures-nothing = Leads rejected for “{ $reason }” come again at once. Enter the days of nurturing.
term-finding-review-unsaid = No day is set to look at the agreement anew. Choose one within six months.
term-finding-review-past = The day to look at the agreement anew was { $date }. Look at it now, and choose the next.
term-finding-review-first = The agreement is looked at anew before it holds. Choose a later day.
term-finding-signatory-absent = { $name } has to sign, but does not take part as somebody who signs. Name them, or let another sign.
term-finding-revenue = The goal needs a revenue above 0. Type it.
term-finding-average-deal = The goal needs what an average deal brings, above 0. Type it.
term-finding-rate-absent = How many of “{ $from }” come to “{ $to }” is not said. Type a percentage.
term-finding-rate-none = If nobody of “{ $from }” comes to “{ $to }”, no number of leads is enough. Type a percentage above 0.
term-finding-rate-above-all = More than all of “{ $from }” cannot come to “{ $to }”. Type a percentage of at most 100.
term-finding-path-broken = The conversions do not go on from “{ $stage }”. Add the step that is missing.
term-finding-too-many = The goal takes more leads than there are people. Look at its figures once more.

# Whether what was signed is still as it was signed

verify-whole = “{ $title }” is as it was signed.
verify-differs = “{ $title }” is not as it was signed.
verify-text = The text is another: its fingerprint is now { $is }.
verify-rules = The rules are others: their fingerprint is now { $is }.
verify-unreadable = The text reads as no agreement: { $why }
verify-seal = What stands beside the text is another: a signature, a moment or a fingerprint.
verify-no-copy = This is no copy of what was signed, or a damaged one: { $why }
verify-newer = A newer Leadpact wrote this copy: { $why }
verify-nothing-signed = Nothing is signed in this workspace.

# The workshop: its frame, ballots, and what lies open
# $name is a person, $side is side-marketing or side-sales; $step and $title are names of steps.
screen-workshop = Workshop
workshop-says = Marketing and sales find out together what a good lead is: from ballots that each fills in alone to a text that both sides sign.
workshop-start = Start the workshop
workshop-go-on = Go on with the workshop
workshop-go-back = Back to the workshop
workshop-at = The workshop is at: { $step }
workshop-closed = The workshop is closed.
workshop-nobody = Nobody takes part yet.
workshop-ballot-in = { $name } ({ $side }): ballot handed in
workshop-ballot-out = { $name } ({ $side }): no ballot yet
workshop-revealed = All ballots lie open.
workshop-sitting-first = First sitting, 90 minutes: who takes part, who is our ideal customer, blind calibration. Then everything is kept.
workshop-sitting-second = Second sitting, 90 minutes: MQL, SAL and SQL, hand-off promises, signatures.
workshop-leave = Leave
workshop-back = Back
workshop-next = Next: { $title }
workshop-finish = Close the workshop
workshop-steps = Steps of the workshop
workshop-step-of = { $no } · { $title }
workshop-side-nobody = nobody yet
workshop-timer = { $n } of { $of } min
workshop-timer-show = Show the time
workshop-timer-hide = Hide the time
workshop-pause-says = The first sitting is done. All that was said is kept; go on now, or come back another day and begin here.
workshop-pause-leave = Leave until the second sitting
workshop-step-preparation = Preparation
workshop-step-customer = Ideal customer
workshop-step-calibration = Blind calibration
workshop-step-pause = Save point
workshop-step-stages = MQL, SAL, SQL
workshop-step-promises = Hand-off promises
workshop-step-sign = Signatures
workshop-asks-preparation = Who takes part, and what does each propose?
workshop-asks-customer = Who is our ideal customer?
workshop-asks-calibration = Do we mean the same leads?
workshop-asks-pause = A good place to stop
workshop-asks-stages = When is a lead an MQL, a SAL, an SQL?
workshop-asks-promises = What do we promise each other?
workshop-asks-sign = Is this what we mean?
ballot-question-persona = Persona
ballot-question-needs = Needs
ballot-question-behaviour = Behaviour
ballot-question-firmographics = Company
ballot-written = The ballot of { $name } is in { $file }. It holds the questions and the names of fields, and no leads.
ballot-read-first =
    { $n ->
        [one] The ballot of { $name } is in: one proposal.
       *[other] The ballot of { $name } is in: { $n } proposals.
    }
ballot-read-again =
    { $n ->
        [one] The ballot of { $name } takes the place of the one before: one proposal.
       *[other] The ballot of { $name } takes the place of the one before: { $n } proposals.
    }
ballot-read-late =
    { $n ->
        [one] The ballot of { $name } comes late: its proposal joins what lies open.
       *[other] The ballot of { $name } comes late: what is new of its { $n } proposals joins what lies open.
    }
ballots-title = Ballots
ballots-says = Each fills in a ballot alone. Nobody sees what is in it until all are laid open at once.
ballots-open-says = All ballots lie open. One that comes now joins what lies open.
ballots-nobody = Name who takes part first.
ballot-there = handed in { $at }
ballot-absent = not handed in yet
ballot-fill = Fill in here
ballot-fill-again = Fill in another
ballot-to-file = As a file
ballot-of = Ballot of { $name }
ballot-cover-says = What is in it is for { $name } alone. Let the others look away, then open it; Escape covers it at any moment.
ballot-uncover = I am { $name }
ballot-says = Propose what comes to your mind, in words or as a test of a field. You need not answer every question.
ballot-hide = Cover it
ballot-hand-in = Hand it in
ballot-open = Open a ballot file
ballot-sent = Did somebody send you a ballot? It can be filled in here and sent back.
ballot-ours = { $file } holds the ballot of { $name } for this workshop. It is handed in without being shown.
ballot-fill-away = Fill it in for that workshop
ballot-away-says = Fill it in and save it back into { $file }; then send the file to whoever sent it to you.
ballot-saved = Saved into { $file }. Send the file back.
ballot-save = Save it back
ballot-unsaved = What you changed is not saved in the file yet.
ballot-unsaved-close = Close without saving
ballot-wording = In your words
ballot-why = Why
ballot-remove = Remove this proposal
ballot-propose = Propose something
ballot-test-add = Add a test of a field
ballot-test-remove = Remove the test
reveal-says = Everybody proposed alone. Now all ballots are laid open at once: what is the same, what is similar, what only one side sees.
reveal-there = { $n } of { $of } ballots are in
reveal-to-ballots = To the ballots
reveal-go = Lay all ballots open
reveal-one-side = Lay them open without { $side }?
reveal-one-side-says = Nobody of that side has handed in a ballot. What lies open will colour what they propose.
reveal-wait = Wait for them
reveal-anyway = Lay open anyway
reveal-questions = Questions
reveal-question = { $title } ({ $n })
reveal-common = Common ground: { $kept } of { $of } kept · still open: { $open }
reveal-none = Nobody proposed anything here.
reveal-keys = Arrows go from one to the next · 1, 2, 3 keep it in the profile · M merges the others beside it into it · P picks it up, P on another lays it there · A lays it apart · D drops it · U takes back
reveal-keys-held = Go to another proposal and press P to lay it there; Escape puts it back.
reveal-must-have = Must have
reveal-nice-to-have = Nice to have
reveal-excluding = Excludes
reveal-keep-words = Keep in words
reveal-speak = Merge into this one
reveal-apart = Lay apart
reveal-drop = Drop
reveal-reopen = Take back
reveal-drop-title = Drop this proposal
reveal-drop-why = Why
reveal-drop-hint = Whoever proposed it reads this in the minutes.
proposals-same = Same
proposals-similar = Similar
proposals-different = Stands alone
proposal-open = open
proposal-kept-words = kept in words
proposal-kept-must-have = kept: must have
proposal-kept-nice-to-have = kept: nice to have
proposal-kept-excluding = kept: excludes
proposal-merged = merged into another
proposal-merged-into = merged into: { $says }
proposal-dropped = dropped: { $reason }
cli-error-ballots-one-side-remedy = Have somebody of the other side hand in theirs, or say --anyway.

# What stops the ballots of a workshop

error-workshop-absent = No workshop was begun.
error-workshop-absent-remedy = Begin one first.
error-ballot-unreadable = The file is no ballot, or a damaged one.
error-ballot-unreadable-remedy = Ask for the file again, as it was written.
error-ballot-newer = A newer Leadpact wrote this ballot.
error-ballot-newer-remedy = Update Leadpact, then read it again.
error-ballot-foreign = The ballot is for another workshop.
error-ballot-foreign-remedy = Write a ballot of this workshop, and have it filled in.
error-ballot-of-stranger = The ballot is of somebody who does not take part.
error-ballot-of-stranger-remedy = Name them under “Who takes part”, then read the ballot again.
error-ballot-empty = The ballot proposes nothing.
error-ballot-empty-remedy = Propose at least one thing.
error-ballots-none = Nobody has handed in a ballot.
error-ballots-none-remedy = Have at least one person of each side hand in theirs.
error-ballots-one-side = Only one side has handed in ballots.
error-ballots-one-side-remedy = Have somebody of the other side hand in theirs, or say that you go on without it.
error-ballots-closed = The ballots are not laid open yet.
error-ballots-closed-remedy = Lay them open first.
error-proposal-absent = There is no such proposal.
error-proposal-absent-remedy = Look at the list of proposals.
error-proposal-decided = Something was decided of this proposal already.
error-proposal-decided-remedy = Choose one that is still open.
error-proposal-reason-missing = A proposal is dropped for a reason.
error-proposal-reason-missing-remedy = Say why, so that whoever proposed it can read it.

# The file of a ballot

ballot-file-how = Ballot of { $name }. Write “wording” and “why” into the lines under “proposals”; copy a line to propose more, and leave empty what you do not need. A line may also have a “test” of a field, as “example” shows: “fields” says which fields there are, “tests” what can be asked of each kind. Save the file and send it back.
ballot-asks-persona = Who is it that decides or uses it: role, seniority, say in the decision?
ballot-asks-needs = What do they lack, and how does one notice?
ballot-asks-behaviour = What have they done that tells they mean it?
ballot-asks-firmographics = What is their company like: industry, size, country, tools?

# The decision log, and what people who edit apart share

decision-defined = The definition was begun
decision-defined-says = “{ $title }”: criteria { $n }, stages { $stages }
decision-participant = { $name } takes part
decision-signs = signs
decision-signs-not = does not sign
decision-position = { $name } on “{ $criterion }”
decision-stand = { $stand ->
    [agree] agrees
    [can_live_with_it] can live with it
   *[object] objects
}
decision-overrule = The objection of { $name } to “{ $criterion }” was overruled
decision-proposer = Who proposed “{ $criterion }”
decision-comment = Comment on “{ $criterion }”
decision-proposal = A proposal of { $name }
decision-outcome = { $outcome ->
    [kept] kept
    [merged] merged into another
    [dropped] dropped
   *[open] open
}
decision-objection = An objection that keeps coming
decision-taken-away = taken away
decision-about-profile = Whether “{ $name }” is in the profile
decision-about-stage-criterion = Whether stage { $name } asks for “{ $criterion }”
decision-about-stage = Stage { $name }
decision-about-score = What brings points: { $name }
decision-about-exclusion = Who is excluded
decisions-none = Nothing has been said yet.
decisions-nobody = Nobody named
decisions-undone = taken back
decisions-undoes = takes back decision { $no }
decisions-same = Since then nothing is another.
decisions-nothing-to-choose = Nothing is to be chosen.
decisions-counts = counts until somebody chooses
settled-same = The definition is as before.
settled-in-force = The definition is in force as said together.
settled-draft = Said together, the definition cannot decide leads: it is the draft now, to be mended in the editor. What was in force stays.
settled-none = Said together, it makes no definition: { $why }. What was in force stays.
settled-kept-alive = One person took “{ $name }” away while another still used it: it stands as it last was.
share-written = Decisions written: { $n }, versions: { $versions }. No lead is in the file.
share-new = New decisions: { $n }
share-new-of = New decisions: { $n }, of { $names }
share-new-versions = New versions: { $n }; new signatures under known ones: { $signatures }
share-to-choose = To be chosen: { $n }
share-dry-run = Nothing was changed.
versions-apart = Versions { $nos } were agreed apart. Agree on one text and sign it: it will know of both. Until then version { $counts } counts.
error-share-unreadable = The file is no share.
error-share-unreadable-remedy = Choose a file that “Share” wrote in another workspace.
error-share-newer = A newer Leadpact wrote this share.
error-share-newer-remedy = Update Leadpact, then merge it again.
error-share-damaged = The share is not as it was written. Nothing of it was taken in.
error-share-damaged-remedy = Have it written again, and send it as a file, not as text.
error-share-foreign = The share comes from a team that knows nothing said or signed here.
error-share-foreign-remedy = Merge it into a new, empty workspace, or begin from a copy of one workspace.
error-nothing-to-take-back = There is nothing of this person left to take back, or to say again.
error-nothing-to-take-back-remedy = Look at the decision log: each person takes back their own words.
error-said-since = Somebody has said something else of it since.
error-said-since-remedy = Change it in the editor instead; the log shows who said what.
error-choice-stands = That was a choice between several, which cannot all stand again.
error-choice-stands-remedy = Say anew what is to hold.
error-decision-absent = There is no decision of that number.
error-decision-absent-remedy = Look at the decision log for its number.
error-nothing-to-choose = There is nothing to choose by that number.
error-nothing-to-choose-remedy = List what is to be chosen; somebody may have chosen already.

# The screen of decisions, and sharing

screen-decisions = Decisions
decisions-says = Who decided what, when and why. Nothing here ever changes; what was taken back stays to be seen.
decisions-unsaved = The editor holds changes that are not saved. Save or discard them first; then decisions can be taken back, chosen and merged.
decisions-empty = Nothing was decided yet
decisions-empty-says = What anybody saves in the editor, promises or signs stands here, with who, when and why.
decisions-about = About
decisions-about-all = everything
decisions-who = Of
decisions-who-all = everybody
decisions-none-such = Nobody decided anything of that kind.
decisions-more = Show more ({ $n })
decisions-take-back = Take back
decisions-take-back-says = Everybody takes back their own words, the last first; never those of others.
decisions-of = Whose words
decisions-undo = Take back the last
decisions-redo = Say it again
decisions-since = What is another since then
decisions-since-none = Choose a decision to compare that moment with now.
decisions-since-of = After decision { $no }, { $at }
decisions-take-up = Go on from then in the editor
decisions-choices = To be chosen: { $n }
decisions-choices-says = People who edited apart said different things of the same. Nothing is lost: choose together.
decisions-choose = Choose
decisions-choose-this = Choose: { $says }
decisions-why = Why (for the log)
share-title = Share and merge
share-says = For people who edit copies of this workspace apart. A share holds what was said and signed, and never a lead.
share-export-title = For the others
share-export-says = Write a file and send it.
share-export = Write a file…
share-merge-title = From the others
share-merge-says = Look at a file, then take it in: all of it, or nothing.
share-merge-not = Save or discard what the editor holds, and open the workspace to write; then a file can be taken in.
share-look = Look at a file…
share-would = This would come of it. Nothing has changed yet.
share-merge = Take it in
## Promises at the hand-off: on screen and on the command line
term-won-deal = won deal
term-moment = { $weekday } { $date }, { $time }
term-example = For example: handed over { $comes } – due { $due }.
term-takes-nothing = There is no such place among the promises.
term-takes-amount = Type an amount like 18000 or 0.5.
term-takes-count = Type a whole number like 120.
term-takes-share = Type a percentage like 24, or so many of so many like 18/75.
term-takes-hours = Type hours like 4 or 0.5.
term-takes-day-hours = Type hours like 09:00-12:30, 13:00-17:00.
term-takes-day = Type a day like 2027-05-31.
term-takes-per = Choose month, quarter or year.
term-takes-currency = Type the three letters of a currency, like EUR.
term-takes-stage = Choose a stage of the definition by its key.
term-takes-yes-no = Type yes or no.
term-takes-name = Type a name of at most 120 letters.
screen-promises = Promises
promises-says = What each side promises at the hand-off. It is signed with the definition.
promises-parts = Parts of the promises
promises-part-volume = Marketing’s leads
promises-part-follow-up = Sales’ answer
promises-part-hours = Working hours
promises-part-reasons = Reasons
promises-part-course = Review and signatures
promises-part-objections = Objections
promises-ask-volume = How many leads does marketing hand over?
promises-ask-follow-up = How soon does sales answer?
promises-ask-hours = When is work done?
promises-ask-reasons = Why is a lead sent back, and when does it come again?
promises-ask-course = When do we look at it anew, and who signs?
promises-ask-objections = What do leads object again and again?
promises-none-yet = Nothing is promised yet.
promises-none-here = Not said yet.
promises-stage = Leads of the stage
promises-clock-stage = The clock runs from the stage
promises-per = In each
per-month = month
per-quarter = quarter
per-year = year
promises-leads = Promised leads
promises-leads-hint = Empty takes what the goal comes to.
promises-goal = Worked back from a goal
promises-revenue = Revenue goal
promises-currency = Currency
promises-goal-per = In one
promises-average = What a won deal brings
promises-rate = { $from } → { $to }, %
promises-counted = Your funnel: { $n } of { $of }
promises-take = Take { $n } of { $of } for { $step }
promises-take-short = Take { $n } of { $of }
promises-counted-says = Counted in this workspace’s funnel as of { $date }, on the complete path; leads still under way count as not arrived.
promises-steps = The calculation
promises-steps-none = Type a revenue, what a deal brings and the percentages: the calculation is shown here.
promises-goal-remove = Remove the goal
promises-within-hours = First attempt within, in working hours
promises-attempts = Attempts in all
promises-within-days = Within so many working days
promises-accept-hours = Accepted or rejected within, in working hours
promises-follow-up-head = Follow-up
promises-accept-head = Accept or reject
promises-zone = Times are in { $zone }, the time zone of the definition.
promises-zone-change = Change the time zone
promises-holidays = Days off and half days
promises-holiday-day = Day
promises-holiday-name = What it is called
promises-holiday-hours = Hours, if any
promises-holiday-add = Add the day
promises-remove = Remove { $name }
promises-reason-name = Name of the reason
promises-reason-new = Another reason
promises-reason-add = Add the reason
promises-up = Move { $name } up
promises-down = Move { $name } down
promises-names-criterion = names the criterion
promises-nurture = Again after (days)
promises-nurture-never = never
promises-propose = Begin with a proposal
promises-propose-says = Usual reasons and a usual working week, where nobody said anything yet. All of it can be changed.
promises-review = Looked at anew on
promises-effective = Holds from
promises-effective-hint = Empty: from the day on which both sides have signed.
promises-in-months =
    { $n ->
        [one] In one month
       *[other] In { $n } months
    }
promises-must-sign = Who has to sign, besides one of each side
promises-must-sign-none = Nobody takes part yet who signs.
promises-name-people = Name who takes part
promises-objection-new = What do they say?
promises-objection-add = Write it down
promises-objections-none = No objection is written down yet.
promises-objection-answer = What we answer
promises-objection-heard =
    { $n ->
        [one] heard once, on { $date }
       *[other] heard { $n } times, last on { $date }
    }
promises-objection-again = Heard again
promises-objection-close = Close
promises-objection-reopen = Open again
promises-objection-closed = Closed on { $date }
promises-objection-beside = This log is not signed: it may grow every week.
promises-objection-disagreed = Two people said different things of it.
promises-part-wrong = (something is to be mended)
promises-will-draft = Both sides have signed. Whoever changes a promise begins a new draft, which both sign anew.
promises-read-only = This workspace can only be read: nothing can be promised in it.
promises-first = Promises are about stages
promises-first-says = Agree on the stages of the definition first; then each side promises what it does at the hand-off.
cli-promises-counted = { $from } → { $to }: { $n } of { $of }
cli-promises-fine = Nothing is to be mended or looked at.
cli-promises-same = All of it stands so already.
error-promise-unfit = A promise cannot be what was typed.
error-promise-unfit-remedy = Nothing was changed. Type it as described, and say it again.
error-terms-unreadable = The file holds no promises.
error-terms-unreadable-remedy = Nothing was changed. Mend the place that is named, or export the promises anew and edit that file.
error-terms-newer = A newer Leadpact wrote this file of promises.
error-terms-newer-remedy = Update Leadpact, or export the promises again from the older one.
error-objection-absent = There is no such objection.
error-objection-absent-remedy = Look at the log for its number: somebody may have taken it off.
error-objection-unfit = An objection, or its answer, says nothing or too much.
error-objection-unfit-remedy = Write it in at most 500 letters.
# end of promises

## What a change costs, which version is in effect, and reminders

price-title = What this change costs
price-deals = Won deals
price-customers = Customers
price-won-deals =
    { $n ->
        [one] { $n } won deal has somebody in this list; a stage catches it where any of its people is.
       *[other] { $n } won deals have somebody in this list; a stage catches one where any of its people is.
    }
price-won-people =
    { $n ->
        [one] { $n } lead became a customer.
       *[other] { $n } leads became customers.
    }
price-won-nobody =
    { $n ->
        [one] { $n } more belongs to nobody here.
       *[other] { $n } more belong to nobody here.
    }
price-caught-before = Caught before
price-caught-after = Caught after
price-missed = Missed
price-unclear = Unclear
price-over =
    { $n ->
        [one] Over today’s list of { $n } lead:
       *[other] Over today’s list of { $n } leads:
    }
price-nothing = nobody moves.
price-caught-deals = { $after } of { $n } won deals caught, { $before } before
price-caught-people = { $after } of { $n } customers caught, { $before } before
price-unclear-change = Cannot be judged: { $before } → { $after }
price-missed-deals = Won deals missed: { $missed }, unclear: { $unclear }
price-missed-people = Customers missed: { $missed }, unclear: { $unclear }
price-no-sources = No field says where leads came from.
versions-since = What changed since version { $no }
versions-signed = { $name } ({ $side }), { $date }
versions-in-effect = in effect
versions-effective-from = in effect from { $date }
versions-consequences = What it does to today’s list
versions-consequences-says =
    { $n ->
        [one] Both texts over the { $n } lead of now; not what happened then.
       *[other] Both texts over the { $n } leads of now; not what happened then.
    }
versions-nobody-moves = Nobody in today’s list moves.
versions-uncounted = Whom it moves cannot be counted: one of the two texts cannot decide today’s list.
cli-versions-in-effect = On { $date } version { $no } is in effect.
cli-versions-in-effect-none = On { $date } no agreed version is in effect.
home-effect-next = Version { $no } is agreed and in effect from { $date }.
home-effect-until = Until then version { $no } is.
reminders-title = Worth a look
reminders-none = Nothing to remind of.
reminders-go-agreement = Open the agreement
reminders-go-funnel = Look at the funnel
reminders-go-criterion = Open the criterion
reminders-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
reminder-review-past = The agreement was to be looked at anew on { $date }.
reminder-review-today = Today the agreement is to be looked at anew.
reminder-review-near =
    { $days ->
        [one] The agreement is to be looked at anew tomorrow, on { $date }.
       *[other] The agreement is to be looked at anew in { $days } days, on { $date }.
    }
reminder-review-next = Look at it with both sides, and agree on the next day.
reminder-effect-decides = Its text decides the leads already, before that day.
reminder-effect-next = See that everybody knows from when on it holds.
reminder-inflow-more = More leads come: { $since } a week since version { $no } was agreed, { $before } before.
reminder-inflow-fewer = Fewer leads come: { $since } a week since version { $no } was agreed, { $before } before.
reminder-inflow-rests =
    { $weeks ->
        [one] { $since } against { $before } in { $weeks } week each: { $ratio } times as many (95%: { $low } to { $high }); { $p }.
       *[other] { $since } against { $before } in { $weeks } weeks each: { $ratio } times as many (95%: { $low } to { $high }); { $p }.
    }
reminder-inflow-next = Ask which campaign or source changed before you judge the definition by its counts.
reminder-criterion-more = More of those who come meet “{ $criterion }”: { $since }, before { $before }.
reminder-criterion-fewer = Fewer of those who come meet “{ $criterion }”: { $since }, before { $before }.
reminder-criterion-rests = { $n } of { $of } against { $was } of { $wasof }: { $points } points (95%: { $low } to { $high }); { $p } among all criteria.
reminder-criterion-next-older = See whether the field is still filled in as before, or whether others come; who came last has had less time.
reminder-chance-tiny = by chance less than once in 1,000
reminder-chance = by chance { $rate } of the time
reminders-nothing-agreed = Nothing is agreed yet, so there is nothing to compare with.
reminders-since = Since version { $no } was agreed on { $date }:
reminders-inflow-not = How many leads come cannot be compared: { $why }
reminders-criteria-not = Whether they meet the criteria as before cannot be said: { $why }
reminders-criteria =
    { $n ->
        [one] { $n } criterion compared over { $since } leads that came since and { $before } that came before: { $told } met by clearly more or fewer; of { $few } too little is known.
       *[other] { $n } criteria compared over { $since } leads that came since and { $before } that came before: { $told } met by clearly more or fewer; of { $few } too little is known.
    }
reminders-by-field = When a lead came: { $field }.
reminders-by-known = When a lead came: since when it is known here.
reminders-not-days = no field tells on which day leads came.
reminders-not-weeks = fewer than four whole weeks are known of the time since or before.
reminders-not-leads = fewer than twenty leads came since or before.
reminders-not-decided = the version cannot decide today’s list.
reminders-inflow-same = As many leads come as before, as far as can be said: { $since } a week, { $before } before.
reminder-criterion-next = See whether the field is still filled in as before, or whether others come.
reminders-as-then = Those before as they were known when it was agreed, after as long a time.
reminders-as-now = Those before as they are known now: they had more time.

# Positions on criteria, the map of the room, objections at signing

screen-room = Positions
speaking = Who speaks
speaking-nobody = Choose who speaks
speaking-first = Choose who speaks, then where they stand.
stance-agree = Agree
stance-can-live-with-it = Can live with it
stance-object = Object
stance-silent = Has not spoken
position-own = Where whoever speaks stands
position-earlier = of an earlier wording
position-blocks = stops every signature
position-overruled = overruled by { $name }: “{ $why }”
position-proposed-by = Proposed by { $names }
position-propose = Say that { $name } proposed it
position-take-back = Take the position back
positions-open =
    { $n ->
        [0] Positions: nobody has spoken
        [one] Positions: one person has spoken
       *[other] Positions: { $n } people have spoken
    }
positions-of-saved = You changed what this asks. The positions below are about what is saved; save, then talk about the new wording.
positions-save-first = Save the definition; then everybody can take a position on this.
objection-reason = Why it must not be signed like this
objection-say = Object for this reason
overrule = Overrule
overrule-open = Overrule it
overrule-by = Who decides
overrule-reason = Why
overrule-says = The objection of { $name } stays in what is signed, with both reasons.
overrule-nobody = Nobody else signs for the side of { $name }, so nobody can overrule this. They can take it back, or somebody else is named who signs for that side.
remarks = Remarks
remark = Remark
remark-make = Add
remark-remove = Take this remark away
room-criterion = Criterion
room-mood = Where the room stands
room-next =
    { $n ->
        [0] No disagreement
        [one] Next disagreement
       *[other] Next of { $n } disagreements
    }
room-next-key = Next disagreement: N
room-no-disagreement = Nobody objects to anything.
room-in-editor = Show it in the definition
room-summary = Disputed: { $disputed } · to be talked about: { $open } · settled: { $settled }
room-remarks =
    { $n ->
        [one] 1 remark
       *[other] { $n } remarks
    }
room-nobody = Nobody takes part yet
room-nobody-says = Name who takes part for marketing and for sales; then each of them says where they stand.
room-name-people = Name who takes part
room-empty = There is nothing to take a position on yet
room-empty-says = Once the definition has criteria, everybody says here where they stand on each of them.
mood-disputed = Disputed
mood-one-side = Only { $side } has spoken
mood-unspoken = Nobody has spoken
mood-overruled = Objection overruled
mood-livable = All can live with it
mood-agreed = All agree
signing-stopped =
    { $n ->
        [one] An objection stops every signature
       *[other] { $n } objections stop every signature
    }
signing-objects = { $name } objects to “{ $criterion }”: “{ $reason }”
signing-to-room = Talk about it
signing-waits = The signature of { $name } is missing.
signing-waits-left = { $name } has to sign but no longer signs. Name them again as somebody who signs, or change who has to sign.
signing-side-nobody = Nobody who takes part signs for { $side } yet. Whoever signs is named by it.
dissent = Dissent
dissent-says = These objections were overruled. They are part of what is signed.
dissent-line = { $name } ({ $side }) objected to “{ $criterion }”: “{ $reason }”. Overruled by { $by }: “{ $why }”.
error-criterion-absent = The definition has no such criterion.
error-criterion-absent-remedy = Look at the criteria and their ids.
error-speaker-absent = This person does not take part.
error-speaker-absent-remedy = Name them first, with their side.
error-objection-reason-missing = An objection says why.
error-objection-reason-missing-remedy = Say why, so that the others can answer it.
error-overrule-reason-missing = An objection is overruled for a reason.
error-overrule-reason-missing-remedy = Say why; both reasons are signed.
error-no-objection = This person does not object in a way that stops a signature.
error-no-objection-remedy = Look at where everybody stands.
error-not-a-decider = This person may not overrule that objection.
error-not-a-decider-remedy = Another who signs for the same side as the objector can, or the objector takes it back.
error-comment-absent = There is no such remark.
error-comment-absent-remedy = Look at the remarks.
error-comment-of-another = The remark is somebody else’s.
error-comment-of-another-remedy = Whoever made it can take it away.
error-comment-empty = The remark says nothing.
error-comment-empty-remedy = Type what you want to say.
error-remark-too-long = The reason or remark is too long.
error-remark-too-long-remedy = Say it in at most 1,000 letters.
error-signing-objected = Nobody can sign while somebody who signs objects.
error-signing-objected-remedy = Talk about it until the objection is taken back, or let another who signs for that side overrule it with a reason.
error-promises-wrong = The promises cannot be signed as they are.
error-promises-wrong-remedy = Mend them first.

# A copy of what was signed, kept and checked in the window
# $no is the number of a version, $names are people

copies-title = Copies
copies-says = A copy holds the signed text, both fingerprints and who signed, and never a lead. Anybody who has Leadpact can check it.
copies-keep-title = To keep
copies-keep-says = Version { $no } as a file, to put away or to send.
copies-keep-none = No version has been agreed yet, so there is nothing to keep.
copies-keep = Keep a copy…
copies-check-title = To check
copies-check-says = Is a copy, or a whole workspace, still as it was signed?
copies-check = Check a copy…
copies-checking = Being checked …
copies-signed-by = Signatures
copies-unsigned = none that can be read
copies-here-same = This is version { $no } here, with the same signatures.
copies-here-altered = By its fingerprint it was version { $no } here. This workspace still holds that text as it was signed.
copies-here-signed-otherwise = This is version { $no } here, but with other signatures. Here it is signed by { $names }.
copies-here-unknown = This workspace does not know it: nobody signed this text here.
verify-differs-untitled = This copy is not as it was signed.

# Figures of Measure: what stands around each of them
# $low and $high are shares, $n is a number

screen-over-time = Over time
over-time-says = Who came to each stage, and when.
figure-days = { $n } d
figure-interval = 95 % interval: { $low } to { $high }
figure-marks = Marks of the picture
figure-open = { $n ->
    [one] Open this one
   *[other] Open these { $n }
}
figure-formulas = How this is worked out
figure-export = Export this figure
figure-export-svg = Picture (SVG)
figure-export-png = Picture (PNG)
figure-export-pdf = Page (PDF)
figure-export-xlsx = Table (XLSX)
figure-export-csv = Table (CSV)
error-figure-nothing-to-draw = This figure has nothing that could be drawn.
error-figure-nothing-to-draw-remedy = Write its figures as CSV or XLSX, or import what its notes ask for.

# The funnel as a figure, the dashboard, the review pack
# $n of $of leads come to $last; $from and $to are steps, $rate is a share

figure-funnel-through = { $n } of { $of } leads come through to { $last }
figure-funnel-title = { $through }; most stop between { $from } and { $to }, where { $rate } go on
figure-conversion = { $from } to { $to }
figure-conversion-formula = Leads at { $to } ÷ leads at { $from }
figure-foot-run = run { $hash }
screen-dashboard = Dashboard
dashboard-says = What both sides look at together, on one page.
review-title = Review of { $title }
review-export = Review pack (PDF)
review-export-says = Every figure of this page on paper, each page with the version, the day and the run it rests on
review-said = What the figures say
present = Present
present-says = One figure at a time, over the whole window; arrow keys go on and back
present-end = End the presentation
present-next = Next figure
present-previous = Previous figure
present-place = { $no } of { $n }

review-run = Run
# Over time, cohorts and speed
# $n and $of are counts, $rate is a share as text, $days may be a count or a text with its unit; $stages is a list of
# stages with counts; $period and $earlier name periods

figure-period = Period
figure-first-day = First day
figure-last-day = Last day
period-week = wk { $week } { $year }
period-quarter = Q{ $quarter } { $year }
screen-speed = Speed
speed-says = How long it takes from stage to stage, who still waits, and what stands where.
time-stage-gone = The definition has no stage “{ $stage }”
time-stage-gone-remedy = Choose one that it has: { $stages }.
time-way-entries = Each entry counts in the period of its day; who comes again counts again.
time-way-period = By period: what came to the later stage in a period, over what came to the first in the same period. They are not the same leads, so the share has no interval and may pass 100%.
time-way-cohort = By cohort: of those who came to the first stage in a period, who went on to the later one. Who still can is pending, not lost, and the share may still rise.
time-way-snapshot = As it stands: of all who ever came to a stage, who has come to the next. Days play no part, so recent entries pull the share down.
time-within = within { $days } days
time-no-window = however long it takes
time-above-whole = More came to the later stage than to the first in { $periods }: they came to the first in earlier periods, or went past it.
time-entries-title = { $period }: { $n } came to { $stage }, after { $before } in { $earlier }
time-no-whole-period = No period is over yet
time-period-title = { $period }: { $n } came to { $to } and { $of } to { $from }, { $rate }
time-period-title-few = { $period }: { $n } came to { $to } and { $of } to { $from }, too few for a share
time-period-formula = Entries of the later stage in the period ÷ entries of the first stage in the period
time-n-undated = { $n } more have no known day.
time-nothing = Nobody came on a known day.
time-pending-note = Pending: may still change
time-band = 95% interval
time-target = Target { $rate }
time-no-days = Nobody’s day of { $stages } is known: without it there are no periods and no cohorts.
time-no-days-remedy = Import the history of stages, or name in the definition the field that holds the date.
time-beside-outside = Outside these periods: { $stages }.
time-beside-to-come = On a day that is yet to come, and in no period: { $stages }.
time-beside-undated = On a day nobody knows, and in no period: { $stages }.
time-incomplete = { $period } is not over.
time-snapshot-title = Fewest go on from { $from } to { $to }: { $rate }, { $n } of { $of }
time-snapshot-title-few = No stage has { $least } leads: too few for a share
time-cohort-title = { $rate } of those who came to { $from } reached { $to } within { $days } days ({ $n } of { $of } whose window is over)
time-cohort-title-open = { $rate } of those who came to { $from } have reached { $to } so far ({ $n } of { $of })
time-cohort-title-few = { $n } of { $of } went from { $from } to { $to }: too few for a share
time-cohort-title-none = There is no cohort yet of whom it can be said whether they went from { $from } to { $to }
time-cohort-formula = Those of the cohort who reached the later stage within the window ÷ the cohort, without those who were there before or whose day is not known
time-cohort-pending = { $n } can still go on from { $from } to { $to }: pending, not lost.
time-cohort-late = { $n } came to { $to } after the window was over; they count as not converted.
time-cohort-before = { $n } were at { $to } before { $from }; they count neither way.
time-cohort-undated = { $n } came to { $to } on a day nobody knows; they count neither way.
time-elapsed = Elapsed time counts { $days } days to a step; shares are cumulative, each of its whole cohort.
time-entered-in = Entered in
time-days-since = Days since
time-by-days = { $n } d
time-so-far = So far
time-all = All
time-map-title = { $from } → { $to } within { $days } days: from { $low } ({ $worst }) to { $high } ({ $best })
time-map-title-few = { $from } → { $to }: too few cohorts to compare
time-map-formula = Those who reached the later stage by then ÷ the whole cohort
time-transition = Transition
time-entered = Came
time-converted = Went on
time-rate = Share
time-not-converted = Did not
time-skipped = Went past
time-pending = Pending
time-late = Too late
time-before = There before
time-undated = Day not known
time-median = Median
time-p25 = A quarter by
time-p75 = Three quarters by
time-p90 = Nine of ten by
time-mean = Mean
time-took = Got there
time-waiting = Waiting
time-ended = Ended before
time-to-come = Yet to come
time-days = Days
time-middle-half = The middle half
time-quarters = The middle half: { $low } to { $high }; nine of ten within { $most }
time-took-n = { $n } got there
time-quantile-formula = Half of the times lie below the median; between two days it is read on the straight line (definition 7 of Hyndman and Fan)
time-speed-title = The longest step is from { $from } to { $to }: half of { $n } took at most { $days }
time-speed-title-few = Nowhere did { $least } get from one stage to the next on days that are known
time-note-waiting = Still waiting, and in no bar: { $stages }.
time-note-ended = Ended without coming there: { $stages }.
time-note-before = At the later stage before the first, and in no time: { $stages }.
time-note-skipped = Went past the first stage: { $stages }.
time-note-undated = One of the two days is not known: { $stages }.
time-note-to-come = The first day is yet to come: { $stages }.
time-note-done-only = These are the times of those who got there; who still waits may take longer. The survival curve counts them too.
time-days-range = { $low }–{ $high } d
time-days-over = over { $n } d
time-mark-median = Half within { $days }
time-mark-p90 = Nine of ten within { $days }
time-times-title = { $from } → { $to }: half of { $n } took at most { $days }, one in ten more than { $p90 }
time-times-title-few = { $n } went from { $from } to { $to } on known days: too few to claim a usual time
time-times-title-none = Nobody went from { $from } to { $to } on days that are known
time-from-days = From
time-to-days = To
time-group = Group
time-day = After
time-at-risk = Still observed
time-still-on-the-way = Share still on the way
time-low = Interval from
time-high = Interval to
time-n = Counted
time-days-from = Days since { $stage }
time-censored = Not there yet when last seen
time-note-censored = Who waits counts up to the as-of day; whose way ended counts up to its end.
time-median-not-yet = Half have not got there yet
time-survival-formula = After each day on which somebody got there: what was left × (1 − got there ÷ still observed) (Kaplan and Meier)
time-log-rank-few = Fewer than { $least } of { $one } or { $other } got there: whether one is faster is not claimed.
time-log-rank-differs = { $one } and { $other } differ more than chance would let them (log-rank, p { $p }); why is not said by that.
time-log-rank-alike = Chance alone may make { $one } and { $other } differ as much (log-rank, p { $p }).
time-lasting-title = Half get from { $from } to { $to } within { $days }, with those counted who still wait
time-lasting-title-open = Fewer than half have got from { $from } to { $to } so far
time-lasting-title-few = { $n } got from { $from } to { $to }: too few to claim a usual time
time-lasting-title-two = { $from } → { $to }: half of { $one } within { $days }, of { $other } within { $more }
time-lasting-title-alike = { $from } → { $to }: no group is clearly faster
time-stage = Stage
time-there = There now
time-days-there = Days there
time-overdue = Longer than nine of ten
time-ageing-says = Overdue has stood there longer than nine of ten needed who went on; where fewer than { $least } went on, nobody is called overdue.
time-ageing-title = { $n } of { $of } at { $stage } have stood there longer than nine of ten who went on
time-ageing-title-none = Nobody has clearly stood too long
time-ageing-title-nobody = Nobody is under way
time-at-start = At the start
time-came = In
time-known-since = Found there
time-left = Out
time-at-end = At the end
time-stock-says = A lead stands at the furthest stage it has come to, until it goes on or its way ends. Who was there when first known is told as found there.
time-stock-formula = At the start + found there + in − out = at the end
time-stock-title = { $period }: { $stage } grew by { $n } to { $there }, more than any other
time-stock-title-none = { $period }: no stage grew

# Improve: what outcomes say of the definition
# $n, $of, $tested, $hits, $misses, $least, $met, $won, $others, $tried are counts; shares come ready as texts

screen-improve = Improve
improve-says = What became of the leads that sales worked, and what it says of the definition.
improve-worked-title = { $n } of { $of } leads can tell whether the definition is right
improve-group = Leads
improve-leads = How many
improve-share = Share
improve-won = Worked and won
improve-not-won = Worked and not won
improve-never-not-worked = Never tested: sales did not work them
improve-never-no-day = Never tested: it is not known when they set out
improve-never-open = Never tested: not over yet
improve-never-won-on-no-day = Never tested: won on a day that is not known
improve-never-won-before = Never tested: won before they set out
improve-worked-recorded = Worked is whom sales accepted, who is or was at a stage of sales or at an end, and who has a deal.
improve-worked-everybody = Everybody counts as worked: so it was said.
improve-worked-field = Worked is who has a value in “{ $field }”.
improve-outcome-deal = Won is who has a won deal.
improve-outcome-stage = Won is who reached “{ $stage }”.
improve-window-days =
    { $n ->
        [one] Each had { $n } day for it; whose time is not over does not count.
       *[other] Each had { $n } days for it; whose time is not over does not count.
    }
improve-window-open = There is no time limit: whoever is neither won nor lost yet does not count.
improve-values-now = Facts are those known on { $date }: what changed after a lead was handed over may tell too much.
improve-values-dated = Facts are today’s, judged as of { $date }: what changed after a lead was handed over may tell too much.
improve-amounts-left-out =
    { $n ->
        [one] { $n } won deal has no amount in the currency of the others and is not added.
       *[other] { $n } won deals have no amount in the currency of the others and are not added.
    }
improve-nobody-tested = Nobody can tell yet: no lead was worked and is over. Import deals or stage history, or say who was worked.
improve-only-wins = All { $n } leads that are known as worked were won: what became of the others is recorded nowhere. Say who was worked.
improve-too-few-tested = Only { $n } leads can tell; under { $least } no share is said.
improve-too-few-won = Only { $hits } of { $n } were won; under { $least } no share is said.
improve-too-few-lost = Only { $misses } of { $n } were not won; under { $least } no share is said.
improve-precision = Precision
improve-precision-formula = won ÷ worked, of those that the version takes
improve-recall = Recall among worked
improve-recall-formula = won that the version takes ÷ all won, among worked
improve-lift = Lift
improve-lift-formula = precision ÷ share of won among all worked
improve-inputs = Worked { $tested }, of them won { $won }; taken { $met }, of them won { $hits }.
improve-back-test-none = Too little is known to try a version
improve-back-test-late = Every version asks what is known too late
improve-back-test-title = { $version } finds { $recall } of those won; of those it takes { $precision } were won, of all worked { $base }
improve-back-test-title-recall = { $version } finds { $recall } of those won among worked
improve-no-hold-out = Nothing is held out: the days or companies that would part the leads are not known.
improve-version-late = { $version } has no figures: { $criteria } asks what is known only later.
improve-version-looser = { $version } takes { $n } leads that the definition in force does not, and { $tested } of them were worked: it has no precision without a pilot sample of them.
improve-in-force = In force
improve-caption = { $stage } · { $n } worked and over, { $hits } of them won
improve-version = Version { $no }

improve-part-all = All worked
improve-part-earlier = Before { $date }
improve-part-later = From { $date } on
improve-part-companies = Two thirds of the companies
improve-part-other-companies = Other companies
improve-column-version = Version
improve-column-part = On
improve-column-takes = Takes
improve-column-unclear = Unclear
improve-column-tested = Worked
improve-column-precision = Precision
improve-column-recall = Recall
improve-column-lift = Lift
improve-column-revenue = Revenue
improve-column-criterion = Criterion
improve-column-met = Meet it
improve-column-met-won = of them won
improve-column-others = Do not
improve-column-others-won = of them won
improve-column-odds-ratio = Odds ratio
improve-column-odds-low = from
improve-column-odds-high = to
improve-column-p-corrected = p, corrected
improve-column-odds-later = Later part
improve-column-threshold = Threshold
improve-column-in-force = Now
improve-criteria-none = Too little is known to find what matters
improve-criteria-nothing = Of { $tried } criteria tried, none goes clearly with winning
improve-criteria-title =
    { $n ->
        [one] “{ $criterion }” goes with winning: the only one of { $tried } tried that clearly does, one way or the other
       *[other] “{ $criterion }” goes with winning most; { $n } of { $tried } tried clearly do, one way or the other
    }
improve-criteria-read = Above 1 those who meet it were won more often, below 1 less often. p is corrected for all { $tried } that were tried (Holm).
improve-not-causal = What goes with winning need not cause it.
improve-criteria-more =
    { $n ->
        [one] { $n } more was tried and is not shown.
       *[other] { $n } more were tried and are not shown.
    }
improve-fields-refused =
    { $n ->
        [one] Not asked, since it tells what became of a lead or is known only later: { $fields }.
       *[other] Not asked, since they tell what became of a lead or are known only later: { $fields }.
    }
improve-odds = Odds ratio
improve-odds-formula = (won ÷ not won, of those who meet it) ÷ (the same of those who do not); interval after Woolf, with a half added to each count where one is none; p after Fisher’s exact test
improve-odds-axis = Odds of being won, times those of the others
improve-odds-even = as often
improve-odds-figures = Odds ratio, won of those who meet it
improve-evidence = Of { $met } worked leads that meet it { $share } were won, of { $others } others { $other-share }: odds ratio { $odds } (95 % { $low } to { $high }), p { $p } corrected for { $tried } tried; as of { $date }.
improve-interval = 95 % interval
improve-point = { $name }: precision { $precision }, recall { $recall }
improve-recall-axis = Recall among worked: won ones it finds
improve-precision-axis = Precision: won ones among those it takes
improve-base = all worked: { $share }
improve-nothing-drawn = Nothing to draw yet
improve-threshold-none = No threshold can be moved
improve-threshold-title = { $name } { $at } takes { $n } leads; of those worked { $precision } were won
improve-threshold-read = Every row is the stage with the threshold there; the rest of the definition stays as it is.
improve-nothing-moves = Neither a score that the stage asks for nor a criterion with a number can be moved.

# Funnels of a team's own, and what the deals come to

unit-companies =
    { $n ->
        [one] { $n } company
       *[other] { $n } companies
    }
unit-deals =
    { $n ->
        [one] { $n } deal
       *[other] { $n } deals
    }
own-unit-person = People
own-unit-company = Companies
own-unit-deal = Deals
own-funnel-ordered = In order
own-funnel-strict = One directly after the other
own-funnel-unordered = In any order, in time
own-funnel-any = Whatever the time
own-funnel-within-days =
    { $n ->
        [one] within { $n } day
       *[other] within { $n } days
    }
own-funnel-within-hours =
    { $n ->
        [one] within { $n } hour
       *[other] within { $n } hours
    }
own-funnel-within-minutes =
    { $n ->
        [one] within { $n } minute
       *[other] within { $n } minutes
    }
own-funnel-within-seconds =
    { $n ->
        [one] within { $n } second
       *[other] within { $n } seconds
    }
own-funnel-finding = { $name }: { $share } come to “{ $step }” ({ $n } of { $of })
own-funnel-nobody = { $name }: nobody has come to its steps yet
own-funnel-anonymous = Nobody by name
own-funnel-note-anonymous = “{ $step }” counts nobody by name: the rate after it is a ratio of two counts, has no interval and may pass 100 %.
own-funnel-note-undated = { $n } came to “{ $step }” on a day that nobody knows: an order of time counts none of them.
own-funnel-note-skipped = { $n } count at “{ $step }” by a later step, and skipped this one.
own-funnel-note-larger = “{ $step }” holds more than the step before it, which may be passed by.
own-funnel-note-pending = Still within their window, and so pending, not lost: { $n }.
own-funnel-note-excluded = Taken out by what this funnel excludes: { $n }.
own-funnel-note-elsewhere = Deals created before their people were known, so of none of their ways (sourced elsewhere): { $n }.
own-funnel-note-unordered = In any order, step 2 means two of the steps, whichever they are, and so on.
own-funnel-note-company = A company comes to a step when one of its people does.
own-funnel-note-deal = A deal comes to a step when the furthest of its people does.
own-column-pending = Pending
own-column-skipped = Skipped it
own-column-days-mean = Days before, mean
own-column-days-median = Days before, median
own-column-days-p90 = Days before, 90 % within
own-part-all = All
own-formula-name = From “{ $before }” to “{ $step }”
own-formula = counted at “{ $step }” ÷ counted at “{ $before }”
funnels-kept = Kept: “{ $name }”.
funnels-removed = Deleted: “{ $name }”. “funnels restore” takes that back.
funnels-none = No funnels of your own yet. “funnels keep FILE” keeps one.
funnels-column-name = Funnel
funnels-column-unit = Counts
funnels-column-steps = Steps
deals-finding = { $share } of the closed deals were won ({ $n } of { $of })
deals-finding-none = No deal has been won or lost yet
deals-closed-from = closed since { $from }
deals-closed-to = closed until { $to }
deals-closed-between = closed from { $from } to { $to }
deals-column-deals = Deals
deals-column-won = Won
deals-column-lost = Lost
deals-column-open = Open
deals-column-win-rate = Win rate
deals-column-won-of-all = Won of all
deals-column-won-amount = Amount won
deals-column-won-average = Average of won
deals-column-days-n = Measured
deals-column-days-mean = Days, mean
deals-column-days-least = Days, least
deals-column-days-p10 = Days, 10 % within
deals-column-days-p25 = Days, 25 % within
deals-column-days-median = Days, median
deals-column-days-p75 = Days, 75 % within
deals-column-days-p90 = Days, 90 % within
deals-column-days-most = Days, most
deals-column-days-negative = Ended before they began
deals-column-within =
    { $n ->
        [one] Within { $n } day
       *[other] Within { $n } days
    }
deals-column-sourced-elsewhere = Older than their people
deals-column-won-before-known = Won before their people were known
deals-figures-label = Won of closed
deals-interval-note = The thin bar is the 95 % interval.
deals-note-open = { $n } of { $of } are open: their close dates are forecasts and in no figure.
deals-note-overdue = { $n } of { $of } open ones should have closed by now.
deals-note-elsewhere = { $n } of { $of } deals are older than the first of their people: sourced elsewhere, whatever that person did later.
deals-note-before = { $n } of { $of } won deals closed before the first of their people was known.
deals-note-negative = { $n } of { $of } ended before they began: look at their dates.
deals-note-currencies = { $n } of { $of } won amounts are in other currencies, and are not added.
deals-formula-win-rate = won ÷ (won + lost)
deals-formula-average = amount won ÷ won deals with an amount
error-own-funnel-unreadable = This is not a funnel.
error-own-funnel-unreadable-remedy = The details name the place and what would be right there.
error-own-funnel-newer = A newer Leadpact wrote this funnel.
error-own-funnel-newer-remedy = Update Leadpact, then read it again.
error-own-funnel-absent = There is no funnel of that name.
error-own-funnel-absent-remedy = Choose one that is kept; it may have been renamed or deleted.
error-own-funnel-named = A funnel of that name is there already.
error-own-funnel-named-remedy = Give it another name.
error-own-table-absent = A funnel asks for rows that were never imported.
error-own-table-absent-remedy = Import them, or let the step be reached by something else.
error-own-step-not-a-date = A step takes its day from a field that holds no dates.
error-own-step-not-a-date-remedy = Choose a field of dates for it, or none.
error-own-step-stage-absent = A step names a stage that the definition has not.
error-own-step-stage-absent-remedy = Edit the funnel and choose a stage that is there: the other may have been deleted or renamed.
error-own-step-undated = A step knows no day, and this funnel asks when.
error-own-step-undated-remedy = Choose a date for the step, or let the funnel count whatever the time.
own-says = In the team’s own terms: each count opens whom it counts.
own-under = Your own funnels
own-new = New funnel…
own-edit = Edit this funnel
own-unit = What is counted
own-dialog-new = A funnel of your own
own-dialog-edit = Edit “{ $name }”
own-name = Name
own-order = Order
own-window-none = no limit
own-steps = Steps, first to last
own-step-name = Name of step { $n }
own-step-owner = Who answers for step { $n }
own-step-reached = What brings somebody to step { $n }
own-step-choice = What step { $n } asks for
own-step-values = Values for step { $n }, with ; between them
own-step-on = Its day, for step { $n }
own-step-on-none = no day
own-step-add = Add a step
own-step-remove = Take step { $n } out
own-step-up = Move step { $n } up
own-step-down = Move step { $n } down
own-step-keys = Alt and an arrow move the step you are in.
own-reached-everybody = All there are
own-reached-date = A date is there
own-reached-where = A field says
own-reached-stage = A stage is met
own-reached-activity = An activity
own-reached-recorded = A recorded stage
own-reached-outcome = A deal ended
own-reached-counted = Counted, nobody by name
own-count-here = Counted now
own-counting = Counting …
own-save = Keep this funnel
own-delete = Delete this funnel
own-deleted = “{ $name }” was deleted.
own-restore = Take it back
own-open-file = Open a file …
own-save-file = Save as a file …
# The controls of figures over time

time-way = Counted
time-by-entries = Entries
time-by-period = By period
time-by-cohort = By cohort
time-by-snapshot = As it stands
time-every = Period length
time-every-day = Days
time-every-week = Weeks
time-every-month = Months
time-every-quarter = Quarters
time-every-year = Years
time-since = From day
time-until = To day
time-usual = Usual
time-from = From stage
time-to = To stage
time-window = Window
time-compare = Compare by

# Promises of sales, kept or not
# $stage is the stage a promise runs from

time-sla-none-follow-up = Nobody promised how soon sales turns to a lead
time-sla-none-acceptance = Nobody promised how soon sales says yes or no
time-sla-none-remedy = Say it, and when work is done, under Agree › Promises.
time-sla-follow-up = first contact after { $stage }
time-sla-acceptance = answer after { $stage }
time-sla-kept = Kept
time-sla-broken = Not kept
time-sla-not-due = Not due yet
time-sla-cannot-say = Hours not known
time-sla-rate = Kept of those due
time-sla-title = { $rate } of those due got the promised response after { $stage } ({ $n } of { $of })
time-sla-title-few = { $n } of { $of } due got the promised response after { $stage }: too few for a share
time-sla-title-none = Of nobody can it be said whether the promise after { $stage } was kept
time-sla-says = Dates have no hours: what was surely in time is kept, what was surely too late is not, and between the two nothing is claimed.
time-sla-pending = { $n } are not due yet: neither kept nor broken.
time-sla-unsaid = Of { $n } it hangs on the hours; an import with times would tell.
time-sla-no-evidence = Nothing tells when sales turned to anybody. Import activities with their dates, deals, or the history of stages.
time-sla-formula = Those who got the response within the promised working hours ÷ those who are due and of whom it can be said
time-sla-broken-n = Not kept: { $n }
time-sla-promise = Which promise
time-sla-which-follow-up = First contact
time-sla-which-acceptance = Yes or no

time-as-decided = as decided: { $versions }
time-as-decided-version = version { $no } since { $date }
time-as-decided-none = as decided: no version was ever in effect, so the definition in force is asked


# Money and plan: what leads cost and bring, and what a goal needs
# amounts, rates and dates come formatted; $n, $of are counts

screen-money = Money
money-page-says = What leads cost, what they bring, and what a goal needs.
money-source = Source
money-campaign = Campaign
money-month = Month
money-value = Value
money-all = All together
money-unsaid = Not said
money-elsewhere = Sourced elsewhere: older than its people
money-unclear = A day is missing
money-nobody = Of nobody in the list
money-rest = Others: { $n }
money-from-to = { $from } to { $to }
money-until = until { $to }
money-in = in { $currency }
money-in-none = in no currency that anybody said
money-lead = lead
money-leads = Leads
money-media-cost = Media cost
money-cost = All costs
money-cost-per-lead = Cost per lead (media)
money-cost-per = Cost per { $stage }
money-customers = New customers
money-cac = Cost per customer (CAC)
money-won = Won
money-lost = Lost
money-open = Open
money-revenue = Revenue
money-average-won = Average won deal
money-win-rate = Win rate
money-gain = Gain
money-roi = Return (1 = what was spent)
money-cycle-days = Sales cycle
money-velocity = Earned per day
money-revenue-per-account = Revenue per account
money-margin = Gross margin
money-churn = Churn
money-clv = Lifetime value (CLV)
money-payback = Payback
money-payback-months = Payback in months
money-months = { $n } months
money-rejected = Sent back
money-rejected-rate = Share sent back
money-rejected-cost = Cost of those sent back
money-good = Good leads
money-followed = Followed up
money-not-followed = Not followed up
money-not-recorded = Nobody knows
money-stands-for = Stands for (estimate)
money-cost-finding = Per { $stage }, { $cheapest } costs { $low } and { $dearest } { $high }
money-cost-one = Cost per { $stage }: { $amount }
money-cost-none = What a lead costs cannot be said yet
money-cost-for = { $cost } for { $n } { $stage }
money-cost-basis-media = Leads are held to media costs alone, customers to all costs. A lead counts where it came from, in the time in which it came.
money-cost-basis-loaded = A lead costs media alone; leads of the stages and customers are held to all costs. A lead counts where it came from, in the time in which it came.
money-no-costs = No costs are known. Import them, or paste them as rows: source, campaign, kind, period, amount.
money-cost-undated = Costs without a day, left out: { $n }
money-cost-backwards = Costs that end before they begin, left out: { $n }
money-cost-without-amount = Costs without an amount, left out: { $n }
money-cost-negative = Costs below nothing, counted as refunds: { $n }
money-cost-overlapping = Costs of one campaign and kind whose days overlap, both counted: { $n }
money-all-media = No cost says its kind, so all are taken for media.
money-no-media = No kind of cost is known to be media: say which below.
money-media-are = Taken for media: { $kinds }.
money-costs-of-all = Costs are those of all leads, not of this list alone.
money-leads-undated = Leads left out because nobody knows when they came: { $n }
money-no-deals = No deal is said to be won or lost. Import deals with their stage, amount and close date.
money-deals-undated = Closed deals left out because nobody knows when they closed: { $n }
money-deals-without-amount = Won deals without one exact amount, which add nothing: { $n }
money-several-first = Won deals of several people, counted once, for who came first: { $n }
money-several-shared = Won deals of several people, counted once, in equal parts: { $n }
money-left-out = Left out for want of a rate of { $currency }: { $amount } in { $n } amounts. Months without a rate: { $months }, the first { $first }.
money-without-currency = Amounts without a currency, taken for { $currency }: { $n }
money-deals-won = Deals won: { $n }
money-revenue-finding = { $revenue } were won; { $share } of it came from { $best }
money-revenue-all = { $revenue } were won
money-revenue-none = Nothing was won in this time
money-roi-finding = { $cost } were spent and { $revenue } won: a return of { $roi }
money-roi-none = What came back cannot be said: no costs are known of this time
money-roi-margin = Revenue counts at the gross margin that was said. What leads of this time will still bring is not in it.
money-roi-no-margin = No gross margin was said, so revenue counts whole. What leads of this time will still bring is not in it.
money-open-deals = Open deals: { $n }
money-velocity-finding = The pipeline earns { $amount } a day, with { $open } open deals
money-velocity-none = What the pipeline earns in a day cannot be said: deals won with their amounts and days are needed
money-velocity-says = The win rate is won of won and lost, the average is of won deals, the cycle from creation to close of won deals. Close dates of open deals are forecasts and count for nothing.
money-velocity-few = Only { $n } deals were closed: too few to rely on this.
money-velocity-backwards = Won deals closed before they were created, left out of the cycle: { $n }
money-clv-finding = An account is worth { $amount } while it stays
money-clv-none = What an account is worth cannot be said yet
money-clv-month = Revenue and churn are of a month.
money-clv-year = Revenue and churn are of a year.
money-clv-no-churn = With no churn at all an account would stay for ever: nothing is divided by it.
money-says-missing = Still to be said: { $inputs }.
money-payback-finding = A customer pays back its { $cac } after { $months }
money-payback-none = When a customer has paid back what it cost cannot be said yet
money-rejected-finding = { $amount } went into { $n } leads that were sent back
money-rejected-none = What leads that were sent back cost cannot be said yet
money-rejected-by = Sent back is who “{ $field }” records as recycled, nurtured or disqualified. Each lead of a line costs the same share of all its costs.
money-rejected-unknown = No status or stage of the list records that a lead was sent back.
money-rejected-n = { $n } of { $of } sent back
money-not-followed-finding = { $n } of { $of } good leads were not followed up: they may stand for { $amount }
money-not-followed-count = Not followed up: { $n } of { $of } good leads
money-not-followed-none = Whether good leads were followed up cannot be said
money-not-followed-needs = Import activities such as calls and meetings, and agree on a stage of sales.
money-not-followed-says = Good is who meets “{ $stage }” and all before it; followed up is who has a deal, or an activity of this kind: { $kinds }.
money-not-followed-unknown = Nothing is on record of { $n } good leads, and no import said that everything is: of them nobody knows.
money-not-followed-estimate = The amount is an estimate: as many of them would be won as of those followed up, for the average won deal.
money-not-followed-of = { $n } of { $of } good leads
money-formula-cpl = media cost ÷ leads
money-formula-stage-media = media cost ÷ leads of the time that reached the stage
money-formula-stage-loaded = all costs ÷ leads of the time that reached the stage
money-formula-cac = all costs ÷ leads who became customers in the time
money-formula-average = revenue ÷ won deals with an amount
money-formula-win-rate = won ÷ (won + lost)
money-formula-roi = (revenue × margin − cost) ÷ cost
money-formula-velocity = open deals × win rate × average won deal ÷ days of the sales cycle
money-formula-clv = revenue per account × gross margin ÷ churn, all of one span
money-formula-payback = cost per customer ÷ (monthly revenue per account × gross margin)
money-formula-rejected = all costs of the line × sent back ÷ leads
money-formula-not-followed = not followed up × won ÷ followed up × average won deal
plan-stage = Stage
plan-needed = Needed
plan-least = At least
plan-most = At most
plan-conversion = To the next, as counted
plan-what-if = What if (%)
plan-target = Target
plan-promised = Promised
plan-came = Came so far
plan-deals = Won deals
plan-finding = { $deals } won deals take between { $least } and { $most } { $stage }
plan-needs = { $deals } won deals take { $needed } { $stage }
plan-none = What a goal needs cannot be said yet
plan-needs-goal = Say a goal: won deals, or revenue and what an average deal brings.
plan-from-to = Plan: { $from } to { $to }
plan-interval = Worked back over the conversions that were counted, each step rounded up. At least and at most are the ends of the 95 % interval of the conversion from the stage to a won deal.
plan-what-if-says = What if { $percent } of “{ $stage }” went on: the ends are then wider than 95 %.
plan-no-conversion = From “{ $from }” to “{ $to }” nothing was counted that could be worked back over.
plan-unworkable = The goal cannot be worked back: it is too large, or nothing.
plan-formula-deals = goal ÷ what one deal brings of it, rounded up
plan-formula-back = needed of the next ÷ conversion, rounded up
economics-currency = Currency
economics-margin = Gross margin (%)
economics-churn = Churn (%)
economics-revenue-per-account = Revenue per account
economics-span = Revenue and churn of a
economics-span-month = month
economics-span-year = year
economics-media-kinds = Kinds of cost that are media
economics-media-kinds-hint = With ; between them. There are: { $kinds }
economics-rate-base = Rates are said in
economics-rates = Rates of months
economics-rates-hint = A line for each month and currency: 2026-01 PLN 0.2351
economics-save = Keep
economics-kept = Kept: { $n }
economics-title = What no file says
economics-says = Nothing here has a default. A figure that lacks one of these says so.
money-paste-costs = Import or paste costs
money-by = By
money-costs = Costs of leads
money-costs-media = Media
money-costs-loaded = All costs
money-time-from = From
money-time-to = To
money-lines = Lines
money-lines-most = Most important
money-lines-all = All
money-revenue-by = Deals by
plan-title = Plan
plan-says = From a goal back to the leads it takes.
plan-won = Goal: won deals
plan-revenue = Or goal: revenue
plan-average-deal = Average deal; blank as counted
plan-from = First day
plan-to = Last day
plan-target-of = Target: { $stage }
plan-what-if-stage = What if, from
plan-what-if-none = as counted
plan-what-if-percent = per cent go on
error-economics-unfit = This is nothing that figures of money take.
error-economics-unfit-remedy = Say a share from 0 to 100, an amount above nothing, three letters of a currency, or a day like 2027-01-01.

# Hand-off, reasons, second passes, open deals, scorecard, comparisons, grid: what the figures say
# $stage, $field, $criterion, $source are names that a team gave; $n and $of are counts

measure-amount = Amount
measure-share = Share
measure-together = Together
measure-interval = 95 % interval
hand-off-recorded-in = Recorded in “{ $field }”. Every lead stands in exactly one cell.
passed-not-met = { $n } of the { $of } leads passed on as { $stage } do not meet it
passed-all-met = All { $of } leads passed on as { $stage } meet it ({ $n })
passed-nobody = Nobody is recorded at { $stage } or later ({ $n } of { $of })
passed-unknown = Of { $n } of the { $of } passed on as { $stage } it cannot be said: a value is missing.
passed-first = The bars count each lead once, by its first reason: what is not met before what cannot be said, in the order of the definition. The table also counts every reason, so a lead may stand in several lines.
passed-reason = Reason
passed-criterion = Name in files
passed-first-not-met = First reason: not met
passed-first-unknown = First reason: unknown
passed-every-not-met = Any reason: not met
passed-every-unknown = Any reason: unknown
passed-bars = Leads, by their first reason
passed-recorded-in = Passed on: whoever “{ $field }” records at { $stage } or later.
passed-must-not = Met, and must not be: { $criterion }
passed-score = { $score } below { $points } points
passed-grade = Grade is not { $grades }
passed-stage = Nothing in the list says who is at { $stage }
waiting-some = { $n } of the { $of } leads that meet { $stage } were never passed on
waiting-nobody = All { $of } leads that meet { $stage } were passed on ({ $n } wait)
waiting-none-met = No lead surely meets { $stage } ({ $n } of { $of })
waiting-lead = Waiting lead
waiting-since = Since
waiting-days = Waiting
waiting-named = The { $shown } that wait longest are named; behind the bars are all { $n }.
waiting-recorded = Recorded before it: { $before }; nothing recorded: { $silent }; recorded as something that names no stage: { $other }.
waiting-span = { $days } days
waiting-undated = Nobody knows since when
waiting-leads = Leads that wait
losses-deals = Lost deals
losses-no-deals = No table of deals says how they ended
losses-no-deals-says = Import the deals of your CRM with their stage, the reason for losing and the amount.
losses-none = No deal is recorded as lost
losses-blank = No reason recorded
losses-by-reason = Recorded reason
losses-by-source = Where the lead came from
losses-by-stage = How far it had come
losses-agreed-as = Agreed reason
losses-most-reason = Most frequent reason for a lost deal: { $what }, { $n } of { $of }
losses-most-source = Most lost deals come from { $what }: { $n } of { $of }
losses-most-stage = Most lost deals are of leads at { $what }: { $n } of { $of }
losses-not-said = { $n ->
    [one] Of { $n } lost deal nothing of it is recorded
   *[other] Of none of the { $n } lost deals anything of it is recorded
}
losses-no-amount = Of { $n } of the { $of } the amount is not known; they count as deals and add nothing to the money.
losses-field = Read from “{ $field }”.
losses-no-field = No field says why. Import one, such as the closed lost reason of your CRM.
losses-none-agreed = No reasons are agreed yet, so these are what the CRM says. Agree on a few under Agree › Promises.
losses-agreed = Agreed reasons: { $agreed }; other words of the CRM: { $other }; none recorded: { $blank }.
losses-of-nobody = Deals that belong to nobody in the list have no source and no stage.
losses-several = Several sources
losses-worth = What they were worth
losses-worth-formula = The sum of the amounts of the lost deals, each deal once, each currency by itself.
rejections-leads = Leads sent back
rejections-no-field = Nothing in the list says whom sales sent back
rejections-no-field-says = Import a rejection reason or a lead status, or let a stage be a decision of sales.
rejections-none = No lead was sent back
rejections-most-reason = Most frequent reason for sending a lead back: { $what }, { $n } of { $of }
rejections-most-source = Most leads sent back come from { $what }: { $n } of { $of }
rejections-most-stage = Most leads sent back stand at { $what }: { $n } of { $of }
rejections-not-said = { $n ->
    [one] { $n } lead was sent back, and nothing of it is recorded
   *[other] { $n } leads were sent back, and of none is anything of it recorded
}
rejections-known-by = Sent back, as { $from } say it. Whom sales took is not sent back, whatever a status says.
again-none = No way has ended yet, so nobody could come again
again-none-says = A way ends at the last stage, or where a stage or a stage history says lost, recycled or disqualified.
again-recycled = { $n } of { $of } ways that ended recycled were followed by a second
again-all = { $n } of { $of } ways that ended were followed by a second
again-ended-by = Ended by
again-ended = Ways that ended
again-came = Came again
again-then = then at { $stage }
again-says = Each way that ended counts once. A second one counts only by what happened after the end.
again-formula = Ways that were followed by another of the same person ÷ ways that ended.
open-owner = Whose deal
open-deals = Open deals
open-age = Half are older than
open-oldest = Oldest
open-close-date-passed = Close date has passed
open-no-amount = No amount
open-no-close-date = No close date
open-no-deals-says = Import the deals of your CRM with their stage, owner, amount and dates.
open-none = No deal is open
open-no-owner = Nobody is named
open-owner-field = Whose it is: “{ $field }”.
open-owner-of-people = The deals do not say whose they are; “{ $field }” of their first person does.
open-no-owner-field = No field says whose a deal is. Import one, such as the deal owner of your CRM.
open-no-dates = No field says when a deal was opened, so no age is told.
open-forecast = The close date of an open deal is a forecast.
open-most = { $who } has the most open deals: { $n } of { $of }
open-all = { $n ->
    [one] { $n } deal is open
   *[other] { $n } deals are open
}
open-figures = Deals, and what they are worth
scorecard-title = What both sides promised, and what they did
scorecard-no-stage = The definition has no stage that could be promised
scorecard-period = Period
scorecard-side = Side
scorecard-line = What
scorecard-promised = Promised
scorecard-done = Done
scorecard-not-due = Not due yet
scorecard-cannot-say = Cannot be said
scorecard-volume = Handed over as { $stage }
scorecard-rejected = Of { $stage }: sent back
scorecard-missing = Of { $stage }: next stage cannot be judged, a value is missing
scorecard-followed-up = Of { $stage }: followed up in time
scorecard-answered = Of { $stage }: accepted or sent back in time
scorecard-reasons = Of { $stage } sent back: with a reason
scorecard-volume-short = Handed over
scorecard-rejected-short = Sent back
scorecard-missing-short = Values missing
scorecard-followed-up-short = Followed up in time
scorecard-answered-short = Answered in time
scorecard-reasons-short = With a reason
scorecard-volume-formula = Leads that came to the stage in the period ÷ leads promised for it. It may pass 100 %, so it has no interval.
scorecard-rejected-formula = Of these, those that sales sent back since ÷ all of these.
scorecard-missing-formula = Of these, those of whom the next stage is unknown today ÷ all of these.
scorecard-followed-up-formula = Leads of the period with a first contact, or a stage of sales, within the agreed working hours ÷ those whose time is over.
scorecard-answered-formula = Leads of the period that sales took on or whose way ended within the agreed working hours ÷ those whose time is over.
scorecard-reasons-formula = Of those sent back, those with a recorded reason or status ÷ all sent back.
scorecard-no-volume = No volume is promised. It can be agreed under Agree › Promises.
scorecard-no-follow-up = No time to follow up, or no working hours, are promised. Both can be agreed under Agree › Promises.
scorecard-no-acceptance = No time to accept or send back, or no working hours, are promised.
scorecard-days = Only days are known, no hours: what hangs on the hour is counted as neither kept nor late, and told as “cannot be said”.
scorecard-undated = { $n ->
    [one] { $n } lead came to the stage on a day that nobody knows, and is in no period.
   *[other] { $n } leads came to the stage on a day that nobody knows, and are in no period.
}
scorecard-both-alike = Both sides have three lines, counted over the same leads and days, by the promises as they stand now.
scorecard-hours = within { $hours } working h
scorecard-delivered = marketing handed over { $n } of { $of } promised { $stage }.
scorecard-delivered-unpromised = marketing handed over { $n } as { $stage }; no number was promised.
scorecard-kept = Sales followed up { $n } of { $of } in time.
scorecard-kept-unsaid = Of the follow-up of sales nothing can be said yet.
compare-beside = { $groups } beside each other: no difference is larger than chance may make
compare-beside-versions = { $groups } over the same leads
compare-differ = To { $stage }: { $one } { $one_rate }, { $other } { $other_rate }; difference { $difference }
compare-points = { $points } points ({ $low } to { $high })
compare-one-group = There is only one group, and nothing to hold it to
compare-group = Group
compare-of-all = Of all leads of the group
compare-of-all-leads = { $stage } of all leads
compare-difference = Difference, points
compare-difference-interval = Difference, 95 % interval
compare-low = from
compare-high = to
compare-p = By chance alone (p)
compare-p-corrected = p, corrected for many (Holm)
compare-formula = Share of the other group less that of the first, from the same stage before; interval of Newcombe, chance by Fisher's exact test.
compare-few = Some rates rest on fewer than { $n } leads: too few to build on.
compare-narrowing = A narrower stage raises the rate after it by itself: read the counts and the share of all leads beside every rate.
compare-not-causal = Before and after is no cause: other things changed as well.
compare-periods-says = Who set out in the period on a known day, and came to a stage within { $days } days.
compare-pending = { $n ->
    [one] { $n } way still has time and is in no rate.
   *[other] { $n } ways still have time and are in no rate.
}
compare-count-passes = reached at least, within the window
compare-period = { $from } to { $to }
compare-versions-says = Both say it of the same leads as they are today: nothing between them is chance, and there is no interval.
compare-in-force = What is in force
divided-version = Version { $no }
divided-by-version = Version when the lead set out
divided-no-version = Before any agreed version, or day unknown
divided-unplaced = Cannot be said, a value is missing
grid-grade = Grade
grid-converted = Came to { $stage }
grid-none = The definition gives no grades
grid-none-says = Grades cross two scores, one of fit and one of engagement. They can be added in the definition, under scores.
grid-says = Conversion counts whoever came to { $stage } or further. Where engagement was measured after the fact, it may follow from coming far, and not lead to it.
grid-unplaced = { $n } of the { $of } leads may be in several cells, because a value is missing; they stand in none.
grid-too-few = No cell has { $n } leads yet: too few to say which does best
grid-best = Grade { $grade } does best: { $share } came to { $stage } ({ $n } of { $of })
handed-matrix = Matrix
handed-scorecard = Scorecard
handed-passed = Passed on
handed-reasons = Reasons
handed-open = Open deals
handed-parts = What to look at
handed-stage = Passed on as
handed-usual-stage = the last stage of marketing
handed-by = Told apart by
handed-promises = Agree on promises
handed-period = Period
handed-nothing = Nothing to count
compare-choose = Compare
compare-nothing = Compare nothing
compare-by = compare by { $field }
compare-quarters = compare this quarter with the last
compare-halves = compare the last two half-years
compare-years = compare this year with the last
compare-version = compare version { $no } with what is in force
compare-owner = owner
compare-version-then = version at that time

# Pictures: who may still come to a stage of a funnel.
funnel-pending = + { $n } pending

# Improve: what outcomes say of the definition
# counts are numbers, shares come ready as texts

improve-choose-stage = Stage that is tried
improve-stage-usual = Where marketing hands over
improve-choose-outcome = Outcome
improve-outcome-usual = Won
improve-choose-window = Time to come there
improve-window-usual = As usual: 180 days, where known
improve-window-choice =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
improve-window-choice-open = As long as it takes
improve-choose-worked = Worked by sales
improve-worked-choice-recorded = Who is recorded so
improve-worked-choice-everybody = Everybody
improve-worked-choice-field = Who has a value in
improve-held-out = On whom findings are tried
improve-held-out-later = Later leads
improve-held-out-companies = Other companies
improve-held-out-nobody = All
improve-choose-mover = What moves
improve-mover-usual = What the stage asks for first
improve-slide = Threshold
improve-open-taken = Open the leads it takes
improve-propose-threshold = Propose { $at } in the editor
improve-proposals = As criteria for the definition
improve-propose = Propose in the editor
time-lasting-title-differ = { $from } → { $to }: { $one } and { $other } are not equally fast

figure-hidden = Hidden: this figure tells leads apart by a field that says who people are

# Figures told by versions

told-by = By which definition
told-in-force = As it stands
told-as-decided = As decided
told-as-if-version = As if version { $no }
told-as-if = as if version { $no } had always been in effect
told-as-decided-means = A lead counts at a stage if it came there by the version in effect on that day, and stays counted even if it would not qualify today. Who met a version already on its first day counts from that day.
told-mute = Version { $no } cannot judge the list as it is today: something that it asks for is missing
told-not-as-if = Told by the definition in force and the versions that it names itself.
figure-failed = This figure cannot be told

# What was known when it mattered

improve-facts = Facts that count
improve-facts-usual = As usual: as known then, where recorded
improve-facts-then = As known at the time
improve-facts-today = As known today
improve-then = Facts are those known at the time: a version takes a lead that came to “{ $stage }” by it before sales had it further on, before it was won, or before its way ended. What became known later does not count.
improve-then-late = Tested leads that became known only after that day, and are judged by what was known of them first: { $n } of { $of }.
improve-then-undated = Tested leads of which no such day is known, and that are judged by all that is known of them: { $n } of { $of }.
improve-then-none = No earlier values are recorded of most tested leads: { $n } of { $of } became known only when sales had them further on or their way was over, or have no such day.

# What is being edited, on outcomes

improve-edited = Being edited
improve-edited-mute = What is being edited cannot judge the list yet: the editor says what has to be mended.
improve-whose = Whose threshold
# What is not said of deals and leads that nobody can judge
figure-funnel-unsure = How many of { $of } leads come through to { $last } cannot be said: { $unknown } cannot be judged
deals-finding-only-won = Deals won: { $n }. None is recorded as lost, so no win rate can be told
money-deals-to-come = Closed deals left out because their day is yet to come: { $n }
time-unjudged = Cannot be judged, and counted as not there: { $stages }.
own-funnel-unsure = { $name }: how many of { $of } come to “{ $step }” cannot be said: { $unknown } cannot be judged
keys-offered = Perhaps this says whose they are: { $key } To join by it: { $command }
money-revenue-unsaid = Deals won: { $n }. Of none of them one exact amount is known
# The review pack, the funnel by parts, channels and targets

review-more-rows = { $n ->
        [one] and { $n } more row; the whole table is in the spreadsheet of this figure
       *[other] and { $n } more rows; the whole table is in the spreadsheet of this figure
    }

grid-to = Conversion to
grid-to-last = to the last stage
grid-to-stage = to { $stage }

tables-behind = { $n ->
    [one] Only { $n } row
   *[other] Only { $n } rows
}
tables-behind-people = Open their people
tables-behind-all = Show the whole table

# Companies and deals in a back-test

improve-counted-company = Companies are counted: one is taken where one of its people is, can tell where one of them can, and was won where one of them was.
improve-counted-deal = Deals are counted that were won or lost: one is taken where one of its people is, and can tell where one of them can. Deals older than their people are of nobody’s way.
improve-no-company = No companies were imported, so there are none to count.
improve-no-deal = No deals were imported, so there are none to count.
money-channel = Channel
channel-none = Not assigned
channel-paid = Paid
channel-organic = Organic search
channel-social = Social media
channel-email = E-mail
channel-content = Content
channel-events = Events and fairs
channel-referral = Referral
channel-partner = Partner
channel-outbound = Outbound
channel-direct = Direct
channel-other = Other
channels-title = Channels
channels-says = Which source belongs to which channel, said once: money and the funnel can then be told by channel. A source that is in none is told as not assigned.
channels-unassigned = { $n ->
    [one] { $n } source is in no channel yet
   *[other] { $n } sources are in no channel yet
}

targets-column = Target
targets-kept = { $n ->
    [one] Kept { $n } target.
   *[other] Kept { $n } targets.
}

plan-mix = Share of the mix
plan-mix-conversion = First stage to won
plan-mix-of = Conversion taken
plan-mix-own = its own
plan-mix-all = of all together
plan-mix-needed = { $stage }: needed
plan-mix-finding = { $deals ->
    [one] { $deals } won deal takes about { $leads } leads with this mix of sources
   *[other] { $deals } won deals take about { $leads } leads with this mix of sources
}
plan-mix-was = The mix is that of all leads so far.
plan-mix-typed = The mix is the one that was typed, its shares taken as parts of a whole.
plan-mix-few = Fewer than { $least } leads, so the conversion of all together is taken: { $sources }.
plan-mix-formula = Won deals ÷ the conversions of the parts, each weighed by its share; each part has its share of the leads
plan-mix-choose = Split
plan-mix-none = All together
plan-mix-by-source = by source
plan-mix-by-channel = by channel
plan-mix-type = Another mix: per cent of each source

# What follows the versions, and what does not depend on one

told-not-outcomes = The same by every version: who was worked and who was won are facts.
told-not-criteria = The same by every version: facts are held against outcomes, not against a version.
told-not-threshold = Told by the definition in force: a threshold is part of one definition, and what was decided was decided by several.
told-not-edited = Told by what is being edited, as chosen for this figure.
told-not-own = The same by every version: no step of this funnel is a stage of the definition.
told-own-steps = Steps that are stages of the definition follow the version; every other step is the same by each.
improve-judged = What is judged stands first. Who was worked and who was won does not depend on a version.
passed-version = Version
passed-not-met-then = { $n } of the { $of } leads passed on as { $stage } did not meet it by the version of that day
passed-all-met-then = All { $of } leads passed on as { $stage } met it by the version of that day ({ $n })
passed-then = Each lead is held to the version in effect on the day on which it was passed on, by what was known on that day. The day is that of the stage history, else that of the import or edit that first said so.
passed-undated = The day on which they were passed on is not known
passed-undated-says = Leads of which nobody knows on which day they were passed on, so that no version can be named: { $n }. A stage history, imported with its dates, would tell.
passed-undated-one = Leads of which nobody knows on which day they were passed on: { $n }. Only one version was ever in effect, so they are held to it, by what is known today.
passed-late = Leads that became known only after they were passed on, and are judged by what was known of them first: { $n }.
passed-mute = That version cannot judge the list and keeps no reasons
passed-no-reason = Met the rule that day, without having come to the stage by it: the decision keeps no reason
passed-unknown-then = Of { $n } of the { $of } passed on as { $stage } it cannot be said: a value, a day or a reason is missing.
told-held-to-recorded = What the stage history records of a stage of a rule does not count as coming there: it is what the decision is held to.
improve-then-criteria = Facts are those known at the time: a fact counts as it was known of a lead before sales had it past “{ $stage }”, before it was won, or before its way ended. What was written down later does not count.
improve-then-threshold = Facts are those known at the time: each lead is held to a threshold by what was known of it before sales had it past “{ $stage }”, before it was won, or before its way ended. What was written down later does not count.

## Building a funnel: windows, what takes out, faults at their controls

own-window-whole = Whole funnel within
own-window-whole-unit = Unit of the time for the whole funnel
own-window-days = days
own-window-hours = hours
own-window-minutes = minutes
own-window-seconds = seconds
own-step-window = Step { $n } within, from step { $before }
own-step-window-unit = Unit of the time for step { $n }
own-step-optional = Step { $n } may be skipped
own-exclusions = Leave out whoever did this on the way
own-exclusion-add = Add an exclusion
own-exclusion-remove = Take exclusion { $n } out
own-exclusion-reached = What happens, exclusion { $n }
own-exclusion-choice = What exclusion { $n } asks for
own-exclusion-values = Values for exclusion { $n }, with ; between them
own-exclusion-on = Its day, for exclusion { $n }
own-exclusion-after = Exclusion { $n } after
own-exclusion-before = Exclusion { $n } before
own-timed-hint = Choose an order of time to say how long a step may take and what takes people out.
own-order-any-means = Counts whether, not when.
own-order-ordered-means = Other things may happen between.
own-order-strict-means = Anything else between ends the way.
own-order-unordered-means = Step 2 is two of the steps, whichever.
own-live = As it stands now, over everybody; nothing is kept yet.
own-live-before = As it was before: something in the form is marked. Once it is right, the figure follows.
own-fault-window = Write a whole number, such as 30, or nothing.
own-fault-nobody = One step at least must know who came there by name.
own-fault-counted-late = Counts of nobody by name come before every step that knows somebody.
own-fault-choose = Choose what it asks for.
own-fault-gone = This is no longer there: choose another.
own-fault-day = An order of time needs its day.
own-fault-between = It lies between one step and a later one.
own-funnel-note-step-window = “{ $step }” counts { $within } of “{ $before }”.
own-funnel-note-excludes = Whoever has “{ $what }” after “{ $after }” and before “{ $before }” counts nowhere.

## Targets from the menu of a figure; losses by channel; a mix of channels

aims-open = Targets of this figure
aims-title = What the team aims at
aims-says = In per cent. A target stands beside its rate wherever that is shown; an empty field takes it back.
aims-of = { $rate }, %
aims-none = no target
aims-now = Now { $rate }
aims-fault = Write per cent above 0 and at most 100, or nothing.
aims-save = Keep targets
plan-aimed-at = Target conversion
losses-by-channel = Channel
losses-most-channel = Most lost deals come through { $what }: { $n } of { $of }
rejections-most-channel = Most leads sent back come through { $what }: { $n } of { $of }
losses-several-channels = Several channels
losses-no-channels = No source has been put into a channel yet: that is said once per source under Measure › Money.
plan-mix-type-channel = Another mix: per cent of each channel

## Stage 0: counts of nobody by name before the agreed funnel

zero-choose = Before the first stage
zero-none = Nothing before it
zero-of = From { $kind }
zero-note = “{ $kind }” counts nobody by name, from { $from } to { $to }; beside it stand those who came to “{ $stage }” in the same time. That is a ratio of two counts: nobody knows whether they are the same people, so it has no interval and may pass 100 %.
zero-note-undated = “{ $kind }” counts nobody by name and names no time; beside it stand all at “{ $stage }”. That is a ratio of two counts, has no interval and may pass 100 %.
zero-note-no-days = “{ $kind }” counts nobody by name. On which day somebody came to “{ $stage }” is not known, so there is no rate between them.
zero-note-left-out = Counted without a time beside those with one, and left out: { $n }.
zero-note-others = Also counted: { $kinds }.

zero-cut = The bar of nobody by name is cut: drawn to scale it would leave the stages as lines.

## Companies and deals open as such, those of nobody too

figure-open-companies = { $n ->
    [one] Open this company
   *[other] Open these { $n } companies
}
figure-open-deals = { $n ->
    [one] Open this deal
   *[other] Open these { $n } deals
}
own-funnel-of-nobody = Of nobody in the list
own-funnel-note-nobody-company = Companies that nobody in the list belongs to, and so at no step that asks people: { $n }. They open at the end of the table.
own-funnel-note-nobody-deal = Deals of nobody in the list, and so at no step that asks people: { $n }. They open at the end of the table.

### What brings the figures that are missing, and how they are labelled.

money-roi-of-spend = Return on what was spent
measure-nothing = Nothing to measure yet
measure-no-leads = Import a lead list, and the figures of this screen appear here.
measure-no-definition = Say in the definition what an MQL and an SQL is, and the figures of this screen appear here.
figure-mend-import = Import a file
improve-definition-in-force = The definition in force
figure-about = About

# Promises of stages that are gone

scorecard-stage-gone = The promise speaks of the stage “{ $stage }”, which the definition has no more; “{ $instead }” is counted instead. It can be promised anew under Agree › Promises.
