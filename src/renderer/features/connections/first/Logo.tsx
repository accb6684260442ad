interface LogoProps {
  readonly size: number;
  /** In the colour of the text, without the square: for a title bar. */
  readonly plain?: boolean;
}

/** The app's sign, as in resources/icon.svg. */
export function Logo({ size, plain = false }: LogoProps) {
  const bars = plain ? 'currentColor' : '#FFFFFF';
  return (
    <svg viewBox={plain ? '116 108 280 296' : '0 0 512 512'} width={size} height={size} aria-hidden="true">
      {!plain && <rect width="512" height="512" rx="104" fill="#0E6167" />}
      <rect x="128" y="120" width="68" height="272" rx="16" fill={bars} />
      <rect x="228" y="214" width="156" height="68" rx="16" fill={bars} fillOpacity=".55" />
      <rect x="228" y="324" width="156" height="68" rx="16" fill={bars} />
    </svg>
  );
}
