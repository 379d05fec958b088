import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreement, maybePartialDate, partialDate, precisionOf, spanOf } from '#base/partial-date.ts'
import { type DateManner, readDate } from '#base/partial-date-notations.ts'

const notations: readonly (readonly [written: string, date: string | null, manner: DateManner])[] = [
  ['31/12/2014', '2014-12-31', 'exact'],
  ['12/31/2022', '2022-12-31', 'exact'],
  ['09/30/2013', '2013-09-30', 'exact'],
  ['25/2/2013', '2013-02-25', 'exact'],
  ['6/30/20', '2020-06-30', 'exact'],
  ['01/01/2014', '2014-01-01', 'exact'],
  ['06/01/2016', '2016', 'order-unknown'],
  ['10/1/18', '2018', 'order-unknown'],
  ['July 2014', '2014-07', 'exact'],
  ['Jul-12', '2012-07', 'exact'],
  ['Sept 2012', '2012-09', 'exact'],
  ['12 May 2015', '2015-05-12', 'exact'],
  ['May 12, 2015', '2015-05-12', 'exact'],
  ['2015', '2015', 'exact'],
  ['2018-09-01', '2018-09-01', 'exact'],
  ['2018-09-01T00:00:00.000Z', '2018-09-01', 'exact'],
  ['Quarter 2 2016', '2016', 'coarser'],
  ['I quarter of 2017', '2017', 'coarser'],
  ['IV quarter of 2022', '2022', 'coarser'],
  ['Q3 2015', '2015', 'coarser'],
  ['Spring 2016', '2016', 'coarser'],
  ['End of 2014', '2014', 'coarser'],
  ['September/December 2011', '2011', 'coarser'],
  ['43525', '2019-03-01', 'day-count'],
  ['44439', '2021-08-31', 'day-count'],
  ['12345', null, 'unread'],
  ['2/29/2014', '2014', 'no-such-day'],
  ['31/9/2014', '2014', 'no-such-day'],
  ['30 February 2015', '2015', 'no-such-day'],
  ['45/45/2014', '2014', 'no-such-day'],
  ['2014-2016', null, 'range'],
  ['2012-13', null, 'range'],
  ['2014 and 2015', null, 'range'],
  ['Ongoing', null, 'unread'],
  ['constructor', null, 'unread'],
  ['', null, 'unread'],
]

for (const [written, date, manner] of notations) {
  test(`${JSON.stringify(written)} is read as ${date ?? 'no date'} (${manner})`, () => {
    assert.deepEqual(readDate(written), { date, manner })
  })
}

test('where the order is declared, 06/01/2016 is a day', () => {
  assert.equal(readDate('06/01/2016', 'month-first').date, '2016-06-01')
  assert.equal(readDate('06/01/2016', 'day-first').date, '2016-01-06')
  assert.deepEqual(readDate('31/12/2016', 'month-first'), { date: '2016', manner: 'no-such-day' })
})

test('no order of day and month ever gives a day that another order would not give', () => {
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= 31; day++) {
      const { date } = readDate(`${month}/${day}/2016`)
      if (date !== null && precisionOf(date) === 'day') {
        const other = partialDate(2016, day, month)
        assert.ok(other === null || other === date, `${month}/${day}/2016`)
      }
    }
  }
})

test('there is no 30 February, and no thirteenth month', () => {
  assert.equal(partialDate(2016, 2, 29), '2016-02-29')
  assert.equal(partialDate(2015, 2, 29), null)
  assert.equal(maybePartialDate('2015-13'), null)
  assert.equal(maybePartialDate('2015-6-1'), null)
})

test('a partial date is a span of days', () => {
  assert.deepEqual(spanOf('2016'), { first: '2016-01-01', last: '2016-12-31' })
  assert.deepEqual(spanOf('2016-02'), { first: '2016-02-01', last: '2016-02-29' })
  assert.deepEqual(spanOf('2016-02-03'), { first: '2016-02-03', last: '2016-02-03' })
})

test('two readings agree on what they share', () => {
  assert.equal(agreement('2016-01-06', '2016-06-01'), '2016')
  assert.equal(agreement('2016-01', '2016-01'), '2016-01')
  assert.equal(agreement('2016', '2017'), null)
})
