/** A small drawing of a finished summary: KPIs with their status, and the leading figure by period. */

import type { Preview } from '../../templates/template';

const WIDTH = 252;
const HEIGHT = 112;
const BARS = { left: 152, right: 244, top: 18, bottom: 100 };
const TONES = {
  good: { fill: '#e7f6ee', text: '#0e7a4b' },
  close: { fill: '#fff4d6', text: '#8a5a00' },
  bad: { fill: '#fdeceb', text: '#b42318' },
};
const ROW = 30;
const LONGEST = 24;

export function Picture({ preview, label }: { readonly preview: Preview; readonly label: string }) {
  const { kpis, bars } = preview;
  const step = (BARS.right - BARS.left) / Math.max(1, bars.length);
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <rect width={WIDTH} height={10} fill="#1a56db" />
      {kpis.map(({ name, value, tone }, i) => (
        <g key={name} transform={`translate(8 ${16 + i * ROW})`}>
          <text y={9} font-size={8} fill="#5f6368">
            {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
          </text>
          <rect y={12} width={82} height={15} rx={3} fill={TONES[tone].fill} />
          <text x={6} y={23} font-size={10} font-weight={700} fill={TONES[tone].text}>
            {value}
          </text>
        </g>
      ))}
      {bars.map((height, i) => {
        const tall = Math.max(1, ((BARS.bottom - BARS.top) * height) / 100);
        const at = `${BARS.left + i * step}`;
        return (
          <rect
            key={at}
            x={at}
            y={BARS.bottom - tall}
            width={step * 0.72}
            height={tall}
            fill="#1a56db"
            opacity={0.85}
          />
        );
      })}
      <line x1={BARS.left - 4} x2={BARS.right} y1={BARS.bottom} y2={BARS.bottom} stroke="#dadce0" />
    </svg>
  );
}
