'use client'

import { ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useId, useRef, useState } from 'react'

import { encodingNames } from '@/lib/vietnamese/legacyEncodings/encoding'
import { LegacySamples } from '../legacy/LegacySamples'
import { readPasted, type Pasted } from './pasted'

/** Something pasted that waits for a decision, with the place where it goes. */
interface Waiting {
  pasted: Pasted
  selection: BaseSelection | null
}

/** A field of a block within the editor pastes for itself. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null

const toEvent = ({ html, text }: Pick<Pasted, 'html' | 'text'>): ClipboardEvent => {
  const clipboardData = new DataTransfer()
  if (html) clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  return new ClipboardEvent('paste', { clipboardData, cancelable: true })
}

const CleanPastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { isModalOpen, openModal } = useModal()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const slug = `old-encoding-${useId()}`
  const ownEvents = useRef(new WeakSet<ClipboardEvent>())

  const paste = (content: Pick<Pasted, 'html' | 'text'>) => {
    const event = toEvent(content)
    ownEvents.current.add(event)
    editor.dispatchCommand(PASTE_COMMAND, event)
  }

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || ownEvents.current.has(event)) return false
          if (!event.clipboardData || isInField(event.target)) return false
          const pasted = readPasted(event.clipboardData)
          if (!pasted) return false
          event.preventDefault()
          if (pasted.pictures > 0)
            toast.info(`Đã bỏ ${pasted.pictures} ảnh trong phần dán. Hãy thêm ảnh bằng khối Ảnh.`)
          if (pasted.legacy) {
            setWaiting({ pasted, selection: $getSelection()?.clone() ?? null })
            openModal(slug)
          } else paste(pasted)
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    // `paste` uses nothing that changes.
    [editor, openModal, slug],
  )

  // The dialog keeps the focus until it is gone, also when it is left with Esc.
  const isOpen = isModalOpen(slug)
  useEffect(() => {
    if (!isOpen) return
    return () => void setTimeout(() => editor.focus(), 0)
  }, [editor, isOpen])

  const finish = (toContent: (pasted: Pasted) => Pick<Pasted, 'html' | 'text'>) => {
    if (!waiting) return
    editor.update(() => $setSelection(waiting.selection?.clone() ?? null), { discrete: true })
    paste(toContent(waiting.pasted))
    setWaiting(null)
  }

  const legacy = waiting?.pasted.legacy
  return (
    <ConfirmationModal
      modalSlug={slug}
      heading="Chữ gõ bằng bảng mã cũ"
      body={
        legacy && (
          <>
            <p>
              Phần dán có {legacy.words.toLocaleString('vi-VN')} chữ gõ bằng{' '}
              {legacy.encodings.map((name) => encodingNames[name]).join(', ')}, bạn đọc sẽ không đọc được.
              Phần đã là Unicode được giữ nguyên.
            </p>
            <LegacySamples samples={legacy.samples} />
          </>
        )
      }
      confirmLabel="Chuyển sang Unicode"
      cancelLabel="Giữ nguyên"
      onConfirm={() => finish((pasted) => pasted.convert())}
      onCancel={() => finish((pasted) => pasted)}
    />
  )
}

export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
