/** @jsxImportSource react */

const shapes: Record<string, string> = {
  'caret-small': 'M8 11 3 6h10z',
  'visibility-small':
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2c1 1 2 3 2 4s-1 3-2 4c-1-1-2-3-2-4s1-3 2-4z',
  'comment-small': 'M2 3h12v8H8l-4 3v-3H2z',
  'close-small': 'M3 4l1-1 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4z',
  'emoji-small': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5 6h1v2H5zm5 0h1v2h-1zM5 10h6a3 3 0 0 1-6 0z',
  'image-medium': 'M2 3h12v10H2zm1 8h10l-3-5-3 3-1-1z',
  'clock-small': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2h1v4h3v1H8z',
  'like-small': 'M2 7h3v7H2zm4 0 3-5h1l-1 4h5l-1 8H6z',
  'person-accent-4': 'M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 14a5 5 0 0 1 10 0z',
  'company-accent-4': 'M3 2h6v12H3zm7 4h3v8h-3z',
  'globe-americas-small': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM4 6l4-2 1 2-3 3zm6 3l2-1v2l-2 2z',
};

/** An icon: its symbol id is among the few names on the page that no language or build changes. */
export function Icon({ id, label }: { id: string; label?: string }) {
  const shape = <path d={shapes[id]} />;
  const size = {
    viewBox: '0 0 16 16',
    width: 16,
    height: 16,
    fill: 'currentColor',
    fillRule: 'evenodd',
  } as const;
  return label ? (
    <svg id={id} {...size} role="img" aria-label={label}>
      {shape}
    </svg>
  ) : (
    <svg id={id} {...size} aria-hidden="true">
      {shape}
    </svg>
  );
}
