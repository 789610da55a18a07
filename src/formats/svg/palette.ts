// The colours of drawings and pages, on white and on dark; every pair that carries text or meaning is checked by test.

/** The colours of one scheme. */
export interface Palette {
  paper: string;
  band: string;
  line: string;
  ink: string;
  faint: string;
  link: string;
  alert: string;
  /** The edge of a frame in which more can be moved into sight. */
  shade: string;
  levels: { [level: string]: string };
  /** Bars: what they are filled with, under ink. */
  bars: { [level: string]: string };
}

export const light: Palette = {
  paper: "#ffffff",
  band: "#f4f6f8",
  line: "#d5dae0",
  ink: "#1b2026",
  faint: "#56606b",
  link: "#0b4f8a",
  alert: "#a8230f",
  shade: "#9aa4af",
  levels: {
    summit: "#9b1c31",
    ministerial: "#1d4f91",
    "senior-officials": "#0b6b4f",
    committee: "#8a5a00",
    other: "#5b4a8a",
    agreement: "#3c4650",
    milestone: "#7a3d8f",
    plan: "#1d4f91",
    coordinator: "#0b6b4f",
    "asean-chair": "#8a5a00",
  },
  bars: { plan: "#d4e3f5", coordinator: "#d3ebe0", "asean-chair": "#f4e3c1" },
};

export const dark: Palette = {
  paper: "#14181d",
  band: "#1c2229",
  line: "#3a434d",
  ink: "#e8ecf0",
  faint: "#a3adb8",
  link: "#8cc2f5",
  alert: "#ff9a85",
  shade: "#6b7681",
  levels: {
    summit: "#ff8fa3",
    ministerial: "#8ab8f2",
    "senior-officials": "#6fd0ac",
    committee: "#e8b45a",
    other: "#b9a6ee",
    agreement: "#c3ccd6",
    milestone: "#d9a0ea",
    plan: "#8ab8f2",
    coordinator: "#6fd0ac",
    "asean-chair": "#e8b45a",
  },
  bars: { plan: "#1f3a5c", coordinator: "#15443a", "asean-chair": "#4a3a14" },
};
