import { useRef } from 'preact/hooks';
import { maxFile } from '../browser/messages.ts';

interface OpenFileProps {
  label: string;
  onText: (text: string) => void;
}

/** A button that lets the person open one file; more of it than any of ours may have is not read. */
export function OpenFile({ label, onText }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    onText(await file.slice(0, maxFile).text());
    // The same file can be chosen again once it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.txt"
        hidden
        aria-label={label}
        onChange={read}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
