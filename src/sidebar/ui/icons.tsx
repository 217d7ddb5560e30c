/** The few icons of the page, drawn inline since the page loads nothing. They say nothing that words beside them do not. */

function icon(path: string) {
  return () => (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const SearchIcon = icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20');
export const ClearIcon = icon('M7 7l10 10M17 7 7 17');
export const BackIcon = icon('M15 5l-7 7 7 7');
export const ChevronIcon = icon('M9 6l6 6-6 6');
export const OutsideIcon = icon('M10 6H6v12h12v-4M14 5h5v5M19 5l-8 8');
export const UpIcon = icon('M12 19V5M6 11l6-6 6 6');
export const DownIcon = icon('M12 5v14M6 13l6 6 6-6');
export const CopyIcon = icon('M9 9h10v11H9zM15 5H5v11');
export const TakeIcon = icon('M4 5h16v14H4zM4 10h6M10 5v14M20 14h-7M15.5 11.5 13 14l2.5 2.5');
