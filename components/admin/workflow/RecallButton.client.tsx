'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { stepLabels } from '@/collections/Articles/workflow/steps'

/** While it waits at the desk, its author can only take it back: the form itself is locked for them. */
export const RecallButton = () => {
  const { id, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  const [isBusy, setBusy] = useState(false)
  if (!id || hasSavePermission || user?.role !== 'contributor' || stage !== 'submitted') return null

  const recall = async () => {
    setBusy(true)
    const response = await fetch(`/api/articles/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ step: 'recall' }),
    }).catch(() => null)
    // The form has to be opened anew to be unlocked.
    if (response?.ok) return window.location.reload()
    setBusy(false)
    const answer = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null
    toast.error(answer?.errors?.[0]?.message ?? 'Chưa rút lại được. Hãy kiểm tra mạng rồi thử lại.')
  }

  return (
    <Button
      id="step-recall"
      buttonStyle="secondary"
      disabled={isBusy}
      onClick={() => void recall()}
      margin={false}
    >
      {stepLabels.recall}
    </Button>
  )
}
