interface EmblemProps {
  className?: string
}

/** An open book under a flame, with the rays of a rising sun. Decorative: the name stands beside it as text. */
export function Emblem({ className }: EmblemProps) {
  return (
    <svg className={className} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle cx="48" cy="48" r="48" fill="#ffd166" />
      <circle cx="48" cy="48" r="45.5" fill="#a4161a" />
      <circle cx="48" cy="48" r="42.5" fill="none" stroke="#ffd166" />
      <path
        fill="#ffd166"
        d="M24 50.9 11.1 52.2v-4.4L24 49.1zM24.9 43.5 12.2 40.7l1.4-4.2 11.9 5.2zM28.1 36.6 16.8 30.1l2.6-3.6 9.7 8.7zM33.2 31.1l-8.7-9.7 3.6-2.6 6.5 11.3zM39.7 27.5l-5.2-11.9 4.2-1.4 2.8 12.7zM47.1 26l-1.3-12.9h4.4L48.9 26zM54.5 26.9l2.8-12.7 4.2 1.4-5.2 11.9zM61.4 30.1l6.5-11.3 3.6 2.6-8.7 9.7zM66.9 35.2l9.7-8.7 2.6 3.6-11.3 6.5zM70.5 41.7l11.9-5.2 1.4 4.2-12.7 2.8zM72 49.1l12.9-1.3v4.4L72 50.9z"
      />
      <path
        fill="#ffd166"
        d="M49 29c1 7 9 10 9 19a10 10 0 0 1-20 0c0-5 3-8 5-11 .6 2.6 1.5 4 3 5-1-5 0-9 3-13z"
      />
      <path
        fill="#fff"
        d="M48.5 43c.7 3 4 4.5 4 8.500a4.5 4.5 0 0 1-9 0c0-2 1-3.5 2-4.5.4 1 .9 1.5 1.5 1.8-.3-2 .3-4 1.5-5.800z"
      />
      <path
        fill="#fff"
        d="M48 64c-6-5.5-16-7-27-5.500v18c11-1.5 21 .5 27 5.5 6-5 16-7 27-5.500v-18C64 57 54 58.5 48 64z"
      />
      <path
        fill="none"
        stroke="#a4161a"
        strokeWidth="1.5"
        d="M48 64v18M26 64.500c6.5-.3 12.5 1 17 3.800M26 70.500c6.5-.3 12.5 1 17 3.800M70 64.500c-6.5-.3-12.5 1-17 3.800M70 70.500c-6.5-.3-12.5 1-17 3.8"
      />
    </svg>
  )
}
