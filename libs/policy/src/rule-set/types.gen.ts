// Generated from libs/policy/src/schema and the mechanisms’ declarations by `npm run generate`. Do not edit.


export type Name = string
export type Date = string
export type ClauseId = string
export type Source = ClauseId[]
export type Unit = ("won" | "million won" | "months" | "days" | "years" | "persons" | "centres" | "firms" | "groups" | "times" | "points" | "share" | "percent" | "digits" | "megabytes" | "programmes" | "number" | "month of year" | "day of month" | "won per million won")
export type Literal = string | number | boolean | (string | number | boolean)[]
export type Absence = Literal | { nothing: true }
export type Path = string
export type Condition = ConditionAll | ConditionAny | ConditionNot | ConditionNamed | ConditionLeaf
export type ValueExpression = Literal | Reference | Mechanism
export type ReadingId = string
export type NoteId = string
export type AnyJson = unknown
export type Parameter = PlainParameter | TableParameter
export type StageAsk = ("now" | "later" | "no")
export type Change = SetChange | RemoveChange | MoveChange | DatedChange

export interface Everything {

}
export interface Bilingual {
ko: string
en: string
}
export interface ValueType {
type: ("money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "list" | "map" | "record")
unit?: Unit
words?: Name
of?: ValueType
keys?: Name
fields?: {
[k: string]: Field
}
whenAbsent?: Absence
nullMeans?: Absence
falseMeans?: "missing"
}
export interface Field {
label: Bilingual
help?: Bilingual
type: ("money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "list" | "map" | "record")
unit?: Unit
words?: Name
of?: ValueType
keys?: Name
fields?: {
[k: string]: Field
}
whenAbsent?: Absence
nullMeans?: Absence
falseMeans?: "missing"
}
export interface Reference {
fact: Name
path?: Path
}
export interface ConditionLeaf {
name: Name
fact: Name
path?: Path
operator: string
value: Literal | Reference
}
export interface ConditionAll {
all: Condition[]
}
export interface ConditionAny {
any: Condition[]
}
export interface ConditionNot {
not: Condition
}
export interface ConditionNamed {
condition: Name
}
export interface RuleOption {
off?: true
appliesWhen?: Condition
conditions?: Condition
except?: Condition
}
export interface Rule {
id: Name
label: Bilingual
appliesWhen?: Condition
conditions?: Condition
except?: Condition
reading?: ReadingId
options?: {
[k: string]: RuleOption
}
to?: Bilingual
source: Source
}
export interface Derived {
label: Bilingual
value: ValueExpression
}
export interface NamedCondition {
label: Bilingual
conditions: Condition
}
export interface Input {
fact: Name
whenAbsent?: Absence
words?: Name[]
}
export interface DatedValue {
from: Date
knownFrom?: Date
value: AnyJson
source: Source
}
export interface DatedCells {
from: Date
knownFrom?: Date
cells: ({
[k: string]: AnyJson
} | null)
source: Source
}
export interface Restated {
id: Name
printed: string
value?: AnyJson
row?: Name
cells?: {
[k: string]: AnyJson
}
source: Source
}
export interface TableWindow {
id: Name
from: Name
to: Name
overlap: ("refused" | "intended")
}
export interface Invariant {
id: Name
label: Bilingual
conditions: Condition
source: Source
}
export interface PlainParameter {
label: Bilingual
names?: Name
values: DatedValue[]
restated?: Restated[]
type: ("money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "list" | "map")
unit?: Unit
words?: Name
of?: ValueType
keys?: Name
}
export interface TableRow {
id: Name
values: DatedCells[]
}
export interface TableParameter {
label: Bilingual
type: "table"
key: Name
complete?: true
columns: {
[k: string]: Field
}
rows: TableRow[]
windows?: TableWindow[]
invariants?: Invariant[]
restated?: Restated[]
}
export interface Fact {
label: Bilingual
help?: Bilingual
suppliedBy: Name
provedBy: Name[]
personalData: ("none" | "personal" | "sensitive" | "identifier")
type: ("money" | "count" | "decimal" | "points" | "date" | "dateTime" | "boolean" | "word" | "text" | "list" | "map" | "record")
unit?: Unit
words?: Name
of?: ValueType
keys?: Name
fields?: {
[k: string]: Field
}
whenAbsent?: Absence
nullMeans?: Absence
falseMeans?: "missing"
}
export interface Clause {
section: string
quotes: string[]
says: Bilingual
notRule?: Bilingual
}
export interface WordList {
label: Bilingual
words: {
id: Name
label: Bilingual
source?: Source
}[]
}
export interface Option {
label: Bilingual
}
export interface Reading {
question: Bilingual
options: {
[k: string]: Option
}
chosen: Name
why: Bilingual
clauses: Source
}
export interface Note {
says: Bilingual
handling: Bilingual
clauses: Source
answers?: {
code: string
at: string
}[]
}
export interface Waiver {
code: string
at: string
reason: Bilingual
}
export interface Paper {
id: Name
no?: string
stages: {
[k: string]: StageAsk
}
onlyWhen?: Condition
signed?: Reference
signers?: Reference
form?: Name
substitutes?: {
words: Bilingual
source: Source
}[]
details?: {
words: Bilingual
source: Source
}[]
source: Source
}
export interface Form {
id: Name
no?: string
label: Bilingual
printed: boolean
addressee?: Bilingual
signers: Signer[]
template?: string
requires?: {
decision: Name
outcome?: ("yes" | "no" | "computed")
value?: Name
is?: Literal
}[]
grounds?: {
[k: string]: ClauseId[]
}
fields: FormField[]
source: Source
}
export interface Signer {
role: Name
label: Bilingual
name?: Name
body?: Name
}
export interface FormField {
id: Name
label: Bilingual
help?: Bilingual
fact?: Name
application?: ("name" | "centre" | "region")
decision?: Name
value?: Name
parameter?: Name
reading?: ReadingId
path?: Path
type?: ("text" | "longText" | "date" | "money" | "count" | "decimal" | "boolean" | "word" | "list" | "record")
unit?: Unit
words?: Name
of?: ValueType
fields?: {
[k: string]: Field
}
}
export interface Role {
id: Name
label: Bilingual
source: Source
}
export interface State {
id: Name
label: Bilingual
end?: true
}
export interface Transition {
id: Name
from: Name[]
event: Bilingual
who: Name[]
to: Name
limit?: {
words: Bilingual
parameters?: Name[]
}
decision?: Name
source: Source
}
export interface Duty {
id: Name
label: Bilingual
who: Name[]
when?: Bilingual
parameters?: Name[]
source: Source
}
export interface NotStated {
id: Name
label: Bilingual
source: Source
}
export interface Overlay {
parameters?: {
[k: string]: AnyJson
}
readings?: {
[k: string]: Name
}
rulesOff?: string[]
}
export interface DemoApplication {
id: Name
name: Bilingual
centre: Bilingual
region: Bilingual
facts: {
[k: string]: AnyJson
}
}
export interface SetChange {
at: string
set: AnyJson
after?: (string | null)
}
export interface RemoveChange {
at: string
remove: true
}
export interface MoveChange {
at: string
move: true
after: (string | null)
}
export interface DatedChange {
at: string
from: Date
knownFrom?: Date
value: AnyJson
source: Source
}
export interface Mechanism {
difference?: ValueExpression[]
digits?: {
of: ValueExpression
places: ValueExpression
}
largest?: ValueExpression[]
product?: ValueExpression[]
quotient?: ValueExpression[]
round?: {
value: ValueExpression
mode: ("down" | "up" | "halfUp")
places?: ValueExpression
}
share?: {
of: ValueExpression
rate: ValueExpression
}
smallest?: ValueExpression[]
sum?: ValueExpression[]
addDays?: {
to: ValueExpression
days: ValueExpression
}
addMonths?: {
to: ValueExpression
months: ValueExpression
}
addYears?: {
to: ValueExpression
years: ValueExpression
}
insideWindow?: {
value: ValueExpression
from: ValueExpression
to: ValueExpression
}
lastDayOfPeriod?: {
from: ValueExpression
months: ValueExpression
}
monthEnd?: ValueExpression
monthsBetween?: {
from: ValueExpression
to: ValueExpression
}
choose?: {
cases: {
name: Name
when: Condition
then: ValueExpression
}[]
otherwise?: ValueExpression
}
field?: {
of: ValueExpression
name: Name
}
firstGiven?: ValueExpression[]
holds?: Condition
list?: ValueExpression[]
noRule?: string
nothing?: true
reading?: {
id: ReadingId
options: {
[k: string]: ValueExpression
}
}
record?: {
[k: string]: ValueExpression
}
anyOf?: {
of: ValueExpression
as: Name
where: Condition
}
count?: {
of: ValueExpression
as: Name
where?: Condition
}
countBy?: {
of: ValueExpression
as: Name
by: ValueExpression
}
distinct?: ValueExpression
each?: {
of: ValueExpression
as: Name
where?: Condition
give: ValueExpression
key?: ValueExpression
}
everyOf?: {
of: ValueExpression
as: Name
where: Condition
}
noneOf?: {
of: ValueExpression
as: Name
where: Condition
}
shareAbove?: {
of: ValueExpression
as: Name
where: Condition
above: ValueExpression
}
sumOf?: {
of: ValueExpression
as: Name
where?: Condition
give: ValueExpression
}
band?: {
of: ValueExpression
table: ValueExpression
from: Name
to: Name
give: Name
}
entry?: {
map: ValueExpression
key: ValueExpression
otherwise?: ValueExpression
}
row?: {
table: ValueExpression
column: Name
equals: ValueExpression
give?: Name
otherwise?: ValueExpression
}
met?: Name
outcomeOf?: Name[]
namesMet?: Name[]
decisionTable?: {
columns: {
[k: string]: ValueExpression
}
rows: {
id: Name
when: {
[k: string]: {
operator: string
value: Literal | Reference
}
}
then: ValueExpression
source: Source
}[]
otherwise?: ValueExpression
}
scoreSheet?: {
members: ValueExpression
called: Name
total?: Name
marks: Name
items: ValueExpression
bands: {
[k: string]: ValueExpression
}
withExtra: ValueExpression
fullMarks: ValueExpression
}
instalmentSchedule?: {
parts: ValueExpression
count: ValueExpression
remainderOn: ValueExpression
everyMonths?: ValueExpression
start?: ValueExpression
dueOn?: ValueExpression
after?: ValueExpression
base?: ValueExpression
}
milestonePayments?: {
from: ValueExpression
milestones: ValueExpression
entitled: ValueExpression
until?: ValueExpression
payMonths: ValueExpression
requestDay: ValueExpression
payDay: ValueExpression
laterMonth?: ValueExpression
amount: ValueExpression
}
documentChecklist?: {
stage: ValueExpression
handedIn: ValueExpression
sizes: ValueExpression
sizeLimit: ValueExpression
}
stepList?: {
steps: ValueExpression
done: ValueExpression
}
}
export interface ManifestFile {
$schema?: string
id: string
title: Bilingual
summary: Bilingual
notice: {
title: Bilingual
number?: string
date: Date
issuer: Bilingual
kind: ("notice" | "pressRelease" | "newsReport" | "article")
}
publishedOn: Date
inForce: {
from: Date
to?: Date
}
basedOn: ({
id: string
hash: string
} | null)
}
export interface ClausesFile {
$schema?: string
clauses: {
[k: string]: Clause
}
}
export interface ParametersFile {
$schema?: string
parameters: {
[k: string]: Parameter
}
}
export interface WordsFile {
$schema?: string
words: {
[k: string]: WordList
}
}
export interface FactsFile {
$schema?: string
facts: {
[k: string]: Fact
}
}
export interface SharedFile {
$schema?: string
derive?: {
[k: string]: Derived
}
conditions?: {
[k: string]: NamedCondition
}
}
export interface DecisionFile {
$schema?: string
id: Name
label: Bilingual
answer: ("yesOrNo" | "values")
outcomes?: {
yes?: Bilingual
no?: Bilingual
undetermined?: Bilingual
invalid?: Bilingual
}
inputs: Input[]
derive?: {
[k: string]: Derived
}
conditions?: {
[k: string]: NamedCondition
}
refuse?: Rule[]
require?: Rule[]
open?: Rule[]
refer?: Rule[]
warn?: Rule[]
values?: {
[k: string]: Derived
}
readings?: ReadingId[]
notes?: NoteId[]
}
export interface DocumentsFile {
$schema?: string
papers: Paper[]
}
export interface FormsFile {
$schema?: string
forms: Form[]
}
export interface ProcessFile {
$schema?: string
roles: Role[]
states: State[]
transitions: Transition[]
duties: Duty[]
notStated?: NotStated[]
}
export interface ReadingsFile {
$schema?: string
readings: {
[k: string]: Reading
}
}
export interface NotesFile {
$schema?: string
notes: {
[k: string]: Note
}
}
export interface WaiversFile {
$schema?: string
waivers: Waiver[]
}
export interface AmendmentFile {
$schema?: string
changes: Change[]
}
export interface DemoFile {
$schema?: string
invented: true
label: Bilingual
asOf: Date
round: number
applications: DemoApplication[]
}
export interface CaseFile {
$schema?: string
id: string
title: string
ruleSet: string
decision: Name
facts: {

}
overlay?: Overlay
asOf?: Date
expect: {
outcome: ("yes" | "no" | "undetermined" | "invalid" | "computed")
values?: {

}
failed?: string[]
missing?: string[]
problem?: string
readings?: ReadingId[]
sourceNotes?: NoteId[]
}
sources?: string[]
arithmetic?: string[]
}
