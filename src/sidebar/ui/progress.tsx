/** How far a long work has come, in words and as a bar. */

interface Props {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export function Progress({ done, total, label }: Props) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div class="progress">
      <p role="status" data-test="progress">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        class="track"
      >
        <div class="track-done" style={{ '--share': `${share * 100}%` }} />
      </div>
    </div>
  );
}
