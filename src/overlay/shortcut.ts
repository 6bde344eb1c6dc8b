/** The keyboard's way into what shows in the page. */
export const shortcut = 'F2';
