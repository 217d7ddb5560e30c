/** The language of the page: that of the user until switched, and then remembered. */

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Language, Text } from '../../kpi/text';
import { words } from '../words';
import { recall, remember } from './storage';

interface Speech {
  readonly language: Language;
  readonly say: (text: Text) => string;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Speech>({ language: 'en', say: ({ en }) => en, speak: () => {} });

export const useLanguage = () => useContext(Context);

/** `byDefault` may arrive late, with the first answer of the server; until then the browser's language is a good guess. */
export function LanguageOf({ byDefault, children }: { byDefault?: Language; children: ComponentChildren }) {
  const [chosen, choose] = useState(() => recall('language'));
  const language = languageFrom(chosen ?? byDefault ?? navigator.language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (next: Language) => {
    remember('language', next);
    choose(next);
  };
  return <Context.Provider value={{ language, say: (text) => text[language], speak }}>{children}</Context.Provider>;
}

function languageFrom(name: string): Language {
  return name.startsWith('ru') ? 'ru' : 'en';
}

export function LanguageSwitch() {
  const { language, say, speak } = useLanguage();
  const other = language === 'en' ? 'ru' : 'en';
  return (
    <button type="button" class="quiet" lang={other} data-test="language" onClick={() => speak(other)}>
      {say(words.otherLanguage)}
    </button>
  );
}
