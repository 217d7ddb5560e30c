/** Starts the page "Build a summary". */

import { render } from 'preact';
import '../styles.css';
import '../ui/layout.css';
import '../ui/parts.css';
import '../ui/fields.css';
import './wizard.css';
import './data/data.css';
import './kpis/kpis.css';
import './plan/plan.css';
import './build/build.css';
import { App } from './app';

/** An export makes this a module for esbuild, which else, as the package is CommonJS, wraps every file of the page. */
export const place = document.getElementById('page');

if (place) render(<App />, place);
