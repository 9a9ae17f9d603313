import type { MantineColorsTuple } from "@mantine/core";

/** Jade for what is ours to do, ink for everything that is simply there, amber and cinnabar only for what is at stake. */
export const jade: MantineColorsTuple = [
  "#eef8f4",
  "#d8efe5",
  "#aedfcb",
  "#7dcbad",
  "#4fb590",
  "#2e9d78",
  "#1a8262",
  "#12684f",
  "#0e5340",
  "#093d2f",
];

export const ink: MantineColorsTuple = [
  "#f8f9f8",
  "#f1f3f2",
  "#e5e9e7",
  "#d5dbd8",
  "#b6bfbb",
  "#8b9692",
  "#636e69",
  "#47514d",
  "#2d3532",
  "#19201d",
];

/** The same ink at night: from text down to the ground beneath everything. */
export const night: MantineColorsTuple = [
  "#e4e9e7",
  "#b9c2be",
  "#8f9a95",
  "#626d68",
  "#3b4541",
  "#2b3431",
  "#212927",
  "#181e1c",
  "#121716",
  "#0c100f",
];

export const amber: MantineColorsTuple = [
  "#fdf6e7",
  "#f9e9c6",
  "#f2d38c",
  "#eabb52",
  "#dfa22a",
  "#c4860f",
  "#9c6706",
  "#7c5106",
  "#614006",
  "#463005",
];

export const cinnabar: MantineColorsTuple = [
  "#fdf1ee",
  "#fadfd9",
  "#f3bbb0",
  "#ea9283",
  "#de6a58",
  "#cd4935",
  "#b23422",
  "#92281a",
  "#731f15",
  "#541810",
];
