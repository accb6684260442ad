import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  Input,
  Menu,
  Modal,
  Popover,
  rem,
  SegmentedControl,
  Select,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createElement } from 'react';
import { mark } from '../ui/Icon.js';
import controls from './controls.module.css';
import { dark, gray, petrol } from './palette.js';

const fontFamily =
  '"Inter Variable","Inter","Segoe UI Variable Text","Segoe UI",-apple-system,"SF Pro Text",system-ui,sans-serif';

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  black: '#161C1E',
  colors: { petrol, gray, dark },
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(10) },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(20) },
  fontSizes: { xs: rem(11), sm: rem(12), md: rem(13), lg: rem(15), xl: rem(20) },
  lineHeights: { xs: '1.2727', sm: '1.3333', md: '1.5385', lg: '1.3333', xl: '1.4' },
  focusRing: 'auto',
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      classNames: { root: controls.button ?? '', section: controls.buttonSection ?? '' },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', size: 32 },
      classNames: { root: controls.iconButton ?? '' },
    }),
    Input: Input.extend({
      classNames: {
        wrapper: controls.inputWrapper ?? '',
        input: controls.input ?? '',
        section: controls.inputSection ?? '',
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({
      defaultProps: {
        rightSection: createElement(IconChevronDown, { ...mark, stroke: 1.6 }),
        rightSectionPointerEvents: 'none',
      },
      classNames: { dropdown: controls.dropdown ?? '', option: controls.option ?? '' },
    }),
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 120, transition: 'pop-top-left' }, radius: 'lg' },
      classNames: {
        dropdown: controls.dropdown ?? '',
        item: controls.option ?? '',
        label: controls.menuLabel ?? '',
        divider: controls.menuDivider ?? '',
      },
    }),
    Popover: Popover.extend({
      defaultProps: { transitionProps: { duration: 120, transition: 'pop-top-left' }, radius: 'lg' },
      classNames: { dropdown: controls.dropdown ?? '' },
    }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 'xl',
        centered: true,
        overlayProps: { backgroundOpacity: 0.3 },
        transitionProps: { duration: 160, transition: 'fade' },
      },
      classNames: {
        content: controls.dialog ?? '',
        header: controls.dialogHeader ?? '',
        title: controls.dialogTitle ?? '',
        body: controls.dialogBody ?? '',
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 120 },
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: controls.tooltip ?? '' },
    }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs', radius: 'sm' },
      classNames: { input: controls.checkbox ?? '' },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm', transitionDuration: 0 },
      classNames: {
        root: controls.segments ?? '',
        indicator: controls.segmentIndicator ?? '',
        label: controls.segmentLabel ?? '',
      },
    }),
  },
});
