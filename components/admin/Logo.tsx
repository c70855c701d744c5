import { Emblem } from '../chrome/Emblem'

/** On the sign-in page. */
export const Logo = () => (
  <span style={{ display: 'flex', alignItems: 'center', gap: 16 }}>
    <span style={{ inlineSize: 64 }}>
      <Emblem />
    </span>
    <strong style={{ fontSize: 28 }}>Tòa soạn</strong>
  </span>
)
