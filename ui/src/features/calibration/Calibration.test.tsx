// Do both sides judge alone, by keyboard, and is a cut one click from a criterion?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { DEFINITION, openWindow, WORKSPACE } from "../../app/test.program";
import type {
  CalibrationView,
  DefinitionDraft,
  DrawnView,
  JudgeAsked,
  JudgementView,
  OpenView,
  WorkspaceView,
} from "../../backend/bindings";

const STAGE = { key: "mql", label: "MQL" };
const OPEN: OpenView = {
  n_both: 2,
  n_alike: 1,
  says: ["You agreed on 1 of 2.", "That range is too wide for a verdict."],
  cards: [1, 2].map((no) => ({
    no,
    row: no,
    title: `Lead ${no}`,
    drawn_as: "near_no",
    marketing: "good",
    sales: no === 1 ? "good" : "not",
    divides: no === 2,
    draft: "met",
    said: [{ name: "Anna", side: "marketing", judgement: "good" }],
  })),
  splits: [
    {
      sentence: "Employees is at least 50",
      says: ["Where it holds, 1 of 1 divide you.", "Elsewhere, 0 of 1."],
      about: { kind: "field", key: "employees" },
      op: "at_least",
      values: ["50"],
    },
  ],
  by_chance: 0.4,
};

function openCalibration(drawn: DrawnView | null, workspace: WorkspaceView = WORKSPACE) {
  window.location.hash = "#/agree/calibration";
  const kept: { no: number; judgement: JudgementView; judge: JudgeAsked }[] = [];
  let now = drawn;
  const view = (judge: JudgeAsked | null): CalibrationView => {
    if (now === null) return { stage: STAGE, drawn: null };
    const is = (one: JudgeAsked) => one.name === judge?.name && one.side === judge.side;
    const own = kept.filter((one) => is(one.judge));
    const judges = [...new Map(kept.map(({ judge: one }) => [one.side + one.name, one])).values()];
    const n = (one: JudgeAsked) => kept.filter(({ judge: by }) => by.name === one.name).length;
    return {
      stage: STAGE,
      drawn: { ...now, own, judges: judges.map((one) => ({ ...one, n: n(one) })) },
    };
  };
  const fact = (label: string, value: string | null) => ({
    of_company: false,
    fact: { key: label.toLowerCase(), label, value },
  });
  const opened = openWindow(
    {
      agreement_show: () => ({ paper: null, versions: [], participants: [] }),
      definition_show: () => DEFINITION,
      definition_preview: () => new Promise(() => undefined),
      stage_explain: () => new Promise(() => undefined),
      draft_keep: () => null,
      calibration_show: ({ judge }) => view(judge as JudgeAsked | null),
      calibration_draw: () => {
        now = DRAWN;
        return view(null);
      },
      calibration_card_show: ({ no }) => ({
        no: no as number,
        facts: [fact("Industry", `Banking ${no}`), fact("Country", null)],
        hidden: [{ why: "identity", n: 8 }],
      }),
      calibration_answer: (args) => {
        kept.push(args as (typeof kept)[number]);
        return view(args.judge as JudgeAsked);
      },
      calibration_reveal: () => {
        now = now && { ...now, open: OPEN };
        return view(null);
      },
    },
    { workspace },
  );
  const of = (command: string) => opened.asked.filter((one) => one.command === command);
  return { ...opened, of, kept };
}

const DRAWN: DrawnView = {
  says: ["Leads drawn: 2."],
  cards: [1, 2].map((no) => ({ no, gone: false })),
  judges: [],
  own: [],
  open: null,
};

test("each side judges by keyboard, goes back, and all is laid open", async () => {
  const { user, kept } = openCalibration(null);
  await user.click(await screen.findByRole("button", { name: "Draw the leads" }));
  const reveal = await screen.findByRole("button", { name: "Lay the answers open" });
  expect(reveal).toBeDisabled();
  for (const [name, side] of [
    ["Anna", "Marketing"],
    ["Bo", "Sales"],
  ] as const) {
    await user.type(await screen.findByRole("combobox", { name: "Your name" }), name);
    await user.click(screen.getByRole("radio", { name: side }));
    await user.click(screen.getByRole("button", { name: "Judge" }));
    expect(await screen.findByText("Banking 1")).toBeVisible();
    expect(screen.getByText("not known")).toBeVisible();
    await user.keyboard("1");
    expect(await screen.findByText("Banking 2")).toBeVisible();
    await user.keyboard("{ArrowLeft}");
    expect(await screen.findByText("Banking 1")).toBeVisible();
    expect(screen.getByTestId("judge-good")).toHaveAttribute("aria-pressed", "true");
    await user.keyboard("{ArrowRight}3");
    await user.click(await screen.findByRole("button", { name: /next person/ }));
  }
  expect(kept.map(({ no, judgement }) => [no, judgement])).toEqual([
    [1, "good"],
    [2, "cannot_tell"],
    [1, "good"],
    [2, "cannot_tell"],
  ]);
  await waitFor(() => expect(screen.getByTestId("far-sales")).toHaveTextContent("Bo2 of 2"));
  await user.click(screen.getByRole("button", { name: "Lay the answers open" }));
  const dialog = await screen.findByRole("dialog", { name: "Lay the answers open?" });
  await user.click(within(dialog).getByRole("button", { name: "Lay the answers open" }));
  expect(await screen.findByRole("heading", { name: "You agreed on 1 of 2." })).toBeVisible();
});

test("a lead that divides opens its facts, and what tells it apart goes on as a criterion", async () => {
  const { user, of } = openCalibration({ ...DRAWN, open: OPEN });
  expect(await screen.findAllByTestId("answer-row")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "2" }));
  expect(await screen.findByText("Banking 2")).toBeVisible();
  expect(screen.getByRole("link", { name: "Lead 2" })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "All (2)" }));
  expect(screen.getAllByTestId("answer-row")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Discuss as a criterion" }));
  await waitFor(() => expect(window.location.hash).toContain("part=stage.mql"));
  await waitFor(() => expect(of("draft_keep")).not.toHaveLength(0));
  const { draft } = (of("draft_keep").at(-1)?.args ?? {}) as { draft: DefinitionDraft };
  expect(draft.criteria.at(-1)).toMatchObject({ id: "employees", op: "at_least", values: ["50"] });
  expect(draft.stages[0]?.reached_by.rule).toMatchObject({
    of: [{ id: "size" }, { id: "role" }, { id: "employees", muted: true }],
  });
});

test("without leads the next step is a list", async () => {
  openCalibration(null, { ...WORKSPACE, list: { ...WORKSPACE.list, n_leads: 0 } });
  expect(await screen.findByRole("link", { name: "Import a list" })).toBeVisible();
});

test("a workspace that can only be read draws and judges nothing", async () => {
  openCalibration(DRAWN, { ...WORKSPACE, read_only: "protected" });
  expect(await screen.findByRole("button", { name: "Judge" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Draw others" })).toBeDisabled();
});
