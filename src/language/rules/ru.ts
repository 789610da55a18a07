// The sentences of rules in Russian, by rule and by the name that a finding gives.

import { agreements } from "./ru/agreements.js";
import { dates } from "./ru/dates.js";
import { evidence } from "./ru/evidence.js";
import { identity } from "./ru/identity.js";
import { language } from "./ru/language.js";
import { partners } from "./ru/partners.js";
import { people } from "./ru/people.js";
import { places } from "./ru/places.js";
import { reading } from "./ru/reading.js";
import { series } from "./ru/series.js";
import { terms } from "./ru/terms.js";
import type { Catalogue } from "./sentences.js";

export const sentences: Catalogue = {
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
