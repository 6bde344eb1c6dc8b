/** @jsxImportSource react */

const paths = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4.5 4.5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7z',
  cog: 'M5 7h9M18 7h1M5 17h1M10 17h9M16 5v4M8 15v4',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  gif: 'M4 6h16v12H4zM10 10H7v4h3v-2M13 10v4M16 14v-4h2.5M16 12h2',
  poll: 'M6 20V10M12 20V4M18 20v-7',
  smile:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c1 2 2.5 2.5 4 2.5s3-.5 4-2.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  pin: 'M12 21c5-6 7-8.5 7-12a7 7 0 0 0-14 0c0 3.5 2 6 7 12zM12 7a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  reply: 'M5 5h14v10h-7l-4 4v-4H5z',
  repeat: 'M5 14V7h11l-2.5-2.5M19 10v7H8l2.5 2.5',
  heart: 'M12 20C5 15 3.5 12 3.5 9A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 20.5 9c0 3-1.5 6-8.5 11z',
  send: 'M4 12 20 4l-5 16-3.5-6.5z',
  mic: 'M12 4a2.5 2.5 0 0 0-2.5 2.5V11a2.5 2.5 0 0 0 5 0V6.5A2.5 2.5 0 0 0 12 4zM6.5 11a5.5 5.5 0 0 0 11 0M12 16.5V20',
};

export type IconName = keyof typeof paths;

/** A line drawing, 24 units square; hidden from assistive technology unless it is named. */
export function Icon({ name, label, testId }: { name: IconName; label?: string; testId?: string }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg viewBox="0 0 24 24" className="icon" data-testid={testId} {...named}>
      <path d={paths[name]} />
    </svg>
  );
}
