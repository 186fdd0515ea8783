// How are numbers and days written in the reader's language? Counts inside sentences are formatted by
// Fluent; these are for figures that stand alone.
import { useLanguage } from "./words";

export interface Figures {
  count: (n: number) => string;
  /** A share from 0 to 1 as "37.4%"; an en dash for one that does not exist. */
  rate: (share: number | null) => string;
  signed: (n: number) => string;
  /** An ISO day or moment as "22 Nov 2026". */
  day: (iso: string) => string;
  /** A moment as "22 Nov 2026, 11:05". */
  moment: (iso: string) => string;
  bytes: (n: number) => string;
}

export function useFigures(): Figures {
  return figuresFor(useLanguage());
}

/** The tag by which numbers and days are written. */
export function localeOf(language: string): string {
  // British order of day and month: the day of a date is never taken for the month. Thai counts years
  // from the Buddha by itself: a year on screen must be the year in the file.
  const ours: Record<string, string> = { en: "en-GB", th: "th-u-ca-gregory" };
  return ours[language] ?? language;
}

/** Made once for each language: what writes numbers is dear to make, and every figure needs one. */
const MADE = new Map<string, Figures>();

export function figuresFor(language: string): Figures {
  const made = MADE.get(language) ?? makeFigures(language);
  MADE.set(language, made);
  return made;
}

function makeFigures(language: string): Figures {
  const locale = localeOf(language);
  const count = new Intl.NumberFormat(locale);
  const rate = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    count: (n) => count.format(n),
    rate: (share) => (share === null ? "–" : rate.format(share)),
    signed: (n) => signed.format(n),
    day: (iso) => day.format(iso.length === 10 ? new Date(`${iso}T12:00`) : new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    bytes: (n) => {
      const step = n < 1_000_000 ? 1_000 : 1_000_000;
      return `${size.format(n / step)} ${step === 1_000 ? "kB" : "MB"}`;
    },
  };
}
