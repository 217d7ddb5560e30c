/** What people type into a search box, read kindly: inflected words, a wrong keyboard layout, letters that look alike. */

/** Lower-case words; ё is е. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const ENDING =
  /(?:[ия]ями|ями|ами|ого|его|ому|ему|ыми|ими|ией|иях|ях|ах|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ам|ям|ом|ем|ых|их|ью|[аяоеиыуюьй])$/;

/** The part of a word that stays when it is inflected: `маржи` and `маржа`, `margins` and `margin`. */
export function stemOf(word: string): string {
  if (/[a-z]/.test(word)) return word.length > 3 ? word.replace(/s$/, '') : word;
  const bare = word.length > 5 ? word.replace(/[ое]к$/, '') : word;
  const stem = bare === word ? word.replace(ENDING, '') : bare;
  return stem.length < 3 ? word : stem;
}

const ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const RUSSIAN_LOOKS = 'авекмнорстух';
const LATIN_LOOKS = 'abekmhopctyx';

/** Abbreviations as Russian speakers write them by ear: рои is ROI, арпу is ARPU. */
const RUSSIAN_SOUNDS = 'абвгдезийклмнопрстуфцэ';
const LATIN_SOUNDS = 'abvgdeziiklmnoprstufce';

/** The query as typed, then as it was perhaps meant: `jnnjr` is отток, `сфс` is CAC, САС may be in Cyrillic letters, рои is ROI. */
export function readings(query: string): string[] {
  const typed = query.toLowerCase();
  const cyrillic = /[а-яё]/.test(typed);
  const others = cyrillic
    ? [
        swap(typed, RUSSIAN_KEYS, ENGLISH_KEYS),
        swap(typed, RUSSIAN_LOOKS, LATIN_LOOKS),
        swap(typed, RUSSIAN_SOUNDS, LATIN_SOUNDS),
      ]
    : [swap(typed, ENGLISH_KEYS, RUSSIAN_KEYS)];
  return [typed, ...others];
}

function swap(text: string, from: string, to: string): string {
  return text.replace(/./g, (letter) => to[from.indexOf(letter)] ?? letter);
}
