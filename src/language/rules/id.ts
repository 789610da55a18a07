// The sentences of rules in Indonesian, by rule and by the name that a finding gives.

import { agreements } from "./id/agreements.js";
import { dates } from "./id/dates.js";
import { evidence } from "./id/evidence.js";
import { identity } from "./id/identity.js";
import { language } from "./id/language.js";
import { partners } from "./id/partners.js";
import { people } from "./id/people.js";
import { places } from "./id/places.js";
import { reading } from "./id/reading.js";
import { series } from "./id/series.js";
import { terms } from "./id/terms.js";
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
