/** Words that CRMs write in an end or closing date when there is none yet. */

const WORDS = new Set(
  (
    'open opened|not closed|active|ongoing|current|present|in progress|none|null|n/a|never|no answer|not answered|open|' +
    'открыта|открыт|открыто|открытая|не закрыта|не закрыт|не закрыто|не закрыты|активна|активен|активно|действует|' +
    'в работе|по настоящее время|бессрочно|нет|нет ответа|без ответа|не отвечен|не указано|не указана'
  ).split('|'),
);

export function isOpenEnd(text: string): boolean {
  const word = text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').replace(/\.$/, '');
  return /^[-–—−.]+$/.test(word) || WORDS.has(word);
}
