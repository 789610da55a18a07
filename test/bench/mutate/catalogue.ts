// The ways to break every rule, by the groups of the catalogue.
import { agreements } from "./agreements.js";
import { dates } from "./dates.js";
import type { Ways } from "./edit.js";
import { evidence } from "./evidence.js";
import { identity } from "./identity.js";
import { language } from "./language.js";
import { members } from "./members.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { reading } from "./reading.js";
import { series } from "./series.js";
import { terms } from "./terms.js";

export const ways: Ways = {
  ...reading,
  ...identity,
  ...dates,
  ...series,
  ...people,
  ...terms,
  ...members,
  ...agreements,
  ...places,
  ...evidence,
  ...language,
};
