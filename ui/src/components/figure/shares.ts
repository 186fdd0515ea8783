// How is a share typed? In per cent, with a point or a comma, with or without its sign.

/** "30", "30,5" or "30 %" as a share from 0 to 1; `null` of nothing, and of what is none. */
export function shareOf(typed: string): number | null {
  const text = typed.replace("%", "").replace(",", ".").trim();
  const percent = text === "" ? Number.NaN : Number(text);
  return percent > 0 && percent <= 100 ? percent / 100 : null;
}

/** A share as it would be typed; nothing of none. */
export function percentOf(share: number | null): string {
  return share === null ? "" : String(Math.round(share * 1000) / 10);
}
