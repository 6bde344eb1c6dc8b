/**
 * What practice pages tell tests, in the browser: everything they "posted", oldest first.
 * `window.practice.posted` is the list; each entry is also announced on the page.
 */
export interface Posted {
  /** The page's own name for the surface: `post`, `comment`, `message`, `reply`, `thread`. */
  surface: string;
  /** Exactly what the editor engine's own model holds, lines joined by "\n". */
  text: string;
  audience?: string;
}

declare global {
  interface Window {
    practice: { posted: Posted[] };
  }
}

window.practice ??= { posted: [] };

export function report(posted: Posted): void {
  window.practice.posted.push(posted);
  const line = document.createElement('p');
  line.className = 'practice-posted';
  line.setAttribute('role', 'status');
  line.textContent = `Posted (${posted.surface}): ${posted.text}`;
  document.body.append(line);
}
