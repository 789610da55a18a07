// The names of countries in English by their codes: those of CLDR, but where ASEAN and the United Nations write another.
import cldr from "cldr-localenames-full/main/en/territories.json" with { type: "json" };

export const countries: { [code: string]: string } = {
  ...cldr.main.en.localeDisplayNames.territories,
  AG: "Antigua and Barbuda",
  BA: "Bosnia and Herzegovina",
  BN: "Brunei Darussalam",
  CD: "Democratic Republic of the Congo",
  CG: "Congo",
  HK: "Hong Kong",
  KN: "Saint Kitts and Nevis",
  KP: "Democratic People's Republic of Korea",
  KR: "Republic of Korea",
  LA: "Lao PDR",
  LC: "Saint Lucia",
  MM: "Myanmar",
  MO: "Macao",
  PS: "Palestine",
  ST: "Sao Tome and Principe",
  TT: "Trinidad and Tobago",
  VA: "Holy See",
  VC: "Saint Vincent and the Grenadines",
  VN: "Viet Nam",
};
