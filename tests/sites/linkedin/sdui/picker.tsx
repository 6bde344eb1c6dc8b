/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';
import look from './sdui.module.css';

interface Choice {
  label: string;
  icon: string;
}

interface Props {
  title: string;
  screen: string;
  choices: Choice[];
  chosen: string;
  onDone: (label: string) => void;
  onClose: () => void;
}

/** A second dialog over the share box, for the audience and for who posts. */
export function Picker({ title, screen, choices, chosen, onDone, onClose }: Props) {
  const [label, setLabel] = useState(chosen);
  const done = () => {
    onDone(label);
    onClose();
  };
  return (
    <Modal screen={screen} label={title} onClose={onClose}>
      <h2 className={look.title}>{title}</h2>
      <div data-testid="lazy-column" data-component-type="LazyColumn">
        {choices.map((choice) => (
          <label key={choice.label} className={look.choice}>
            <Icon id={choice.icon} />
            <span>{choice.label}</span>
            <input
              type="radio"
              name={title}
              checked={choice.label === label}
              onChange={() => setLabel(choice.label)}
            />
          </label>
        ))}
      </div>
      <div className={look.foot}>
        <button type="button" className={look.plain} onClick={onClose}>
          Back
        </button>
        <button type="button" className={look.primary} onClick={done}>
          Done
        </button>
      </div>
    </Modal>
  );
}
