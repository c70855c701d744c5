'use client'

import { useListQuery } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { isSet, readFilter, writeFilter, type FilterControl, type FilterValue } from './filterState'
import styles from './ListFilters.module.css'
import { listPeriods, toDay, toPeriod } from './periods'

interface ControlProps<Kind extends FilterControl['kind']> {
  control: Extract<FilterControl, { kind: Kind }>
  value: FilterValue
  onChange: (value: FilterValue) => void
}

const Buttons = ({ control, value, onChange }: ControlProps<'buttons' | 'select'>) => (
  <div className={styles.buttons} role="group" aria-label={control.label}>
    {[{ value: '', label: control.any }, ...control.options].map((option) => (
      <button
        key={option.value}
        type="button"
        className={styles.button}
        aria-pressed={(value.equals ?? '') === option.value}
        onClick={() => onChange(option.value ? { equals: option.value } : {})}
      >
        {option.label}
      </button>
    ))}
  </div>
)

const Select = ({ control, value, onChange }: ControlProps<'buttons' | 'select'>) => (
  <select
    className={styles.select}
    aria-label={control.label}
    data-set={isSet(value)}
    value={value.equals ?? ''}
    onChange={({ target }) => onChange(target.value ? { equals: target.value } : {})}
  >
    <option value="">{control.any}</option>
    {control.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)

const Text = ({ control, value, onChange }: ControlProps<'text'>) => (
  <form
    className={styles.text}
    onSubmit={(event) => {
      event.preventDefault()
      const typed = String(new FormData(event.currentTarget).get('text') ?? '').trim()
      onChange(typed ? { contains: typed } : {})
    }}
  >
    <input
      // Set anew when the filters are taken away.
      key={value.contains ?? ''}
      className={styles.input}
      type="search"
      name="text"
      enterKeyHint="search"
      aria-label={control.label}
      placeholder={control.label}
      data-set={isSet(value)}
      defaultValue={value.contains ?? ''}
      onBlur={({ target }) => target.value.trim() !== (value.contains ?? '') && target.form?.requestSubmit()}
    />
  </form>
)

const custom = 'khoang-khac'

const Dates = ({ control, value, onChange }: ControlProps<'dates'>) => {
  const [isOpen, setOpen] = useState(false)
  const periods = listPeriods(new Date())
  const known = periods.find((one) => one.value.from === value.from && one.value.until === value.until)
  const choice = known?.label ?? (isSet(value) || isOpen ? custom : '')
  const [first, last] = [toDay(value.from), toDay(value.until, 1)]
  const choose = (label: string) => {
    setOpen(label === custom)
    if (label !== custom) onChange(periods.find((one) => one.label === label)?.value ?? {})
  }
  return (
    <span className={styles.dates}>
      <select
        className={styles.select}
        aria-label={control.label}
        data-set={isSet(value)}
        value={isOpen ? custom : choice}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{control.label}: mọi ngày</option>
        {periods.map(({ label }) => (
          <option key={label}>{label}</option>
        ))}
        <option value={custom}>Khoảng khác…</option>
      </select>
      {(isOpen || choice === custom) && (
        <span className={styles.period}>
          <input
            className={styles.input}
            type="date"
            aria-label={`${control.label}: từ ngày`}
            value={first}
            max={last || undefined}
            onChange={({ target }) => onChange(toPeriod(target.value, last))}
          />
          –
          <input
            className={styles.input}
            type="date"
            aria-label={`${control.label}: đến ngày`}
            value={last}
            min={first || undefined}
            onChange={({ target }) => onChange(toPeriod(first, target.value))}
          />
        </span>
      )}
    </span>
  )
}

const Control = (props: ControlProps<FilterControl['kind']>) => {
  const { control, ...others } = props
  switch (control.kind) {
    case 'buttons':
      return <Buttons control={control} {...others} />
    case 'select':
      return <Select control={control} {...others} />
    case 'text':
      return <Text control={control} {...others} />
    case 'dates':
      return <Dates control={control} {...others} />
  }
}

/** What a newsroom asks of a list most, one click away; the query is that of Payload's own filters and search. */
export const ListFilters = ({ controls }: { controls: FilterControl[] }) => {
  const { query, refineListData } = useListQuery()
  const id = useId()
  const where = query.where ?? {}
  // The first page of what is asked now.
  const ask = (next: typeof where) => void refineListData?.({ where: next, page: 1 })
  const isFiltered = controls.some(({ path }) => isSet(readFilter(where, path)))
  const clear = () => ask(controls.reduce((rest, { path }) => writeFilter(rest, path, {}), where))
  return (
    <div className={styles.filters} role="group" aria-labelledby={id}>
      <span id={id} className={styles.title}>
        Lọc nhanh
      </span>
      {controls.map((control) => (
        <Control
          key={control.path}
          control={control}
          value={readFilter(where, control.path)}
          onChange={(value) => ask(writeFilter(where, control.path, value))}
        />
      ))}
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={clear}>
          Bỏ lọc
        </button>
      )}
    </div>
  )
}
