// The names of countries in Indonesian by their codes: those of CLDR, but where its foreign ministry writes another.
import cldr from "cldr-localenames-full/main/id/territories.json" with { type: "json" };

export const countries: { [code: string]: string } = {
  ...cldr.main.id.localeDisplayNames.territories,
  BN: "Brunei Darussalam",
  CD: "Republik Demokratik Kongo",
  CG: "Republik Kongo",
  CI: "Pantai Gading",
  GB: "Inggris",
  HK: "Hong Kong",
  KR: "Republik Korea",
  MM: "Myanmar",
  MO: "Makau",
  PS: "Palestina",
  SZ: "Eswatini",
  TL: "Timor-Leste",
  TR: "Türkiye",
  VA: "Takhta Suci",
  VN: "Viet Nam",
};
