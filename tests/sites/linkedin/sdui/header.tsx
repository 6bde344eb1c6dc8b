/** @jsxImportSource react */
import look from './sdui.module.css';

export function Header() {
  return (
    <header className={look.header}>
      <span className={look.logo}>in</span>
      <input
        className={look.search}
        role="combobox"
        aria-expanded="false"
        aria-controls="search-results"
        aria-label="I'm looking for…"
        placeholder="I'm looking for…"
        data-testid="typeahead-input"
      />
      <nav className={look.nav} aria-label="Primary">
        <a href="/feed/">Home</a>
        <a href="/mypreferences/d/profile-viewing-options">Settings</a>
      </nav>
    </header>
  );
}
