// How does a mapping leave the list, and come into another? Written to a file, and used from one.
import { useMutation } from "@tanstack/react-query";
import { ask } from "./ask";
import { type AskedView, commands, type ReadingView } from "./bindings";

/** Lays a mapping that the person chooses over a file; gives `null` when they changed their mind. */
export function useUseMapping() {
  return useMutation({
    mutationFn: ({ file, asked }: { file: number; asked: AskedView }) =>
      ask(commands.mappingUse(file, asked)),
  });
}

/** Writes how a file is to be read; gives `null` when the person changed their mind. */
export function useExportMapping() {
  return useMutation({
    mutationFn: ({ file, reading }: { file: number; reading: ReadingView }) =>
      ask(commands.mappingExport(file, reading)),
  });
}

/** Writes how an import was read; gives `null` when the person changed their mind. */
export function useExportImportMapping() {
  return useMutation({ mutationFn: (id: number) => ask(commands.importMappingExport(id)) });
}
