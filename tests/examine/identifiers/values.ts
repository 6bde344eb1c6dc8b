import type { IdentifierCase } from './cases.ts';

/** Made-up identifiers that pass every check, the n-th of each kind in the shapes people write. */
export const values: Readonly<Record<IdentifierCase['kind'], (n: number) => string>> = {
  upn: (n) => {
    const body = digits(n, 11) + (n % 4 === 3 ? 'A' : String(n % 10));
    const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
    const sum = [...body].reduce(
      (total, one, at) => total + (at + 2) * (one === 'A' ? 0 : Number(one)),
      0,
    );
    const upn = letters.charAt(sum % 23) + body;
    return n % 5 === 1 ? upn.toLowerCase() : upn;
  },
  uln: (n) =>
    spaced(
      withCheck(n, (rest) => (rest === 0 ? undefined : 10 - rest)),
      n,
    ),
  'nhs-number': (n) =>
    spaced(
      withCheck(n, (rest) => (rest === 1 ? undefined : (11 - rest) % 11)),
      n,
    ),
  'ni-number': (n) => {
    const prefix = pick(['AB', 'CE', 'JH', 'LM', 'NR', 'PX', 'SK', 'WZ'], n);
    const middle = digits(n, 6);
    const suffix = pick(['A', 'B', 'C', 'D'], n);
    const plain = `${prefix}${middle}${suffix}`;
    const pairs = `${prefix} ${middle.slice(0, 2)} ${middle.slice(2, 4)} ${middle.slice(4)} ${suffix}`;
    return pick([plain, pairs, plain.toLowerCase()], n);
  },
  'driving-licence': (n) => {
    const surname = pick(['MORGA', 'JONES', 'LEE99', 'OKAFO', 'SMITH', 'KHAN9'], n);
    const month = String((n % 12) + 1 + (n % 2) * 50).padStart(2, '0');
    const day = String((n % 27) + 1).padStart(2, '0');
    return `${surname}${n % 10}${month}${day}${(n * 3) % 10}${pick(['SM', 'J9', 'AB', 'T9'], n)}${(n % 8) + 2}${pick(['IJ', 'AA', 'VX'], n)}`;
  },
  passport: (n) => (n % 3 === 2 ? `AB${digits(n, 7)}` : `5${digits(n, 8)}`),
  'number-plate': (n) => {
    const age = pick(['02', '12', '19', '24', '51', '65', '73'], n);
    const [area, end] = [pick(['AB', 'DK', 'LV', 'MX', 'YJ'], n), pick(['CDE', 'XKL', 'RTY'], n)];
    return pick(
      [`${area}${age} ${end}`, `${area}${age}${end}`, `${area}${age}${end}`.toLowerCase()],
      n,
    );
  },
  postcode: (n) => {
    const outward = pick(['L18', 'M1', 'SW1A', 'NE30', 'EH1', 'CF10', 'BT7', 'W1T', 'B14'], n);
    const inward = pick(['9SB', '1AA', '4QP', '6XY', '3JD'], n);
    return pick(
      [`${outward} ${inward}`, outward + inward, `${outward} ${inward}`.toLowerCase()],
      n,
    );
  },
  phone: (n) => {
    const end = String(100 + n * 7);
    return pick(
      [
        ...[`07700 900${end}`, `07700900${end}`, `+44 7700 900${end}`, `+44 (0)7700 900 ${end}`],
        ...[`(0151) 496 0${end}`, `0151 4960${end}`, `020 7946 0${end}`, `01632 960${end}`],
        ...[`01632-960-${end}`, `07700 900 ${end}`],
      ],
      n,
    );
  },
  email: (n) => {
    const who = pick(['j.smith', 'okafor1987', 'head', 'sam_b+trip', 'D.Jones-Lee'], n);
    return `${who}@${pick(['example.com', 'mail.example.org', 'oak.bolton.sch.uk', 'example.co.uk'], n)}`;
  },
  'birth-date': (n) => {
    const [day, month, year] = [(n % 27) + 1, (n % 12) + 1, 2007 + (n % 12)];
    const [dd, mm] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
    const name = pick(['January', 'March', 'May', 'June', 'Sept', 'Nov'], n);
    return pick(
      [
        ...[
          `${dd}/${mm}/${year}`,
          `${day}/${month}/${String(year).slice(2)}`,
          `${dd}.${mm}.${year}`,
        ],
        ...[`${day} ${name} ${year}`, `${ordinal(day)} of ${name} ${year}`, `${year}-${mm}-${dd}`],
        ...[`${name} ${ordinal(day)}, ${year}`, `${dd}-${mm}-${year}`],
      ],
      n,
    );
  },
};

const pick = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

function ordinal(day: number): string {
  const last = day > 3 && day < 21 ? 0 : day % 10;
  return day + (['th', 'st', 'nd', 'rd'][last] ?? 'th');
}

/** So many digits, the first not 0; others for each n. */
function digits(n: number, length: number): string {
  let state = (n + 1) * 2_654_435_761;
  let out = '';
  while (out.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    out += out === '' ? String((state >>> 8) % 9 || 1) : String((state >>> 8) % 10);
  }
  return out;
}

/** Nine digits and the check digit that the weighted sum (10 to 2, modulo 11) asks for. */
function withCheck(n: number, check: (rest: number) => number | undefined): string {
  for (let salt = 0; ; salt++) {
    const body = digits(n + salt * 100, 9);
    const sum = [...body].reduce((total, one, at) => total + (10 - at) * Number(one), 0);
    const last = check(sum % 11);
    if (last !== undefined) return body + last;
  }
}

/** Every second one in groups of three, three and four. */
function spaced(number: string, n: number): string {
  if (n % 2 === 0) return number;
  return [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(n % 4 === 1 ? ' ' : '-');
}
