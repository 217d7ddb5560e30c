/** The bar at the top: what this page is, the other language, and where there are steps, the way through them. */

import type { ComponentChildren } from 'preact';
import { LanguageSwitch, useLanguage } from '../ui/language';
import { say as words } from './words';

export function Header({ children }: { children?: ComponentChildren }) {
  const { say } = useLanguage();
  return (
    <header class="bar">
      <div class="status page-head">
        <h1 class="page-name">{say(words.frame.title)}</h1>
        <LanguageSwitch />
      </div>
      {children}
    </header>
  );
}
