/** What people call the sites. */
export const siteNames = { facebook: 'Facebook', twitter: 'X', linkedin: 'LinkedIn' } as const;
