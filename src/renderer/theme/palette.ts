import type { MantineColorsTuple } from '@mantine/core';

export const petrol: MantineColorsTuple = [
  '#EEF6F6',
  '#E4F1F1',
  '#D2E8E9',
  '#A3D1D4',
  '#5CB5BA',
  '#35989E',
  '#187C82',
  '#0E6167',
  '#0A4E53',
  '#06393D',
];

export const gray: MantineColorsTuple = [
  '#F5F7F7',
  '#EEF1F1',
  '#E6EAEB',
  '#E0E5E6',
  '#C9D1D3',
  '#87949A',
  '#5C686D',
  '#465156',
  '#2A3236',
  '#161C1E',
];

export const dark: MantineColorsTuple = [
  '#E7ECED',
  '#B2BDC1',
  '#96A3A8',
  '#718087',
  '#3D484C',
  '#2B3336',
  '#232A2D',
  '#1A2022',
  '#14191B',
  '#101415',
];
