import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
} from '@mantine/core';
import { dark, gray, green, petrol, red, yellow } from './colours.ts';

export const theme = createTheme({
  colors: { petrol, dark, gray, red, green, yellow },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: input => {
    const colours = defaultVariantColorsResolver(input);
    // Mantine would choose by the light shade alone, and write white on light in the dark.
    return input.variant === 'filled' ? { ...colours, color: 'var(--on-filled)' } : colours;
  },
  black: '#161d20',
  fontFamily: "'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Liberation Mono', Menlo, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A finger needs 44 px; Mantine's middle size has 42.
    Button: {
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--button-height-md': '2.75rem' } }),
    },
    // What is typed into has an edge of 3:1 against its ground (WCAG 2.2, 1.4.11).
    Input: {
      vars: (_: unknown, { variant = 'default' }: { variant?: string }) => ({
        wrapper: {
          '--input-height-md': '2.75rem',
          ...(variant === 'default' && {
            '--input-bd': 'var(--line-strong)',
            '--input-bd-focus': 'var(--accent)',
          }),
        },
      }),
    },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: {
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--psi-button-size': '2.75rem' } }),
    },
    NumberInput: { defaultProps: { size: 'md', hideControls: true } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    FileInput: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        ...{ centered: true, radius: 'md', overlayProps: { backgroundOpacity: 0.4 } },
        // Its header is none of the page's.
        attributes: { header: { role: 'none' } },
      },
      styles: { title: { fontSize: 'var(--mantine-font-size-lg)', fontWeight: 600 } },
    },
    CloseButton: { defaultProps: { size: 44 } },
    Menu: { styles: { item: { minBlockSize: 44 } } },
    Checkbox: { defaultProps: { iconColor: 'var(--on-filled)' } },
    Radio: { defaultProps: { iconColor: 'var(--on-filled)' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400 } },
    Notification: { defaultProps: { radius: 'md' } },
  },
});

/**
 * Names for what a colour is for. Screens use these and never a shade, so that light and dark stay
 * equals: surface, raised, line, quiet (text), good, warn, bad and their soft grounds.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--surface': '#ffffff',
    '--ground': '#f4f6f7',
    '--raised': '#ffffff',
    '--line': '#dfe5e7',
    '--line-strong': '#7b898f',
    '--quiet': '#566269',
    '--mantine-color-dimmed': '#566269',
    '--mantine-color-placeholder': '#66737a',
    '--on-filled': '#ffffff',
    '--accent': '#136478',
    '--accent-soft': '#e6f2f5',
    '--mark-lightness': '58%',
    '--good': '#1a6b3c',
    '--good-soft': '#e6f4eb',
    '--warn': '#8a5200',
    '--warn-soft': '#fdf2dc',
    '--bad': '#b3261e',
    '--bad-soft': '#fcebea',
    '--mantine-color-error': '#b3261e',
  },
  dark: {
    '--mantine-color-body': '#151b1e',
    '--surface': '#151b1e',
    '--ground': '#0e1315',
    '--raised': '#1d2529',
    '--line': '#2b353a',
    '--line-strong': '#76838a',
    '--quiet': '#9eaab0',
    '--mantine-color-dimmed': '#9eaab0',
    '--mantine-color-placeholder': '#8b979d',
    '--on-filled': '#07181d',
    '--accent': '#6cb9ca',
    '--accent-soft': '#16303a',
    '--mark-lightness': '68%',
    '--good': '#6fcf97',
    '--good-soft': '#14301f',
    '--warn': '#f0b75a',
    '--warn-soft': '#35270f',
    '--bad': '#ff8a80',
    '--bad-soft': '#3b1a18',
    '--mantine-color-error': '#ff8a80',
  },
});
