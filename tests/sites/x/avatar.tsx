/** @jsxImportSource react */
import type { Person } from './session.ts';

const hues = [212, 158, 24, 276, 340];

export function Avatar({ person }: { person: Person }) {
  const hue = hues[person.handle.length % hues.length];
  return (
    <div data-testid={`UserAvatar-Container-${person.handle}`} className="avatar">
      <span style={{ background: `hsl(${hue} 45% 42%)` }}>{person.name.charAt(0)}</span>
    </div>
  );
}
