/** The mark of the program: the fork that holds an oar, cut like a ticket. */
export const Mark = ({ size = 40 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden focusable="false">
    <rect width="40" height="40" rx="10" fill="var(--mark-ground, #136478)" />
    <path
      d="M11.5 8.5v8.5a8.5 8.5 0 0 0 17 0V8.5M20 26v6.5"
      fill="none"
      stroke="var(--mark-line, #fff)"
      strokeWidth="4"
      strokeLinecap="round"
    />
    <circle cx="20" cy="14" r="3.5" fill="#f0b75a" />
  </svg>
);
