import type { MantineColorsTuple } from '@mantine/core';

// Shade 7 carries white text in light, shade 4 dark text in dark, both at 4.5 to 1 or better.

/** The one accent: a deep petrol that stays apart from the green, amber and red of states. */
export const petrol: MantineColorsTuple = [
  '#eaf6f8',
  '#d5eaef',
  '#a9d5de',
  '#7cbfcd',
  '#5bacbe',
  '#3e93a8',
  '#257b91',
  '#136478',
  '#0d5162',
  '#093d4b',
];

export const dark: MantineColorsTuple = [
  '#e3e8ea',
  '#c3cbcf',
  '#9aa5ab',
  '#6f7b82',
  '#4a555c',
  '#343e44',
  '#252d32',
  '#1a2125',
  '#13191c',
  '#0d1214',
];

export const gray: MantineColorsTuple = [
  '#f7f9f9',
  '#f0f3f4',
  '#e5eaec',
  '#d6dde0',
  '#c0c9cd',
  '#98a4aa',
  '#6a777e',
  '#4c585f',
  '#333d43',
  '#1c2428',
];

export const red: MantineColorsTuple = [
  '#fcebea',
  '#f9d3d0',
  '#f5aea8',
  '#f8988f',
  '#ff8a80',
  '#e8584d',
  '#cf3d33',
  '#b3261e',
  '#931c15',
  '#72140f',
];

export const green: MantineColorsTuple = [
  '#e6f4eb',
  '#cbe8d5',
  '#a3dab7',
  '#84d3a3',
  '#6fcf97',
  '#42a96c',
  '#2b8a52',
  '#1a6b3c',
  '#13542e',
  '#0d3f22',
];

export const yellow: MantineColorsTuple = [
  '#fdf2dc',
  '#fbe4b8',
  '#f7d18b',
  '#f4c36f',
  '#f0b75a',
  '#d0912a',
  '#ad7010',
  '#8a5200',
  '#6c4000',
  '#513000',
];
