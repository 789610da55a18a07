// One value in words: who says so, who says otherwise, and how it was settled.

import { titleOf } from "../../domain/titles.js";
import type { Locale } from "../../language/locale.js";
import type { Store } from "../../load/store.js";
import type { Field } from "../../model/kind.js";
import type { Paper, Text } from "../../model/paper.js";
import type { ArsomRecord, Path } from "../../model/record.js";
import { english } from "../shared/english.js";
import { leadOf } from "../shared/findings.js";
import { fieldName, valueWords } from "../shared/values.js";
import type { Statement, WhyData } from "./data.js";

/** The voices as a paper. */
export function whyPaper(data: WhyData, record: ArsomRecord, store: Store, locale: Locale): Paper {
  const field = store.kind(record.kind).fields.get(String(data.path[0]));
  const shown = data.value === null ? locale.phrase("unknown") : valueWords(data.value, fieldAt(field, data.path), locale);
  const blocks: Paper["blocks"] = [
    { paragraph: [{ strong: `${fieldName(data.path.join("."), locale)}: ${shown}` }] },
    { note: [{ faint: `${locale.value(record.kind)} ${record.id}, ${data.where}` }] },
  ];
  const section = (heading: string, voices: Statement[]) => {
    if (voices.length > 0) blocks.push({ heading }, { list: voices.map((voice) => voiceText(voice, locale)) });
  };
  if (data.for.length + data.against.length + data.printed.length === 0) blocks.push({ paragraph: [locale.phrase("no-claim")] });
  section(locale.phrase("who-says-so"), data.for);
  section(locale.phrase(data.value === null ? "what-sources-give" : "who-says-otherwise"), data.against);
  section(locale.phrase("as-printed"), data.printed);
  if (data.findings.length > 0)
    blocks.push(
      { heading: locale.phrase("what-rules-say") },
      { list: data.findings.map((finding) => [{ strong: leadOf(finding, locale) }, ` ${finding.message}`]) },
    );
  return { title: titleOf(record, store, locale), lang: locale.lang, blocks };
}

/** What stands at a path below a field: the part of an entry, or the field itself. */
function fieldAt(field: Field | undefined, [, , part]: Path): Field | undefined {
  return part === undefined ? field : field?.fields?.get(String(part));
}

function voiceText(voice: Statement, locale: Locale): Text {
  const said = voice.says === null ? locale.phrase("in-words") : voice.says;
  const from = [voice.publisher, voice.published ? locale.date(voice.published) : null, voice.official ? locale.phrase("official") : null]
    .filter(Boolean)
    .join(", ");
  const judged = voice.rank && voice.rank !== "normal" ? ` ${locale.label(voice.rank)}` : "";
  return [
    { strong: said },
    " ",
    { record: voice.source, text: voice.source },
    from ? ` (${from})` : "",
    judged || voice.reason ? ` —${judged}${judged && voice.reason ? ":" : ""}` : "",
    ...(voice.reason ? [" ", english(voice.reason, locale, voice.reason_lang ?? undefined)] : []),
  ];
}
