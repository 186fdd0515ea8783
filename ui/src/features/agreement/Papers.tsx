// How does what was agreed get on paper? The agreement or a card for the wall, in any of the languages, as a
// file that the person names.
import { useRef, useState } from "react";
import type { PaperFormView, PaperKindView } from "../../backend/bindings";
import { useExportPaper } from "../../backend/changes";
import { useStart } from "../../backend/queries";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { Segmented } from "../../components/Segmented";
import { LANGUAGES, languageOf, T, useSay } from "../../components/words";
import css from "./Papers.module.css";

const KINDS = ["agreement", "card", "minutes"] as const satisfies readonly PaperKindView[];
const FORMS = ["pdf", "html", "markdown"] as const satisfies readonly PaperFormView[];

/** Of which version; `null` of what is in force. */
export function Papers({ version }: { version: number | null }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const own = languageOf(useStart().data?.settings.locale ?? navigator.language);
  const [kind, setKind] = useState<PaperKindView>("agreement");
  const [form, setForm] = useState<PaperFormView>("pdf");
  const [chosen, setChosen] = useState<string | null>(null);
  const saving = useExportPaper();
  const locale = chosen ?? own;
  return (
    <>
      <Button
        icon="file"
        data-testid="papers"
        onClick={() => {
          saving.reset();
          dialog.current?.showModal();
        }}
      >
        <T id="papers-title" />
      </Button>
      <Dialog ref={dialog} title={say("papers-title")}>
        <p className={css.says}>
          <T id="papers-says" />
        </p>
        <div className={css.choices}>
          <div>
            <Segmented
              label={say("papers-kind")}
              value={kind}
              options={KINDS.map((value) => ({ value, text: say(`papers-kind-${value}`) }))}
              onChoose={setKind}
            />
            <p className={css.says}>
              <T id={`papers-kind-${kind}-says`} />
            </p>
          </div>
          <SelectField
            label={say("language-label")}
            value={locale}
            options={LANGUAGES.map((value) => ({ value, text: say(`language-${value}`) }))}
            onChoose={setChosen}
          />
          <Segmented
            label={say("papers-form")}
            value={form}
            options={FORMS.map((value) => ({ value, text: say(`papers-form-${value}`) }))}
            onChoose={setForm}
          />
        </div>
        {saving.isError && <FailureNote error={saving.error} />}
        <p role="status" className={css.status} data-testid="paper-written">
          {saving.isPending && <T id="export-working" />}
          {saving.data && <T id="export-done" file={saving.data} />}
        </p>
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="close" />
          </Button>
          <Button
            look="main"
            icon="export"
            disabled={saving.isPending}
            onClick={() => saving.mutate({ kind, form, locale, version })}
          >
            <T id="papers-save" />
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
