// Which leads are asked for? Read from the address, written to it: `q`, `sort` (a field, `.title`,
// `.place`, `.stage.mql`), `down`, `place`, `at.mql` and `in.country` (any of a JSON list, `null` being
// missing). The editor of the definition asks with `draft`, `of` (a stage) and `criterion`, and `part` for
// the way back; a funnel with `stage` and `standing`, and `field` with `value` (without one: the missing);
// `absent` asks for those who are not in the last whole file; `list` for those on lists (a JSON list of their
// numbers as texts, `null` being on none); `import` for those to whom an import did what `which` says
// (`new`, `came:mql`); `figure` (as JSON) with `mark` for those whom a mark of a figure counts.
import type {
  DraftChangeView,
  DraftFilterView,
  ImportFilterView,
  LeadsFilter,
  LeadsSort,
  SortBy,
  Standing,
} from "../../backend/bindings";
import type { LeadsWanted } from "../../backend/leads";
import { behindIn } from "../../components/figure/behind";
import type { Choices } from "../../components/place";

type Values = (string | null)[];

export const STANDINGS = [
  "met",
  "not_met",
  "unknown",
  "complete_path",
  "complete_path_unknown",
  "reached_at_least",
  "reached_at_least_unknown",
] as const satisfies readonly Standing[];

const OWN: readonly string[] = STANDINGS.slice(0, 3);

/** By what one can narrow: the place, a stage's verdict, a field. */
export interface Narrowed {
  of: "place" | "stage" | "field" | "absent" | "list";
  key: string;
}

export function wantedOf(chosen: URLSearchParams): LeadsWanted {
  const stages = new Map<string, Standing[]>();
  const facets = new Map<string, Values>();
  for (const [name, text] of chosen) {
    const key = name.slice(3);
    if (name.startsWith("at.")) {
      stages.set(
        key,
        STANDINGS.filter((standing) => listOf(text).includes(standing)),
      );
    } else if (name.startsWith("in.")) facets.set(key, listOf(text));
  }
  const stage = chosen.get("stage");
  const standing = STANDINGS.find((one) => one === chosen.get("standing")) ?? "met";
  const counting = [];
  if (stage !== null && !OWN.includes(standing)) counting.push({ stage, standings: [standing] });
  else if (stage !== null) stages.set(stage, [...(stages.get(stage) ?? []), standing]);
  const field = chosen.get("field");
  if (field !== null) facets.set(field, [...(facets.get(field) ?? []), chosen.get("value")]);
  const own = [...stages].map(([key, standings]) => ({ stage: key, standings }));
  return {
    sort: sortOf(chosen.get("sort"), chosen.get("down") === "1"),
    filter: {
      search: chosen.get("q") ?? "",
      stages: [...counting, ...own].filter(({ standings }) => standings.length > 0),
      places: listOf(chosen.get("place")).filter((one) => one !== null),
      facets: [...facets]
        .map(([key, values]) => ({ field: key, values }))
        .filter(({ values }) => values.length > 0),
      draft: draftOf(chosen),
      behind: behindIn(chosen),
      absent: chosen.get("absent") === "1",
      of_import: importOf(chosen),
      lists: listsOf(chosen.get("list")),
    },
  };
}

/** What is chosen of one facet. */
export function valuesOf(filter: LeadsFilter, { of, key }: Narrowed): Values {
  switch (of) {
    case "place":
      return filter.places;
    case "stage":
      return filter.stages
        .filter(({ stage }) => stage === key)
        .flatMap(({ standings }) => standings)
        .filter((standing) => OWN.includes(standing));
    case "field":
      return filter.facets.find(({ field }) => field === key)?.values ?? [];
    case "absent":
      return filter.absent ? ["absent"] : [];
    case "list":
      return filter.lists.map((list) => (list === null ? null : String(list)));
  }
}

/** The choices after a value of a facet is taken or given back. */
export function toggled(chosen: URLSearchParams, by: Narrowed, value: string | null): Choices {
  const now = valuesOf(wantedOf(chosen).filter, by);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  const text = next.length === 0 ? null : JSON.stringify(next);
  switch (by.of) {
    case "place":
      return { place: text };
    case "stage": {
      const asked = chosen.get("stage") === by.key && OWN.includes(chosen.get("standing") ?? "met");
      return { [`at.${by.key}`]: text, ...(asked ? { stage: null, standing: null } : {}) };
    }
    case "field": {
      const asked = chosen.get("field") === by.key;
      return { [`in.${by.key}`]: text, ...(asked ? { field: null, value: null } : {}) };
    }
    case "absent":
      return { absent: next.length === 0 ? null : 1 };
    case "list":
      return { list: text };
  }
}

/** The choices after a click on a column: ascending, descending, in the order of import. */
export function sortedBy(by: SortBy, key: string, now: LeadsSort | null): Choices {
  const sort = by === "field" ? key : by === "stage" ? `.stage.${key}` : `.${by}`;
  if (now?.by !== by || now.key !== key) return { sort, down: null };
  return now.descending ? { sort: null, down: null } : { sort, down: 1 };
}

/** The choices that show every lead again. */
export function cleared(chosen: URLSearchParams): Choices {
  const kept = ["sort", "down", "lead", "facets"];
  const names = [...chosen.keys()].filter((name) => !kept.includes(name));
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** Filter and order as a saved view keeps them: in one order, and nothing else. */
export function addressOf(chosen: URLSearchParams): string {
  const kept = new URLSearchParams(chosen);
  for (const name of ["lead", "facets"]) kept.delete(name);
  kept.sort();
  return kept.toString();
}

export function isNarrowed(filter: LeadsFilter): boolean {
  const { search, stages, places, facets, draft, behind, absent, lists, of_import } = filter;
  const chosen = stages.length + places.length + facets.length + lists.length;
  const among = draft !== null || of_import !== null || behind !== null;
  return search !== "" || among || absent || chosen > 0;
}

const CHANGES = [
  "entering",
  "leaving",
  "near",
  "settled",
] as const satisfies readonly DraftChangeView[];

function draftOf(chosen: URLSearchParams): DraftFilterView | null {
  const change = CHANGES.find((one) => one === chosen.get("draft"));
  const stage = chosen.get("of");
  if (change === undefined || stage === null) return null;
  return { stage, change, criterion: chosen.get("criterion") ?? "" };
}

/** What is asked of an import; nothing without a number of one. */
function importOf(chosen: URLSearchParams): ImportFilterView | null {
  const no = Number(chosen.get("import"));
  if (!Number.isInteger(no) || no <= 0) return null;
  return { import: no, which: chosen.get("which") ?? "all" };
}

function sortOf(sort: string | null, descending: boolean): LeadsSort | null {
  if (sort === null) return null;
  if (sort === ".title" || sort === ".place") {
    return { by: sort === ".title" ? "title" : "place", key: "", descending };
  }
  const stage = ".stage.";
  if (sort.startsWith(stage)) return { by: "stage", key: sort.slice(stage.length), descending };
  return { by: "field", key: sort, descending };
}

/** The lists of an address; what is no number of one asks for a list that is not there. */
function listsOf(text: string | null): (number | null)[] {
  return listOf(text).map((one) => (one === null ? null : Math.trunc(Number(one)) || 0));
}

/** A list from an address, where anybody may have written anything. */
function listOf(text: string | null): Values {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    const isValue = (one: unknown) => one === null || typeof one === "string";
    return Array.isArray(read) ? read.filter(isValue) : [];
  } catch {
    return [];
  }
}
