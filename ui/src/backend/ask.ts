// What comes back from the program? The answer, or a thrown `Refusal` with the failure's code.
// Invariant: nothing outside `backend/` sees the envelope or Tauri itself.
import type { Failure } from "./bindings";

export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "Refusal";
    this.failure = failure;
  }
}

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: Failure };

export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.status === "error") throw new Refusal(given.error);
  return given.data;
}

/** The failure behind anything thrown; what is not the program's own is a mistake of ours. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Refusal) return thrown.failure;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "internal", message, detail: null };
}
