/** The product's own mark: an eye with a second lid, for the second look. Decorative: give it a name beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round">
        <path
          d="M2.6 14c2.6-4.3 5.8-6.4 9.4-6.4s6.8 2.1 9.4 6.400c-2.6 3.9-5.8 5.8-9.4 5.800S5.2 17.9 2.6 14Z"
          stroke-linejoin="round"
        />
        <path d="M5.4 6.300C7.4 4.7 9.6 3.9 12 3.900s4.6.8 6.6 2.4" />
      </g>
      <circle cx="12" cy="13.7" r="2.9" fill="currentColor" />
    </svg>
  );
}
