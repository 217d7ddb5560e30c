/** Starts the page "Templates". */

import { render } from 'preact';
import '../styles.css';
import '../ui/layout.css';
import '../ui/parts.css';
import '../ui/fields.css';
import './templates.css';
import { App } from './app';

/** An export makes this a module for esbuild, which else, as the package is CommonJS, wraps every file of the page. */
export const place = document.getElementById('page');

if (place) render(<App />, place);
