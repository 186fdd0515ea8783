// How do verdicts get back into the CRM? A file of chosen columns, for the leads of the filter or for all.
import { useRef, useState } from "react";
import type { ExportColumnView, ExportFormat, LeadsField, LeadsPage } from "../../backend/bindings";
import { useExportLeads } from "../../backend/finding";
import { useCancelImport } from "../../backend/importing";
import type { LeadsWanted } from "../../backend/leads";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { CheckField, SelectField } from "../../components/Field";
import { Progress } from "../../components/Progress";
import { Segmented } from "../../components/Segmented";
import { T, useSay } from "../../components/words";
import { Anonymise, type Names } from "./Anonymise";
import css from "./Export.module.css";
import { isNarrowed } from "./wanted";

const NOTHING = {
  search: "",
  stages: [],
  places: [],
  facets: [],
  draft: null,
  behind: null,
  absent: false,
  of_import: null,
  lists: [],
};

interface Choice {
  label: string;
  column: ExportColumnView;
  usual: boolean;
}

export function Export({ head, wanted }: { head: LeadsPage; wanted: LeadsWanted }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, setForm] = useState<Form>("xlsx");
  const [delimiter, setDelimiter] = useState("comma");
  const [encoding, setEncoding] = useState("utf-8");
  const [all, setAll] = useState(false);
  const [names, setNames] = useState<Names>("people");
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const exporting = useExportLeads();
  const stop = useCancelImport();

  const narrowed = isNarrowed(wanted.filter);
  const everybody = all || !narrowed;
  const of = everybody ? head.n_leads : head.n_matching;
  const fields = head.fields.map((field) => fieldChoice(field));
  const verdicts = verdictChoices(head, say);
  const nameOf = ({ column }: Choice) => JSON.stringify(column);
  const isChosen = (choice: Choice) => changed.get(nameOf(choice)) ?? choice.usual;
  const keys = fields.filter(({ usual }) => usual);
  const others = fields.filter(({ usual }) => !usual);
  const columns = [...keys, ...verdicts, ...others].filter(isChosen).map(({ column }) => column);

  const check = (choice: Choice) => (
    <li key={nameOf(choice)}>
      <CheckField
        label={choice.label}
        checked={isChosen(choice)}
        onChange={(event) => {
          const next = new Map(changed).set(nameOf(choice), event.currentTarget.checked);
          setChanged(next);
        }}
      />
    </li>
  );
  const open = () => {
    exporting.reset();
    stop.reset();
    dialog.current?.showModal();
  };
  return (
    <>
      <Button icon="export" data-testid="leads-export" onClick={open}>
        <T id="leads-export" />
      </Button>
      <Dialog ref={dialog} title={say("leads-export-title")} wide>
        {exporting.isPending ? (
          <Progress
            title={say("leads-export-working")}
            done={exporting.done}
            total={of}
            facts={[say("leads-export-done-of", { n: exporting.done, of })]}
            onCancel={() => stop.mutate()}
            cancelling={stop.isPending || stop.isSuccess}
          />
        ) : exporting.data ? (
          <>
            <p role="status" data-testid="leads-exported">
              <T id="leads-exported" n={exporting.data.n} file={exporting.data.file} />
            </p>
            {exporting.data.remarks.length > 0 && (
              <ul className={css.remarks} data-testid="remarks">
                {exporting.data.remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            )}
            <DialogActions>
              <Button look="main" onClick={() => dialog.current?.close()}>
                <T id="leads-export-close" />
              </Button>
            </DialogActions>
          </>
        ) : (
          <>
            {exporting.isError && <FailureNote error={exporting.error} />}
            <div className={css.choices}>
              <Segmented
                label={say("leads-export-format")}
                value={form}
                options={[
                  { value: "xlsx", text: say("leads-export-xlsx") },
                  { value: "csv", text: say("leads-export-csv") },
                  { value: "json_lines", text: say("leads-export-json") },
                ]}
                onChoose={setForm}
              />
              {form === "csv" && (
                <CsvForm
                  delimiter={delimiter}
                  onDelimiter={setDelimiter}
                  encoding={encoding}
                  onEncoding={setEncoding}
                />
              )}
              {narrowed ? (
                <Segmented
                  label={say("leads-export-which")}
                  value={everybody ? "all" : "filtered"}
                  options={[
                    {
                      value: "filtered",
                      text: say("leads-export-filtered", { n: head.n_matching }),
                    },
                    { value: "all", text: say("leads-export-all", { n: head.n_leads }) },
                  ]}
                  onChoose={(which) => setAll(which === "all")}
                />
              ) : (
                <p>{say("leads-export-all", { n: head.n_leads })}</p>
              )}
              <Anonymise names={names} onNames={setNames} />
            </div>
            <fieldset className={css.columns}>
              <legend className="visually-hidden">
                <T id="leads-export-columns" />
              </legend>
              <div>
                <h3>
                  <T id="leads-export-verdict-columns" />
                </h3>
                <ul>{verdicts.map(check)}</ul>
              </div>
              <div>
                <h3>
                  <T id="leads-export-field-columns" />
                </h3>
                <ul>{[...keys, ...others].map(check)}</ul>
              </div>
            </fieldset>
            <DialogActions>
              <Button onClick={() => dialog.current?.close()}>
                <T id="leads-export-cancel" />
              </Button>
              <Button
                look="main"
                icon="export"
                disabled={columns.length === 0 || of === 0}
                onClick={() => {
                  stop.reset();
                  const filter = everybody ? NOTHING : wanted.filter;
                  const format: ExportFormat =
                    form === "csv" ? { kind: form, delimiter, encoding } : { kind: form };
                  const anonymised = names === "people" ? null : names;
                  exporting.mutate({ filter, sort: wanted.sort, columns, format, anonymised });
                }}
              >
                <T id="leads-export-go" />
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </>
  );
}

type Form = ExportFormat["kind"];

const DELIMITERS = ["comma", "semicolon", "tab", "pipe"];
const ENCODINGS = [
  { value: "utf-8", text: "UTF-8" },
  { value: "utf-8-bom", text: "UTF-8 (BOM)" },
  { value: "utf-16", text: "UTF-16" },
  { value: "windows-1250", text: "Windows-1250" },
  { value: "windows-1252", text: "Windows-1252" },
  { value: "windows-874", text: "Windows-874" },
  { value: "iso-8859-2", text: "ISO-8859-2" },
];

interface CsvFormProps {
  delimiter: string;
  onDelimiter: (delimiter: string) => void;
  encoding: string;
  onEncoding: (encoding: string) => void;
}

function CsvForm({ delimiter, onDelimiter, encoding, onEncoding }: CsvFormProps) {
  const say = useSay();
  return (
    <div className={css.csv}>
      <SelectField
        label={say("leads-export-delimiter")}
        value={delimiter}
        options={DELIMITERS.map((name) => ({
          value: name,
          text: say(`leads-export-delimiter-${name}`),
        }))}
        onChoose={onDelimiter}
      />
      <SelectField
        label={say("leads-export-encoding")}
        value={encoding}
        options={ENCODINGS}
        onChoose={onEncoding}
      />
    </div>
  );
}

function fieldChoice({ key, label, is_key }: LeadsField): Choice {
  return { label, column: { kind: "field", key }, usual: is_key };
}

function verdictChoices(head: LeadsPage, say: ReturnType<typeof useSay>): Choice[] {
  const usual = true;
  return [
    { label: say("leads-place"), column: { kind: "place" }, usual },
    { label: say("leads-export-may-reach"), column: { kind: "may_reach" }, usual },
    ...head.stages.map(
      ({ key, label }): Choice => ({
        label: say("leads-export-stage", { stage: label }),
        column: { kind: "stage", key },
        usual,
      }),
    ),
    { label: say("leads-export-version"), column: { kind: "version" }, usual },
    { label: say("leads-export-definition"), column: { kind: "definition" }, usual },
    { label: say("leads-export-as-of"), column: { kind: "as_of" }, usual },
    { label: say("leads-export-reasons"), column: { kind: "reasons" }, usual },
  ];
}
