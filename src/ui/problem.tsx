/** Something that did not work, said at once to everybody; nothing where there is none. */
export function Problem({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="problem tone-warn" role="alert">
      {text}
    </p>
  );
}
