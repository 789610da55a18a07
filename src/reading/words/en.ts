// English words that a text says of meetings.
import type { ReadingWords } from "./words.js";

const ORDINALS = [
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth",
  "sixteenth seventeenth eighteenth nineteenth twentieth",
]
  .join(" ")
  .split(" ");
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const ONES = ORDINALS.slice(0, 9);

export const en: ReadingWords = {
  lang: "en",
  roles: {
    asean: ["asean", "association of southeast asian nations", "association of south-east asian nations"],
    forum: [
      "asean summit", "east asia summit", "eas", "asean plus three", "apt", "apt summit", "asean regional forum", "arf", "admm-plus", "admm plus", "admm",
      "asean defence ministers' meeting", "asean foreign ministers' meeting", "asean ministerial meeting", "amm", "amm retreat", "g20", "g20 summit",
      "g7", "g7 summit", "group of seven", "group of twenty", "apec", "apec summit", "asia-pacific economic cooperation", "sco", "sco summit", "shanghai cooperation organisation",
      "shanghai cooperation organization", "brics", "brics summit", "aipa", "cica", "cis", "eaeu", "bimstec", "quad", "quad summit", "mekong-lancang", "general assembly", "united nations general assembly",
      "asem", "asem summit", "asia-europe meeting", "boao forum", "eastern economic forum", "st. petersburg international economic forum", "shangri-la dialogue",
      "asean coordinating council", "asean economic ministers' meeting", "rcep summit", "rcep leaders' meeting", "paris agreement", "cop28", "cop27", "cop26", "belt and road forum",
      "indo-pacific forum", "pacific islands forum", "raisina dialogue", "world economic forum", "ttx", "business summit", "business and investment summit", "youth summit", "asean-gcc summit", "senior officials' meeting of asean",
      "asean som", "asean-australia special summit business forum", "coordinating council",
    ],
    special: ["commemorative", "special", "informal", "extraordinary"],
    anniversary: ["anniversary", "anniversaries", "year of", "years of", "years since", "year dialogue"],
    planned: [
      "planned", "plans to", "plan to", "expected", "scheduled", "proposed", "proposal", "proposes", "postponed", "rescheduled", "moved", "moved from", "was to have", "were to have",
      "was to be", "will", "would", "earlier scheduled", "initially", "originally", "hopes to", "to be held", "upcoming", "forthcoming", "slated", "due to", "offered to host",
      "set to", "intends", "may be held", "could be held", "preparations for", "preparing for", "instead of", "no later than", "tentatively",
    ],
    denied: ["cancelled", "canceled", "called off", "did not take place", "was not held", "never held", "not held", "denied", "not on", "wrongly", "mistakenly", "rather than", "contrary to"],
    reported: [
      "said on", "said in", "told", "told reporters", "according to", "released on", "issued on", "announced on", "published on", "wrote on", "tweeted", "in a statement on", "in a press release", "statement issued", "reported on", "posted on", "updated", "accessed", "retrieved",
      "said", "announced", "as of", "speaking to reporters", "an interview", "in an interview", "press release of", "noted on", "received on", "met with reporters", "briefing on",
    ],
    border: ["whereas", "while", "but", "although", "after", "before", "following", "ahead of", "since", "and the", "prior to"],
    visit: ["visit", "visits", "visited", "arrived", "travelled", "traveled", "opened its mission", "accredited", "presented his credentials", "was born", "elected", "appointed", "took office", "trade", "signed in", "established in"],
    meeting: ["the meeting", "this meeting", "the summit", "this summit", "the dialogue", "this dialogue", "the conference", "the committee", "the session", "the consultation", "the forum", "it was held", "the leaders met", "the talks", "the two-day meeting", "the virtual meeting", "the event", "the gathering"],
    plan: ["plan of action", "poa", "comprehensive plan of action", "action plan", "plan of action to implement", "work plan", "practical cooperation areas", "pca"],
    document: ["joint statement of", "chairman's statement of", "chair's statement of", "co-chairs' statement of", "declaration of", "statement on", "joint statement on", "declaration on", "memorandum of understanding", "press release on", "outcome document of", "chairman's statement on", "joint vision statement on"],
    coordinator: ["country coordinator", "coordinator", "coordinating country", "country coordinatorship", "coordinatorship", "coordinator country", "coordinates", "coordinating", "coordinated", "coordinates relations"],
    term: ["for the period", "period", "term", "from", "between", "during"],
    members: ["asean member states", "member states", "asean member countries", "member countries", "members", "asean members", "asean nations", "asean countries", "southeast asian nations", "southeast asian countries", "asean states"],
    chair: ["asean chair", "asean chairmanship", "chair of asean", "chairmanship of asean", "asean's chair", "rotating chair", "rotating chairmanship", "asean chairman", "chair of the association", "chairs asean", "chairing asean", "chaired asean"],
    chairing: ["co-chaired by", "chaired by", "co-chaired", "chaired", "presided over by", "presided", "co-chairs", "led by", "co-chair", "co-chairmanship of", "chairmanship of", "under the chairmanship of", "co-chairing"],
    attending: ["attended by", "attended", "took part", "taking part", "participation of", "represented", "participated", "joined by", "headed the delegation", "led the delegation"],
    relations: ["relations", "dialogue relations", "relationship", "cooperation", "ties", "partnership", "contacts"],
    since: ["since", "from", "starting in", "beginning in", "date back to", "dates back to", "dating back to"],
    until: ["until", "till", "through", "up to", "to"],
    began: ["began in", "began", "established in", "established", "started in", "launched in", "commenced in", "begun in", "formally began", "were established", "in", "became", "elevated", "upgraded", "on"],
    place: ["in", "at", "hosted by"],
    filler: ["the", "of", "between", "with", "and", "annual", "annual session", "a", "an", "session of", "meeting of", "on", "for", "sessions"],
    today: ["today"],
    yesterday: ["yesterday"],
    tomorrow: ["tomorrow"],
    "this-year": ["this year"],
    "last-year": ["last year"],
    "next-year": ["next year"],
  },
  heads: {
    summit: ["summit", "leaders' meeting", "leaders' summit", "summit meeting"],
    ministerial: ["ministerial meeting", "post ministerial conference", "post-ministerial conference", "pmc", "pmc 10+1", "pmc+1", "foreign ministers' meeting", "ministerial conference", "meeting of foreign ministers", "post ministerial conferences", "pmc session", "pmc 10+1 session"],
    "senior-officials": ["senior officials' meeting", "senior officials' consultation", "senior officials' consultations", "som", "senior officials meeting", "meeting of senior officials"],
    committee: ["joint cooperation committee", "joint cooperation committee meeting", "jcc", "jcc meeting", "joint sectoral cooperation committee", "joint sectoral cooperation committee meeting", "jscc", "jscc meeting", "development partnership committee", "development partnership committee meeting", "dpc", "meeting of the joint cooperation committee", "meeting of the joint sectoral cooperation committee"],
  },
  levels: {
    dialogue: ["dialogue partner", "full dialogue partner", "dialogue partnership", "full dialogue partnership", "dialogue partner status", "dialogue status", "full dialogue partner status"],
    sectoral: ["sectoral dialogue partner", "sectoral dialogue partnership", "sectoral dialogue partner status", "sectoral dialogue"],
    development: ["development partner", "development partnership", "development partner status"],
    strategic: ["strategic partnership", "strategic partner", "strategic partners"],
    comprehensive: ["comprehensive partnership", "enhanced partnership"],
    "comprehensive-strategic": ["comprehensive strategic partnership", "comprehensive strategic partner", "comprehensive strategic partners"],
  },
  ordinals: Object.fromEntries([
    ...ORDINALS.map((word, i) => [word, i + 1]),
    ...ONES.flatMap((word, i) => [
      [`twenty-${word}`, 21 + i],
      [`thirty-${word}`, 31 + i],
      [`forty-${word}`, 41 + i],
    ]),
    ["thirtieth", 30],
    ["fortieth", 40],
    ["fiftieth", 50],
  ]),
  numbers: Object.fromEntries(NUMBERS.map((word, i) => [word, i + 1])),
  suffixes: ["st", "nd", "rd", "th"],
  abbreviations: ["mr", "mrs", "ms", "dr", "prof", "h.e", "amb", "gen", "lt", "col", "jr", "sr", "st", "no", "vs", "u.s", "d.c", "etc", "e.g", "i.e", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "hon", "rep", "sen", "gov", "vol", "art"],
  common: ["the", "of", "and", "to", "in", "for", "with", "was", "on", "that", "by", "is", "at", "held", "its", "their"],
};
