// What is said of money, by its name; and the rates of months as lines that a person can paste.
import type { EconomicsInput, EconomicsView } from "../../backend/bindings";

const RATE = "rate.";

export function saidOf(view: EconomicsView): Record<string, string> {
  return Object.fromEntries(view.said.map(({ key, text }) => [key, text ?? ""]));
}

/** A line for each month and currency: `2026-01 PLN 0.2351`. */
export function ratesText(view: EconomicsView): string {
  const rates = view.said.filter(({ key }) => key.startsWith(RATE));
  return rates
    .map(({ key, text }) => `${key.slice(RATE.length).replace(".", " ")} ${text ?? ""}`)
    .join("\n");
}

/** What has to be said so that the rates are those of the lines: new and other ones, and none of those struck. A
 * line that is none is sent as it stands, and refused in words. */
export function ratesOf(text: string, view: EconomicsView): EconomicsInput[] {
  const before = saidOf(view);
  const now = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [month, code, worth, ...more] = line.trim().split(/[\s,;]+/);
    if (!month) continue;
    const rest = [worth ?? "?", ...more].join(" ");
    now.set(`${RATE}${month}.${(code ?? "?").toUpperCase()}`, rest);
  }
  const said = [...now].filter(([key, worth]) => before[key] !== worth);
  const struck = Object.keys(before).filter((key) => key.startsWith(RATE) && !now.has(key));
  return [
    ...said.map(([key, text]) => ({ key, text })),
    ...struck.map((key) => ({ key, text: null })),
  ];
}
