/** @jsxImportSource react */
const shapes = {
  photo: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15 9h1',
  tag: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3-6 8-6s8 2 8 6',
  feeling: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 14c2 3 6 3 8 0M9 9v1M15 9v1',
  place: 'M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12zM12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  more: 'M5 12h1M12 12h1M19 12h1',
  public: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18',
  friends:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM17 11a3 3 0 1 0 0-6M2 19c0-3 2-5 6-5s6 2 6 5M17 14c3 0 5 2 5 5',
  'only-me': 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4',
  like: 'M7 11v9H4v-9zM7 11l4-8c2 0 3 1 3 3l-1 4h5c2 0 2 1 2 2l-2 6c0 1-1 2-2 2H7',
  send: 'M4 5l16 7-16 7 2-7zM6 12h7',
};
export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The same drawing as the address of a picture, for where the site uses one. */
export function iconAddress(name: IconName): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#808790" stroke-width="2"><path d="${shapes[name]}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
