import '@mantine/core/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './fonts.css';
import './global.css';

export { theme } from './theme.js';
export { cssVariables } from './variables.js';
