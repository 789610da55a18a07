// The sentences of rules in Indonesian, by rule and by the name that a finding gives.

import type { SentenceCatalogue } from "../../sentences.js";
import { agreements } from "./agreements.js";
import { dates } from "./dates.js";
import { evidence } from "./evidence.js";
import { identity } from "./identity.js";
import { language } from "./language.js";
import { partners } from "./partners.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { reading } from "./reading.js";
import { series } from "./series.js";
import { terms } from "./terms.js";

export const rules: SentenceCatalogue = {
  ...reading,
  ...identity,
  ...dates,
  ...series,
  ...people,
  ...terms,
  ...partners,
  ...agreements,
  ...places,
  ...evidence,
  ...language,
};
