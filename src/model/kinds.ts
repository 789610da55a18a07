// Generated from schemas/ by npm run build: the fields of each kind of record.

/**
 * A declaration, plan of action, treaty, memorandum or other text agreed.
 */
export interface Agreement {
/**
 * A declaration, plan of action, treaty, memorandum or other text agreed.
 */
kind: "agreement"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The partner; left out for a text of ASEAN's own
 */
partner?: string
/**
 * Its title
 */
title: string
/**
 * Its title in Indonesian
 */
title_id?: string
/**
 * Its title in Russian
 */
title_ru?: string
/**
 * What sort of text
 */
type: ("plan-of-action" | "work-programme" | "declaration" | "joint-statement" | "statement" | "treaty" | "accession" | "agreement" | "memorandum" | "protocol" | "other")
/**
 * The day it was adopted
 */
adopted?: string
/**
 * The day it was signed
 */
signed?: string
/**
 * Where
 */
city?: string
/**
 * ISO 3166-1 code of the country where
 */
country?: string
/**
 * The meeting that adopted it
 */
adopted_at?: string
/**
 * First day or year of its period
 */
from?: string
/**
 * Last day or year of its period
 */
to?: string
/**
 * Extensions of its period, the earliest first
 */
extensions?: {
/**
 * Last day after the extension
 */
to: string
/**
 * When it was decided
 */
decided?: string
/**
 * Who says so
 */
source?: string
}[]
/**
 * When it entered into force
 */
in_force?: string
/**
 * The treaty acceded to
 */
accedes_to?: string
/**
 * What it takes the place of
 */
supersedes?: string[]
/**
 * How many action lines it has
 */
action_lines?: number
/**
 * How many action lines were done by a day
 */
progress?: {
/**
 * By when
 */
date: string
/**
 * Done
 */
done: number
/**
 * Of how many
 */
total?: number
/**
 * Who says so
 */
source?: string
}[]
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A person who chairs meetings or heads a side.
 */
export interface Chair {
/**
 * A person who chairs meetings or heads a side.
 */
kind: "chair"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The name, family name as the person writes it
 */
name: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * Other spellings seen in sources
 */
aliases?: string[]
/**
 * The side spoken for: ISO 3166-1 code, EU, or ASEAN for the Secretariat
 */
country: string
/**
 * Offices held
 */
offices?: {
/**
 * The title
 */
title: string
/**
 * The title in Indonesian
 */
title_id?: string
/**
 * The title in Russian
 */
title_ru?: string
/**
 * Since when
 */
from?: string
/**
 * Until when; .. while it runs; left out when unknown
 */
to?: string
/**
 * Days on which a source saw the office held
 */
seen?: string[]
}[]
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * What one source says of a record.
 */
export interface Claim {
/**
 * What one source says of a record.
 */
kind: "claim"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id?: string
/**
 * The source that says it
 */
source: string
/**
 * The record it speaks of; left out when it speaks of ASEAN as a whole
 */
record?: string
/**
 * What the source printed and no type can hold
 */
printed?: {
/**
 * The field
 */
field: string
/**
 * The words as printed
 */
text: string
}[]
/**
 * Fields whose words the source bears out, without a value to compare
 */
mentions?: string[]
/**
 * The day of the week that the source prints
 */
weekday?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
/**
 * How many member states the source counts
 */
member_count?: number
/**
 * The nth anniversary that the source counts
 */
anniversary?: number
/**
 * Of what
 */
anniversary_of?: ("relations" | "sectoral" | "development" | "dialogue" | "comprehensive" | "strategic" | "comprehensive-strategic")
/**
 * How the claim was judged; normal when left out
 */
rank?: ("preferred" | "normal" | "rejected" | "open")
/**
 * Why it was ranked so
 */
reason?: string
/**
 * Why, in Indonesian
 */
reason_id?: string
/**
 * Why, in Russian
 */
reason_ru?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * One meeting.
 */
export interface Meeting {
/**
 * One meeting.
 */
kind: "meeting"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The series it belongs to
 */
series: string
/**
 * Its number in the series; left out when unknown or outside the count
 */
number?: number
/**
 * Outside the count of its series
 */
special?: ("commemorative" | "special" | "informal")
/**
 * Its title, where series and number do not say it
 */
title?: string
/**
 * Its title in Indonesian
 */
title_id?: string
/**
 * Its title in Russian
 */
title_ru?: string
/**
 * Whether it took place; held when left out
 */
status?: ("held" | "planned" | "postponed" | "cancelled" | "unconfirmed")
/**
 * The meeting that was held in its place
 */
postponed_to?: string
/**
 * First day
 */
start?: string
/**
 * Last day; the first day when left out
 */
end?: string
/**
 * The day at each end of a virtual meeting across the date line
 */
local_dates?: {
/**
 * The place
 */
place: string
/**
 * The day there
 */
date: string
/**
 * The last day there; the same day when left out
 */
end?: string
}[]
/**
 * How it met
 */
mode?: ("in-person" | "virtual" | "hybrid")
/**
 * The city, as a place record names it
 */
city?: string
/**
 * ISO 3166-1 code of the country where it met
 */
country?: string
/**
 * The building
 */
venue?: string
/**
 * Who chaired, ASEAN first; a member or partner where only the side is known
 */
chairs?: string[]
/**
 * Others known to have attended
 */
attended?: string[]
/**
 * What was talked about
 */
topics?: string[]
/**
 * The meetings or agreements it followed up
 */
follows?: string[]
/**
 * What came of it, in order of weight
 */
outcomes?: {
/**
 * What was agreed or done
 */
text: string
/**
 * The same in Indonesian
 */
text_id?: string
/**
 * The same in Russian
 */
text_ru?: string
/**
 * The agreement that it is
 */
document?: string
/**
 * Its subject
 */
topic?: string
}[]
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A member state of ASEAN.
 */
export interface Member {
/**
 * A member state of ASEAN.
 */
kind: "member"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * ISO 3166-1 alpha-2 code of the country
 */
code: string
/**
 * The name as ASEAN writes it
 */
name: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * Other names, in any language
 */
aliases?: string[]
/**
 * The day it joined ASEAN
 */
joined?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A dated fact that is no meeting, agreement or term.
 */
export interface Milestone {
/**
 * A dated fact that is no meeting, agreement or term.
 */
kind: "milestone"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The partner it concerns
 */
partner?: string
/**
 * When
 */
date: string
/**
 * What happened, in our words
 */
text: string
/**
 * What happened in Indonesian
 */
text_id?: string
/**
 * What happened in Russian
 */
text_ru?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A partner of ASEAN: dialogue, sectoral, development or other.
 */
export interface Partner {
/**
 * A partner of ASEAN: dialogue, sectoral, development or other.
 */
kind: "partner"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * ISO 3166-1 alpha-2 code, or EU
 */
code: string
/**
 * The short name as ASEAN writes it
 */
name: string
/**
 * The formal name, used at first mention
 */
formal_name?: string
/**
 * The formal name in Indonesian
 */
formal_name_id?: string
/**
 * The formal name in Russian
 */
formal_name_ru?: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * Other names, in any language
 */
aliases?: string[]
/**
 * What kind of partner it is today
 */
status: ("dialogue" | "sectoral" | "development" | "other")
/**
 * When relations with ASEAN began
 */
relations_since?: string
/**
 * The levels of partnership it reached, each with its day
 */
levels?: {
/**
 * The level
 */
level: ("sectoral" | "development" | "dialogue" | "comprehensive" | "strategic" | "comprehensive-strategic")
/**
 * Since when
 */
since?: string
}[]
/**
 * Its place in the rota of country coordinators
 */
rota?: number
/**
 * The partner whose coordinator also coordinates this one
 */
rota_with?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A city, for its names.
 */
export interface Place {
/**
 * A city, for its names.
 */
kind: "place"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The name in English
 */
name: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * ISO 3166-1 code of the country
 */
country?: string
/**
 * Other spellings
 */
aliases?: string[]
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * What ASEAN does by rule or custom, by which terms and members are counted.
 */
export interface Practice {
/**
 * What ASEAN does by rule or custom, by which terms and members are counted.
 */
kind: "practice"
/**
 * The version of the record's format
 */
version: number
/**
 * Which practice it is; where a record or a value is left out, arsom counts by that of the records that ship with it
 */
id: ("chair-by-alphabet" | "coordinators-by-rota" | "founding-members")
/**
 * The name in English
 */
name: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * The year from which on it holds: of the rota, the year in which its first round begins
 */
since?: number
/**
 * How many years a term takes
 */
years?: number
/**
 * How many places the rota has
 */
places?: number
/**
 * How many members there were then: a data set with fewer lacks some
 */
members?: number
/**
 * Documents that speak of it; claims say what each gives
 */
sources: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A mechanism that meets again and again, such as the ASEAN-Russia Senior Officials' Meeting.
 */
export interface Series {
/**
 * A mechanism that meets again and again, such as the ASEAN-Russia Senior Officials' Meeting.
 */
kind: "series"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The partner it is held with
 */
partner?: string
/**
 * The partners it is held with, where they are several
 */
partners?: string[]
/**
 * When a partner joined it, where that was not at its beginning
 */
joined?: {
/**
 * The partner
 */
partner: string
/**
 * When it joined
 */
date: string
}[]
/**
 * The full name, ASEAN first
 */
name: string
/**
 * The full name in Indonesian
 */
name_id?: string
/**
 * The full name in Russian
 */
name_ru?: string
/**
 * The short name, such as ARSOM
 */
acronym?: string
/**
 * Other names, in any language
 */
aliases?: string[]
/**
 * Grammatical gender of the Russian name, for its ordinals
 */
gender_ru?: ("n" | "m" | "f")
/**
 * At what level it meets
 */
level: ("summit" | "ministerial" | "senior-officials" | "committee" | "other")
/**
 * Held every so many years
 */
every?: number
/**
 * Who speaks for ASEAN in the chair
 */
asean_side?: ("coordinator" | "asean-chair" | "secretariat" | "any")
/**
 * Chaired by both sides together
 */
co_chaired?: boolean
/**
 * The number from which on we hold every meeting
 */
complete_from?: number
/**
 * The last day or year it was meant to meet: nothing is expected of it after that
 */
until?: string
/**
 * The series that took its place
 */
succeeded_by?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A document that says something.
 */
export interface Source {
/**
 * A document that says something.
 */
kind: "source"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * Where it stands
 */
url?: string
/**
 * Where a copy of the page is kept
 */
archived?: string
/**
 * When it was last read there
 */
accessed?: string
/**
 * The page is no longer there
 */
gone?: boolean
/**
 * Its title, as printed
 */
title: string
/**
 * Who published it
 */
publisher?: string
/**
 * When it was published
 */
published?: string
/**
 * The stamp of the page, where it is not the day of publication
 */
page_date?: string
/**
 * ISO 639 code of its language
 */
language?: string
/**
 * What sort of text it is, wherever it was found
 */
class?: ("official" | "agency" | "press" | "academic" | "reference" | "blog")
/**
 * Who wrote it, so that copies count once: vna, russian-mfa
 */
origin?: string
/**
 * The source it copies
 */
copy_of?: string
/**
 * Who carries the copy that was read, where the page is not its author's: a mirror, a blog, a database
 */
relayed_by?: string
/**
 * Written before the event
 */
preview?: boolean
/**
 * The file in which its text is saved, by its path below the folder of the records, such as texts/baliekbis-2019.txt
 */
text?: string
/**
 * The SHA-256 of that file
 */
text_sha256?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A country's turn in an office: coordinator of a partner, or chair of ASEAN.
 */
export interface Term {
/**
 * A country's turn in an office: coordinator of a partner, or chair of ASEAN.
 */
kind: "term"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The office
 */
office: ("coordinator" | "asean-chair")
/**
 * The partner, of a coordinator
 */
partner?: string
/**
 * ISO 3166-1 code of the member state
 */
country: string
/**
 * First day
 */
from?: string
/**
 * Last day; .. while it runs; left out when unknown
 */
to?: string
/**
 * Days on which a source saw the office held
 */
seen?: string[]
/**
 * What the sources say
 */
basis?: ("stated" | "co-chaired" | "hosted")
/**
 * Whether the turn is disputed
 */
disputed?: boolean
/**
 * Subjects chosen for the term
 */
focus?: string[]
/**
 * Whose turn in the rota this term uses, after a swap
 */
turn_of?: string
/**
 * Why it departs from the rota
 */
exception?: string
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/**
 * A subject of talks.
 */
export interface Topic {
/**
 * A subject of talks.
 */
kind: "topic"
/**
 * The version of the record's format
 */
version: number
/**
 * Unique over the whole data set
 */
id: string
/**
 * The name in English
 */
name: string
/**
 * The name in Indonesian
 */
name_id?: string
/**
 * The name in Russian
 */
name_ru?: string
/**
 * Other names, in any language
 */
aliases?: string[]
/**
 * The ASEAN Community pillar
 */
pillar?: ("political-security" | "economic" | "socio-cultural" | "cross-cutting")
/**
 * Documents that speak of it; claims say what each gives
 */
sources?: string[]
/**
 * Anything a reader should know
 */
note?: string
}

/** The fields of each kind, by its name. */
export interface Kinds {
  agreement: Agreement;
  chair: Chair;
  claim: Claim;
  meeting: Meeting;
  member: Member;
  milestone: Milestone;
  partner: Partner;
  place: Place;
  practice: Practice;
  series: Series;
  source: Source;
  term: Term;
  topic: Topic;
}
