interface ChoiceProps<T extends string> {
  /** Of the group, unlike any other on the page. */
  name: string;
  value: T;
  text: string;
  about?: string;
  chosen: string;
  onPick: (value: T) => void;
}

/** One of a few answers, large enough to press anywhere. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, value, text, about, chosen, onPick } = props;
  return (
    <label class="choice">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen === value}
        onChange={() => onPick(value)}
      />
      <span>
        <b>{text}</b>
        {about && <span class="aside">{about}</span>}
      </span>
    </label>
  );
}
