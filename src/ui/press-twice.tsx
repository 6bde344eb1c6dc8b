import { useState } from 'preact/hooks';

interface PressTwiceProps {
  label: string;
  /** Said in its place until the second press. */
  sure: string;
  onSure(): void;
}

/** A button of two presses, for what nothing brings back. */
export function PressTwice({ label, sure, onSure }: PressTwiceProps) {
  const [isAsking, ask] = useState(false);
  const press = () => {
    if (isAsking) onSure();
    ask(!isAsking);
  };
  return (
    <button type="button" class="button" onClick={press}>
      {isAsking ? sure : label}
    </button>
  );
}
