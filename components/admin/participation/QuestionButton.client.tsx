'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

/** From a letter to the draft of a public answer, or to the one that there is already. */
export const QuestionButton = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  if (!id) return null

  const open = async () => {
    setBusy(true)
    const path = formatAdminURL({ apiRoute: config.routes.api, path: `/feedback/${id}/hoi-dap` })
    const response = await fetch(path, { method: 'POST', credentials: 'include' }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as { id?: number } | null
    setBusy(false)
    if (!answer?.id) return void toast.error('Chưa soạn được hỏi – đáp. Hãy thử lại.')
    router.push(
      formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/questions/${answer.id}` }),
    )
  }

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() => void open()}
      >
        Soạn hỏi – đáp từ phiếu này
      </Button>
    </div>
  )
}
