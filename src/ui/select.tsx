import { useId } from 'preact/hooks';

interface SelectProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly { value: T | ''; text: string }[];
  onChoose: (value: T) => void;
}

/** One choice out of a few, with its label above. */
export function Select<T extends string>({ label, value, options, onChoose }: SelectProps<T>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option?.value) onChoose(option.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
