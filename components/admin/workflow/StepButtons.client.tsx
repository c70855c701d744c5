'use client'

import { FormSubmit, PopupList, useAuth, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { getNeed, listSteps, stepLabels, type Stage, type Step } from '@/collections/Articles/workflow/steps'
import { StepDialog, type StepDetails } from './StepDialog.client'

/** What the likeliest step is called on the button that everybody presses. */
const toLabel = (step: Step, stage: Stage): string => {
  if (stage === 'published' && step === 'publish') return 'Xuất bản thay đổi'
  if (stage === 'scheduled' && step === 'publish') return 'Xuất bản ngay'
  if (stage === 'scheduled' && step === 'schedule') return 'Đổi giờ hẹn'
  return stepLabels[step]
}

/**
 * Stands where Payload has its one button for publishing: the likeliest step, and the others in a menu. The form goes
 * along with each step, so that nothing typed is left behind.
 */
export const StepButtons = () => {
  const {
    id,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo()
  const { submit } = useForm()
  const { user } = useAuth()
  const router = useRouter()
  const stage = useFormFields(([fields]) => (fields.stage?.value as Stage | undefined) ?? 'writing')
  const createdBy = useFormFields(([fields]) => fields.createdBy?.value)
  const [asking, setAsking] = useState<Step | null>(null)

  const isEditor = user?.role === 'admin' || user?.role === 'editor'
  const isAuthor = !id || createdBy === user?.id
  const [first, ...others] = listSteps(stage, { isEditor, isAuthor })
  if (!first) return null

  const take = async (step: Step, { note, at }: StepDetails = {}) => {
    setAsking(null)
    const result = await submit({
      action: `/api/articles${id ? `/${id}` : ''}?depth=0&fallback-locale=null`,
      method: id ? 'PATCH' : 'POST',
      overrides: {
        step,
        stepNote: note,
        ...(at && { scheduledAt: at }),
        _status: step === 'publish' ? 'published' : 'draft',
      },
    })
    if (!result) return
    if (step === 'publish') {
      setHasPublishedDoc(true)
      setUnpublishedVersionCount(0)
      setMostRecentVersionIsAutosaved(false)
    }
    if (step === 'withdraw') setHasPublishedDoc(false)
    // The history beside the form, and what may be done next.
    router.refresh()
  }
  const begin = (step: Step) => (getNeed(step) ? setAsking(step) : void take(step))

  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={uploadStatus === 'uploading'}
        enableSubMenu={others.length > 0}
        onClick={() => begin(first)}
        size="medium"
        type="button"
        SubMenuPopupContent={
          others.length > 0
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  {others.map((step) => (
                    <PopupList.Button
                      key={step}
                      id={`step-${step}`}
                      onClick={() => {
                        close()
                        begin(step)
                      }}
                    >
                      {toLabel(step, stage)}
                    </PopupList.Button>
                  ))}
                </PopupList.ButtonGroup>
              )
            : undefined
        }
      >
        {toLabel(first, stage)}
      </FormSubmit>
      {asking && (
        <StepDialog
          step={asking}
          title={toLabel(asking, stage)}
          onCancel={() => setAsking(null)}
          onConfirm={(details) => void take(asking, details)}
        />
      )}
    </>
  )
}
