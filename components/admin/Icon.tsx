import { Emblem } from '../chrome/Emblem'

/** In the corner of every screen of the admin. */
export const Icon = () => (
  <span style={{ display: 'block', inlineSize: 18 }}>
    <Emblem />
  </span>
)
