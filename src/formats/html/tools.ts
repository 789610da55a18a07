// The search box and the filters; hidden until the script that serves them has run.
import type { Entry } from "../../model/paper.js";
import type { Child, Markup } from "../svg/markup.js";
import { kindNames, levelNames } from "./labels.js";
import type { FilePlace } from "./place.js";
import { tag } from "./tag.js";

/** The form, with a choice only of what the timelines have. */
export function tools({ paper, locale }: FilePlace): Markup {
  const entries = paper.blocks.flatMap((block) => ("timeline" in block ? block.timeline : []));
  return tag(
    "form",
    { id: "tools", role: "search", hidden: "hidden", "data-fold": locale.phrase("page-fold") },
    tag("label", { class: "search" }, locale.phrase("page-search"), tag("input", { type: "search", name: "search", autocomplete: "off" })),
    choice(
      "kind",
      locale.phrase("kind"),
      locale.phrase("all"),
      valuesOf(entries, ({ kind }) => kind),
      kindNames(locale),
    ),
    choice(
      "level",
      locale.phrase("level"),
      locale.phrase("all"),
      valuesOf(entries, ({ level }) => level),
      levelNames(locale),
    ),
    choice(
      "year",
      locale.phrase("year"),
      locale.phrase("all"),
      valuesOf(entries, ({ date }) => date?.slice(0, 4) ?? null)
        .sort()
        .reverse(),
      {},
    ),
    tag("button", { type: "reset" }, locale.phrase("page-reset")),
    tag("output", { "data-words": locale.phrase("page-shown"), "aria-live": "polite" }),
  );
}

function valuesOf(entries: Entry[], value: (entry: Entry) => string | null): string[] {
  return [...new Set(entries.flatMap((entry) => value(entry) ?? []))];
}

function choice(name: string, label: string, all: string, values: string[], said: { [value: string]: string }): Child {
  if (values.length < 2) return undefined;
  const options = values.map((value) => tag("option", { value }, said[value] ?? value));
  return tag("label", {}, label, tag("select", { name }, tag("option", { value: "" }, all), ...options));
}
