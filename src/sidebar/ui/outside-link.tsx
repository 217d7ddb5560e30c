/** A link that leaves the page. Only web addresses become links: data cannot smuggle a script into one. */

import { words } from '../words';
import { OutsideIcon } from './icons';
import { useLanguage } from './language';

export function OutsideLink({ title, url }: { title: string; url: string }) {
  const { say } = useLanguage();
  if (!/^https?:\/\//i.test(url)) return <span>{title}</span>;
  const lastWord = title.lastIndexOf(' ') + 1;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title.slice(0, lastWord)}
      <span class="together">
        {title.slice(lastWord)}
        <OutsideIcon />
      </span>
      <span class="unseen">, {say(words.newTab)}</span>
    </a>
  );
}
