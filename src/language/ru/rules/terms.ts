// The rules on terms of coordinators and chairs, in Russian.
import type { SentenceCatalogue } from "../../sentences.js";

export const terms: SentenceCatalogue = {
  "term-overlap": {
    sentences: {
      main: "{country} ({term-when}) и {other} ({other-when}) одновременно значатся страной-координатором (партнёр: {partner}): {date}",
      chair: "{country} ({term-when}) и {other} ({other-when}) одновременно значатся председателем АСЕАН: {date}",
      other: "другой срок — здесь",
    },
    help: { date: "один из сроков начинается или кончается в другой день либо относится к другому партнёру" },
  },
  "term-gap": {
    sentences: {
      main: "страна-координатор (партнёр: {partner}): перерыв между сроками; прежняя — {other} (окончание: {end}), следующая — {country} (начало: {begin})",
      chair: "председатель АСЕАН: перерыв между сроками; прежний — {other} (окончание: {end}), следующий — {country} (начало: {begin})",
      other: "предыдущий срок кончается здесь",
    },
    help: {
      date: "исправьте день передачи или запишите срок между ними; уберите from или to, которых нет ни в одном источнике",
    },
  },
  "term-length": {
    sentences: {
      main: "{record}: срок ({country}, {term-when}) {side} {years} {years|года|лет|лет}",
      begin: "начало — здесь",
    },
    help: { ends: "исправьте неверное начало или окончание либо объясните отступление от правила в exception" },
  },
  "rota-order": {
    sentences: {
      main: "{country} — страна-координатор (партнёр: {partner}; {term-when}), но по очереди страна другая: {expected}; у страны {country} партнёр по очереди: {due}",
      place: "{country} — страна-координатор (партнёр: {partner}; {term-when}), но по очереди партнёр другой: {due}",
      swap: "страны-координаторы ({term-when}): {country} — партнёр {partner}, {expected} — партнёр {due}; по очереди должно быть наоборот",
      chair:
        "{country} — председатель АСЕАН ({term-when}), но по алфавиту следующая страна — {expected}; предыдущий председатель — {before}",
      witness: "очередь отсчитана от этого срока",
      swapped: "вторая половина обмена — здесь",
      before: "предыдущий председатель",
    },
    help: {
      say: "исправьте страну или годы; если от очереди действительно отступили, укажите turn_of (чья очередь использована) и exception (почему)",
    },
  },
  "term-expiring": {
    sentences: {
      main: "{country} — страна-координатор (партнёр: {partner}): до окончания срока меньше полугода ({end}), преемник не записан",
      chair: "{country} — председатель АСЕАН: до окончания срока меньше полугода ({end}), преемник не записан",
    },
    help: { next: "запишите следующий срок, даже если известна только страна" },
  },
};
