import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '../../platform/testing/answer-requests'
import { useNearby } from './use-nearby'

const path = '/api/feedback/nearby'

test('cases of one place do not stay when the next place could not be asked about', async () => {
  const found = { title: 'Đèn đường tắt', reference: 'PA-1' }
  answerRequests({ [path]: { body: { cases: [found] } } })
  const { result, rerender } = renderHook(
    ({ latitude }) => useNearby({ latitude, longitude: 107.5 }, ''),
    {
      initialProps: { latitude: 16.4 },
    },
  )
  await waitFor(() => expect(result.current).toEqual([found]))
  answerRequests({ [path]: { status: 503, body: {} } })
  rerender({ latitude: 16.9 })
  await waitFor(() => expect(result.current).toEqual([]))
})
