/** @jsxImportSource react */
import css from '../frame/frame.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines high. */
  large?: boolean;
}

/** An ordinary field, which the site names by a visible label around it. */
export function Field({ label, value, onChange, large = false }: Props) {
  return (
    <label className={css.setting}>
      <span dir="auto">{label}</span>
      {large ? (
        <textarea
          dir="ltr"
          rows={4}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          type="text"
          dir="ltr"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </label>
  );
}
