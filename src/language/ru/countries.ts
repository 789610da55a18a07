// The names of countries in Russian by their codes: those of CLDR, but where it shortens or explains what no paper would.
import cldr from "cldr-localenames-full/main/ru/territories.json" with { type: "json" };

export const countries: { [code: string]: string } = {
  ...cldr.main.ru.localeDisplayNames.territories,
  BN: "Бруней-Даруссалам",
  CD: "Демократическая Республика Конго",
  CF: "Центральноафриканская Республика",
  CG: "Республика Конго",
  HK: "Гонконг",
  MH: "Маршалловы Острова",
  MM: "Мьянма",
  MO: "Макао",
  PS: "Палестина",
  SB: "Соломоновы Острова",
  US: "Соединённые Штаты",
  VA: "Святой Престол",
};
