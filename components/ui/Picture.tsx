interface PictureProps {
  picture: {
    src: string
    width: number
    height: number
    srcset: string
    sources: { type: string; srcset: string }[]
    alt: string
    /** What stands in its place while it is on its way; null where nothing may. */
    placeholder: string | null
  }
  /** The `sizes` attribute: how wide the picture is shown at which viewport. */
  sizes: string
  /** True for the one picture that a reader sees first; all others wait until they are near. */
  isPriority?: boolean
  /** Not for small pictures in lists: it would cost their page more than it gives. */
  hasPlaceholder?: boolean
  className?: string
}

export function Picture({
  picture,
  sizes,
  isPriority = false,
  hasPlaceholder = false,
  className,
}: PictureProps) {
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        className={className}
        src={picture.src}
        srcSet={picture.srcset || undefined}
        sizes={picture.srcset ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        // The front makes a style of it (lib/server/pageCache/placeholders.ts).
        data-tone={(hasPlaceholder && picture.placeholder) || undefined}
        loading={isPriority ? undefined : 'lazy'}
        decoding={isPriority ? undefined : 'async'}
        fetchPriority={isPriority ? 'high' : undefined}
      />
    </picture>
  )
}
