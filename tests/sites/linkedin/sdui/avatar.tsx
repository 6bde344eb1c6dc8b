/** @jsxImportSource react */
import look from './sdui.module.css';

export function Avatar({ name }: { name: string }) {
  const initials = name.split(' ').map((part) => part[0]);
  return (
    <span className={look.avatar} aria-hidden="true">
      {initials.slice(0, 2)}
    </span>
  );
}
