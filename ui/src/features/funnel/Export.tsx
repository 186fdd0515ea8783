// How does the funnel leave the window? As a picture that scales, a picture of pixels, or its figures.

import type { FunnelFormat, FunnelQuery } from "../../backend/bindings";
import { useExportFunnel } from "../../backend/changes";
import { Button } from "../../components/Button";
import { Exported } from "../../components/Exported";
import { T, useSay } from "../../components/words";

const FORMATS = ["svg", "png", "csv"] as const satisfies readonly FunnelFormat[];
const WORDS = { svg: "export-svg", png: "export-png", csv: "export-csv" } as const;

export function Export({ query }: { query: FunnelQuery }) {
  const say = useSay();
  const exporting = useExportFunnel();
  return (
    <>
      <Exported of={exporting} />
      {FORMATS.map((format) => (
        <Button
          key={format}
          icon="export"
          disabled={exporting.isPending}
          title={say(`${WORDS[format]}-says`)}
          onClick={() => exporting.mutate({ query, format })}
        >
          <T id={WORDS[format]} />
        </Button>
      ))}
    </>
  );
}
