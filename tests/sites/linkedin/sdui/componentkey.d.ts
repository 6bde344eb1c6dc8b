import 'react';

declare module 'react' {
  interface HTMLAttributes<T> {
    /** The name the server gave this part of the page. */
    componentkey?: string | undefined;
  }
}
