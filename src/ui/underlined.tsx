import type { Finding } from '../examine/finding.ts';
import { segments } from './segments.ts';
import { t } from './text.ts';

interface UnderlinedProps {
  text: string;
  findings: readonly Finding[];
}

/** A draft with the words underlined that its findings point at. */
export function Underlined({ text, findings }: UnderlinedProps) {
  return (
    <p class="underlined" dir="auto">
      {segments(text, findings).map(({ text: words, severity }, index) =>
        severity ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text is known by its place.
          <mark key={index} class={`tone-${severity}`} title={t(`panel.severity.${severity}`)}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}
