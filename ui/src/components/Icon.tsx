// Which small pictures are there? Line drawings on a 20-unit grid, in the colour of the text. They
// stand beside words or on buttons with a name, so they are silent for screen readers.
const PATHS = {
  home: "M3 9.2 10 3.5l7 5.7M5 8v8.5h10V8M8.2 16.5v-5h3.6v5",
  agree: "M3 5.5h8.5v6H7L4.5 14v-2.5H3zM14 8.5h3v6h-1.5V17L13 14.5H9.5",
  apply: "M3 4.5h14M3 10h8M3 15.5h5M12.5 13.5l2 2 3.5-4",
  measure: "M2.5 4.5h15L12 11v5.5l-4-2V11z",
  check: "M4 10.5 8 14.5 16 6",
  chevron: "M7.5 4.5 13 10l-5.5 5.5",
  down: "M4.5 7.5 10 13l5.5-5.5",
  close: "M5 5l10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  up: "M10 16V4.5M5 9.5l5-5 5 5",
  lower: "M10 4v11.5M5 10.5l5 5 5-5",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5",
  undo: "M7 4 3.5 7.5 7 11M4 7.5h7.5a4.3 4.3 0 0 1 0 8.6H7",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8.5a4.3 4.3 0 0 0 0 8.6H13",
  file: "M5 2.5h6.5L15.5 6.5v11H5zM11 2.5V7h4.5",
  people:
    "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 16.5c.4-3 2.4-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 3.8a3 3 0 0 1 0 5.4M15 12.5c1.8.6 2.8 2 3 4",
  search: "M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12M13.5 13.5 17.5 17.5",
  save: "M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5",
  warning: "M10 3 18 16.5H2zM10 8v4M10 14.2v.3",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8.5 8v8",
  chart: "M3 16.5h14M5 16V9M10 16V4M15 16v-5",
  export: "M10 3v9M6 8.5l4 4 4-4M3.5 13.5v3h13v-3",
  aim: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6M10 10v.1",
  more: "M4 9.8h1.2M9.4 9.8h1.2M14.8 9.8h1.2M4 10.2h1.2M9.4 10.2h1.2M14.8 10.2h1.2",
  group: "M4 4h12v12H4zM7 8h6M7 12h6",
  workspace: "M3 5.5h5l1.5 2H17v8.5H3z",
  language:
    "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M3 10h14M10 3c2.7 2.5 2.7 11.5 0 14M10 3c-2.7 2.5-2.7 11.5 0 14",
  date: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
  grip: "M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1",
  duplicate: "M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7",
  projector: "M3 4h14v9.5H3zM10 13.5V17M7 17h6",
  back: "M12.5 4.5 7 10l5.5 5.5",
  forward: "M7.5 4.5 13 10l-5.5 5.5",
  rename: "M4 16l.8-3.6L13.4 3.8l2.8 2.8-8.6 8.6zM11.6 5.6l2.8 2.8",
  mute: "M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6",
  muted: "M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5M4 16 16 4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
