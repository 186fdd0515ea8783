// What is this file? Said in a sentence, shown as it is cut into cells, and each thing that was found can be
// put right with one choice; then what its rows are, and where they go.
import type { FileView, ImportPreview } from "../../backend/bindings";
import { useFileCut, useImportPreview } from "../../backend/importing";
import { Button } from "../../components/Button";
import { Card } from "../../components/Card";
import { FailureNote } from "../../components/Failure";
import { Skeleton } from "../../components/States";
import { T } from "../../components/words";
import { CutRows } from "./CutRows";
import { HowRead } from "./HowRead";
import css from "./Import.module.css";
import { listOf, useImporting } from "./Importing";
import { ListChoice } from "./ListChoice";
import look from "./Look.module.css";
import { MannerChoice, SameFile } from "./Manner";
import { stemOf } from "./mapping";
import { periodWrong, RowsAre } from "./RowsAre";

export function Look({ file }: { file: FileView }) {
  const { choices, begin, toColumns } = useImporting();
  const cut = useFileCut(file.handle, choices.asked);
  const preview = useImportPreview(file.handle, choices.asked, choices.rowsAre);
  const failed = preview.error ?? cut.error;
  const list = preview.data ? listOf(preview.data, choices) : null;
  const ready = preview.data && !preview.isPlaceholderData && !preview.isError;
  const named = list === null || list !== "";
  return (
    <>
      {failed !== null && (
        <FailureNote
          error={failed}
          onRetry={() => void Promise.all([cut.refetch(), preview.refetch()])}
        />
      )}
      {preview.data?.before && <SameFile before={preview.data.before} />}
      <div className={look.look}>
        <div className={look.file}>
          <Says preview={preview.data} waiting={preview.isFetching} />
          {cut.data ? <CutRows cut={cut.data} /> : !failed && <Skeleton lines={10} />}
        </div>
        {cut.data && (
          <Card className={look.panel}>
            <div className={look.scroll}>
              <HowRead cut={cut.data} />
              {preview.data && <Goes file={file} preview={preview.data} />}
            </div>
          </Card>
        )}
      </div>
      <div className={css.actions}>
        <Button onClick={() => begin(null)}>
          <T id="import-another-file" />
        </Button>
        <Button
          look="main"
          disabled={!ready || !named || periodWrong(choices.coverage) !== null}
          onClick={toColumns}
        >
          <T id="import-to-columns" />
        </Button>
      </div>
    </>
  );
}

/** What the file is, in sentences: what it was recognised as, how it is written, what is left out. */
function Says({ preview, waiting }: { preview: ImportPreview | undefined; waiting: boolean }) {
  return (
    <div className={look.says} role="status" aria-busy={waiting}>
      {waiting || !preview ? (
        <p className={look.title}>
          <T id="look-counting" />
        </p>
      ) : (
        <>
          <p className={look.title}>{preview.title}</p>
          <ul>
            {preview.says.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Goes({ file, preview }: { file: FileView; preview: ImportPreview }) {
  const { choices, choose } = useImporting();
  const { rows_are, recognised, proposed_list, lists } = preview;
  const list = listOf(preview, choices);
  return (
    <section aria-labelledby="goes" className={look.group}>
      <h2 id="goes">
        <T id="look-goes" />
      </h2>
      <RowsAre
        rowsAre={rows_are}
        recognised={recognised}
        onRowsAre={(rowsAre) => choose({ rowsAre })}
        coverage={choices.coverage}
        onCoverage={(coverage) => choose({ coverage })}
      />
      {rows_are === "people" && (
        <ListChoice
          list={choices.list === undefined ? list : choices.list}
          onList={(chosen) => choose({ list: chosen })}
          proposed={proposed_list ?? stemOf(file.name)}
          lists={lists}
        />
      )}
      <MannerChoice
        rowsAre={rows_are}
        ofList={list !== null}
        manner={choices.manner}
        onManner={(manner) => choose({ manner })}
      />
    </section>
  );
}
