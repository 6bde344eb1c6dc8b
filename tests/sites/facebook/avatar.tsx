/** @jsxImportSource react */
import css from './frame/frame.module.css';

const hues = [212, 150, 28, 330, 265, 190];

/** A round portrait drawn from the initials: no picture is fetched. */
export function Avatar({ name, size = 40 }: { name: string; size?: number }) {
  const initials = name.split(' ').map((part) => part[0]);
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const hue = hues[sum % hues.length] ?? 212;
  return (
    <svg className={css.avatar} viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={`hsl(${hue} 45% 42%)`} />
      <text x="20" y="25" textAnchor="middle" fontSize="15" fontWeight="600" fill="#fff">
        {initials.slice(0, 2).join('')}
      </text>
    </svg>
  );
}
